"""How loud each track of a queue is played."""

from __future__ import annotations

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.playback_options import PlaybackOptions

# Music hardly needs more; a damaged tag may ask for 64 dB, which is noise at full scale.
MOST_UNSEEN_DB = 20.0


def follows(first: QueueItem | None, second: QueueItem | None) -> bool:
    """Whether ``second`` comes right after ``first`` on their album."""
    if first is None or second is None or not first.album or first.album != second.album:
        return False
    disc, number = first.place
    return number > 0 and second.place in ((disc, number + 1), (disc + 1, 1))


def linear_gain(
    item: QueueItem,
    before: QueueItem | None,
    after: QueueItem | None,
    options: PlaybackOptions,
    ceiling: float = 1.0,
) -> float:
    """Return the amplitude factor of a track, lowered where its peak would clip.

    Where no peak is known, a lift is bounded by :data:`MOST_UNSEEN_DB`.

    Parameters
    ----------
    item : QueueItem
    before, after : QueueItem or None
        Its neighbours in the order of playing, by which "auto" decides.
    options : PlaybackOptions
        The pre-amplifier is added to known gains alone, not to that of unknown tracks.
    ceiling : float
        That no known peak is lifted over.

    Returns
    -------
    float
        Exactly 1 for 0 dB: such samples pass untouched, whatever their peak.
    """
    if options.levels == "off":
        return 1.0
    in_order = follows(before, item) or follows(item, after)
    album = options.levels == "album" or (options.levels == "auto" and in_order)
    gain_db, peak = _gain(item, album=album)
    total = options.unknown_gain_db if gain_db is None else gain_db + options.preamp_db
    if total == 0:
        return 1.0
    if options.prevent_clipping and peak is None:
        total = min(total, MOST_UNSEEN_DB)
    gain = float(10 ** (total / 20))
    if options.prevent_clipping and peak is not None and gain * peak > ceiling:
        return ceiling / peak
    return gain


def _gain(item: QueueItem, *, album: bool) -> tuple[float | None, float | None]:
    """Return gain in dB and peak: the wanted kind, or the other where that is unknown."""
    levels = item.levels
    kinds = [(levels.track_gain_db, levels.track_peak), (levels.album_gain_db, levels.album_peak)]
    if album:
        kinds.reverse()
    peak = kinds[0][1] if kinds[0][1] is not None else kinds[1][1]
    for gain_db, own_peak in kinds:
        if gain_db is not None:
            return gain_db, own_peak if own_peak is not None else peak
    return None, peak

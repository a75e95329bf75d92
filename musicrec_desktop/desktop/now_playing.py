"""From tracks of the library, and files that are not in it, to what a desktop shows."""

from __future__ import annotations

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.play_queue import QueuedItem
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.desktop.addresses import file_uri
from musicrec_desktop.desktop.port import NowPlaying

SEPARATOR = "; "  # between several values of one tag


def now_playing(
    entry: QueuedItem,
    track: Track | None,
    *,
    length_seconds: float = 0.0,
    art_path: str = "",
    user_rating: float | None = None,
) -> NowPlaying:
    """Return what a desktop shows of a queued item.

    Parameters
    ----------
    entry : QueuedItem
    track : Track or None
        None for a file that is not in the library; its name stands for its title.
    length_seconds : float
        As the player knows it; 0 where it does not, and the tags are asked.
    art_path : str
        A picture file; empty where there is none.
    user_rating : float or None
        0 to 1.
    """
    item = entry.item
    track = track or Track(id=-1, path=item.path, tags=Tags())
    tags = track.tags
    return NowPlaying(
        key=entry.key,
        title=display_path(track.title),
        url=file_uri(item.path),
        artists=_names(track.artist),
        album=tags.album,
        album_artists=_names(tags.album_artist),
        composers=_names(tags.composer),
        genres=_names(tags.genre),
        track_number=tags.track_number,
        disc_number=tags.disc_number,
        year=tags.year,
        length_seconds=length_seconds or tags.duration_seconds or 0.0,
        art_path=art_path,
        use_count=track.play_count,
        user_rating=user_rating,
        tempo_bpm=track.tempo_bpm,
    )


def _names(joined: str) -> tuple[str, ...]:
    return tuple(name for name in joined.split(SEPARATOR) if name)

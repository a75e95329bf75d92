"""A mix as one audio file, with a CUE sheet beside it and chapter marks inside."""

from __future__ import annotations

import errno
import secrets
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import (
    MusicRecError,
    NothingToPlay,
    StorageError,
    UnreadableFile,
    display_path,
    storage_error,
)
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.playback.mix_file import FORMS, Chapter, MixForm, encoded, mark
from musicrec_desktop.playback.mixdown import Mixdown, MixItem
from musicrec_desktop.playback.true_peak import limited
from musicrec_desktop.services.playing.queue_items import LevelsLookup, queue_item

if TYPE_CHECKING:
    from musicrec_desktop.core.loudness import Loudness

CUE_FRAMES = 75  # a second
USUAL_CROSSFADE_SECONDS = 6.0
Measure = Callable[..., "Loudness"]  # no words


@dataclass(frozen=True, slots=True)
class ExportedMix:
    """What was written.

    Attributes
    ----------
    audio, cue : pathlib.Path
    seconds : float
    chapters : tuple of Chapter
    left_out : tuple of str
        Sentences about tracks that could not be read, or not to their end.
    """

    audio: Path
    cue: Path
    seconds: float
    chapters: tuple[Chapter, ...]
    left_out: tuple[str, ...] = ()


class MixExport:
    """Mixes and writes, in whichever thread asks. Thread-safe.

    Parameters
    ----------
    levels : callable
        From track ids to levels and edges, measured ones included.
    measure : callable, optional
        Measures how loud a file of which nothing is known is played, as
        :func:`~musicrec_desktop.services.listening.listening_job.measure` does.
    """

    def __init__(self, levels: LevelsLookup, measure: Measure | None = None) -> None:
        self._levels = levels
        self._measure = measure

    def export(
        self,
        tracks: Sequence[Track],
        output: Path,
        *,
        title: str = "",
        crossfade_seconds: float = USUAL_CROSSFADE_SECONDS,
        level: bool = True,
    ) -> Generator[Progress, None, ExportedMix]:
        """Write tracks as one file, telling how far it is; closing it leaves nothing behind.

        Parameters
        ----------
        tracks : sequence of Track
        output : pathlib.Path
            Its ending says which kind of file; a CUE sheet of the same name is put beside.
            Its folder is made where it is missing.
        title : str
            Of the whole; the file's name where left out.
        crossfade_seconds : float
            At most; louder edges get less, and tracks that follow each other on an album none.
        level : bool
            Whether each track is brought to one loudness.

        Yields
        ------
        Progress
            Seconds of sound.

        Returns
        -------
        ExportedMix

        Raises
        ------
        NothingToPlay
            If there is no track, or none can be read.
        MusicRecError
            If the ending is of no kind that can be written, or the file is one of the tracks.
        StorageError
            If a file cannot be written; one that was there before stays.
        """
        form = _form(output)
        if not tracks:
            raise NothingToPlay(
                translate("Mix export", "There are no tracks to export."),
                translate("Next steps", "Choose some."),
            )
        _refuse_own(output, tracks)
        _refuse_places(output)
        options = PlaybackOptions(
            levels="track" if level else "off",
            crossfade_seconds=crossfade_seconds,
            smart_seams=True,
        )
        _make_folder(output)
        items = yield from self._items(tracks, level=level)
        mixdown = Mixdown(items, form.rate_hz, options, form.ceiling)
        with ExitStack() as cleaning:
            sound, marked = _temporary(output), _temporary(output)
            for path in (sound, marked):
                cleaning.callback(_remove, path)
            yield from _write(mixdown, sound, form, items, output)
            if not mixdown.starts:
                raise NothingToPlay(
                    translate("Mix export", "None of the tracks can be read."),
                    mixdown.failures[0][1],
                )
            chapters = _chapters(mixdown, tracks, form.rate_hz)
            yield Progress(1, 1, translate("Jobs", "Writing chapter marks"), kept=False)
            return _finished(
                output,
                sound,
                marked,
                form,
                chapters,
                display_path(title or output.stem),
                mixdown,
                tracks,
            )

    def _items(
        self, tracks: Sequence[Track], *, level: bool
    ) -> Generator[Progress, None, list[MixItem]]:
        known = self._levels([track.id for track in tracks])
        items = []
        for place, track in enumerate(tracks):
            item = queue_item(track, "", known.get(track.id))
            if level and item.levels.track_gain_db is None and self._measure is not None:
                yield Progress(
                    place,
                    len(tracks),
                    translate("Jobs", "Measuring “{title}”", title=track.title),
                    kept=False,
                )
                with suppress(UnreadableFile):  # the mixdown will say so
                    found = self._measure(
                        track.path, start_seconds=track.start_seconds, end_seconds=track.end_seconds
                    )
                    levels = replace(
                        item.levels, track_gain_db=found.gain_db, track_peak=found.true_peak
                    )
                    item = replace(item, levels=levels, edges=found.edges)
            items.append(MixItem(item, track.tags.duration_seconds or 0.0))
        return items


def cue_sheet(
    chapters: Sequence[Chapter],
    tracks: Sequence[tuple[str, str]],
    file: str,
    form: MixForm,
    title: str,
) -> str:
    """Return a CUE sheet.

    Parameters
    ----------
    chapters : sequence of Chapter
    tracks : sequence of (str, str)
        Title and artist of each chapter.
    file : str
        Name of the audio file.
    form : MixForm
    title : str
    """
    # The name as it is: a sheet knows no escapes, and readers take it up to the last quote.
    lines = [f'TITLE "{_quoted(title)}"', f'FILE "{file}" {form.cue_type}']  # no words
    for number, (chapter, (name, artist)) in enumerate(zip(chapters, tracks, strict=True), 1):
        lines.append(f"  TRACK {number:02} AUDIO")  # no words
        lines.append(f'    TITLE "{_quoted(name)}"')  # no words
        if artist:
            lines.append(f'    PERFORMER "{_quoted(artist)}"')  # no words
        lines.append(f"    INDEX 01 {_cue_time(chapter.start_seconds)}")  # no words
    return "\n".join(lines) + "\n"


def _write(
    mixdown: Mixdown, sound: Path, form: MixForm, items: Sequence[MixItem], output: Path
) -> Generator[Progress, None, None]:
    total = round(sum(item.seconds for item in items))
    meter, done, told = (
        RateMeter(total, translate("Jobs", "Mixing"), of_tracks=False, kept=False, of_seconds=True),
        0,
        -1,
    )
    try:
        blocks = limited(mixdown.blocks(), form.rate_hz, form.ceiling)
        for frames in encoded(blocks, sound, form):
            done += frames
            if done // form.rate_hz != told:
                told = done // form.rate_hz
                yield meter.progress(min(told, total))
    except OSError as error:
        raise _unwritten(output, error) from error


def _finished(
    output: Path,
    sound: Path,
    marked: Path,
    form: MixForm,
    chapters: Sequence[Chapter],
    title: str,
    mixdown: Mixdown,
    tracks: Sequence[Track],
) -> ExportedMix:
    cue = output.with_suffix(".cue")
    names = [(tracks[place].title, tracks[place].artist) for place in sorted(mixdown.starts)]
    sheet = cue_sheet(chapters, names, display_path(output.name), form, title)
    try:
        mark(sound, marked, form, chapters, title)
    except OSError as error:
        raise _unwritten(output, error) from error
    with replacing(cue) as file:
        file.write(sheet.encode("utf-8"))
        file.flush()
        try:  # so that either both are there, or neither
            marked.replace(output)
        except OSError as error:
            raise _unwritten(output, error) from error
    left_out = tuple(reason for _, reason in mixdown.failures)
    return ExportedMix(output, cue, mixdown.frames / form.rate_hz, tuple(chapters), left_out)


def _chapters(mixdown: Mixdown, tracks: Sequence[Track], rate_hz: int) -> list[Chapter]:
    places = sorted(mixdown.starts)
    starts = [mixdown.starts[place] / rate_hz for place in places]
    ends = [*starts[1:], mixdown.frames / rate_hz]
    return [
        Chapter(start, end, _named(tracks[place]))
        for place, start, end in zip(places, starts, ends, strict=True)
    ]


def _named(track: Track) -> str:
    return display_path(" – ".join(filter(None, (track.artist, track.title))))


def _form(output: Path) -> MixForm:
    form = FORMS.get(output.suffix.lower())
    if form is None:
        raise MusicRecError(
            translate(
                "Mix export",
                "“{path}” has an ending that cannot be written.",
                path=display_path(output),
            ),
            translate("Next steps", "Use one of {names}.", names=", ".join(FORMS)),
        )
    return form


def _refuse_own(output: Path, tracks: Sequence[Track]) -> None:
    """Refuse to write over a file that is mixed.

    Raises
    ------
    MusicRecError
    """
    sources = [Path(track.path) for track in tracks]
    if output.exists() and any(each.exists() and each.samefile(output) for each in sources):
        raise MusicRecError(
            translate(
                "Mix export",
                "“{path}” is itself one of the tracks of the mix.",
                path=display_path(output),
            ),
            translate("Next steps", "Choose another name."),
        )


def _refuse_places(output: Path) -> None:
    """Refuse what can be no file, or none that a sheet can name, before anything is mixed.

    Raises
    ------
    MusicRecError
    """
    for path in (output, output.with_suffix(".cue")):
        if path.is_dir():
            raise MusicRecError(
                translate("Mix export", "“{path}” is a folder.", path=display_path(path)),
                translate("Next steps", "Choose another name."),
            )
    if len(output.name.splitlines()) > 1:
        raise MusicRecError(
            translate(
                "Mix export",
                "“{path}” has a line break in its name, which a CUE sheet cannot hold.",
                path=display_path(output),
            ),
            translate("Next steps", "Choose another name."),
        )


def _make_folder(output: Path) -> None:
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritten(output, error) from error


def _unwritten(output: Path, error: OSError) -> StorageError:
    """Return why the file that was asked for is not there, whichever part could not be written."""
    found = storage_error(output, error)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return found
    return StorageError(found.message, translate("Next steps", "Choose another place for it."))


def _temporary(output: Path) -> Path:
    """Return a name beside the file; its kind is told to FFmpeg apart from the ending."""
    return output.with_name(f".{output.stem[:50]}-{secrets.token_hex(6)}.part")  # no words


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _quoted(text: str) -> str:
    return " ".join(display_path(text).replace('"', "'").split())


def _cue_time(seconds: float) -> str:
    frames = round(seconds * CUE_FRAMES)
    minutes, rest = divmod(frames, 60 * CUE_FRAMES)
    return f"{minutes:02}:{rest // CUE_FRAMES:02}:{rest % CUE_FRAMES:02}"

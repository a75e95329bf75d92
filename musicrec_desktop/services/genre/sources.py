"""Labelled tracks from wherever they are: a folder for each genre, the library's tags, FMA."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.core.genres import GenreSource, LeftOut
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import release_of
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.genre.data import LabelledTrack
from musicrec_desktop.genre.labels import file_name_artist, first_genre
from musicrec_desktop.genre.not_trainable import all_silent
from musicrec_desktop.library.album_artists import VARIOUS_SPELLINGS
from musicrec_desktop.library.files import absolute
from musicrec_desktop.library.genres import GenreRepository, HeardTrack
from musicrec_desktop.services.genre import fma
from musicrec_desktop.services.genre.folder import TrainingFolder, label_of, require_labels
from musicrec_desktop.services.genre.second_hearing import SecondHearing

if TYPE_CHECKING:
    from musicrec_desktop.library.heard.features import FeatureRepository
    from musicrec_desktop.library.heard.sounds import SoundRepository

MOST_UNLABELLED = 5_000  # tracks of the library that show what music there is
VALUE_SEPARATOR = "; "

Fingerprints = dict[int, NDArray[np.uint32]]


@dataclass(slots=True)
class Gathered:
    """What a source holds.

    Attributes
    ----------
    tracks : list of LabelledTrack
        By ascending id.
    features : callable
        Reads the features of tracks by id.
    fingerprints : callable
        Likewise.
    durations : dict of int to float
        Seconds, where known.
    failed, left_out : list of LeftOut
    heard : bool
        Nothing waits to be listened to.
    unlabelled : callable
        Reads the features of other music, which shows what there is.
    """

    tracks: list[LabelledTrack]
    features: Callable[[Sequence[int]], FeatureTable]
    fingerprints: Callable[[Sequence[int]], Fingerprints]
    durations: dict[int, float]
    failed: list[LeftOut] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    heard: bool = True
    unlabelled: Callable[[], FeatureTable | None] = lambda: None
    close: Callable[[], None] = lambda: None


class GenreSources:
    """Reads labelled music.

    Parameters
    ----------
    genres : GenreRepository
    features : FeatureRepository
    sounds : SoundRepository
        Of the library.
    folder : callable
        Opens what listens to folders.
    again : SecondHearing
        Listens to what could not be listened to in the library.
    """

    def __init__(
        self,
        genres: GenreRepository,
        features: FeatureRepository,
        sounds: SoundRepository,
        folder: Callable[[], TrainingFolder],
        again: SecondHearing,
    ) -> None:
        self._genres = genres
        self._features = features
        self._sounds = sounds
        self._folder = folder
        self._again = again

    def gather(
        self, source: GenreSource, *, listen: bool = True
    ) -> Generator[Progress, None, Gathered]:
        """Read a source, listening to what was never heard; its taker closes what is returned.

        Raises
        ------
        FolderMissing, NotTrainable, DatabaseError
        """
        if source.kind == "library":
            if listen:
                yield from self._again.listen()
            return self._library()
        folder = absolute(source.folder)
        table = fma.read_table(source) if source.kind == "fma" else None
        return (yield from self._labelled_folder(folder, table, listen=listen))

    def _library(self) -> Gathered:
        heard = self._genres.heard()
        tracks, left_out = _labelled(heard, lambda track: track.corrected or track.genre)
        if left_out and not tracks:
            raise all_silent("", len(left_out))
        named = {track.id for track in tracks}
        others = [track.id for track in heard if track.id not in named and not track.silent]
        return Gathered(
            tracks,
            self._features.table,
            self._sounds.fingerprints,
            _durations(heard),
            left_out=left_out,
            unlabelled=lambda: self._table(others),
        )

    def _labelled_folder(
        self, folder: str, table: fma.Table | None, *, listen: bool
    ) -> Generator[Progress, None, Gathered]:
        training = self._folder()
        try:
            yield from training.read(folder, listen=listen)
            found = training.tracks(folder) if listen else training.known(folder)
            if table is None:
                labels = {track.id: label_of(folder, track.path) for track in found}
                require_labels(folder, labels.values())
            else:
                found = [fma.told(track, table) for track in found]
                labels = {track.id: track.genre for track in found}
                fma.require_labelled(folder, found, table)
            tracks, left_out = _labelled(found, lambda track: labels[track.id])
            if left_out and not tracks:
                raise all_silent(display_path(folder), len(left_out))
            if table is not None:
                left_out += fma.without_genre(found)
        except BaseException:
            training.close()
            raise
        return Gathered(
            tracks,
            training.features.table,
            training.sounds.fingerprints,
            _durations(found),
            failed=training.failed(folder),
            heard=training.all_heard(folder),
            left_out=left_out,
            unlabelled=lambda: self._others({track.path for track in tracks}),
            close=training.close,
        )

    def _others(self, paths: set[str]) -> FeatureTable | None:
        """Return music of the library that lies elsewhere, so that none is there twice."""
        return self._table([track.id for track in self._genres.heard() if track.path not in paths])

    def _table(self, ids: Sequence[int]) -> FeatureTable | None:
        """Return the features of at most :data:`MOST_UNLABELLED` of some tracks."""
        if not ids:
            return None
        chosen = np.array(ids)
        if len(chosen) > MOST_UNLABELLED:
            chosen = np.random.default_rng(0).choice(chosen, MOST_UNLABELLED, replace=False)
        return self._features.table(sorted(chosen.tolist()))


def artists_of(track: HeardTrack) -> tuple[str, ...]:
    """Return the names that a track's artist goes by; from the file's name where tags tell none."""
    named = [
        name.strip()
        for tag in (track.artist, track.album_artist)
        for name in tag.split(VALUE_SEPARATOR)
    ]
    known = dict.fromkeys(
        name for name in named if name and name.casefold() not in VARIOUS_SPELLINGS
    )
    if known:
        return tuple(known)
    told = file_name_artist(Path(display_path(track.path)).stem)
    return (told,) if told else ()


def _labelled(
    heard: Sequence[HeardTrack], label: Callable[[HeardTrack], str]
) -> tuple[list[LabelledTrack], list[LeftOut]]:
    tracks, left_out = [], []
    for track in heard:
        genre = first_genre(label(track))
        if not genre:
            continue
        if track.silent:
            left_out.append(LeftOut(track.path, to_translate("Reasons", "it is silent")))
            continue
        tracks.append(
            LabelledTrack(
                track.id,
                genre,
                track.path,
                track.title or Path(display_path(track.path)).stem,
                artists_of(track),
                release_of(track.album, track.album_artist, track.path),
                bool(track.corrected),
                track.start_seconds,
                track.end_seconds,
            )
        )
    return tracks, left_out


def _durations(heard: Sequence[HeardTrack]) -> dict[int, float]:
    return {
        track.id: track.duration_seconds for track in heard if track.duration_seconds is not None
    }

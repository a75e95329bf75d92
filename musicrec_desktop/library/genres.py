"""Guessed genres, corrected ones, and the labelled tracks that genres are learnt from."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, or_, select
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.features import FEATURE_VERSION, SoundKind
from musicrec_desktop.core.genres import GenreCorrection, GenreGuess, GenrePrediction
from musicrec_desktop.core.tracks import AnalysisState
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.heard.analysis_state import PendingTrack
from musicrec_desktop.library.schema import (
    among,
    genre_choice,
    genre_corrections,
    genre_predictions,
    sounds,
    tracks,
)
from musicrec_desktop.library.text import clean_text

CHOICE_ROW = 1


@dataclass(frozen=True, slots=True)
class HeardTrack:
    """A track that was listened to, with what tells its genre and its artist.

    Attributes
    ----------
    id : int
    path, title, artist, album_artist, album, genre : str
        As the tags say; the path as the operating system gave it.
    corrected : str
        The genre that the user gave it; empty where none.
    duration_seconds : float or None
    silent : bool
    start_seconds, end_seconds : float, float or None
        The stretch of the file that is the track; None is the file's end.
    """

    id: int
    path: str
    title: str
    artist: str
    album_artist: str
    album: str
    genre: str
    corrected: str
    duration_seconds: float | None
    silent: bool
    start_seconds: float = 0.0
    end_seconds: float | None = None


class GenreRepository:
    """Genres in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def heard(self) -> list[HeardTrack]:
        """Return the tracks that are there and have been listened to, by ascending id."""
        columns = (
            tracks.c.id,
            tracks.c.path,
            tracks.c.title,
            tracks.c.artist,
            tracks.c.album_artist,
            tracks.c.album,
            tracks.c.genre,
            func.coalesce(genre_corrections.c.genre, ""),
            tracks.c.duration_seconds,
            func.coalesce(sounds.c.kind, "") == SoundKind.SILENCE.value,
            tracks.c.start_seconds,
            tracks.c.end_seconds,
        )
        statement = (
            select(*columns)
            .outerjoin(genre_corrections, genre_corrections.c.track_id == tracks.c.id)
            .outerjoin(sounds, sounds.c.track_id == tracks.c.id)
            .where(
                tracks.c.analysis == AnalysisState.DONE.value,
                tracks.c.analysis_version == FEATURE_VERSION,
                tracks.c.missing.is_(False),
            )
            .order_by(tracks.c.id)
        )
        with self._database.read() as connection:
            return [HeardTrack(*row) for row in connection.execute(statement)]

    def unheard(self) -> list[PendingTrack]:
        """Return the tracks with a genre that are there and could not be listened to."""
        corrected = func.coalesce(genre_corrections.c.genre, "")
        statement = (
            select(tracks.c.id, tracks.c.path, tracks.c.start_seconds, tracks.c.end_seconds)
            .outerjoin(genre_corrections, genre_corrections.c.track_id == tracks.c.id)
            .where(
                tracks.c.analysis == AnalysisState.FAILED.value,
                tracks.c.missing.is_(False),
                or_(tracks.c.genre != "", corrected != ""),
            )
            .order_by(tracks.c.id)
        )
        with self._database.read() as connection:
            return [PendingTrack(*row) for row in connection.execute(statement)]

    def albums(self, track_ids: Iterable[int]) -> dict[int, str]:
        """Return the albums of some tracks, and of all others of these, heard or not.

        Equal names are of one album; empty where there is none.
        """
        wanted = set(track_ids)
        theirs = select(tracks.c.release).where(among(tracks.c.id, wanted), tracks.c.release != "")
        statement = select(tracks.c.id, tracks.c.release).where(tracks.c.release.in_(theirs))
        with self._database.read() as connection:
            found = dict.fromkeys(wanted, "")
            found |= {row[0]: row[1] for row in connection.execute(statement)}
        return found

    # ---- what was guessed

    def store(self, model: str, predictions: Mapping[int, GenrePrediction]) -> None:
        """Keep what a model guesses of tracks; those that were removed are left out."""
        rows = [
            {
                "track_id": track_id,
                "model": model,
                "genre": said.top[0].genre,
                "probability": said.top[0].probability,
                "others": json.dumps([[guess.genre, guess.probability] for guess in said.top[1:]]),
            }
            for track_id, said in predictions.items()
        ]
        with self._database.write() as connection:
            known = _known(connection, predictions)
            kept = [row for row in rows if row["track_id"] in known]
            if not kept:
                return
            added = insert(genre_predictions)
            changed = {name: added.excluded[name] for name in ("genre", "probability", "others")}
            connection.execute(
                added.on_conflict_do_update(index_elements=["track_id", "model"], set_=changed),
                kept,
            )

    def predictions(
        self, model: str, unknown_below: float, track_ids: Iterable[int] | None = None
    ) -> dict[int, GenrePrediction]:
        """Return what a model has guessed of some tracks, or of all that have no genre tag."""
        columns = genre_predictions.c
        statement = select(
            columns.track_id, columns.genre, columns.probability, columns.others
        ).where(columns.model == model)
        if track_ids is None:
            statement = statement.join(tracks).where(tracks.c.genre == "")
        else:
            statement = statement.where(among(columns.track_id, track_ids))
        with self._database.read() as connection:
            rows = connection.execute(statement).all()
        return {
            track_id: GenrePrediction(
                (GenreGuess(genre, probability), *_others(others)),
                probability < unknown_below,
                model,
            )
            for track_id, genre, probability, others in rows
        }

    def unpredicted(self, model: str) -> list[int]:
        """Return the tracks that were listened to, and that a model was not asked about."""
        asked = select(genre_predictions.c.track_id).where(genre_predictions.c.model == model)
        statement = (
            select(tracks.c.id)
            .where(
                tracks.c.analysis == AnalysisState.DONE.value,
                tracks.c.analysis_version == FEATURE_VERSION,
                tracks.c.missing.is_(False),
                tracks.c.id.not_in(asked),
            )
            .order_by(tracks.c.id)
        )
        with self._database.read() as connection:
            return list(connection.scalars(statement))

    def forget(self, model: str) -> None:
        """Remove what a model has guessed, and no longer believe it."""
        with self._database.write() as connection:
            connection.execute(delete(genre_predictions).where(genre_predictions.c.model == model))
            connection.execute(delete(genre_choice).where(genre_choice.c.model == model))

    # ---- which model is believed

    def choose(self, model: str, unknown_below: float) -> None:
        """Believe a model from now on, but not guesses that are less likely than this."""
        row = {"id": CHOICE_ROW, "model": model, "unknown_below": unknown_below}
        added = insert(genre_choice).values(row)
        with self._database.write() as connection:
            connection.execute(added.on_conflict_do_update(index_elements=["id"], set_=row))

    def chosen(self) -> tuple[str, float] | None:
        """Return the model that is believed, and from which probability on; None where none is."""
        statement = select(genre_choice.c.model, genre_choice.c.unknown_below)
        with self._database.read() as connection:
            row = connection.execute(statement).one_or_none()
        return None if row is None else (row[0], row[1])

    # ---- what the user says

    def correct(self, track_id: int, genre: str, predicted: str) -> None:
        """Keep what the user says a track is; an empty genre takes it back."""
        name = clean_text(genre)
        with self._database.write() as connection:
            connection.execute(
                delete(genre_corrections).where(genre_corrections.c.track_id == track_id)
            )
            if name and track_id in _known(connection, [track_id]):
                row = {"track_id": track_id, "genre": name, "predicted": predicted}
                connection.execute(insert(genre_corrections).values(row | {"at": time.time()}))

    def corrections(self) -> list[GenreCorrection]:
        """Return everything that was corrected, the newest first."""
        columns = genre_corrections.c
        statement = select(columns.track_id, columns.genre, columns.predicted, columns.at).order_by(
            columns.at.desc(), columns.track_id
        )
        with self._database.read() as connection:
            return [GenreCorrection(*row) for row in connection.execute(statement)]


def _others(stored: str) -> tuple[GenreGuess, ...]:
    return tuple(GenreGuess(name, share) for name, share in json.loads(stored))


def _known(connection: Connection, ids: Iterable[int]) -> set[int]:
    return set(connection.scalars(select(tracks.c.id).where(among(tracks.c.id, ids))))

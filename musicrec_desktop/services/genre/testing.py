"""Testing a model on labelled music that it was not trained on."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core import genre_notes
from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.core.genre_scores import Evaluation, ModelCard
from musicrec_desktop.core.genres import (
    DataSummary,
    GenreSource,
    LeftOut,
    NotTrainable,
    TrainingOptions,
)
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.translation import translate
from musicrec_desktop.genre.data import Dataset, LabelledTrack, group, settle
from musicrec_desktop.genre.labels import key
from musicrec_desktop.genre.scoring import OutOfFold
from musicrec_desktop.services.genre import job as genre_job
from musicrec_desktop.services.genre.network import NetworkPredictor, waited
from musicrec_desktop.services.genre.prediction import ClassicPredictor, number_albums
from musicrec_desktop.services.genre.sources import Gathered, GenreSources
from musicrec_desktop.services.listening.bounded import completed

AT_ONCE = 200
IN_FLIGHT = 4

Floats = NDArray[np.float64]
Predictor = ClassicPredictor | NetworkPredictor


@dataclass(frozen=True, slots=True)
class OutsideTest:
    """How a model predicts music that it was not trained on.

    Attributes
    ----------
    evaluation : Evaluation
    summary : DataSummary
        Its warnings say where a score is not to be believed.
    """

    evaluation: Evaluation
    summary: DataSummary


def tested(
    predictor: Predictor, sources: GenreSources, source: GenreSource, listeners: Executor
) -> Generator[Progress, None, OutsideTest]:
    """Predict labelled tracks, a classical model albums as a whole, and compare.

    Raises
    ------
    FolderMissing, NotTrainable, UnreadableFile
    """
    gathered = yield from sources.gather(source)
    with contextlib.closing(gathered):
        dataset = _dataset(predictor.card, source, gathered)
        if isinstance(predictor, ClassicPredictor):
            said, met = yield from _by_features(predictor, gathered.features, dataset)
        else:
            said = yield from _by_network(predictor, dataset.tracks, listeners)
            met = 0
    folds = np.zeros(len(dataset), np.int64)
    card = predictor.card
    result = OutOfFold(card.kind, card.method, folds, said, said)
    future = listeners.submit(genre_job.judge, dataset, result, card.evaluation.unknown_below)
    found = yield from waited(future, Progress(0, 0, translate("Jobs", "Comparing")))
    return OutsideTest(found, _told(dataset.summary, card, met))


def _dataset(card: ModelCard, source: GenreSource, gathered: Gathered) -> Dataset:
    """Return the tracks whose labels the model knows, whatever their spelling."""
    known = {key(name): name for name in card.classes}
    kept = [
        replace(track, genre=known[key(track.genre)])
        for track in gathered.tracks
        if key(track.genre) in known
    ]
    left = [
        LeftOut(track.path, _unknown(track.genre))
        for track in gathered.tracks
        if key(track.genre) not in known
    ]
    if not kept:
        raise NotTrainable(
            translate(
                "Learn genres",
                "None of the tracks is of a genre that the model knows: {names}.",
                names=", ".join(card.classes),
            ),
            translate("Next steps", "Name music with these labels, or train on this music."),
        )
    with contextlib.suppress(NotTrainable):  # one genre can be tested, though not learnt
        settled = settle(
            source,
            kept,
            TrainingOptions(smallest_class=1),
            failed=gathered.failed,
            left_out=[*gathered.left_out, *left],
            heard=True,
        )
        return _numbered(card, settled.tracks, settled.summary)
    summary = replace(card.data, source=source, tracks=len(kept), warnings=())
    return _numbered(card, kept, summary)


def _numbered(card: ModelCard, tracks: Sequence[LabelledTrack], summary: DataSummary) -> Dataset:
    numbers = {key(name): place for place, name in enumerate(card.classes)}
    labels = np.array([numbers[key(track.genre)] for track in tracks], np.int64)
    return Dataset(tuple(tracks), card.classes, labels, group(tracks), summary)


def _by_features(
    predictor: ClassicPredictor,
    features: Callable[[Sequence[int]], FeatureTable],
    dataset: Dataset,
) -> Generator[Progress, None, tuple[Floats, int]]:
    albums = number_albums([track.album for track in dataset.tracks])
    by_album = np.argsort(albums, kind="stable")
    meter = RateMeter(len(dataset), translate("Jobs", "Predicting genres"))
    said: Floats = np.empty((len(dataset), len(predictor.card.classes)))
    met = 0
    for start in range(0, len(dataset), AT_ONCE):
        yield meter.progress(start)
        places = np.sort(by_album[start : start + AT_ONCE])
        table = features([dataset.tracks[place].id for place in places])
        said[places], learnt = predictor.probabilities(table, albums[places])
        met += int(learnt.sum())
    yield meter.progress(len(dataset))
    return said, met


def _by_network(
    predictor: NetworkPredictor, tracks: Sequence[LabelledTrack], listeners: Executor
) -> Generator[Progress, None, Floats]:
    meter = RateMeter(len(tracks), translate("Jobs", "Predicting genres"))
    answers: dict[int, NDArray[np.float64]] = {}
    for pair in completed(
        listeners,
        genre_job.ask_network,
        tracks,
        in_flight=IN_FLIGHT,
        arguments=lambda track: (
            track.path,
            track.start_seconds,
            track.end_seconds,
            str(predictor.network),
        ),
    ):
        if pair is not None:
            answers[pair[0].id] = pair[1].result()
        yield meter.progress(len(answers))
    return predictor.probabilities([answers[track.id] for track in tracks])


def _told(summary: DataSummary, card: ModelCard, met: int) -> DataSummary:
    warnings = summary.warnings
    if met:
        warnings = (
            genre_notes.HEARD_BEFORE.format(tracks=met),
            *warnings,
        )
    if card.data.source == summary.source:
        warnings = (
            genre_notes.SAME_MUSIC,
            *warnings,
        )
    return replace(summary, warnings=warnings)


def _unknown(genre: str) -> str:
    return f"the model does not know the genre “{genre}”"  # no words: core.reasons has it

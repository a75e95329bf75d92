"""Training genre models: from labelled tracks, over fair folds, to a model with its card."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import MusicRecError, UnreadableFile, storage_error
from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.core.genre_scores import (
    DataReady,
    Evaluated,
    Evaluation,
    FoldDone,
    ModelCard,
    NotCompared,
    TrainingEvent,
)
from musicrec_desktop.core.genres import (
    DataSummary,
    GenreSource,
    NotTrainable,
    TrainingOptions,
)
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.translation import translate
from musicrec_desktop.genre.data import Dataset, settle
from musicrec_desktop.genre.model_files import saving, write_card
from musicrec_desktop.genre.scoring import fold_score
from musicrec_desktop.services.genre import job as genre_job
from musicrec_desktop.services.genre.cards import because, new_card
from musicrec_desktop.services.genre.network import NetworkTraining, save_network, waited
from musicrec_desktop.services.genre.prediction import number_albums
from musicrec_desktop.services.genre.sources import Gathered, GenreSources

if TYPE_CHECKING:
    from musicrec_desktop.genre.classic import FoldSaid

T = TypeVar("T")

WORK_PREFIX = ".training-"
NETWORK_FOLDER = "network-training"


@dataclass(frozen=True, slots=True)
class Prepared:
    """Labelled tracks with their folds, and a folder that holds what is learnt from.

    Attributes
    ----------
    dataset : Dataset
    folds : ndarray of shape (n,), int64
    work : pathlib.Path
    """

    dataset: Dataset
    folds: NDArray[np.int64]
    work: Path


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that was tested.

    Attributes
    ----------
    evaluation : Evaluation
    write : callable
        Trains it on everything where that is still to be done, and writes it into a folder.
    kept : callable
        Called once it is saved, or another is.
    """

    evaluation: Evaluation
    write: Callable[[Path], Generator[Progress, None, None]]
    kept: Callable[[], None] = lambda: None


class GenreTraining:
    """Trains models, and keeps the better one.

    Parameters
    ----------
    sources : GenreSources
    root : pathlib.Path
        The folder of genres; models are kept in one within it.
    listeners : concurrent.futures.Executor
        The processes that listen.
    builder : concurrent.futures.Executor
        One process, with time.
    workers : int
        How many listen.
    """

    def __init__(
        self,
        sources: GenreSources,
        root: Path,
        *,
        listeners: Executor,
        builder: Executor,
        workers: int,
    ) -> None:
        self._sources = sources
        self._root = root
        self._listeners = listeners
        self._builder = builder
        self._workers = workers

    @property
    def models(self) -> Path:
        """The folder of all models."""
        return self._root / "models"

    def summarise(
        self, source: GenreSource, options: TrainingOptions
    ) -> Generator[Progress, None, DataSummary]:
        """See :meth:`GenreService.summarise`."""
        gathered = yield from self._sources.gather(source, listen=False)
        with contextlib.closing(gathered):
            return _settle(source, gathered, options, heard=gathered.heard).summary

    def train(
        self,
        source: GenreSource,
        options: TrainingOptions,
        enough: Callable[[], bool],
    ) -> Generator[TrainingEvent, None, ModelCard]:
        """See :meth:`GenreService.train`."""
        if source.kind != "library":  # the tags alone tell what would be in vain to listen to
            yield from self.summarise(source, options)
        gathered = yield from self._sources.gather(source)
        with contextlib.closing(gathered), self._workplace() as work:
            prepared = yield from self._prepare(source, gathered, options, work)
            yield DataReady(prepared.dataset.summary)
            found: list[Candidate] = []
            if options.model != "cnn":
                found.append((yield from self._classic(prepared, options)))
            if options.model != "classic":
                found += yield from self._network(
                    prepared, options, lambda: bool(found) and enough()
                )
            return (yield from self._keep(found, prepared.dataset.summary, options))

    def _keep(
        self, found: Sequence[Candidate], summary: DataSummary, options: TrainingOptions
    ) -> Generator[TrainingEvent, None, ModelCard]:
        """Save what was tested, and return the better one: the other can be chosen, too."""
        compared = [each.evaluation for each in found]
        methods = sorted(
            (score for each in compared for score in each.methods), key=lambda each: -each.macro_f1
        )
        cards = []
        for each in sorted(found, key=lambda each: -each.evaluation.macro_f1):
            evaluated = replace(each.evaluation, methods=tuple(methods))
            card = new_card(self.models, summary, evaluated, options)
            card = replace(card, chosen_because=because(compared, options))
            with saving(self.models, card.id) as into:
                yield from each.write(into)
                write_card(into, card)
            cards.append(card)
        for each in found:
            each.kept()
        return cards[0]

    @contextlib.contextmanager
    def _workplace(self) -> Iterator[Path]:
        try:
            self._root.mkdir(parents=True, exist_ok=True)
            for left in self._root.glob(f"{WORK_PREFIX}*"):  # by a process that was killed
                shutil.rmtree(left, ignore_errors=True)
            work = Path(tempfile.mkdtemp(dir=self._root, prefix=WORK_PREFIX))
        except OSError as error:
            raise storage_error(self._root, error) from error
        try:
            yield work
        except OSError as error:
            raise storage_error(work, error) from error
        finally:
            shutil.rmtree(work, ignore_errors=True)

    def _prepare(
        self, source: GenreSource, gathered: Gathered, options: TrainingOptions, work: Path
    ) -> Generator[TrainingEvent, None, Prepared]:
        """Write down what is learnt from, and part it into folds."""
        dataset = _settle(source, gathered, options, heard=True)
        ids = [track.id for track in dataset.tracks]
        _write(work, gathered, ids)
        label = Progress(0, 0, translate("Jobs", "Learning what sounds alike"))
        pairs = yield from self._run(label, genre_job.learn_space, work)
        copies = [(ids[one], ids[other]) for one, other in pairs]
        dataset = _settle(source, gathered, options, heard=True, copies=copies)
        # By path, so that the same music falls into the same folds whenever it was scanned.
        order = np.argsort(
            [track.path.encode("utf-8", "surrogateescape") for track in dataset.tracks]
        )
        folds = np.empty(len(dataset), np.int64)
        folds[order] = yield from self._run(
            label,
            genre_job.split,
            dataset.labels[order],
            dataset.groups[order],
            options.folds,
            options.seed,
        )
        np.savez(
            work / genre_job.SPLIT_FILE,
            allow_pickle=False,
            labels=dataset.labels,
            groups=dataset.groups,
            folds=folds,
            classes=np.array(len(dataset.classes)),
            albums=number_albums([track.album for track in dataset.tracks]),
        )
        return Prepared(dataset, folds, work)

    # ---- classical models

    def _classic(
        self, prepared: Prepared, options: TrainingOptions
    ) -> Generator[TrainingEvent, None, Candidate]:
        dataset, work, seed = prepared.dataset, prepared.work, options.seed
        count = int(prepared.folds.max()) + 1
        alone: list[FoldSaid] = []
        for fold in range(count):
            label = Progress(
                fold, count + 1, translate("Jobs", "Testing on artists it has not heard")
            )
            said = yield from self._run(label, genre_job.predict_fold, work, fold, seed)
            alone.append(said)
            yield FoldDone(_first_score(dataset, said, fold, count))
        label = Progress(count, count + 1, translate("Jobs", "Testing within a library"))
        among = yield from self._run(label, genre_job.predict_folds_among, work, seed)
        found = yield from self._run(
            label, genre_job.judge_classic, work, dataset, alone, among, options.unknown_below
        )
        yield Evaluated(found)

        def write(into: Path) -> Generator[Progress, None, None]:
            label = Progress(0, 0, translate("Jobs", "Learning from all of it"))
            yield from self._run(label, genre_job.finish, work, into, alone, among, seed)

        return Candidate(found, write)

    # ---- the network

    def _network(
        self, prepared: Prepared, options: TrainingOptions, enough: Callable[[], bool]
    ) -> Generator[TrainingEvent, None, list[Candidate]]:
        """Return the trained network, or nothing where it may be left out and has to be."""
        network = NetworkTraining(
            self._root / NETWORK_FOLDER, self._listeners, self._builder, self._workers
        )
        dataset = prepared.dataset
        try:
            trained = yield from _until(
                enough,
                network.train(dataset.tracks, dataset.labels, prepared.folds, options),
            )
        except MusicRecError as error:
            if options.model == "cnn":
                raise
            yield NotCompared(
                "cnn",
                translate("Learn genres", "The network was not compared. {reason}", reason=error),
            )
            return []
        if trained is None:
            yield NotCompared(
                "cnn", translate("Learn genres", "The network was stopped, and not compared.")
            )
            return []
        label = Progress(0, 0, translate("Jobs", "Judging the network"))
        found = yield from self._run(
            label, genre_job.judge, dataset, trained.said, options.unknown_below
        )
        for score in found.folds:
            yield FoldDone(score)
        yield Evaluated(found)

        def write(into: Path) -> Generator[Progress, None, None]:
            seen = yield from network.attention(trained, dataset.tracks, prepared.folds, found)
            save_network(into, trained, seen)

        return [Candidate(found, write, network.forget)]

    def _run(
        self, label: Progress, call: Callable[..., T], *arguments: Any
    ) -> Generator[Progress, None, T]:
        """Run a function in the process that learns, saying so while it runs."""
        try:
            return (yield from waited(self._builder.submit(call, *arguments), label))
        except UnreadableFile as error:  # what the pool says of a process that died
            raise MusicRecError(
                translate(
                    "Learn genres",
                    "Training broke off: {reason}.",
                    reason=shown_reason(error.reason),
                ),
                translate(
                    "Next steps",
                    "Close other programs to free memory, and train again. Nothing was changed.",
                ),
            ) from error


def _until(
    enough: Callable[[], bool], training: Generator[TrainingEvent, None, T]
) -> Generator[TrainingEvent, None, T | None]:
    """Go on with a training to its end, or until it is enough: it is closed then."""
    with contextlib.closing(training):
        while not enough():
            try:
                event = next(training)
            except StopIteration as end:
                return cast("T", end.value)
            yield event
    return None


def _settle(
    source: GenreSource,
    gathered: Gathered,
    options: TrainingOptions,
    *,
    heard: bool,
    copies: Sequence[tuple[int, int]] = (),
) -> Dataset:
    return settle(
        source,
        gathered.tracks,
        options,
        copies=copies,
        failed=gathered.failed,
        left_out=gathered.left_out,
        heard=heard,
    )


def _first_score(dataset: Dataset, said: Any, fold: int, count: int) -> Any:
    """Return how a fold was predicted by the method that has the first word."""
    method, scores = next(iter(said.scores.items()))
    guessed = np.zeros(len(dataset), np.int64)
    guessed[said.tested] = scores.argmax(axis=1)
    tested = np.zeros(len(dataset), bool)
    tested[said.tested] = True
    return fold_score(dataset, "classic", method, fold, count, tested, guessed)


def _write(work: Path, gathered: Gathered, ids: Sequence[int]) -> None:
    """Write features, labelled tracks first, and what tells copies."""
    table = gathered.features(ids)
    if table.track_ids.tolist() != list(ids):
        raise NotTrainable(
            translate(
                "Learn genres",
                "Some of the tracks have been removed, or heard by another version, meanwhile.",
            ),
            translate("Next steps", "Scan, and train again."),
        )
    others = gathered.unlabelled()
    (table if others is None else _joined(table, others)).save(work / genre_job.FEATURES)
    prints = gathered.fingerprints(ids)
    nothing = np.empty(0, np.uint32)
    rows = [prints.get(track_id, nothing) for track_id in ids]
    np.savez(
        work / genre_job.COPIES_FILE,
        allow_pickle=False,
        durations=np.array([gathered.durations.get(each, np.nan) for each in ids], np.float32),
        prints=np.concatenate(rows),
        ends=np.cumsum([len(row) for row in rows]),
    )


def _joined(first: FeatureTable, second: FeatureTable) -> FeatureTable:
    """Return two tables as one; artists of one are not those of the other."""
    artists = np.where(
        second.artists >= 0, second.artists + first.artists.max(initial=-1) + 1, -1
    ).astype(np.int32)
    return FeatureTable(
        np.concatenate([first.track_ids, second.track_ids]),
        np.concatenate([first.excerpts, second.excerpts]),
        np.concatenate([first.owners, second.owners + np.int32(len(first))]),
        np.concatenate([first.artists, artists]),
    )

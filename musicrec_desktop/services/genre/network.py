"""The genre network among the services: its pictures, its training, and asking it.

Pictures are made, and a trained network is run, in the processes that listen; training has
a process of its own.
"""

from __future__ import annotations

import contextlib
import hashlib
import queue
import shutil
import threading
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, TypeVar

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import Cancelled, storage_error
from musicrec_desktop.core.genre_scores import (
    AttentionPicture,
    EpochDone,
    Evaluation,
    MethodScore,
    ModelCard,
)
from musicrec_desktop.core.genres import TrainingOptions
from musicrec_desktop.core.mel_pictures import PICTURE_VERSION
from musicrec_desktop.core.progress import JobControl, Progress, RateMeter
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.genre.calibration import Calibration
from musicrec_desktop.genre.data import LabelledTrack
from musicrec_desktop.genre.histories import write_epochs, write_pictures
from musicrec_desktop.genre.model_files import check_files, damaged, read_card
from musicrec_desktop.genre.scoring import OutOfFold, macro_f1
from musicrec_desktop.services.genre import job as genre_job
from musicrec_desktop.services.listening.bounded import completed

if TYPE_CHECKING:
    from musicrec_desktop.genre.cnn.job import CnnResult, TrainingJob

T = TypeVar("T")

METHOD = to_translate("Genre methods", "Convolutional network")
NETWORK_FILE = "network.onnx"
CALIBRATION_FILE = "calibration.npz"
MOST_PICTURES = 12
TICK_SECONDS = 0.2
EPOCHS_MEASURED = 10  # the last ones, for the time that is left
PAUSED_SECONDS = 2.0  # without anybody who takes an event; training holds then

Floats = NDArray[np.float64]
Labels = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class NetworkTrained:
    """What training a network came to.

    Attributes
    ----------
    said : OutOfFold
    calibration : Calibration
        By everything that was said of the folds.
    network : pathlib.Path
    fold_networks : tuple of pathlib.Path
        Those that have not heard the tracks of each fold.
    epochs : tuple of EpochDone
    """

    said: OutOfFold
    calibration: Calibration
    network: Path
    fold_networks: tuple[Path, ...]
    epochs: tuple[EpochDone, ...]


class NetworkTraining:
    """Trains a network on tracks whose folds are given. One for each training.

    Parameters
    ----------
    folder : pathlib.Path
        Where pictures and the standing of a training are kept until it is complete: one
        that was broken off goes on, where it is asked for again.
    listeners, builder : concurrent.futures.Executor
        The processes that listen, and the one that learns.
    workers : int
        How many listen.
    """

    def __init__(self, folder: Path, listeners: Executor, builder: Executor, workers: int) -> None:
        self._folder = folder
        self._listeners = listeners
        self._builder = builder
        self._workers = workers

    def train(
        self,
        tracks: Sequence[LabelledTrack],
        labels: Labels,
        folds: Labels,
        options: TrainingOptions,
    ) -> Generator[Progress | EpochDone, None, NetworkTrained]:
        """Picture the tracks, train, and calibrate.

        Raises
        ------
        LibraryMissing
            If the extra ``[cnn]`` is not installed.
        UnreadableFile, StorageError, MusicRecError
        """
        from musicrec_desktop.genre.cnn.process import require, result

        require()
        pictures = yield from self._picture(tracks)
        job = yield from waited(
            self._listeners.submit(
                genre_job.lay_out,
                self._folder / "training",
                pictures,
                labels,
                folds,
                options.epochs,
                options.seed,
            ),
            Progress(0, 0, translate("Jobs", "Laying out the pictures")),
        )
        total = (int(folds.max()) + 2) * options.epochs
        epochs = []
        for event in watched(job, total):
            if isinstance(event, EpochDone):
                epochs.append(event)
            yield event
        trained = result(job)
        future = self._builder.submit(
            genre_job.calibrate_network, trained.log_probabilities, labels, folds
        )
        probabilities, calibration = yield from waited(
            future, Progress(total, total, translate("Jobs", "Judging the network"))
        )
        said = _said(trained, probabilities, labels, folds)
        return NetworkTrained(
            said, calibration, trained.network, trained.fold_networks, tuple(epochs)
        )

    def attention(
        self,
        trained: NetworkTrained,
        tracks: Sequence[LabelledTrack],
        folds: Labels,
        found: Evaluation,
    ) -> Generator[Progress, None, list[AttentionPicture]]:
        """Look at what the networks saw in the surest mistakes, each track by that of its fold."""
        places = {track.id: place for place, track in enumerate(tracks)}
        shown = []
        for done, item in enumerate(found.confused[:MOST_PICTURES]):
            place = places[item.track_id or 0]
            network = trained.fold_networks[folds[place]]
            picture = self._folder / "pictures" / _picture_name(tracks[place])
            label = found.classes.index(item.predicted)
            future = self._listeners.submit(genre_job.attend, str(picture), str(network), label)
            told = Progress(
                done, MOST_PICTURES, translate("Jobs", "Looking at what the network saw")
            )
            shown.append(AttentionPicture(item, *(yield from waited(future, told))))
        return shown

    def forget(self) -> None:
        """Delete the pictures and the standing, once the model is saved."""
        shutil.rmtree(self._folder, ignore_errors=True)

    def _picture(self, tracks: Sequence[LabelledTrack]) -> Generator[Progress, None, list[Path]]:
        folder = self._folder / "pictures"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            targets = {_picture_name(track): track for track in tracks}
        except OSError as error:
            raise storage_error(folder, error) from error
        waiting = [name for name in targets if not (folder / name).exists()]
        meter = RateMeter(len(waiting), translate("Jobs", "Drawing mel spectrograms"))
        done = 0
        for pair in completed(
            self._listeners,
            genre_job.picture,
            waiting,
            in_flight=2 * self._workers,
            arguments=lambda name: (*_stretch(targets[name]), str(folder / name)),
        ):
            if pair is not None:
                pair[1].result()
                done += 1
            yield meter.progress(done)
        return [folder / _picture_name(track) for track in tracks]


def watched(job: TrainingJob, total: int) -> Generator[Progress | EpochDone, None, None]:
    """Train in another process; yield what it tells, and progress at least every 0.2 s.

    Closing ends it. While no event is taken for :data:`PAUSED_SECONDS`, it holds.

    Parameters
    ----------
    job : TrainingJob
    total : int
        Epochs of all folds together.
    """
    yield from _Watched(job, total).events()


class _Watched:
    """A training process whose events are passed on by a thread.

    So that somebody is told something while an epoch lasts, and that training holds where
    nobody takes events any more.
    """

    def __init__(self, job: TrainingJob, total: int) -> None:
        self._job = job
        self._control = JobControl()
        self._events: queue.SimpleQueue[EpochDone | BaseException | None] = queue.SimpleQueue()
        self._total = total
        self._taken = threading.Event()

    def events(self) -> Iterator[Progress | EpochDone]:
        """Yield what the process tells, and progress in between."""
        passing = threading.Thread(
            target=self._pass_on,
            name="genre network",  # no words
            daemon=True,
        )
        holding = threading.Thread(
            target=self._hold,
            name="genre network pause",  # no words
            daemon=True,
        )
        epochs = _Epochs(self._total)
        passing.start()
        holding.start()
        try:
            while True:
                self._taken.set()
                with contextlib.suppress(queue.Empty):
                    event = self._events.get(timeout=TICK_SECONDS)
                    if event is None:
                        return
                    if isinstance(event, BaseException):
                        raise event
                    epochs.take(event)
                    yield event
                yield epochs.progress()
        finally:
            self._control.cancel()
            self._taken.set()
            passing.join()
            holding.join()

    def _pass_on(self) -> None:
        from musicrec_desktop.genre.cnn.process import train

        try:
            for event in train(self._job, self._control):
                self._events.put(event)
        except Cancelled:
            return
        except Exception as error:  # noqa: BLE001 - it is raised again where events are taken
            self._events.put(error)
        else:
            self._events.put(None)

    def _hold(self) -> None:
        """Pause while nobody takes events; ends when the training is cancelled."""
        while not self._control.cancelled:
            if self._taken.wait(PAUSED_SECONDS):
                self._taken.clear()
                self._control.resume()
            else:
                self._control.pause()


class _Epochs:
    """How far a training is, by how long its epochs last: seconds each, or minutes.

    A rate over the last moments would not know an epoch that lasts longer than these.
    """

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._seconds: deque[float] = deque(maxlen=EPOCHS_MEASURED)
        self._label = translate("Jobs", "Training the network")

    def take(self, epoch: EpochDone) -> None:
        self._done += 1
        self._seconds.append(epoch.seconds)
        if epoch.fold is None:  # the folds got no better, mostly long before their last epoch
            self._total = self._done + epoch.epochs - epoch.epoch

    def progress(self) -> Progress:
        if not any(self._seconds):
            return Progress(self._done, self._total, self._label, of_tracks=False)
        each = median(self._seconds)  # one that was paused tells nothing of the others
        left = (self._total - self._done) * each
        return Progress(self._done, self._total, self._label, 1 / each, left, of_tracks=False)


def save_network(
    into: Path, trained: NetworkTrained, pictures: Sequence[AttentionPicture] = ()
) -> None:
    """Write a trained network, what its scores mean and how it was trained into a folder."""
    write_epochs(into, trained.epochs)
    write_pictures(into, pictures)
    shutil.copyfile(trained.network, into / NETWORK_FILE)
    with (into / CALIBRATION_FILE).open("wb") as file:
        np.savez(
            file,
            allow_pickle=False,
            temperature=np.array(trained.calibration.temperature),
            offsets=trained.calibration.offsets,
            pictures=np.array(PICTURE_VERSION),
        )


@dataclass(frozen=True, slots=True)
class NetworkPredictor:
    """A network that was trained, to be run where sound is decoded."""

    card: ModelCard
    network: Path
    calibration: Calibration

    @classmethod
    def load(cls, folder: Path) -> NetworkPredictor:
        """Read a model.

        Raises
        ------
        ModelNotUsable
            If it is damaged, newer, or made for other pictures.
        """
        card = read_card(folder)
        check_files(folder)
        try:
            with (folder / CALIBRATION_FILE).open("rb") as file, np.load(file) as stored:
                made_for = int(stored["pictures"])
                calibration = Calibration(float(stored["temperature"]), stored["offsets"])
        except (OSError, ValueError, KeyError) as error:
            raise damaged(folder, f"{CALIBRATION_FILE}: {error}") from error
        if made_for != PICTURE_VERSION:
            raise damaged(
                folder,
                translate("Genre models", "it was made for other pictures than this version draws"),
            )
        return cls(card, folder / NETWORK_FILE, calibration)

    def probabilities(self, log_probabilities: Sequence[NDArray[np.floating]]) -> Floats:
        """Return calibrated probabilities, shape (n, k), of what the network said of tracks."""
        return self.calibration(np.asarray(log_probabilities, np.float64))


def _said(trained: CnnResult, probabilities: Floats, labels: Labels, folds: Labels) -> OutOfFold:
    guessed = probabilities.argmax(axis=1)
    score = MethodScore(
        "cnn",
        METHOD,
        float((guessed == labels).mean()),
        macro_f1(labels, guessed, probabilities.shape[1]),
    )
    plain = np.exp(trained.log_probabilities)
    return OutOfFold("cnn", METHOD, folds, probabilities, plain, (score,))


def waited(future: Future[T], label: Progress) -> Generator[Progress, None, T]:
    """Wait for something, saying so; closing gives up what has not begun."""
    try:
        yield label
        while not future.done():
            wait([future], timeout=TICK_SECONDS)
            yield label
        return future.result()
    finally:
        future.cancel()


def _picture_name(track: LabelledTrack) -> str:
    """Return a name that another file, stretch or version of the picture has not."""
    changed = Path(track.path).stat().st_mtime_ns
    told = f"{PICTURE_VERSION}\0{changed}\0{track.start_seconds}\0{track.end_seconds}\0{track.path}"
    digest = hashlib.sha256(told.encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return f"{digest}.npy"  # no words


def _stretch(track: LabelledTrack) -> tuple[str, float, float | None]:
    return track.path, track.start_seconds, track.end_seconds

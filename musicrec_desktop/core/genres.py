"""Genres: what they are learnt from, how well, and what tracks are guessed to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.progress import Progress

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ModelKind = Literal["classic", "cnn"]
ModelChoice = Literal["auto", "classic", "cnn"]
SmallClasses = Literal["merge", "leave out"]
SourceKind = Literal["folder", "library", "fma"]
GroupedBy = Literal["artist", "album", "recording"]

SMALLEST_CLASS = 20  # tracks; a genre with fewer is merged or left out
FOLDS = 5
EPOCHS = 50
OTHER = "Other"  # what the classes that are too small are merged to
TOP = 3
LARGEST_ECE = 0.05  # what calibration aims at


class NotTrainable(MusicRecError):
    """What was named holds too little, or too little of different kinds, to learn genres from."""

    exit_code = 20


class ModelNotUsable(MusicRecError):
    """A genre model is damaged, was made by a newer version, or needs what is not installed."""

    exit_code = 21


class NoGenreModel(MusicRecError):
    """A genre is asked for, but no model has been trained yet."""

    exit_code = 22


# ---- what is learnt from


@dataclass(frozen=True, slots=True)
class GenreSource:
    """Where labelled music comes from.

    Attributes
    ----------
    kind : {"folder", "library", "fma"}
        A folder that holds one for each genre; the genre tags of the library (and what its
        user corrected); FMA's audio folder with its ``tracks.csv`` in or beside it.
    folder : str
        Empty for the library.
    """

    kind: SourceKind
    folder: str = ""


LIBRARY = GenreSource("library")


@dataclass(frozen=True, slots=True)
class TrainingOptions:
    """How to train.

    Attributes
    ----------
    model : {"auto", "classic", "cnn"}
        "auto" trains what is installed, and keeps the one that is better on artists it
        has not heard.
    small_classes : {"merge", "leave out"}
        What becomes of genres of fewer than ``smallest_class`` tracks.
    smallest_class : int
    folds : int
        At least 2; fewer are made where a genre has fewer artists.
    seed : int
    epochs : int
        At most, of the network.
    unknown_below : float or None
        Confidence below which the answer is "I don't know"; chosen from the folds where None.
    name : str
        What the model is called; made from the source where empty.
    """

    model: ModelChoice = "auto"
    small_classes: SmallClasses = "merge"
    smallest_class: int = SMALLEST_CLASS
    folds: int = FOLDS
    seed: int = 0
    epochs: int = EPOCHS
    unknown_below: float | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class ClassBalance:
    """One genre of the training data.

    Attributes
    ----------
    genre : str
    tracks : int
    groups : int
        Artists (or albums, or recordings) that are kept together in a fold.
    merged : tuple of str
        The genres that were too small, for :data:`OTHER`.
    """

    genre: str
    tracks: int
    groups: int
    merged: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that is not learnt from; ``reason`` is a clause for people."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class DataSummary:
    """What a model is, or would be, learnt from.

    Attributes
    ----------
    source : GenreSource
    classes : tuple of ClassBalance
        The largest first.
    tracks : int
        Of all classes.
    artists, unknown_artists : int
        Names of artists, and tracks whose artist nobody knows.
    grouped_by : {"artist", "album", "recording"}
        The best that keeps most tracks together: where not "artist", one artist may be on
        both sides of a split.
    near_duplicates : int
        Tracks that are another copy of a recording.
    corrected : int
        Labels that the user gave by hand.
    small_classes : tuple of (str, int)
        Genres under the smallest size, with their tracks, merged or left out.
    left_out, failed : tuple of LeftOut
        What is not learnt from by choice, and what could not be read or heard.
    heard : bool
        Every track has been listened to; False before training, where the last two and
        the near duplicates are not complete.
    warnings : tuple of str
        Sentences for people, such as that the score will be optimistic.
    """

    source: GenreSource
    classes: tuple[ClassBalance, ...]
    tracks: int
    artists: int
    unknown_artists: int
    grouped_by: GroupedBy
    near_duplicates: int = 0
    corrected: int = 0
    small_classes: tuple[tuple[str, int], ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    failed: tuple[LeftOut, ...] = ()
    heard: bool = False
    warnings: tuple[str, ...] = ()

    @property
    def optimistic(self) -> bool:
        """Whether scores are too good, because artists are not kept apart for certain."""
        return self.grouped_by != "artist" or self.unknown_artists > 0

    @property
    def balance(self) -> float:
        """Size of the smallest class over that of the largest, 0 to 1."""
        sizes = [item.tracks for item in self.classes]
        return min(sizes) / max(sizes) if sizes else 0.0


# ---- how well it is learnt


@dataclass(frozen=True, slots=True)
class FoldScore:
    """How one fold was predicted by a model that had not seen it.

    Attributes
    ----------
    model : {"classic", "cnn"}
    method : str
        As people name it: "RBF SVM".
    fold, folds : int
        From 0, and how many there are.
    tracks : int
    accuracy, macro_f1 : float
        0 to 1.
    """

    model: ModelKind
    method: str
    fold: int
    folds: int
    tracks: int
    accuracy: float
    macro_f1: float


@dataclass(frozen=True, slots=True)
class ClassScore:
    """How one genre is predicted, over all folds; figures from 0 to 1."""

    genre: str
    tracks: int
    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class ReliabilityBin:
    """Predictions of about the same confidence.

    Attributes
    ----------
    low, high : float
        Confidences from ``low`` up to ``high``.
    tracks : int
    confidence, accuracy : float
        Means; equal where the confidence can be believed. 0 where there is no track.
    """

    low: float
    high: float
    tracks: int
    confidence: float
    accuracy: float


@dataclass(frozen=True, slots=True)
class Confusion:
    """A track that was taken for something else.

    Attributes
    ----------
    track_id : int or None
        In the library; None where it is not part of it.
    path : str
        To be played.
    title, artist : str
    genre, predicted : str
        The label, and what was predicted in its place.
    probability : float
        Of what was predicted.
    """

    track_id: int | None
    path: str
    title: str
    artist: str
    genre: str
    predicted: str
    probability: float


@dataclass(frozen=True, slots=True)
class MethodScore:
    """A method that was tried on the same folds; figures from 0 to 1."""

    model: ModelKind
    method: str
    accuracy: float
    macro_f1: float


@dataclass(frozen=True, slots=True)
class WithinLibrary:
    """How tracks are predicted that were heard, unlabelled, together with the labelled ones.

    So are the untagged tracks of a library: those that sound alike are judged together.
    """

    accuracy: float
    macro_f1: float
    ece: float


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How tracks were predicted by models that had heard none of their artists.

    Attributes
    ----------
    model : {"classic", "cnn"}
    method : str
    classes : tuple of str
        In the order of ``confusion``.
    accuracy, macro_f1 : float
        Over all tracks, 0 to 1. The choice among methods was made without the track's fold.
    accuracy_error : float
        Standard error of the accuracy, tracks of one artist taken together.
    folds : tuple of FoldScore
    per_class : tuple of ClassScore
    confusion : tuple of tuple of int
        Tracks by label (rows) and prediction (columns).
    reliability : tuple of ReliabilityBin
    ece : float
        Expected calibration error of the confidence, 0 to 1; measured on folds that
        calibration had not seen.
    ece_uncalibrated : float
    ece_by_chance : float
        What perfect probabilities would show on so few tracks of so few artists.
    unknown_below : float
        The confidence below which the answer is "I don't know".
    unknown : float
        Share of tracks that this befalls.
    accuracy_known : float
        Over the others.
    confused : tuple of Confusion
        The surest mistakes first.
    methods : tuple of MethodScore
        Everything that was tried, the best first.
    within_library : WithinLibrary or None
        The same folds, predicted as part of a library; None where a model makes no difference.
    """

    model: ModelKind
    method: str
    classes: tuple[str, ...]
    accuracy: float
    macro_f1: float
    accuracy_error: float
    folds: tuple[FoldScore, ...]
    per_class: tuple[ClassScore, ...]
    confusion: tuple[tuple[int, ...], ...]
    reliability: tuple[ReliabilityBin, ...]
    ece: float
    ece_uncalibrated: float
    ece_by_chance: float
    unknown_below: float
    unknown: float
    accuracy_known: float
    confused: tuple[Confusion, ...] = ()
    methods: tuple[MethodScore, ...] = ()
    within_library: WithinLibrary | None = None


@dataclass(frozen=True, slots=True)
class ModelCard:
    """What a model is, as kept beside it.

    Attributes
    ----------
    id : str
        Name of its folder.
    name : str
    kind : {"classic", "cnn"}
    method : str
    made_at : float
        Unix time.
    classes : tuple of str
    data : DataSummary
    evaluation : Evaluation
    options : TrainingOptions
    chosen_because : str
        A sentence: which models were compared, and why this one was kept.
    licence_note : str
        What its makers should know before they pass it on.
    versions : mapping of str to str
        Of the program, the features, the model format and libraries.
    """

    id: str
    name: str
    kind: ModelKind
    method: str
    made_at: float
    classes: tuple[str, ...]
    data: DataSummary
    evaluation: Evaluation
    options: TrainingOptions
    chosen_because: str = ""
    licence_note: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class AttentionPicture:
    """What a network looked at in a track that it took for something else.

    Attributes
    ----------
    confusion : Confusion
    mel : ndarray of shape (n_bands, n_frames), uint8
        The mel spectrogram of the excerpt that spoke most for the guess, low band first.
    attention : ndarray of shape (n_bands, n_frames), uint8
        What speaks for the guess (above 128) or against it.
    """

    confusion: Confusion
    mel: NDArray[np.uint8]
    attention: NDArray[np.uint8]


# ---- what training tells while it runs


@dataclass(frozen=True, slots=True)
class DataReady:
    """Everything was listened to; learning begins."""

    summary: DataSummary


@dataclass(frozen=True, slots=True)
class EpochDone:
    """A network has gone through its training data once more.

    Attributes
    ----------
    fold : int or None
        From 0; None for the last training, on everything.
    epoch, epochs : int
        From 1, and how many there may be.
    loss, accuracy : float
        On what it learns from.
    validation_loss, validation_accuracy : float or None
        On what it does not.
    learning_rate : float
    seconds : float
        This epoch took.
    """

    fold: int | None
    epoch: int
    epochs: int
    loss: float
    accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    learning_rate: float
    seconds: float


@dataclass(frozen=True, slots=True)
class FoldDone:
    """A fold was predicted."""

    score: FoldScore


@dataclass(frozen=True, slots=True)
class Evaluated:
    """All folds of a model were predicted."""

    evaluation: Evaluation


@dataclass(frozen=True, slots=True)
class NotCompared:
    """A kind of model could not be tried; ``reason`` is a sentence with a next step."""

    model: ModelKind
    reason: str


@dataclass(frozen=True, slots=True)
class Trained:
    """A model was saved and is used from now on; the last event."""

    card: ModelCard


TrainingEvent = Progress | DataReady | EpochDone | FoldDone | Evaluated | NotCompared | Trained


# ---- what is guessed


@dataclass(frozen=True, slots=True)
class GenreGuess:
    """A genre and its calibrated probability, 0 to 1."""

    genre: str
    probability: float


@dataclass(frozen=True, slots=True)
class GenrePrediction:
    """What a track is guessed to be.

    Attributes
    ----------
    top : tuple of GenreGuess
        The likeliest :data:`TOP`, best first; at least one.
    unknown : bool
        The best is too unlikely to be believed: "I don't know".
    model : str
        Id of the model that says so.
    """

    top: tuple[GenreGuess, ...]
    unknown: bool
    model: str

    @property
    def genre(self) -> str:
        """The likeliest genre, or empty where it is not known."""
        return "" if self.unknown else self.top[0].genre

    @property
    def confidence(self) -> float:
        """Probability of the likeliest genre."""
        return self.top[0].probability


@dataclass(frozen=True, slots=True)
class GenreCorrection:
    """What a user says a track is; learnt from at the next training."""

    track_id: int
    genre: str
    predicted: str
    at: float

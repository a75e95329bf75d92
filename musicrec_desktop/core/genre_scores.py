"""How well genres are learnt: scores, what a model is, and what is told of a training."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from musicrec_desktop.core.genres import (
    DataSummary,
    ModelKind,
    TrainingOptions,
)
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


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
    """How tracks are predicted in company.

    In that of the labelled ones, together with which they were heard, as the untagged tracks
    of a library are; or in that of their album.
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
    with_album : WithinLibrary or None
        The same folds, tracks predicted together with the others of their album; None where
        a model makes no difference, or no albums are known.
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
    with_album: WithinLibrary | None = None


OF_LIBRARY = "Library"  # no words: what a model of all that is there is kept as


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

    @property
    def title(self) -> str:
        """The name as people read it: of a whole library, in their language."""
        whole = self.name == OF_LIBRARY and self.data.source.kind == "library"
        return translate("Learn genres", "Library") if whole else self.name


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

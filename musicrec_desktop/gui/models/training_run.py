"""What the page of learning genres shows: a training as it has gone, and the models there are."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from musicrec_desktop.core.genre_scores import (
    AttentionPicture,
    DataReady,
    EpochDone,
    Evaluated,
    Evaluation,
    FoldDone,
    FoldScore,
    ModelCard,
    NotCompared,
    TrainingEvent,
)
from musicrec_desktop.core.genres import DataSummary, GenreSource, TrainingOptions
from musicrec_desktop.core.progress import Progress

if TYPE_CHECKING:
    from musicrec_desktop.services.genre.testing import OutsideTest

Standing = Literal["running", "done", "failed", "cancelled"]


@dataclass(slots=True)
class TrainingRun:
    """A training as it has gone so far: a page that is opened later shows all of it.

    Attributes
    ----------
    source, options
        What was asked for.
    standing : {"running", "done", "failed", "cancelled"}
    paused : bool
    progress : Progress or None
    summary : DataSummary or None
        Once everything was listened to.
    folds, epochs, evaluations, not_compared : list
        What was told, in order.
    problem : str
        Why it failed.
    card : ModelCard or None
        What came of it.
    """

    source: GenreSource
    options: TrainingOptions
    standing: Standing = "running"
    paused: bool = False
    progress: Progress | None = None
    summary: DataSummary | None = None
    folds: list[FoldScore] = field(default_factory=list)
    epochs: list[EpochDone] = field(default_factory=list)
    evaluations: list[Evaluation] = field(default_factory=list)
    not_compared: list[NotCompared] = field(default_factory=list)
    problem: str = ""
    card: ModelCard | None = None

    @property
    def step(self) -> int:
        """Where it is: 0 listens, 1 learns and tests, 2 keeps the better model and guesses."""
        if self.summary is None:
            return 0
        models = 2 if self.options.model == "auto" else 1
        return 1 if len(self.evaluations) + len(self.not_compared) < models else 2

    @property
    def network_optional(self) -> bool:
        """Whether a network is trained, and could be left out: another model was tested."""
        return self.standing == "running" and self.step == 1 and bool(self.evaluations)

    def take(self, event: TrainingEvent) -> None:
        """Note what training has told."""
        match event:
            case Progress():
                self.progress = event
            case DataReady(summary):
                self.summary = summary
            case FoldDone(score):
                self.folds.append(score)
            case EpochDone():
                self.epochs.append(event)
            case Evaluated(evaluation):
                self.evaluations.append(evaluation)
            case NotCompared():
                self.not_compared.append(event)


@dataclass(frozen=True, slots=True)
class Details:
    """What is kept of a network beside its card: its training, and what it looked at."""

    model_id: str
    epochs: tuple[EpochDone, ...]
    pictures: tuple[AttentionPicture, ...]


@dataclass(frozen=True, slots=True)
class Models:
    """The models there are.

    Attributes
    ----------
    cards : tuple of ModelCard
        The newest first.
    chosen : str
        The one in use; empty for none.
    threshold : float
        The confidence below which it does not guess.
    """

    cards: tuple[ModelCard, ...]
    chosen: str
    threshold: float = 0.0

    def card(self, model_id: str) -> ModelCard | None:
        """Return a model by its id."""
        return next((card for card in self.cards if card.id == model_id), None)


@dataclass(slots=True)
class Trial:
    """A model that is tried on music it was not trained on.

    Attributes
    ----------
    card : ModelCard
    folder : str
        A folder for each genre lies in it.
    standing : {"running", "done", "failed", "cancelled"}
    progress : Progress or None
    problem : str
        Why it failed, and what to do.
    found : OutsideTest or None
    """

    card: ModelCard
    folder: str
    standing: Standing = "running"
    progress: Progress | None = None
    problem: str = ""
    found: OutsideTest | None = None

"""Genres: what they are learnt from, how well, and what tracks are guessed to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from musicrec_desktop.core.errors import MusicRecError

if TYPE_CHECKING:
    pass

ModelKind = Literal["classic", "cnn"]
ModelChoice = Literal["auto", "classic", "cnn"]
SmallClasses = Literal["merge", "leave out"]
SourceKind = Literal["folder", "library", "fma"]
GroupedBy = Literal["artist", "album", "recording"]

SMALLEST_CLASS = 20  # tracks; a genre with fewer is merged or left out
FOLDS = 5
EPOCHS = 50
OTHER = "Other"  # no words: in models; what the classes that are too small are merged to
TOP = 3


class NotTrainable(MusicRecError):
    """What was named holds too little, or too little of different kinds, to learn genres from.

    Attributes
    ----------
    enough : int
        It could be learnt from where a genre needed so many tracks; 0 where not even then.
    genres : tuple of (str, int)
        Those there are, with their tracks, the largest first; empty where that is not why.
    """

    exit_code = 20
    enough = 0
    genres: tuple[tuple[str, int], ...] = ()


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
    table : str
        FMA's ``tracks.csv``, where it lies elsewhere than in or beside the folder.
    """

    kind: SourceKind
    folder: str = ""
    table: str = ""


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

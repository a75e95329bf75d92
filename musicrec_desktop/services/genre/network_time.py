"""How long training a network will roughly take, by how long it took before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from musicrec_desktop.core.genre_scores import EpochDone
from musicrec_desktop.core.genres import TrainingOptions
from musicrec_desktop.genre.cnn.options import CnnOptions

# Measured on two cores with 200 tracks (tests/benchmarks/README.md): 794 s of a processor for 30
# epochs of five folds and 22 of everything. It ended there; it never goes beyond the most.
MEASURED_PIECE_SECONDS = 0.014
USUAL_SHARE = 0.6  # of the epochs that are gone through at most


@dataclass(frozen=True, slots=True)
class NetworkTime:
    """What to expect.

    Attributes
    ----------
    seconds, most_seconds : float
        Usually, and where it gets better until its last epoch.
    here : bool
        By a training on this computer, not by one elsewhere.
    """

    seconds: float
    most_seconds: float
    here: bool


def network_time(
    tracks: int, options: TrainingOptions, piece_seconds: float | None = None
) -> NetworkTime:
    """Return how long a network will take to learn from so many tracks.

    Parameters
    ----------
    tracks : int
    options : TrainingOptions
    piece_seconds : float, optional
        That a piece of music took here; see :func:`seconds_of_a_piece`.
    """
    tested = options.folds * _pieces(tracks, options.folds)
    most = options.epochs * (tested + _pieces(tracks))
    each = MEASURED_PIECE_SECONDS if piece_seconds is None else piece_seconds
    return NetworkTime(USUAL_SHARE * most * each, most * each, piece_seconds is not None)


def seconds_of_a_piece(epochs: Sequence[EpochDone], tracks: int) -> float | None:
    """Return how long a piece of music took in a training; None where that was not measured.

    Parameters
    ----------
    epochs : sequence of EpochDone
    tracks : int
        That were learnt from.
    """
    folds = len({each.fold for each in epochs if each.fold is not None})
    if folds < 2:
        return None
    took = [each.seconds / _pieces(tracks, folds) for each in epochs if each.fold is not None]
    return median(took) or None  # one epoch that was paused tells nothing of the others


def _pieces(tracks: int, folds: int | None = None) -> float:
    """Return how many pieces an epoch goes through; where folds are given, of all but one."""
    options = CnnOptions()
    learnt = tracks if folds is None else tracks * (folds - 1) / folds
    return max(1.0, min(options.most_pieces, options.visits * learnt))

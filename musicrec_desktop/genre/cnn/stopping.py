"""Early stopping, without looking at the fold that is to be predicted."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def should_stop(losses: Floats, patience: int) -> bool:
    """Whether the mean loss over the folds has not fallen for ``patience`` epochs.

    Parameters
    ----------
    losses : ndarray of shape (n_epochs, n_folds), float64
        On the tracks of each fold, by the network that does not learn from them.
    patience : int
        0 never stops.
    """
    if not patience or len(losses) <= patience:
        return False
    return int(losses.mean(axis=1).argmin()) < len(losses) - patience


def best_epoch(losses: Floats, fold: int | None = None) -> int:
    """Return after which epoch, counted from 0, the mean loss is lowest.

    Parameters
    ----------
    losses : ndarray of shape (n_epochs, n_folds), float64
    fold : int or None
        Left out, where there are others: its own labels must not choose for it.
    """
    if fold is not None and losses.shape[1] > 1:
        losses = np.delete(losses, fold, axis=1)
    return int(losses.mean(axis=1).argmin())


def folds_at_their_best(losses: Floats) -> list[int]:
    """Return the folds for which the others say that the last epoch is the best so far.

    Parameters
    ----------
    losses : ndarray of shape (n_epochs, n_folds), float64
    """
    last = len(losses) - 1
    return [fold for fold in range(losses.shape[1]) if best_epoch(losses, fold) == last]

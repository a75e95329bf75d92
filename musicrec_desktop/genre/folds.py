"""Cross-validation folds, grouped by artist and stratified by genre."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.genres import NotTrainable
from musicrec_desktop.core.phrases import phrase

FEWEST_FOLDS = 2


def assign_folds(
    labels: NDArray[np.int64], groups: NDArray[np.int64], folds: int, seed: int
) -> NDArray[np.int64]:
    """Return the fold in which each track is tested.

    Every model is judged by the same folds. Fewer are made where the tracks fall into
    fewer groups.

    Parameters
    ----------
    labels, groups : ndarray of shape (n,), int64
        Classes, and what must stay together.
    folds : int
    seed : int

    Returns
    -------
    ndarray of shape (n,), int64
        Counted from 0.

    Raises
    ------
    NotTrainable
        If everything belongs together, so that nothing is left to test on.
    """
    import warnings

    from sklearn.model_selection import StratifiedGroupKFold

    _, first, numbers = np.unique(groups, return_index=True, return_inverse=True)
    groups = np.argsort(np.argsort(first))[numbers]  # by their first track, however numbered
    possible = min(folds, len(first), int(np.bincount(labels).max()))
    if possible < FEWEST_FOLDS:
        raise NotTrainable(
            phrase(
                "Learn genres",
                "All tracks are by one artist, or copies of each other: nothing is left to test "
                "on.",
            ),
            phrase("Next steps", "Add music by other artists."),
        )
    assigned = np.zeros(len(labels), np.int64)
    splitter = StratifiedGroupKFold(possible, shuffle=True, random_state=seed)
    with warnings.catch_warnings():  # of a class with fewer tracks than folds; our caller says so
        warnings.simplefilter("ignore", UserWarning)
        for fold, (_, tested) in enumerate(splitter.split(labels, labels, groups)):
            assigned[tested] = fold
    return assigned

"""A scan that waits while another program writes to the library, and then goes on."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

from musicrec_desktop.core.errors import DatabaseBusy
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate

logger = logging.getLogger(__name__)

PATIENCE_SECONDS = 1800.0
LOOK_SECONDS = 0.2

Event = TypeVar("Event")


def going_on(
    work: Callable[[], Iterator[Event]], locked: Callable[[], bool]
) -> Iterator[Event | Progress]:
    """Yield what work yields; where the library is locked, wait and begin the work again.

    Parameters
    ----------
    work : callable
        Keeps what it has done, and does the rest when it is called again.
    locked : callable
        Whether the library cannot be written now.

    Raises
    ------
    DatabaseBusy
        If the library stays locked for :data:`PATIENCE_SECONDS`.
    """
    while True:
        try:
            yield from work()
        except DatabaseBusy as busy:
            logger.warning("%s", busy)
            yield from _until_free(busy, locked)
        else:
            return


def _until_free(busy: DatabaseBusy, locked: Callable[[], bool]) -> Iterator[Progress]:
    end = time.monotonic() + PATIENCE_SECONDS
    while locked():
        if time.monotonic() > end:
            raise busy
        yield Progress(
            0, 0, translate("Jobs", "Waiting for another program that works in the library")
        )
        time.sleep(LOOK_SECONDS)

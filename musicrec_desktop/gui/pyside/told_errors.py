"""Tell of errors that nothing may catch but what Qt calls.

What goes on by itself, such as painting, is told of once for each place: the same would be
painted again sixty times a second. What somebody does is told of again after a while. All of
it is in the log, as often as a log can bear.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPainter
from shiboken6 import isValid

logger = logging.getLogger(__name__)

AGAIN_SECONDS = 60.0  # after which somebody is told again that what they do fails
LOGGED_SECONDS = 60.0  # from one line of the log to the next about what goes on by itself
ACTION_LOGGED_SECONDS = 1.0  # and about what somebody does


@dataclass(slots=True)
class _Place:
    """When a place was told of and logged, and how often it has failed since."""

    told: float
    logged: float
    since: int = 0


_told: dict[tuple[str, int], _Place] = {}


def tell(error: Exception, given: Iterable[object] = (), *, action: bool = False) -> None:
    """Tell of an error as of any that nothing caught, once Qt is done with what it does.

    Nothing waits on another thread than the window's: it may have no loop that comes back.

    Parameters
    ----------
    error : Exception
    given : iterable of object
        What the failed method was given: Qt goes on with a painter among it.
    action : bool, optional
        Somebody has done something, and waits for what comes of it.
    """
    frame, line = list(traceback.walk_tb(error.__traceback__))[-1]
    place = (frame.f_code.co_filename, line)
    end_painters(error.__traceback__, given)
    if not _is_due(place, error, action=action):
        return
    hook = partial(sys.excepthook, type(error), error, error.__traceback__)
    if QCoreApplication.instance() and threading.current_thread() is threading.main_thread():
        QTimer.singleShot(0, hook)
    else:
        hook()


def _is_due(place: tuple[str, int], error: Exception, *, action: bool) -> bool:
    """Whether a place is to be told of; what is not is logged, unless it was just now."""
    now, known = monotonic(), _told.get(place)
    if known is None or (action and now - known.told >= AGAIN_SECONDS):
        _told[place] = _Place(told=now, logged=now)
        return True
    known.since += 1
    if now - known.logged >= (ACTION_LOGGED_SECONDS if action else LOGGED_SECONDS):
        file, line = place
        logger.error("again at %s:%d, %d times: %r", file, line, known.since, error)
        known.logged, known.since = now, 0
    return False


def end_painters(trace: TracebackType | None, given: Iterable[object] = ()) -> None:
    """End what the failed calls began; the frames would keep it alive with the error.

    Qt does not survive a painter that outlives what it painted on.
    """
    kept = {id(each) for each in given}
    for frame, _line in traceback.walk_tb(trace):
        for value in frame.f_locals.values():
            if not isinstance(value, QPainter) or id(value) in kept or not isValid(value):
                continue  # Qt's own are gone by now
            if value.isActive():
                value.end()
    traceback.clear_frames(trace)

"""Tell of errors that nothing may catch but what Qt calls.

Each place is told of once: the same would be painted again sixty times a second.
"""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Iterable
from functools import partial
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPainter
from shiboken6 import isValid

_told: set[tuple[str, int]] = set()


def tell(error: Exception, given: Iterable[object] = ()) -> None:
    """Tell of an error as of any that nothing caught, once Qt is done with what it does.

    Nothing waits on another thread than the window's: it may have no loop that comes back.

    Parameters
    ----------
    error : Exception
    given : iterable of object
        What the failed method was given: Qt goes on with a painter among it.
    """
    frame, line = list(traceback.walk_tb(error.__traceback__))[-1]
    end_painters(error.__traceback__, given)
    place = (frame.f_code.co_filename, line)
    if place in _told:
        return
    _told.add(place)
    hook = partial(sys.excepthook, type(error), error, error.__traceback__)
    if QCoreApplication.instance() and threading.current_thread() is threading.main_thread():
        QTimer.singleShot(0, hook)
    else:
        hook()


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

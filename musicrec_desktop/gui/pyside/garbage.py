"""Collect Python's garbage in the window's thread only.

Python collects in whichever thread happens to make the object that is one too many. A
timer or a widget that is part of a cycle would be destroyed in that thread, which Qt
answers with a warning, and a while later with a crash.

What the C library keeps of freed memory, tens of megabytes after a long queue was made, is
given back to the system now and then.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 1_000
COLLECT_AFTER = (5_000, 20, 50)  # new objects, and rounds of the generations before
GIVE_BACK_MS = 20_000
MASS = 50_000  # new objects, which to look through would hold the window up for a frame


class GarbageCollector(QObject):
    """Switches the automatic collection off, and collects from a timer when it is due."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start()
        self._spare = QTimer(self, interval=GIVE_BACK_MS)
        self._spare.timeout.connect(give_back)
        self._spare.start()


def give_back() -> bool:
    """Give the system back what is free within the heap; False where nothing can be done.

    Takes 7 ms where tens of megabytes are, less than one where none are.
    """
    trim = _trim()
    return trim is not None and bool(trim(0))


def _trim() -> Callable[[int], int] | None:
    """Return glibc's ``malloc_trim``; other C libraries have none, and keep less."""
    if sys.platform != "linux":
        return None
    import ctypes

    return getattr(ctypes.CDLL(None), "malloc_trim", None)


def collect_if_due() -> int:
    """Collect the oldest generation whose time has come; return it, or -1.

    A mass that came at once, such as the tracks of a library or a queue of all of them, is
    set apart and looked through neither now nor later: it is no garbage, and ends as what
    refers to it lets go.
    """
    counts = gc.get_count()
    if counts[0] > MASS:
        gc.freeze()
        return -1
    for generation in (2, 1, 0):
        if counts[generation] > COLLECT_AFTER[generation]:
            gc.collect(generation)
            return generation
    return -1

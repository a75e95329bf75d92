"""End at once where the display is gone: an X server that died, a session that was left.

Qt says so and calls C's ``exit``, which destroys Qt's pools and waits for threads that in
turn wait for the window's. Such a process has no window, hears no signal, and holds the
library: the next start would say that the program is running already.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

logger = logging.getLogger(__name__)

# As Qt's plugins for xcb and for Wayland say it; neither has a signal or an event for it.
GONE = ("The X11 connection broke", "The Wayland connection broke")  # no words
EXIT_CODE = 1  # what Qt would leave with
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def end_with_the_display(keep: Callable[[], None]) -> None:
    """Keep what the window alone knows, and end, as soon as Qt says that its display is gone.

    Everything else is in the database from the moment in which it happened, as for a
    process that is killed. What Qt says besides goes into the log, and to the terminal as
    before.

    Parameters
    ----------
    keep : callable
        Writes the window's state; asks nothing of the display.
    """

    def heard(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        logger.log(LEVELS.get(kind, logging.WARNING), "Qt: %s", text)
        print(text, file=sys.stderr)  # noqa: T201 - where Qt says it without us
        if text.startswith(GONE):
            _end(keep)

    qInstallMessageHandler(heard)


def _end(keep: Callable[[], None]) -> None:
    try:
        keep()
    except Exception:
        logger.exception("the window's state was not kept")
    finally:
        logging.shutdown()
        os._exit(EXIT_CODE)

"""Imports that do not get slower because Qt was imported before them."""

from __future__ import annotations

import builtins


def keep_imports_quick() -> None:
    """Import Qt, and leave Python its own way to import everything after that.

    PySide puts two functions around it, to learn of each module that is imported whether it
    may want Qt's names in snake_case (``from __feature__ import …``), and reads its source for
    that. Nothing here wants them. The reading took a tenth of the time in which the window
    opens, and kept 24 MB of sources in memory; being asked at twelve thousand imports, a
    fortieth. To be called before anything else imports Qt.

    One of the two also fetches, for ``from PySide6.QtCore import *``, the names that nobody has
    asked for yet. Without it such a line brings only some of them, if the module is there
    already; neither this program nor what it draws plots with has one.
    """
    own = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for what it does to imports

    builtins.__import__ = own

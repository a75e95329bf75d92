"""Imports that do not get slower because Qt was imported before them."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


def keep_imports_quick() -> None:
    """Let nothing read the source of every module that is imported from here on.

    PySide does, to learn whether the module may want Qt's names in snake_case
    (``from __feature__ import …``). Nothing here wants them, and the reading took a
    tenth of the time in which the window opens, and kept 24 MB of sources in memory.
    What it would have found out then is that the feature leaves the module alone.
    """
    import PySide6.QtCore  # noqa: F401 - brings what is switched off

    feature: Any = sys.modules.get("shibokensupport.feature")
    if feature is not None:
        feature._mod_uses_pyside = _wants_nothing


def _wants_nothing(_module: ModuleType) -> bool:
    return False

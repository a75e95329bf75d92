"""When the map shows that keys go to it: not to those who only use the mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_BACK_AGAIN = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def came_by_keys(reason: Qt.FocusReason, before: bool) -> bool:
    """Return whether focus came by keys; after another window or a menu, what held before."""
    return before if reason in _BACK_AGAIN else reason in _BY_KEYS

"""The entry that one works with stays in view where its list loses height."""

from __future__ import annotations

from PySide6.QtCore import QPersistentModelIndex, QTimer
from PySide6.QtWidgets import QAbstractItemView, QApplication


def keep_current_in_view() -> None:
    """Let a list that is about to get lower still show the entry that one works with."""
    view = QApplication.focusWidget()
    if not isinstance(view, QAbstractItemView):
        return
    current = view.currentIndex()
    if current.isValid() and view.viewport().rect().contains(view.visualRect(current).center()):
        kept = QPersistentModelIndex(current)
        QTimer.singleShot(0, view, lambda: view.scrollTo(kept))  # once it is lower

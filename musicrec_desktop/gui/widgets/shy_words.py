"""Buttons that keep to their icons where there is no room for words."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QPushButton


def show_words(buttons: Iterable[QPushButton], shown: bool) -> None:
    """Let buttons show their words, or only say them to who points or listens.

    Call it with words shown before a button changes its text.
    """
    for button in buttons:
        words = button.property("words") or button.text()
        button.setProperty("words", words)
        if not button.accessibleName():
            button.setAccessibleName(words.rstrip("…"))
        button.setText(words if shown else "")
        if not shown:
            button.setToolTip(button.toolTip() or words)

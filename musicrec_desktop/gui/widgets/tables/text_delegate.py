"""Cells of text only, each in the order in which it is read."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QStyledItemDelegate

from musicrec_desktop.gui.words.direction import isolated, on_one_line


class TextDelegate(QStyledItemDelegate):
    """For lists and trees that draw nothing of their own.

    Parameters
    ----------
    parent : QObject
    breaks : bool, optional
        Breaks of lines stay; else they are blanks, as a row shows one line.
    """

    def __init__(self, parent: QObject, *, breaks: bool = False) -> None:
        super().__init__(parent)
        self._breaks = breaks

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        text = super().displayText(value, locale)
        if self._breaks:
            return "\u2028".join(map(isolated, text.split("\u2028")))  # as Qt breaks lines
        return isolated(on_one_line(text))

"""A field of the tag editor for a number: narrow, so that what differs is said in short."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.forms.tag_field import TagField
from musicrec_desktop.gui.words.direction import isolated

NONE = "–"
SEVERAL_MARK = "…"
BUTTON = 26  # pixels that Qt keeps free for one in a line
TEXT_MARGINS = 4  # pixels beside the text of a line, both together


class TagNumber(TagField):
    """Says of several numbers from where to where they go, whole or as a mark, never cut."""

    def _hint(self, *, empty: bool, otherwise: str) -> str:
        span = _span(self._values)
        if self._changed or not self.mixed or not span:
            return super()._hint(empty=empty, otherwise=otherwise)
        if "" in self._values:
            return translate("Tag editor", "Multiple values: {values}, or none", values=span)
        return translate("Tag editor", "Multiple values: {values}", values=span)

    def _show_hint(self) -> None:
        words, mark = self._said, NONE
        if self.mixed and not self._changed:
            none = NONE if "" in self._values else ""
            words, mark = ", ".join(filter(None, (_span(self._values), none))), SEVERAL_MARK
        fits = self.line.fontMetrics().horizontalAdvance(words) <= self._room()
        self.line.setPlaceholderText(isolated(words if fits else mark))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def _room(self) -> int:
        """Return how many pixels a text has in the line."""
        option = QStyleOptionFrame()
        self.line.initStyleOption(option)
        inside = self.line.style().subElementRect(
            QStyle.SubElement.SE_LineEditContents, option, self.line
        )
        buttons = sum(action.isVisible() for action in (self.clear, self.back))
        return inside.width() - TEXT_MARGINS - BUTTON * buttons


def _span(values: Iterable[str]) -> str:
    """Return from where to where numbers go: "1994–2001"; empty where there are none."""
    numbers = sorted({int(value) for value in values if value.isdecimal()})
    return "–".join(dict.fromkeys(str(number) for number in (*numbers[:1], *numbers[-1:])))

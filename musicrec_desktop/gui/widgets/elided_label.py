"""Labels of one line or two that shorten what does not fit, and show it all on hover."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from musicrec_desktop.core.translation import plain
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.two_lines import one_or_two_lines
from musicrec_desktop.gui.words.direction import isolated


class ElidedLabel(QLabel):
    """Keeps the whole text for screen readers and the tool tip."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._whole = self._hint = ""
        self._briefer: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        if self.isRightToLeft():  # else a name in Latin letters stands at the far side
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def setText(self, text: str, *briefer: str) -> None:
        """Show a text or, where that finds no room, the first of what says it in fewer words.

        The last of these is shortened where none finds room.
        """
        self._whole, self._briefer = text, briefer
        self.setAccessibleName(text)
        self._fit()

    def set_hint(self, hint: str) -> None:
        """Say on hover what a click does, below a text that was shortened."""
        self._hint = hint
        self._fit()

    def whole_text(self) -> str:
        """Return the text before it was shortened."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        return QSize(20, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        beside = self.width() - self.contentsRect().width()  # as a chip has it
        width = self.fontMetrics().horizontalAdvance(self._whole) + 4 + beside
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(0, self.contentsRect().width() - 2)
        shown = self._shown(width)
        for brief in self._briefer if not self._says_all(shown) else ():
            shown = elided(self.fontMetrics(), brief, width)
            if plain(shown) == plain(brief):
                break
        super().setText(shown)
        shortened = "" if self._says_all(shown) else isolated(self._whole)
        self.setToolTip("\n".join(filter(None, (shortened, self._hint))))
        self.updateGeometry()

    def _shown(self, width: int) -> str:
        """Return what is shown in so many pixels."""
        return elided(self.fontMetrics(), self._whole, width)

    def _says_all(self, shown: str) -> bool:
        return plain(shown) == plain(self._whole)


class ElidedLines(ElidedLabel):
    """Goes on in a second line before anything is shortened."""

    def _shown(self, width: int) -> str:
        return "\n".join(one_or_two_lines(self._whole, self.font(), width))

    def _says_all(self, shown: str) -> bool:
        return "".join(plain(shown).split()) == "".join(plain(self._whole).split())

"""Rows of buttons that keep to their icons where there is no room for words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

SPACING = 8


class ShyButton(QPushButton):
    """A button with an icon that can say its words only to who points at it or listens."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self._shown = True
        self._named = self._tipped = False
        self.setText(text)

    def words(self) -> str:
        """Return what it says where there is room."""
        return self._words

    def setText(self, text: str) -> None:
        self._words = text
        if not self._named:
            super().setAccessibleName(text.rstrip("…"))
        self._say()

    def setAccessibleName(self, name: str) -> None:
        self._named = True
        super().setAccessibleName(name)

    def setToolTip(self, tip: str) -> None:
        self._tipped = True
        super().setToolTip(tip)

    def show_words(self, shown: bool) -> None:
        """Show the words, or the icon alone."""
        if shown != self._shown:
            self._shown = shown
            self._say()

    def width_with_words(self) -> int:
        """Return the pixels that icon and words take."""
        return self.sizeHint().width() + (0 if self._shown else self._width_of_words())

    def width_without_words(self) -> int:
        """Return the pixels that the icon alone takes."""
        return self.sizeHint().width() - (self._width_of_words() if self._shown else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, not the dialog's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _width_of_words(self) -> int:
        # As buttons reckon it; the advance of the text is a pixel off in some fonts.
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic.value, self._words).width()

    def _say(self) -> None:
        super().setText(self._words if self._shown else "")
        if not self._tipped:
            super().setToolTip("" if self._shown else self._words)


class ShyButtons(QWidget):
    """Buttons beside each other, whose words are shown as far as they fit.

    Those of the primary button come first.

    Parameters
    ----------
    buttons : sequence of ShyButton
    parent : QWidget
    side : Qt.AlignmentFlag
        At which they stand.
    """

    def __init__(
        self,
        buttons: Sequence[ShyButton],
        parent: QWidget,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight,
    ) -> None:
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        if side == Qt.AlignmentFlag.AlignRight:
            layout.addStretch(1)
        for button in self._buttons:
            layout.addWidget(button)
        if side == Qt.AlignmentFlag.AlignLeft:
            layout.addStretch(1)

    def sizeHint(self) -> QSize:
        widths = [button.width_with_words() for button in self._seen()]
        return QSize(_together(widths), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        widths = [button.width_without_words() for button in self._seen()]
        return QSize(_together(widths), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a button says something else, or has gone
            self._fit()
            self.updateGeometry()
        return super().event(event)

    def _fit(self) -> None:
        """Show the words of as many as have room for them, the primary button's first."""
        room = self.width() - self.minimumSizeHint().width()
        for button in sorted(self._seen(), key=lambda each: each.property("role") != "primary"):
            room -= button.width_with_words() - button.width_without_words()
            button.show_words(room >= 0)

    def _seen(self) -> list[ShyButton]:
        return [button for button in self._buttons if not button.isHidden()]


def _together(widths: Sequence[int]) -> int:
    return sum(widths) + SPACING * max(0, len(widths) - 1)

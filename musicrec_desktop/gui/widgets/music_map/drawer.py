"""The map with its list: beside it or, where both would be narrow, as a drawer below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded

NARROW = 640  # pixels for both, under which one lies below the other
BESIDE_SHARE, BELOW_SHARE = 0.34, 0.42  # of the room, for a list that nobody has pulled yet
HANDLE = 12
GRIP = (36, 4)
STEP = 32  # pixels, for a key


class Grip(QSplitterHandle):
    """What the drawer is pulled by; by the keyboard, too."""

    def __init__(self, orientation: Qt.Orientation, parent: MapDrawer) -> None:
        super().__init__(orientation, parent)
        self._drawer = parent
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(translate("Music map", "Size of the list"))

    def sizeHint(self) -> QSize:
        return QSize(HANDLE, HANDLE)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._drawer.tokens
        long, thin = GRIP
        size = (long, thin) if self.orientation() == Qt.Orientation.Vertical else (thin, long)
        grip = QRectF(0, 0, *size)
        grip.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        seen = self.hasFocus() or self.underMouse()
        painter.setBrush(QColor(tokens.accent if seen else tokens.text_muted))
        painter.drawRoundedRect(grip, thin / 2, thin / 2)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        larger = {Qt.Key.Key_Up, self._drawer.towards_map}
        smaller = {Qt.Key.Key_Down, self._drawer.away_from_map}
        if event.key() in larger | smaller:
            self._drawer.pull(STEP if event.key() in larger else -STEP)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


class MapDrawer(QSplitter):
    """Two parts; how large the list is stays known for both ways in which it stands.

    Signals
    -------
    shut()
        The list was pushed away.
    """

    shut = Signal()

    def __init__(self, view: QWidget, listed: QWidget, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.tokens = tokens
        self._view, self._listed = view, listed
        self._shares = {
            Qt.Orientation.Horizontal: BESIDE_SHARE,
            Qt.Orientation.Vertical: BELOW_SHARE,
        }
        self.addWidget(view)
        self.addWidget(listed)
        self.setHandleWidth(HANDLE)
        self.setCollapsible(0, False)
        self.setStyleSheet("QSplitter::handle { background: transparent; }")
        self.splitterMoved.connect(self._pulled)

    @property
    def below(self) -> bool:
        """Whether the list is a drawer below the map."""
        return self.orientation() == Qt.Orientation.Vertical

    @property
    def towards_map(self) -> Qt.Key:
        """The key that makes a list beside the map wider."""
        return Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left

    @property
    def away_from_map(self) -> Qt.Key:
        """The key that makes a list beside the map narrower."""
        return Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right

    def createHandle(self) -> QSplitterHandle:
        return Grip(self.orientation(), self)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.tokens = tokens
        for place in range(self.count()):
            self.handle(place).update()

    def show_list(self, shown: bool) -> None:
        """Pull the list out, as far as it was, or put it away."""
        self._listed.setVisible(shown)
        if shown:
            self._fit()

    def pull(self, pixels: int) -> None:
        """Make the list larger by so many pixels; as small as can be, it is put away."""
        first, second = self.sizes()
        least = self._listed.minimumSize()
        if second + pixels < (least.height() if self.below else least.width()):
            self.shut.emit()
        else:
            self.setSizes([first - pixels, second + pixels])
            self._pulled()

    def state(self) -> list[float]:
        """Return which share the list has: beside the map, and below it."""
        return [round(share, 3) for share in self._shares.values()]

    def restore(self, state: Any) -> None:
        """Take over what :meth:`state` has returned."""
        if isinstance(state, Sequence) and len(state) == len(self._shares):
            for orientation, share in zip(self._shares, state, strict=True):
                if isinstance(share, float) and 0.0 < share < 1.0:
                    self._shares[orientation] = share
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        turned = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if turned != self.orientation():
            self.setOrientation(turned)
        self._fit()

    def _fit(self) -> None:
        room = self.height() if self.below else self.width()
        share = self._shares[self.orientation()]
        self.setSizes([round(room * (1 - share)), round(room * share)])

    def _pulled(self, *_: int) -> None:
        first, second = self.sizes()
        if second:
            self._shares[self.orientation()] = second / (first + second)
        elif self._listed.isVisible():
            self.shut.emit()

"""One sentence at the bottom of the window that goes away by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens

SHOWN_MS = 9000
MARGIN = 16


class Notice(QFrame):
    """Floats over the lower edge of its parent; never takes the focus."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("notice")
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton(self)
        self._close.setAccessibleName(translate("Notices", "Dismiss"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        self.action = QPushButton(translate("Notices", "Undo"), self)
        self.action.hide()
        self.action.setProperty("role", "link")
        self.action.clicked.connect(self._act)
        self._answer: Callable[[], object] | None = None
        layout.addWidget(self._label, 1)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.apply_theme(tokens)
        self.hide()
        parent.installEventFilter(self)

    def say(self, text: str, action: str = "", answer: Callable[[], object] | None = None) -> None:
        """Show a sentence; an empty one takes the last back.

        Parameters
        ----------
        text : str
        action : str
            Name of a button beside it, such as "Undo".
        answer : callable, optional
            What the button does.
        """
        if not text:
            self.hide()
            return
        self._answer = answer
        self.action.setText(action)
        self.action.setVisible(answer is not None)
        self._label.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def _act(self) -> None:
        answer, self._answer = self._answer, None
        self.hide()
        if answer is not None:
            answer()

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw."""
        self._close.setIcon(icon("cancel", tokens))
        self.setStyleSheet(
            f"#notice {{ background: {tokens.raised}; border: 1px solid {tokens.line};"
            " border-radius: 8px; }"
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._over
        width = min(640, parent.width() - 2 * MARGIN)
        height = max(self._label.heightForWidth(width - 70) + 24, 44)
        self.setGeometry(
            (parent.width() - width) // 2, parent.height() - height - MARGIN, width, height
        )

"""Above the page: the way back, the search field, and what is being done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from musicrec_desktop.gui.icons import icon
from musicrec_desktop.gui.panels.job_pill import JobPill
from musicrec_desktop.gui.theme import Tokens

TYPING_PAUSE_MS = 60


class Header(QWidget):
    """Back, forward, search and the job pill.

    Signals
    -------
    search_changed(str)
        A moment after the last letter.
    left()
        Escape was pressed in the field; it is empty now.
    back_requested(), forward_requested()
    """

    search_changed = Signal(str)
    left = Signal()
    back_requested = Signal()
    forward_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = self._button("Back", "Alt+Left", self.back_requested)
        self.forward = self._button("Forward", "Alt+Right", self.forward_requested)
        self.search = _search_field(self)
        self._search_icon = self.search.addAction(
            icon("search", tokens), QLineEdit.ActionPosition.LeadingPosition
        )
        escape = QAction(self.search)
        escape.setShortcut(QKeySequence(Qt.Key.Key_Escape))
        escape.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        escape.triggered.connect(self._leave)
        self.search.addAction(escape)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._search_now)
        self.search.textChanged.connect(self._typing.start)
        self.pill = JobPill(tokens, self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 0)
        layout.setSpacing(4)
        layout.addWidget(self.back)
        layout.addWidget(self.forward)
        layout.addSpacing(4)
        layout.addWidget(self.search, 3)
        layout.addStretch(1)
        layout.addWidget(self.pill)
        self.show_way(False, False)
        self.apply_theme(tokens)

    def show_way(self, back: bool, forward: bool) -> None:
        """Say whether there is a page before, and one that one came back from."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icons."""
        self._search_icon.setIcon(icon("search", tokens))
        self.back.setIcon(icon("back", tokens))
        self.forward.setIcon(icon("forward", tokens))
        self.pill.apply_theme(tokens)

    def _button(self, name: str, keys: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({keys})")
        button.clicked.connect(signal)
        return button

    def _search_now(self) -> None:
        self.search_changed.emit(self.search.text())

    def _leave(self) -> None:
        self.search.clear()
        self.left.emit()


def _search_field(parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setPlaceholderText("Search title, artist, album, genre")
    field.setAccessibleName("Search")
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(150)
    field.setMaximumWidth(360)
    field.setToolTip("Ctrl+F")
    return field

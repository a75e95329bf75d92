"""A field of the tag editor for text of several lines: a comment, lyrics."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.tag_field import (
    CLEARED,
    SEVERAL,
    changed_said,
    clear_said,
    keep_said,
)

READING = to_translate("Tag editor", "Reading…")
LEAST_LINES = 3
BUTTON = 20  # pixels: no higher than the name beside it


class LinesField(QWidget):
    """As :class:`TagField`; what the files hold is told later, once it is read.

    Parameters
    ----------
    field : str
        Of :data:`core.tag_edits.LINES_FIELDS`.
    name : str
        As people read it.
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    edited()
        By the user.
    """

    edited = Signal()

    def __init__(self, field: str, name: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._name = name
        self._values: tuple[str, ...] | None = None
        self._changed = False
        self._base = ""
        self._label = QLabel(name, self)
        self._label.setProperty("role", "muted")
        self.text = QPlainTextEdit(self)
        self.text.setAccessibleName(name)
        self.text.setProperty("role", "field")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(LEAST_LINES * self.text.fontMetrics().lineSpacing() + 20)
        self.text.textChanged.connect(self._typed)
        self._label.setBuddy(self.text)
        self.back = self._button("undo", keep_said(name), tokens)
        self.back.clicked.connect(self.take_back)
        self.clear = self._button("cancel", clear_said(name), tokens)
        self.clear.clicked.connect(lambda: self.set_value(""))
        self.setFocusProxy(self.text)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._label)
        head.addStretch(1)
        head.addWidget(self.clear)
        head.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.text, 1)
        self.show_values(None)

    def _button(self, named: str, said: str, tokens: Tokens) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(named, tokens))
        button.setToolTip(said)
        button.setAccessibleName(said)
        button.setAutoRaise(True)
        button.setFixedSize(BUTTON, BUTTON)
        kept = button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the text below does not jump
        button.setSizePolicy(kept)
        return button

    def show_values(self, values: Sequence[str] | None, drafted: str | None = None) -> None:
        """Show what files hold.

        Parameters
        ----------
        values : sequence of str or None
            None where that is not read yet.
        drafted : str, optional
            What the user has set it to before, and not yet saved.
        """
        self._values = tuple(dict.fromkeys(values)) if values is not None else None
        self._changed = drafted is not None
        self._show(self._shown(), drafted)

    @property
    def unread(self) -> bool:
        """Whether what the files hold is yet to be told."""
        return self._values is None

    @property
    def change(self) -> str | None:
        """What the user has set it to, empty for cleared; None where nothing was changed."""
        return self._plain() if self._changed else None

    @property
    def mixed(self) -> bool:
        """Whether the files differ in it."""
        return len(self._values or ()) > 1

    def set_value(self, text: str) -> None:
        """Set it as a user does."""
        with QSignalBlocker(self.text):
            self.text.selectAll()
            self.text.insertPlainText(text)  # which can be undone, as what is typed
        self._edited(kept=False)

    def take_back(self) -> None:
        """Show what the files hold, and change nothing."""
        self._changed = False
        self._show(self._shown(), None)
        self.edited.emit()

    def complain(self, problem: str) -> None:
        """Say why the value cannot be; empty takes it back."""
        wrong = "true" if problem else "false"
        if self.text.property("wrong") != wrong:  # not at each letter
            self.text.setProperty("wrong", wrong)
            self.text.style().unpolish(self.text)
            self.text.style().polish(self.text)
        self.text.setToolTip(problem)
        self.text.setAccessibleDescription(problem or self.text.placeholderText())

    def _shown(self) -> str:
        return "" if self.mixed or not self._values else self._values[0]

    def _show(self, base: str, drafted: str | None) -> None:
        with QSignalBlocker(self.text):
            self.text.setPlainText(base)
            self._base = self._plain()
            if drafted is not None:
                self.text.setPlainText(drafted)
        self.text.setReadOnly(self.unread and not self._changed)
        self._say()

    def _plain(self) -> str:
        """Return the text as it stands: Qt's own way turns spaces that do not break into others."""
        raw = self.text.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def _typed(self) -> None:
        """Take what was typed; undone to nothing, several values are kept, not cleared."""
        kept = self.mixed and not self._plain() and not self.text.document().isUndoAvailable()
        self._edited(kept=kept)

    def _edited(self, *, kept: bool) -> None:
        self._changed = not kept and (self.mixed or self._plain() != self._base)
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        """Mark what will be written."""
        cleared = self._changed and not self._plain()
        unread = READING if self.unread else ""
        marked = CLEARED if cleared else SEVERAL if self.mixed else unread
        self.text.setPlaceholderText(marked and translated("Tag editor", marked))
        self.complain("")
        self._label.setText(f"{self._name} •" if self._changed else self._name)
        self._label.setAccessibleName(changed_said(self._name) if self._changed else self._name)
        self.back.setVisible(self._changed)
        self.clear.setVisible(self.mixed and not self._changed)

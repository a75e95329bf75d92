"""A field of the tag editor for text of several lines: a comment, lyrics."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QToolButton, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.editor_field import EditorField

READING = to_translate("Tag editor", "Reading…")
LEAST_LINES = 3
BUTTON = 20  # pixels: no higher than the name beside it


class LinesField(EditorField):
    """A text of :data:`core.tag_edits.LINES_FIELDS`, shown once it is read."""

    def __init__(self, field: str, name: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(field, name, parent)
        self.unread, self._reading = True, False  # what the files hold
        self._base = ""
        self.text = QPlainTextEdit(self)
        self._take_entry(self.text)
        self.text.setProperty("role", "field")
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(LEAST_LINES * self.text.fontMetrics().lineSpacing() + 20)
        self.text.textChanged.connect(self._typed)
        self.back = self._button("undo", self._keep_said(), tokens)
        self.back.clicked.connect(self.take_back)
        self.clear = self._button("cancel", self._clear_said(), tokens)
        self.clear.clicked.connect(lambda: self.set_value(""))
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
        self.unread = values is None
        self._values = tuple(dict.fromkeys(values or ()))
        self._changed = drafted is not None
        self._show(self._shown(), drafted)

    def show_reading(self, reading: bool) -> None:
        """Say whether what the files hold is being read; it may have failed."""
        self._reading = reading
        self._say()

    @property
    def change(self) -> str | None:
        """What the user has set it to, empty for cleared; None where nothing was changed."""
        return self._plain() if self._changed else None

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
        reading = self.unread and self._reading
        self._mark(empty=not self._plain(), otherwise=READING if reading else "")

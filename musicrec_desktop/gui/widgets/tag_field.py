"""A field of the tag editor: one value, or several that differ from track to track."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens

SEVERAL = to_translate("Tag editor", "Multiple values")
CLEARED = to_translate("Tag editor", "Will be cleared")


def keep_said(name: str) -> str:
    """Return what takes a change of a field back."""
    return translate(
        "Tag editor",
        "Keep {field} as it was",
        comment="Or {name}, with a capital",
        field=name.lower(),
        name=name,
    )


def clear_said(name: str) -> str:
    """Return what empties a field."""
    return translate(
        "Tag editor",
        "Clear {field}",
        comment="Or {name}, with a capital",
        field=name.lower(),
        name=name,
    )


def changed_said(name: str) -> str:
    """Return what a field is called that was changed."""
    return translate("Tag editor", "{field}, changed", field=name)


class TagField(QWidget):
    """A line with its name above it; what was changed is marked, and can be taken back.

    Parameters
    ----------
    field : str
        Of :class:`core.tracks.Tags`.
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
        self._values: tuple[str, ...] = ("",)
        self._changed = False
        self._label = QLabel(name, self)
        self._label.setProperty("role", "muted")
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.textEdited.connect(self._typed)
        self._label.setBuddy(self.line)
        self.back = QAction(icon("undo", tokens), keep_said(name), self)
        self.back.triggered.connect(self.take_back)
        self.clear = QAction(icon("cancel", tokens), clear_said(name), self)
        self.clear.triggered.connect(self._clear)
        for action in (self.clear, self.back):
            self.line.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self.setFocusProxy(self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(self.line)
        self._say()

    def show_tags(self, tags: Sequence[Tags], drafted: str | None = None) -> None:
        """Show what tracks hold.

        Parameters
        ----------
        tags : sequence of Tags
        drafted : str, optional
            What the user has set it to before, and not yet saved.
        """
        values = (getattr(item, self.field) for item in tags)
        self._values = tuple(dict.fromkeys("" if value is None else str(value) for value in values))
        self._changed = drafted is not None
        self.line.setText(drafted if drafted is not None else self._shown())
        self.complain("")
        self._say()

    @property
    def change(self) -> str | None:
        """What the user has set it to, empty for cleared; None where nothing was changed."""
        return self.line.text().strip() if self._changed else None

    @property
    def mixed(self) -> bool:
        """Whether the tracks differ in it."""
        return len(self._values) > 1

    def set_value(self, text: str) -> None:
        """Set it as a user does."""
        self.line.setText(text)
        self._edited(text)

    def take_back(self) -> None:
        """Show what the tracks hold, and change nothing."""
        self._changed = False
        self.line.setText(self._shown())
        self.complain("")
        self._say()
        self.edited.emit()

    def complain(self, problem: str) -> None:
        """Mark the value as one that cannot be, with the reason; empty takes it back."""
        self.line.setProperty("wrong", "true" if problem else "false")
        self.line.style().unpolish(self.line)
        self.line.style().polish(self.line)
        self.line.setToolTip(problem)
        self.line.setAccessibleDescription(problem or self.line.placeholderText())

    def _shown(self) -> str:
        return "" if self.mixed else self._values[0]

    def _clear(self) -> None:
        self.set_value("")

    def _typed(self, text: str) -> None:
        """Take what was typed; undone to nothing, several values are kept, not cleared."""
        if self.mixed and not text and not self.line.isUndoAvailable():
            self.take_back()
        else:
            self._edited(text)

    def _edited(self, text: str) -> None:
        self._changed = self.mixed or text.strip() != self._values[0]
        self.complain("")
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        """Mark what will be written."""
        cleared = self._changed and not self.line.text()
        marked = CLEARED if cleared else SEVERAL if self.mixed else ""
        hint = marked and translated("Tag editor", marked)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleDescription(hint)
        self._label.setText(f"{self._name} •" if self._changed else self._name)
        self._label.setAccessibleName(changed_said(self._name) if self._changed else self._name)
        self.back.setVisible(self._changed)
        self.clear.setVisible(self.mixed and not self._changed)

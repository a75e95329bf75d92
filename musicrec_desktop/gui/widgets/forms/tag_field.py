"""A field of the tag editor: one value, or several that differ from track to track."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.editor_field import EditorField


class TagField(EditorField):
    """A line for a value of :class:`core.tracks.Tags` or of :class:`core.tag_details.TagDetails`.

    Parameters
    ----------
    field, name, parent
        As for every field.
    tokens : Tokens
    before : str, optional
        A word that stands before the line, where its name would stand above it.
    """

    def __init__(
        self, field: str, name: str, tokens: Tokens, parent: QWidget, before: str = ""
    ) -> None:
        super().__init__(field, name, parent, before)
        self.line = QLineEdit(self)
        self._take_entry(self.line)
        self.line.textEdited.connect(self._typed)
        self.back = QAction(icon("undo", tokens), self._keep_said(), self)
        self.back.triggered.connect(self.take_back)
        self.clear = QAction(icon("cancel", tokens), self._clear_said(), self)
        self.clear.triggered.connect(self._clear)
        for action in (self.clear, self.back):
            self.line.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        layout = QHBoxLayout(self) if before else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8 if before else 4)
        layout.addWidget(self._label)
        layout.addWidget(self.line)
        self._say()

    def show_tags(self, tags: Sequence[Tags | TagDetails], drafted: str | None = None) -> None:
        """Show what tracks hold.

        Parameters
        ----------
        tags : sequence of Tags or TagDetails
            None of them where what the files hold is not read yet.
        drafted : str, optional
            What the user has set it to before, and not yet saved.
        """
        values = (getattr(item, self.field) for item in tags)
        self.show_values(["" if value is None else str(value) for value in values], drafted)

    def show_values(self, values: Sequence[str], drafted: str | None = None) -> None:
        """Show what files hold, each the value of one; ``drafted`` as for :meth:`show_tags`."""
        self._values = tuple(dict.fromkeys(values))
        self._changed = drafted is not None
        self.line.setText(drafted if drafted is not None else self._shown())
        self._say()

    @property
    def change(self) -> str | None:
        """What the user has set it to, empty for cleared; None where nothing was changed."""
        return self.line.text().strip() if self._changed else None

    def set_value(self, text: str) -> None:
        """Set it as a user does."""
        self.line.setText(text)
        self._edited(text)

    def take_back(self) -> None:
        """Show what the tracks hold, and change nothing."""
        self._changed = False
        self.line.setText(self._shown())
        self._say()
        self.edited.emit()

    def _clear(self) -> None:
        self.set_value("")

    def _typed(self, text: str) -> None:
        """Take what was typed; undone to nothing, several values are kept, not cleared."""
        if self.mixed and not text and not self.line.isUndoAvailable():
            self.take_back()
        else:
            self._edited(text)

    def _edited(self, text: str) -> None:
        self._changed = self.mixed or text.strip() != self._shown()
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        self._mark(empty=not self.line.text())

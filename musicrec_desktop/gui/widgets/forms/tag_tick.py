"""A field of the tag editor that says yes or no, or differs from track to track."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.core.translation import translated
from musicrec_desktop.gui.widgets.forms.editor_field import SEVERAL, changed_said

YES = "1"
MARK = " •"  # behind the name of what was changed


class TagTick(QCheckBox):
    """A tick; where files differ it has a third state, which keeps what each of them says.

    Parameters
    ----------
    field : str
        As :mod:`core.tag_edits` calls it.
    name : str
        As people read it.
    parent : QWidget

    Signals
    -------
    edited()
        By the user.
    """

    edited = Signal()

    def __init__(self, field: str, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.field = field
        self._name = name
        self._kept = Qt.CheckState.Unchecked
        self.clicked.connect(self._clicked)
        self._say()

    def show_tags(self, tags: Sequence[Tags | TagDetails], drafted: str | None = None) -> None:
        """Show what files say; ``drafted`` is what the user has set it to before."""
        said = {bool(getattr(item, self.field)) for item in tags}
        self._kept = _state(True in said) if len(said) < 2 else Qt.CheckState.PartiallyChecked
        self.setTristate(len(said) > 1)
        self.setCheckState(self._kept if drafted is None else _state(drafted == YES))
        self._say()

    @property
    def change(self) -> str | None:
        """What the user has set it to, empty for no; None where nothing was changed."""
        state = self.checkState()
        if state == self._kept:
            return None
        return YES if state == Qt.CheckState.Checked else ""

    def set_value(self, text: str) -> None:
        """Set it as a user does."""
        self.setCheckState(_state(text == YES))
        self._clicked()

    def take_back(self) -> None:
        """Show what the files say, and change nothing."""
        self.setCheckState(self._kept)
        self._clicked()

    def complain(self, problem: str) -> None:
        """Say why it cannot be so; empty takes it back."""
        self.setToolTip(problem)
        self.setAccessibleDescription(problem)

    def sizeHint(self) -> QSize:
        """As wide as with its mark: what stands beside it does not move."""
        hint = super().sizeHint()
        if self.change is None:
            hint.setWidth(hint.width() + self.fontMetrics().horizontalAdvance(MARK))
        return hint

    def _clicked(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        changed = self.change is not None
        self.setText(f"{self._name}{MARK}" if changed else self._name)
        self.setAccessibleName(changed_said(self._name) if changed else self._name)
        several = self.checkState() == Qt.CheckState.PartiallyChecked
        self.complain(translated("Tag editor", SEVERAL) if several else "")


def _state(on: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked

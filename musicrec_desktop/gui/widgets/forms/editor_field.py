"""What every field of the tag editor has: a name, what the files hold, and what was changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget

from musicrec_desktop.core.translation import to_translate, translate, translated

SEVERAL = to_translate("Tag editor", "Multiple values")
CLEARED = to_translate("Tag editor", "Will be cleared")


class EditorField(QWidget):
    """A field with its name beside or above it; what was changed is marked, and can be taken back.

    Parameters
    ----------
    field : str
        As :mod:`core.tag_edits` calls it.
    name : str
        As people read it.
    parent : QWidget
    label : str, optional
        What stands there in place of the name.

    Attributes
    ----------
    back, clear : QAction or QToolButton
        What takes a change back, and what empties a field of several values.

    Signals
    -------
    edited()
        By the user.
    """

    edited = Signal()
    back: QAction | QToolButton
    clear: QAction | QToolButton

    def __init__(self, field: str, name: str, parent: QWidget, label: str = "") -> None:
        super().__init__(parent)
        self.field = field
        self._name = name
        self._heading = label or name
        self._values: tuple[str, ...] = ()
        self._changed = False
        self._said = ""  # where there is no value
        self._label = QLabel(self._heading, self)
        self._label.setProperty("role", "muted")

    def _take_entry(self, entry: QLineEdit | QPlainTextEdit) -> None:
        """Let the value be typed there."""
        self._entry = entry
        entry.setAccessibleName(self._name)
        self._label.setBuddy(entry)
        self.setFocusProxy(entry)

    @property
    def mixed(self) -> bool:
        """Whether the files differ in it."""
        return len(self._values) > 1

    def complain(self, problem: str) -> None:
        """Mark the value as one that cannot be, with the reason; empty takes it back."""
        wrong = "true" if problem else "false"
        if self._entry.property("wrong") != wrong:  # not at each letter
            self._entry.setProperty("wrong", wrong)
            self._entry.style().unpolish(self._entry)
            self._entry.style().polish(self._entry)
        said = problem or self._said  # which may have been cut
        self._entry.setToolTip(said)
        self._entry.setAccessibleDescription(said)

    def _shown(self) -> str:
        """Return the one value that the files hold, empty where they differ."""
        return self._values[0] if len(self._values) == 1 else ""

    def _mark(self, *, empty: bool, otherwise: str = "") -> None:
        """Mark what will be written; with no other hint, a field shows ``otherwise``."""
        self._said = self._hint(empty=empty, otherwise=otherwise)
        self.complain("")
        self._label.setText(f"{self._heading} •" if self._changed else self._heading)
        self._label.setAccessibleName(changed_said(self._name) if self._changed else self._name)
        self.back.setVisible(self._changed)
        self.clear.setVisible(self.mixed and not self._changed)
        self._show_hint()

    def _show_hint(self) -> None:
        self._entry.setPlaceholderText(self._said)

    # ---- words

    def _hint(self, *, empty: bool, otherwise: str) -> str:
        """Return what is said of a field without a value, in full."""
        if self._changed:
            return translated("Tag editor", CLEARED) if empty else ""
        hint = SEVERAL if self.mixed else otherwise
        return hint and translated("Tag editor", hint)

    def _keep_said(self) -> str:
        return translate(
            "Tag editor",
            "Keep {field} as it was",
            comment="Or {name}, with a capital",
            field=self._name.lower(),
            name=self._name,
        )

    def _clear_said(self) -> str:
        return translate(
            "Tag editor",
            "Clear {field}",
            comment="Or {name}, with a capital",
            field=self._name.lower(),
            name=self._name,
        )


def changed_said(name: str) -> str:
    """Return what is read out in place of a field's name once it was changed."""
    return translate("Tag editor", "{field}, changed", field=name)

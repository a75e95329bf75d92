"""Letters typed in a list, one after the other, as the beginning of a name."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from musicrec_desktop.core.name_order import plain_key

PAUSE_MS = 1000


class TypeAhead(QObject):
    """Gathers letters until there is a pause."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._letters = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)

    @property
    def active(self) -> bool:
        """Whether letters were typed a moment ago: a space belongs to them."""
        return self._pause.isActive()

    def typed(self, letter: str) -> tuple[str, bool]:
        """Take another letter.

        Returns
        -------
        (str, bool)
            The letters as :func:`plain_key` folds them, and whether they are one
            letter pressed again and again, which goes on to the next name.
        """
        before = self._letters if self.active else ""
        self._pause.start()
        self._letters = before + letter
        first = self._letters[0]
        if before and self._letters == first * len(self._letters):
            return plain_key(first), True
        return plain_key(self._letters), not before

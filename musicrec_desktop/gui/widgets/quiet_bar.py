"""A bar that says how far something is and is drawn with what else has changed."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar


class QuietBar(QProgressBar):
    """Asks to be drawn, as any widget that changes does.

    Qt's own bar draws itself at once, and with it all of the window that waits to be drawn:
    in the midst of whoever told it, and again a moment later with what that one changed.
    """

    def show_steps(self, done: int, total: int) -> None:
        """Show how much is done; that it is unknown how much there is where the total is 0."""
        if (done, 0, total) == (self.value(), self.minimum(), self.maximum()):
            return
        self.setUpdatesEnabled(False)
        self.setRange(0, total)
        self.setValue(done)
        self.setUpdatesEnabled(True)

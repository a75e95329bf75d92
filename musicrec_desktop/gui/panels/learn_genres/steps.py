"""Where a training is: its steps in a line, the present one set off."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowLayout

STEPS = (
    to_translate("Learn genres", "Listen to the music"),
    to_translate("Learn genres", "Learn, and test what was learnt"),
    to_translate("Learn genres", "Keep the model, guess the library"),
)
KEEP_BETTER = to_translate("Learn genres", "Keep the better model, guess the library")


class GenreSteps(QWidget):
    """The steps of a training."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps = STEPS
        self._labels = [QLabel(self) for _ in STEPS]
        row = FlowLayout(self, spacing=18)
        for label in self._labels:
            row.addWidget(label)
        self.show_step(0)

    def show_kinds(self, several: bool) -> None:
        """Say whether models of several kinds are compared, of which the better one is kept."""
        self._steps = (*STEPS[:-1], KEEP_BETTER if several else STEPS[-1])

    def show_step(self, now: int) -> None:
        """Set a step off; those before it are done."""
        for number, (label, step) in enumerate(zip(self._labels, self._steps, strict=True)):
            words = translated("Learn genres", step)
            label.setText(f"✓ {words}" if number < now else f"{number + 1}  {words}")  # no words
            role = "title" if number == now else "muted"
            if label.property("role") != role:
                label.setProperty("role", role)
                label.style().polish(label)
        self.setAccessibleName(
            translate(
                "Learn genres",
                "Step {number} of {steps}: {step}",
                number=min(now + 1, len(STEPS)),
                steps=len(STEPS),
                step=translated("Learn genres", self._steps[min(now, len(STEPS) - 1)]),
            )
        )

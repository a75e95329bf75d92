"""One thing after the other, where there is no room for all of them: names above, ways below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from musicrec_desktop.core.translation import number, translate
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow


class GuidedSteps(FlowRow):
    """The steps by name; each can be gone to.

    Parameters
    ----------
    names : sequence of str
    parent : QWidget

    Signals
    -------
    changed(int)
        Another step is the present one.

    Attributes
    ----------
    foot : QWidget
        The ways to the step before and after, and what is put beside them.
    """

    changed = Signal(int)

    def __init__(self, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent, spacing=4)
        self.now = 0
        self._choice = QButtonGroup(self)
        self.tabs = [self._tab(place, name) for place, name in enumerate(names)]
        self.foot = QWidget(parent)
        self.before = QPushButton(translate("Steps", "Back"), self.foot)
        self.before.clicked.connect(lambda: self.go_to(self.now - 1))
        self.after = QPushButton(translate("Steps", "Next"), self.foot)
        self.after.setProperty("role", "primary")
        self.after.setMinimumSize(120, 36)
        self.after.clicked.connect(lambda: self.go_to(self.now + 1))
        self.row = QHBoxLayout(self.foot)
        self.row.setContentsMargins(0, 0, 16, 10)
        self.row.setSpacing(8)
        self.row.addWidget(self.before)
        self.row.addStretch(1)
        self.row.addWidget(self.after)
        self.go_to(0)

    def go_to(self, step: int) -> None:
        """Make a step the present one."""
        step = max(0, min(step, len(self.tabs) - 1))
        other, self.now = step != self.now, step
        self.tabs[step].setChecked(True)
        self.before.setVisible(step > 0)
        self.after.setVisible(step < len(self.tabs) - 1)
        self.setAccessibleName(
            translate(
                "Steps",
                "Step {number} of {steps}: {step}",
                number=step + 1,
                steps=len(self.tabs),
                step=self.tabs[step].accessibleName(),
            )
        )
        if other:
            self.changed.emit(step)

    def _tab(self, place: int, name: str) -> QPushButton:
        tab = QPushButton(f"{number(place + 1)}  {name}", self)  # no words
        tab.setAccessibleName(name)
        tab.setProperty("role", "tab")
        tab.setCheckable(True)
        tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tab.clicked.connect(lambda: self.go_to(place))
        self._choice.addButton(tab)
        self.add(tab)
        return tab

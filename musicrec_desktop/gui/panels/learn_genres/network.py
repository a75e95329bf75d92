"""One line on what the neural network needs that is not installed, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow
from musicrec_desktop.gui.widgets.layout.titled_card import Words
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar


class GenreNetwork(QWidget):
    """Hidden where nothing is missing.

    Signals
    -------
    install_requested(), stop_requested()
    """

    install_requested = Signal()
    stop_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._how = self._command = self._problem = ""
        self._line_said = self._line_wanted = ""
        self._installable = self._running = False
        self._line = Words("", "muted", self)
        self._bar = QuietBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Learn genres", "Progress of installing packages"))
        self.install = self._link("")
        self.install.clicked.connect(self.install_requested)
        self.stop = self._link(translate("Learn genres", "Stop"))
        self.stop.setAccessibleName(translate("Learn genres", "Stop installing"))
        self.stop.clicked.connect(self.stop_requested)
        self.fold = self._link(translate("Learn genres", "By hand"))
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._refresh)
        self.by_hand = Words("", "muted", self)
        self.copy_command = self._link(
            translate("Learn genres", "Copy the command that installs it")
        )
        self.copy_command.setToolTip(
            translate("Learn genres", "For a terminal; then start the program again")
        )
        self.copy_command.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self._command)
        )
        steps = FlowRow(self, spacing=14)
        for button in (self.install, self.stop, self.fold):
            steps.add(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for part in (self._line, self._bar, steps, self.by_hand, self.copy_command):
            layout.addWidget(part)
        self._wanted = False
        self._refresh()

    def show_missing(self, how: str, command: str, *, installable: bool, megabytes: int) -> None:
        """Say that packages are missing; nothing is where ``how`` is empty.

        Parameters
        ----------
        how : str
            Which, and how they come here by hand.
        command : str
            Which would install them; empty where none would.
        installable : bool
            Whether the program can do that itself.
        megabytes : int
            That they take.
        """
        self._how, self._command, self._installable = how, command, installable
        self.install.setText(
            translate("Learn genres", "Install… (about {size} MB)", size=megabytes)
        )
        if not how:
            self._problem = ""
        self._refresh()

    def show_running(self, doing: str) -> None:
        """Say what is being installed; nothing is any more where that is empty."""
        self._running = bool(doing)
        self._line_said = doing
        if doing:
            self._problem = ""
        self._refresh()

    def show_problem(self, problem: str) -> None:
        """Say why it could not be installed, and what to do."""
        self._problem = problem
        self._refresh()

    def show_wanted(self, line: str) -> None:
        """Show the line, as a network is to be trained; hide it for an empty one."""
        self._wanted = bool(line)
        self._line_wanted = line
        self._refresh()

    def text(self) -> str:
        """Return what it says."""
        return "\n".join(filter(None, (self._line.text(), self.by_hand.text())))  # no words

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("role", "link")
        button.setProperty("flush", True)
        return button

    def _refresh(self) -> None:
        missing, running = bool(self._how), self._running
        self._line.setProperty("role", "problem" if self._problem else "muted")
        self._line.style().polish(self._line)
        self._line.setText(self._line_said if running else self._problem or self._line_wanted)
        self._bar.setVisible(running)
        self.install.setVisible(self._installable and not running)
        self.stop.setVisible(running)
        self.fold.setVisible(not running)
        unfolded = self.fold.isChecked() and not running
        self.by_hand.setText(self._how if unfolded else "")
        self.copy_command.setVisible(unfolded and bool(self._command))
        self.setVisible(running or (missing and self._wanted))

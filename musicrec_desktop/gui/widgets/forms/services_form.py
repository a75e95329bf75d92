"""A card of services that may be told something: a switch for each, and what it needs below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from musicrec_desktop.core.scrobbling import SinkStatus
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.forms.form import Form
from musicrec_desktop.gui.widgets.forms.switch import Switch
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow


class ServicesForm(Form):
    """Says how each service does, and folds away what few people need of it.

    Attributes
    ----------
    folds : dict of str to QPushButton
        By the names of the services.

    Signals
    -------
    switched(str, bool)
        A sink's name, and whether it is to be told.
    """

    switched = Signal(str, bool)

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(heading, parent)
        self._states: dict[str, QLabel] = {}
        self.folds: dict[str, QPushButton] = {}
        self._known: dict[str, str] = {}
        self._ready: dict[str, bool] = {}
        self._said: set[str] = set()

    def show_ready(self, ready: dict[str, bool], known: dict[str, str]) -> None:
        """Take over which services have what they need, and as whom they know the listener."""
        self._said.clear()
        self._ready, self._known = ready, known
        self.show_status({})

    def show_status(self, status: dict[str, SinkStatus]) -> None:
        """Show how telling goes."""
        for name in self._states.keys() - self._said:
            known = self._known.get(name, "")
            parts = [translate("Scrobbling", "Connected as {name}.", name=known)] if known else []
            state = status.get(name)
            if state is not None and state.waiting:
                parts.append(
                    translate(
                        "Scrobbling", "%n message(s) (waits|wait) to be sent.", n=state.waiting
                    )
                )
            if state is not None and state.problem:
                parts.append(state.problem)
            self._put(name, " ".join(parts), wrong=bool(state and state.problem))

    def say(self, name: str, text: str, *, wrong: bool = False) -> None:
        """Say something about one of them, which stays until the accounts are shown anew."""
        self._said.add(name)
        self._put(name, text, wrong=wrong)

    def said(self, name: str) -> str:
        """Return what is said about one of them."""
        return self._states[name].text()

    def _put(self, name: str, text: str, *, wrong: bool) -> None:
        label = self._states[name]
        label.setText(text)
        label.setVisible(bool(text))
        label.setProperty("role", "problem" if wrong else "muted")
        label.style().unpolish(label)
        label.style().polish(label)

    def _needs(self, name: str) -> tuple[QLineEdit, str] | None:
        """Return what is to be filled in before a service is told anything, and how to say so.

        None where that was asked for in another way.
        """
        raise NotImplementedError

    # ---- making

    def _switch(self, text: str, name: str) -> Switch:
        switch = Switch(text, self)

        def turn(on: bool) -> None:
            if on and not self._ready.get(name):
                switch.setChecked(False)
                self._set_up(name)
            else:
                self.switched.emit(name, on)

        switch.chosen.connect(turn)
        return switch

    def _set_up(self, name: str) -> None:
        needed = self._needs(name)
        if needed is not None:
            field, missing = needed
            self.folds[name].setChecked(True)
            self.say(name, missing)
            field.setFocus()

    def _field(self, placeholder: str, *, secret: bool = False) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(placeholder)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def _answers(self, fields: Sequence[QLineEdit], button: QPushButton) -> None:
        """Let Enter in a field do what the button below does."""
        for field in fields:
            field.returnPressed.connect(button.click)

    def _begin_service(self, name: str, service: str) -> None:
        """Let the row of a switch say how its service does, and unfold the others."""
        begun = self.rows[-1]
        state = QLabel(begun)
        state.setWordWrap(True)
        state.hide()
        self._states[name] = state
        self.folds[name] = fold = QPushButton(begun)
        fold.setProperty("role", "link")
        fold.setProperty("flush", True)
        fold.setCheckable(True)
        fold.setAccessibleName(translate("Scrobbling", "Set up {service}", service=service))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(fold)
        row.addStretch(1)
        begun.more.addWidget(state)
        begun.more.addLayout(row)
        self._begun = len(self.rows)

    def _end_service(self) -> None:
        """Fold what was added since a service began."""
        fold = list(self.folds.values())[-1]
        rows = range(self._begun, len(self.rows))

        def follow(unfolded: bool) -> None:
            fold.setText(
                translate("Scrobbling", "Fold") if unfolded else translate("Scrobbling", "Set up…")
            )
            self.fold(rows, not unfolded)

        fold.toggled.connect(follow)
        follow(False)

    def _row(self, buttons: Sequence[QPushButton]) -> QWidget:
        beside = FlowRow(self, spacing=10)
        for each in buttons:
            beside.add(each)
        return beside

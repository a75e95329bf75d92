"""A listener's name, colour and PIN; and the question for a PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from musicrec_desktop.core.listeners import LISTENER_COLOURS, Listener, colour_of
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialogs.dialog_layout import dialog_fields, stack_parts
from musicrec_desktop.gui.widgets.forms.colour_choice import ColourChoice
from musicrec_desktop.gui.widgets.forms.dialog_buttons import DialogButtons
from musicrec_desktop.gui.widgets.forms.level_labels import level_labels

LONGEST_NAME = 40
PIN_HINT = to_translate(
    "Listeners",
    "A PIN of four digits or more is asked for when this listener is chosen here. It keeps "
    "others from listening as you by mistake; it does not encrypt anything.",
)


class _Asking(QDialog):
    """What both dialogs have: fields, a sentence that may say what is wrong, two buttons."""

    def __init__(self, title: str, accept: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.fields = dialog_fields()
        self.problem = QLabel(self)
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = DialogButtons(accept, self._answer, self)
        self.done_button = buttons.accept_button
        stack_parts(self, self.fields, self.problem, buttons)

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong; the dialog stays."""
        self.problem.setText(sentence)
        self.problem.setAccessibleName(sentence)
        self.problem.show()
        self._fit()

    def _fit(self) -> None:
        """Become as high as the wrapped lines need."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _answer(self) -> None:
        raise NotImplementedError


class ListenerDialog(_Asking):
    """Adds a listener, or changes one.

    Parameters
    ----------
    listener : Listener or None
        None adds one.
    colour : str
        Chosen at first for a new one.

    Signals
    -------
    chosen(str, str, str or None)
        Name, colour and PIN; an empty PIN is none, and None leaves it as it is.
    """

    chosen = Signal(str, str, object)

    def __init__(self, listener: Listener | None, colour: str, parent: QWidget) -> None:
        new = listener is None
        if new:
            super().__init__(
                translate("Listeners", "New listener"), translate("Listeners", "Add"), parent
            )
        else:
            super().__init__(
                translate("Listeners", "Listener"), translate("Listeners", "Save"), parent
            )
        self._listener = listener
        self.name = QLineEdit(listener.name if listener else "", self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(translate("Listeners", "Who listens?"))
        self.colours = ColourChoice(LISTENER_COLOURS, self)
        self.colours.choose(colour_of(listener) if listener else colour)
        self.with_pin = QCheckBox(translate("Listeners", "Ask for a PIN"), self)
        self.with_pin.setChecked(bool(listener and listener.has_pin))
        self.pin = _pin_field(self)
        self.again = _pin_field(self)
        self.again.setPlaceholderText(translate("Listeners", "Once more"))
        if listener and listener.has_pin:
            self.pin.setPlaceholderText(translate("Listeners", "Leave empty to keep it"))
        hint = QLabel(translated("Listeners", PIN_HINT), self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.fields.addRow(translate("Listeners", "Name"), self.name)
        self.fields.addRow(translate("Listeners", "Colour"), self.colours)
        self.fields.addRow("", self.with_pin)
        self.fields.addRow(translate("Listeners", "PIN"), self.pin)
        self.fields.addRow(translate("Listeners", "Repeat it"), self.again)
        level_labels(self.fields, self)
        self.fields.addRow("", hint)
        self.pin.setAccessibleName(translate("Listeners", "PIN"))
        self.again.setAccessibleName(translate("Listeners", "PIN, once more"))
        self.name.setAccessibleName(translate("Listeners", "Name"))
        self.with_pin.toggled.connect(self._show_pin)
        self._show_pin(self.with_pin.isChecked())
        self.name.setFocus()

    def _show_pin(self, wanted: bool) -> None:
        for field in (self.pin, self.again):
            self.fields.setRowVisible(field, wanted)
        self._fit()

    def _answer(self) -> None:
        had = bool(self._listener and self._listener.has_pin)
        pin: str | None = ""
        if self.with_pin.isChecked():
            pin = self.pin.text()
            if pin != self.again.text():
                self.show_problem(
                    translate("Listeners", "The two PINs differ. Type the same twice.")
                )
                return
            if not pin and not had:
                self.show_problem(translate("Listeners", "Type a PIN, or do not ask for one."))
                return
            pin = pin or None
        elif not had:
            pin = None if self._listener else ""
        self.chosen.emit(self.name.text().strip(), self.colours.colour, pin)


class PinDialog(_Asking):
    """Asks for a listener's PIN.

    Parameters
    ----------
    listener : Listener
    parent : QWidget
    accept : str
        What the button is called; "Listen" where left out.

    Signals
    -------
    entered(str)
    """

    entered = Signal(str)

    def __init__(self, listener: Listener, parent: QWidget, accept: str = "") -> None:
        listen = translate("Listeners", "Listen", comment="Verb")
        super().__init__(translate("Listeners", "PIN"), accept or listen, parent)
        words = QLabel(translate("Listeners", "The PIN of {name}:", name=listener.name), self)
        words.setTextFormat(Qt.TextFormat.PlainText)
        self.pin = _pin_field(self)
        self.pin.setAccessibleName(translate("Listeners", "PIN of {name}", name=listener.name))
        self.fields.addRow(words)
        self.fields.addRow(self.pin)
        self.pin.textChanged.connect(lambda text: self.done_button.setEnabled(bool(text)))
        self.done_button.setEnabled(False)
        self.pin.setFocus()

    def show_problem(self, sentence: str) -> None:
        super().show_problem(sentence)
        self.pin.clear()
        self.pin.setFocus()

    def _answer(self) -> None:
        self.entered.emit(self.pin.text())


def _pin_field(parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(LONGEST_NAME)
    return field

"""Everything the keyboard can do in the window: named, listed, and with keys of one's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.gui.settings import SettingsController

PLAYING = to_translate("Keyboard", "Playing")
# Keys with a meaning of their own wherever the keyboard is; they cannot be given away.
FIXED: Mapping[str, str] = {
    "Space": to_translate("Keyboard", "Play or pause"),  # no words: a key
    "Left": to_translate("Keyboard", "Seek 5 seconds back"),  # no words: a key
    "Right": to_translate("Keyboard", "Seek 5 seconds forward"),  # no words: a key
    "Return": to_translate("Keyboard", "Play what is selected"),  # no words: a key
    "Esc": to_translate(  # no words: a key
        "Keyboard", "Leave the search or a filter, once more: clear it; close a dialog"
    ),
    "Tab": to_translate("Keyboard", "Go to the next part of the window"),  # no words: a key
    "Up": to_translate("Keyboard", "Go up in a list"),  # no words: a key
    "Down": to_translate("Keyboard", "Go down in a list"),  # no words: a key
    "Home": to_translate("Keyboard", "Go to the first row"),  # no words: a key
    "End": to_translate("Keyboard", "Go to the last row"),  # no words: a key
    "Menu": to_translate("Keyboard", "Open the menu of what is selected"),  # no words: a key
    "Del": to_translate("Keyboard", "Remove what is selected from the list"),  # no words: a key
    "Ctrl+A": to_translate("Keyboard", "Select everything in the list"),  # no words: a key
}
FIXED_PLAYING = ("Space", "Left", "Right")  # no words: those that are about what plays


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done by a key.

    Attributes
    ----------
    name : str
        Under which its keys are kept.
    group, label : str
        As people read them.
    usual : str
        Its keys until they are changed, as Qt writes them in every language.
    action : QAction
    """

    name: str
    group: str
    label: str
    usual: str
    action: QAction

    @property
    def keys(self) -> str:
        """Its keys now; empty for none."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)


class ActionBook(QObject):
    """Holds the commands of a window and gives them the keys that settings name.

    Signals
    -------
    changed()
        A command has other keys.
    """

    changed = Signal()

    def __init__(self, settings: SettingsController, window: QWidget) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self._commands: dict[str, Command] = {}
        self._described: list[tuple[QWidget, str, str]] = []
        self._told: list[tuple[str, Callable[[str], object]]] = []

    def add(
        self, name: str, group: str, label: str, keys: str, answer: Callable[..., Any]
    ) -> Command:
        """Let a key do something, in the whole window."""
        action = QAction(label, self._window)
        action.setObjectName(name)
        action.triggered.connect(lambda _checked=False: answer())
        self._window.addAction(action)
        return self._take(name, group, label, keys, action)

    def adopt(self, action: QAction, name: str, group: str) -> Command:
        """Take over an action that the window has already, with its keys."""
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
        return self._take(name, group, action.text(), keys, action)

    def commands(self) -> list[Command]:
        """Return all, in the order in which they came."""
        return list(self._commands.values())

    def command(self, name: str) -> Command:
        """Return the command with this name."""
        return self._commands[name]

    def conflict(self, name: str, keys: str) -> Command | str | None:
        """Return what these keys already do: a command, or what is fixed; None where nothing."""
        wanted = _portable(keys)
        if not wanted:
            return None
        if wanted in FIXED:
            return fixed_said(wanted)
        others = (c for c in self._commands.values() if c.name != name and c.keys == wanted)
        return next(others, None)

    def give(self, name: str, keys: str) -> None:
        """Give a command other keys, and take them from the one that had them."""
        keys = _portable(keys)
        if keys in FIXED:
            raise ValueError(f"{keys} always means: {fixed_said(keys)}")
        own = dict(self._settings.current.shortcuts)
        other = self.conflict(name, keys)
        if isinstance(other, Command):
            own[other.name] = ""
        own[name] = keys
        self._keep(own)

    def reset(self, name: str) -> None:
        """Give a command its usual keys again."""
        usual = self._commands[name].usual
        other = self.conflict(name, usual)
        own = {key: value for key, value in self._settings.current.shortcuts.items() if key != name}
        if isinstance(other, Command):
            own[other.name] = ""
        self._keep(own)

    def reset_all(self) -> None:
        """Give every command its usual keys again."""
        self._keep({})

    def describe(self, widget: QWidget, name: str, text: str) -> None:
        """Name a command's keys in the tool tip of a widget that does the same."""
        self._described.append((widget, name, text))
        self._tell(widget, name, text)

    def tell_keys(self, name: str, tell: Callable[[str], object]) -> None:
        """Tell a command's keys, as people write them: now, and whenever they are others."""
        self._told.append((name, tell))
        tell(native(self._commands[name].keys))

    def _take(self, name: str, group: str, label: str, keys: str, action: QAction) -> Command:
        command = Command(name, group, label, _portable(keys), action)
        self._commands[name] = command
        self._apply(command)
        return command

    def _keep(self, own: dict[str, str]) -> None:
        usual = {command.name: command.usual for command in self._commands.values()}
        self._settings.change(
            shortcuts={name: keys for name, keys in own.items() if usual.get(name) != keys}
        )
        for command in self._commands.values():
            self._apply(command)
        for widget, name, text in self._described:
            self._tell(widget, name, text)
        for name, tell in self._told:
            tell(native(self._commands[name].keys))
        self.changed.emit()

    def _apply(self, command: Command) -> None:
        own = self._settings.current.shortcuts.get(command.name, command.usual)
        command.action.setShortcut(QKeySequence(own if isinstance(own, str) else command.usual))

    def _tell(self, widget: QWidget, name: str, text: str) -> None:
        widget.setToolTip(with_keys(text, native(self._commands[name].keys)))


def fixed_said(keys: str) -> str:
    """Return what keys of `FIXED` do."""
    return translated("Keyboard", FIXED[keys])


def with_keys(text: str, keys: str) -> str:
    """Return a tool tip that names the keys which do the same, if there are any."""
    return f"{text} ({keys})" if keys else text


def native(keys: str) -> str:
    """Return keys as the system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _portable(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)

"""A group of the settings page that follows what is chosen, and can be as it was at first."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.widgets.forms.form import Form


class SettingsForm(Form):
    """A group that shows the settings whenever they change, and can be as it was at first.

    Attributes
    ----------
    names, playback_names : tuple of str
        The settings, and the options of playing, that are chosen here.

    Signals
    -------
    was_reset(str)
        The group is as it was at first: its name.
    """

    names: tuple[str, ...] = ()
    playback_names: tuple[str, ...] = ()
    was_reset = Signal(str)

    def __init__(self, heading: str, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(heading, parent)
        self._settings = settings
        self.reset = QPushButton(
            translate("Settings", "Reset", comment="A group of settings"), self
        )
        self.reset.setProperty("role", "link")
        self.reset.setAccessibleName(translate("Settings", "Reset {group}", group=heading))
        self.reset.setToolTip(translate("Settings", "Restore these settings to their defaults"))
        self.reset.clicked.connect(self._reset)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # what stands below does not move by a change
        self.reset.setSizePolicy(policy)
        self.head.addWidget(self.reset)

    def follow(self) -> None:
        """Show what is set, now and from now on; called when the controls are there."""
        self.show_settings(self._settings.current)
        self._settings.changed.connect(self.show_settings)
        self._offer_reset(self._settings.current)
        self._settings.changed.connect(self._offer_reset)

    def chosen(self, settings: Settings) -> dict[str, Any]:
        """Return what is chosen here, by the names of settings and of options of playing."""
        return {name: getattr(settings, name) for name in self.names} | {
            name: getattr(settings.playback, name) for name in self.playback_names
        }

    def _offer_reset(self, settings: Settings) -> None:
        self.reset.setVisible(self.chosen(settings) != self.chosen(Settings()))

    def _reset(self) -> None:
        first = Settings()
        values = {name: getattr(first, name) for name in self.names}
        playback = {name: getattr(first.playback, name) for name in self.playback_names}
        self._settings.change(**values, playback=replace(self._settings.playback, **playback))
        self.was_reset.emit(self.name)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        raise NotImplementedError

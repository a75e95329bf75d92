"""Says that another language is spoken from the next start."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.translation import LANGUAGES, spoken
from musicrec_desktop.gui.widgets.notice import Notice


class LanguageController(QObject):
    """Offers to begin again when another language is chosen than the window speaks.

    Signals
    -------
    restart_requested()
    """

    restart_requested = Signal()

    def __init__(self, settings: SettingsController, notice: Notice, parent: QObject) -> None:
        super().__init__(parent)
        self._notice = notice
        self._now = spoken(settings.current.language)
        self._said = self._now
        self._told = ""
        settings.changed.connect(self._changed)

    def _changed(self, settings: Settings) -> None:
        language = spoken(settings.language)
        if language == self._said:
            return
        self._said = language
        self._notice.withdraw(self._told)
        if language == self._now:
            return
        self._told = translate(
            "Settings",
            "The window will be in {language} after a restart.",
            language=LANGUAGES[language],
        )
        self._notice.say(
            self._told,
            translate("Settings", "Start again now"),
            self.restart_requested.emit,
            stays=True,
        )

"""The settings among the parts of the window: who follows a change of them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.wiring.main_controllers import MainControllers
from musicrec_desktop.services.similarity.similarity import SimilarityService


class SettingsWiring(QObject):
    """Takes changed settings to the theme, to what plays, and to what compares tracks."""

    def __init__(
        self,
        settings: SettingsController,
        frame: WindowFrame,
        controllers: MainControllers,
        *,
        similarity: SimilarityService,
        theme: ThemeController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._sidebar = frame.sidebar
        self._library = controllers.library
        self._similarity = similarity
        self._theme = theme
        settings.changed.connect(self._follow)
        settings.problem.connect(frame.notice.say)
        settings.playback_changed.connect(controllers.playback.set_options)
        theme.changed.connect(frame.apply_theme)
        self._sidebar.theme_requested.connect(self.next_theme)

    def next_theme(self) -> None:
        """Change what is seen; to follow the system again is among the settings."""
        self._settings.change(theme="light" if self._theme.tokens.dark else "dark")

    def _follow(self, settings: Settings) -> None:
        if settings.learn_from_artists != self._similarity.learn_from_artists:
            self._similarity.learn_from_artists = settings.learn_from_artists
            self._library.rescan()  # at whose end the space is learnt anew
        self._sidebar.show_theme(settings.theme)
        self._theme.follow(settings)

"""Which theme the application wears: the user's choice, or the system's."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit

from musicrec_desktop.core.settings import Accent, Density, Motion, Settings, Theme
from musicrec_desktop.gui.input.quiet_focus import QuietFocus
from musicrec_desktop.gui.look.motion import SystemMotion
from musicrec_desktop.gui.look.style_sheet import CLEAR, palette, picture, style_sheet
from musicrec_desktop.gui.look.tokens import ACCENTS, DARK, LIGHT, Tokens, with_accent

__all__ = ["DARK", "LIGHT", "ThemeController", "Tokens", "palette", "style_sheet"]  # no words

BASE_PIXELS = 13
CLEAR_ACTION = "_q_qlineeditclearaction"  # no words: what Qt calls it
ASK_AFTER_MS = 1000  # the desktop's bus may be slow, and the first second is the user's
EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)


class ThemeController(QObject):
    """Applies a theme to the application and follows the system's choice.

    Signals
    -------
    changed(Tokens)
        After the palette and style sheet were replaced.
    """

    changed = Signal(object)

    def __init__(self, application: QApplication, theme: Theme) -> None:
        super().__init__(application)
        self._application = application
        self._theme: Theme = theme
        self._accent: Accent = "blue"
        self._density: Density = "comfortable"
        self._motion: Motion = "system"
        self._system_accent = _accent_of(application)
        self._system_motion = SystemMotion(self)
        self._system_motion.changed.connect(self._system_changed)
        QTimer.singleShot(ASK_AFTER_MS, self, self._system_motion.ask_desktop)
        self.tokens = self._resolve()
        if application.isRightToLeft():
            from musicrec_desktop.gui.look.from_right import FromRightStyle

            application.setStyle(FromRightStyle())
        else:
            application.setStyle("Fusion")  # no words
        application.setFont(interface_font())
        self._quiet_focus = QuietFocus(application)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    def choose(self, theme: Theme) -> None:
        """Use this theme from now on, and leave the rest as it is."""
        if theme != self._theme:
            self._theme = theme
            self._apply()

    def follow(self, settings: Settings) -> None:
        """Use what the settings say from now on."""
        wanted = (settings.theme, settings.accent, settings.density, settings.motion)
        if wanted != (self._theme, self._accent, self._density, self._motion):
            self._theme, self._accent, self._density, self._motion = wanted
            self._apply()

    def _system_changed(self, _what: object = None) -> None:
        if self._accent == "system":
            self._application.setPalette(QPalette())  # the system's own, to ask it
            self._system_accent = _accent_of(self._application)
        if self._resolve() != self.tokens:
            self._apply()

    def _resolve(self) -> Tokens:
        dark = self._theme == "dark"
        if self._theme == "system":
            dark = QGuiApplication.styleHints().colorScheme() != Qt.ColorScheme.Light
        colour = self._system_accent if self._accent == "system" else ACCENTS[self._accent]
        moves = self._motion == "system" and self._system_motion.allowed
        return replace(
            with_accent(DARK if dark else LIGHT, colour),
            compact=self._density == "compact",
            motion=moves,
        )

    def _apply(self) -> None:
        self.tokens = self._resolve()
        if not self.tokens.motion:
            for effect in EFFECTS:
                QApplication.setEffectEnabled(effect, False)
        self._application.setPalette(palette(self.tokens))
        from_right = QGuiApplication.isRightToLeft()
        # Not emptied first, though that takes a quarter of the time where many pages are open:
        # Qt then keeps what it knew of widgets that are gone, and falls over it the next time.
        self._application.setStyleSheet(style_sheet(self.tokens, from_right=from_right))
        self._sign_fields()
        self.changed.emit(self.tokens)

    def _sign_fields(self) -> None:
        """Draw anew what empties a field: Qt keeps the one of the theme before."""
        sign = QIcon(picture(CLEAR, dark=self.tokens.dark))
        for widget in self._application.allWidgets():
            action = (
                widget.findChild(QAction, CLEAR_ACTION) if isinstance(widget, QLineEdit) else None
            )
            if isinstance(action, QAction):
                action.setIcon(sign)


def interface_font() -> QFont:
    """Return Inter where it is installed, otherwise the system's own, at 13 px."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont("Inter") if "Inter" in QFontDatabase.families() else system  # no words
    font.setPixelSize(BASE_PIXELS)
    return font


def _accent_of(application: QApplication) -> str:
    """Return the accent colour of the palette that the application has now."""
    return application.palette().color(QPalette.ColorRole.Accent).name()

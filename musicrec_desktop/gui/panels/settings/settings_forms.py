"""Groups of the settings page: looks, the desktop, listening."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.tokens import ACCENTS
from musicrec_desktop.gui.panels.settings.settings_form import SettingsForm
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.translation import LANGUAGES
from musicrec_desktop.gui.widgets.forms.accent_choice import AccentChoice
from musicrec_desktop.gui.widgets.forms.form import Choice
from musicrec_desktop.gui.widgets.forms.switch import Switch


class AppearanceForm(SettingsForm):
    """How the window looks."""

    names = ("theme", "accent", "density", "language", "motion")  # no words

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(translate("Settings", "Appearance"), settings, parent)
        self.theme = Choice(
            [
                ("system", translate("Settings", "Follow the system")),
                ("dark", translate("Settings", "Dark", comment="Theme")),
                ("light", translate("Settings", "Light", comment="Theme")),
            ],
            self,
        )
        self.theme.chosen.connect(lambda value: settings.change(theme=value))
        self.add(translate("Settings", "Theme"), self.theme)
        self.accent = AccentChoice(ACCENTS, self)
        self.accent.setProperty("fills", True)
        self.accent.chosen.connect(lambda value: settings.change(accent=value))
        self.add(
            translate("Settings", "Accent", comment="Colour"),
            self.accent,
            translate("Settings", "Lighter or darker where text needs it."),
        )
        self.density = Choice(
            [
                ("comfortable", translate("Settings", "Comfortable", comment="Rows")),
                ("compact", translate("Settings", "Compact: more rows in view")),
            ],
            self,
        )
        self.density.chosen.connect(lambda value: settings.change(density=value))
        self.add(translate("Settings", "Density", comment="Of rows"), self.density)
        self.language = Choice(
            [("", translate("Settings", "Follow the system")), *LANGUAGES.items()], self
        )
        self.language.chosen.connect(lambda value: settings.change(language=value))
        self.add(
            translate("Settings", "Language"),
            self.language,
            translate("Settings", "From the next start."),
        )
        self.motion = Switch(
            translate("Settings", "Animations, where the system allows them"), self
        )
        self.motion.chosen.connect(lambda on: settings.change(motion="system" if on else "off"))
        self.add(
            translate("Settings", "Motion", comment="In the window"),
            self.motion,
            translate("Settings", "Spectrograms and meters keep moving."),
        )
        self.shortcuts = QPushButton(translate("Settings", "Shortcuts…"), self)
        self.add(
            translate("Settings", "Keyboard"),
            self.shortcuts,
            translate("Settings", "All keys, to look up and to change. F1 shows them."),
        )
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        self.theme.show_value(settings.theme)
        self.accent.show_value(settings.accent)
        self.density.show_value(settings.density)
        self.language.show_value(settings.language)
        self.motion.setChecked(settings.motion == "system")


class DesktopForm(SettingsForm):
    """The player's place among other programs."""

    names = ("notifications", "tray", "close_to_tray", "keep_awake")  # no words

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(translate("Settings", "Desktop"), settings, parent)
        self.notify = Switch(
            translate("Settings", "Show a notification when the track changes"), self
        )
        self.notify.chosen.connect(lambda value: settings.change(notifications=value))
        self.add(translate("Settings", "Notifications"), self.notify)
        self.tray = Switch(translate("Settings", "Show an icon in the tray"), self)
        self.tray.chosen.connect(lambda value: settings.change(tray=value))
        self.add(translate("Settings", "Tray"), self.tray)
        self.close_to_tray = Switch(
            translate("Settings", "Keep playing in the tray when the window is closed"), self
        )
        self.close_to_tray.chosen.connect(lambda value: settings.change(close_to_tray=value))
        self.add(translate("Settings", "Closing", comment="Of the window"), self.close_to_tray)
        self.awake = Switch(
            translate("Settings", "Keep the computer from sleeping while music plays"), self
        )
        self.awake.chosen.connect(lambda value: settings.change(keep_awake=value))
        self.add(translate("Settings", "Sleep", comment="Of the computer"), self.awake)
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        self.notify.setChecked(settings.notifications)
        self.tray.setChecked(settings.tray)
        self.close_to_tray.setChecked(settings.close_to_tray)
        self.close_to_tray.setEnabled(settings.tray)
        self.awake.setChecked(settings.keep_awake)


class AnalysisForm(SettingsForm):
    """How much of the computer listening may use, and from what it learns."""

    names = ("analysis_share", "learn_from_artists")  # no words

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(
            translate("Settings", "Analysis", comment="Of the library, by the program"),
            settings,
            parent,
        )
        self.share = Choice(
            [
                ("all", translate("Settings", "The whole machine")),
                ("half", translate("Settings", "Half of the machine")),
                ("one", translate("Settings", "One core")),
                ("idle", translate("Settings", "The whole machine, but only while nothing plays")),
            ],
            self,
        )
        self.share.chosen.connect(lambda value: settings.change(analysis_share=value))
        self.add(
            translate("Settings", "Analysis may use", comment="What: a choice follows"),
            self.share,
            translate(
                "Settings", "Takes effect at once. While music plays, one process fewer is used."
            ),
        )
        self.artists = Switch(
            translate("Settings", "Learn from artist tags what makes music sound different"), self
        )
        self.artists.chosen.connect(lambda value: settings.change(learn_from_artists=value))
        self.add(
            translate("Settings", "Similarity"),
            self.artists,
            translate("Settings", "Relearned at once, in the background."),
        )
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        self.share.show_value(settings.analysis_share)
        self.artists.setChecked(settings.learn_from_artists)

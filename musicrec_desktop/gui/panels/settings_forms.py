"""The groups of the settings page; each shows the settings whenever they change."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QWidget,
)

from musicrec_desktop.core.playback_options import (
    LONGEST_CROSSFADE_SECONDS,
    PREAMP_RANGE_DB,
    SPEED_RANGE,
)
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.panels.jobs_page import SHARES
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.tokens import ACCENTS
from musicrec_desktop.gui.translation import LANGUAGES
from musicrec_desktop.gui.widgets.accent_choice import AccentChoice
from musicrec_desktop.gui.widgets.form import Amount, Choice, Form, Switch

FOLLOW_SYSTEM = ("", "The system’s default")


class SettingsForm(Form):
    """A group that shows the settings whenever they change."""

    def __init__(self, heading: str, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(heading, parent)
        self._settings = settings

    def follow(self) -> None:
        """Show what is set, now and from now on; called when the controls are there."""
        self.show_settings(self._settings.current)
        self._settings.changed.connect(self.show_settings)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set."""
        raise NotImplementedError


class PlaybackForm(SettingsForm):
    """Levels, seams, speed and device."""

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__("Playback", settings, parent)
        change = settings.change_playback
        self.device = Choice([FOLLOW_SYSTEM], self)
        self.device.chosen.connect(lambda value: change(device=value))
        self.add("Output", self.device)
        self.levels = Choice(
            [
                ("auto", "Album where it plays in order, else track"),
                ("track", "Track: every song equally loud"),
                ("album", "Album: quiet songs stay quiet"),
                ("off", "Off: as recorded"),
            ],
            self,
        )
        self.levels.chosen.connect(lambda value: change(levels=value))
        self.add(
            "Loudness",
            self.levels,
            "ReplayGain or R128 tags; measured by listening where a file has none.",
        )
        self.preamp = Amount(-PREAMP_RANGE_DB, PREAMP_RANGE_DB, 0.5, decibels, self)
        self.preamp.chosen.connect(lambda value: change(preamp_db=value))
        self.add("Pre-amp", self.preamp)
        self.unknown = Amount(-PREAMP_RANGE_DB, PREAMP_RANGE_DB, 0.5, decibels, self)
        self.unknown.chosen.connect(lambda value: change(unknown_gain_db=value))
        self.add("Where loudness is unknown", self.unknown)
        self.clipping = Switch("Lower what would clip", self)
        self.clipping.chosen.connect(lambda value: change(prevent_clipping=value))
        self.add("Clipping", self.clipping)
        self._add_seams(change)
        self.speed = Amount(*SPEED_RANGE, 0.05, lambda value: f"{value:.2f} ×", self)
        self.speed.chosen.connect(lambda value: change(speed=round(value, 2)))
        self.add("Speed", self.speed, "The pitch is kept.")
        self.equaliser = QPushButton("Equaliser…", self)
        self.equaliser.setFixedWidth(140)
        self.add("Sound", self.equaliser)
        self.follow()

    def offer_devices(self, devices: Sequence[tuple[str, str]]) -> None:
        """Offer these outputs, identifier and name; the chosen one stays offered while away."""
        offered = [FOLLOW_SYSTEM, *devices]
        chosen = self._settings.playback.device
        if chosen not in [value for value, _ in offered]:
            offered.append((chosen, "The chosen output (not connected)"))
        self.device.offer(offered)
        self.device.show_value(chosen)

    def show_settings(self, settings: Settings) -> None:
        options = settings.playback
        self.device.show_value(options.device)
        self.levels.show_value(options.levels)
        self.preamp.show_value(options.preamp_db)
        self.unknown.show_value(options.unknown_gain_db)
        self.clipping.setChecked(options.prevent_clipping)
        self.crossfade.show_value(options.crossfade_seconds)
        self.smart.setChecked(options.smart_seams)
        self.fade.show_value(options.fade_seconds)
        self.speed.show_value(options.speed)

    def _add_seams(self, change: Any) -> None:
        self.crossfade = Amount(0.0, LONGEST_CROSSFADE_SECONDS, 0.5, seconds_or_off, self)
        self.crossfade.chosen.connect(lambda value: change(crossfade_seconds=value))
        self.add(
            "Crossfade",
            self.crossfade,
            "Never within an album that plays in order: that stays gapless.",
        )
        self.smart = Switch("Fit the crossfade to how tracks end and begin", self)
        self.smart.chosen.connect(lambda value: change(smart_seams=value))
        self.add("Seams", self.smart)
        self.fade = Amount(0.0, 0.02, 0.005, milliseconds_or_off, self)
        self.fade.chosen.connect(lambda value: change(fade_seconds=round(value, 3)))
        self.add("Fade at pause, stop and seek", self.fade)


class AppearanceForm(SettingsForm):
    """How the window looks."""

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__("Appearance", settings, parent)
        self.theme = Choice(
            [("system", "As the system"), ("dark", "Dark"), ("light", "Light")], self
        )
        self.theme.chosen.connect(lambda value: settings.change(theme=value))
        self.add("Theme", self.theme)
        self.accent = AccentChoice(ACCENTS, self)
        self.accent.chosen.connect(lambda value: settings.change(accent=value))
        self.add("Accent", self.accent, "Made lighter or darker where text needs it.")
        self.density = Choice(
            [("comfortable", "Comfortable"), ("compact", "Compact: more rows in view")], self
        )
        self.density.chosen.connect(lambda value: settings.change(density=value))
        self.add("Density", self.density)
        self.language = Choice(
            [("", translate("Settings", "As the system")), *LANGUAGES.items()], self
        )
        self.language.chosen.connect(lambda value: settings.change(language=value))
        self.add(translate("Settings", "Language"), self.language)
        self.motion = Switch("Let things glide where the system allows it", self)
        self.motion.chosen.connect(lambda on: settings.change(motion="system" if on else "off"))
        self.add("Motion", self.motion, "What draws the sound goes on moving.")
        self.shortcuts = QPushButton("Shortcuts…", self)
        self.shortcuts.setFixedWidth(140)
        self.add("Keyboard", self.shortcuts, "All keys, to look up and to change. F1 shows them.")
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        self.theme.show_value(settings.theme)
        self.accent.show_value(settings.accent)
        self.density.show_value(settings.density)
        self.language.show_value(settings.language)
        self.motion.setChecked(settings.motion == "system")


class DesktopForm(SettingsForm):
    """The player's place among other programs."""

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__("Desktop", settings, parent)
        self.notify = Switch("Show a notification when the track changes", self)
        self.notify.chosen.connect(lambda value: settings.change(notifications=value))
        self.add("Notifications", self.notify)
        self.tray = Switch("Show an icon in the tray", self)
        self.tray.chosen.connect(lambda value: settings.change(tray=value))
        self.add("Tray", self.tray)
        self.close_to_tray = Switch("Keep playing in the tray when the window is closed", self)
        self.close_to_tray.chosen.connect(lambda value: settings.change(close_to_tray=value))
        self.add("Closing", self.close_to_tray)
        self.awake = Switch("Keep the computer from sleeping while music plays", self)
        self.awake.chosen.connect(lambda value: settings.change(keep_awake=value))
        self.add("Sleep", self.awake)
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        self.notify.setChecked(settings.notifications)
        self.tray.setChecked(settings.tray)
        self.close_to_tray.setChecked(settings.close_to_tray)
        self.close_to_tray.setEnabled(settings.tray)
        self.awake.setChecked(settings.keep_awake)


class AnalysisForm(SettingsForm):
    """How much of the computer listening may use, and from what it learns."""

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__("Listening", settings, parent)
        self.share = Choice([(value, name.capitalize()) for value, name in SHARES], self)
        self.share.chosen.connect(lambda value: settings.change(analysis_share=value))
        self.add(
            "Analysis may use",
            self.share,
            "At once. While music plays, one process steps aside.",
        )
        self.artists = Switch("Learn from artist tags what makes music differ", self)
        self.artists.chosen.connect(lambda value: settings.change(learn_from_artists=value))
        self.add("Similarity", self.artists, "It is learnt anew at once, in the background.")
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        self.share.show_value(settings.analysis_share)
        self.artists.setChecked(settings.learn_from_artists)


class FoldersForm(SettingsForm):
    """The folders that the library is made from.

    Signals
    -------
    add_requested()
    removal_requested(str)
        Forget a folder and its tracks; the files stay.
    """

    add_requested = Signal()
    removal_requested = Signal(str)

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__("Music folders", settings, parent)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Music folders")
        self.list.setMinimumSize(320, 104)
        self.list.setMaximumSize(520, 104)
        add = QPushButton("Add folder…", self)
        add.clicked.connect(self.add_requested)
        self.remove = QPushButton("Remove from the library…", self)
        self.remove.clicked.connect(self._remove)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.remove.setEnabled(False)
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(add)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.watch = Switch("Show changes in these folders within seconds", self)
        self.watch.chosen.connect(lambda value: settings.change(watch=value))
        self.add("Folders", self.list)
        self.add("", buttons)
        self.add("Changes", self.watch, "Off, they show at the next start, or with F5.")
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        self.watch.setChecked(settings.watch)

    def show_folders(self, folders: Sequence[str]) -> None:
        """Show which folders there are."""
        self.list.clear()
        self.list.addItems(list(folders))
        self.remove.setEnabled(False)

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.removal_requested.emit(item.text())


class StorageForm(Form):
    """Where everything is, how large, and its copies.

    Signals
    -------
    move_requested(), back_up_requested(), clear_requested()
    restore_requested(int)
        The place of the copy in the list, the newest first.
    """

    move_requested = Signal()
    back_up_requested = Signal()
    clear_requested = Signal()
    restore_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("Storage", parent)
        self.place = QLabel(self)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.add("Data folder", self.place)
        self.move_folder = QPushButton(translate("Storage", "Move to…"), self)
        self.move_folder.setFixedWidth(180)
        self.move_folder.clicked.connect(self.move_requested)
        self.add(
            "",
            self.move_folder,
            translate("Storage", "To another disk, say. Your music files stay where they are."),
        )
        self.sizes = QLabel(self)
        self.sizes.setWordWrap(True)
        self.sizes.setMinimumWidth(320)
        self.add("Sizes", self.sizes)
        self.clear = QPushButton("Clear thumbnails", self)
        self.clear.setFixedWidth(180)
        self.clear.clicked.connect(self.clear_requested)
        self.add("", self.clear, "They are made again when they are shown.")
        self.copies = Choice([], self)
        self.back_up = QPushButton("Back up now", self)
        self.back_up.clicked.connect(self.back_up_requested)
        self.restore = QPushButton("Restore…", self)
        self.restore.clicked.connect(
            lambda: self.restore_requested.emit(self.copies.currentIndex())
        )
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back_up)
        row.addWidget(self.restore)
        row.addStretch(1)
        self.add(
            "Backups",
            self.copies,
            "One is made each day the program is used; the newest are kept.",
        )
        self.add("", buttons)

    def show_copies(self, copies: Sequence[str]) -> None:
        """Offer these copies, the newest first."""
        self.copies.offer(list(enumerate(copies)))
        self.copies.show_value(0)
        self.restore.setEnabled(bool(copies))
        self.copies.setPlaceholderText("There is none yet")


def decibels(value: float) -> str:
    """Return a gain as people read it."""
    return f"{value:+.1f} dB".replace("-", "−") if value else "0 dB"


def seconds_or_off(value: float) -> str:
    """Return a duration, 0 being none."""
    return f"{value:.1f} s" if value else "Off"


def milliseconds_or_off(value: float) -> str:
    """Return a short duration, 0 being none."""
    return f"{value * 1000:.0f} ms" if value else "Off"

"""Groups of the settings page about how music is played: where, how loud, and in what seams."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QWidget

from musicrec_desktop.core.playback_options import (
    LONGEST_CROSSFADE_SECONDS,
    PREAMP_RANGE_DB,
    SPEED_RANGE,
)
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import decimal, translate
from musicrec_desktop.gui.panels.settings.settings_form import SettingsForm
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.widgets.forms.amount import Amount
from musicrec_desktop.gui.widgets.forms.form import Choice
from musicrec_desktop.gui.widgets.forms.switch import Switch
from musicrec_desktop.gui.words.gain import decibels_said


class PlaybackForm(SettingsForm):
    """Where and how fast it plays, and what follows."""

    names = ("queue_end", "song_entered")  # no words
    playback_names = ("device", "speed")  # no words

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(translate("Settings", "Playback"), settings, parent)
        change = settings.change_playback
        self.device = Choice([_follow_system()], self)
        self.device.chosen.connect(lambda value: change(device=value))
        self.add(translate("Settings", "Output", comment="Device"), self.device)
        self.equaliser = QPushButton(translate("Settings", "Equaliser…"), self)
        self.add(translate("Settings", "Sound", comment="The equaliser"), self.equaliser)
        self.speed = Amount(*SPEED_RANGE, 0.05, lambda value: f"{decimal(value, 2)} ×", self)
        self.speed.chosen.connect(lambda value: change(speed=round(value, 2)))
        self.add(
            translate("Settings", "Speed", comment="Of playing"),
            self.speed,
            translate("Settings", "The pitch is kept."),
        )
        self.queue_end = Choice(
            [
                ("stop", translate("Settings", "Stop", comment="When the queue ends")),
                ("alike", translate("Settings", "Continue with similar music")),
            ],
            self,
        )
        self.queue_end.chosen.connect(lambda value: settings.change(queue_end=value))
        self.add(translate("Settings", "When the queue ends"), self.queue_end)
        self.song_entered = Choice(
            [
                ("play", translate("Settings", "Plays the list from there")),
                ("queue", translate("Settings", "Adds the song to the queue")),
                ("next", translate("Settings", "Plays the song next")),
            ],
            self,
        )
        self.song_entered.chosen.connect(lambda value: settings.change(song_entered=value))
        self.add(
            translate("Settings", "A double-click"),
            self.song_entered,
            translate(
                "Settings",
                "On songs in any list; Enter does the same. In the queue it jumps to the song.",
            ),
        )
        self.follow()

    def offer_devices(self, devices: Sequence[tuple[str, str]]) -> None:
        """Offer these outputs, identifier and name; the chosen one stays offered while away."""
        offered = [_follow_system(), *devices]
        chosen = self._settings.playback.device
        if chosen not in [value for value, _ in offered]:
            offered.append((chosen, translate("Settings", "The chosen output (not connected)")))
        self.device.offer(offered)
        self.device.show_value(chosen)
        self.fit()

    def show_settings(self, settings: Settings) -> None:
        self.device.show_value(settings.playback.device)
        self.speed.show_value(settings.playback.speed)
        self.queue_end.show_value(settings.queue_end)
        self.song_entered.show_value(settings.song_entered)


class LoudnessForm(SettingsForm):
    """How loud songs are beside each other."""

    playback_names = ("levels", "preamp_db", "unknown_gain_db", "prevent_clipping")  # no words

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(translate("Settings", "Loudness"), settings, parent)
        change = settings.change_playback
        self.levels = Choice(
            [
                ("auto", translate("Settings", "Album if played in order, else track")),
                ("track", translate("Settings", "Track: every song equally loud")),
                ("album", translate("Settings", "Album: quiet songs stay quiet")),
                ("off", translate("Settings", "Off: as recorded")),
            ],
            self,
        )
        self.levels.chosen.connect(lambda value: change(levels=value))
        self.add(
            translate("Settings", "Even out loudness"),
            self.levels,
            translate(
                "Settings", "ReplayGain or R128 tags; measured by listening where a file has none."
            ),
        )
        self.preamp = Amount(-PREAMP_RANGE_DB, PREAMP_RANGE_DB, 0.5, decibels_said, self)
        self.preamp.chosen.connect(lambda value: change(preamp_db=value))
        self.add(translate("Settings", "Pre-amp"), self.preamp)
        self.unknown = Amount(-PREAMP_RANGE_DB, PREAMP_RANGE_DB, 0.5, decibels_said, self)
        self.unknown.chosen.connect(lambda value: change(unknown_gain_db=value))
        self.add(translate("Settings", "Where loudness is unknown"), self.unknown)
        self.clipping = Switch(translate("Settings", "Prevent clipping"), self)
        self.clipping.chosen.connect(lambda value: change(prevent_clipping=value))
        self.add(translate("Settings", "Clipping"), self.clipping)
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        options = settings.playback
        self.levels.show_value(options.levels)
        self.preamp.show_value(options.preamp_db)
        self.unknown.show_value(options.unknown_gain_db)
        self.clipping.setChecked(options.prevent_clipping)


class SeamsForm(SettingsForm):
    """How one track follows another, and how it falls silent."""

    playback_names = ("crossfade_seconds", "smart_seams", "fade_seconds")  # no words

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(translate("Settings", "Between tracks"), settings, parent)
        change = settings.change_playback
        self.crossfade = Amount(0.0, LONGEST_CROSSFADE_SECONDS, 0.5, _seconds_or_off, self)
        self.crossfade.chosen.connect(lambda value: change(crossfade_seconds=value))
        self.add(
            translate("Settings", "Crossfade"),
            self.crossfade,
            translate("Settings", "Never within an album that plays in order: that stays gapless."),
        )
        self.smart = Switch(
            translate("Settings", "Fit the crossfade to how tracks end and begin"), self
        )
        self.smart.chosen.connect(lambda value: change(smart_seams=value))
        self.add(translate("Settings", "Seams", comment="Between tracks"), self.smart)
        self.fade = Amount(0.0, 0.02, 0.005, _milliseconds_or_off, self, typed=1000)
        self.fade.chosen.connect(lambda value: change(fade_seconds=round(value, 3)))
        self.add(translate("Settings", "Fade at pause, stop and seek"), self.fade)
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        options = settings.playback
        self.crossfade.show_value(options.crossfade_seconds)
        self.smart.setChecked(options.smart_seams)
        self.fade.show_value(options.fade_seconds)


def _follow_system() -> tuple[str, str]:
    return "", translate("Settings", "System default")


def _seconds_or_off(value: float) -> str:
    """Return a duration, 0 being none."""
    return translate("Settings", "{seconds} s", seconds=decimal(value, 1)) if value else _off()


def _milliseconds_or_off(value: float) -> str:
    """Return a short duration, 0 being none."""
    said = decimal(value * 1000, 0)
    return translate("Settings", "{milliseconds} ms", milliseconds=said) if value else _off()


def _off() -> str:
    return translate("Settings", "Off", comment="No crossfade, or no fade")

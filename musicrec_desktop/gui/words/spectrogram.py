"""What stands on the pictures of sound, and what a screen reader says of them."""

from __future__ import annotations

from musicrec_desktop.core.live_picture import Axis
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.words.text import clock

NOTHING = to_translate("Spectrogram", "Nothing is playing")
READING = to_translate("Spectrogram", "Reading the sound…")
TOO_LONG = to_translate("Spectrogram", "Too long to be read ahead: it is drawn as it plays")
UNKNOWN_LENGTH = to_translate(
    "Spectrogram", "The length of this track is unknown until it has been played"
)

_LIVE: dict[Axis, str] = {
    "mel": to_translate("Spectrogram", "Live mel spectrogram"),
    "log": to_translate("Spectrogram", "Live log spectrogram"),
    "linear": to_translate("Spectrogram", "Live linear spectrogram"),
}
_WHOLE: dict[Axis, str] = {
    "mel": to_translate("Spectrogram", "Mel spectrogram"),
    "log": to_translate("Spectrogram", "Log spectrogram"),
    "linear": to_translate("Spectrogram", "Linear spectrogram"),
}


def live_caption() -> str:
    """Return what stands on the picture that moves: LIVE SPECTROGRAM."""
    return translate("Spectrogram", "Live spectrogram").upper()


def live_kind(axis: Axis) -> str:
    """Return what the picture that moves is, in the exact word: Live mel spectrogram."""
    return translated("Spectrogram", _LIVE[axis])


def awaits_sound() -> str:
    """Return what stands on the picture that moves while nothing was heard yet."""
    return translate("Spectrogram", "What you hear appears here")


def whole_caption() -> str:
    """Return what stands on the picture of a whole track, and what a click does there."""
    name = translate("Spectrogram", "Spectrogram").upper()
    return f"{name}  ·  {translate('Spectrogram', 'click to seek')}"


def whole_kind(axis: Axis) -> str:
    """Return what the picture of a whole track is, in the exact word: Mel spectrogram."""
    return translated("Spectrogram", _WHOLE[axis])


def position_said(position: float, duration: float) -> str:
    """Return where in a track playing is, in seconds given: "1:02 of 3:07"."""
    return translate(
        "Playback", "{position} of {duration}", position=clock(position), duration=clock(duration)
    )


def short_frequency(hz: int) -> str:
    """Return a round frequency for the edge of a picture: 200 Hz, 5k."""
    if hz < 1000:
        return translate("Units", "{x} Hz", x=hz)
    return translate("Units", "{x}k", comment="Kilohertz, where room is short", x=hz // 1000)

"""What the page of what plays is to show: one of two looks, and which of their parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from musicrec_desktop.core.translation import to_translate

Look = Literal["sound", "listening"]

LOOKS: Mapping[Look, str] = {
    "sound": to_translate("Now playing", "Sound"),
    "listening": to_translate("Now playing", "Cover and lyrics"),
}
LOOKS_SAID: Mapping[Look, str] = {
    "sound": to_translate(
        "Now playing", "The sound as it is heard: spectrogram, level bars, meters"
    ),
    "listening": to_translate("Now playing", "A large cover, the lyrics, and the next songs"),
}
PARTS = {
    "spectrogram": to_translate("Now playing", "Spectrogram"),
    "bars": to_translate("Now playing", "Level bars"),
    "meters": to_translate("Now playing", "Loudness meters"),
    "waveform": to_translate("Now playing", "Waveform"),
    "lyrics": to_translate("Now playing", "Lyrics"),
    "next": to_translate("Now playing", "Next songs"),
}
PARTS_OF: Mapping[Look, tuple[str, ...]] = {
    "sound": ("spectrogram", "bars", "meters", "waveform", "lyrics"),  # no words: keys
    "listening": ("lyrics", "next"),  # no words: keys
}


@dataclass(frozen=True, slots=True)
class PlayingChoices:
    """What the user chose.

    Attributes
    ----------
    look : {"sound", "listening"}
    hidden : frozenset of str
        Keys of ``PARTS`` that are not shown.
    """

    look: Look = "sound"
    hidden: frozenset[str] = frozenset()

    def shows(self, part: str) -> bool:
        """Whether a part is to be shown, where there is anything in it."""
        return part not in self.hidden

    def with_part(self, part: str, *, shown: bool) -> PlayingChoices:
        """Return choices that show a part, or do not."""
        hidden = self.hidden - {part} if shown else self.hidden | {part}
        return replace(self, hidden=hidden)

    def to_dict(self) -> dict[str, Any]:
        """Return the choices as JSON can hold them."""
        return {"look": self.look, "hidden": sorted(self.hidden)}


def playing_choices_from(stored: Mapping[str, Any]) -> PlayingChoices:
    """Return choices as :meth:`PlayingChoices.to_dict` gave them; defaults for nonsense."""
    look: Look = "listening" if stored.get("look") == "listening" else "sound"
    hidden = stored.get("hidden")
    kept = hidden if isinstance(hidden, (list, tuple, set, frozenset)) else ()
    return PlayingChoices(look, frozenset(part for part in PARTS if part in kept))

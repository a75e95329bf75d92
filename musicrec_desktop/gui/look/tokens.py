"""Design tokens: every colour by what it is for, light and dark, with an accent to choose."""

from __future__ import annotations

import colorsys
from dataclasses import dataclass, replace
from functools import cache

COMPACT_SHARE = 0.74  # of a row's height
CONTRAST = 4.5  # WCAG 2.2 AA, of text
STEP = 0.01  # of lightness
DEEP_SATURATION = 0.75  # share that is left of a light colour made dark, which else glares
SELECTION_DARK, SELECTION_LIGHT = 0.26, 0.14  # how much of the accent a selection has
SHIFT = 0.92  # of that share, where text would not be readable on it


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, by what they are for.

    Text colours keep a contrast of 4.5:1 on ``surface``, ``content`` and
    ``selection`` where they are used there; a test computes it.

    Attributes
    ----------
    compact : bool
        Rows stand closer.
    motion : bool
        Things may move; off where the system or the user asks for stillness.
    """

    dark: bool
    content: str  # behind the table
    surface: str  # sidebar, panels, transport
    raised: str  # menus, fields, chips, tracks of bars
    hover: str
    line: str
    selection: str
    text: str
    text_secondary: str
    text_muted: str
    accent: str
    on_accent: str
    timbre: str
    rhythm: str
    harmony: str
    error: str
    compact: bool = False
    motion: bool = True

    def row(self, height: int) -> int:
        """Return how high a row is that takes ``height`` pixels with room around it."""
        return round(height * COMPACT_SHARE) if self.compact else height


DARK = Tokens(
    dark=True,
    content="#121317",
    surface="#1a1c22",
    raised="#23262e",
    hover="#20232b",
    line="#2c3039",
    selection="#2a3350",
    text="#e8eaf0",
    text_secondary="#a3aaba",
    text_muted="#8a91a3",
    accent="#7c9cff",
    on_accent="#10131c",
    timbre="#7c9cff",
    rhythm="#4fd1a5",
    harmony="#f2b36b",
    error="#ff8f8f",
)
LIGHT = Tokens(
    dark=False,
    content="#f6f7f9",
    surface="#ffffff",
    raised="#eef0f4",
    hover="#eef1f8",
    line="#dfe3ea",
    selection="#e1e8ff",
    text="#1b1e26",
    text_secondary="#525a6b",
    text_muted="#636b7c",
    accent="#3257d6",
    on_accent="#ffffff",
    timbre="#3257d6",
    rhythm="#14936a",
    harmony="#b8701a",
    error="#b3261e",
)
# By name; a hue is enough, since each is made lighter or darker until it can be read.
ACCENTS = {
    "blue": "#7c9cff",
    "teal": "#2fb5b0",
    "green": "#4cb06a",
    "amber": "#d9952b",
    "coral": "#ef7a5f",
    "rose": "#e0709f",
    "violet": "#a585f2",
    "graphite": "#8f97a8",
}


@cache
def with_accent(tokens: Tokens, colour: str) -> Tokens:
    """Return a theme with another accent, readable wherever the accent stands.

    Parameters
    ----------
    tokens : Tokens
        :data:`DARK` or :data:`LIGHT`.
    colour : str
        Any colour, as "#rrggbb"; its hue is kept, its lightness changed as needed.
    """
    if colour == ACCENTS["blue"]:
        return tokens
    share = SELECTION_DARK if tokens.dark else SELECTION_LIGHT
    selection = mixed(tokens.surface, colour, share)
    while min(_contrast_of_texts(tokens, selection)) < CONTRAST:
        share *= SHIFT
        selection = mixed(tokens.surface, colour, share)
    grounds = (tokens.content, tokens.surface, tokens.raised, selection)
    accent = _readable(colour, grounds, lighter=tokens.dark)
    on_accent = max(("#10131c", "#ffffff"), key=lambda text: contrast(text, accent))
    return replace(tokens, accent=accent, on_accent=on_accent, selection=selection)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2 between two colours, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2, 0 to 1."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _parts(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def mixed(ground: str, colour: str, share: float) -> str:
    """Return a colour laid over another, 0 being the ground alone."""
    pairs = zip(_parts(ground), _parts(colour), strict=True)
    return _named(tuple(below + (above - below) * share for below, above in pairs))


def _contrast_of_texts(tokens: Tokens, ground: str) -> tuple[float, float]:
    return contrast(tokens.text, ground), contrast(tokens.text_secondary, ground)


def _readable(colour: str, grounds: tuple[str, ...], *, lighter: bool) -> str:
    """Change a colour's lightness until it can be read on all grounds."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_parts(colour))
    saturation *= 1.0 if lighter else DEEP_SATURATION
    while min(contrast(colour, ground) for ground in grounds) < CONTRAST:
        lightness += STEP if lighter else -STEP
        if not 0 < lightness < 1:
            return "#ffffff" if lighter else "#000000"
        colour = _named(colorsys.hls_to_rgb(hue, lightness, saturation))
    return colour


def _parts(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _named(parts: tuple[float, ...]) -> str:
    return "#" + "".join(f"{round(min(max(part, 0), 1) * 255):02x}" for part in parts)

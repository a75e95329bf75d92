"""Icons of one family (Phosphor), in the colours of the theme."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication, QIcon

from musicrec_desktop.gui.look.icon_font import letter_icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.look.tokens import mixed

DISABLED_SHARE = 0.45  # of the muted colour that is left in an icon that does nothing now

NAMES = {
    "add-folder": "folder-plus",
    "albums": "disc",
    "all-well": "check-circle",
    "artists": "microphone",
    "back": "caret-left",
    "cancel": "x",
    "column-browser": "columns",
    "demo": "magic-wand",
    "details": "info",
    "duplicates": "copy",
    "equaliser": "sliders-horizontal",
    "failures": "warning",
    "export": "export",
    "blend": "users",
    "find-similar": "sparkle",
    "folders": "folder",
    "dislike": "thumbs-down",
    "for-you": "house",
    "forward": "caret-right",
    "genres": "tag",
    "learn-genres": "graduation-cap",
    "heart": "heart",
    "loved": "heart-fill",
    "star": "star",
    "history": "clock-counter-clockwise",
    "appearance": "palette",
    "desktop": "desktop",
    "privacy": "shield-check",
    "storage": "hard-drives",
    "advanced": "wrench",
    "map": "share-network",
    "map-centre": "crosshair-simple",
    "map-fit": "arrows-out-simple",
    "map-lasso": "selection",
    "map-list": "list-bullets",
    "map-path": "path",
    "map-zoom": "magnifying-glass-plus",
    "more": "dots-three",
    "mini": "picture-in-picture",
    "copy": "clipboard-text",
    "case": "text-aa",
    "close-others": "x-circle",
    "next": "skip-forward",
    "now-playing": "monitor-play",
    "jobs": "activity",
    "keep-picture": "camera",
    "onward": "arrow-right",
    "file-names": "file-text",
    "new-tab": "browsers",
    "no-folder": "folder-simple-minus",
    "open": "arrow-square-in",
    "replace": "swap",
    "swap": "arrows-left-right",
    "open-with": "arrow-square-out",
    "onward-left": "arrow-left",
    "path": "path",
    "pause": "pause-circle",
    "pause-job": "pause",
    "pin": "push-pin",
    "pinned": "push-pin-fill",
    "play": "play-circle",
    "play-next": "arrow-elbow-down-right",
    "play-now": "play",
    "playing": "speaker-high",
    "plus": "plus",
    "preview": "ear",
    "previous": "skip-back",
    "playlist": "playlist",
    "new-listener": "user-plus",
    "new-playlist": "list-plus",
    "import": "download-simple",
    "smart-playlist": "magic-wand",
    "queue": "queue",
    "radio": "broadcast",
    "remove": "trash",
    "rename": "pencil-simple",
    "save": "floppy-disk",
    "repeat": "repeat",
    "repeat-one": "repeat-once",
    "report": "chart-bar",
    "rescan": "arrows-clockwise",
    "resume-job": "play",
    "seam": "intersect",
    "search": "magnifying-glass",
    "send": "paper-plane-tilt",
    "settings": "gear-six",
    "show-file": "folder-open",
    "shuffle": "shuffle",
    "song-groups": "rows",
    "songs": "music-notes-simple",
    "sort": "sort-ascending",
    "sort-turned": "sort-descending",
    "speakers": "device-tablet-speaker",
    "stop-after": "stop",
    "theme": "circle-half",
    "tidy": "eraser",
    "timer": "moon",
    "unfolded": "caret-down",
    "folded-up": "caret-up",
    "undo": "arrow-u-up-left",
    "view-options": "faders",
    "volume": "speaker-high",
    "volume-off": "speaker-x",
}


MIRRORED = {"back": "forward", "forward": "back", "onward": "onward-left"}  # from right to left


def icon_on_accent(name: str, tokens: Tokens) -> QIcon:
    """Return an icon for a primary button."""
    return icon(name, replace(tokens, text_secondary=tokens.on_accent, text=tokens.on_accent))


def icon(name: str, tokens: Tokens, *, accent: bool = False) -> QIcon:
    """Return an icon by what it means.

    Parameters
    ----------
    name : str
        A key of :data:`NAMES`.
    tokens : Tokens
        The theme it is drawn for.
    accent : bool
        Draw it as chosen or active.
    """
    if QGuiApplication.isRightToLeft():
        name = MIRRORED.get(name, name)
    strong = tokens.accent if accent else tokens.text
    return letter_icon(
        NAMES[name],
        {
            QIcon.Mode.Normal: tokens.accent if accent else tokens.text_secondary,
            QIcon.Mode.Active: strong,
            QIcon.Mode.Selected: strong,
            QIcon.Mode.Disabled: mixed(tokens.surface, tokens.text_muted, DISABLED_SHARE),
        },
    )

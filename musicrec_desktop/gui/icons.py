"""Icons of one family (Phosphor), in the colours of the theme."""

from __future__ import annotations

import os

os.environ.setdefault("QT_API", "pyside6")  # QtAwesome asks QtPy, which asks this

import qtawesome
from PySide6.QtGui import QIcon

from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.tokens import mixed

DISABLED_SHARE = 0.45  # of the muted colour that is left in an icon that does nothing now

NAMES = {
    "add-folder": "ph.folder-plus",
    "albums": "ph.disc",
    "artists": "ph.microphone",
    "back": "ph.caret-left",
    "cancel": "ph.x",
    "demo": "ph.magic-wand",
    "duplicates": "ph.copy",
    "equaliser": "ph.sliders-horizontal",
    "failures": "ph.warning",
    "export": "ph.export",
    "blend": "ph.users",
    "find-similar": "ph.sparkle",
    "folders": "ph.folder",
    "dislike": "ph.thumbs-down",
    "for-you": "ph.house",
    "forward": "ph.caret-right",
    "genres": "ph.tag",
    "learn-genres": "ph.graduation-cap",
    "heart": "ph.heart",
    "loved": "ph.heart-fill",
    "star": "ph.star",
    "history": "ph.clock-counter-clockwise",
    "map": "ph.share-network",
    "map-centre": "ph.crosshair-simple",
    "map-fit": "ph.arrows-out-simple",
    "map-lasso": "ph.selection",
    "map-list": "ph.list-bullets",
    "map-path": "ph.path",
    "map-zoom": "ph.magnifying-glass-plus",
    "more": "ph.dots-three",
    "mini": "ph.picture-in-picture",
    "copy": "ph.clipboard-text",
    "next": "ph.skip-forward",
    "now-playing": "ph.monitor-play",
    "jobs": "ph.activity",
    "keep-picture": "ph.camera",
    "onward": "ph.arrow-right",
    "path": "ph.path",
    "pause": "ph.pause-circle",
    "pause-job": "ph.pause",
    "play": "ph.play-circle",
    "play-next": "ph.arrow-elbow-down-right",
    "play-now": "ph.play",
    "playing": "ph.speaker-high",
    "plus": "ph.plus",
    "preview": "ph.ear",
    "previous": "ph.skip-back",
    "playlist": "ph.playlist",
    "new-playlist": "ph.list-plus",
    "import": "ph.download-simple",
    "smart-playlist": "ph.magic-wand",
    "queue": "ph.queue",
    "radio": "ph.broadcast",
    "remove": "ph.trash",
    "rename": "ph.pencil-simple",
    "save": "ph.floppy-disk",
    "repeat": "ph.repeat",
    "repeat-one": "ph.repeat-once",
    "report": "ph.chart-bar",
    "rescan": "ph.arrows-clockwise",
    "resume-job": "ph.play",
    "seam": "ph.intersect",
    "search": "ph.magnifying-glass",
    "settings": "ph.gear-six",
    "show-file": "ph.folder-open",
    "shuffle": "ph.shuffle",
    "songs": "ph.music-notes-simple",
    "speakers": "ph.device-tablet-speaker",
    "stop-after": "ph.stop",
    "theme": "ph.circle-half",
    "tidy": "ph.eraser",
    "timer": "ph.moon",
    "unfolded": "ph.caret-down",
    "undo": "ph.arrow-u-up-left",
    "view-options": "ph.faders",
    "volume": "ph.speaker-high",
    "volume-off": "ph.speaker-x",
}


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
    colour = tokens.accent if accent else tokens.text_secondary
    return qtawesome.icon(
        NAMES[name],
        color=colour,
        color_active=tokens.accent if accent else tokens.text,
        color_disabled=mixed(tokens.surface, tokens.text_muted, DISABLED_SHARE),
    )

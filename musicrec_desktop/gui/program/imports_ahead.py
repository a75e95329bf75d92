"""What pages and dialogs are made of, imported in small turns once the songs are there.

The window does not wait for it when it starts, and who opens a page for the first time does
not wait for it either. What few people open, such as the training of genres or the map, is
not among it and stays out of memory until it is opened.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

# In the order in which they are likely to be wanted; parts of large ones before them, since
# no turn may hold the window up for as long as a frame.
PARTS = (
    "panels.queue.queue_page",
    "widgets.tables.history_table_view",
    "panels.duplicates_page",
    "widgets.tables.tile_grid",
    "panels.browsing.tiles_page",
    "widgets.tables.album_tracks_view",
    "panels.browsing.album_page",
    "panels.browsing.artists_page",
    "panels.browsing.genre_page",
    "panels.browsing.folders_page",
    "panels.playlist_page",
    "panels.for_you_page",
    "controllers.discovery.for_you",
    "panels.browsing.mix_page",
    "dialogs.playlist_name",
    "widgets.forms.tag_pages",
    "dialogs.tag_editor",
    "controllers.tags.cover_editing",
    "controllers.tags.lines_reading",
    "widgets.forms.form",
    "panels.settings.playback_form",
    "panels.settings.storage_forms",
    "panels.settings.settings_page",
    "controllers.scrobbling",
    "controllers.library.storage",
    "controllers.language",
    "panels.jobs_page",
    "panels.tidy_page",
    "mini_player",
    "widgets.forms.rule_builder",
    "dialogs.smart_playlist",
    "dialogs.mix_dialog",
    "dialogs.path_dialog",
    "dialogs.blend_dialog",
    "dialogs.file_renaming",
    "dialogs.import_dialog",
    "dialogs.table_export",
    "dialogs.export_mix_dialog",
    "dialogs.listener_dialog",
)
PAUSE_MS = 50


class ImportsAhead(QObject):
    """Imports one module a turn of the event loop, with pauses in between.

    Parameters
    ----------
    parent : QObject
    parts : iterable of str
        Modules below ``musicrec_desktop.gui``.
    """

    def __init__(self, parent: QObject, parts: Iterable[str] = PARTS) -> None:
        super().__init__(parent)
        self._parts = iter(parts)
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._import_next)

    def start(self) -> None:
        """Begin; what was imported meanwhile, because it was opened, costs nothing."""
        self._timer.start()

    def _import_next(self) -> None:
        if (part := next(self._parts, None)) is None:
            self._timer.stop()
        else:
            import_module(f"musicrec_desktop.gui.{part}")  # no words

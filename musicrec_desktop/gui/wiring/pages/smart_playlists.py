"""Smart playlists: asked for in a dialog that counts what they find, made, and changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.sentences import sentence_of

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.smart_playlist import SmartPlaylistDialog


class SmartPlaylists(QObject):
    """Opens the dialog, and answers it for as long as it is open."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._asking: SmartPlaylistDialog | None = None

    def new(self, query: str = "") -> None:
        """Ask what a smart playlist shall ask, and its name, and make it."""
        self._ask(query, "", self._parts.playlists.create_smart)

    def edit(self, playlist: Playlist) -> None:
        """Ask what a smart playlist shall ask from now on."""
        playlists = self._parts.playlists

        def change(name: str, query: str) -> None:
            if name != playlist.name:
                playlists.rename(playlist.id, name)
            if query != playlist.query:
                playlists.set_query(playlist.id, query)

        self._ask(playlist.query, playlist.name, change)

    def _ask(self, query: str, name: str, answer: Callable[[str, str], None]) -> None:
        from musicrec_desktop.gui.dialogs.smart_playlist import SmartPlaylistDialog

        taken = [known.name for known in self._parts.playlists.known if known.name != name]
        tokens = self._parts.theme.tokens
        dialog = SmartPlaylistDialog(query, tokens, self._window, name=name, taken=taken)
        self._asking = dialog
        dialog.count_wanted.connect(lambda asked: self._count(dialog, asked))
        dialog.chosen.connect(answer)
        dialog.finished.connect(self._asked)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _asked(self) -> None:
        self._asking = None

    def _count(self, dialog: SmartPlaylistDialog, query: str) -> None:
        """Tell a dialog how many songs a search finds, unless it was closed meanwhile."""
        songs, total = self._parts.services.songs, self._parts.model.total

        def found(ids: NDArray[np.int64] | None) -> None:
            if self._asking is dialog:
                dialog.show_count(query, total if ids is None else len(ids))

        def failed(error: Exception) -> None:
            said = sentence_of(error)
            if self._asking is dialog:
                dialog.show_problem(query, said)

        self._parts.jobs.start(lambda: songs.find_ids(query), finished=found, failed=failed)

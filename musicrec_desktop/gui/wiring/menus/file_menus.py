"""What can be done with the files of songs outside of this program; made when first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.text import literal

if TYPE_CHECKING:
    from musicrec_desktop.gui.controllers.exchange.sending import SendingController
    from musicrec_desktop.gui.controllers.library.trashing import TrashController
    from musicrec_desktop.gui.wiring.menus.open_with_menu import OpenWithMenu


class FileMenus(QObject):
    """Adds to the menu of songs what is about their files.

    Parameters
    ----------
    parts : Parts
    window : QWidget
    """

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._programs: OpenWithMenu | None = None
        self._sending: SendingController | None = None
        self._trash: TrashController | None = None

    @property
    def programs(self) -> OpenWithMenu:
        """What opens songs with other programs."""
        if self._programs is None:
            from musicrec_desktop.gui.wiring.menus.open_with_menu import OpenWithMenu

            self._programs = OpenWithMenu(self._parts, self._window)
        return self._programs

    @property
    def sending(self) -> SendingController:
        """What sends songs to folders."""
        if self._sending is None:
            from musicrec_desktop.gui.controllers.exchange.sending import SendingController

            parts = self._parts
            self._sending = SendingController(
                parts.services.exchange.playlists,
                parts.settings,
                parts.jobs,
                parts.notice,
                self._window,
            )
        return self._sending

    def extend_menu(self, menu: QMenu, tracks: list[Track]) -> None:
        """Offer other programs, and folders to send the files to."""
        self.programs.add_to(menu, tracks)
        self._add_folders(menu, tracks)

    def open_with(self, tracks: list[Track]) -> None:
        """Ask which program is to open songs."""
        self.programs.pop_up(tracks)

    def send(self, tracks: list[Track]) -> None:
        """Ask where songs are to be sent."""
        self.sending.ask(tracks)

    def trash(self, tracks: list[Track], kept: Sequence[str] = ()) -> None:
        """Ask whether files are to go to the trash, but for what is to be ``kept``."""
        if self._trash is None:
            from musicrec_desktop.gui.controllers.library.trashing import TrashController

            parts = self._parts
            self._trash = TrashController(
                parts.services.trash,
                parts.services.songs,
                removal=parts.removal,
                playback=parts.playback,
                jobs=parts.jobs,
                notice=parts.notice,
                window=self._window,
            )
        self._trash.ask(tracks, kept)

    def _add_folders(self, menu: QMenu, tracks: list[Track]) -> None:
        sending, tokens = self.sending, self._parts.theme.tokens
        inner = menu.addMenu(icon("send", tokens), translate("Track menu", "Send to"))
        for folder in sending.folders():
            action = inner.addAction(icon("folders", tokens), literal(display_path(folder)))
            action.triggered.connect(partial(self._send_to, tracks, folder))
        inner.addSeparator()
        other = inner.addAction(icon("add-folder", tokens), translate("Track menu", "Folder…"))
        other.triggered.connect(lambda: sending.ask(tracks))

    def _send_to(self, tracks: list[Track], folder: str, _checked: bool = False) -> None:
        self.sending.send(tracks, folder)

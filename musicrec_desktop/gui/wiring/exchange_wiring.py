"""Exports and imports, asked for in menus, by keys and in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.exchange.exports import ExportsController
from musicrec_desktop.gui.controllers.exchange.imports import ImportsController
from musicrec_desktop.gui.controllers.playlists.playlist_files import PlaylistFilesController
from musicrec_desktop.gui.wiring.parts import Parts

if TYPE_CHECKING:
    from musicrec_desktop.services.exchange.metadata_import import MetadataPlan


class ExchangeWiring(QObject):
    """Answers what asks for an export or an import.

    Attributes
    ----------
    exports : ExportsController
    imports : ImportsController
    """

    def __init__(self, parts: Parts, files: PlaylistFilesController, window: QWidget) -> None:
        super().__init__(window)
        self._notice = parts.notice
        self.exports = ExportsController(parts.services, parts.jobs, parts.notice, window)
        self.imports = ImportsController(
            parts.services, files, parts.model, parts.jobs, parts.notice, window
        )
        self.imports.taken_over.connect(self._offer_undo)

    def export(self) -> None:
        """Ask what is to be written for other programs."""
        self.exports.ask()

    def take_in(self) -> None:
        """Ask what is to be taken over from elsewhere."""
        self.imports.ask()

    def _offer_undo(self, plan: MetadataPlan, _tracks: list[Track]) -> None:
        self._notice.say(
            self.imports.said(plan),
            translate("Notices", "Undo"),
            lambda: self.imports.take_back(plan),
        )

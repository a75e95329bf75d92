"""Which playlist tracks go into, found by typing some of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.playlists import PlaylistTree
from musicrec_desktop.core.suggestions import Suggestion
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.named_choice import NamedChoiceDialog
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.suggestion_list import DETAIL_ROLE, SUGGESTION_ROLE
from musicrec_desktop.gui.widgets.tables.suggestion_view import SuggestionDelegate
from musicrec_desktop.gui.words.tracks import one_or_many


class PlaylistChoiceDialog(NamedChoiceDialog):
    """Playlists that take tracks, the one that was changed last on top, each with its folder.

    Parameters
    ----------
    tracks : sequence of Track
        That go into it.
    tree : PlaylistTree
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    chosen(Playlist)
    new_requested(str)
        Another playlist, called so.
    """

    new_requested = Signal(str)

    def __init__(
        self, tracks: Sequence[Track], tree: PlaylistTree, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(
            translate("Playlist", "Add to playlist"),
            one_or_many(tracks),
            translate("Playlist", "Add"),
            translate("Playlist", "New playlist…"),
            parent,
        )
        self.name.setPlaceholderText(translate("Playlist", "Some of its name"))
        self.name.setAccessibleName(translate("Playlist", "Find a playlist"))
        self.list.setAccessibleName(translate("Playlist", "Playlists"))
        self.list.setItemDelegate(SuggestionDelegate(tokens, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list(tree)
        self._begin()

    def ask_other(self) -> None:
        """Tell that another playlist is wanted, called as was typed."""
        self.done(self.DialogCode.Accepted)
        self.new_requested.emit(" ".join(self.name.text().split()))

    def _list(self, tree: PlaylistTree) -> None:
        folder_of = {
            playlist.id: folder.name for folder in tree.folders for playlist in folder.playlists
        }
        for playlist in tree.last_changed():
            folder = folder_of.get(playlist.id, "")
            held = translate("Counts", "%n track(s)", n=playlist.count)
            detail = "  ·  ".join(filter(None, (folder, held)))
            item = self._add(playlist.name, playlist, f"{playlist.name} {folder}")
            drawn = Suggestion("playlist", str(playlist.id), playlist.name)
            item.setData(SUGGESTION_ROLE, drawn)
            item.setData(DETAIL_ROLE, detail)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{playlist.name}, {detail}")

    def _none_said(self, typed: str) -> str:
        return translate("Playlist", "No playlist is called “{name}”.", name=typed)

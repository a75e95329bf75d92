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
from musicrec_desktop.gui.dialogs.playlist_name import LONGEST_NAME
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.suggestion_list import DETAIL_ROLE, SUGGESTION_ROLE
from musicrec_desktop.gui.widgets.tables.suggestion_view import ROOMY_ROW, SuggestionDelegate
from musicrec_desktop.gui.words.text import literal
from musicrec_desktop.gui.words.tracks import one_or_many

SHOWN_OF_NAME = 20  # letters, on a button


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
        Another playlist is wanted, and its name is to be asked for: this one is proposed.
    create_requested(str)
        Another playlist is to be made, called so; none is yet.
    """

    new_requested = Signal(str)
    create_requested = Signal(str)

    def __init__(
        self, tracks: Sequence[Track], tree: PlaylistTree, tokens: Tokens, parent: QWidget
    ) -> None:
        self._names = {playlist.name.casefold() for playlist in tree.playlists}
        self._other_said = translate("Playlist", "New playlist…")
        super().__init__(
            translate("Playlist", "Add to playlist"),
            one_or_many(tracks),
            translate("Playlist", "Add"),
            self._other_said,
            parent,
        )
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(
            translate("Playlist", "Type a name to find or create a playlist")
        )
        self.name.setAccessibleName(translate("Playlist", "Find or create a playlist"))
        self.list.setAccessibleName(translate("Playlist", "Playlists"))
        self.list.setItemDelegate(SuggestionDelegate(tokens, self.list, ROOMY_ROW))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list(tree)
        self._begin()

    def ask_other(self) -> None:
        """Tell that another playlist is wanted, called as was typed where none is called so."""
        self.done(self.DialogCode.Accepted)
        wanted = self.create_requested if self._is_new() else self.new_requested
        wanted.emit(self._typed())

    def _typed(self) -> str:
        return " ".join(self.name.text().split())

    def _is_new(self) -> bool:
        """Whether a name was typed that no playlist has."""
        return bool(self._typed()) and self._typed().casefold() not in self._names

    def _narrow(self) -> None:
        super()._narrow()
        self.other_button.setText(self._create_said() if self._is_new() else self._other_said)

    def _create_said(self) -> str:
        metrics = self.other_button.fontMetrics()
        name = elided(metrics, self._typed(), metrics.averageCharWidth() * SHOWN_OF_NAME)
        return literal(translate("Playlist", "Create “{name}”", name=name))

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
        return translate(
            "Playlist", "No playlist is called “{name}”. Press Enter to create it.", name=typed
        )

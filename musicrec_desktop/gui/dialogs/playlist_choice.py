"""Which playlist tracks go into, found by typing some of its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.playlists import Playlist, PlaylistTree
from musicrec_desktop.core.suggestions import Suggestion
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialog_size import open_at
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.suggestion_list import DETAIL_ROLE, SUGGESTION_ROLE
from musicrec_desktop.gui.widgets.list_keys import ListKeys
from musicrec_desktop.gui.widgets.suggestion_view import SuggestionDelegate
from musicrec_desktop.gui.words.tracks import one_or_many

WIDTH, HEIGHT = 460, 440  # pixels
PLAYLIST_ROLE = DETAIL_ROLE + 1


@dataclass(frozen=True, slots=True)
class _Offered:
    """A playlist with what is said of it, and what is typed to find it."""

    playlist: Playlist
    detail: str
    typed: str


class PlaylistChoiceDialog(QDialog):
    """Playlists that take tracks, the one that was used last on top; Enter takes the marked one.

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

    chosen = Signal(object)
    new_requested = Signal(str)

    def __init__(
        self, tracks: Sequence[Track], tree: PlaylistTree, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Playlist", "Add to playlist"))
        self._offered = _offered(tree)
        what = QLabel(self)
        what.setTextFormat(Qt.TextFormat.PlainText)
        what.setWordWrap(True)
        what.setText(one_or_many(tracks))
        what.setProperty("role", "secondary")
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(translate("Playlist", "Some of its name"))
        self.name.setAccessibleName(translate("Playlist", "Find a playlist"))
        self.name.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        ListKeys(self.name, self.list)
        self.list.setAccessibleName(translate("Playlist", "Playlists"))
        self.list.setItemDelegate(SuggestionDelegate(tokens, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.none = QLabel(self)
        self.none.setProperty("role", "secondary")
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setWordWrap(True)
        buttons = self._make_buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(8)
        for widget in (what, self.name, self.list, self.none):
            layout.addWidget(widget, 1 if widget is self.list else 0)
        layout.addSpacing(4)
        layout.addWidget(buttons)
        self.name.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self._narrow()
        self.name.setFocus()
        open_at(self, WIDTH, HEIGHT)

    def shown(self) -> list[Playlist]:
        """Return the playlists that are left of all."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(PLAYLIST_ROLE) for item in items]

    def accept(self) -> None:
        """Tell which one is marked; where none is left, that one of that name is wanted."""
        if not self.list.count():
            self.ask_new()
            return
        self.chosen.emit(self.list.currentItem().data(PLAYLIST_ROLE))
        super().accept()

    def ask_new(self) -> None:
        """Tell that another playlist is wanted, called as was typed."""
        super().accept()
        self.new_requested.emit(" ".join(self.name.text().split()))

    def _narrow(self) -> None:
        words = plain_key(self.name.text()).split()
        self.list.clear()
        for one in self._offered:
            if all(word in one.typed for word in words):
                item = QListWidgetItem(one.playlist.name, self.list)
                item.setData(SUGGESTION_ROLE, _drawn(one.playlist))
                item.setData(DETAIL_ROLE, one.detail)
                item.setData(PLAYLIST_ROLE, one.playlist)
                said = f"{one.playlist.name}, {one.detail}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        self.list.setCurrentRow(0)
        self.list.setVisible(self.list.count() > 0)
        self.none.setVisible(self.list.isHidden())
        typed = self.name.text().strip()
        self.none.setText(translate("Playlist", "No playlist is called “{name}”.", name=typed))
        self._name_buttons()

    def _name_buttons(self) -> None:
        there = self.list.count() > 0
        self.add_button.setEnabled(there)
        self.add_button.setDefault(there)
        self.new_button.setDefault(not there)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.new_button = QPushButton(translate("Playlist", "New playlist…"), self)
        self.new_button.clicked.connect(self.ask_new)
        self.add_button = QPushButton(translate("Playlist", "Add"), self)
        self.add_button.setProperty("role", "primary")
        buttons.addButton(self.new_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.add_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons


def _offered(tree: PlaylistTree) -> list[_Offered]:
    """Return what takes tracks, the latest used first, and with it the folder it stands in."""
    folder_of = {
        playlist.id: folder.name for folder in tree.folders for playlist in folder.playlists
    }
    taking = [playlist for playlist in tree.playlists if playlist.kind == "manual"]
    taking.sort(key=lambda playlist: playlist.changed_at, reverse=True)
    found = []
    for playlist in taking:
        folder = folder_of.get(playlist.id, "")
        held = translate("Counts", "%n track(s)", n=playlist.count)
        detail = "  ·  ".join(filter(None, (folder, held)))
        found.append(_Offered(playlist, detail, plain_key(f"{playlist.name} {folder}")))
    return found


def _drawn(playlist: Playlist) -> Suggestion:
    return Suggestion("playlist", str(playlist.id), playlist.name)

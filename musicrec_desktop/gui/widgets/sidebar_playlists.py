"""The playlists in the sidebar, and the button that makes new ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.playlist_button import DropButton
from musicrec_desktop.gui.widgets.sidebar_section import SidebarSection

BESIDE_NAME = 56  # pixels of an entry that are not a name's: icon and margins


class SidebarPlaylists(SidebarSection):
    """A section of playlists.

    Attributes
    ----------
    buttons : dict of int to QPushButton
        By the playlists' ids.
    none_yet : list of QPushButton
        What stands there before there is a playlist.

    Signals
    -------
    opened(int), menu_requested(int, QPoint)
    new_requested(), new_smart_requested(), import_requested()
    tracks_dropped(int, list of int)
        On a playlist: its id and theirs; on the entry for a new one, its id is 0.
    """

    opened = Signal(int)
    menu_requested = Signal(int, QPoint)
    new_requested = Signal()
    new_smart_requested = Signal()
    import_requested = Signal()
    tracks_dropped = Signal(int, list)

    def __init__(self, name: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(name, tokens, parent)
        self.buttons: dict[int, QPushButton] = {}
        self._names: dict[QPushButton, str] = {}
        self._icons: dict[QPushButton, str] = {}
        self._shown: int | None = None
        self.add = self.add_button(
            "plus",
            translate("Sidebar", "New playlist"),
            translate("Sidebar", "New playlist, smart playlist, or take over others"),
        )
        self.menu = self._make_menu()
        self.add.clicked.connect(self._open_menu)
        new = self._entry(translate("Sidebar", "New playlist…"), "new-playlist")
        new.clicked.connect(self.new_requested)
        new.tracks_dropped.connect(lambda ids: self.tracks_dropped.emit(0, ids))
        smart = self._entry(translate("Sidebar", "New smart playlist…"), "smart-playlist")
        smart.clicked.connect(self.new_smart_requested)
        smart.setAcceptDrops(False)
        self.none_yet: list[QPushButton] = [new, smart]

    def show_playlists(self, playlists: Sequence[Playlist]) -> None:
        """Offer these playlists."""
        held = [known for known, button in self.buttons.items() if button.hasFocus()]
        for button in self.buttons.values():
            self._icons.pop(button)
            self._names.pop(button)
            button.deleteLater()
        self.buttons = {playlist.id: self._playlist(playlist) for playlist in playlists}
        for button in self.none_yet:
            button.setVisible(not playlists)
        for known in held:
            self.focus_playlist(known)
        self._cut_names()
        self._mark()

    def focus_playlist(self, playlist_id: int) -> bool:
        """Let the keyboard be at the name of a playlist; False where it is not there yet."""
        button = self.buttons.get(playlist_id)
        if button is None:
            return False
        button.show()  # one that was just made is not, and would not get it
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_playlist(self, playlist_id: int | None) -> None:
        """Mark the playlist that is shown; None where none is."""
        self._shown = playlist_id
        self._mark()

    def all(self) -> list[QPushButton]:
        """Return every entry."""
        return [*self.none_yet, *self.buttons.values()]

    def apply_theme(self, tokens: Tokens) -> None:
        super().apply_theme(tokens)
        self._mark()
        for button in self.none_yet:
            button.setIcon(icon(self._icons[button], tokens))
        self._draw_menu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut_names()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        for text, name, signal in (
            (translate("Sidebar", "New playlist…"), "new-playlist", self.new_requested),
            (
                translate("Sidebar", "New smart playlist…"),
                "smart-playlist",
                self.new_smart_requested,
            ),
            (translate("Sidebar", "Import playlists…"), "import", self.import_requested),
        ):
            action = menu.addAction(text)
            action.setObjectName(name)
            action.triggered.connect(signal)
        return menu

    def _open_menu(self) -> None:
        self._draw_menu()
        self.menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _draw_menu(self) -> None:
        for action in self.menu.actions():
            action.setIcon(icon(action.objectName(), self._tokens))

    def _mark(self) -> None:
        for known, button in self.buttons.items():
            button.setChecked(known == self._shown)
            button.setIcon(icon(self._icons[button], self._tokens, accent=button.isChecked()))

    def _cut_names(self) -> None:
        """Show as much of each name as there is room for."""
        room = self.width() - BESIDE_NAME
        for button, name in self._names.items():
            shown = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
            button.setText(shown.replace("&", "&&"))

    def _entry(self, text: str, icon_name: str) -> DropButton:
        button = DropButton(text, self)
        button.setIconSize(QSize(18, 18))
        button.setMinimumWidth(1)  # cut rather than push the others out of view
        button.setAccessibleName(text.rstrip("…"))
        self._icons[button] = icon_name
        self.entries.addWidget(button)
        return button

    def _playlist(self, playlist: Playlist) -> QPushButton:
        smart = playlist.kind == "smart"
        button = self._entry("", "smart-playlist" if smart else "playlist")
        button.setCheckable(True)
        button.setAcceptDrops(not smart)
        button.tracks_dropped.connect(lambda ids: self.tracks_dropped.emit(playlist.id, ids))
        self._names[button] = playlist.name
        button.setToolTip(f"{playlist.name}\n{playlist.query}" if smart else playlist.name)
        button.setAccessibleName(translate("Sidebar", "Playlist {name}", name=playlist.name))
        button.clicked.connect(lambda: self.opened.emit(playlist.id))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(
            lambda place: self.menu_requested.emit(playlist.id, button.mapToGlobal(place))
        )
        return button

"""The playlists in the sidebar, in their folders, and the button that makes new ones."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.playlists import Playlist, PlaylistFolder, PlaylistTree
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.filter_field import FilterField
from musicrec_desktop.gui.widgets.sidebar.playlist_button import DropButton
from musicrec_desktop.gui.widgets.sidebar.playlist_entries import BEFORE, INTO, PlaylistEntry
from musicrec_desktop.gui.widgets.sidebar.section import SidebarSection
from musicrec_desktop.gui.words.text import literal
from musicrec_desktop.services.exchange.playlist_folders import Place

BESIDE_NAME = 42  # pixels of an entry that are not a name's: icon, margins and edges
OF_FOLDER = 18  # pixels more where it stands in one
MANY = 12  # playlists from which on there is a field to look for one


class SidebarPlaylists(SidebarSection):
    """A section of playlists.

    Attributes
    ----------
    buttons, folders : dict of int to PlaylistEntry
        By the ids of the playlists, and of the folders.
    makers : list of QPushButton
        What makes a playlist, and a smart one, where there is none; then the menu beside the
        heading does, and leaves the room to the playlists.
    filter : FilterField
        Narrows down the names.

    Signals
    -------
    opened(int), menu_requested(int, QPoint), folder_menu_requested(int, QPoint)
    new_requested(), new_smart_requested(), new_folder_requested(), import_requested()
    sort_requested()
        By name, as before one was moved.
    tracks_dropped(int, list of int)
        On a playlist: its id and theirs; on the entry for a new one, its id is 0.
    moved(Place, int or None, Place or None)
        What, into which folder, and before what; behind all of it where that is None.
    put_into(int, int)
        A playlist, at the end of a folder.
    folder_folded(int, bool)
        By the user.
    rename_requested(Place), delete_requested(Place)
    entry_made(PlaylistEntry)
        Of a playlist, before it is shown.
    """

    opened = Signal(int)
    play_requested = Signal(int)
    menu_requested = Signal(int, QPoint)
    folder_menu_requested = Signal(int, QPoint)
    new_requested = Signal()
    new_smart_requested = Signal()
    new_folder_requested = Signal()
    import_requested = Signal()
    sort_requested = Signal()
    tracks_dropped = Signal(int, list)
    letters = False  # they look for a playlist by any of its words
    moved = Signal(object, object, object)
    put_into = Signal(int, int)
    folder_folded = Signal(int, bool)
    rename_requested = Signal(object)
    delete_requested = Signal(object)
    entry_made = Signal(object)

    def __init__(self, name: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(name, tokens, parent)
        self.buttons: dict[int, PlaylistEntry] = {}
        self.folders: dict[int, PlaylistEntry] = {}
        self._tree = PlaylistTree()
        self._drawn: dict[QPushButton, tuple[str, bool]] = {}
        self._icons: dict[QPushButton, str] = {}
        self._shown: int | None = None
        self.add = self.add_button(
            "plus",
            translate("Sidebar", "Playlists menu"),
            translate("Sidebar", "New playlist, smart playlist or folder, or import playlists"),
        )
        self.add.setText(translate("Sidebar", "New"))
        self.add.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.menu = self._make_menu()
        self.add.clicked.connect(self._open_menu)
        new = self._entry(translate("Sidebar", "New playlist…"), "new-playlist")
        new.clicked.connect(self.new_requested)
        new.tracks_dropped.connect(lambda ids: self.tracks_dropped.emit(0, ids))
        smart = self._entry(translate("Sidebar", "New smart playlist…"), "smart-playlist")
        smart.clicked.connect(self.new_smart_requested)
        smart.setAcceptDrops(False)
        self.makers: list[QPushButton] = [new, smart]
        self.filter = FilterField(translate("Sidebar", "Filter playlists"), self)
        self.filter.textChanged.connect(self._narrow)
        self.filter.left.connect(self._focus_found)
        self.filter.hide()
        self.entries.addWidget(self.filter)
        self._fixed = self.entries.count()  # that stand above the playlists

    def show_tree(self, tree: PlaylistTree) -> None:
        """Offer these playlists; entries that were there stay, with the keyboard's place."""
        with self._laid_out_once():
            self._show_tree(tree)

    @contextmanager
    def _laid_out_once(self) -> Iterator[None]:
        """Lay entries out after all of them have changed: each would do so for every other."""
        self.entries.setEnabled(False)
        try:
            yield
        finally:
            self.entries.setEnabled(True)
            self.entries.activate()
            self.updateGeometry()

    def _show_tree(self, tree: PlaylistTree) -> None:
        before, self._tree = self._order(), tree
        self._drop_others(tree, before)
        for item in tree.items:
            if isinstance(item, PlaylistFolder):
                self._show_folder(item)
                for playlist in item.playlists:
                    self._show_entry(playlist, item.id)
            else:
                self._show_entry(item, None)
        order = self._order()
        if order != before:
            for place, entry in enumerate(order):
                self.entries.insertWidget(self._fixed + place, entry)
        for maker in self.makers:
            if order and self.window().focusWidget() is maker:
                order[0].show()  # else the keyboard would go to whatever comes below
                order[0].setFocus(Qt.FocusReason.OtherFocusReason)
            maker.setVisible(not order)
        self._show_found()
        self._cut_names()
        self._mark()

    def focus_playlist(self, playlist_id: int) -> bool:
        """Let the keyboard be at the name of a playlist; False where it is not there yet."""
        button = self.buttons.get(playlist_id)
        if button is None:
            return False
        if button.folder_id is not None and self._folder(button.folder_id).folded:
            self.folder_folded.emit(button.folder_id, False)
        button.show()  # one that was just made is not, and would not get it
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_playlist(self, playlist_id: int | None) -> None:
        """Mark the playlist that is shown; None where none is."""
        self._shown = playlist_id
        self._mark()

    def all(self) -> list[QPushButton]:
        """Return every entry."""
        return [*self.makers, *self._order()]

    def apply_theme(self, tokens: Tokens) -> None:
        super().apply_theme(tokens)
        self._drawn.clear()
        self._mark()
        for button in self.makers:
            button.setIcon(icon(self._icons[button], tokens))
        for entry in self._order():
            entry.tokens = tokens
        self.filter.apply_theme(tokens)
        self._draw_menu()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut_names()

    # ---- entries

    def _order(self) -> list[PlaylistEntry]:
        """Return the entries as they stand."""
        found: list[PlaylistEntry | None] = []
        for item in self._tree.items:
            if isinstance(item, PlaylistFolder):
                found.append(self.folders.get(item.id))
                found += [self.buttons.get(playlist.id) for playlist in item.playlists]
            else:
                found.append(self.buttons.get(item.id))
        return [entry for entry in found if entry is not None]

    def _drop_others(self, tree: PlaylistTree, before: list[PlaylistEntry]) -> None:
        """Delete the entries of what is no longer there."""
        playlists = {playlist.id: playlist.kind for playlist in tree.playlists}
        for entries, there in (
            (self.buttons, set(playlists)),
            (self.folders, {folder.id for folder in tree.folders}),
        ):
            for number in set(entries) - there:
                entry = entries.pop(number)
                self._icons.pop(entry)
                self._drawn.pop(entry, None)
                self.entries.removeWidget(entry)
                if entry.hasFocus():
                    self._focus_beside(entry, before)
                entry.hide()
                entry.deleteLater()

    def _focus_beside(self, gone: PlaylistEntry, before: list[PlaylistEntry]) -> None:
        """Let the keyboard go on to what stood below or above an entry, and stays there."""
        place = before.index(gone)
        stays = [*self.buttons.values(), *self.folders.values()]
        near = [*before[place + 1 :], *reversed(before[:place])]
        seen = (entry for entry in near if entry in stays and entry.isVisible())
        there = next(seen, self.makers[0])
        there.show()
        there.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_entry(self, playlist: Playlist, folder_id: int | None) -> None:
        entry = self.buttons.get(playlist.id)
        if entry is None:
            entry = self._make_entry(Place(playlist.id))
            entry.setCheckable(True)
            entry.clicked.connect(lambda: self.opened.emit(playlist.id))
            entry.play_pressed.connect(lambda: self.play_requested.emit(playlist.id))
            entry.tracks_dropped.connect(lambda ids: self.tracks_dropped.emit(playlist.id, ids))
            self.buttons[playlist.id] = entry
            self.entry_made.emit(entry)
        smart = playlist.kind == "smart"
        entry.name = playlist.name
        entry.takes_tracks = not smart
        entry.stand_in(folder_id)
        self._icons[entry] = "smart-playlist" if smart else "playlist"
        entry.setToolTip(f"{playlist.name}\n{playlist.query}" if smart else playlist.name)
        entry.setAccessibleName(translate("Sidebar", "Playlist {name}", name=playlist.name))

    def _show_folder(self, folder: PlaylistFolder) -> None:
        entry = self.folders.get(folder.id)
        if entry is None:
            entry = self._make_entry(Place(folder.id, folder=True))
            entry.clicked.connect(lambda: self._toggle(folder.id))
            self.folders[folder.id] = entry
        entry.name = folder.name
        self._icons[entry] = "folders" if folder.folded else "show-file"
        held = translate("Sidebar", "%n playlist(s)", n=len(folder.playlists))
        entry.setToolTip(f"{folder.name}\n{held}")
        entry.setAccessibleName(
            translate("Sidebar", "Folder {name}, folded", name=folder.name)
            if folder.folded
            else translate("Sidebar", "Folder {name}, unfolded", name=folder.name)
        )

    def _make_entry(self, place: Place) -> PlaylistEntry:
        entry = PlaylistEntry(place, self._tokens, self)
        menu = self.folder_menu_requested if place.folder else self.menu_requested
        entry.customContextMenuRequested.connect(
            lambda at: menu.emit(place.id, entry.mapToGlobal(at))
        )
        entry.line_dropped.connect(lambda line, where: self._dropped(line, where, entry))
        entry.stepped.connect(lambda step: self._step(entry, step))
        entry.rename_pressed.connect(lambda: self.rename_requested.emit(place))
        entry.delete_pressed.connect(lambda: self.delete_requested.emit(place))
        entry.typed.connect(self._look_for)
        self.stop.add(entry)
        return entry

    def _folder(self, folder_id: int) -> PlaylistFolder:
        return next(folder for folder in self._tree.folders if folder.id == folder_id)

    def _toggle(self, folder_id: int) -> None:
        self.folder_folded.emit(folder_id, not self._folder(folder_id).folded)

    # ---- their order

    def _dropped(self, line: Place, where: str, entry: PlaylistEntry) -> None:
        if where == INTO:
            self.put_into.emit(line.id, entry.place.id)
            return
        group = self._group(entry.folder_id)
        at = group.index(entry.place) + (where != BEFORE)
        self.moved.emit(line, entry.folder_id, group[at] if at < len(group) else None)

    def _step(self, entry: PlaylistEntry, step: int) -> None:
        """Move an entry among those it stands with."""
        group = self._group(entry.folder_id)
        at = group.index(entry.place)
        if entry.movable and 0 <= at + step < len(group):
            behind = at + step + (step > 0)
            before = group[behind] if behind < len(group) else None
            self.moved.emit(entry.place, entry.folder_id, before)

    def _group(self, folder_id: int | None) -> list[Place]:
        items = self._tree.items if folder_id is None else self._folder(folder_id).playlists
        return [Place(item.id, isinstance(item, PlaylistFolder)) for item in items]

    # ---- looking for one

    def _narrow(self) -> None:
        """Show what the field leaves of the playlists, whatever is folded."""
        with self._laid_out_once():
            self._show_found()

    def _show_found(self) -> None:
        words = plain_key(self.filter.text()).split()
        self.filter.setVisible(bool(words) or len(self.buttons) > MANY)
        folded = {folder.id for folder in self._tree.folders if folder.folded}
        holding = set()
        for entry in self.buttons.values():
            found = all(word in plain_key(entry.name) for word in words)
            entry.setVisible(found if words else entry.folder_id not in folded)
            entry.movable = not words  # its neighbours may be out of view
            if found:
                holding.add(entry.folder_id)
        for number, entry in self.folders.items():
            entry.setVisible(not words or number in holding)
            entry.movable = not words

    def _look_for(self, letter: str) -> None:
        self.filter.show()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.setText(letter)

    def _focus_found(self) -> None:
        """Go to the first playlist that is left."""
        left = [entry for entry in self._order() if entry.isVisibleTo(self) and entry.isCheckable()]
        if left:
            left[0].setFocus(Qt.FocusReason.TabFocusReason)

    # ---- the menu, and what is drawn

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        give_letters(menu)
        for text, name, signal in (
            (translate("Sidebar", "New playlist…"), "new-playlist", self.new_requested),
            (
                translate("Sidebar", "New smart playlist…"),
                "smart-playlist",
                self.new_smart_requested,
            ),
            (translate("Sidebar", "Import playlists…"), "import", self.import_requested),
            (translate("Sidebar", "New folder…"), "add-folder", self.new_folder_requested),
            (translate("Sidebar", "Sort playlists by name"), "sort", self.sort_requested),
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
            if action.objectName() == "sort":
                action.setVisible(not self._tree.by_name)

    def _mark(self) -> None:
        for known, button in self.buttons.items():
            button.setChecked(known == self._shown)
        for entry in self._order():
            wanted = self._icons[entry], entry.isChecked()
            if self._drawn.get(entry) != wanted:
                self._drawn[entry] = wanted
                entry.setIcon(icon(wanted[0], self._tokens, accent=wanted[1]))

    def _cut_names(self) -> None:
        """Show as much of each name as there is room for."""
        room = self.width() - BESIDE_NAME
        for entry in self._order():
            inside = OF_FOLDER if entry.folder_id is not None else 0
            metrics = entry.fontMetrics()
            shown = elided(metrics, entry.name, room - inside)
            entry.setText(literal(shown))

    def _entry(self, text: str, icon_name: str) -> DropButton:
        button = DropButton(text, self)
        button.setIconSize(QSize(18, 18))
        button.setMinimumWidth(1)  # cut rather than push the others out of view
        button.setAccessibleName(text.rstrip("…"))
        self._icons[button] = icon_name
        self.entries.addWidget(button)
        self.stop.add(button)
        return button

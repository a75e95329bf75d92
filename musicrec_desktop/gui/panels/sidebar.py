"""The left edge: where one can go, and what one can do with the library."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.playlists import PlaylistTree
from musicrec_desktop.core.translation import number, to_translate, translate, translated
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.layout.width_edge import WidthEdge
from musicrec_desktop.gui.widgets.sidebar.one_stop import OneStop
from musicrec_desktop.gui.widgets.sidebar.playlist_button import DropButton
from musicrec_desktop.gui.widgets.sidebar.playlists import SidebarPlaylists
from musicrec_desktop.gui.widgets.sidebar.section import SidebarSection
from musicrec_desktop.gui.widgets.sound.edge_fade import HEIGHT as FADE
from musicrec_desktop.gui.widgets.sound.edge_fade import EdgeFade

WIDTH, WIDEST = 208, 248  # pixels; wider where a language has long words
NARROWEST_BY_HAND, WIDEST_BY_HAND = 176, 420
OF_WINDOW = 0.4  # that it may take, whatever was dragged
BESIDE_WORDS = 34  # margins and a scroll bar
BESIDE_FAILURES = 80  # pixels of the sidebar that are not words
MANY = 6  # playlists from which on entries stand closer
# Of the window's height, not its own: what else is shown in the window lets no entry jump.
ROOM_FOR_AIR = 850  # pixels below which entries stand closer
ROOM_FOR_TOOLS = 960  # pixels below which the tools are folded until asked for
LOW_ENTRY, MOST = 27, 16_777_215
HIGH_ENTRY, COMPACT_ENTRY = 30, 24  # pixels at least, with room: nothing parts entries
PLACES_AT_LEAST = 80
MARGIN = FADE + 1  # pixels beside an entry that is scrolled to: it is not to fade

QUEUE = "queue"  # the page whose entry tracks can be dropped on
LIBRARY = to_translate("Sidebar", "Library")
PLAYLISTS = to_translate("Sidebar", "Playlists")
TOOLS = to_translate("Sidebar", "Tools")
SECTIONS = (LIBRARY, PLAYLISTS, TOOLS)  # as folding is kept, too
WIDTH_KEPT = "width"  # as it is kept
THEMES = {
    "system": to_translate("Sidebar", "Theme: system"),
    "dark": to_translate("Sidebar", "Theme: dark"),
    "light": to_translate("Sidebar", "Theme: light"),
}


class Sidebar(QWidget):
    """Navigation and library actions.

    Signals
    -------
    page_requested(str)
    playlist_requested(int), new_playlist_requested(), new_smart_playlist_requested(),
    import_playlist_requested()
    playlist_menu_requested(int, QPoint)
    tracks_dropped(int, list of int)
        On a playlist: its id and theirs; on the entry for a new one, its id is 0.
    tracks_queued(list of int)
        They were dropped on the queue.
    add_folder_requested(), rescan_requested(), failures_requested(), theme_requested(),
    settings_requested()
    menu_requested()
        What else can be done with the library.
    """

    page_requested = Signal(str)
    playlist_requested = Signal(int)
    new_playlist_requested = Signal()
    new_smart_playlist_requested = Signal()
    import_playlist_requested = Signal()
    playlist_menu_requested = Signal(int, QPoint)
    tracks_dropped = Signal(int, list)
    tracks_queued = Signal(list)
    add_folder_requested = Signal()
    rescan_requested = Signal()
    failures_requested = Signal()
    menu_requested = Signal()
    theme_requested = Signal()
    settings_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._tokens = tokens
        self._icons: dict[QAbstractButton, str] = {}
        self.pages: dict[str, QPushButton] = {}
        self._inner: dict[str, str] = {}
        self._by_hand: int | None = None
        self._usual = WIDTH
        self._low = False
        self._here = ""
        self._numbers: dict[str, int] = {}
        self._folded_by_hand: dict[str, bool] = {}
        self.lists = SidebarPlaylists(translated("Sidebar", PLAYLISTS), tokens, self)
        self.sections = {
            name: self.lists
            if name == PLAYLISTS
            else SidebarSection(translated("Sidebar", name), tokens, self)
            for name in SECTIONS
        }
        for name, section in self.sections.items():
            section.folded.connect(lambda folded, name=name: self._fold(name, folded))
            section.stop.reached.connect(self._bring_entry)
        self._tools = self.sections[TOOLS].entries
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(2)
        self.places = self._make_places()
        layout.addWidget(self.places, 1)
        # Not among what scrolls: the pages stay where they are when the tools unfold.
        layout.addWidget(self.sections[TOOLS])
        self.failures = self._button("", "failures")
        self.show_failures(0)
        self.failures.clicked.connect(self.failures_requested)
        layout.addWidget(self.failures)
        layout.addLayout(self._make_quick())
        self._foot = QVBoxLayout()
        layout.addLayout(self._foot)
        self._edge = WidthEdge(self)
        self._edge.dragged.connect(self.set_width)
        self._edge.reset.connect(self._forget_width)
        self._widen(*self.sections.values())
        self.apply_theme(tokens)

    def add_page(self, name: str, label: str, icon_name: str, *, tool: bool = False) -> None:
        """Offer a page, among the library's or among the tools."""
        button = self._button(label, icon_name, checkable=True, takes_tracks=name == QUEUE)
        button.clicked.connect(lambda: self._ask_for(name))
        self.pages[name] = button
        self.sections[TOOLS if tool else LIBRARY].add_entry(button)
        self._widen(button)
        button.setIcon(icon(icon_name, self._tokens))

    def _ask_for(self, name: str) -> None:
        self.page_requested.emit(name)
        self.show_page(self._here)  # the click has taken the mark of the page that was open

    def _widen(self, *parts: QWidget) -> None:
        """Be wide enough for these, but no wider than a sidebar may be."""
        wanted = max(part.sizeHint().width() for part in parts) + BESIDE_WORDS
        self._usual = min(max(WIDTH, wanted, self._usual), WIDEST)
        self._fit_width()

    def set_width(self, pixels: int) -> None:
        """Be as wide as somebody drags it, within reason."""
        self._by_hand = min(max(pixels, NARROWEST_BY_HAND), WIDEST_BY_HAND)
        self._fit_width()

    def _forget_width(self) -> None:
        self._by_hand = None
        self._fit_width()

    def _fit_width(self) -> None:
        if self._by_hand is None:
            self.setFixedWidth(self._usual)
        else:
            room = max(round(self.window().width() * OF_WINDOW), NARROWEST_BY_HAND)
            self.setFixedWidth(min(self._by_hand, room))

    def add_foot(self, widget: QWidget) -> None:
        """Put something at the very bottom."""
        self._foot.addWidget(widget)

    def add_inner_page(self, name: str, outer: str) -> None:
        """Mark a page that is not offered here as the one it was opened from."""
        self._inner[name] = outer

    def outer(self, name: str) -> str:
        """Return the page that is offered here in whose place another one is marked."""
        return self._inner.get(name, name)

    def show_page(self, name: str) -> None:
        """Mark where one is; nowhere for a page that is not offered here."""
        name = self.outer(name)
        for known, button in self.pages.items():
            button.setChecked(known == name)
            button.setIcon(icon(self._icons[button], self._tokens, accent=known == name))
        self._here = name
        self._tell_tools()
        QTimer.singleShot(0, self, self._bring_here)

    def show_number(self, name: str, label: str, waiting: int) -> None:
        """Say beside a page's name how much waits on it."""
        self.pages[name].setText(f"{label} · {number(waiting)}" if waiting else label)
        self._numbers[name] = waiting
        self._tell_tools()

    def _tell_tools(self) -> None:
        here = self.pages.get(self._here)
        inside = here is not None and self._tools.indexOf(here) >= 0
        where = [self.pages[name].text() for name, waiting in self._numbers.items() if waiting]
        self.sections[TOOLS].show_more(inside, sum(self._numbers.values()), where)

    @property
    def playlists(self) -> Mapping[int, QPushButton]:
        """The playlists' entries, by their ids."""
        return self.lists.buttons

    def show_tree(self, tree: PlaylistTree) -> None:
        """Offer these playlists in their folders."""
        self.lists.show_tree(tree)
        self._fit_entries()

    def state(self) -> dict[str, bool | int]:
        """Return which sections the user has folded or unfolded, and a width of their own."""
        width = {} if self._by_hand is None else {WIDTH_KEPT: self._by_hand}
        return {**self._folded_by_hand, **width}

    def restore(self, state: Mapping[str, object]) -> None:
        """Be as :meth:`state` returned it; what makes no sense is left out."""
        width = state.get(WIDTH_KEPT)
        if isinstance(width, int) and not isinstance(width, bool):
            self.set_width(width)
        self._restore_folding(state)

    def _restore_folding(self, folded: Mapping[str, object]) -> None:
        for name, section in self.sections.items():
            if isinstance(folded.get(name), bool):
                self._folded_by_hand[name] = bool(folded[name])
                section.set_open(not folded[name])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parts = [*self.sections.values(), *self.pages.values()]
        for part in parts:
            part.ensurePolished()  # its words are as wide as the style draws them only now
        self._widen(*parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.window().height()
        low = height < ROOM_FOR_AIR
        if low != self._low:
            self._low = low
            self._fit_entries()
        self._fit_width()
        if TOOLS not in self._folded_by_hand:
            self.sections[TOOLS].set_open(height >= ROOM_FOR_TOOLS)

    def _fit_entries(self) -> None:
        """Let entries stand closer in a low window, and where there are many."""
        close = self._low or len(self.playlists) > MANY
        least = COMPACT_ENTRY if self._tokens.compact else HIGH_ENTRY
        entries = [*self.pages.values(), *self.lists.all()]
        for button in entries:
            button.setMinimumHeight(0 if close else least)
            button.setMaximumHeight(LOW_ENTRY if close else MOST)

    def _fold(self, name: str, folded: bool) -> None:
        self._folded_by_hand[name] = folded
        if not folded and name != TOOLS:
            QTimer.singleShot(0, self, lambda: self._bring(self.sections[name]))

    def _bring_here(self) -> None:
        """Scroll to where one is; the tools are always in view."""
        here = self.pages.get(self._here)
        if here is not None:
            self._bring_entry(here)

    def _bring_entry(self, entry: QWidget) -> None:
        """Scroll to an entry; what is seen, but fades, counts for none. Tools scroll nowhere."""
        if not self.places.isAncestorOf(entry):
            return
        bar = self.places.verticalScrollBar()
        top = entry.mapTo(self.places.viewport(), QPoint(0, 0)).y() + bar.value()
        for edge in (top + entry.height(), top):
            self.places.ensureVisible(0, edge, 0, MARGIN)

    def _bring(self, section: SidebarSection) -> None:
        """Scroll to what was unfolded, once it is laid out: to its end, but not past its top."""
        self.places.ensureWidgetVisible(section, 0, 0)

    def _make_quick(self) -> QHBoxLayout:
        """Return a row of buttons that need no words."""
        self.add_folder = self._quick("add-folder", self.add_folder_requested)
        self.add_folder.setAccessibleName(translate("Sidebar", "Add a music folder"))
        self.rescan = self._quick("rescan", self.rescan_requested)
        self.rescan.setAccessibleName(translate("Sidebar", "Look for changes"))
        self.theme = self._quick("theme", self.theme_requested)
        self.settings = self._quick("settings", self.settings_requested)
        self.settings.setAccessibleName(translate("Sidebar", "Settings"))
        row = QHBoxLayout()
        row.setContentsMargins(4, 4, 0, 0)
        row.setSpacing(4)
        quick = (self.add_folder, self.rescan, self.theme, self.settings)
        stop = OneStop(self, lambda: quick, row=True)
        for button in quick:
            row.addWidget(button)
            stop.add(button)
        row.addStretch(1)
        return row

    def _quick(self, icon_name: str, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(18, 18))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(signal)
        self._icons[button] = icon_name
        return button

    def _make_places(self) -> QScrollArea:
        """Return pages and playlists, which scroll as one where there is no room."""
        inside = QWidget(self)
        inside.setObjectName("sidebar-inside")
        places = QVBoxLayout(inside)
        places.setContentsMargins(0, 0, 0, 0)
        places.setSpacing(2)
        places.addWidget(self.sections[LIBRARY])
        self.menu = self.sections[LIBRARY].add_button(
            "more",
            translate("Sidebar", "Library menu"),
            translate("Sidebar", "Undo, import, export and more"),
        )
        self.menu.clicked.connect(self.menu_requested)
        places.addSpacing(8)
        lists = self.lists
        lists.opened.connect(self.playlist_requested)
        lists.menu_requested.connect(self.playlist_menu_requested)
        lists.new_requested.connect(self.new_playlist_requested)
        lists.new_smart_requested.connect(self.new_smart_playlist_requested)
        lists.import_requested.connect(self.import_playlist_requested)
        lists.tracks_dropped.connect(self.tracks_dropped)
        places.addWidget(lists)
        places.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        scroll.setMinimumHeight(PLACES_AT_LEAST)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(translate("Sidebar", "Pages and playlists"))
        self._fades = [
            EdgeFade(scroll, self._tokens.surface, above=above) for above in (False, True)
        ]
        return scroll

    def show_failures(self, unreadable: int) -> None:
        """Say how many files could not be read; nothing where all could."""
        self.failures.setVisible(unreadable > 0)
        said = translate("Sidebar", "%n unreadable file(s)", n=unreadable)
        self.failures.setText(_cut(self.failures, said, self.width() - BESIDE_FAILURES))
        self.failures.setToolTip(
            translate("Sidebar", "%n file(s) could not be read. Show which, and why.", n=unreadable)
        )
        self.failures.setAccessibleName(
            translate("Sidebar", "%n file(s) could not be read", n=unreadable)
        )

    def show_theme(self, name: str) -> None:
        """Say which theme is chosen."""
        said = translated("Sidebar", THEMES[name])
        self.theme.setToolTip(said)
        self.theme.setAccessibleName(said)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icons."""
        self._tokens = tokens
        for fade in self._fades:
            fade.set_colour(tokens.surface)
        for section in self.sections.values():
            section.apply_theme(tokens)
        for button, name in self._icons.items():
            button.setIcon(icon(name, tokens, accent=button.isChecked()))
        self._fit_entries()

    def _button(
        self, text: str, icon_name: str, *, checkable: bool = False, takes_tracks: bool = False
    ) -> QPushButton:
        button = DropButton(text, self) if takes_tracks else QPushButton(text, self)
        if isinstance(button, DropButton):
            button.tracks_dropped.connect(self.tracks_queued)
        button.setProperty("role", "navigation")
        button.setCheckable(checkable)
        button.setMinimumWidth(1)  # cut rather than push the others out of view
        button.setIconSize(QSize(18, 18))
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icons[button] = icon_name
        return button


def _cut(button: QPushButton, text: str, room: int) -> str:
    """Return a text as a button of the sidebar has room for it, in pixels."""
    return elided(button.fontMetrics(), text, room)

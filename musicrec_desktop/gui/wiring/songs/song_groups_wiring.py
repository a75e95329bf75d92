"""Songs grouped by album: switched on and off, ordered, and kept for each listener."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.models.album_groups import GroupOrder
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.wiring.listeners.listener_switching import ListenerSwitching
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.songs.songs_part import SongsPart
from musicrec_desktop.gui.wiring.window_pages import WindowPages

ORDERS: Mapping[GroupOrder, str] = {
    GroupOrder.ARTIST: to_translate("Song groups", "By album artist, then year"),
    GroupOrder.ALBUM: to_translate("Song groups", "By album"),
    GroupOrder.YEAR: to_translate("Song groups", "By year"),
    GroupOrder.ADDED: to_translate("Song groups", "By date added, newest first"),
}


class SongGroupsWiring(SongsPart):
    """Shows the songs album after album, for those listeners who want it.

    Parameters
    ----------
    parts, frame, others, switching, parent
        As for every part of the songs.
    """

    def __init__(
        self,
        parts: Parts,
        frame: WindowFrame,
        *,
        others: WindowPages,
        switching: ListenerSwitching,
        parent: QObject,
    ) -> None:
        super().__init__(parts, frame, others=others, switching=switching, parent=parent)
        self._order = GroupOrder.ARTIST
        songs = frame.songs
        songs.groups_button.clicked.connect(self.show)
        songs.groups_button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        songs.groups_button.customContextMenuRequested.connect(
            lambda place: self._popup().popup(songs.groups_button.mapToGlobal(place))
        )
        songs.view.columns.menu_made.connect(self._add_orders)
        parts.model.grouping_changed.connect(self._changed)

    @property
    def shown(self) -> bool:
        return self._model.grouping is not None

    def show(self, shown: bool) -> None:
        """Show the songs album after album, or as the columns sort them."""
        if shown:
            self._make_heads()
        if shown != self.shown:
            self._songs.table.hold_selected()
            self._model.group_by(self._order if shown else None)

    def order_by(self, order: GroupOrder) -> None:
        """Show the songs album after album, in this order."""
        self._order = order
        self._make_heads()
        self._songs.table.hold_selected()
        self._model.group_by(order)

    def _left(self) -> dict[str, Any]:
        return {"shown": self.shown, "order": self._order.value}

    def _bring_back(self) -> None:
        own = self.kept.own
        kept = own.get("order")
        self._order = next((one for one in GroupOrder if one.value == kept), GroupOrder.ARTIST)
        if own.get("shown") is True:
            self.order_by(self._order)
        else:
            self.show(False)

    def _changed(self) -> None:
        """Leave out what heads say already."""
        self._songs.draw_groups_button()
        self._songs.view.leave_out((Column.ALBUM,) if self.shown else ())

    def _make_heads(self) -> None:
        """Make, when first wanted, what draws the heads."""
        if self._songs.table.heads is None:
            heads = self._songs.view.add_heads()
            heads.play_requested.connect(
                lambda tracks, start: self._parts.playback.play(tracks, start, "album")
            )
            heads.queue_requested.connect(self._parts.playback.enqueue)
            heads.menu_requested.connect(
                lambda release, tracks, place: self._browsing.menu.show(
                    "album" if release else None, [release], tracks, place
                )
            )

    # ---- the menu

    def _popup(self) -> QMenu:
        menu = QMenu(self._songs)
        give_letters(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill(menu)
        return menu

    def _add_orders(self, menu: QMenu) -> None:
        self._fill(menu.addMenu(translate("Song groups", "Group by album")))

    def _fill(self, menu: QMenu) -> None:
        group = QActionGroup(menu)
        shown = self._model.grouping
        off = self._entry(translate("Song groups", "Not grouped"), shown is None, group, menu)
        off.triggered.connect(lambda: self.show(False))
        menu.addSeparator()
        for order, name in ORDERS.items():
            said = translated("Song groups", name)
            entry = self._entry(said, shown is order, group, menu)
            entry.triggered.connect(lambda _=False, order=order: self.order_by(order))

    @staticmethod
    def _entry(name: str, chosen: bool, group: QActionGroup, menu: QMenu) -> QAction:
        action = menu.addAction(name)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)
        return action

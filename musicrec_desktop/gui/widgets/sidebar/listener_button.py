"""Who listens, at the foot of the sidebar; its menu lets somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from musicrec_desktop.core.listeners import DEFAULT_LISTENER, Listener
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.listener_badge import SIDE, badge
from musicrec_desktop.gui.words.text import literal

NAME_ROOM = 120  # pixels


class ListenerButton(QPushButton):
    """A badge and a name; a click opens the menu.

    Signals
    -------
    switch_requested(Listener or None)
        None is a guest.
    new_requested(), blend_requested()
    change_requested(Listener), delete_requested(Listener), bring_back_requested(Listener)
    """

    switch_requested = Signal(object)
    new_requested = Signal()
    blend_requested = Signal()
    change_requested = Signal(object)
    delete_requested = Signal(object)
    bring_back_requested = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._known: list[Listener] = []
        self._deleted: list[Listener] = []
        self._current: Listener | None = None
        self.setProperty("role", "navigation")
        self.setIconSize(QSize(SIDE, SIDE))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._open)
        self.show_listeners([], None)

    def show_listeners(
        self,
        known: Sequence[Listener],
        current: Listener | None,
        deleted: Sequence[Listener] = (),
    ) -> None:
        """Show who listens, None for a guest; offer the others, and who can be brought back."""
        self._known, self._current, self._deleted = list(known), current, list(deleted)
        name = current.name if current else translate("Listeners", "Guest")
        shown = elided(self.fontMetrics(), name, NAME_ROOM)
        self.setText(literal(shown))
        self.setAccessibleName(translate("Listeners", "Listener: {name}", name=name))
        self.setToolTip(
            translate("Listeners", "{name} listens. Click to switch.", name=name)
            if current
            else translate("Listeners", "A guest listens: nothing is recorded. Click to switch.")
        )
        self._draw()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self._draw()

    def make_menu(self) -> QMenu:
        """Return the menu as it is now."""
        menu = QMenu(self)
        give_letters(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for listener in sorted(self._known, key=lambda item: item.name.casefold()):
            self._offer(menu, listener)
        guest = menu.addAction(
            badge(None, self._tokens), translate("Listeners", "Guest – nothing is recorded")
        )
        guest.setCheckable(True)
        self._mark(guest, self._current is None)
        guest.triggered.connect(partial(self._switch, None))
        menu.addSeparator()
        menu.addAction(
            icon("new-listener", self._tokens), translate("Listeners", "New listener…")
        ).triggered.connect(lambda: self.new_requested.emit())
        if len(self._known) > 1:
            blend = menu.addAction(
                icon("blend", self._tokens), translate("Listeners", "Blend listeners into a mix…")
            )
            blend.triggered.connect(lambda: self.blend_requested.emit())
        current = self._current
        if current is not None:
            edit = menu.addAction(
                icon("rename", self._tokens), translate("Listeners", "Name, colour and PIN…")
            )
            edit.triggered.connect(lambda: self.change_requested.emit(current))
        self._offer_deletion(menu)
        for listener in self._deleted:
            text = translate("Listeners", "Bring back “{name}”", name=listener.name)
            back = menu.addAction(icon("undo", self._tokens), literal(text))
            back.triggered.connect(partial(self._bring_back, listener))
        return menu

    def _offer(self, menu: QMenu, listener: Listener) -> None:
        name = literal(listener.name)
        if listener.has_pin:
            name = translate("Listeners", "{name} – PIN", name=name)
        action = menu.addAction(badge(listener, self._tokens), name)
        action.setCheckable(True)
        self._mark(action, self._current is not None and listener.id == self._current.id)
        action.triggered.connect(partial(self._switch, listener))

    def _mark(self, action: QAction, listens: bool) -> None:
        """Tell who listens from the others: an icon leaves no room for a tick."""
        action.setChecked(listens)
        font = self.font()
        font.setBold(listens)
        action.setFont(font)

    def _offer_deletion(self, menu: QMenu) -> None:
        """Offer to delete oneself, or anybody who has no PIN."""
        open_ones = [item for item in self._open_ones() if item.id != DEFAULT_LISTENER]
        if not open_ones:
            return
        inner = menu.addMenu(
            icon("remove", self._tokens), translate("Listeners", "Delete a listener")
        )
        for listener in open_ones:
            name = literal(listener.name)
            action = inner.addAction(badge(listener, self._tokens), name)
            action.triggered.connect(partial(self._delete, listener))

    def _open_ones(self) -> list[Listener]:
        """Return who listens, and everybody who has no PIN."""
        own = self._current.id if self._current else None
        return [item for item in self._known if item.id == own or not item.has_pin]

    def _switch(self, listener: Listener | None, _checked: bool = False) -> None:
        own = self._current.id if self._current else None
        if own != (listener.id if listener else None):
            self.switch_requested.emit(listener)

    def _delete(self, listener: Listener, _checked: bool = False) -> None:
        self.delete_requested.emit(listener)

    def _bring_back(self, listener: Listener, _checked: bool = False) -> None:
        self.bring_back_requested.emit(listener)

    def _open(self) -> None:
        menu = self.make_menu()
        menu.popup(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _draw(self) -> None:
        self.setIcon(badge(self._current, self._tokens))

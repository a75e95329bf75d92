"""Settings, a card for each group; each is applied when it is changed, and can be undone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.settings.playback_form import PlaybackForm
from musicrec_desktop.gui.panels.settings.settings_forms import (
    AnalysisForm,
    AppearanceForm,
    DesktopForm,
    SettingsForm,
)
from musicrec_desktop.gui.panels.settings.sorting_form import SortingForm
from musicrec_desktop.gui.panels.settings.storage_forms import FoldersForm, StorageForm
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.settings_history import SettingsHistory
from musicrec_desktop.gui.widgets.forms.filter_field import FilterField
from musicrec_desktop.gui.widgets.forms.form import Form
from musicrec_desktop.gui.widgets.forms.scrobbling_form import ScrobblingForm
from musicrec_desktop.gui.widgets.layout.card_columns import CardColumns
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow
from musicrec_desktop.gui.widgets.layout.page_scroll import EDGE, MARGIN, PageScroll

ABOVE = 8  # pixels between the top of the view and a group that was gone to
HIGH_IN_VIEW = 4  # a group is read for as long as it reaches into the upper quarter
COLUMN_WIDTH = 390  # pixels, from which on cards stand beside each other
WIDEST_CARD = 820  # pixels, so that a switch stands near its words


class SettingsPage(Page):
    """What can be chosen, and a way to each group of it.

    Signals
    -------
    equaliser_requested(), shortcuts_requested()
    was_reset(str)
        The group of this name is as it was at first.
    """

    was_reset = Signal(str)
    equaliser_requested = Signal()
    shortcuts_requested = Signal()

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.history = SettingsHistory(settings, self)
        self._gone_to: Form | None = None  # until one scrolls on
        self._going = False
        self._inside = QWidget(self)
        self._inside.setObjectName("content")
        self._cards = CardColumns(self._inside, narrowest=COLUMN_WIDTH, widest=WIDEST_CARD)
        self._cards.setContentsMargins(0, 2, 0, 24)
        self.groups: dict[Form, QPushButton] = {}
        self._ways = FlowRow(self, spacing=4)
        self._choice = QButtonGroup(self)
        self._make_forms(settings)
        self._scroll = PageScroll(self)
        self._scroll.setWidget(self._inside)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._room_changed)
        self._nothing = self._make_nothing()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 10, EDGE, 0)
        layout.setSpacing(10)
        layout.addLayout(self._make_top())
        layout.addWidget(self._ways)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._scroll, 1)

    def go_to(self, form: Form) -> None:
        """Bring a group into view, and keep it there until one scrolls on."""
        self._gone_to = form
        self._follow()

    def opened(self) -> None:
        QTimer.singleShot(0, self, self._follow)  # once the groups have their places

    def apply_theme(self, tokens: Tokens) -> None:
        self.filter.apply_theme(tokens)

    def undo(self) -> bool:
        return self.history.undo()

    def redo(self) -> bool:
        return self.history.redo()

    def state(self) -> dict[str, Any]:
        groups = list(self.groups)
        return {
            "top": self._scroll.verticalScrollBar().value(),
            "group": None if self._gone_to is None else groups.index(self._gone_to),
        }

    def restore(self, state: dict[str, Any]) -> None:
        group, top = state.get("group"), state.get("top")
        if isinstance(group, int) and 0 <= group < len(self.groups):
            self.go_to(list(self.groups)[group])
        elif isinstance(top, int):
            self._gone_to = None
            self._scroll.verticalScrollBar().setValue(top)
            self._mark()

    def _make_forms(self, settings: SettingsController) -> None:
        inside = self._inside
        self.playback = PlaybackForm(settings, inside)
        self.playback.equaliser.clicked.connect(self.equaliser_requested)
        self.appearance = AppearanceForm(settings, inside)
        self.appearance.shortcuts.clicked.connect(self.shortcuts_requested)
        self.desktop = DesktopForm(settings, inside)
        self.analysis = AnalysisForm(settings, inside)
        self.sorting = SortingForm(settings, inside)
        self.folders = FoldersForm(settings, inside)
        self.scrobbling = ScrobblingForm(inside)
        self.storage = StorageForm(inside)
        for form, column in (
            (self.playback, 0),
            (self.appearance, 1),
            (self.folders, 1),
            (self.analysis, 0),
            (self.sorting, 1),
            (self.desktop, 0),
            (self.scrobbling, 1),
            (self.storage, 0),
        ):
            self._add(form, column)

    def _make_top(self) -> QHBoxLayout:
        heading = QLabel(translate("Settings", "Settings"), self)
        heading.setProperty("role", "heading")
        heading.setObjectName("page-heading")
        words = QLabel(
            translate("Settings", "Changes take effect at once. Ctrl+Z undoes the last one."),
            self,
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self.filter = FilterField(translate("Settings", "Find a setting"), self)
        self.filter.textChanged.connect(self._seek)
        self.filter.left.connect(self._go_to_found)
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(heading)
        said.addWidget(words)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, MARGIN - EDGE, 0)
        top.setSpacing(16)
        top.addLayout(said, 1)
        top.addWidget(self.filter)
        return top

    def _make_nothing(self) -> MessagePage:
        nothing = MessagePage(translate("Settings", "Show all settings"), self, "search")
        nothing.action.clicked.connect(lambda: self.filter.clear())
        nothing.hide()
        return nothing

    def _seek(self, text: str) -> None:
        """Show only what is searched for, by words in any order; all of it for none."""
        sought = plain_key(text).split()
        found = {form for form in self.groups if form.seek(sought)}
        for form, way in self.groups.items():
            way.setEnabled(form in found)
        self._nothing.show_message(
            translate("Settings", "No setting is called “{words}”.", words=text.strip()), ""
        )
        self._nothing.setVisible(not found)
        self._scroll.setVisible(bool(found))
        self._gone_to = None
        self._scroll.verticalScrollBar().setValue(0)
        self._mark()

    def _go_to_found(self) -> None:
        """Give the keyboard to the first control that is shown."""
        for row in (row for form in self.groups if form.isVisible() for row in form.rows):
            if row.isVisible() and row.control.isEnabled():
                row.control.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(row)
                return

    def _add(self, form: Form, column: int) -> None:
        if isinstance(form, SettingsForm):
            form.was_reset.connect(self.was_reset)
            form.reset.pressed.connect(self.history.part)
        self._cards.add(form, column)
        way = QPushButton(form.name, self._ways)
        way.setProperty("role", "tab")
        way.setCheckable(True)
        way.setAccessibleName(translate("Settings", "Go to {group}", group=form.name))
        way.clicked.connect(lambda: self.go_to(form))
        self._choice.addButton(way)
        self._ways.add(way)
        self.groups[form] = way

    def _scrolled(self) -> None:
        if not self._going:
            self._gone_to = None
        self._mark()

    def _room_changed(self) -> None:
        self._bring_back()
        QTimer.singleShot(0, self, self._bring_back)  # once the groups have their new places

    def _bring_back(self) -> None:
        """Follow the group that was gone to, unless all of it is seen.

        It would only move under the pointer then, as where a notice is shown below.
        """
        top, height = self._scroll.verticalScrollBar().value(), self._scroll.viewport().height()
        place = None if self._gone_to is None else self._gone_to.geometry()
        if place is None or not 0 < top <= place.top() <= place.bottom() <= top + height:
            self._follow()

    def _follow(self) -> None:
        """Stay at the group that was gone to, wherever it stands now."""
        if self._gone_to is not None:
            self._going = True
            self._scroll.verticalScrollBar().setValue(max(0, self._gone_to.y() - ABOVE))
            self._going = False
        self._mark()

    def _mark(self) -> None:
        """Mark the group that was gone to, or else the first that is read high in the view."""
        top = self._scroll.verticalScrollBar().value()
        upper = self._scroll.viewport().height() // HIGH_IN_VIEW if top else 0
        shown = [form for form in self.groups if not form.isHidden()]
        read = [form for form in shown if form.geometry().bottom() > top + upper]
        marked = self._gone_to or next(iter(read or shown[-1:]), None)
        for form, way in self.groups.items():
            way.setChecked(form is marked)
            _say_here(form, here=form is self._gone_to)


def _say_here(form: Form, *, here: bool) -> None:
    """Outline the card that was gone to, as another may stand beside it."""
    if bool(form.property("here")) != here:
        form.setProperty("here", here)
        form.style().polish(form)

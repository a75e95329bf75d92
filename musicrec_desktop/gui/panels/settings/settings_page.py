"""Settings, one section at a time; each is applied when it is changed, and can be undone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.settings.playback_form import (
    LoudnessForm,
    PlaybackForm,
    SeamsForm,
)
from musicrec_desktop.gui.panels.settings.settings_form import SettingsForm
from musicrec_desktop.gui.panels.settings.settings_forms import (
    AnalysisForm,
    AppearanceForm,
    DesktopForm,
)
from musicrec_desktop.gui.panels.settings.settings_sections import Section, SectionWays
from musicrec_desktop.gui.panels.settings.sorting_form import SortingForm
from musicrec_desktop.gui.panels.settings.storage_forms import FoldersForm, StorageForm
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.settings_history import SettingsHistory
from musicrec_desktop.gui.widgets.forms.filter_field import FilterField
from musicrec_desktop.gui.widgets.forms.form import Form
from musicrec_desktop.gui.widgets.forms.scrobbling_form import ScrobblingForm
from musicrec_desktop.gui.widgets.layout.page_scroll import EDGE, MARGIN, PageScroll

ABOVE = 8  # pixels between the top of the view and a group that was gone to
WIDEST_CARD = 760  # pixels, so that a control stands near its words
LIST_GAP, TOP_GAP, GROUPS_GAP = 24, 10, 20


class _Inside(QWidget):
    """As high as it is at the width it has.

    The least height that its layout asks for is that of words in as narrow lines as can be,
    and below a short section there would be nothing to scroll to.
    """

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class SettingsPage(Page):
    """The sections, and what can be chosen in one of them, or what is searched for in all.

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
        self.history = SettingsHistory(settings, self)
        self.history.stepped.connect(self._show_step)
        self._gone_to: Form | None = None  # until one scrolls on
        self._going = False
        self._inside = _Inside(self)
        self._inside.setObjectName("content")
        self._make_forms(settings)
        self.sections = {section.key: section for section in self._all_sections()}
        self.forms = [form for section in self.sections.values() for form in section.forms]
        self._fill()
        self.section = next(iter(self.sections))
        self.ways = SectionWays(list(self.sections.values()), self)
        self.ways.chosen.connect(self._choose)
        self._scroll = PageScroll(self)
        self._scroll.setWidget(self._inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes on to what is in it
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._room_changed)
        self._nothing = self._make_nothing()
        self._lay_out()
        self._show_section()

    def show_section(self, key: str) -> None:
        """Show a section by its key, from its top, in place of what was searched for."""
        self.filter.clear()
        self.section = key
        self._gone_to = None
        self._show_section()
        self._scroll.verticalScrollBar().setValue(0)

    def go_to(self, form: Form) -> None:
        """Show a group in its section, and keep it in view until one scrolls on."""
        self.show_section(self._section_of(form).key)
        self._gone_to = form
        self._follow()

    def opened(self) -> None:
        QTimer.singleShot(0, self, self._follow)  # once the groups have their places

    def show_all(self) -> None:
        self.filter.clear()

    def apply_theme(self, tokens: Tokens) -> None:
        self.filter.apply_theme(tokens)
        self.ways.apply_theme(tokens)

    def undo(self) -> bool:
        return self.history.undo()

    def redo(self) -> bool:
        return self.history.redo()

    def state(self) -> dict[str, Any]:
        return {"section": self.section, "top": self._scroll.verticalScrollBar().value()}

    def restore(self, state: dict[str, Any]) -> None:
        section, top = state.get("section"), state.get("top")
        if section in self.sections:
            self.show_section(section)
            if isinstance(top, int):
                self._scroll.verticalScrollBar().setValue(top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List the sections beside what is shown, where names and controls still stand in rows."""
        super().resizeEvent(event)
        self._place_ways()

    def _make_forms(self, settings: SettingsController) -> None:
        inside = self._inside
        self.playback = PlaybackForm(settings, inside)
        self.playback.equaliser.clicked.connect(self.equaliser_requested)
        self.loudness = LoudnessForm(settings, inside)
        self.seams = SeamsForm(settings, inside)
        self.appearance = AppearanceForm(settings, inside)
        self.appearance.shortcuts.clicked.connect(self.shortcuts_requested)
        self.folders = FoldersForm(settings, inside)
        self.sorting = SortingForm(settings, inside)
        self.analysis = AnalysisForm(settings, inside)
        self.desktop = DesktopForm(settings, inside)
        self.scrobbling = ScrobblingForm(inside)
        self.storage = StorageForm(inside)

    def _all_sections(self) -> list[Section]:
        playing = (self.playback, self.loudness, self.seams)
        library = (self.folders, self.sorting, self.analysis)
        said = self.scrobbling
        return [
            Section("playback", self.playback.name, "playing", playing),
            Section("appearance", self.appearance.name, "appearance", (self.appearance,)),
            Section("library", translate("Settings", "Library"), "folders", library),
            Section("desktop", self.desktop.name, "desktop", (self.desktop,)),
            Section(
                "privacy",  # no words
                translate("Scrobbling", "Scrobbling and privacy"),
                "privacy",
                (said, said.own),
            ),
            Section("storage", self.storage.name, "storage", (self.storage,)),
            Section("advanced", translate("Settings", "Advanced"), "advanced", (said.events,)),
        ]

    def _fill(self) -> None:
        """Put all groups below each other, so wide that a control stands near its words."""
        column = QWidget(self._inside)
        column.setMaximumWidth(WIDEST_CARD)
        groups = QVBoxLayout(column)
        groups.setContentsMargins(0, 2, 0, 24)
        groups.setSpacing(GROUPS_GAP)
        for form in self.forms:
            if isinstance(form, SettingsForm):
                form.was_reset.connect(self.was_reset)
                form.reset.pressed.connect(self.history.part)
            form.stand_with(self.forms)
            groups.addWidget(form)
        groups.addStretch(1)
        beside = QHBoxLayout(self._inside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(column, 1)
        beside.addStretch()

    def _lay_out(self) -> None:
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.addWidget(self.ways, 0)
        self._below.addWidget(self._nothing, 1)
        self._below.addWidget(self._scroll, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 10, EDGE, 0)
        layout.setSpacing(TOP_GAP)
        above = QHBoxLayout()
        above.setSpacing(0)
        above.addWidget(self._make_top(), 1)
        above.addStretch()
        layout.addLayout(above)
        layout.addLayout(self._below, 1)

    def _make_top(self) -> QWidget:
        """Return the head, which ends where the cards do, however wide the page is."""
        self._head = head = QWidget(self)
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
        top = QHBoxLayout(head)
        top.setContentsMargins(0, 0, MARGIN - EDGE, 0)
        top.setSpacing(16)
        top.addWidget(heading)
        top.addWidget(words, 1)
        top.addWidget(self.filter)
        return head

    def _make_nothing(self) -> MessagePage:
        nothing = MessagePage(translate("Settings", "Show all settings"), self, "search")
        nothing.action.clicked.connect(lambda: self.filter.clear())
        nothing.hide()
        return nothing

    def _place_ways(self) -> None:
        beside = self.ways.list_width() + LIST_GAP
        listed = self.width() - 2 * MARGIN >= beside + self.playback.least_beside()
        direction = QBoxLayout.Direction
        self._below.setDirection(direction.LeftToRight if listed else direction.TopToBottom)
        self._below.setSpacing(LIST_GAP if listed else TOP_GAP)
        self._below.setAlignment(
            self.ways, Qt.AlignmentFlag.AlignTop if listed else Qt.AlignmentFlag(0)
        )
        self.ways.show_listed(listed)
        beside = self.ways.list_width() + LIST_GAP if listed else 0
        self._head.setMaximumWidth(beside + WIDEST_CARD + MARGIN - EDGE)

    # ---- what is shown

    def _choose(self, key: str) -> None:
        self.show_section(key)

    def _show_section(self) -> None:
        shown = self.sections[self.section]
        self._inside.setAccessibleName(shown.name)
        for form in self.forms:
            form.setVisible(form in shown.forms)
        self.ways.show_chosen(self.section)

    def _seek(self, text: str) -> None:
        """Show only what is searched for, by words in any order, in whatever section it is."""
        sought = plain_key(text).split()
        found = {form for form in self.forms if form.seek(sought)}
        for section in self.sections.values():
            self.ways.buttons[section.key].setEnabled(bool(found.intersection(section.forms)))
        self._nothing.show_message(
            translate("Settings", "No setting is called “{words}”.", words=text.strip()), ""
        )
        self._nothing.setVisible(not found)
        self._scroll.setVisible(bool(found))
        if sought:
            self.ways.show_chosen(None)
        else:
            self._show_section()
        self._gone_to = None
        self._scroll.verticalScrollBar().setValue(0)

    def _go_to_found(self) -> None:
        """Give the keyboard to the first control that is shown."""
        for row in (row for form in self.forms if form.isVisible() for row in form.rows):
            if row.isVisible() and row.control.isEnabled():
                row.control.setFocus(Qt.FocusReason.TabFocusReason)
                self._scroll.ensureWidgetVisible(row)
                return

    def _section_of(self, form: Form) -> Section:
        return next(each for each in self.sections.values() if form in each.forms)

    def _show_step(self, before: Settings, after: Settings) -> None:
        """Let what was taken back, or done again, be seen."""
        for form in self.forms:
            if isinstance(form, SettingsForm) and form.chosen(before) != form.chosen(after):
                if form.isHidden():
                    self.go_to(form)
                return

    def _scrolled(self) -> None:
        if not self._going:
            self._gone_to = None

    def _room_changed(self) -> None:
        self._follow()
        QTimer.singleShot(0, self, self._follow)  # once the groups have their new places

    def _follow(self) -> None:
        """Keep the group that was gone to in view, wherever it stands now."""
        form = self._gone_to
        if form is not None:
            first = form is self._section_of(form).forms[0]
            self._going = True
            self._scroll.verticalScrollBar().setValue(0 if first else max(0, form.y() - ABOVE))
            self._going = False

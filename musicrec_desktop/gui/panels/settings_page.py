"""Settings, one group below the other; each is applied when it is changed, and can be undone."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.playback_form import PlaybackForm
from musicrec_desktop.gui.panels.settings_forms import (
    AnalysisForm,
    AppearanceForm,
    DesktopForm,
    SettingsForm,
)
from musicrec_desktop.gui.panels.storage_forms import FoldersForm, StorageForm
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.settings_history import SettingsHistory
from musicrec_desktop.gui.widgets.flow_layout import FlowRow
from musicrec_desktop.gui.widgets.form import Form
from musicrec_desktop.gui.widgets.scrobbling_form import ScrobblingForm

ABOVE = 8  # pixels between the top of the view and a group that was gone to
HIGH_IN_VIEW = 4  # a group is read once its name is in the upper quarter


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
        heading = QLabel(translate("Settings", "Settings"), self)
        heading.setProperty("role", "heading")
        words = QLabel(
            translate("Settings", "Every change holds at once. Ctrl+Z takes the last one back."),
            self,
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self._inside = QWidget(self)
        self._inside.setObjectName("content")
        self._body = QVBoxLayout(self._inside)
        self._body.setContentsMargins(0, 6, 16, 24)
        self._body.setSpacing(16)
        self.groups: dict[Form, QPushButton] = {}
        self._ways = FlowRow(self, spacing=4)
        self._choice = QButtonGroup(self)
        self._make_forms(settings)
        self._body.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._inside)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._room_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 4, 0)
        layout.setSpacing(10)
        top = QVBoxLayout()
        top.setSpacing(2)
        top.addWidget(heading)
        top.addWidget(words)
        layout.addLayout(top)
        layout.addWidget(self._ways)
        layout.addWidget(self._scroll, 1)

    def go_to(self, form: Form) -> None:
        """Bring a group into view, and keep it there until one scrolls on."""
        self._gone_to = form
        self._follow()

    def opened(self) -> None:
        QTimer.singleShot(0, self, self._follow)  # once the groups have their places

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
        self.folders = FoldersForm(settings, inside)
        self.scrobbling = ScrobblingForm(inside)
        self.storage = StorageForm(inside)
        for form in (
            self.playback,
            self.appearance,
            self.folders,
            self.analysis,
            self.desktop,
            self.scrobbling,
            self.storage,
        ):
            self._add(form)

    def _add(self, form: Form) -> None:
        if isinstance(form, SettingsForm):
            form.was_reset.connect(self.was_reset)
            form.reset.pressed.connect(self.history.part)
        self._body.addWidget(form)
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
        self._follow()
        QTimer.singleShot(0, self, self._follow)  # once the groups have their new places

    def _follow(self) -> None:
        """Stay at the group that was gone to, wherever it stands now."""
        if self._gone_to is not None:
            self._going = True
            self._scroll.verticalScrollBar().setValue(max(0, self._gone_to.y() - ABOVE))
            self._going = False
        self._mark()

    def _mark(self) -> None:
        """Mark the group that was gone to, or else the last that begins high in the view."""
        top = self._scroll.verticalScrollBar().value()
        upper = self._scroll.viewport().height() // HIGH_IN_VIEW if top else 0
        high = max(2 * ABOVE, upper)
        passed = [form for form in self.groups if form.y() - high <= top]
        marked = self._gone_to or (passed[-1] if passed else None)
        if marked is not None:  # also where the page ends before it is at the top
            self.groups[marked].setChecked(True)

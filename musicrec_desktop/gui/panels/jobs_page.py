"""One place for all that works in the background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pages import SMALLEST, Page
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.forms.form import Choice
from musicrec_desktop.gui.widgets.job_card import EndedJob, JobCard
from musicrec_desktop.gui.widgets.layout.page_scroll import EDGE, MARGIN, PageScroll
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton, ShyButtons
from musicrec_desktop.gui.worker import Job

SHARES = (
    ("all", to_translate("Jobs", "the whole machine")),
    ("half", to_translate("Jobs", "half of the machine")),
    ("one", to_translate("Jobs", "one core")),
    ("idle", to_translate("Jobs", "the whole machine, but only while nothing plays")),
)
SHARE_WIDTH = 280
SHARE_LEAST = 120
BESIDE_SHARE = 24  # between the page's name, what the choice is of, and the choice


class JobsPage(Page):
    """Running jobs, what became of earlier ones, and what could not be read.

    Signals
    -------
    refresh_requested()
    pause_requested(Job, bool), stop_requested(Job), again_requested(Job)
    forget_requested()
        Clear the list of what has ended.
    failures_requested(), rescan_requested()
    retry_requested()
        What could not be read is to be tried again.
    share_chosen(str)
    """

    refresh_requested = Signal()
    pause_requested = Signal(object, bool)
    stop_requested = Signal(object)
    again_requested = Signal(object)
    forget_requested = Signal()
    failures_requested = Signal()
    rescan_requested = Signal()
    retry_requested = Signal()
    share_chosen = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.cards: dict[Job, JobCard] = {}
        self.ended: list[EndedJob] = []
        self._make_top()
        self._make_failures()
        self._idle = QLabel(
            translate("Jobs", "Nothing is running. New music is looked for at every start."),
            self,
        )
        self._idle.setProperty("role", "secondary")
        self._idle.setWordWrap(True)
        self.look = QPushButton(translate("Jobs", "Look for changes now"), self)
        self.look.clicked.connect(self.rescan_requested)
        self._running = QVBoxLayout()
        self._running.setSpacing(8)
        self._before = QLabel(translate("Jobs", "EARLIER"), self)
        self._before.setProperty("role", "section")
        self.forget = QPushButton(translate("Jobs", "Clear"), self)
        self.forget.setProperty("role", "link")
        self.forget.setProperty("flush", True)
        self.forget.setAccessibleName(translate("Jobs", "Clear earlier jobs"))
        self.forget.clicked.connect(self.forget_requested)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(0)
        for part in (self._before, self.forget):  # nothing has ended yet
            part.hide()
        self._lay_out()
        self.apply_theme(tokens)

    def show_jobs(self, running: Sequence[Job], recent: Sequence[Job]) -> None:
        """Show what runs, and what has ended, the newest first."""
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            focus = self
        self._change_jobs(running, recent)
        if focus is not self and not (focus.isVisibleTo(self) and focus.isEnabled()):
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # Qt would go on to another panel

    def _change_jobs(self, running: Sequence[Job], recent: Sequence[Job]) -> None:
        for job in [known for known in self.cards if known not in running]:
            card = self.cards.pop(job)
            card.hide()
            card.deleteLater()
        for job in running:
            if job not in self.cards:
                self.cards[job] = card = JobCard(job, self._tokens, self)
                card.pause_requested.connect(self.pause_requested)
                card.stop_requested.connect(self.stop_requested)
                self._running.addWidget(card)
            self.cards[job].refresh()
        for widget in (self._idle, self.look):
            widget.setVisible(not running)
        if [entry.job for entry in self.ended] != list(recent):
            self._show_recent(recent)

    def show_failures(self, number: int) -> None:
        """Say how many files could not be read."""
        self._failures.setVisible(number > 0)
        self._failed.setText(translate("Jobs", "%n file(s) could not be read", n=number))
        self._left_out.setText(
            translate(
                "Jobs", "(It is|They are) left out, and looked at again at the next scan.", n=number
            )
        )

    def show_share(self, share: str) -> None:
        """Show how much of the machine may be used."""
        self.share.show_value(share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut what is chosen of the machine rather than what the choice is of."""
        super().resizeEvent(event)
        beside = self._heading.sizeHint().width() + SHARE_LEAST + MARGIN + BESIDE_SHARE
        room = max(0, self.width() - MARGIN - beside)
        self._may.setMinimumWidth(min(self._may.sizeHint().width(), room))

    def opened(self) -> None:
        self.refresh_requested.emit()

    def state(self) -> dict[str, Any]:
        return {}

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.look.setIcon(icon("rescan", tokens))
        self.which.setIcon(icon("failures", tokens))
        self.retry.setIcon(icon("rescan", tokens))
        for card in self.cards.values():
            card.apply_theme(tokens)

    def _show_recent(self, recent: Sequence[Job]) -> None:
        for entry in self.ended:
            entry.hide()
            entry.deleteLater()
        self.ended = [EndedJob(job, self) for job in recent]
        for entry in self.ended:
            entry.again_requested.connect(self.again_requested)
            self._recent.addWidget(entry)
        self._before.setVisible(bool(recent))
        self.forget.setVisible(bool(recent))

    def _make_top(self) -> None:
        self._heading = QLabel(translate("Jobs", "Jobs"), self)
        self._heading.setProperty("role", "heading")
        self._may = ElidedLabel(self)
        self._may.setText(translate("Jobs", "Analysis may use", comment="What: a choice follows"))
        self._may.setProperty("role", "secondary")
        self.share = Choice([(value, translated("Jobs", name)) for value, name in SHARES], self)
        self.share.setMaximumWidth(SHARE_WIDTH)
        self.share.setMinimumWidth(SHARE_LEAST)
        self.share.setAccessibleName(
            translate("Jobs", "Analysis may use", comment="What: a choice follows")
        )
        self.share.setToolTip(translate("Jobs", "While music plays, one process fewer is used"))
        self.share.chosen.connect(self.share_chosen)

    def _make_failures(self) -> None:
        self._failures = QFrame(self)
        self._failures.setProperty("role", "card")
        self._failed = QLabel(self)
        self._failed.setProperty("role", "title")
        self._left_out = QLabel(self)
        self._left_out.setWordWrap(True)
        self._left_out.setProperty("role", "secondary")
        self.which = ShyButton(translate("Jobs", "Show which, and why"), self)
        self.which.clicked.connect(self.failures_requested)
        self.retry = ShyButton(translate("Jobs", "Try again"), self)
        self.retry.setAccessibleName(translate("Jobs", "Try to read them again"))
        self.retry.clicked.connect(self.retry_requested)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._failed)
        column.addWidget(self._left_out)
        row = QHBoxLayout(self._failures)
        row.setContentsMargins(16, 14, 16, 14)
        row.addLayout(column, 1)
        row.addWidget(ShyButtons((self.which, self.retry), self))
        self._failures.hide()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, MARGIN - EDGE, 0)
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self._may)
        top.addWidget(self.share)
        idle = QHBoxLayout()
        idle.addWidget(self._idle, 1)
        idle.addWidget(self.look)
        before = QHBoxLayout()
        before.addWidget(self._before)
        before.addStretch(1)
        before.addWidget(self.forget)
        inside = QWidget(self)
        inside.setObjectName("content")
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 4, 0, 16)
        body.setSpacing(12)
        body.addLayout(idle)
        body.addLayout(self._running)
        body.addWidget(self._failures)
        body.addLayout(before)
        body.addLayout(self._recent)
        body.addStretch(1)
        scroll = PageScroll(self)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 10, EDGE, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(scroll, 1)
        self.setMinimumSize(*SMALLEST)

"""What could be tidier in the library: proposals by kind, accepted one by one or all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tidying import Proposal, TidyFindings, TidyKind
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.tidy.details import FindTrack, TidyDetails
from musicrec_desktop.gui.widgets.tidy.lists import KindList, ProposalList
from musicrec_desktop.gui.widgets.tidy.top import TidyTop
from musicrec_desktop.gui.words.tidy import kind_said

KINDS_WIDTH, NARROW_WIDTH = 184, 164
ROOMY_WIDTH, ROOMY_HEIGHT = 680, 460  # of the page, in pixels
BEGIN = (
    to_translate("Tidy up", "What could be tidier?"),
    to_translate(
        "Tidy up",
        "Empty tags, spellings, genres, albums that fall apart, copies: all of it is looked for, "
        "and proposed. Nothing is changed before you accept it, and everything can be undone.",
    ),
)
LOOKING = (
    to_translate("Tidy up", "Looking through the library…"),
    to_translate("Tidy up", "You can go on listening; this runs beside it."),
)
NO_MUSIC = (
    to_translate("Tidy up", "There is no music yet"),
    to_translate(
        "Tidy up", "Add the folder that your music is in; what could be tidier is looked for then."
    ),
)
TIDY = (
    to_translate("Tidy up", "Nothing to tidy up"),
    to_translate(
        "Tidy up",
        "No empty tags, no doubtful spellings or genres, no albums that fall apart. New music is "
        "looked at as soon as it is there.",
    ),
)

PICTURES = {LOOKING: "search", NO_MUSIC: "songs", TIDY: "all-well"}


class TidyPage(Page):
    """Kinds, proposals, and the chosen one in full.

    Signals
    -------
    look_requested(), stop_requested()
    accept_requested(list of Proposal, bool)
        The flag says whether files are to be written, too.
    refuse_requested(list of Proposal)
        Never again.
    undo_requested()
    add_folder_requested()
    ask_again_requested()
        Let come again what was refused.
    """

    look_requested = Signal()
    stop_requested = Signal()
    accept_requested = Signal(list, bool)
    refuse_requested = Signal(list)
    undo_requested = Signal()
    add_folder_requested = Signal()
    ask_again_requested = Signal()

    def __init__(self, find: FindTrack, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._findings: dict[TidyKind, list[Proposal]] = {}
        self._looked = self._busy = self._looking = self._undoable = self._outdated = False
        self._looked_at = 0
        self._wanted: tuple[TidyKind | None, str] = None, ""  # when there is something to show
        top = self._top = TidyTop(self)
        top.look_clicked.connect(self._clicked)
        top.undo_clicked.connect(self._undo_last)
        self.look, self.undo_last, self.files = top.look, top.undo_last, top.files
        self.ask_again = self._make_ask_again()
        self.kinds = KindList(tokens, self)
        self.kinds.setFixedWidth(KINDS_WIDTH)
        self.kinds.chosen.connect(self._show_kind)
        self.list = ProposalList(tokens, self)
        self.details = TidyDetails(find, self)
        self.empty = MessagePage(translate("Tidy up", "Look now"), self, "tidy")
        self.empty.action.clicked.connect(self._next_step)
        self._kind_title = QLabel(self)
        self._kind_title.setProperty("role", "title")
        self._kind_text = QLabel(self)
        self._kind_text.setWordWrap(True)
        self._kind_text.setProperty("role", "muted")
        self.accept_all = QPushButton(self)
        self.accept_all.clicked.connect(self._accept_all)
        for part in (self.list, self.details):
            part.accept_requested.connect(self._accept_selected)
            part.skip_requested.connect(self._skip_selected)
            part.refuse_requested.connect(self._refuse_selected)
        self.list.current_changed.connect(lambda: self.details.show_proposals(self.list.selected()))
        self._lay_out()
        self.apply_theme(tokens)
        self._refresh()

    # ---- what is shown

    def opened(self) -> None:
        if not self._busy and (self._outdated or not self._looked):
            self.look_requested.emit()

    def library_changed(self) -> None:
        """Look again, now where it is seen, or else when it is opened."""
        self._outdated = self._looked
        if self._outdated and self.isVisible() and not self.total():
            self.opened()

    def show_findings(self, findings: TidyFindings) -> None:
        """Show what a look through the library found."""
        self._looked, self._looked_at = True, findings.looked_at
        self.show_refused(findings.refused)
        self._outdated = False
        self._findings = {kind: found for kind in TidyKind if (found := findings.of(kind))}
        self._recount()
        self._show_kind(self.kinds.kind())
        self._choose_wanted()
        self._wanted = None, ""

    def show_progress(self, progress: Progress | None, *, looking: bool = True) -> None:
        """Show how far a look, or a change, is; None when it is over."""
        self._busy = progress is not None
        self._looking = self._busy and looking
        self._refresh()

    def show_problem(self, said: str) -> None:
        """Say why the library could not be looked through."""
        self.show_progress(None)
        if not self._findings:
            self.empty.show_message(
                translate("Tidy up", "The library could not be looked through"), said
            )

    def show_undoable(self, said: str) -> None:
        """Say what was accepted last, that can be taken back; empty for nothing."""
        self._undoable = bool(said)
        self._top.show_undoable(said)

    def show_refused(self, number: int) -> None:
        """Say how many proposals are left out because they were refused."""
        self.ask_again.setText(
            translate("Tidy up", "%n dismissed for good: propose again", n=number)
        )
        self.ask_again.setVisible(number > 0)

    def remove(self, proposals: list[Proposal]) -> None:
        """Take proposals off the page."""
        keys = {proposal.key for proposal in proposals}
        self._findings = {
            kind: kept
            for kind, found in self._findings.items()
            if (kept := [proposal for proposal in found if proposal.key not in keys])
        }
        kind = self.kinds.kind()
        self.list.remove(keys)
        self._recount()
        if self.kinds.kind() is not kind or kind not in self._findings:
            self._show_kind(self.kinds.kind())
        else:
            self._show_heading(kind)

    def add(self, proposals: list[Proposal]) -> None:
        """Bring proposals back that were taken off the page."""
        for proposal in proposals:
            self._findings.setdefault(proposal.kind, []).insert(0, proposal)
        self._findings = {kind: self._findings[kind] for kind in TidyKind if kind in self._findings}
        self._recount()
        self._show_kind(self.kinds.kind())

    def total(self) -> int:
        """Return how many proposals and notes are shown."""
        return sum(map(len, self._findings.values()))

    def counts(self) -> tuple[int, int]:
        """Return how many proposals can be accepted, and how many are only to be known."""
        return _counts([proposal for found in self._findings.values() for proposal in found])

    def apply_theme(self, tokens: Tokens) -> None:
        for view in (self.kinds, self.list):
            view.delegate.tokens = tokens
            view.scheduleDelayedItemsLayout()
        self._top.apply_theme(tokens)

    def state(self) -> dict[str, Any]:
        kind = self.kinds.kind()
        return {"kind": kind.value if kind is not None else ""}

    def restore(self, state: dict[str, Any]) -> None:
        known = {kind.value: kind for kind in TidyKind}
        self._wanted = known.get(str(state.get("kind"))), str(state.get("rule", ""))
        self._outdated |= self._looked and bool(self._wanted[1])  # it may propose more by now
        self._choose_wanted()
        if self._looked and not self._wanted[1]:
            self._wanted = None, ""  # no look follows that could propose what is wanted

    def undo(self) -> bool:
        if self._undoable and not self._busy:
            self.undo_requested.emit()
        return self._undoable

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.details.set_roomy(self.height() >= ROOMY_HEIGHT)
        roomy = self.width() >= ROOMY_WIDTH
        self.kinds.setFixedWidth(KINDS_WIDTH if roomy else NARROW_WIDTH)
        self._top.set_roomy(roomy)
        self.details.set_wide(roomy)

    # ---- inside

    def _choose_wanted(self) -> None:
        """Go to the kind that the page was opened for, and to the first proposal of a rule."""
        kind, rule = self._wanted
        row = self.kinds.kinds.row_of(kind)
        if row is not None:
            self.kinds.setCurrentIndex(self.kinds.kinds.index(row))
            self.list.choose_of(rule)

    def _recount(self) -> None:
        """Show how much there is; for when it is other than before."""
        self.kinds.show_counts([(kind, *_counts(found)) for kind, found in self._findings.items()])
        tracks = len({n for found in self._findings.values() for p in found for n in p.tracks})
        self._top.show_numbers(*self.counts(), tracks)
        self._refresh()

    def _refresh(self) -> None:
        """Offer what can be done now."""
        total = self.total()
        self._top.offer(anything=bool(total), busy=self._busy)
        self.accept_all.setEnabled(not self._busy)
        self.details.set_busy(self._busy)
        looked = TIDY if self._looked_at else NO_MUSIC
        message = LOOKING if self._looking else looked if self._looked else BEGIN
        self.empty.show_message(*(translated("Tidy up", part) for part in message))
        self.empty.show_picture(PICTURES.get(message, "tidy"))
        again = (
            translate("Tidy up", "Look again") if self._looked else translate("Tidy up", "Look now")
        )
        if message is NO_MUSIC:
            again = translate("Next steps", "Add a music folder…")
        self.empty.action.setText(translate("Tidy up", "Stop") if self._busy else again)
        focus = QApplication.focusWidget()
        inside = focus is not None and self._body.isAncestorOf(focus)
        self._stack.setCurrentWidget(self._body if total else self.empty)
        if inside and not total:
            self.empty.action.setFocus()

    def _show_kind(self, kind: TidyKind | None) -> None:
        found = self._findings.get(kind, []) if kind is not None else []
        self._show_heading(kind)
        self.list.show_proposals(found)

    def _show_heading(self, kind: TidyKind | None) -> None:
        if kind is None:
            return
        name, explanation = kind_said(kind)
        able = sum(proposal.acceptable for proposal in self._findings.get(kind, ()))
        self._kind_title.setText(name)
        self._kind_text.setText(explanation)
        self.accept_all.setText(translate("Tidy up", "Accept all %n", n=able))
        self.accept_all.setAccessibleName(
            translate("Tidy up", "Accept all %n proposal(s) of {kind}", n=able, kind=name)
        )
        self.accept_all.setVisible(able > 1)

    def _keep_focus(self) -> None:
        """Go to the proposals before the button that was pressed is disabled or hidden."""
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            (self.list if self.total() else self.empty.action).setFocus()

    def _accept_all(self) -> None:
        kind = self.kinds.kind()
        if kind is not None:
            self._accept(self._findings.get(kind, []))

    def _accept_selected(self) -> None:
        self._accept(self.list.selected())

    def _accept(self, proposals: list[Proposal]) -> None:
        able = [proposal for proposal in proposals if proposal.acceptable]
        if able and not self._busy:
            self._keep_focus()
            self.accept_requested.emit(able, self.files.isChecked())

    def _skip_selected(self) -> None:
        self._keep_focus()
        self.remove(self.list.selected())

    def _refuse_selected(self) -> None:
        selected = self.list.selected()
        if selected and not self._busy:
            self._keep_focus()
            self.refuse_requested.emit(selected)

    def _undo_last(self) -> None:
        self._keep_focus()
        self.undo_requested.emit()

    def _next_step(self) -> None:
        if self._looked and not (self._busy or self._looked_at):
            self.add_folder_requested.emit()
        else:
            self._clicked()

    def _clicked(self) -> None:
        (self.stop_requested if self._busy else self.look_requested).emit()

    def _make_ask_again(self) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("role", "link")
        button.setToolTip(translate("Tidy up", "Propose again what you dismissed for good"))
        button.clicked.connect(self.ask_again_requested)
        button.hide()
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._kind_title)
        words.addWidget(self._kind_text)
        of_kind = QHBoxLayout()
        of_kind.addLayout(words, 1)
        of_kind.addWidget(self.accept_all, 0, Qt.AlignmentFlag.AlignBottom)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addLayout(of_kind)
        right.addWidget(self.list, 1)
        right.addWidget(self.details)
        self._body = QWidget(self)
        sides = QHBoxLayout(self._body)
        sides.setContentsMargins(0, 4, 0, 12)
        sides.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.kinds, 1)
        left.addWidget(self.ask_again, 0, Qt.AlignmentFlag.AlignLeft)
        sides.addLayout(left)
        sides.addLayout(right, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.setSpacing(8)
        layout.addWidget(self._top)
        layout.addWidget(self._stack, 1)


def _counts(found: Sequence[Proposal]) -> tuple[int, int]:
    able = sum(proposal.acceptable for proposal in found)
    return able, len(found) - able

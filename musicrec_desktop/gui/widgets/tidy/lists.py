"""The lists of the tidying page: kinds at the left, proposals beside them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from musicrec_desktop.core.tidying import Proposal, TidyKind
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.tidy_list import Index, KindCount, KindModel, ProposalModel
from musicrec_desktop.gui.widgets.tidy.delegates import KindDelegate, ProposalDelegate

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class KindList(QListView):
    """The kinds that there are proposals of.

    Signals
    -------
    chosen(TidyKind)
    """

    chosen = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.kinds = KindModel(self)
        self.delegate = KindDelegate(tokens, self)
        self.setModel(self.kinds)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(translate("Tidy up", "Kinds of proposals"))
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._chosen)

    def show_counts(self, counts: list[KindCount]) -> None:
        """Show these kinds; the chosen one stays chosen, or else what stands in its place is."""
        kind, before = self.kind(), self.currentIndex().row()
        self.kinds.show_counts(counts)
        if counts and (kind is None or self.kind() is not kind):
            row = self.kinds.row_of(kind)
            if row is None:
                row = min(max(before, 0), len(counts) - 1)
            self.selectionModel().setCurrentIndex(self.kinds.index(row), SELECT)

    def kind(self) -> TidyKind | None:
        """Return the chosen kind."""
        row = self.currentIndex().row()
        return self.kinds.kind(row) if 0 <= row < self.kinds.rowCount() else None

    def _chosen(self, index: Index) -> None:
        if index.isValid():
            self.chosen.emit(self.kinds.kind(index.row()))


class ProposalList(QListView):
    """Proposals; Enter accepts what is selected, Delete skips it, Shift+Delete for ever.

    Signals
    -------
    accept_requested(), skip_requested(), refuse_requested()
        Of what is selected.
    current_changed()
    """

    accept_requested = Signal()
    skip_requested = Signal()
    refuse_requested = Signal()
    current_changed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.proposals = ProposalModel(self)
        self.delegate = ProposalDelegate(tokens, self)
        self.setModel(self.proposals)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(translate("Tidy up", "Proposals"))
        self.setAccessibleDescription(
            translate("Tidy up", "Enter accepts, Delete skips, Shift+Delete never asks again")
        )
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(lambda _index: self.accept_requested.emit())
        self.selectionModel().selectionChanged.connect(lambda *_: self.current_changed.emit())

    def show_proposals(self, proposals: list[Proposal]) -> None:
        """Show these, and choose the first."""
        self.proposals.show_proposals(proposals)
        self._choose(0)

    def choose_of(self, rule: str) -> None:
        """Choose the first proposal of a rule, where it has any."""
        rules = [proposal.rule for proposal in self.proposals.proposals()]
        if rule in rules:
            self._choose(rules.index(rule))

    def remove(self, keys: set[str]) -> None:
        """Take proposals out; the next one is chosen then."""
        row = min((index.row() for index in self.selectedIndexes()), default=0)
        self.proposals.remove(keys)
        self._choose(min(row, self.proposals.rowCount() - 1))

    def selected(self) -> list[Proposal]:
        """Return what is selected, in the order shown."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.proposals.proposal(row) for row in rows]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept_requested.emit()
        elif key == Qt.Key.Key_Delete:
            (self.refuse_requested if shift else self.skip_requested).emit()
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the window's: play, pause and seek
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if 0 <= row < self.proposals.rowCount():
            self.selectionModel().setCurrentIndex(self.proposals.index(row), SELECT)
        else:
            self.current_changed.emit()

"""Recordings that the library holds more than once, with the better copy first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.input.entered import all_of
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.duplicates_tree import COPY_ROLE, DuplicatesModel
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.widgets.tables.text_delegate import TextDelegate
from musicrec_desktop.services.similarity.duplicates import Duplicates

COLUMN_WIDTHS = (320, 190, 60, 110)
INDENTATION, BESIDE_TEXT = 16, 3  # pixels; the latter Qt leaves at both ends of a cell
# Over the text of the cells, and the first over the names of recordings; from either side.
HEADINGS = "".join(
    f"QHeaderView::section{which} {{ padding: 0 {pixels}px }}"  # no words
    for which, pixels in (
        (":horizontal", BESIDE_TEXT),
        (":horizontal:first", INDENTATION + BESIDE_TEXT),
    )
)
ROOMY_WIDTH = 780  # of the page, in pixels, from which all columns are shown
SPARED, NARROW_FIRST = (2, 3), 256  # time and tags, much the same in copies; and pixels
NO_MUSIC = (
    to_translate("Duplicates", "There is no music yet"),
    to_translate(
        "Duplicates",
        "Add the folder that your music is in; copies are looked for once it was analysed.",
    ),
)
LOOKING = (
    to_translate("Duplicates", "Comparing what your music sounds like…"),
    to_translate("Duplicates", "You can go on listening; this runs beside it."),
)
NONE = (
    to_translate("Duplicates", "No recording is in your library twice"),
    to_translate(
        "Duplicates",
        "Copies are found by their sound, in another encoding or under another name, after every "
        "scan that brings something new. Live takes and remixes are kept apart.",
    ),
)
PICTURES = {NO_MUSIC: "songs", LOOKING: "search", NONE: "all-well"}
EXPLANATION = to_translate(
    "Duplicates",
    "The same recording in several files, by its sound: another encoding, another master, a "
    "copy. Live takes and remixes are kept apart. The better copy stands first; nothing is "
    "deleted unless you do it here.",
)


class DuplicatesPage(Page):
    """A tree of recordings and their files.

    Signals
    -------
    list_requested()
        The list is wanted.
    find_requested(), cancel_requested()
    entered(Entered)
    menu_requested(list of Track, QPoint)
    add_folder_requested()
    trash_requested(list of Track)

    Parameters
    ----------
    tokens : Tokens
    parent : QWidget
    has_music : callable
        Whether there is anything to compare.
    """

    list_requested = Signal()
    find_requested = Signal()
    cancel_requested = Signal()
    entered = Signal(object)
    menu_requested = Signal(list, QPoint)
    add_folder_requested = Signal()
    trash_requested = Signal(list)

    def __init__(
        self, tokens: Tokens, parent: QWidget, has_music: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._has_music = has_music
        self.model = DuplicatesModel(tokens, self)
        heading = QLabel(translate("Duplicates", "Duplicates"), self)
        heading.setProperty("role", "heading")
        heading.setObjectName("page-heading")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self._bar = QuietBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(180)
        self._bar.setAccessibleName(translate("Duplicates", "Progress of the search for copies"))
        self._bar.hide()
        self.look = QPushButton(translate("Duplicates", "Look again"), self)
        self.look.clicked.connect(self._clicked)
        self.trash = QPushButton(translate("Duplicates", "Trash all but the best…"), self)
        self.trash.clicked.connect(self._throw_away)
        self._finding = False
        self._explanation = QLabel(translated("Duplicates", EXPLANATION), self)
        self._explanation.setProperty("role", "muted")
        self._explanation.setWordWrap(True)
        self.tree = self._make_tree()
        self.empty = MessagePage(translate("Duplicates", "Look for copies"), self, "duplicates")
        self.empty.action.clicked.connect(self._next_step)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.tree)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self._bar)
        top.addWidget(self.look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._explanation, 1)
        below.addWidget(self.trash)
        layout.addLayout(below)
        layout.addWidget(self._stack, 1)
        self.show_groups([])

    def opened(self) -> None:
        self._refresh()
        self.list_requested.emit()

    def show_groups(self, groups: Sequence[Duplicates]) -> None:
        """Show recordings and their copies."""
        self.model.show_groups(groups)
        self.tree.expandAll()
        for row in range(len(groups)):
            self.tree.setFirstColumnSpanned(row, QModelIndex(), True)
        self._count.setText(_said(groups) if groups else "")
        self._selected_others()
        self._refresh()

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far the search is; None when it is over."""
        self._finding = progress is not None
        if progress is not None:
            self._bar.show_steps(progress.done, progress.total)
        self._refresh()

    def _refresh(self) -> None:
        """Say where the page stands, and offer what can be done now."""
        any_groups = self.model.rowCount() > 0
        self._stack.setCurrentWidget(self.tree if any_groups else self.empty)
        self._explanation.setVisible(any_groups)
        self._bar.setVisible(self._finding)
        self.trash.setVisible(any_groups)
        self.look.setVisible(any_groups or self._finding)
        self.look.setText(
            translate("Duplicates", "Stop")
            if self._finding
            else translate("Duplicates", "Look again")
        )
        self.look.setAccessibleName(self.look.text())
        message = LOOKING if self._finding else NONE if self._has_music() else NO_MUSIC
        self.empty.show_message(*(translated("Duplicates", part) for part in message))
        self.empty.show_picture(PICTURES[message])
        self.empty.action.setVisible(not self._finding)
        self.empty.action.setText(
            translate("Next steps", "Add a music folder…")
            if message is NO_MUSIC
            else translate("Duplicates", "Look for copies")
        )

    def _next_step(self) -> None:
        (self.find_requested if self._has_music() else self.add_folder_requested).emit()

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.model.apply_theme(tokens)
        self.show_groups(self.model.groups)  # unfolded again

    def selected(self) -> list[Track]:
        """Return the selected files; a selected recording stands for all of its."""
        rows = self.tree.selectionModel().selectedRows()
        tracks = (track for row in rows for track in self.model.tracks(row))
        return list({track.id: track for track in tracks}.values())

    def worse(self) -> list[Track]:
        """Return the selected files, all where none is, but for the best of each recording.

        What lies in the file of a best copy, as a CUE sheet's tracks do, stays with it.
        """
        groups, kept = self.model.groups, set(self.kept())
        asked = self.selected() or [track for group in groups for track in group.tracks]
        return [track for track in asked if track.path not in kept]

    def kept(self) -> list[str]:
        """Return the files of the best copies."""
        return [group.better.path for group in self.model.groups]

    def own_menu(self) -> QMenu:
        """Return a menu of what only this page can do with the selected files."""
        menu = QMenu(self)
        action = menu.addAction(icon("remove", self._tokens), self.trash.text(), self._throw_away)
        action.setEnabled(bool(self.worse()))
        if any(not row.parent().isValid() for row in self.tree.selectionModel().selectedRows()):
            action.setObjectName("trash")  # all of a recording: the menu offers to lose no best one
        return menu

    def _throw_away(self) -> None:
        self.trash_requested.emit(self.worse())

    def _make_tree(self) -> QTreeView:
        tree = DuplicatesTree(self)
        tree.setAccessibleName(translate("Duplicates", "Recordings that are there more than once"))
        tree.setModel(self.model)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.setIndentation(INDENTATION)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.header().setStyleSheet(HEADINGS)
        tree.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        tree.setExpandsOnDoubleClick(False)
        tree.customContextMenuRequested.connect(self._menu)
        tree.activated.connect(self._activated)
        tree.selectionModel().selectionChanged.connect(self._selected_others)
        for column, width in enumerate(COLUMN_WIDTHS):
            tree.setColumnWidth(column, width)
        return tree

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < ROOMY_WIDTH
        if narrow != self.tree.isColumnHidden(SPARED[0]):
            for column in SPARED:
                self.tree.setColumnHidden(column, narrow)
            self.tree.setColumnWidth(0, NARROW_FIRST if narrow else COLUMN_WIDTHS[0])

    def _activated(self, index: QModelIndex) -> None:
        track = index.siblingAtColumn(0).data(COPY_ROLE)
        tracks = [track] if track is not None else self.model.tracks(index)
        self.entered.emit(all_of(tracks))

    def _menu(self, place: QPoint) -> None:
        tracks = self.selected()
        if tracks:
            self.menu_requested.emit(tracks, self.tree.viewport().mapToGlobal(place))

    def _selected_others(self) -> None:
        self.trash.setEnabled(bool(self.worse()))

    def _clicked(self) -> None:
        (self.cancel_requested if self._finding else self.find_requested).emit()


def _said(groups: Sequence[Duplicates]) -> str:
    """Return how many recordings are there twice, in how many files."""
    files = sum(len(group.tracks) for group in groups)
    return translate(
        "Duplicates",
        "{recordings} in {files}",
        recordings=translate("Counts", "%n recording(s)", n=len(groups)),
        files=translate("Counts", "%n file(s)", n=files),
    )


class DuplicatesTree(QTreeView):
    """The tree; Space stays the window's play and pause."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(TextDelegate(self))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # folders mostly begin alike

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                event.accept()  # or, where nothing is left to fold, the window would seek by it

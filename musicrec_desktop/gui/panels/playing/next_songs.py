"""What comes next in the queue, on the page of what plays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.play_queue import QueueView
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.queue.queue_list import QueueList
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.tables.next_delegate import NextDelegate
from musicrec_desktop.gui.widgets.tables.up_next_delegate import LAYOUT
from musicrec_desktop.gui.words.queue import to_come

CAPTION_PIXELS = 12
HEAD_GAP = 6
MOST_ROWS = 24  # that find room on any screen below lyrics


class NextSongs(QWidget):
    """The queue without what plays and what was played, in the order in which it will come.

    Attributes
    ----------
    list : QueueList

    Signals
    -------
    tracks_dropped(list of int, int)
        Tracks shall be queued before this place of the whole queue.
    few_changed()
        There are more or fewer to come, where that takes more or less room.
    """

    tracks_dropped = Signal(list, int)
    few_changed = Signal()

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._view = QueueView()
        self._tokens = tokens
        name = translate("Now playing", "Next songs")
        self._drawn_by = NextDelegate(covers, tokens, self)
        self.list = QueueList(
            track, covers, tokens, self, name=name, delegate=self._drawn_by, layout=LAYOUT
        )
        self.list.columns.hide()
        self.list.tracks_dropped.connect(self._dropped)
        self._caption = QLabel(translate("Now playing", "NEXT", comment="A caption"), self)
        self._caption.setProperty("role", "section")
        self._caption.setAccessibleName(name)
        self._said = ElidedLabel(self)
        self._said.setProperty("role", "secondary")
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        head.setSpacing(12)
        head.addWidget(self._caption)
        head.addWidget(self._said, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HEAD_GAP)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    @property
    def any(self) -> bool:
        """Whether something is still to come."""
        return self.list.queue.rowCount() > 0

    @property
    def row_height(self) -> int:
        """How high a row is, in pixels."""
        return self.list.verticalHeader().defaultSectionSize()

    def height_of(self, rows: int) -> int:
        """Return how high it is with so many rows in view, or all where there are fewer."""
        rows = min(rows, self.list.queue.rowCount())
        head = max(self._caption.sizeHint().height(), self._said.sizeHint().height())
        return head + HEAD_GAP + rows * self.row_height + 2 * self.list.frameWidth()

    def show_view(self, view: QueueView) -> None:
        """Show another state of the queue."""
        self._view = view
        before, first = self._rows_that_count(), self._first()
        self.list.queue.show_view(coming(view))
        self._say()
        if first != self._first() and not self.list.underMouse():
            self.list.scrollToTop()
        if before != self._rows_that_count():
            self.few_changed.emit()

    def tracks_changed(self) -> None:
        """Say what the library says of tracks now."""
        self.list.queue.tracks_changed()
        if self.isVisible():
            self._say()

    def show_files(self, file: Callable[[str], Track]) -> None:
        """Show files that are not in the library as what this returns by their paths."""
        self.list.queue.show_files(file)

    def enlarge(self, times: float) -> None:
        """Let rows and their text be so many times as large as usual."""
        if not self._drawn_by.enlarge(times):
            return
        for label in (self._caption, self._said):
            label.setStyleSheet(f"font-size: {round(CAPTION_PIXELS * times)}px")
        self.list.apply_theme(self._tokens)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the rows."""
        self._tokens = tokens
        self.list.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.list.draw_covers()

    def _rows_that_count(self) -> int:
        return min(self.list.queue.rowCount(), MOST_ROWS)

    def _first(self) -> int | None:
        return self.list.queue.row(0).key if self.any else None

    def _say(self) -> None:
        queue = self.list.queue
        number = queue.rowCount()
        self._said.setText(to_come(number, queue.seconds) if number else "")

    def _dropped(self, ids: list[int], row: int) -> None:
        keys = self._view.order or tuple(entry.key for entry in self._view.entries)
        queue = self.list.queue
        place = keys.index(queue.row(row).key) if row < queue.rowCount() else len(keys)
        self.tracks_dropped.emit(ids, place)


def coming(view: QueueView) -> QueueView:
    """Return a queue of what will play by itself after what plays, once through."""
    by_key = {entry.key: entry for entry in view.entries}
    entries = tuple(by_key[key] for key in view.upcoming)
    return replace(view, entries=entries, order=(), current_key=None, shuffle=False)

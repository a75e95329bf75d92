"""What plays next, and after that: to be put in another order, shortened, kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.play_queue import QueueView
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.menu_letters import pop_up
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.queue.followed_song import FollowedSong
from musicrec_desktop.gui.panels.queue.queue_list import QueueList
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton, ShyButtons
from musicrec_desktop.gui.widgets.tables.queue_delegate import said_below
from musicrec_desktop.gui.widgets.tables.queue_table import LAYOUT
from musicrec_desktop.gui.words.text import long_duration

ABOVE = 1  # rows that are in view before what plays
NO_COLUMNS: frozenset[Column] = frozenset()  # then all is said below titles
_UNDO = {
    "play": to_translate("Queue", "Back to the last queue"),
    "add": to_translate("Queue", "Undo adding"),
    "next": to_translate("Queue", "Undo adding"),
    "move": to_translate("Queue", "Undo move"),
    "remove": to_translate("Queue", "Undo remove"),
    "clear": to_translate("Queue", "Undo clear"),
    "shuffle": to_translate("Queue", "Undo shuffle"),
}

BESIDE_REASONS = 190  # pixels that an album and a length keep
MEASURED = 60  # reasons, those that come next; a radio chooses fewer
STEP = 40  # pixels, so that columns do not move at each song
MARGINS = 16


class QueuePage(Page):
    """The queue as a list.

    Parameters
    ----------
    track : callable
        Returns the library's track of an id, or None.

    Signals
    -------
    clear_requested(), undo_requested(), redo_requested()
    save_requested()
    go_on_chosen(bool)
        With what sounds alike, where the queue ends.
    songs_requested()
        The queue is empty and the user wants to fill it.

    Attributes
    ----------
    list : QueueList
        What is done with its rows is asked by itself.
    """

    clear_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    save_requested = Signal()
    go_on_chosen = Signal(bool)
    songs_requested = Signal()

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.list = QueueList(track, covers, tokens, self, name=translate("Queue", "Queue"))
        self.model = self.list.queue
        self._laid_out = LAYOUT
        self._followed = FollowedSong(self.list, ABOVE)
        self._heading = QLabel(translate("Queue", "Queue"), self)
        self._heading.setProperty("role", "heading")
        self._heading.setObjectName("page-heading")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self._coming = ElidedLabel(self)
        self._coming.setProperty("role", "secondary")
        self.go_on = QCheckBox(translate("Queue", "Then continue with similar music"), self)
        self.go_on.clicked.connect(self.go_on_chosen)
        self.undo_button = self._button(translate("Queue", "Undo"), self.undo_requested)
        self.sort = self._button(translate("Queue", "Sort"), self._open_orders)
        self.sort.setToolTip(translate("Queue", "Reorder the upcoming songs"))
        self.save = self._button(translate("Queue", "Save as playlist…"), self.save_requested)
        self.clear = self._button(
            translate("Queue", "Clear", comment="Remove everything from it"), self.clear_requested
        )
        self.empty = MessagePage(translate("Next steps", "Show the songs"), self, "queue")
        self.empty.action.clicked.connect(self.songs_requested)
        self.empty.show_message(
            translate("Queue", "The queue is empty"),
            translate("Queue", "Double-click a song, or add some to the queue by right-click."),
        )
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self._lay_out()
        self.apply_theme(tokens)
        self.show_view(QueueView())

    def lists_queue(self) -> bool:
        return True

    def show_reasons(self, reasons: Mapping[int, str]) -> None:
        """Say why tracks come that the radio chose, by track id."""
        self.model.show_reasons(reasons)
        self._fit_reasons()

    def _fit_reasons(self) -> None:
        """Leave what stands below titles more room where that is why the radio chose them."""
        layout = LAYOUT
        if self.model.explained():
            most = self.list.width() - BESIDE_REASONS
            layout = replace(LAYOUT, title=max(LAYOUT.title, min(self._reasons_width(), most)))
        if layout != self._laid_out:
            self._laid_out = layout
            self.list.columns.lay_out_as(layout)
            self.list.go_by_rows()
        self.list.fit_rows()

    def _reasons_width(self) -> int:
        """Return in how wide a column the reasons of what plays and comes are whole."""
        first = max(0, self.model.first_coming() - 1)
        rows = range(first, min(first + MEASURED, self.model.rowCount()))
        measure = QFontMetrics(self.list.font()).horizontalAdvance
        explained = [row for number in rows if (row := self.model.row(number)).why]
        if not explained:
            return LAYOUT.title
        longest = max(measure(said_below(row, NO_COLUMNS)) for row in explained)
        return -(-(longest + LAYOUT.before_title + MARGINS) // STEP) * STEP

    def show_go_on(self, on: bool) -> None:
        """Show whether what sounds alike comes after the queue."""
        self.go_on.setChecked(on)

    def show_view(self, view: QueueView) -> None:
        """Show another state of the queue."""
        before, empty = self.list.currentIndex().row(), not self.model.rowCount()
        self._followed.show_view(view)
        if before >= 0 and view.entries and not self.list.currentIndex().isValid():
            # what was current has gone: the next may go the same way
            self.list.setCurrentIndex(self.model.index(min(before, len(view.entries) - 1), 0))
        self._fit_reasons()
        any_rows = bool(view.entries)
        if empty and any_rows:
            self.list.go_by_rows()
        self._pages.setCurrentWidget(self.list if any_rows else self.empty)
        self._count.setText(self._counted(view) if any_rows else "")
        self._coming.setText(self.coming() if any_rows else "")
        self._coming.setVisible(bool(self._coming.whole_text()))
        self.go_on.setVisible(any_rows)
        self.clear.setEnabled(any_rows)
        self.save.setEnabled(any_rows)
        self.sort.setEnabled(self.list.any_to_sort())
        self.undo_button.setEnabled(bool(view.undo))
        self.undo_button.setText(_undo_said(view.undo))
        self.undo_button.setToolTip(
            translate("Queue", "{action} (Ctrl+Z)", action=_undo_said(view.undo))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_reasons()

    def tracks_changed(self) -> None:
        """Say what the library says of tracks now."""
        self.model.tracks_changed()
        if self.isVisible():
            self.show_view(self.model.view())

    def show_files(self, file: Callable[[str], Track]) -> None:
        """Show files that are not in the library as what this returns by their paths."""
        self.model.show_files(file)
        self.show_view(self.model.view())

    def coming(self) -> str:
        """Return what plays next and in which order, as a sentence of parts."""
        view = self.model.view()
        row = self.model.row_of(view.next_key)
        said = [translate("Queue", "Shuffled: listed as it will play")] if view.shuffle else []
        if view.repeat == "all":
            said.append(translate("Queue", "Repeats the queue"))
        if view.current_key is None:
            return "  ·  ".join(said)
        if view.next_key is not None and view.next_key == view.current_key:
            said.append(translate("Queue", "Repeats this track"))
        elif row is not None:
            title = self.model.row(row).track.title
            said.append(translate("Queue", "Next: {title}", title=title))
        else:
            said.append(translate("Queue", "Ends after this track"))
        return "  ·  ".join(said)

    def undo(self) -> bool:
        if not self.model.view().undo:
            return False
        self.undo_requested.emit()
        return True

    def redo(self) -> bool:
        if not self.model.view().redo:
            return False
        self.redo_requested.emit()
        return True

    def opened(self) -> None:
        """Bring what plays into view, and let the keys work on the list."""
        self.show_view(self.model.view())  # tracks may have changed meanwhile
        self.list.go_by_rows()
        self._followed.bring()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any]:
        top = self.list.verticalScrollBar().value()
        return {"top": top, "table": self.list.columns.choices()}

    def restore(self, state: dict[str, Any]) -> None:
        self.list.columns.begin_with(state.get("table"))
        if isinstance(state.get("top"), int):
            self.list.verticalScrollBar().setValue(state["top"])

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.list.apply_theme(tokens)
        self.undo_button.setIcon(icon("undo", tokens))
        self.sort.setIcon(icon("sort", tokens))
        self.save.setIcon(icon("save", tokens))
        self.clear.setIcon(icon("cancel", tokens))

    def covers_loaded(self) -> None:
        self.list.draw_covers()

    def _counted(self, view: QueueView) -> str:
        seconds = self.model.seconds()
        number_of_tracks = translate("Counts", "%n track(s)", n=len(view.entries))
        return f"{number_of_tracks}  ·  {long_duration(seconds)}" if seconds else number_of_tracks

    def _open_orders(self) -> None:
        pop_up(self.list.orders(self), self.sort.mapToGlobal(self.sort.rect().bottomLeft()))

    def _button(self, text: str, signal: Any) -> ShyButton:
        button = ShyButton(text, self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keys to the list
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading)
        top.addSpacing(4)
        top.addWidget(self._count)
        top.addWidget(ShyButtons((self.undo_button, self.sort, self.save, self.clear), self), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        below = QHBoxLayout()
        below.addWidget(self._coming, 1)
        below.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(below)
        layout.addWidget(self._pages, 1)


def _undo_said(label: str) -> str:
    """Return what the button takes back, by the player's name for it."""
    return translated("Queue", _UNDO[label]) if label in _UNDO else translate("Queue", "Undo")

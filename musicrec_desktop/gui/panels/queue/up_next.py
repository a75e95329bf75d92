"""The right edge: the queue beside whatever page is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.play_queue import QueueView
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.queue.followed_song import FollowedSong
from musicrec_desktop.gui.panels.queue.queue_list import QueueList
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.tables.up_next_delegate import LAYOUT, UpNextDelegate
from musicrec_desktop.gui.words.queue import to_come

MARGINS = QMargins(14, 10, 6, 12)


class UpNext(QWidget):
    """The queue in a narrow list that keeps what plays at its top.

    Signals
    -------
    stale()
        It is seen again and wants :meth:`show_view`.
    """

    stale = Signal()

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._drawn_by = UpNextDelegate(covers, tokens, self)
        self.list = QueueList(
            track,
            covers,
            tokens,
            self,
            name=translate("Side panes", "Up next"),
            delegate=self._drawn_by,
            layout=LAYOUT,
        )
        self.list.columns.hide()
        self.list.reaches_top = True
        self._followed = FollowedSong(self.list)
        self._said = ElidedLabel(self)
        self._said.setProperty("role", "secondary")
        self._empty = QLabel(
            translate("Queue", "The queue is empty. Double-click a song, or drag some here."), self
        )
        self._empty.setProperty("role", "secondary")
        self._empty.setWordWrap(True)
        self._lay_out()
        self.apply_theme(tokens)
        self.show_view(QueueView())

    def show_view(self, view: QueueView) -> None:
        """Show another state of the queue; what plays comes to the top."""
        self._followed.show_view(view)
        self._empty.setVisible(not view.entries)
        self._say()
        self._fit_rows()

    def show_reasons(self, reasons: Mapping[int, str]) -> None:
        """Say why tracks come that the radio chose, by track id."""
        self.list.queue.show_reasons(reasons)
        self._fit_rows()

    def tracks_changed(self) -> None:
        """Say what the library says of tracks now."""
        self.list.queue.tracks_changed()
        if self.isVisible():
            self._say()

    def show_files(self, file: Callable[[str], Track]) -> None:
        """Show files that are not in the library as what this returns by their paths."""
        self.list.queue.show_files(file)
        self._say()

    def said(self) -> str:
        """Return how much is still to come after what plays."""
        model = self.list.queue
        begin = model.first_coming()
        coming = model.rowCount() - begin
        if not coming:
            return translate("Queue", "Ends after this track")
        return to_come(coming, lambda: model.seconds_from(begin))

    def take_focus(self) -> bool:
        """Let the keys work on the rows; return whether there is a list of them."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.stale.emit()
        self._followed.bring()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the rows."""
        self.list.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.list.draw_covers()

    def _fit_rows(self) -> None:
        """Leave rows a line more while the radio has reasons to give."""
        explained = self.list.queue.explained()
        if explained != self._drawn_by.explained:
            self._drawn_by.explained = explained
            self.list.wear(self._drawn_by.tokens, self._drawn_by.height)
            self._followed.bring()

    def _say(self) -> None:
        self._said.setText(self.said() if self.list.queue.rowCount() else "")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGINS)
        layout.setSpacing(8)
        layout.addWidget(self._said)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)

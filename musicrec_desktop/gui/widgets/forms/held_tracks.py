"""Tracks that something has to hold: found by typing, shown as chips, taken out by a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QCompleter, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.chip import RemovableChip
from musicrec_desktop.gui.widgets.forms.completion_list import CompletionList
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowLayout
from musicrec_desktop.gui.words.tracks import artist_and_title

SHOWN = 8
SEARCH_REST_MS = 120
MOST_PIXELS = 84  # of chips; more are scrolled


class HeldTracks(QWidget):
    """A field that finds tracks, and below it those that were taken.

    Signals
    -------
    search_requested(str)
        Tracks are wanted, to be offered by :meth:`offer`.
    changed()
    """

    search_requested = Signal(str)
    changed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._tracks: list[Track] = []
        self._offered: list[Track] = []
        self.field = _SearchField(self)
        self.field.setPlaceholderText(translate("Mixes", "none; type a title or an artist"))
        self.field.setAccessibleName(translate("Mixes", "Tracks that the mix has to hold"))
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(SHOWN)
        self._list = CompletionList(self)
        self._list.setObjectName("completions")
        self.completer.setPopup(self._list)
        self.completer.setWidget(self.field)
        self.completer.activated.connect(self._chosen)
        self._rest = QTimer(self, singleShot=True, interval=SEARCH_REST_MS)
        self._rest.timeout.connect(lambda: self.search_requested.emit(self.field.text()))
        self.field.textEdited.connect(self._typed)
        self.field.entered.connect(self._entered)
        self._room = QScrollArea(self)
        self._room.setFrameShape(QFrame.Shape.NoFrame)
        self._room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room.setWidgetResizable(True)
        self._room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chips = QWidget(self._room)
        self._room.setWidget(self._chips)
        self._flow = FlowLayout(self._chips)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self._room)
        self._show()

    def tracks(self) -> list[Track]:
        """Return what was taken, in that order."""
        return list(self._tracks)

    def set_tracks(self, tracks: Sequence[Track]) -> None:
        """Hold these and no others."""
        self._tracks = list(tracks)
        self._show()
        self.changed.emit()

    def offer(self, tracks: Sequence[Track]) -> None:
        """Let one of these be taken."""
        if self._rest.isActive():
            return  # they are for other words than stand there by now
        taken = {track.id for track in self._tracks}
        self._offered = [track for track in tracks if track.id not in taken]
        self._names.setStringList([artist_and_title(track) for track in self._offered])
        if self._offered and self.field.text().strip() and self.field.hasFocus():
            self.completer.complete()
        else:
            self._list.hide()

    def _typed(self, text: str) -> None:
        self._offered = []  # they are for other words
        if text.strip():
            self._rest.start()
        else:
            self._rest.stop()
            self._list.hide()

    def _entered(self) -> None:
        if self._offered:  # the field has the key before the list
            self._take(max(0, self._list.currentIndex().row()) if self._list.isVisible() else 0)
        elif self._rest.isActive():
            self._rest.stop()
            self.search_requested.emit(self.field.text())

    def _chosen(self, _name: str) -> None:
        self._take(self._list.currentIndex().row())  # several may be called the same

    def _take(self, place: int) -> None:
        if 0 <= place < len(self._offered):
            self._list.hide()
            self.set_tracks([*self._tracks, self._offered[place]])
            self._offered = []
        self.field.clear()

    def _remove(self, track_id: object) -> None:
        self.field.setFocus()
        self.set_tracks([track for track in self._tracks if track.id != track_id])

    def _show(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        for track in self._tracks:
            said = artist_and_title(track)
            chip = RemovableChip(said, said, track.id, self._tokens, self._chips)
            chip.setAutoDefault(False)
            chip.removed.connect(self._remove)
            self._flow.addWidget(chip)
            chip.show()
        self._room.setVisible(bool(self._tracks))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let few chips take what they need, and many be scrolled."""
        needed = self._flow.heightForWidth(self._room.viewport().width())
        self._chips.setMinimumHeight(needed)
        self._room.setFixedHeight(min(needed, MOST_PIXELS))


class _SearchField(QLineEdit):
    """Keeps Enter to itself while it holds text; a dialog's button has it else."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.entered.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

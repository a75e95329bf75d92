"""A path from one track to another: its ends and length chosen, its steps mended by hand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.dialogs.track_list_dialog import MendingButtons, TrackListDialog
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.number_field import NumberField
from musicrec_desktop.gui.widgets.tables.chosen_tracks import (
    ChosenTracksButtons,
    measures,
    track_headings,
)
from musicrec_desktop.gui.widgets.tables.text_delegate import TextDelegate
from musicrec_desktop.gui.words.paths import path_said
from musicrec_desktop.gui.words.similar import how_alike
from musicrec_desktop.gui.words.tracks import artist_and_title
from musicrec_desktop.services.discovery.paths import (
    FEWEST_STEPS,
    MOST_STEPS,
    USUAL_STEPS,
    FoundPath,
)

SEARCH_REST_MS = 120
MOST_OFFERED_PIXELS = 190
USUAL_MINUTES, MOST_MINUTES = 45, 600
TRACK_ROLE = Qt.ItemDataRole.UserRole


class PathDialog(TrackListDialog):
    """Asks for a path, shows it, and lets it be mended.

    Parameters
    ----------
    start : Track
    end : Track or None
        None where it is still to be chosen.

    Signals
    -------
    search_requested(str)
        Tracks that the path could lead to are wanted.
    find_requested(Track, Track, dict)
        From one to the other; the dict holds "steps" or "minutes".
    replace_requested(int), remove_requested(int)
        A step is not wanted.
    """

    search_requested = Signal(str)
    find_requested = Signal(object, object, dict)
    replace_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, start: Track, end: Track | None, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._start = start
        self._end = end
        self._path: FoundPath | None = None
        self._awaited = False  # what is listed is not for the words that are there yet
        self._hasty = False  # Enter was pressed before it was
        self._mended = False
        self.setWindowTitle(translate("Paths", "Path", comment="From one track to another"))
        self._make_ends(tokens)
        self._make_length()
        self._make_list(
            translate("Paths", "Steps of the path"),
            ["", *track_headings(), translate("Paths", "Similarity to previous")],
            (1, 2),
            (0, 3, 5, 6),
            translate("Paths", "From one track to the other, each sounding like the one before."),
        )
        self.tracks.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tracks.itemSelectionChanged.connect(self._show_ready)
        self._make_buttons(tokens)
        self._lay_out()
        self._show_ready()
        if end is not None:
            self._choose(end)
            QTimer.singleShot(0, self, self._find)  # once somebody answers
        else:
            self.to.setFocus()
        open_at(self, max(860, self.sizeHint().width()), 620)

    # ---- what it is told

    def show_found(self, tracks: Sequence[Track]) -> None:
        """Offer tracks that the path could lead to."""
        self.found.clear()
        for track in tracks:
            if track.id != self._start.id:
                item = QListWidgetItem(artist_and_title(track), self.found)
                item.setData(TRACK_ROLE, track)
        if self.found.count():
            self.found.setCurrentRow(0)
        elif text := self.to.text().strip():
            nothing = translate("Songs", "Nothing matches “{search}”", search=text)
            said = self._heading.text() if tracks else nothing  # only where it begins was found
            QListWidgetItem(said, self.found).setFlags(Qt.ItemFlag.NoItemFlags)
        rows = self.found.count() * max(0, self.found.sizeHintForRow(0))
        self.found.setFixedHeight(min(MOST_OFFERED_PIXELS, rows + 2 * self.found.frameWidth()))
        self.found.setVisible(self.found.count() > 0)
        self._awaited = False
        if self._hasty:
            self._entered()

    def show_path(self, path: FoundPath, *, mended: bool = False) -> None:
        """Show a path, mended by hand or as it was found; the selected step stays selected."""
        row = max(0, self.tracks.currentRow())
        self._path, self._mended = path, mended
        alike = [
            "",
            *(how_alike(each) for each in path.similarities),
        ]
        self.tracks.show_texts(
            [
                (str(place), track.title, track.artist, *measures(track), percent)
                for place, (track, percent) in enumerate(zip(path.tracks, alike, strict=True), 1)
            ]
        )
        self.buttons.show_tracks(path.tracks)
        self.tracks.setCurrentCell(
            min(row, len(path.tracks) - 1),
            1,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.said.setText(path_said(path))
        self._show_ready()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no path."""
        super().show_problem(sentence)
        self._show_ready()

    # ---- what it does

    def reject(self) -> None:
        """Close; steps that were mended by hand and are nowhere else do not go unasked."""
        if not self._mended:
            super().reject()
            return
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.windowTitle(),
            translate("Paths", "You have changed this path, and neither saved nor played it."),
            parent=self,
        )
        discard = box.addButton(
            translate("Paths", "Discard"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = box.addButton(translate("Paths", "Keep editing"), QMessageBox.ButtonRole.RejectRole)
        save = box.addButton(
            translate("Lists of tracks", "Save as playlist…"), QMessageBox.ButtonRole.AcceptRole
        )
        discard.clicked.connect(self._discard)
        save.clicked.connect(self.buttons.save.click)
        box.setEscapeButton(stay)
        box.setDefaultButton(stay)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _settled(self) -> None:
        self._mended = False

    def _discard(self) -> None:
        self._mended = False
        self.reject()

    def _searched(self) -> None:
        if self._end is None or self.to.text() != artist_and_title(self._end):
            self._end = None
            self._awaited = True
            self.search_requested.emit(self.to.text())
        self._show_ready()

    def _typed(self) -> None:
        self._hasty = False
        self._rest.start()

    def _entered(self) -> None:
        if self._rest.isActive():
            self._rest.stop()
            self._searched()
        self._hasty = self._awaited
        item = self.found.currentItem()
        if self._hasty:
            return
        if self.found.isVisible() and item is not None:
            self._go_to(item.data(TRACK_ROLE))
        elif self._end is not None:
            self._find()

    def _move_by(self, rows: int) -> None:
        """Let Enter lead to another of the tracks that were found."""
        row = self.found.currentRow() + rows
        if self.found.currentItem() is not None and 0 <= row < self.found.count():
            self.found.setCurrentRow(row)

    def _choose(self, track: Track) -> None:
        self._end = track
        self._rest.stop()
        self._awaited = self._hasty = False
        blocked = self.to.blockSignals(True)
        self.to.setText(artist_and_title(track))
        self.to.blockSignals(blocked)
        self.found.hide()
        self._show_ready()
        self.look.setFocus()

    def _go_to(self, end: Track) -> None:
        """Lead to a track at once; length and steps can be changed when the path is there."""
        self._choose(end)
        self._find()

    def _find(self) -> None:
        if self._end is None:
            return
        by_steps = self.unit.currentIndex() == 0
        length = {"steps": self.number.value()} if by_steps else {"minutes": self.number.value()}
        self.said.setText(translate("Paths", "Looking for a way…"))
        self.find_requested.emit(self._start, self._end, length)

    def _unit_changed(self, index: int) -> None:
        if index == 0:
            self.number.setRange(FEWEST_STEPS, MOST_STEPS)
            self.number.setValue(USUAL_STEPS)
        else:
            self.number.setRange(1, MOST_MINUTES)
            self.number.setValue(USUAL_MINUTES)

    def _show_ready(self) -> None:
        """Let only be done what can be."""
        self.look.setEnabled(self._end is not None)
        row, length = self.tracks.currentRow(), len(self._path.tracks) if self._path else 0
        inner = 0 < row < length - 1
        self.mending.allow(replace=inner, remove=inner)

    # ---- making

    def _make_ends(self, tokens: Tokens) -> None:
        self._heading = QLabel(
            translate("Paths", "From {track}", track=artist_and_title(self._start)), self
        )
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setProperty("role", "heading")
        self._heading.setWordWrap(True)
        self.to = QLineEdit(self)
        self.to.setPlaceholderText(translate("Paths", "To which track? Type a title or an artist"))
        self.to.setAccessibleName(translate("Paths", "To which track"))
        self.to.addAction(icon("search", tokens), QLineEdit.ActionPosition.LeadingPosition)
        self._rest = QTimer(self, singleShot=True, interval=SEARCH_REST_MS)
        self._rest.timeout.connect(self._searched)
        self.to.textChanged.connect(self._typed)
        self.to.returnPressed.connect(self._entered)
        for key, rows in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Up, -1)):
            move = QShortcut(QKeySequence(key), self.to, partial(self._move_by, rows))
            move.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.found = QListWidget(self)
        self.found.setAccessibleName(translate("Paths", "Tracks that were found"))
        self.found.setItemDelegate(TextDelegate(self.found))
        self.found.setStyleSheet("QListWidget::item { padding: 5px 8px; }")
        self.found.itemClicked.connect(lambda item: self._go_to(item.data(TRACK_ROLE)))
        self.found.itemActivated.connect(lambda item: self._go_to(item.data(TRACK_ROLE)))
        self.found.hide()

    def _make_length(self) -> None:
        self.number = NumberField(self)
        self.number.setAccessibleName(translate("Paths", "Length of the path"))
        self.number.setMinimumWidth(90)
        self.number.lineEdit().returnPressed.connect(self._find)
        self.unit = QComboBox(self)
        self.unit.addItems([translate("Paths", "tracks"), translate("Paths", "minutes")])
        self.unit.setAccessibleName(translate("Paths", "Unit of the length"))
        self.unit.currentIndexChanged.connect(self._unit_changed)
        self._unit_changed(0)
        self.look = QPushButton(translate("Paths", "Find the path"), self)
        self.look.setProperty("role", "primary")
        self.look.setAutoDefault(False)
        self.look.clicked.connect(self._find)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # which no default button answers
            enter = QShortcut(QKeySequence(key), self.look, self.look.click)
            enter.setContext(Qt.ShortcutContext.WidgetShortcut)

    def _make_buttons(self, tokens: Tokens) -> None:
        out = translate("Paths", "Take the selected track out of the path")
        self.mending = MendingButtons(self.tracks, out, tokens, self)
        self.mending.replace_requested.connect(self.replace_requested)
        self.mending.remove_requested.connect(self.remove_requested)
        self.buttons = ChosenTracksButtons(tokens, self)
        for asked in (
            self.buttons.play_requested,
            self.buttons.queue_requested,
            self.buttons.kept,
        ):
            asked.connect(self._settled)

    def _lay_out(self) -> None:
        length = QHBoxLayout()
        length.addWidget(self.number)
        length.addWidget(self.unit)
        length.addStretch(1)
        length.addWidget(self.look)
        buttons = QHBoxLayout()
        buttons.addWidget(self.mending)
        buttons.addStretch(1)
        buttons.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addWidget(self.to)
        layout.addWidget(self.found)
        layout.addLayout(length)
        self._add_list(layout, buttons)

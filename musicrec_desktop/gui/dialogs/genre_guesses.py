"""What tracks are guessed to be: accepted into the tags, or set right to be learnt from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.genres import TOP, GenrePrediction
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import percent, to_translate, translate, translated
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.widgets.layout.titled_card import Words
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.widgets.tables.text_delegate import TextDelegate
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.text import literal

WIDTH, LIST_WIDTH, LIST_HEIGHT = 520, 300, 260
NARROWEST_LIST = 180
UNHEARD = to_translate(
    "Genre guesses",
    "This track has not been analysed yet, or is silent: its genre cannot be guessed.",
)
UNSURE = to_translate("Genre guesses", "Not sure enough to say. It may be one of these.")
SURE = to_translate("Genre guesses", "By its sound, this is:")
YOURS = to_translate("Genre guesses", "You said what this is:")


class GenreGuessesDialog(QDialog):
    """The likeliest genres of each track, with confidence, and a field for the right one.

    Parameters
    ----------
    tracks : sequence of Track
    guesses : mapping of int to GenrePrediction
        By track; what was not listened to is not in it.
    genres : iterable of str
        Names that are offered for the right one.

    Signals
    -------
    write_requested(dict of Track to str), remember_requested(dict of Track to str)
        What tracks are: to be written into their tags, or only learnt from.
    """

    write_requested = Signal(object)
    remember_requested = Signal(object)

    def __init__(
        self,
        tracks: Sequence[Track],
        guesses: Mapping[int, GenrePrediction],
        genres: Iterable[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Genre guesses", "Predict genre"))
        self._tracks = list(tracks)
        self._guesses = guesses
        self._chosen = {
            track.id: guesses[track.id].genre for track in tracks if track.id in guesses
        }
        self.list = QListWidget(self)
        self.list.setItemDelegate(TextDelegate(self.list, breaks=True))
        self.list.setObjectName("rows")
        self.list.setAccessibleName(translate("Genre guesses", "Tracks"))
        self.list.setMinimumWidth(NARROWEST_LIST)
        self.list.setMaximumWidth(LIST_WIDTH)
        self.list.setMinimumHeight(LIST_HEIGHT)
        self.list.setWordWrap(True)  # rather than scroll sideways for a long title
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        # Room at the sides of the list, not of its rows: Qt breaks their lines as if they had none.
        self.list.setStyleSheet(
            "QListWidget { padding: 0 8px; } QListWidget::item { padding: 5px 0; }"
        )
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVisible(len(self._tracks) > 1)
        self._make_choices(genres)
        self._make_buttons()
        self._lay_out()
        for row in range(len(self._tracks)):
            self.list.addItem(QListWidgetItem())
            self._name_row(row)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        wide = WIDTH + (LIST_WIDTH if len(self._tracks) > 1 else 0)
        open_at(self, wide, self.sizeHint().height())

    def choices(self) -> dict[Track, str]:
        """Return what is chosen, of the tracks where something is."""
        return {track: name for track in self._tracks if (name := self._chosen.get(track.id, ""))}

    # ---- making

    def _make_choices(self, genres: Iterable[str]) -> None:
        self._title = Words("", "title", self)
        self._tag = Words("", "small", self)
        self._said = Words("", "small", self)
        self._group = QButtonGroup(self)
        self.radios = [QRadioButton(self) for _ in range(TOP)]
        self.other = QRadioButton(translate("Genre guesses", "Wrong? It is"), self)
        self._bars = [QuietBar(self) for _ in range(TOP)]
        self._shares = [QLabel(self) for _ in range(TOP)]
        for number, radio in enumerate((*self.radios, self.other)):
            self._group.addButton(radio, number)
        for bar in self._bars:
            bar.setTextVisible(False)
        self.name = QComboBox(self)
        self.name.setEditable(True)
        self.name.setAccessibleName(translate("Genre guesses", "The right genre"))
        self.name.addItems(sorted(set(genres), key=str.casefold))
        self.name.setCurrentText("")
        self.name.currentTextChanged.connect(self._named)
        self._group.idClicked.connect(self._choose)

    def _make_buttons(self) -> None:
        self.write = QPushButton(self)
        self.write.setProperty("role", "primary")
        self.write.setDefault(True)
        self.write.setToolTip(
            translate("Genre guesses", "The file is changed; Ctrl+Z takes it back")
        )
        self.write.clicked.connect(self._write)
        self.remember = QPushButton(translate("Genre guesses", "Only remember it"), self)
        self.remember.setToolTip(
            translate("Genre guesses", "The file stays as it is; learnt from at the next training")
        )
        self.remember.clicked.connect(self._remember)
        self.close_button = QPushButton(translate("Genre guesses", "Close"), self)
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        rows = zip(self.radios, self._bars, self._shares, strict=True)
        for row, (radio, bar, share) in enumerate(rows):
            grid.addWidget(radio, row, 0)
            grid.addWidget(bar, row, 1)
            grid.addWidget(share, row, 2, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.other, TOP, 0)
        grid.addWidget(self.name, TOP, 1, 1, 2)
        right = QVBoxLayout()
        right.setSpacing(10)
        for widget in (self._title, self._tag, self._said):
            right.addWidget(widget)
        right.addLayout(grid)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(20)
        columns.addWidget(self.list, 1)
        columns.addLayout(right, 2)
        buttons = QHBoxLayout()
        buttons.addWidget(self.close_button)
        buttons.addStretch(1)
        buttons.addWidget(self.remember)
        buttons.addWidget(self.write)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(16)
        layout.addLayout(columns, 1)
        layout.addLayout(buttons)

    # ---- one track

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._tracks):
            return
        track = self._tracks[row]
        said = self._guesses.get(track.id)
        self._title.setText(joined(" – ", track.title, track.artist))
        tag = track.tags.genre
        self._tag.setText(
            translate("Genre guesses", "The tag says: {tag}", tag=tag)
            if tag
            else translate("Genre guesses", "The file has no genre tag.")
        )
        yours = said is not None and not said.model
        marked = UNHEARD if said is None else YOURS if yours else UNSURE if said.unknown else SURE
        self._said.setText(translated("Genre guesses", marked))
        top = said.top if said is not None else ()
        for number, (radio, bar, share) in enumerate(
            zip(self.radios, self._bars, self._shares, strict=True)
        ):
            there = number < len(top)
            for widget in (radio, bar, share):
                widget.setVisible(there)
            if there:
                guess = top[number]
                radio.setText(literal(guess.genre))
                sure = percent(guess.probability)
                radio.setAccessibleName(
                    translate(
                        "Genre guesses", "{genre}, {percent} sure", genre=guess.genre, percent=sure
                    )
                )
                bar.show_steps(round(100 * guess.probability), 100)
                bar.setAccessibleName(
                    translate("Genre guesses", "Confidence of {genre}", genre=guess.genre)
                )
                share.setText(percent(guess.probability))
        self._check(track)
        self._refresh()

    def _check(self, track: Track) -> None:
        """Check what is chosen for a track."""
        chosen = self._chosen.get(track.id, "")
        said = self._guesses.get(track.id)
        names = [guess.genre for guess in said.top] if said is not None else []
        self._group.setExclusive(False)
        for number, radio in enumerate(self.radios):
            radio.setChecked(bool(chosen) and number < len(names) and names[number] == chosen)
        self.other.setChecked(bool(chosen) and chosen not in names)
        self._group.setExclusive(True)
        blocked = self.name.blockSignals(True)
        self.name.setCurrentText(chosen if self.other.isChecked() else "")
        self.name.blockSignals(blocked)

    def _choose(self, number: int) -> None:
        row = self._row()
        if number < TOP:
            said = self._guesses[self._tracks[row].id]
            self._chosen[self._tracks[row].id] = said.top[number].genre
        else:
            self._chosen[self._tracks[row].id] = self.name.currentText().strip()
            self.name.setFocus()
        self._name_row(row)
        self._refresh()

    def _named(self, text: str) -> None:
        row = self._row()
        self.other.setChecked(True)
        self._chosen[self._tracks[row].id] = text.strip()
        self._name_row(row)
        self._refresh()

    def _row(self) -> int:
        return max(0, self.list.currentRow())

    def _name_row(self, row: int) -> None:
        track, item = self._tracks[row], self.list.item(row)
        item.setText(f"{track.title}\n{self._chosen.get(track.id, '') or '?'}")

    def _refresh(self) -> None:
        number = len(self.choices())
        many = len(self._tracks) > 1
        self.write.setText(
            translate("Genre guesses", "Write into %n tag(s)", n=number)
            if many
            else translate("Genre guesses", "Write into the tag")
        )
        self.remember.setText(
            translate("Genre guesses", "Only remember them")
            if many
            else translate("Genre guesses", "Only remember it")
        )
        for button in (self.write, self.remember):
            button.setEnabled(number > 0)

    def _write(self) -> None:
        self.write_requested.emit(self.choices())
        self.accept()

    def _remember(self) -> None:
        self.remember_requested.emit(self.choices())
        self.accept()

"""One proposal in full: its reason, every track it touches, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.tidying import Proposal, TagChange
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.tidy.touched_tracks import TouchedTracks
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.tidy import counted, nothing_there

MOST_ROWS = 200
HEADINGS = (
    to_translate("Tidy up", "Track"),
    to_translate("Tidy up", "Before"),
    to_translate("Tidy up", "After"),
)
ROW_HEIGHT, HEADING_HEIGHT, ROWS_SHOWN = 24, 36, 5

FIELDS = {
    "title": to_translate("Tag editor", "Title"),
    "artist": to_translate("Tag editor", "Artist"),
    "album": to_translate("Tag editor", "Album"),
    "album_artist": to_translate("Tag editor", "Album artist"),
    "genre": to_translate("Tag editor", "Genre"),
    "composer": to_translate("Tag editor", "Composer"),
    "year": to_translate("Tag editor", "Year"),
    "track_number": to_translate("Tag editor", "Track"),
    "disc_number": to_translate("Tag editor", "Disc"),
    "cover_key": to_translate("Tag editor", "Cover"),
}

FindTrack = Callable[[int], Track | None]


class TidyDetails(QFrame):
    """What is selected.

    Signals
    -------
    accept_requested(), skip_requested(), refuse_requested()
    """

    accept_requested = Signal()
    skip_requested = Signal()
    refuse_requested = Signal()

    def __init__(self, find: FindTrack, parent: QWidget) -> None:
        super().__init__(parent)
        self._find = find
        self.setProperty("role", "card")
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._reason = QLabel(self)
        self._reason.setProperty("role", "muted")
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        self.table = self._make_table()
        self.accept = QPushButton(translate("Tidy up", "Accept"), self)
        self.accept.setProperty("role", "primary")
        self.accept.setToolTip(translate("Tidy up", "Accept what is selected (Enter)"))
        self.skip = QPushButton(translate("Tidy up", "Skip"), self)
        self.skip.setToolTip(
            translate("Tidy up", "Not now; it comes back with the next look (Delete)")
        )
        self.refuse = QPushButton(translate("Tidy up", "Don’t suggest again"), self)
        self.refuse.setToolTip(translate("Tidy up", "Do not propose this any more (Shift+Delete)"))
        self.accept.clicked.connect(self.accept_requested)
        self.skip.clicked.connect(self.skip_requested)
        self.refuse.clicked.connect(self.refuse_requested)
        self._lay_out()

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show one proposal in full, or how much several would change."""
        self.setVisible(bool(proposals))
        if not proposals:
            return
        able = sum(proposal.acceptable for proposal in proposals)
        self.accept.setVisible(able > 0)
        if len(proposals) == 1:
            self._title.setText(proposals[0].subject)
            self._reason.setText(proposals[0].reason)
            self.accept.setText(translate("Tidy up", "Accept"))
        else:
            tracks = {number for proposal in proposals for number in proposal.tracks}
            self._title.setText(counted(able, len(proposals) - able))
            self._reason.setText(translate("Tidy up", "They touch %n track(s).", n=len(tracks)))
            self.accept.setText(translate("Tidy up", "Accept %n", n=able))
        self.accept.setAccessibleName(
            translate(
                "Tidy up",
                "{action}: {what}",
                action=self.accept.text(),
                what=self._title.whole_text(),
            )
        )
        self._fill(proposals)

    def set_roomy(self, roomy: bool) -> None:
        """Show every track, or, where there is little room, only the reason."""
        self.table.setVisible(roomy)

    def set_wide(self, wide: bool) -> None:
        """Put the buttons beside what the proposal is of, or, where it is narrow, below that."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._upper.setDirection(beside if wide else below)

    def set_busy(self, busy: bool) -> None:
        """Let nothing be done while something is."""
        for button in (self.accept, self.skip, self.refuse):
            button.setEnabled(not busy)

    def _fill(self, proposals: Sequence[Proposal]) -> None:
        total = sum(len(proposal.changes or proposal.tracks) for proposal in proposals)
        each = (row for proposal in proposals for row in self._rows(proposal))
        rows = list(islice(each, MOST_ROWS))
        if total > MOST_ROWS:
            rows[-1] = (translate("Counts", "and %n more", n=total - MOST_ROWS + 1), "", "")
        self.table.setRowCount(len(rows))
        shown = min(len(rows), ROWS_SHOWN)
        self.table.setFixedHeight(HEADING_HEIGHT + ROW_HEIGHT * shown + 4)
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(number, column, item)
        self.table.setColumnHidden(1, not any(proposal.changes for proposal in proposals))
        self.table.setColumnHidden(2, not any(proposal.changes for proposal in proposals))
        self.table.share()

    def _rows(self, proposal: Proposal) -> Iterator[tuple[str, str, str]]:
        if not proposal.changes:
            yield from ((self._named(number), "", "") for number in proposal.tracks)
        several = len({change.field for change in proposal.changes[:MOST_ROWS]}) > 1
        for change in proposal.changes:
            before, after = _value(change, change.before), _value(change, change.after)
            if change.field == "cover_key":
                after = proposal.after
            if several:
                before, after = _of_field(change, before), _of_field(change, after)
            yield self._named(change.track_id), before, after

    def _named(self, track_id: int) -> str:
        track = self._find(track_id)
        if track is None:
            return ""
        name = display_path(track.path).replace("\\", "/").rpartition("/")[2]
        return joined("  –  ", track.title if track.tags.title else "", name)

    def _make_table(self) -> TouchedTracks:
        headings = [translated("Tidy up", word).upper() for word in HEADINGS]
        table = TouchedTracks(translate("Tidy up", "Tracks that it touches"), headings, self)
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setWordWrap(False)
        table.setObjectName("inset")
        return table

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.refuse, self.skip, self.accept):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            buttons.addWidget(button)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(8)
        self._upper.addWidget(self._title, 1)
        self._upper.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(6)
        layout.addLayout(self._upper)
        layout.addWidget(self._reason)
        layout.addWidget(self.table)


def _value(change: TagChange, value: object) -> str:
    if change.field == "cover_key":
        return nothing_there() if not value else translate("Tidy up", "a cover")
    return nothing_there() if value in (None, "") else str(value)


def _of_field(change: TagChange, value: str) -> str:
    field = translated("Tag editor", FIELDS[change.field])
    return translate("Tag editor", "{field}: {value}", field=field, value=value)

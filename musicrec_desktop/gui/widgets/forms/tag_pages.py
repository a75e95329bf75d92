"""The fields of the tag editor: those that all have in view, and others behind tabs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tag_edits import (
    DETAIL_FIELDS,
    LINES_FIELDS,
    MORE_FIELDS,
    SORT_FIELDS,
    TOTAL_FIELDS,
)
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.lines_field import LinesField
from musicrec_desktop.gui.widgets.forms.tag_field import TagField
from musicrec_desktop.gui.widgets.forms.tag_number import TagNumber
from musicrec_desktop.gui.widgets.forms.tag_tick import TagTick
from musicrec_desktop.gui.widgets.layout.tabbed_parts import TabbedParts

# Field, name, row, first of six columns, columns taken.
FIELDS = (
    ("title", to_translate("Tag editor", "Title"), 0, 0, 6),
    ("artist", to_translate("Tag editor", "Artist"), 1, 0, 3),
    ("album_artist", to_translate("Tag editor", "Album artist"), 1, 3, 3),
    ("album", to_translate("Tag editor", "Album"), 2, 0, 4),
    ("year", to_translate("Tag editor", "Year"), 2, 4, 2),
    ("genre", to_translate("Tag editor", "Genre"), 3, 0, 3),
    ("composer", to_translate("Tag editor", "Composer"), 3, 3, 3),
)
DISC = "disc_subtitle"
DISC_TITLE = to_translate("Tag editor", "Disc title")
NUMBERS = (  # below them
    ("track_number", to_translate("Tag editor", "Track number")),
    ("track_total", to_translate("Tag editor", "Number of tracks")),
    ("disc_number", to_translate("Tag editor", "Disc number")),
    ("disc_total", to_translate("Tag editor", "Number of discs")),
)
NARROW = frozenset(("year", "bpm", *(name for name, _ in NUMBERS)))
ROW_SPACING = 8  # pixels: all of it has to find room on a screen of 600
SORTING = (  # on a page of their own, in the order of the fields they stand for
    ("title_sort", to_translate("Tag editor", "Sort title")),
    ("artist_sort", to_translate("Tag editor", "Sort artist")),
    ("album_artist_sort", to_translate("Tag editor", "Sort album artist")),
    ("album_sort", to_translate("Tag editor", "Sort album")),
    ("composer_sort", to_translate("Tag editor", "Sort composer")),
)
SORTING_HINT = to_translate(
    "Tag editor",
    "What lists go by in place of the name: “Beatles, The”. Where it is empty, the name counts.",
)
MORE = (  # on another, as FIELDS
    ("conductor", to_translate("Tag editor", "Conductor"), 0, 0, 3),
    ("lyricist", to_translate("Tag editor", "Lyricist"), 0, 3, 3),
    ("remixer", to_translate("Tag editor", "Remixer"), 1, 0, 3),
    ("grouping", to_translate("Tag editor", "Grouping"), 1, 3, 3),
    ("mood", to_translate("Tag editor", "Mood"), 2, 0, 4),
    ("bpm", "BPM", 2, 4, 2),  # no words
    ("publisher", to_translate("Tag editor", "Publisher (label)"), 3, 0, 4),
    ("isrc", "ISRC", 3, 4, 2),  # no words
    ("copyright", to_translate("Tag editor", "Copyright"), 4, 0, 6),
)
MORE_HINT = to_translate(
    "Tag editor",
    "These are stored in the files. The BPM shown in lists is measured from the audio.",
)
READ_LATER = frozenset((*DETAIL_FIELDS, *MORE_FIELDS))
LINES_PAGE = 1
SORTING_PAGE = 2
MORE_PAGE = 3


class TagPages(TabbedParts):
    """All fields by name; what files hold in several lines is asked for once it is looked at.

    Parameters
    ----------
    below : QWidget
        What stands below the fields of one line.
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    edited()
        By the user.
    lines_wanted()
        To be answered by :meth:`show_lines`.
    details_wanted(list of Track)
        To be answered by :meth:`show_details`.
    """

    edited = Signal()
    lines_wanted = Signal()
    details_wanted = Signal(list)

    def __init__(self, below: QWidget, tokens: Tokens, parent: QWidget) -> None:
        comment, lyrics = translate("Details", "Comment"), translate("Details", "Lyrics")
        self._names = (
            translate("Details", "Tags"),
            f"{comment}  ·  {lyrics}",
            translate("Tag editor", "Sorting"),
            translate("Tag editor", "More", comment="Further fields: conductor, label, BPM"),
        )
        pages = [QWidget(parent) for _ in self._names]
        super().__init__(list(zip(self._names, pages, strict=True)), parent)
        self._tracks: list[Track] = []
        of = translate("Tag editor", "of", comment="Between a number and how many there are")
        self.single = {
            name: (TagNumber if name in NARROW else TagField)(
                name,
                translated("Tag editor", said),
                tokens,
                pages[_page_of(name)],
                of if name in TOTAL_FIELDS else "",
            )
            for name, said, *_place in (*FIELDS, (DISC, DISC_TITLE), *NUMBERS, *SORTING, *MORE)
        }
        self.compilation = TagTick("compilation", translate("Details", "Compilation"), pages[0])
        self.lines = {
            "comment": LinesField("comment", comment, tokens, pages[LINES_PAGE]),
            "lyrics": LinesField("lyrics", lyrics, tokens, pages[LINES_PAGE]),
        }
        self._one_line: Mapping[str, TagField | TagTick] = {
            **self.single,
            "compilation": self.compilation,
        }
        self.fields: Mapping[str, TagField | TagTick | LinesField] = {
            **self._one_line,
            **self.lines,
        }
        self._lay_out_single(pages[0], below)
        self._lay_out_sorting(pages[SORTING_PAGE])
        self._lay_out_more(pages[MORE_PAGE])
        stacked = QVBoxLayout(pages[LINES_PAGE])
        stacked.setContentsMargins(0, 8, 0, 0)
        stacked.setSpacing(8)
        stacked.addWidget(self.lines["comment"], 1)
        stacked.addWidget(self.lines["lyrics"], 3)
        for item in self.fields.values():
            item.edited.connect(self._mark)
            item.edited.connect(self.edited)
        self.stack.currentChanged.connect(lambda _place: self._ask())
        self._keep_room_for_marks()

    def _lay_out_single(self, page: QWidget, below: QWidget) -> None:
        grid = self._grid_of(FIELDS)
        grid.addWidget(self.single[DISC], 4, 0, 1, 6)
        for column, pair in ((0, NUMBERS[:2]), (3, NUMBERS[2:])):
            numbers = QHBoxLayout()
            numbers.setSpacing(12)
            for name, _ in pair:  # whose lines stand in a row
                share = 5 if name in TOTAL_FIELDS else 4  # with the word before it
                numbers.addWidget(self.single[name], share, Qt.AlignmentFlag.AlignBottom)
            grid.addLayout(numbers, 5, column, 1, 3)
        ticks = QHBoxLayout()
        ticks.setSpacing(24)
        ticks.addWidget(self.compilation)
        ticks.addWidget(below)
        ticks.addStretch(1)
        self.setTabOrder(self.compilation, below)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(ROW_SPACING)
        layout.addLayout(grid)
        layout.addLayout(ticks)
        layout.addStretch(1)

    def _keep_room_for_marks(self) -> None:
        """Let no tab move when the one before it is marked."""
        for place, name in enumerate(self._names):
            way = self.ways.button(place)
            way.ensurePolished()
            way.setText(f"{name} •")
            way.setMinimumWidth(way.sizeHint().width())
            way.setText(name)

    def _grid_of(self, fields: Sequence[tuple[str, str, int, int, int]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(ROW_SPACING)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        for name, _, row, column, columns in fields:
            grid.addWidget(self.single[name], row, column, 1, columns)
        return grid

    def _lay_out_more(self, page: QWidget) -> None:
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._grid_of(MORE))
        layout.addWidget(_hint(MORE_HINT, page))
        layout.addStretch(1)

    def _lay_out_sorting(self, page: QWidget) -> None:
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(_hint(SORTING_HINT, page))
        for name, _ in SORTING:
            layout.addWidget(self.single[name])
        layout.addStretch(1)

    def show_tags(self, tracks: Sequence[Track], drafted: Mapping[str, str]) -> None:
        """Show what tracks hold, and over it what the user has set by name and not yet saved."""
        self._tracks = list(tracks)
        tags = [track.tags for track in tracks]
        for name, item in self._one_line.items():
            item.show_tags([] if name in READ_LATER else tags, drafted.get(name))
        for name in MORE_FIELDS:
            self.single[name].setEnabled(False)  # until it is read
        for name, lines in self.lines.items():
            lines.show_values(None, drafted.get(name))
        self._mark()
        self._ask()
        self.details_wanted.emit(self._tracks)

    def show_details(self, tracks: Sequence[Track], found: Sequence[TagDetails]) -> None:
        """Show what files say beyond their tags, if they are still those that are edited."""
        if tracks == self._tracks:
            for name in DETAIL_FIELDS:
                self._one_line[name].show_tags(found, self._one_line[name].change)
            self._mark()

    def show_lines(self, found: Sequence[Mapping[str, str]]) -> None:
        """Show what only the files hold, by name."""
        for name, item in self.lines.items():
            item.show_values([texts[name] for texts in found], item.change)
        for name in MORE_FIELDS:
            field = self.single[name]
            field.show_values([texts[name] for texts in found], field.change)
            field.setEnabled(True)
        self._mark()

    def lines_unread(self) -> None:
        """Show that they cannot be read; they are asked for again once one comes back."""
        for item in self.lines.values():
            item.show_reading(False)

    def focus_field(self, name: str) -> None:
        """Go to a field, wherever it is."""
        self.show_part(_page_of(name))
        self.fields[name].setFocus()

    def _ask(self) -> None:
        here = self.stack.currentIndex() in (LINES_PAGE, MORE_PAGE)
        if here and any(item.unread for item in self.lines.values()):
            for item in self.lines.values():
                item.show_reading(True)
            self.lines_wanted.emit()

    def _mark(self) -> None:
        changed = {_page_of(name) for name, item in self.fields.items() if item.change is not None}
        for place, name in enumerate(self._names):
            self.ways.button(place).setText(f"{name} •" if place in changed else name)


def _hint(text: str, page: QWidget) -> QLabel:
    hint = QLabel(translated("Tag editor", text), page)
    hint.setProperty("role", "muted")
    hint.setWordWrap(True)
    return hint


def _page_of(name: str) -> int:
    if name in SORT_FIELDS:
        return SORTING_PAGE
    if name in MORE_FIELDS:
        return MORE_PAGE
    return LINES_PAGE if name in LINES_FIELDS else 0

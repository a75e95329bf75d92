"""The fields of the tag editor: those of one line, and those of several behind a tab."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.lines_field import LinesField
from musicrec_desktop.gui.widgets.tabbed_parts import TabbedParts
from musicrec_desktop.gui.widgets.tag_field import TagField

# Field, name, row, column, columns taken.
FIELDS = (
    ("title", to_translate("Tag editor", "Title"), 0, 0, 6),
    ("artist", to_translate("Tag editor", "Artist"), 1, 0, 3),
    ("album_artist", to_translate("Tag editor", "Album artist"), 1, 3, 3),
    ("album", to_translate("Tag editor", "Album"), 2, 0, 6),
    ("genre", to_translate("Tag editor", "Genre"), 3, 0, 3),
    ("composer", to_translate("Tag editor", "Composer"), 3, 3, 3),
    ("year", to_translate("Tag editor", "Year"), 4, 0, 2),
    ("track_number", to_translate("Tag editor", "Track number"), 4, 2, 2),
    ("disc_number", to_translate("Tag editor", "Disc number"), 4, 4, 2),
)
LINES_PAGE = 1


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
    """

    edited = Signal()
    lines_wanted = Signal()

    def __init__(self, below: QWidget, tokens: Tokens, parent: QWidget) -> None:
        comment, lyrics = translate("Details", "Comment"), translate("Details", "Lyrics")
        self._names = (translate("Details", "Tags"), f"{comment}  ·  {lyrics}")
        pages = [QWidget(parent), QWidget(parent)]
        super().__init__(list(zip(self._names, pages, strict=True)), parent)
        self.single = {
            item[0]: TagField(item[0], translated("Tag editor", item[1]), tokens, pages[0])
            for item in FIELDS
        }
        self.lines = {
            "comment": LinesField("comment", comment, tokens, pages[LINES_PAGE]),
            "lyrics": LinesField("lyrics", lyrics, tokens, pages[LINES_PAGE]),
        }
        self.fields: Mapping[str, TagField | LinesField] = {**self.single, **self.lines}
        self._lay_out_single(pages[0], below)
        stacked = QVBoxLayout(pages[LINES_PAGE])
        stacked.setContentsMargins(0, 8, 0, 0)
        stacked.setSpacing(8)
        stacked.addWidget(self.lines["comment"], 1)
        stacked.addWidget(self.lines["lyrics"], 3)
        for item in self.fields.values():
            item.edited.connect(self._mark)
            item.edited.connect(self.edited)
        self.stack.currentChanged.connect(lambda _place: self._ask())

    def _lay_out_single(self, page: QWidget, below: QWidget) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for name, _, row, column, columns in FIELDS:
            grid.addWidget(self.single[name], row, column, 1, columns)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(grid)
        layout.addWidget(below)
        layout.addStretch(1)

    def show_tags(self, tracks: Sequence[Track], drafted: Mapping[str, str]) -> None:
        """Show what tracks hold, and over it what the user has set by name and not yet saved."""
        tags = [track.tags for track in tracks]
        for name, item in self.single.items():
            item.show_tags(tags, drafted.get(name))
        for name, lines in self.lines.items():
            lines.show_values(None, drafted.get(name))
        self._mark()
        self._ask()

    def show_lines(self, found: Sequence[Mapping[str, str]]) -> None:
        """Show what files hold in several lines, by name."""
        for name, item in self.lines.items():
            item.show_values([texts[name] for texts in found], item.change)
        self._mark()

    def focus_field(self, name: str) -> None:
        """Go to a field, wherever it is."""
        self.show_part(LINES_PAGE if name in self.lines else 0)
        self.fields[name].setFocus()

    def _ask(self) -> None:
        here = self.stack.currentIndex() == LINES_PAGE
        if here and any(item.unread for item in self.lines.values()):
            self.lines_wanted.emit()

    def _mark(self) -> None:
        pages: tuple[Mapping[str, TagField | LinesField], ...] = (self.single, self.lines)
        for place, fields in enumerate(pages):
            changed = any(item.change is not None for item in fields.values())
            name = self._names[place]
            self.ways.button(place).setText(f"{name} •" if changed else name)

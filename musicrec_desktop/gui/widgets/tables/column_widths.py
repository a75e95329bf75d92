"""How wide the columns of tracks are until the user drags them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.widgets.tables.column_contents import NOTHING_KNOWN
from musicrec_desktop.gui.widgets.tables.column_layout import ColumnLayout
from musicrec_desktop.gui.widgets.tables.column_room import that_stay

TITLE_SHRUNK, TITLE_ROOMY = 140, 340
TITLE_WANTED_AT_MOST, TITLE_WHOLE_AT_MOST = 240, 420
TITLE_ENOUGH = 228  # nothing steps aside for more
TITLE_BEFORE_NAMES, NAMES_SHORT = 220, 104  # names are shortened so far for titles
WORDS_AT_LEAST = 64
CELL_MARGINS = 18  # with a pixel or two that are lost where widths are rounded
MOST_ROOM = 10_000  # more than any window has
TITLE_PART, NAMES_PART = 4, 3  # of what all texts leave; for artists and albums as much each
GENRE_AT_MOST, FEW_GENRES_AT_MOST = 112, 140  # until there is room to spare
# What is shortened where columns that were chosen find too little room.
YIELDING = (
    Column.ARTIST,
    Column.ALBUM,
    Column.GENRE,
    Column.ALBUM_ARTIST,
    Column.COMPOSER,
    Column.FOLDER,
)
SAYS_LITTLE = frozenset({Column.LOVED, Column.YEAR})
WORDS_WHOLE_AT_MOST, WORDS_WANTED_AT_MOST = 260, 200
NAMES_AT_MOST = 164  # of artists and albums, before long titles grow
NEVER_FOR_TITLES = frozenset({Column.ARTIST, Column.ALBUM})  # these only go if nothing else helps


class ColumnWidths:
    """What columns want: by what stands in them, where that is known, and by their headings.

    Parameters
    ----------
    layout : ColumnLayout
    heading : callable
        Pixels of the heading of a column.

    Attributes
    ----------
    contents : ColumnContents
    """

    def __init__(self, layout: ColumnLayout, heading: Callable[[Column], int]) -> None:
        self._layout = layout
        self._heading = heading
        self.contents = NOTHING_KNOWN

    def usual(self, column: Column) -> int:
        """Return how wide a column is at first: as its cells want it, or else its heading."""
        width = COLUMNS[column].width
        if column in self.contents.usual and column != Column.TITLE:
            most = self._genre_at_most if column == Column.GENRE else width
            width = min(most, self.contents.usual[column] + CELL_MARGINS)
        least = WORDS_AT_LEAST if column in YIELDING else 0
        return max(width, self._heading(column), least)

    def wanted(self, column: Column) -> int:
        """Return in how many pixels most titles, or nearly all artists or albums, are whole."""
        if column is Column.TITLE:
            return self._title_wanted
        return self._name(column, self.usual(column))

    def that_fit(
        self, shown: Collection[Column], drawn: Callable[[Column], int], room: int
    ) -> list[Column]:
        """Return which columns stay in view.

        Most of them step aside until most titles are whole, those that say what a song is
        only where there would be no room for titles at all. What says little, and what is
        mostly empty, also does until few artists and albums are cut. Where all texts are known,
        what is empty steps aside until no text is cut, and what says little until few are.

        Parameters
        ----------
        shown : collection of Column
        drawn : callable
            Pixels of a column other than the title.
        room : int
        """
        title = min(self._title_wanted, max(TITLE_ENOUGH, self._layout.title))
        wanted = {c: title if c is Column.TITLE else drawn(c) for c in shown}
        left_out = self._left_out()
        if self.contents.empty is not None:
            empty = [each for each in left_out if each in self.contents.empty]
            whole = {c: max(wanted[c], self._words(c, WORDS_WHOLE_AT_MOST)) for c in shown}
            shown = that_stay(whole, empty, room)
            whole = {c: max(wanted[c], self._words(c, WORDS_WANTED_AT_MOST)) for c in shown}
            shown = that_stay(whole, [each for each in left_out if each in SAYS_LITTLE], room)
        named = {c: self._name(c, wanted[c]) if c in NEVER_FOR_TITLES else wanted[c] for c in shown}
        little = SAYS_LITTLE | self.contents.sparse
        shown = that_stay(named, [each for each in left_out if each in little], room)
        aside = [each for each in left_out if each not in NEVER_FOR_TITLES]
        stay = that_stay({c: wanted[c] for c in shown}, aside, room)
        least = {c: wanted[c] for c in stay} | {Column.TITLE: self._layout.title}
        return that_stay(least, left_out, room)

    def _left_out(self) -> Sequence[Column]:
        """Return what goes first: what is mostly empty right after what says little anyway."""
        usual, sparse = self._layout.left_out, self.contents.sparse
        others = [each for each in usual if each not in sparse]
        place = max((n for n, each in enumerate(others, 1) if each in SAYS_LITTLE), default=0)
        return [*others[:place], *(each for each in usual if each in sparse), *others[place:]]

    def stages(self, free: Sequence[Column]) -> list[dict[Column, int]]:
        """Return how wide columns are, from where there is little room to where there is much."""
        usual = {c: self._layout.title if c is Column.TITLE else self.usual(c) for c in free}
        words = [column for column in free if column in YIELDING]
        low = usual | {column: min(usual[column], self._least(column)) for column in words}
        if Column.TITLE not in free:
            return [low, usual]
        names = [column for column in words if column in NEVER_FOR_TITLES]
        short = usual | {c: min(usual[c], max(low[c], NAMES_SHORT)) for c in names}
        title = {
            Column.TITLE: max(usual[Column.TITLE], min(self._title_wanted, TITLE_BEFORE_NAMES))
        }
        first = [low | {Column.TITLE: TITLE_SHRUNK}, low, short, short | title, usual | title]
        return [*first, *self._wider(usual, words)]

    def _wider(
        self, usual: dict[Column, int], words: Sequence[Column]
    ) -> Iterator[dict[Column, int]]:
        """Yield wider ones: whole names, then titles, then words.

        Of what is still left, artists and albums have some: only some of them were looked at, and
        no field of nothing is to lie between titles and them.
        """
        yield usual | {Column.TITLE: self._title_wanted}
        usual = usual | {c: self._name(c, usual[c]) for c in words if c in NEVER_FOR_TITLES}
        yield usual | {Column.TITLE: self._title_wanted}
        yield usual | {Column.TITLE: self._title_whole}
        if self.contents.empty is None:  # longer ones may be where nobody looked
            longer = (column for column in words if column in NEVER_FOR_TITLES)
            usual = usual | {column: max(usual[column], NAMES_AT_MOST) for column in longer}
        roomy = usual | {Column.TITLE: self._title_whole}
        yield roomy
        wide = roomy | {column: self._whole(column, usual[column]) for column in words}
        yield wide
        parts = {c: NAMES_PART for c in words if c in NEVER_FOR_TITLES} | {Column.TITLE: TITLE_PART}
        room = MOST_ROOM / sum(parts.values())
        yield wide | {column: wide[column] + round(part * room) for column, part in parts.items()}

    def _words(self, column: Column, most: int) -> int:
        """Return in how many pixels no text of a song's title, artist or album is cut."""
        if column is Column.TITLE:
            return self._title_whole
        text = self.contents.whole.get(column) if column in NEVER_FOR_TITLES else None
        return 0 if text is None else min(text + CELL_MARGINS, most)

    @property
    def _genre_at_most(self) -> int:
        """Pixels of genres; where all are known, none is cut for columns with little in them."""
        return GENRE_AT_MOST if self.contents.empty is None else FEW_GENRES_AT_MOST

    @property
    def _title_wanted(self) -> int:
        """Pixels in which most titles are whole."""
        text = self.contents.usual.get(Column.TITLE)
        wanted = 0 if text is None else text + self._layout.before_title
        return max(self._layout.title, min(wanted, TITLE_WANTED_AT_MOST))

    @property
    def _title_whole(self) -> int:
        """Pixels in which nearly all titles are whole, unless they are very long."""
        text = self.contents.whole.get(Column.TITLE)
        whole = TITLE_ROOMY if text is None else text + self._layout.before_title
        return max(self._title_wanted, min(whole, TITLE_WHOLE_AT_MOST))

    def _name(self, column: Column, usual: int) -> int:
        """Return in how many pixels nearly no artist or album is cut."""
        return max(usual, min(self.contents.whole.get(column, 0) + CELL_MARGINS, NAMES_AT_MOST))

    def _whole(self, column: Column, usual: int) -> int:
        text = self.contents.whole.get(column)
        whole = 2 * usual if text is None else text + CELL_MARGINS
        return max(usual, min(whole, 2 * COLUMNS[column].width))

    def _least(self, column: Column) -> int:
        """Return how narrow a column of words may become: as its heading, or a short word."""
        return max(WORDS_AT_LEAST, self._heading(column))

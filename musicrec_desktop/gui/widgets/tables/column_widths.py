"""How wide the columns of tracks are until the user drags them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.widgets.tables.column_contents import FIGURES, NOTHING_KNOWN
from musicrec_desktop.gui.widgets.tables.column_layout import ColumnLayout
from musicrec_desktop.gui.widgets.tables.column_room import shared, that_stay

WORDS_AT_LEAST = 64
CELL_MARGINS = 18  # with a pixel or two that are lost where widths are rounded
MOST_ROOM = 10_000  # more than any window has
# What is shortened where columns that were chosen find too little room.
YIELDING = (
    Column.ARTIST,
    Column.ALBUM,
    Column.GENRE,
    Column.ALBUM_ARTIST,
    Column.COMPOSER,
    Column.FOLDER,
)
NAMES = frozenset({Column.ARTIST, Column.ALBUM})  # these only go if nothing else helps
SAYS_LITTLE = frozenset({Column.LOVED, Column.YEAR})
STARS = Column.RATING  # stay where nobody gave any, too: they are given there
ARTIST_WHOLE = 168  # pixels, of nearly all
KNOWN_BY = {Column.TITLE: 3, Column.ARTIST: 5}  # how many times fewer of them are cut
# Of what is left once all texts are whole: so wide, in pixels, times the following.
PARTS = {Column.TITLE: 4, Column.ARTIST: 3, Column.ALBUM: 3, Column.GENRE: 1.5}
LEFT = (40, 60, 80, 100, 120, 140, 160, 200, 300, MOST_ROOM)


@dataclass(frozen=True, slots=True)
class Step:
    """How much of the words is whole, from where there is little room to where there is much.

    Attributes
    ----------
    share : float
        Of the texts of each column that are whole, as far as the following allow it; of titles
        and artists, by which songs are known, more.
    title, artist, album, genre : int
        Pixels of a column at most; of a title with what stands before it.
    """

    share: float
    title: int
    artist: int
    album: int
    genre: int

    def share_of(self, column: Column) -> float:
        """Return which share of the texts of a column is to be whole."""
        return 1.0 - (1.0 - self.share) / KNOWN_BY.get(column, 1)

    def most(self, column: Column) -> int:
        """Return the pixels of a column at most."""
        if column is Column.TITLE:
            return self.title
        if column in (Column.ARTIST, Column.ALBUM_ARTIST, Column.COMPOSER):
            return self.artist
        return self.genre if column is Column.GENRE else self.album


SHORT = Step(0.5, 0, 104, 104, 76)  # titles have what the table wants for them at least
TITLED = Step(0.8, 216, 104, 104, 92)
FAIR = Step(0.92, 222, 138, 112, 104)
NAMED = Step(0.96, 250, ARTIST_WHOLE, 150, 122)
GOOD = Step(0.985, 320, 190, 200, 140)
WHOLE = Step(1.0, 440, 260, 260, 184)
EVEN_LONG_ONES = Step(1.0, 700, 420, 420, 260)
STEPS = (SHORT, TITLED, FAIR, NAMED, GOOD, WHOLE, EVEN_LONG_ONES)
FEW_WHOLE = Step(1.0, 440, 200, 200, 184)
TITLE_SHRUNK = 140  # where columns that were chosen leave no more
TITLE_UNKNOWN, TITLE_ROOMY = 240, 340  # where no title is known


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
        if column in YIELDING:
            return self._words(column, FAIR)
        width, known = COLUMNS[column].width, self.contents.within(column, 1.0)
        if known is not None and column != Column.TITLE:
            width = known + CELL_MARGINS if column in FIGURES else min(width, known + CELL_MARGINS)
        return max(width, self._heading(column))

    def wanted(self, column: Column) -> int:
        """Return in how many pixels most titles, or nearly all artists or albums, are whole."""
        return self._words(column, NAMED)

    def that_fit(
        self, shown: Collection[Column], dragged: Mapping[Column, int], room: int
    ) -> list[Column]:
        """Return which columns stay in view.

        What stands below titles without a column, and what is mostly empty, steps aside until
        few words are cut; what says less than a title, an artist and an album until they have
        room enough to be told apart; the others where there would be no room for titles at all.
        Where all texts are known, what says little steps aside until none is cut.

        Parameters
        ----------
        shown : collection of Column
        dragged : mapping of Column to int
            Pixels of those that the user gave a width.
        room : int
        """
        left_out, contents = self._layout.left_out, self.contents
        empty = [each for each in left_out if each in contents.sparse]
        rounds = [
            (GOOD, [each for each in left_out if each in self._layout.said_below]),
            (WHOLE if contents.complete else GOOD, [each for each in empty if each != STARS]),
            (NAMED, [Column.LOVED]),  # which the transport bar and the menus have, too
            (NAMED if contents.complete else FAIR, empty),
            (FAIR, [each for each in left_out if each not in NAMES]),
            (SHORT, left_out),
        ]
        if contents.complete:
            rounds.insert(3, (FEW_WHOLE, [each for each in left_out if each in SAYS_LITTLE]))
        stay = list(shown)
        for step, aside in rounds:
            wanted = {c: dragged.get(c, self._at(c, step)) for c in stay}
            stay = that_stay(wanted, aside, room)
        return stay

    def that_are_cut(self, drawn: Mapping[Column, int]) -> list[Column]:
        """Return in which columns a text is cut that is drawn in so many pixels."""
        return [c for c, width in drawn.items() if width < self._text(c, 1.0) and self._is_words(c)]

    def stages(self, free: Sequence[Column]) -> list[dict[Column, int]]:
        """Return how wide columns are, from where there is little room to where there is much.

        The same share of all texts is whole, so that none is cut beside a column with room to
        spare; what all of them leave goes to the narrowest. No album is wider than the titles.
        """
        words = [column for column in free if self._is_words(column)]
        stage = {c: self._least(c) if c in words else self.usual(c) for c in free}
        wanted = [{c: self._words(c, step) for c in words} for step in STEPS]
        shared_out = [column for column in words if column in PARTS]
        left = [{c: round(PARTS[c] * pixels) for c in shared_out} for pixels in LEFT]
        stages = [stage]
        for more in (*wanted, *left):
            stage = stage | {c: max(stage[c], width) for c, width in more.items()}
            if Column.TITLE in stage and Column.ALBUM in stage:
                stage[Column.TITLE] = max(stage[Column.TITLE], stage[Column.ALBUM])
            stages.append(stage)
        return stages

    def shared(self, free: Sequence[Column], room: int) -> dict[Column, int]:
        """Return how columns share so many pixels."""
        return shared(self.stages(free), room)

    def _is_words(self, column: Column) -> bool:
        return column is Column.TITLE or column in YIELDING

    def _at(self, column: Column, step: Step) -> int:
        return self._words(column, step) if self._is_words(column) else self.usual(column)

    def _words(self, column: Column, step: Step) -> int:
        """Return how wide a column of words is at a step."""
        wanted = min(self._text(column, step.share_of(column)), step.most(column))
        least = self._layout.title if column is Column.TITLE else WORDS_AT_LEAST
        return max(wanted, least, self._heading(column))

    def _text(self, column: Column, share: float) -> int:
        """Return in how many pixels such a share of the texts of a column is whole."""
        text = self.contents.within(column, share)
        if column is Column.TITLE:
            unknown = TITLE_UNKNOWN if share <= NAMED.share else TITLE_ROOMY
            return unknown if text is None else text + self._layout.before_title
        if text is None:  # twice as much where there is much
            return COLUMNS[column].width * (1 if share <= NAMED.share else 2)
        return text + CELL_MARGINS

    def _least(self, column: Column) -> int:
        """Return how narrow a column of words may become: as its heading, or a short word."""
        least = TITLE_SHRUNK if column is Column.TITLE else WORDS_AT_LEAST
        return max(least, self._heading(column))

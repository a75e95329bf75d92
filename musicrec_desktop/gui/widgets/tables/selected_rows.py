"""Which rows of a table are selected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QItemSelectionModel


def selected_rows(selection: QItemSelectionModel) -> list[int]:
    """Return the numbers of the rows that are selected, from top to bottom.

    Of a view that selects whole rows. Qt's own lists have an index for each row, and for a
    hundred thousand of them the window would stand still for six seconds.
    """
    spans = selected_spans(selection)
    return sorted({row for top, bottom in spans for row in range(top, bottom + 1)})


def selected_spans(selection: QItemSelectionModel) -> set[tuple[int, int]]:
    """Return the first and the last row of each stretch that is selected."""
    return {(span.top(), span.bottom()) for span in selection.selection().toList()}


def stretches(rows: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last row of each stretch that has no gap."""
    first = last = None
    for row in sorted(rows):
        if first is None or last is None or row > last + 1:
            if first is not None and last is not None:
                yield first, last
            first = row
        last = row
    if first is not None and last is not None:
        yield first, last

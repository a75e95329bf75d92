"""Which rows of a table are selected."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel


def selected_rows(selection: QItemSelectionModel) -> list[int]:
    """Return the numbers of the rows that are selected, from top to bottom.

    Of a view that selects whole rows. Qt's own lists have an index for each row, and for a
    hundred thousand of them the window would stand still for six seconds.
    """
    spans = {(span.top(), span.bottom()) for span in selection.selection().toList()}
    return sorted({row for top, bottom in spans for row in range(top, bottom + 1)})

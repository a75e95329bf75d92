"""The tracks that are selected where the keyboard is."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.panels.similar import SimilarPanel
from musicrec_desktop.gui.widgets.tables.track_rows import TrackRows


def selected_where_the_keyboard_is() -> list[Track]:
    """Return the selected tracks of the list with the keyboard; empty where it is elsewhere."""
    from musicrec_desktop.gui.models.history_table import HistoryTableModel
    from musicrec_desktop.gui.widgets.tables.history_table_view import HistoryTable

    here = QApplication.focusWidget()
    if isinstance(here, TrackRows):
        return here.selected()
    if isinstance(here, HistoryTable):
        history = here.model()
        assert isinstance(history, HistoryTableModel)
        tracks = history.tracks()
        return list({tracks[row].id: tracks[row] for row in here.selected_rows()}.values())
    return _of_panel(here)


def _of_panel(here: QWidget | None) -> list[Track]:
    """Return what is selected in a list that only its panel can read."""
    from musicrec_desktop.gui.panels.duplicates_page import DuplicatesPage, DuplicatesTree

    panel = here.parentWidget() if here is not None else None
    while panel is not None:
        if isinstance(panel, SimilarPanel) and here is panel.list:
            return panel.selected()
        if isinstance(panel, DuplicatesPage) and isinstance(here, DuplicatesTree):
            return panel.selected()
        panel = panel.parentWidget()
    return []

"""How many songs there are, or are selected, and how long they play."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import number, translate
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.tables.selected_rows import selected_spans
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.words.text import long_duration

BETWEEN = "  ·  "


class SongCounts(ElidedLabel):
    """Counts the songs of a table; more than one that are selected go before all."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "secondary")

    def count(self, table: SongsTable, tracks: TrackTableModel) -> None:
        """Say what there is now; where there is little room, only how many."""
        if not tracks.total:
            self.setText("")
            return
        chosen_spans = selected_spans(table.selectionModel())
        spans = [slice(top, bottom + 1) for top, bottom in chosen_spans]
        chosen = sum(span.stop - span.start for span in spans)
        if chosen > 1:
            parts = [translate("Songs", "%n track(s) selected", n=chosen)]
            seconds = sum(map(tracks.seconds_of, spans))
        else:
            parts = [_tracks(tracks.rowCount(), tracks.total)]
            seconds = tracks.seconds_of(slice(None))
        parts.append(long_duration(seconds))
        pending = tracks.pending()
        if pending and chosen <= 1:
            parts.append(translate("Songs", "%n not analysed yet", n=pending))
        self.setText(BETWEEN.join(parts), BETWEEN.join(parts[:2]), parts[0])

    def least_width(self) -> int:
        """Return how many pixels are needed to say how many there are."""
        return self.fontMetrics().horizontalAdvance(self.whole_text().partition(BETWEEN)[0])


def _tracks(shown: int, total: int) -> str:
    if shown == total:
        return translate("Counts", "%n track(s)", n=total)
    return translate("Counts", "{found} of %n track(s)", n=total, found=number(shown))

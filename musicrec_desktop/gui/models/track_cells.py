"""What a table of tracks says of its cells and headings beyond what stands in them."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.key_words import key_said
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column, ColumnKind
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.text import said_stars


def heading_said(column: Column, sorts: Sequence[SortBy]) -> str:
    """Return a column's name, and its part in the order: "Year, sorted downwards"."""
    parts = [COLUMNS[column].name]
    for place, sort in enumerate(sorts):
        if sort.column == column:
            parts.append(
                translate("Columns", "sorted downwards")
                if sort.descending
                else translate("Columns", "sorted upwards")
            )
            if len(sorts) > 1:
                parts.append(translate("Columns", "number {place} of the order", place=place + 1))
            break
    return ", ".join(parts)


def tool_tip(track: Track, kind: ColumnKind, text: str) -> str | None:
    """Return what is to be known of a track in a column, beyond the text that stands there."""
    if track.analysis is AnalysisState.FAILED:
        return translate(
            "Tracks", "This file could not be listened to; the list of unreadable files says why."
        )
    if track.missing:
        return translate("Tracks", "The file is not there: {path}", path=track.path)
    if kind.rated:
        return translate(
            "Rating",
            "{stars}. Click to rate; a click on what is given takes it away.",
            stars=text or said_stars(None),
        )
    return text or _unsure(track, kind)


def _unsure(track: Track, kind: ColumnKind) -> str | None:
    """Return what was heard but is too unsure to stand in the table."""
    if kind is COLUMNS[Column.BPM] and track.tempo_bpm:
        return translate(
            "Tracks", "Perhaps {bpm} BPM; no clear pulse was heard", bpm=round(track.tempo_bpm)
        )
    if kind is COLUMNS[Column.KEY] and track.key:
        key = key_said(track.key)
        return translate("Tracks", "Perhaps {key}; no clear key was heard", key=key)
    return None

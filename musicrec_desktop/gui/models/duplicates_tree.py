"""Recordings and the files that hold them, as a tree of two levels."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QStandardItem, QStandardItemModel

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.text import clock
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.services.similarity.duplicates import (
    DESCRIBED,
    Duplicates,
    better_by,
    described,
)

COPY_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
GROUP_HEIGHT, COPY_HEIGHT = 38, 28
HEADINGS = ("RECORDING", "FORMAT", "TIME", "TAGS", "FOLDER")
BETTER = {
    "lossless": "lossless",
    "quality": "better sound",
    "sample rate": "higher sample rate",
    "tags": "more complete tags",
    "plays": "played more",
    "": "as good as the others",
}


class DuplicatesModel(QStandardItemModel):
    """A row for each recording, with a row for each of its files below it."""

    def __init__(self, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._groups: tuple[Duplicates, ...] = ()
        self.setHorizontalHeaderLabels(list(HEADINGS))

    def show_groups(self, groups: Sequence[Duplicates]) -> None:
        """Replace everything that is shown."""
        self._groups = tuple(groups)
        self.removeRows(0, self.rowCount())
        for group in self._groups:
            self.appendRow(self._recording(group))

    def tracks(self, index: QModelIndex | QPersistentModelIndex) -> list[Track]:
        """Return the file of a row, or all files of a recording's row."""
        first = index.siblingAtColumn(0) if isinstance(index, QModelIndex) else index
        track = first.data(COPY_ROLE)
        return [track] if track is not None else list(first.data(GROUP_ROLE).tracks)

    def apply_theme(self, tokens: Tokens) -> None:
        """Take other colours."""
        self._tokens = tokens
        self.show_groups(self._groups)

    def _recording(self, group: Duplicates) -> list[QStandardItem]:
        track = group.better
        item = QStandardItem(f"{track.title} – {track.artist or 'Unknown artist'}")
        item.setSizeHint(QSize(0, GROUP_HEIGHT))
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        item.setData(group, GROUP_ROLE)
        item.setToolTip(f"The same recording, {100 * group.confidence:.0f} % sure")
        for copy in group.tracks:
            item.appendRow(self._copy(copy, group))
        return [item]

    def _copy(self, track: Track, group: Duplicates) -> list[QStandardItem]:
        path = PurePath(display_path(track.path))
        name = path.name
        if track is group.better:
            name = f"{name}  ·  keep: {BETTER[better_by(group.tracks)]}"
        texts = (
            name,
            format_text(track.tags),
            clock(track.tags.duration_seconds),
            f"{described(track.tags)} of {len(DESCRIBED)}"
            + (", cover" * bool(track.tags.cover_key)),
            str(path.parent),
        )
        items = [QStandardItem(text) for text in texts]
        items[0].setData(track, COPY_ROLE)
        items[0].setToolTip(str(path))
        items[-1].setToolTip(str(path.parent))
        colour = self._tokens.rhythm if track is group.better else self._tokens.text_secondary
        for item in items:
            item.setSizeHint(QSize(0, COPY_HEIGHT))
            item.setForeground(QBrush(QColor(self._tokens.text_secondary)))
        items[0].setForeground(QBrush(QColor(colour)))
        return items


def format_text(tags: Tags) -> str:
    """Return a file's format as people compare it: "FLAC 44.1 kHz, 16 bit"."""
    parts = []
    if tags.sample_rate_hz:
        parts.append(f"{tags.sample_rate_hz / 1000:g} kHz")
    if tags.bit_depth:
        parts.append(f"{tags.bit_depth} bit")
    elif tags.bitrate_bps:
        parts.append(f"{tags.bitrate_bps / 1000:.0f} kbit/s")
    return " ".join(filter(None, (tags.codec.upper(), ", ".join(parts))))

"""Recordings and the files that hold them, as a tree of two levels."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QStandardItem, QStandardItemModel

from musicrec_desktop.core.codecs import codec_said
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.core.translation import (
    decimal,
    number,
    percent,
    to_translate,
    translate,
    translated,
)
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.exact_numbers import exact
from musicrec_desktop.gui.words.text import clock
from musicrec_desktop.gui.words.tracks import no_artist
from musicrec_desktop.services.similarity.duplicates import (
    DESCRIBED,
    Duplicates,
    better_by,
    described,
)

COPY_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2
GROUP_HEIGHT, COPY_HEIGHT = 38, 28
HEADINGS = (
    to_translate("Duplicates", "Recording"),
    to_translate("Duplicates", "Format"),
    to_translate("Duplicates", "Time"),
    to_translate("Duplicates", "Tags"),
    to_translate("Duplicates", "Folder"),
)
BETTER = {
    "lossless": to_translate("Duplicates", "keep: lossless"),
    "quality": to_translate("Duplicates", "keep: better sound"),
    "sample rate": to_translate("Duplicates", "keep: higher sample rate"),  # no words
    "length": to_translate("Duplicates", "keep: plays longer"),
    "tags": to_translate("Duplicates", "keep: more complete tags"),
    "plays": to_translate("Duplicates", "keep: played more"),
    "": to_translate("Duplicates", "keep: just as good"),
}


class DuplicatesModel(QStandardItemModel):
    """A row for each recording, with a row for each of its files below it."""

    def __init__(self, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._groups: tuple[Duplicates, ...] = ()
        self._above: PurePath | None = None
        self.setHorizontalHeaderLabels(
            [translated("Duplicates", word).upper() for word in HEADINGS]
        )

    def show_groups(self, groups: Sequence[Duplicates]) -> None:
        """Replace everything that is shown."""
        self._groups = tuple(groups)
        self._above = _folder_above(self._groups)
        self.removeRows(0, self.rowCount())
        for group in self._groups:
            self.appendRow(self._recording(group))

    @property
    def groups(self) -> tuple[Duplicates, ...]:
        """What is shown."""
        return self._groups

    def tracks(self, index: QModelIndex | QPersistentModelIndex) -> list[Track]:
        """Return the file of a row, or all files of a recording's row."""
        first = index.siblingAtColumn(0) if isinstance(index, QModelIndex) else index
        track = first.data(COPY_ROLE)
        return [track] if track is not None else list(first.data(GROUP_ROLE).tracks)

    def apply_theme(self, tokens: Tokens) -> None:
        """Take other colours."""
        self._tokens = tokens
        self.show_groups(self._groups)

    def _place(self, folder: PurePath) -> str:
        """Return a folder without what all have in common; whole where that is all of it."""
        if self._above is None or folder == self._above:
            return str(folder)
        return str(folder.relative_to(self._above))

    def _recording(self, group: Duplicates) -> list[QStandardItem]:
        track = group.better
        item = QStandardItem(joined(" – ", track.title, track.artist or no_artist()))
        item.setSizeHint(QSize(0, GROUP_HEIGHT))
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)
        item.setData(group, GROUP_ROLE)
        item.setToolTip(
            translate(
                "Duplicates",
                "The same recording, {percent} sure",
                percent=percent(group.confidence),
            )
        )
        for copy in group.tracks:
            item.appendRow(self._copy(copy, group))
        return [item]

    def _copy(self, track: Track, group: Duplicates) -> list[QStandardItem]:
        path = PurePath(display_path(track.path))
        name = path.name
        if track is group.better:
            name = f"{name}  ·  {translated('Duplicates', BETTER[better_by(group.tracks)])}"
        elif _otherwise_called(track.tags, group.better.tags):
            name = f"{name}  ·  {joined(' – ', track.title, track.artist)}"
        texts = (
            name,
            format_text(track.tags),
            clock(track.tags.duration_seconds),
            _tags_said(track.tags),
            self._place(path.parent),
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


def _folder_above(groups: Sequence[Duplicates]) -> PurePath | None:
    """Return the folder that all copies lie in, which says nothing about any; None for none."""
    folders = {PurePath(display_path(t.path)).parent for group in groups for t in group.tracks}
    if len({(folder.drive, folder.root) for folder in folders}) != 1:
        return None
    together = PurePath(os.path.commonpath(sorted(map(str, folders))))  # of names, not of files
    return together if len(folders) > 1 and together.name else None


def _otherwise_called(tags: Tags, better: Tags) -> bool:
    """Whether tags say another title or artist than those of the copy to keep."""
    said = ((tags.title, better.title), (tags.artist, better.artist))
    return any(own and own.casefold() != other.casefold() for own, other in said)


def _tags_said(tags: Tags) -> str:
    """Return how many tags a file has of those that describe it."""
    there, of = number(described(tags)), number(len(DESCRIBED))
    if tags.cover_key:
        return translate("Duplicates", "{there} of {all}, cover", there=there, all=of)
    return translate("Duplicates", "{there} of {all}", there=there, all=of)


def format_text(tags: Tags) -> str:
    """Return a file's format as people compare it: "FLAC 44.1 kHz, 16 bit"."""
    parts = []
    if tags.sample_rate_hz:
        parts.append(translate("Units", "{x} kHz", x=exact(tags.sample_rate_hz / 1000)))
    if tags.bit_depth:
        parts.append(translate("Units", "{x} bit", x=tags.bit_depth))
    elif tags.bitrate_bps:
        parts.append(translate("Units", "{x} kbit/s", x=decimal(tags.bitrate_bps / 1000, 0)))
    return " ".join(filter(None, (codec_said(tags.codec), ", ".join(parts))))

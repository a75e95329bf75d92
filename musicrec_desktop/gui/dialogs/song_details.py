"""All that is known of one song: tags, file, what was heard in it, lyrics."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.heard import HeardTrack
from musicrec_desktop.core.lyrics import lyric_lines
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.widgets.layout.tabbed_parts import TabbedParts
from musicrec_desktop.gui.widgets.tables.text_delegate import TextDelegate
from musicrec_desktop.gui.words.details import (
    Group,
    as_lines,
    detail_groups,
    local_now,
    several_groups,
)
from musicrec_desktop.gui.words.tracks import by_artist
from musicrec_desktop.services.library.details import SongDetails

NAME_WIDTH = 240  # pixels
LINE_ROOM, GROUP_ROOM = 7, 14  # pixels beside the text of a line, and of a group's name
BESIDE_TEXT = 4  # pixels within a cell
QWIDGETSIZE_MAX = 16_777_215
BREAK = "\u200b"  # a line may end there
_END_OF_FOLDER = re.compile(r"[/\\]")


def show_song(details: SongDetails | None, parent: QWidget) -> None:
    """Open the details of a song, if it is still in the library."""
    if details is not None:
        groups = detail_groups(details, local_now())
        SongDetailsDialog(by_artist(details.track), groups, details.tags.lyrics, parent).open()


def show_songs(heard: Sequence[HeardTrack], parent: QWidget) -> None:
    """Open what several songs have in common, and how far they are apart."""
    named = translate("Counts", "%n track(s)", n=len(heard))
    SongDetailsDialog(named, several_groups(heard), "", parent).open()


class SongDetailsDialog(QDialog):
    """Values that can be read and copied; lyrics where there are any.

    Parameters
    ----------
    named : str
        Which song, or songs.
    groups : list of Group
    lyrics : str
    """

    def __init__(self, named: str, groups: list[Group], lyrics: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Details", "Details"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.groups = groups
        heading = QLabel(named, self)
        heading.setProperty("role", "heading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self.values = self._make_values()
        self.lyrics: QPlainTextEdit | None = None
        lines = lyric_lines(lyrics)
        shown: QWidget = self.values
        if lines:
            self.lyrics = QPlainTextEdit("\n".join(line.text for line in lines), self)
            self.lyrics.setReadOnly(True)
            self.lyrics.setAccessibleName(translate("Details", "Lyrics"))
            parts = TabbedParts(
                (
                    (translate("Details", "Details"), self.values),
                    (translate("Details", "Lyrics"), self.lyrics),
                ),
                self,
            )
            shown, self.ways = parts, parts.ways
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(translate("Details", "Copy all"), self)
        copy.setAutoDefault(False)  # Enter would put it into the clipboard without a word
        copy.clicked.connect(self.copy_all)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(shown, 1)
        layout.addWidget(buttons)
        self.values.setFocus()
        open_at(self, 640, 620)

    def copy_all(self) -> None:
        """Put everything on the clipboard, as text."""
        QGuiApplication.clipboard().setText(as_lines(self.groups))

    def copy_value(self) -> None:
        """Put the value of the line that the keyboard is at on the clipboard."""
        item = self.values.currentItem()
        if item is not None and item.text(1):
            QGuiApplication.clipboard().setText(item.text(1))

    def _make_values(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setAccessibleName(translate("Details", "Everything known about the song"))
        tree.setHeaderLabels([translate("Details", "Field"), translate("Details", "Value")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(12)
        tree.setWordWrap(True)
        tree.setItemDelegate(_Lines(tree))
        header = tree.header()
        header.setObjectName("plain")
        header.resizeSection(0, NAME_WIDTH)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for name, rows in self.groups:
            group = QTreeWidgetItem(tree, [name])
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            font = group.font(0)
            font.setBold(True)
            group.setFont(0, font)
            for label, value in rows:
                item = QTreeWidgetItem(group, [label, value])
                item.setToolTip(1, value)
            group.setExpanded(True)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), tree, self.copy_value)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        return tree


class _Lines(TextDelegate):
    """Lines of one height, whenever they are measured; long values go on in the next line.

    A tree says nothing of the width that a value has when it asks how high it is.
    """

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree, breaks=True)
        self._tree = tree
        tree.header().sectionResized.connect(tree.scheduleDelayedItemsLayout)

    def displayText(self, value: Any, locale: QLocale | QLocale.Language) -> str:
        said = super().displayText(value, locale)
        return _END_OF_FOLDER.sub(f"\\g<0>{BREAK}", said)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        hint = super().sizeHint(option, index)
        if not index.parent().isValid():
            hint.setHeight(option.fontMetrics.height() + GROUP_ROOM)
            return hint
        room = self._tree.columnWidth(index.column()) - 2 * BESIDE_TEXT
        text = self.displayText(index.data(), option.locale).replace("\u2028", "\n")
        within = QRect(0, 0, room, QWIDGETSIZE_MAX)
        text_flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        needed = option.fontMetrics.boundingRect(within, text_flags, text).height()
        hint.setHeight(needed + LINE_ROOM)
        return hint

"""Groups of the settings page about places: the folders of music, and the program's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.panels.settings_forms import SettingsForm
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.widgets.form import Choice, Form, Switch
from musicrec_desktop.gui.widgets.pending_step import PendingStep


class FoldersForm(SettingsForm):
    """The folders that the library is made from.

    Signals
    -------
    add_requested()
    removal_requested(str)
        Forget a folder and its tracks; the files stay.
    """

    names = ("watch", "unwatched")  # no words
    add_requested = Signal()
    removal_requested = Signal(str)

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(translate("Settings", "Music folders"), settings, parent)
        self.list = QListWidget(self)
        self.list.setObjectName("rows")
        self.list.setAccessibleName(translate("Settings", "Music folders"))
        self.list.setMinimumSize(320, 104)
        self.list.setMaximumSize(520, 104)
        add = QPushButton(translate("Settings", "Add folder…"), self)
        add.clicked.connect(self.add_requested)
        self.remove = QPushButton(translate("Settings", "Remove from the library…"), self)
        self.remove.clicked.connect(self._remove)
        self.list.itemChanged.connect(self._watch_or_not)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.remove.setEnabled(False)
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(add)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.watch = Switch(
            translate("Settings", "Show changes in ticked folders within seconds"), self
        )
        self.watch.chosen.connect(lambda value: settings.change(watch=value))
        self.add(translate("Settings", "Folders"), self.list)
        self.add("", buttons)
        self.add(
            translate("Settings", "Changes"),
            self.watch,
            translate("Settings", "In the others they show at the next start, or with F5."),
        )
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        self.watch.setChecked(settings.watch)
        with QSignalBlocker(self.list):
            for item in map(self.list.item, range(self.list.count())):
                self._show_watched(item, settings)

    def show_folders(self, folders: Sequence[str]) -> None:
        """Show which folders there are."""
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems(list(folders))
        self.show_settings(self._settings.current)
        self.remove.setEnabled(False)

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.removal_requested.emit(item.text())

    def _show_watched(self, item: QListWidgetItem, settings: Settings) -> None:
        watched = settings.watch and item.text() not in settings.unwatched
        item.setCheckState(Qt.CheckState.Checked if watched else Qt.CheckState.Unchecked)
        flags = item.flags() | Qt.ItemFlag.ItemIsUserCheckable
        # Without the switch below there is nothing to choose here.
        item.setFlags(flags if settings.watch else flags & ~Qt.ItemFlag.ItemIsUserCheckable)
        said = translate("Settings", "Changes show within seconds") if watched else ""
        item.setToolTip(said)

    def _watch_or_not(self, item: QListWidgetItem) -> None:
        aside = dict(self._settings.current.unwatched)
        if item.checkState() == Qt.CheckState.Checked:
            aside.pop(item.text(), None)
        else:
            aside[item.text()] = True
        self._settings.change(unwatched=aside)


class StorageForm(Form):
    """Where everything is, how large, and its copies.

    Signals
    -------
    move_requested(), back_up_requested(), clear_requested()
    export_requested(), import_requested()
        What is known of the music, for and from other programs.
    restore_requested(int)
        The place of the copy in the list, the newest first.
    """

    move_requested = Signal()
    back_up_requested = Signal()
    clear_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()
    restore_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Settings", "Storage"), parent)
        self.place = QLabel(self)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.moving = PendingStep(self)
        self.restoring = PendingStep(self)
        self.add(translate("Settings", "Data folder"), _above(self.place, self.moving))
        self.move_folder = QPushButton(translate("Storage", "Move to…"), self)
        self.move_folder.setFixedWidth(180)
        self.move_folder.clicked.connect(self.move_requested)
        self.add(
            "",
            self.move_folder,
            translate("Storage", "To another disk, say. Your music files stay where they are."),
        )
        self.sizes = QLabel(self)
        self.sizes.setWordWrap(True)
        self.sizes.setMinimumWidth(320)
        self.add(translate("Settings", "Sizes"), self.sizes)
        self.clear = QPushButton(translate("Settings", "Clear thumbnails"), self)
        self.clear.setFixedWidth(180)
        self.clear.clicked.connect(self.clear_requested)
        self.add("", self.clear, translate("Settings", "They are made again when they are shown."))
        self.copies = Choice([], self)
        self.copies.setAccessibleName(translate("Settings", "Backups"))
        self.back_up = QPushButton(translate("Settings", "Back up now"), self)
        self.back_up.clicked.connect(self.back_up_requested)
        self.restore = QPushButton(translate("Settings", "Restore…"), self)
        self.restore.clicked.connect(
            lambda: self.restore_requested.emit(self.copies.currentIndex())
        )
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back_up)
        row.addWidget(self.restore)
        row.addStretch(1)
        self.add(
            translate("Settings", "Backups"),
            _above(self.copies, self.restoring),
            translate("Settings", "One is made each day the program is used; the newest are kept."),
        )
        self.add("", buttons)
        self._add_exchange()

    def _add_exchange(self) -> None:
        self.export = QPushButton(translate("Settings", "Export…"), self)
        self.export.clicked.connect(self.export_requested)
        self.take_in = QPushButton(translate("Settings", "Import…"), self)
        self.take_in.clicked.connect(self.import_requested)
        buttons = QWidget(self)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.export)
        row.addWidget(self.take_in)
        row.addStretch(1)
        self.add(
            translate("Settings", "Other programs"),
            buttons,
            translate(
                "Settings",
                "Tables of the library, the history and what was heard; metadata and what other "
                "players know.",
            ),
        )

    def show_copies(self, copies: Sequence[str]) -> None:
        """Offer these copies, the newest first."""
        self.copies.offer(list(enumerate(copies)))
        self.copies.show_value(0)
        self.restore.setEnabled(bool(copies))
        self.copies.setPlaceholderText(translate("Settings", "There is none yet"))


def _above(control: QWidget, pending: PendingStep) -> QWidget:
    """Return a control with what waits below it."""
    holder = QWidget(control.parentWidget())
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(control)
    column.addWidget(pending)
    return holder

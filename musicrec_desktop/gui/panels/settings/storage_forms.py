"""Groups of the settings page about places: the folders of music, and the program's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.panels.settings.settings_form import SettingsForm
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.widgets.forms.form import Choice, Form, beside_each_other
from musicrec_desktop.gui.widgets.forms.switch import Switch
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow
from musicrec_desktop.gui.widgets.pending_step import PendingStep
from musicrec_desktop.gui.widgets.tables.text_delegate import TextDelegate

BELOW = 6  # pixels between a control and the buttons below it


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
        self.list.setItemDelegate(TextDelegate(self.list))
        self.list.setAccessibleName(translate("Settings", "Music folders"))
        self.list.setFixedHeight(104)
        self.list.setMinimumWidth(200)
        add = QPushButton(translate("Settings", "Add folder…"), self)
        add.clicked.connect(self.add_requested)
        self.remove = QPushButton(translate("Track menu", "Remove from the library"), self)
        self.remove.clicked.connect(self._remove)
        self.list.itemChanged.connect(self._watch_or_not)
        self.list.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self.remove.setEnabled(False)
        self.watch = Switch(
            translate("Settings", "Show changes in ticked folders within seconds"), self
        )
        self.watch.chosen.connect(lambda value: settings.change(watch=value))
        row = self.add("", self.list)
        row.more.addSpacing(BELOW)
        row.more.addWidget(_row((add, self.remove), self))
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
    seen()
        It has come into view.
    move_requested(), back_up_requested(), clear_requested()
    export_requested(), import_requested()
        What is known of the music, for and from other programs.
    restore_requested(int)
        The place of the copy in the list, the newest first.
    """

    seen = Signal()
    move_requested = Signal()
    back_up_requested = Signal()
    clear_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()
    restore_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Settings", "Storage"), parent)
        self._add_folder()
        self._add_sizes()
        self._add_backups()
        self._add_exchange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    def _add_folder(self) -> None:
        self.place = QLineEdit(self)
        self.place.setProperty("role", "said")
        self.place.setReadOnly(True)
        self.place.setTextMargins(-3, 0, 0, 0)  # what Qt leaves free before a text
        self.place.setAccessibleName(translate("Settings", "Data folder"))
        self.moving = PendingStep(self)
        self.move_folder = QPushButton(translate("Storage", "Move to…"), self)
        self.move_folder.clicked.connect(self.move_requested)
        row = self.add(
            translate("Settings", "Data folder"),
            self.move_folder,
            translate("Storage", "To another disk, say. Your music files stay where they are."),
        )
        row.tell(self.place)
        row.more.addWidget(self.moving)

    def _add_sizes(self) -> None:
        self.sizes = QLabel(self)
        self.sizes.setWordWrap(True)
        self.clear = QPushButton(translate("Settings", "Clear thumbnails"), self)
        self.clear.clicked.connect(self.clear_requested)
        self.clear.setEnabled(False)  # until it is known that there are some
        row = self.add(
            translate("Settings", "Sizes"),
            self.clear,
            translate("Settings", "Thumbnails are made again when needed."),
        )
        row.tell(self.sizes)

    def _add_backups(self) -> None:
        self.restoring = PendingStep(self)
        self.copies = Choice([], self)
        self.copies.setAccessibleName(translate("Settings", "Backups"))
        self.back_up = QPushButton(translate("Settings", "Back up now"), self)
        self.back_up.clicked.connect(self.back_up_requested)
        self.restore = QPushButton(translate("Settings", "Restore…"), self)
        self.restore.setEnabled(False)  # until it is known that there are copies
        self.restore.clicked.connect(
            lambda: self.restore_requested.emit(self.copies.currentIndex())
        )
        row = self.add(
            translate("Settings", "Backups"),
            self.copies,
            translate("Settings", "One is made each day the program is used; the newest are kept."),
        )
        row.more.addSpacing(BELOW)
        row.more.addWidget(_row((self.back_up, self.restore), self))
        row.more.addWidget(self.restoring)

    def _add_exchange(self) -> None:
        self.export = QPushButton(translate("Settings", "Export…"), self)
        self.export.clicked.connect(self.export_requested)
        self.take_in = QPushButton(translate("Settings", "Import…"), self)
        self.take_in.clicked.connect(self.import_requested)
        beside = beside_each_other((self.export, self.take_in), self)
        self.add(
            translate("Settings", "Other programs"),
            beside,
            translate(
                "Settings",
                "Export the library, history and analysis as tables; import metadata, or ratings "
                "and plays of other players.",
            ),
        )

    def show_copies(self, copies: Sequence[str]) -> None:
        """Offer these copies, the newest first."""
        self.copies.offer(list(enumerate(copies)))
        self.copies.show_value(0)
        self.fit()
        self.restore.setEnabled(bool(copies))
        self.copies.setPlaceholderText(translate("Settings", "None yet"))


def _row(buttons: Sequence[QPushButton], form: Form) -> FlowRow:
    """Put buttons beside each other, or below where they have no room."""
    row = FlowRow(form, spacing=8)
    for button in buttons:
        row.add(button)
    return row

"""Where labelled music comes from: the library, a folder, or FMA's audio and its table."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.genres import GenreSource, SourceKind
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel

SOURCES: dict[SourceKind, str] = {
    "library": to_translate("Learn genres", "The genre tags of my library"),
    "folder": to_translate("Learn genres", "A folder that holds a folder for each genre"),
    "fma": to_translate("Learn genres", "FMA: its audio folder with tracks.csv"),
}
BESIDE = to_translate("Learn genres", "as found in or beside the audio")


class GenreSourceForm(QWidget):
    """A choice of sources, and the paths that the chosen one needs.

    Signals
    -------
    changed()
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._folders: dict[SourceKind, str] = {}
        self._table = ""
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(translate("Learn genres", "What to learn from"))
        self.kind.setMinimumWidth(120)
        for kind, said in SOURCES.items():
            self.kind.addItem(translated("Learn genres", said), kind)
        self.kind.currentIndexChanged.connect(self.refresh)
        self.kind.activated.connect(self._kind_chosen)
        self.choose = QPushButton(translate("Learn genres", "Choose folder…"), self)
        self.choose.clicked.connect(self.choose_folder)
        self._folder = ElidedLabel(self)
        self.choose_csv = QPushButton(translate("Learn genres", "Choose tracks.csv…"), self)
        self.choose_csv.clicked.connect(self.choose_table)
        self._csv = ElidedLabel(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.kind)
        for button, path in ((self.choose, self._folder), (self.choose_csv, self._csv)):
            path.setProperty("role", "secondary")
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(button)
            row.addWidget(path, 1)
            layout.addLayout(row)
        self.refresh()

    def source(self) -> GenreSource | None:
        """Return what is to be learnt from; None while no folder is chosen."""
        kind: SourceKind = self.kind.currentData()
        folder = self._folders.get(kind, "")
        if kind != "library" and not folder:
            return None
        return GenreSource(kind, folder, self._table if kind == "fma" else "")

    def set_folder(self, kind: SourceKind, folder: str) -> None:
        """Learn from a folder."""
        self._folders[kind] = folder
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.refresh()

    def set_table(self, table: str) -> None:
        """Take FMA's table from a file; where empty, from in or beside the audio."""
        self._table = table
        self.refresh()

    def state(self) -> dict[str, Any]:
        """Return, as JSON can hold it, what is chosen."""
        kind = self.kind.currentData()
        return {"kind": kind, "folders": dict(self._folders), "table": self._table}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose what :meth:`state` said; what is not understood is left out."""
        folders, table = state.get("folders"), state.get("table")
        if isinstance(folders, dict):
            known = set(get_args(SourceKind))
            self._folders = {k: v for k, v in folders.items() if k in known and isinstance(v, str)}
        if isinstance(table, str):
            self._table = table
        place = self.kind.findData(state.get("kind"))
        if place >= 0:
            self.kind.setCurrentIndex(place)
        self.refresh()

    def choose_folder(self) -> None:
        """Ask for the folder to learn from."""
        kind: SourceKind = self.kind.currentData()
        folder = QFileDialog.getExistingDirectory(
            self, translated("Learn genres", SOURCES[kind]), self._folders.get(kind) or _music()
        )
        if folder:
            self.set_folder(kind, folder)

    def choose_table(self) -> None:
        """Ask for FMA's table."""
        folder = self._folders.get("fma", "")
        start = self._table or (str(Path(folder).parent) if folder else _music())
        table, _ = QFileDialog.getOpenFileName(
            self,
            translate("Learn genres", "FMA’s tracks.csv, of fma_metadata.zip"),
            start,
            translate("Files", "Tables ({patterns})", patterns="*.csv"),
        )
        if table:
            self.set_table(table)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        for button in (self.choose, self.choose_csv):
            button.setIcon(icon("folders", tokens))

    def refresh(self) -> None:
        """Show what the chosen source needs."""
        kind: SourceKind = self.kind.currentData()
        for widget in (self.choose, self._folder):
            widget.setVisible(kind != "library")
        for widget in (self.choose_csv, self._csv):
            widget.setVisible(kind == "fma")
        self.choose.setText(
            translate("Learn genres", "Choose audio folder…")
            if kind == "fma"
            else translate("Learn genres", "Choose folder…")
        )
        self._folder.setText(display_path(self._folders.get(kind, "")))
        self._csv.setText(
            display_path(self._table) if self._table else translated("Learn genres", BESIDE)
        )
        self.changed.emit()

    def _kind_chosen(self) -> None:
        if self.source() is None:
            self.choose_folder()


def _music() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)

"""What is taken over from elsewhere, and from which file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QWidget,
)

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialogs.dialog_layout import dialog_fields, stack_parts
from musicrec_desktop.gui.widgets.forms.dialog_buttons import DialogButtons
from musicrec_desktop.gui.widgets.forms.file_field import FileField
from musicrec_desktop.gui.widgets.forms.form import Choice
from musicrec_desktop.gui.widgets.forms.level_labels import level_labels
from musicrec_desktop.gui.widgets.tables.table_columns import TableColumns
from musicrec_desktop.gui.worker import JobRunner


@dataclass(frozen=True, slots=True)
class Importable:
    """Something that can be taken over.

    Attributes
    ----------
    name : str
        What it is called here.
    label, words : str
        Its name for people, and what comes of it.
    patterns : str
        Of the names of its files; empty where it needs no file.
    """

    name: str
    label: str
    words: str
    patterns: str


IMPORTABLE = (
    Importable(
        "table",
        to_translate("Import", "Metadata from a table"),
        to_translate(
            "Import",
            "A CSV or TSV with a column of paths, file names or numbers, or tracks.csv of the FMA "
            "data set. Its titles, artists, genres and years fill in what tracks leave empty: in "
            "the library only, no music file is written.",
        ),
        "*.csv *.tsv",
    ),
    Importable(
        "player",
        to_translate("Import", "The library of another player"),
        to_translate(
            "Import",
            "Ratings, play counts and playlists of iTunes and Music (an exported XML), Rhythmbox "
            "(rhythmdb.xml), Strawberry and Clementine (*.db), and Quod Libet (songs). Higher "
            "counts and ratings that were given here stay.",
        ),
        "*.xml *.db songs",  # no words
    ),
    Importable(
        "playlists",
        to_translate("Import", "A playlist file"),
        to_translate(
            "Import",
            "A playlist is made of it. Tracks are recognised by their path, by the end of it where "
            "folders were moved, and else by artist, title and duration.",
        ),
        "*.m3u8 *.m3u *.pls *.xspf",
    ),
    Importable(
        "tags",
        to_translate("Import", "Ratings and plays in the files’ own tags"),
        to_translate(
            "Import",
            "What other players have written into the music files themselves, as they were read "
            "at the last scan. Higher counts and ratings that were given here stay.",
        ),
        "",
    ),
)


class ImportDialog(QDialog):
    """Asks what is taken over; nothing is changed before it was shown what would be.

    Signals
    -------
    import_requested(str, str, bool, dict)
        What, the path of its file (empty where it needs none), whether values that tracks
        have give way to those of a table, and which of its columns is which.
    columns_wanted(str)
        A table was chosen, whose columns are to be offered by :meth:`show_columns`.
    """

    import_requested = Signal(str, str, bool, dict)
    columns_wanted = Signal(str)

    def __init__(self, folder: Path, jobs: JobRunner, parent: QWidget, what: str = "table") -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Import", "Import", comment="Noun"))
        self.setMinimumWidth(540)
        self._by_name = {item.name: item for item in IMPORTABLE}
        self.what = Choice(
            [(item.name, translated("Import", item.label)) for item in IMPORTABLE], self
        )
        self.what.setAccessibleName(translate("Import", "What"))
        self.what.show_value(what)
        self.what.chosen.connect(lambda _name: self._show_what())
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setProperty("role", "secondary")
        self.file = FileField(
            translate("Import", "File"),
            translate("Import", "Import", comment="Noun"),
            self._filters,
            folder,
            jobs,
            self,
            reads=True,
        )
        self.file.line.setPlaceholderText(translate("Import", "Choose a file"))
        self.file.changed.connect(self._file_changed)
        self.file.looked.connect(self._file_known)
        self.hint = QLabel(self)
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "secondary")
        self.replace = QCheckBox(
            translate("Import", "Replace values that tracks already have"), self
        )
        self.columns = TableColumns(self)
        self.columns.changed.connect(self._look_at_file)
        self._lay_out()
        self._show_what()

    def show_columns(self, path: str, names: Sequence[str], known: Mapping[str, str]) -> None:
        """Offer the columns of a table, if it is still the one that is chosen."""
        if path == self._path():
            self.columns.offer(names, known)
            self._fields.setRowVisible(self.columns, bool(names))
            self._look_at_file()
            self.adjustSize()

    def _path(self) -> str:
        return str(self.file.path()) if self.file.text() else ""

    def _file_changed(self) -> None:
        self.columns.offer((), {})
        self._fields.setRowVisible(self.columns, False)
        self._file_known()

    def _file_known(self) -> None:
        self._look_at_file()
        if self._chosen.name == "table" and self.file.holds_file():
            self.columns_wanted.emit(self._path())

    @property
    def _chosen(self) -> Importable:
        return self._by_name[self.what.value()]

    def _show_what(self) -> None:
        chosen = self._chosen
        self.words.setText(translated("Import", chosen.words))
        self._fields.setRowVisible(self.file, bool(chosen.patterns))
        self._fields.setRowVisible(self.replace, chosen.name == "table")
        self._file_changed()

    def _look_at_file(self) -> None:
        needs_file = bool(self._chosen.patterns)
        trouble = self.file.trouble() if needs_file else ""
        if trouble or not needs_file or self.file.known():  # it stands still between two letters
            asked = translate("Import", "You are asked before anything is changed.")
            self.hint.setText(trouble or asked)
        ready = self.file.is_there() and self.columns.enough()
        self.done_button.setEnabled(not needs_file or ready)

    def _filters(self) -> str:
        chosen = self._chosen
        named = f"{translated('Import', chosen.label)} ({chosen.patterns})"  # no words
        others = translate("Files", "All files ({patterns})", patterns="*")
        return f"{named};;{others}"

    def _accept(self) -> None:
        path = self._path() if self._chosen.patterns else ""
        self.import_requested.emit(
            self._chosen.name,
            path,
            self.replace.isChecked() and self._chosen.name == "table",
            self.columns.chosen(),
        )
        self.accept()

    def _lay_out(self) -> None:
        self._fields = dialog_fields()
        self._fields.addRow(translate("Import", "What"), self.what)
        self._fields.addRow("", self.words)
        self._fields.addRow(translate("Import", "File"), self.file)
        self._fields.addRow(translate("Import", "Columns"), self.columns)
        self._fields.addRow("", self.replace)
        level_labels(self._fields, self)
        look = translate("Import", "Look into it", comment="Into the file, before an import")
        buttons = DialogButtons(look, self._accept, self)
        self.done_button = buttons.accept_button
        stack_parts(self, self._fields, self.hint, None, buttons)

"""What is written for other programs, as which kind of table, and where."""

from __future__ import annotations

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
from musicrec_desktop.gui.widgets.forms.number_field import NumberField
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.exchange.library_export import Format

ENDINGS: dict[Format, str] = {"csv": ".csv", "jsonl": ".jsonl", "parquet": ".parquet"}
FORMAT_NAMES: dict[Format, str] = {
    "csv": to_translate("Export", "CSV, for spreadsheets"),
    "jsonl": to_translate("Export", "JSON, one object per line"),
    "parquet": to_translate("Export", "Parquet, for data frames"),
}
MOST_NEIGHBOURS, USUAL_NEIGHBOURS = 200, 20


@dataclass(frozen=True, slots=True)
class Exportable:
    """Something that can be written.

    Attributes
    ----------
    name : str
        What it is called here.
    label, words : str
        Its name for people, and what stands in the table.
    formats : tuple of str
    file : str
        What the file is called unless told otherwise, without an ending.
    """

    name: str
    label: str
    words: str
    formats: tuple[Format, ...]
    file: str


EXPORTABLE = (
    Exportable(
        "library",
        to_translate("Export", "Library"),
        to_translate(
            "Export",
            "A row for each track: its tags, what listening found, plays, rating and playlists. "
            "Times are in UTC.",
        ),
        ("csv", "jsonl", "parquet"),
        "library",  # no words
    ),
    Exportable(
        "history",
        to_translate("Export", "Listening history"),
        to_translate(
            "Export", "A row for each play: when, which track, how much of it, and from where."
        ),
        ("csv", "jsonl", "parquet"),
        "history",  # no words
    ),
    Exportable(
        "features",
        to_translate("Export", "Features, as tracks are compared by"),
        to_translate(
            "Export",
            "A row for each track: folder, file, title, artist, and the coordinates by which "
            "tracks are compared. The dot product of two rows is how alike the tracks are.",
        ),
        ("csv", "parquet"),
        "extracted_features",  # no words
    ),
    Exportable(
        "raw",
        to_translate("Export", "Features, as they were heard"),
        to_translate(
            "Export",
            "A row for each excerpt of each track, with every value that was heard in it. "
            "The file is large: about 30 kB a track.",
        ),
        ("csv",),
        "features",  # no words
    ),
    Exportable(
        "neighbours",
        to_translate("Export", "Similar tracks"),
        to_translate(
            "Export", "For each track the ones that sound most like it, and how alike they are."
        ),
        ("csv",),
        "neighbours",  # no words
    ),
)


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What is to be written.

    Attributes
    ----------
    what : str
        Name of an `Exportable`.
    format : {"csv", "jsonl", "parquet"}
    file : pathlib.Path
    derived : bool
        Whether features are followed by counts, popularity, recency and genres.
    neighbours : int
        How many of each track.
    """

    what: str
    format: Format
    file: Path
    derived: bool = False
    neighbours: int = USUAL_NEIGHBOURS


class TableExportDialog(QDialog):
    """Asks what is written, its format and its file, and says what will stand in it.

    Parameters
    ----------
    folder : pathlib.Path
        Where files are put, unless another is chosen.
    jobs : JobRunner
    parquet : bool
        Whether Parquet can be written.

    Signals
    -------
    export_requested(ExportWish)
    """

    export_requested = Signal(object)

    def __init__(
        self,
        folder: Path,
        jobs: JobRunner,
        parent: QWidget,
        what: str = "library",
        *,
        parquet: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Export", "Export"))
        self.setMinimumWidth(520)
        self._folder, self._parquet = folder, parquet
        self._by_name = {item.name: item for item in EXPORTABLE}
        self.what = Choice(
            [(item.name, translated("Export", item.label)) for item in EXPORTABLE], self
        )
        self.what.setAccessibleName(translate("Export", "What"))
        self.what.show_value(what)
        self.what.chosen.connect(lambda _name: self._show_what())
        self.words = self._muted()
        self.format = Choice([], self)
        self.format.setAccessibleName(translate("Export", "Format"))
        self.format.chosen.connect(lambda _format: self._end_as_format())
        self.derived = QCheckBox(
            translate("Export", "Also plays, popularity, age, length, decade and genres"), self
        )
        self.neighbours = NumberField(self)
        self.neighbours.setRange(1, MOST_NEIGHBOURS)
        self.neighbours.setValue(USUAL_NEIGHBOURS)
        self.neighbours.setAccessibleName(translate("Export", "Of each track"))
        self.file = FileField(
            translate("Export", "File"),
            translate("Export", "Export"),
            self._filter,
            folder,
            jobs,
            self,
            asks=False,  # said below the name, too
        )
        self.file.changed.connect(self._look_at_file)
        self.file.looked.connect(self._look_at_file)
        self.file.browsed.connect(self._browsed)
        self.replaces = self._muted()
        self._lay_out()
        self._show_what()

    def wish(self) -> ExportWish:
        """Return what is chosen."""
        return ExportWish(
            self.what.value(),
            self.format.value(),
            self.file.path(),
            self.derived.isChecked() and self._chosen.name == "features",
            self.neighbours.value(),
        )

    @property
    def _chosen(self) -> Exportable:
        return self._by_name[self.what.value()]

    def _show_what(self) -> None:
        """Offer what the chosen thing can be written as."""
        chosen, before = self._chosen, self.format.value()
        self.words.setText(translated("Export", chosen.words))
        formats = [kind for kind in chosen.formats if self._parquet or kind != "parquet"]
        self.format.offer([(kind, translated("Export", FORMAT_NAMES[kind])) for kind in formats])
        self.format.show_value(before if before in formats else formats[0])
        self.format.setEnabled(len(formats) > 1)
        self._fields.setRowVisible(self.derived, chosen.name == "features")
        self._fields.setRowVisible(self.neighbours, chosen.name == "neighbours")
        folder = Path(self.file.text()).parent if self.file.text() else self._folder
        self.file.setText(str(folder / f"{chosen.file}{ENDINGS[self.format.value()]}"))

    def _end_as_format(self) -> None:
        path = Path(self.file.text() or str(self._folder / self._chosen.file))
        if path.suffix in ("", *ENDINGS.values()):
            path = path.with_suffix(ENDINGS[self.format.value()])
        self.file.setText(str(path))

    def _look_at_file(self) -> None:
        """Say whether there is such a file; without a name there is nothing to write to."""
        said = self.file.trouble()
        if self.file.names_folder():
            said = translate("Export", "This is a folder: name a file in it.")
        elif self.file.holds_file():
            said = translate("Export", "This file exists already and will be replaced.")
        self.replaces.setText(said)
        self.done_button.setEnabled(self.file.names_file())

    def _filter(self) -> str:
        kind = self.format.value()
        return f"{translated('Export', FORMAT_NAMES[kind])} (*{ENDINGS[kind]})"  # no words

    def _browsed(self, path: Path, _kind: str) -> None:
        if not path.suffix:
            self.file.setText(f"{path}{ENDINGS[self.format.value()]}")  # no words

    def done(self, result: int) -> None:
        """Close the dialog; no answer is waited for any more."""
        self.file.forget()
        super().done(result)

    def _accept(self) -> None:
        seen = self.file.holds_file()
        self.file.when_known(lambda: self._export(seen))

    def _export(self, seen: bool) -> None:
        """Write, unless that would replace a file of which nothing was said yet."""
        if self.file.names_file() and (seen or not self.file.holds_file()):
            self.export_requested.emit(self.wish())
            self.accept()

    def _muted(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setProperty("role", "secondary")
        return label

    def _lay_out(self) -> None:
        self._fields = dialog_fields()
        self._fields.addRow(translate("Export", "What"), self.what)
        self._fields.addRow("", self.words)
        self._fields.addRow(translate("Export", "Format"), self.format)
        self._fields.addRow("", self.derived)
        self._fields.addRow(translate("Export", "Of each track"), self.neighbours)
        self._fields.addRow(translate("Export", "File"), self.file)
        self._fields.addRow("", self.replaces)
        level_labels(self._fields, self)
        export = translate("Export", "Export", comment="Verb")
        buttons = DialogButtons(export, self._accept, self)
        self.done_button = buttons.accept_button
        stack_parts(self, self._fields, None, buttons)

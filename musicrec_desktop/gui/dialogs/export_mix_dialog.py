"""How a mix is written as one audio file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QMessageBox,
    QWidget,
)
from shiboken6 import isValid

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.dialog_layout import dialog_fields, stack_parts
from musicrec_desktop.gui.widgets.forms.dialog_buttons import DialogButtons
from musicrec_desktop.gui.widgets.forms.file_field import FileField
from musicrec_desktop.gui.widgets.forms.level_labels import level_labels
from musicrec_desktop.gui.widgets.forms.number_field import NumberField
from musicrec_desktop.gui.widgets.forms.place_look import look_at
from musicrec_desktop.gui.worker import JobRunner

FILTERS = "FLAC (*.flac);;MP3 (*.mp3);;M4A, AAC (*.m4a);;Opus (*.opus)"  # no words
ENDINGS = (".flac", ".mp3", ".m4a", ".opus")
LONGEST_CROSSFADE_SECONDS, USUAL_CROSSFADE_SECONDS = 20, 6


class ExportMixDialog(QDialog):
    """Asks for a file, the length of crossfades, and whether tracks are levelled.

    Parameters
    ----------
    tracks : int
        How many there are.
    file : pathlib.Path
        What is written, unless another is chosen.
    jobs : JobRunner

    Signals
    -------
    export_requested(Path, float, bool)
        The file, seconds of crossfade, and whether to level.
    """

    export_requested = Signal(object, float, bool)

    def __init__(self, tracks: int, file: Path, jobs: JobRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Mixes", "Export as audio"))
        self.setMinimumWidth(520)
        self._offered, self._jobs = file, jobs
        self._replaced: Path | None = None  # which the system's dialog asked about
        self._asked: Path | None = None  # of which it is being looked what it would replace
        self.file = FileField(
            translate("Mixes", "File"),
            translate("Mixes", "Export as audio"),
            lambda: FILTERS,
            file.parent,
            jobs,
            self,
        )
        self.file.setText(str(file))
        self.file.browsed.connect(self._browsed)
        self.where = QLabel(self)
        self.where.setProperty("role", "secondary")
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        self.where.setWordWrap(True)
        self.kind = QComboBox(self)
        for ending in ENDINGS:
            self.kind.addItem(_kind_said(ending), ending)
        self.kind.setAccessibleName(translate("Mixes", "Kind of file"))
        self.kind.activated.connect(self._kind_chosen)
        self.file.changed.connect(self._file_changed)
        self.file.looked.connect(self._say_where)
        self._show_kind()
        self.crossfade = NumberField(self)
        self.crossfade.setRange(0, LONGEST_CROSSFADE_SECONDS)
        self.crossfade.setValue(USUAL_CROSSFADE_SECONDS)
        self.crossfade.setSuffix(translate("Units", " s", comment="Seconds, after a number"))
        self.crossfade.setAccessibleName(translate("Mixes", "Crossfade"))
        self.level = QCheckBox(translate("Mixes", "Bring all tracks to one loudness"), self)
        self.level.setChecked(True)
        self._lay_out(tracks)

    def _lay_out(self, tracks: int) -> None:
        words = QLabel(
            translate(
                "Mixes",
                "%n track(s) in one file, with chapter marks and a CUE sheet beside it. "
                "Loud beginnings and endings get shorter crossfades.",
                n=tracks,
            ),
            self,
        )
        words.setWordWrap(True)
        words.setProperty("role", "secondary")
        fields = self._fields = dialog_fields()
        fields.addRow(translate("Mixes", "File"), self.file)
        fields.addRow("", self.where)
        fields.setRowVisible(self.where, False)
        fields.addRow(translate("Mixes", "Kind of file"), self.kind)
        fields.addRow(translate("Mixes", "Crossfade"), self.crossfade)
        fields.addRow(
            translate("Mixes", "Level", comment="Heading of: bring all tracks to one loudness"),
            self.level,
        )
        level_labels(fields, self)
        buttons = DialogButtons(translate("Mixes", "Export"), self._accept, self)
        self.done_button = buttons.accept_button
        stack_parts(self, words, fields, buttons)

    def _browsed(self, path: Path, kind: str) -> None:
        """Give what was chosen the ending of its kind; with it, nobody was asked yet."""
        ending = kind.rsplit("*", 1)[-1].rstrip(")") if "*" in kind else ".flac"
        self._replaced = path if path.suffix else None
        if not path.suffix:
            self.file.setText(str(path) + ending)

    def _kind_chosen(self, _: int) -> None:
        """Give the file the ending of the kind that was chosen."""
        path = Path(self.file.text())
        if path.name and not self.file.names_folder():
            stem = path.stem if path.suffix.lower() in ENDINGS else path.name
            self.file.setText(str(path.with_name(stem + self.kind.currentData())))

    def done(self, result: int) -> None:
        """Close the dialog; no answer is waited for any more."""
        self._asked = None
        self.file.forget()
        super().done(result)

    def _file_changed(self) -> None:
        self._asked = None
        self._show_kind()
        self._say_where()
        self.done_button.setEnabled(self._is_named())

    def _is_named(self) -> bool:
        return bool(Path(self.file.text()).name)

    def _say_where(self) -> None:
        said = self.file.trouble()
        if self._is_named() and self.file.names_folder():
            name = display_path(self._named().name)
            said = translate("Mixes", "A folder: “{name}” is put into it.", name=name)
        self.where.setText(said)
        self._fields.setRowVisible(self.where, bool(said))

    def _show_kind(self) -> None:
        ending = Path(self.file.text()).suffix.lower()
        if ending in ENDINGS:
            self.kind.setCurrentIndex(ENDINGS.index(ending))

    def _named(self) -> Path:
        """Return the file, of the chosen kind; by the offered name where a folder is said."""
        path = self.file.path()
        if self.file.names_folder():
            path = path / self._offered.stem
        elif path.suffix.lower() in ENDINGS:
            return path
        return path.with_name(path.name + self.kind.currentData())

    def _accept(self) -> None:
        self.file.when_known(self._look_what_is_there)

    def _look_what_is_there(self) -> None:
        """Look in the background what would be replaced, of the mix and its CUE sheet."""
        path = self._named()
        both = [each for each in (path, path.with_suffix(".cue")) if each != self._replaced]

        def go_on(there: list[Path]) -> None:
            if not isValid(self) or self._asked != path:  # given up, or another file by now
                return
            self.done_button.setEnabled(True)
            if there:
                self._ask_to_replace(path, there)
            else:
                self._export(path)

        self._asked = path
        self.done_button.setEnabled(False)
        self._jobs.start(lambda: [each for each in both if look_at(each).file], finished=go_on)

    def _ask_to_replace(self, path: Path, there: list[Path]) -> None:
        box = QMessageBox(
            QMessageBox.Icon.Warning,
            translate("Mixes", "Export as audio"),
            translate(
                "Mixes",
                "Already there: {names}. What is replaced cannot be brought back.",
                names=", ".join(display_path(each.name) for each in there),
            ),
            QMessageBox.StandardButton.Cancel,
            self,
        )
        replace = box.addButton(
            translate("Mixes", "Replace"), QMessageBox.ButtonRole.DestructiveRole
        )
        replace.clicked.connect(lambda: self._export(path))
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _export(self, path: Path) -> None:
        self.export_requested.emit(path, float(self.crossfade.value()), self.level.isChecked())
        self.accept()


def _kind_said(ending: str) -> str:
    """Return what a kind of file is, for who knows its name and for who does not."""
    return {
        ".flac": translate("Mixes", "FLAC, nothing lost"),
        ".mp3": translate("Mixes", "MP3, plays everywhere"),
        ".m4a": translate("Mixes", "M4A (AAC), small"),
        ".opus": translate("Mixes", "Opus, smallest"),
    }[ending]

"""A file is looked for while its name is typed, and the window never waits for its drive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.dialogs.import_dialog import ImportDialog
from musicrec_desktop.gui.dialogs.table_export import ExportWish, TableExportDialog
from musicrec_desktop.gui.widgets.forms import place_look


class HeldJobs:
    """Begins a job when the test says so, as a pool does with a drive that takes its time."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def start(self, work: Callable[[], Any], *, finished: Callable[[Any], None]) -> None:
        self.waiting.append((work, finished))

    def answer(self, number: int = 0) -> None:
        work, finished = self.waiting.pop(number)
        finished(work())


@pytest.fixture
def held() -> HeldJobs:
    return HeldJobs()


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def importing(window: QWidget, held: HeldJobs, tmp_path: Path) -> ImportDialog:
    (tmp_path / "a.csv").touch()
    (tmp_path / "b.csv").touch()
    dialog = ImportDialog(tmp_path, held, window)  # type: ignore[arg-type]
    dialog.columns.enough = lambda: True
    return dialog


@pytest.fixture
def exporting(window: QWidget, held: HeldJobs, tmp_path: Path) -> TableExportDialog:
    dialog = TableExportDialog(tmp_path, held, window)  # type: ignore[arg-type]
    while held.waiting:
        held.answer()
    dialog.wishes = []
    dialog.export_requested.connect(dialog.wishes.append)
    return dialog


def wished(dialog: TableExportDialog) -> list[Path]:
    wishes: list[ExportWish] = dialog.wishes
    return [wish.file for wish in wishes]


def test_a_file_to_import_is_looked_at_beside_the_window(
    importing: ImportDialog, held: HeldJobs, tmp_path: Path
) -> None:
    columns: list[str] = []
    importing.columns_wanted.connect(columns.append)
    importing.file.setText("a.csv")
    assert not importing.done_button.isEnabled() and not columns
    held.answer()
    assert importing.done_button.isEnabled()
    assert columns == [str(tmp_path / "a.csv")]


def test_of_letters_typed_quickly_the_last_counts_and_few_are_looked_at(
    importing: ImportDialog, held: HeldJobs, tmp_path: Path
) -> None:
    for typed in ("a", "a.c", "a.csv", "a.csvx", "b", "b.csv"):
        importing.file.setText(typed)
    assert len(held.waiting) == 1  # the threads are those of all jobs
    held.answer()
    assert not importing.done_button.isEnabled()
    assert len(held.waiting) == 1
    held.answer()
    assert importing.done_button.isEnabled()
    assert not held.waiting


def test_what_is_not_there_is_said(importing: ImportDialog, held: HeldJobs) -> None:
    importing.file.setText("c.csv")
    assert "asked before" in importing.hint.text()
    held.answer()
    assert importing.hint.text() == "There is no such file."
    importing.file.setText("c.cs")
    assert importing.hint.text() == "There is no such file."  # it does not flicker
    importing.what.show_value("tags")  # which needs none
    importing.what.chosen.emit("tags")
    assert "asked before" in importing.hint.text() and importing.done_button.isEnabled()


def test_a_drive_that_does_not_answer_is_said_and_others_are_looked_at(
    monkeypatch, qtbot, window: QWidget, held: HeldJobs, tmp_path: Path
) -> None:
    monkeypatch.setattr(place_look, "LATE_MS", 0)
    (tmp_path / "a.csv").touch()
    dialog = ImportDialog(tmp_path, held, window)  # type: ignore[arg-type]
    dialog.columns.enough = lambda: True
    dialog.file.setText("/dead/a.csv")
    qtbot.waitUntil(lambda: "No answer from there" in dialog.hint.text())
    for typed in ("/dead", "a", "a.csv"):
        dialog.file.setText(typed)
    assert len(held.waiting) == 2
    held.answer(1)
    held.answer(1)
    assert dialog.done_button.isEnabled() and "asked before" in dialog.hint.text()
    held.answer()  # of the dead one, at last
    assert dialog.done_button.isEnabled()


def test_an_export_waits_until_it_is_known_what_it_would_replace(
    exporting: TableExportDialog, held: HeldJobs, tmp_path: Path
) -> None:
    (tmp_path / "there.csv").touch()
    exporting.file.setText("there.csv")
    exporting.done_button.click()
    assert not wished(exporting)
    held.answer()
    assert "replaced" in exporting.replaces.text() and not wished(exporting)  # not read yet
    exporting.done_button.click()
    assert wished(exporting) == [tmp_path / "there.csv"]


def test_an_export_goes_on_once_its_folder_answers(
    exporting: TableExportDialog, held: HeldJobs, tmp_path: Path
) -> None:
    exporting.file.setText("new.csv")
    exporting.done_button.click()
    held.answer()
    assert wished(exporting) == [tmp_path / "new.csv"]


@pytest.mark.parametrize("instead", ["other.csv", None])
def test_an_export_that_was_given_up_does_not_begin_later(
    exporting: TableExportDialog, held: HeldJobs, instead: str | None
) -> None:
    exporting.file.setText("new.csv")
    exporting.done_button.click()
    if instead is None:
        exporting.reject()
    else:
        exporting.file.setText(instead)
    while held.waiting:
        held.answer()
    assert not wished(exporting)

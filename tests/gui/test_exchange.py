"""Tables written for other programs, and metadata taken over, through the real window."""

from __future__ import annotations

import csv
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton

from musicrec_desktop.core.progress import Progress, Report
from musicrec_desktop.gui.dialogs.import_dialog import ImportDialog
from musicrec_desktop.gui.dialogs.table_export import TableExportDialog
from musicrec_desktop.gui.main_window import MainWindow


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def press(window: MainWindow, name: str) -> None:
    window.keys.command(name).action.trigger()


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def test_the_library_menu_leads_to_exports_and_imports(window: MainWindow, qtbot) -> None:
    window.sidebar.menu.click()
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    names = [action.objectName() for action in menu.actions() if not action.isSeparator()]
    assert {"undo", "redo", "import", "export"} <= set(names)
    menu.close()
    press(window, "import")
    assert window.findChild(ImportDialog).isVisible()
    window.findChild(ImportDialog).reject()
    window.pages.open("settings")
    window.pages.page("settings").storage.export.click()
    dialog = window.findChild(TableExportDialog)
    assert dialog.isVisible()
    for field in (dialog.what, dialog.format, dialog.file):  # each beside its name
        name = dialog._fields.labelForField(field)
        assert abs(name.geometry().center().y() - field.geometry().center().y()) <= 1
    dialog.reject()


def test_tables_are_written_and_what_came_of_it_is_said(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    for what, name, found in (
        ("library", "library.csv", 8),
        ("history", "history.csv", 0),
        ("features", "extracted_features.csv", 8),
        ("neighbours", "neighbours.csv", 8),
    ):
        dialog = window.others.exchange.exports.ask(what)
        file = tmp_path / name
        assert Path(dialog.file.text()).name == name
        dialog.file.setText(str(file))
        assert not dialog.replaces.text()
        dialog.done_button.click()
        qtbot.waitUntil(lambda file=file: str(file) in window.notice.text())
        named = {row.get("path") or row.get("file") or row["query"] for row in rows(file)}
        assert len(named) == found
        assert window.notice.text().startswith(f"{found} ")
        assert window.notice.action.text() == "Show in folder"
    titles = [row["title"] for row in rows(tmp_path / "library.csv")]
    assert sorted(titles) == sorted(track.title for track in window.model.shown())
    window.pages.open("jobs")
    newest = window.pages.page("jobs").ended[0]
    assert newest.job.said == window.notice.text()
    assert newest.onward.text() == "Show in folder"


def test_the_dialog_says_what_is_replaced_and_offers_what_there_is(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    dialog = window.others.exchange.exports.ask()
    (tmp_path / "old.csv").write_text("mine")
    dialog.file.setText(str(tmp_path / "old.csv"))
    qtbot.waitUntil(lambda: "replaced" in dialog.replaces.text())
    dialog.format.setCurrentIndex(1)
    dialog.format.chosen.emit("jsonl")
    assert dialog.file.text() == str(tmp_path / "old.jsonl")
    dialog.what.show_value("raw")
    dialog.what.chosen.emit("raw")
    assert dialog.wish().format == "csv" and not dialog.format.isEnabled()
    assert dialog.wish().file == tmp_path / "features.csv"
    dialog.file.setText(str(tmp_path))  # a folder
    qtbot.waitUntil(lambda: not dialog.done_button.isEnabled())
    dialog.reject()


def test_what_hinders_an_export_is_said_and_tried_again(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    file = tmp_path / "taken" / "library.csv"
    file.parent.write_text("a file where the folder should be")
    dialog = window.others.exchange.exports.ask()
    dialog.file.setText(str(file))
    dialog.done_button.click()
    qtbot.waitUntil(lambda: bool(window.jobs.jobs.recent()))
    job = window.jobs.jobs.recent()[0]
    assert job.ending == "failed"
    assert str(job.error) == window.notice.text()
    file.parent.unlink()
    window.jobs.jobs.try_again(job)
    qtbot.waitUntil(file.is_file)


def test_a_job_that_reports_by_a_call_is_held_and_stopped(window: MainWindow, qtbot) -> None:
    ended = []
    seen = threading.Event()

    def work(report: Report) -> None:
        while not threading.Event().wait(0.01):
            report(Progress(1, 2, "Counting"))
            seen.set()

    window.runner.start_reporting(work, cancelled=lambda _: ended.append("stopped"), name="Sums")
    qtbot.waitUntil(lambda: [job.name for job in window.jobs.jobs.running()] == ["Sums"])
    job = window.jobs.jobs.running()[0]
    window.jobs.jobs.pause(job, True)
    window.jobs.jobs.stop(job)
    qtbot.waitUntil(lambda: ended == ["stopped"])
    assert seen.is_set()


def test_a_table_fills_in_what_is_empty_and_can_be_taken_back(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    tracks = window.model.shown()
    table = tmp_path / "mine.csv"
    lines = [f"{Path(track.path).name},1970,Other album" for track in tracks[:3]]
    table.write_text("\n".join(["file,year,album", *lines, "nowhere.flac,1980,X"]))
    press(window, "import")
    dialog = window.findChild(ImportDialog)
    assert not dialog.done_button.isEnabled()
    dialog.file.setText(str(table))
    qtbot.waitUntil(dialog.done_button.isEnabled)
    dialog.done_button.click()
    qtbot.waitUntil(lambda: any(b.isVisible() for b in window.findChildren(QMessageBox)))
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert "3 of 4 rows belong to tracks here" in box.text()
    assert "Year, from “year”: 3 filled in" in box.text()
    assert "Album, from “album”: 3 left unchanged" in box.text()
    assert "nowhere.flac" in box.detailedText()
    next(b for b in box.findChildren(QPushButton) if b.text() == "Import").click()
    ids = [track.id for track in tracks[:3]]

    def years() -> list[int | None]:
        return [window.model.track(number).tags.year for number in ids]

    qtbot.waitUntil(lambda: years() == [1970] * 3)
    qtbot.waitUntil(lambda: "3 values filled in" in window.notice.text())
    assert window._services.backups.all()
    window.notice.action.click()
    qtbot.waitUntil(lambda: years() == [None] * 3)
    assert window.model.track(ids[0]).tags.album == tracks[0].tags.album


def test_columns_with_names_of_their_own_are_chosen(
    window: MainWindow, qtbot, tmp_path: Path
) -> None:
    tracks = window.model.shown()
    table = tmp_path / "liste.csv"
    lines = [f"{Path(track.path).name};1970;Lied" for track in tracks[:2]]
    table.write_text("\n".join(["Datei;Jahr;Title", *lines]))
    dialog = window.others.exchange.imports.ask()
    dialog.file.setText(str(table))
    columns = dialog.columns
    qtbot.waitUntil(lambda: columns.choices["title"].value() == "Title")  # known by its name
    assert columns.missing.isVisibleTo(dialog) and not dialog.done_button.isEnabled()

    def choose(field: str, column: str) -> None:
        columns.choices[field].show_value(column)
        columns.choices[field].chosen.emit(column)

    choose("file", "Datei")
    choose("year", "Jahr")
    choose("title", "")  # is not to be taken
    assert not columns.missing.isVisibleTo(dialog)
    dialog.replace.setChecked(True)
    dialog.done_button.click()
    qtbot.waitUntil(lambda: any(b.isVisible() for b in window.findChildren(QMessageBox)))
    box = next(box for box in window.findChildren(QMessageBox) if box.isVisible())
    assert "Year, from “Jahr”: 2 filled in" in box.text()
    assert "Title" not in box.text()
    next(b for b in box.findChildren(QPushButton) if b.text() == "Import").click()
    ids = [track.id for track in tracks[:2]]
    qtbot.waitUntil(lambda: [window.model.track(n).tags.year for n in ids] == [1970] * 2)
    assert window.model.track(ids[0]).title == tracks[0].title
    dialog = window.others.exchange.imports.ask()
    dialog.file.setText(str(table))
    qtbot.waitUntil(lambda: columns is not dialog.columns and bool(dialog.columns.chosen()))
    dialog.what.show_value("tags")
    dialog.what.chosen.emit("tags")
    assert not dialog.columns.isVisible() and dialog.done_button.isEnabled()
    dialog.reject()

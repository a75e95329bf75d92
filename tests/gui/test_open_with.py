"""Songs opened in other programs, from their menu and by keys."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from musicrec_desktop.desktop import programs
from musicrec_desktop.gui.dialogs.program_choice import ProgramChoiceDialog
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.services.library.open_with import Program
from tests.gui.menus import entry, words

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="reads the lists of a Linux desktop"
)
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the programs of a desktop of the test's own write what they were given."""
    # each is waited for, however busy the machine: all of them end at once
    monkeypatch.setattr(programs, "SHORTLY_SECONDS", 60.0)
    folder, told = tmp_path / "share" / "applications", tmp_path / "told"
    folder.mkdir(parents=True)
    (tmp_path / "config").mkdir()
    for key, name, types in (
        ("wave", "Wave & Co", "audio/flac;"),
        ("cut", "Cutter", "audio/flac;audio/mpeg;"),
        ("mail", "Mail", "text/plain;"),
    ):
        script = tmp_path / key
        script.write_text(f'#!/bin/sh\nprintf "%s\\n" {key} "$@" >> "{told}"\n')
        script.chmod(0o755)
        (folder / f"{key}.desktop").write_text(
            f"[Desktop Entry]\nType=Application\nName={name}\nExec={script} %F\nMimeType={types}\n"
        )
    defaults = "[Default Applications]\naudio/flac=wave.desktop\n"
    (tmp_path / "config" / "mimeapps.list").write_text(defaults)
    for variable, value in (
        ("XDG_DATA_HOME", "none"),
        ("XDG_DATA_DIRS", "share"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CONFIG_DIRS", "none"),
    ):
        monkeypatch.setenv(variable, str(tmp_path / value))
    return told


def _names(menu: QMenu) -> list[str]:
    return [words(action) for action in menu.actions() if not action.isSeparator()]


def _lines(told: Path) -> list[str]:
    return told.read_text().splitlines() if told.exists() else []


def test_songs_are_opened_in_a_program_of_the_menu_and_one_chosen_once_stays_offered(
    open_window, scanned: Path, told: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.total == 8)
    tracks = window.model.shown()[:2]
    files = [track.path for track in tracks]

    def submenu() -> QMenu:
        window.answers.show_menu(tracks, window.mapToGlobal(window.rect().center()))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        inner = entry(menu, "Files", "Open with").menu()
        assert isinstance(inner, QMenu)
        assert "Other program…" not in _names(inner)  # nothing is looked for with each right click
        entry(menu, "Files").menu().aboutToShow.emit()
        qtbot.waitUntil(lambda: "Other program…" in _names(inner))
        return inner

    inner = submenu()
    assert _names(inner) == ["Wave & Co (usual)", "Cutter", "Other program…"]
    inner.actions()[0].trigger()
    assert window.notice.text() == "Opening 2 files with Wave & Co…"
    qtbot.waitUntil(lambda: _lines(told) == ["wave", *files])
    told.unlink()
    inner.actions()[-1].trigger()
    QApplication.activePopupWidget().close()
    qtbot.waitUntil(lambda: bool(window.findChildren(ProgramChoiceDialog)))
    dialog = window.findChildren(ProgramChoiceDialog)[0]
    qtbot.keyClicks(dialog.name, "mai")
    assert dialog.list.currentItem().text() == "Mail"
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _lines(told) == ["mail", *files])
    inner = submenu()
    assert _names(inner)[:3] == ["Wave & Co (usual)", "Mail", "Cutter"]
    QApplication.activePopupWidget().close()


def test_a_program_can_be_typed_as_a_path(qtbot, tmp_path: Path, monkeypatch) -> None:
    program = tmp_path / "player"
    program.write_text("#!/bin/sh\n")
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog,
        "getOpenFileName",
        lambda _parent, _title, start: asked.append(start) or ("", ""),
    )
    owner = QWidget()
    qtbot.addWidget(owner)
    dialog = ProgramChoiceDialog([Program("a", "Player")], "", DARK, owner)
    dialog.show()
    taken: list[str] = []
    dialog.file_chosen.connect(taken.append)
    qtbot.keyClicks(dialog.name, f"{program}s")
    assert dialog.take_button.isEnabled()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert (asked, taken) == ([f"{program}s"], [])  # there is none: the place is not forgotten
    assert dialog.isVisible() and dialog.name.text() == f"{program}s"
    qtbot.keyClick(dialog.name, Qt.Key.Key_Backspace)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert (taken, dialog.isVisible()) == ([str(program)], False)
    assert len(asked) == 1
    dialog.show()
    dialog.name.setText(f"/{'long' * 100}")  # than a name can be
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert len(asked) == 2 and dialog.isVisible()


def test_keys_ask_for_the_program_and_what_fails_is_said(
    open_window, scanned: Path, told: Path, qtbot, tmp_path: Path
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.total == 8)
    window.activateWindow()
    window.songs.table.selectRow(3)
    window.songs.table.setFocus()
    (tmp_path / "wave").write_text("#!/bin/sh\nexit 4\n")
    qtbot.keyClick(window.songs.table, Qt.Key.Key_O, CONTROL_SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert words(menu.activeAction()) == "Wave & Co (usual)"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Wave & Co ended at once, with error 4" in window.notice.text())
    gone = tmp_path / "gone.flac"
    controller = window.others.files.programs.controller
    controller.find([str(gone)], lambda offered: controller.open([str(gone)], offered.usual))
    qtbot.waitUntil(lambda: f"There is no file “{gone}”" in window.notice.text())

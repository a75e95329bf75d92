"""Songs go to the trash from their menu and from the page of duplicates."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QWidget

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.dialogs.failures import FailuresDialog
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.duplicates_page import DuplicatesPage
from musicrec_desktop.library.relocating import relocate
from musicrec_desktop.services.similarity.duplicates import Duplicates
from tests.gui.menus import entry

GROUPS = [
    Duplicates((Track(1, "/a/1.flac", Tags()), Track(2, "/b/1.mp3", Tags())), 0.9),
    Duplicates(
        (
            Track(3, "/a/2.flac", Tags()),
            Track(4, "/b/2.mp3", Tags()),
            Track(5, "/a/2.flac", Tags()),
        ),
        0.9,
    ),
]


@pytest.mark.skipif(sys.platform != "linux", reason="looks into Linux's trash")
def test_songs_go_to_the_trash_and_come_back(
    open_window, scanned: Path, music: Path, qtbot, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    mine = Path(shutil.copytree(music, tmp_path / "mine"))
    relocate(DataFolder(scanned).database, music, mine)
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.total == 8)
    before = window.model.shown()
    tracks = before[:3]
    Path(tracks[1].path).unlink()
    window.answers.show_menu(tracks, window.mapToGlobal(window.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry(menu, "Files", "Move to trash…").trigger()
    menu.close()
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    box = window.findChildren(QMessageBox)[0]
    assert box.text() == "Move 3 files to the trash?"
    assert "Undo brings back files and songs." in box.informativeText()
    assert all(track.path in box.detailedText() for track in tracks)
    box.defaultButton().click()
    qtbot.waitUntil(lambda: window.model.total == 6)
    kept = tmp_path / "home" / "Trash" / "files"
    assert {path.name for path in kept.iterdir()} == {
        Path(track.path).name for track in (tracks[0], tracks[2])
    }
    qtbot.waitUntil(lambda: bool(window.findChildren(FailuresDialog)))
    stayed = window.findChildren(FailuresDialog)[0]
    assert stayed.table.item(0, 2).text() == "It is not there"
    stayed.reject()
    undo = window.keys.command("undo").action
    qtbot.waitUntil(lambda: undo.text() == "Undo moving 2 files to the trash")
    window.answers.undo()
    qtbot.waitUntil(lambda: [t.id for t in window.model.shown()] == [t.id for t in before])
    assert list(kept.iterdir()) == []
    assert Path(tracks[0].path).exists() and Path(tracks[2].path).exists()


def ink(picture: QImage, left: int, width: int) -> int:
    """Return where the first thing is drawn in a part of a picture, in pixels from its left."""
    ground = picture.pixelColor(left + width - 1, 2)
    for x in range(left, left + width):
        if any(picture.pixelColor(x, y) != ground for y in range(4, picture.height() - 4)):
            return x - left
    raise AssertionError("nothing is drawn there")


def test_headings_of_duplicates_stand_over_their_cells(qtbot) -> None:
    parent = QWidget()
    parent.setStyleSheet(style_sheet(DARK))
    qtbot.addWidget(parent)
    page = DuplicatesPage(DARK, parent)
    page.resize(1000, 500)
    tags = Tags(title="Here", artist="Hall", codec="flac", duration_seconds=61.0)
    page.show_groups([Duplicates((Track(1, "/H/H.flac", tags), Track(2, "/H/H2.flac", tags)), 1.0)])
    parent.show()
    qtbot.waitUntil(page.tree.isVisible)
    tree, head = page.tree, page.tree.header()
    group = tree.model().index(0, 0)
    headings = head.viewport().grab().toImage()
    for column in range(tree.model().columnCount()):
        index = tree.model().index(0, column, group) if column else group
        cells = tree.viewport().grab(tree.visualRect(index)).toImage()
        told = ink(headings, head.sectionViewportPosition(column), head.sectionSize(column))
        shift = tree.visualRect(index).left() - head.sectionViewportPosition(column)
        assert abs(told - (ink(cells, 0, cells.width()) + shift)) <= 2, column


def test_of_duplicates_the_best_stay(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = DuplicatesPage(DARK, parent)
    page.show_groups(GROUPS)
    asked: list[list[int]] = []
    page.trash_requested.connect(lambda tracks: asked.append([track.id for track in tracks]))
    page.trash.click()
    first = page.model.index(0, 0)
    page.tree.setCurrentIndex(first)
    page.trash.click()
    assert page.own_menu().actions()[0].objectName() == "trash"  # the only one for all copies
    page.tree.setCurrentIndex(page.model.index(1, 0, page.model.index(1, 0)))
    page.own_menu().actions()[0].trigger()
    assert not page.own_menu().actions()[0].objectName()
    assert asked == [[2, 4], [2], [4]]
    page.tree.setCurrentIndex(page.model.index(0, 0, first))  # the better one
    assert not page.trash.isEnabled()
    assert not page.own_menu().actions()[0].isEnabled()

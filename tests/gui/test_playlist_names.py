"""What playlists are called, and what becomes of one that is called so already."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.errors import DatabaseBusy
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.dialogs.doubled_tracks import DoubledTracks
from musicrec_desktop.gui.dialogs.playlist_name import Keep, SaveTracksDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.words.playlist_names import free_name, name_for

TRACKS = [
    Track(1, "/1.flac", Tags("Kite", artist="Ada", album="Wind", duration_seconds=90.0)),
    Track(2, "/2.flac", Tags("Rook", artist="Ben", album="Wind", duration_seconds=150.0)),
]
THERE = [
    Playlist(1, 1, "Évening", "manual", "", 0.0, 0.0, 3),
    Playlist(2, 1, "Nineties", "smart", "year:1990..1999", 0.0, 0.0, 0),
]


@pytest.mark.parametrize(
    ("origin", "name"),
    [
        ("path", "Path from Kite to Rook"),
        ("mix", "Mix of 22 Nov"),
        ("blend", "Blend of 22 Nov"),
        ("map", "Wind"),
        ("", "Wind"),
    ],
)
def test_a_name_is_proposed(origin: str, name: str) -> None:
    assert name_for(origin, TRACKS, date(2026, 11, 22)) == name
    assert name_for(origin, [], date(2026, 11, 22)) != "Wind"


def test_a_taken_name_gets_a_number() -> None:
    assert free_name("évening", ["Évening", "Évening (2)"]) == "évening (3)"
    assert free_name("Dawn", ["Évening"]) == "Dawn"


@pytest.fixture
def dialog(qtbot: QtBot) -> SaveTracksDialog:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SaveTracksDialog(TRACKS, "Évening", THERE, parent)
    made.told = []
    made.chosen.connect(lambda *what: made.told.append(what))
    made.held_by = parent
    made.show()
    return made


def test_an_empty_name_is_not_taken(dialog: SaveTracksDialog, qtbot: QtBot) -> None:
    assert dialog.name.text() == "Évening (2)"
    dialog.name.setText("   ")
    assert not dialog.accept_button.isEnabled()
    assert dialog.said.text() == "2 tracks  ·  4 min"  # a button that is grey says enough
    dialog.accept()
    assert dialog.told == []
    dialog.name.setText("  Late \t night ")
    assert dialog.said.text() == "2 tracks  ·  4 min"
    dialog.accept_button.click()
    assert dialog.told == [(Keep.NEW, "Late night", None)]


@pytest.mark.parametrize(
    ("keep", "button", "told"),
    [
        (Keep.NEW, "Save", (Keep.NEW, "ÉVENING (2)", None)),
        (Keep.ADD, "Add", (Keep.ADD, "Évening", THERE[0])),
        (Keep.REPLACE, "Replace", (Keep.REPLACE, "Évening", THERE[0])),
    ],
)
def test_a_name_that_is_taken_is_a_choice(
    dialog: SaveTracksDialog, keep: Keep, button: str, told: tuple[object, ...]
) -> None:
    assert not any(choice.isVisible() for choice in dialog.choices.values())
    dialog.name.setText("ÉVENING")
    assert all(choice.isVisible() for choice in dialog.choices.values())
    dialog.choices[keep].setChecked(True)
    assert dialog.accept_button.text() == button
    dialog.accept_button.click()
    assert dialog.told == [told]


def test_a_smart_playlist_takes_no_tracks(dialog: SaveTracksDialog) -> None:
    dialog.choices[Keep.REPLACE].setChecked(True)
    dialog.name.setText("nineties")
    assert not dialog.choices[Keep.REPLACE].isEnabled()
    assert "nineties (2)" in dialog.said.text()
    dialog.accept_button.click()
    assert dialog.told == [(Keep.NEW, "nineties (2)", None)]


def test_lists_of_tracks_are_kept_in_one_way(open_window, scanned: Path, qtbot: QtBot) -> None:
    window: MainWindow = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    tracks = [track for track in window.model.shown() if track.tags.album == "Tones"]

    def asked() -> SaveTracksDialog:
        found = [d for d in window.findChildren(SaveTracksDialog) if d.isVisible()]
        return found[0]

    window.frame.similar.save_requested.emit(tracks[:2], tracks[2:3])
    assert asked().name.text() == f"Similar to {tracks[2].title}"
    asked().accept_button.click()
    qtbot.waitUntil(lambda: "2 tracks added to" in window.notice.text())
    window.notice.action.click()
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    window.others.new_playlist(tracks)
    assert asked().name.text() == "Tones"
    asked().name.setText(f"Similar to {tracks[2].title}")
    asked().choices[Keep.REPLACE].setChecked(True)
    asked().accept_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    window.answers.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    window.others.new_playlist(tracks)
    asked().name.setText(f"similar to {tracks[2].title}")
    asked().choices[Keep.ADD].setChecked(True)
    asked().accept_button.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(DoubledTracks)))  # two stand there already
    window.findChildren(DoubledTracks)[0].all_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)
    assert len(window.playlists.known) == 1


def test_a_playlist_that_could_not_be_made_leaves_nothing_for_the_next(
    open_window, scanned: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window: MainWindow = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)

    def refused(*_of: object) -> Playlist:
        raise DatabaseBusy("The library is locked.")

    with monkeypatch.context() as patch:
        patch.setattr(window.playlists._playlists, "create", refused)
        window.others.new_playlist(window.model.shown()[:2], "Mine")
        found = [d for d in window.findChildren(SaveTracksDialog) if d.isVisible()]
        found[0].accept_button.click()
        qtbot.waitUntil(lambda: "The library is locked." in window.notice.text())
    window.playlists.create("Mine")
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    assert "holds" not in window.notice.text()

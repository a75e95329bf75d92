"""Queue, playlists, settings and equaliser through the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QMenu, QPushButton

from musicrec_desktop.gui.dialogs.equaliser import EqualiserDialog
from musicrec_desktop.gui.dialogs.playlist_name import NameDialog
from musicrec_desktop.gui.dialogs.smart_playlist import SmartPlaylistDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_order import SortBy
from tests.gui.menus import words


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def queue_titles(window: MainWindow) -> list[str]:
    model = window.pages.page("queue").model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def named(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Answer the next question for a name."""

    def answer(dialog: NameDialog) -> None:
        dialog.name.setText(name)
        dialog.accept_button.click()

    monkeypatch.setattr(NameDialog, "open", answer)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args, **_kwargs: (name, True))


def show_made(window, qtbot) -> None:
    """Go to the playlist that was just made of songs."""
    qtbot.waitUntil(lambda: "added to" in window.notice.text())
    window.notice.action.click()
    assert window.pages.name == "playlist"


def test_the_queue_is_played_moved_shortened_cleared_and_brought_back(window, qtbot) -> None:
    tracks = window.model.shown()[:4]
    titles = [track.title for track in tracks]
    window.playback.play(tracks, 0)
    window.sidebar.pages["queue"].click()
    page = window.pages.page("queue")
    qtbot.waitUntil(lambda: queue_titles(window) == titles)
    qtbot.waitUntil(lambda: page.model.row(0).playing)

    keys = [page.model.row(row).key for row in range(4)]
    data = page.model.mimeData([page.model.index(3, 0)])
    page.model.dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())
    qtbot.waitUntil(lambda: queue_titles(window)[1] == titles[3])
    page.list.remove_requested.emit([keys[1]])
    qtbot.waitUntil(lambda: titles[1] not in queue_titles(window))
    page.list.jump_requested.emit(keys[3])
    qtbot.waitUntil(lambda: window.playback.track == tracks[3])
    page.list.stop_after_requested.emit(keys[2])
    qtbot.waitUntil(lambda: page.model.row(2).stops_after)

    before = queue_titles(window)
    page.clear.click()
    qtbot.waitUntil(page.empty.isVisible)
    assert "cleared" in window.notice.text()
    window.notice.action.click()
    qtbot.waitUntil(lambda: queue_titles(window) == before)
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: queue_titles(window) == before[1:])
    assert page.list.currentIndex().row() == 0
    qtbot.keyClick(page.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: queue_titles(window) == before)
    window.answers.redo()
    qtbot.waitUntil(lambda: queue_titles(window) == before[1:])


def test_the_queue_survives_a_restart(open_window, scanned: Path, qtbot) -> None:
    first = open_window(scanned)
    window = first.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    tracks = window.model.shown()[2:5]
    window.playback.play(tracks, 1)
    qtbot.waitUntil(lambda: window.strip.position_seconds > 1.0)
    first.close()
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.playback.track == tracks[1])
    snapshot = window.others._parts.player.snapshot()
    assert snapshot.state != "playing"
    assert snapshot.position_seconds >= 0.5
    assert queue_titles(window) == [track.title for track in tracks]


def test_tracks_are_kept_in_a_playlist(window, qtbot, monkeypatch) -> None:
    tracks = window.model.shown()[:3]
    named(monkeypatch, "Tones & more")
    window.others.new_playlist(tracks)
    show_made(window, qtbot)
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    qtbot.waitUntil(lambda: len(window.sidebar.playlists) == 1)
    button = next(iter(window.sidebar.playlists.values()))
    assert button.accessibleName() == "Playlist Tones & more"
    assert button.isChecked()

    window.pages.open("songs")
    assert not next(iter(window.sidebar.playlists.values())).isChecked()
    window.songs.table.selectRow(5)
    window.answers.show_menu(window.songs.selected(), window.mapToGlobal(window.rect().center()))
    menu = next(m for m in window.findChildren(QMenu) if words(m.menuAction()) == "Add to playlist")
    next(a for a in menu.actions() if a.text() == "Tones && more").trigger()
    for open_menu in window.findChildren(QMenu):
        open_menu.close()
    next(iter(window.sidebar.playlists.values())).click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)

    page.list.setCurrentIndex(page.model.index(0, 0))
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.head.play.click()
    qtbot.waitUntil(lambda: window.playback.track == tracks[1])


def test_changes_of_a_playlist_are_taken_back(window, qtbot, monkeypatch) -> None:
    tracks = window.model.shown()[:4]
    named(monkeypatch, "Mine")
    window.others.new_playlist(tracks[:3])
    show_made(window, qtbot)
    page = window.pages.page("playlist")

    def shown() -> list[str]:
        return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]

    first, second, third, fourth = (track.title for track in tracks)
    qtbot.waitUntil(lambda: shown() == [first, second, third])
    qtbot.waitUntil(lambda: len(window.playlists.known) == 1)
    data = page.model.mimeData([page.model.index(2, 0)])
    page.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    qtbot.waitUntil(lambda: window.notice.action.text() == "Undo move")
    qtbot.waitUntil(lambda: shown() == [third, first, second])
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(1, 0))
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.notice.action.text() == "Undo remove")
    qtbot.waitUntil(lambda: shown() == [third, second])
    window.notice.action.click()
    qtbot.waitUntil(lambda: shown() == [third, first, second])
    window.playlist_entries.add(window.playlists.known[0], tracks[3:])
    window.answers.undo()  # at once: it waits for what it takes back
    window.answers.undo()
    qtbot.waitUntil(lambda: shown() == [first, second, third])
    window.answers.redo()
    window.answers.redo()
    qtbot.waitUntil(lambda: shown() == [third, first, second, fourth])


def chosen(menu_of, name: str) -> None:
    """Choose an entry of the menu that a page has opened."""
    menu = next(menu for menu in menu_of.findChildren(QMenu) if menu.isVisible())
    lines = [action for action in menu.actions() if action.text() and action.isEnabled()]
    assert len({action.icon().isNull() for action in lines}) == 1  # all have a sign, or none
    next(action for action in menu.actions() if words(action) == name).trigger()
    menu.close()


def test_a_playlist_is_sorted_narrowed_and_marks_what_plays(window, qtbot, monkeypatch) -> None:
    tracks = sorted(window.model.shown(), key=lambda track: track.title)
    mixed = [tracks[3], tracks[5], tracks[0], tracks[4]]
    named(monkeypatch, "Mine")
    window.others.new_playlist(mixed)
    show_made(window, qtbot)
    page = window.pages.page("playlist")

    def titles() -> list[str]:
        return [page.model.index(row, 0).data() for row in range(page.model.rowCount())]

    given = [track.title for track in mixed]
    qtbot.waitUntil(lambda: titles() == given)
    page.head.sort.click()
    chosen(page, "Title")
    qtbot.waitUntil(lambda: titles() == sorted(given))
    qtbot.waitUntil(lambda: window.notice.text() == "“Mine” sorted by title")
    assert page.model.sorts == (SortBy(Column.TITLE),)
    window.notice.action.click()
    qtbot.waitUntil(lambda: titles() == given)
    assert page.model.sorts == ()
    page.list.columns.sectionClicked.emit(Column.TITLE)
    assert titles() == sorted(given)
    assert not page.list.acceptDrops()
    page.list.columns.sectionClicked.emit(Column.TITLE)
    assert titles() == sorted(given)[::-1]
    assert page.model.sorts == (SortBy(Column.TITLE, descending=True),)
    page.list.columns.sectionClicked.emit(Column.TITLE)
    assert titles() == given
    assert page.list.acceptDrops()
    page.head.sort.click()
    chosen(page, "Reverse")
    qtbot.waitUntil(lambda: titles() == given[::-1])
    qtbot.waitUntil(lambda: window.notice.text() == "“Mine” reversed")
    page.head.shuffle.click()
    view = window.others._parts.player.queue_view
    qtbot.waitUntil(lambda: len(view().entries) == len(given))
    assert sorted(entry.item.track_id for entry in view().entries) == sorted(
        track.id for track in mixed
    )
    page.filter.setText("steady")
    assert titles() == [title for title in given[::-1] if "Steady" in title]
    assert not page.list.acceptDrops()
    page.list.doubleClicked.emit(page.model.index(1, 0))
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert window.playback.track.title == titles()[1]
    qtbot.waitUntil(lambda: page.model.row(1).playing)
    page.filter.setText("no such song")
    qtbot.waitUntil(page.nothing.isVisible)
    page.nothing.action.click()
    assert titles() == given[::-1]
    assert page.list.acceptDrops()


def test_a_playlist_is_played_and_queued_by_its_menu(window, qtbot) -> None:
    window.playlists.create_smart("All steady", "title:steady")
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    view = window.others._parts.player.queue_view
    for entry, held in (("Play now", 4), ("Add to queue", 8), ("Play next", 12)):
        window.sidebar.playlist_menu_requested.emit(page.playlist_id, QPoint(10, 10))
        chosen(window, entry)
        qtbot.waitUntil(lambda held=held: len(view().entries) == held)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert window.playback.track.title.startswith("Steady")
    window.sidebar.playlist_menu_requested.emit(page.playlist_id, QPoint(10, 10))
    chosen(window, "Shuffle")
    qtbot.waitUntil(lambda: len(view().entries) == 4)
    entry = window.sidebar.lists.buttons[page.playlist_id]
    chosen_before = view()
    qtbot.mouseDClick(entry, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view() != chosen_before and len(view().entries) == 4)


def test_a_folder_of_playlists_is_played_by_its_menu(window, qtbot) -> None:
    playlists = window.playlists
    for name in ("one", "two"):
        playlists.create_smart(name, "title:steady")
        qtbot.waitUntil(lambda name=name: name in [each.name for each in playlists.known])
    window.others.playlists._folders.folders.create("Both", [each.id for each in playlists.known])
    qtbot.waitUntil(lambda: len(window.sidebar.lists.folders) == 1)
    folder_id = next(iter(window.sidebar.lists.folders))
    window.sidebar.lists.folder_menu_requested.emit(folder_id, QPoint(10, 10))
    chosen(window, "Play now")
    qtbot.waitUntil(lambda: len(window.others._parts.player.queue_view().entries) == 8)


def test_a_playlist_is_made_in_the_folder_whose_menu_asks_for_it(
    window, qtbot, monkeypatch
) -> None:
    lists = window.sidebar.lists
    window.others.playlists._folders.folders.create("Evening", [])
    qtbot.waitUntil(lambda: len(lists.folders) == 1)
    folder_id = next(iter(lists.folders))
    lists.folder_menu_requested.emit(folder_id, QPoint(10, 10))
    named(monkeypatch, "Later")
    chosen(window, "New playlist…")

    def held() -> list[list[str]]:
        return [[each.name for each in f.playlists] for f in window.playlists.tree.folders]

    qtbot.waitUntil(lambda: held() == [["Later"]])
    named(monkeypatch, "Elsewhere")
    window.others.new_playlist()
    qtbot.waitUntil(lambda: len(window.playlists.known) == 2)
    assert held() == [["Later"]]  # the next one is of no folder


def test_a_smart_playlist_keeps_the_order_it_is_given(window, qtbot) -> None:
    window.playlists.create_smart("All steady", "title:steady")
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    page.head.sort.click()
    chosen(page, "Title")
    first = page.model.index(0, 0).data()
    assert first == "Steady 0"
    state = page.state()
    assert state["orders"] == {str(page.playlist_id): "TITLE"}
    page.restore({"orders": {"3": "nonsense"}})
    page.opened()
    assert page.model.index(0, 0).data() == first
    assert page.state() == state


def test_a_deleted_playlist_is_brought_back(window, qtbot, monkeypatch) -> None:
    named(monkeypatch, "Mine")
    window.others.new_playlist(window.model.shown()[:2])
    show_made(window, qtbot)
    window.pages.page("playlist").head.delete.trigger()
    qtbot.waitUntil(lambda: window.pages.name == "songs")
    qtbot.waitUntil(lambda: window.sidebar.playlists == {})
    window.notice.action.click()
    qtbot.waitUntil(lambda: len(window.sidebar.playlists) == 1)
    qtbot.waitUntil(lambda: window.pages.page("playlist").model.rowCount() == 2)


def test_a_search_is_kept_and_changed(window, qtbot) -> None:
    assert not window.header.save.isVisible()
    window.header.search.setText("title:steady")
    assert window.header.save.isVisible()
    window.header.save.click()
    dialog = window.findChild(SmartPlaylistDialog)
    qtbot.waitUntil(dialog.create_button.isEnabled)
    dialog.name.setText("Steady ones")
    dialog.create_button.click()
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    assert [link.text() for link in page.head.links.findChildren(QPushButton)] == [
        "Title contains steady"
    ]
    page.head.rules.click()
    dialog = next(
        one for one in window.findChildren(SmartPlaylistDialog) if one.name.text() == "Steady ones"
    )
    dialog.query.setText("title:pulsed")
    qtbot.waitUntil(dialog.create_button.isEnabled)
    dialog.create_button.click()
    qtbot.waitUntil(lambda: page.model.index(0, 0).data().startswith("Pulsed"))


def test_a_smart_playlist_is_made_from_what_is_suggested(window, qtbot) -> None:
    window.sidebar.lists.makers[1].click()
    dialog = window.findChild(SmartPlaylistDialog)
    assert not dialog.create_button.isEnabled()
    never = next(chip for chip in dialog.suggested if chip.text() == "Unplayed")
    never.click()
    assert dialog.query.text() == "plays:0"
    qtbot.waitUntil(lambda: dialog.found.text() == "8 tracks match now.")
    qtbot.keyClicks(dialog.query, " year:late")
    qtbot.waitUntil(lambda: "year:1955..1965" in dialog.found.text())
    assert not dialog.create_button.isEnabled()
    dialog.query.setText("title:steady plays:0")
    assert never.isChecked()
    qtbot.waitUntil(lambda: dialog.found.text() == "4 tracks match now.")
    dialog.create_button.click()
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    assert [made.name for made in window.playlists.known] == ["Unplayed"]


def test_a_smart_playlist_has_an_order_and_a_limit(window, qtbot) -> None:
    window.sidebar.lists.makers[1].click()
    dialog = window.findChild(SmartPlaylistDialog)
    newest = next(chip for chip in dialog.suggested if chip.text() == "Newest 50")
    newest.click()
    assert dialog.query.text() == "sort:-added limit:50"
    assert dialog.arranged.order.currentText() == "Newest in the library first"
    assert dialog.arranged.most.currentText() == "50 tracks"
    qtbot.waitUntil(lambda: dialog.found.text() == "8 tracks match now.")
    qtbot.keyClicks(dialog.arranged.order, "Title")
    assert dialog.query.text() == "limit:50 sort:title"
    assert not newest.isChecked()
    dialog.query.setText("title:steady sort:-title limit:many")
    assert dialog.arranged.most.currentText() == "limit:many"
    qtbot.waitUntil(lambda: "limit:25" in dialog.found.text())
    assert not dialog.create_button.isEnabled()
    dialog.query.setText("title:steady sort:-title limit:3")
    qtbot.waitUntil(lambda: dialog.found.text() == "3 tracks match now.")
    dialog.create_button.click()
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    shown = [page.model.index(row, 0).data() for row in range(3)]
    assert shown == ["Steady 3", "Steady 2", "Steady 1"]
    name = window.playlists.known[0].name
    window.sidebar.playlist_menu_requested.emit(page.playlist_id, QPoint(10, 10))
    chosen(window, "Duplicate")
    qtbot.waitUntil(
        lambda: [made.name for made in window.playlists.known] == [name, f"{name} (copy)"]
    )


def test_the_equaliser_is_heard_and_kept(window, qtbot) -> None:
    window.sidebar.pages["settings"].click()
    window.pages.page("settings").playback.equaliser.click()
    dialog = window.findChild(EqualiserDialog)
    dialog.bands[2].setValue(6)
    dialog.keep_as("Lift")
    player = window.others._parts.player
    qtbot.waitUntil(lambda: player.options.equaliser.gains_db[2] == 3.0)
    assert player.options.equaliser.enabled
    dialog.accept()
    assert window.settings.current.equaliser_presets == {
        "Lift": window.settings.playback.equaliser.gains_db
    }


def test_what_was_played_from_where_is_in_the_history(window, qtbot) -> None:
    row = window.model.index(3, 0)
    window.songs.table.doubleClicked.emit(row)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    qtbot.waitUntil(lambda: window.strip.position_seconds > 0.2)
    page = window.pages.page("history")

    def origin() -> str:
        window.pages.open("songs")
        window.pages.open("history")
        return page.model.index(0, 5).data() or ""

    qtbot.waitUntil(lambda: origin() == "Songs")


def test_the_keyboard_goes_to_the_name_of_a_new_playlist(
    window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    named(monkeypatch, "Mine")
    window.others.new_playlist()
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    buttons = window.sidebar.playlists
    qtbot.waitUntil(lambda: [button.hasFocus() for button in buttons.values()] == [True])
    with qtbot.waitSignal(window.playlists.changed):
        window.playlists.refresh()
    buttons = window.sidebar.playlists
    qtbot.waitUntil(lambda: [button.hasFocus() for button in buttons.values()] == [True])

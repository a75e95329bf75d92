"""What users of other players expect without thinking: each was missing once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Failure
from musicrec_desktop.gui.dialogs.failures import FailuresDialog
from musicrec_desktop.gui.models.track_columns import Column
from tests.gui.menus import words


@pytest.fixture
def window(open_window, scanned: Path, qtbot):
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


@pytest.mark.parametrize("text", ["x" * 500, "words " * 100, "ж-" * 200])
def test_no_search_text_widens_the_window(window, qtbot, text: str) -> None:
    before = window.size()
    window.header.search.setText(text)
    qtbot.waitUntil(window.songs.nothing.isVisible)
    assert window.minimumSizeHint().width() <= before.width()
    assert window.size() == before


def test_the_window_fits_half_a_screen(window) -> None:
    assert window.minimumSizeHint().width() <= 960
    assert window.minimumSizeHint().height() <= 640


def test_arrow_keys_seek_while_the_table_has_the_focus(window, qtbot) -> None:
    window.playback.play(window.model.shown(), 0)
    qtbot.waitUntil(lambda: window.strip.position_seconds > 0)
    with qtbot.waitSignal(window.strip.seek_requested) as blocker:
        qtbot.keyClick(window.songs.table, Qt.Key.Key_Right)
    assert 5.0 <= blocker.args[0] <= 6.0


def test_enter_plays_the_selection_where_there_is_more_than_one(window, qtbot) -> None:
    window.songs.table.selectAll()
    window.songs.table.setCurrentIndex(window.model.index(5, 0))
    window.songs.table.selectAll()
    with qtbot.waitSignal(window.songs.entered) as blocker:
        qtbot.keyClick(window.songs.table, Qt.Key.Key_Return)
    assert (blocker.args[0].listed, blocker.args[0].start) == (window.model.shown(), 0)


def test_home_and_end_go_to_the_first_and_the_last_song(window, qtbot) -> None:
    qtbot.keyClick(window.songs.table, Qt.Key.Key_End)
    assert [track.id for track in window.songs.selected()] == [window.model.shown()[-1].id]
    qtbot.keyClick(window.songs.table, Qt.Key.Key_Home)
    assert [track.id for track in window.songs.selected()] == [window.model.shown()[0].id]
    qtbot.keyClick(window.songs.table, Qt.Key.Key_Down)
    qtbot.keyClick(window.songs.table, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert window.songs.selected() == window.model.shown()[1:]


def test_a_space_within_what_is_typed_belongs_to_it(window, qtbot) -> None:
    table = window.songs.table
    table._typing.setInterval(600_000)

    def space_is_the_tables() -> bool:
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " "
        )
        table.keyPressEvent(event)
        return event.isAccepted()

    assert not space_is_the_tables()
    qtbot.keyClick(table, "x")
    assert space_is_the_tables()


def test_revealing_a_song_selects_it_alone(window) -> None:
    window.songs.table.selectRow(0)
    window.songs.reveal(window.model.shown()[4].id)
    assert window.songs.selected() == [window.model.shown()[4]]


def test_titles_take_the_room_that_is_left_until_their_edge_is_dragged(window) -> None:
    table = window.songs.table
    header = table.horizontalHeader()
    assert header.sectionResizeMode(Column.TITLE) == QHeaderView.ResizeMode.Interactive
    room = table.width() - table.verticalScrollBar().sizeHint().width()  # seen or not
    assert header.length() == room
    table.setColumnWidth(Column.ARTIST, 60)
    assert header.length() == room
    table.setColumnWidth(Column.TITLE, 190)
    table.setColumnWidth(Column.ARTIST, 120)
    assert table.columnWidth(Column.TITLE) == 190


def test_a_paused_job_says_so(window) -> None:
    pill = window.header.pill
    pill.show_progress(Progress(164, 200, "Analysing", 5.4, 7.0))
    assert "5.4" in pill.text()
    pill.pause.click()
    assert pill.text() == "Paused at 164 of 200"
    pill.show_progress(Progress(165, 200, "Analysing", 5.4, 7.0))
    assert pill.text() == "Paused at 165 of 200"
    pill.pause.click()
    assert "165" in pill.text()
    assert "Paused" not in pill.text()


def test_find_similar_asks_for_the_neighbour_that_is_selected(window, qtbot) -> None:
    window.neighbours.find(window.model.shown()[0])
    qtbot.waitUntil(lambda: window.similar.model.rowCount() == 7)
    window.activateWindow()
    window.songs.table.selectRow(2)
    window.similar.list.setFocus()
    window.similar.list.setCurrentIndex(window.similar.model.index(3, 0))
    expected = window.similar.selected()[0]
    qtbot.keyClick(window.similar.list, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.similar.query.id == expected.id)


def test_follow_is_offered_only_while_another_track_plays(window, qtbot) -> None:
    tracks = window.model.shown()
    window.neighbours.find(tracks[0])
    qtbot.waitUntil(lambda: window.similar.model.rowCount() == 7)
    assert not window.similar.follow.isVisible()
    window.playback.play(tracks, 3)
    qtbot.waitUntil(window.similar.follow.isVisible)


def test_the_similar_panel_can_be_put_away(window) -> None:
    window.frame.toggle_pane("similar")
    assert not window.similar.isVisible()
    window.frame.toggle_pane("similar")
    assert window.similar.isVisible()


def test_a_file_dropped_on_the_window_plays_and_its_folder_stays_out(
    open_window, music: Path, qtbot
) -> None:
    window = open_window().window
    data = QMimeData()  # the event does not keep it
    data.setUrls([QUrl.fromLocalFile(str(music / "steady 0.flac"))])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, modifiers))
    player = window.others._parts.player
    qtbot.waitUntil(lambda: player.snapshot().state == "playing")
    assert player.snapshot().item.path == str(music / "steady 0.flac")
    assert window.model.rowCount() == 0
    assert not window.library.scanning


def test_a_folder_dropped_on_the_window_is_scanned(open_window, music: Path, qtbot) -> None:
    window = open_window().window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(music))])
    buttons, moves = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    copied_or_moved = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    # A drop event for both: Qt's constructors of an entering one differ by version.
    enter, drop = (
        QDropEvent(QPointF(9, 9), copied_or_moved, data, buttons, moves) for _ in range(2)
    )
    enter.ignore()
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(window.library.scan_ended):
        window.dropEvent(drop)
    assert {event.dropAction() for event in (enter, drop)} == {Qt.DropAction.CopyAction}
    assert window.model.rowCount() == 8


def test_what_was_queued_is_said(window) -> None:
    tracks = window.model.shown()
    window.playback.enqueue(tracks[:3])
    assert window.notice.text() == "3 tracks added to the queue"
    window.playback.play_next(tracks[:1])
    assert tracks[0].title in window.notice.text()


def test_a_problem_that_is_over_is_no_longer_shown(window) -> None:
    window.playback.problem.emit("No sound device was found. Connect one.")
    assert window.notice.isVisible()
    assert "Connect one" in window.notice.text()
    window.playback.problem.emit("")
    assert not window.notice.isVisible()


def test_the_failures_name_the_file_first(qtbot, qapp) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FailuresDialog(
        [Failure("/a/long/way/down/song.mp3", "tags", "it is empty", 0.0)], parent
    )
    cells = [dialog.table.item(0, column).text() for column in range(3)]
    assert cells == ["song.mp3", "/a/long/way/down", "It is empty"]
    dialog.show()
    qapp.clipboard().setText("mine")
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert qapp.clipboard().text() == "mine" and not dialog.isVisible()
    dialog.copy()
    assert qapp.clipboard().text() == "/a/long/way/down/song.mp3\tit is empty"


def test_a_long_reason_is_read_whole_in_a_dialog_no_larger_than_its_rows(qtbot, qapp) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1440, 900)
    reason = "it is write-protected. Change its permissions, or those of its folder, and save again"
    failures = [Failure(f"/music/{n}.mp3", "tags", reason, 0.0) for n in range(2)]
    dialog = FailuresDialog(failures, parent)
    dialog.show()
    table, few = dialog.table, dialog.height()
    room = QRect(0, 0, table.columnWidth(2) - 12, 1000)
    needed = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, reason).height()
    assert needed < 1000
    assert table.rowHeight(0) >= needed
    assert table.viewport().height() >= table.rowHeight(0) + table.rowHeight(1)
    assert table.columnWidth(0) < 120
    many = FailuresDialog(failures * 20, parent)
    assert few < many.height()


def test_in_a_small_window_the_similar_panel_steps_aside(window) -> None:
    window.resize(800, 600)
    assert (window.width(), window.height()) == (800, 600)
    assert not window.similar.isVisible()
    window.resize(1440, 900)
    assert window.similar.isVisible()
    window.frame.toggle_pane("similar")
    window.resize(800, 600)
    window.resize(1440, 900)
    assert not window.similar.isVisible()


def test_keys_are_about_what_is_selected_on_the_page(window, qtbot) -> None:
    tracks = window.model.shown()
    window.activateWindow()
    window.songs.table.selectRow(2)
    window.playback.play(tracks[:3], 0)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    window.pages.open("queue")
    page = window.pages.page("queue")
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    page.list.setFocus()
    page.list.setCurrentIndex(page.model.index(1, 0))
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(page.list, Qt.Key.Key_G, control)
    qtbot.waitUntil(lambda: window.similar.query is not None)
    assert window.similar.query.id == tracks[1].id
    page.list.clearSelection()
    assert window.answers.selected() == []  # nothing of the songs, which are out of sight
    assert window.answers.selected_or_playing() == [window.playback.track]


def test_the_menu_of_tracks_says_which_keys_do_the_same(window) -> None:
    tracks = window.model.shown()[:1]
    window.answers.show_menu(tracks, window.mapToGlobal(window.rect().center()))
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    keys = {words(action): action.shortcut().toString() for action in menu.actions()}
    menu.close()
    assert keys["Add to queue"] == "Ctrl+Shift+Return"
    assert keys["Edit tags…"] == "Ctrl+T"
    assert keys["Play next"] == "Ctrl+Return"


def test_a_key_stops_after_the_track_that_plays_and_takes_that_back(window, qtbot) -> None:
    window.playback.play(window.model.shown(), 1)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    player = window.others._parts.player
    action = window.keys.command("stop-after").action
    action.trigger()
    qtbot.waitUntil(lambda: player.queue_view().stop_after_key == player.queue_view().current_key)
    way_on = window.transport.next  # says it wherever one is
    qtbot.waitUntil(lambda: "stops after this track" in way_on.toolTip())
    assert "stops after this track" in way_on.accessibleDescription()
    assert "stops after this track" in window.notice.text()
    action.trigger()
    qtbot.waitUntil(lambda: player.queue_view().stop_after_key is None)
    qtbot.waitUntil(lambda: way_on.toolTip() == "Next track")
    assert not way_on.accessibleDescription()

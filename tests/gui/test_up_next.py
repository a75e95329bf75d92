"""The queue at the side of the window, in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.panels.queue.queue_page import QueuePage
from musicrec_desktop.gui.panels.queue.up_next import UpNext
from musicrec_desktop.library.detail_rows import store_details
from musicrec_desktop.services.playing.queue_items import RADIO_ORIGIN
from tests.gui.conftest import OpenWindow
from tests.gui.test_focus_order import AREAS, area_of, stops
from tests.gui.test_growing_table import Painted


@pytest.fixture
def opened(open_window, scanned: Path, qtbot: QtBot) -> OpenWindow:
    opened: OpenWindow = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.settings.change(motion="off")
    window.playback.play(window.model.tracks()[:4], 0)
    player = window.playback._player
    qtbot.waitUntil(lambda: len(player.queue_view().entries) == 4)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    return opened


def pane(window: MainWindow) -> UpNext:
    shown = window.frame.panes.up_next
    assert shown is not None
    return shown


def shown_titles(window: MainWindow) -> list[str]:
    model = pane(window).list.queue
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_queue_stands_beside_every_page_and_follows_it(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    window = opened.window
    titles = [track.title for track in window.model.tracks()]
    qtbot.mouseClick(window.frame.panes.tabs["up-next"], Qt.MouseButton.LeftButton)
    assert pane(window).isVisible()
    assert not window.similar.isVisible()
    window.pages.open("albums")
    assert pane(window).isVisible()
    assert shown_titles(window) == titles[:4]
    assert pane(window).said().startswith("3 tracks to come")
    window.playback.enqueue(window.model.tracks()[4:5])
    qtbot.waitUntil(lambda: shown_titles(window) == titles[:5])
    assert pane(window).said().startswith("4 tracks to come")
    window.playback.next()
    qtbot.waitUntil(lambda: pane(window).said().startswith("3 tracks to come"))


def test_what_is_done_there_is_done_to_the_queue(opened: OpenWindow, qtbot: QtBot) -> None:
    window = opened.window
    titles = [track.title for track in window.model.tracks()]
    window.activateWindow()
    window.frame.show_pane("up-next")
    window.frame.panes.take_focus()
    rows = pane(window).list
    qtbot.waitUntil(rows.hasFocus)
    rows.setCurrentIndex(rows.queue.index(1, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown_titles(window) == [titles[0], *titles[2:4]])
    rows.setCurrentIndex(rows.queue.index(2, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.playback.track == window.model.tracks()[3])
    qtbot.waitUntil(lambda: pane(window).said() == "Ends after this track")


def test_a_key_shows_and_hides_it_and_another_brings_what_is_alike(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    window = opened.window
    window.activateWindow()
    toggle = window.keys.command("up-next").action
    toggle.trigger()
    assert pane(window).isVisible()
    toggle.trigger()
    assert not window.frame.panes.isVisible()
    toggle.trigger()
    assert pane(window).isVisible()
    window.keys.command("similar-panel").action.trigger()
    assert window.similar.isVisible()
    assert not pane(window).isVisible()
    toggle.trigger()
    window.neighbours.find(window.model.tracks()[0])
    assert window.similar.isVisible()  # asked for, so it is shown


def test_beside_a_page_that_lists_the_queue_it_gives_way_and_comes_back(
    opened: OpenWindow,
) -> None:
    window = opened.window
    panes, pages = window.frame.panes, window.pages
    window.frame.show_pane("up-next")
    pages.open("queue")
    assert panes.pane == "similar"
    assert panes.state() == {"pane": "up-next"}  # what is wanted is kept
    pages.open("albums")
    assert panes.pane == "up-next"
    pages.open("queue")
    window.keys.command("up-next").action.trigger()
    assert panes.pane == "up-next"  # asked for there
    pages.open("now-playing")
    looks = {"sound": "up-next", "listening": "similar"}
    for _ in range(2):
        look = pages.currentWidget().state()["look"]
        assert panes.pane == looks[look]
        pages.currentWidget().toggle_look()
    pages.open("queue")
    panes.tabs["similar"].click()
    pages.open("albums")
    assert panes.pane == "similar"  # chosen by hand


def test_hidden_it_costs_nothing_and_is_right_when_it_is_seen_again(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    window = opened.window
    assert window.frame.panes.up_next is None
    window.frame.show_pane("up-next")
    assert len(shown_titles(window)) == 4
    window.frame.show_pane("similar")
    window.playback.play(window.model.tracks(), 0)
    qtbot.waitUntil(lambda: len(opened.window.playback._player.queue_view().entries) == 8)
    assert len(shown_titles(window)) == 4
    window.frame.show_pane("up-next")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 8)


def test_it_is_there_again_after_a_restart(
    opened: OpenWindow, open_window, scanned: Path, qtbot: QtBot
) -> None:
    opened.window.frame.show_pane("up-next")
    opened.window.keep_settings()
    opened.close()
    window = open_window(scanned).window
    assert window.frame.panes.pane == "up-next"
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 4)
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)  # what plays is known before
    lengthen(window)
    qtbot.waitUntil(lambda: said(window) == "3 tracks to come  ·  30 min")


def test_songs_are_called_there_what_the_library_calls_them_now(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    window = opened.window
    window.pages.open("queue")
    page = window.pages.currentWidget()
    assert isinstance(page, QueuePage)
    window.frame.show_pane("up-next")
    qtbot.waitUntil(lambda: said(window) == "3 tracks to come")
    names = [table.accessibleName() for table in (pane(window).list, page.list)]
    assert names == ["Up next", "Queue"]  # a screen reader tells them apart
    viewports = [table.viewport() for table in (pane(window).list, page.list)]
    qtbot.waitUntil(lambda: all(viewport.isVisible() for viewport in viewports))
    QApplication.processEvents()
    drawn = [Painted(viewport) for viewport in viewports]
    for viewport, painted in zip(viewports, drawn, strict=True):
        viewport.installEventFilter(painted)
    lengthen(window)
    qtbot.waitUntil(lambda: said(window) == "3 tracks to come  ·  30 min")
    qtbot.waitUntil(lambda: page._count.text() == "4 tracks  ·  40 min")
    qtbot.waitUntil(lambda: all(painted.times > 0 for painted in drawn))


def test_tab_comes_to_it_where_it_stands(opened: OpenWindow, qtbot: QtBot) -> None:
    window = opened.window
    for size in ((1400, 800), (800, 600)):
        window.resize(*size)
        window.frame.show_pane("similar")
        window.frame.show_pane("up-next")
        qtbot.waitUntil(pane(window).list.isVisible)
        qtbot.waitUntil(lambda: pane(window).list in stops(window))
        qtbot.waitUntil(lambda: [a for a in areas(window) if a == "side"] == ["side"])
        assert areas(window) == [name for name in AREAS if name in areas(window)]


def test_it_sorts_people_as_their_tags_say(opened: OpenWindow, qtbot: QtBot) -> None:
    window = opened.window
    window.frame.show_pane("up-next")
    tracks = window.model.tracks()[:4]
    artists = list(dict.fromkeys(track.artist for track in tracks))
    assert len(artists) > 1
    with opened.services._database.write() as connection:
        for track in tracks:  # the other way round
            sort = "ZA"[artists.index(track.artist)]
            store_details(connection, {track.id: TagDetails(artist_sort=sort)})
    window.others.browsing.library_changed.emit()
    rows = pane(window).list
    qtbot.waitUntil(lambda: len(rows.queue.sort_names) == 2)
    rows.sort_coming(Column.ARTIST)

    def coming() -> list[str]:
        return [track.artist for track in rows.queue.tracks_at(range(1, 4))]

    qtbot.waitUntil(lambda: coming() == sorted(coming(), reverse=True))


def test_what_was_done_there_is_taken_back_there(opened: OpenWindow, qtbot: QtBot) -> None:
    window = opened.window
    titles = [track.title for track in window.model.tracks()[:4]]
    window.activateWindow()
    undo = window.keys.command("undo").action
    window.listening.ratings.rate(window.model.tracks()[:1], 4.0)
    qtbot.waitUntil(lambda: undo.text().startswith("Undo rating"))
    window.frame.show_pane("up-next")
    rows = pane(window).list
    rows.setFocus()
    qtbot.waitUntil(rows.hasFocus)
    rows.setCurrentIndex(rows.queue.index(1, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown_titles(window) == [titles[0], *titles[2:]])
    qtbot.waitUntil(lambda: undo.text() == "Undo removing 1 track from the queue")
    qtbot.keyClick(rows, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shown_titles(window) == titles)
    window.songs.table.setFocus()
    window.sidebar.menu.click()
    assert undo.text().replace("&", "").startswith("Undo rating")


def lengthen(window: MainWindow) -> None:
    """Let songs last ten minutes."""
    window.model.update_tracks(
        [replace(t, tags=replace(t.tags, duration_seconds=600.0)) for t in window.model.tracks()]
    )


def said(window: MainWindow) -> str:
    return pane(window)._said.whole_text()


def areas(window: MainWindow) -> list[str]:
    found = [area_of(window, stop) for stop in stops(window)]
    return [name for name, before in zip(found, [None, *found], strict=False) if name != before]


def test_in_a_narrow_window_it_lies_over_the_page_and_can_be_closed(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    window = opened.window
    window.activateWindow()
    window.resize(800, 600)
    qtbot.waitUntil(lambda: not window.frame.panes.isVisible())
    window.frame.show_pane("up-next")
    close = window.frame.panes.close_button
    qtbot.waitUntil(close.isVisible)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.frame.side.shown)


def test_a_key_goes_on_with_the_next_album_and_stays_where_none_comes(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    window = opened.window
    by_album = sorted(window.model.tracks(), key=lambda track: track.tags.album)
    window.playback.play(by_album, 1)
    qtbot.waitUntil(lambda: window.playback.track == by_album[1])
    qtbot.waitUntil(lambda: len(window.playback._player.queue_view().entries) == 8)
    go_on = window.keys.command("next-album").action
    go_on.trigger()
    qtbot.waitUntil(lambda: window.playback.track == by_album[4])
    with qtbot.waitSignal(window.playback.queued) as said:
        go_on.trigger()
    assert said.args == ["No other album comes after this one."]
    assert window.playback.track == by_album[4]


def test_a_queue_of_very_many_says_their_number_without_adding_up_their_lengths(
    opened: OpenWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened.window
    qtbot.mouseClick(window.frame.panes.tabs["up-next"], Qt.MouseButton.LeftButton)
    model, asked = pane(window).list.queue, []
    monkeypatch.setattr(model, "seconds_from", lambda row: asked.append(row) or 7260.0)
    assert pane(window).said() == "3 tracks to come  ·  2 h 1 min"
    monkeypatch.setattr("musicrec_desktop.gui.words.queue.MOST_SUMMED", 2)
    asked.clear()
    assert pane(window).said() == "3 tracks to come" and not asked


def test_lengths_take_no_room_from_what_stands_below_the_titles(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    window = opened.window
    qtbot.mouseClick(window.frame.panes.tabs["up-next"], Qt.MouseButton.LeftButton)
    rows = pane(window).list
    assert rows.columns.columns() == [Column.TITLE]
    beside = rows.verticalScrollBar().sizeHint().width() + 1
    width = rows.viewport().width()
    qtbot.waitUntil(lambda: rows.columnWidth(Column.TITLE) >= width - beside)


def test_the_radio_s_reasons_have_a_line_more_while_there_are_any(
    opened: OpenWindow, qtbot: QtBot
) -> None:
    window = opened.window
    qtbot.mouseClick(window.frame.panes.tabs["up-next"], Qt.MouseButton.LeftButton)
    shown = pane(window)
    usual = shown.list.rowHeight(1)
    tracks = window.model.tracks()
    why = "sounds like “A title that is long enough for two lines”; same tempo"
    shown.show_reasons({track.id: why for track in tracks})
    assert shown.list.rowHeight(1) == usual, "nothing there was chosen by the radio"
    window.playback.play(tracks[:3], 0, RADIO_ORIGIN)
    qtbot.waitUntil(lambda: shown.list.queue.row(1).why == why)
    qtbot.waitUntil(lambda: shown.list.rowHeight(1) > usual)
    shown.show_reasons({})
    assert shown.list.rowHeight(1) == usual

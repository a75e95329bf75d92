"""One key takes back what was done last, wherever, and says what that was."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from musicrec_desktop.core.errors import DatabaseBusy
from musicrec_desktop.gui.dialogs.playlist_name import NameDialog, SaveTracksDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.undo_stack import Deed, UndoStack
from musicrec_desktop.gui.wiring import queue_deeds
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.exchange.playlist_folders import Place
from musicrec_desktop.services.listeners.ratings import RatingService


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def undo_said(window: MainWindow) -> str:
    return window.keys.command("undo").action.text()


def titles(window: MainWindow) -> list[str]:
    return [track.title for track in window.model.shown()]


def rows(window: MainWindow, *numbers: int) -> None:
    table = window.songs.table
    table.clearSelection()
    table.setSelectionMode(table.SelectionMode.MultiSelection)
    for number in numbers:
        table.selectRow(number)
    table.setSelectionMode(table.SelectionMode.ExtendedSelection)


def test_a_scan_that_finds_removed_songs_shows_their_stars(window: MainWindow, qtbot) -> None:
    first, ratings = window.model.shown()[0], window.listening.ratings
    ratings.rate([first], 4.0)
    qtbot.waitUntil(lambda: ratings.rating(first.id).stars == 4.0)
    window.removal.remove([first])
    qtbot.waitUntil(lambda: window.model.total == 7)
    ratings.reload()  # as at a start
    qtbot.waitUntil(lambda: ratings.rating(first.id).stars is None)
    window.library.rescan()
    qtbot.waitUntil(lambda: ratings.rating(first.id).stars == 4.0)
    qtbot.waitUntil(lambda: first in window.model.shown())


def test_removed_songs_come_back_with_ratings_plays_and_places(window: MainWindow, qtbot) -> None:
    before = window.model.shown()
    first, second, third = before[1], before[2], before[5]
    ratings, history = window.listening.ratings, window._services._library.history
    history.finish(history.start(first.id, 1_700_000_000.0), 6.0, "finished")
    window.listening.ratings.rate([first], 4.0)
    qtbot.waitUntil(lambda: ratings.rating(first.id).stars == 4.0)
    window.playlists.create("Mine", [second, first])
    qtbot.waitUntil(lambda: bool(window.playlists.known))
    playlist = window.playlists.known[0].id
    window.pages.open("songs")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.songs.table.setFocus()
    rows(window, 1, 2)
    qtbot.keyClick(window.songs.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.model.rowCount() == 6)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo removing 2 tracks")
    window.removal.remove([third])
    qtbot.waitUntil(lambda: window.model.rowCount() == 5)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo removing 1 track")
    contents = window._services.playlists.contents
    assert contents(playlist).tracks == []
    qtbot.keyClick(window.songs.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.songs.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [track.id for track in window.model.shown()] == [t.id for t in before])
    assert [track.id for track in contents(playlist).tracks] == [second.id, first.id]
    assert window._services.ratings.all()[first.id].stars == 4.0
    assert window._services.songs.get([first.id])[0].play_count == 1
    qtbot.waitUntil(lambda: undo_said(window) == "Undo making “Mine”")
    window.answers.redo()  # the removal of two
    qtbot.waitUntil(lambda: window.model.rowCount() == 6)
    window.answers.undo()
    qtbot.waitUntil(lambda: titles(window) == [track.title for track in before])


def test_what_was_done_last_is_taken_back_first(window: MainWindow, qtbot) -> None:
    tracks = window.model.shown()
    stars = window.listening.ratings
    window.playlists.create("Mine", tracks[:2])
    qtbot.waitUntil(lambda: [known.name for known in window.playlists.known] == ["Mine"])
    window.pages.open("songs")
    stars.rate(tracks[:1], 2.0)
    qtbot.waitUntil(lambda: undo_said(window).startswith("Undo rating “"))
    window.playlists.delete(window.playlists.known[0].id)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo deleting “Mine”")
    window.removal.remove_folder(window._services.songs.folders()[0])
    qtbot.waitUntil(lambda: window.model.rowCount() == 0)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo removing a folder with 8 tracks")
    window.answers.undo()
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    assert window._services.songs.folders()
    qtbot.waitUntil(lambda: undo_said(window) == "Undo deleting “Mine”")
    window.answers.undo()
    qtbot.waitUntil(lambda: [known.name for known in window.playlists.known] == ["Mine"])
    assert stars.rating(tracks[0].id).stars == 2.0
    window.answers.undo()
    qtbot.waitUntil(lambda: stars.rating(tracks[0].id).stars is None)


def test_undo_in_a_notice_is_not_done_twice_by_the_key(window: MainWindow, qtbot) -> None:
    window.removal.remove(window.model.shown()[:1])
    qtbot.waitUntil(lambda: window.model.rowCount() == 7)
    window.removal.remove(window.model.shown()[:2])
    qtbot.waitUntil(lambda: undo_said(window) == "Undo removing 2 tracks")
    window.notice.action.click()
    qtbot.waitUntil(lambda: undo_said(window) == "Undo removing 1 track")
    qtbot.waitUntil(lambda: window.model.rowCount() == 7)
    window.answers.undo()
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)


def test_a_cleared_queue_comes_back_from_any_page_and_shuffling_is_taken_back(
    window: MainWindow, qtbot
) -> None:
    tracks = window.model.shown()
    window.playback.play(tracks, 0)
    window.pages.open("queue")
    page = window.pages.page("queue")

    def listed() -> list[int]:
        return [track.id for track in page.model.tracks(range(page.model.rowCount()))]

    straight = [track.id for track in tracks]
    qtbot.waitUntil(lambda: listed() == straight)
    window.transport.shuffle.click()
    qtbot.waitUntil(lambda: page.undo_button.text() == "Undo shuffle")
    shuffled = listed()
    window.answers.undo()
    qtbot.waitUntil(lambda: listed() == straight)
    qtbot.waitUntil(lambda: not window.transport.shuffle.isChecked())
    window.answers.redo()
    qtbot.waitUntil(lambda: listed() == shuffled)  # as it was drawn before
    qtbot.waitUntil(lambda: window.transport.shuffle.isChecked())
    assert window.settings.current.shuffle
    page.clear.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    window.pages.open("songs")
    qtbot.waitUntil(lambda: undo_said(window) == "Undo clearing the queue")
    window.answers.undo()
    qtbot.waitUntil(lambda: listed() == shuffled)


def test_a_queue_that_was_put_together_comes_back_from_any_page_and_lists_do_not(
    window: MainWindow, qtbot
) -> None:
    tracks, player, notice = window.model.shown(), window.playback._player, window.notice

    def queued() -> list[int | None]:
        return [entry.item.track_id for entry in player.queue_view().entries]

    ids = [track.id for track in tracks]
    window.listening.ratings.rate(tracks[:1], 4.0)
    qtbot.waitUntil(lambda: undo_said(window).startswith("Undo rating"))
    window.playback.play(tracks[:4], 0, "songs")
    qtbot.waitUntil(lambda: queued() == ids[:4])
    window.playback.play(tracks[:3], 1, "songs")
    qtbot.waitUntil(lambda: queued() == ids[:3])
    assert undo_said(window).startswith("Undo rating")
    window.playback.enqueue(tracks[5:6])
    mine = [*ids[:3], ids[5]]
    qtbot.waitUntil(lambda: queued() == mine)
    window.playback.play(tracks, 2, "songs")
    qtbot.waitUntil(lambda: notice.text() == "The queue of 4 tracks was replaced.")
    qtbot.waitUntil(lambda: undo_said(window) == "Undo replacing the queue of 4 tracks")
    notice.action.click()
    qtbot.waitUntil(lambda: queued() == mine)
    qtbot.waitUntil(lambda: notice.text() == "Undone: replacing the queue of 4 tracks")
    notice.action.click()  # Redo
    qtbot.waitUntil(lambda: queued() == ids)
    window.playback.play(tracks[6:], 0, "songs")  # a list in the place of a list
    qtbot.waitUntil(lambda: queued() == ids[6:])
    window.pages.open("albums")
    window.answers.undo()
    qtbot.waitUntil(lambda: queued() == mine)
    window.answers.redo()
    qtbot.waitUntil(lambda: queued() == ids[6:])  # what was there
    window.answers.undo()
    qtbot.waitUntil(lambda: queued() == mine)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo adding 1 track to the queue")
    window.answers.undo()
    window.answers.undo()
    qtbot.waitUntil(lambda: window.listening.ratings.rating(tracks[0].id).stars is None)
    assert queued() == ids[:3]


def test_edits_of_the_queue_are_in_the_one_order_on_every_page(window: MainWindow, qtbot) -> None:
    tracks, player, ratings = (
        window.model.shown(),
        window.playback._player,
        window.listening.ratings,
    )
    ids = [track.id for track in tracks]

    def queued() -> list[int | None]:
        return [entry.item.track_id for entry in player.queue_view().entries]

    window.playback.play(tracks[:2], 0, "songs")
    qtbot.waitUntil(lambda: queued() == ids[:2])
    window.playback.play_next(tracks[4:7])
    qtbot.waitUntil(lambda: undo_said(window) == "Undo playing 3 tracks next")
    ratings.rate(tracks[:1], 4.0)
    qtbot.waitUntil(lambda: undo_said(window).startswith("Undo rating"))
    window.playback.enqueue(tracks[7:])
    window.playback.enqueue(tracks[3:4])
    edited = [ids[0], *ids[4:7], ids[1], ids[7], ids[3]]
    qtbot.waitUntil(lambda: queued() == edited)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo adding 1 track to the queue")
    window.pages.open("albums")
    for _ in range(3):
        window.answers.undo()
    qtbot.waitUntil(lambda: ratings.rating(tracks[0].id).stars is None)
    assert queued() == edited[:5]
    qtbot.waitUntil(lambda: undo_said(window) == "Undo playing 3 tracks next")
    window.answers.undo()
    qtbot.waitUntil(lambda: queued() == ids[:2])
    for _ in range(4):
        window.answers.redo()
    qtbot.waitUntil(lambda: queued() == edited)
    qtbot.waitUntil(lambda: ratings.rating(tracks[0].id).stars == 4.0)
    window.pages.open("queue")
    window.pages.page("queue").undo_button.click()
    qtbot.waitUntil(lambda: queued() == edited[:6])
    redo = window.keys.command("redo").action
    qtbot.waitUntil(lambda: redo.text() == "Redo adding 1 track to the queue")
    window.pages.open("songs")
    window.answers.redo()
    qtbot.waitUntil(lambda: queued() == edited)


def test_a_queue_that_was_replaced_long_ago_does_not_stop_the_music(
    window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracks, player = window.model.shown(), window.playback._player
    ids = [track.id for track in tracks]

    def queued() -> list[int | None]:
        return [entry.item.track_id for entry in player.queue_view().entries]

    window.listening.ratings.rate(tracks[:1], 4.0)
    qtbot.waitUntil(lambda: undo_said(window).startswith("Undo rating"))
    window.playback.play(tracks[:2], 0, "songs")
    window.playback.enqueue(tracks[2:3])
    window.playback.play(tracks[4:], 0, "songs")
    qtbot.waitUntil(lambda: undo_said(window) == "Undo replacing the queue of 3 tracks")
    window.playback.enqueue(tracks[:1])
    newer = [*ids[4:], ids[0]]
    qtbot.waitUntil(lambda: undo_said(window) == "Undo adding 1 track to the queue")
    monkeypatch.setattr(queue_deeds, "RECENT_SECONDS", -1.0)
    window.answers.undo()
    qtbot.waitUntil(lambda: queued() == newer[:-1])
    qtbot.waitUntil(lambda: undo_said(window).startswith("Undo rating"))
    window.answers.undo()
    qtbot.waitUntil(lambda: window.listening.ratings.rating(tracks[0].id).stars is None)
    assert queued() == newer[:-1]
    window.pages.open("queue")
    page = window.pages.page("queue")
    qtbot.waitUntil(lambda: page.undo_button.text() == "Back to the last queue")
    page.undo_button.click()
    qtbot.waitUntil(lambda: queued() == ids[:3])


def test_what_was_done_in_an_earlier_session_is_named_and_asked_about(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    first = opened.window
    qtbot.waitUntil(lambda: first.model.rowCount() == 8)
    track = first.model.shown()[0]
    first.answers.undo()
    qtbot.waitUntil(lambda: first.notice.text() == "There is nothing to undo.")
    first.listening.ratings.rate([track], 4.0)
    qtbot.waitUntil(lambda: undo_said(first).startswith("Undo rating"))
    opened.close()

    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    ratings, notice = window.listening.ratings, window.notice
    qtbot.waitUntil(lambda: ratings.rating(track.id).stars == 4.0)
    window.answers.undo()
    asked = (
        f"Nothing to undo from this session. The last thing before it: 4 stars for “{track.title}”"
    )
    qtbot.waitUntil(lambda: notice.text() == asked)
    assert window._services.ratings.all()[track.id].stars == 4.0
    window.answers.redo()
    qtbot.waitUntil(lambda: notice.text() == "There is nothing to redo.")
    window.answers.undo()
    qtbot.waitUntil(lambda: notice.text() == asked)
    notice.action.click()
    qtbot.waitUntil(lambda: notice.text() == f"Stars removed: “{track.title}”")
    qtbot.waitUntil(lambda: ratings.rating(track.id).stars is None)
    window.answers.redo()
    qtbot.waitUntil(lambda: ratings.rating(track.id).stars == 4.0)


def test_what_is_restored_is_named(window: MainWindow, qtbot) -> None:
    tracks, ratings, notice = window.model.shown(), window.listening.ratings, window.notice
    steps = (
        (lambda: ratings.rate(tracks[:2], 2.0), "Stars removed: 2 tracks"),
        (lambda: ratings.love(tracks[:1], True), f"No longer loved: “{tracks[0].title}”"),
        (
            lambda: ratings.dislike(tracks[:1], True),
            f"May be recommended again: “{tracks[0].title}”",
        ),
    )
    for step, said in steps:
        step()
        qtbot.waitUntil(lambda: undo_said(window).startswith("Undo rating"))
        window.answers.undo()
        qtbot.waitUntil(lambda said=said: notice.text() == said)
        qtbot.waitUntil(lambda: undo_said(window) == "Undo")
    ratings.rate(tracks[:1], 2.0)
    ratings.rate(tracks[1:2], 3.0)
    ratings.rate(tracks[:2], 5.0)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo rating 2 tracks")
    window.answers.undo()
    qtbot.waitUntil(lambda: notice.text() == "Stars as before: 2 tracks")


def test_ratings_are_carried_out_in_the_order_of_the_keys(
    window: MainWindow, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tracks, ratings, service = window.model.shown()[:1], window.listening.ratings, RatingService
    rate, overtaken = service.rate, threading.Event()

    def slow_at_first(self: RatingService, ids: Sequence[int], stars: float | None) -> object:
        if stars == 1.0:
            overtaken.wait(0.2)  # as on a busy machine
        done = rate(self, ids, stars)
        overtaken.set()
        return done

    monkeypatch.setattr(service, "rate", slow_at_first)
    told = []
    ratings.undoable.connect(lambda done, _named: told.append(done.after[tracks[0].id].stars))
    for stars in (1.0, 2.0, 5.0):
        ratings.rate(tracks, stars)
    qtbot.waitUntil(lambda: len(told) == 3)
    assert told == [1.0, 2.0, 5.0]
    assert window._services.ratings.all()[tracks[0].id].stars == 5.0


def test_deleted_plays_come_back_once_by_the_key_or_the_button(window: MainWindow, qtbot) -> None:
    track, history = window.model.shown()[0], window._services._library.history
    for at in (1_700_000_000.0, 1_700_000_100.0):
        history.finish(history.start(track.id, at), 6.0, "finished")
    window.pages.open("history")
    page = window.pages.page("history")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    plays = [item.play.id for item in window._services.history.recent()]
    page.forget_requested.emit(plays)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo deleting from the history")
    window.pages.open("songs")
    window.answers.undo()
    qtbot.waitUntil(lambda: len(window._services.history.recent()) == 2)
    assert window.answers.undoing.stack.next_undo("songs") is None
    window.notice.action.click()  # has nothing left to bring back
    window.pages.open("history")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert len(window._services.history.recent()) == 2


def test_undo_waits_for_what_is_being_done(qapp, qtbot) -> None:
    runner = JobRunner()
    stack, taken = UndoStack(runner, runner), []
    stack.push(Deed(("old", 1), "the old one", lambda: taken.append("old")))
    deed = Deed(("new", 2), "the new one", lambda: taken.append("new"))
    stack.watch(runner.start(lambda: None, finished=lambda _: stack.push(deed)))
    stack.undo("songs", lambda: taken.append("nothing"))
    stack.undo("songs", lambda: taken.append("nothing"))
    stack.undo("songs", lambda: taken.append("nothing"))
    assert taken == []
    qtbot.waitUntil(lambda: taken == ["new", "old", "nothing"])
    runner.shut_down()


def test_what_the_library_could_not_write_can_be_taken_back_again(qtbot) -> None:
    runner, done, locked = JobRunner(2), [], [True]
    stack = UndoStack(runner, runner)

    def work(name: str) -> Job:
        def write() -> None:
            if locked[0]:
                raise DatabaseBusy("locked")
            done.append(name)

        return runner.start(write, failed=lambda _: None)

    deed = Deed(("new", 1), "it", lambda: work("undone"), lambda: work("redone"))
    stack.push(deed)
    for step in (stack.undo, stack.redo):
        for locked[0] in (True, False):
            assert (stack.next_undo("songs") is deed) == (step == stack.undo)
            assert (stack.next_redo("songs") is deed) == (step == stack.redo)
            step("songs", lambda: done.append("nothing"))
            qtbot.waitUntil(lambda: not runner.busy)
    assert done == ["undone", "redone"]
    runner.shut_down()


def test_a_deleted_listener_comes_back_by_the_key_or_the_button_of_the_notice(
    window: MainWindow, qtbot
) -> None:
    listeners, service = window.switching.controller, window._services.listeners
    lena = service.add("Lena")
    service.switch(lena.id)

    def here() -> bool:
        return listeners.current is not None and listeners.current.id == lena.id

    for take_back in (window.answers.undo, window.notice.action.click):
        qtbot.waitUntil(here)
        listeners.delete(lena)
        qtbot.waitUntil(lambda: undo_said(window) == "Undo deleting “Lena”")
        qtbot.waitUntil(lambda: listeners.current is None)
        with qtbot.waitSignal(listeners.brought_back):
            take_back()
        qtbot.waitUntil(here)
        qtbot.waitUntil(lambda: undo_said(window) == "Undo")
        assert "Lena" in [known.name for known in listeners.known]


def test_nobody_takes_back_what_another_listener_did(window: MainWindow, qtbot) -> None:
    listeners, playlists = window._services.listeners, window._services.playlists
    qtbot.waitUntil(lambda: window.switching.controller.current is not None)
    me, lena = window.switching.controller.current, listeners.add("Lena")
    window.playlists.create("Mine", window.model.shown()[:1])
    qtbot.waitUntil(lambda: [known.name for known in window.playlists.known] == ["Mine"])
    window.playlists.rename(window.playlists.known[0].id, "Ours")
    qtbot.waitUntil(lambda: undo_said(window) == "Undo renaming “Mine”")
    qtbot.waitUntil(lambda: [known.name for known in window.playlists.known] == ["Ours"])
    window.playlists.delete(window.playlists.known[0].id)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo deleting “Ours”")
    listeners.switch(lena.id)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo")
    window.answers.undo()
    listeners.switch(me.id)
    qtbot.waitUntil(lambda: undo_said(window) == "Undo deleting “Ours”")
    window.answers.undo()
    qtbot.waitUntil(lambda: [known.name for known in window.playlists.known] == ["Ours"])
    qtbot.waitUntil(lambda: undo_said(window) == "Undo renaming “Mine”")
    listeners.switch(lena.id)
    assert playlists.all() == []


def test_the_button_of_a_playlist_s_notice_says_what_it_took_back(
    window: MainWindow, qtbot
) -> None:
    tracks, said = window.model.shown(), []
    window.answers.undoing.said.connect(lambda text, _button, _redo: said.append(text))
    window.playlists.create("Mine", tracks[:1])
    qtbot.waitUntil(lambda: undo_said(window) == "Undo making “Mine”")
    notices: list[Callable[[], None]] = []
    window.playlists.undoable.connect(lambda _text, _label, undo: notices.append(undo))
    window.playlist_entries.put(window.playlists.known[0], tracks[1:3])
    qtbot.waitUntil(lambda: undo_said(window) == "Undo adding to “Mine”")
    notices[0]()
    qtbot.waitUntil(lambda: said == ["Undone: adding to “Mine”"])
    window.answers.redo()
    qtbot.waitUntil(lambda: undo_said(window) == "Undo adding to “Mine”")
    assert len(window._services.playlists.contents(window.playlists.known[0].id).tracks) == 3


def test_playlists_that_were_made_are_taken_back_and_made_again(window: MainWindow, qtbot) -> None:
    playlists, lists = window.playlists, window.sidebar.lists

    def becomes(*names: str) -> None:
        qtbot.waitUntil(lambda: [known.name for known in playlists.known] == list(names))

    playlists.create("Mine", window.model.shown()[:2])
    becomes("Mine")
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    mine = playlists.known[0]
    qtbot.waitUntil(lambda: undo_said(window) == "Undo making “Mine”")
    for name in ("Mine (copy)", "Mine (copy) (2)"):
        playlists.duplicate(mine.id)
        qtbot.waitUntil(lambda said=name: undo_said(window) == f"Undo making “{said}”")
    becomes("Mine", "Mine (copy)", "Mine (copy) (2)")
    playlists.create_smart("Best", "rating:>=4")
    becomes("Best", "Mine", "Mine (copy)", "Mine (copy) (2)")
    qtbot.waitUntil(lambda: window.pages.page("playlist").playlist_id == playlists.known[0].id)
    window.answers.undo()
    becomes("Mine", "Mine (copy)", "Mine (copy) (2)")
    qtbot.waitUntil(lambda: window.pages.name == "songs")  # it was in view
    window.answers.undo()
    window.answers.undo()
    becomes("Mine")

    lists.rename_requested.emit(Place(mine.id))
    asking = next(one for one in window.findChildren(NameDialog) if one.isVisible())
    asking.name.setText("Yours")
    asking.accept_button.click()
    becomes("Yours")
    for step, left in (
        (window.answers.undo, ["Mine"]),
        (window.answers.undo, []),
        (window.answers.redo, ["Mine"]),
        (window.answers.redo, ["Yours"]),
    ):
        step()
        becomes(*left)
    assert playlists.known[0].id == mine.id
    assert len(window._services.playlists.contents(mine.id).tracks) == 2
    playlists.delete(mine.id)
    becomes()
    window.answers.undo()
    becomes("Yours")
    window.answers.redo()
    becomes()


def test_another_ones_name_is_not_taken(window: MainWindow, qtbot) -> None:
    for name in ("One", "Two"):
        window.playlists.create(name)
        qtbot.waitUntil(lambda named=name: named in [p.name for p in window.playlists.known])
    window.sidebar.lists.rename_requested.emit(Place(window.playlists.known[1].id))
    asking = next(one for one in window.findChildren(NameDialog) if one.isVisible())
    asking.name.setText("ONE ")
    assert asking.said.text() == "There is “ONE” already. Choose another name."
    assert not asking.accept_button.isEnabled()
    asking.accept()
    assert asking.isVisible()
    asking.name.setText("two")
    asking.accept()
    qtbot.waitUntil(lambda: [p.name for p in window.playlists.known] == ["One", "two"])


def test_what_is_taken_back_is_said_and_the_keyboard_stays_where_one_works(
    window: MainWindow, qtbot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    pages, playlists, notice = window.pages, window.playlists, window.notice
    window.songs.table.setFocus()
    window.others.new_playlist(window.model.shown()[:2], "Mine")
    asking = next(one for one in window.findChildren(SaveTracksDialog) if one.isVisible())
    asking.accept_button.click()
    qtbot.waitUntil(lambda: notice.text() == "2 tracks added to “Mine”")
    assert pages.name == "songs" and window.focusWidget() is window.songs.table
    qtbot.waitUntil(lambda: undo_said(window) == "Undo making “Mine”")
    window.answers.undo()
    qtbot.waitUntil(lambda: notice.text() == "Undone: making “Mine”")
    qtbot.waitUntil(lambda: not playlists.known)
    assert window.focusWidget() is window.songs.table
    notice.action.click()
    qtbot.waitUntil(lambda: notice.text() == "Done again: making “Mine”")
    notice.action.click()
    qtbot.waitUntil(lambda: notice.text() == "Undone: making “Mine”")
    window.others.new_playlist((), "Empty")
    asking = next(one for one in window.findChildren(NameDialog) if one.isVisible())
    asking.accept_button.click()
    buttons = window.sidebar.lists.buttons
    qtbot.waitUntil(lambda: window.focusWidget() in buttons.values())
    assert pages.name == "playlist"
    window.answers.undo()
    qtbot.waitUntil(lambda: notice.text() == "Undone: making “Empty”")
    qtbot.waitUntil(lambda: not buttons)
    assert pages.name == "songs" and pages.isAncestorOf(window.focusWidget())


def test_the_keyboard_stays_among_playlists_when_one_is_deleted_there(
    window: MainWindow, qtbot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    lists = window.sidebar.lists
    for name in ("One", "Two"):
        window.playlists.create(name, window.model.shown()[:1])
        qtbot.waitUntil(lambda name=name: undo_said(window) == f"Undo making “{name}”")
    qtbot.waitUntil(lambda: len(lists.buttons) == 2)
    one, two = lists.buttons.values()
    one.setFocus()
    qtbot.keyClick(one, Qt.Key.Key_Delete)
    qtbot.waitUntil(two.hasFocus)
    qtbot.keyClick(two, Qt.Key.Key_Delete)
    qtbot.waitUntil(lists.makers[0].hasFocus)


def test_delete_takes_one_track_after_another_out_of_a_playlist(window: MainWindow, qtbot) -> None:
    tracks = window.model.shown()[:4]
    playlist = window._services.playlists.create("Mine", [track.id for track in tracks])
    window.pages.open("playlist", {"playlist": playlist.id})
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page.list.setFocus()
    page.list.go_to_row(1)
    for left, selected in (([0, 2, 3], [2]), ([0, 3], [3]), ([0], [0]), ([], [])):
        qtbot.keyClick(page.list, Qt.Key.Key_Delete)
        expected = [tracks[number].id for number in left]
        qtbot.waitUntil(
            lambda expected=expected: (
                [page.model.row(row).track.id for row in range(page.model.rowCount())] == expected
            )
        )
        chosen = [track.id for track in page.list.selected()]
        assert chosen == [tracks[number].id for number in selected]

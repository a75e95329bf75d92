"""For you, the radio's bar and the path dialog, in the real window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListWidgetItem, QMenu, QMessageBox, QWidget

from musicrec_desktop.core.discovery import MixName, MixRecipe
from musicrec_desktop.core.recommendation import percent_alike
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.discovery.for_you import ForYouController
from musicrec_desktop.gui.dialogs.export_mix_dialog import ExportMixDialog
from musicrec_desktop.gui.dialogs.mix_dialog import MixDialog
from musicrec_desktop.gui.dialogs.path_dialog import PathDialog
from musicrec_desktop.gui.dialogs.playlist_name import SaveTracksDialog
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.opened_mix import OpenedMix
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.panels.for_you_page import ForYouPage
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.wiring.menus.track_menu import track_menu
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.mixing import MadeMix
from musicrec_desktop.services.playing.player import PlayerService
from musicrec_desktop.services.playing.preview import PREVIEW_ORIGIN
from tests.gui.conftest import STEADY, OpenWindow

Open = Callable[..., OpenWindow]


def loaded(opened: OpenWindow, qtbot) -> MainWindow:
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def for_you(window: MainWindow, qtbot) -> ForYouPage:
    window.pages.open("for-you")
    page = window.pages.page("for-you")
    assert isinstance(page, ForYouPage)
    qtbot.waitUntil(lambda: bool(shown(page)))
    return page


def shown(page: ForYouPage) -> list[str]:
    return [row.heading.text() for row in page._rows if row.isVisible()]


def titled(window: MainWindow, title: str) -> Track:
    return next(track for track in window.model.shown() if track.title == title)


def chosen(window: MainWindow, tracks: list[Track], beginning: str) -> QAction:
    menu: QMenu = track_menu(tracks, window.answers.actions, window._theme.tokens, window)
    return next(action for action in menu.actions() if action.text().startswith(beginning))


def test_for_you_plays_a_card_and_offers_what_the_play_brings(
    open_window: Open, scanned: Path, qtbot
) -> None:
    window = loaded(open_window(scanned), qtbot)
    page = for_you(window, qtbot)
    assert shown(page)[0] == "From all over your library"
    row = page._rows[0]
    keys = list(row._cards)
    row.strip.play_requested.emit([row._tiles.tile(0).key])
    qtbot.waitUntil(lambda: window.playback.track is not None)
    queue = window.others._parts.player.queue_view()
    assert {entry.item.origin for entry in queue.entries} == {"mix"}
    qtbot.waitUntil(lambda: window.strip.position_seconds > 3.2)  # of six: enough to count
    window.playback.seek(5.5)
    qtbot.waitUntil(page.head.renew.isVisible)
    assert (shown(page)[0], list(row._cards)) == ("From all over your library", keys)

    def renewed() -> bool:
        page.head.renew.click()
        return any(title.startswith("Because you played") for title in shown(page))

    qtbot.waitUntil(renewed)


def test_what_is_not_wanted_goes_from_the_page_and_the_rest_stays(
    open_window: Open, scanned: Path, qtbot
) -> None:
    window = loaded(open_window(scanned), qtbot)
    page = for_you(window, qtbot)
    before = page.page
    assert before is not None
    unwanted = before.shelves[0].cards[0].tracks[0]
    window.listening.ratings.dislike([unwanted], True)
    qtbot.waitUntil(lambda: page.page is not before)
    left = [
        [track.id for track in card.tracks if track.id != unwanted.id]
        for card in before.shelves[0].cards
    ]
    assert page.page is not None
    cards = page.page.shelves[0].cards
    assert [[track.id for track in card.tracks] for card in cards] == [ids for ids in left if ids]


def test_what_was_asked_for_is_shown_though_something_happens_meanwhile(
    open_window: Open, scanned: Path, qtbot
) -> None:
    """As when another listener is switched to, whose first event follows at once."""
    page = for_you(loaded(open_window(scanned), qtbot), qtbot)
    controller, before = page.findChild(ForYouController), page.page
    controller.read(0.5)
    controller._look_again()
    controller._look_again()
    qtbot.waitUntil(lambda: page.page is not before)


def test_a_mix_is_a_page_that_one_comes_back_to(open_window: Open, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = loaded(opened, qtbot)
    row = for_you(window, qtbot)._rows[0]
    key = row._tiles.tile(0).key
    row.strip.opened.emit(key)
    page = window.pages.page("mix")
    tracks = list(row._cards[key].tracks)
    assert window.pages.name == "mix" and window.findChild(QDialog) is None
    assert page.tracks_shown() == tracks and page.windowTitle() == row._tiles.tile(0).title
    assert window.playback.track is None
    page.view.table.doubleClicked.emit(page.model.index(len(tracks) - 1, 0))
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert window.playback.track is not None and window.playback.track.id == tracks[-1].id
    qtbot.waitUntil(lambda: page.model.playing == tracks[-1].id)

    page.model.sort_by([SortBy(Column.TITLE, descending=True)])
    window.pages.back()
    assert window.pages.name == "for-you"
    window.pages.forward()
    assert page.tracks_shown() == sorted(tracks, key=lambda each: each.title, reverse=True)

    window.keep_settings()
    opened.close()
    window = open_window(scanned).window
    page = window.pages.page("mix")
    qtbot.waitUntil(lambda: bool(page.tracks_shown()))
    assert window.pages.name == "mix"
    assert {track.id for track in page.tracks_shown()} == {track.id for track in tracks}


def test_another_mix_begins_in_its_own_order(open_window: Open, scanned: Path, qtbot) -> None:
    window = loaded(open_window(scanned), qtbot)
    ids = sorted((track.id for track in window.model.tracks()), reverse=True)
    window.pages.open("mix", OpenedMix(title="One", tracks=tuple(ids)).to_dict())
    page = window.pages.page("mix")
    page.model.sort_by([SortBy(Column.TITLE, descending=False)])
    window.pages.open("mix", OpenedMix(title="Other", tracks=tuple(ids[:5])).to_dict())
    assert [track.id for track in page.tracks_shown()] == ids[:5]
    assert page.mix_head.title.whole_text() == "Other"
    window.pages.back()
    assert [track.id for track in page.tracks_shown()] == ids


def test_what_left_the_library_leaves_a_mix_that_is_seen(
    open_window: Open, scanned: Path, qtbot
) -> None:
    window = loaded(open_window(scanned), qtbot)
    ids = [track.id for track in window.model.tracks()]
    window.pages.open("mix", OpenedMix(title="One", tracks=tuple(ids)).to_dict())
    page = window.pages.page("mix")
    window.model.keep_only(ids[2:])
    qtbot.waitUntil(lambda: [track.id for track in page.tracks_shown()] == ids[2:])
    window.model.keep_only([])
    qtbot.waitUntil(lambda: page.gone.isVisible())


def test_every_card_has_a_reason_for_the_eye_and_for_the_ear(
    open_window: Open, scanned: Path, qtbot
) -> None:
    page = for_you(loaded(open_window(scanned), qtbot), qtbot)
    model = page._rows[0].strip.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        tile = page._rows[0]._tiles.tile(row)
        assert tile.subtitle and tile.subtitle in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_mood_asks_again_and_is_kept(open_window: Open, scanned: Path, qtbot) -> None:
    page = for_you(loaded(open_window(scanned), qtbot), qtbot)
    with qtbot.waitSignal(page.read_requested) as asked:
        page.head.mood.setValue(0)
    assert asked.args == [0.0]
    assert page.state()["mood"] == 0
    page.restore({"mood": 15, "top": "nonsense"})
    assert page.head.mood.value() == 15


def test_a_card_s_menu_is_that_of_its_tracks(open_window: Open, scanned: Path, qtbot) -> None:
    page = for_you(loaded(open_window(scanned), qtbot), qtbot)
    row = page._rows[0]
    with qtbot.waitSignal(page.menu_requested) as asked:
        row.strip.menu_requested.emit([row._tiles.tile(0).key], QPoint(1, 1))
    assert asked.args[0] == list(row._cards[row._tiles.tile(0).key].tracks)


def test_an_empty_library_says_what_to_do(open_window: Open, qtbot) -> None:
    window = open_window().window
    window.pages.open("for-you")
    page = window.pages.page("for-you")
    assert isinstance(page, ForYouPage)
    qtbot.waitUntil(page.nothing.isVisible)
    assert page.nothing.action.text() == "Add a music folder…"
    page.add_folder_requested.disconnect()  # or the system's dialog would open
    with qtbot.waitSignal(page.add_folder_requested):
        page.nothing.action.click()


def test_both_themes_are_drawn(open_window: Open, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    page = for_you(loaded(opened, qtbot), qtbot)
    dark = page.grab().toImage().pixelColor(2, 2)
    opened.theme.choose("light")
    assert page.grab().toImage().pixelColor(2, 2).lightness() > dark.lightness()


def test_the_radio_says_what_comes_until_something_else_is_played(
    open_window: Open, scanned: Path, qtbot
) -> None:
    window = loaded(open_window(scanned), qtbot)
    bar = window.others.discovery.bar
    assert bar.isHidden()
    chosen(window, [titled(window, "Steady 0")], "Start radio from here").trigger()
    qtbot.waitUntil(bar.isVisible)
    assert bar.from_what.whole_text() == "Radio from “Steady 0”"
    upcoming = window.others.discovery.radio.state.upcoming
    assert upcoming[0].track.title in bar.next.whole_text()
    window.pages.open("queue")
    queue = window.pages.page("queue").model
    qtbot.waitUntil(
        lambda: (
            queue.rowCount() > 1
            and bool(queue.row(1).why)
            and queue.row(1).why in bar.next.whole_text()
        )
    )
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert window.playback.track is not None and window.playback.track.title == "Steady 0"
    window.playback.play([titled(window, "Pulsed 1")], 0)
    qtbot.waitUntil(bar.isHidden)


def test_the_radio_is_steered_and_ended_from_its_bar(
    open_window: Open, scanned: Path, qtbot
) -> None:
    window = loaded(open_window(scanned), qtbot)
    discovery = window.others.discovery
    discovery.radio.start_from([titled(window, "Steady 0"), titled(window, "Pulsed 0")])
    qtbot.waitUntil(discovery.bar.isVisible)
    assert discovery.bar.from_what.whole_text().endswith("and 1 more")
    discovery.bar.diversity.setValue(9)
    qtbot.waitUntil(lambda: discovery.radio.state.diversity == 0.9)
    qtbot.waitUntil(lambda: discovery.radio.state.playing is not None)
    playing = discovery.radio.state.playing
    assert playing is not None
    player = window.others._parts.player
    qtbot.waitUntil(lambda: player.queue_view().next_key is not None)
    player.play_next([titled(window, "Pulsed 3")])
    qtbot.waitUntil(lambda: discovery.bar.next.whole_text().startswith("Next: “Pulsed 3” by "))
    discovery.bar.dislike.click()
    qtbot.waitUntil(lambda: discovery.radio.state.playing not in (None, playing))
    discovery.bar.stop.click()
    qtbot.waitUntil(discovery.bar.isHidden)


def test_what_sounds_alike_follows_the_queue_where_that_is_chosen(
    open_window: Open, scanned: Path, qtbot
) -> None:
    window = loaded(open_window(scanned), qtbot)
    bar, player = window.others.discovery.bar, window.others._parts.player
    window.playback.play([titled(window, "Steady 0")], 0)
    window.pages.open("queue")
    page = window.pages.page("queue")
    qtbot.waitUntil(page.go_on.isVisible)
    assert not page.go_on.isChecked() and bar.isHidden()
    page.go_on.click()
    qtbot.waitUntil(bar.isVisible)
    assert bar.from_what.whole_text() == "Radio from “Steady 0”"
    qtbot.waitUntil(lambda: page.coming().startswith("Next: "))
    assert "Steady 0" not in page.coming()
    window.pages.open("settings")
    form = window.pages.page("settings").playback
    assert form.queue_end.value() == "alike"
    form.queue_end.chosen.emit("stop")
    qtbot.waitUntil(bar.isHidden)
    qtbot.waitUntil(lambda: len(player.queue_view().entries) == 1)
    assert not page.go_on.isChecked()
    window.pages.page("settings").undo()
    qtbot.waitUntil(bar.isVisible)
    assert page.go_on.isChecked()


def test_each_listener_has_a_radio_of_their_own(open_window: Open, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = loaded(opened, qtbot)
    radio, switching = window.others.discovery.radio, window.switching.controller
    qtbot.waitUntil(lambda: bool(switching.known))
    me, anna = switching.known[0], opened.services.listeners.add("Anna")
    radio.start_from(window.model.shown()[:1])
    qtbot.waitUntil(lambda: radio.state.on and bool(radio.state.upcoming))
    seeds = radio.state.seeds
    switching.switch(anna)
    qtbot.waitUntil(lambda: switching.current == anna)
    assert not radio.state.on
    qtbot.waitUntil(lambda: not window.playback._player.queue_view().entries)
    switching.switch(me)
    qtbot.waitUntil(lambda: radio.state.on)
    assert radio.state.seeds == seeds


def test_a_seam_is_heard_ahead_and_the_radio_goes_on(
    open_window: Open, scanned: Path, qtbot
) -> None:
    window = loaded(open_window(scanned), qtbot)
    discovery, player = window.others.discovery, window.others._parts.player
    discovery.radio.start_from([titled(window, "Steady 0")])
    qtbot.waitUntil(discovery.bar.isVisible)
    qtbot.waitUntil(lambda: len(player.queue_view().entries) > 1)
    discovery.bar.seam.click()
    qtbot.waitUntil(lambda: _origin(player) == PREVIEW_ORIGIN)
    player.cancel_preview()
    qtbot.waitUntil(lambda: _origin(player) == "radio")
    assert discovery.bar.isVisible() and discovery.radio.state.upcoming


def _origin(player: PlayerService) -> str:
    item = player.snapshot().item
    return "" if item is None else item.origin


def test_a_radio_that_cannot_start_is_explained(open_window: Open, scanned: Path, qtbot) -> None:
    window = loaded(open_window(scanned), qtbot)
    with qtbot.waitSignal(window.others.discovery.radio.problem) as said:
        window.others.discovery.radio.start_named("artist", "Nobody")
    assert "Nobody" in said.args[0]


@pytest.fixture
def dialog(open_window: Open, scanned: Path, qtbot) -> PathDialog:
    window = loaded(open_window(scanned), qtbot)
    dialog = window.others.discovery.paths.open([titled(window, "Steady 0")])
    dialog.buttons.play_requested.connect(lambda tracks: setattr(dialog, "played", tracks))
    return dialog


def test_a_path_is_found_mended_and_played(dialog: PathDialog, qtbot) -> None:
    assert not dialog.look.isEnabled() and not dialog.buttons.play.isEnabled()
    qtbot.keyClicks(dialog.to, "pulsed 3")
    qtbot.waitUntil(lambda: dialog.found.count() == 1)
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    assert "Pulsed 3" in dialog.to.text() and dialog.found.isHidden()
    qtbot.waitUntil(lambda: "recordings" in dialog.said.text())  # ten were looked for at once
    dialog.number.setValue(5)
    qtbot.keyClick(dialog.look, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 5)
    titles = [dialog.tracks.item(row, 1).text() for row in range(5)]
    assert (titles[0], titles[-1]) == ("Steady 0", "Pulsed 3")
    assert "5 tracks" in dialog.said.text()
    dialog.tracks.selectRow(0)
    assert not dialog.mending.replace.isEnabled() and not dialog.mending.remove.isEnabled()
    dialog.tracks.selectRow(2)
    dialog.mending.replace.click()
    qtbot.waitUntil(lambda: dialog.tracks.item(2, 1).text() != titles[2])
    dialog.mending.remove.click()
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 4)
    with qtbot.waitSignal(dialog.buttons.play_requested) as played:
        dialog.buttons.play.click()
    assert len(played.args[0]) == 4 and played.args[1] == 0
    with qtbot.waitSignal(dialog.buttons.play_requested) as played:
        dialog.tracks.doubleClicked.emit(dialog.tracks.model().index(2, 1))
    assert played.args[1] == 2


def test_a_path_that_cannot_be_is_explained(dialog: PathDialog, qtbot) -> None:
    qtbot.keyClicks(dialog.to, "pulsed 3")
    qtbot.waitUntil(lambda: dialog.found.count() == 1)
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    dialog.number.setValue(100)
    dialog.look.click()
    qtbot.waitUntil(lambda: "recordings" in dialog.said.text())
    assert dialog.look.isEnabled()


def test_what_is_typed_is_searched_for_until_nothing_is_found(dialog: PathDialog, qtbot) -> None:
    qtbot.keyClicks(dialog.to, "pulsed")
    qtbot.waitUntil(lambda: dialog.found.count() == 4)
    qtbot.keyClicks(dialog.to, " nowhere")
    nothing = "Nothing matches “pulsed nowhere”"
    qtbot.waitUntil(lambda: [item.text() for item in found_in(dialog)] == [nothing])
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)  # there is nowhere to go
    assert not dialog.look.isEnabled() and dialog.to.text() == "pulsed nowhere"
    dialog.to.clear()
    qtbot.waitUntil(lambda: nothing not in [item.text() for item in found_in(dialog)])


def test_enter_goes_to_what_was_typed_however_fast(dialog: PathDialog, qtbot) -> None:
    qtbot.keyClicks(dialog.to, "pulsed 3")
    qtbot.waitUntil(lambda: dialog.found.count() == 1)
    dialog.to.setText("pulsed 2")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)  # while the other one is still listed
    qtbot.waitUntil(lambda: "Pulsed" in dialog.to.text())
    assert dialog.to.text().endswith("Pulsed 2")


def test_arrows_in_the_field_choose_among_what_was_found(dialog: PathDialog, qtbot) -> None:
    qtbot.keyClicks(dialog.to, "pulsed")
    qtbot.waitUntil(lambda: dialog.found.count() == 4)
    dialog.activateWindow()
    dialog.to.setFocus()
    qtbot.waitUntil(dialog.to.hasFocus)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        qtbot.keyClick(dialog.to, key)
    second = found_in(dialog)[1].text()
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    assert dialog.to.text() == second


def test_a_length_is_entered_and_a_step_deleted_by_key(dialog: PathDialog, qtbot) -> None:
    qtbot.keyClicks(dialog.to, "pulsed 3")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "recordings" in dialog.said.text())
    dialog.number.selectAll()
    qtbot.keyClicks(dialog.number, "5")
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 5)
    dialog.tracks.setCurrentCell(2, 1)
    dialog.activateWindow()
    dialog.tracks.setFocus()
    qtbot.waitUntil(dialog.tracks.hasFocus)
    qtbot.keyClick(dialog.tracks, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 4)


def test_a_mended_path_is_not_thrown_away_unasked(dialog: PathDialog, qtbot) -> None:
    qtbot.keyClicks(dialog.to, "pulsed 3")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "recordings" in dialog.said.text())
    dialog.number.setValue(3)
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 3)
    dialog.tracks.setCurrentCell(1, 1)
    dialog.activateWindow()
    dialog.mending.remove.setFocus()
    qtbot.waitUntil(dialog.mending.remove.hasFocus)
    qtbot.keyClick(dialog.mending.remove, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 2)
    qtbot.waitUntil(dialog.tracks.hasFocus)  # there is nothing left to remove
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    box = dialog.findChild(QMessageBox)
    assert dialog.isVisible() and box is not None
    box.reject()
    assert dialog.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    discard = next(each for each in box_of(dialog).buttons() if each.text() == "Discard")
    discard.click()
    assert not dialog.isVisible()


def box_of(dialog: PathDialog) -> QMessageBox:
    return next(box for box in dialog.findChildren(QMessageBox) if box.isVisible())


def test_a_mended_path_that_was_queued_is_closed(dialog: PathDialog, qtbot) -> None:
    qtbot.keyClicks(dialog.to, "pulsed 3")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "recordings" in dialog.said.text())
    dialog.number.setValue(3)
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 3)
    dialog.tracks.setCurrentCell(1, 1)
    dialog.mending.remove.click()
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 2)
    dialog.buttons.queue.click()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_mended_path_whose_saving_was_cancelled_is_not_thrown_away_unasked(
    dialog: PathDialog, qtbot
) -> None:
    qtbot.keyClicks(dialog.to, "pulsed 3")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "recordings" in dialog.said.text())
    dialog.number.setValue(3)
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 3)
    dialog.tracks.setCurrentCell(1, 1)
    dialog.mending.remove.click()
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 2)
    window = dialog.parentWidget().window()
    for button, kind in (
        (dialog.buttons.save, SaveTracksDialog),
        (dialog.buttons.export, ExportMixDialog),
    ):
        button.click()
        opened = [each for each in window.findChildren(kind) if each.isVisible()]
        opened[0].reject()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.isVisible()
        box_of(dialog).reject()
    dialog.buttons.save.click()
    next(each for each in window.findChildren(SaveTracksDialog) if each.isVisible()).accept()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_path_to_where_it_begins_is_not_offered_and_said_to_begin_there(
    dialog: PathDialog, qtbot
) -> None:
    dialog.to.setText('title:"Steady 0"')
    qtbot.waitUntil(lambda: dialog.found.count() > 0)
    item = dialog.found.item(0)
    assert item.text() == dialog._heading.text() and item.flags() == Qt.ItemFlag.NoItemFlags
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    assert not dialog.look.isEnabled()


def test_tab_leads_through_a_list_of_tracks_to_what_can_be_done_with_it(
    dialog: PathDialog, qtbot
) -> None:
    qtbot.keyClicks(dialog.to, "pulsed 3")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "recordings" in dialog.said.text())
    dialog.number.setValue(3)
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 3)
    dialog.activateWindow()
    dialog.tracks.setFocus()
    qtbot.waitUntil(dialog.tracks.hasFocus)
    qtbot.keyClick(dialog.tracks, Qt.Key.Key_Tab)
    assert not dialog.tracks.hasFocus()


def test_a_pair_has_the_same_percentage_everywhere(dialog: PathDialog, qtbot) -> None:
    qtbot.keyClicks(dialog.to, "pulsed 3")
    qtbot.keyClick(dialog.to, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "recordings" in dialog.said.text())
    dialog.number.setValue(2)
    dialog.look.click()
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() == 2)
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    start, end = (titled(window, title) for title in ("Steady 0", "Pulsed 3"))
    similar = window.others._parts.services.similarity.neighbours(start.id, 8)
    shown = next(each.recommendation for each in similar if each.track.id == end.id)
    assert dialog.tracks.item(1, 6).text() == f"{percent_alike(shown.similarity)}%"


def found_in(dialog: PathDialog) -> list[QListWidgetItem]:
    return [dialog.found.item(row) for row in range(dialog.found.count())]


def test_two_tracks_are_the_ends(open_window: Open, scanned: Path, qtbot) -> None:
    window = loaded(open_window(scanned), qtbot)
    ends = [titled(window, "Steady 0"), titled(window, "Pulsed 0")]
    menu = chosen(window, ends, "Path from one to the other")
    assert menu.isEnabled()
    dialog = window.others.discovery.paths.open(ends)
    assert dialog.look.isEnabled() and "Pulsed 0" in dialog.to.text()
    dialog.reject()


def test_a_mix_is_made_by_its_recipe_and_kept(open_window: Open, scanned: Path, qtbot) -> None:
    window = loaded(open_window(scanned), qtbot)
    dialog = window.others.discovery.mixes.ask([titled(window, "Steady 2")])
    dialog.form.number.setValue(3)
    dialog.form.curve.setCurrentText("From calm to lively")
    dialog.form.genres.setText(f"{STEADY}, nothing")
    dialog.form.without.setText("tone artist 1")
    recipe = dialog.recipe()
    assert recipe.curve == (0.1, 0.9) and recipe.tempo_bpm is None
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.tracks.rowCount() > 0)
    titles = {dialog.tracks.item(row, 0).text() for row in range(dialog.tracks.rowCount())}
    assert titles == {"Steady 0", "Steady 2"}
    assert "No more tracks fit" in dialog.said.text()
    dialog.buttons.save_requested.disconnect()  # or a name would be asked for
    with qtbot.waitSignal(dialog.buttons.save_requested) as kept:
        dialog.buttons.save.click()
    assert len(kept.args[0]) == 2
    dialog.form.genres.clear()
    qtbot.keyClicks(dialog.form.genres, f"nothing, {STEADY[1:4]}")
    dialog.form.genres.names_known.activated.emit(STEADY)
    assert dialog.form.genres.names() == ("nothing", STEADY)
    dialog.reject()


def test_a_mix_by_keys_says_of_how_many_tracks_the_key_is_not_clear(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = MixDialog([], DARK, window)
    unclear = Track(1, "/1.flac", Tags(), key="A min", key_confidence=0.0)
    clear = Track(2, "/2.flac", Tags(), key="A min", key_confidence=0.9)
    mix = MadeMix((clear, unclear, unclear), (0.5, 0.5, 0.5), MixName())
    dialog.show_recipe(MixRecipe(tracks=3), [])
    dialog.show_mix(mix)
    assert "key" not in dialog.said.text()
    dialog.show_recipe(MixRecipe(tracks=3, walk_keys=True), [])
    dialog.show_mix(mix)
    assert dialog.said.text().endswith("2 of them have no clear key, and may stand anywhere.")


def test_recipes_are_kept_and_what_fits_is_counted(open_window: Open, scanned: Path, qtbot) -> None:
    window = loaded(open_window(scanned), qtbot)
    mixes = window.others.discovery.mixes
    dialog = mixes.ask()
    dialog.form.genres.setText(f"{STEADY}, Jaz")
    qtbot.waitUntil(lambda: "4 tracks to choose from" in dialog.fits.text())
    assert "called “Jaz”" in dialog.fits.text()
    dialog.recipe_saved.emit("Evening", dialog.recipe())
    qtbot.waitUntil(lambda: dialog.recipes.currentText() == "Evening")
    dialog.form.genres.clear()
    dialog.form.number.setValue(7)
    dialog.reject()
    qtbot.waitUntil(lambda: not mixes._jobs.busy)
    again = mixes.ask()
    qtbot.waitUntil(lambda: again.form.number.value() == 7)
    qtbot.waitUntil(lambda: again.recipes.count() == 2)
    again.recipes.setCurrentText("Evening")
    again.recipes.activated.emit(1)
    qtbot.waitUntil(lambda: again.recipe().genres == (STEADY, "Jaz"))
    again.remove_recipe.click()
    qtbot.waitUntil(lambda: again.recipes.count() == 1)
    beside = again.findChild(Notice)
    qtbot.waitUntil(lambda: beside.text() == "The recipe “Evening” was deleted.")
    beside.action.click()
    qtbot.waitUntil(lambda: again.recipes.currentText() == "Evening")
    again.remove_recipe.click()
    qtbot.waitUntil(lambda: again.recipes.count() == 1)
    again.reject()
    undo = window.keys.command("undo").action
    qtbot.waitUntil(lambda: undo.text() == "Undo deleting the recipe “Evening”")
    undo.trigger()
    qtbot.waitUntil(lambda: list(mixes._recipes.named()) == ["Evening"])
    qtbot.waitUntil(lambda: not mixes._jobs.busy)


@pytest.fixture
def jobs(qapp) -> Iterator[JobRunner]:
    runner = JobRunner(1)
    yield runner
    runner.shut_down()


def test_a_mix_replaces_nothing_unasked(qtbot, jobs: JobRunner, tmp_path: Path) -> None:
    there = tmp_path / "Mix.flac"
    there.touch()
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ExportMixDialog(2, there, jobs, window)
    asked: list[Path] = []
    dialog.export_requested.connect(lambda path, *_: asked.append(path))
    dialog.done_button.click()
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None)
    box = dialog.findChild(QMessageBox)
    assert "Mix.flac" in box.text() and not asked
    box.defaultButton().click()
    assert not asked
    dialog.done_button.click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in dialog.findChildren(QMessageBox)))
    box = [each for each in dialog.findChildren(QMessageBox) if each.isVisible()][-1]
    next(each for each in box.buttons() if each.text() == "Replace").click()
    assert asked == [there]


def test_the_kind_of_a_mix_is_the_ending_of_its_file(
    qtbot, jobs: JobRunner, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ExportMixDialog(2, tmp_path / "Lena Ortiz vs. Ada.flac", jobs, window)
    dialog.kind.setCurrentIndex(dialog.kind.findData(".mp3"))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    assert dialog.file.text() == str(tmp_path / "Lena Ortiz vs. Ada.mp3")
    dialog.file.setText(str(tmp_path / "Mix vol.2"))
    dialog.kind.activated.emit(dialog.kind.currentIndex())
    assert dialog.file.text() == str(tmp_path / "Mix vol.2.mp3")
    dialog.file.setText("mix.OPUS")
    assert dialog.kind.currentData() == ".opus"


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Evening", "Evening.flac"),
        ("vol. 2", "vol. 2.flac"),
        ("~nobody-of-that-name/x.mp3", "~nobody-of-that-name/x.mp3"),
        ("x" * 300, "x" * 300 + ".flac"),  # which the system will refuse, when it is written
    ],
)
def test_a_file_of_a_mix_may_be_typed_in_any_way(
    qtbot, jobs: JobRunner, tmp_path: Path, typed: str, written: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ExportMixDialog(2, tmp_path / "Mix.flac", jobs, window)
    asked: list[Path] = []
    dialog.export_requested.connect(lambda path, *_: asked.append(path))
    for nothing in ("", "  ", "/"):
        dialog.file.setText(nothing)
        assert not dialog.done_button.isEnabled()
    dialog.file.setText(typed)
    assert dialog.where.isHidden()
    dialog.done_button.click()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [tmp_path / written]


@pytest.mark.parametrize("ending", ["", "/"])
def test_a_folder_typed_as_the_file_holds_the_offered_name(
    qtbot, jobs: JobRunner, tmp_path: Path, ending: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ExportMixDialog(2, tmp_path / "Mix.flac", jobs, window)
    asked: list[Path] = []
    dialog.export_requested.connect(lambda path, *_: asked.append(path))
    (tmp_path / "vol.2").mkdir()
    dialog.file.setText(str(tmp_path / "vol.2") + ending)
    qtbot.waitUntil(lambda: "Mix.flac" in dialog.where.text())
    assert not dialog.where.isHidden()
    dialog.done_button.click()
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [tmp_path / "vol.2" / "Mix.flac"]


def test_a_recipe_is_read_from_its_fields(open_window: Open, scanned: Path, qtbot) -> None:
    window = loaded(open_window(scanned), qtbot)
    page = for_you(window, qtbot)
    with qtbot.waitSignal(page.mix_requested):
        page.head.new_mix.click()
    dialog = window.findChild(MixDialog)
    dialog.form.unit.setCurrentText("minutes")
    dialog.form.number.setValue(90)
    dialog.form.slowest.setValue(80)
    dialog.form.quickest.setValue(100)
    dialog.form.keys.setChecked(True)
    dialog.offer_decades([1980, 2010])
    dialog.form.decade.setCurrentText("1980s")
    assert dialog.recipe() == MixRecipe(
        None, seconds=5400.0, tempo_bpm=(80.0, 100.0), walk_keys=True, decades=(1980,)
    )
    dialog.make.click()
    qtbot.waitUntil(lambda: "No track fits" in dialog.said.text())
    dialog.form.decade.setCurrentIndex(0)
    dialog.form.genres.setText("nothing")
    dialog.make.click()
    qtbot.waitUntil(lambda: "called “nothing”" in dialog.said.text())
    assert dialog.tracks.rowCount() == 0 and not dialog.buttons.export.isEnabled()
    dialog.reject()


def test_keys_go_from_shelf_to_shelf_and_backspace_back(
    open_window: Open, scanned: Path, qtbot
) -> None:
    window = loaded(open_window(scanned), qtbot)
    window.pages.open("history")
    page = for_you(window, qtbot)
    first, second = page._rows[0].strip, page._rows[1].strip
    qtbot.waitUntil(lambda: window.focusWidget() is first)
    assert not first.currentIndex().isValid()  # on a page that was merely opened nothing is chosen
    QTest.keyClick(first, Qt.Key.Key_Right)
    at = first.currentIndex().row()
    assert at >= 0
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert window.focusWidget() is second
    assert second.currentIndex().row() == min(at, second.model().rowCount() - 1)
    assert second.selected_keys() and not first.selected_keys()  # one is chosen, not two
    QTest.keyClick(second, Qt.Key.Key_Up)
    assert window.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Up)  # nothing is above
    assert window.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Backspace)
    assert window.pages.name == "history"

"""The music map in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.errors import NothingToPlay
from musicrec_desktop.core.music_map import MapLayout, MapRegion, MusicMap
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.discovery.music_map import MapController
from musicrec_desktop.gui.look.theme import DARK, LIGHT
from musicrec_desktop.gui.models.map_regions import MapRegionsModel
from musicrec_desktop.gui.panels.music_map.page import MapPage
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.paths import FoundPath
from tests.gui.test_accessibility import interactive
from tests.gui.test_similar_panel import Covers
from tests.services.conftest import Immediate

TRACKS = {
    number: Track(
        number,
        f"/m/{number}.flac",
        Tags(f"Title {number}", artist=f"Artist {number % 3}", duration_seconds=60.0),
        play_count=number % 4,
    )
    for number in range(1, 21)
}
IDS = np.arange(1, 21)
REGIONS = (
    MapRegion(0, 0.0, 0.0, np.arange(12), "jazz", ("artist 1",)),
    MapRegion(0, 10.0, 0.0, np.arange(12, 20), "", ("artist 2",)),
)


def music_map(*, stale: bool = False, waiting: int = 0) -> MusicMap:
    places = np.random.default_rng(0).normal(size=(20, 2)) + 10.0 * (IDS > 12)[:, None]
    return MusicMap(
        MapLayout(IDS, places.astype(np.float32)),
        REGIONS,
        np.where(IDS > 12, 1, 0).astype(np.int32),
        ["jazz", "rock"],
        np.full(20, 1985, np.float32),
        np.full(20, 100, np.float32),
        np.linspace(0, 1, 20, dtype=np.float32),
        stale,
        waiting,
    )


@pytest.fixture
def parent(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    return widget


@pytest.fixture
def page(parent: QWidget) -> MapPage:
    page = MapPage(TRACKS.get, lambda: None, Covers(), DARK, Immediate(), parent)
    page.resize(1000, 700)
    page.show()
    page.show_map(music_map())
    return page


def test_regions_and_genres_are_written_as_in_the_tags(parent: QWidget, qtbot) -> None:
    tracks = {
        number: Track(
            number, f"/m/{number}.flac", Tags("One", artist="SoundHelix", genre="EDM; Lo-Fi")
        )
        for number in range(1, 21)
    }
    music = music_map()
    regions = (MapRegion(0, 0.0, 0.0, np.arange(20), "edm; lo-fi", ("soundhelix",)),)
    page = MapPage(tracks.get, lambda: None, Covers(), DARK, Immediate(), parent)
    page.show_map(replace(music, regions=regions, names=["edm; lo-fi", "rock"]))
    assert [page.model.region_name(row) for row in (0, 19)] == ["EDM; Lo-Fi"] * 2
    assert page.tracks.music.regions[0].artists == ("SoundHelix",)
    assert page.legend.buttons[0].text() == "EDM; Lo-Fi"


def test_the_list_holds_every_track_once(parent: QWidget) -> None:
    model = MapRegionsModel(lambda row: TRACKS[row + 1], parent)
    model.tester = QAbstractItemModelTester(model)
    model.show_regions(REGIONS, ["Jazz", "Artist 2"])
    regions = [model.index(row, 0) for row in range(model.rowCount())]
    assert [region.data() for region in regions] == ["Jazz  ·  12", "Artist 2  ·  8"]
    rows = [
        model.rows(model.index(place, 0, region))[0]
        for region in regions
        for place in range(model.rowCount(region))
    ]
    assert rows == list(range(20))
    assert model.region_name(15) == "Artist 2"
    assert model.index_of(15).data() == "Title 16  –  Artist 1"
    spoken = regions[0].data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Jazz – Artist 1, 12 tracks"


def test_what_is_drawn_around_can_be_played_queued_and_kept(page: MapPage, qtbot) -> None:
    page.view.select([2, 5, 7])
    assert page.bar.title.whole_text() == "3 tracks selected"
    for button, signal in (
        (page.bar.play, page.play_requested),
        (page.bar.queue, page.queue_requested),
        (page.bar.save, page.save_requested),
    ):
        with qtbot.waitSignal(signal) as told:
            button.click()
        assert [track.id for track in told.args[0]] == [3, 6, 8]
    page.bar.close_button.click()
    assert page.view.selected() == []
    assert not page.bar.isVisible()


def test_the_map_stays_where_it_is_when_tracks_are_chosen(page: MapPage, qtbot) -> None:
    before, place = page.view.geometry(), page.view.place_of(3)
    page.view.select([2, 5, 7])
    qtbot.waitUntil(page.bar.isVisible)
    assert not page.legend.isVisible()
    assert (page.view.geometry(), page.view.place_of(3)) == (before, place)


def test_a_map_of_some_of_the_library_says_so(page: MapPage) -> None:
    page.show_map(music_map(waiting=2000))
    assert page.head.said() == "20 of 2,020 tracks so far · near means alike"
    page.show_map(music_map())
    assert page.head.said() == "20 tracks · near means alike"


def test_the_colours_are_chips_or_where_it_is_narrow_a_menu(page: MapPage, qtbot) -> None:
    menu, chips = page.head.colours, page.chips
    qtbot.waitUntil(chips["genre"].isVisible)
    assert not menu.isVisible()
    assert page.head.said() == "20 tracks · near means alike"
    page.resize(460, 400)
    qtbot.waitUntil(menu.isVisible)
    assert not any(chip.isVisible() for chip in chips.values())
    offered = menu.menu_of_colours()
    offered.actions()[1].trigger()
    assert (chips["tempo"].isChecked(), page.state()["colour"]) == (True, "tempo")
    assert (menu.text(), menu.accessibleName()) == ("Tempo", "Colours: Tempo")
    page.resize(1000, 700)
    qtbot.waitUntil(chips["tempo"].isVisible)


def test_the_list_is_a_drawer_below_a_narrow_map(page: MapPage, qtbot) -> None:
    page.tools["list"].click()
    qtbot.waitUntil(lambda: page.list.x() >= page.view.width() > page.list.width())
    page.resize(460, 400)
    qtbot.waitUntil(lambda: page.list.y() >= page.view.height())
    assert page.view.width() == page.list.width() == page.drawer.width()
    before, grip = page.list.height(), page.drawer.handle(1)
    qtbot.keyClick(grip, Qt.Key.Key_Up)
    assert page.list.height() > before
    pulled = page.state()
    page.resize(1000, 700)
    qtbot.waitUntil(lambda: page.list.x() >= page.view.width())
    page.restore(pulled | {"list": True})
    page.resize(460, 400)
    qtbot.waitUntil(lambda: abs(page.list.height() - before) > 8 < page.list.y())
    for _ in range(12):
        qtbot.keyClick(grip, Qt.Key.Key_Down)
    assert not page.list.isVisible()
    assert not page.tools["list"].isChecked()
    page.tools["list"].click()
    qtbot.waitUntil(lambda: page.list.isVisible() and page.list.height() > 60)


def test_keys_of_the_list_are_the_lists(page: MapPage, parent: QWidget, qtbot) -> None:
    """Right has sought in the song: what folds a tree is left to nobody else."""
    others: list[int] = []
    parent.keyPressEvent = lambda event: others.append(event.key())  # whoever stands above
    page.tools["list"].setChecked(True)
    region = page.model.index(0, 0)
    page.list.setCurrentIndex(region)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(page.list, key)
    assert page.list.isExpanded(region)
    assert page.list.currentIndex().parent() == region
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(page.list, key)
    assert not page.list.isExpanded(region)
    assert len(page.view.selected()) == 12
    qtbot.keyClick(page.list, Qt.Key.Key_Escape)
    assert page.view.selected() == []
    qtbot.keyClick(page.list, Qt.Key.Key_Space)
    assert others == [Qt.Key.Key_Space]


def test_keys_show_what_plays_and_take_all_that_is_in_view(page: MapPage, qtbot) -> None:
    view = page.view
    page.show_playing(TRACKS[15])
    view.zoom(4.0)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert (view.place_of(14) - view.rect().center().toPointF()).manhattanLength() < 3
    qtbot.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    inside = [row for row in range(20) if view.rect().contains(view.place_of(row).toPoint())]
    assert 14 in inside
    assert len(inside) < 20
    assert view.selected() == inside


@pytest.mark.parametrize("words", [3, 30])
def test_the_card_is_as_high_as_what_it_says(page: MapPage, qtbot, words: int) -> None:
    card = page.card
    card.show_track(TRACKS[1], QPixmap(44, 44), "In Jazz " * words, QPointF(10, 10))
    assert card._why.height() >= card._why.heightForWidth(card._why.width())
    assert card.rect().contains(card._why.geometry())


def test_enter_plays_a_region_of_the_list(page: MapPage, qtbot) -> None:
    page.tools["list"].setChecked(True)
    page.list.setCurrentIndex(page.model.index(1, 0))
    assert page.view.selected() == list(range(12, 20))
    with qtbot.waitSignal(page.entered) as told:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert [track.id for track in told.args[0].chosen] == list(range(13, 21))
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    assert page.list.rows() == []


def test_a_track_of_the_list_plays_on_and_leaves_the_map_where_it_is_seen(
    page: MapPage, qtbot
) -> None:
    page.tools["list"].setChecked(True)
    before = page.view.camera.centre.copy()
    page.list.setCurrentIndex(page.model.index(3, 0, page.model.index(1, 0)))
    assert page.view.selected() == [15]
    assert (page.view.camera.centre == before).all()
    assert page.card.isVisible()
    with qtbot.waitSignal(page.entered) as told:
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    entered = told.args[0]
    assert entered.start == 0 and entered.listed[0].id == 16
    assert len(entered.listed) == len(TRACKS)  # as many lie around it
    assert [track.id for track in entered.chosen] == [16]


def test_tracks_that_come_take_away_neither_what_is_selected_nor_a_path(page: MapPage) -> None:
    later = replace(music_map(), layout=MapLayout(IDS - 1, music_map().layout.xy))
    page.view.select([3, 4])
    page.show_map(later)
    assert [track.id for track in page.tracks.of(page.view.selected())] == [4, 5]
    assert [track.id for track in page.bar.tracks] == [4, 5]
    path = FoundPath((TRACKS[2], TRACKS[9], TRACKS[17]), (0.5, 0.5))
    page.view.select([])
    page.show_path(path)
    page.show_map(music_map())
    assert page.bar.tracks == list(path.tracks)
    page.view.select([])
    page.show_map(later)
    assert page.bar.tracks == []  # it was let go before


def test_the_focus_stays_on_the_page_once_the_map_is_drawn_again(page: MapPage, qtbot) -> None:
    page.view.select([1, 2])
    page.show_map(music_map(stale=True))
    page.activateWindow()
    page.stale.action.setFocus()
    qtbot.waitUntil(page.stale.action.hasFocus)
    page.show_map(music_map())
    assert page.view.hasFocus()


def test_a_track_says_what_it_is_and_why_it_is_there(page: MapPage) -> None:
    page.view.select([3])
    said = page.view.accessibleDescription()
    assert said.startswith("Title 4 by Artist 1. In Jazz, beside “Title ")
    assert page.card.isVisible()
    page.tools["list"].click()
    assert page.list.currentIndex().data().startswith("Title 4")


def test_keys_go_to_a_map_that_came_after_it_was_opened(parent: QWidget, qtbot) -> None:
    page = MapPage(TRACKS.get, lambda: None, Covers(), DARK, Immediate(), parent)
    page.show()
    parent.activateWindow()
    page.opened()
    page.show_map(music_map())
    qtbot.waitUntil(page.view.hasFocus)


def test_the_list_opens_folded_once_nothing_is_selected_any_more(page: MapPage) -> None:
    page.view.select([3])
    page.view.select([])
    page.tools["list"].click()
    regions = [page.model.index(row, 0) for row in range(page.model.rowCount())]
    assert not any(page.list.isExpanded(region) for region in regions)


def test_the_legend_shows_one_class_alone(page: MapPage) -> None:
    legend = page.legend
    assert [button.text() for button in legend.buttons.values()] == ["Jazz", "Rock"]
    before = page.view.grab().toImage()
    legend.buttons[1].click()
    assert page.view.grab().toImage() != before
    legend.buttons[1].click()
    assert page.view.grab().toImage() == before


def test_each_colouring_and_theme_draws_another_picture(page: MapPage) -> None:
    page.view.clearFocus()
    pictures = []
    for chip in page.chips.values():
        chip.click()
        pictures.append(page.view.grab().toImage())
    page.apply_theme(LIGHT)
    pictures.append(page.view.grab().toImage())
    assert all(a != b for place, a in enumerate(pictures) for b in pictures[:place])


def test_what_the_search_found_stands_out(parent: QWidget) -> None:
    found: list[int] | None = None
    page = MapPage(TRACKS.get, lambda: found, Covers(), DARK, Immediate(), parent)
    page.resize(1000, 700)
    page.show()
    page.show_map(music_map())
    page.opened()
    before = page.view.grab().toImage()
    found = [4, 5]
    page.opened()
    assert page.view.grab().toImage() != before


# ---- drawn anew


def drawn_anew() -> MusicMap:
    """Return a map on which everything lies elsewhere."""
    music = music_map()
    return replace(music, layout=MapLayout(IDS, -music.layout.xy))


def test_a_map_that_is_outdated_is_drawn_anew_by_itself(page: MapPage, qtbot) -> None:
    page.renewal._rest.setInterval(0)
    with qtbot.waitSignal(page.draw_requested):
        page.show_map(music_map(stale=True))
    assert not page.stale.isVisible()
    page.show_progress(Progress(10, 100, "Drawing the map", 5.0, 18.0))
    assert "18 s left" in page.stale.label.whole_text()
    with qtbot.waitSignal(page.cancel_requested):
        page.stale.action.click()
    page.show_progress(None)
    page.show_given_up()
    with qtbot.assertNotEmitted(page.draw_requested, wait=50):
        page.view.fit()
    assert page.stale.isVisible()  # it is offered, and not begun by itself again
    with qtbot.waitSignal(page.draw_requested):
        page.stale.action.click()


def test_a_map_that_one_asks_for_is_shown_whatever_one_does(page: MapPage) -> None:
    page.show_map(music_map(stale=True))
    page.view.zoom(2.0)
    assert page.stale.action.isVisible()
    page.stale.action.click()
    page.show_map(music_map(stale=True, waiting=2))  # meanwhile another track was analysed
    anew = drawn_anew()
    page.show_map(anew)
    assert page.tracks.music.layout is anew.layout
    page.show_map(music_map())
    assert page.tracks.music.layout is anew.layout  # which nobody asked for


@pytest.mark.parametrize(("drawn", "due"), [(10, True), (15, False)])
def test_while_music_is_analysed_the_map_is_drawn_anew_once_it_has_twice_the_tracks(
    page: MapPage, qtbot, drawn: int, due: bool
) -> None:
    page.renewal._rest.setInterval(0)
    asked: list[bool] = []
    page.draw_requested.connect(lambda: asked.append(True))
    page.show_map(replace(music_map(stale=True, waiting=100), drawn=drawn))
    assert not page.stale.isVisible()
    if due:
        qtbot.waitUntil(lambda: bool(asked))
    else:
        assert not page.renewal._rest.isActive()


def test_nothing_is_drawn_anew_while_someone_works_on_the_map(page: MapPage, qtbot) -> None:
    page.renewal._rest.setInterval(20)
    page.view.zoom(3.0)
    page.view.select([2, 3])
    with qtbot.assertNotEmitted(page.draw_requested, wait=100):
        page.show_map(music_map(stale=True))
    assert page.stale.isVisible()  # and is offered
    page.view.select([])
    with qtbot.waitSignal(page.draw_requested):
        page.view.fit()


def test_a_map_that_was_left_half_way_is_drawn_anew_when_it_is_opened_again(
    page: MapPage, qtbot
) -> None:
    page.view.zoom(3.0)
    page.show_map(music_map(stale=True))
    with qtbot.waitSignal(page.draw_requested):
        page.opened()
    assert page.view.camera.whole


def test_a_map_drawn_anew_waits_until_nobody_works_on_the_one_that_is_shown(
    page: MapPage, qtbot
) -> None:
    page.renewal._rest.setInterval(0)
    page.view.select([2, 3])
    page.show_map(drawn_anew())
    assert page.tracks.music.layout.xy[2, 0] == music_map().layout.xy[2, 0]
    assert page.view.selected() == [2, 3]
    page.view.select([])
    qtbot.waitUntil(lambda: page.tracks.music.layout.xy[2, 0] == -music_map().layout.xy[2, 0])
    assert page.stale.label.whole_text() == "Drawn anew, with 20 tracks"
    assert not page.stale.action.isVisible()


def test_tracks_go_calmly_to_where_they_lie_now_and_at_once_when_something_is_done(
    page: MapPage, qtbot
) -> None:
    page.view.grab()
    place = page.view.place_of(3)
    page.show_map(drawn_anew())
    assert page.view._motion.running
    assert (page.view.place_of(3) - place).manhattanLength() < 200
    qtbot.keyClick(page.view, Qt.Key.Key_Shift)
    assert not page.view._motion.running
    there = page.view.place_of(3)
    page.apply_theme(replace(DARK, motion=False))
    page.show_map(music_map())
    assert not page.view._motion.running
    assert (page.view.place_of(3) - place).manhattanLength() < 1
    assert (there - place).manhattanLength() > 1


def test_without_a_map_it_is_said_how_many_tracks_there_are_and_no_tools_are_offered(
    parent: QWidget,
) -> None:
    page = MapPage(TRACKS.get, lambda: None, Covers(), DARK, Immediate(), parent)
    page.resize(1000, 700)
    page.show()
    page.show_map(None)
    page.show_lacking(4, 8)
    offered = (*page.tools.values(), *page.chips.values(), page.head.colours)
    assert page.head.said() == "4 tracks"
    assert not any(widget.isVisible() for widget in offered)
    height = page.head.sizeHint().height()
    page.show_map(music_map())
    assert all(tool.isVisible() for tool in page.tools.values())
    assert page.head.sizeHint().height() == height
    page.show_map(None)
    assert not any(widget.isVisible() for widget in offered)


def test_a_first_drawing_shows_progress_and_can_be_given_up(parent: QWidget, qtbot) -> None:
    page = MapPage(TRACKS.get, lambda: None, Covers(), DARK, Immediate(), parent)
    page.show()
    page.show_progress(Progress(0, 0, "Comparing tracks"))
    assert page.progress.isVisible()
    with qtbot.waitSignal(page.cancel_requested):
        page.progress.cancel.click()
    page.show_given_up()
    assert page.empty.action.text() == "Draw the map"
    with qtbot.waitSignal(page.draw_requested):
        page.empty.action.click()


def test_colour_and_list_are_found_again(page: MapPage, parent: QWidget) -> None:
    page.chips["tempo"].click()
    page.tools["list"].setChecked(True)
    other = MapPage(TRACKS.get, lambda: None, Covers(), DARK, Immediate(), parent)
    other.restore(page.state())
    assert other.state() == page.state()
    assert (other.state()["colour"], other.state()["list"]) == ("tempo", True)
    other.restore({"colour": "nonsense", "list": None, "drawer": ["wide", 7.0]})
    assert other.state() == page.state() | {"list": False}


def test_a_failure_is_said_and_ends_the_drawing(qtbot) -> None:
    class Broken:
        def layout(self, *, again: bool = False) -> None:
            raise NothingToPlay("It cannot be drawn.", "Do something.")

    owner, jobs = QObject(), JobRunner()
    controller = MapController(Broken(), None, jobs, owner)
    with qtbot.waitSignals([controller.problem, controller.given_up]):
        controller.read()
    with qtbot.waitSignal(controller.problem):
        controller.read()
    jobs.shut_down()


# ---- through the window


@pytest.fixture
def window(open_window, scanned: Path, qtbot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("musicrec_desktop.services.discovery.music_map.FEWEST_TRACKS", 5)
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.sidebar.pages["map"].click()
    page = window.pages.page("map")
    qtbot.waitUntil(page.view.isVisible)
    return window


def test_the_map_is_drawn_played_from_and_glows(window, qtbot) -> None:
    page = window.pages.page("map")
    view = page.view
    assert len(page.model.rows(page.model.index(0, 0))) > 0
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    (row,) = view.selected()
    assert not page.tools["centre"].isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    assert window.playback.track == page.tracks.at(row)
    queued = [entry.item.track_id for entry in window.playback._player.queue_view().entries]
    assert queued[1:3] == [page.tracks.id(near) for near in view.nearest(row, 2)]  # and goes on
    qtbot.waitUntil(page.tools["centre"].isEnabled)
    page.tools["centre"].click()
    middle = view.place_of(row) - view.rect().center().toPointF()
    assert middle.manhattanLength() < 3


def test_a_line_becomes_a_path(window, qtbot) -> None:
    page = window.pages.page("map")
    with qtbot.waitSignal(page.path_requested):
        page.view.line_drawn.emit(0, 5)
    qtbot.waitUntil(page.bar.isVisible)
    assert page.bar.title.whole_text().startswith("Path: ")
    ends = page.bar.tracks[0], page.bar.tracks[-1]
    assert ends == (page.tracks.at(0), page.tracks.at(5))


def test_everything_on_the_page_has_a_name(window) -> None:
    page = window.pages.page("map")
    page.tools["list"].setChecked(True)
    nameless = [
        f"{type(widget).__name__} {widget.toolTip()}"
        for widget in interactive(page)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    interface = QAccessible.queryAccessibleInterface(page.view)
    assert interface.text(QAccessible.Text.Name) == "Music map"
    assert "8 tracks in" in interface.text(QAccessible.Text.Description)


def test_too_few_tracks_say_what_to_do(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    page = window.pages.page("map")
    window.pages.open("map")
    qtbot.waitUntil(page.empty.isVisible)
    assert page.empty.action.text() == "Add a music folder…"
    chosen: list[None] = []
    page.add_folder_requested.disconnect()
    page.add_folder_requested.connect(lambda: chosen.append(None))
    page.empty.action.click()
    assert chosen == [None]


def test_a_library_that_was_not_analysed_can_be_from_the_map(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    page = window.pages.page("map")
    window.pages.open("map")
    qtbot.waitUntil(page.empty.isVisible)
    page.show_lacking(0, 100_000)
    assert "Add a folder" not in page.empty._text.text()
    assert page.empty.action.text() == "Analyse the songs"
    with qtbot.waitSignal(window.library.scan_ended):
        page.empty.action.click()
        assert window.pages.name == "jobs"


def test_no_map_of_many_heard_tracks_says_that_it_comes_and_not_that_they_are_too_few(
    open_window, scanned: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    similarity = opened.services.similarity
    monkeypatch.setattr(similarity, "index", lambda: None)  # as before it is learnt first
    window.pages.open("map")
    page = window.pages.page("map")
    qtbot.waitUntil(lambda: "Too little" in page.empty._title.text())
    assert similarity.heard_tracks() == 8
    monkeypatch.setattr(similarity, "heard_tracks", lambda: 195)
    window.library.index_changed.emit()
    qtbot.waitUntil(lambda: "in a moment" in page.empty._title.text())
    assert "195 tracks were analysed" in page.empty._text.text()

"""The map's points: painted where they are, found under the pointer, reached by keys."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.music_map import MapLayout, MapRegion, MusicMap
from musicrec_desktop.gui.look.map_colours import GENRES_SHOWN, SCHEMES, Colouring, colouring
from musicrec_desktop.gui.look.theme import DARK, LIGHT
from musicrec_desktop.gui.widgets.music_map import names, picture
from musicrec_desktop.gui.widgets.music_map.ahead import Ahead
from musicrec_desktop.gui.widgets.music_map.camera import MapCamera, inside
from musicrec_desktop.gui.widgets.music_map.labels import LabelPainter, Standing, arranged
from musicrec_desktop.gui.widgets.music_map.names import MapWords
from musicrec_desktop.gui.widgets.music_map.points import PointCanvas, disc, radius_for
from musicrec_desktop.gui.widgets.music_map.view import MapView
from musicrec_desktop.gui.words.music_map import region_names, why_there
from musicrec_desktop.gui.worker import JobRunner
from tests.services.conftest import Immediate

GROUND = "#000000"
CROSS = np.array([[0, 0], [-10, 0], [10, 0], [0, -10], [0, 10]], np.float32)
MIDDLE, LEFT, RIGHT, TOP, BOTTOM = range(5)


@pytest.fixture
def jobs(qapp) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


@pytest.fixture
def view(qtbot, jobs: JobRunner) -> MapView:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 400)
    view = MapView(lambda row: f"Title {row}", DARK, jobs.executor(2), parent)
    view.resize(600, 400)
    parent.show()
    view.show_points(CROSS)
    view.show_colours(Colouring(np.zeros(5, np.int64), ["All"], ["#ff0000"]))
    view.setFocus()
    view.parent_kept = parent
    return view


# ---- painting


def painted(width: int, height: int, radius: float, *places: tuple[int, int]) -> np.ndarray:
    canvas = PointCanvas(width, height, GROUND, radius)
    canvas.paint(np.array(places), np.zeros(len(places), np.int64), ["#ff0000"], radius)
    return canvas.pixels() & 0xFFFFFF


def test_a_point_is_painted_where_it_is_and_nowhere_else() -> None:
    pixels = painted(60, 40, 2.0, (20, 10))
    assert pixels.shape == (40, 60)
    assert pixels[10, 20] == 0xFF0000
    rows, columns = np.nonzero(pixels)
    assert np.hypot(rows - 10, columns - 20).max() <= 3


@pytest.mark.parametrize("place", [(0, 0), (59, 39), (-1, 5), (30, 41), (-500, 7), (10**6, 0)])
def test_points_at_and_over_the_edge_do_no_harm(place: tuple[int, int]) -> None:
    pixels = painted(60, 40, 3.0, place)
    column, row = place
    if 0 <= column < 60 and 0 <= row < 40:
        assert pixels[row, column] == 0xFF0000
    wrapped = np.nonzero(pixels)[1]
    assert not len(wrapped) or np.ptp(wrapped) <= 6


def test_emphasised_points_lie_over_the_others() -> None:
    canvas = PointCanvas(20, 20, GROUND, 3.0)
    places, only = np.array([[10, 10], [10, 10]]), np.array([True, False])
    canvas.paint(places, np.array([0, 1]), ["#ff0000", "#00ff00"], 2.0, only)
    assert canvas.pixels()[10, 10] == 0xFFFF0000
    image = canvas.image()
    assert (image.width(), image.pixelColor(10, 10)) == (20, QColor("#ff0000"))


@pytest.mark.parametrize("radius", [0.4, 1.2, 2.5, 4.5])
def test_a_disc_covers_about_its_area(radius: float) -> None:
    covered = sum(share * len(offsets) for share, offsets in disc(radius))
    assert covered == pytest.approx(np.pi * radius**2, rel=0.35)


def test_points_fit_the_size_of_the_map_and_are_never_too_small_to_see() -> None:
    large, small = 1_000_000.0, 100_000.0
    assert radius_for(200, large) > radius_for(200) > radius_for(200, small) > 2.0
    assert radius_for(200, 100 * large) == radius_for(200, 10 * large) < 10
    assert radius_for(100_000, small) >= 1


def test_the_widget_shows_each_point_at_its_place(view: MapView) -> None:
    image = view.grab().toImage()
    for row in range(len(CROSS)):
        place = view.place_of(row).toPoint()
        assert image.pixelColor(place) == QColor("#ff0000")


@pytest.mark.parametrize("steps", [[(30, 20)], [(150, -90), (9, 70)], [(200, 0), (200, 3)]])
def test_a_moved_map_is_what_a_fresh_one_there_is(view: MapView, steps: list) -> None:
    view.zoom(3.0)
    view._redraw()
    view.grab()
    for right, down in steps:
        view.camera.pan(right, down)
        view.update()
        moved = view.grab().toImage()
    view._redraw()
    assert view.grab().toImage() == moved


def rested(view: MapView, qtbot) -> None:
    """Wait until the picture that was asked for after the last frame is there."""
    refresh = view._refresh
    qtbot.waitUntil(
        lambda: not (refresh._rest.isActive() or refresh._look.isActive() or view._picture.working)
    )


@pytest.mark.parametrize("of", ["picture._paint", "names._place"])
def test_what_is_worked_out_for_the_next_frame_holds_up_no_end(
    view: MapView, jobs: JobRunner, qtbot, monkeypatch, of: str
) -> None:
    rested(view, qtbot)
    begun, gate = threading.Event(), threading.Event()
    module, name = of.split(".")
    own = {"picture": picture, "names": names}[module]
    work = getattr(own, name)

    def held(*arguments: object) -> object:
        if threading.current_thread() is not threading.main_thread():
            begun.set()
            gate.wait()
        return work(*arguments)

    monkeypatch.setattr(own, name, held)
    view.show_words(MapWords(("Rock",), np.zeros(5, np.int64)))
    view.zoom(1.3)
    qtbot.waitUntil(begun.is_set)
    jobs.break_off()  # at once, though it goes on
    gate.set()
    jobs.shut_down()
    before = view.grab().toImage()
    view.zoom(1.3)
    view._redraw()
    rested(view, qtbot)
    assert view.grab().toImage() != before  # in the window's own thread


def test_a_fault_in_what_is_worked_out_ahead_is_raised_once() -> None:
    ahead: Ahead[int] = Ahead(Immediate())
    ahead.start(int, "x")
    with pytest.raises(ValueError):
        ahead.take()
    assert (ahead.working, ahead.take()) == (False, None)


def test_what_is_no_longer_wanted_is_not_worked_out(qtbot, jobs: JobRunner) -> None:
    ahead: Ahead[int] = Ahead(jobs.executor(1))
    gate, done = threading.Event(), []

    def work(number: int) -> int:
        gate.wait()
        done.append(number)
        return number

    for number in (1, 2, 3):  # of which the first may be begun
        ahead.start(work, number)
        ahead.start(work, 9)  # one at a time
        ahead.forget()
    ahead.start(work, 4)
    gate.set()
    found: list[int | None] = []
    qtbot.waitUntil(lambda: found.append(ahead.take()) or found[-1] is not None)
    assert found[-1] == 4
    assert done[-1] == 4
    assert not {2, 3, 9} & set(done)


def test_a_zoomed_map_is_stretched_at_once_and_sharp_a_moment_later(view: MapView, qtbot) -> None:
    view.grab()
    view.zoom(1.3)
    stretched = view.grab().toImage()
    place = view.place_of(RIGHT).toPoint()
    assert stretched.pixelColor(place) == QColor("#ff0000")
    rested(view, qtbot)  # without a look at it: each begins the rest anew
    sharp = view.grab().toImage()
    assert sharp != stretched
    view._redraw()
    assert view.grab().toImage() == sharp


def test_a_zoomed_map_takes_over_colours_that_came_while_it_was_painted(view: MapView) -> None:
    view.grab()
    view.zoom(1.3)
    view._ask()
    view.show_colours(Colouring(np.zeros(5, np.int64), ["All"], ["#00ff00"]))
    assert not view._picture.take_over()
    assert view.grab().toImage().pixelColor(view.place_of(RIGHT).toPoint()) == QColor("#00ff00")


@pytest.mark.parametrize("factor", [1.25, 0.8])
def test_a_map_that_is_zoomed_on_and_on_ends_as_a_fresh_one(
    view: MapView, qtbot, factor: float
) -> None:
    for _ in range(12):
        view.zoom(factor)
        view.grab()
        view._picture.take_over()
    last = view.grab().toImage()
    view._redraw()
    fresh = view.grab().toImage()
    view.zoom(1.01)
    view.zoom(1 / 1.01)
    view.grab()
    rested(view, qtbot)
    assert view.grab().toImage() == fresh
    assert last.pixelColor(view.place_of(MIDDLE).toPoint()) == QColor("#ff0000")


# ---- under the pointer


def test_the_point_under_the_pointer_is_found(view: MapView, qtbot) -> None:
    for row in range(len(CROSS)):
        with qtbot.waitSignal(view.hovered) as told:
            qtbot.mouseMove(view, QPoint(3, 3))
            qtbot.mouseMove(view, view.place_of(row).toPoint() + QPoint(3, -2))
        assert told.args == [row] or view.row_at(view.place_of(row)) == row
    assert view.row_at(QPointF(3, 3)) == -1


def test_a_click_selects_and_a_double_click_plays(view: MapView, qtbot) -> None:
    place = view.place_of(RIGHT).toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert view.selected() == [RIGHT]
    with qtbot.waitSignal(view.activated) as told:
        qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert told.args == [RIGHT]


def test_ctrl_click_adds_and_takes_away(view: MapView, qtbot) -> None:
    for row in (LEFT, RIGHT, LEFT):
        qtbot.mouseClick(
            view,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            view.place_of(row).toPoint(),
        )
    assert view.selected() == [RIGHT]


def test_the_wheel_zooms_and_keeps_what_lies_under_the_pointer(view: MapView) -> None:
    place = view.place_of(RIGHT)
    event = QWheelEvent(
        place,
        QPointF(view.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)
    assert view.camera.zoom > 1.3
    after = view.place_of(RIGHT)
    assert (after - place).manhattanLength() < 0.01


def test_a_drag_moves_the_map(view: MapView, qtbot) -> None:
    before = view.place_of(MIDDLE)
    start = QPoint(40, 40)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(30, 20))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(30, 20))
    moved = view.place_of(MIDDLE) - before
    assert (moved.x(), moved.y()) == pytest.approx((30, 20))


def drag(view: MapView, qtbot, modifier: Qt.KeyboardModifier, *points: QPoint) -> None:
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(view, button, modifier, points[0])
    for point in points[1:]:
        qtbot.mouseMove(view, point)
    qtbot.mouseRelease(view, button, modifier, points[-1])


def test_a_lasso_selects_what_is_inside(view: MapView, qtbot) -> None:
    left, middle = view.place_of(LEFT).toPoint(), view.place_of(MIDDLE).toPoint()
    corners = [QPoint(-20, -20), QPoint(20, -20), QPoint(20, 20), QPoint(-20, 20)]
    outline = [left + corners[0], middle + corners[1], middle + corners[2], left + corners[3]]
    drag(view, qtbot, Qt.KeyboardModifier.ShiftModifier, *outline)
    assert sorted(view.selected()) == [MIDDLE, LEFT]


SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("held", [Qt.KeyboardModifier.AltModifier, SHIFT | CONTROL])
def test_a_line_goes_from_track_to_track(view: MapView, qtbot, held: Qt.KeyboardModifier) -> None:
    ends = [view.place_of(row).toPoint() + QPoint(4, 4) for row in (LEFT, BOTTOM)]
    with qtbot.waitSignal(view.line_drawn) as told:
        drag(view, qtbot, held, *ends)
    assert told.args == [LEFT, BOTTOM]
    assert view.selected() == []


def test_the_card_goes_while_something_is_drawn(view: MapView, qtbot) -> None:
    place = view.place_of(LEFT).toPoint()
    qtbot.mouseMove(view, place)
    qtbot.waitUntil(lambda: view._hover == LEFT)
    with qtbot.waitSignal(view.hovered) as told:
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, SHIFT, place)
    assert told.args == [-1]


def test_the_same_dot_is_told_of_again_after_the_map_has_moved(view: MapView, qtbot) -> None:
    place = view.place_of(MIDDLE).toPoint()
    qtbot.mouseMove(view, place)
    qtbot.waitUntil(lambda: view._hover == MIDDLE)
    view._zoom(QPointF(place), 1.3)
    with qtbot.waitSignal(view.hovered) as told:
        qtbot.mouseMove(view, place + QPoint(1, 0))
    assert told.args == [MIDDLE]


def test_the_dots_that_a_line_would_join_are_marked_while_it_is_drawn(view: MapView, qtbot) -> None:
    left, bottom = view.place_of(LEFT).toPoint(), view.place_of(BOTTOM).toPoint()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, SHIFT | CONTROL, left + QPoint(4, 4))
    qtbot.mouseMove(view, QPoint(3, 3))
    assert view.line_ends() == [LEFT, -1]
    far = view.grab().toImage().copy(QRect(bottom - QPoint(9, 9), QSize(18, 18)))
    qtbot.mouseMove(view, bottom + QPoint(14, 14))
    assert view.line_ends() == [LEFT, BOTTOM]
    assert view.grab().toImage().copy(QRect(bottom - QPoint(9, 9), QSize(18, 18))) != far


def test_the_frame_of_keys_is_not_shown_to_who_uses_the_mouse(view: MapView, qtbot) -> None:
    def framed() -> bool:
        edge = view.grab().toImage().pixelColor(300, 0)
        return edge != QColor(DARK.surface)

    view.clearFocus()
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert framed()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not framed()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert framed()


def test_a_line_into_the_void_finds_nothing_and_is_told(view: MapView, qtbot) -> None:
    with qtbot.assertNotEmitted(view.line_drawn), qtbot.waitSignal(view.line_missed):
        start = view.place_of(LEFT).toPoint()
        drag(view, qtbot, Qt.KeyboardModifier.AltModifier, start, QPoint(5, 5))


def test_what_is_inside_a_polygon() -> None:
    bow = np.array([(0, 0), (10, 0), (10, 10), (5, 4), (0, 10)], float)
    places = np.array([(5, 2), (5, 8), (1, 5), (9, 5), (11, 5), (-1, 0)], float)
    assert inside(places, bow).tolist() == [True, False, True, True, False, False]


def test_an_empty_map_can_be_clicked(view: MapView, qtbot) -> None:
    view.show_points(np.empty((0, 2), np.float32))
    view.grab()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(50, 50))
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.rows_within(QPolygonF([QPointF(0, 0), QPointF(9, 0), QPointF(9, 9)])) == []
    assert view.selected() == []


# ---- keys


def test_arrows_move_the_map_and_with_shift_go_from_track_to_track(view: MapView, qtbot) -> None:
    before = view.place_of(MIDDLE)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.place_of(MIDDLE).x() < before.x()
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.place_of(MIDDLE) == before
    shift = Qt.KeyboardModifier.ShiftModifier
    walked = []
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(view, key, shift)
        walked += view.selected()
    assert walked == [MIDDLE, RIGHT, MIDDLE, TOP, MIDDLE]


def test_plus_minus_enter_and_escape(view: MapView, qtbot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.camera.zoom > 1
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.camera.zoom == pytest.approx(1)
    view.select([TOP])
    with qtbot.waitSignal(view.activated) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [TOP]
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert view.selected() == []


def test_the_nearest_of_a_point(view: MapView) -> None:
    assert set(view.nearest(LEFT, 1)) == {MIDDLE}
    assert len(view.nearest(LEFT, 99)) == 4


# ---- the camera


def test_the_camera_goes_there_and_back() -> None:
    camera = MapCamera()
    camera.resize(QSizeF(800, 500))
    camera.see(CROSS * 7 + 3)
    camera.zoom_at(QPointF(100, 90), 3.7)
    camera.pan(25, -14)
    place = camera.to_widget((CROSS * 7 + 3)[TOP : TOP + 1])[0]
    np.testing.assert_allclose(camera.to_map(QPointF(*place)), (CROSS * 7 + 3)[TOP], atol=1e-6)


@pytest.mark.parametrize("steps", [1, 4])
def test_the_whole_map_comes_back_to_the_middle(steps: int) -> None:
    camera = MapCamera()
    camera.resize(QSizeF(800, 500))
    camera.see(CROSS)
    camera.zoom_at(QPointF(100, 90), 1.5)
    camera.pan(90, 40)
    for _ in range(steps):
        camera.zoom_at(QPointF(700, 400), 1.6 ** (-1 / steps))
    assert camera.whole


# ---- labels


def test_labels_never_overlap_and_the_first_come_first() -> None:
    sized = [(QPoint(100 + 7 * number, 100), QSize(60, 20)) for number in range(40)]
    placed = arranged(sized, QRect(0, 0, 600, 300))
    assert placed[0][0] == 0
    assert len(placed) > 2
    rects = [rect for _, rect in placed]
    assert not any(a.intersects(b) for a in rects for b in rects if a is not b)
    assert all(QRect(0, 0, 600, 300).contains(rect) for rect in rects)


def test_labels_are_drawn_over_the_points(view: MapView, qtbot) -> None:
    view.show_points(np.repeat(CROSS, 4, axis=0) + 0.1 * np.arange(20)[:, None].astype("f4"))
    bare = view.grab().toImage()
    view.show_words(MapWords(("Jazz",), np.zeros(20, np.int64)))
    qtbot.waitUntil(lambda: view.standing() != [])
    assert view.grab().toImage() != bare


def test_a_small_map_names_no_tracks(view: MapView) -> None:
    asked: list[int] = []
    view.title_of = lambda row: asked.append(row) or f"Title {row}"
    view.resize(420, 240)
    view.grab()
    assert asked == []
    view.resize(600, 400)
    view.grab()
    assert set(asked) == {MIDDLE, LEFT, RIGHT, TOP, BOTTOM}


def test_names_that_are_new_come_a_few_at_a_time(qtbot) -> None:
    named = [
        Standing(QRect(20, 30 * number, 90, 20), f"Name {number}", "#ffffff")
        for number in range(1, 9)
    ]
    names, area = LabelPainter(), QRect(0, 0, 200, 300)
    images = []
    for new in (3, 3, 3, None):
        image = QImage(area.size(), QImage.Format.Format_RGB32)
        image.fill(0)
        painter = QPainter(image)
        names.paint(painter, named, QFont(), GROUND, 1.0, new=new)
        painter.end()
        images.append(image)
    assert images[0] != images[1] != images[2] == images[3]


# ---- words and colours


def region(level: int, genre: str, *artists: str) -> MapRegion:
    return MapRegion(level, 0.0, 0.0, np.arange(3), genre, artists)


def test_regions_of_a_level_have_different_names() -> None:
    regions = [region(0, "jazz", "ada"), region(0, "jazz", "ivo"), region(0, "", "zoe")]
    regions += [region(1, "jazz", "ada"), region(1, "jazz", "ada", "ivo"), region(1, "")]
    names = region_names(regions)
    assert names == ["Jazz", "Jazz around Ivo", "Zoe", "Ada", "Ivo", "Untagged music"]


def test_why_is_said_even_where_little_is_known() -> None:
    assert why_there("Jazz", []) == "In Jazz"
    assert why_there("", []) == ""


def music_map(tracks: int) -> MusicMap:
    rng = np.random.default_rng(0)
    unknown = np.arange(tracks) % 5 == 0
    return MusicMap(
        MapLayout(np.arange(tracks), rng.normal(size=(tracks, 2)).astype(np.float32)),
        (),
        (np.arange(tracks) % 20 - 1).astype(np.int32),
        [f"genre {number}" for number in range(20)],
        np.where(unknown, np.nan, 1940.0 + np.arange(tracks)).astype(np.float32),
        np.where(unknown, np.nan, 60.0 + np.arange(tracks)).astype(np.float32),
        np.linspace(0, 1, tracks, dtype=np.float32),
    )


@pytest.mark.parametrize("tokens", [DARK, LIGHT])
@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_point_has_a_colour_of_the_legend(scheme: str, tokens) -> None:
    found = colouring(scheme, music_map(100), lambda: np.arange(100), tokens)
    assert len(found.labels) == len(found.colours) == len(set(found.colours))
    assert sum(found.counts()) == 100
    assert found.codes.min() >= 0
    ground = QColor(tokens.surface)
    for colour in map(QColor, found.colours):
        apart = abs(colour.lightnessF() - ground.lightnessF())
        assert apart > 0.12 or colour.saturationF() > 0.4


def genre_colours(*genres: str, names: list[str]) -> dict[str, str]:
    numbers = np.array([names.index(genre) for genre in genres], np.int32)
    found = colouring(
        "genre",
        replace(music_map(len(genres)), genres=numbers, names=names),
        lambda: np.zeros(len(genres)),
        DARK,
    )
    return dict(zip(found.labels[:-1], found.colours[:-1], strict=True))


def test_a_genre_keeps_its_colour_whatever_it_is_numbered_and_whatever_else_is_there() -> None:
    names = ["jazz", "rock", "folk", "ambient"]
    once = genre_colours("jazz", "jazz", "rock", "folk", names=names)
    assert once == genre_colours("folk", "rock", "jazz", "jazz", names=names[::-1])
    assert once["Jazz"] == genre_colours("jazz", names=names)["Jazz"] == "#6f93ff"  # for ever
    more = genre_colours("jazz", "jazz", "rock", "rock", "folk", "folk", "ambient", names=names)
    assert {**more, **once} == more


@pytest.mark.parametrize("tokens", [DARK, LIGHT])
def test_the_colours_of_genres_can_be_told_apart(tokens) -> None:
    found = colouring("genre", music_map(100), lambda: np.zeros(100), tokens)
    assert len(found.colours) == GENRES_SHOWN + 1
    places = np.array([oklab(QColor(colour)) for colour in found.colours])
    apart = np.linalg.norm(places[:, None] - places[None], axis=2)
    assert apart[np.triu_indices(len(places), 1)].min() > 0.1


def oklab(colour: QColor) -> np.ndarray:
    """Return a colour where equal distances look equal (Ottosson 2020)."""
    rgb = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    cones = np.array(
        [
            [0.4122214708, 0.5363325363, 0.0514459929],
            [0.2119034982, 0.6806995451, 0.1073969566],
            [0.0883024619, 0.2817188376, 0.6299787005],
        ]
    )
    opponents = np.array(
        [
            [0.2104542553, 0.7936177850, -0.0040720468],
            [1.9779984951, -2.4285922050, 0.4505937099],
            [0.0259040371, 0.7827717662, -0.8086757660],
        ]
    )
    return opponents @ np.cbrt(cones @ linear)


def test_bins_hold_what_they_say() -> None:
    found = colouring("decade", music_map(100), lambda: np.zeros(100), DARK)
    named = [found.labels[code] for code in found.codes]
    assert named[0] == "Unknown"
    assert named[1] == "Before 1950"
    assert named[11] == "1950s"
    assert named[99] == "2020s"


def test_decades_that_nothing_is_from_take_no_colours_away() -> None:
    music = replace(music_map(3), years=np.array([1991, 2012, np.nan], np.float32))
    found = colouring("decade", music, lambda: np.zeros(3), DARK)
    assert found.labels == ["1990s", "2000s", "2010s", "Unknown"]
    apart = QColor(found.colours[0]).hueF() - QColor(found.colours[2]).hueF()
    assert abs(apart) > 0.3  # from one end of the colours to the other


@pytest.mark.parametrize(
    ("plays", "labels"),
    [
        ([0, 0, 0], ["Never", "Played"]),
        ([0, 1, 1, 1], ["Never", "Played"]),
        ([0, 1, 1, 2, 3, 5, 11], ["Never", "Once", "2–4 times", "5–9 times", "10 times and more"]),
        (list(range(0, 1000, 10)), ["Never", "1–199 times", "200–499 times", "500 times and more"]),
    ],
)
def test_classes_of_plays_fit_how_much_was_played(plays: list[int], labels: list[str]) -> None:
    found = colouring("plays", music_map(len(plays)), lambda: np.array(plays), DARK)
    assert found.labels[:-1] == labels
    shown = [name for name, count in zip(found.labels, found.counts(), strict=True) if count]
    assert len(shown) > 2 or max(plays) <= 1


def test_a_name_stands_where_it_covers_no_dot() -> None:
    area, size = QRect(0, 0, 400, 300), QSize(100, 20)
    place = QPoint(200, 150)
    dots = np.array([(float(x), 150.0) for x in range(160, 240, 10)])
    ((_, covering),) = arranged([(place, size)], area)
    assert covering.center() == place  # nobody says what is to be seen
    ((_, rect),) = arranged([(place, size)], area, dots)
    grown = rect.adjusted(-2, -1, 2, 1)
    assert not any(grown.contains(QPoint(int(x), int(y))) for x, y in dots)
    everywhere = np.array(
        [(float(x), float(y)) for x in range(0, 400, 8) for y in range(0, 300, 8)]
    )
    assert len(arranged([(place, size)], area, everywhere)) == 1  # rather there than nowhere
    assert arranged([(place, size)], area, everywhere, spare=[True]) == []  # unless of a track


def test_a_name_stands_by_what_it_names() -> None:
    own, other = (
        np.array([(x + dx, y + dy) for dx in (-8.0, 8.0) for dy in (-8.0, 8.0)])
        for x, y in ((200.0, 150.0), (200.0, 100.0))
    )
    sized, area = [(QPoint(200, 122), QSize(100, 20))], QRect(0, 0, 400, 300)
    dots = np.vstack([own, other])
    ((_, rect),) = arranged(sized, area, dots, [own])
    middle = np.array([rect.center().x(), rect.center().y()])
    apart = [np.linalg.norm(places - middle, axis=1).min() for places in (own, other)]
    assert apart[0] < apart[1]

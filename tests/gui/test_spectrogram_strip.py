"""The seek strip: what it paints and where a click goes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPalette, QRegion
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.gui.look.colour_map import lookup_table
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.layout.standing_contents import contents_stand
from musicrec_desktop.gui.widgets.sound.spectrogram_strip import (
    HEIGHT,
    LOWEST,
    RIBBON,
    SpectrogramStrip,
)
from musicrec_desktop.gui.widgets.sound.strip_fold import StripFold

BANDS, COLUMNS, WIDTH = 12, 400, 400


@pytest.fixture
def strip(qtbot) -> Iterator[SpectrogramStrip]:
    parent = QWidget()
    qtbot.addWidget(parent)
    strip = SpectrogramStrip(BANDS, COLUMNS, np.geomspace(50, 10000, BANDS), parent)
    strip.resize(WIDTH, HEIGHT)
    parent.resize(WIDTH, HEIGHT)
    parent.show()
    yield strip


def brightness(strip: SpectrogramStrip, x: int, y: int) -> int:
    return QColor(strip.grab().toImage().pixel(x, y)).value()


def test_a_click_goes_to_the_time_below_it(strip, qtbot) -> None:
    strip.start_track(200.0)
    with qtbot.waitSignal(strip.seek_requested) as blocker:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(100, 50))
    assert blocker.args[0] == pytest.approx(50.0)


def test_without_a_track_a_click_does_nothing(strip, qtbot) -> None:
    with qtbot.assertNotEmitted(strip.seek_requested):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(100, 50))


def test_arrow_keys_step_and_stay_inside(strip, qtbot) -> None:
    strip.start_track(100.0)
    strip.set_position(98.0, 100.0, None)
    with qtbot.waitSignal(strip.seek_requested) as blocker:
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert blocker.args[0] == 100.0
    with qtbot.waitSignal(strip.seek_requested) as blocker:
        qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert blocker.args[0] == 95.0  # from where the first step went


def test_played_sound_is_bright_and_sound_to_come_is_dim(strip) -> None:
    strip.start_track(100.0)
    strip.set_overview(np.full((BANDS, COLUMNS), 255, np.uint8))
    strip.set_position(50.0, 100.0, None)
    assert brightness(strip, 60, 60) > 2 * brightness(strip, 340, 60)


def test_what_is_too_long_to_be_read_ahead_says_so(strip) -> None:
    strip.start_track(86400.0, playing=True)
    strip.end_waiting()
    black = strip.grab().toImage()
    strip.end_waiting(too_long=True)
    assert strip.grab().toImage() != black
    strip.start_track(100.0)
    strip.end_waiting()
    strip.start_track(86400.0, playing=True)
    strip.end_waiting()
    assert strip.grab().toImage() == black


def test_low_bands_are_at_the_bottom(strip) -> None:
    levels = np.zeros((BANDS, COLUMNS), np.uint8)
    levels[0] = 255
    strip.start_track(100.0)
    strip.set_overview(levels)
    strip.set_position(99.0, 100.0, None)
    assert brightness(strip, 60, HEIGHT - 4) > 200
    assert brightness(strip, 60, 40) < 40


def test_live_sound_is_painted_where_it_is_heard(strip) -> None:
    strip.start_track(100.0)
    strip.set_position(25.0, 100.0, np.full(BANDS, 200, np.uint8))
    levels = strip.levels()
    assert np.flatnonzero(levels.any(axis=0)).tolist() == [100]
    strip.set_overview(np.full((BANDS, COLUMNS), 90, np.uint8))
    assert strip.levels()[0, 100] == 200
    assert strip.levels()[0, 101] == 90


def test_a_new_track_starts_with_an_empty_picture(strip) -> None:
    strip.start_track(100.0)
    strip.set_overview(np.full((BANDS, COLUMNS), 255, np.uint8))
    strip.start_track(50.0)
    assert not strip.levels().any()
    assert strip.position_seconds == 0.0


def test_while_a_track_is_read_the_strip_says_so(strip) -> None:
    def written() -> bool:
        middle = range(WIDTH // 2 - 40, WIDTH // 2 + 40)
        rows = range(HEIGHT // 2 - 8, HEIGHT // 2 + 8)
        picture = strip.grab().toImage()
        values = {QColor(picture.pixel(x, y)).value() for x in middle for y in rows}
        return max(values) - min(values) > 60

    strip.start_track(100.0, playing=True)
    assert written()
    strip.set_overview(np.zeros((BANDS, COLUMNS), np.uint8))
    assert not written()
    strip.start_track(100.0, playing=True)
    strip.end_waiting()  # it could not be read
    assert not written()


@pytest.mark.parametrize("ground", ["#f7f8fa", "#16171c"])
def test_what_is_not_read_yet_is_the_themes_ground(strip, ground: str) -> None:
    palette = strip.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    strip.start_track(100.0, playing=True)
    strip.setPalette(palette)
    strip.set_position(20.0, 100.0, np.full(BANDS, 200, np.uint8))
    strip.set_position(22.0, 100.0, None)
    picture = strip.grab().toImage()
    for x in (70, 300):  # before what was heard, too
        assert picture.pixelColor(x, 60) == QColor(ground)
    assert picture.pixelColor(80, 60) != QColor(ground)
    strip.set_overview(np.zeros((BANDS, COLUMNS), np.uint8))
    assert strip.grab().toImage().pixelColor(300, 60).value() < 40


@pytest.mark.parametrize("position", [-5.0, 0.0, 100.0, 1e9])
def test_positions_outside_the_track_stay_inside_the_strip(strip, position: float) -> None:
    strip.start_track(100.0)
    strip.set_position(position, 100.0, np.zeros(BANDS, np.uint8))
    assert 0.0 <= strip.position_seconds <= 100.0
    strip.grab()


def test_colours_grow_evenly_lighter() -> None:
    table = lookup_table(1.0)
    lightness = [
        0.2126 * (p >> 16 & 255) + 0.7152 * (p >> 8 & 255) + 0.0722 * (p & 255)
        for p in table.tolist()
    ]
    assert all(b >= a - 0.5 for a, b in itertools.pairwise(lightness))
    assert len(set(table.tolist())) > 200


def test_the_line_of_what_is_heard_does_not_cut_what_is_read_beside_the_mouse(strip, qtbot) -> None:
    strip.start_track(100.0)
    strip.set_overview(np.zeros((BANDS, COLUMNS), np.uint8))
    strip.set_position(30.0, 100.0, None)
    x = strip.width() * 30 // 100
    assert brightness(strip, x, 24) > 200
    qtbot.mouseMove(strip, QPoint(x - 20, 60))
    qtbot.waitUntil(lambda: brightness(strip, x, 24) < 50)


def test_what_is_read_beside_the_mouse_is_the_same_in_parts(strip, qtbot) -> None:
    strip.start_track(100.0)
    strip.set_overview(np.zeros((BANDS, COLUMNS), np.uint8))
    qtbot.mouseMove(strip, QPoint(160, 60))
    box = QRect(170, 24, 120, 30)  # between the labels, as the line repaints it
    whole = QImage(strip.size(), QImage.Format.Format_RGB32)
    qtbot.waitUntil(lambda: brightness(strip, 160, 100) > 80)
    strip.render(whole)
    part = QImage(whole)
    strip.render(part, box.topLeft(), QRegion(box))
    assert part == whole
    assert any(QColor(whole.pixel(x, y)).value() > 150 for x in range(170, 280) for y in (30, 36))


@pytest.mark.parametrize("read", [True, False])
def test_what_is_written_stays_whole_while_the_line_goes_through_it(strip, qtbot, read) -> None:
    strip.start_track(200.0, playing=True)
    if read:
        strip.set_overview(np.full((BANDS, COLUMNS), 60, np.uint8))
    else:
        strip.end_waiting(too_long=True)
    for point in (QPoint(150, 50), QPoint(160, 60)):  # it may rest at one of them already
        qtbot.mouseMove(strip, point)
    qtbot.waitUntil(lambda: strip._hover == QPoint(160, 60))
    strip.repaint()
    seen = QImage(strip.size(), QImage.Format.Format_RGB32)
    strip.render(seen)
    drawn = Drawn(strip)
    for place in range(100, 260, 2):  # pixels
        drawn.regions.clear()
        seconds = place / WIDTH * 200.0
        strip.set_position(seconds, 200.0, np.full(BANDS, 60 + place % 90, np.uint8))
        qtbot.waitUntil(lambda: bool(drawn.regions))
        for part in drawn.regions[:]:
            strip.render(seen, part.boundingRect().topLeft(), part)
        whole = QImage(seen)
        strip.render(whole)
        assert seen == whole, place


def test_hovering_reads_time_frequency_note_and_level(strip) -> None:
    strip.start_track(100.0)
    strip.set_overview(np.full((BANDS, COLUMNS), 128, np.uint8))
    bottom = strip.reading(QPoint(200, HEIGHT - 1))
    assert bottom == ("0:50", "50.0 Hz", "G1 +35 ct", "−39.8 dB")
    assert strip.reading(QPoint(200, 0))[1] == "10.00 kHz"


@pytest.mark.parametrize("axis", ["mel", "log", "linear"])
def test_a_band_is_drawn_where_its_frequency_is_on_any_axis(strip, axis: str) -> None:
    levels = np.zeros((BANDS, COLUMNS), np.uint8)
    levels[6] = 255
    strip.start_track(100.0)
    strip.set_overview(levels)
    strip.set_position(99.0, 100.0, None)
    strip.set_view(axis, "grey")
    image = strip.grab().toImage()
    x = 300  # clear of what is written on the picture
    inside = range(2, HEIGHT - 2)  # of the focus ring
    lit = [y for y in inside if QColor(image.pixel(x, y)).value() > 200]
    assert lit
    assert {strip.reading(QPoint(x, y))[3] for y in lit} == {"0.0 dB"}
    lowest, highest = (in_hertz(strip.reading(QPoint(x, y))[1]) for y in (lit[-1], lit[0]))
    assert lowest <= np.geomspace(50, 10000, BANDS)[6] <= highest


def in_hertz(text: str) -> float:
    number, unit = text.split()
    return float(number) * (1000 if unit == "kHz" else 1)


def test_all_of_it_is_drawn_again_once_its_length_is_known(strip, qtbot) -> None:
    drawn: list[QRect] = []

    class Watch(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                drawn.append(event.rect())
            return False

    watch = Watch(strip)
    strip.start_track(0.0, playing=True)
    strip.installEventFilter(watch)
    qtbot.waitUntil(strip.isVisible)
    QApplication.processEvents()
    drawn.clear()
    strip.set_position(0.0, 200.0, None)
    qtbot.waitUntil(lambda: bool(drawn))
    assert drawn[-1] == strip.rect()


# ---- folding


def test_it_folds_by_itself_in_a_low_window_and_is_higher_in_a_high_one(strip) -> None:
    fold = StripFold(strip, DARK)
    strip.start_track(200.0, playing=True)
    heights = []
    for window_height in (600, 860, 900):
        fold.fit(window_height)
        heights.append(strip.height())
    assert heights[0] == RIBBON
    assert LOWEST < heights[1] < heights[2] == HEIGHT


def test_what_was_chosen_holds_for_windows_of_that_height_and_is_kept(strip, qtbot) -> None:
    fold = StripFold(strip, DARK)
    strip.start_track(200.0, playing=True)
    fold.fit(600)
    assert fold.button.accessibleName() == "Unfold the spectrogram"
    qtbot.mouseClick(fold.button, Qt.MouseButton.LeftButton)
    assert strip.height() == LOWEST
    assert fold.button.accessibleName() == "Fold the spectrogram away"
    fold.fit(900)
    fold.toggle()
    assert strip.height() == RIBBON
    kept = fold.state()
    other = StripFold(strip, DARK)
    other.restore({**kept, "wide": "yes"})
    for window_height, height in ((900, RIBBON), (600, LOWEST)):
        other.fit(window_height)
        assert strip.height() == height


def test_the_key_goes_from_whole_to_ribbon_to_none_and_the_menu_to_each(strip) -> None:
    fold = StripFold(strip, DARK)
    fold.fit(900)
    strip.start_track(200.0, playing=True)
    seen = []
    for _ in range(4):
        fold.toggle()
        seen.append((strip.isVisible(), strip.height()))
    assert seen == [(True, RIBBON), (False, RIBBON), (True, HEIGHT), (True, RIBBON)]
    whole, ribbon, hidden = fold.menu.actions()
    assert ribbon.isChecked()
    hidden.trigger()
    assert not strip.isVisible()
    strip.start_track(100.0, playing=True)  # the next track
    assert not strip.isVisible()
    other = StripFold(strip, DARK)
    other.restore(fold.state())
    assert other.form == "hidden"
    other.restore({"high": True})  # as it was kept before
    assert other.form == "ribbon"
    whole.trigger()
    assert (strip.isVisible(), strip.height()) == (True, HEIGHT)


def test_below_a_page_with_the_same_picture_there_is_none_unless_called_there(strip) -> None:
    fold = StripFold(strip, DARK)
    fold.fit(900)
    strip.start_track(200.0, playing=True)
    fold.stand_below("now-playing")
    assert not strip.isVisible()
    fold.stand_below("songs")
    assert (strip.isVisible(), strip.height()) == (True, HEIGHT)
    fold.stand_below("now-playing")
    fold.toggle()
    assert (strip.isVisible(), strip.height()) == (True, HEIGHT)
    other = StripFold(strip, DARK)
    other.restore(fold.state())
    other.stand_below("now-playing")
    assert other.form == "whole"
    other.stand_below("songs")
    other.toggle()
    assert other.form == "ribbon"
    other.stand_below("now-playing")
    assert other.form == "whole"


def test_what_sounded_between_two_frames_leaves_no_gap(strip) -> None:
    strip.start_track(40.0, playing=True)
    for seconds in (10.0, 10.4, 20.0):  # ten columns a second; then it was sought
        strip.set_position(seconds, 40.0, np.full(BANDS, 200, np.uint8))
    heard = np.flatnonzero(strip.levels().any(axis=0))
    assert heard.tolist() == [*range(100, 105), 200]


def test_a_track_that_follows_another_keeps_the_ground_of_its_picture(strip) -> None:
    light = QPalette(QColor("white"))
    strip.setPalette(light)
    strip.start_track(40.0, playing=True)
    assert brightness(strip, 300, 4) > 200
    strip.set_overview(np.zeros((BANDS, COLUMNS), np.uint8))
    assert brightness(strip, 300, 4) < 60
    strip.start_track(50.0, playing=True)
    assert brightness(strip, 300, 4) < 60
    strip.start_track(60.0, playing=True)  # skipped on before that was read
    assert brightness(strip, 300, 4) < 60
    strip.start_track(0.0)
    strip.start_track(40.0, playing=True)
    assert brightness(strip, 300, 4) > 200


def test_where_nothing_plays_there_is_no_strip(strip) -> None:
    StripFold(strip, DARK).fit(900)
    assert not strip.isVisible()
    strip.start_track(0.0, playing=True)
    assert (strip.isVisible(), strip.height()) == (True, HEIGHT)
    strip.start_track(0.0)
    assert not strip.isVisible()


def test_folded_away_one_can_still_seek_in_it(strip, qtbot) -> None:
    StripFold(strip, DARK).fit(600)
    strip.start_track(200.0, playing=True)
    with qtbot.waitSignal(strip.seek_requested) as blocker:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(100, 8))
    assert blocker.args[0] == pytest.approx(50.0)


def test_the_window_remembers_how_the_strip_was_left(open_window, scanned: Path, qtbot) -> None:
    first = open_window(scanned)
    first.window.resize(1200, 760)
    assert not first.window.frame.strip_fold.folded
    first.window.frame.strip_fold.toggle()
    assert first.window.strip.height() == RIBBON
    first.window.keep_settings()
    first.close()
    again = open_window(scanned).window
    again.resize(1200, 760)
    assert again.strip.height() == RIBBON
    fold = again.frame.strip_fold
    fold.fold()
    again.pages.open("now-playing")
    assert fold.form == "hidden"
    again.pages.open("songs")
    assert fold.form == "whole"


def test_a_list_above_draws_nothing_as_the_strip_opens_and_only_new_rows_as_it_goes(qtbot) -> None:
    window, names = QWidget(), QListWidget()
    qtbot.addWidget(window)
    strip = SpectrogramStrip(BANDS, COLUMNS, np.geomspace(50, 10000, BANDS), window)
    StripFold(strip, DARK)
    layout = QVBoxLayout(window)
    layout.addWidget(names, 1)
    layout.addWidget(strip)
    names.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing is current
    names.addItems([f"Name {n}" for n in range(40)])
    window.resize(WIDTH, 3 * HEIGHT)
    drawn, strip_drawn = Drawn(names.viewport()), Drawn(strip)
    window.show()
    qtbot.waitUntil(lambda: bool(drawn.parts))
    QApplication.processEvents()
    height = names.viewport().height()

    drawn.parts.clear()
    strip.start_track(100.0, playing=True)
    qtbot.waitUntil(lambda: bool(strip_drawn.parts))
    assert names.viewport().height() < height
    assert not drawn.parts
    lower = names.viewport().height()

    strip.start_track(0.0)
    qtbot.waitUntil(lambda: bool(drawn.parts))
    assert names.viewport().height() == height
    assert min(part.top() for part in drawn.parts) >= lower - 1


class Centred(QWidget):
    """Draws itself, another way where it is lower."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Centred")


@pytest.mark.parametrize("ground", [QWidget, Centred])
def test_of_a_panel_that_scrolls_the_strip_draws_again_only_what_depends_on_its_height(
    qtbot, ground: type[QWidget]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    around = ground(window)
    scroll = QScrollArea(around)
    inside = QWidget(scroll)
    name = QLabel("Name", inside)
    strip = SpectrogramStrip(BANDS, COLUMNS, np.geomspace(50, 10000, BANDS), window)
    StripFold(strip, DARK)
    rows = QVBoxLayout(inside)
    rows.addWidget(name)
    rows.addStretch(1)
    scroll.setWidget(inside)
    scroll.setWidgetResizable(True)
    QVBoxLayout(around).addWidget(scroll)
    layout = QVBoxLayout(window)
    layout.addWidget(around, 1)
    layout.addWidget(strip)
    window.resize(WIDTH, 3 * HEIGHT)
    drawn, name_drawn, strip_drawn = Drawn(around), Drawn(name), Drawn(strip)
    window.show()
    qtbot.waitUntil(lambda: bool(name_drawn.parts))
    QApplication.processEvents()
    height = inside.height()

    drawn.parts.clear()
    name_drawn.parts.clear()
    strip.start_track(100.0, playing=True)
    qtbot.waitUntil(lambda: bool(strip_drawn.parts))
    assert inside.height() < height
    assert (around.rect() in drawn.parts) == (ground is Centred)
    assert bool(name_drawn.parts) == (ground is Centred)


def test_lists_are_drawn_whole_again_though_what_was_done_beside_them_failed(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    names = QListWidget(window)
    window.show()
    with pytest.raises(RuntimeError), contents_stand(window):
        assert names.viewport().testAttribute(Qt.WidgetAttribute.WA_StaticContents)
        raise RuntimeError
    assert not names.viewport().testAttribute(Qt.WidgetAttribute.WA_StaticContents)


class Drawn(QObject):
    """Which parts of a widget are drawn from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.parts: list[QRect] = []  # each as one box
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.parts.append(event.rect())
            self.regions.append(event.region())
        return super().eventFilter(watched, event)

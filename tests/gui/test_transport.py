"""The bar at the bottom: what stands in it has room there, from whichever side it is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.frame.window_frame import SMALLEST
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK, ThemeController
from musicrec_desktop.gui.panels.playing.transport import TransportBar
from tests.gui.test_panels_translated import Covers


@pytest.fixture
def bar(qtbot, qapp: QApplication) -> TransportBar:
    bar = TransportBar(Covers(), ThemeController(qapp, "dark").tokens, None)
    qtbot.addWidget(bar)
    bar.resize(1280, bar.sizeHint().height())
    bar.show()
    return bar


def test_play_held_down_for_long_plays_and_a_right_click_offers_to_stop(
    bar: TransportBar, qtbot
) -> None:
    assert not bar.play.actions(), "Qt would open them as a menu while the button is held"
    bar.play.customContextMenuRequested.emit(QPoint(3, 3))
    menu = next(menu for menu in bar.findChildren(QMenu) if menu.isVisible())
    assert menu.actions() == [bar.stop]
    menu.close()


def test_the_wheel_turns_the_volume_over_its_button_too(bar: TransportBar) -> None:
    before = bar.volume.value()
    for part in (bar.mute, bar.volume):
        at = QPointF(part.rect().center())
        down = QPoint(0, -120)
        turned = QWheelEvent(
            at,
            QPointF(part.mapToGlobal(at.toPoint())),
            QPoint(),
            down,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(part, turned)
        assert bar.volume.value() < before
        before = bar.volume.value()


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [SMALLEST.width(), 1440])
def test_the_whole_volume_slider_is_seen_beside_its_button(
    qtbot, qapp: QApplication, way: Qt.LayoutDirection, width: int
) -> None:
    holder = QWidget()
    holder.setLayoutDirection(way)
    qtbot.addWidget(holder)
    bar = TransportBar(Covers(), ThemeController(qapp, "dark").tokens, holder)
    bar.resize(width, bar.sizeHint().height())
    holder.resize(bar.size())
    holder.show()

    def place(part: QWidget) -> QRect:
        return QRect(part.mapTo(bar, QPoint(0, 0)), part.size())

    qtbot.waitUntil(lambda: bar.volume.isVisible() and place(bar.volume).width() > 40)
    assert bar.rect().contains(place(bar.volume))
    for button in (bar.mute, bar.mini, bar.sleep, bar.equaliser, bar.queue):
        assert not place(button).intersects(place(bar.volume))
        assert bar.rect().contains(place(button))


@pytest.mark.parametrize("width", [SMALLEST.width(), 1100, 1440])
def test_stars_take_no_room_from_the_names(qtbot, qapp: QApplication, width: int) -> None:
    bar = TransportBar(Covers(), ThemeController(qapp, "dark").tokens, holder := QWidget())
    qtbot.addWidget(holder)
    bar.show_track(Track(1, "/1.flac", Tags(title="A long title " * 9, artist="A name " * 9)))
    bar.opinion.show_rating(Rating(3.0))
    item = QueueItem(1, "/1.flac")
    bar.show_snapshot(PlayerSnapshot("playing", item, 3.0, 9.0, stream="FLAC 44.1", gain_db=-6.0))
    bar.resize(width, bar.height())
    holder.resize(bar.size())
    holder.show()
    qtbot.waitUntil(lambda: bar.opinion.isVisible() and bar.track.title.width() > 100)

    def place(part: QWidget) -> QRect:
        return QRect(part.mapTo(bar, QPoint(0, 0)), part.size())

    opinion, name = place(bar.opinion), place(bar.track.artist)
    assert opinion.top() > name.bottom()
    assert name.right() >= opinion.right()
    assert name.right() >= place(bar.seek).left() - 80
    assert bar.rect().contains(opinion)


@pytest.mark.parametrize("remaining", [False, True])
def test_twelve_hours_do_not_read_as_two(qtbot, qapp: QApplication, remaining: bool) -> None:
    bar = TransportBar(Covers(), ThemeController(qapp, "dark").tokens, holder := QWidget())
    qtbot.addWidget(holder)
    bar.show_remaining(remaining)
    item = QueueItem(None, "/m/day.mp3")
    bar.show_snapshot(PlayerSnapshot("playing", item, 44_400.0, 24 * 3600.0))
    shown = [label for label in bar.findChildren(QLabel) if label.text().endswith(":00")]
    assert len(shown) == 2
    assert all(label.width() >= label.sizeHint().width() for label in shown)


def test_a_length_reads_as_in_the_tables_and_the_wheel_steps_through_it(
    qtbot, qapp: QApplication
) -> None:
    bar = TransportBar(Covers(), ThemeController(qapp, "dark").tokens, holder := QWidget())
    qtbot.addWidget(holder)
    bar.show_track(Track(1, "/1.opus", Tags(duration_seconds=30.99)))
    item = QueueItem(1, "/1.opus")
    bar.show_snapshot(PlayerSnapshot("playing", item, 10.0, 31.0))
    assert bar.total.text() == "0:30"
    sought: list[float] = []
    bar.seek_requested.connect(sought.append)
    for angle in (120, -120, -120, 40, 40, 40):
        turn_wheel(bar.seek, angle)
    assert sought == pytest.approx([15.0, 10.0, 5.0, 10.0], abs=0.05)
    bar.show_snapshot(PlayerSnapshot("playing", item, 10.0, 45.0))
    assert bar.total.text() == "0:45", "a head that is far off is not believed"


def test_no_more_is_heard_of_a_song_than_it_is_long(qtbot, qapp: QApplication) -> None:
    bar = TransportBar(Covers(), ThemeController(qapp, "dark").tokens, holder := QWidget())
    qtbot.addWidget(holder)
    bar.show_track(Track(1, "/1.mp3", Tags(duration_seconds=20.9)))
    bar.show_snapshot(PlayerSnapshot("playing", QueueItem(1, "/1.mp3"), 21.2, 21.3))
    times = [label.text() for label in bar.findChildren(QLabel) if ":" in label.text()]
    assert times == ["0:20", "0:20"]
    bar.show_snapshot(PlayerSnapshot("playing", QueueItem(1, "/1.mp3"), 35.0, 0.0))
    times = [label.text() for label in bar.findChildren(QLabel) if ":" in label.text()]
    assert times == ["0:35", "0:35"], "the head was wrong"


def test_the_names_stay_where_they_are_whatever_stands_below_them(bar: TransportBar, qtbot) -> None:
    bar.setStyleSheet(style_sheet(DARK))  # in which a heart is higher
    bar.show_track(Track(1, "/1.flac", Tags(title="One", artist="Another")))
    bar.opinion.show_rating(Rating(3.0))
    qtbot.waitUntil(bar.opinion.isVisible)
    QApplication.processEvents()
    tops = [name.y() for name in (bar.track.title, bar.track.artist)]
    bar.opinion.show_rating(None)  # as of a file that is not in the library
    qtbot.waitUntil(lambda: not bar.opinion.isVisible())
    QApplication.processEvents()
    assert [name.y() for name in (bar.track.title, bar.track.artist)] == tops


def test_what_its_sound_is_is_said_to_who_points_at_the_cover(bar: TransportBar) -> None:
    item = QueueItem(1, "/1.flac")
    for gain_db, said in ((-6.04, "FLAC 44.1 kHz · −6.0 dB gain"), (0.02, "FLAC 44.1 kHz")):
        sounds = PlayerSnapshot("playing", item, 3.0, 9.0, stream="FLAC 44.1 kHz", gain_db=gain_db)
        bar.show_snapshot(sounds)
        assert bar.track.cover.toolTip() == f"Now playing\n{said}"
        shown = [label.text() for label in bar.findChildren(QLabel)]
        assert not [text for text in shown if "kHz" in text or "dB" in text]
    bar.show_snapshot(PlayerSnapshot())
    assert bar.track.cover.toolTip() == "Now playing"


def turn_wheel(widget: QWidget, angle: int) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)

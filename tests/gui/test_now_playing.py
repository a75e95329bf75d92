"""The page of what plays: it follows the sound that is heard, and rests otherwise."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QFontInfo, QImage, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QFileDialog,
    QScrollBar,
    QTableView,
    QWidget,
)

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.live_picture import AXES, BARS
from musicrec_desktop.core.lyrics import LyricLine
from musicrec_desktop.core.play_queue import QueuedItem, QueueItem, QueueView
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.core.translation import translated
from musicrec_desktop.gui.look.colour_map import NAMES, lookup_table, ranged_table
from musicrec_desktop.gui.look.frequency import note, spread, ticks
from musicrec_desktop.gui.look.theme import BASE_PIXELS, DARK, LIGHT
from musicrec_desktop.gui.panels.playing.now_playing import NowPlayingPage
from musicrec_desktop.gui.panels.playing.playing_choices import (
    PARTS,
    PlayingChoices,
    playing_choices_from,
)
from musicrec_desktop.gui.widgets.chip_row import ChipRow
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.sound.edge_fade import EdgeFade
from musicrec_desktop.gui.widgets.sound.level_meters import LevelMeters
from musicrec_desktop.gui.widgets.sound.live_spectrogram import LiveSpectrogram
from musicrec_desktop.gui.widgets.sound.spectrogram_options import SpectrogramChoices, choices_from
from musicrec_desktop.gui.widgets.sound.spectrum_bars import SpectrumBars
from musicrec_desktop.gui.widgets.sound.waveform_view import WaveformView
from musicrec_desktop.gui.wiring.window_actions import COMMANDS
from musicrec_desktop.services.listening.listening_job import draw_waveform
from musicrec_desktop.services.playing.live_views import LiveViewsService, LoudnessReading

RATE_HZ = 44100
ITEM = QueueItem(1, "/music/harbour lights.flac")
TRACK = Track(
    1,
    ITEM.path,
    Tags(
        title="Harbour Lights", artist="Marsh & Vale", album="Field Notes", year=2014, genre="Jazz"
    ),
    tempo_bpm=76.0,
    tempo_confidence=0.9,
    key="A min",
    key_confidence=0.83,
    loudness_lufs=-14.2,
)


class Sine:
    """A player in which a tone has been heard up to a frame that a test chooses."""

    rate_hz = RATE_HZ

    def __init__(self, hz: float = 440.0) -> None:
        self.hz = hz
        self.heard = RATE_HZ
        self.asked = 0
        self.item: QueueItem | None = ITEM

    def audible_block(self, frames: int) -> tuple[int, np.ndarray]:
        self.asked += 1
        moments = np.arange(self.heard - frames, self.heard) / RATE_HZ
        tone = 0.5 * np.sin(2 * np.pi * self.hz * moments) * (moments >= 0)
        return self.heard, np.stack([tone, tone], axis=1).astype(np.float32)

    def snapshot(self) -> PlayerSnapshot:
        seconds = self.heard / RATE_HZ
        return PlayerSnapshot("playing", self.item, seconds, 240.0, "FLAC 44.1 kHz", -7.2)


class Drawing:
    """An executor whose work a test finishes."""

    def __init__(self) -> None:
        self.futures: list[Future[np.ndarray]] = []
        self.pasts: list[tuple[tuple[float, float], Future]] = []  # of what was heard before

    def submit(self, work: object, *given: object, **named: object) -> Future:
        future: Future = Future()
        if work is draw_waveform:
            self.futures.append(future)
        else:
            self.pasts.append((given[1], future))
        return future


class Plain:
    """Covers of one colour."""

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(QColor("#456"))
        return pixmap


@pytest.fixture
def player() -> Sine:
    return Sine()


@pytest.fixture
def drawing() -> Drawing:
    return Drawing()


@pytest.fixture
def page(qtbot, player: Sine, drawing: Drawing) -> Iterator[NowPlayingPage]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    page = NowPlayingPage(LiveViewsService(player, drawing), Plain(), DARK, window)
    page.resize(window.size())
    window.show()
    qtbot.waitExposed(window)
    yield page
    page.hide()


def play(page: NowPlayingPage, player: Sine) -> None:
    page.show_track(TRACK)
    page.show_snapshot(player.snapshot())


# ---- the page


def test_nothing_plays(page) -> None:
    page.show_snapshot(PlayerSnapshot())
    shown = [label.text() for label in page.findChildren(QWidget) if hasattr(label, "text")]
    assert "Nothing is playing" in shown
    assert not page.spectrogram.isVisible()


def test_names_and_facts_of_the_track(page, player) -> None:
    play(page, player)
    assert page.header.title == "Harbour Lights"
    assert page.header.artist == "Marsh & Vale — Field Notes (2014)"
    assert page.header.facts.texts() == (
        *("FLAC 44.1 kHz", "−7.2 dB gain", "76 BPM", "A minor · 83%", "Jazz", "−14.2 LUFS"),
    )


def test_a_file_that_is_not_in_the_library_has_its_name(page, player) -> None:
    page.show_track(None)
    page.show_snapshot(player.snapshot())
    assert page.header.title == "harbour lights"


def test_the_names_stay_large_in_another_theme(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown(), 0)
    window.pages.open("now-playing")
    header = window.pages.page("now-playing").header
    qtbot.waitUntil(lambda: header.title == window.model.shown()[0].title)
    names = header.findChildren(ElidedLabel)
    before = [(name.font().pixelSize(), name.font().weight()) for name in names]
    assert before[0][0] > before[1][0] > BASE_PIXELS
    opened.theme.choose("light")
    assert [(name.font().pixelSize(), name.font().weight()) for name in names] == before


def test_it_follows_what_is_heard(page, player, qtbot) -> None:
    play(page, player)
    player.heard += RATE_HZ // 2
    qtbot.waitUntil(lambda: page.spectrogram.levels()[:, -1].any())
    levels = page.spectrogram.levels()
    row = int(levels[:, -1].argmax())
    low, high = np.searchsorted(_rows_hz(page), [400, 480])
    assert low <= row <= high
    qtbot.waitUntil(lambda: page.meters.figures()["Momentary"] != "–")
    assert page.bars.heights().max() > 0.5
    assert page.waveform.position_seconds == pytest.approx(1.5, abs=0.1)


def _rows_hz(page: NowPlayingPage) -> np.ndarray:
    return page._live.configure(page.state()["axis"], page.spectrogram.rows, page.state()["detail"])


def test_the_picture_moves_by_as_much_as_was_heard_not_by_frames(page, player, qtbot) -> None:
    play(page, player)
    qtbot.waitUntil(lambda: player.asked > 2)
    page.following.timer.stop()
    tick_twice(page)
    before = page.spectrogram.levels()
    tick_twice(page)
    assert np.array_equal(page.spectrogram.levels(), before)  # nothing new was heard
    player.heard += RATE_HZ // 4
    tick_twice(page)
    assert np.array_equal(page.spectrogram.levels()[:, :-30], before[:, 30:])


def tick_twice(page: NowPlayingPage) -> None:
    """Let all be shown that was heard: half of it waits for the next tick."""
    page.following.tick()
    page.following.tick()


def test_paused_it_holds_and_asks_for_nothing(page, player, qtbot) -> None:
    play(page, player)
    player.heard += RATE_HZ // 2
    qtbot.waitUntil(lambda: page.spectrogram.levels().any())
    page.show_snapshot(replace(player.snapshot(), state="paused"))
    asked, levels = player.asked, page.spectrogram.levels()
    player.heard += RATE_HZ
    assert not page.following.timer.isActive()
    assert player.asked == asked
    assert np.array_equal(page.spectrogram.levels(), levels)


def test_a_track_that_waits_shows_nothing_of_the_one_before(page, player, qtbot) -> None:
    play(page, player)
    player.heard += RATE_HZ
    qtbot.waitUntil(lambda: page.spectrogram.levels().any())
    qtbot.waitUntil(lambda: page.meters.figures()["Integrated"] != "–")
    first = replace(ITEM, track_id=2, path="/music/first.flac")
    page.show_snapshot(PlayerSnapshot(state="stopped", item=first))  # the queue has ended
    assert not page.spectrogram.levels().any()
    assert page.meters.figures() == {"Loudness of the whole track": "−14.2 LUFS"}
    assert not page.following.running


@pytest.mark.parametrize("motion", ["smooth", "calm"])
def test_paused_bars_and_meters_fall_to_rest(page, player, qtbot, motion: str) -> None:
    page.restore({"motion": motion})
    play(page, player)
    player.heard += RATE_HZ
    qtbot.waitUntil(lambda: page.bars.heights().max() > 0.1)
    qtbot.waitUntil(lambda: page.meters.figures()["Momentary"] != "–")
    whole = page.meters.figures()["Integrated"]
    page.show_snapshot(replace(player.snapshot(), state="paused"))
    assert motion == "smooth" or not page.bars.heights().any()
    qtbot.waitUntil(lambda: not page.bars.heights().any())
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers_of(page)))
    assert page.meters.figures()["Momentary"] == "–"
    assert page.meters.figures()["Integrated"] == whole  # of the track, which has not ended


def timers_of(page: NowPlayingPage) -> list[QTimer]:
    return page.following.findChildren(QTimer)


def test_lyrics_that_come_while_a_late_line_is_sung_show_it(page, player) -> None:
    player.heard = 100 * RATE_HZ
    play(page, player)
    page.show_lyrics(TRACK.id, [LyricLine(f"line {n}", 2.0 * n) for n in range(60)])
    QApplication.processEvents()
    line = page.lyrics.visualItemRect(page.lyrics.item(50))
    assert page.lyrics.viewport().rect().contains(line)


def test_hidden_it_asks_for_nothing_and_catches_up_when_shown(page, player, qtbot) -> None:
    play(page, player)
    qtbot.waitUntil(lambda: player.asked > 1)
    page.hide()
    asked = player.asked
    page.show_snapshot(player.snapshot())
    assert not page.following.timer.isActive()
    assert player.asked == asked
    player.heard += RATE_HZ
    page.show()
    qtbot.waitUntil(lambda: bool(page.spectrogram.levels()[:, -100].any()))


def test_calm_motion_draws_ten_pictures_a_second(page, player) -> None:
    play(page, player)
    smooth = page.following.timer.interval()
    page.restore({"motion": "calm"})
    assert page.following.timer.interval() == 100
    assert smooth < 40


def test_the_waveform_is_drawn_once_for_each_track_before_it_is_looked_at(
    page, player, drawing, qtbot
) -> None:
    page.hide()
    play(page, player)
    assert len(drawing.futures) == 1
    page.show()
    play(page, player)
    assert len(drawing.futures) == 1
    empty = page.waveform.grab().toImage()
    drawing.futures[0].set_result(np.full((2, 100), 200, np.uint8))
    play(page, player)
    assert page.waveform.grab().toImage() != empty
    player.item = replace(ITEM, path="/music/other.flac")
    play(page, player)
    assert len(drawing.futures) == 2


def test_a_waveform_that_cannot_be_drawn_is_left_out(page, player, drawing) -> None:
    play(page, player)
    drawing.futures[0].set_exception(UnreadableFile(ITEM.path, "no sound"))
    play(page, player)
    assert page.waveform.isVisible()


def test_a_track_that_waits_since_the_last_time_shows_where_it_stopped(page, player) -> None:
    page.show_track(replace(TRACK, tags=replace(TRACK.tags, duration_seconds=240.0)))
    kept = PlayerSnapshot("paused", ITEM, position_seconds=60.0)  # its file is not open yet
    page.show_snapshot(kept)
    assert page.waveform.position_seconds == 60.0


def test_a_waveform_that_is_being_read_does_not_look_like_silence(page, player, drawing) -> None:
    page.show_track(TRACK)
    page.show_snapshot(replace(player.snapshot(), state="paused"))
    reading = page.waveform.grab().toImage()
    drawing.futures[0].set_exception(UnreadableFile(ITEM.path, "no sound"))
    page.show_snapshot(replace(player.snapshot(), state="paused"))
    unknown = page.waveform.grab().toImage()
    assert reading != unknown
    page.waveform.show_reading()
    assert page.waveform.grab().toImage() == reading


@pytest.mark.parametrize(
    ("path", "seconds_later", "kept"),
    [(ITEM.path, 0.5, True), (ITEM.path, 60.0, False), ("/music/other.flac", 0.0, False)],
)
def test_the_picture_begins_afresh_where_it_does_not_go_on(
    page, player, qtbot, path: str, seconds_later: float, kept: bool
) -> None:
    play(page, player)
    player.heard += RATE_HZ // 2
    qtbot.waitUntil(lambda: bool(page.spectrogram.levels().any()))
    page.show_snapshot(replace(player.snapshot(), state="paused"))
    page.hide()
    later = replace(
        player.snapshot(),
        state="paused",
        item=replace(ITEM, path=path),
        position_seconds=player.heard / RATE_HZ + seconds_later,
    )
    page.show_snapshot(later)
    page.show()
    assert page.spectrogram.levels().any() == kept


def test_a_click_in_the_waveform_seeks(page, player, qtbot) -> None:
    play(page, player)
    page.waveform.set_position(1.0, 240.0)
    place = QPoint(page.waveform.width() // 2, 10)
    with qtbot.waitSignal(page.seek_requested) as blocker:
        qtbot.mouseClick(page.waveform, Qt.MouseButton.LeftButton, pos=place)
    assert blocker.args[0] == pytest.approx(120, abs=1)


def test_options_are_signalled_kept_and_restored(page, qtbot) -> None:
    buttons = {b.accessibleName(): b for b in page._panel.findChildren(QAbstractButton)}
    with qtbot.waitSignal(page.options_changed) as blocker:
        buttons["Frequency axis: Log"].click()
    assert blocker.args[0]["axis"] == "log"
    buttons["Colours: Viridis"].click()
    page._panel.findChild(QAbstractSlider, "floor_db").setValue(-70)
    kept = page.state()
    assert (kept["axis"], kept["colour_map"], kept["floor_db"]) == ("log", "viridis", -70)
    page.restore(SpectrogramChoices().to_dict())
    assert page.state() != kept
    page.restore(kept)
    assert page.state() == kept


@pytest.mark.parametrize(
    "nonsense",
    [
        {"axis": "bark"},
        {"colour_map": None},
        {"floor_db": 5},
        {"ceiling_db": True},
        {"detail": []},
        {"motion": {}},
        {"unknown": 1},
        {"floor_db": -80.5},
    ],
)
def test_options_that_make_no_sense_are_left_at_their_defaults(nonsense) -> None:
    assert choices_from(nonsense) == SpectrogramChoices()


def test_a_picture_is_kept_as_it_is_seen(page, player, tmp_path: Path) -> None:
    play(page, player)
    path = tmp_path / "picture.png"
    page.save_picture(page.picture(), str(path))
    kept = QImage(str(path))
    assert kept.width() == page.spectrogram.width()
    assert kept.height() > page.spectrogram.height()


def test_a_picture_that_cannot_be_written_is_a_problem(page, player, tmp_path, qtbot) -> None:
    play(page, player)
    with qtbot.waitSignal(page.problem) as blocker:
        page.save_picture(page.picture(), str(tmp_path / "nowhere" / "picture.png"))
    assert "could not be written" in blocker.args[0]


def test_the_shortcut_asks_where_to_keep_the_picture(page, player, qtbot) -> None:
    play(page, player)
    page.window().activateWindow()
    keys = page.findChild(QShortcut).key()
    assert keys.toString() not in {usual for _group, _words, usual in COMMANDS.values()}
    qtbot.keyClick(page, keys[0].key(), keys[0].keyboardModifiers())
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("Harbour Lights 0-01.png")
    dialog.close()


def test_what_is_heard_is_told_in_words_once_a_second(page, player, qtbot) -> None:
    play(page, player)
    for _ in range(10):  # short-term loudness looks back three seconds
        player.heard += RATE_HZ // 2
        tick_twice(page)
    page.following.describe()
    told = page.accessibleDescription()
    assert "loudness" in told
    assert "A4" in told
    player.hz = 880.0
    player.heard += RATE_HZ
    page.following.tick()
    assert page.accessibleDescription() == told


def test_every_control_has_a_name(page) -> None:
    controls = [
        *page.findChildren(QAbstractButton),
        *page.findChildren(QAbstractSlider),
        *(page.spectrogram, page.bars, page.meters, page.waveform),
    ]
    assert len(controls) > 20
    named = [
        control
        for control in controls
        if not isinstance(control, QScrollBar) and not isinstance(control.parent(), QTableView)
    ]  # those are of a view
    assert [control for control in named if not control.accessibleName()] == []


@pytest.mark.parametrize("size", [(280, 250), (420, 384), (600, 384), (870, 690), (1440, 900)])
@pytest.mark.parametrize("tokens", [DARK, LIGHT])
def test_everything_shown_lies_within_the_page(page, player, qtbot, size, tokens) -> None:
    page.apply_theme(tokens)
    play(page, player)
    page.resize(*size)
    parts = (page.header, page.spectrogram, page.bars, page.meters, page.waveform)
    qtbot.waitUntil(lambda: page.spectrogram.rows == page.spectrogram.height())
    assert page.spectrogram.height() >= 96
    for part in parts:
        if part.isVisible():
            box = part.rect().translated(part.mapTo(page, QPoint(0, 0)))
            assert page.rect().contains(box), type(part).__name__
    assert page.waveform.isVisible() == (size[1] >= 600)


# ---- what was heard before it was seen


def past_of(seconds: float, rows: int, level: int = 150) -> tuple[np.ndarray, np.ndarray]:
    """Return columns of two seconds up to a moment of the track."""
    places = seconds - np.arange(240, 0, -1) / 120
    return np.full((240, rows), level, np.uint8), places


def test_opened_in_the_middle_of_a_song_it_shows_what_was_heard(
    page, player, drawing, qtbot
) -> None:
    page.show_track(TRACK)
    paused = replace(player.snapshot(), state="paused", position_seconds=60.0)
    page.show_snapshot(paused)  # as after a restart
    qtbot.waitUntil(lambda: bool(drawing.pasts))
    (until, length), future = drawing.pasts[-1]
    assert until == 60.0
    assert length > page.spectrogram.width() / 120
    future.set_result(past_of(60.0, page.spectrogram.rows))
    qtbot.waitUntil(lambda: bool(page.spectrogram.levels()[:, -1].any()))
    assert page.spectrogram.heard_from == pytest.approx(58.0)


def test_a_past_that_cannot_be_read_leaves_the_picture_as_it_is(
    page, player, drawing, qtbot
) -> None:
    page.show_track(TRACK)
    page.show_snapshot(replace(player.snapshot(), state="paused", position_seconds=60.0))
    qtbot.waitUntil(lambda: bool(drawing.pasts))
    drawing.pasts[-1][1].set_exception(UnreadableFile(ITEM.path, "no sound"))
    looking = page._past.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in looking))
    assert page.spectrogram.heard_from is None


def test_a_past_of_the_track_before_is_not_shown(page, player, drawing, qtbot) -> None:
    page.show_track(TRACK)
    page.show_snapshot(replace(player.snapshot(), state="paused", position_seconds=60.0))
    qtbot.waitUntil(lambda: bool(drawing.pasts))
    late = drawing.pasts[-1][1]
    other = replace(ITEM, path="/music/other.flac")
    page.show_snapshot(replace(player.snapshot(), item=other, state="paused", position_seconds=9.0))
    late.cancel() or late.set_result(past_of(60.0, page.spectrogram.rows))
    qtbot.waitUntil(lambda: len(drawing.pasts) > 1)
    assert page.spectrogram.heard_from is None


def test_sought_while_paused_it_shows_what_leads_there(page, player, drawing, qtbot) -> None:
    play(page, player)
    player.heard += RATE_HZ
    qtbot.waitUntil(lambda: page.spectrogram.heard_from is not None)
    page.show_snapshot(replace(player.snapshot(), state="paused"))
    page.show_snapshot(replace(player.snapshot(), state="paused", position_seconds=100.0))
    assert page.spectrogram.heard_from is None
    qtbot.waitUntil(lambda: bool(drawing.pasts) and drawing.pasts[-1][0][0] == 100.0)


# ---- two looks, and their parts


WORDS = [LyricLine(f"line {n}", 2.0 * n) for n in range(60)]


def test_the_other_look_shows_words_and_what_comes_next(page, player, qtbot) -> None:
    play(page, player)
    page.show_lyrics(TRACK.id, WORDS)
    with qtbot.waitSignal(page.options_changed) as blocker:
        page.bar.looks["listening"].click()
    assert blocker.args[0]["look"] == "listening"
    listening = page.listening
    assert listening.lyrics.isVisible() and not page.spectrogram.isVisible()
    assert not listening.next.isVisible()  # nothing comes
    songs = [QueuedItem(key, QueueItem(None, f"/music/song {key}.flac")) for key in range(4)]
    page.next.show_view(QueueView(tuple(songs), current_key=0, upcoming=(2, 1, 3)))
    assert listening.next.isVisible()
    titles = [page.next.list.queue.row(row).track.title for row in range(3)]
    assert titles == ["song 2", "song 1", "song 3"]
    with qtbot.waitSignal(page.next.list.jump_requested) as jump:
        page.next.list.doubleClicked.emit(page.next.list.queue.index(1, 0))
    assert jump.args == [1]
    with qtbot.waitSignal(page.next.tracks_dropped) as dropped:
        page.next.list.queue.tracks_dropped.emit([7], 0)
    assert dropped.args == [[7], 2]  # where song 2 stands in the whole queue


def test_names_lead_to_what_they_name_by_mouse_and_keys(page, player, qtbot) -> None:
    page.restore({"look": "listening"})
    page.show_track(TRACK)
    page.show_snapshot(player.snapshot())
    listening = page.listening
    with qtbot.waitSignal(page.artist_requested):
        qtbot.mouseClick(listening.artist, Qt.MouseButton.LeftButton)
    page.window().activateWindow()
    listening.title.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: listening.title.font().underline())
    with qtbot.waitSignal(page.album_requested) as blocker:
        qtbot.keyClick(listening.title, Qt.Key.Key_Return)
    assert blocker.args[0] == TRACK
    page.show_track(None)
    assert listening.title.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_without_words_and_next_songs_the_cover_is_alone_and_larger(page, player) -> None:
    page.restore({"look": "listening"})
    play(page, player)
    page.show_lyrics(TRACK.id, WORDS)
    beside = page.listening.cover.width()
    page.show_lyrics(TRACK.id, [])
    assert page.listening.cover.width() > beside
    QApplication.processEvents()
    middle = page.listening.cover.mapTo(page, page.listening.cover.rect().center())
    assert abs(middle.x() - page.width() / 2) < 20


def test_next_songs_without_words_stand_by_the_cover_and_nothing_beside_them_has_a_menu(
    page, player
) -> None:
    page.window().resize(2560, 1500)
    page.resize(2560, 1500)
    page.restore({"look": "listening"})
    play(page, player)
    songs = [QueuedItem(key, QueueItem(None, f"/music/song {key}.flac")) for key in range(4)]
    page.next.show_view(QueueView(tuple(songs), current_key=0, upcoming=(2, 1, 3)))
    QApplication.processEvents()
    listening = page.listening
    left = listening.cover.mapTo(page, QPoint(0, 0)).x()
    right = page.width() - page.next.mapTo(page, page.next.rect().topRight()).x()
    assert page.next.width() < 1000
    assert abs(left - right) < 20  # in the middle, both of them
    asked: list[Track] = []
    listening.menu_requested.connect(lambda track, _place: asked.append(track))
    beside = QPoint(listening.width() - 20, listening.height() // 2)
    below = QPoint(listening.width() - 500, listening.height() - 20)
    taken = []
    for place in (beside, below, listening.cover.mapTo(listening, QPoint(50, 50))):
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, place, listening.mapToGlobal(place))
        QApplication.sendEvent(listening, event)
        taken.append(event.isAccepted())
    assert taken == [True, True, True]  # by nobody else
    assert asked == [TRACK]


def test_nothing_is_analysed_where_the_sound_is_not_seen(page, player) -> None:
    play(page, player)
    assert page.following.running
    page.toggle_look()
    assert not page.following.running
    page.toggle_look()
    assert page.following.running


def test_lyrics_that_go_on_below_fade_out_beside_the_sound(page, player) -> None:
    page.resize(1200, 800)
    play(page, player)
    page.show_lyrics(TRACK.id, [LyricLine(f"line {n}", None) for n in range(60)])
    below = [fade for fade in page.lyrics.findChildren(EdgeFade) if fade.isVisible()]
    assert [fade.geometry().bottom() for fade in below] == [page.lyrics.viewport().height() - 1]


def test_with_nothing_playing_the_panel_at_the_side_can_be_brought_back(page, qtbot) -> None:
    assert not page.bar.isVisible()
    page.offer_pane("similar")
    assert page.bar.pane.isVisible()
    assert not page.bar.options_button.isVisible() and not page.bar.picture_button.isVisible()
    assert not any(button.isVisible() for button in page.bar.looks.values())
    with qtbot.waitSignal(page.pane_requested):
        page.bar.pane.click()
    page.offer_pane(None)
    assert not page.bar.isVisible()


@pytest.mark.parametrize("part", ["spectrogram", "bars", "meters", "waveform", "lyrics"])
def test_each_part_can_be_hidden_and_what_stays_fills_the_room(page, player, part: str) -> None:
    page.resize(1200, 800)
    play(page, player)
    page.show_lyrics(TRACK.id, WORDS)
    shown = {
        "spectrogram": page.spectrogram,
        "bars": page.bars,
        "meters": page.meters,
        "waveform": page.waveform,
        "lyrics": page.lyrics,
    }
    assert all(widget.isVisible() for widget in shown.values())
    said = translated("Now playing", PARTS[part])
    button = next(
        button
        for button in page._panel.findChildren(QAbstractButton)
        if button.accessibleName() == f"Show: {said}"
    )
    button.click()
    assert [name for name, widget in shown.items() if not widget.isVisible()] == [part]
    kept = page.state()
    page.restore({"hidden": []})
    assert shown[part].isVisible()
    page.restore(kept)
    assert not shown[part].isVisible()


@pytest.mark.parametrize(
    "hidden",
    [
        ["spectrogram"],
        ["spectrogram", "lyrics"],
        ["spectrogram", "lyrics", "bars"],
        ["spectrogram", "lyrics", "bars", "meters", "waveform"],
        ["bars", "meters"],
    ],
)
def test_what_stays_reaches_to_the_bottom(page, player, hidden: list[str]) -> None:
    page.resize(1200, 800)
    play(page, player)
    page.show_lyrics(TRACK.id, WORDS)
    page.restore({"hidden": hidden})
    QApplication.processEvents()
    parts = (page.header, page.spectrogram, page.bars, page.meters, page.lyrics)
    seen = [part for part in parts if part.isVisible()]
    lowest = max(part.mapTo(page, part.rect().bottomLeft()).y() for part in seen)
    assert page.height() - lowest < 24


@pytest.mark.parametrize(
    "nonsense", [{"look": "radar"}, {"hidden": "all"}, {"hidden": [7, None]}, {"hidden": {}}]
)
def test_looks_that_make_no_sense_are_left_at_their_defaults(nonsense) -> None:
    assert playing_choices_from(nonsense) == PlayingChoices()


@pytest.mark.parametrize("size", [(280, 250), (420, 384), (600, 350), (870, 690), (2560, 1500)])
def test_words_and_cover_grow_with_the_page(page, player, qtbot, size) -> None:
    page.window().resize(*size)
    page.resize(*size)
    page.restore({"look": "listening"})
    play(page, player)
    page.show_lyrics(TRACK.id, WORDS)
    QApplication.processEvents()
    for part in (page.listening.cover, page.listening.title, page.listening.lyrics):
        box = part.rect().translated(part.mapTo(page, QPoint(0, 0)))
        assert page.rect().contains(box), type(part).__name__
    if size[0] == 2560:
        assert page.listening.cover.width() > 0.45 * size[1]
        assert QFontInfo(page.listening.lyrics.font()).pixelSize() >= 28
    assert page.listening.lyrics.height() > 100


# ---- the spectrogram


@pytest.fixture
def spectrogram(qtbot) -> Iterator[LiveSpectrogram]:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = LiveSpectrogram(DARK, parent)
    parent.resize(300, 120)
    view.resize(300, 120)
    parent.show()
    view.set_rows("mel", spread("mel", 30, 16000, 120))
    yield view


def columns(first: int, count: int, rows: int = 120) -> np.ndarray:
    """Return columns whose levels count up, so that each can be told."""
    return np.repeat(np.arange(first, first + count, dtype=np.uint8)[:, None], rows, axis=1)


def test_columns_enter_at_the_right_and_wrap_around(spectrogram) -> None:
    for first in (1, 101, 151):
        count = 50 if first > 1 else 100
        spectrogram.append(columns(first, count), np.arange(first, first + count) / 120)
    assert spectrogram.levels()[0].tolist() == [0] * 100 + list(range(1, 201))
    spectrogram.append(columns(1, 250), np.zeros(250))
    assert spectrogram.levels()[0, -250:].tolist() == list(range(1, 251))


def test_an_empty_picture_says_what_will_be_there(spectrogram) -> None:
    def middle() -> QImage:
        return spectrogram.grab(QRect(20, 40, 180, 40)).toImage()

    spectrogram.apply_theme(LIGHT)

    words = middle()
    assert len({words.pixel(x, y) for x in range(180) for y in range(40)}) > 10
    spectrogram.append(columns(9, 1), np.zeros(1))  # at the right edge
    empty = middle()
    found = {QColor(empty.pixel(x, y)).value() for x in range(180) for y in range(40)}
    assert max(found) < 60  # one ground with what is heard, in either theme
    spectrogram.clear()
    assert middle() == words


def test_what_was_heard_before_joins_what_is_seen(spectrogram) -> None:
    spectrogram.append(columns(126, 74), 9.8 + np.arange(74) / 120)  # windows fill at first
    assert spectrogram.heard_from == pytest.approx(10)
    assert spectrogram.missing_seconds == pytest.approx(250 / 120)
    spectrogram.put_before(columns(1, 120), 9.1 + np.arange(120) / 120)  # a little is known twice
    shown = spectrogram.levels()[0]
    assert shown[-50:].tolist() == list(range(150, 200))
    assert shown[-51] == 108  # the last that is older
    assert spectrogram.heard_from == 9.1


def test_what_goes_on_from_a_known_past_is_not_drawn_twice(spectrogram) -> None:
    spectrogram.put_before(columns(1, 120), np.arange(120) / 120)
    spectrogram.append(columns(101, 40), (100 + np.arange(40)) / 120)  # caught up on
    assert spectrogram.levels()[0, -140:].tolist() == list(range(1, 141))


def test_silence_that_nobody_kept_is_no_hole_in_the_picture(spectrogram) -> None:
    kept = np.concatenate([np.zeros((60, 120), np.uint8), columns(100, 60)])
    spectrogram.append(kept, 5 + np.arange(120) / 120)
    assert spectrogram.heard_from is not None
    assert spectrogram.heard_from > 5.5
    assert spectrogram.levels()[0, -1] == 159


def test_a_past_of_another_moment_is_left_out(spectrogram) -> None:
    spectrogram.append(columns(150, 50), 60 + np.arange(50) / 120)
    before = spectrogram.levels()
    spectrogram.put_before(columns(1, 120), np.arange(120) / 120)
    assert np.array_equal(spectrogram.levels(), before)


def test_more_columns_than_there_is_room_for(spectrogram) -> None:
    many = np.zeros((1000, 120), np.uint8)
    many[-1] = 77
    spectrogram.append(many, np.zeros(1000))
    assert spectrogram.levels()[0, -1] == 77


def test_low_rows_are_at_the_bottom_and_loud_ones_light(spectrogram) -> None:
    loud = np.zeros((300, 120), np.uint8)
    loud[:, :20] = 240
    spectrogram.append(loud, np.zeros(300))
    image = spectrogram.picture()
    assert QColor(image.pixel(150, 115)).value() > 200
    assert QColor(image.pixel(150, 50)).value() < 40


def test_another_range_and_map_change_the_colours_of_what_is_there(spectrogram) -> None:
    spectrogram.append(np.full((300, 120), 120, np.uint8), np.zeros(300))  # -60 dB
    spectrogram.set_colours("grey", -100, -20)
    assert QColor(spectrogram.picture().pixel(150, 60)).value() == pytest.approx(128, abs=2)
    spectrogram.set_colours("grey", -60, -20)
    assert QColor(spectrogram.picture().pixel(150, 60)).value() == 0


@pytest.mark.parametrize("axis", AXES)
def test_another_axis_moves_what_is_there(spectrogram, axis) -> None:
    column = np.zeros((1, 120), np.uint8)
    row = int(np.abs(spread("mel", 30, 16000, 120) - 2000).argmin())
    column[0, row - 1 : row + 2] = 200
    spectrogram.append(column, np.zeros(1))
    rows_hz = spread(axis, 30, 16000, 120)
    spectrogram.set_rows(axis, rows_hz)
    moved = np.flatnonzero(spectrogram.levels()[:, -1])
    assert rows_hz[moved].mean() == pytest.approx(2000, rel=0.1)


def test_the_newest_sound_stays_when_the_size_changes(spectrogram) -> None:
    spectrogram.append(columns(1, 200), np.arange(200) / 120)
    with_rows: list[int] = []
    spectrogram.rows_changed.connect(with_rows.append)
    spectrogram.resize(160, 200)
    assert with_rows == [200]
    assert spectrogram.levels().shape == (200, 160)
    assert spectrogram.levels()[0].tolist() == list(range(41, 201))


def test_hovering_reads_time_frequency_note_and_level(spectrogram) -> None:
    level = np.zeros((300, 120), np.uint8)
    rows_hz = spread("mel", 30, 16000, 120)
    level[:, 60] = 200  # -20 dB
    spectrogram.append(level, 100 + np.arange(300) / 120)
    moment, hz, pitch, heard = spectrogram.reading(QPoint(120, 59))
    assert moment == "1:41.00"
    assert hz == f"{rows_hz[60] / 1000:.2f} kHz"
    assert pitch == note(float(rows_hz[60]))
    assert heard == "−20.0 dB"
    assert spectrogram.reading(QPoint(120, 10))[3] == "silence"
    assert spectrogram.reading(QPoint(-1, 10)) == ()
    spectrogram.clear()
    assert spectrogram.reading(QPoint(120, 59)) == ()


def test_arrow_keys_move_a_cursor_that_is_read_aloud(spectrogram, qtbot) -> None:
    spectrogram.append(np.full((300, 120), 200, np.uint8), np.arange(300) / 120)
    spectrogram.setFocus()
    qtbot.keyClick(spectrogram, Qt.Key.Key_Left)
    first = spectrogram.accessibleDescription()
    assert "−20.0 dB" in first
    qtbot.keyClick(spectrogram, Qt.Key.Key_Up)
    assert spectrogram.accessibleDescription() != first
    for _ in range(40):  # more than fit
        qtbot.keyClick(spectrogram, Qt.Key.Key_Right)
        qtbot.keyClick(spectrogram, Qt.Key.Key_Down)
    corner = spectrogram.rect().bottomRight()
    assert spectrogram.cursor_text() == ", ".join(spectrogram.reading(corner))
    qtbot.keyClick(spectrogram, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert spectrogram.cursor_text() == ", ".join(spectrogram.reading(corner))
    qtbot.keyClick(spectrogram, Qt.Key.Key_Escape)
    assert spectrogram.cursor_text() == ""


# ---- frequencies and colours


@pytest.mark.parametrize(
    ("hz", "name"),
    [
        (440.0, "A4"),
        (261.626, "C4"),
        (27.5, "A0"),
        (443.0, "A4 +12 ct"),
        (437.0, "A4 −12 ct"),
        (466.16, "A♯4"),
        (5.0, ""),
    ],
)
def test_notes(hz: float, name: str) -> None:
    assert note(hz) == name


@pytest.mark.parametrize("axis", AXES)
def test_ticks_lie_where_their_frequency_is_and_keep_apart(axis) -> None:
    rows_hz = spread(axis, 30, 16000, 300)
    chosen = ticks(axis, rows_hz, 8)
    assert 3 <= len(chosen) <= 9
    for hz, share in chosen:
        row = min(int(share * 300), 299)
        assert rows_hz[row] == pytest.approx(hz, rel=0.05)
    shares = [share for _, share in chosen]
    assert all(a - b >= 1 / 8 for a, b in itertools.pairwise(shares))


def lightness(table: np.ndarray) -> np.ndarray:
    """Return L* of the colours (CIE 1976), 0 to 100."""
    channels = np.stack([(table >> shift) & 255 for shift in (16, 8, 0)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    luminance = np.array([0.2126, 0.7152, 0.0722]) @ linear
    return np.where(luminance > 0.008856, 116 * np.cbrt(luminance) - 16, 903.3 * luminance)


@pytest.mark.parametrize("name", NAMES)
def test_lightness_rises_with_the_level(name: str) -> None:
    values = lightness(lookup_table(1.0, name))
    assert (np.diff(values) > -0.6).all()
    assert values[-1] - values[0] > 60


@pytest.mark.parametrize("name", ["viridis", "magma", "inferno", "cividis"])
def test_lightness_of_uniform_maps_rises_evenly(name: str) -> None:
    values = lightness(lookup_table(1.0, name))
    even = np.linspace(values[0], values[-1], 256)
    assert np.abs(values - even).max() < 7


def test_a_range_spreads_the_map_between_floor_and_ceiling() -> None:
    table = ranged_table(-80, -20, -120, 0.5, "grey") & 255
    assert (table[:81] == 0).all()
    assert table[140] == pytest.approx(128, abs=1)  # -50 dB
    assert (table[200:] == 255).all()


# ---- bars, meters, waveform, chips


@pytest.mark.parametrize("width", [160, 400, 1000])
def test_bars_fill_the_width_and_rise_with_the_level(qtbot, width: int) -> None:
    bars = SpectrumBars(DARK, parent := QWidget())
    qtbot.addWidget(parent)
    bars.resize(width, 80)
    levels = np.linspace(-72, -6, BARS).astype(np.float32)
    bars.show_bars(levels, levels + 3)
    heights = bars.heights()
    assert BARS % len(heights) == 0
    assert (np.diff(heights) > 0).all()
    image = bars.grab().toImage()
    accent = QColor(DARK.accent)
    middle_of_last = width - max(4, width // len(heights) // 2)
    assert image.pixelColor(middle_of_last, 40) == accent
    assert image.pixelColor(2, 40) == QColor(DARK.content)
    assert image.pixelColor(width - 3, 75) == accent


def test_meters_tell_loudness_in_numbers(qtbot) -> None:
    meters = LevelMeters(DARK, parent := QWidget())
    qtbot.addWidget(parent)
    meters.show_loudness(LoudnessReading(-14.24, -15.0, -120.0, 0.31))
    assert meters.figures() == {
        "Momentary": "−14.2",
        "Short-term": "−15.0",
        "Integrated": "–",
        "True peak": "+0.3 dB",
    }


def test_meters_fill_with_the_level_and_mark_what_is_near_full_scale(qtbot) -> None:
    meters = LevelMeters(DARK, parent := QWidget())
    qtbot.addWidget(parent)
    meters.resize(meters.sizeHint())
    meters.show_levels((-6.0, -120.0), (0.0, -120.0), (-30.0, -120.0))
    image = meters.grab().toImage()
    assert image.pixelColor(60, 4) == QColor(DARK.rhythm)
    assert image.pixelColor(60, 17) == QColor(DARK.raised)
    assert image.pixelColor(meters.width() - 1, 4) == QColor(DARK.error)


def test_waveform_steps_by_keys_and_stays_inside(qtbot) -> None:
    wave = WaveformView(DARK, parent := QWidget())
    qtbot.addWidget(parent)
    wave.resize(300, wave.sizeHint().height())
    wave.set_position(98.0, 100.0)
    with qtbot.waitSignal(wave.seek_requested) as blocker:
        qtbot.keyClick(wave, Qt.Key.Key_Right)
    assert blocker.args[0] == 100.0
    assert wave.accessibleDescription() == "1:38 of 1:40"


def test_chips_that_do_not_fit_are_kept_in_the_tool_tip(qtbot) -> None:
    row = ChipRow("Facts", parent := QWidget())
    qtbot.addWidget(parent)
    row.resize(QSize(120, 22))
    parent.show()
    row.set_texts(["FLAC 44.1 kHz", "", "76 BPM", "A minor"])
    assert row.texts() == ("FLAC 44.1 kHz", "76 BPM", "A minor")
    assert "A minor" in row.toolTip()
    row.resize(QSize(600, 22))
    assert row.toolTip() == ""


def test_a_focus_ring_is_for_the_keyboard(spectrogram, qtbot) -> None:
    spectrogram.window().activateWindow()
    spectrogram.clearFocus()
    spectrogram.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(spectrogram.hasFocus)
    clicked = spectrogram.grab().toImage()
    spectrogram.clearFocus()
    spectrogram.setFocus(Qt.FocusReason.TabFocusReason)
    assert spectrogram.grab().toImage() != clicked


def test_a_waveform_that_was_given_up_is_no_error(page, player, drawing) -> None:
    play(page, player)
    drawing.futures[0].cancel()
    play(page, player)
    assert page.waveform.isVisible()

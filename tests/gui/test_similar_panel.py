"""The panel asks for what its controls say, and says what it was answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView, QMenu, QWidget

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.explanation import Aspect, Reason
from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.recommendation import (
    BALANCED,
    Components,
    FamilyWeights,
    Recommendation,
)
from musicrec_desktop.core.similar import PRESETS, SimilarFilters, SimilarQuestion, SimilarTaste
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.similarity.similar import SimilarController
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models import similar_list
from musicrec_desktop.gui.models.similar_list import SimilarListModel, describe
from musicrec_desktop.gui.panels.similar import SimilarPanel
from musicrec_desktop.gui.widgets.tables import similar_delegate
from musicrec_desktop.gui.widgets.tables.similar_delegate import (
    COVER,
    LINE,
    PADDING,
    ROW_HEIGHT,
    TOP,
    WHY_LINE,
)
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.listeners.kept_taste import KeptTaste
from musicrec_desktop.services.similarity.similar_answers import SimilarAnswer, SoFar
from musicrec_desktop.services.similarity.similarity import SimilarTrack


class Covers:
    """Covers of one colour."""

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.gray)
        return pixmap


def track(number: int) -> Track:
    return Track(number, f"/music/{number}.flac", Tags(title=f"Title {number}", artist="Artist"))


def neighbour(number: int, *copies: int) -> SimilarTrack:
    score = Recommendation(number, 0.9 - number / 100, Components(0.8, 0.6, 0.4, 0.2))
    reasons = (Reason(Aspect.TIMBRE, 0.8), Reason(Aspect.TEMPO, 2.0, ("1",)))
    return SimilarTrack(track(number), score, reasons, tuple(track(copy) for copy in copies))


@dataclass
class Answers:
    """Answers every question with the same rows, and remembers the questions."""

    rows: list[SimilarTrack] = field(default_factory=lambda: [neighbour(n) for n in (2, 3, 4)])
    looser: tuple[tuple[str, int], ...] = ()
    kind: SoundKind = SoundKind.MUSIC
    asked: list[SimilarQuestion] = field(default_factory=list)
    compared: SoFar = field(default_factory=lambda: SoFar(4, 0))

    def so_far(self) -> SoFar:
        return self.compared

    def ask(self, question: SimilarQuestion, k: int) -> SimilarAnswer:
        self.asked.append(question)
        return SimilarAnswer(question, self.rows, self.kind, 0, self.looser)

    def warm(self) -> None:
        """Need nothing."""


class Kept:
    """Settings of one listener, in memory."""

    def __init__(self) -> None:
        self.values: dict[str, object] = {}

    def get(self, name: str, default: object = None) -> object:
        return self.values.get(name, default)

    def put(self, name: str, value: object) -> None:
        self.values[name] = value


@dataclass
class Shown:
    """A panel, its controller, and what it asks."""

    panel: SimilarPanel
    controller: SimilarController
    answers: Answers
    kept: Kept
    until: Callable[[Callable[[], object]], None]

    def find(self, number: int = 1) -> None:
        """Ask about a track and wait for the answer."""
        self.controller.find(track(number))
        self.settled()

    def settled(self) -> SimilarQuestion:
        """Wait until the last question is answered, and return it."""
        self.until(lambda: not self.controller._asking)
        return self.answers.asked[-1]


@pytest.fixture
def shown(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(340, 800)
    panel = SimilarPanel(Covers(), DARK, parent)
    panel.resize(340, 800)
    jobs = JobRunner()
    answers = Answers()
    kept = Kept()
    controller = SimilarController(answers, KeptTaste(lambda: kept), panel, jobs, parent)
    parent.show()
    yield Shown(panel, controller, answers, kept, qtbot.waitUntil)
    jobs.shut_down()


def test_queueing_all_has_its_word_where_there_is_room_for_it(shown: Shown) -> None:
    button = shown.panel.buttons.queue_all
    shown.panel.resize(360, 800)
    assert (button.text(), button.toolTip()) == ("Queue all", "")
    shown.panel.resize(300, 800)
    assert (button.text(), button.toolTip(), button.accessibleName()) == (
        *("", "Queue all", "Queue all"),
    )


def test_why_there_is_no_answer_goes_with_how_far_the_scan_is(shown: Shown, monkeypatch) -> None:
    def not_yet(question: SimilarQuestion, k: int) -> SimilarAnswer:
        raise UnknownTrack("“Kite” has not been analysed yet.", "It will be.")

    monkeypatch.setattr(shown.answers, "ask", not_yet)
    shown.controller.show_scan(Progress(120, 600, "Analysing", 12.0, 40.0))
    shown.controller.find(track(1))
    text = shown.panel.nothing.text
    shown.until(lambda: "has not been analysed yet" in text())
    assert "Analysing 120 of 600  ·  12.0 tracks/s" in text()
    shown.controller.show_scan(Progress(300, 600, "Analysing", 12.0, 25.0))
    assert "Analysing 300 of 600" in text()
    shown.controller.show_scan(Progress(0, 0, "Learning what sounds alike"))
    assert text().endswith("Learning what sounds alike…")
    shown.controller.show_scan(None)
    assert "Analysing" not in text()
    monkeypatch.undo()
    shown.controller.refresh()
    shown.until(lambda: not shown.controller._asking)
    shown.controller.show_scan(Progress(400, 600, "Analysing"))  # there is an answer now
    assert shown.panel.model.rowCount() == len(shown.answers.rows)


def test_an_empty_answer_is_asked_for_again_when_a_scan_has_found_a_drive(shown: Shown) -> None:
    rows, shown.answers.rows = shown.answers.rows, []
    shown.find()
    assert shown.panel.model.rowCount() == 0
    shown.answers.rows = rows  # their drive is there again
    shown.controller.scan_over()
    shown.settled()
    assert shown.panel.model.rowCount() == len(rows)
    asked = len(shown.answers.asked)
    shown.controller.scan_over()  # there is an answer: nothing jumps
    assert len(shown.answers.asked) == asked


def test_what_is_heard_meanwhile_is_shown_at_once(shown: Shown, monkeypatch) -> None:
    def not_yet(question: SimilarQuestion, k: int) -> SimilarAnswer:
        raise UnknownTrack("“Kite” has not been analysed yet.", "It will be.")

    with monkeypatch.context() as unheard:
        unheard.setattr(shown.answers, "ask", not_yet)
        shown.controller.show_scan(Progress(120, 600, "Analysing"))
        shown.controller.find(track(1))
        shown.until(lambda: "has not been analysed yet" in shown.panel.nothing.text())
    shown.controller.show_scan(Progress(122, 600, "Analysing"))
    shown.until(lambda: shown.panel.model.rowCount() == len(shown.answers.rows))
    asked = len(shown.answers.asked)
    shown.controller.show_scan(Progress(124, 600, "Analysing"))  # there is an answer: it stays
    shown.settled()
    assert len(shown.answers.asked) == asked


def test_from_how_much_an_answer_comes_is_said_until_all_is_heard(shown: Shown) -> None:
    said = shown.panel.head.so_far
    shown.find()
    assert not said.isVisible()
    shown.answers.compared = SoFar(52, 358)
    shown.controller.show_scan(Progress(52, 410, "Analysing"))
    shown.controller.refresh()
    shown.settled()
    assert said.isVisible()
    assert said.text() == "From 52 of 410 songs so far"
    shown.answers.compared = SoFar(410, 0)
    shown.controller.scan_over()
    shown.settled()
    assert not said.isVisible()


def test_a_scan_that_was_stopped_leaves_it_said(shown: Shown) -> None:
    shown.answers.compared = SoFar(1052, 2000)
    shown.find()
    shown.controller.scan_over()
    shown.settled()
    assert shown.panel.head.so_far.text() == "From 1,052 of 3,052 songs so far"
    shown.controller.find(track(9))
    shown.settled()
    assert shown.panel.head.so_far.isVisible()


def test_rows_and_their_reasons_are_shown(shown: Shown) -> None:
    shown.find()
    assert shown.panel.query == track(1)
    assert shown.panel.model.rowCount() == 3
    text = shown.panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text.startswith("Title 2 by Artist: 94% alike (timbre 90%, rhythm 80%, harmony 70%, ")
    assert "space 60%). Same sound, 2 BPM apart." in text
    assert not shown.panel.grab().isNull()


def test_each_chip_is_a_filter(shown: Shown) -> None:
    shown.find()
    filters = shown.panel.filters
    for chip, expected in (
        (filters.other_artists, SimilarFilters(other_artists=True)),
        (filters.bpm, SimilarFilters(bpm_within=8.0)),
        (filters.key_fits, SimilarFilters(key_fits=True)),
        (filters.unheard, SimilarFilters(unheard_months=3)),
        (filters.lossless, SimilarFilters(lossless=True)),
    ):
        chip.click()
        assert shown.settled().filters == expected
        assert chip.isChecked()
        chip.click()
        assert shown.settled().filters == SimilarFilters()


def test_other_values_stand_in_a_chips_menu(shown: Shown) -> None:
    shown.find()
    menu = shown.panel.filters.bpm.menu_of_choices()
    assert menu is not None
    next(action for action in menu.actions() if action.data() == 4.0).trigger()
    assert shown.settled().filters == SimilarFilters(bpm_within=4.0)
    assert shown.panel.filters.bpm.text() == "±4 BPM"
    shown.panel.filters.bpm.click()
    shown.panel.filters.bpm.click()
    assert shown.settled().filters.bpm_within == 4.0
    menu.deleteLater()


def test_presets_and_sliders_are_the_weights(shown: Shown, qtbot) -> None:
    shown.find()
    assert shown.panel.mix.presets["Balanced"].isChecked()
    shown.panel.mix.presets["Groove"].click()
    assert shown.settled().weights == PRESETS["Groove"]
    assert shown.panel.mix_button.text() == "Mix: Groove"
    slider = shown.panel.mix.sliders["harmony"]
    qtbot.keyClick(slider, Qt.Key.Key_End)
    weights = shown.settled().weights
    assert weights.harmony == 1.0
    assert weights.rhythm == 1.0
    assert shown.panel.mix_button.text() == "Mix: your own"
    for name in ("timbre", "rhythm", "harmony", "space"):
        shown.panel.mix.sliders[name].setValue(0)
    assert shown.settled().weights.timbre > 0


def test_dragging_asks_no_more_than_can_be_answered(shown: Shown) -> None:
    shown.find()
    before = len(shown.answers.asked)
    for value in range(20):
        shown.panel.mix.sliders["rhythm"].setValue(value)
    shown.settled()
    assert len(shown.answers.asked) <= before + 2
    assert shown.answers.asked[-1].weights.rhythm == pytest.approx(0.95)


def test_more_and_less_become_chips_that_can_be_removed(shown: Shown) -> None:
    shown.find(1)
    assert shown.panel.seeds.isHidden()
    shown.panel.more_requested.emit(track(2))
    assert shown.settled().seeds == (1, 2)
    shown.panel.less_requested.emit(track(3))
    question = shown.settled()
    assert (question.seeds, question.unlike) == ((1, 2), (3,))
    assert [chip.text() for chip in shown.panel.seeds.chips] == [
        "+ Title 1",
        "+ Title 2",
        "− Title 3",
    ]
    assert all(chip.accessibleName() for chip in shown.panel.seeds.chips)
    shown.panel.less_requested.emit(track(2))
    question = shown.settled()
    assert (question.seeds, question.unlike) == ((1,), (3, 2))
    shown.panel.seeds.chips[-1].click()
    shown.settled()
    shown.panel.seeds.chips[-1].click()
    assert shown.settled().unlike == ()
    assert shown.panel.seeds.isHidden()


def test_less_like_the_playing_track_stays_with_it(shown: Shown) -> None:
    shown.controller.playing(track(1))
    shown.settled()
    shown.panel.less_requested.emit(track(2))
    question = shown.settled()
    assert (question.seeds, question.unlike) == ((1,), (2,))
    assert shown.panel.follow.isVisibleTo(shown.panel)
    shown.panel.follow.click()
    assert shown.settled().unlike == ()


def test_an_empty_answer_says_what_to_leave_out(shown: Shown) -> None:
    shown.find()
    shown.answers.rows, shown.answers.looser = [], (("bpm_within", 12), ("lossless", 1))
    shown.panel.filters.bpm.click()
    shown.settled()
    buttons = shown.panel.nothing.buttons
    assert [button.text() for button in buttons] == [
        "Any tempo (12 tracks)",
        "Lossy files, too (1 track)",
    ]
    shown.answers.rows, shown.answers.looser = [neighbour(2)], ()
    buttons[0].click()
    assert shown.settled().filters == SimilarFilters()
    assert not shown.panel.filters.bpm.isChecked()
    assert shown.panel.list.isVisibleTo(shown.panel)


def test_a_query_that_is_no_music_is_marked(shown: Shown) -> None:
    shown.answers.kind = SoundKind.SPEECH
    shown.find()
    assert shown.panel.head.kind.text() == "Speech rather than music"
    assert shown.panel.head.kind.isVisibleTo(shown.panel)
    shown.answers.kind = SoundKind.MUSIC
    shown.find(2)
    assert not shown.panel.head.kind.isVisibleTo(shown.panel)


def test_filters_and_weights_are_kept_with_the_listener(shown: Shown) -> None:
    shown.panel.filters.key_fits.click()
    shown.panel.mix.presets["Harmony"].click()
    shown.until(lambda: "similar" in shown.kept.values)
    taste = SimilarTaste.from_json(shown.kept.values["similar"])
    assert taste == SimilarTaste(PRESETS["Harmony"], SimilarFilters(key_fits=True))
    shown.kept.values["similar"] = SimilarTaste(PRESETS["Groove"]).as_json()
    shown.controller.restore()
    shown.until(lambda: shown.panel.mix_button.text() == "Mix: Groove")
    assert not shown.panel.filters.key_fits.isChecked()


def test_filters_and_weights_are_there_at_the_next_start(open_window, scanned: Path, qtbot) -> None:
    first = open_window(scanned)
    taste = SimilarTaste(PRESETS["Harmony"], SimilarFilters(key_fits=True))
    first.services.similar_taste.save(taste)
    first.close()
    again = open_window(scanned).window.similar
    qtbot.waitUntil(lambda: again.mix_button.text() == "Mix: Harmony")
    assert again.filters.key_fits.isChecked()


def test_who_listens_next_does_not_find_what_another_asked_for(shown: Shown) -> None:
    shown.controller.playing(track(7))
    shown.find(1)
    shown.controller.less_like(track(3))
    shown.settled()
    shown.controller.switched()
    shown.until(lambda: shown.answers.asked[-1].seeds == (7,))
    shown.until(lambda: shown.panel.query == track(7))
    assert shown.answers.asked[-1].unlike == ()
    assert not shown.panel.follow.isVisible()
    shown.find(1)
    shown.controller.playing(None)
    shown.controller.switched()
    shown.until(lambda: shown.panel.query is None)


def test_keys_act_on_the_current_row(shown: Shown, qtbot) -> None:
    shown.find()
    panel = shown.panel
    panel.list.setFocus()
    panel.list.setCurrentIndex(panel.model.index(1))
    heard: list[SimilarTrack] = []
    panel.passages_requested.connect(heard.append)
    qtbot.keyClick(panel.list, Qt.Key.Key_P)
    assert [item.track.id for item in heard] == [3]
    height = panel.list.sizeHintForIndex(panel.model.index(1)).height()
    qtbot.keyClick(panel.list, Qt.Key.Key_I)
    assert panel.list.sizeHintForIndex(panel.model.index(1)).height() > height
    qtbot.keyClick(panel.list, Qt.Key.Key_I)
    assert panel.list.sizeHintForIndex(panel.model.index(1)).height() == height
    qtbot.keyClick(panel.list, Qt.Key.Key_M)
    assert shown.settled().seeds == (1, 3)


def test_a_click_on_the_cover_asks_for_passages(shown: Shown, qtbot) -> None:
    shown.find()
    panel = shown.panel
    heard: list[SimilarTrack] = []
    panel.passages_requested.connect(heard.append)
    row = panel.list.visualRect(panel.model.index(0))
    place = row.topLeft() + QPoint(20, 25)
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [item.track.id for item in heard] == [2]
    end = row.topRight() + QPoint(-30, 25)
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert panel.list.sizeHintForIndex(panel.model.index(0)).height() > 60


def test_a_title_is_cut_by_the_percentage_alone(shown: Shown, monkeypatch) -> None:
    shown.answers.rows = [
        replace(neighbour(2), track=Track(2, "/2.flac", Tags(title="W" * 90, artist="Ann")))
    ]
    monkeypatch.setattr(similar_delegate, "how_alike", lambda _: "")
    shown.find()
    view = shown.panel.list
    view.setStyleSheet("background: black")
    row = view.visualRect(shown.panel.model.index(0))
    seen = view.viewport().grab(QRect(row.left(), row.top() + 5, row.width(), 18)).toImage()
    drawn = [(x, seen.pixelColor(x, y)) for x in range(seen.width()) for y in range(18)]
    letters = [x for x, colour in drawn if colour.lightness() > 120 > 3 * colour.saturation()]
    assert max(letters) > seen.width() - 60


def is_written(view: QListView, area: QRect) -> bool:
    seen = view.viewport().grab(area).toImage()
    ground = seen.pixelColor(0, 0)
    places = [(x, y) for x in range(seen.width()) for y in range(seen.height())]
    return any(seen.pixelColor(x, y) != ground for x, y in places)


def test_a_long_title_goes_on_in_a_second_line(shown: Shown) -> None:
    title = "Sonata for oboe and bassoon in C major, with a second movement"
    named = [
        replace(neighbour(n), track=Track(n, f"/{n}.flac", Tags(title=text, artist="Ann")))
        for n, text in ((2, title), (3, "Kite"))
    ]
    shown.answers.rows = named
    shown.find()
    view = shown.panel.list
    long, short = (view.visualRect(shown.panel.model.index(row)) for row in (0, 1))
    assert short.height() == ROW_HEIGHT
    assert long.height() == ROW_HEIGHT + LINE
    left = long.left() + COVER + 2 * PADDING
    second = QRect(left, long.top() + TOP + LINE, 150, LINE)
    assert is_written(view, second)
    shown.panel.resize(900, 800)
    shown.until(lambda: view.visualRect(shown.panel.model.index(0)).height() == ROW_HEIGHT)


def test_the_last_reason_is_seen_where_the_line_is_just_full(shown: Shown, monkeypatch) -> None:
    shown.answers.rows = [neighbour(2)]
    shown.find()
    view = shown.panel.list
    font = view.font()
    font.setPixelSize(12)
    width = QFontMetrics(font).horizontalAdvance
    for spare in range(4):
        room = view.viewport().width() - COVER - 3 * PADDING - spare
        begun = "n" * ((room - width(" mm")) // width("n"))
        said = next(
            text
            for text in (f"{begun} {'m' * m}{'i' * i}" for m in range(1, 5) for i in range(40))
            if width(text) >= room
        )
        monkeypatch.setattr(similar_list, "why", lambda _, said=said: said)
        shown.panel.model.show_rows([neighbour(2)])
        row = view.visualRect(shown.panel.model.index(0))
        why = QRect(row.left() + COVER + 2 * PADDING, row.top() + TOP + 2 * LINE, room, 100)
        with_last = view.viewport().grab(why).toImage()
        monkeypatch.setattr(similar_list, "why", lambda _, said=begun: said)
        shown.panel.model.show_rows([neighbour(2)])
        assert view.viewport().grab(why).toImage() != with_last


def test_reasons_have_room_where_another_font_lends_a_letter(shown: Shown, monkeypatch) -> None:
    text = "\u2068reasons of \u2067many\u2069 words \u2069" * 2
    monkeypatch.setattr(similar_list, "why", lambda _: text)
    shown.panel.model.show_rows([neighbour(2)])
    view = shown.panel.list
    row = view.visualRect(shown.panel.model.index(0))
    font = view.font()
    font.setPixelSize(12)
    room = QRect(0, 0, row.width() - 64, 1000)
    wrapped = int(Qt.TextFlag.TextWordWrap)
    needed = QFontMetrics(font).boundingRect(room, wrapped, text).height()
    assert needed > 2 * QFontMetrics(font).lineSpacing()
    assert row.height() - ROW_HEIGHT + WHY_LINE >= needed


def test_the_menu_offers_passages_seeds_and_copies(shown: Shown) -> None:
    shown.answers.rows = [neighbour(2, 7, 8)]
    shown.find()
    menu = QMenu(shown.panel)
    shown.panel.extend_menu(menu, track(2))
    names = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert names == [
        "Preview the alike passages",
        "More like this, too",
        "Less like this",
        "Play a copy",
    ]
    assert "And +2 copies." in describe(shown.panel.model.rows()[0])
    played: list[object] = []
    shown.panel.play_requested.connect(lambda tracks, start: played.append(tracks))
    menu.actions()[-1].menu().actions()[1].trigger()
    assert played == [[track(8)]]


def test_nothing_changes_while_a_preview_sounds(shown: Shown) -> None:
    shown.controller.playing(track(1))
    shown.settled()
    shown.controller.hold(True)
    shown.controller.playing(track(9))
    shown.settled()
    assert shown.panel.query == track(1)
    shown.controller.hold(False)
    shown.controller.playing(track(9))
    shown.settled()
    assert shown.panel.query == track(9)


def test_weights_of_nothing_are_not_asked_for() -> None:
    with pytest.raises(ValueError, match="family weights"):
        FamilyWeights(0, 0, 0, 0)
    assert BALANCED.timbre == 1.0


def test_the_model_keeps_qts_rules(qtmodeltester) -> None:
    model = SimilarListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows([neighbour(n) for n in range(5)])
    model.toggle(2)
    model.set_sounding(3, "playing")
    model.show_rows([])
    assert model.rowCount(QModelIndex()) == 0

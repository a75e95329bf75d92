"""The page of tidying: kinds, proposals, what is accepted, skipped and refused."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QPushButton, QWidget

from musicrec_desktop.core.errors import DatabaseError
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tag_edits import EditFailure
from musicrec_desktop.core.tidying import (
    Proposal,
    Skipped,
    TagChange,
    TidyBatch,
    TidyFindings,
    TidyKind,
    TidyResult,
)
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.tags.tidying import TidyController
from musicrec_desktop.gui.look.theme import DARK, LIGHT
from musicrec_desktop.gui.models.tidy_list import KindModel, ProposalModel
from musicrec_desktop.gui.panels.tidy_page import BEGIN, LOOKING, NO_MUSIC, TIDY, TidyPage
from musicrec_desktop.gui.words.tidy import differences, outcome, spoken
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.tag_editing import TagsChanged

TRACK = Track(1, "/music/one.flac", Tags(title="One", artist="Bjork"))


def proposal(kind: TidyKind, name: str, *, able: bool = True) -> Proposal:
    changes = (TagChange(1, "artist", name, "Björk"),) if able else ()
    after = "Björk" if able else ""
    return Proposal(kind, "r", name, "Artist", name, after, "Why.", 0.96, changes, track_ids=(1,))


ONE, TWO = proposal(TidyKind.SPELLING, "Bjork"), proposal(TidyKind.SPELLING, "Björg")
LOUD = proposal(TidyKind.CASE, "BJÖRK")
CUT = proposal(TidyKind.SOUND, "Cut off", able=False)
FOUND = TidyFindings((LOUD, ONE, TWO, CUT), 10)


@pytest.fixture
def page(qtbot: Any) -> Iterator[TidyPage]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = TidyPage({1: TRACK}.get, DARK, parent)
    made.resize(900, 640)
    parent.resize(900, 640)
    parent.show()
    yield made  # here, so that the parent lives as long


def chosen(page: TidyPage, kind: TidyKind) -> None:
    row = page.kinds.kinds.row_of(kind)
    page.kinds.setCurrentIndex(page.kinds.kinds.index(row))


def shown(page: TidyPage) -> list[str]:
    return [item.before for item in page.list.proposals.proposals()]


def test_models_keep_their_promises(qtbot: Any) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    proposals, kinds = ProposalModel(parent), KindModel(parent)
    for model in (proposals, kinds):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    proposals.show_proposals([ONE, TWO, LOUD])
    proposals.remove({ONE.key, LOUD.key})
    assert [item.key for item in proposals.proposals()] == [TWO.key]
    kinds.show_counts([(TidyKind.CASE, 2, 0), (TidyKind.SOUND, 0, 1)])
    kinds.show_counts([(TidyKind.CASE, 1, 0), (TidyKind.SOUND, 0, 1)])
    assert kinds.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == "Capitals, 1 proposal"
    assert kinds.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == "Sound, 1 note"


def test_what_stands_there_before_a_look_during_one_and_when_all_is_tidy(
    page: TidyPage, qtbot: Any
) -> None:
    asked: list[str] = []
    page.look_requested.connect(lambda: asked.append("look"))
    page.stop_requested.connect(lambda: asked.append("stop"))
    assert page.empty._title.text() == BEGIN[0]
    page.opened()
    page.show_progress(Progress(0, 0, ""))
    assert page.empty._title.text() == LOOKING[0]
    page.empty.action.click()
    page.opened()  # looking already
    page.show_progress(None)
    page.show_findings(TidyFindings((), 10))
    assert page.empty._title.text() == TIDY[0]
    page.empty.action.click()
    assert asked == ["look", "stop", "look"]
    page.library_changed()
    assert asked[3:] == ["look"]
    page.show_findings(TidyFindings((), 0))
    with qtbot.waitSignal(page.add_folder_requested):
        page.empty.action.click()
    page.show_problem("The library is locked.")
    assert page.empty._text.text() == "The library is locked."


def test_proposals_are_accepted_one_by_one_by_kind_and_with_their_files(page: TidyPage) -> None:
    accepted: list[tuple[list[Proposal], bool]] = []
    page.accept_requested.connect(lambda items, files: accepted.append((items, files)))
    page.show_findings(FOUND)
    chosen(page, TidyKind.SPELLING)
    assert shown(page) == ["Bjork", "Björg"]
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    page.files.setChecked(True)
    page.accept_all.click()
    assert accepted == [([ONE], False), ([ONE, TWO], True)]
    chosen(page, TidyKind.SOUND)
    assert not page.details.accept.isVisibleTo(page) and not page.accept_all.isVisibleTo(page)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    chosen(page, TidyKind.CASE)
    page.show_progress(Progress(0, 1, ""), looking=False)
    QTest.keyClick(page.list, Qt.Key.Key_Return)  # something is being written
    assert len(accepted) == 2


def test_the_page_opens_at_the_proposals_it_is_opened_for(page: TidyPage) -> None:
    asked: list[bool] = []
    page.look_requested.connect(lambda: asked.append(True))
    guess = replace(proposal(TidyKind.SOUND, "Guess"), rule="guesses")
    found = TidyFindings((*FOUND.proposals, guess), 10)
    wanted = {"kind": TidyKind.SOUND.value, "rule": "guesses"}
    page.restore(wanted)  # before anything was looked for
    page.show_findings(found)
    assert page.kinds.kind() is TidyKind.SOUND and page.list.selected() == [guess]
    chosen(page, TidyKind.CASE)
    page.show_findings(found)  # it was led there once
    assert page.kinds.kind() is TidyKind.CASE
    page.restore(wanted)
    assert page.list.selected() == [guess]
    page.opened()
    assert asked == [True]  # what is proposed may have become more
    page.show_findings(found)
    page.restore({"kind": TidyKind.SOUND.value})  # as the way back does
    chosen(page, TidyKind.CASE)
    page.show_findings(found)
    assert page.kinds.kind() is TidyKind.CASE


def test_what_is_done_leaves_and_the_next_is_chosen(page: TidyPage) -> None:
    refused: list[list[Proposal]] = []
    page.refuse_requested.connect(refused.append)
    page.show_findings(FOUND)
    chosen(page, TidyKind.SPELLING)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)  # skip
    assert shown(page) == ["Björg"]
    QTest.keyClick(page.list, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert refused == [[TWO]]
    page.remove([TWO])
    assert page.kinds.kind() is not TidyKind.SPELLING and shown(page)
    page.add([TWO])
    chosen(page, TidyKind.SPELLING)
    assert (shown(page), page.total()) == (["Björg"], 3)
    page.remove([LOUD, TWO, CUT])
    assert page._stack.currentWidget() is page.empty


def test_the_chosen_one_stands_there_in_full(page: TidyPage) -> None:
    page.show_findings(FOUND)
    chosen(page, TidyKind.SPELLING)
    table = page.details.table
    texts = [table.item(0, column).text() for column in range(3)]
    assert texts == ["One  –  one.flac", "Bjork", "Björk"]
    page.list.selectAll()
    assert page.details.accept.text() == "Accept 2"
    page.apply_theme(LIGHT)
    page.grab()  # both delegates draw
    assert page.list.proposals.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == spoken(ONE)


def test_what_can_be_accepted_is_counted_apart_from_what_is_only_to_be_known(
    page: TidyPage,
) -> None:
    page.show_findings(FOUND)
    assert page.counts() == (3, 1)
    assert page._top._count.whole_text() == "3 proposals  ·  1 note  ·  1 track"
    page.remove([CUT])
    assert page._top._count.whole_text() == "3 proposals  ·  1 track"
    page.show_findings(TidyFindings((CUT, replace(CUT, about="other")), 10))
    page.list.selectAll()
    assert page.details._title.whole_text() == "2 notes"


def test_short_values_leave_their_room_to_names_that_would_be_cut(page: TidyPage) -> None:
    name = "A rather long title, as of a concerto"
    track = replace(TRACK, tags=Tags(title=name), path="/music/concerto.flac")
    page.details._find = {1: track}.get
    page.show_findings(FOUND)
    chosen(page, TidyKind.SPELLING)
    table = page.details.table
    for width in (900, 1200):
        page.resize(width, 640)
        widths = [table.columnWidth(column) for column in range(3)]
        assert sum(widths) == table.viewport().width()
        assert widths[0] > table.fontMetrics().horizontalAdvance(table.item(0, 0).text())
        for column in (1, 2):
            text = table.item(0, column).text()
            assert widths[column] > table.fontMetrics().horizontalAdvance(text)


def test_undo_and_asking_again_are_offered_while_there_is_something(
    page: TidyPage, qtbot: Any
) -> None:
    asked: list[bool] = []
    page.undo_requested.connect(lambda: asked.append(True))
    assert not page.undo()
    page.show_findings(TidyFindings((ONE,), 10, refused=2))
    with qtbot.waitSignal(page.ask_again_requested):
        page.ask_again.click()
    page.show_undoable("Artist: Bjork → Björk")
    page.show_findings(FOUND)
    page.undo_last.click()
    assert page.undo() and asked == [True, True]


def test_differences_are_marked_by_word_and_letter() -> None:
    assert differences("Metalica", "Metallica") == (
        [("Metal", False), ("ica", False)],
        [("Metal", False), ("l", True), ("ica", False)],
    )
    assert differences("The  Wall", "The Wall")[0] == [
        ("The", False), (" ", False), (" ", True), ("Wall", False),
    ]  # fmt: skip
    assert differences("Blue", "Rock") == ([("Blue", True)], [("Rock", True)])
    for before, after in (("The Wall (Disc 1)", "The Wall"), ("a b", "")):
        old, new = differences(before, after)
        assert ("".join(t for t, _ in old), "".join(t for t, _ in new)) == (before, after)


def test_what_came_of_it_is_said() -> None:
    result = TidyResult(1, 2, 1, skipped=(Skipped("/a", "it is gone"),))
    assert outcome(result) == ("2 tracks tidied up. 1 file written. 1 change left out: it is gone.")
    assert outcome(TidyResult(0, 0)) == "There was nothing to change."
    assert "changed back" in outcome(replace(result, files=0), undone=True)


# ---- the controller


class Service:
    """Answers as the service does, without a library."""

    def __init__(self) -> None:
        self.error: Exception | None = None
        self.refused: list[Proposal] = []
        self.calls: list[Any] = []
        self.kept = [TidyBatch(3, 0.0, "Artist: a → b", False, False, changes=1)]

    def look(self) -> Generator[Progress, None, TidyFindings]:
        yield Progress(0, 1, "Looking")
        if self.error is not None:
            raise self.error
        return FOUND

    def accept(self, proposals: Any, *, in_files: bool) -> Generator[Any, None, TidyResult]:
        self.calls.append((proposals, in_files))
        yield TagsChanged(7, [TRACK])
        failures = (EditFailure("/music/two.flac", "it is write-protected"),)
        return TidyResult(7, 1, tracks=(TRACK,), failures=failures)

    def undo(self, batch: int) -> Generator[Any, None, TidyResult]:
        self.calls.append(batch)
        yield Progress(1, 1, "Undoing")
        return TidyResult(batch, 1, tracks=(TRACK,))

    def refuse(self, proposals: list[Proposal]) -> None:
        self.refused += proposals

    def allow(self, proposals: list[Proposal] | None = None) -> int:
        number = len(self.refused)
        self.refused.clear()
        return number

    def batches(self) -> list[TidyBatch]:
        return self.kept


class Model:
    def __init__(self) -> None:
        self.updated: list[Track] = []

    def update_tracks(self, tracks: list[Track]) -> None:
        self.updated += tracks

    def set_order(self, order: list[int]) -> None:
        self.order = order


class Songs:
    def order(self) -> list[int]:
        return [1]


@pytest.fixture
def control(qapp: Any) -> Any:
    jobs, parent, service, model = JobRunner(), QObject(), Service(), Model()
    controller = TidyController(service, Songs(), model, jobs, parent)  # type: ignore[arg-type]
    yield controller, service, model
    jobs.shut_down()


def test_a_look_ends_in_findings_or_in_a_sentence(qtbot: Any, control: Any) -> None:
    controller, service, _ = control
    ended: list[Any] = []
    controller.progress.connect(lambda progress, looking: ended.append((progress, looking)))
    found: list[TidyFindings] = []
    controller.found.connect(found.append)
    with qtbot.waitSignals([controller.found, controller.undoable]):
        controller.look()
        controller.look()  # one at a time
    assert (found, ended[-1]) == ([FOUND], (None, True))
    service.error = DatabaseError("The library is locked.", "Close the other program.")
    with qtbot.waitSignal(controller.problem) as said:
        controller.look()
    assert said.args == ["The library is locked. Close the other program."]


def test_accepting_tells_what_changed_what_failed_and_how_to_undo(qtbot: Any, control: Any) -> None:
    controller, service, model = control
    signals = [controller.said, controller.failed, controller.done, controller.undoable]
    answers: dict[str, Callable[[], None]] = {}
    controller.said.connect(lambda said, answer, name: answers.update({name: answer}))
    with qtbot.waitSignals(signals):
        controller.accept([ONE], True)
    assert service.calls == [([ONE], True)]
    assert model.updated == [TRACK]
    with qtbot.waitSignals([controller.said, controller.found]):  # and looks again
        answers["Undo"]()
    assert service.calls[-1] == 7


def test_never_again_can_be_taken_back(qtbot: Any, control: Any) -> None:
    controller, service, _ = control
    with qtbot.waitSignal(controller.said) as said:
        controller.refuse([ONE, TWO])
    assert service.refused == [ONE, TWO]
    with qtbot.waitSignal(controller.returned) as returned:
        said.args[1]()
    assert (returned.args, service.refused) == ([[ONE, TWO]], [])
    service.refuse([LOUD])
    with qtbot.waitSignal(controller.found):
        controller.ask_again()
    assert service.refused == []


def test_the_window_offers_the_page_among_its_tools(qtbot: Any, open_window: Any) -> None:
    opened = open_window()
    window = opened.window
    window.sidebar.pages["tidy"].click()
    page = window.pages.page("tidy")
    qtbot.waitUntil(lambda: page.empty._title.text() == NO_MUSIC[0])
    window.others.tidying.controller.found.emit(FOUND)
    entry = window.sidebar.pages["tidy"]
    assert (entry.text(), entry.toolTip()) == ("Tidy up · 3", "3 proposals  ·  1 note")


def test_the_focus_stays_on_the_page_whatever_is_pressed(page: TidyPage, qtbot: Any) -> None:
    elsewhere = QPushButton("Elsewhere", page.parentWidget())
    elsewhere.show()
    page.show_findings(FOUND)
    page.activateWindow()
    chosen(page, TidyKind.SPELLING)

    def press(button: QPushButton) -> None:
        button.setFocus()
        qtbot.waitUntil(button.hasFocus)
        QTest.keyClick(button, Qt.Key.Key_Space)

    press(page.details.skip)
    assert page.list.hasFocus()
    assert page.list.selected() == [TWO]
    press(page.details.accept)
    page.show_progress(Progress(0, 0, ""), looking=False)  # the buttons are disabled
    page.show_progress(None)
    page.remove([TWO])
    assert page.list.hasFocus()
    page.show_undoable("1 value")
    press(page.undo_last)
    page.show_progress(Progress(0, 0, ""), looking=False)
    assert page.list.hasFocus()
    page.show_progress(None)
    page.remove([LOUD, CUT])
    assert page.empty.action.hasFocus()

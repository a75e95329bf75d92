"""Answers that come late, or in the wrong order, change nothing that was shown since."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.listeners import Listener, Rating
from musicrec_desktop.core.listening_events import RatingsChanged
from musicrec_desktop.core.scrobbling import Accounts, ListenBrainzAccount
from musicrec_desktop.core.similar import FamilyWeights, SimilarFilters, SimilarTaste
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.discovery.music_map import MapController
from musicrec_desktop.gui.controllers.library.browsing import BrowsingController
from musicrec_desktop.gui.controllers.library.report import ReportController
from musicrec_desktop.gui.controllers.listeners.listeners import ListenersController
from musicrec_desktop.gui.controllers.listeners.ratings import RatingsController
from musicrec_desktop.gui.controllers.scrobbling import ScrobblingController
from musicrec_desktop.gui.controllers.similarity.similar import SimilarController
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.widgets.forms.scrobbling_form import ScrobblingForm
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.kept_taste import Forgetful, KeptTaste
from musicrec_desktop.services.scrobbling.listenbrainz import ListenBrainz


class Held:
    """Does what it is asked at once, and keeps the answers until they are let go."""

    def __init__(self) -> None:
        self.answers: list[Callable[[], object]] = []

    def start(
        self,
        work: Callable[[], Any],
        *,
        finished: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        **_known: Any,
    ) -> SimpleNamespace:
        try:
            found = work()
        except MusicRecError as error:
            refusal = error
            self.answers.append(lambda: failed and failed(refusal))
        else:
            self.answers.append(lambda: finished and finished(found))
        return SimpleNamespace(control=SimpleNamespace(cancel=lambda: None))

    def deliver_backwards(self) -> None:
        """Answer what was asked last first; and what that asks, likewise."""
        while self.answers:
            waiting, self.answers = self.answers[::-1], []
            for answer in waiting:
                answer()


@pytest.fixture
def jobs() -> Any:
    return Held()


@pytest.fixture
def parent(qtbot) -> QObject:
    return QObject()


def test_the_newest_question_is_answered_whatever_comes_first(jobs: Any) -> None:
    newest, heard = Newest(jobs), list[object]()

    def refuse() -> None:
        raise MusicRecError("gone")

    newest.start(refuse, finished=heard.append, failed=heard.append)
    newest.start(lambda: 1, finished=heard.append, failed=heard.append)
    newest.start(lambda: 2, finished=heard.append, failed=heard.append)
    jobs.deliver_backwards()
    assert heard == [2]
    newest.start(lambda: 3, finished=heard.append)
    newest.forget()
    jobs.deliver_backwards()
    assert heard == [2]
    newest.start(refuse, finished=heard.append, failed=heard.append)
    jobs.deliver_backwards()
    assert str(heard[1]) == "gone"
    newest.start(refuse)
    with pytest.raises(MusicRecError):
        jobs.deliver_backwards()


def test_a_bug_behind_an_old_question_is_not_hidden(jobs: Any) -> None:
    newest, bug = Newest(jobs), ValueError("a bug")
    told: list[Exception] = []
    jobs.start = lambda work, finished, failed: jobs.answers.append(lambda: failed(bug))
    newest.start(lambda: 1, failed=told.append)
    newest.start(lambda: 2, failed=told.append)
    jobs.deliver_backwards()
    assert told == [bug, bug]


def track(number: int) -> Track:
    return Track(number, f"/m/{number}.flac", Tags(title=f"Title {number}"))


def test_of_two_paths_on_the_map_the_later_is_shown(jobs: Any, parent: QObject) -> None:
    paths = SimpleNamespace(find=lambda start, end, steps: (start, end))
    controller = MapController(SimpleNamespace(), paths, jobs, parent)  # type: ignore[arg-type]
    found: list[object] = []
    controller.path_found.connect(found.append)
    controller.find_path(track(1), track(2))
    controller.find_path(track(3), track(4))
    jobs.deliver_backwards()
    assert found == [(3, 4)]


def test_the_last_report_read_late_does_not_replace_a_new_one(jobs: Any, parent: QObject) -> None:
    last = ["old"]
    reports = SimpleNamespace(last=lambda: last[0], changes=lambda report: [])
    controller = ReportController(reports, jobs, parent)  # type: ignore[arg-type]
    made: list[object] = []
    controller.made.connect(lambda report, _changes: made.append(report))
    controller.read_last()
    last[0] = "new"
    controller.read_last()
    jobs.deliver_backwards()
    assert made == ["new"]


def test_a_page_of_tracks_shows_what_it_asked_for_last(jobs: Any, parent: QObject, qtbot) -> None:
    model = TrackTableModel()
    model.append([track(1), track(2)])
    service = SimpleNamespace(track_ids=lambda kind, key, below: [int(key)])
    browsing = BrowsingController(service, model, jobs, parent)  # type: ignore[arg-type]
    page, shown, played = browsing.questions(), list[list[int]](), list[list[int]]()

    def into(places: list[list[int]]) -> Callable[[list[Track]], None]:
        return lambda tracks: places.append([each.id for each in tracks])

    for key in ("1", "2"):
        browsing.tracks("album", [key], into(shown), page=page)
        browsing.tracks("album", [key], into(played))
    jobs.deliver_backwards()
    assert shown == [[2]]
    assert sorted(played) == [[1], [2]]


def test_whose_ratings_are_read_late_are_not_shown_as_anothers(jobs: Any, parent: QObject) -> None:
    read = [{1: Rating(1.0)}]
    service = SimpleNamespace(all=lambda: dict(read[0]), listener_id=2)
    bus = EventBus()
    controller = RatingsController(service, bus, jobs, parent)  # type: ignore[arg-type]
    jobs.answers.clear()
    controller.reload()
    read[0] = {2: Rating(5.0)}
    controller.reload()
    bus.publish(RatingsChanged(listener_id=2, before={3: Rating()}, after={3: Rating(4.0)}, at=1.0))
    jobs.deliver_backwards()
    assert dict(controller.all()) == {2: Rating(5.0), 3: Rating(4.0)}
    controller.close()


def test_who_listens_is_who_was_read_last(jobs: Any, qtbot) -> None:
    current = [Listener(1, "Anna", "", 0.0)]
    service = SimpleNamespace(
        all=lambda: list(current), current=lambda: current[0], deleted=lambda: []
    )
    window = QWidget()
    qtbot.addWidget(window)
    controller = ListenersController(service, EventBus(), jobs, lambda: None, window)  # type: ignore[arg-type]
    controller.refresh()
    current[0] = Listener(2, "Ben", "", 0.0)
    controller.refresh()
    jobs.deliver_backwards()
    assert controller.current == Listener(2, "Ben", "", 0.0)
    controller.close()


class Panel(QObject):
    """What the controller of similar tracks asks of its panel."""

    follow_requested = Signal()
    filters_changed = Signal(object)
    weights_changed = Signal(object)
    more_requested = Signal(object)
    less_requested = Signal(object)
    seed_removed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.taste: FamilyWeights | None = None

    def show_taste(self, weights: FamilyWeights, _filters: object) -> None:
        self.taste = weights

    def show_message(self, *_said: object, **_named: object) -> None:
        """Say nothing."""


def test_the_taste_of_who_listened_before_is_theirs_and_shown_to_nobody_else(
    jobs: Any, parent: QObject
) -> None:
    stores = {1: Forgetful(), 2: Forgetful()}
    now = [1]
    annas, bens = FamilyWeights(2.0, 1.0, 0.5, 1.0), FamilyWeights(0.5, 1.0, 2.0, 1.0)
    KeptTaste(lambda: stores[2]).save(SimilarTaste(weights=bens))
    panel, kept = Panel(), KeptTaste(lambda: stores[now[0]])
    controller = SimilarController(SimpleNamespace(), kept, panel, jobs, parent)  # type: ignore[arg-type]
    panel.weights_changed.emit(annas)  # kept a while later
    controller.restore()
    now[0] = 2
    controller.switched()
    jobs.deliver_backwards()
    assert panel.taste == bens
    assert KeptTaste(lambda: stores[1]).load().weights == annas
    assert KeptTaste(lambda: stores[2]).load().weights == bens


def test_what_is_chosen_before_the_kept_taste_was_read_stands(jobs: Any, parent: QObject) -> None:
    store = Forgetful()
    kept = KeptTaste(lambda: store)
    filters = SimilarFilters(key_fits=True)
    kept.save(SimilarTaste(FamilyWeights(0.5, 1.0, 2.0, 1.0), filters))
    panel, early = Panel(), FamilyWeights(2.0, 1.0, 0.5, 1.0)
    controller = SimilarController(SimpleNamespace(), kept, panel, jobs, parent)  # type: ignore[arg-type]
    controller.restore()
    panel.weights_changed.emit(early)
    jobs.deliver_backwards()
    assert panel.taste == early
    assert controller._taste == SimilarTaste(early, filters)  # which were not touched


def test_an_account_that_was_checked_is_kept_for_who_gave_it(
    jobs: Any, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = {1: Accounts(), 2: Accounts(ListenBrainzAccount(True, "bens"))}
    now = [Listener(1, "Anna", "", 0.0)]
    service = SimpleNamespace(
        secrets_place=lambda _id: "",
        accounts=lambda number: kept[number],
        set_accounts=kept.__setitem__,
    )
    services = SimpleNamespace(
        listeners=SimpleNamespace(current=lambda: now[0]), scrobbling=service, bus=EventBus()
    )
    monkeypatch.setattr(ListenBrainz, "check", lambda _account: "anna")
    page = QWidget()
    qtbot.addWidget(page)
    form = ScrobblingForm(page)
    shown: list[str | None] = []
    monkeypatch.setattr(form, "show_accounts", lambda name, *_: shown.append(name))
    controller = ScrobblingController(services, jobs, form)  # type: ignore[arg-type]
    jobs.deliver_backwards()
    form.listenbrainz_requested.emit("annas", "https://x")
    checked = jobs.answers.pop()
    now[0] = Listener(2, "Ben", "", 0.0)
    controller.refresh()
    jobs.deliver_backwards()
    checked()
    jobs.deliver_backwards()
    assert kept[1].listenbrainz == ListenBrainzAccount(True, "annas", "anna", "https://x")
    assert kept[2].listenbrainz.token == "bens"
    assert shown[-1] == "Ben"

"""Stars and loves: whose they are, what takes them back, and who hears of them."""

from __future__ import annotations

import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.listeners import GUEST, Rating
from musicrec_desktop.core.listening_events import PlayEnded, PlayStarted, RatingsChanged
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.listeners import ListenerRepository, RatingRepository
from musicrec_desktop.library.listeners.rating_journal import KEPT, RatingJournal
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.ratings import RatingService

TRACKS = [1, 2, 3]
HEAD_START_SECONDS = 0.5  # in which a change that does not wait its turn is told


class Rated:
    """Two who rate the three tracks of a library, and have not yet."""

    def __init__(self, database: Database) -> None:
        listeners = ListenerRepository(database)
        self.ben = self.listener = listeners.create("Ben").id
        self.anna = listeners.create("Anna").id
        self.bus = EventBus()
        self.told: list[RatingsChanged] = []
        self.bus.subscribe(RatingsChanged, self.told.append)
        self.database = database
        self.ratings = self.again()

    def again(self) -> RatingService:
        """Return the service as a program that starts now has it."""
        return RatingService(
            RatingRepository(self.database),
            RatingJournal(self.database),
            self.bus,
            listener=lambda: self.listener,
        )

    def shown(self) -> dict[int, tuple[float | None, bool, bool]]:
        """Return every rating that says something."""
        said = {n: (r.stars, r.loved, r.disliked) for n, r in self.ratings.all().items()}
        return {n: rating for n, rating in said.items() if rating != (None, False, False)}


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory):
    database = Database.open(tmp_path_factory.mktemp("ratings") / "library.sqlite")
    TrackRepository(database).save(
        [ScannedFile(FoundFile(f"/{n}.mp3", 1, 1), Tags(f"Song {n}")) for n in TRACKS]
    )
    yield database
    database.close()


@pytest.fixture
def rated(database: Database) -> Rated:
    return Rated(database)


def test_a_change_is_told_once_it_can_be_read_with_what_was_before(rated: Rated) -> None:
    read: list[dict[int, Rating]] = []
    rated.bus.subscribe(RatingsChanged, lambda event: read.append(rated.ratings.all()))
    rated.ratings.rate([1], 3.5)
    change = rated.ratings.rate([1, 2], 4.0)
    assert change is rated.told[-1]
    assert {n: r.stars for n, r in change.before.items()} == {1: 3.5, 2: None}
    assert read[-1] == dict(change.after)
    assert rated.ratings.rate([1, 2], 4.0) is None
    assert len(rated.told) == 2


def test_each_undo_takes_back_the_listeners_own_last_change(rated: Rated) -> None:
    ratings = rated.ratings
    ratings.love([1, 2])
    ratings.dislike([2])
    rated.listener = rated.anna
    assert (ratings.last_action(), ratings.undo()) == (None, None)
    ratings.rate([3], 0.0)
    rated.listener = rated.ben
    assert rated.shown() == {1: (None, True, False), 2: (None, False, True)}
    ratings.undo()
    assert rated.shown() == {1: (None, True, False), 2: (None, True, False)}
    ratings.undo()
    assert (rated.shown(), ratings.last_action()) == ({}, None)
    ratings.redo()
    ratings.redo()
    assert rated.shown() == {1: (None, True, False), 2: (None, False, True)}
    assert ratings.redo() is None
    rated.listener = rated.anna
    assert rated.shown() == {3: (0.0, False, False)}


def test_an_earlier_change_can_be_taken_back_by_itself(rated: Rated) -> None:
    first = rated.ratings.rate([1], 5.0)
    rated.ratings.love([2])
    rated.ratings.undo(first)
    assert rated.shown() == {2: (None, True, False)}
    assert rated.ratings.undo(first) is None


def test_an_action_over_many_tracks_is_taken_back_as_one_after_a_restart(rated: Rated) -> None:
    rated.ratings.rate(TRACKS, 3.0)
    rated.ratings.love(TRACKS[:2])
    rated.ratings = rated.again()
    action = rated.ratings.last_action()
    assert (action.kind, action.tracks, action.listener_id) == ("love", 2, rated.ben)
    change = rated.ratings.undo()
    assert (change.action, change.undone, set(change.after)) == (action.id, True, {1, 2})
    assert rated.shown() == dict.fromkeys(TRACKS, (3.0, False, False))
    rated.ratings = rated.again()
    assert rated.ratings.redo() is not None
    assert rated.shown()[1] == (3.0, True, False)
    rated.ratings.undo()
    rated.ratings.rate([3], 1.0)
    assert rated.ratings.redo() is None


def test_changes_of_several_threads_are_told_in_the_order_in_which_they_were_made(
    rated: Rated,
) -> None:
    others: list[threading.Thread] = []

    def hurry(event: RatingsChanged) -> None:
        """Let another change come while this one is being told."""
        if not others:
            others.append(threading.Thread(target=rated.ratings.love, args=([1],)))
            others[0].start()
            others[0].join(HEAD_START_SECONDS)

    rated.bus.subscribe(RatingsChanged, hurry)
    told: list[Rating] = []
    rated.bus.subscribe(RatingsChanged, lambda event: told.append(event.after[1]))
    rated.ratings.rate([1], 4.0)
    others[0].join()
    assert [(each.stars, each.loved) for each in told] == [(4.0, False), (4.0, True)]


def test_what_was_changed_since_stays_as_it_is(rated: Rated, database: Database) -> None:
    first = rated.ratings.rate([1, 2], 5.0)
    disliked = rated.ratings.dislike([3])
    rated.ratings.love([1, 3])
    rated.ratings.rate([2], 1.0)
    rated.ratings.undo(first)
    rated.ratings.undo(disliked)
    assert rated.shown() == {1: (None, True, False), 2: (1.0, False, False), 3: (None, True, False)}
    unloved = rated.ratings.love([3], loved=False)
    rated.ratings.dislike([3])
    assert rated.ratings.undo(unloved) is None  # a track is never loved and disliked
    assert rated.shown()[3] == (None, False, True)


def test_what_was_forgotten_is_not_brought_back(rated: Rated, database: Database) -> None:
    rated.ratings.love([1])
    rated.ratings.love([1], loved=False)
    RatingRepository(database).clear(rated.ben)
    assert (rated.ratings.undo(), rated.shown()) == (None, {})


def test_an_action_of_which_nothing_is_left_is_passed_over(
    rated: Rated, database: Database
) -> None:
    tracks = TrackRepository(database)
    tracks.save([ScannedFile(FoundFile("/removed.mp3", 1, 1), Tags("Removed"))])
    removed = tracks.by_path("/removed.mp3").id
    rated.ratings.rate([1], 2.0)
    rated.ratings.love([removed])
    tracks.remove([removed])
    assert rated.ratings.last_action().tracks == 0
    assert set(rated.ratings.undo().after) == {1}
    assert rated.ratings.last_action() is None


def test_the_last_change_is_told_as_it_was_made_after_a_restart_too(rated: Rated) -> None:
    assert rated.ratings.last_done() is None
    rated.ratings.love([2])
    change = rated.ratings.rate([1, 2], 4.0)
    rated.ratings = rated.again()
    found = rated.ratings.last_done()
    assert (found.action, found.listener_id, found.undone) == (change.action, rated.ben, False)
    assert {number: rating.stars for number, rating in found.before.items()} == {1: None, 2: None}
    assert {number: rating.stars for number, rating in found.after.items()} == {1: 4.0, 2: 4.0}
    rated.ratings.undo(found)
    assert list(rated.ratings.last_done().after) == [2]


def test_the_oldest_actions_are_forgotten_of_each_listener_alone(rated: Rated) -> None:
    rated.listener = rated.anna
    rated.ratings.rate([2], 1.0)
    rated.listener = rated.ben
    for number in range(KEPT + 5):
        rated.ratings.love([1], loved=number % 2 == 0)
    taken_back = 0
    while rated.ratings.undo() is not None:
        taken_back += 1
    assert taken_back == KEPT
    rated.listener = rated.anna
    assert rated.ratings.undo() is not None


def test_of_a_guest_nothing_is_kept(rated: Rated) -> None:
    rated.listener = GUEST
    with pytest.raises(MusicRecError, match="guest"):
        rated.ratings.love([1])
    assert (rated.shown(), rated.told) == ({}, [])


def test_what_is_no_rating_and_what_is_no_track(rated: Rated) -> None:
    with pytest.raises(ValueError, match="halves"):
        rated.ratings.rate([1], 4.2)
    rated.ratings.rate([1, 99], 2.0)
    assert rated.shown() == {1: (2.0, False, False)}
    assert rated.ratings.rate([], 2.0) is None


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["rate", "love", "dislike", "undo", "redo"]),
            st.sets(st.sampled_from(TRACKS), min_size=1),
            st.integers(0, 10),
        ),
        max_size=12,
    )
)
def test_undoing_everything_leads_back_to_the_beginning(
    database: Database, steps: list[tuple[str, set[int], int]]
) -> None:
    rated = Rated(database)
    for name, tracks, number in steps:
        if name == "rate":
            rated.ratings.rate(sorted(tracks), number / 2)
        elif name in ("love", "dislike"):
            getattr(rated.ratings, name)(sorted(tracks), number % 2 == 0)
        else:
            getattr(rated.ratings, name)()
    while rated.ratings.undo() is not None:
        pass
    assert rated.shown() == {}


def test_the_bus_tells_by_type_and_nobody_stops_another(caplog: pytest.LogCaptureFixture) -> None:
    bus, heard = EventBus(), []

    def fail(event: PlayStarted) -> None:
        raise RuntimeError("broken")

    bus.subscribe(PlayStarted, fail)
    end = bus.subscribe(PlayStarted, heard.append)
    bus.subscribe(PlayEnded, heard.append)
    event = PlayStarted(1, 2, 3.0)
    bus.publish(event)
    end()
    bus.publish(event)
    assert heard == [event]
    assert "broken" in caplog.text

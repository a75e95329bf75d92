"""What a history says when it is summed up, and what is left when it is forgotten."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.listening_statistics import Period, daily, longest_streak
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.listeners.history_statistics import HistoryStatistics
from musicrec_desktop.library.listeners.listeners import ListenerRepository, RatingRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.listeners.history import HistoryService, PersonalData

ALBUMS = ("Blue", "Red")


class Heard:
    """Six tracks of two artists, and a listener whose plays are told by the hour."""

    def __init__(self, database: Database) -> None:
        self.listeners = ListenerRepository(database)
        self.listener = self.listeners.create("Anna")
        self.history, self.tracks = PlayHistory(database), TrackRepository(database)
        self.ratings, self.playlists = RatingRepository(database), PlaylistRepository(database)
        self.service = HistoryService(
            self.history, self.tracks, statistics=HistoryStatistics(database)
        )
        self.data = PersonalData(self.history, self.ratings, self.playlists, self.tracks)

    def play(self, track: int, at: datetime, seconds: float = 100.0, outcome="finished") -> int:
        play = self.history.start(track, at.timestamp(), listener_id=self.listener.id)
        self.history.finish(play, seconds, outcome)
        return play

    def count(self, track: int) -> tuple[int, float | None]:
        (found,) = self.tracks.get([track])
        return found.play_count, found.last_played_at


@pytest.fixture
def heard(tmp_path: Path):
    database = Database.open(tmp_path / "library.sqlite")
    TrackRepository(database).save(
        [
            ScannedFile(
                FoundFile(f"/{n}.mp3", 1, 1),
                Tags(
                    f"Song {n}",
                    artist=f"Artist {n % 2}",
                    album=ALBUMS[n % 2],
                    album_artist=f"Artist {n % 2}",
                    genre=("pop", "Pop", "POP ", "", "", "")[n],
                    duration_seconds=100.0,
                ),
            )
            for n in range(6)
        ]
    )
    yield Heard(database)
    database.close()


def test_a_year_is_summed_up(heard: Heard) -> None:
    heard.play(1, datetime(2024, 12, 31, 23, 59))
    for day in (1, 2, 3, 5):
        heard.play(1, datetime(2025, 3, day, 8))
    heard.play(2, datetime(2025, 3, 5, 22), 80.0, "skipped")
    heard.play(3, datetime(2025, 3, 5, 23), 10.0, "skipped")
    heard.play(4, datetime(2025, 12, 31, 23, 59), 100.0)
    heard.play(2, datetime(2026, 1, 1, 0, 0))
    found = heard.service.statistics(heard.listener.id, Period.of_year(2025))
    assert (found.starts, found.plays, found.skips) == (7, 6, 1)
    assert found.seconds == 4 * 100 + 80 + 10 + 100
    assert (found.tracks, found.artists, found.albums) == (3, 2, 2)
    assert (found.new_tracks, found.new_artists) == (2, 1)
    assert found.days == {
        "2025-03-01": 100.0,
        "2025-03-02": 100.0,
        "2025-03-03": 100.0,
        "2025-03-05": 190.0,
        "2025-12-31": 100.0,
    }
    assert (found.busiest_day, found.longest_streak) == (("2025-03-05", 190.0), 3)
    assert {hour: s for hour, s in enumerate(found.by_hour) if s} == {8: 400, 22: 80, 23: 110}
    assert found.by_weekday[2] == 190 + 100  # Wednesdays
    assert [(a.name, a.plays) for a in found.top_artists] == [("Artist 0", 4), ("Artist 1", 2)]
    assert next((a.name, a.beside, a.plays) for a in found.top_albums) == ("Blue", "Artist 0", 4)
    assert [(t.name, t.plays, t.track_id) for t in found.top_tracks] == [
        ("Song 0", 4, 1),
        ("Song 3", 1, 4),
        ("Song 1", 1, 2),
    ]
    assert [(g.name, g.plays) for g in found.top_genres] == [("pop", 5)]
    assert [(m.month, m.tracks, m.new, m.rate) for m in found.discovered] == [
        ("2025-03", 2, 1, 0.5),
        ("2025-12", 1, 1, 1.0),
    ]
    assert heard.service.years(heard.listener.id) == [2026, 2025, 2024]
    assert heard.service.statistics(1).plays == 0
    assert heard.service.years(1) == []


def test_everything_is_summed_up_where_no_period_is_named(heard: Heard) -> None:
    heard.play(1, datetime(1995, 1, 1))
    heard.play(1, datetime(2040, 1, 1))
    assert heard.service.statistics(heard.listener.id).plays == 2


@given(st.sets(st.integers(0, 40)))
def test_the_longest_streak_is_the_longest_run_of_days(numbers: set[int]) -> None:
    start = date(2025, 2, 20)
    days = {(start + timedelta(days=n)).isoformat(): 60.0 for n in numbers}
    longest = max(
        (sum(1 for k in range(50) if all(n + j in numbers for j in range(k + 1))) for n in numbers),
        default=0,
    )
    assert longest_streak(days) == longest
    listed = daily(days, start, start + timedelta(days=40))
    assert [day.isoformat() for day, seconds in listed if seconds] == sorted(days)


def test_plays_that_are_forgotten_come_back_and_counts_follow(heard: Heard) -> None:
    first = heard.play(1, datetime(2025, 1, 1))
    second = heard.play(1, datetime(2025, 1, 2))
    skipped = heard.play(2, datetime(2025, 1, 3), 5.0, "skipped")
    bring_back = heard.service.forget(heard.listener.id, [second, skipped, 999])
    assert [item.play.id for item in heard.service.recent(9, heard.listener.id)] == [first]
    assert heard.count(1) == (1, datetime(2025, 1, 1).timestamp())
    bring_back()
    bring_back()
    assert len(heard.service.recent(9, heard.listener.id)) == 3
    assert heard.count(1) == (2, datetime(2025, 1, 2).timestamp())
    other = heard.listeners.create("Ben").id
    assert heard.service.recent_of([heard.listener.id, other], 2)[0].play.id == skipped
    heard.service.forget(other)
    assert len(heard.service.recent(9, heard.listener.id)) == 3


def test_one_s_data_is_taken_along_and_then_deleted(heard: Heard, tmp_path: Path) -> None:
    heard.play(1, datetime(2025, 1, 1))
    heard.ratings.put({2: Rating(4.0)}, heard.listener.id)
    playlist = heard.playlists.create("Mine", listener_id=heard.listener.id)
    heard.playlists.add(playlist.id, [3])
    heard.playlists.create("Pop", listener_id=heard.listener.id, kind="smart", query="genre:pop")
    output = tmp_path / "data.json"
    assert heard.data.export(heard.listener, output) == 1
    data = json.loads(output.read_text("utf-8"))
    assert (data["listener"]["name"], data["plays"][0]["title"]) == ("Anna", "Song 0")
    assert (
        datetime.fromisoformat(data["plays"][0]["started_at"]) == datetime(2025, 1, 1).astimezone()
    )
    assert (data["ratings"][0]["path"], data["ratings"][0]["stars"]) == ("/1.mp3", 4.0)
    assert data["playlists"] == [
        {"name": "Mine", "paths": ["/2.mp3"]},
        {"name": "Pop", "query": "genre:pop"},
    ]
    bring_back = heard.data.forget(heard.listener.id)
    assert heard.service.recent(9, heard.listener.id) == []
    assert heard.ratings.all(heard.listener.id) == {}
    assert heard.count(1) == (0, None)
    bring_back()
    assert heard.ratings.all(heard.listener.id)[2].stars == 4.0
    assert heard.count(1)[0] == 1

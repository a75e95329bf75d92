"""Loves and dislikes: told as each service knows them, in order, and the last one counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.listening_events import RatingsChanged
from tests.services.scrobble_server import ScrobbleServer, msid
from tests.services.test_scrobbling import Told, database, server, told

__all__ = ["database", "server", "told"]  # fixtures

BLUE, SONG_0, SONG_1 = 1, 4, 5  # the tracks' ids
MBID, FOUND = "9f24c0f7-a644-4074-8fbd-a1dba03de129", "d23f4719-9212-49f0-ad08-ddbfbfc50d6f"
NONE, LOVED, DISLIKED = Rating(), Rating(loved=True), Rating(disliked=True)
HEARD = msid({"artist_name": "Ben & Söhne", "track_name": "Song 0"})


@pytest.fixture(autouse=True)
def recordings(told: Told, server: ScrobbleServer) -> None:
    """Have one track that its tags identify, and one that the service knows by name."""
    told.recordings[BLUE] = MBID.upper()
    server.known["Ben & Söhne", "Song 1"] = FOUND


def rate(told: Told, before: Rating, after: Rating, *tracks: int) -> None:
    event = RatingsChanged(
        told.listener, dict.fromkeys(tracks, before), dict.fromkeys(tracks, after), told.now
    )
    told.bus.publish(event)


def test_listenbrainz_knows_recordings_by_tag_by_what_was_heard_and_by_name(
    told: Told, server: ScrobbleServer
) -> None:
    told.tell(listenbrainz=told.listenbrainz)
    told.play(SONG_0)
    told.service.send()
    rate(told, NONE, LOVED, BLUE, SONG_0, SONG_1)
    told.service.send()
    assert server.feedback == {MBID: 1, HEARD: 1, FOUND: 1}
    rate(told, LOVED, DISLIKED, BLUE, SONG_0)
    rate(told, LOVED, NONE, SONG_1)
    told.service.send()
    assert server.feedback == {MBID: -1, HEARD: -1, FOUND: 0}
    rate(told, NONE, Rating(stars=4.0), SONG_1)
    assert told.service.send() is None
    assert len(server.feedback) == 3
    told.play(BLUE)
    told.service.send()
    assert server.listens[-1]["track_metadata"]["additional_info"]["recording_mbid"] == MBID


def test_a_recording_that_nobody_knows_is_left_out_and_holds_up_nothing(
    told: Told, server: ScrobbleServer, caplog: pytest.LogCaptureFixture
) -> None:
    told.tell(listenbrainz=told.listenbrainz)
    rate(told, NONE, LOVED, 2, SONG_1)
    told.service.send()
    assert (server.feedback, told.waiting("listenbrainz")) == ({FOUND: 1}, 0)
    assert "knows no recording “Short” by Anna" in caplog.text


def test_of_what_waits_only_the_last_counts_and_its_place_among_listens_is_kept(
    told: Told, server: ScrobbleServer
) -> None:
    told.tell(
        listenbrainz=replace(told.listenbrainz, server="http://127.0.0.1:9"),
        lastfm=replace(told.lastfm, server="http://127.0.0.1:9"),
    )
    told.play(SONG_0)
    rate(told, NONE, LOVED, BLUE)
    told.play(SONG_1)
    rate(told, LOVED, NONE, BLUE)
    rate(told, NONE, DISLIKED, BLUE)
    told.service.send()
    assert "could not be reached" in told.problem("listenbrainz")
    told.tell(listenbrainz=told.listenbrainz, lastfm=told.lastfm)
    assert told.service.send() is None
    assert server.feedback == {MBID: -1}
    assert server.loved == {("Anna", "Blue"): False}
    sent = [each for each in server.requests if "playing" not in each.lower()]
    assert [each for each in sent if each.startswith("/1/") and "msid" not in each] == [
        "/1/submit-listens",
        "/1/feedback/recording-feedback",
    ]
    assert [each for each in sent if each.startswith("track.")] == [
        "track.scrobble",
        "track.unlove",
    ]


def test_lastfm_hears_of_loves_and_not_of_dislikes(told: Told, server: ScrobbleServer) -> None:
    told.tell(lastfm=told.lastfm)
    rate(told, NONE, DISLIKED, SONG_0)
    rate(told, DISLIKED, LOVED, SONG_1)
    rate(told, LOVED, DISLIKED, BLUE)
    told.service.send()
    names = {("Ben & Söhne", "Song 1"): True, ("Anna", "Blue"): False}
    assert server.loved == names
    assert server.requests == ["track.love", "track.unlove"]


def test_feedback_of_an_earlier_version_is_still_told(told: Told, server: ScrobbleServer) -> None:
    told.tell(listenbrainz=told.listenbrainz, lastfm=told.lastfm)
    older = {"kind": "love", "artist": "Ben & Söhne", "title": "Song 1", "loved": True}
    for sink in ("listenbrainz", "lastfm"):
        told.outbox.put(told.listener, sink, older, told.now)
    told.service.send()
    assert (server.feedback, list(server.loved.values())) == ({FOUND: 1}, [True])

"""A preview leaves the queue, its place and its history as they were."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicrec_desktop.core.play_queue import Levels, QueueItem
from musicrec_desktop.services.playing.player import PlayerService
from tests.playback.listening import CrankedOutput, buffered_seconds
from tests.playback.synthesis import noise, write
from tests.services.test_playback_session import Kept, crank, until


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    return [str(write(tmp_path / f"{n}.flac", noise(4.0))) for n in range(3)]


@pytest.fixture
def output() -> CrankedOutput:
    return CrankedOutput()


@pytest.fixture
def service(output: CrankedOutput):
    service = PlayerService(output, saved=Kept())
    yield service
    service.close()


def heard(service: PlayerService) -> tuple[str, str, float]:
    snapshot = service.snapshot()
    path = snapshot.item.path if snapshot.item else ""
    return snapshot.state, path, snapshot.position_seconds


def stretches(path: str, other: str) -> list[QueueItem]:
    return [
        QueueItem(None, path, start_seconds=1.0, end_seconds=1.5),
        QueueItem(None, other, start_seconds=2.0, end_seconds=2.5),
    ]


def test_after_the_last_stretch_it_goes_on_where_it_was(service, output, paths) -> None:
    service.play_files(paths[:2])
    crank(service, output, 1.25)
    before = heard(service)[2]
    ended: list[bool] = []
    service.preview(stretches(paths[1], paths[2]), lambda: ended.append(True))
    until(lambda: heard(service)[1] == paths[1] and service.snapshot().item.start_seconds == 1.0)
    crank(service, output, 0.75)
    until(lambda: heard(service)[1] == paths[2])
    until(lambda: buffered_seconds(service._player) > 0.34)  # all that is left
    output.advance(output.rate_hz)
    until(lambda: ended == [True])
    until(lambda: heard(service)[:2] == ("playing", paths[0]))
    assert heard(service)[2] == pytest.approx(before, abs=0.02)
    assert [item.path for item in service.state().items] == paths[:2]


def test_stretches_are_as_loud_as_their_tracks(output, paths) -> None:
    measured = Levels(track_gain_db=-8.0, track_peak=0.9)
    service = PlayerService(output, loudness=lambda ids: dict.fromkeys(ids, (measured, None)))
    try:
        service.preview([QueueItem(7, paths[0], start_seconds=1.0, end_seconds=3.0)])
        until(lambda: heard(service)[:2] == ("playing", paths[0]))
        assert service.snapshot().item.levels == measured
    finally:
        service.close()


def test_what_was_paused_is_paused_again(service, output, paths) -> None:
    service.play_files(paths[:1])
    crank(service, output, 0.5)
    service.pause()
    until(lambda: service.snapshot().state == "paused")
    before = heard(service)[2]
    service.preview(stretches(paths[1], paths[2]))
    until(lambda: heard(service)[:2] == ("playing", paths[1]))
    service.cancel_preview()
    until(lambda: heard(service)[:2] == ("paused", paths[0]))
    assert heard(service)[2] == pytest.approx(before, abs=0.02)


def test_a_second_preview_takes_the_place_of_the_first(service, output, paths) -> None:
    service.play_files(paths[:1])
    crank(service, output, 0.5)
    ended: list[str] = []
    service.preview(stretches(paths[1], paths[2]), lambda: ended.append("first"))
    until(lambda: heard(service)[1] == paths[1])
    service.preview(stretches(paths[2], paths[1]), lambda: ended.append("second"))
    until(lambda: heard(service)[1] == paths[2])
    assert ended == ["first"]
    service.cancel_preview()
    until(lambda: heard(service)[:2] == ("playing", paths[0]))
    assert ended == ["first", "second"]


def test_playing_something_else_meanwhile_stands(service, output, paths) -> None:
    service.play_files(paths[:1])
    crank(service, output, 0.5)
    ended: list[bool] = []
    service.preview(stretches(paths[1], paths[2]), lambda: ended.append(True))
    until(lambda: heard(service)[1] == paths[1])
    crank(service, output, 0.1)
    service.play_files(paths[2:])
    until(lambda: ended == [True])
    until(lambda: heard(service)[:2] == ("playing", paths[2]))
    assert [item.path for item in service.state().items] == paths[2:]


def test_a_file_that_cannot_be_read_ends_it_all_the_same(service, output, paths, tmp_path) -> None:
    service.play_files(paths[:1])
    crank(service, output, 0.5)
    ended: list[bool] = []
    service.preview([QueueItem(None, str(tmp_path / "gone.flac"))], lambda: ended.append(True))
    until(lambda: ended == [True])
    until(lambda: heard(service)[1] == paths[0])


def test_the_kept_session_is_that_of_before(output, paths) -> None:
    kept = Kept()
    service = PlayerService(output, saved=kept)
    service.play_files(paths[:2])
    crank(service, output, 0.5)
    until(lambda: kept.state is not None and len(kept.state.items) == 2)
    service.preview(stretches(paths[1], paths[2]))
    until(lambda: heard(service)[1] == paths[1])
    service.close()
    assert [item.path for item in kept.state.items] == paths[:2]


def test_the_queue_is_edited_not_the_preview(service, output, paths) -> None:
    def queued() -> list[str]:
        return [entry.item.path for entry in service.queue_view().entries]

    def hear() -> None:
        service.preview(stretches(paths[1], paths[2]))
        until(lambda: heard(service)[1] == paths[1])

    service.play_files(paths[:1])
    crank(service, output, 0.5)
    hear()
    service.insert_files(paths[2:], 1)
    until(lambda: queued() == [paths[0], paths[2]] and heard(service)[1] == paths[0])
    hear()
    service.clear()
    until(lambda: queued() == [])
    service.undo()
    until(lambda: queued() == [paths[0], paths[2]])


def test_the_queue_is_listed_and_answers_as_it_was_before(service, output, paths) -> None:
    service.play_files(paths)
    assert service.settle(5)
    before = service.listed_queue()
    listed = [entry.item.path for entry in before.entries]
    service.preview([QueueItem(None, paths[0], end_seconds=0.5)])
    assert service.settle(5)
    assert len(service.queue_view().entries) == 1
    assert service.listed_queue() == before
    service.remove_keys([before.entries[1].key])
    assert service.settle(5)
    assert [entry.item.path for entry in service.listed_queue().entries] == [
        path for place, path in enumerate(listed) if place != 1
    ]
    assert service.listed_queue() is service.queue_view()


def test_what_is_asked_of_a_queue_that_was_replaced_meanwhile_moves_nothing(
    service, output, paths, monkeypatch
) -> None:
    service.play_files(paths)
    crank(service, output, 0.25)
    service.preview(stretches(paths[1], paths[2]))
    until(lambda: service._preview.kept_view() is not None)
    *_, middle, last = (entry.key for entry in service.listed_queue().entries)
    monkeypatch.setattr(service._preview, "cancel", lambda: service.play_files([paths[0]]))
    service.jump_to(last)
    service.remove_keys([middle])
    assert service.settle(60)
    assert [item.path for item in service.state().items] == [paths[0]]
    assert heard(service)[1] == paths[0]

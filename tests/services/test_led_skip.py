"""Who presses "next" gets on, whatever becomes of the one who prepares it."""

from __future__ import annotations

import logging

import pytest

from musicrec_desktop.services.playing import led_skip
from musicrec_desktop.services.playing.led_skip import LedSkip
from musicrec_desktop.services.playing.player import PlayerService
from tests.playback.listening import CrankedOutput
from tests.playback.synthesis import noise, write
from tests.services.test_playback_session import until


@pytest.fixture
def service(tmp_path):
    service = PlayerService(CrankedOutput())
    service.play_files([str(write(tmp_path / f"{n}.flac", noise(1.0))) for n in range(3)])
    assert service.settle(60)
    yield service
    service.close()


def place(service: PlayerService) -> int:
    assert service.settle(60)
    view = service.queue_view()
    return [entry.key for entry in view.entries].index(view.current_key or 0)


def test_a_leader_that_hangs_is_not_waited_for(service, monkeypatch) -> None:
    monkeypatch.setattr(led_skip, "MOST_SECONDS", 0.05)
    held: list[LedSkip] = []
    service.be_led(lambda skip: held.append(skip) or True)
    service.next()
    until(lambda: place(service) == 1)
    assert not held[0].pending
    held[0]()  # at last
    assert place(service) == 1


def test_a_leader_that_fails_keeps_nobody(service, caplog) -> None:
    service.be_led(lambda _skip: 1 // 0 == 1)
    with caplog.at_level(logging.CRITICAL):
        service.next()
    assert place(service) == 1


def test_a_step_is_made_once_when_its_leader_says_so(service, monkeypatch) -> None:
    monkeypatch.setattr(led_skip, "MOST_SECONDS", 600.0)
    held: list[LedSkip] = []
    service.be_led(lambda skip: held.append(skip) or True)
    service.next()
    assert place(service) == 0
    held[0]()
    held[0]()
    assert place(service) == 1


def test_what_is_chosen_meanwhile_stays(service, monkeypatch) -> None:
    monkeypatch.setattr(led_skip, "MOST_SECONDS", 600.0)
    held: list[LedSkip] = []
    service.be_led(lambda skip: held.append(skip) or True)
    service.next()
    service.jump_to(service.queue_view().entries[1].key)
    held[0]()
    assert place(service) == 1

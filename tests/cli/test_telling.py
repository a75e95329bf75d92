"""Scrobbling on the command line: who is told, who no longer, and what waits is sent."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from musicrec_desktop.core.listening_events import PlayEnded
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.scrobbling import KafkaTopic
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library.instance import InstanceLock
from musicrec_desktop.services.scrobbling.kafka import KafkaSink
from tests.cli.conftest import Call, Scanned
from tests.services.kafka_cluster import KafkaCluster, records
from tests.services.scrobble_server import TOKEN, ScrobbleServer


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch):
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text))


def listen(data: Path) -> None:
    services = Services(DataFolder(data))
    try:
        services.bus.publish(PlayEnded(1, services.songs.order()[0], 5.0, 2.0, "finished", True))
    finally:
        services.close()


def test_services_are_told_on_request_and_no_longer(
    own: Scanned, call: Call, typed, tmp_path: Path
) -> None:
    def scrobbling(*arguments: str | Path):
        return call("--data-dir", own.data, "scrobbling", *arguments)

    server, events = ScrobbleServer(), tmp_path / "events.jsonl"
    try:
        assert scrobbling().text == "Nobody is told what is played.\n"
        typed("wrong\n")
        refused = scrobbling("listenbrainz", "--server", server.url)
        refused.check_refusal(1, "does not know this token")
        typed("\n")
        scrobbling("listenbrainz", "--server", server.url).check_refusal(1, "Nothing was entered")
        typed(f"{TOKEN}\n")
        answer = scrobbling("listenbrainz", "--server", server.url)
        assert answer.code == 0 and answer.text.startswith("listenbrainz  anna\n")
        assert "which only you may read" in answer.text
        assert scrobbling("file", events).code == 0
        listen(own.data)
        told = json.loads(scrobbling("--json").text)
        assert told["sinks"]["file"]["waiting"] == 1
        assert not told["sinks"]["kafka"]["told"] and TOKEN not in json.dumps(told)
        assert scrobbling("send").code == 0
        assert json.loads(events.read_text())["event"] == "end"
        assert scrobbling("off", "file").text.startswith("listenbrainz  anna\n")
        assert scrobbling("off", "listenbrainz").code == 0
        assert json.loads(scrobbling("list", "--json").text)["sinks"]["file"]["told"] is False
    finally:
        server.close()


def test_events_wait_for_a_cluster_and_are_published_when_it_is_back(
    own: Scanned, call: Call
) -> None:
    cluster = KafkaCluster()
    try:
        cluster.make_topic("musicrec.listening", 2)
        answer = call("--data-dir", own.data, "scrobbling", "kafka", cluster.servers)
        assert answer.code == 0 and "with 2 partitions" in answer.complaint
        listen(own.data)
        cluster.go_down()
        late = call("--data-dir", own.data, "scrobbling", "send")
        assert late.code == 1 and "1 waiting" in late.text
        assert "could not be reached" in late.complaint
        cluster.come_up()
        assert call("--data-dir", own.data, "scrobbling", "send").code == 0
        (record,) = records(cluster.servers, "musicrec.listening")
        assert (record.key, record.value["event"]) == (b"listener-1", "end")
    finally:
        cluster.close()


def test_while_a_window_is_open_it_is_the_one_that_sends(own: Scanned, call: Call) -> None:
    lock = InstanceLock(DataFolder(own.data))
    lock.acquire()
    try:
        call("--data-dir", own.data, "scrobbling", "send").check_refusal(7, "already running")
        assert call("--data-dir", own.data, "scrobbling").code == 0
    finally:
        lock.release()


def test_help_and_wrong_words(call: Call) -> None:
    for action in ("", "kafka", "lastfm"):
        answer = call("scrobbling", *filter(None, [action]), "--help")
        assert answer.code == 0 and "--listener" in answer.text
    assert call("scrobbling", "off", "telegraph").code == 2


def test_a_topic_and_a_key_of_one_s_own(own: Scanned, call: Call) -> None:
    cluster = KafkaCluster()
    try:
        cluster.make_topic("plays", 1)
        wanted = ("kafka", cluster.servers, "--topic", "plays", "--key", "living room")
        answer = call("--data-dir", own.data, "scrobbling", *wanted)
        assert answer.text.startswith(f"kafka         plays at {cluster.servers}\n")
        listen(own.data)
        assert call("--data-dir", own.data, "scrobbling", "send").code == 0
        (record,) = records(cluster.servers, "plays")
        assert record.key == b"living room"
    finally:
        cluster.close()


@pytest.mark.parametrize("how", [(), ("--mechanism", "PLAIN")])
def test_a_cluster_is_told_over_tls_and_asked_who_one_is(
    own: Scanned, call: Call, typed, monkeypatch: pytest.MonkeyPatch, how: tuple[str, ...]
) -> None:
    """No cluster for tests speaks TLS: what the client is told to do is looked at."""
    checked: list[KafkaTopic] = []

    def check(self: KafkaSink) -> str:
        checked.append(self._topic)
        return "It is there."

    monkeypatch.setattr(KafkaSink, "check", check)
    command = ("--data-dir", own.data, "scrobbling", "kafka", "host:1", "--tls", "--user", "anna")
    typed("\n")
    call(*command, *how).check_refusal(1, "Nothing was entered")
    typed("open sesame\n")
    answer = call(*command, *how, "--json")
    assert answer.code == 0, answer.complaint
    (topic,) = checked
    assert (topic.tls, topic.user, topic.password) == (True, "anna", "open sesame")
    assert topic.mechanism == (how[1] if how else "SCRAM-SHA-512")
    assert "sesame" not in answer.text
    assert json.loads(answer.text)["sinks"]["kafka"]["tls"] is True

"""Events on a Kafka topic: keyed, in order, at least once, and kept while no broker answers."""

from __future__ import annotations

import os
import sys
import uuid
from dataclasses import replace
from pathlib import Path

import pytest

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.listening_events import PlayEnded, RatingsChanged
from musicrec_desktop.core.scrobbling import KafkaTopic
from musicrec_desktop.services.scrobbling.http import AccountRefused, MessageRefused, TryLater
from musicrec_desktop.services.scrobbling.kafka import KafkaSink
from tests.services.kafka_cluster import (
    PATIENCE_SECONDS,
    KafkaCluster,
    confluent_kafka,
    records,
)
from tests.services.test_scrobbling import Told, database, server, told

__all__ = ["database", "server", "told"]  # fixtures

NOTHING = "127.0.0.1:9"
REAL = os.environ.get("MUSICREC_TEST_KAFKA", "")
Codes = confluent_kafka.KafkaError


@pytest.fixture(autouse=True)
def waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for the broker however busy the machine, unless a test says for how long."""
    monkeypatch.setitem(KafkaSink.__init__.__kwdefaults__, "timeout", PATIENCE_SECONDS)


@pytest.fixture(scope="module")
def cluster():
    cluster = KafkaCluster()
    yield cluster
    cluster.close()


@pytest.fixture
def topic(cluster: KafkaCluster, request: pytest.FixtureRequest) -> KafkaTopic:
    cluster.come_up()  # whatever became of the test that let it go down
    name = request.node.name[:200].replace("[", ".").replace("]", "")
    cluster.make_topic(name, 3)
    return KafkaTopic(True, cluster.servers, name)


def test_events_are_keyed_by_listener_in_order_and_each_has_an_id(
    told: Told, cluster: KafkaCluster, topic: KafkaTopic
) -> None:
    told.tell(kafka=topic)
    for track in (1, 3, 4):
        told.play(track, counted=track != 4)
    stars = {1: Rating(stars=4.5)}
    told.bus.publish(RatingsChanged(told.listener, {1: Rating()}, stars, told.now))
    assert told.service.send() is None
    assert (told.waiting("kafka"), told.problem("kafka")) == (0, "")
    found = records(cluster.servers, topic.topic)
    assert [each.value["event"] for each in found] == [*["start", "end"] * 3, "rating"]
    assert {(each.partition, each.key) for each in found} == {
        (found[0].partition, f"listener-{told.listener}".encode())
    }
    first, last = found[1].value, found[-1].value
    assert (first["artist"], first["title"], first["counted"]) == ("Anna", "Blue", True)
    assert (last["stars"], last["listener_id"]) == (4.5, told.listener)
    ids = [each.value["event_id"] for each in found]
    assert len(set(ids)) == len(ids)
    assert [each.headers["event_id"].decode() for each in found] == ids


def test_what_no_broker_takes_is_kept_and_published_once_it_is_back(
    told: Told, cluster: KafkaCluster, topic: KafkaTopic, database
) -> None:
    told.tell(kafka=topic)
    told.play(1)
    told.service.send()
    cluster.go_down()
    told.play(3)
    due = told.service.send()
    assert due is not None and told.waiting("kafka") == 2
    assert "could not be reached" in told.problem("kafka")
    told.service.close()
    told.service = told.again(database)  # the program was ended meanwhile
    cluster.come_up()
    told.play(4)
    told.service.send()
    assert (told.waiting("kafka"), told.problem("kafka")) == (0, "")
    starts = [each.value["track_id"] for each in records(cluster.servers, topic.topic)[::2]]
    assert starts == [1, 3, 4]


def test_the_producer_tries_again_without_repeating(
    cluster: KafkaCluster, topic: KafkaTopic
) -> None:
    errors = [Codes.NOT_LEADER_FOR_PARTITION, Codes.REQUEST_TIMED_OUT, Codes.NOT_ENOUGH_REPLICAS]
    cluster.refuse(*errors)
    messages = [{"event": "start", "event_id": str(n), "n": n} for n in range(500)]
    KafkaSink(topic, 7, timeout=60.0).deliver(messages)
    assert [each.value["n"] for each in records(cluster.servers, topic.topic)] == list(range(500))


@pytest.mark.parametrize(
    ("code", "meant"),
    [
        (Codes.TOPIC_AUTHORIZATION_FAILED, AccountRefused),
        (Codes.MSG_SIZE_TOO_LARGE, MessageRefused),
        (Codes.INVALID_TIMESTAMP, TryLater),
    ],
)
def test_what_a_broker_says_is_told_apart(
    cluster: KafkaCluster, topic: KafkaTopic, code: int, meant: type[Exception]
) -> None:
    cluster.refuse(code)
    with pytest.raises(meant):
        KafkaSink(topic, 1).deliver([{"event": "start", "event_id": "a"}])


def test_one_event_that_is_refused_does_not_hold_up_the_others(
    told: Told, cluster: KafkaCluster, topic: KafkaTopic
) -> None:
    told.tell(kafka=topic)
    for track, origin in ((1, "album" * 500_000), (3, "album")):
        event = PlayEnded(told.listener, track, told.now, 9.0, "skipped", False, origin)
        told.bus.publish(event)
    told.service.send()
    assert told.waiting("kafka") == 0
    assert [each.value["track_id"] for each in records(cluster.servers, topic.topic)] == [3]


def test_settings_are_checked(cluster: KafkaCluster, topic: KafkaTopic) -> None:
    assert "with 3 partitions" in KafkaSink(topic, 1).check()
    for wrong, sentence in (
        (replace(topic, topic="no/name"), "cannot be the name of a Kafka topic"),
        (replace(topic, servers=" "), "no Kafka server named"),
        (replace(topic, user="anna", mechanism="TRUST"), "not a way to sign in"),
    ):
        with pytest.raises(AccountRefused, match=sentence):
            KafkaSink(wrong, 1).check()
    for unreachable in (
        replace(topic, servers=NOTHING),
        replace(topic, tls=True),
        replace(topic, user="anna", password="secret-word"),
    ):
        with pytest.raises(TryLater) as raised:
            KafkaSink(unreachable, 1, timeout=1.0).check()
        assert "secret-word" not in str(raised.value)


@pytest.mark.skipif(not REAL, reason="MUSICREC_TEST_KAFKA names no broker, as localhost:9092")
def test_a_real_broker_has_every_event_in_order() -> None:
    topic = KafkaTopic(True, REAL, f"musicrec.test.{uuid.uuid4().hex}")
    for first in (0, 500):
        batch = [{"event": "start", "event_id": str(n), "n": n} for n in range(first, first + 500)]
        KafkaSink(topic, 7, timeout=60.0).deliver(batch)
    found = records(topic.servers, topic.topic)
    assert [each.value["n"] for each in found] == list(range(1000))
    assert {each.key for each in found} == {b"listener-7"}
    assert "partitions" in KafkaSink(topic, 7).check()


def test_ending_the_program_does_not_wait_for_a_silent_broker(topic: KafkaTopic) -> None:
    sink = KafkaSink(replace(topic, servers=NOTHING), 1, timeout=3600.0)
    sink.close()
    with pytest.raises(TryLater):
        sink.deliver([{"event": "start", "event_id": "a"}])


def test_a_missing_package_is_named_and_nothing_is_lost(
    told: Told, topic: KafkaTopic, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told.tell(kafka=topic)
    told.play(1)
    monkeypatch.setitem(sys.modules, "confluent_kafka", None)
    told.service.send()
    status = told.service.status(told.listener)["kafka"]
    assert (status.waiting, status.stopped) == (2, True)
    assert "confluent-kafka" in status.problem and "pip install" in status.problem

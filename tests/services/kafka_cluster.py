"""A Kafka cluster of one broker in this process: librdkafka's own, which speaks the protocol."""

from __future__ import annotations

import ctypes
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

confluent_kafka = pytest.importorskip("confluent_kafka")

PRODUCE = 0  # of the protocol's kinds of requests
BROKER = 1
PATIENCE_SECONDS = 60.0
LIBRARIES = Path(confluent_kafka.__file__).parents[1] / "confluent_kafka.libs"


@dataclass(frozen=True)
class Record:
    """What a consumer reads."""

    partition: int
    key: bytes
    value: dict[str, Any]
    headers: dict[str, bytes]


class KafkaCluster:
    """A broker on a port of its own, which can be told to fail; forgets all when closed."""

    def __init__(self) -> None:
        found = sorted(LIBRARIES.glob("*rdkafka*")) if LIBRARIES.is_dir() else []
        if not found:
            pytest.skip("this build of confluent-kafka hides librdkafka")
        library = self._library = ctypes.CDLL(str(found[0]))
        for name in ("rd_kafka_new", "rd_kafka_conf_new", "rd_kafka_mock_cluster_new"):
            getattr(library, name).restype = ctypes.c_void_p
        library.rd_kafka_mock_cluster_bootstraps.restype = ctypes.c_char_p
        quiet = ctypes.c_void_p(library.rd_kafka_conf_new())
        library.rd_kafka_conf_set(quiet, b"bootstrap.servers", b"127.0.0.1:9", None, 0)
        library.rd_kafka_conf_set_log_cb(quiet, None)
        self._client = ctypes.c_void_p(library.rd_kafka_new(0, quiet, None, 0))
        self._cluster = ctypes.c_void_p(library.rd_kafka_mock_cluster_new(self._client, 1))
        self.servers = library.rd_kafka_mock_cluster_bootstraps(self._cluster).decode()

    def close(self) -> None:
        self._library.rd_kafka_mock_cluster_destroy(self._cluster)
        self._library.rd_kafka_destroy(self._client)

    def make_topic(self, name: str, partitions: int) -> None:
        self._library.rd_kafka_mock_topic_create(self._cluster, name.encode(), partitions, 1)

    def go_down(self) -> None:
        self._library.rd_kafka_mock_broker_set_down(self._cluster, BROKER)

    def come_up(self) -> None:
        self._library.rd_kafka_mock_broker_set_up(self._cluster, BROKER)

    def refuse(self, *errors: int) -> None:
        """Answer the next requests to publish with these errors."""
        codes = (ctypes.c_int * len(errors))(*errors)
        self._library.rd_kafka_mock_push_request_errors_array(
            self._cluster, PRODUCE, ctypes.c_size_t(len(errors)), codes
        )


def records(servers: str, topic: str) -> list[Record]:
    """Return all that a topic holds, each partition in order."""
    consumer = confluent_kafka.Consumer(
        {"bootstrap.servers": servers, "group.id": "test", "log_level": 0}
    )
    try:
        about = consumer.list_topics(topic, PATIENCE_SECONDS).topics[topic]
        parts = [confluent_kafka.TopicPartition(topic, n, 0) for n in about.partitions]
        ends = [consumer.get_watermark_offsets(part, PATIENCE_SECONDS)[1] for part in parts]
        consumer.assign(parts)
        found = consumer.consume(sum(ends), PATIENCE_SECONDS) if sum(ends) else []
        assert len(found) == sum(ends)
        return [
            Record(m.partition(), m.key(), json.loads(m.value()), dict(m.headers()))
            for m in sorted(found, key=lambda m: (m.partition(), m.offset()))
        ]
    finally:
        consumer.close()

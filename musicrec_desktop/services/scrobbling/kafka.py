"""Events as messages of a Kafka topic, by the optional package confluent-kafka.

https://docs.confluent.io/platform/current/clients/librdkafka/html/md_CONFIGURATION.html
"""

from __future__ import annotations

import json
import logging
import re
import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from musicrec_desktop.core.optional_packages import how_to_install
from musicrec_desktop.core.scrobbling import KAFKA_MECHANISMS, KafkaTopic
from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.services.scrobbling.http import (
    KEPT,
    AccountRefused,
    MessageRefused,
    TryLater,
)

if TYPE_CHECKING:
    from confluent_kafka import KafkaError, Producer

logger = logging.getLogger(__name__)

NAME = "Kafka"  # no words
AT_ONCE = 500
TIMEOUT_SECONDS = 10.0
# No server answers: the first address tried may be another than the one that works, as ::1.
GRACE_SECONDS = 2.0
STEP_SECONDS = 0.1
TOPIC = re.compile(r"(?!\.{1,2}$)[a-zA-Z0-9._-]{1,249}")  # as the broker's own check
TIMED_OUT = -192  # KafkaError._MSG_TIMED_OUT, which does not say why
ATTEMPT = re.compile(r"^.*: (?=[^:]+$)| \(after .*")  # of which connection, and when
QUIET = {"log_level": 3, "log.connection.close": False}


class KafkaSink:
    """Publishes every event at least once, in order for each listener.

    The producer is idempotent, so that its own retries neither repeat nor reorder. What was
    not acknowledged by all replicas in time is published again later, with the same
    ``event_id`` in its value and headers, by which a consumer can leave out what it has. There
    is a connection only while something is published: minutes lie between most events.

    Parameters
    ----------
    topic : KafkaTopic
    listener_id : int
    timeout : float
        Seconds to publish a batch in.
    """

    name = "kafka"
    at_once = AT_ONCE
    plain = True

    def __init__(
        self, topic: KafkaTopic, listener_id: int, *, timeout: float = TIMEOUT_SECONDS
    ) -> None:
        self._topic = topic
        self._key = (topic.key or f"listener-{listener_id}").encode()  # no words
        self._timeout = timeout
        self._closing = threading.Event()

    def check(self) -> str:
        """Return, as a sentence, what answers there.

        Raises
        ------
        AccountRefused, TryLater
        """
        from_servers = _Connection(self._topic, self._timeout)
        partitions = from_servers.partitions(self._topic.topic, self._timeout)
        if partitions:
            return translate(
                "Scrobbling",
                "The topic “{topic}” is there, with %n partition(s).",
                n=partitions,
                topic=self._topic.topic,
            )
        return translate(
            "Scrobbling",
            "There is no topic “{topic}” yet: the first event asks for it.",
            topic=self._topic.topic,
        )

    def takes(self, message: dict[str, Any]) -> bool:  # noqa: ARG002 - all of them
        """Return True: every event is published."""
        return True

    def deliver(self, messages: Sequence[dict[str, Any]]) -> None:
        """Publish events, and wait until all replicas in step have them.

        Raises
        ------
        AccountRefused, MessageRefused, TryLater
        """
        connection = _Connection(self._topic, self._timeout)
        for message in messages:
            connection.produce(self._topic.topic, self._key, message)
        connection.finish(self._timeout, self._closing)

    def now_playing(self, message: dict[str, Any]) -> None:
        """Publish nothing: a start is an event of its own."""

    def close(self) -> None:
        """Wait no longer for servers; what they did not take is published another time."""
        self._closing.set()


class _Connection:
    """A producer for as long as one batch takes."""

    def __init__(self, topic: KafkaTopic, timeout: float) -> None:
        self._failures: list[KafkaError] = []
        self._down = False
        self._last: KafkaError | None = None
        self._refused: KafkaError | None = None
        self._producer = self._made(topic, timeout)

    def partitions(self, topic: str, timeout: float) -> int:
        """Return how many partitions a topic has, 0 where it is not there."""
        from confluent_kafka import KafkaException

        try:
            found = self._producer.list_topics(topic, timeout)
        except KafkaException as error:
            raise _meant(self._refused or self._last or error.args[0]) from error
        about = found.topics[topic]
        return 0 if about.error is not None else len(about.partitions)

    def produce(self, topic: str, key: bytes, message: dict[str, Any]) -> None:
        """Queue an event; what is found out about it is told by :meth:`finish`."""
        from confluent_kafka import KafkaException

        headers = {name: str(message.get(name, "")).encode() for name in ("event_id", "event")}
        try:
            self._producer.produce(
                topic,
                key=key,
                value=json.dumps(message, ensure_ascii=False).encode("utf-8", "replace"),
                headers={**headers, "content-type": b"application/json"},
                on_delivery=self._told,
            )
        except KafkaException as error:  # such as one that is too large for any broker
            self._producer.purge()
            self._producer.flush(STEP_SECONDS)
            raise _meant(error.args[0]) from error

    def finish(self, seconds: float, closing: threading.Event) -> None:
        """Wait for what was queued to be taken; raise what was wrong with any of it."""
        began = time.monotonic()
        while self._producer.flush(STEP_SECONDS):
            waited = time.monotonic() - began
            unreachable = self._down and waited > GRACE_SECONDS
            if self._refused or unreachable or waited > seconds or closing.is_set():
                self._producer.purge()
                self._producer.flush(STEP_SECONDS)
                raise _meant(self._refused or self._last)
        if self._failures:
            timed_out = self._failures[0].code() == TIMED_OUT
            raise _meant(self._refused or (timed_out and self._last) or self._failures[0])

    def _made(self, topic: KafkaTopic, timeout: float) -> Producer:
        try:
            from confluent_kafka import KafkaException, Producer
        except ImportError as error:
            raise AccountRefused(
                translate("Scrobbling", "Kafka needs a package that is not installed."),
                how_to_install(["confluent-kafka"]),
            ) from error
        settings = _settings(topic, timeout)
        try:
            return Producer({**settings, "error_cb": self._error}, logger=logger)
        except (KafkaException, ValueError) as error:
            raise AccountRefused(
                translate(
                    "Scrobbling", "Kafka does not take these settings: {reason}.", reason=error
                ),
                translate("Next steps", "Check them."),
            ) from error

    def _error(self, error: KafkaError) -> None:
        from confluent_kafka import KafkaError as Codes

        if error.code() in (Codes._AUTHENTICATION, Codes.SASL_AUTHENTICATION_FAILED):
            self._refused = error
        elif error.code() == Codes._ALL_BROKERS_DOWN:
            self._down = True
        else:
            self._last = error

    def _told(self, error: KafkaError | None, _message: object) -> None:
        if error is not None:
            self._failures.append(error)


def _settings(topic: KafkaTopic, timeout: float) -> dict[str, Any]:
    """Return the settings of the producer; raise AccountRefused where they make no sense."""
    if not topic.servers.strip():
        raise AccountRefused(
            translate("Scrobbling", "There is no Kafka server named."),
            translate("Next steps", "Enter one, as localhost:9092."),
        )
    if not TOPIC.fullmatch(topic.topic):
        raise AccountRefused(
            translate(
                "Scrobbling", "“{topic}” cannot be the name of a Kafka topic.", topic=topic.topic
            ),
            translate("Next steps", "Use up to 249 letters, digits, dots, dashes and underscores."),
        )
    if topic.user and topic.mechanism not in KAFKA_MECHANISMS:
        raise AccountRefused(
            translate(
                "Scrobbling", "“{mechanism}” is not a way to sign in.", mechanism=topic.mechanism
            ),
            translate("Next steps", "Use {names}.", names=", ".join(KAFKA_MECHANISMS)),
        )
    protocol = ("SASL_" if topic.user else "") + ("SSL" if topic.tls else "PLAINTEXT")
    signing_in = {
        "sasl.mechanism": topic.mechanism,
        "sasl.username": topic.user,
        "sasl.password": topic.password,
    }
    return {
        **QUIET,
        "bootstrap.servers": topic.servers,
        "client.id": "musicrec-desktop",
        "enable.idempotence": True,  # which brings acks=all and order
        "message.timeout.ms": int(1000 * timeout),
        "topic.metadata.propagation.max.ms": int(500 * timeout),
        "compression.type": "gzip",
        "security.protocol": protocol,
        **(signing_in if topic.user else {}),
    }


def _meant(error: KafkaError | None) -> Exception:
    """Return what an error of the client means for what waits."""
    from confluent_kafka import KafkaError as Codes

    code, said = (
        (None, translate("Scrobbling", "no answer"))
        if error is None
        else (error.code(), error.str())
    )
    if code in (Codes._AUTHENTICATION, Codes.SASL_AUTHENTICATION_FAILED):
        return AccountRefused(
            translate("Scrobbling", "Kafka does not accept the sign-in: {reason}.", reason=said),
            translate("Next steps", "Check it."),
        )
    if code in (Codes.TOPIC_AUTHORIZATION_FAILED, Codes.CLUSTER_AUTHORIZATION_FAILED):
        return AccountRefused(
            translate(
                "Scrobbling", "Kafka does not let this user publish there: {reason}.", reason=said
            ),
            translate("Next steps", "Ask whoever runs it for the right to write to the topic."),
        )
    if code in (Codes.MSG_SIZE_TOO_LARGE, Codes.INVALID_MSG, Codes.INVALID_RECORD):
        return MessageRefused(f"Kafka refused: {said}")  # no words
    if code in (Codes.UNKNOWN_TOPIC_OR_PART, Codes._UNKNOWN_TOPIC, Codes._UNKNOWN_PARTITION):
        return TryLater(
            translate("Scrobbling", "Kafka has no such topic."),
            translate("Next steps", "Make it there. What was played is kept and sent later."),
        )
    return TryLater(
        translate(
            "Scrobbling",
            "{service} could not be reached: {reason}.",
            service="Kafka",
            reason=ATTEMPT.sub("", said),
        ),
        translated("Next steps", KEPT),
    )

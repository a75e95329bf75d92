"""The grammar of ``scrobbling``."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from musicrec_desktop.cli.argument_types import name, path
from musicrec_desktop.core.scrobbling import (
    KAFKA_MECHANISMS,
    KAFKA_TOPIC,
    LISTENBRAINZ_SERVER,
    SINK_NAMES,
)

MakeCommand = Callable[[Any, str, str, str], argparse.ArgumentParser]


def add_telling(commands: Any, command: MakeCommand) -> None:
    """Add the command ``scrobbling``."""
    parser = command(
        commands,
        "scrobbling",
        "tell services outside what was played, or no longer",
        "List who is told what a listener plays, and how many messages wait. Nobody is, unless "
        "they were named here or in the window. Tokens and passwords are asked for, or read "
        "from a line of standard input; they are kept in the system's keyring where one "
        "answers, else in a file that only you may read.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action")

    def add(action: str, said: str) -> argparse.ArgumentParser:
        inner = command(actions, action, said, f"{said[0].upper()}{said[1:]}.")
        _add_common(inner, default=argparse.SUPPRESS)
        return inner

    add("list", "list who is told, as without an action")
    listenbrainz = add("listenbrainz", "tell ListenBrainz, by the token of a user's profile there")
    listenbrainz.add_argument(
        "--server", default=LISTENBRAINZ_SERVER, help="another that speaks the same"
    )
    lastfm = add("lastfm", "tell Last.fm, by the key and the secret of an API account of one's own")
    lastfm.add_argument("key", metavar="KEY", type=name)
    _add_kafka(add("kafka", "publish every event on a topic of a Kafka cluster"))
    add("file", "write every event to a file, as lines of JSON").add_argument(
        "path", metavar="FILE", type=path
    )
    off = add("off", "tell somebody no longer, and forget what waits for them")
    off.add_argument("sink", choices=SINK_NAMES)
    add("send", "send what waits now, with the window closed")
    _add_common(parser, default=None)


def _add_kafka(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("servers", metavar="SERVERS", type=name, help="such as localhost:9092")
    parser.add_argument("--topic", type=name, default=KAFKA_TOPIC, help=f"(default: {KAFKA_TOPIC})")
    parser.add_argument("--key", default="", help="by which the listener's events are keyed")
    parser.add_argument("--tls", action="store_true", help="encrypt, and check certificates")
    parser.add_argument("--user", default="", help="sign in by SASL; the password is asked for")
    parser.add_argument("--mechanism", choices=KAFKA_MECHANISMS, default="SCRAM-SHA-512")


def _add_common(parser: argparse.ArgumentParser, *, default: Any) -> None:
    parser.add_argument(
        "--listener",
        metavar="NAME",
        type=name,
        default=default,
        help="for whom (default: the first listener)",
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=default or False,
        help="print JSON for another program",
    )

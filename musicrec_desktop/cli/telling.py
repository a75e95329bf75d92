"""``scrobbling``: whom services outside are told for, without the window."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from dataclasses import replace

from musicrec_desktop.cli.listeners import listen_as
from musicrec_desktop.cli.terminal import alone, library, one_line, put
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.scrobbling import (
    SINK_NAMES,
    Accounts,
    EventFile,
    KafkaTopic,
    LastFmAccount,
    ListenBrainzAccount,
    SinkStatus,
)
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.scrobbling.kafka import KafkaSink
from musicrec_desktop.services.scrobbling.lastfm import LastFm
from musicrec_desktop.services.scrobbling.listenbrainz import ListenBrainz


def run(arguments: argparse.Namespace) -> int:
    """List who is told, change that, or send what waits."""
    if arguments.action in (None, "list"):
        with library(arguments) as services:
            _list(services, listen_as(services, arguments), arguments)
        return 0
    # a window sends what waits by itself, and knows the accounts it began with
    with alone(arguments), library(arguments) as services:
        listener = listen_as(services, arguments)
        if arguments.action == "send":
            services.scrobbling.send()
        else:
            accounts = services.scrobbling.accounts(listener)
            changed = _changed(accounts, listener, arguments)
            services.scrobbling.set_accounts(listener, changed)
        _list(services, listener, arguments)
        status = services.scrobbling.status(listener).values()
    return 1 if arguments.action == "send" and any(each.waiting for each in status) else 0


def _changed(accounts: Accounts, listener: int, arguments: argparse.Namespace) -> Accounts:
    """Return other accounts, once the service that is to be told has accepted its own."""
    if arguments.action == "listenbrainz":
        account = ListenBrainzAccount(True, _secret("Token: "), "", arguments.server)
        return replace(accounts, listenbrainz=replace(account, user=ListenBrainz(account).check()))
    if arguments.action == "lastfm":
        return replace(accounts, lastfm=_granted(arguments.key))
    if arguments.action == "file":
        return replace(accounts, file=EventFile(True, str(arguments.path.absolute())))
    if arguments.action == "kafka":
        topic = KafkaTopic(
            True,
            arguments.servers,
            arguments.topic,
            arguments.key,
            arguments.tls,
            arguments.user,
            _secret("Password: ") if arguments.user else "",
            arguments.mechanism,
        )
        put(KafkaSink(topic, listener).check(), error=True)
        return replace(accounts, kafka=topic)
    off = replace(getattr(accounts, arguments.sink), on=False)
    return replace(accounts, **{arguments.sink: off})


def _granted(key: str) -> LastFmAccount:
    account = LastFmAccount(True, key, _secret("Shared secret: "))
    token, address = LastFm(account).begin()
    put(f"Open this page, allow it, then press Enter here: {address}", error=True)
    sys.stdin.readline()
    session, user = LastFm(account).finish(token)
    return replace(account, session=session, user=user)


def _secret(asked: str) -> str:
    """Return what is typed unseen, or the next line of what is piped in.

    Raises
    ------
    MusicRecError
        If it is empty.
    """
    typed = getpass.getpass(asked) if sys.stdin.isatty() else sys.stdin.readline()
    if not typed.strip():
        raise MusicRecError("Nothing was entered.", "Type it, or pipe it in as a line.")
    return typed.strip()


def _list(services: Services, listener: int, arguments: argparse.Namespace) -> None:
    accounts = services.scrobbling.accounts(listener)
    status = services.scrobbling.status(listener)
    place = services.scrobbling.secrets_place(listener)
    if arguments.json:
        sinks = {name: _as_json(accounts, name, status.get(name)) for name in SINK_NAMES}
        put(json.dumps({"sinks": sinks, "secrets": place}))
        return
    for name in status:
        waiting, problem = status[name].waiting, status[name].problem
        line = f"{name:<13} {one_line(_whom(accounts, name))}"
        put(f"{line}, {waiting} waiting" if waiting else line)
        if problem:
            put(f"{name}: {problem}", error=True)
    if not status:
        put("Nobody is told what is played.")
    if place:
        put(place)


def _whom(accounts: Accounts, name: str) -> str:
    if name == "kafka":
        return f"{accounts.kafka.topic} at {accounts.kafka.servers}"
    if name == "file":
        return accounts.file.path
    return str(getattr(accounts, name).user)


def _as_json(accounts: Accounts, name: str, status: SinkStatus | None) -> dict[str, object]:
    found = status or SinkStatus()
    return {
        **accounts.as_json()[name],
        "told": status is not None,
        "waiting": found.waiting,
        "problem": found.problem,
    }

"""``listeners``: who listens on this machine."""

from __future__ import annotations

import argparse
import json
from datetime import datetime

from musicrec_desktop.cli.terminal import library, one_line, put
from musicrec_desktop.core.listeners import DEFAULT_LISTENER, Listener
from musicrec_desktop.services.assembly import Services


def run(arguments: argparse.Namespace) -> int:
    """List the listeners, or add, rename or delete one."""
    with library(arguments) as services:
        if arguments.action == "add":
            services.listeners.add(arguments.name, arguments.colour or "")
        elif arguments.action == "rename":
            listener = services.listeners.named(arguments.name)
            services.listeners.change(listener.id, name=arguments.to)
        elif arguments.action == "delete":
            services.listeners.delete(services.listeners.named(arguments.name).id)
            put(
                f"{one_line(arguments.name)} was deleted; what is theirs will be gone in a day.",
                error=True,
            )
        _list(services.listeners.all(), as_json=arguments.json)
    return 0


def listen_as(services: Services, arguments: argparse.Namespace) -> int:
    """Let the listener that was named listen, the first where none was; return the id.

    Raises
    ------
    UnknownListener
        If there is none of that name.
    """
    name: str | None = arguments.listener
    chosen = DEFAULT_LISTENER if name is None else services.listeners.named(name).id
    services.listener_id = chosen
    return chosen


def _list(listeners: list[Listener], *, as_json: bool) -> None:
    if as_json:
        put(json.dumps({"listeners": [_as_json(listener) for listener in listeners]}))
        return
    for listener in listeners:
        since = datetime.fromtimestamp(listener.created_at)
        pin = "  PIN" if listener.has_pin else ""
        day = f"since {since:%Y-%m-%d}" if listener.created_at else ""
        put(f"{one_line(listener.name):<40} {day}{pin}".rstrip())


def _as_json(listener: Listener) -> dict[str, object]:
    return {
        "id": listener.id,
        "name": listener.name,
        "colour": listener.colour,
        "created_at": listener.created_at,
        "has_pin": listener.has_pin,
    }

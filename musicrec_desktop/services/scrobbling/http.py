"""Requests to services outside, and which of their answers mean what."""

from __future__ import annotations

import importlib.metadata
import json
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.translation import to_translate, translate, translated

TIMEOUT_SECONDS = 10.0
KEPT = to_translate("Next steps", "What was played is kept and sent later.")
LONGEST_ANSWER_BYTES = 1_000_000


@cache
def agent() -> str:
    """Return what this program calls itself to services, with its version."""
    # Asked for late: the installed packages are looked through for it.
    return f"MusicRecDesktop/{importlib.metadata.version('musicrec-desktop')}"  # no words


class TryLater(MusicRecError):
    """The service cannot be reached, or asks for patience; ``seconds`` where it says how long."""

    def __init__(self, message: str, next_step: str = "", seconds: float | None = None) -> None:
        super().__init__(message, next_step)
        self.seconds = seconds


class AccountRefused(MusicRecError):
    """The service does not know the account any more: there is no use in trying again."""


class MessageRefused(MusicRecError):
    """The service will never take what it was told."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service said.

    Attributes
    ----------
    status : int
        Of HTTP.
    body : object
        As JSON holds it; an empty dict where it was none.
    headers : mapping of str to str
        Names in lower case.
    """

    status: int
    body: dict[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def seconds(self, header: str) -> float | None:
        """Return how many seconds a header names; None where it does not."""
        text = self.headers.get(header, "")
        return float(text) if text.replace(".", "", 1).isdigit() else None


def ask(
    url: str,
    *,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
    name: str,
    timeout: float = TIMEOUT_SECONDS,
) -> Answer:
    """Send a request and return the answer, whatever its status.

    Parameters
    ----------
    url : str
        Of http or https.
    body : bytes or None
        None only reads.
    headers : mapping, optional
    name : str
        Of the service, for the sentence.
    timeout : float
        Seconds.

    Raises
    ------
    TryLater
        If nothing was answered.
    AccountRefused
        If the address makes no sense.
    """
    # With all of what mail needs, 15 ms, and not of the start.
    import urllib.error
    import urllib.request
    from http.client import HTTPException

    if not url.startswith(("http://", "https://")):
        raise AccountRefused(
            translate(
                "Scrobbling", "“{url}” is not an address of {service}.", url=url, service=name
            ),
            translate("Next steps", "It begins with https://."),
        )
    request = urllib.request.Request(
        url,
        body,
        {"User-Agent": agent(), **(headers or {})},  # no words
    )
    try:
        with urllib.request.urlopen(request, timeout=timeout) as response:
            return _read(response)
    except urllib.error.HTTPError as error:
        with error:
            return _read(error)
    except (OSError, HTTPException, ValueError) as error:
        raise TryLater(
            translate(
                "Scrobbling",
                "{service} could not be reached: {reason}.",
                service=name,
                reason=why_unreachable(getattr(error, "reason", None) or error),
            ),
            translated("Next steps", KEPT),
        ) from error


def why_unreachable(error: object) -> str:
    """Return why a server gave no answer, as a clause for people; what is rare, as it is told."""
    if isinstance(error, socket.gaierror):
        return translate("Scrobbling", "there is no network, or no such server")
    if isinstance(error, ConnectionRefusedError):
        return translate("Scrobbling", "nothing answers at its address")
    if isinstance(error, TimeoutError):
        return translate("Scrobbling", "it took too long to answer")
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _read(response: Any) -> Answer:
    try:
        body = json.loads(response.read(LONGEST_ANSWER_BYTES) or b"{}")
    except ValueError:
        body = {}
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status, body if isinstance(body, dict) else {}, headers)

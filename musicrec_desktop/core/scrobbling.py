"""What is told outside of what was played, and to whom; nothing unless a listener says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

LISTENBRAINZ_SERVER = "https://api.listenbrainz.org"
LASTFM_SERVER = "https://ws.audioscrobbler.com/2.0/"


@dataclass(frozen=True, slots=True)
class ListenBrainzAccount:
    """An account on ListenBrainz, or on a server that speaks as it does.

    Attributes
    ----------
    on : bool
    token : str
        From the user's own profile page.
    user : str
        As the server knows them; empty until the token was checked.
    server : str
        Address of the API.
    """

    on: bool = False
    token: str = ""
    user: str = ""
    server: str = LISTENBRAINZ_SERVER


@dataclass(frozen=True, slots=True)
class LastFmAccount:
    """An account on Last.fm, reached with an API key of the user's own.

    Attributes
    ----------
    on : bool
    key, secret : str
        Of the API account.
    session : str
        Which the user granted in a browser; empty until then.
    user : str
    server : str
        Address of the API.
    """

    on: bool = False
    key: str = ""
    secret: str = ""
    session: str = ""
    user: str = ""
    server: str = LASTFM_SERVER


@dataclass(frozen=True, slots=True)
class EventFile:
    """A file that every event is written to, as one line of JSON."""

    on: bool = False
    path: str = ""


@dataclass(frozen=True, slots=True)
class Accounts:
    """Everybody whom one listener wants to be told."""

    listenbrainz: ListenBrainzAccount = field(default_factory=ListenBrainzAccount)
    lastfm: LastFmAccount = field(default_factory=LastFmAccount)
    file: EventFile = field(default_factory=EventFile)

    def as_json(self) -> dict[str, Any]:
        """Return what JSON can hold."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: object) -> Accounts:
        """Return what was stored; the default of every part that makes no sense."""
        parts = stored if isinstance(stored, Mapping) else {}
        return cls(
            ListenBrainzAccount(**_known(ListenBrainzAccount, parts.get("listenbrainz"))),
            LastFmAccount(**_known(LastFmAccount, parts.get("lastfm"))),
            EventFile(**_known(EventFile, parts.get("file"))),
        )


@dataclass(frozen=True, slots=True)
class SinkStatus:
    """How telling somebody outside goes.

    Attributes
    ----------
    waiting : int
        Messages that were not taken yet.
    problem : str
        A sentence; empty where all is well.
    stopped : bool
        Nothing is tried again before the account is changed.
    """

    waiting: int = 0
    problem: str = ""
    stopped: bool = False


def _known(kind: type, stored: object) -> dict[str, Any]:
    if not isinstance(stored, Mapping):
        return {}
    default = kind()
    return {
        item.name: stored[item.name]
        for item in fields(kind)
        if isinstance(stored.get(item.name), type(getattr(default, item.name)))
    }

"""What is told outside of what was played, and to whom; nothing unless a listener says so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, Literal, get_args

LISTENBRAINZ_SERVER = "https://api.listenbrainz.org"
LASTFM_SERVER = "https://ws.audioscrobbler.com/2.0/"
SINK_NAMES = ("listenbrainz", "lastfm", "file", "kafka")  # as Accounts calls its parts
KAFKA_TOPIC = "musicrec.listening"
KafkaMechanism = Literal["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"]
KAFKA_MECHANISMS: tuple[KafkaMechanism, ...] = get_args(KafkaMechanism)
# What only the listener and the service may know, by the part of Accounts it is in.
SECRETS = {"listenbrainz": ("token",), "lastfm": ("secret", "session"), "kafka": ("password",)}
# Stands where a secret is kept that cannot be read now; given back, it stays as it is kept.
UNREAD = "\N{BULLET}" * 8


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
    token: str = field(default="", repr=False)
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
    secret: str = field(default="", repr=False)
    session: str = field(default="", repr=False)
    user: str = ""
    server: str = LASTFM_SERVER


@dataclass(frozen=True, slots=True)
class EventFile:
    """A file that every event is written to, as one line of JSON."""

    on: bool = False
    path: str = ""


@dataclass(frozen=True, slots=True)
class KafkaTopic:
    """A topic of a Kafka cluster that every event is published to.

    Attributes
    ----------
    on : bool
    servers : str
        Such as "localhost:9092"; several with commas.
    topic : str
    key : str
        By which the listener's events are keyed; "listener-" and their number where empty.
    tls : bool
        Encrypt, and check the servers' certificates against those the system trusts.
    user, password : str
        Of SASL; empty where nobody has to say who they are.
    mechanism : {"PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"}
        Of SASL.
    """

    on: bool = False
    servers: str = ""
    topic: str = KAFKA_TOPIC
    key: str = ""
    tls: bool = False
    user: str = ""
    password: str = field(default="", repr=False)
    mechanism: str = "SCRAM-SHA-512"


@dataclass(frozen=True, slots=True)
class Accounts:
    """Everybody whom one listener wants to be told."""

    listenbrainz: ListenBrainzAccount = field(default_factory=ListenBrainzAccount)
    lastfm: LastFmAccount = field(default_factory=LastFmAccount)
    file: EventFile = field(default_factory=EventFile)
    kafka: KafkaTopic = field(default_factory=KafkaTopic)

    def as_json(self) -> dict[str, Any]:
        """Return what JSON can hold, without the secrets."""
        parts = asdict(self)
        for part, names in SECRETS.items():
            for name in names:
                del parts[part][name]
        return parts

    def secrets(self) -> dict[str, str]:
        """Return the secrets that are there, by part and name, as "lastfm.session"."""
        return {
            f"{part}.{name}": value
            for part, names in SECRETS.items()
            for name in names
            if (value := getattr(getattr(self, part), name))
        }

    def with_secrets(self, secrets: Mapping[str, str]) -> Accounts:
        """Return the accounts with these secrets, as :meth:`secrets` names them, and no others."""
        parts = {
            part: replace(
                getattr(self, part),
                **{name: secrets.get(f"{part}.{name}", "") for name in names},
            )
            for part, names in SECRETS.items()
        }
        return replace(self, **parts)

    @classmethod
    def from_json(cls, stored: object) -> Accounts:
        """Return what was stored; the default of every part that makes no sense."""
        parts = stored if isinstance(stored, Mapping) else {}
        return cls(
            ListenBrainzAccount(**_known(ListenBrainzAccount, parts.get("listenbrainz"))),
            LastFmAccount(**_known(LastFmAccount, parts.get("lastfm"))),
            EventFile(**_known(EventFile, parts.get("file"))),
            KafkaTopic(**_known(KafkaTopic, parts.get("kafka"))),
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

"""Put together what tells services outside."""

from __future__ import annotations

from itertools import chain

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.library.backups import Backups
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.listeners.listeners import (
    ListenerSettings,
    settings_in_copy,
    settings_of_everybody,
)
from musicrec_desktop.library.outbox import Outbox
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.listeners import ListenerService
from musicrec_desktop.services.scrobbling.accounts import KEPT_UNDER, KeptAccounts
from musicrec_desktop.services.scrobbling.secret_store import SECRETS, SecretStore
from musicrec_desktop.services.scrobbling.service import ScrobblingService


def scrobbling(
    database: Database,
    data: DataFolder,
    tracks: TrackRepository,
    listeners: ListenerService,
    bus: EventBus,
) -> ScrobblingService:
    """Return the service of one library; its maker closes it."""
    secrets = SecretStore(data.root / SECRETS)
    accounts = KeptAccounts(lambda listener_id: ListenerSettings(database, listener_id), secrets)
    copies = Backups(data.backups, data.database)

    def stored() -> list[object]:
        """Return the accounts of everybody, and those in copies, which may be restored."""
        kept = [settings_in_copy(copy, KEPT_UNDER) for copy in copies.every_copy()]
        return [*settings_of_everybody(database, KEPT_UNDER), *chain.from_iterable(kept)]

    return ScrobblingService(
        accounts,
        lambda: [listener.id for listener in listeners.all()],
        Outbox(database),
        tracks,
        bus,
        stored=stored,
        recordings=TagDetailsRepository(database).recordings,
    )

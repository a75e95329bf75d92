"""Whom each listener wants to be told: in the library, but for the secrets."""

from __future__ import annotations

import logging
import threading
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from musicrec_desktop.core.errors import DatabaseError
from musicrec_desktop.core.scrobbling import UNREAD, Accounts
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.listeners.kept_taste import Store
from musicrec_desktop.services.scrobbling.http import AccountRefused
from musicrec_desktop.services.scrobbling.secret_store import KeyringSilent, SecretStore

logger = logging.getLogger(__name__)

KEPT_UNDER = "accounts"


@dataclass(frozen=True, slots=True)
class KeptSecrets:
    """Which secrets are kept elsewhere.

    Attributes
    ----------
    reference : str
        Under which; empty where none are.
    names : frozenset of str
        Such as "lastfm.session".
    """

    reference: str = ""
    names: frozenset[str] = frozenset()

    @classmethod
    def from_json(cls, stored: object) -> KeptSecrets:
        """Return what stands beside the accounts in the library."""
        about = stored.get("kept") if isinstance(stored, Mapping) else None
        if not isinstance(about, Mapping):
            return cls()
        names = about.get("names")
        known = frozenset(map(str, names)) if isinstance(names, list) else frozenset()
        return cls(str(about.get("reference", "")), known)

    def as_json(self) -> dict[str, object]:
        """Return what JSON can hold."""
        return {"reference": self.reference, "names": sorted(self.names)}


class KeptAccounts:
    """Every method may be called from any thread; a locked keyring may let wait.

    Parameters
    ----------
    settings_of : callable
        Returns where a listener's settings are kept, by id.
    secrets : SecretStore
    """

    def __init__(self, settings_of: Callable[[int], Store], secrets: SecretStore) -> None:
        self._settings_of = settings_of
        self._secrets = secrets
        # Held from a secret's writing until the library refers to it, which a keyring delays.
        self._keeping = threading.Lock()

    def public(self, listener_id: int) -> tuple[Accounts, KeptSecrets]:
        """Return the accounts without the secrets, and which there are; reads the library only."""
        stored = self._settings_of(listener_id).get(KEPT_UNDER)
        return Accounts.from_json(stored).with_secrets({}), KeptSecrets.from_json(stored)

    def opened(self, listener_id: int) -> Accounts:
        """Return the accounts with their secrets.

        Raises
        ------
        TryLater
            If the keyring or the file that has them does not answer.
        AccountRefused
            If they are gone.
        """
        accounts, kept = self.public(listener_id)
        if not kept.names:
            return accounts
        found = self._secrets.read(kept.reference)
        if not found.keys() >= kept.names:
            raise AccountRefused(
                translate("Scrobbling", "The tokens of your accounts are gone."),
                translate("Next steps", "Connect them again."),
            )
        return accounts.with_secrets(found)

    def shown(self, listener_id: int) -> Accounts:
        """Return the accounts to be shown and changed; a secret that cannot be read is UNREAD."""
        accounts, kept = self.public(listener_id)
        try:
            found = self._secrets.read(kept.reference) if kept.names else {}
        except KeyringSilent:
            found = dict.fromkeys(kept.names, UNREAD)
        return accounts.with_secrets({name: found[name] for name in kept.names & found.keys()})

    def keep(self, listener_id: int, accounts: Accounts) -> None:
        """Keep accounts; secrets that are UNREAD stay as they are kept.

        So do those that this library knows nothing of: it may be one that was restored.

        Raises
        ------
        TryLater
            If some secrets are to stay and others not, and the keyring does not answer.
        DatabaseError, StorageError
        """
        with self._keeping:
            self._keep(listener_id, accounts)

    def _keep(self, listener_id: int, accounts: Accounts) -> None:
        _, kept = self.public(listener_id)
        secrets = accounts.secrets()
        stay = {name for name, value in secrets.items() if value == UNREAD}
        reference = kept.reference or uuid.uuid4().hex
        if not stay or stay != kept.names:
            try:
                before = self._secrets.read(reference)
            except KeyringSilent:
                if stay:
                    raise
                # What could not be read is not written over.
                before, reference = {}, uuid.uuid4().hex
            unknown = {name: before[name] for name in before.keys() - kept.names}
            changed = {
                name: before.get(name, "") if name in stay else secrets[name] for name in secrets
            }
            self._secrets.write(reference, {**unknown, **changed})
        now = KeptSecrets(reference, frozenset(secrets))
        self._settings_of(listener_id).put(
            KEPT_UNDER, {**accounts.as_json(), "kept": now.as_json()}
        )

    def settle(self, stored: Callable[[], Iterable[object]]) -> None:
        """Move secrets from the file to the keyring, and forget those nobody refers to.

        Parameters
        ----------
        stored : callable
            Returns what is stored of the accounts of everybody, the deleted included, and
            raises ``DatabaseError`` where some of it cannot be read: then none is forgotten.
        """
        with self._keeping:
            try:
                wanted = {KeptSecrets.from_json(each).reference for each in stored()}
            except DatabaseError as error:
                logger.info("no tokens are forgotten: %s", error)
                self._secrets.settle(None)
            else:
                self._secrets.settle(wanted)

    def place(self, listener_id: int) -> str:
        """Return, as a sentence, where a listener's secrets are kept; empty for nowhere."""
        return self._secrets.place(self.public(listener_id)[1].reference)

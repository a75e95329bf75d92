"""Where tokens and passwords are kept: in the system's keyring, else in a file of one's own."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.scrobbling.http import TryLater

logger = logging.getLogger(__name__)

SECRETS = "secrets.json"  # beside the library, which its migrations know, and in no backup
SERVICE = "musicrec-desktop"
LEAST_PRIORITY = 1  # below it keyring lists what keeps nothing, or keeps it in the clear
OWNER_ONLY = 0o600
OTHERS = 0o077

Secrets = dict[str, str]


class Keyring(Protocol):
    """What is asked of a backend of the library keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        """Return what is kept; None for nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""


class KeyringSilent(TryLater):
    """The keyring that keeps the secrets does not answer now."""


def system_keyring() -> Keyring | None:
    """Return the keyring of this desktop; None where none answers.

    Looking for it takes a tenth of a second and may ask the session bus, so that it is
    done in the background, and only where there is a secret.
    """
    try:
        import keyring

        backend = keyring.get_keyring()
        usable = backend.priority >= LEAST_PRIORITY
    except Exception as error:  # noqa: BLE001 - backends of many makers, with errors of their own
        logger.info("no keyring: %s", type(error).__name__)
        return None
    return backend if usable else None


class SecretStore:
    """Sets of secrets by reference. Every method from any thread; a keyring may let wait.

    What a keyring keeps is named in the file without its value, so that it is known where
    to look. What is in the file itself can be read by whoever can read the user's files.

    Parameters
    ----------
    path : pathlib.Path
        The file, which only its owner may read.
    keyring : callable
        Returns the system's keyring, None where there is none.
    """

    def __init__(self, path: Path, keyring: Callable[[], Keyring | None] = system_keyring) -> None:
        self._path = path
        self._keyring = keyring
        self._lock = threading.RLock()

    def read(self, reference: str) -> Secrets:
        """Return the secrets kept under a reference; empty where there are none.

        Raises
        ------
        KeyringSilent
            If they are in a keyring that is locked or gone, or says that it has none.
        """
        with self._lock:
            known = self._load()
            if reference not in known:
                return {}
            kept = known[reference]
            return dict(kept) if kept is not None else self._from_keyring(reference)

    def write(self, reference: str, secrets: Mapping[str, str]) -> None:
        """Keep secrets in place of those before; none forgets them.

        Raises
        ------
        StorageError
            If the file cannot be written.
        """
        if not secrets:
            self.forget([reference])
            return
        with self._lock:
            in_keyring = self._to_keyring(reference, dict(secrets))
            self._store({**self._load(), reference: None if in_keyring else dict(secrets)})

    def forget(self, references: Iterable[str]) -> None:
        """Forget secrets, wherever they are kept; a keyring that is silent keeps them."""
        with self._lock:
            known = self._load()
            gone = [reference for reference in references if reference in known]
            for reference in gone:
                if known.pop(reference) is None:
                    self._drop(reference)
            if gone:
                self._store(known)

    def settle(self, wanted: Iterable[str] | None) -> None:
        """Forget what nobody refers to, and move to the keyring what is in the file.

        Parameters
        ----------
        wanted : iterable of str or None
            What is referred to; None where that is not known, and nothing is forgotten.
        """
        with self._lock:
            if wanted is not None:
                self.forget(self._load().keys() - set(wanted))
            moved = {
                reference
                for reference, kept in self._load().items()
                if kept is not None and self._to_keyring(reference, kept)
            }
            if moved:
                left = self._load()
                self._store({name: None if name in moved else left[name] for name in left})

    def place(self, reference: str) -> str:
        """Return, as a sentence, where secrets are kept; empty where there are none."""
        with self._lock:
            known = self._load()
        if reference not in known:
            return ""
        if known[reference] is None:
            return translate("Scrobbling", "Your tokens are kept in the system’s keyring.")
        path = display_path(self._path)
        if sys.platform == "win32" or not self._path.stat().st_mode & OTHERS:
            return translate(
                "Scrobbling",
                "No keyring of the system answers, so your tokens are kept, not encrypted, in "
                "“{path}”, which only you may read.",
                path=path,
            )
        return translate(
            "Scrobbling",
            "No keyring of the system answers, so your tokens are kept, not encrypted, in "
            "“{path}”, which others may read, too: its drive does not know whose it is.",
            path=path,
        )

    # ---- keyring

    def _from_keyring(self, reference: str) -> Secrets:
        keyring = self._keyring()
        try:
            text = None if keyring is None else keyring.get_password(SERVICE, reference)
            found = json.loads(text) if text else None
        except Exception as error:  # as in system_keyring
            raise KeyringSilent(*_silent(error)) from error
        if keyring is None:
            raise KeyringSilent(*_silent(None))
        if not isinstance(found, dict):  # some say that nothing is there while they are locked
            raise KeyringSilent(
                translate(
                    "Scrobbling",
                    "The system’s keyring, which keeps your tokens, says that it has none.",
                ),
                translate(
                    "Next steps", "Unlock it. If they are gone, connect your accounts again."
                ),
            )
        return {str(name): str(value) for name, value in found.items()}

    def _to_keyring(self, reference: str, secrets: Secrets) -> bool:
        """Keep secrets in the keyring and see that they are there; return whether they are."""
        keyring = self._keyring()
        if keyring is None:
            return False
        text = json.dumps(secrets)
        try:
            keyring.set_password(SERVICE, reference, text)
            return keyring.get_password(SERVICE, reference) == text
        except Exception as error:  # noqa: BLE001 - its words might hold the secret
            logger.warning("the keyring took no secret: %s", type(error).__name__)
            return False

    def _drop(self, reference: str) -> None:
        keyring = self._keyring()
        if keyring is None:
            return
        try:
            keyring.delete_password(SERVICE, reference)
        except Exception as error:  # noqa: BLE001 - as in system_keyring
            logger.warning("the keyring kept a secret: %s", type(error).__name__)

    # ---- file

    def _load(self) -> dict[str, Secrets | None]:
        """Return what the file holds; None stands for what is in the keyring."""
        try:
            known: Any = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except ValueError as error:
            logger.warning("the file of secrets makes no sense: %s", type(error).__name__)
            self._set_aside()
            return {}
        except OSError as error:
            raise TryLater(
                translate(
                    "Scrobbling",
                    "“{path}”, which keeps your tokens, cannot be read.",
                    path=display_path(self._path),
                ),
                translate("Next steps", "Check its permissions."),
            ) from error
        if not isinstance(known, dict):
            return {}
        return {
            name: {key: str(value) for key, value in kept.items()} if kept is not None else None
            for name, kept in known.items()
            if kept is None or isinstance(kept, dict)
        }

    def _set_aside(self) -> None:
        """Let nobody write over a file that cannot be understood; somebody might."""
        with contextlib.suppress(OSError):
            self._path.replace(self._path.with_name(f"{self._path.name}.damaged"))

    def _store(self, known: Mapping[str, Secrets | None]) -> None:
        with replacing(self._path) as file:
            with contextlib.suppress(OSError):  # a drive that knows no owners; place() says it
                close_to_others(file.fileno())
            file.write(json.dumps(known, indent=1).encode())


def close_to_others(file: int) -> None:
    """Let only its owner read an open file, where a system knows such rights.

    Parameters
    ----------
    file : int
        Its descriptor. On Windows others have no right to the user's folders anyway.
    """
    if sys.platform != "win32":
        os.fchmod(file, OWNER_ONLY)


def _silent(error: Exception | None) -> tuple[str, str]:
    why = (
        translate("Scrobbling", "The system’s keyring, which keeps your tokens, is not there.")
        if error is None
        else translate(
            "Scrobbling", "The system’s keyring, which keeps your tokens, does not answer."
        )
    )
    return why, translate("Next steps", "Unlock it; what was played is kept and sent then.")

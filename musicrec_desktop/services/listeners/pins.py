"""PINs of listeners: kept as what cannot be turned back into them.

A PIN keeps others on the same machine from choosing a profile; it encrypts nothing.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets

# RFC 7914's parameters for interactive logins: 16 MiB, some tens of milliseconds.
COST = 2**14
BLOCK_SIZE = 8
PARALLEL = 1
MOST_MEMORY_BYTES = 2**26
SALT_BYTES = 16
KEY_BYTES = 32
NAME = "scrypt"


def hashed(pin: str) -> str:
    """Return what is kept of a PIN: algorithm, parameters, salt and key."""
    salt = secrets.token_bytes(SALT_BYTES)
    key = _key(pin, salt, COST, BLOCK_SIZE, PARALLEL)
    parts = (NAME, COST, BLOCK_SIZE, PARALLEL, _text(salt), _text(key))
    return "$".join(map(str, parts))


def matches(pin: str, kept: str) -> bool:
    """Return whether a PIN is the one of which ``kept`` was made; False for damaged ones."""
    try:
        name, cost, block_size, parallel, salt, key = kept.split("$")
        if name != NAME:
            return False
        found = _key(pin, _bytes(salt), int(cost), int(block_size), int(parallel))
        return hmac.compare_digest(found, _bytes(key))
    except ValueError:
        return False


def _key(pin: str, salt: bytes, cost: int, block_size: int, parallel: int) -> bytes:
    return hashlib.scrypt(
        pin.encode(),
        salt=salt,
        n=cost,
        r=block_size,
        p=parallel,
        maxmem=MOST_MEMORY_BYTES,
        dklen=KEY_BYTES,
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)

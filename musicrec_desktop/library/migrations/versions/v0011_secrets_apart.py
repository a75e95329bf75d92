"""Tokens and passwords of accounts go from the library to a file of their owner's."""

from __future__ import annotations

import os
import uuid
from pathlib import Path

from alembic import op
from sqlalchemy import text

from musicrec_desktop.library.migrations.secrets_apart import (
    SECRETS,
    accounts_of,
    add_secrets,
    copies_beside,
    driver_of,
    take_out,
    take_out_of_copy,
    wipe_and_put,
)

revision = "0011"
down_revision: str | None = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Move them, and leave no trace in the library and in copies of it.

    The file is written before the library is: whatever happens between leaves the tokens
    in both, and the next try begins anew.
    """
    connection = op.get_bind()
    raw = driver_of(connection)
    accounts = accounts_of(raw)
    found = {number: take_out(kept) for number, kept in accounts.items()}
    references = {number: uuid.uuid4().hex for number, secrets in found.items() if secrets}
    place = "SELECT CAST(file AS BLOB) FROM pragma_database_list WHERE name = 'main'"
    path = Path(os.fsdecode(connection.execute(text(place)).scalar_one()))
    if references:
        add_secrets(path.with_name(SECRETS), {ref: found[n] for n, ref in references.items()})
        for number, reference in references.items():
            accounts[number]["kept"] = {"reference": reference, "names": sorted(found[number])}
        wipe_and_put(raw, accounts)
    for copy in copies_beside(path):
        take_out_of_copy(copy, references)

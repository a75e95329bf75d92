"""A library of the tenth version gives its tokens away, and no copy of it keeps them."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.library.backups import Backups
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.listeners.listeners import ListenerSettings

TOKEN, OLDER, SESSION = "b7a5e0d4-token", "1f00aa22-older", "9c1d-session"


def accounts(token: str) -> str:
    return json.dumps(
        {
            "listenbrainz": {"on": True, "token": token, "user": "anna", "server": "https://x"},
            "lastfm": {"on": False, "key": "public", "secret": "", "session": SESSION},
            "file": {"on": False, "path": ""},
        }
    )


def put(path: Path, name: str, value: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT OR REPLACE INTO listener_settings VALUES (1, ?, ?)", (name, value)
        )


def test_tokens_leave_the_library_and_its_copies(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    path = data.database
    migrate(path, "0010")
    put(path, "accounts", accounts(OLDER))
    for number in range(200):  # so that pages that held a token become free
        put(path, f"more {number}", json.dumps(f"{OLDER} {number} " * 20))
    backup = Backups(data.backups, path).make()
    for each in (path, backup.path):
        with closing(sqlite3.connect(each)) as connection, connection:
            connection.execute("PRAGMA secure_delete=OFF")  # some systems build it switched on
            connection.execute("DELETE FROM listener_settings WHERE name LIKE 'more %'")
    put(path, "accounts", accounts(TOKEN))
    put(path, "views", json.dumps({"songs": 7}))
    assert OLDER.encode() in path.read_bytes() and OLDER.encode() in backup.path.read_bytes()

    database = Database.open(path)
    settings = ListenerSettings(database)
    kept = settings.get("accounts")
    assert settings.get("views") == {"songs": 7}
    database.close()
    file = tmp_path / "secrets.json"
    assert kept["listenbrainz"] == {"on": True, "user": "anna", "server": "https://x"}
    assert kept["lastfm"] == {"on": False, "key": "public"}
    names = ["lastfm.session", "listenbrainz.token"]
    assert kept["kept"]["names"] == names
    values = dict(zip(names, (SESSION, TOKEN), strict=True))
    assert json.loads(file.read_bytes()) == {kept["kept"]["reference"]: values}
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    others = [each for each in tmp_path.rglob("*") if each.is_file() and each != file]
    assert len(others) == 3  # the library, its backup and the copy made before migrating
    for each in others:
        content = each.read_bytes()
        assert not any(secret.encode() in content for secret in (TOKEN, OLDER, SESSION)), each

    backup.path.replace(path)  # as a restored backup
    database = Database.open(path)
    assert ListenerSettings(database).get("accounts")["kept"] == kept["kept"]
    database.close()


def test_a_library_without_accounts_writes_no_file(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0010")
    put(path, "accounts", json.dumps({"file": {"on": True, "path": "/events"}}))
    Database.open(path).close()
    assert not (tmp_path / "secrets.json").exists()


def test_a_library_that_has_no_account_any_more_has_no_copy_with_tokens(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    migrate(data.database, "0010")
    put(data.database, "accounts", accounts(TOKEN))
    backup = Backups(data.backups, data.database).make()
    put(data.database, "accounts", json.dumps({}))
    assert TOKEN.encode() in backup.path.read_bytes()
    Database.open(data.database).close()
    assert TOKEN.encode() not in backup.path.read_bytes()


def test_what_cannot_be_read_hinders_no_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0010")
    put(path, "accounts", accounts(TOKEN))
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO listeners (id, name, created_at) VALUES (2, 'Bo', 0)")
        connection.execute("INSERT INTO listener_settings VALUES (2, 'accounts', '{broken')")
    foreign, real = tmp_path / "of somebody else", Path.open
    foreign.write_bytes(b"SQLite format 3")

    def opened(self: Path, *args: Any, **options: Any) -> Any:
        if self == foreign:  # whoever runs the tests may be allowed to read everything
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return real(self, *args, **options)

    monkeypatch.setattr(Path, "open", opened)
    Database.open(path).close()
    assert TOKEN in (tmp_path / "secrets.json").read_text()
    assert TOKEN.encode() not in path.read_bytes()


def test_a_file_of_secrets_that_cannot_be_read_is_said_and_the_library_stays(
    tmp_path: Path,
) -> None:
    path = tmp_path / "library.sqlite"
    migrate(path, "0010")
    put(path, "accounts", accounts(TOKEN))
    (tmp_path / "secrets.json").mkdir()
    with pytest.raises(MusicRecError, match=r"secrets\.json"):
        Database.open(path)
    assert TOKEN.encode() in path.read_bytes()

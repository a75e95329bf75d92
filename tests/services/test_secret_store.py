"""Tokens: in a keyring where one answers, else in a file of one's own, and nowhere else."""

from __future__ import annotations

import json
import logging
import stat
import sys
import threading
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail, null

from musicrec_desktop.core.listeners import GUEST
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.scrobbling import (
    UNREAD,
    Accounts,
    KafkaTopic,
    ListenBrainzAccount,
)
from musicrec_desktop.library.listeners.listeners import ListenerSettings
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library.backups import BackupService
from musicrec_desktop.services.scrobbling.accounts import KEPT_UNDER
from musicrec_desktop.services.scrobbling.secret_store import (
    SECRETS as SECRETS_FILE,
)
from musicrec_desktop.services.scrobbling.secret_store import (
    KeyringSilent,
    SecretStore,
    system_keyring,
)
from tests.services.scrobble_server import KEY, SECRET, SESSION, TOKEN, ScrobbleServer
from tests.services.test_scrobbling import Keys, Told, database, server, told

__all__ = ["database", "server", "told"]  # fixtures

SECRETS = {"listenbrainz.token": TOKEN}


@pytest.mark.skipif(sys.platform == "win32", reason="knows no such rights")
def test_a_drive_that_knows_no_owners_is_said(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: int) -> None:
        raise PermissionError("not here")

    monkeypatch.setattr("os.fchmod", refuse)
    store = SecretStore(path, lambda: None)
    store.write("anna", SECRETS)
    path.chmod(0o644)
    assert "others may read, too" in store.place("anna")
    assert store.read("anna") == SECRETS


@pytest.fixture
def keys() -> Keys:
    return Keys()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "secrets.json"


def test_a_keyring_that_answers_keeps_them_and_the_file_only_says_so(
    path: Path, keys: Keys
) -> None:
    SecretStore(path, lambda: keys).write("anna", SECRETS)
    store = SecretStore(path, lambda: keys)
    assert store.read("anna") == SECRETS
    assert TOKEN.encode() not in path.read_bytes()
    assert "in the system’s keyring" in store.place("anna")
    store.forget(["anna"])
    assert (keys.kept, store.read("anna"), store.place("anna")) == ({}, {}, "")


def test_without_a_keyring_a_file_for_the_owner_alone_keeps_them(path: Path) -> None:
    store = SecretStore(path, lambda: None)
    store.write("anna", SECRETS)
    store.write("ben", {"kafka.password": "word"})
    assert SecretStore(path, lambda: None).read("anna") == SECRETS
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert str(path) in store.place("anna") and "not encrypted" in store.place("anna")
    assert "only you may read" in store.place("anna")
    store.write("anna", {})
    assert store.read("anna") == {} and TOKEN.encode() not in path.read_bytes()


def test_what_is_in_the_file_moves_to_a_keyring_that_comes_and_orphans_go(
    path: Path, keys: Keys
) -> None:
    for name in ("anna", "gone"):
        SecretStore(path, lambda: None).write(name, SECRETS)
    store = SecretStore(path, lambda: keys)
    keys.locked = True
    store.settle(["anna"])
    assert json.loads(path.read_bytes()) == {"anna": SECRETS}
    keys.locked = False
    store.settle(["anna"])
    assert json.loads(path.read_bytes()) == {"anna": None}
    assert store.read("anna") == SECRETS and list(keys.kept) == ["anna"]
    store.settle([])
    assert keys.kept == {}


def test_a_locked_keyring_is_said_and_takes_nothing(
    path: Path, keys: Keys, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    store = SecretStore(path, lambda: keys)
    store.write("anna", SECRETS)
    keys.locked = True
    with pytest.raises(KeyringSilent, match="Unlock it"):
        store.read("anna")
    with pytest.raises(KeyringSilent, match="is not there"):
        SecretStore(path, lambda: None).read("anna")
    store.write("ben", SECRETS)
    assert store.read("ben") == SECRETS
    assert TOKEN not in caplog.text


def test_a_keyring_that_only_pretends_is_none(path: Path, keys: Keys) -> None:
    keys.set_password = lambda *_: None  # type: ignore[method-assign]
    store = SecretStore(path, lambda: keys)
    store.write("anna", SECRETS)
    assert SecretStore(path, lambda: None).read("anna") == SECRETS
    before = keyring.get_keyring()
    try:
        for nothing in (fail.Keyring(), null.Keyring()):
            keyring.set_keyring(nothing)
            assert system_keyring() is None
    finally:
        keyring.set_keyring(before)


def test_a_damaged_file_is_begun_anew_and_an_unreadable_one_is_not(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{")
    store = SecretStore(path, lambda: None)
    assert store.read("anna") == {}
    store.write("anna", SECRETS)
    assert store.read("anna") == SECRETS


def test_the_library_holds_no_secret_and_nobody_shows_one(
    told: Told, database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    kafka = KafkaTopic(True, "127.0.0.1:9", user="anna", password="pass-word")
    accounts = Accounts(told.listenbrainz, told.lastfm, kafka=kafka)
    told.tell(listenbrainz=told.listenbrainz, lastfm=told.lastfm, kafka=kafka)
    assert told.service.accounts(told.listener) == accounts
    stored = json.dumps(ListenerSettings(database, told.listener).get(KEPT_UNDER))
    files = [each.read_bytes() for each in database.path.parent.iterdir()]
    for secret in (TOKEN, SECRET, SESSION, "pass-word"):
        assert secret in json.dumps(accounts.secrets())
        for said in (stored, repr(accounts), caplog.text):
            assert secret not in said
        assert not any(secret.encode() in content for content in files)
    assert KEY in stored  # by which the program is known, as any request shows
    assert told.service.secrets_place(GUEST) == ""
    assert "keyring" in told.service.secrets_place(told.listener)


def test_while_the_keyring_is_locked_events_wait_and_accounts_can_be_changed(
    told: Told, server: ScrobbleServer, database
) -> None:
    told.tell(listenbrainz=told.listenbrainz, lastfm=told.lastfm)
    told.service.close()
    told.service = told.again(database)
    told.keyring.locked = True
    told.play(1)
    due = told.service.send()
    assert due is not None and "Unlock it" in told.problem("listenbrainz")
    assert (server.requests, told.waiting("listenbrainz"), told.waiting("lastfm")) == ([], 1, 1)
    shown = told.service.accounts(told.listener)
    assert (shown.listenbrainz.token, shown.lastfm.session) == (UNREAD, UNREAD)
    told.service.set_accounts(
        told.listener, replace(shown, listenbrainz=replace(shown.listenbrainz, on=False))
    )
    told.keyring.locked = False
    told.now = due
    assert told.service.send() is None
    assert (len(server.listens), len(server.scrobbles)) == (0, 1)
    assert told.service.accounts(told.listener).listenbrainz.token == TOKEN


def test_secrets_that_are_gone_are_asked_for_and_nothing_is_lost(
    told: Told, server: ScrobbleServer, database
) -> None:
    told.tell(listenbrainz=told.listenbrainz)
    told.service.close()
    told.keyring.kept.clear()
    told.service = told.again(database)
    told.play(1)
    assert told.service.send() is not None
    assert "connect your accounts again" in told.problem("listenbrainz")
    assert told.service.accounts(told.listener).listenbrainz.token == UNREAD
    told.tell(listenbrainz=told.listenbrainz)
    told.service.send()
    assert len(server.listens) == 1


def test_the_thread_moves_them_and_forgets_those_of_nobody(told: Told, tmp_path: Path) -> None:
    told.secrets.write("nobody", SECRETS)
    told.keyring.locked = True
    told.tell(listenbrainz=told.listenbrainz)
    assert TOKEN.encode() in (tmp_path / "secrets.json").read_bytes()
    told.keyring.locked = False
    told.service.settle_secrets()
    assert TOKEN.encode() not in (tmp_path / "secrets.json").read_bytes()
    assert "nobody" not in told.keyring.kept
    assert told.service.accounts(told.listener).listenbrainz.token == TOKEN


def test_what_is_being_kept_is_not_taken_for_nobodys(
    told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A keyring that asks for its password lets the thread come between."""
    listed, stored, real = threading.Event(), told.service._stored, told.keyring.set_password
    settling = threading.Thread(target=told.service.settle_secrets)

    def listing() -> list[object]:
        found = list(stored())
        listed.set()
        return found

    def slow(service: str, username: str, password: str) -> None:
        settling.start()
        listed.wait(0.2)  # as it does where the thread need not wait; else for nothing
        real(service, username, password)

    monkeypatch.setattr(told.service, "_stored", listing)
    with monkeypatch.context() as patch:
        patch.setattr(told.keyring, "set_password", slow)
        told.tell(listenbrainz=told.listenbrainz)
    settling.join()
    assert told.service.accounts(told.listener).listenbrainz.token == TOKEN


@pytest.fixture(params=["raises", "says nothing"])
def silent(request: pytest.FixtureRequest, told: Told, monkeypatch: pytest.MonkeyPatch):
    """Let the keyring give nothing away; yields what lets it answer again."""
    told.tell(listenbrainz=told.listenbrainz, lastfm=told.lastfm)
    patch = pytest.MonkeyPatch()
    if request.param == "raises":
        patch.setattr(told.keyring, "locked", True)
    else:
        patch.setattr(told.keyring, "get_password", lambda *_: None)
    yield patch.undo
    patch.undo()


def test_what_cannot_be_read_survives_switching_and_renewing_others(
    told: Told, silent, database
) -> None:
    shown = told.service.accounts(told.listener)
    off = replace(shown, listenbrainz=replace(shown.listenbrainz, on=False))
    told.service.set_accounts(told.listener, off)
    renewed = replace(off, lastfm=replace(told.lastfm, session="renewed"))
    with pytest.raises(KeyringSilent):  # the token of the other would be lost
        told.service.set_accounts(told.listener, renewed)
    silent()
    after = told.service.accounts(told.listener)
    assert not after.listenbrainz.on
    assert after.secrets() == Accounts(told.listenbrainz, told.lastfm).secrets()


def test_accounts_connected_anew_do_not_write_over_what_cannot_be_read(told: Told, silent) -> None:
    before = set(told.keyring.kept.items())
    told.tell(listenbrainz=replace(told.listenbrainz, token="newer"))
    silent()
    assert before <= set(told.keyring.kept.items())
    assert told.service.accounts(told.listener).secrets() == {"listenbrainz.token": "newer"}


def test_an_older_library_that_was_restored_loses_no_newer_token(
    told: Told, database, tmp_path: Path
) -> None:
    settings = ListenerSettings(database, told.listener)
    told.tell(listenbrainz=told.listenbrainz)
    older = settings.get(KEPT_UNDER)
    told.tell(listenbrainz=told.listenbrainz, lastfm=told.lastfm)
    newer = settings.get(KEPT_UNDER)
    settings.put(KEPT_UNDER, older)
    shown = told.service.accounts(told.listener)
    assert shown.secrets() == {"listenbrainz.token": TOKEN}
    told.service.set_accounts(
        told.listener, replace(shown, listenbrainz=replace(shown.listenbrainz, token="other"))
    )
    settings.put(KEPT_UNDER, newer)  # and back again
    assert told.service.accounts(told.listener).lastfm.session == SESSION
    told.tell(listenbrainz=told.listenbrainz)
    assert told.service.accounts(told.listener).secrets() == {"listenbrainz.token": TOKEN}


def test_tokens_that_a_copy_of_the_library_refers_to_are_not_forgotten(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    file, secret = tmp_path / SECRETS_FILE, {"listenbrainz.token": TOKEN}

    def settled_with(change) -> dict:
        services = Services(data)
        try:
            change(services)
            services.scrobbling.settle_secrets()
        finally:
            services.close()
        return json.loads(file.read_bytes())

    connected = Accounts(ListenBrainzAccount(True, TOKEN))
    before = BackupService(data)
    Services(data).close()
    older = before.make()
    kept = settled_with(lambda each: each.scrobbling.set_accounts(each.listener_id, connected))
    assert list(kept.values()) == [secret]
    before.restore(older)
    assert settled_with(lambda _: None) == kept
    (aside,) = tmp_path.glob("library.sqlite.aside-*")
    whole = aside.read_bytes()
    aside.write_bytes(b"damaged" * 1000)
    assert settled_with(lambda _: None) == kept
    aside.write_bytes(whole)
    aside.unlink()
    assert settled_with(lambda _: None) == {}


def test_a_file_that_cannot_be_understood_is_kept_beside(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"anna": {"listenbrainz.token": "abc"')
    store = SecretStore(path, lambda: None)
    store.write("ben", SECRETS)
    assert '"abc"' in path.with_name(f"{path.name}.damaged").read_text()

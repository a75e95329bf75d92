"""Answers the settings' section about what is told outside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from musicrec_desktop.core.listeners import GUEST, Listener
from musicrec_desktop.core.listening_events import ListenerSwitched
from musicrec_desktop.core.scrobbling import (
    Accounts,
    EventFile,
    KafkaTopic,
    LastFmAccount,
    ListenBrainzAccount,
)
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.controllers.exchange.exports import documents
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.widgets.forms.scrobbling_form import ScrobblingForm
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.scrobbling.kafka import KafkaSink
from musicrec_desktop.services.scrobbling.lastfm import LastFm
from musicrec_desktop.services.scrobbling.listenbrainz import ListenBrainz

LOOK_MS = 3000
_SWITCHED = {
    True: to_translate("Undo", "telling a service what is played"),
    False: to_translate("Undo", "no longer telling a service what is played"),
}


class ScrobblingController(QObject):
    """Checks accounts with their services, keeps them, and shows how telling goes.

    Parameters
    ----------
    open_page : callable
        Opens an address in the browser; returns whether that went well.
    """

    _switched = Signal(object)

    def __init__(
        self,
        services: Services,
        jobs: JobRunner,
        form: ScrobblingForm,
        open_page: Callable[[str], bool] = lambda url: QDesktopServices.openUrl(QUrl(url)),
    ) -> None:
        super().__init__(form)
        self._services = services
        self._jobs = jobs
        self._form = form
        self._open_page = open_page
        self._accounts, self._whose = Accounts(), GUEST
        self._reading, self._looking = Newest(jobs), Newest(jobs)
        self._token = ""
        self._checked = ""
        form.listenbrainz_requested.connect(self._check_listenbrainz)
        form.lastfm_requested.connect(self._ask_lastfm)
        form.lastfm_granted.connect(self._finish_lastfm)
        form.switched.connect(self._switch)
        form.events.file_requested.connect(self._choose_file)
        form.events.kafka_requested.connect(self._check_kafka)
        form.page_requested.connect(lambda address: self._open_page(address))
        form.forget_requested.connect(self._forget)
        form.seen.connect(self._look)
        self._switched.connect(self.refresh)
        unsubscribe = services.bus.subscribe(ListenerSwitched, self._switched.emit)
        self.destroyed.connect(lambda: unsubscribe())
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self.refresh()

    def refresh(self) -> None:
        """Show the accounts of whoever listens now."""

        def work() -> tuple[Listener | None, Accounts, str]:
            listener = self._services.listeners.current()
            if listener is None:
                return None, Accounts(), ""
            scrobbling = self._services.scrobbling
            kept = scrobbling.secrets_place(listener.id)
            return listener, scrobbling.accounts(listener.id), kept

        self._run("file", work, self._show, self._reading)

    def _show(self, found: tuple[Listener | None, Accounts, str]) -> None:
        listener, self._accounts, kept = found
        self._whose = GUEST if listener is None else listener.id
        self._form.show_accounts(listener.name if listener else None, self._accounts, kept)
        if self._checked:
            self._form.say("kafka", self._checked)
            self._checked = ""
        self._look()

    def _look(self) -> None:
        if self._form.is_seen():
            listener = self._services.listener_id
            self._run(
                "file",
                lambda: self._services.scrobbling.status(listener),
                self._form.show_status,
                self._looking,
            )

    def _shown(self) -> Callable[..., None]:
        """Return what keeps changes of the accounts that are shown, whoever listens then."""
        return partial(self._keep_of, self._whose, self._accounts)

    def _keep(self, **accounts: Any) -> None:
        self._keep_of(self._whose, self._accounts, **accounts)

    def _keep_of(self, listener: int, before: Accounts, **accounts: Any) -> None:
        if listener == self._whose:  # something else may have been kept meanwhile
            before = self._accounts
        kept = replace(before, **accounts)
        self._run(
            "file",
            lambda: self._services.scrobbling.set_accounts(listener, kept),
            lambda _: self.refresh(),
        )

    def _switch(self, name: str, on: bool) -> None:
        whose, said = self._whose, translated("Undo", _SWITCHED[on])

        def turn(on: bool) -> None:
            if whose == self._whose:
                self._keep(**{name: replace(getattr(self._accounts, name), on=on)})

        turn(on)
        self._form.undoable.emit(said, lambda: turn(not on), lambda: turn(on))

    def _forget(self, name: str) -> None:
        """Let an account be as new: no token is kept, and nothing waits to be sent."""
        self._keep(**{name: getattr(Accounts(), name)})

    def _check_listenbrainz(self, token: str, server: str) -> None:
        if not token:
            said = translate("Scrobbling", "Enter your token first.")
            self._form.say("listenbrainz", said, wrong=True)
            return
        account = ListenBrainzAccount(True, token, "", server)
        self._form.say("listenbrainz", translate("Scrobbling", "Asking…"))
        keep = self._shown()
        self._run(
            "listenbrainz",
            ListenBrainz(account).check,
            lambda user: keep(listenbrainz=replace(account, user=user)),
        )

    def _ask_lastfm(self, key: str, secret: str) -> None:
        if not key or not secret:
            self._form.say(
                "lastfm", translate("Scrobbling", "Enter the key and the secret first."), wrong=True
            )
            return
        server = self._accounts.lastfm.server
        self._pending = LastFmAccount(True, key, secret, server=server)
        self._form.say("lastfm", translate("Scrobbling", "Asking…"))
        self._run("lastfm", LastFm(self._pending).begin, self._begun)

    def _begun(self, answer: tuple[str, str]) -> None:
        self._token, address = answer
        self._form.wait_for_grant()
        if not self._open_page(address):
            self._form.say(
                "lastfm",
                translate("Scrobbling", "Open this page and allow it: {address}", address=address),
            )

    def _finish_lastfm(self) -> None:
        account, keep = self._pending, self._shown()
        self._run(
            "lastfm",
            lambda: LastFm(account).finish(self._token),
            lambda found: keep(lastfm=replace(account, session=found[0], user=found[1])),
        )

    def _check_kafka(self, topic: KafkaTopic) -> None:
        keep = self._shown()

        def found(sentence: str) -> None:
            self._checked = sentence
            keep(kafka=topic)

        self._form.say("kafka", translate("Scrobbling", "Asking…"))
        self._run("kafka", KafkaSink(topic, self._services.listener_id).check, found)

    def _choose_file(self) -> None:
        kinds = (
            translate("Files", "Lines of JSON ({patterns})", patterns="*.jsonl"),
            translate("Files", "All files ({patterns})", patterns="*"),
        )
        path, _ = QFileDialog.getSaveFileName(
            self._form,
            translate("Scrobbling", "Write events to"),
            self._accounts.file.path or str(documents() / "listening.jsonl"),
            ";;".join(kinds),
            options=QFileDialog.Option.DontConfirmOverwrite,  # it is added to
        )
        if path:
            self._keep(file=EventFile(True, path))

    def _run(
        self,
        name: str,
        work: Callable[[], Any],
        answer: Callable[[Any], None],
        questions: Newest | None = None,
    ) -> None:
        def failed(error: Exception) -> None:
            self._form.say(name, sentence_of(error), wrong=True)

        (questions or self._jobs).start(work, finished=answer, failed=failed)

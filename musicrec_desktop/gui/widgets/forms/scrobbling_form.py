"""The settings' section about what is told outside: nothing, unless it is chosen here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from musicrec_desktop.core.scrobbling import (
    LISTENBRAINZ_SERVER,
    Accounts,
    SinkStatus,
)
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.forms.events_form import EventsForm
from musicrec_desktop.gui.widgets.forms.form import Form, beside_each_other
from musicrec_desktop.gui.widgets.forms.services_form import ServicesForm

LISTENBRAINZ_PAGE = "https://listenbrainz.org/settings/"
LASTFM_PAGE = "https://www.last.fm/api/account/create"


class ScrobblingForm(ServicesForm):
    """Accounts of whoever listens now.

    Attributes
    ----------
    own : OwnDataForm
    events : EventsForm
        Cards of their own, of the same listener.

    Signals
    -------
    seen()
        It has come into view, or the card of events has.
    listenbrainz_requested(str, str)
        Token and server are to be checked, and told from then on.
    lastfm_requested(str, str)
        Key and secret are to be used to ask for a session.
    lastfm_granted()
        The user says that the page in the browser was answered.
    undoable(str, callable, callable)
        A switch was kept: what it was, and what takes it back and does it again.
    forget_requested(str)
        The account with a sink of this name is to be forgotten, with what waits for it.
    page_requested(str)
        An address is to be opened in the browser.
    """

    seen = Signal()
    listenbrainz_requested = Signal(str, str)
    lastfm_requested = Signal(str, str)
    lastfm_granted = Signal()
    undoable = Signal(str, object, object)
    forget_requested = Signal(str)
    page_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Scrobbling", "Scrobbling"), parent)
        self.own = OwnDataForm(parent)
        self.events = EventsForm(parent)
        self.events.switched.connect(self.switched)
        self.events.seen.connect(self.seen)
        self.whose = QLabel(self)
        self.whose.setWordWrap(True)
        row = self.add("", self.whose)
        self.kept = QLabel(self)
        self.kept.setProperty("role", "muted")
        self.kept.setWordWrap(True)
        row.more.addWidget(self.kept)
        self._add_listenbrainz()
        self._add_lastfm()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    # ---- what it is told

    def show_accounts(self, listener: str | None, accounts: Accounts, kept: str = "") -> None:
        """Show what is told for whom; None is a guest, of whom nothing is.

        Parameters
        ----------
        listener : str or None
        accounts : Accounts
        kept : str
            A sentence on where the tokens are kept; empty where there are none.
        """
        guest = listener is None
        self.kept.setText(kept)
        self.kept.setVisible(bool(kept))
        self.whose.setText(
            translate(
                "Scrobbling", "You listen as a guest: nothing is recorded, and nobody is told."
            )
            if guest
            else translate(
                "Scrobbling",
                "Nothing leaves this computer unless you choose it here. Listener: {listener}",
                listener=listener,
            )
        )
        brainz, lastfm = accounts.listenbrainz, accounts.lastfm
        self.listenbrainz.setChecked(brainz.on)
        self.listenbrainz.setEnabled(not guest)
        self.token.setText(brainz.token)
        self.server.setText(brainz.server)
        self.lastfm.setChecked(lastfm.on)
        self.lastfm.setEnabled(not guest)
        self.key.setText(lastfm.key)
        self.secret.setText(lastfm.secret)
        for part in (self.check, self.connect_lastfm, self.token, self.server):
            part.setEnabled(not guest)
        for field in (self.key, self.secret):
            field.setEnabled(not guest)
        self.granted.hide()
        self.forget_listenbrainz.setVisible(bool(brainz.user) and not guest)
        self.forget_lastfm.setVisible(bool(lastfm.session) and not guest)
        self.own.show_guest(guest)
        self.events.show_accounts(accounts, guest=guest)
        self.show_ready(
            {"listenbrainz": bool(brainz.user), "lastfm": bool(lastfm.session)},
            {"listenbrainz": brainz.user, "lastfm": lastfm.user},
        )

    def is_seen(self) -> bool:
        """Return whether anything is in view that says how telling goes."""
        return self.isVisible() or self.events.isVisible()

    def show_status(self, status: dict[str, SinkStatus]) -> None:
        super().show_status(status)
        self.events.show_status(status)

    def say(self, name: str, text: str, *, wrong: bool = False) -> None:
        if name in self.events.folds:
            self.events.say(name, text, wrong=wrong)
        else:
            super().say(name, text, wrong=wrong)

    def wait_for_grant(self) -> None:
        """Offer to go on, once the page in the browser was answered."""
        self.granted.show()
        self.say(
            "lastfm",
            translate(
                "Scrobbling", "Allow it on the page that opened in the browser, then go on here."
            ),
        )

    # ---- making

    def _add_listenbrainz(self) -> None:
        self.listenbrainz = self._switch(
            translate("Scrobbling", "Tell ListenBrainz what you heard and loved"), "listenbrainz"
        )
        self.token = self._field(translate("Scrobbling", "Your token"), secret=True)
        self.server = self._field(translate("Scrobbling", "Server"))
        self.server.setPlaceholderText(LISTENBRAINZ_SERVER)
        self.check = QPushButton(translate("Scrobbling", "Check and connect"), self)
        self.check.clicked.connect(
            lambda: self.listenbrainz_requested.emit(
                self.token.text().strip(), self.server.text().strip() or LISTENBRAINZ_SERVER
            )
        )
        self._answers((self.token, self.server), self.check)
        self.add(
            "ListenBrainz",  # no words
            self.listenbrainz,
            translate("Scrobbling", "Dislikes are sent, too, and so is taking either back."),
            named=True,
        )
        self._begin_service("listenbrainz", "ListenBrainz")  # no words
        self.add(
            translate("Scrobbling", "Token"),
            self.token,
            translate("Scrobbling", "From your profile’s page on listenbrainz.org."),
        )
        self.add(
            translate("Scrobbling", "Server"),
            self.server,
            translate("Scrobbling", "Another server with the same interface, if you run one."),
        )
        self.forget_listenbrainz = self._forget_button("ListenBrainz", "listenbrainz")  # no words
        page = self._page_button(translate("Scrobbling", "Find my token…"), LISTENBRAINZ_PAGE)
        self.add("", self._row((self.check, page, self.forget_listenbrainz)))
        self._end_service()

    def _add_lastfm(self) -> None:
        self.lastfm = self._switch(
            translate("Scrobbling", "Tell Last.fm what you heard and loved"), "lastfm"
        )
        self.key = self._field(translate("Scrobbling", "API key"))
        self.secret = self._field(translate("Scrobbling", "Shared secret"), secret=True)
        self.connect_lastfm = QPushButton(translate("Scrobbling", "Connect…"), self)
        self.connect_lastfm.clicked.connect(
            lambda: self.lastfm_requested.emit(self.key.text().strip(), self.secret.text().strip())
        )
        self._answers((self.key, self.secret), self.connect_lastfm)
        self.granted = QPushButton(translate("Scrobbling", "I have allowed it"), self)
        self.granted.clicked.connect(self.lastfm_granted)
        self.granted.hide()
        self.add("Last.fm", self.lastfm, named=True)  # no words
        self._begin_service("lastfm", "Last.fm")  # no words
        self.add(
            translate("Scrobbling", "API key"),
            self.key,
            translate("Scrobbling", "From your own API account: last.fm/api/account/create"),
        )
        self.add(translate("Scrobbling", "Shared secret"), self.secret)
        self.forget_lastfm = self._forget_button("Last.fm", "lastfm")  # no words
        page = self._page_button(translate("Scrobbling", "Get a key…"), LASTFM_PAGE)
        buttons = (self.connect_lastfm, self.granted, page, self.forget_lastfm)
        self.add("", self._row(buttons))
        self._end_service()

    def _needs(self, name: str) -> tuple[QLineEdit, str]:
        if name == "listenbrainz":
            return self.token, translate("Scrobbling", "Enter your token first.")
        return self.key, translate("Scrobbling", "Enter the key and the secret first.")

    def _page_button(self, text: str, address: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(address)
        button.clicked.connect(lambda: self.page_requested.emit(address))
        return button

    def _forget_button(self, service: str, name: str) -> QPushButton:
        button = QPushButton(translate("Scrobbling", "Disconnect"), self)
        said = translate("Scrobbling", "Forget the account with {service}", service=service)
        button.setToolTip(said)
        button.setAccessibleName(said)
        button.clicked.connect(lambda: self.forget_requested.emit(name))
        button.hide()
        return button


class OwnDataForm(Form):
    """What is kept of who listens.

    Signals
    -------
    export_requested(), forget_all_requested()
        All of it is to be written to a file, or deleted.
    """

    export_requested = Signal()
    forget_all_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Scrobbling", "Your data"), parent)
        self.export = QPushButton(translate("Settings", "Export…"), self)
        self.export.clicked.connect(lambda: self.export_requested.emit())
        self.forget_all = QPushButton(translate("Scrobbling", "Delete…"), self)
        self.forget_all.clicked.connect(lambda: self.forget_all_requested.emit())
        for button, whole in (
            (self.export, translate("History", "Export my plays, ratings and playlists…")),
            (self.forget_all, translate("History", "Delete all my plays and ratings…")),
        ):
            button.setAccessibleName(whole)
            button.setToolTip(whole)
        self.add(
            translate("Scrobbling", "Plays, ratings and playlists"),
            beside_each_other((self.export, self.forget_all), self),
            translate("Scrobbling", "Kept on this computer."),
        )

    def show_guest(self, guest: bool) -> None:
        """A guest has none."""
        for button in (self.export, self.forget_all):
            button.setEnabled(not guest)

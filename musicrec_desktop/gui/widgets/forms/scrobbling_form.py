"""The settings' section about what is told outside: nothing, unless it is chosen here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from musicrec_desktop.core.scrobbling import (
    LISTENBRAINZ_SERVER,
    Accounts,
    SinkStatus,
)
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.forms.form import Form, beside_each_other
from musicrec_desktop.gui.widgets.forms.kafka_rows import NAME, KafkaRows
from musicrec_desktop.gui.widgets.forms.switch import Switch
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow

LISTENBRAINZ_PAGE = "https://listenbrainz.org/settings/"
LASTFM_PAGE = "https://www.last.fm/api/account/create"


class ScrobblingForm(Form):
    """Accounts of whoever listens now.

    Signals
    -------
    listenbrainz_requested(str, str)
        Token and server are to be checked, and told from then on.
    lastfm_requested(str, str)
        Key and secret are to be used to ask for a session.
    lastfm_granted()
        The user says that the page in the browser was answered.
    switched(str, bool)
        A sink's name, and whether it is to be told.
    undoable(str, callable, callable)
        A switch was kept: what it was, and what takes it back and does it again.
    file_requested()
        A file for the events is to be chosen.
    forget_requested(str)
        The account with a sink of this name is to be forgotten, with what waits for it.
    page_requested(str)
        An address is to be opened in the browser.
    kafka_requested(KafkaTopic)
        A topic is to be looked for, and events published there from then on.
    export_requested(), forget_all_requested()
        All that is kept of who listens is to be written to a file, or deleted.
    """

    listenbrainz_requested = Signal(str, str)
    lastfm_requested = Signal(str, str)
    lastfm_granted = Signal()
    switched = Signal(str, bool)
    undoable = Signal(str, object, object)
    file_requested = Signal()
    forget_requested = Signal(str)
    page_requested = Signal(str)
    kafka_requested = Signal(object)
    export_requested = Signal()
    forget_all_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Scrobbling", "Scrobbling and privacy"), parent)
        self._add_own_data()
        self.whose = QLabel(self)
        self.whose.setWordWrap(True)
        row = self.add("", self.whose)
        self.kept = QLabel(self)
        self.kept.setProperty("role", "muted")
        self.kept.setWordWrap(True)
        row.more.addWidget(self.kept)
        self._accounts = Accounts()
        self._states: dict[str, QLabel] = {}
        self.folds: dict[str, QPushButton] = {}
        self._known: dict[str, str] = {}
        self._ready: dict[str, bool] = {}
        self._said: set[str] = set()
        self._add_listenbrainz()
        self._add_lastfm()
        self._add_file()
        self._add_kafka()

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
        self._accounts = accounts
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
        brainz, lastfm, file = accounts.listenbrainz, accounts.lastfm, accounts.file
        self.listenbrainz.setChecked(brainz.on)
        self.listenbrainz.setEnabled(not guest)
        self.token.setText(brainz.token)
        self.server.setText(brainz.server)
        self.lastfm.setChecked(lastfm.on)
        self.lastfm.setEnabled(not guest)
        self.key.setText(lastfm.key)
        self.secret.setText(lastfm.secret)
        self.file.setChecked(file.on)
        self.file.setEnabled(not guest)
        self.path.setText(file.path or translate("Scrobbling", "No file is chosen"))
        for part in (self.check, self.connect_lastfm, self.choose, self.token, self.server):
            part.setEnabled(not guest)
        for field in (self.key, self.secret):
            field.setEnabled(not guest)
        for button in (self.export, self.forget_all):
            button.setEnabled(not guest)
        self.kafka.show_topic(accounts.kafka, guest=guest)
        self.granted.hide()
        self.forget_listenbrainz.setVisible(bool(brainz.user) and not guest)
        self.forget_lastfm.setVisible(bool(lastfm.session) and not guest)
        self._said.clear()
        self._ready = {
            "listenbrainz": bool(brainz.user),
            "lastfm": bool(lastfm.session),
            "file": bool(file.path),
            "kafka": bool(accounts.kafka.servers),
        }
        self._known = {"listenbrainz": brainz.user, "lastfm": lastfm.user, "file": ""}
        self.show_status({})

    def show_status(self, status: dict[str, SinkStatus]) -> None:
        """Show how telling goes."""
        for name in self._states.keys() - self._said:
            known = self._known.get(name, "")
            parts = [translate("Scrobbling", "Connected as {name}.", name=known)] if known else []
            state = status.get(name)
            if state is not None and state.waiting:
                parts.append(
                    translate(
                        "Scrobbling", "%n message(s) (waits|wait) to be sent.", n=state.waiting
                    )
                )
            if state is not None and state.problem:
                parts.append(state.problem)
            self._put(name, " ".join(parts), wrong=bool(state and state.problem))

    def say(self, name: str, text: str, *, wrong: bool = False) -> None:
        """Say something about one of them, which stays until the accounts are shown anew."""
        self._said.add(name)
        self._put(name, text, wrong=wrong)

    def _put(self, name: str, text: str, *, wrong: bool) -> None:
        label = self._states[name]
        label.setText(text)
        label.setVisible(bool(text))
        label.setProperty("role", "problem" if wrong else "muted")
        label.style().unpolish(label)
        label.style().polish(label)

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
        self._begin_service("listenbrainz", self.listenbrainz, "ListenBrainz")  # no words
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
        self._begin_service("lastfm", self.lastfm, "Last.fm")  # no words
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

    def _add_file(self) -> None:
        self.file = self._switch(
            translate("Scrobbling", "Write every event to a file, as lines of JSON"), "file"
        )
        self.path = QLabel(self)
        self.path.setProperty("role", "muted")
        self.path.setWordWrap(True)
        self.choose = QPushButton(translate("Scrobbling", "Choose a file…"), self)
        self.choose.clicked.connect(self.file_requested)
        name = translate("Scrobbling", "File")
        self.add(name, self.file, named=True)
        self._begin_service("file", self.file, name)
        self.add("", self.path)
        self.add("", self._row((self.choose,)))
        self._end_service()

    def _add_kafka(self) -> None:
        self.kafka_switch = self._switch(
            translate("Scrobbling", "Publish every event on a topic"), "kafka"
        )
        self.kafka = KafkaRows(
            self,
            self.kafka_switch,
            lambda placeholder, secret: self._field(placeholder, secret=secret),
            lambda button: self._row((button,)),
            lambda: self._begin_service("kafka", self.kafka_switch, NAME),
        )
        if self.kafka.offered:
            self._end_service()
        fields = (self.kafka.servers, self.kafka.topic, self.kafka.user, self.kafka.password)
        self._answers(fields, self.kafka.check)
        self.kafka.check.clicked.connect(
            lambda: self.kafka_requested.emit(self.kafka.entered(self._accounts.kafka))
        )

    def _add_own_data(self) -> None:
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
            translate("Scrobbling", "Your data"),
            beside_each_other((self.export, self.forget_all), self),
            translate("Scrobbling", "Plays, ratings and playlists, kept on this computer."),
        )

    def _switch(self, text: str, name: str) -> Switch:
        switch = Switch(text, self)

        def turn(on: bool) -> None:
            if on and not self._ready.get(name):
                switch.setChecked(False)
                self._set_up(name)
            else:
                self.switched.emit(name, on)

        switch.chosen.connect(turn)
        return switch

    def _set_up(self, name: str) -> None:
        """Ask for what a service needs before it can be told anything."""
        if name == "file":
            self.file_requested.emit()
            return
        field, missing = {
            "listenbrainz": (self.token, translate("Scrobbling", "Enter your token first.")),
            "lastfm": (self.key, translate("Scrobbling", "Enter the key and the secret first.")),
            "kafka": (self.kafka.servers, translate("Scrobbling", "Enter the servers first.")),
        }[name]
        self.folds[name].setChecked(True)
        self.say(name, missing)
        field.setFocus()

    def _field(self, placeholder: str, *, secret: bool = False) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(placeholder)
        if secret:
            field.setEchoMode(QLineEdit.EchoMode.Password)
        return field

    def _answers(self, fields: Sequence[QLineEdit], button: QPushButton) -> None:
        """Let Enter in a field do what the button below does."""
        for field in fields:
            field.returnPressed.connect(button.click)

    def _begin_service(self, name: str, switch: Switch, service: str) -> None:
        """Let the row of a switch say how its service does, and unfold the others."""
        begun = self.rows[-1]
        state = QLabel(begun)
        state.setWordWrap(True)
        state.hide()
        self._states[name] = state
        self.folds[name] = fold = QPushButton(begun)
        fold.setProperty("role", "link")
        fold.setProperty("flush", True)
        fold.setCheckable(True)
        fold.setAccessibleName(translate("Scrobbling", "Set up {service}", service=service))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(fold)
        row.addStretch(1)
        begun.more.addWidget(state)
        begun.more.addLayout(row)
        self._begun = len(self.rows)

    def _end_service(self) -> None:
        """Fold what was added since a service began."""
        fold = list(self.folds.values())[-1]
        rows = range(self._begun, len(self.rows))

        def follow(unfolded: bool) -> None:
            fold.setText(
                translate("Scrobbling", "Fold") if unfolded else translate("Scrobbling", "Set up…")
            )
            self.fold(rows, not unfolded)

        fold.toggled.connect(follow)
        follow(False)

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

    def _row(self, buttons: Sequence[QPushButton]) -> QWidget:
        beside = FlowRow(self, spacing=10)
        for each in buttons:
            beside.add(each)
        return beside

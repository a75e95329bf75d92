"""The settings' card for programs of one's own: each event, in a file or on a topic."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from musicrec_desktop.core.scrobbling import Accounts, KafkaTopic
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.forms.kafka_rows import NAME, KafkaRows
from musicrec_desktop.gui.widgets.forms.services_form import ServicesForm


class EventsForm(ServicesForm):
    """A file of events, and a topic of a Kafka cluster.

    Signals
    -------
    seen()
        It has come into view.
    file_requested()
        A file for the events is to be chosen.
    kafka_requested(KafkaTopic)
        A topic is to be looked for, and events published there from then on.
    """

    seen = Signal()
    file_requested = Signal()
    kafka_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Scrobbling", "Events for other programs"), parent)
        self._topic = KafkaTopic()
        self._add_file()
        self._add_kafka()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    def show_accounts(self, accounts: Accounts, *, guest: bool) -> None:
        """Show where events of whoever listens go."""
        self._topic = accounts.kafka
        self.file.setChecked(accounts.file.on)
        self.file.setEnabled(not guest)
        self.choose.setEnabled(not guest)
        self.path.setText(accounts.file.path or translate("Scrobbling", "No file is chosen"))
        self.kafka.show_topic(accounts.kafka, guest=guest)
        ready = {"file": bool(accounts.file.path), "kafka": bool(accounts.kafka.servers)}
        self.show_ready(ready, {})

    def _needs(self, name: str) -> tuple[QLineEdit, str] | None:
        if name == "file":
            self.file_requested.emit()
            return None
        return self.kafka.servers, translate("Scrobbling", "Enter the servers first.")

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
        self._begin_service("file", name)
        self.add("", self.path)
        self.add("", self._row((self.choose,)))
        self._end_service()

    def _add_kafka(self) -> None:
        self.kafka = KafkaRows(
            self,
            self._switch(translate("Scrobbling", "Publish every event on a topic"), "kafka"),
            lambda placeholder, secret: self._field(placeholder, secret=secret),
            lambda button: self._row((button,)),
            lambda: self._begin_service("kafka", NAME),
        )
        if self.kafka.offered:
            self._end_service()
        fields = (self.kafka.servers, self.kafka.topic, self.kafka.user, self.kafka.password)
        self._answers(fields, self.kafka.check)
        self.kafka.check.clicked.connect(
            lambda: self.kafka_requested.emit(self.kafka.entered(self._topic))
        )

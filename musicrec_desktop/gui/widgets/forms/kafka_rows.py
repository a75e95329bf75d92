"""The rows of a form in which a topic of a Kafka cluster is named."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from musicrec_desktop.core.optional_packages import how_to_install, is_installed
from musicrec_desktop.core.scrobbling import KAFKA_MECHANISMS, KAFKA_TOPIC, KafkaTopic
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.forms.form import Choice, Form
from musicrec_desktop.gui.widgets.forms.switch import Switch

NAME = "Kafka"  # no words
PACKAGE, MODULE = "confluent-kafka", "confluent_kafka"  # no words
EXAMPLE = "localhost:9092"  # no words


class KafkaRows:
    """Servers, topic and sign-in; where the client is not installed, only how to get it.

    Parameters
    ----------
    form : Form
        Gets the rows.
    switch : Switch
    field : callable
        Makes a field from what stands in it while it is empty, and whether it is secret.
    row : callable
        Puts a button into a row.
    begun : callable
        Called once the row of the switch is there.

    Attributes
    ----------
    offered : bool
        Whether the client is installed.
    check : QPushButton
    """

    def __init__(
        self,
        form: Form,
        switch: Switch,
        field: Callable[[str, bool], QLineEdit],
        row: Callable[[QPushButton], QWidget],
        begun: Callable[[], None],
    ) -> None:
        self.switch = switch
        self.servers = field(EXAMPLE, False)
        self.topic = field(KAFKA_TOPIC, False)
        self.tls = Switch(translate("Scrobbling", "Encrypt the connection (TLS)"), form)
        self.user = field(translate("Scrobbling", "None"), False)
        self.password = field("", True)
        self.mechanism = Choice([(name, name) for name in KAFKA_MECHANISMS], form)
        self.check = QPushButton(translate("Scrobbling", "Check and connect"), form)
        self.check.setAccessibleName(translate("Scrobbling", "Check and connect to Kafka"))
        self.offered = is_installed(MODULE)
        if self.offered:
            self._lay_out(form, row, begun)
        else:
            self._say_how(form)

    def show_topic(self, topic: KafkaTopic, *, guest: bool) -> None:
        """Show where events go."""
        self.switch.setChecked(topic.on)
        self.switch.setEnabled(not guest)
        self.servers.setText(topic.servers)
        self.topic.setText(topic.topic)
        self.tls.setChecked(topic.tls)
        self.user.setText(topic.user)
        self.password.setText(topic.password)
        self.mechanism.show_value(topic.mechanism)
        for part in self._parts():
            part.setEnabled(not guest)

    def entered(self, known: KafkaTopic) -> KafkaTopic:
        """Return the topic as it is entered; what has no field is as known."""
        return KafkaTopic(
            on=True,
            servers=self.servers.text().strip(),
            topic=self.topic.text().strip() or KAFKA_TOPIC,
            key=known.key,
            tls=self.tls.isChecked(),
            user=self.user.text().strip(),
            password=self.password.text(),
            mechanism=self.mechanism.currentText() or known.mechanism,
        )

    def _parts(self) -> Sequence[QWidget]:
        sign_in = (self.tls, self.user, self.password, self.mechanism)
        return (self.servers, self.topic, *sign_in, self.check)

    def _lay_out(
        self, form: Form, row: Callable[[QPushButton], QWidget], begun: Callable[[], None]
    ) -> None:
        form.add(NAME, self.switch, named=True)
        begun()
        form.add(
            translate("Scrobbling", "Bootstrap servers"),
            self.servers,
            translate("Scrobbling", "Host and port; several with commas."),
        )
        form.add(translate("Scrobbling", "Topic"), self.topic)
        form.add("", self.tls)
        form.add(
            translate("Scrobbling", "User"),
            self.user,
            translate("Scrobbling", "Only where the servers ask who you are (SASL)."),
        )
        form.add(translate("Scrobbling", "Password"), self.password)
        form.add(translate("Scrobbling", "Way to sign in"), self.mechanism)
        form.add("", row(self.check))

    def _say_how(self, form: Form) -> None:
        for part in (self.switch, *self._parts()):
            part.hide()
        words = QLabel(
            translate(
                "Scrobbling",
                "Publishes every event on a topic. {hint}",
                comment="hint: “Install what is missing with: …”",
                hint=how_to_install([PACKAGE]),
            ),
            form,
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        form.add(NAME, words, below=True)

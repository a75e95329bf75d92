"""A mix for several listeners: who, how long, and for whom each track is in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.listeners import Listener
from musicrec_desktop.core.translation import percent, to_translate, translate, translated
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.dialogs.track_list_dialog import TrackListDialog
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.number_field import NumberField
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowLayout
from musicrec_desktop.gui.widgets.listener_badge import badge
from musicrec_desktop.gui.widgets.tables.chosen_tracks import (
    ChosenTracksButtons,
    measures,
    track_headings,
)
from musicrec_desktop.gui.words.text import literal, long_duration
from musicrec_desktop.services.discovery.blend import BlendedMix

MOST_TRACKS, USUAL_TRACKS = 500, 25
HINT = to_translate(
    "Blends",
    "Tracks are chosen so that everybody gets a fair share. Whatever anyone dislikes or skips "
    "is left out.",
)


class BlendDialog(TrackListDialog):
    """Asks for listeners, and shows what suits them together.

    Parameters
    ----------
    listeners : sequence of Listener
    locked : collection of int
        Who has to enter a PIN first, by id; all others are chosen.

    Signals
    -------
    make_requested(list of Listener, int)
    unlock_requested(Listener)
        A listener's PIN is to be asked for.
    """

    make_requested = Signal(list, int)
    unlock_requested = Signal(object)

    def __init__(
        self,
        listeners: Sequence[Listener],
        locked: Collection[int],
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Blends", "Blend listeners"))
        self._listeners = list(listeners)
        self._locked = set(locked)
        self.choices = [self._choice(each, tokens) for each in listeners]
        self.number = NumberField(self)
        self.number.setRange(1, MOST_TRACKS)
        self.number.setValue(USUAL_TRACKS)
        self.number.setSuffix(translate("Blends", " tracks", comment="After a number"))
        self.number.setAccessibleName(translate("Blends", "Length of the mix"))
        self._make_list(
            translate("Blends", "Tracks of the blend"),
            [*track_headings(), translate("Blends", "For", comment="Whom a track is for")],
            (0, 1),
            (2, 4),
            translated("Blends", HINT),
        )
        self.make = QPushButton(translate("Blends", "Blend", comment="Verb"), self)
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self._make)
        self.buttons = ChosenTracksButtons(tokens, self)
        self._lay_out()
        self._show_ready()
        open_at(self, max(880, self.sizeHint().width()), 600)

    def show_blend(self, mix: BlendedMix) -> None:
        """Show what came of it, from its beginning; what was marked in the last mix is not."""
        self.tracks.setCurrentCell(-1, -1)
        self.tracks.scrollToTop()
        self.tracks.show_texts(
            [
                (track.title, track.artist, *measures(track), _for(mix, place))
                for place, track in enumerate(mix.tracks)
            ]
        )
        seconds = sum(track.tags.duration_seconds or 0.0 for track in mix.tracks)
        self.said.setText(
            translate(
                "Blends",
                "{tracks}, {time}. {shares}",
                tracks=translate("Counts", "%n track(s)", n=len(mix.tracks)),
                time=long_duration(seconds),
                shares=shares_said(mix),
            )
        )
        self.buttons.show_tracks(mix.tracks)
        self._show_ready()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no blend."""
        super().show_problem(sentence)
        self._show_ready()

    def begin(self) -> None:
        """Blend at once where enough are chosen."""
        if self.make.isEnabled():
            self.make.click()
        else:
            self.said.setText(translate("Blends", "Choose with whom you listen."))

    def unlock(self, listener: Listener) -> None:
        """Take in a listener who has entered their PIN."""
        self._locked.discard(listener.id)
        box = self.choices[self._listeners.index(listener)]
        box.setText(literal(listener.name))
        box.setChecked(True)
        self.begin()

    def _choice(self, listener: Listener, tokens: Tokens) -> QCheckBox:
        box = QCheckBox(literal(listener.name), self)
        if listener.id in self._locked:
            box.setText(
                literal(translate("Blends", "{name} (asks for the PIN)", name=listener.name))
            )
        box.setIcon(badge(listener, tokens))
        box.setChecked(listener.id not in self._locked)
        box.toggled.connect(lambda on: self._toggled(listener, box, on))
        return box

    def _toggled(self, listener: Listener, box: QCheckBox, on: bool) -> None:
        if on and listener.id in self._locked:
            box.setChecked(False)
            self.unlock_requested.emit(listener)
        self._show_ready()

    def _chosen(self) -> list[Listener]:
        pairs = zip(self._listeners, self.choices, strict=True)
        return [listener for listener, box in pairs if box.isChecked()]

    def _make(self) -> None:
        self.said.setText(translate("Blends", "Choosing tracks…"))
        self.make_requested.emit(self._chosen(), self.number.value())

    def _show_ready(self) -> None:
        self.make.setEnabled(len(self._chosen()) > 1)

    def _lay_out(self) -> None:
        who = QWidget(self)
        flow = FlowLayout(who, spacing=14)
        for box in self.choices:
            flow.addWidget(box)
        row = QHBoxLayout()
        row.addWidget(self.make)
        row.addWidget(self.number)
        row.addStretch(1)
        row.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addWidget(who)
        self._add_list(layout, row)


def shares_said(mix: BlendedMix) -> str:
    """Return what each gets of a mix, and of whom nothing is known yet."""
    named = ", ".join(
        translate(
            "Blends",
            "{name} {percent}",
            name=mix.listeners[place].name,
            percent=percent(share),
        )
        for place, share in zip(mix.known, mix.shares, strict=True)
    )
    known = translate("Blends", "Who gets how much: {shares}.", shares=named)
    if not mix.unknown:
        return known
    strangers = ""
    for listener in mix.unknown:
        strangers = _and(strangers, listener.name)
    new = translate(
        "Blends",
        "Nothing is known about the taste of {names} yet: switch to them, and play or rate "
        "something.",
        names=strangers,
    )
    return f"{known} {new}" if len(mix.listeners) - len(mix.unknown) > 1 else new


def _and(names: str, name: str) -> str:
    return translate("Blends", "{names} and {name}", names=names, name=name) if names else name


def _for(mix: BlendedMix, place: int) -> str:
    whom = mix.for_whom(place)
    if len(whom) == len(mix.known) == len(mix.listeners):
        return translate("Blends", "both") if len(whom) == 2 else translate("Blends", "all")
    return ", ".join(listener.name for listener in whom)

"""What the similar panel may be asked: filters, seeds, and a way out of an empty answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.similar import BPM_WITHIN, UNHEARD_MONTHS, SimilarFilters
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.chip import Chip, RemovableChip
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow
from musicrec_desktop.gui.words.exact_numbers import exact

BPM_CHOICES = (2.0, 4.0, 8.0, 16.0)
MONTH_CHOICES = (1, 3, 6, 12, 24)
LOOSENING: dict[str, Callable[[int], str]] = {  # by how many tracks that would let in
    "other_artists": lambda n: translate(
        "Similar tracks", "Include the same artist (%n track(s))", n=n
    ),
    "bpm_within": lambda n: translate("Similar tracks", "Any tempo (%n track(s))", n=n),
    "key_fits": lambda n: translate("Similar tracks", "Any key (%n track(s))", n=n),
    "unheard_months": lambda n: translate("Similar tracks", "Heard lately, too (%n track(s))", n=n),
    "lossless": lambda n: translate("Similar tracks", "Lossy files, too (%n track(s))", n=n),
    "music_only": lambda n: translate("Similar tracks", "Speech and noise, too (%n track(s))", n=n),
}
OFFERED = 3


class FilterRow(FlowRow):
    """Chips that say which tracks may be answers.

    Signals
    -------
    changed(SimilarFilters)
    """

    changed = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent, spacing=5)
        self._filters = SimilarFilters()
        self.other_artists = self._plain(
            translate("Similar tracks", "Other artists"),
            translate("Similar tracks", "Leave out the artist it is compared with"),
            "other_artists",
            tokens,
        )
        self.bpm = Chip(
            _within(BPM_WITHIN), "", tokens, self, [(_within(bpm), bpm) for bpm in BPM_CHOICES]
        )
        self.bpm.value = BPM_WITHIN
        self.bpm.clicked.connect(self._toggle_bpm)
        self.bpm.chosen.connect(self._choose_bpm)
        self.add(self.bpm)
        self.key_fits = self._plain(
            translate("Similar tracks", "Key fits"),
            translate("Similar tracks", "The same key, or a neighbour on the Camelot wheel"),
            "key_fits",
            tokens,
        )
        self.unheard = Chip(
            translate("Similar tracks", "Unplayed"),
            "",
            tokens,
            self,
            [(_not_heard_for(months), months) for months in MONTH_CHOICES],
        )
        self.unheard.value = UNHEARD_MONTHS
        self.unheard.clicked.connect(self._toggle_unheard)
        self.unheard.chosen.connect(self._choose_unheard)
        self.add(self.unheard)
        self.lossless = self._plain(
            translate("Similar tracks", "Lossless"),
            translate("Similar tracks", "Only lossless files: FLAC, ALAC, WAV and the like"),
            "lossless",
            tokens,
        )
        self.show_filters(self._filters)

    def show_filters(self, filters: SimilarFilters) -> None:
        """Set the chips without telling anybody."""
        self._filters = filters
        self.bpm.value = filters.bpm_within or self.bpm.value
        self.unheard.value = filters.unheard_months or self.unheard.value
        self.other_artists.setChecked(filters.other_artists)
        self.key_fits.setChecked(filters.key_fits)
        self.lossless.setChecked(filters.lossless)
        self.bpm.setChecked(filters.bpm_within is not None)
        self.unheard.setChecked(filters.unheard_months is not None)
        self.bpm.explain(
            _within(float(str(self.bpm.value))),
            translate(
                "Similar tracks",
                "Within {x} beats per minute, also at half or double tempo",
                x=exact(float(str(self.bpm.value))),
            ),
        )
        months = int(str(self.unheard.value))
        self.unheard.explain(
            translate("Similar tracks", "Unplayed"),
            translate("Similar tracks", "Not played for %n month(s)", n=months),
        )

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        for chip in (self.other_artists, self.bpm, self.key_fits, self.unheard, self.lossless):
            chip.apply_theme(tokens)

    def _plain(self, text: str, explanation: str, name: str, tokens: Tokens) -> Chip:
        chip = Chip(text, explanation, tokens, self)
        chip.clicked.connect(lambda on: self._change(replace(self._filters, **{name: on})))
        self.add(chip)
        return chip

    def _toggle_bpm(self, on: bool) -> None:
        self._change(replace(self._filters, bpm_within=self.bpm.value if on else None))  # type: ignore[arg-type]

    def _choose_bpm(self, value: float) -> None:
        self._change(replace(self._filters, bpm_within=value))

    def _toggle_unheard(self, on: bool) -> None:
        self._change(replace(self._filters, unheard_months=self.unheard.value if on else None))  # type: ignore[arg-type]

    def _choose_unheard(self, value: int) -> None:
        self._change(replace(self._filters, unheard_months=value))

    def _change(self, filters: SimilarFilters) -> None:
        self.show_filters(filters)
        self.changed.emit(filters)


def _within(bpm: float) -> str:
    return translate("Similar tracks", "±{x} BPM", x=exact(bpm))


def _not_heard_for(months: int) -> str:
    return translate("Similar tracks", "Not played for %n month(s)", n=months)


class SeedRow(FlowRow):
    """The tracks that are asked about, where they are more than one, and those to keep away from.

    Signals
    -------
    removed(int)
        The id of a track.
    """

    removed = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent, spacing=5)
        self._tokens = tokens
        self.chips: list[RemovableChip] = []
        self._shown: tuple[Sequence[Track], Sequence[Track]] = ((), ())
        self.hide()

    def show_seeds(self, seeds: Sequence[Track], unlike: Sequence[Track]) -> None:
        """Show a chip for each."""
        if (seeds, unlike) == self._shown:
            return
        self._shown = seeds, unlike
        self.clear()
        self.chips = []
        several = bool(unlike) or len(seeds) > 1
        self.setVisible(several)
        if not several:
            return
        self.chips = [
            self._chip(
                f"+ {track.title}",
                translate("Similar tracks", "More like “{title}”", title=track.title),
                track,
            )
            for track in seeds
        ]
        self.chips += [
            self._chip(
                f"− {track.title}",
                translate("Similar tracks", "Less like “{title}”", title=track.title),
                track,
            )
            for track in unlike
        ]

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        for chip in self.chips:
            chip.apply_theme(tokens)

    def _chip(self, text: str, explanation: str, track: Track) -> RemovableChip:
        chip = RemovableChip(text, explanation, track.id, self._tokens, self)
        chip.removed.connect(self.removed)
        self.add(chip)
        chip.show()
        return chip


class NoAnswer(QWidget):
    """Says why there is nothing, and offers to leave out the filters that are to blame.

    Signals
    -------
    loosen_requested(str)
        The name of a filter.
    action_requested()
        What the one button offers where there are no filters to leave out.
    """

    loosen_requested = Signal(str)
    action_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._message = QLabel(self)
        self._message.setProperty("role", "secondary")
        self._message.setWordWrap(True)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(8)
        self.buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._message)
        layout.addLayout(self._buttons)
        layout.addStretch(1)

    def show_message(
        self, text: str, looser: Sequence[tuple[str, int]] = (), action: str = ""
    ) -> None:
        """Say something, with a button for each filter that could be left out, or for one step."""
        self._message.setText(text)
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = []
        for name, tracks in looser[:OFFERED]:
            loosen = partial(self.loosen_requested.emit, name)
            self._add_button(LOOSENING[name](tracks), loosen)
        if action:
            self._add_button(action, self.action_requested.emit)

    def _add_button(self, text: str, answer: Callable[[], None]) -> None:
        button = QPushButton(text, self)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked=False: answer())
        self._buttons.addWidget(button)
        self.buttons.append(button)

    def text(self) -> str:
        """Return what it says."""
        return self._message.text()

"""What stands above a mix: its covers, its name, why it was made, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.opened_mix import OpenedMix
from musicrec_desktop.gui.widgets.collection_head import CollectionHead
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.job_line import JobLine
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton


class MixHead(CollectionHead):
    """The head of an album, whose tracks can be kept together as well.

    Attributes
    ----------
    why : ElidedLabel
    job : JobLine
        How far the export is.

    Signals
    -------
    save_requested(), export_requested()
    """

    save_requested = Signal()
    export_requested = Signal()

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Mixes", "Mix"), covers, tokens, parent)
        self.why = ElidedLabel(self)
        self.job = JobLine(self)
        self.add_below_title(self.why)
        self.add_at_the_end(self.job)

    def show_mix(self, mix: OpenedMix, facts: str, brief: str) -> None:
        """Say what it is, and as much of the facts as there is room for."""
        self._kind.setText(mix.kind.upper())
        self.show_words(mix.title, facts)
        self.facts.setText(facts, brief)
        self.why.setText(mix.why)
        self.why.setVisible(bool(mix.why))

    def set_playable(self, playable: bool) -> None:
        super().set_playable(playable)
        for button in (self.save, self.export):
            button.setEnabled(playable)

    def apply_theme(self, tokens: Tokens) -> None:
        super().apply_theme(tokens)
        self.save.setIcon(icon("save", tokens))
        self.export.setIcon(icon("export", tokens))

    def _buttons(self) -> tuple[ShyButton, ...]:
        self.save = self._button(
            translate("Lists of tracks", "Save as playlist…"), self.save_requested
        )
        self.export = self._button(
            translate("Lists of tracks", "Export as audio…"), self.export_requested
        )
        play, shuffle, radio, queue = super()._buttons()
        return play, shuffle, queue, self.save, radio, self.export

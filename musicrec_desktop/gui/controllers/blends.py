"""Lets a dialog blend listeners."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listeners import Listener
from musicrec_desktop.gui.controllers.list_dialogs import AnswerList, ListDialogs, Questions
from musicrec_desktop.gui.dialogs.blend_dialog import BlendDialog
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.blend import BlendService


class BlendController(ListDialogs):
    """Opens the dialog and answers it in the background.

    Parameters
    ----------
    answer : callable
        Connects the buttons of a list of tracks; takes them and from where they are played.
    """

    def __init__(
        self,
        blends: BlendService,
        *,
        answer: AnswerList,
        theme: ThemeController,
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(answer=answer, theme=theme, jobs=jobs, window=window)
        self._blends = blends

    def ask(self, listeners: Sequence[Listener], current: Listener | None) -> BlendDialog:
        """Show the dialog with those who may be blended, and return it."""
        own = current.id if current else None
        open_ones = [item for item in listeners if item.id == own or not item.has_pin]
        chosen = [item.id for item in open_ones] if len(open_ones) <= 2 else [own or 0]
        dialog = BlendDialog(open_ones, chosen, self._theme.tokens, self._window)
        questions = Questions(dialog, self._jobs)

        def make(who: list[Listener], tracks: int) -> None:
            questions.ask(lambda: self._blends.make(who, tracks), dialog.show_blend)

        dialog.make_requested.connect(make)
        self._show(dialog, "blend")
        return dialog

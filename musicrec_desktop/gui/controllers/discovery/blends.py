"""Lets a dialog blend listeners."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listeners import Listener
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.discovery.list_dialogs import AnswerList, ListDialogs
from musicrec_desktop.gui.controllers.questions import Questions
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.blend import BlendService

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.blend_dialog import BlendDialog


class BlendController(ListDialogs):
    """Opens the dialog and answers it in the background.

    Parameters
    ----------
    answer : callable
        Connects the buttons of a list of tracks; takes them and from where they are played.
    unlock : callable
        Checks a listener's PIN, by id; raises ``WrongPin``.
    """

    def __init__(
        self,
        blends: BlendService,
        *,
        answer: AnswerList,
        theme: ThemeController,
        unlock: Callable[[int, str], None],
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(answer=answer, theme=theme, jobs=jobs, window=window)
        self._blends = blends
        self._unlock = unlock

    def ask(self, listeners: Sequence[Listener], current: Listener | None) -> BlendDialog:
        """Show the dialog, blend those who may be at once, and return it."""
        from musicrec_desktop.gui.dialogs.blend_dialog import BlendDialog

        own = current.id if current else None
        locked = {item.id for item in listeners if item.id != own and item.has_pin}
        dialog = BlendDialog(listeners, locked, self._theme.tokens, self._window)
        questions = Questions(dialog, self._jobs)

        def make(who: list[Listener], tracks: int) -> None:
            questions.ask(lambda: self._blends.make(who, tracks), dialog.show_blend)

        dialog.make_requested.connect(make)
        dialog.unlock_requested.connect(lambda listener: self._ask_pin(listener, dialog))
        self._show(dialog, "blend")
        dialog.begin()
        return dialog

    def _ask_pin(self, listener: Listener, dialog: BlendDialog) -> None:
        """Take a listener with a PIN in, once they have entered it."""
        from musicrec_desktop.gui.dialogs.listener_dialog import PinDialog

        asked = PinDialog(listener, dialog, translate("Blends", "Add", comment="To the blend"))
        questions = Questions(asked, self._jobs)

        def add(_: object) -> None:
            asked.accept()
            dialog.unlock(listener)

        asked.entered.connect(
            lambda pin: questions.ask(lambda: self._unlock(listener.id, pin), add)
        )
        asked.finished.connect(asked.deleteLater)
        asked.open()

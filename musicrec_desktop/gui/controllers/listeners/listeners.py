"""Between who listens and what the window shows of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listeners import GUEST, LISTENER_COLOURS, Listener, colour_of
from musicrec_desktop.core.listening_events import ListenersChanged, ListenerSwitched
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.questions import Questions
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.listeners.listeners import DeletedListener, ListenerService

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.listener_dialog import ListenerDialog, PinDialog

Known = tuple[list[Listener], Listener | None, list[Listener]]


class ListenersController(QObject):
    """Adds, changes, deletes and switches listeners in the background.

    Signals
    -------
    changed()
        :attr:`known`, :attr:`current` or :attr:`deleted` is another.
    switched(int)
        Somebody else listens; 0 is a guest. Whatever is a listener's is to be read anew.
    said(str, str, callable or None)
        A sentence, the name of a button beside it, and what that does.
    removed(DeletedListener), brought_back(DeletedListener)
        Somebody was deleted; they are there again.
    """

    changed = Signal()
    switched = Signal(int)
    said = Signal(str, str, object)
    removed = Signal(object)
    brought_back = Signal(object)
    _told = Signal(object)

    def __init__(
        self,
        listeners: ListenerService,
        bus: EventBus,
        jobs: JobRunner,
        before_switch: Callable[[], Any],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._listeners = listeners
        self._jobs = jobs
        self._reading = Newest(jobs)
        self._before_switch = before_switch
        self._window = window
        self.known: list[Listener] = []
        self.current: Listener | None = None
        self.deleted: list[Listener] = []
        self._told.connect(self._hear)
        self._unsubscribe = [
            bus.subscribe(ListenersChanged, self._told.emit),
            bus.subscribe(ListenerSwitched, self._told.emit),
        ]

    def refresh(self) -> None:
        """Read who there is, who listens, and who can be brought back."""
        service = self._listeners
        self._reading.start(
            lambda: (service.all(), service.current(), service.deleted()),
            finished=self._show,
            failed=self._failed,
        )

    def switch(self, listener: Listener | None) -> None:
        """Let somebody listen, after their PIN where they have one; None is a guest."""
        if listener is not None and listener.has_pin:
            self.ask_pin(listener)
        else:
            who = GUEST if listener is None else listener.id
            self._run(lambda: self._switched(who), lambda _: None)

    def ask_pin(self, listener: Listener) -> None:
        """Ask for a listener's PIN, and let them listen."""
        from musicrec_desktop.gui.dialogs.listener_dialog import PinDialog

        dialog = PinDialog(listener, self._window)
        questions = Questions(dialog, self._jobs)
        dialog.entered.connect(
            lambda pin: questions.ask(
                lambda: self._switched(listener.id, pin), lambda _: dialog.accept()
            )
        )
        _open(dialog)

    def ask_new(self) -> None:
        """Ask for a new listener, who listens then."""
        from musicrec_desktop.gui.dialogs.listener_dialog import ListenerDialog

        used = {colour_of(listener) for listener in self.known}
        free = [colour for colour in LISTENER_COLOURS if colour not in used]
        dialog = ListenerDialog(None, (free or list(LISTENER_COLOURS))[0], self._window)
        questions = Questions(dialog, self._jobs)

        def add(name: str, colour: str, pin: str | None) -> None:
            def work() -> Listener | None:
                listener = self._listeners.add(name, colour, pin or "")
                self._before_switch()
                return self._listeners.switch(listener.id, pin or "")

            questions.ask(work, lambda _: dialog.accept())

        dialog.chosen.connect(add)
        _open(dialog)

    def ask_change(self, listener: Listener) -> None:
        """Ask for another name, colour or PIN of a listener."""
        from musicrec_desktop.gui.dialogs.listener_dialog import ListenerDialog

        dialog = ListenerDialog(listener, "", self._window)
        questions = Questions(dialog, self._jobs)

        def change(name: str, colour: str, pin: str | None) -> None:
            questions.ask(
                lambda: self._listeners.change(listener.id, name=name, colour=colour, pin=pin),
                lambda _: dialog.accept(),
            )

        dialog.chosen.connect(change)
        _open(dialog)

    def delete(self, listener: Listener) -> None:
        """Delete a listener; a button brings them back."""

        def work() -> DeletedListener | None:
            if listener.id == (self.current.id if self.current else GUEST):
                self._before_switch()
            return self._listeners.delete(listener.id)

        self._run(work, self._deleted)

    def bring_back(self, listener: Listener) -> None:
        """Have a deleted listener among the others again, with all that is theirs."""
        self.take_back(DeletedListener(listener, listened=False))

    def take_back(self, deleted: DeletedListener) -> None:
        """Undo a deletion; who listened then does so again."""
        self._run(
            lambda: self._listeners.bring_back(deleted),
            lambda _: self.brought_back.emit(deleted),
        )

    def close(self) -> None:
        """Listen no more to what is told."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _switched(self, listener_id: int, pin: str = "") -> Listener | None:
        """Let somebody listen; called in a worker."""
        self._listeners.unlock(listener_id, pin)
        self._before_switch()
        return self._listeners.switch(listener_id, pin)

    def _deleted(self, deleted: DeletedListener | None) -> None:
        if deleted is None:
            return
        said = [translate("Listeners", "“{name}” was deleted.", name=deleted.listener.name)]
        if deleted.listened:
            said.append(translate("Listeners", "You listen as a guest now."))
        self.said.emit(
            " ".join(said),
            translate("Notices", "Undo"),
            lambda: self.take_back(deleted),
        )
        self.removed.emit(deleted)

    def _hear(self, event: ListenersChanged | ListenerSwitched) -> None:
        self.refresh()
        if isinstance(event, ListenerSwitched):
            self.switched.emit(event.listener_id)

    def _show(self, known: Known) -> None:
        self.known, self.current, self.deleted = known
        self.changed.emit()

    def _run(
        self,
        work: Callable[[], Any],
        answer: Callable[[Any], None],
    ) -> None:
        self._jobs.start(work, finished=answer, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self.said.emit(sentence_of(error), "", None)


def _open(dialog: ListenerDialog | PinDialog) -> None:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()

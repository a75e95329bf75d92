"""Tells the undo stack what is done in the window, and answers the keys of undo and redo."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from musicrec_desktop.core.listening_events import RatingsChanged
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.listeners.listeners import ListenersController
from musicrec_desktop.gui.controllers.listeners.ratings import RatingsController
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.input.action_book import ActionBook
from musicrec_desktop.gui.undo_stack import Deed, Key, UndoStack
from musicrec_desktop.gui.wiring.earlier_deeds import EarlierDeeds
from musicrec_desktop.gui.wiring.main_controllers import MainControllers
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.queue_deeds import QueueDeeds
from musicrec_desktop.gui.wiring.shared_columns import SharedColumns
from musicrec_desktop.gui.words.text import literal
from musicrec_desktop.gui.worker import Job
from musicrec_desktop.services.exchange.playlist_history import PlaylistChange
from musicrec_desktop.services.exchange.playlists import DeletedPlaylist
from musicrec_desktop.services.listeners.listeners import DeletedListener

if TYPE_CHECKING:
    from musicrec_desktop.gui.controllers.exchange.imports import ImportsController
    from musicrec_desktop.gui.controllers.tags.tidying import TidyController
    from musicrec_desktop.gui.panels.history.history_page import HistoryPage
    from musicrec_desktop.gui.panels.settings.settings_page import SettingsPage
    from musicrec_desktop.services.exchange.metadata_import import MetadataPlan


class UndoWiring(QObject):
    """Knows what each part of the window calls its deeds, and how it takes them back.

    Parameters
    ----------
    parts : Parts
    frame : WindowFrame
        Tells which page keys belong to.
    controllers : MainControllers
    ratings : RatingsController
    listeners : ListenersController
    tidying : TidyController
    imports : ImportsController
    parent : QObject

    Signals
    -------
    said(str, str, callable or None)
        What was taken back or done again; the name of a button, and what it does.

    Attributes
    ----------
    stack : UndoStack
    columns : SharedColumns
        Of all tables; nobody else wants to know of them.
    """

    said = Signal(str, str, object)

    def __init__(
        self,
        parts: Parts,
        frame: WindowFrame,
        controllers: MainControllers,
        *,
        ratings: RatingsController,
        listeners: ListenersController,
        tidying: TidyController,
        imports: ImportsController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.stack = UndoStack(parts.jobs, self)
        self.stack.undone.connect(self._say_undone)
        self.stack.redone.connect(self._say_redone)
        removal, tags, playlists = controllers.removal, controllers.tags, controllers.playlists
        pages, playback = frame.pages, controllers.playback
        self._pages, self._where = pages, frame.where
        self._removal, self._ratings, self._tags = removal, ratings, tags
        self._playlists, self._entries = playlists, controllers.playlist_entries
        self._playback = playback
        self._listeners = listeners
        self._number = 0
        self._earlier = EarlierDeeds(self.stack, ratings, tags, parts.jobs, self)
        self._earlier.said.connect(self.said)
        for changing in (removal.removing, ratings.changing, playlists.changing):
            changing.connect(self.stack.watch)
        taken_back = self.stack.taken_back
        removal.undoable.connect(self._removed)
        ratings.undoable.connect(self._rated)
        ratings.taken_back.connect(lambda done: taken_back(("rating", done.action)))
        tags.undoable.connect(self._tagged)
        tags.taken_back.connect(lambda batch: taken_back(("tags", batch)))
        controllers.playlist_entries.listed.connect(self._listed)
        controllers.playlist_entries.unlisted.connect(lambda done: taken_back(_listed(done)))
        playlists.deleted.connect(self._playlist_deleted)
        playlists.done.connect(self._playlists_changed)
        playlists.brought_back.connect(lambda deleted: taken_back(_deleted(deleted)))
        listeners.removed.connect(self._listener_deleted)
        listeners.brought_back.connect(lambda back: taken_back(("listener", back.listener.id)))
        tidying.accepted.connect(lambda batch: self._tidied(tidying, batch))
        tidying.taken_back.connect(lambda batch: taken_back(("tidying", batch)))
        imports.taken_over.connect(lambda plan, _tracks: self._taken_over(imports, plan))
        imports.taken_back.connect(lambda plan: taken_back(("table", id(plan))))
        self._queue = QueueDeeds(parts.player, self.stack, parts.jobs, self._own, self)
        self._queue.said.connect(self.said)
        playback.queue_changed.connect(self._queue.show)
        self.columns = SharedColumns(pages, self)
        self.columns.used.connect(lambda said, undo, redo: self._push("columns", said, undo, redo))
        pages.when_made("settings", self._follow_settings)
        pages.when_made("history", self._follow_history)

    def undo(self) -> None:
        """Take back what was done last; of what was done before this session, ask first."""
        self.stack.undo(self._where(), self._undo_older)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self.stack.redo(self._where(), self._redo_older)

    def name_actions(self, book: ActionBook, opening: SignalInstance) -> None:
        """Let the entries of a menu that is opening say what they would take back."""
        undo, redo = book.command("undo").action, book.command("redo").action

        def name() -> None:
            done, undone = (
                self.stack.next_undo(self._where()),
                self.stack.next_redo(self._where()),
            )
            undo.setText(literal(_undo_said(done)))
            redo.setText(literal(_redo_said(undone)))

        opening.connect(name)
        self.stack.changed.connect(name)
        self._pages.changed.connect(lambda _page: name())
        self._playback.queue_changed.connect(lambda _view: name())
        self._ratings.reloaded.connect(name)  # somebody else listens
        self._playlists.changed.connect(lambda _known: name())
        name()

    def undo_last(self, kind: str) -> None:
        """Take back the last deed of a kind, as the button of its notice does."""
        self.stack.undo_last(kind)

    def recipe_deleted(self, name: str, bring_back: Callable[[], Job]) -> None:
        """Remember that a recipe for mixes was deleted."""
        said = translate("Undo", "deleting the recipe “{name}”", name=name)
        self._push("recipe", said, bring_back, mine=self._own())

    def _say_undone(self, deed: Deed) -> None:
        said = translate("Undo", "Undone: {what}", what=deed.said)
        if deed.redo is None:
            self.said.emit(said, "", None)
        else:
            again = translate("Notices", "Redo")
            self.said.emit(said, again, lambda: self.stack.redo_again(deed))

    def _say_redone(self, deed: Deed) -> None:
        said = translate("Undo", "Done again: {what}", what=deed.said)
        undo = translate("Notices", "Undo")
        self.said.emit(said, undo, lambda: self.stack.undo_again(deed))

    # ---- what is done

    def _taken_over(self, imports: ImportsController, plan: MetadataPlan) -> None:
        said = translate("Undo", "importing from “{name}”", name=plan.source)
        self.stack.push(Deed(("table", id(plan)), said, lambda: imports.take_back(plan)))

    def _tidied(self, tidying: TidyController, batch: int) -> None:
        said = translate("Undo", "tidying up")
        self.stack.push(Deed(("tidying", batch), said, lambda: tidying.undo(batch), tells=True))

    def _removed(self, said: str, again: Callable[[], Job] | None) -> None:
        self._push("removal", said, self._removal.undo, again)

    def _rated(self, done: RatingsChanged, named: str) -> None:
        said = translate("Undo", "rating {tracks}", tracks=named)
        ratings = self._ratings
        self.stack.push(
            Deed(
                ("rating", done.action),
                said,
                lambda: ratings.take_back(done),
                ratings.redo,
                mine=self._own(done.listener_id),
                tells=True,
            )
        )

    def _tagged(self, batch: int, said: str) -> None:
        tags = self._tags
        self.stack.push(
            Deed(
                ("tags", batch),
                said,
                lambda: tags.undo(batch),
                lambda: tags.redo(batch),
                tells=True,
            )
        )

    def _listed(self, said: str, done: PlaylistChange) -> None:
        entries, number = self._entries, done.playlist_id
        self.stack.push(
            Deed(
                _listed(done),
                said,
                lambda: entries.undo_change(done),
                lambda: entries.redo_last(number),
                alive=lambda: entries.is_last(done),
                mine=self._own(),
            )
        )

    def _playlists_changed(
        self,
        said: str,
        undo: Callable[[], Job],
        redo: Callable[[], Job],
        alive: Callable[[], bool],
    ) -> None:
        self._push("playlists", said, undo, redo, alive=alive, mine=self._own())

    def _playlist_deleted(self, deleted: DeletedPlaylist) -> None:
        said = translate("Undo", "deleting “{name}”", name=deleted.playlist.name)
        playlists = self._playlists
        mine = self._own(deleted.playlist.listener_id)
        self.stack.push(
            Deed(
                _deleted(deleted),
                said,
                lambda: playlists.bring_back(deleted),
                lambda: playlists.delete(deleted.playlist.id),
                mine=mine,
            )
        )

    def _listener_deleted(self, deleted: DeletedListener) -> None:
        said = translate("Undo", "deleting “{name}”", name=deleted.listener.name)
        listeners = self._listeners
        self.stack.push(
            Deed(("listener", deleted.listener.id), said, lambda: listeners.take_back(deleted))
        )

    def _follow_settings(self, page: SettingsPage) -> None:
        page.history.recorded.connect(lambda: self._settings_changed(page))
        page.scrobbling.undoable.connect(self._telling_switched)

    def _follow_history(self, page: HistoryPage) -> None:
        page.undoable.connect(self._plays_deleted)

    def _plays_deleted(self, undo: Callable[[], None], alive: Callable[[], bool]) -> None:
        said = translate("Undo", "deleting from the history")
        self._push("plays", said, undo, alive=alive, mine=self._own())

    def _settings_changed(self, page: SettingsPage) -> None:
        said = translate("Undo", "the last change of settings")
        history = page.history
        self._push(
            "settings", said, history.undo, history.redo, page="settings", alive=history.can_undo
        )

    def _telling_switched(
        self, said: str, undo: Callable[[], None], redo: Callable[[], None]
    ) -> None:
        self._push("telling", said, undo, redo, page="settings", mine=self._own())

    def _push(
        self,
        kind: str,
        said: str,
        undo: Callable[[], object],
        redo: Callable[[], object] | None = None,
        *,
        page: str = "",
        alive: Callable[[], bool] = lambda: True,
        mine: Callable[[], bool] = lambda: True,
    ) -> None:
        self._number += 1
        self.stack.push(Deed((kind, self._number), said, undo, redo, page, alive, mine))

    def _own(self, whose: int | None = None) -> Callable[[], bool]:
        """Return what says whether somebody listens: they, or who does so now."""
        ratings = self._ratings
        listener = ratings.listener_id if whose is None else whose
        return lambda: ratings.listener_id == listener

    # ---- where the stack has nothing

    def _undo_older(self) -> None:
        if not self._pages.page(self._where()).undo():
            self._earlier.offer()

    def _redo_older(self) -> None:
        if not self._pages.page(self._where()).redo():
            self.said.emit(translate("Undo", "There is nothing to redo."), "", None)


def _listed(done: PlaylistChange) -> Key:
    return ("playlist", id(done))


def _deleted(deleted: DeletedPlaylist) -> Key:
    return ("deleted playlist", deleted.playlist.id)  # no words


def _undo_said(deed: Deed | None) -> str:
    if deed is None:
        return translate("Undo", "Undo")
    return translate("Undo", "Undo {what}", what=deed.said)


def _redo_said(deed: Deed | None) -> str:
    if deed is None:
        return translate("Undo", "Redo")
    return translate("Undo", "Redo {what}", what=deed.said)

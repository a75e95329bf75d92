"""The history's page: made, and wired to who answers it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from musicrec_desktop.core.listeners import GUEST, Listener, colour_of
from musicrec_desktop.core.listening_events import ListenerSwitched, PlayEnded
from musicrec_desktop.core.listening_statistics import ListeningStatistics, Period, Ranked, Tally
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.exchange.exports import documents, show_written
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.panels.history.history_page import HistoryPage
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.exchange.free_names import free_name


def make_history_page(parts: Parts, stack: PageStack) -> HistoryPage:
    """Return the page, whose controller is its child."""
    model, playback = parts.model, parts.playback

    def cover_of(track_id: int, side: int) -> QPixmap | None:
        track = model.track(track_id)
        return None if track is None else parts.covers.pixmap(track, side, 1.0)

    def open_ranked(kind: str, item: Ranked, place: QPoint) -> None:
        track = model.track(item.track_id)
        if track is None:
            return
        if kind == "track":
            parts.show_menu([track], place, QMenu(page))
        elif kind == "album":
            stack.open("album", {"release": track.release})
        elif kind == "artist":
            stack.open("artists", {"artist": track.artist})
        else:
            stack.open("genre", {"genre": track.tags.genre})

    page = HistoryPage(parts.covers, cover_of, parts.theme.tokens, stack)
    page.ranked_chosen.connect(open_ranked)
    HistoryController(parts.services, page, parts.jobs, parts.notice)
    page.entered.connect(lambda entered: playback.enter(entered, "history"))
    page.menu_requested.connect(parts.show_menu)
    page.songs_requested.connect(lambda: stack.open("songs"))
    return page


class HistoryController(QObject):
    """Reads, forgets and exports in the background, for whoever listens now."""

    _told = Signal(object)

    def __init__(
        self, services: Services, page: HistoryPage, jobs: JobRunner, notice: Notice
    ) -> None:
        super().__init__(page)
        self._services = services
        self._page = page
        self._jobs = jobs
        self._notice = notice
        page.plays_requested.connect(self._read)
        page.statistics_requested.connect(self._sum_up)
        page.year_requested.connect(self._read_year)
        page.forget_requested.connect(self._forget)
        page.forget_all_requested.connect(self._forget_all)
        page.export_requested.connect(self._export)
        page.save_requested.connect(self._save)
        self._asked: Counter[str] = Counter()
        self._told.connect(self._happened)
        unsubscribe = [
            services.bus.subscribe(kind, self._told.emit) for kind in (PlayEnded, ListenerSwitched)
        ]
        self.destroyed.connect(lambda: [end() for end in unsubscribe])
        self._offer_years()

    # ---- reading

    def _read(self, everybody: bool, limit: int, by: str, descending: bool) -> None:
        services = self._services

        def work() -> tuple[Any, dict[int, str], bool, Tally]:
            known = services.listeners.all()
            own = services.listener_id
            open_ones = [item for item in known if item.id == own or not item.has_pin]
            names = {item.id: item.name for item in open_ones}
            whose = list(names) if everybody else [own]
            rows = services.history.recent_of(whose, limit, by=by, descending=descending)
            tally = services.history.tally_of(whose)
            return rows, names if everybody else {}, len(names) > 1, tally

        def show(found: tuple[Any, dict[int, str], bool, Tally]) -> None:
            rows, shown_names, several, tally = found
            self._page.show_rows(rows, names=shown_names, tally=tally)
            self._page.show_listeners(several)

        self._run_last("plays", work, show)

    def _offer_years(self) -> None:
        listener = self._services.listener_id
        self._page.show_guest(listener == GUEST)
        self._run_last(
            "years", lambda: self._services.history.years(listener), self._page.show_years
        )

    def _sum_up(self, period: Period) -> None:
        listener = self._services.listener_id
        self._run_last(
            "statistics",
            lambda: self._services.history.statistics(listener, period),
            self._page.show_statistics,
        )

    def _read_year(self, year: int) -> None:
        services = self._services

        def work() -> tuple[ListeningStatistics, Listener | None]:
            found = services.history.statistics(services.listener_id, Period.of_year(year))
            return found, services.listeners.current()

        def show(answer: tuple[ListeningStatistics, Listener | None]) -> None:
            found, listener = answer
            if listener is not None:
                self._page.show_year(found, listener.name, colour_of(listener))
            else:
                self._page.show_year(found, translate("Listeners", "A guest"), "#808080")

        self._run_last("year", work, show)

    def _happened(self, event: PlayEnded | ListenerSwitched) -> None:
        if isinstance(event, ListenerSwitched):
            self._page.begin_anew()
            self._offer_years()
        if self._page.isVisible():
            self._page.refresh()

    # ---- changing

    def _forget(self, play_ids: list[int]) -> None:
        listener = self._services.listener_id  # nobody deletes what others heard
        self._run(
            lambda: [self._services.history.forget(listener, play_ids)],
            lambda undo: self._forgotten(
                undo, translate("History", "%n entr(y|ies) deleted.", n=len(play_ids))
            ),
        )

    def _forget_all(self) -> None:
        listener = self._services.listener_id
        if listener == GUEST:
            self._notice.say(translate("History", "Nothing is kept of what a guest plays."))
            return
        answer = QMessageBox.question(
            self._page.window(),
            translate("History", "Delete my plays and ratings"),
            translate(
                "History",
                "Everything you played, rated and loved is deleted; playlists stay. "
                "Recommendations begin anew.",
            ),
            defaultButton=QMessageBox.StandardButton.No,
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._run(
                lambda: [self._services.personal_data.forget(listener)],
                lambda undo: self._forgotten(
                    undo, translate("History", "Your plays and ratings deleted.")
                ),
            )

    def _forgotten(self, undo: list[Callable[[], None]], said: str) -> None:
        self._read_anew()
        self._notice.say(said, translate("Notices", "Undo"), lambda: self._bring_back(undo))
        self._page.undoable.emit(lambda: self._bring_back(undo), lambda: bool(undo))

    def _bring_back(self, undo: list[Callable[[], None]]) -> None:
        """Bring back what was deleted, once: by the button or by the key."""
        steps = list(undo)
        undo.clear()
        self._run(lambda: [each() for each in steps], lambda _: self._read_anew())

    def _read_anew(self) -> None:
        if self._page.isVisible():  # else it does as it is opened
            self._page.opened()

    # ---- files

    def _export(self) -> None:
        listener = self._services.listeners.current()
        if listener is None:
            self._notice.say(translate("History", "Nothing is kept of what a guest plays."))
            return
        path, _ = QFileDialog.getSaveFileName(
            self._page.window(),
            translate("History", "Export my data"),
            str(free_name(documents(), listener.name, ".json")),
            "JSON (*.json)",
        )
        if path:
            self._run(
                lambda: self._services.personal_data.export(listener, Path(path)),
                lambda entries: self._notice.say(
                    _written(entries, path), *show_written(Path(path), self._notice)
                ),
            )

    def _save(self, image: QImage, name: str) -> None:
        title = translate("Year in review", "Save picture")
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, title, str(free_name(_pictures(), Path(name).stem, ".png")), "PNG (*.png)"
        )
        if not chosen:
            return
        path = chosen
        if not chosen.lower().endswith(".png"):  # of the file with the ending nobody was asked
            path = str(free_name(Path(chosen).parent, Path(chosen).name, ".png"))
        if image.save(path):
            said = translate("Year in review", "Saved as {path}", path=path)
            self._notice.say(said, *show_written(Path(path), self._notice))
        else:
            said = translate(
                "Year in review",
                "“{path}” could not be written. Choose another folder.",
                path=path,
            )
            self._notice.say(said)

    def _run_last(self, name: str, work: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        """Run something of which only the answer counts that was asked for last."""
        self._asked[name] += 1
        asked = self._asked[name]
        self._run(work, lambda found: answer(found) if asked == self._asked[name] else None)

    def _run(self, work: Callable[[], Any], answer: Callable[[Any], None]) -> None:
        self._jobs.start(work, finished=answer, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._notice.say(sentence_of(error))


def _written(entries: int, path: str) -> str:
    """Return that a history was written to a file."""
    return translate(
        "History", "%n entr(y|ies) of the history written to {path}", n=entries, path=path
    )


def _pictures() -> Path:
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    return Path(place) if place and Path(place).is_dir() else documents()

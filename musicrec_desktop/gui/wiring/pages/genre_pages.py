"""The page on which genres are learnt, and guesses wherever tracks are: wired together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from musicrec_desktop.core.genre_notes import shown_method
from musicrec_desktop.core.genre_scores import Confusion, ModelCard
from musicrec_desktop.core.genres import DataSummary, GenrePrediction
from musicrec_desktop.core.tag_edits import TagChanges
from musicrec_desktop.core.tidying import PREDICTED_GENRES, SUREST_PROBABILITY, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.genre.genre_trial import GenreTrialController
from musicrec_desktop.gui.controllers.genre.genres import GenreController
from musicrec_desktop.gui.models.track_order import guessed_genre
from musicrec_desktop.gui.models.tracks_by_column import TracksByColumn
from musicrec_desktop.gui.pages import Page, PageStack
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.wiring.pages.genre_left_out import show_left_out
from musicrec_desktop.gui.wiring.pages.genre_saving import ask_report, open_path, save_plots
from musicrec_desktop.gui.wiring.pages.genre_trials import GenreTrials
from musicrec_desktop.gui.wiring.parts import Parts

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.genre_guesses import GenreGuessesDialog
    from musicrec_desktop.gui.panels.learn_genres.models_page import GenreModelsPage

Write = Callable[[dict[str, TagChanges]], None]

NAME, ICON = "learn-genres", "learn-genres"
GUESSES = {"kind": TidyKind.MISSING.value, "rule": PREDICTED_GENRES}  # in Tidy up
FEW = 500  # tracks whose rows are drawn again one by one


class GenrePages(QObject):
    """What learns and guesses genres.

    Parameters
    ----------
    parts : Parts
    search : callable
        Searches the songs.
    stack : PageStack
    sidebar : Sidebar
    window : QWidget

    Attributes
    ----------
    controller : GenreController
    trials : GenreTrials
    """

    def __init__(
        self,
        parts: Parts,
        search: Callable[[str], None],
        stack: PageStack,
        sidebar: Sidebar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._search = search
        self._stack = stack
        self._window = window
        self._guesses: dict[int, GenrePrediction] = {}
        self._superseded: set[int] = set()  # corrections, by what is being written into tags
        self._page: GenreModelsPage | None = None
        self.controller = GenreController(parts.services.genres, parts.jobs, self)
        self.controller.said.connect(
            lambda said, answer, name: parts.notice.say(said, name, answer)
        )
        self.controller.report_written.connect(open_path)
        tests = GenreTrialController(parts.services.genres, parts.jobs, self)
        self.trials = GenreTrials(tests, parts.notice, self._play, window)
        self.controller.guesses_changed.connect(self.read)
        self.controller.guesses_read.connect(self._take_guesses)
        self._tables: list[TracksByColumn] = []
        self.dialog: GenreGuessesDialog | None = None
        for made in stack.made():
            self._add_tables(made)
        stack.page_made.connect(self._add_tables)
        parts.library.loaded.connect(self.read)
        parts.library.scan_ended.connect(self.read)
        parts.library.scan_ended.connect(self._look_again)
        stack.add(NAME, self._make)
        sidebar.add_page(NAME, translate("Pages", "Learn genres"), ICON, tool=True)

    def _make(self) -> Page:
        from musicrec_desktop.gui.controllers.genre.genre_packages import GenrePackages
        from musicrec_desktop.gui.panels.learn_genres.models_page import GenreModelsPage

        page, genres = GenreModelsPage(self._parts.theme.tokens, self._stack), self.controller
        page.opened_now.connect(lambda: self._opened(page))
        page.summarise_requested.connect(genres.summarise)
        page.train_requested.connect(genres.train)
        page.details_requested.connect(genres.read_details)
        genres.details_read.connect(page.show_details)
        page.choose_requested.connect(genres.choose)
        page.report_requested.connect(genres.write_report)
        page.delete_requested.connect(self._delete)
        page.save_report_requested.connect(self._save_report)
        page.save_plots_requested.connect(lambda card: self._save_plots(page, card))
        page.threshold_chosen.connect(genres.set_threshold)
        page.progress.pause_requested.connect(genres.pause)
        page.progress.cancel_requested.connect(genres.cancel)
        page.progress.end_network_requested.connect(genres.end_network)
        page.setup.outside_requested.connect(self._show_outside)
        page.result.outside_requested.connect(self._show_outside)
        page.result.search_requested.connect(self._search)
        page.result.tidy_requested.connect(lambda: self._stack.open("tidy", GUESSES))
        page.result.play_requested.connect(self._play)
        genres.summary_progress.connect(page.show_looking)
        genres.summary_found.connect(page.show_summary)
        genres.network_time_found.connect(page.setup.show_network_time)
        genres.summary_failed.connect(lambda *told: self._not_enough(page, *told))
        genres.run_changed.connect(page.show_run)
        genres.models_read.connect(page.show_models)
        self.trials.wire(page.trial)
        GenrePackages(
            page.setup, self._parts.jobs, self._parts.notice, lambda: self._look_for_network(page)
        )
        self._page = page
        if genres.run is not None:
            page.show_run(genres.run)
        return page

    def _look_for_network(self, page: GenreModelsPage) -> bool:
        """Show what the neural network needs; return whether nothing is missing."""
        from musicrec_desktop.services.genre.packages import MEGABYTES, can_install

        missing = self.controller.network_missing()
        page.setup.show_network_missing(
            missing,
            self.controller.network_command(),
            installable=can_install(),
            megabytes=MEGABYTES,
        )
        return not missing

    def _opened(self, page: GenreModelsPage) -> None:
        if self._look_for_network(page):
            from musicrec_desktop.gui.widgets.plots.training_curves import bring_plots

            self._parts.jobs.start(bring_plots)
        self.controller.read_models()
        self._count(page)

    def _not_enough(
        self, page: GenreModelsPage, said: str, enough: int, genres: Sequence[tuple[str, int]]
    ) -> None:
        """Say why nothing can be learnt; of a library that is being heard, that it may be soon."""
        source = page.setup.source()
        if source is not None and source.kind == "library" and self._parts.library.scanning:
            soon = translate(
                "Learn genres",
                "Your library is still being analysed: this looks again when that is done.",
            )
            said = f"{said}\n\n{soon}"  # no words
        page.setup.show_problem(said, enough, genres)

    def _look_again(self) -> None:
        if self._page is not None and self._page.isVisible():
            self._page.look_again()

    # ---- guesses wherever tracks are

    def read(self, ids: Iterable[int] | None = None) -> None:
        """Read what tracks without a genre tag are guessed to be; of the others nobody is told.

        Parameters
        ----------
        ids : iterable of int, optional
            The tracks whose tags or guesses are other ones; all where left out.
        """
        if ids is None:
            tracks = self._parts.model.tracks()
            self._guesses = {}
        else:
            tracks = [track for n in ids if (track := self._parts.model.track(n)) is not None]
        self._forget_what_tags_say(tracks)
        self.controller.read_guesses({track.id for track in tracks if _is_bare(track)})

    def _forget_what_tags_say(self, tracks: Iterable[Track]) -> None:
        """Take back what the user had said of tracks, once their tags were written."""
        tagged = {track.id for track in tracks if not _is_bare(track)} & self._superseded
        self._superseded -= tagged
        self.controller.forget_corrections(sorted(tagged))

    def predict(self, tracks: list[Track], write: Write) -> None:
        """Guess the genres of tracks, and ask what is to be done with it.

        Parameters
        ----------
        tracks : list of Track
        write : callable
            Writes tags, by file.
        """

        def answer(found: dict[int, GenrePrediction]) -> None:
            from musicrec_desktop.gui.dialogs.genre_guesses import GenreGuessesDialog

            dialog = GenreGuessesDialog(tracks, found, self._names(), self._window)
            dialog.write_requested.connect(lambda chosen: self._write(chosen, found, write))
            dialog.remember_requested.connect(self._remember)
            dialog.finished.connect(dialog.deleteLater)
            self.dialog = dialog
            dialog.open()

        self.controller.predict(tracks, answer, self._without_model)

    def _without_model(self, said: str) -> None:
        self._parts.notice.say(
            said, translate("Pages", "Learn genres"), lambda: self._stack.open(NAME)
        )

    def _names(self) -> list[str]:
        """Return the genres that the models and the tags know."""
        of_models = {name for card in self.controller.models.cards for name in card.classes}
        of_tags = {track.tags.genre for track in self._parts.model.tracks()}
        return sorted(filter(None, of_models | of_tags))

    def _write(
        self, chosen: dict[Track, str], found: dict[int, GenrePrediction], write: Write
    ) -> None:
        """Write genres into tags, which are learnt from; where there is none, remember them.

        A tag that is written takes the place of what the user had said before, once it is there.
        """
        without = {track: name for track, name in chosen.items() if track.segment or track.missing}
        if without:
            self._remember(without)
        written = {track: name for track, name in chosen.items() if track not in without}
        self._superseded |= {t.id for t in written if t.id in found and not found[t.id].model}
        changes: dict[str, TagChanges] = {t.path: {"genre": n} for t, n in written.items()}
        if changes:
            write(changes)

    def _remember(self, chosen: dict[Track, str]) -> None:
        self.controller.correct({track.id: name for track, name in chosen.items()})

    def _add_tables(self, page: QWidget) -> None:
        """Show guesses in every table of a page, for as long as it lives."""
        for table in page.findChildren(SongsTable):
            model = table.tracks
            if model in self._tables:
                continue
            self._tables.append(model)
            model.destroyed.connect(lambda _=None, model=model: self._tables.remove(model))
            model.set_guesses(self._guesses)

    def _take_guesses(self, found: dict[int, GenrePrediction], ids: set[int]) -> None:
        """Keep what tracks are guessed to be, and show it where they are."""
        for gone in ids - found.keys():
            self._guesses.pop(gone, None)
        self._guesses.update(found)
        few = ids if len(ids) <= FEW else None
        for model in self._tables:
            model.set_guesses(self._guesses, few)
        if self._page is not None and self._page.isVisible():
            self._count(self._page)

    def _count(self, page: GenreModelsPage) -> None:
        """Show how many tracks without a genre tag have a guess."""
        tracks = (self._parts.model.track(number) for number in self._guesses)
        bare = [track for track in tracks if track is not None and _is_bare(track)]
        said = [guessed_genre(track, self._guesses) for track in bare]
        surest = sum(
            self._guesses[track.id].confidence >= SUREST_PROBABILITY
            for track, genre in zip(bare, said, strict=True)
            if genre and not track.missing
        )
        unknown, total = said.count(""), self._parts.model.total
        page.show_guessed(Counter(filter(None, said)), unknown, total, surest)

    # ---- answers

    def _play(self, confused: Sequence[Confusion], start: int) -> None:
        """Play a mistake and those after it: library tracks as such, others as files."""
        wanted = confused[start:]
        found = [
            self._parts.model.track(item.track_id) for item in wanted if item.track_id is not None
        ]
        tracks = [track for track in found if track is not None]
        if len(tracks) == len(wanted):
            self._parts.playback.play(tracks, 0, "genres")
        else:
            self._parts.playback.play_files([item.path for item in wanted])

    def _delete(self, card: ModelCard) -> None:
        used = card.id == self.controller.models.chosen
        answer = QMessageBox.question(
            self._window,
            translate("Learn genres", "Delete this model?"),
            _deletion_said(card, used=used),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.controller.delete(card.id)

    def _save_report(self, card: ModelCard) -> None:
        target = ask_report(card.id, self._window)
        if target:
            self.controller.save_report(card.id, target)

    def _save_plots(self, page: GenreModelsPage, card: ModelCard) -> None:
        save_plots(card.id, page.result.plots(), self._parts.notice, self._window)

    def _show_outside(self, summary: DataSummary | None) -> None:
        if summary is None:
            return
        number = len(summary.failed) + len(summary.left_out)
        show_left_out(
            summary,
            translate("Problems", "%n file(s) (is|are) not learnt from", n=number),
            translate("Problems", "The rest is.", comment="all other files are learnt from"),
            self._window,
        )


def _is_bare(track: Track) -> bool:
    return not track.tags.genre


def _deletion_said(card: ModelCard, *, used: bool) -> str:
    gone = translate(
        "Learn genres",
        "“{model}” ({method}) and what it has guessed will be deleted.",
        model=card.title,
        method=shown_method(card.method),
    )
    if used:
        in_use = translate(
            "Learn genres",
            "It is the one in use: the next best takes its place, where there is one.",
        )
        gone = f"{gone} {in_use}"  # no words
    stays = translate("Learn genres", "Your files and their tags stay as they are.")
    return f"{gone}\n{stays}"  # no words

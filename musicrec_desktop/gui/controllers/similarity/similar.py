"""Keeps the similar panel in step with what plays, or with what was asked for."""

from __future__ import annotations

import logging
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.recommendation import FamilyWeights
from musicrec_desktop.core.similar import SimilarFilters, SimilarQuestion, SimilarTaste
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.gui.controllers.playing.outside_files import is_outside
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.panels.similar import WAITING, SimilarPanel
from musicrec_desktop.gui.words.jobs import progress_parts
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.words.similar import so_far_said
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.listeners.kept_taste import KeptTaste
from musicrec_desktop.services.similarity.similar_answers import (
    SimilarAnswer,
    SimilarAnswers,
    SoFar,
)

logger = logging.getLogger(__name__)

NEIGHBOURS = 25
KEEP_AFTER_MS = 400  # a slider that is dragged is written once

Tracks = tuple[Track, ...]


class SimilarController(QObject):
    """Asks for neighbours in the background; only the newest answer is shown.

    While a question is being answered no other is started: a slider that is dragged
    asks again when the answer is there, with what it says then.

    Signals
    -------
    answered(SimilarAnswer)
        Rows are on the screen.
    asked()
        Somebody wants to see what sounds like a track.
    """

    answered = Signal(object)
    asked = Signal()

    def __init__(
        self,
        answers: SimilarAnswers,
        kept: KeptTaste,
        panel: SimilarPanel,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._answers = answers
        self._kept = self._whose = kept
        self._panel = panel
        self._jobs = jobs
        self._playing: Track | None = None
        self._pinned: Tracks = ()
        self._unlike: Tracks = ()
        self._taste = SimilarTaste()
        self._why: tuple[Track, str, bool] | None = None
        self._scan: Progress | None = None
        self._empty = False
        self._partial = True  # as far as is known: not all that could be an answer is compared
        self._asking = False
        self._again = False
        self._held = False
        self._chosen: set[str] = set()  # parts of the taste, since what was kept is read
        self._loading = Newest(jobs)
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._keeping.timeout.connect(self._keep)
        panel.follow_requested.connect(self.follow)
        panel.filters_changed.connect(self._set_filters)
        panel.weights_changed.connect(self._set_weights)
        panel.more_requested.connect(self.more_like)
        panel.less_requested.connect(self.less_like)
        panel.seed_removed.connect(self._remove_seed)

    def warm(self) -> None:
        """Read ahead what the first question needs."""
        self._jobs.start(self._answers.warm, failed=self._failed)

    def find(self, track: Track) -> None:
        """Show what sounds like ``track``, and stay with it."""
        self._pinned, self._unlike = (track,), ()
        self.refresh()
        self.asked.emit()

    def more_like(self, track: Track) -> None:
        """Ask for what sounds like this track, too."""
        self._pin()
        self._unlike = _without(self._unlike, track.id)
        self._pinned = (*_without(self._pinned, track.id), track)
        self.refresh()

    def less_like(self, track: Track) -> None:
        """Keep away from what sounds like this track."""
        self._pin()
        self._pinned = _without(self._pinned, track.id) or self._pinned
        self._unlike = (*_without(self._unlike, track.id), track)
        self.refresh()

    def follow(self) -> None:
        """Show what sounds like the playing track from now on."""
        self._pinned, self._unlike = (), ()
        self.refresh()

    def playing(self, track: Track | None) -> None:
        """Another track became audible, or a file that is not in the library."""
        if self._held:
            return
        self._playing = track
        if not self._pinned:
            self.refresh()
        else:
            self._panel.follow.setVisible(self._can_follow(self._pinned))

    def hold(self, held: bool) -> None:
        """Stay where one is while what is audible is only a preview."""
        self._held = held

    def show_scan(self, progress: Progress | None) -> None:
        """Say how far the scan is, where what is asked for waits for it; None for no scan."""
        before, self._scan = self._scan, progress
        if self._why is None or progress == before:
            return
        self._say_why()
        if before is not None and progress is not None and progress.done > before.done:
            self.refresh()  # it may have been heard: what is asked for comes first

    def scan_over(self) -> None:
        """Ask again where there was little or nothing: more was heard, or a drive is back."""
        self.show_scan(None)
        if self._empty or self._partial:
            self.refresh()

    def _say_why(self) -> None:
        """Say why there is no answer, and how far the scan is that may bring one."""
        if self._why is None:
            return
        query, text, pinned = self._why
        if self._scan is not None:
            parts = "  ·  ".join(progress_parts(self._scan))
            running = translate("Similar tracks", "Scan in progress: {progress}.", progress=parts)
            running = running.replace("….", "…")
            text = f"{text}\n\n{running}"
        self._panel.show_message(query, text, pinned=pinned)

    def refresh(self) -> None:
        """Ask again: the tracks, the filters or the index are other ones."""
        seeds = self._seeds()
        if not seeds:
            self._why = None
            if self._playing is None:
                self._panel.show_message(None, translated("Similar tracks", WAITING))
            else:
                self._panel.show_outside(self._playing)
            return
        if self._asking:
            self._again = True
            return
        self._asking = True
        unlike = self._unlike
        counted = self._partial or self._scan is not None
        question = SimilarQuestion(
            tuple(track.id for track in seeds),
            tuple(track.id for track in unlike),
            self._taste.weights,
            self._taste.filters,
        )
        self._jobs.start(
            lambda: (seeds, unlike, *self._ask(question, counted=counted)),
            finished=self._show,
            failed=self._failed,
        )

    def switched(self) -> None:
        """Somebody else listens: let go of what was asked for, and take up their taste."""
        self._pinned, self._unlike = (), ()
        if self._keeping.isActive():  # what was chosen before is not theirs
            self._keeping.stop()
            self._keep()
        self.restore()

    def restore(self) -> None:
        """Take up the listener's filters and weights, in the background."""
        self._chosen.clear()
        self._loading.start(self._kept.load, finished=self._take_up, failed=self._kept_failed)

    def _take_up(self, taste: SimilarTaste) -> None:
        if self._chosen:  # meanwhile, which stands
            chosen = {name: getattr(self._taste, name) for name in self._chosen}
            taste = replace(taste, **chosen)
            self._keeping.start()
        self._taste = taste
        self._panel.show_taste(taste.weights, taste.filters)
        self.refresh()

    def _keep(self) -> None:
        taste, kept = self._taste, self._whose
        self._jobs.start(lambda: kept.save(taste), failed=self._kept_failed)

    def _kept_failed(self, error: Exception) -> None:
        logger.warning("what the similar panel asks for was not kept: %s", sentence_of(error))

    def _seeds(self) -> Tracks:
        if self._pinned:
            return self._pinned
        return () if self._playing is None or is_outside(self._playing) else (self._playing,)

    def _pin(self) -> None:
        """Stay with what is shown."""
        self._pinned = self._seeds()

    def _remove_seed(self, track_id: int) -> None:
        self._unlike = _without(self._unlike, track_id)
        self._pinned = _without(self._pinned, track_id)
        self.refresh()

    def _set_filters(self, filters: SimilarFilters) -> None:
        self._change(filters=filters)

    def _set_weights(self, weights: FamilyWeights) -> None:
        self._change(weights=weights)

    def _change(self, **chosen: SimilarFilters | FamilyWeights) -> None:
        self._chosen.update(chosen)
        self._taste = replace(self._taste, **chosen)  # type: ignore[arg-type]
        self._whose = self._kept.of_now()
        self._keeping.start()
        self.refresh()

    def _ask(
        self, question: SimilarQuestion, *, counted: bool
    ) -> tuple[SimilarAnswer | MusicRecError, SoFar | None]:
        """Return the answer, or the sentence that says why there is none; and from how much."""
        try:
            answer = self._answers.ask(question, NEIGHBOURS)
            return answer, self._answers.so_far() if counted else None
        except MusicRecError as error:
            return error, None

    def _show(
        self, result: tuple[Tracks, Tracks, SimilarAnswer | MusicRecError, SoFar | None]
    ) -> None:
        seeds, unlike, answer, so_far = result
        if self._ask_again():
            return
        pinned = self._can_follow(seeds)
        if seeds != self._seeds():  # nothing plays any more
            return
        self._empty = isinstance(answer, SimilarAnswer) and not answer.rows
        if isinstance(answer, MusicRecError):
            self._why = seeds[0], str(answer), pinned
            self._say_why()
        else:
            self._why = None
            self._partial = so_far is not None and so_far.waiting > 0
            said = so_far_said(so_far) if so_far is not None and self._partial else ""
            self._panel.show_answer(seeds, unlike, answer, pinned=pinned, so_far=said)
            self.answered.emit(answer)

    def _ask_again(self) -> bool:
        """Ask what was to be asked meanwhile; return whether there was something."""
        self._asking = False
        again, self._again = self._again, False
        if again:
            self.refresh()
        return again

    def _can_follow(self, seeds: Tracks) -> bool:
        """Whether something else plays than what was asked for."""
        if not self._pinned or self._playing is None:
            return False
        return bool(self._unlike) or seeds != (self._playing,)

    def _failed(self, error: Exception) -> None:
        self._ask_again()
        raise error


def _without(tracks: Tracks, track_id: int) -> Tracks:
    return tuple(track for track in tracks if track.id != track_id)

"""What is heard, as the live views draw it: from the frame that leaves the loudspeaker."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.live_picture import Axis, Detail
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.services.listening.listening_job import draw_heard_before, draw_waveform

if TYPE_CHECKING:
    from musicrec_desktop.analysis.live import LiveAnalyser, LiveSound
    from musicrec_desktop.services.playing.player import PlayerService

WAVEFORM_COLUMNS = 2000

USUAL_RATE_HZ = 44100  # until a device says otherwise
LONGEST_LOOK_BACK_SECONDS = 2.0
FIRST_LOOK_SECONDS = 0.1
JITTER_SECONDS = 0.5
LEAST_LOST_FRAMES = 2048  # fewer zeros are silence, as before a first note
FRAMES_BETWEEN_QUESTIONS = 4


@dataclass(frozen=True, slots=True)
class LoudnessReading:
    """Loudness meters; -120 stands for nothing.

    Attributes
    ----------
    momentary_lufs, short_term_lufs : float
        Over the last 0.4 s and 3 s.
    integrated_lufs : float
        Gated, of what was heard of the track.
    true_peak_db : float
        The highest of what was heard of the track.
    """

    momentary_lufs: float = -120.0
    short_term_lufs: float = -120.0
    integrated_lufs: float = -120.0
    true_peak_db: float = -120.0


@dataclass(frozen=True, slots=True)
class LiveFrame:
    """What was heard since the frame before.

    Attributes
    ----------
    columns : ndarray of shape (n_columns, rows), uint8
        Of the spectrogram, oldest first, low row first; on the scale of ``core.live_picture``.
    seconds : ndarray of shape (n_columns,), float64
        Place of each column in its track.
    position_seconds, duration_seconds : float
        Of the audible track; the duration is 0 while unknown.
    bars_db, bar_peaks_db : ndarray of shape (72,), float32
    peak_db, hold_db, rms_db : tuple of float
        Left and right.
    """

    columns: NDArray[np.uint8]
    seconds: NDArray[np.float64]
    position_seconds: float
    duration_seconds: float
    bars_db: NDArray[np.float32]
    bar_peaks_db: NDArray[np.float32]
    peak_db: tuple[float, float]
    hold_db: tuple[float, float]
    rms_db: tuple[float, float]


class LiveViewsService:
    """Reads what was heard, and only that: while nobody asks, nothing is computed.

    Parameters
    ----------
    player : PlayerService
    executor : concurrent.futures.Executor
        Draws waveforms; worker processes.
    """

    def __init__(self, player: PlayerService, executor: Executor) -> None:
        self._player = player
        self._executor = executor
        self._analyser: LiveAnalyser | None = None
        self._picture: tuple[Axis, int, Detail] = ("mel", 96, "balanced")
        self._end: int | None = None
        self._heard: QueueItem | None = None
        self._place = (0.0, 0.0)  # position and duration
        self._asked_for = 0  # frames of this service since the player was asked

    def configure(self, axis: Axis, rows: int, detail: Detail) -> NDArray[np.float64]:
        """Draw columns of this kind from now on.

        Parameters
        ----------
        axis : {"mel", "log", "linear"}
        rows : int
        detail : {"time", "balanced", "pitch"}
            What the transform resolves best.

        Returns
        -------
        ndarray of shape (rows,), float64
            The frequency of each row in Hz, low first.
        """
        from musicrec_desktop.analysis.picture_rows import row_centres_hz

        if self._picture != (axis, rows, detail):
            self._picture = (axis, rows, detail)
            if self._analyser is not None:
                self._analyser.configure(axis, rows, detail)
        return row_centres_hz(axis, rows, self._player.rate_hz or USUAL_RATE_HZ)

    def advance(self) -> LiveFrame | None:
        """Return what was heard since the last call; None where that is nothing.

        After a pause in asking, at most the last two seconds are caught up on.
        """
        rate_hz = self._player.rate_hz
        if not rate_hz:
            return None
        analyser = self._ready(rate_hz)
        fresh = self._fresh(rate_hz)
        if not len(fresh):
            return None
        position, duration, began_at = self._follow(len(fresh), rate_hz)
        if began_at is None:
            sound = analyser.push(fresh)
        else:
            sound = _push_both(analyser, fresh[:began_at], fresh[began_at:])
        left, right = analyser.levels.left, analyser.levels.right
        return LiveFrame(
            columns=sound.columns,
            seconds=position - sound.ages_seconds,
            position_seconds=position,
            duration_seconds=duration,
            bars_db=analyser.bars_db,
            bar_peaks_db=analyser.bar_peaks_db,
            peak_db=(left.peak_db, right.peak_db),
            hold_db=(left.hold_db, right.hold_db),
            rms_db=(left.rms_db, right.rms_db),
        )

    def loudness(self) -> LoudnessReading:
        """Return the loudness meters; worth asking for ten times a second."""
        if self._analyser is None:
            return LoudnessReading()
        meter = self._analyser.loudness
        return LoudnessReading(
            meter.momentary_lufs,
            meter.short_term_lufs,
            meter.integrated_lufs,
            meter.true_peak_db,
        )

    def strongest_hz(self) -> float | None:
        """Return the strongest frequency of the newest column; None in silence."""
        return self._analyser.strongest_hz() if self._analyser else None

    def waveform(self, item: QueueItem) -> Future[NDArray[np.uint8]]:
        """Start drawing a track's outline in another process.

        Returns
        -------
        Future of ndarray of shape (2, 2000), uint8
            Peak and RMS, 255 at full scale. Fails with ``UnreadableFile``.
        """
        return self._executor.submit(
            draw_waveform, item.path, WAVEFORM_COLUMNS, item.start_seconds, item.end_seconds
        )

    def heard_before(
        self, item: QueueItem, until_seconds: float, length_seconds: float, gain_db: float
    ) -> Future[tuple[NDArray[np.uint8], NDArray[np.float64]]]:
        """Start drawing, in another process, what was heard of a track before a moment.

        Parameters
        ----------
        item : QueueItem
        until_seconds, length_seconds : float
            The moment of the track, and how far the columns reach back from it.
        gain_db : float
            That the track is played with.

        Returns
        -------
        Future of (ndarray of shape (n_columns, rows), uint8, ndarray of shape (n_columns,))
            Columns as :meth:`advance` gives them, and the place of each in the track.
            Fails with ``UnreadableFile``.
        """
        length = min(length_seconds, until_seconds)
        drawn: Future[tuple[NDArray[np.uint8], NDArray[np.float64]]] = self._executor.submit(
            draw_heard_before,
            item.path,
            (item.start_seconds + until_seconds, length),
            rate_hz=self._player.rate_hz or USUAL_RATE_HZ,
            picture=self._picture,
            gain_db=gain_db,
        )
        return drawn

    def _follow(self, frames: int, rate_hz: int) -> tuple[float, float, int | None]:
        """Return position, duration, and which of so many new frames began another track.

        The player is asked in every fourth frame only.
        """
        seconds, (position, duration) = frames / rate_hz, self._place
        self._place = (position + seconds, duration)
        self._asked_for += 1
        if self._asked_for < FRAMES_BETWEEN_QUESTIONS and seconds < FIRST_LOOK_SECONDS:
            return *self._place, None
        self._asked_for = 0
        snapshot = self._player.snapshot()
        self._place = (snapshot.position_seconds, snapshot.duration_seconds)
        before, self._heard = self._heard, snapshot.item
        if before == snapshot.item:
            return *self._place, None
        return *self._place, max(0, frames - round(snapshot.position_seconds * rate_hz))

    def _ready(self, rate_hz: int) -> LiveAnalyser:
        if self._analyser is None or self._analyser.rate_hz != rate_hz:
            from musicrec_desktop.analysis.live import LiveAnalyser

            self._analyser = LiveAnalyser(rate_hz, *self._picture)
            self._end = None
        return self._analyser

    def _fresh(self, rate_hz: int) -> NDArray[np.float32]:
        """Return the frames heard since the last call, shape (n, 2)."""
        longest = int(LONGEST_LOOK_BACK_SECONDS * rate_hz)
        guess = longest if self._end is None else int(FIRST_LOOK_SECONDS * rate_hz)
        end, block = self._player.audible_block(guess)
        before = end - longest if self._end is None else self._end
        if end - before > len(block):
            end, block = self._player.audible_block(longest)
        new = min(end - before, longest)
        if -JITTER_SECONDS * rate_hz < new <= 0:  # the estimate of what is heard stepped back
            return block[:0]
        self._end = end
        fresh = block[len(block) - new :] if new > 0 else block[:0]
        return _kept(fresh) if len(block) == longest else fresh


def _kept(block: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a block from its first sound on: what the player no longer keeps comes as zeros."""
    sounding = np.flatnonzero(block.any(axis=1))
    first = int(sounding[0]) if len(sounding) else len(block)
    return block[first:] if first >= LEAST_LOST_FRAMES else block


def _push_both(
    analyser: LiveAnalyser, before: NDArray[np.float32], after: NDArray[np.float32]
) -> LiveSound:
    """Let the analyser hear the end of one track and the beginning of another."""
    from musicrec_desktop.analysis.live import LiveSound

    end = analyser.push(before)
    analyser.start_track()
    beginning = analyser.push(after)
    return LiveSound(
        np.concatenate([end.columns, beginning.columns]),
        np.concatenate([end.ages_seconds + len(after) / analyser.rate_hz, beginning.ages_seconds]),
    )

"""How what plays is changed while it plays: levels, equaliser, speed, seams, device."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from musicrec_desktop.core.audio_output import AudioOutput
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.player_events import OptionsChanged, PlayerEvent, PlayState
from musicrec_desktop.playback.lookahead import Lookahead
from musicrec_desktop.playback.timeline import Segment, Timeline

REFRESH_SECONDS = 0.2  # between two changes of the sound while a slider is dragged


class Playing(Protocol):
    """What plays, and can be made to play anew; the engine."""

    lock: threading.Lock
    line: Timeline
    ahead: Lookahead
    state: PlayState

    def post(self, command: Callable[[], None]) -> None:
        """Let the engine's thread carry out ``command``."""

    def emit(self, event: PlayerEvent) -> None:
        """Tell every listener."""

    def begin(self, segment: Segment) -> None:
        """Decode a segment and all that follows it, and play that."""

    def change_device(self, device: str) -> None:
        """Go on through another device."""


class SoundChanges:
    """Let options be heard at once. On the engine's thread, but for :meth:`close`.

    Parameters
    ----------
    playing : Playing
    output : AudioOutput
    """

    def __init__(self, playing: Playing, output: AudioOutput) -> None:
        self._playing = playing
        self._output = output
        self._refresh_at: float | None = None  # when the sound is to be made anew
        self._refreshed_at = 0.0
        self._loading: threading.Thread | None = None
        self._goes_on: tuple[int, float] | None = None  # what plays while it is made anew

    def close(self) -> None:
        """Wait for what is being loaded."""
        if self._loading is not None:
            self._loading.join()

    def set_options(self, options: PlaybackOptions) -> None:
        """Let what is decoded from now on, and what plays, be as ``options`` say."""
        playing = self._playing
        with playing.lock:
            old, playing.ahead.options = playing.ahead.options, options
        if options == old:
            return
        if options.device != old.device:
            playing.change_device(options.device)
        playing.emit(OptionsChanged(options))
        if _sound(options) != _sound(old) and (
            not options.equaliser.enabled or self._can_equalise()
        ):
            self._refresh_at = max(time.monotonic(), self._refreshed_at + REFRESH_SECONDS)
        elif _seams(options) != _seams(old):
            playing.ahead.mend(anew=True)

    def prepare_equaliser(self) -> None:
        """Load the equaliser in the background, which takes a second.

        What plays is then made anew where it is switched on.
        """
        if self._loading is None:
            self._loading = threading.Thread(
                target=self._load_filters, name="playback-equaliser", daemon=True
            )
            self._loading.start()

    def refresh_if_due(self) -> None:
        """Decode anew what plays, if its sound has changed and no change follows at once."""
        if self._refresh_at is None or time.monotonic() < self._refresh_at:
            return
        self._refresh_at = None
        self._refreshed_at = time.monotonic()
        playing = self._playing
        with playing.lock:
            if not playing.line.chain:
                return
            now = playing.line.chain[0]
            gain = playing.ahead.gain_of_current()
            segment = playing.ahead.rest_of(now)
            same = gain == now.gain and playing.ahead.sounds_as(now)
            segment.gain = gain
            running = playing.state == "playing" and playing.line.held_at is None
        if same:
            playing.ahead.mend(anew=True)
            return
        played = self._output.played_frames()
        playing.begin(segment)
        self._goes_on = (played, now.speed) if running else None

    def forget_what_goes_on(self) -> None:
        """Take note that the next sound does not continue what plays."""
        self._goes_on = None

    def join_what_goes_on(self) -> None:
        """Begin where the sound that still goes on will be when the new one is heard."""
        goes_on, self._goes_on = self._goes_on, None
        handover, ring = self._output.handover_seconds, self._playing.line.ring
        if goes_on is None or handover is None or ring is None:
            return
        played, speed = goes_on
        ahead = (self._output.played_frames() - played) / ring.rate_hz + handover
        with self._playing.lock:
            self._playing.ahead.skip(ahead * speed)

    def _can_equalise(self) -> bool:
        self.prepare_equaliser()
        return self._loading is not None and not self._loading.is_alive()

    def _load_filters(self) -> None:
        import scipy.signal  # noqa: F401

        self._playing.post(self._filters_loaded)

    def _filters_loaded(self) -> None:
        if self._playing.ahead.options.equaliser.enabled:
            self._refresh_at = time.monotonic()


def _sound(options: PlaybackOptions) -> PlaybackOptions:
    """Return what is heard in mid-track of the options, all else being equal."""
    plain = PlaybackOptions()
    return replace(
        options,
        crossfade_seconds=plain.crossfade_seconds,
        smart_seams=plain.smart_seams,
        fade_seconds=plain.fade_seconds,
        device=plain.device,
    )


def _seams(options: PlaybackOptions) -> tuple[float, bool]:
    return options.crossfade_seconds, options.smart_seams

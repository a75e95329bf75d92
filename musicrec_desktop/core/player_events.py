"""What a player tells of itself: where it is, and what happened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from musicrec_desktop.core.audio_output import OutputDevice
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.playback_options import PlaybackOptions

PlayState = Literal["stopped", "playing", "paused"]
Outcome = Literal["finished", "skipped", "stopped"]
EndReason = Literal[
    "", "end", "next", "previous", "chosen", "replaced", "removed", "undone", "stop", "failed"
]


@dataclass(frozen=True, slots=True)
class PlayerSnapshot:
    """What is heard now, at the frame that leaves the loudspeaker.

    Attributes
    ----------
    state : {"stopped", "playing", "paused"}
    item : QueueItem or None
        The audible one, which may be behind the one being decoded.
    position_seconds : float
    duration_seconds : float
        0 while unknown.
    stream : str
        Codec and sample rate as a person reads them, "FLAC 44.1 kHz"; empty while unknown.
    gain_db : float
        Gain really applied, after clip prevention.
    error : str or None
        Why there is no sound although there should be.
    queue_index : int or None
        Place of ``item`` in the queue; None where it has been removed from it.
    buffering : bool
        Playing, but silent until more has been decoded.
    queue_key : int or None
        Of the place of ``item`` in the queue; None where nothing is current.
    speed : float
        At which it is heard.
    device : str
        Name of the device that sound comes out of; empty while none is open.
    """

    state: PlayState = "stopped"
    item: QueueItem | None = None
    position_seconds: float = 0.0
    duration_seconds: float = 0.0
    stream: str = ""
    gain_db: float = 0.0
    error: str | None = None
    queue_index: int | None = None
    buffering: bool = False
    queue_key: int | None = None
    speed: float = 1.0
    device: str = ""


@dataclass(frozen=True, slots=True)
class TrackStarted:
    """A track became audible.

    Attributes
    ----------
    item : QueueItem
        Its ``origin`` says from where it was started.
    at : float
        Unix time.
    position_seconds : float
        Place in the track from which it is heard.
    key : int
        Of its place in the queue.
    """

    item: QueueItem
    at: float
    position_seconds: float = 0.0
    key: int = -1


@dataclass(frozen=True, slots=True)
class TrackEnded:
    """A track is no longer audible.

    Attributes
    ----------
    item : QueueItem
    played_seconds : float
        Of the track, that were heard, not jumped over; at double speed these are twice
        the listener's.
    outcome : {"finished", "skipped", "stopped"}
    reason : str
        What ended it: "end" of the track, "next", "previous", another "chosen", the queue
        "replaced", the track "removed" from it or that "undone", "stop", "failed".
    position_seconds : float
        Place in the track from which it was heard first.
    key : int
        Of its place in the queue.
    length_seconds : float or None
        Of the track, where it was heard to its end; files state another now and then.
    """

    item: QueueItem
    played_seconds: float
    outcome: Outcome
    reason: EndReason = ""
    position_seconds: float = 0.0
    key: int = -1
    length_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A queued file cannot be played, or not to its end; ``reason`` is a sentence."""

    item: QueueItem
    reason: str


@dataclass(frozen=True, slots=True)
class DeviceLost:
    """The sound device went away or could not be opened; ``reason`` is a sentence."""

    reason: str


@dataclass(frozen=True, slots=True)
class DeviceBack:
    """Sound comes out again after :class:`DeviceLost`."""


@dataclass(frozen=True, slots=True)
class DeviceChanged:
    """Sound comes out of another device than before.

    Attributes
    ----------
    device : OutputDevice
    reason : str
        A sentence where it is not the chosen one; else empty.
    """

    device: OutputDevice
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OptionsChanged:
    """Levels, seams, equaliser, speed or the chosen device are others."""

    options: PlaybackOptions


@dataclass(frozen=True, slots=True)
class StateChanged:
    """Playing, paused or stopped."""

    state: PlayState


@dataclass(frozen=True, slots=True)
class QueueChanged:
    """The queue's items, order, current item, shuffle or repeat changed."""


PlayerEvent = (
    TrackStarted
    | TrackEnded
    | Failed
    | DeviceLost
    | DeviceBack
    | DeviceChanged
    | OptionsChanged
    | StateChanged
    | QueueChanged
)


PlayerListener = Callable[[PlayerEvent], None]

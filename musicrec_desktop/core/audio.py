"""The words of playing: what is queued, what is heard, and what it is heard on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.settings import Repeat

PlayState = Literal["stopped", "playing", "paused"]
Outcome = Literal["finished", "skipped", "stopped"]
EndReason = Literal[
    "", "end", "next", "previous", "chosen", "replaced", "removed", "undone", "stop", "failed"
]

CHANNELS = 2


@dataclass(frozen=True, slots=True)
class Levels:
    """What is known of a track's loudness, from its tags or by measurement.

    Attributes
    ----------
    track_gain_db, album_gain_db : float or None
        To the ReplayGain 2 reference of −18 LUFS; None where unknown.
    track_peak, album_peak : float or None
        Linear, 1.0 is full scale; the true peak where it was measured.
    """

    track_gain_db: float | None = None
    album_gain_db: float | None = None
    track_peak: float | None = None
    album_peak: float | None = None


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One file to play, or a stretch of it.

    Attributes
    ----------
    track_id : int or None
        None for a file that is not in the library.
    path : str
        As the operating system gave it.
    levels : Levels
    start_seconds, end_seconds : float, float or None
        The stretch of the file that is the track, as a CUE sheet says; None is its end.
    album : str
        Equal for tracks of one release; empty where there is none.
    place : tuple of int
        Disc and track number within the album; (0, 0) where unknown.
    edges : Edges or None
        How it begins and ends; None while not measured.
    origin : str
        From where it was started, such as "songs", "album", "similar", "radio", "file".
    """

    track_id: int | None
    path: str
    levels: Levels = Levels()
    start_seconds: float = 0.0
    end_seconds: float | None = None
    album: str = ""
    place: tuple[int, int] = (0, 0)
    edges: Edges | None = None
    origin: str = ""


@dataclass(frozen=True, slots=True)
class QueuedItem:
    """One place in the queue; the same item may stand in several, each with its own key."""

    key: int
    item: QueueItem


@dataclass(frozen=True, slots=True)
class QueueView:
    """The queue as a window shows it.

    Attributes
    ----------
    entries : tuple of QueuedItem
        In list order.
    current_key : int or None
        Of the one that plays, or would be played.
    stop_after_key : int or None
        Of the one after which playing stops.
    upcoming : tuple of int
        Keys in the order in which they will play by themselves, once through.
    order : tuple of int
        Keys of all entries as they are played, what was played already first: while
        shuffling, the drawn way. Empty stands for list order.
    next_key : int or None
        Of the one that plays after the current one by itself, with what is repeated.
    shuffle : bool
    repeat : {"off", "all", "one"}
    undo, redo : str
        What would be undone or done again, such as "clear"; empty where nothing.
    edits : int
        How many edits that can be undone there were.
    version : int
        Grows with every change of all that.
    """

    entries: tuple[QueuedItem, ...] = ()
    current_key: int | None = None
    stop_after_key: int | None = None
    upcoming: tuple[int, ...] = ()
    shuffle: bool = False
    repeat: Repeat = "off"
    undo: str = ""
    redo: str = ""
    version: int = 0
    order: tuple[int, ...] = ()
    next_key: int | None = None
    edits: int = 0


@dataclass(frozen=True, slots=True)
class QueueState:
    """All that is needed to go on in another session. Places are indices into ``items``.

    Attributes
    ----------
    items : tuple of QueueItem
        In list order.
    current : int or None
        Place of the one that plays.
    position_seconds : float
        Within it.
    shuffle : bool
    order : tuple of int
        With shuffle, places in the order in which they were and will be played; a
        place may stand in it several times. Else empty.
    order_at : int
        Where in ``order`` the current one stands; −1 where none is current.
    repeat : {"off", "all", "one"}
    stop_after : int or None
        Place of the one after which playing stops.
    """

    items: tuple[QueueItem, ...] = ()
    current: int | None = None
    position_seconds: float = 0.0
    shuffle: bool = False
    order: tuple[int, ...] = ()
    order_at: int = -1
    repeat: Repeat = "off"
    stop_after: int | None = None


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
class OutputDevice:
    """A sound device.

    Attributes
    ----------
    id : str
        Stays the same between sessions, as far as the system sees to that.
    name : str
        As a person reads it.
    is_default : bool
        The system's default at the time.
    """

    id: str
    name: str
    is_default: bool = False


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


class SampleSource(Protocol):
    """Where an output takes its samples from. Called from the output's thread."""

    def begin(self) -> None:
        """Tell the source that the next read is frame 0 of ``played_frames``.

        Called each time a device stream starts, after everything that an
        earlier stream had taken but not played was thrown away.
        """

    def read_into(self, out: NDArray[np.float32]) -> None:
        """Fill all of ``out``, shape (frames, 2), −1 to 1; silence where nothing is ready."""


class AudioOutput(Protocol):
    """A sound device. Every method may be called from any thread but the GUI's may not wait.

    Attributes
    ----------
    volume : float
        Linear amplitude, 0 to 1. At 1 the samples pass unchanged.
    on_lost : callable or None
        Called from a thread of the output, at most once for each ``open``, with
        a sentence, when the device stops taking samples, or when another than
        the opened one is to be used.
    device : str
        Identifier of the device to open; empty for the system's default, which
        stands in, too, while the wanted one is not there.
    """

    volume: float
    on_lost: Callable[[str], None] | None
    device: str

    @property
    def handover_seconds(self) -> float | None:
        """How much later than now a restart is heard, while the sound before it goes on.

        None where there is silence in between, and the first frames may be swallowed.
        """

    @property
    def device_in_use(self) -> OutputDevice | None:
        """The device that is open, or was last; None before the first."""

    def open(self, source: SampleSource) -> int:
        """Find the device and return its rate in Hz; no sound yet.

        Raises
        ------
        NoAudioDevice
            If there is none, or it cannot be used.
        """

    def start(self) -> None:
        """Play from the source's next frame.

        Raises
        ------
        NoAudioDevice
            If the device is gone.
        """

    def restart(self, fade_seconds: float = 0.0) -> None:
        """Begin anew with the source's next frame; what was taken before is not heard any more.

        With a fade, earlier sound that the device has taken falls silent within
        about that time, while the new one is heard already.
        """

    def pause(self, fade_seconds: float = 0.0) -> None:
        """Fall silent: at once, keeping what was taken, or within the time of a fade.

        After a fade only :meth:`restart` is allowed: what was taken is gone.
        """

    def resume(self) -> None:
        """Go on after :meth:`pause`, without a missing frame."""

    def close(self) -> None:
        """Let go of the device and its threads. May be called twice, and reopened."""

    def played_frames(self) -> int:
        """Return how many frames have been heard since the last start or restart."""

"""What is queued, and all of it that is kept between sessions."""

from __future__ import annotations

from dataclasses import dataclass

from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.settings import Repeat

RADIO_ORIGIN = "radio"  # of what the radio chose


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
class ReplacedQueue:
    """A queue that was more than a list played as it is, and in whose place another came.

    Attributes
    ----------
    edit : int
        Number of the edit that put another in its place.
    entries : int
        How many it had.
    radio : bool
        Whether a radio had chosen of them.
    """

    edit: int
    entries: int
    radio: bool = False


@dataclass(frozen=True, slots=True)
class NotedEdit:
    """What a listener did to the queue.

    Attributes
    ----------
    number : int
        Among those of this session; it keeps it as it is undone and done again.
    label : str
        Such as "add", "remove" or "play".
    tracks : int
        How many came, or went; 0 where only their order changed.
    at : float
        Of the monotonic clock: when it was done, or done again.
    """

    number: int
    label: str
    tracks: int = 0
    at: float = 0.0


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
    replaced : ReplacedQueue or None
        The last queue of worth that another came in place of.
    done, undone : tuple of NotedEdit
        What can be undone, and done again, that which was done first ahead.
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
    replaced: ReplacedQueue | None = None
    done: tuple[NotedEdit, ...] = ()
    undone: tuple[NotedEdit, ...] = ()


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
    put_together : bool
        It is more than a list that was played as it is: edited by hand, or by a radio.
    """

    items: tuple[QueueItem, ...] = ()
    current: int | None = None
    position_seconds: float = 0.0
    shuffle: bool = False
    order: tuple[int, ...] = ()
    order_at: int = -1
    repeat: Repeat = "off"
    stop_after: int | None = None
    put_together: bool = False

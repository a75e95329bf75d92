"""What the desktop may ask of the player, and what it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from musicrec_desktop.core.player_events import PlayerEvent, PlayerSnapshot
from musicrec_desktop.core.settings import Repeat


@dataclass(frozen=True, slots=True)
class NowPlaying:
    """What a desktop shows of one queued track.

    Attributes
    ----------
    key : int
        Of this entry of the queue, 0 or more: a track that is queued twice has two.
    title : str
    url : str
        As ``Path.as_uri`` writes it; empty where there is none.
    artists, album_artists, composers, genres : tuple of str
        One name each.
    album : str
    track_number, disc_number, year : int or None
    length_seconds : float
        0 while unknown.
    art_path : str
        A picture file; empty where the track has no cover.
    use_count : int
        How often it was played.
    user_rating : float or None
        0 to 1; None where it was never rated.
    tempo_bpm : float or None
    """

    key: int
    title: str
    url: str = ""
    artists: tuple[str, ...] = ()
    album: str = ""
    album_artists: tuple[str, ...] = ()
    composers: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    track_number: int | None = None
    disc_number: int | None = None
    year: int | None = None
    length_seconds: float = 0.0
    art_path: str = ""
    use_count: int = 0
    user_rating: float | None = None
    tempo_bpm: float | None = None


def wording(now: NowPlaying) -> tuple[str, str]:
    """Return the title and the text with which a track is announced, without markup."""
    return now.title, "\n".join(filter(None, (", ".join(now.artists), now.album)))


@dataclass(frozen=True, slots=True)
class Controls:
    """How the transport is set.

    Attributes
    ----------
    volume : float
        Slider position, 0 to 1.
    shuffle : bool
    repeat : {"off", "all", "one"}
    speed : float
        1 is the recording's own.
    speed_range : tuple of float
        Lowest and highest speed; equal where the speed is fixed.
    can_go_next, can_go_previous : bool
    """

    volume: float = 1.0
    shuffle: bool = False
    repeat: Repeat = "off"
    speed: float = 1.0
    speed_range: tuple[float, float] = (1.0, 1.0)
    can_go_next: bool = True
    can_go_previous: bool = True


@dataclass(frozen=True, slots=True)
class PositionJumped:
    """Somebody sought within the audible track; reported whoever asked for it."""

    seconds: float


@dataclass(frozen=True, slots=True)
class ControlsChanged:
    """Volume, shuffle, repeat or speed changed, or what :class:`NowPlaying` says of the track."""


DesktopEvent = PlayerEvent | PositionJumped | ControlsChanged


class PlayerPort(Protocol):
    """The player as the desktop sees it.

    Every method is called from a thread of the desktop's own; none may block or raise.
    What is asked for here is reported by an event like anything else.
    """

    def play(self) -> None:
        """Start, or go on after a pause."""

    def pause(self) -> None:
        """Hold at once."""

    def toggle(self) -> None:
        """Pause what plays, play what does not."""

    def stop(self) -> None:
        """Stop and keep the queue."""

    def next(self) -> None:
        """Go to the next track."""

    def previous(self) -> None:
        """Go back."""

    def seek(self, seconds: float) -> None:
        """Go on from a place in the audible track; reported by :class:`PositionJumped`."""

    def set_volume(self, volume: float) -> None:
        """Move the volume slider, 0 to 1."""

    def set_shuffle(self, shuffle: bool) -> None:
        """Play in a drawn order."""

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the queue, or the track."""

    def set_speed(self, speed: float) -> None:
        """Set the speed, within :attr:`Controls.speed_range`."""

    def open_uri(self, uri: str) -> None:
        """Play what a ``file:`` address names, which ``addresses.local_path`` reads."""

    def raise_window(self) -> None:
        """Bring the window to the front."""

    def quit(self) -> None:
        """End the program."""

    def snapshot(self) -> PlayerSnapshot:
        """Return what is audible now."""

    def controls(self) -> Controls:
        """Return how the transport is set."""

    def now_playing(self) -> NowPlaying | None:
        """Return what is audible now in words; None where nothing is."""


class QueuePort(Protocol):
    """The queue as the desktop sees it: some tracks around the one that plays.

    Called as :class:`PlayerPort` is. A key that is no longer queued is ignored.
    """

    def queued(self) -> Sequence[NowPlaying]:
        """Return about twenty entries around the current one, in list order."""

    def go_to(self, key: int) -> None:
        """Play an entry."""

    def remove(self, key: int) -> None:
        """Take an entry out."""

    def add_uri(self, uri: str, after: int | None, play: bool) -> None:
        """Queue a ``file:`` address after an entry, or first where ``after`` is None."""

"""Shelves that need no analysis: what tags, the history and the calendar know."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from musicrec_desktop.library.listeners.history import Plays
from musicrec_desktop.services.discovery.library_shelves import (
    CORNER_TRACKS,
    DECADE_TRACKS,
    DECADES,
    LibraryAlbums,
    album_card,
    album_drafts,
    by_days_chance,
)
from musicrec_desktop.services.discovery.listening_moment import SECONDS_A_DAY
from musicrec_desktop.services.discovery.shelf_drafts import (
    ON_A_SHELF,
    RESTING_DAYS,
    Draft,
    DraftCard,
)

OFTEN = 2  # plays, from which on a song is one of those played most


@dataclass(frozen=True, slots=True)
class Unheard:
    """What is known of a library of which nothing was listened to yet.

    Attributes
    ----------
    albums : LibraryAlbums
    years : callable
        Returns the years of tracks whose files are there, by their ids.
    plays : mapping of int to Plays
        What the listener has heard.
    disliked : set of int
    now : float
        Unix time.
    day, listener_id : int
        Of which a choice is.
    """

    albums: LibraryAlbums
    years: Callable[[], Mapping[int, int]]
    plays: Mapping[int, Plays]
    disliked: set[int]
    now: float
    day: int
    listener_id: int

    def shelves(self) -> list[Draft]:
        """Return every shelf, some of which may be empty."""
        return [
            Draft("recent", self._recent()),
            Draft("most", self._most()),
            Draft("resting", self._resting()),
            Draft("albums", album_drafts(self.albums, set(), self.day, self.listener_id)),
            Draft("decades", self._decades()),
        ]

    def _recent(self) -> list[DraftCard]:
        """Return the albums that came last."""
        newest = sorted(self.albums.all(), key=lambda album: (-album.added_at, -album.lead))
        cards = (album_card(self.albums, album, "recent") for album in newest[: 2 * ON_A_SHELF])
        return [card for card in cards if card is not None][:ON_A_SHELF]

    def _most(self) -> list[DraftCard]:
        often = [each for each in self._heard() if each.counted >= OFTEN]
        often.sort(key=lambda each: (-each.counted, -(each.last_heard_at or 0.0)))
        return [_song("most", each, total=each.counted) for each in often[:ON_A_SHELF]]

    def _resting(self) -> list[DraftCard]:
        since = self.now - RESTING_DAYS * SECONDS_A_DAY
        resting = [each for each in self._heard() if (each.last_heard_at or 0.0) < since]
        resting.sort(key=lambda each: each.last_heard_at or 0.0)
        return [_song("resting", each) for each in resting[:ON_A_SHELF]]

    def _heard(self) -> list[Plays]:
        return [
            each
            for each in self.plays.values()
            if each.last_heard_at is not None and each.track_id not in self.disliked
        ]

    def _decades(self) -> list[DraftCard]:
        """Return a choice of the day from each of the larger decades, the latest first."""
        of: dict[int, list[int]] = {}
        for number, year in self.years().items():
            if number not in self.disliked:
                of.setdefault(year // 10 * 10, []).append(number)
        large = sorted(of, key=lambda decade: (-len(of[decade]), decade))
        large = [decade for decade in large if len(of[decade]) >= DECADE_TRACKS][:DECADES]
        return [self._decade(decade, of[decade]) for decade in sorted(large, reverse=True)]

    def _decade(self, decade: int, ids: list[int]) -> DraftCard:
        chosen = by_days_chance(map(str, ids), self.day, self.listener_id)[:CORNER_TRACKS]
        tracks = tuple(int(number) for number in chosen)
        return DraftCard(f"decade:{decade}", track_ids=tracks, total=len(ids), name=str(decade))


def _song(kind: str, heard: Plays, total: int = 0) -> DraftCard:
    return DraftCard(
        f"{kind}:{heard.track_id}",
        track_ids=(heard.track_id,),
        last_heard_at=heard.last_heard_at,
        total=total,
    )

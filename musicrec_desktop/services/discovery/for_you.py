"""The page For you: what a listener may want to hear now, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.discovery import (
    NEUTRAL_MOOD,
    Card,
    ForYou,
    MixName,
    Readiness,
    Shelf,
    ShelfKind,
)
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.discovery.discovery_pool import Discoverable, DiscoveryPool
from musicrec_desktop.services.discovery.kept_answers import KeptAnswers
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste

if TYPE_CHECKING:
    from musicrec_desktop.library.discovery_facts import DiscoveryFactsRepository
    from musicrec_desktop.library.history import PlayEvent
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.recommend.taste import Taste

SECONDS_A_DAY = 86_400.0
ON_A_SHELF = 12
ENOUGH_LIKED = 5  # tracks, from which on a taste is told from the day before
NEGLECTED_DAYS = 365
RESTING_DAYS = 30  # what was heard meanwhile is not recommended again
BECAUSE_OF_LAST = 5  # plays, one of which a shelf is because of
BECAUSE_WORTH = 0.3
LEAST_LIKENESS = 0.1  # below this, two tracks have nothing in common
CONTINUE_PLAYS = 150
CONTINUE_DAYS = 60
CONTINUED = 6
NEW_DAYS = 60
FIRST_SCAN_DAYS = 3


class ForYouService:
    """Makes the page. Thread-safe.

    Parameters
    ----------
    discovery : DiscoveryPool
    taste : ListenerTaste
    tracks : TrackRepository
    facts : DiscoveryFactsRepository
    """

    def __init__(
        self,
        discovery: DiscoveryPool,
        taste: ListenerTaste,
        tracks: TrackRepository,
        facts: DiscoveryFactsRepository,
    ) -> None:
        self._discovery = discovery
        self._taste = taste
        self._tracks = tracks
        self._facts = facts
        self._kept = KeptAnswers()

    def page(self, mood: float = NEUTRAL_MOOD) -> ForYou:
        """Return what is recommended now.

        Mixes come from what was played before today, so that they stay through a day;
        the other shelves follow each play.

        Parameters
        ----------
        mood : float
            0 calm, 1 lively; 0.5 leaves all as it is.
        """
        found = self._discovery.current()
        if found is None:
            return ForYou("nothing")
        readiness = self._kept.answer("readiness", found, None, lambda: _readiness(found))
        if readiness not in ("ready", "one-artist"):
            return ForYou(readiness)
        moment = _Moment(found, self._taste, mood, self._kept)
        drafts = [
            moment.still_wanted(
                self._kept.answer("mixes", found, moment.day_key(), lambda: _mixes(moment))
            ),
            self._continued(moment),
            _because(moment),
            _neglected(moment),
            _new(moment),
        ]
        tracks = self._read(found, [draft for draft in drafts if draft is not None])
        shelves = [_finished(draft, found, tracks) for draft in drafts if draft is not None]
        return ForYou(readiness, tuple(shelf for shelf in shelves if shelf.cards))

    def _read(self, found: Discoverable, drafts: Sequence[_Draft]) -> dict[int, Track]:
        """Return every track that is shown or played, read at once."""
        pool = found.pool
        rows = {row for draft in drafts for card in draft.cards for row in card.rows}
        rows |= {card.like for draft in drafts for card in draft.cards if card.like is not None}
        rows |= {draft.about for draft in drafts if draft.about is not None}
        ids = {int(pool.ids[row]) for row in rows}
        ids |= {number for draft in drafts for card in draft.cards for number in card.track_ids}
        return {track.id: track for track in self._tracks.get(sorted(ids)) if not track.missing}

    def _continued(self, moment: _Moment) -> _Draft:
        """Return albums of which some was heard lately, from where one stopped."""
        since = moment.now - CONTINUE_DAYS * SECONDS_A_DAY
        plays = [play for play in moment.plays[:CONTINUE_PLAYS] if play.started_at >= since]
        known = {track.id: track for track in self._tracks.get([play.track_id for play in plays])}
        latest: dict[str, Track] = {}
        heard: dict[str, set[int]] = {}
        chosen: set[str] = set()
        for play in plays:
            track = known.get(play.track_id)
            if track is None or not track.release or not play.counted:
                continue
            latest.setdefault(track.release, track)
            heard.setdefault(track.release, set()).add(track.id)
            if play.origin == "album":
                chosen.add(track.release)
        begun = [release for release in latest if release in chosen or len(heard[release]) > 1]
        cards: list[_DraftCard] = []
        for release in begun:
            card = self._rest_of_album(latest[release], heard[release])
            if card is not None:
                cards.append(card)
            if len(cards) == CONTINUED:
                break
        return _Draft("continue", cards)

    def _rest_of_album(self, last: Track, heard: set[int]) -> _DraftCard | None:
        ids = self._facts.of_album(last.tags.album)
        read = {track.id: track for track in self._tracks.get(ids)}
        album = [read[number] for number in ids if read[number].release == last.release]
        places = [place for place, track in enumerate(album) if track.id == last.id]
        if not places or places[0] + 1 >= len(album) or len(heard) >= len(album):
            return None
        place = places[0] + 1
        return _DraftCard(
            f"continue:{last.release}",
            track_ids=tuple(track.id for track in album[place:]),
            album=last.tags.album,
            place=place + 1,
            total=len(album),
        )


@dataclass(frozen=True, slots=True)
class _DraftCard:
    """A card before its tracks are read."""

    key: str
    rows: tuple[int, ...] = ()
    track_ids: tuple[int, ...] = ()
    like: int | None = None
    edges: bool = False
    last_heard_at: float | None = None
    album: str = ""
    place: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class _Draft:
    kind: ShelfKind
    cards: list[_DraftCard]
    about: int | None = None


class _Moment:
    """What is known of a listener at the moment the page is made."""

    def __init__(
        self, found: Discoverable, listener: ListenerTaste, mood: float, kept: KeptAnswers
    ) -> None:
        from musicrec_desktop.recommend.daily import with_mood

        self.found, self.pool = found, found.pool
        self.now = listener.clock()
        day = datetime.fromtimestamp(self.now).replace(hour=0, minute=0, second=0, microsecond=0)
        self.plays: list[PlayEvent] = listener.plays()
        self.mood = mood
        self.taste = listener.within(self.pool, plays=self.plays)
        before = listener.within(self.pool, until=day.timestamp(), plays=self.plays)
        self.settled = len(before.liked) >= ENOUGH_LIKED
        self.day_taste: Taste = before if self.settled else self.taste
        seed = [day.toordinal(), listener.listener_id]
        # Until a taste is told, each play brings another choice.
        self._seed = seed if self.settled else [*seed, len(self.plays)]
        self.worth = with_mood(self.pool, self.taste.worth(), mood)
        settled_worth = self.worth
        if self.settled:
            day_worth = kept.answer("worth", found, before.key(), before.worth)
            settled_worth = with_mood(self.pool, day_worth, mood)
        self.day_worth = settled_worth
        last = listener.last_heard()
        self.last_heard = np.full(len(self.pool), np.nan)
        rows = self.pool.rows(last)
        self.last_heard[rows] = [last[int(number)] for number in self.pool.ids[rows]]
        self.wanted = self._all_but(listener.disliked(), self.taste)
        self.day_wanted = self.wanted
        if self.settled:
            self.day_wanted = self._all_but(listener.disliked(until=day.timestamp()), before)

    def _all_but(self, disliked: set[int], taste: Taste) -> NDArray[np.bool_]:
        wanted = self.pool.playable.copy()
        wanted[self.pool.rows(disliked)] = False
        wanted[taste.unwanted] = False
        return wanted

    def day_key(self) -> object:
        """Return what the day's mixes follow from."""
        return tuple(self._seed), self.mood, self.day_taste.key(), self.day_wanted.tobytes()

    def still_wanted(self, mixes: _Draft) -> _Draft:
        """Return the day's mixes without what was skipped or disliked since.

        They are not made anew: nobody's mix is to change under their hands, and each event
        would have to wait for it.
        """
        cards = [
            replace(card, rows=tuple(row for row in card.rows if self.wanted[row]))
            for card in mixes.cards
        ]
        return replace(mixes, cards=[card for card in cards if card.rows])

    def random(self, salt: int) -> np.random.Generator:
        """Return the day's own chance, which is another for each shelf."""
        return np.random.default_rng([*self._seed, salt])

    def unheard_for(self, days: float) -> NDArray[np.bool_]:
        """Return what was not heard for so long, or never."""
        with np.errstate(invalid="ignore"):
            return ~(self.last_heard > self.now - days * SECONDS_A_DAY)


def _readiness(found: Discoverable) -> Readiness:
    pool = found.pool
    if not pool.playable.any():
        return "missing"
    if pool.distinct() == 1:
        return "one-track"
    artists = np.unique(pool.artists[pool.playable])
    return "one-artist" if len(artists) == 1 and artists[0] >= 0 else "ready"


def _mixes(moment: _Moment) -> _Draft:
    from musicrec_desktop.recommend.daily import edges, sampler, taste_mixes

    pool, random = moment.pool, moment.random(1)
    if len(moment.day_taste.liked) < ENOUGH_LIKED:
        mixes = sampler(pool, moment.day_worth, moment.day_wanted, random)
        cards = [_DraftCard(f"sampler:{n}", tuple(rows)) for n, rows in enumerate(mixes)]
        return _Draft("sampler", cards)
    mixes = taste_mixes(pool, moment.day_taste, moment.day_worth, moment.day_wanted, random)
    cards = [_DraftCard(f"mix:{n}", tuple(rows)) for n, rows in enumerate(mixes)]
    used = [row for rows in mixes for row in rows]
    free = moment.day_wanted & ~np.isin(pool.recordings, pool.recordings[used])
    beyond = edges(pool, moment.day_taste, moment.day_worth, free, random)
    if beyond:
        cards.append(_DraftCard("mix:edges", tuple(beyond), edges=True))
    return _Draft("mixes", cards)


def _because(moment: _Moment) -> _Draft | None:
    """Return what sounds like one of the tracks that were heard last."""
    from musicrec_desktop.recommend.mixes import gathered

    pool = moment.pool
    heard = dict.fromkeys(play.track_id for play in moment.plays if play.counted)
    last = [row for row in pool.rows(heard).tolist() if moment.wanted[row]][:BECAUSE_OF_LAST]
    if not last:
        return None
    about = int(moment.random(2).choice(last))
    near = pool.vectors @ pool.vectors[about] + BECAUSE_WORTH * moment.worth
    allowed = moment.wanted & moment.unheard_for(RESTING_DAYS)
    allowed &= pool.recordings != pool.recordings[about]
    if pool.artists[about] >= 0 and (pool.artists[allowed] != pool.artists[about]).any():
        allowed &= pool.artists != pool.artists[about]
    allowed &= pool.vectors @ pool.vectors[about] >= LEAST_LIKENESS
    rows = gathered(pool, near, allowed, ON_A_SHELF, moment.random(3), per_artist=1, noise=0.01)
    return _Draft("because", _single("because", moment, rows, like=about), about)


def _neglected(moment: _Moment) -> _Draft | None:
    """Return what is close to the taste, and was not heard for a year, or ever."""
    from musicrec_desktop.recommend.mixes import gathered

    if not moment.taste.known:
        return None
    allowed = moment.wanted & moment.unheard_for(NEGLECTED_DAYS)
    rows = gathered(
        moment.pool, moment.worth, allowed, ON_A_SHELF, moment.random(4), per_artist=2, noise=0.02
    )
    return _Draft("neglected", _single("neglected", moment, rows))


def _new(moment: _Moment) -> _Draft | None:
    """Return what came into the library lately and suits, best first."""
    from musicrec_desktop.recommend.mixes import gathered

    added = moment.found.added_at
    since = max(
        moment.now - NEW_DAYS * SECONDS_A_DAY, added.min() + FIRST_SCAN_DAYS * SECONDS_A_DAY
    )
    new = (added >= since) & moment.wanted & moment.unheard_for(RESTING_DAYS)
    if not new.any() or not moment.taste.known:
        return None
    suits = new & (moment.worth >= np.median(moment.worth[moment.wanted]))
    rows = gathered(moment.pool, moment.worth, suits, ON_A_SHELF, moment.random(5), noise=0.01)
    return _Draft("new", _single("new", moment, rows))


def _single(
    kind: str, moment: _Moment, rows: Iterable[int] | NDArray[np.int64], like: int | None = None
) -> list[_DraftCard]:
    cards = []
    for row in rows:
        heard = float(moment.last_heard[row])
        cards.append(
            _DraftCard(
                f"{kind}:{int(moment.pool.ids[row])}",
                (int(row),),
                like=moment.taste.nearest_liked(int(row)) if like is None else like,
                last_heard_at=None if np.isnan(heard) else heard,
            )
        )
    return cards


def _finished(draft: _Draft, found: Discoverable, tracks: dict[int, Track]) -> Shelf:
    """Put tracks in the place of rows; what went away meanwhile is left out."""
    cards = [_finished_card(card, draft.kind, found, tracks) for card in draft.cards]
    about = None if draft.about is None else tracks.get(int(found.pool.ids[draft.about]))
    return Shelf(draft.kind, tuple(card for card in cards if card is not None), about)


def _finished_card(
    card: _DraftCard, kind: ShelfKind, found: Discoverable, tracks: dict[int, Track]
) -> Card | None:
    ids = [int(found.pool.ids[row]) for row in card.rows] or card.track_ids
    shown = tuple(tracks[number] for number in ids if number in tracks)
    if not shown:
        return None
    name = None
    if kind in ("mixes", "sampler"):
        name = mix_name(found, card.rows, shown)
    like = None if card.like is None else tracks.get(int(found.pool.ids[card.like]))
    return Card(
        card.key,
        shown,
        name,
        card.edges,
        like,
        card.last_heard_at,
        card.album,
        card.place,
        card.total,
    )


def mix_name(found: Discoverable, rows: Sequence[int], tracks: Sequence[Track]) -> MixName:
    """Return what a mix is called by, with names as the tags write them."""
    from musicrec_desktop.recommend.mixes import named

    name = named(found.pool, rows, found.names)
    written = {text.casefold(): text for track in tracks for text in _names(track)}
    return replace(
        name,
        genre=written.get(name.genre, name.genre),
        artists=tuple(written.get(artist, artist) for artist in name.artists),
    )


def _names(track: Track) -> tuple[str, str, str]:
    return track.tags.genre, track.tags.album_artist, track.artist

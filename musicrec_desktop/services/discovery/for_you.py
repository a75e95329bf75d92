"""The page For you: what a listener may want to hear now, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import numpy as np

from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.core.discovery import (
    NEUTRAL_MOOD,
    Card,
    ForYou,
    MixName,
    Readiness,
    Shelf,
    ShelfKind,
)
from musicrec_desktop.core.listeners import GUEST
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.discovery.discovery_pool import Discoverable, DiscoveryPool
from musicrec_desktop.services.discovery.kept_answers import KeptAnswers
from musicrec_desktop.services.discovery.kept_mixes import Store
from musicrec_desktop.services.discovery.library_shelves import (
    LibraryAlbums,
    albums_shelf,
    corners_shelf,
    genres_shelf,
)
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste
from musicrec_desktop.services.discovery.listening_moment import SECONDS_A_DAY, Moment
from musicrec_desktop.services.discovery.shelf_drafts import (
    Draft,
    DraftCard,
    days_mixes,
    single_shelves,
    still_wanted,
)
from musicrec_desktop.services.discovery.unheard_shelves import Unheard
from musicrec_desktop.services.listeners.kept_taste import Forgetful

if TYPE_CHECKING:
    from musicrec_desktop.library.discovery_facts import DiscoveryFactsRepository
    from musicrec_desktop.library.tracks import TrackRepository

CONTINUE_PLAYS = 150
CONTINUE_DAYS = 60
CONTINUED = 6
CHOSEN_FOR_ONE = (  # from where two tracks of an album do not begin it
    "radio",
    "mix",
    "path",
    "blend",
    "for you",
    "similar",
    "map",
    "playlist",
)


class ForYouService:
    """Makes the page. Thread-safe.

    Parameters
    ----------
    discovery : DiscoveryPool
    taste : ListenerTaste
    tracks : TrackRepository
    facts : DiscoveryFactsRepository
    store : callable, optional
        Returns where the day's mixes of who listens now are kept; left out, they are not
        kept from session to session.
    albums : LibraryAlbums, optional
        How albums are asked for; left out, there are none.
    """

    def __init__(
        self,
        discovery: DiscoveryPool,
        taste: ListenerTaste,
        tracks: TrackRepository,
        facts: DiscoveryFactsRepository,
        store: Callable[[], Store] | None = None,
        albums: LibraryAlbums | None = None,
    ) -> None:
        forgetful = Forgetful()
        self._store: Callable[[], Store] = store or (lambda: forgetful)
        self._discovery = discovery
        self._taste = taste
        self._tracks = tracks
        self._facts = facts
        self._albums = albums or LibraryAlbums()
        self._kept = KeptAnswers()

    def page(self, mood: float = NEUTRAL_MOOD) -> ForYou:
        """Return what is recommended now.

        Mixes come from what was played before today, or before they were first shown today,
        and stay through the day; the other shelves follow each play.

        Parameters
        ----------
        mood : float
            0 calm, 1 lively; 0.5 leaves all as it is.
        """
        found = self._discovery.current()
        if found is None:
            counts = self._tracks.counts()
            waiting = counts.pending or counts.analysed
            return ForYou("waiting", self._unheard_shelves()) if waiting else ForYou("nothing")
        readiness = self._kept.answer("readiness", found, None, lambda: _readiness(found))
        if readiness not in ("ready", "one-artist"):
            return ForYou(readiness)
        moment = Moment(found, self._taste, mood, self._kept, self._store())
        mixes = self._kept.answer("mixes", found, moment.day_key(), lambda: days_mixes(moment))
        drafts = [
            still_wanted(mixes, moment),
            self._continued(moment),
            *single_shelves(moment),
            *self._of_library(found, moment),
        ]
        tracks = self._read(found, [draft for draft in drafts if draft is not None])
        shelves = [_finished(draft, found, tracks) for draft in drafts if draft is not None]
        if self._taste.listener_id == GUEST:
            shelves = [replace(shelf, for_guest=True) for shelf in shelves]
        return ForYou(readiness, tuple(shelf for shelf in shelves if shelf.cards))

    def _of_library(self, found: Discoverable, moment: Moment) -> list[Draft]:
        """Return the shelves that need no taste, as long as they can stay as they are."""
        day = (moment.day, moment.listener_id)
        wanted = (*day, moment.wanted.tobytes())
        heard = (*day, len(moment.plays), moment.plays[0].id if moment.plays else None)
        return [
            self._kept.answer("albums", found, heard, lambda: albums_shelf(self._albums, moment)),
            self._kept.answer("genres", found, wanted, lambda: genres_shelf(moment)),
            self._kept.answer("corners", found, wanted, lambda: corners_shelf(moment)),
        ]

    def _unheard_shelves(self) -> tuple[Shelf, ...]:
        """Return what can be offered before anything was listened to."""
        now = self._taste.clock()
        unheard = Unheard(
            self._albums,
            self._facts.years,
            self._taste.heard(),
            self._taste.disliked(),
            now,
            datetime.fromtimestamp(now).toordinal(),
            self._taste.listener_id,
        )
        drafts = unheard.shelves()
        ids = {number for draft in drafts for card in draft.cards for number in card.track_ids}
        tracks = {track.id: track for track in self._tracks.get(sorted(ids)) if not track.missing}
        shelves = []
        for draft in drafts:
            cards = [_card(card, card.track_ids, tracks) for card in draft.cards]
            shelves.append(Shelf(draft.kind, tuple(card for card in cards if card is not None)))
        return tuple(shelf for shelf in shelves if shelf.cards)

    def still(self, page: ForYou) -> ForYou:
        """Return a page that is looked at, without what was disliked or went away meanwhile.

        Everything else is as it was: nothing changes its place under somebody's hand.
        """
        ids = {track.id for shelf in page.shelves for card in shelf.cards for track in card.tracks}
        known = {track.id: track for track in self._tracks.get(sorted(ids)) if not track.missing}
        for number in self._taste.disliked():
            known.pop(number, None)
        shelves = [
            replace(shelf, cards=tuple(_left(card, known) for card in shelf.cards))
            for shelf in page.shelves
        ]
        shelves = [
            replace(shelf, cards=tuple(card for card in shelf.cards if card.tracks))
            for shelf in shelves
        ]
        return replace(page, shelves=tuple(shelf for shelf in shelves if shelf.cards))

    def _read(self, found: Discoverable, drafts: Sequence[Draft]) -> dict[int, Track]:
        """Return every track that is shown or played, read at once."""
        pool = found.pool
        rows = {row for draft in drafts for card in draft.cards for row in card.rows}
        rows |= {card.like for draft in drafts for card in draft.cards if card.like is not None}
        rows |= {draft.about for draft in drafts if draft.about is not None}
        ids = {int(pool.ids[row]) for row in rows}
        ids |= {number for draft in drafts for card in draft.cards for number in card.track_ids}
        return {track.id: track for track in self._tracks.get(sorted(ids)) if not track.missing}

    def _continued(self, moment: Moment) -> Draft:
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
            if play.origin in CHOSEN_FOR_ONE:
                continue
            latest.setdefault(track.release, track)
            heard.setdefault(track.release, set()).add(track.id)
            if play.origin == "album":
                chosen.add(track.release)
        begun = [release for release in latest if release in chosen or len(heard[release]) > 1]
        cards: list[DraftCard] = []
        for release in begun:
            card = self._rest_of_album(latest[release], heard[release])
            if card is not None:
                cards.append(card)
            if len(cards) == CONTINUED:
                break
        return Draft("continue", cards)

    def _rest_of_album(self, last: Track, heard: set[int]) -> DraftCard | None:
        ids = self._facts.of_album(last.tags.album)
        read = {track.id: track for track in self._tracks.get(ids)}
        album = [read[number] for number in ids if read[number].release == last.release]
        places = [place for place, track in enumerate(album) if track.id == last.id]
        if not places or places[0] + 1 >= len(album) or len(heard) >= len(album):
            return None
        place = places[0] + 1
        return DraftCard(
            f"continue:{last.release}",
            track_ids=tuple(track.id for track in album[place:]),
            album=last.tags.album,
            place=place + 1,
            total=len(album),
        )


def _readiness(found: Discoverable) -> Readiness:
    pool = found.pool
    if not pool.playable.any():
        return "missing"
    if pool.distinct() == 1:
        return "one-track"
    artists = np.unique(pool.artists[pool.playable])
    return "one-artist" if len(artists) == 1 and artists[0] >= 0 else "ready"


def _left(card: Card, known: Mapping[int, Track]) -> Card:
    return replace(card, tracks=tuple(known[t.id] for t in card.tracks if t.id in known))


def _finished(draft: Draft, found: Discoverable, tracks: dict[int, Track]) -> Shelf:
    """Put tracks in the place of rows; what went away meanwhile is left out."""
    cards = [_finished_card(card, draft.kind, found, tracks) for card in draft.cards]
    about = None if draft.about is None else tracks.get(int(found.pool.ids[draft.about]))
    return Shelf(draft.kind, tuple(card for card in cards if card is not None), about)


def _finished_card(
    card: DraftCard, kind: ShelfKind, found: Discoverable, tracks: dict[int, Track]
) -> Card | None:
    ids = [int(found.pool.ids[row]) for row in card.rows] or card.track_ids
    finished = _card(card, ids, tracks)
    if finished is None:
        return None
    mix = finished.mix
    if kind in ("mixes", "sampler", "corners"):
        mix = mix_name(found, card.rows, finished.tracks)
    name = finished.name
    if kind == "genres":
        name = _written_genre(name, finished.tracks)
    like = None if card.like is None else tracks.get(int(found.pool.ids[card.like]))
    return replace(finished, mix=mix, like=like, name=name)


def _card(card: DraftCard, ids: Sequence[int], tracks: Mapping[int, Track]) -> Card | None:
    """Return a card of those of some tracks that are there, if any are."""
    shown = tuple(tracks[number] for number in ids if number in tracks)
    if not shown:
        return None
    return Card(
        card.key,
        shown,
        edges=card.edges,
        last_heard_at=card.last_heard_at,
        album=card.album,
        place=card.place,
        total=card.total,
        name=card.name,
    )


def _written_genre(folded: str, tracks: Sequence[Track]) -> str:
    """Return a genre as most of its tracks write it."""
    written = Counter(
        value
        for track in tracks
        for value in values_of(track.tags.genre)
        if value.casefold() == folded.casefold()
    )
    return next((name for name, _ in written.most_common(1)), folded)


def mix_name(found: Discoverable, rows: Sequence[int], tracks: Sequence[Track]) -> MixName:
    """Return what a mix is called by, with names as the tags write them."""
    from musicrec_desktop.recommend.mixes import named

    name = named(found.pool, rows, found.names)
    written = {text.casefold(): text for track in tracks for text in _names(track)}
    return replace(
        name,
        genre=written.get(name.genre, name.genre),
        artists=tuple(written.get(artist, artist) for artist in name.artists),
        pair=tuple(written.get(genre, genre) for genre in name.pair),
    )


def _names(track: Track) -> tuple[str, str, str]:
    return track.tags.genre, track.tags.album_artist, track.artist

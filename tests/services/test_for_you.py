"""For you follows the listener, stays through a day, and says what to do where it is empty."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from musicrec_desktop.core.browsing import Album
from musicrec_desktop.core.discovery import ForYou, Shelf
from musicrec_desktop.core.listeners import GUEST, Rating
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.discovery.for_you import ForYouService
from musicrec_desktop.services.discovery.library_shelves import LibraryAlbums
from musicrec_desktop.services.listeners.kept_taste import Forgetful
from tests.recommend.pools import style_of, styled_pool
from tests.services.invented import DAY, NOON, InventedLibrary, InventedListener

OF_LIBRARY = ("albums", "genres", "corners")
STYLE_0 = [10 * row for row in range(0, 48, 4)]
STYLE_1 = [10 * row for row in range(1, 48, 4)]


class Asked:
    """A library, a listener, and the page for them."""

    def __init__(self, tracks: int = 200, artists: int = 100) -> None:
        self.library = InventedLibrary(styled_pool(tracks, artists=artists))
        self.listener = InventedListener()
        self.store = Forgetful()
        self.albums = LibraryAlbums()
        self.begin()

    def begin(self) -> None:
        """Begin, or begin again as after a restart."""
        self.service = ForYouService(
            self.library,  # type: ignore[arg-type]
            self.listener.taste,
            self.library,  # type: ignore[arg-type]
            self.library,  # type: ignore[arg-type]
            lambda: self.store,
            self.albums,
        )

    def page(self, mood: float = 0.5) -> ForYou:
        return self.service.page(mood)

    def shelf(self, kind: str, mood: float = 0.5) -> Shelf:
        found = [shelf for shelf in self.page(mood).shelves if shelf.kind == kind]
        assert len(found) == 1, f"{kind} is not among {[s.kind for s in self.page().shelves]}"
        return found[0]

    def kinds(self) -> list[str]:
        """Return the shelves that follow a taste."""
        return [shelf.kind for shelf in self.page().shelves if shelf.kind not in OF_LIBRARY]

    def styles(self, tracks: list[Track]) -> np.ndarray:
        return style_of([track.id // 10 for track in tracks])


@pytest.fixture
def asked() -> Asked:
    return Asked()


def firsts(shelf: Shelf) -> list[Track]:
    return [card.tracks[0] for card in shelf.cards]


def recommended(page: ForYou) -> set[int]:
    """Return all tracks but those of albums, which go on as they are."""
    shelves = [s for s in page.shelves if s.kind not in ("continue", *OF_LIBRARY)]
    return {t.id for shelf in shelves for card in shelf.cards for t in card.tracks}


def ids(shelf: Shelf) -> list[list[int]]:
    return [[track.id for track in card.tracks] for card in shelf.cards]


def test_mixes_are_of_what_was_played(asked: Asked) -> None:
    asked.listener.play(*STYLE_0, *STYLE_1)
    shelf = asked.shelf("mixes")
    mixes = [card for card in shelf.cards if not card.edges]
    assert {int(np.bincount(asked.styles(list(card.tracks))).argmax()) for card in mixes} == {0, 1}
    assert all(card.mix is not None and card.mix.artists for card in mixes)
    assert all(name.startswith("Name ") for card in mixes for name in card.mix.artists)  # type: ignore[union-attr]


def test_mixes_stay_through_a_day_whatever_is_played_and_are_others_tomorrow(asked: Asked) -> None:
    asked.listener.play(*STYLE_0, *STYLE_1)
    morning = ids(asked.shelf("mixes"))
    asked.listener.now += 3600
    asked.listener.play(*[10 * row for row in range(2, 40, 4)], days_ago=0.01)
    assert ids(asked.shelf("mixes")) == morning
    asked.listener.now = NOON + DAY
    assert ids(asked.shelf("mixes")) != morning


def test_mixes_of_a_first_evening_stay_from_when_they_are_first_told(asked: Asked) -> None:
    asked.listener.play(*STYLE_0[:6], days_ago=0.1)
    evening = asked.shelf("mixes")
    for number in STYLE_1[:3]:
        asked.listener.now += 300
        asked.listener.play(number, days_ago=0)
        assert asked.shelf("mixes") == evening
    asked.begin()
    assert asked.shelf("mixes") == evening
    lively = ids(asked.shelf("mixes", 1.0))
    asked.listener.play(STYLE_1[4], days_ago=0)
    assert ids(asked.shelf("mixes", 1.0)) == lively
    asked.listener.now += DAY
    assert ids(asked.shelf("mixes")) != ids(evening)


def test_mixes_stay_through_a_day_though_the_library_is_listened_to_anew(asked: Asked) -> None:
    asked.listener.play(*STYLE_0, *STYLE_1)
    before = ids(asked.shelf("mixes"))
    asked.library.pool = styled_pool(200, artists=100, seed=1)
    asked.begin()
    assert ids(asked.shelf("mixes")) == before
    gone = before[0][0]
    asked.library.lose(gone)
    assert ids(asked.shelf("mixes"))[0] == [number for number in before[0] if number != gone]


@pytest.mark.parametrize("value", [5, {"day": 1}, {"until": "soon"}, {"mixes": [[1]]}])
def test_kept_mixes_that_make_no_sense_are_made_anew(asked: Asked, value: object) -> None:
    asked.listener.play(*STYLE_0)
    before = ids(asked.shelf("mixes"))
    kept = asked.store.get("daily mixes")
    asked.store.put("daily mixes", {**kept, **value} if isinstance(value, dict) else value)
    asked.begin()
    assert ids(asked.shelf("mixes")) == before


def test_everybody_has_mixes_of_their_own(asked: Asked) -> None:
    asked.listener.play(*STYLE_0)
    mine = asked.kinds()
    asked.listener.listener_id = 2
    assert "mixes" in mine
    assert asked.kinds() == ["sampler"] and not asked.shelf("sampler").for_guest
    asked.listener.listener_id = GUEST
    assert asked.shelf("sampler").for_guest


def test_because_you_played_is_like_it_and_by_others(asked: Asked) -> None:
    asked.listener.play(0)
    shelf = asked.shelf("because")
    assert shelf.about is not None and shelf.about.id == 0
    found = firsts(shelf)
    assert (asked.styles(found) == 0).all()
    assert len({track.artist for track in found} | {shelf.about.artist}) == len(found) + 1
    assert all(card.like == shelf.about for card in shelf.cards)


def test_neglected_neighbours_suit_and_were_not_heard_for_a_year(asked: Asked) -> None:
    long_ago = STYLE_0[6:]
    asked.listener.play(*long_ago, days_ago=500)
    asked.listener.play(*STYLE_0[:6], days_ago=3)
    shelf = asked.shelf("neglected")
    assert (asked.styles(firsts(shelf)) == 0).mean() > 0.9
    assert not {track.id for track in firsts(shelf)} & set(STYLE_0[:6])
    for card in shelf.cards:
        assert (card.last_heard_at is not None) == (card.tracks[0].id in long_ago)
        assert card.like is not None and card.like.id != card.tracks[0].id


def test_a_play_takes_a_track_from_the_neglected_ones(asked: Asked) -> None:
    asked.listener.play(*STYLE_0)
    first = firsts(asked.shelf("neglected"))[0].id
    asked.listener.play(first, days_ago=0)
    assert first not in [track.id for track in firsts(asked.shelf("neglected"))]


def test_a_dislike_takes_a_track_from_the_days_mixes_at_once(asked: Asked) -> None:
    asked.listener.play(*STYLE_0, *STYLE_1)
    mixes = asked.shelf("mixes")
    unwanted = mixes.cards[0].tracks[1].id
    asked.listener.ratings[unwanted] = Rating(disliked=True, changed_at=asked.listener.now)
    assert unwanted not in {number for card in ids(asked.shelf("mixes")) for number in card}
    del asked.listener.ratings[unwanted]
    assert asked.shelf("mixes") == mixes


def test_a_skip_takes_a_track_from_the_days_mixes_and_leaves_the_rest(asked: Asked) -> None:
    asked.listener.play(*STYLE_0, *STYLE_1)
    before = ids(asked.shelf("mixes"))
    skipped = next(number for number in before[0] if number not in {*STYLE_0, *STYLE_1})
    asked.listener.play(skipped, days_ago=0, skipped=True)
    left = [[number for number in card if number != skipped] for card in before]
    assert ids(asked.shelf("mixes")) == left
    again = Asked()
    again.listener.events = asked.listener.events
    assert ids(again.shelf("mixes")) == left


def test_what_was_skipped_or_disliked_is_not_recommended(asked: Asked) -> None:
    asked.listener.play(*STYLE_0)
    shown = recommended(asked.page()) - set(STYLE_0)
    skipped, disliked = sorted(shown)[:5], sorted(shown)[5:10]
    asked.listener.play(*skipped, days_ago=0, skipped=True)
    asked.listener.ratings = {number: Rating(disliked=True) for number in disliked}
    assert not recommended(asked.page()) & {*skipped, *disliked}


def test_a_style_that_is_skipped_loses_its_place(asked: Asked) -> None:
    asked.listener.play(*STYLE_0[:6], *STYLE_1[:6], days_ago=2)
    before = (asked.styles(firsts(asked.shelf("neglected"))) == 1).sum()
    asked.listener.play(*STYLE_1, days_ago=1.5, skipped=True)
    after = (asked.styles(firsts(asked.shelf("neglected"))) == 1).sum()
    assert before > after == 0


def test_a_new_listener_gets_something_of_everything_that_changes_with_the_first_plays(
    asked: Asked,
) -> None:
    first = asked.shelf("sampler")
    assert asked.kinds() == ["sampler"]
    assert {int(np.bincount(asked.styles(list(c.tracks))).argmax()) for c in first.cards} == {
        0,
        1,
        2,
        3,
    }
    assert ids(asked.shelf("sampler")) == ids(first)
    asked.listener.play(0, days_ago=0)
    assert ids(asked.shelf("sampler")) != ids(first)


def test_who_skips_everything_still_gets_something_else(asked: Asked) -> None:
    skipped = [10 * row for row in range(100)]
    asked.listener.play(*skipped, skipped=True)
    shown = {t.id for s in asked.page().shelves for c in s.cards for t in c.tracks}
    assert shown and not shown & set(skipped)
    asked.listener.play(*[10 * row for row in range(100, 200)], skipped=True)
    assert asked.page() == ForYou("ready")


def test_new_tracks_that_suit_are_shown_but_not_those_of_the_first_scan(asked: Asked) -> None:
    asked.listener.play(*STYLE_0)
    assert "new" not in asked.kinds()
    asked.library.added_at[:] = NOON - 400 * DAY
    asked.library.added_at[180:] = NOON - 2 * DAY
    shelf = asked.shelf("new")
    assert all(track.id >= 1800 for track in firsts(shelf))
    assert (asked.styles(firsts(shelf)[:3]) == 0).all()


def test_no_track_is_on_two_shelves_and_what_is_new_is_not_neglected(asked: Asked) -> None:
    asked.listener.play(*STYLE_0)
    asked.library.added_at[:] = NOON - 400 * DAY
    asked.library.added_at[100:] = NOON - 2 * DAY
    singles = [firsts(asked.shelf(kind)) for kind in ("because", "neglected", "new")]
    shown = [track.id for shelf in singles for track in shelf]
    assert all(singles) and len(shown) == len(set(shown))
    assert all(track.id < 1000 for track in singles[1])


def test_what_the_radio_played_of_an_album_does_not_begin_it(asked: Asked) -> None:
    asked.listener.play(160, 170, days_ago=2, origin="radio")
    assert "continue" not in asked.kinds()
    asked.listener.play(160, 170, days_ago=1, origin="songs")
    assert asked.shelf("continue").cards[0].album == "Album 2"


def test_an_album_goes_on_where_one_stopped(asked: Asked) -> None:
    asked.listener.play(160, 170, 180, days_ago=2, origin="album")
    card = asked.shelf("continue").cards[0]
    assert (card.album, card.place, card.total) == ("Album 2", 4, 8)
    assert [track.id for track in card.tracks] == [190, 200, 210, 220, 230]
    asked.listener.play(230, days_ago=1, origin="album")
    assert "continue" not in asked.kinds()


def test_a_mood_changes_what_is_shown(asked: Asked) -> None:
    asked.listener.play(*STYLE_0)
    energies = dict(zip(asked.library.pool.ids.tolist(), asked.library.pool.energies, strict=True))
    calm, lively = (
        np.mean(
            [
                energies[track.id]
                for kind in ("because", "neglected")
                for track in firsts(asked.shelf(kind, mood))
            ]
        )
        for mood in (0.0, 1.0)
    )
    assert calm + 0.3 < lively


def test_the_mixes_that_fit_a_mood_come_first(asked: Asked) -> None:
    asked.library.pool.energies[:] = style_of(range(200)) / 3
    asked.listener.play(*STYLE_0, *STYLE_1, *[10 * row for row in range(3, 48, 4)])
    for mood in (0.0, 1.0):
        mixes = [card for card in asked.shelf("mixes", mood).cards if not card.edges]
        styles = [float(asked.styles(list(card.tracks)).mean()) for card in mixes]
        assert len(styles) > 1
        assert styles == sorted(styles, key=lambda style, mood=mood: abs(style / 3 - mood))


def test_a_file_that_went_away_is_left_out(asked: Asked) -> None:
    asked.listener.play(*STYLE_0)
    gone = firsts(asked.shelf("neglected"))[0].id
    asked.library.lose(gone)
    assert gone not in {t.id for s in asked.page().shelves for c in s.cards for t in c.tracks}


def test_every_key_is_there_once(asked: Asked) -> None:
    asked.listener.play(*STYLE_0, *STYLE_1)
    keys = [card.key for shelf in asked.page().shelves for card in shelf.cards]
    assert len(keys) == len(set(keys))


def test_nothing_listened_to(asked: Asked) -> None:
    asked.library.listened = False
    asked.library.pool.years[:] = 0
    assert asked.page() == ForYou("waiting")
    asked.library.known.clear()
    assert asked.page() == ForYou("nothing")


def test_every_file_away(asked: Asked) -> None:
    asked.library.pool.playable[:] = False
    assert asked.page() == ForYou("missing")


def test_one_track() -> None:
    assert Asked(1).page() == ForYou("one-track")


def test_one_artist() -> None:
    asked = Asked(12, artists=1)
    asked.listener.play(0)
    page = asked.page()
    assert page.readiness == "one-artist"
    assert {"sampler", "because"} <= {shelf.kind for shelf in page.shelves}


@pytest.mark.parametrize("tracks", [2, 3, 7, 20])
def test_small_libraries_have_a_page(tracks: int) -> None:
    asked = Asked(tracks, artists=tracks)
    assert asked.page().shelves
    asked.listener.play(*[10 * row for row in range(tracks)])
    assert asked.page().readiness == "ready"


def with_albums(asked: Asked) -> dict[str, list[int]]:
    """Let the library have an album of each eight tracks; return their tracks by release."""
    of: dict[str, list[int]] = {}
    for number, track in asked.library.known.items():
        of.setdefault(track.tags.album, []).append(number)
    albums = [
        Album(title, title, "", None, len(of[title]), 1, 0.0, 0.0, of[title][0]) for title in of
    ]
    asked.albums = LibraryAlbums(lambda: albums, lambda release: of[release])
    asked.begin()
    return of


def test_a_first_evening_offers_albums_stations_and_corners(asked: Asked) -> None:
    of = with_albums(asked)
    shelves = {shelf.kind: shelf for shelf in asked.page().shelves}
    assert list(shelves) == ["sampler", "albums", "genres", "corners"]
    albums = shelves["albums"]
    assert [[t.id for t in card.tracks] for card in albums.cards] == [
        of[card.name] for card in albums.cards
    ]
    genres = shelves["genres"].cards
    assert len(genres) > 1
    assert [card.total for card in genres] == sorted((c.total for c in genres), reverse=True)
    assert all(track.tags.genre == card.name for card in genres for track in card.tracks)


def test_corners_are_the_ends_of_the_library_and_its_decades(asked: Asked) -> None:
    pool = asked.library.pool
    pool.years[:] = np.nan
    pool.years[:60] = 1971.0
    pool.years[60:64] = 2004.0
    corners = {card.name: card for card in asked.shelf("corners").cards}
    assert list(corners) == ["calmest", "liveliest", "longest", "1970"]
    calm, lively = (
        pool.energies[pool.rows([t.id for t in corners[name].tracks])].mean()
        for name in ("calmest", "liveliest")
    )
    assert calm < pool.energies.mean() < lively
    assert all(track.id // 10 < 60 for track in corners["1970"].tracks)


def test_what_was_heard_lately_is_no_album_to_put_on(asked: Asked) -> None:
    of = with_albums(asked)
    offered = asked.shelf("albums").cards
    heard = offered[0]
    asked.listener.play(of[heard.name][3])
    left = asked.shelf("albums").cards
    assert [card.name for card in left[:-1]] == [card.name for card in offered[1:]]
    asked.listener.now += 40 * DAY
    again = {card.name for card in asked.shelf("albums").cards}
    assert again != {card.name for card in left}


def test_albums_can_be_put_on_before_anything_was_listened_to(asked: Asked) -> None:
    with_albums(asked)
    after = asked.shelf("albums")
    asked.library.listened = False
    before = asked.page()
    assert before.readiness == "waiting"
    assert [shelf.kind for shelf in before.shelves] == ["recent", "albums", "decades"]
    assert [card.name for card in before.shelves[1].cards] == [card.name for card in after.cards]


def test_what_tags_and_plays_know_is_offered_before_anything_was_listened_to(
    asked: Asked,
) -> None:
    of = with_albums(asked)
    newest = replace(asked.albums.all()[7], added_at=NOON)
    albums = [*asked.albums.all()[:7], newest, *asked.albums.all()[8:]]
    asked.albums = LibraryAlbums(lambda: albums, asked.albums.track_ids)
    asked.begin()
    asked.library.listened = False
    pool = asked.library.pool
    pool.years[:] = 0
    pool.years[:60], pool.years[60:100], pool.years[100:105] = 1974, 1991, 2003
    for _ in range(3):
        asked.listener.play(50)
    asked.listener.play(70, 70, days_ago=200.0)
    asked.listener.play(90, days_ago=300.0)
    asked.listener.play(110, 110, 110, 110)
    asked.listener.ratings[110] = Rating(disliked=True, changed_at=0.0)
    shelves = {shelf.kind: shelf.cards for shelf in asked.page().shelves}
    assert list(shelves) == ["recent", "most", "resting", "albums", "decades"]
    assert shelves["recent"][0].name == newest.release
    assert [track.id for track in shelves["recent"][0].tracks] == of[newest.release]
    most = [(card.tracks[0].id, card.total) for card in shelves["most"]]
    assert most == [(50, 3), (70, 2)]
    assert [card.tracks[0].id for card in shelves["resting"]] == [90, 70]
    assert [(card.name, card.total) for card in shelves["decades"]] == [("1990", 40), ("1970", 59)]
    assert all(len(card.tracks) == 25 for card in shelves["decades"])
    asked.library.lose(50)
    assert [card.tracks[0].id for card in asked.shelf("most").cards] == [70]


def test_little_music_has_no_corners_and_one_genre_no_station() -> None:
    asked = Asked(12, artists=4)
    asked.library.pool.genres[:] = 3
    assert {shelf.kind for shelf in asked.page().shelves} == {"sampler"}

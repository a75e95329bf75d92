"""Names on the map: over their own dots, never over each other, and still while it moves."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QSize, QSizeF
from PySide6.QtGui import QFont

from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.music_map.camera import MapCamera
from musicrec_desktop.gui.widgets.music_map.labels import Standing
from musicrec_desktop.gui.widgets.music_map.names import MapNames, MapWords
from musicrec_desktop.recommend.map_names import artist_places, genre_places
from musicrec_desktop.recommend.regions import regions
from tests.services.conftest import Immediate

SIZE = QSize(820, 600)
GENRES = ("Rock", "Jazz", "Electronic", "Game soundtrack", "Folk")
NEAREST = 5
CLOSE, FAR = 40, 100  # pixels on the whole map: beside a name is a dot, or it is not

pytestmark = pytest.mark.usefixtures("qapp")


def placed(names: MapNames, camera: MapCamera, size: QSize = SIZE) -> list[Standing]:
    """Return the names that are to be seen once all have their places."""
    found = names.standing(camera, size, QFont(), DARK)
    while names.working:
        assert names.take_over()
        found = names.standing(camera, size, QFont(), DARK)
    return found


class Clouds:
    """Genres in clouds that overlap, each with islands elsewhere, and artists within them."""

    def __init__(self, seed: int, tracks: int, spread: float) -> None:
        rng = np.random.default_rng(seed)
        middles = rng.uniform(-60, 60, size=(3 * len(GENRES), 2))
        island = rng.integers(len(middles), size=tracks)
        own = (island % len(GENRES)).astype(np.int32)
        strays = rng.random(tracks) < 0.1
        self.own = np.where(strays, rng.integers(-1, len(GENRES), tracks), own).astype(np.int32)
        self.xy = (middles[island] + spread * rng.normal(size=(tracks, 2))).astype(np.float32)
        self.artists = (len(GENRES) + island).astype(np.int32)
        self.names = [*GENRES, *(f"Artist {number}" for number in range(len(middles)))]
        parts = regions(self.xy, self.own, self.artists, self.names)
        self.camera = MapCamera()
        self.camera.resize(QSizeF(SIZE))
        self.camera.see(self.xy)
        self.kept = MapNames(Immediate())
        self.kept.show(
            MapWords(
                GENRES,
                self.own.astype(np.int64),
                artist_places(self.xy, self.artists, self.names),
                genre_places(self.xy, self.own, self.names, parts),
            ),
            self.xy,
        )

    def standing(self) -> list[Standing]:
        return placed(self.kept, self.camera)

    def own_share(self, name: Standing) -> float:
        """Return how many of the dots nearest to a name are of what it says."""
        dots = self.camera.to_widget(self.xy)
        middle = np.array([name.rect.x(), name.rect.y()])
        middle = middle + np.array([name.rect.width(), name.rect.height()]) / 2
        half = np.array([name.rect.width(), name.rect.height()]) / 2
        apart = np.linalg.norm(np.maximum(np.abs(dots - middle) - half, 0), axis=1)
        number = self.names.index(name.text)
        numbers = self.own if number < len(GENRES) else self.artists
        nearest = np.argsort(apart, kind="stable")[: min(NEAREST, (numbers == number).sum())]
        assert apart[nearest[0]] < CLOSE * self.camera.zoom
        nearest = nearest[apart[nearest] < FAR * self.camera.zoom]
        return float((numbers[nearest] == number).mean())


CLOUDS = {
    "seed": st.integers(0, 10_000),
    "tracks": st.sampled_from([12, 60, 400, 1_500]),
    "spread": st.floats(1.0, 25.0),
}


@settings(derandomize=True, max_examples=10, deadline=None)
@given(**CLOUDS, zoom=st.sampled_from([1.0, 2.0, 4.0, 8.0]))
def test_the_dots_nearest_to_a_name_are_mostly_its_own(
    seed: int, tracks: int, spread: float, zoom: float
) -> None:
    clouds = Clouds(seed, tracks, spread)
    for place in (QPointF(410, 300), QPointF(200, 150)):
        clouds.camera.zoom_at(place, zoom)
        for name in clouds.standing():
            assert clouds.own_share(name) > 0.5, name
        clouds.camera.fit()


@settings(derandomize=True, max_examples=5, deadline=None)
@given(**CLOUDS)
def test_no_name_lies_on_another_or_over_the_edge_at_any_zoom(
    seed: int, tracks: int, spread: float
) -> None:
    clouds = Clouds(seed, tracks, spread)
    for _ in range(12):
        rects = [name.rect for name in clouds.standing()]
        assert not any(a.intersects(b) for place, a in enumerate(rects) for b in rects[:place])
        assert all(rect.left() >= 0 and rect.right() < SIZE.width() for rect in rects)
        clouds.camera.zoom_at(QPointF(300, 200), 1.4)


@settings(derandomize=True, max_examples=5, deadline=None)
@given(**CLOUDS)
def test_a_name_that_has_come_stays_where_it_is_while_one_comes_nearer(
    seed: int, tracks: int, spread: float
) -> None:
    clouds = Clouds(seed, tracks, spread)
    for _ in range(12):
        before = clouds.standing()
        middles = [
            clouds.camera.to_map(QPointF(name.rect.center())) * clouds.camera.scale
            for name in before
        ]
        old = clouds.camera.scale
        clouds.camera.zoom_at(QPointF(410, 300), 1.2)
        after = {}
        for name in clouds.standing():
            after.setdefault(name.text, []).append(
                clouds.camera.to_map(QPointF(name.rect.center())) * clouds.camera.scale
            )
        for name, middle in zip(before, middles, strict=True):
            moved = middle * clouds.camera.scale / old
            at = clouds.camera.to_widget((moved / clouds.camera.scale)[None])[0]
            half = np.array([name.rect.width(), name.rect.height()]) / 2 + 30
            if (at - half > 0).all() and (at + half < (SIZE.width(), SIZE.height())).all():
                apart = [np.abs(moved - other).max() for other in after.get(name.text, [])]
                assert min(apart, default=np.inf) < 30, name.text


def test_on_the_whole_map_a_genre_is_named_once_in_its_largest_cloud() -> None:
    clouds = Clouds(3, 3_000, 4.0)
    texts = [name.text for name in clouds.standing() if name.text in GENRES]
    assert sorted(texts) == sorted(set(texts))
    assert len(texts) >= 4


def test_nothing_is_named_where_all_is_mixed() -> None:
    rng = np.random.default_rng(0)
    xy = rng.uniform(0, 100, size=(2_000, 2)).astype(np.float32)
    mixed = rng.integers(5, size=2_000)
    names, camera = MapNames(Immediate()), MapCamera()
    camera.resize(QSizeF(SIZE))
    camera.see(xy)
    names.show(MapWords(GENRES, mixed.astype(np.int64)), xy)
    assert placed(names, camera) == []


def test_until_names_have_new_places_they_stay_where_they_were_and_apart() -> None:
    clouds = Clouds(3, 400, 4.0)
    before = {name.text for name in clouds.standing()}
    small = QSize(300, 200)
    clouds.camera.resize(QSizeF(small))
    for size in (QSize(819, 600), small):
        rects = [name.rect for name in clouds.kept.standing(clouds.camera, size, QFont(), DARK)]
        assert rects
        assert not any(a.intersects(b) for place, a in enumerate(rects) for b in rects[:place])
    clouds.camera.resize(QSizeF(SIZE))
    assert {name.text for name in clouds.standing()} == before

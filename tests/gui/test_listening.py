"""Who listens, and what they think of tracks, in the real window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from musicrec_desktop.gui.theme import DARK
from musicrec_desktop.gui.widgets.star_rating import StarRating, said_stars, stars_at, stars_size


@pytest.mark.parametrize(
    ("stars", "said"),
    [(None, "Not rated"), (0.5, "½ star"), (1.0, "1 star"), (1.5, "1½ stars"), (5.0, "5 stars")],
)
def test_stars_are_said_as_one_says_them(stars: float | None, said: str) -> None:
    assert said_stars(stars) == said


def test_a_place_stands_for_the_star_it_lies_on() -> None:
    assert [stars_at(x, 16) for x in (-5, 0, 8, 10, 19, 88, 200)] == [
        0.5,
        0.5,
        0.5,
        1.0,
        1.5,
        5.0,
        5.0,
    ]


def test_stars_are_given_and_taken_with_mouse_and_keys(qtbot) -> None:
    stars = StarRating(DARK, None)
    qtbot.addWidget(stars)
    given: list[float | None] = []
    stars.rated.connect(given.append)
    third = QPoint(2 * 18 + 12, stars_size().height() // 2)
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=third)
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=third)
    for key in (Qt.Key.Key_4, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Delete):
        qtbot.keyClick(stars, key)
    qtbot.keyClick(stars, Qt.Key.Key_Left)
    assert given == [3.0, None, 4.0, 4.5, 4.0, None, None]
    stars.show_stars(2.5)
    assert (len(given), stars.accessibleDescription()) == (7, "2½ stars")


def entry(menu: QMenu, text: str):
    return next(action for action in menu.actions() if action.text() == text)


def test_what_plays_and_what_is_chosen_is_rated_and_that_taken_back(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    window, ratings = opened.window, opened.window.listening.ratings
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    opinion = window.transport.opinion
    assert opinion.isHidden()
    window.playback.play(window.model.shown(), 0)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    playing = window.playback.track.id
    qtbot.mouseClick(opinion.heart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ratings.rating(playing).loved)
    opinion.stars.rated.emit(4.5)
    qtbot.waitUntil(lambda: ratings.rating(playing).stars == 4.5)
    assert opened.services.ratings.of([playing])[playing].loved
    assert (opinion.stars.stars, opinion.heart.accessibleName()) == (4.5, "Loved")
    qtbot.waitUntil(lambda: "4½ stars" in window.notice.text())
    window.notice.action.click()
    qtbot.waitUntil(lambda: opinion.stars.stars is None)

    others = [track for track in window.model.shown() if track.id != playing][:2]
    menu = QMenu(window)
    window.listening.extend_menu(menu, others)
    entry(menu, "Do not recommend").trigger()
    qtbot.waitUntil(lambda: all(ratings.rating(track.id).disliked for track in others))
    again = QMenu(window)
    window.listening.extend_menu(again, others)
    assert entry(again, "May be recommended again").isEnabled()
    rate = entry(again, "Rate").menu()
    entry(rate, "2 stars").trigger()
    qtbot.waitUntil(lambda: all(ratings.rating(track.id).stars == 2.0 for track in others))

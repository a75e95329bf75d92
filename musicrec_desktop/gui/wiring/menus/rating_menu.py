"""What can be said of tracks, in their menu."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from types import MappingProxyType

from PySide6.QtWidgets import QMenu

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.listeners.ratings import RatingsController
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.star_rating import STARS
from musicrec_desktop.gui.wiring.menus.track_menu import name_keys
from musicrec_desktop.gui.words.text import said_stars

NO_KEYS: Mapping[str, str] = MappingProxyType({})


def add_ratings(
    menu: QMenu,
    tracks: list[Track],
    ratings: RatingsController,
    tokens: Tokens,
    keys: Mapping[str, str] = NO_KEYS,
) -> None:
    """Add a menu of stars, love and dislike, checked where all tracks have them.

    Parameters
    ----------
    menu : QMenu
    tracks : list of Track
    ratings : RatingsController
    tokens : Tokens
    keys : mapping of str to str, optional
        What does the same: "love", "rate-0" to "rate-5", as Qt writes keys.
    """
    known = [ratings.rating(track.id) for track in tracks]
    inner = menu.addMenu(icon("star", tokens), translate("Rating", "Rate", comment="verb"))
    for halves in range(2 * STARS, 0, -1):
        stars = halves / 2
        said = said_stars(stars)
        action = inner.addAction(f"&{said}" if stars.is_integer() else said)
        action.setCheckable(True)
        action.setChecked(bool(known) and all(rating.stars == stars for rating in known))
        action.triggered.connect(partial(_rate, ratings, tracks, stars))
        name_keys(action, keys.get(f"rate-{stars:g}", ""))  # no words; half stars have none
    inner.addSeparator()
    none = inner.addAction(translate("Rating", "No stars"))
    none.triggered.connect(partial(_rate, ratings, tracks, None))
    name_keys(none, keys.get("rate-0", ""))
    loved = bool(known) and all(rating.loved for rating in known)
    inner.addSeparator()
    love = inner.addAction(
        icon("loved" if loved else "heart", tokens, accent=loved),
        translate("Rating", "Love no longer")
        if loved
        else translate("Rating", "Love", comment="verb"),
    )
    name_keys(love, keys.get("love", ""))
    love.triggered.connect(lambda: ratings.love(tracks, not loved))
    disliked = bool(known) and all(rating.disliked for rating in known)
    dislike = inner.addAction(
        icon("dislike", tokens, accent=disliked),
        translate("Rating", "May be recommended again")
        if disliked
        else translate("Rating", "Do not recommend"),
    )
    dislike.triggered.connect(lambda: ratings.dislike(tracks, not disliked))


def _rate(
    ratings: RatingsController, tracks: list[Track], stars: float | None, _checked: bool = False
) -> None:
    ratings.rate(tracks, stars)

"""What is said of changes of ratings, when they are made, taken back and made again."""

from __future__ import annotations

from musicrec_desktop.core.listening_events import RatingsChanged
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.words.text import said_stars


def stars_said(stars: float | None, tracks: str) -> str:
    """Return that tracks were given stars, or lost theirs."""
    if stars is None:
        return translate("Rating", "Stars removed: {tracks}", tracks=tracks)
    return translate("Rating", "{stars} for {tracks}", stars=said_stars(stars), tracks=tracks)


def love_said(loved: bool, tracks: str) -> str:
    """Return that tracks are loved, or no longer."""
    if loved:
        return translate("Rating", "Loved: {tracks}", tracks=tracks)
    return translate("Rating", "No longer loved: {tracks}", tracks=tracks)


def dislike_said(disliked: bool, tracks: str) -> str:
    """Return that tracks are disliked, or no longer."""
    if disliked:
        return translate("Rating", "Will not be recommended: {tracks}", tracks=tracks)
    return translate("Rating", "May be recommended again: {tracks}", tracks=tracks)


def change_said(done: RatingsChanged, tracks: str) -> str:
    """Return what a change has left, as it is said when it is made."""
    stars = {rating.stars for rating in done.after.values()}
    if _changed(done, "stars"):
        if len(stars) == 1:
            return stars_said(stars.pop(), tracks)
        return translate("Rating", "Other stars: {tracks}", tracks=tracks)
    return _opinion_said(done, tracks)


def taken_back_said(done: RatingsChanged, tracks: str) -> str:
    """Return what tracks have again since a change was taken back."""
    stars = {rating.stars for rating in done.after.values()}
    if not _changed(done, "stars"):
        return _opinion_said(done, tracks)
    if len(stars) > 1:
        return translate("Rating", "Stars as before: {tracks}", tracks=tracks)
    again = stars.pop()
    if again is None:
        return stars_said(None, tracks)
    said = said_stars(again)
    return translate("Rating", "{stars} for {tracks} again", stars=said, tracks=tracks)


def _opinion_said(done: RatingsChanged, tracks: str) -> str:
    loved = {rating.loved for rating in done.after.values()}
    disliked = {rating.disliked for rating in done.after.values()}
    if _changed(done, "loved") and len(loved) == 1 and (loved == {True} or disliked == {False}):
        return love_said(loved.pop(), tracks)
    if _changed(done, "disliked") and len(disliked) == 1:
        return dislike_said(disliked.pop(), tracks)
    return translate("Rating", "Hearts as before: {tracks}", tracks=tracks)


def _changed(done: RatingsChanged, what: str) -> bool:
    return any(
        getattr(done.before[number], what) != getattr(rating, what)
        for number, rating in done.after.items()
    )

"""Who listens and what they think of the music, wired into the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.listeners.ratings import RatingsController
from musicrec_desktop.gui.controllers.playing.outside_files import is_outside
from musicrec_desktop.gui.panels.playing.transport import TransportBar
from musicrec_desktop.gui.widgets.opinion_bar import OpinionBar
from musicrec_desktop.gui.widgets.star_rating import STARS
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.selected_tracks import selected_where_the_keyboard_is
from musicrec_desktop.gui.words.text import said_stars


class Listening(QObject):
    """Ratings of the playing track, in the transport bar, in menus and by keys.

    Keys are about what is selected where the keyboard is in a list of tracks, and about
    what plays anywhere else.

    Parameters
    ----------
    parts : Parts
    transport : TransportBar
    window : QWidget

    Attributes
    ----------
    ratings : RatingsController
    actions : list of QAction
        What its keys do.
    """

    def __init__(self, parts: Parts, transport: TransportBar, window: QWidget) -> None:
        super().__init__(window)
        self._playback = parts.playback
        self._opinions: list[OpinionBar] = []
        self._theme = parts.theme
        self._notice = parts.notice
        services = parts.services
        self.ratings = RatingsController(
            services.ratings, services.bus, parts.jobs, self, track=parts.model.track
        )
        self.ratings.said.connect(self._say)
        self.ratings.changed.connect(self._show)
        self.ratings.reloaded.connect(self._show)
        parts.library.restored.connect(self.ratings.reload)
        parts.removal.rejoined.connect(lambda _said: self.ratings.reload())
        parts.playback.track_changed.connect(self._show)
        self.add_opinion(transport.opinion)
        self.actions: list[QAction] = []
        for stars in range(STARS + 1):
            answer = partial(self._rate_by_key, float(stars) if stars else None)
            name, keys = f"rate-{stars}", f"Ctrl+{stars}"  # no words
            self._add_key(window, name, _rate_said(stars), keys, answer)
        love = translate("Rating", "Love, or remove the heart")
        self._add_key(window, "love", love, "Ctrl+L", self._toggle_love)

    def add_opinion(self, opinion: OpinionBar) -> None:
        """Let what plays be rated in another place, too."""
        self._opinions.append(opinion)
        opinion.rated.connect(self._rate)
        opinion.love_changed.connect(self._love)
        opinion.destroyed.connect(lambda _=None, gone=opinion: self._drop(gone))
        self._show()

    def _drop(self, gone: OpinionBar) -> None:
        self._opinions = [opinion for opinion in self._opinions if opinion is not gone]

    def load(self) -> None:
        """Read the ratings, once the library is there."""
        self.ratings.reload()

    def extend_menu(self, menu: QMenu, tracks: list[Track]) -> None:
        """Add what can be said of tracks to their menu."""
        from musicrec_desktop.gui.wiring.menus.rating_menu import add_ratings

        written = QKeySequence.SequenceFormat.PortableText
        keys = {action.objectName(): action.shortcut().toString(written) for action in self.actions}
        if {track.id for track in tracks} != {track.id for track in self._by_key()}:
            keys = {}  # pressed now they would be about others: an album's menu, what plays
        add_ratings(menu, tracks, self.ratings, self._theme.tokens, keys)

    def close(self) -> None:
        """Let go of what tells of changes."""
        self.ratings.close()

    def _add_key(
        self, window: QWidget, name: str, text: str, keys: str, answer: Callable[[], None]
    ) -> None:
        action = QAction(text, window)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: answer())
        window.addAction(action)
        self.actions.append(action)

    def _show(self) -> None:
        track = self._playback.track
        rating = None if track is None else self.ratings.rating(track.id)
        for opinion in self._opinions:
            opinion.show_rating(rating)

    def _rate(self, stars: float | None) -> None:
        track = self._playback.track
        if track is not None:
            self.ratings.rate([track], stars)

    def _love(self, loved: bool) -> None:
        track = self._playback.track
        if track is not None:
            self.ratings.love([track], loved)

    def _by_key(self) -> list[Track]:
        track = self._playback.track
        return selected_where_the_keyboard_is() or ([] if track is None else [track])

    def _rate_by_key(self, stars: float | None) -> None:
        tracks = self._by_key()
        if tracks:
            self.ratings.rate(tracks, stars)
        else:
            self._say_why_not()

    def _toggle_love(self) -> None:
        tracks = self._by_key()
        if tracks:
            loved = all(self.ratings.rating(track.id).loved for track in tracks)
            self.ratings.love(tracks, not loved)
        else:
            self._say_why_not()

    def _say_why_not(self) -> None:
        if is_outside(self._playback.shown):
            self._notice.say(
                translate(
                    "Rating",
                    "This file is not in your library. Add its folder to rate it.",
                )
            )

    def _say(self, text: str, answer: object, name: str) -> None:
        if callable(answer):
            self._notice.say(text, name, answer)
        else:
            self._notice.say(text)


def _rate_said(stars: int) -> str:
    if not stars:
        return translate("Rating", "Rate: no stars")
    return translate("Rating", "Rate: {stars}", stars=said_stars(stars))

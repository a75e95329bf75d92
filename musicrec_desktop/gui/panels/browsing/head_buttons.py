"""What the buttons of a collection's head do on every page that has one."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.widgets.collection_head import CollectionHead


class Playing(Protocol):
    """What asks for tracks to be played, and to be queued."""

    play_requested: SignalInstance
    queue_requested: SignalInstance


def let_play(head: CollectionHead, page: Playing, tracks: Callable[[], list[Track]]) -> None:
    """Let a head play, shuffle and queue what a page shows.

    Parameters
    ----------
    head : CollectionHead
    page : Playing
    tracks : callable
        Returns what is shown, in its order.
    """

    def shuffle() -> None:
        shown = tracks()
        page.play_requested.emit(random.sample(shown, len(shown)), 0)

    head.play_requested.connect(lambda: page.play_requested.emit(tracks(), 0))
    head.shuffle_requested.connect(shuffle)
    head.queue_requested.connect(lambda: page.queue_requested.emit(tracks()))

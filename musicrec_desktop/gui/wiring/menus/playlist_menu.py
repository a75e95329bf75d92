"""The playlists that tracks can be put into, as a menu: the same wherever there are tracks."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from musicrec_desktop.core.playlists import Playlist, PlaylistFolder, PlaylistTree
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.text import literal

FEW = 6  # playlists that are all in view: none of them is named twice
LAST_CHANGED = 3


def add_playlist_menu(
    menu: QMenu,
    tree: PlaylistTree,
    tokens: Tokens,
    *,
    put: Callable[[Playlist], object],
    new: Callable[[], object],
    other: Callable[[], object],
    keys: str = "",
) -> QMenu:
    """Add the menu of playlists to another.

    Parameters
    ----------
    menu : QMenu
    tree : PlaylistTree
        As the sidebar shows it. Smart playlists take no tracks and are left out.
    tokens : Tokens
    put : callable
        Puts the tracks into a playlist.
    new : callable
        Asks what a new one is to be called.
    other : callable
        Asks for one by its name.
    keys : str
        That ask so too.

    Returns
    -------
    QMenu
    """
    inner = menu.addMenu(icon("playlist", tokens), translate("Track menu", "Add to playlist"))
    said = translate("Track menu", "New playlist…")
    inner.addAction(icon("new-playlist", tokens), said).triggered.connect(lambda: new())
    taking = tree.last_changed()
    if not taking:
        return inner
    find = inner.addAction(icon("search", tokens), translate("Track menu", "Other playlist…"))
    find.triggered.connect(lambda: other())
    find.setShortcut(QKeySequence(keys))
    find.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # the window's command answers them
    find.setShortcutVisibleInContextMenu(True)
    if len(taking) > FEW:
        inner.addSeparator()
        _add(inner, taking[:LAST_CHANGED], "history", tokens, put)
    inner.addSeparator()
    for item in tree.items:
        if isinstance(item, PlaylistFolder):
            held = [playlist for playlist in item.playlists if playlist.takes_tracks]
            if held:
                folder = inner.addMenu(icon("folders", tokens), literal(item.name))
                _add(folder, held, "playlist", tokens, put)
        elif item.takes_tracks:
            _add(inner, [item], "playlist", tokens, put)
    return inner


def _add(
    menu: QMenu,
    playlists: Sequence[Playlist],
    sign: str,
    tokens: Tokens,
    put: Callable[[Playlist], object],
) -> None:
    drawn = icon(sign, tokens)
    for playlist in playlists:
        menu.addAction(drawn, literal(playlist.name)).triggered.connect(
            lambda _checked=False, chosen=playlist: put(chosen)
        )


def add_playing(menu: QMenu, playlists: Sequence[Playlist], parts: Parts) -> None:
    """Add what plays and queues playlists, in the words of the menu of tracks."""
    playback = parts.playback
    for name, said, use in (
        ("play-now", translate("Track menu", "Play now"), partial(_play, parts)),
        (
            "shuffle",
            translate("Lists of tracks", "Shuffle"),
            lambda tracks: _play(parts, random.sample(tracks, len(tracks))),
        ),
        ("play-next", translate("Track menu", "Play next"), playback.play_next),
        ("queue", translate("Track menu", "Add to queue"), playback.enqueue),
    ):
        action = menu.addAction(icon(name, parts.theme.tokens), said)
        action.setEnabled(bool(playlists))
        action.triggered.connect(partial(_give, parts, [each.id for each in playlists], use))


def play_playlist(parts: Parts, playlist_id: int) -> None:
    """Play a playlist from its beginning."""
    parts.playlist_entries.contents.give_tracks([playlist_id], partial(_play, parts))


def _play(parts: Parts, tracks: list[Track]) -> None:
    first = next((place for place, track in enumerate(tracks) if not track.missing), 0)
    parts.playback.play(tracks, first, "playlist")


def _give(
    parts: Parts,
    playlist_ids: list[int],
    use: Callable[[list[Track]], object],
    _checked: bool = False,
) -> None:
    parts.playlist_entries.contents.give_tracks(playlist_ids, use)

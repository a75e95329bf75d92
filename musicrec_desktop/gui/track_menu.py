"""The menu of a track, the same wherever a track is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.icons import icon
from musicrec_desktop.gui.text import count
from musicrec_desktop.gui.theme import Tokens

PATH_ENDS = 2


@dataclass(frozen=True, slots=True)
class TrackActions:
    """What can be done with the tracks that are selected."""

    play_now: Callable[[list[Track]], None]
    play_next: Callable[[list[Track]], None]
    enqueue: Callable[[list[Track]], None]
    find_similar: Callable[[Track], None]
    show_file: Callable[[Track], None]
    playlists: Callable[[], list[Playlist]]
    add_to_playlist: Callable[[Playlist, list[Track]], None]
    new_playlist: Callable[[list[Track]], None]
    remove: Callable[[list[Track]], None]
    edit_tags: Callable[[list[Track]], None]
    rename_files: Callable[[list[Track]], None]
    start_radio: Callable[[list[Track]], None]
    find_path: Callable[[list[Track]], None]
    copy: Callable[[list[Track]], None] = lambda _tracks: None
    copy_paths: Callable[[list[Track]], None] = lambda _tracks: None
    add_ratings: Callable[[QMenu, list[Track]], None] = lambda _menu, _tracks: None
    predict_genre: Callable[[list[Track]], None] = lambda _tracks: None


def track_menu(
    tracks: list[Track],
    actions: TrackActions,
    tokens: Tokens,
    parent: QWidget,
    menu: QMenu | None = None,
) -> QMenu:
    """Return the menu for these tracks; what needs one track is only there for one.

    Parameters
    ----------
    tracks : list of Track
    actions : TrackActions
    tokens : Tokens
    parent : QWidget
    menu : QMenu, optional
        With entries of the place it was asked for in, which it is added to.
    """
    menu = menu or QMenu(parent)
    if not tracks:
        return menu
    if menu.actions():
        menu.addSeparator()
    if len(tracks) > 1:
        menu.addSection(count(len(tracks), "track"))

    own = {action.text() for action in menu.actions()}  # the place's own way to do the same

    def add(name: str, icon_name: str, answer: Callable[[], None]) -> None:
        if name in own:
            return
        menu.addAction(icon(icon_name, tokens), name).triggered.connect(answer)

    add("Play now", "play-now", lambda: actions.play_now(tracks))
    add("Play next", "play-next", lambda: actions.play_next(tracks))
    add("Add to queue", "queue", lambda: actions.enqueue(tracks))
    _add_playlists(menu, tracks, actions, tokens)
    menu.addSeparator()
    if len(tracks) == 1:
        add("Find similar", "find-similar", lambda: actions.find_similar(tracks[0]))
    add(f"Start radio from {_here(tracks)}", "radio", lambda: actions.start_radio(tracks))
    if len(tracks) <= PATH_ENDS:
        to = "to another track…" if len(tracks) == 1 else "from one to the other…"
        add(f"Path {to}", "path", lambda: actions.find_path(tracks))
    menu.addSeparator()
    actions.add_ratings(menu, tracks)
    menu.addSeparator()
    if len(tracks) == 1:
        add("Show in file manager", "show-file", lambda: actions.show_file(tracks[0]))
    add("Copy", "copy", lambda: actions.copy(tracks))
    add("Copy path" + ("s" if len(tracks) > 1 else ""), "copy", lambda: actions.copy_paths(tracks))
    add("Edit tags…", "rename", lambda: actions.edit_tags(tracks))
    add("Predict genre…", "learn-genres", lambda: actions.predict_genre(tracks))
    add("Rename files…", "folders", lambda: actions.rename_files(tracks))
    add("Remove from the library", "remove", lambda: actions.remove(tracks))
    return menu


def _here(tracks: list[Track]) -> str:
    return "here" if len(tracks) == 1 else "these"


def _add_playlists(menu: QMenu, tracks: list[Track], actions: TrackActions, tokens: Tokens) -> None:
    """Offer the playlists that tracks can be put into, and a new one."""
    inner = menu.addMenu(icon("playlist", tokens), "Add to playlist")
    inner.addAction(icon("new-playlist", tokens), "New playlist…").triggered.connect(
        lambda: actions.new_playlist(tracks)
    )
    manual = [playlist for playlist in actions.playlists() if playlist.kind == "manual"]
    if manual:
        inner.addSeparator()
    for playlist in manual:
        name = playlist.name.replace("&", "&&")
        inner.addAction(icon("playlist", tokens), name).triggered.connect(
            lambda _checked=False, chosen=playlist: actions.add_to_playlist(chosen, tracks)
        )

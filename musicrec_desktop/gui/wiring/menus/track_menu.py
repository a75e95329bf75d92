"""The menu of a track, the same wherever a track is shown."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.playlists import Playlist, PlaylistTree
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import OF_GROUP, SOMETIMES, TAKES_AWAY
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.wiring.menus.playlist_menu import add_playlist_menu

PATH_ENDS = 2


@dataclass(frozen=True, slots=True)
class TrackActions:
    """What can be done with the tracks that are selected."""

    play_now: Callable[[list[Track]], None]
    play_next: Callable[[list[Track]], None]
    enqueue: Callable[[list[Track]], None]
    find_similar: Callable[[Track], None]
    show_files: Callable[[list[Track]], None]
    playlists: Callable[[], PlaylistTree]
    add_to_playlist: Callable[[Playlist, list[Track]], None]
    new_playlist: Callable[[list[Track]], None]
    choose_playlist: Callable[[list[Track]], None]
    remove: Callable[[list[Track]], None]
    trash: Callable[[list[Track]], None]
    edit_tags: Callable[[list[Track]], None]
    change_tags: Callable[[list[Track], str], None]
    rename_files: Callable[[list[Track]], None]
    start_radio: Callable[[list[Track]], None]
    find_path: Callable[[list[Track]], None]
    go_to_artist: Callable[[Track], None]
    go_to_album: Callable[[Track], None]
    copy: Callable[[list[Track]], None] = lambda _tracks: None
    copy_paths: Callable[[list[Track]], None] = lambda _tracks: None
    add_ratings: Callable[[QMenu, list[Track]], None] = lambda _menu, _tracks: None
    add_file_menus: Callable[[QMenu, list[Track]], None] = lambda _menu, _tracks: None
    predict_genre: Callable[[list[Track]], None] = lambda _tracks: None
    show_details: Callable[[list[Track]], None] = lambda _tracks: None
    keys: Callable[[str], str] = lambda _command: ""  # of a command, as Qt writes them


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
    taking_away = [action for action in menu.actions() if action.property(TAKES_AWAY)]
    for action in taking_away:
        menu.removeAction(action)
    if menu.actions():
        menu.addSeparator()
    if len(tracks) > 1:  # a section's words are not drawn
        menu.addAction(translate("Counts", "%n track(s)", n=len(tracks))).setEnabled(False)

    own = {action.objectName() for action in menu.actions()}  # the place's way to do the same

    def add(
        name: str,
        icon_name: str,
        answer: Callable[[], None],
        command: str = "",
        *,
        sometimes: bool = False,
    ) -> None:
        if icon_name in own:
            return
        action = menu.addAction(icon(icon_name, tokens), name)
        action.setProperty(SOMETIMES, sometimes)
        action.triggered.connect(answer)
        if command:
            name_keys(action, actions.keys(command))

    add(translate("Track menu", "Play now"), "play-now", lambda: actions.play_now(tracks))
    if len(tracks) > 1:
        add(
            translate("Lists of tracks", "Shuffle"),
            "shuffle",
            lambda: actions.play_now(random.sample(tracks, len(tracks))),
            sometimes=True,
        )
    add(
        translate("Track menu", "Play next"),
        "play-next",
        lambda: actions.play_next(tracks),
        "play-next",
    )
    add(
        translate("Track menu", "Add to queue"), "queue", lambda: actions.enqueue(tracks), "enqueue"
    )
    add_playlist_menu(
        menu,
        actions.playlists(),
        tokens,
        put=lambda playlist: actions.add_to_playlist(playlist, tracks),
        new=lambda: actions.new_playlist(tracks),
        other=lambda: actions.choose_playlist(tracks),
        keys=actions.keys("add-to-playlist"),
    )
    menu.addSeparator()
    group = bool(menu.property(OF_GROUP))  # however few tracks it happens to have
    if len(tracks) == 1 and not group:
        add(
            translate("Track menu", "Find similar"),
            "find-similar",
            lambda: actions.find_similar(tracks[0]),
            "similar",
            sometimes=True,
        )
    add(_radio_said(tracks), "radio", lambda: actions.start_radio(tracks), "radio")
    if len(tracks) <= PATH_ENDS and not group:
        add(_path_said(tracks), "path", lambda: actions.find_path(tracks), sometimes=True)
    menu.addSeparator()
    actions.add_ratings(menu, tracks)
    if len(tracks) == 1:
        _add_ways(menu, tracks[0], actions, tokens, own)
    menu.addSeparator()
    add(translate("Track menu", "Edit tags…"), "rename", lambda: actions.edit_tags(tracks), "tags")
    _add_tag_tools(menu, tracks, actions, tokens)
    add(
        translate("Track menu", "Details…"),
        "details",
        lambda: actions.show_details(tracks),
        "details",
    )
    menu.addSeparator()
    _add_files(menu, tracks, actions, tokens, trash="trash" not in own)
    menu.addActions(taking_away)
    add(
        translate("Track menu", "Remove from the library"), "remove", lambda: actions.remove(tracks)
    )
    return menu


def _add_files(
    menu: QMenu, tracks: list[Track], actions: TrackActions, tokens: Tokens, *, trash: bool
) -> None:
    """Offer what is about the files, and can be done outside of this program."""
    name = translate("Track menu", "File(s)", n=len(tracks))
    inner = menu.addMenu(icon("folders", tokens), name)
    actions.add_file_menus(inner, tracks)
    inner.addSeparator()
    show = translate("Track menu", "Show in file manager")
    inner.addAction(icon("show-file", tokens), show).triggered.connect(
        lambda: actions.show_files(tracks)
    )
    names = translate("Track menu", "Rename files…")
    inner.addAction(icon("rename", tokens), names).triggered.connect(
        lambda: actions.rename_files(tracks)
    )
    inner.addSeparator()
    copy = inner.addAction(icon("copy", tokens), translate("Track menu", "Copy"))
    copy.triggered.connect(lambda: actions.copy(tracks))
    paths = inner.addAction(
        icon("copy", tokens), translate("Track menu", "Copy path(s)", n=len(tracks))
    )
    paths.triggered.connect(lambda: actions.copy_paths(tracks))
    name_keys(paths, actions.keys("copy-paths"))
    if trash:
        inner.addSeparator()
        action = inner.addAction(icon("remove", tokens), translate("Track menu", "Move to trash…"))
        action.triggered.connect(lambda: actions.trash(tracks))


def _add_tag_tools(menu: QMenu, tracks: list[Track], actions: TrackActions, tokens: Tokens) -> None:
    """Offer what changes the tags of many tracks at once."""
    inner = menu.addMenu(icon("demo", tokens), translate("Track menu", "Tag tools"))
    for tool, sign, said in (
        ("names", "file-names", translate("Track menu", "Tags from file names…")),
        ("replace", "replace", translate("Track menu", "Find and replace…")),
        ("case", "case", translate("Track menu", "Change case…")),
        ("copy", "copy", translate("Track menu", "Copy a field…")),
        ("swap", "swap", translate("Track menu", "Swap two fields…")),
    ):
        inner.addAction(icon(sign, tokens), said).triggered.connect(
            lambda _on=False, tool=tool: actions.change_tags(tracks, tool)
        )
    inner.addSeparator()
    last = inner.addAction(icon("history", tokens), translate("Track menu", "As last time…"))
    last.triggered.connect(lambda: actions.change_tags(tracks, ""))
    name_keys(last, actions.keys("tag-tools"))
    inner.addSeparator()
    genre = translate("Track menu", "Predict genre…")
    inner.addAction(icon("learn-genres", tokens), genre).triggered.connect(
        lambda: actions.predict_genre(tracks)
    )


def name_keys(action: QAction, keys: str) -> None:
    """Show the keys that do the same; the window's own command is what they press."""
    action.setShortcut(QKeySequence(keys))
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)


def _add_ways(
    menu: QMenu, track: Track, actions: TrackActions, tokens: Tokens, own: set[str]
) -> None:
    """Offer the pages of the track's artist and album, where its tags name them."""
    to_album = bool(track.tags.album) and "albums" not in own
    if not track.artist and not to_album:
        return
    inner = menu.addMenu(icon("forward", tokens), translate("Track menu", "Go to"))
    inner.menuAction().setProperty(SOMETIMES, True)
    if track.artist:
        artist = inner.addAction(
            icon("artists", tokens), translate("Track menu", "Artist", comment="Go to the …")
        )
        artist.triggered.connect(lambda: actions.go_to_artist(track))
    if to_album:
        album = inner.addAction(
            icon("albums", tokens), translate("Track menu", "Album", comment="Go to the …")
        )
        album.triggered.connect(lambda: actions.go_to_album(track))


def _radio_said(tracks: list[Track]) -> str:
    if len(tracks) == 1:
        return translate("Track menu", "Start radio from here")
    return translate("Track menu", "Start radio from these")


def _path_said(tracks: list[Track]) -> str:
    if len(tracks) == 1:
        return translate("Track menu", "Path to another track…")
    return translate("Track menu", "Path from one to the other…")

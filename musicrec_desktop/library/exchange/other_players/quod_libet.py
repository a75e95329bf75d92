"""Quod Libet: the file ``songs`` and the folder ``playlists`` beside it.

``songs`` is a pickle, and a pickle can call any function that it may name. Here it
may name none: classes of Quod Libet become plain dictionaries, and anything else
refuses the whole file.
"""

from __future__ import annotations

import os
import pickle
from pathlib import Path
from typing import Any

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.library.exchange.other_players.model import (
    ForeignLibrary,
    ForeignPlaylist,
    ForeignTrack,
    moment,
    name,
    positive,
    stars,
    text,
    whole,
)
from musicrec_desktop.library.exchange.playlist_files import read_playlist

PLAYLISTS_FOLDER = "playlists"


class _Song(dict[Any, Any]):
    """Stands for every class of songs."""


def _rebuilt(_kind: object, _base: object, state: object = None) -> _Song:
    """Stand for ``copyreg._reconstructor``, by which old protocols make a song."""
    return _Song(state) if isinstance(state, dict) else _Song()


def _encoded(letters: object = "", _encoding: object = "") -> bytes:
    """Stand for ``_codecs.encode`` and ``bytes``, by which protocol 2 makes bytes."""
    return letters.encode("latin-1", "replace") if isinstance(letters, str) else b""


_ALLOWED = {
    ("copy_reg", "_reconstructor"): _rebuilt,
    ("copyreg", "_reconstructor"): _rebuilt,
    ("_codecs", "encode"): _encoded,
    ("__builtin__", "bytes"): _encoded,
    ("builtins", "bytes"): _encoded,
    ("__builtin__", "dict"): _Song,
    ("builtins", "dict"): _Song,
}


class _SongsUnpickler(pickle._Unpickler):
    """Reads songs as dictionaries, and lets nothing else be made or called.

    It is the one written in Python: that in C makes room for as many objects as a number in
    the file says, so that of ten bytes it fills 32 GB.
    """

    def find_class(self, module_name: str, global_name: str) -> Any:
        """Return what a global of the pickle stands for; nothing is imported."""
        if module_name.partition(".")[0] == "quodlibet" and "." not in global_name:
            return _Song
        if (module_name, global_name) not in _ALLOWED:
            raise pickle.UnpicklingError(f"it names {module_name}.{global_name}")  # no words
        return _ALLOWED[module_name, global_name]


def read_quod_libet(path: Path) -> ForeignLibrary:
    """Read the songs, and the playlists in the folder beside.

    Raises
    ------
    UnreadableFile
        If it is damaged, or names anything but songs.
    """
    try:
        with path.open("rb") as file:
            songs = _songs(_SongsUnpickler(file, encoding="bytes").load())
    except OSError as error:
        raise UnreadableFile(str(path), system_reason(error)) from error
    except Exception as error:  # a damaged pickle may raise anything
        raise UnreadableFile(
            str(path), translate("Reasons", "it is not a list of songs ({reason})", reason=error)
        ) from error
    if songs is None:
        raise UnreadableFile(str(path), to_translate("Reasons", "it is not a list of songs"))
    tracks = tuple(_track(song) for song in songs)
    playlists, unread = _playlists(path.with_name(PLAYLISTS_FOLDER), tracks)
    return ForeignLibrary("Quod Libet", tracks, tuple(playlists), tuple(unread))  # no words


def _songs(stored: object) -> list[dict[str, Any]] | None:
    """Return songs by names; None where it is not a list of them."""
    if not isinstance(stored, list) or not all(isinstance(item, dict) for item in stored):
        return None
    return [
        {
            key.decode("utf-8", "replace") if isinstance(key, bytes) else key: value
            for key, value in item.items()
            if isinstance(key, (bytes, str))
        }
        for item in stored
    ]


def _track(song: dict[str, Any]) -> ForeignTrack:
    place = song.get("~filename", "")
    path = _path(place)
    return ForeignTrack(
        (path,) if path and "\0" not in path else (),
        _text(song.get("title")),
        _text(song.get("artist")),
        positive(song.get("~#length")),
        stars(song.get("~#rating"), 1),
        False,
        whole(song.get("~#playcount")),
        moment(song.get("~#lastplayed")),
    )


def _path(place: object) -> str:
    """Return a path; empty for what none can be."""
    try:
        path = os.fsdecode(place) if isinstance(place, (bytes, str)) else ""
        os.fsencode(path)
    except UnicodeError:  # half of a letter
        return ""
    return path


def _text(value: object) -> str:
    """Return the first of several values, which stand in lines."""
    plain = value.decode("utf-8", "replace") if isinstance(value, bytes) else text(value)
    return name(plain.partition("\n")[0])


def _playlists(
    folder: Path, tracks: tuple[ForeignTrack, ...]
) -> tuple[list[ForeignPlaylist], list[str]]:
    """Return the playlists of a folder, and what is wrong with those that cannot be read."""
    if not folder.is_dir():
        return [], []
    known = {track.locations[0]: track for track in tracks if track.locations}
    try:
        files = sorted(folder.iterdir())
    except OSError as error:
        return [], [str(UnreadableFile(str(folder), system_reason(error)))]
    found, unread = [], []
    for file in files:
        if not file.is_file() or file.name.startswith("."):
            continue
        try:
            read = read_playlist(file)  # XSPF, or one path a line
        except UnreadableFile as error:
            unread.append(str(error))
            continue
        listed = tuple(
            known.get(line.locations[0]) or ForeignTrack(line.locations, line.title, line.artist)
            for line in read.tracks
            if line.locations
        )
        if listed:
            found.append(ForeignPlaylist(read.name, listed))
    return found, unread

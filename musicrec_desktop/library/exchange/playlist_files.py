"""Playlist files of other players: M3U, M3U8, PLS and XSPF, read and written."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import MusicRecError, UnreadableFile, display_path
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.library.exchange.file_locations import (
    location_readings,
    looks_like_uri,
    relative_location,
    uri_of,
)
from musicrec_desktop.library.exchange.xspf import MOST_TRACKS, read_xspf, xspf_bytes
from musicrec_desktop.library.misread_text import encoding_of
from musicrec_desktop.library.text import clean_text

SUFFIXES = (".m3u", ".m3u8", ".pls", ".xspf")
MAX_BYTES = 64 << 20  # a list of a million tracks; what is larger is no playlist
MAX_LINES = 4 * MOST_TRACKS  # what is said of a track, and where it is
LONGEST_NUMBER = 9  # digits
LINE_BREAKS = ("\n", "\r")


@dataclass(frozen=True, slots=True)
class ListedTrack:
    """One line of a playlist file.

    Attributes
    ----------
    locations : tuple of str
        Paths it may mean, the likeliest first, absolute or relative to the file's folder;
        empty for what is no file, such as a stream.
    title, artist, album : str
        Empty where the file does not say.
    duration_seconds : float or None
    written : str
        As it stands in the file, to be shown.
    """

    locations: tuple[str, ...]
    title: str = ""
    artist: str = ""
    album: str = ""
    duration_seconds: float | None = None
    written: str = ""


@dataclass(frozen=True, slots=True)
class PlaylistFile:
    """What a playlist file holds.

    Attributes
    ----------
    name : str
        As the file says, or the file's own.
    tracks : tuple of ListedTrack
    """

    name: str
    tracks: tuple[ListedTrack, ...]


def is_playlist_name(name: str) -> bool:
    """Return whether a file's name is that of a playlist."""
    return Path(name).suffix.lower() in SUFFIXES


def read_playlist(path: Path) -> PlaylistFile:
    """Read a playlist file, of the kind that its content shows.

    Raises
    ------
    UnreadableFile
        If it cannot be opened, or is no playlist.
    """
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UnreadableFile(
                str(path), to_translate("Reasons", "it is too large to be a playlist")
            )
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(str(path), system_reason(error)) from error
    name = clean_text(path.stem) or translate("Playlists", "Playlist")
    text = content.lstrip(b"\xef\xbb\xbf \t\r\n")
    if text.startswith(b"<"):
        title, listed = read_xspf(path, content)
        tracks = tuple(
            ListedTrack(
                location_readings(item.location, uri=True),
                *(item.title, item.artist, item.album, item.duration_seconds, item.location),
            )
            for item in listed
        )
        return PlaylistFile(clean_text(title) or name, tracks)
    if content.count(b"\n") + content.count(b"\r") > 2 * MAX_LINES:
        raise UnreadableFile(str(path), to_translate("Reasons", "it is too large to be a playlist"))
    lines = _lines(path, content)
    if any(line.strip().lower() == "[playlist]" for line in lines[:5]):
        return PlaylistFile(name, tuple(_read_pls(lines, _code_page(lines))))
    return PlaylistFile(name, tuple(_read_m3u(lines, _code_page(lines))))


def write_playlist(
    path: Path,
    name: str,
    tracks: Sequence[ListedTrack],
    *,
    relative: bool | None = None,
    suffix: str = "",
) -> list[ListedTrack]:
    """Write a playlist in the format that the file's name asks for.

    Parameters
    ----------
    path : pathlib.Path
        Replaced in one step; ".m3u", ".m3u8", ".pls" or ".xspf".
    name : str
        Of the playlist, where the format keeps one.
    tracks : sequence of ListedTrack
        The first location of each, absolute, is written.
    relative : bool, optional
        Whether paths are written as seen from the file's folder. Where left out: those
        below that folder are, so that the folder can be moved as a whole.
    suffix : str
        The format, such as ".m3u8", where the file's name is not to choose it.

    Returns
    -------
    list of ListedTrack
        Those left out, because a path with a line break has no form in M3U and PLS.

    Raises
    ------
    MusicRecError
        If the name asks for another format.
    StorageError
        If the file cannot be written.
    """
    suffix = suffix or path.suffix.lower()
    if suffix not in SUFFIXES:
        raise MusicRecError(
            translate(
                "Playlists", "“{path}” cannot be the name of a playlist.", path=display_path(path)
            ),
            translate(
                "Next steps",
                "Let it end in {endings} or {last}.",
                endings=", ".join(SUFFIXES[:-1]),
                last=SUFFIXES[-1],
            ),
        )
    folder = os.path.abspath(path.parent)  # noqa: PTH100 - keeps links
    places = [relative_location(track.locations[0], folder, relative) for track in tracks]
    left_out: list[ListedTrack] = []
    if suffix == ".xspf":
        content = xspf_bytes(name, [(uri_of(p), t) for p, t in zip(places, tracks, strict=True)])
    else:
        kept = []
        for place, track in zip(places, tracks, strict=True):
            if any(mark in place for mark in LINE_BREAKS):
                left_out.append(track)
            else:
                kept.append((place, track))
        content = _pls_bytes(kept) if suffix == ".pls" else _m3u_bytes(kept)
    with replacing(path) as file:
        file.write(content)
    return left_out


def _lines(path: Path, content: bytes) -> list[str]:
    """Decode a text file; what is not UTF-8 keeps its bytes, as file names do."""
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = content.decode("utf-16", "replace")
    elif b"\0" in content[:4096]:
        raise UnreadableFile(str(path), to_translate("Reasons", "it is not a playlist"))
    else:
        text = content.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "surrogateescape")
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _code_page(lines: Sequence[str]) -> str:
    """Return what the lines that are not UTF-8 are written in, as they say together."""
    others = [line for line in lines if not line.isascii() and not _is_text(line)]
    return encoding_of(os.fsencode(line).decode("latin-1") for line in others) or "cp1252"


def _is_text(line: str) -> bool:
    return not any("\udc80" <= letter <= "\udcff" for letter in line)


# ---- M3U


def _read_m3u(lines: Sequence[str], page: str) -> Iterator[ListedTrack]:
    said: tuple[str, str, float | None] = ("", "", None)
    album = ""
    for line in lines:
        if line.startswith("#EXTINF:"):
            said = _extended(line.removeprefix("#EXTINF:"), page)
        elif line.startswith("#EXTALB:"):
            album = _text(line.removeprefix("#EXTALB:"), page)
        elif line.strip() and not line.startswith("#"):
            artist, title, seconds = said
            yield ListedTrack(_places(line, page), title, artist, album, seconds, line)
            said, album = ("", "", None), ""


def _extended(text: str, page: str) -> tuple[str, str, float | None]:
    """Return artist, title and duration of an EXTINF line: seconds, then "Artist - Title"."""
    length, _, said = text.partition(",")
    artist, dash, title = said.partition(" - ")
    if not dash:
        artist, title = "", said
    return _text(artist, page), _text(title, page), _seconds(length.split(" ")[0])


def _m3u_bytes(tracks: Sequence[tuple[str, ListedTrack]]) -> bytes:
    lines = [b"#EXTM3U"]
    for place, track in tracks:
        said = " - ".join(filter(None, (_text(track.artist), _text(track.title))))
        lines.append(f"#EXTINF:{_whole(track.duration_seconds)},{said}".encode())  # no words
        lines.append(os.fsencode(_plain(place)))
    return b"\n".join(lines) + b"\n"


# ---- PLS


def _read_pls(lines: Sequence[str], page: str) -> Iterator[ListedTrack]:
    values: dict[str, str] = {}
    for line in lines:
        key, _, value = line.partition("=")
        values.setdefault(key.strip().lower(), value)
    written = (key[4 : 4 + LONGEST_NUMBER] for key in values if key[:4] == "file")
    numbers = sorted(int(number) for number in written if number.isdecimal())
    for number in dict.fromkeys(numbers):
        place = values.get(f"file{number}", "")  # no words
        if place.strip():
            said = "," + values.get(f"title{number}", "")  # no words
            artist, title, _ = _extended(said, page)
            seconds = _seconds(values.get(f"length{number}", ""))  # no words
            yield ListedTrack(_places(place, page), title, artist, "", seconds, place)


def _pls_bytes(tracks: Sequence[tuple[str, ListedTrack]]) -> bytes:
    lines = [b"[playlist]"]
    for number, (place, track) in enumerate(tracks, 1):
        said = " - ".join(filter(None, (_text(track.artist), _text(track.title))))
        lines.append(f"File{number}=".encode() + os.fsencode(_plain(place)))  # no words
        lines.append(f"Title{number}={said}".encode())  # no words
        lines.append(f"Length{number}={_whole(track.duration_seconds)}".encode())  # no words
    lines += [f"NumberOfEntries={len(tracks)}".encode(), b"Version=2"]  # no words
    return b"\n".join(lines) + b"\n"


# ---- values


def _places(written: str, page: str) -> tuple[str, ...]:
    """Return what a place may mean; white space at its ends may be part of a name."""
    places = [*location_readings(written), *location_readings(written.strip())]
    if not _is_text(written):
        meant = os.fsencode(written.strip()).decode(page, "replace")
        places += location_readings(meant)
    return tuple(dict.fromkeys(places))


def _plain(place: str) -> str:
    """Return a relative path that reads neither as a comment nor as a URI."""
    risky = place.startswith("#") or looks_like_uri(place)
    return os.path.join(".", place) if risky else place  # noqa: PTH118 - Path drops the dot


def _text(text: str, page: str = "cp1252") -> str:
    raw = os.fsencode(text)
    return clean_text(raw.decode("utf-8") if _is_text(text) else raw.decode(page, "replace"))


def _seconds(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if 0 < value < 1e7 else None


def _whole(seconds: float | None) -> int:
    return -1 if seconds is None else round(seconds)

"""Where playlists and other players say that a file is: paths, URIs, of any system."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from urllib.parse import quote_from_bytes, unquote_to_bytes

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")  # two letters and more: one is a drive
_DRIVE = re.compile(r"/*[A-Za-z]:[\\/]")
_PERCENT = re.compile(r"%[0-9A-Fa-f]{2}")
_WINDOWS = os.name == "nt"


def location_readings(location: str, *, uri: bool = False) -> tuple[str, ...]:
    """Return the paths that a location may mean, the likeliest first.

    Parameters
    ----------
    location : str
        A path or a URI, of this system or another; bytes that are no UTF-8 as surrogates.
    uri : bool
        It stands where only URIs should, so that "%20" is a space.

    Returns
    -------
    tuple of str
        Empty for what is no file, such as a radio station.
    """
    found = list(_readings(location))
    if uri and _PERCENT.search(location) and location[:5].lower() != "file:":
        found = [*location_readings(_unquoted(location)), *found]
    return tuple(dict.fromkeys(found))


def looks_like_uri(text: str) -> bool:
    """Return whether a text begins like a URI: with a scheme that is no drive."""
    return _SCHEME.match(text) is not None


def _readings(location: str) -> Iterator[str]:
    if location[:5].lower() == "file:":
        yield from _other_spellings(_of_file_uri(location))
        return
    if "://" in location and looks_like_uri(location):
        return
    yield from _other_spellings(location)
    if _PERCENT.search(location):
        yield from _other_spellings(_unquoted(location))


def _unquoted(text: str) -> str:
    return os.fsdecode(unquote_to_bytes(os.fsencode(text)))


def _of_file_uri(uri: str) -> str:
    rest = uri[5:]
    host = ""
    if rest.startswith("//"):
        host, slash, rest = rest[2:].partition("/")
        rest = slash + rest
    path = _unquoted(rest)
    if _DRIVE.match(path):
        return path.lstrip("/")
    return f"//{host}{path}" if host and host.lower() != "localhost" else path


def _other_spellings(path: str) -> Iterator[str]:
    """Yield a path as it is, as other systems write it, and with other encodings read."""
    if "\0" in path or not path:
        return
    yield path
    if not _WINDOWS and "\\" in path:
        yield path.replace("\\", "/")
    raw = os.fsencode(path)
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        latin = raw.decode("cp1252", "replace")
        yield latin
        if not _WINDOWS and "\\" in latin:
            yield latin.replace("\\", "/")


def relative_location(path: str, folder: str, relative: bool | None) -> str:
    """Return a path as it is to be written in a file of a folder.

    Parameters
    ----------
    path, folder : str
        Absolute.
    relative : bool, optional
        Where left out, relative below the folder and absolute elsewhere.
    """
    inside = os.path.join(folder, "")  # noqa: PTH118 - keeps bytes
    if relative is None:
        relative = path.startswith(inside)
    if not relative:
        return path
    try:
        return os.path.relpath(path, folder)
    except ValueError:  # another drive of Windows
        return path


def uri_of(path: str) -> str:
    """Return a path as a URI; a relative one as a relative reference (RFC 3986)."""
    raw = os.fsencode(path.replace("\\", "/") if _WINDOWS else path)
    quoted = quote_from_bytes(raw, safe="/" if not _WINDOWS else "/:")
    if quoted.startswith("//"):
        return f"file:{quoted}"
    if quoted.startswith("/"):
        return f"file://{quoted}"
    if _WINDOWS and _DRIVE.match(path):
        return f"file:///{quoted}"
    return quoted


def path_parts(path: str) -> list[str]:
    """Return the parts of a path of any system."""
    return [part for part in re.split(r"[\\/]+", path) if part not in ("", ".")]

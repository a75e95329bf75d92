"""Files as the addresses that desktops pass about."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.translation import translate


class BadAddress(MusicRecError):
    """An address does not name a file of this machine."""


def file_uri(path: str) -> str:
    """Return the address of a file, whatever bytes its name is made of."""
    return Path(path).absolute().as_uri()


def local_path(uri: str) -> str:
    """Return the path that a ``file:`` address names, as the operating system gives it.

    Raises
    ------
    BadAddress
        If it is of another kind or of another machine.
    """
    try:
        parts = urlsplit(uri)
    except ValueError as error:
        raise BadAddress(
            translate("Desktop", "“{uri}” is not an address.", uri=uri),
            translate("Next steps", "Give that of a file."),
        ) from error
    from urllib.request import url2pathname  # with all of HTTP, for Windows

    elsewhere = parts.netloc not in ("", "localhost") and os.name != "nt"
    path = (
        os.fsdecode(unquote_to_bytes(parts.path))
        if os.name != "nt"
        else url2pathname(f"//{parts.netloc}{parts.path}" if parts.netloc else parts.path)
    )
    if parts.scheme != "file" or elsewhere or not Path(path).is_absolute() or "\0" in path:
        raise BadAddress(
            translate("Desktop", "“{uri}” is not a file on this computer.", uri=uri),
            translate("Next steps", "Give an address such as file:///home/me/Music/song.flac."),
        )
    return path

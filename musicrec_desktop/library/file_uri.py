"""Library files as SQLite is told of those that it is not to make."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote


def uri_for(library: Path, *, writing: bool = False, unchanging: bool = False) -> str:
    """Return what opens a library that is there, and makes none where there is not.

    Parameters
    ----------
    library : pathlib.Path
        Of any name, also one that is not Unicode.
    writing : bool
        Whether it is opened for writing, too.
    unchanging : bool
        Nobody writes to it: neither is it locked, nor is anything put beside it.
    """
    mode = "rw" if writing else "ro"
    rest = "&immutable=1" if unchanging else ""  # no words
    return f"file:{quote(os.fsencode(library))}?mode={mode}{rest}"  # no words

"""Files as the addresses that programs give each other, whatever bytes name them."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QUrl


def file_url(path: str) -> QUrl:
    """Return the address of a file; an absolute path, as the operating system gave it.

    Qt knows no name that is not UTF-8, as old disks hold them, and would name another file.
    """
    if _is_text(path):
        return QUrl.fromLocalFile(path)
    return QUrl.fromEncoded(Path(path).as_uri().encode())


def local_file(url: QUrl) -> str:
    """Return the file that an address is of; empty where it is none of this machine."""
    path = url.toLocalFile()
    if "\ufffd" in path and not url.host():  # perhaps bytes that Qt could not read
        encoded = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
        return os.fsdecode(unquote_to_bytes(encoded))
    return path


def _is_text(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True

"""Show files in the system's file manager."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from musicrec_desktop.gui.desktop.file_urls import file_url

# Of file managers on Linux: https://www.freedesktop.org/wiki/Specifications/file-manager-interface
SERVICE, OBJECT = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
ENCODED = QUrl.ComponentFormattingOption.FullyEncoded
BUS, BUS_OBJECT = "org.freedesktop.DBus", "/org/freedesktop/DBus"


def show_in_file_manager(*paths: str) -> bool:
    """Show files in their folder, selected where the system can.

    Parameters
    ----------
    *paths : str
        One at least; Windows selects the first in each folder.

    Returns
    -------
    bool
        Whether a file manager was asked.
    """
    if sys.platform == "win32":
        first_in: dict[Path, str] = {}
        for path in paths:
            first_in.setdefault(Path(path).parent, path)
        for path in first_in.values():  # it selects one file, and opens a window each time
            subprocess.Popen(["explorer", "/select,", path])
        return True
    if sys.platform == "darwin":
        subprocess.Popen(["open", "-R", *paths])
        return True
    if select_by_bus(paths):
        return True
    return QDesktopServices.openUrl(file_url(str(Path(paths[0]).parent)))


def select_by_bus(paths: Sequence[str], address: str = "") -> bool:
    """Ask a Linux desktop's file manager to show files and select them.

    Parameters
    ----------
    paths : sequence of str
    address : str, optional
        Of a D-Bus; the session's where left out.

    Returns
    -------
    bool
        Whether there is one that can; its answer is not waited for.
    """
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    name = "files" if address else ""
    bus = QDBusConnection.connectToBus(address, name) if address else QDBusConnection.sessionBus()
    try:
        if not bus.isConnected():
            return False
        known: set[str] = set()
        for question in ("ListNames", "ListActivatableNames"):  # no words
            asked = QDBusMessage.createMethodCall(BUS, BUS_OBJECT, BUS, question)
            known.update(*bus.call(asked).arguments()[:1])
        if SERVICE not in known:
            return False
        ask = QDBusMessage.createMethodCall(SERVICE, OBJECT, SERVICE, "ShowItems")  # no words
        ask.setArguments([[file_url(path).toString(ENCODED) for path in paths], ""])
        return bus.send(ask)
    finally:
        if name:
            QDBusConnection.disconnectFromBus(name)

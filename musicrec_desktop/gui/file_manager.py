"""Open the folder of a file in the system's file manager."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def show_in_file_manager(path: str) -> bool:
    """Show a file in its folder; select it where the system can.

    Parameters
    ----------
    path : str

    Returns
    -------
    bool
        Whether a file manager was asked.
    """
    if sys.platform == "win32":
        subprocess.Popen(["explorer", "/select,", path])
        return True
    if sys.platform == "darwin":
        subprocess.Popen(["open", "-R", path])
        return True
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))

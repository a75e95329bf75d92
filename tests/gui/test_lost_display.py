"""A process whose display has died ends, whatever its threads are waiting for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# Where Qt's plugin says it, C's exit comes next, which was seen to wait for ever.
PROGRAM = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication, qWarning
from musicrec_desktop.gui.program.lost_display import end_with_the_display

application = QCoreApplication([])

def keep():
    Path(sys.argv[1]).write_text("kept")
    if sys.argv[3] == "fails":
        raise OSError("no room")

end_with_the_display(keep)
qWarning("This goes by")
qWarning(sys.argv[2])
threading.Event().wait()
"""


@pytest.mark.parametrize(
    ("said", "keeping"),
    [
        ("The X11 connection broke (error 1). Did the X11 server die?", "works"),
        ("The Wayland connection broke. Did the Wayland compositor die?", "works"),
        ("The X11 connection broke (error 1). Did the X11 server die?", "fails"),
    ],
)
def test_the_process_ends_and_has_kept_the_window(tmp_path: Path, said: str, keeping: str) -> None:
    kept = tmp_path / "kept"
    command = [sys.executable, "-c", PROGRAM, str(kept), said, keeping]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 1
    assert kept.read_text() == "kept"
    assert {"This goes by", said} <= set(ended.stderr.splitlines())

"""A window that is closed ends its process, whatever its threads are waiting for."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from musicrec_desktop.core.paths import DataFolder

ROOT = Path(__file__).parents[2]
# Into the process that opens the window: tags that are read for ever, and somebody who closes
# the window as soon as one is.
EARLY = """
import time
from pathlib import Path

from musicrec_desktop.library.tags import reading

def read(*_arguments):
    Path({begun!r}).touch()
    while True:
        time.sleep(1)

reading.read_file_tags = read
"""
PROGRAM = """
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from musicrec_desktop import app, __main__
from musicrec_desktop.gui.main_window import MainWindow

begun = Path(sys.argv.pop(1))
folder = sys.argv.pop(1)
shown = MainWindow.showEvent

def show(window, event):
    shown(window, event)
    timer = QTimer(window, interval=50)
    timer.timeout.connect(lambda: begun.exists() and (timer.stop(), window.quit()))
    timer.start()
    window.library.loaded.connect(lambda: window.library.add_folders([folder]))

MainWindow.showEvent = show
sys.exit(__main__.main())
"""


def test_a_window_ends_where_the_tags_of_a_file_are_read_for_ever(
    music: Path, tmp_path: Path
) -> None:
    data, begun, early = tmp_path / "data", tmp_path / "begun", tmp_path / "early"
    early.mkdir()
    (early / "sitecustomize.py").write_text(EARLY.format(begun=str(begun)))
    command = [sys.executable, "-c", PROGRAM, begun, music, "--data-dir", data]
    done = subprocess.run(
        [str(word) for word in command],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join([str(early), str(ROOT)]),
        },
        capture_output=True,
        text=True,
        timeout=120,  # it was waited for without end
        check=False,
    )
    assert begun.exists()
    assert done.returncode == 0, done.stderr
    with sqlite3.connect(DataFolder(data).database) as library:
        assert library.execute("SELECT count(*) FROM folders").fetchone() == (1,)


WRITING = """
import sys
import threading
from pathlib import Path

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.gui.program.ending import Ending

writing = threading.Event()

def write():
    for path in sys.argv[1:]:
        with replacing(Path(path)) as file:
            writing.set()
            ended.wait(0.5)  # far longer than the patience
            file.write(b"whole")
        ended.wait(0.3)

def leave(code):
    print("left", flush=True)
    return code + 1

ended = threading.Event()
ending = Ending(leave, patience_seconds=0.01)
threading.Thread(target=write).start()
writing.wait()
ending.begin(3)
ended.wait(60)
"""


def test_what_is_being_written_is_waited_for_and_what_is_written_after_it(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("file", "next")]
    done = subprocess.run(
        [sys.executable, "-c", WRITING, *map(str, paths)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (4, "left"), done.stderr
    assert [path.read_bytes() for path in paths] == [b"whole"] * 2


@pytest.mark.parametrize("code", [0, 5])
def test_an_end_that_is_over_is_left_alone(code: int) -> None:
    program = (
        "from musicrec_desktop.gui.program.ending import Ending\n"
        "import sys, time\n"
        "ending = Ending(lambda code: 99, patience_seconds=0.2)\n"
        f"ending.begin({code})\nending.over()\ntime.sleep(0.5)\nsys.exit({code})"
    )
    assert (
        subprocess.run([sys.executable, "-c", program], check=False, timeout=60).returncode == code
    )


PLAYING = """
import sys
import threading
from functools import partial

from PySide6.QtCore import QTimer

from musicrec_desktop import app, __main__
from musicrec_desktop.gui.main_window import MainWindow
from tests.playback.null_output import NullOutput

folder = sys.argv.pop(1)
app.server_output = NullOutput
app.Ending = partial(app.Ending, patience_seconds=0.1)
shown = MainWindow.showEvent
players = []
stuck = threading.Event()
make_player = app.Services.player

def player(services, output):
    players.append((services.songs, make_player(services, output)))
    return players[0][1]

def wait():
    stuck.set()
    threading.Event().wait()  # it hears of no cancelling

def show(window, event):
    shown(window, event)
    window.library.loaded.connect(lambda: window.library.add_folders([folder]))
    songs, player = players[0]

    def watch():
        snapshot = player.snapshot()
        if snapshot.item is None and (ids := songs.order()):
            player.play_tracks(songs.get(ids))
        elif snapshot.position_seconds > 1.5 and not stuck.is_set():
            window.runner.start(wait)
        elif stuck.is_set():
            timer.stop()
            window.quit()

    timer = QTimer(window, interval=50)
    timer.timeout.connect(watch)
    timer.start()

app.Services.player = player
MainWindow.showEvent = show
sys.exit(__main__.main())
"""


def test_an_end_that_is_slow_costs_neither_the_last_play_nor_the_queue_s_place(
    music: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    done = subprocess.run(
        [sys.executable, "-c", PLAYING, str(music), "--data-dir", str(data)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    with sqlite3.connect(DataFolder(data).database) as library:
        plays = library.execute("SELECT outcome, played_seconds FROM play_events").fetchall()
        [(seconds,)] = library.execute("SELECT seconds FROM queue_positions").fetchall()
    assert [outcome for outcome, _played in plays] == ["stopped"]
    assert plays[0][1] >= 1.5
    assert seconds == pytest.approx(plays[0][1], abs=0.3)

"""The program as a user starts it, in a process of its own."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel

from musicrec_desktop.app import follow_moved
from musicrec_desktop.core.errors import AlreadyRunning, DatabaseError
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.gui.program import imports_ahead
from musicrec_desktop.gui.program.imports_ahead import PARTS, ImportsAhead
from musicrec_desktop.services.library.data_gate import closed_to_others
from musicrec_desktop.services.library.instance import InstanceLock

HEAVY = (
    *("librosa", "sklearn", "annoy", "numba", "scipy", "matplotlib", "PySide6.QtMultimedia"),
    *("av", "qtpy", "watchdog"),
    # What was asked for is the window, and no page or dialog is open yet.
    *("musicrec_desktop.cli.parser", *(f"musicrec_desktop.gui.{part}" for part in PARTS)),
)


def start(*arguments: object, errors: int = subprocess.PIPE) -> subprocess.CompletedProcess[str]:
    """Run the program without a screen."""
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=errors,
        text=True,
        timeout=250,
        check=False,
    )


def test_the_smoke_test_shows_the_library_and_says_how_long_it_took(
    scanned: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "window.png"
    done = start(
        *("-m", "musicrec_desktop", "--data-dir", scanned),
        *("--smoke-test", "--screenshot", picture),
    )
    assert done.returncode == 0, done.stderr
    lines = {line[:12].strip(): line[12:] for line in done.stdout.splitlines()}
    seconds = [float(lines[name].split()[0]) for name in ("first paint", "usable", "all loaded")]
    assert seconds == sorted(seconds)
    assert lines["tracks"] == "8"
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1440, 900)
    colours = {image.pixel(x, y) for x in range(0, 1440, 7) for y in range(0, 900, 7)}
    assert len(colours) > 50


def test_what_is_imported_after_qt_is_not_read_as_text() -> None:
    done = start(
        "-c",
        "import linecache\n"
        "from musicrec_desktop.gui.pyside.quick_imports import keep_imports_quick\n"
        "keep_imports_quick()\n"
        "before = set(linecache.cache)\n"
        "from PySide6.QtWidgets import QLabel\n"
        "import musicrec_desktop.core.tracks, musicrec_desktop.gui.look.theme\n"
        "print(set(linecache.cache) - before, QLabel.setText.__name__)",
    )
    assert (done.returncode, done.stdout.strip()) == (0, "set() setText"), done.stderr


def test_imports_after_qt_go_python_s_own_way_and_find_all_of_qt() -> None:
    done = start(
        "-c",
        "import builtins\n"
        "own = builtins.__import__\n"
        "from musicrec_desktop.gui.pyside.quick_imports import keep_imports_quick\n"
        "keep_imports_quick()\n"
        "names = {}\n"
        "exec('from PySide6.QtWidgets import *', names)\n"
        "print(builtins.__import__ is own, names['QLabel'].setText.__name__)",
    )
    assert (done.returncode, done.stdout.strip()) == (0, "True setText"), done.stderr


def test_what_draws_plots_finds_all_of_qt_after_imports_were_made_quick() -> None:
    """It copies Qt's modules name by name, which are there already, but not all their names."""
    done = start(
        "-c",
        "from musicrec_desktop.gui.pyside.quick_imports import keep_imports_quick\n"
        "keep_imports_quick()\n"
        "from PySide6 import QtCore, QtGui, QtWidgets\n"
        "application = QtWidgets.QApplication([])\n"
        "import pyqtgraph\n"
        "from pyqtgraph import Qt\n"
        "plot = pyqtgraph.PlotWidget()\n"
        "plot.plot([1, 2, 3])\n"
        "plot.grab()\n"
        "modules = ((QtCore, Qt.QtCore), (QtGui, Qt.QtGui), (QtWidgets, Qt.QtWidgets))\n"
        "print([n for qt, copy in modules for n in dir(qt) if not hasattr(copy, n)])",
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_nothing_heavy_is_imported_before_the_window_is_usable(scanned: Path) -> None:
    done = start(
        *("-X", "importtime", "-m", "musicrec_desktop", "--data-dir", scanned, "--smoke-test"),
        errors=subprocess.STDOUT,
    )
    assert done.returncode == 0
    # in one stream, as it came: on a busy machine what is left for later may begin before the end
    before, told, _ = done.stdout.partition("\nusable ")
    assert told
    imported = {line.rsplit("|", 1)[-1].strip() for line in before.splitlines()}
    assert {"PySide6.QtWidgets", "musicrec_desktop.gui.pyside.kept_errors"} <= imported
    assert imported.isdisjoint(HEAVY)


def test_pages_and_dialogs_are_imported_ahead_each_in_a_turn_of_its_own(qtbot, monkeypatch) -> None:
    assert all(find_spec(f"musicrec_desktop.gui.{part}") for part in PARTS)
    turns, imported = [0], []
    monkeypatch.setattr(
        imports_ahead, "import_module", lambda name: imported.append((name, turns[0]))
    )
    ahead = ImportsAhead(QApplication.instance(), ("pages", "words", "look"))
    counting = QTimer(ahead, interval=0)
    counting.timeout.connect(lambda: turns.__setitem__(0, turns[0] + 1))
    counting.start()
    ahead.start()
    qtbot.waitUntil(lambda: len(imported) == 3)
    counting.stop()
    assert [name for name, _ in imported] == [
        f"musicrec_desktop.gui.{part}" for part in ("pages", "words", "look")
    ]
    assert len({turn for _, turn in imported}) == 3
    ahead.deleteLater()


@pytest.mark.parametrize(("moving", "said"), [(False, "already running"), (True, "is being moved")])
def test_a_second_window_on_the_same_library_is_refused_with_a_sentence(
    tmp_path: Path, moving: bool, said: str
) -> None:
    data = DataFolder(tmp_path)
    with ExitStack() as held:
        lock = InstanceLock(data)
        lock.acquire()
        held.callback(lock.release)
        if moving:
            data.move_request.write_bytes(b"/elsewhere")
            held.enter_context(closed_to_others(data))
        done = start("-m", "musicrec_desktop", "--data-dir", tmp_path, "--smoke-test")
    assert done.returncode == AlreadyRunning.exit_code
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_a_damaged_library_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    damaged = tmp_path / "library.sqlite"
    damaged.write_bytes(b"not a database " * 100)
    done = start("-m", "musicrec_desktop", "--data-dir", tmp_path, "--smoke-test")
    assert done.returncode == DatabaseError.exit_code
    assert str(damaged) in done.stderr
    assert "Traceback" not in done.stderr
    assert damaged.read_bytes().startswith(b"not a database")


def test_qt_leaves_the_references_of_none_alone(qtbot) -> None:
    """PySide6 6.12.0 on Python 3.11 takes one with every call, until the interpreter aborts."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(300):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 100


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_and_version_need_no_library(argument: str) -> None:
    done = start("-m", "musicrec_desktop", argument)
    assert done.returncode == 0
    assert "musicrec-desktop" in done.stdout


def test_a_folder_that_was_moved_before_it_was_held_is_followed(tmp_path: Path) -> None:
    home, there = DataFolder(tmp_path / "home"), tmp_path / "disk"
    lock = InstanceLock(home)
    lock.acquire()
    there.mkdir()
    home.forwarding.write_bytes(os.fsencode(there))
    arguments = argparse.Namespace(data_dir=home.root, demo=False)
    data, held = follow_moved(arguments, home, lock)
    assert (data.root, data.home) == (there, home.root)
    with pytest.raises(AlreadyRunning):
        InstanceLock(data).acquire()
    assert follow_moved(arguments, data, held) == (data, held)
    lock.acquire()  # which was given back
    lock.release()
    held.release()

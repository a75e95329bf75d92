"""The window's composition root: settings, library, player, window, and their end."""

from __future__ import annotations

import argparse
import gc
import logging
import logging.handlers
import os
import signal
import sys

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from musicrec_desktop.core.errors import MusicRecError, storage_error
from musicrec_desktop.core.paths import DataFolder, resource
from musicrec_desktop.gui.audio_output import QtAudioOutput
from musicrec_desktop.gui.dialogs.crash import CrashReporter
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.smoke_test import SmokeTest
from musicrec_desktop.gui.theme import ThemeController
from musicrec_desktop.gui.worker import JobRunner, PoolExecutor
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.backups import BackupService
from musicrec_desktop.services.instance import InstanceLock
from musicrec_desktop.services.sound_output import server_output

logger = logging.getLogger(__name__)

TAG_THREADS = 2
SWITCH_INTERVAL_SECONDS = 0.001
COLLECT_AFTER = (5_000, 20, 50)  # new objects, and rounds of the generations before
LOG_BYTES = 2_000_000


def run_window(arguments: argparse.Namespace, *, started: float) -> int:
    """Open the window on a library and run until it is closed.

    Parameters
    ----------
    arguments : argparse.Namespace
        ``data_dir``, ``demo``, ``smoke_test`` and ``screenshot`` of the command line.
    started : float
        ``time.perf_counter()`` at the start of the program.

    Returns
    -------
    int
        The exit code.
    """
    root = arguments.data_dir.absolute() if arguments.data_dir else DataFolder.default().root
    data = DataFolder(root / "demo" if arguments.demo else root)
    # Threads that read tags hand the interpreter back sooner, so that a frame is never late.
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("MusicRec Desktop")
    application.setDesktopFileName("musicrec-desktop")
    application.setWindowIcon(QIcon(str(resource("icon.svg"))))
    lock = InstanceLock(data)
    try:
        lock.acquire()
        _log_to(data)
        services, account = BackupService(data).opened(lambda: Services(data))
    except MusicRecError as error:
        lock.release()
        return _refuse(error, interactive=not arguments.smoke_test)
    try:
        return _run(application, services, arguments, started, account)
    finally:
        services.close()
        lock.release()


def _run(
    application: QApplication,
    services: Services,
    arguments: argparse.Namespace,
    started: float,
    account: str,
) -> int:
    tags = PoolExecutor(TAG_THREADS)
    jobs = JobRunner()
    theme = ThemeController(application, services.settings.theme)
    player = services.player(server_output() or QtAudioOutput())
    window = MainWindow(services, services.scanning(tags), player, theme, jobs)
    window.settings.problem.connect(_tell_terminal)
    CrashReporter(window).install()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: window.quit())
    # The library's tracks stay: a collection that looks through a hundred thousand of them
    # holds the window up for as long as ten frames, and comes often while lists are read.
    gc.set_threshold(*COLLECT_AFTER)
    window.library.loaded.connect(lambda: gc.freeze())
    smoke = None
    if arguments.smoke_test:
        smoke = SmokeTest(window, started, arguments.screenshot)
    elif arguments.demo:
        window.library.loaded.connect(window.library.start_demo)
    else:
        # What changed meanwhile, and what an interrupted scan left, without being asked.
        window.library.loaded.connect(window.watching.start)
    window.show()
    if account:  # of what had to be done before the library could be opened
        window.notice.say(account)
        _tell_terminal(account)
    if smoke is None:
        window.desktop.start()
        window.library.loaded.connect(window.others.back_up)
    try:
        code = application.exec()
        if smoke is None:
            window.keep_settings()
    finally:
        jobs.shut_down()
        tags.shutdown()
        player.close()
    return smoke.exit_code if smoke else code


def _tell_terminal(sentence: str) -> None:
    """Say what the window may no longer be there to say."""
    print(f"musicrec-desktop: {sentence}", file=sys.stderr)  # noqa: T201


def _refuse(error: MusicRecError, *, interactive: bool) -> int:
    """Say why the window cannot be opened, on the terminal and on the screen."""
    print(f"musicrec-desktop: {error}", file=sys.stderr)  # noqa: T201
    if interactive and os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        box = QMessageBox(QMessageBox.Icon.Warning, "MusicRec Desktop", error.message)
        box.setInformativeText(error.next_step)
        box.exec()
    return error.exit_code


def _log_to(data: DataFolder) -> None:
    """Keep warnings in the data folder, the newest two megabytes of them."""
    path = data.logs / "musicrec-desktop.log"
    try:
        data.logs.mkdir(exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8"
        )
    except OSError as error:
        raise storage_error(path, error) from error
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("alembic").setLevel(logging.WARNING)

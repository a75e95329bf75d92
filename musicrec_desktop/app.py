"""The window's composition root: settings, library, player, window, and their end."""

from __future__ import annotations

import argparse
import gc
import logging
import logging.handlers
import os
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from musicrec_desktop.core.errors import AlreadyRunning, MusicRecError, display_path, storage_error
from musicrec_desktop.core.paths import DataFolder, resource
from musicrec_desktop.core.settings import SettingsFile
from musicrec_desktop.core.translation import translate
from musicrec_desktop.core.unfinished_writing import writing
from musicrec_desktop.gui.dialogs.crash import CrashReporter
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.program.ending import Ending
from musicrec_desktop.gui.program.file_open_events import FileOpenEvents
from musicrec_desktop.gui.program.imports_ahead import ImportsAhead
from musicrec_desktop.gui.program.lost_display import end_with_the_display
from musicrec_desktop.gui.program.moving_window import MovingWindow
from musicrec_desktop.gui.program.smoke_test import SmokeTest
from musicrec_desktop.gui.pyside.garbage import GarbageCollector
from musicrec_desktop.gui.sound.audio_output import QtAudioOutput
from musicrec_desktop.gui.translation import speak
from musicrec_desktop.gui.worker import JobRunner, PoolExecutor
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library.backups import BackupService
from musicrec_desktop.services.library.crash_reports import CrashReports
from musicrec_desktop.services.library.data_gate import being_moved
from musicrec_desktop.services.library.data_moving import DataMove
from musicrec_desktop.services.library.instance import (
    InstanceLock,
    hand_over,
    meeting_point,
    paths_to_open,
    start_again,
)
from musicrec_desktop.services.playing.sound_output import server_output

logger = logging.getLogger(__name__)

TAG_THREADS = 2
# Shorter than what readers of tags do between two reads: who waits asks for the interpreter only
# if nobody else has had it for so long.
SWITCH_INTERVAL_SECONDS = 0.0001
WARM_UP_AFTER_MS = 1500
MEET_AFTER_MS = 300  # once the window stands
USUAL_RATES_HZ = (44100, 48000)
HAND_OVER_SECONDS = 5.0
HAND_OVER_PAUSE_SECONDS = 0.1
LOG_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class _Start:
    """What a window is opened with: what was asked for, and what has to be said."""

    arguments: argparse.Namespace
    seconds: float
    data: DataFolder
    paths: Sequence[str]
    account: str
    fault: Path | None


def run_window(arguments: argparse.Namespace, *, started: float) -> int:
    """Open the window on a library and run until it is closed, and again where that was asked.

    Where a window is open on it already, that one comes to the front and opens what
    is to be opened.

    Parameters
    ----------
    arguments : argparse.Namespace
        ``data_dir``, ``demo``, ``smoke_test`` and ``screenshot`` of the command line, and
        ``files`` where some are to be opened.
    started : float
        ``time.perf_counter()`` at the start of the program.

    Returns
    -------
    int
        The exit code.
    """
    interactive = not arguments.smoke_test and os.environ.get("QT_QPA_PLATFORM") != "offscreen"
    # Threads that read tags hand the interpreter back sooner, so that a frame is never late.
    sys.setswitchinterval(SWITCH_INTERVAL_SECONDS)
    application = _application()
    try:
        data = DataFolder.chosen(arguments.data_dir, arguments.demo)
        lock = InstanceLock(data)
        paths = paths_to_open(getattr(arguments, "files", ()))
        lock.acquire()
        data, lock = follow_moved(arguments, data, lock)
        speak(application, SettingsFile(data.settings).load().language)
        moved = _moved(data, interactive=interactive)
        data, lock = follow_moved(arguments, data, lock)
    except AlreadyRunning as error:
        if not arguments.smoke_test and _handed_over_soon(data, paths):
            return 0
        return _refuse(being_moved(data) or error, interactive=interactive)
    except MusicRecError as error:
        return _refuse(error, interactive=interactive)
    reports = CrashReports(data)
    reporter = CrashReporter(reports, interactive=interactive)
    reporter.install()

    def leave(code: int) -> int:
        reports.close()
        if code == MainWindow.RESTART:
            start_again(arguments.data_dir, arguments.demo)
            return 0
        return code

    ending = Ending(leave)
    try:
        _log_to(data)
        fault = reports.watch_for_faults()
        services, account = BackupService(data).opened(lambda: Services(data))
        try:
            said = " ".join(filter(None, (moved, account)))
            start = _Start(arguments, started, data, paths, said, fault)
            code = _run(application, services, start, reporter, ending)
        finally:
            services.close()
            ending.over()
    except MusicRecError as error:
        return _refuse(error, interactive=interactive)
    finally:
        reports.close()
        lock.release()
    if code == MainWindow.RESTART:
        start_again(arguments.data_dir, arguments.demo)
        return 0
    return code


def follow_moved(
    arguments: argparse.Namespace, data: DataFolder, lock: InstanceLock
) -> tuple[DataFolder, InstanceLock]:
    """Return where the data folder is now, held: it may have moved before it was held.

    Where it was, a library would be begun anew.

    Raises
    ------
    MusicRecError
        If somebody else holds it there, or its drive is away.
    """
    while (now := DataFolder.chosen(arguments.data_dir, arguments.demo)) != data:
        lock.release()
        data, lock = now, InstanceLock(now)
        lock.acquire()
    return data, lock


def _moved(data: DataFolder, *, interactive: bool) -> str:
    """Move the data folder where that was asked for, and return what was done."""
    move = DataMove(data)
    if not move.requested() or not interactive:
        return move.carry_out()
    window = MovingWindow()
    window.show()
    try:
        return move.carry_out(window.copied)
    finally:
        window.close()
        window.deleteLater()


def _handed_over_soon(data: DataFolder, paths: Sequence[str]) -> bool:
    """Wait for a window that is being opened, as when several files are opened at once."""
    deadline = time.monotonic() + HAND_OVER_SECONDS
    while not hand_over(meeting_point(data), paths):
        if time.monotonic() > deadline:  # a command works on the library, without a window
            return False
        time.sleep(HAND_OVER_PAUSE_SECONDS)
    return True


def _application() -> QApplication:
    application = QApplication(sys.argv[:1])
    application.setApplicationName("MusicRec Desktop")  # no words
    # A sandbox has a name of its own, under which the desktop looks for the icon.
    application.setDesktopFileName(os.environ.get("FLATPAK_ID", "musicrec-desktop"))
    application.setWindowIcon(QIcon(str(resource("icon.svg"))))
    return application


def _run(
    application: QApplication,
    services: Services,
    start: _Start,
    reporter: CrashReporter,
    ending: Ending,
) -> int:
    tags = PoolExecutor(TAG_THREADS)
    jobs = JobRunner()
    theme = ThemeController(application, services.settings.theme)
    player = services.player(server_output() or QtAudioOutput())
    window = MainWindow(services, services.scanning(tags), player, theme, jobs)
    window.settings.problem.connect(_tell_terminal)
    reporter.attach(window)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda number, _frame: _stop(window, number))
    if not start.arguments.smoke_test:
        end_with_the_display(window.keep_settings)
    GarbageCollector(application)
    # The library's tracks stay: to look through a hundred thousand of them again and again
    # would hold the window up for as long as ten frames each time.
    window.library.loaded.connect(lambda: gc.freeze())
    smoke = None
    if start.arguments.smoke_test:
        smoke = SmokeTest(window, start.seconds, start.arguments.screenshot)
    elif start.arguments.demo:
        window.library.loaded.connect(window.library.start_demo)
    else:
        # What changed meanwhile, and what an interrupted scan left, without being asked.
        window.library.loaded.connect(window.watching.start)
    window.show()
    _say_what_was(window, start, reporter)
    if smoke is None:
        _open_files(application, window, start)
        window.desktop.start()
        window.library.loaded.connect(window.others.back_up)
        _prepare_first_uses(window, jobs)
    try:
        code = application.exec()
        if smoke is None:
            window.keep_settings()
        ending.begin(code)
    finally:
        jobs.break_off()
        with writing():  # what was heard, and where: that is waited for, whatever hangs
            player.close()
        jobs.shut_down()
        tags.shutdown()
    return smoke.exit_code if smoke else code


def _stop(window: MainWindow, number: int) -> None:
    """Close the window; who asks twice does not want to wait for it."""
    signal.signal(number, signal.SIG_DFL)
    window.quit()


def _prepare_first_uses(window: MainWindow, jobs: JobRunner) -> None:
    """Load what the first sound and the first look at each page need, after the songs."""
    ahead = ImportsAhead(window)

    def begin() -> None:
        jobs.start(warm_up)
        ahead.start()

    window.library.loaded.connect(lambda: QTimer.singleShot(WARM_UP_AFTER_MS, begin))


def warm_up() -> None:
    """Load what the first sound needs: just then it would hold the window up for 60 ms."""
    import av.subtitles.stream  # noqa: F401 - by the first file that is opened
    import numpy as np

    import musicrec_desktop.library.tags.writing
    import musicrec_desktop.playback.decoder  # noqa: F401
    from musicrec_desktop.analysis.levels import live_column

    for rate_hz in USUAL_RATES_HZ:
        live_column(np.zeros(1, np.float32), rate_hz)


def _open_files(application: QApplication, window: MainWindow, start: _Start) -> None:
    """Open what was named on the command line, and what later starts and the system name."""
    window.opening.open(start.paths)
    QTimer.singleShot(MEET_AFTER_MS, window, lambda: _meet_later_starts(window, start.data))
    if sys.platform == "darwin":  # only there; a filter is asked about every event there is
        events = FileOpenEvents(window)
        events.opened.connect(window.opening.open)
        application.installEventFilter(events)


def _meet_later_starts(window: MainWindow, data: DataFolder) -> None:
    """Open what later starts are to open; they try again for a while until they are heard."""
    from musicrec_desktop.gui.program.instance import InstanceServer  # and with it Qt's network

    server = InstanceServer(meeting_point(data), window)
    server.opened.connect(window.opening.open)
    server.opened.connect(window.desktop.tray.show_window)
    server.listen()


def _say_what_was(window: MainWindow, start: _Start, reporter: CrashReporter) -> None:
    """Say what had to be done before the library could be opened, and how the last run ended."""
    if start.account:
        window.notice.say(start.account)
        _tell_terminal(start.account)
    elif (fault := start.fault) is not None:
        said = translate(
            "Notices",
            "The program ended unexpectedly last time. A report was saved as “{path}”.",
            path=display_path(fault),
        )
        show = translate("Notices", "Show report")
        window.notice.say(said, show, lambda: reporter.show_kept(fault))
        _tell_terminal(said)


def _tell_terminal(sentence: str) -> None:
    """Say what the window may no longer be there to say."""
    print(f"musicrec-desktop: {sentence}", file=sys.stderr)  # noqa: T201  # no words


def _refuse(error: MusicRecError, *, interactive: bool) -> int:
    """Say why the window cannot be opened, on the terminal and on the screen."""
    print(f"musicrec-desktop: {error}", file=sys.stderr)  # noqa: T201  # no words
    if interactive:
        box = QMessageBox(QMessageBox.Icon.Warning, "MusicRec Desktop", error.message)  # no words
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

"""Start the real window, say how long it took, keep a picture, quit."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, QTimer

from musicrec_desktop.gui.main_window import MainWindow

LIMIT_MS = 120_000  # a busy machine may take long
SETTLE_MS = 700
PICTURE_SIZE = QSize(1440, 900)


class SmokeTest(QObject):
    """Watches a window from its first paint to the moment it can be used.

    Usable means: the first songs, or the welcome page, are on the screen and the
    event loop has answered after that. The rest of a large library follows.

    Parameters
    ----------
    window : MainWindow
    started : float
        ``time.perf_counter()`` at the start of the program.
    screenshot : pathlib.Path, optional
    """

    def __init__(self, window: MainWindow, started: float, screenshot: Path | None) -> None:
        super().__init__(window)
        self.exit_code = 1
        self._window = window
        self._started = started
        self._screenshot = screenshot
        self._painted: float | None = None
        self._usable: float | None = None
        window.resize(PICTURE_SIZE)
        window.installEventFilter(self)
        window.model.rowsInserted.connect(self._rows_arrived)
        window.library.loaded.connect(self._loaded)
        QTimer.singleShot(LIMIT_MS, window.close)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._painted is None:
            self._painted = self._seconds()
        return super().eventFilter(watched, event)

    def _rows_arrived(self) -> None:
        if self._usable is None and self._painted is not None:
            self._window.songs.refresh()
            self._window.songs.table.viewport().repaint()
            self._usable = self._seconds()

    def _loaded(self) -> None:
        QTimer.singleShot(0, self._report)

    def _seconds(self) -> float:
        return time.perf_counter() - self._started

    def _report(self) -> None:
        loaded = self._seconds()
        for name, seconds in (
            ("first paint", self._painted),  # no words: read by benchmarks
            ("usable", self._usable),
            ("all loaded", loaded),  # no words
        ):
            print(f"{name:<12}{seconds or loaded:.2f} s", flush=True)  # noqa: T201
        print(f"{'tracks':<12}{self._window.model.total}", flush=True)  # noqa: T201
        self.exit_code = 0
        if self._screenshot is not None and self._window.model.rowCount():
            self._show_off()
        QTimer.singleShot(SETTLE_MS, self._finish)

    def _show_off(self) -> None:
        """Fill the panels for the picture: select a song and ask what is like it."""
        self._window.songs.table.selectRow(0)
        self._window.neighbours.find(self._window.model.shown()[0])

    def _finish(self) -> None:
        if self._screenshot is not None and not self._window.grab().save(
            str(self._screenshot), "PNG"
        ):
            print(f"The picture could not be saved as {self._screenshot}")  # noqa: T201 # no words
            self.exit_code = 9
        self._window.close()

"""Open the real window, bring it to each scene, and keep what it looks like."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.settings import SettingsFile
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.worker import JobRunner, PoolExecutor
from musicrec_desktop.services.assembly import Services
from tests.playback.null_output import NullOutput
from tests.screenshots.languages import read_in
from tests.screenshots.library import own_copy
from tests.screenshots.scene import Scene, in_front
from tests.screenshots.scenes import play_something, scenes

LONGEST_WAIT_SECONDS = 20.0
SETTLED_SECONDS = 0.15  # in which nothing more happens: covers, layouts, what is drawn later


class Studio:
    """One window on one library."""

    def __init__(
        self,
        application: QApplication,
        data: Path,
        size: tuple[int, int],
        chosen: dict[str, str],
    ) -> None:
        self._application = application
        kept = SettingsFile(DataFolder(data).settings).load()
        settings = replace(kept, theme="dark", **chosen)  # type: ignore[arg-type]
        self._services = Services(DataFolder(data), settings)
        self._tags = PoolExecutor(2)
        self._jobs = JobRunner()
        self._player = self._services.player(NullOutput())
        theme = ThemeController(application, "dark")
        self.window = MainWindow(
            self._services, self._services.scanning(self._tags), self._player, theme, self._jobs
        )
        self.window.resize(*size)
        self.window.show()
        self.settle()

    def settle(self) -> None:
        """Let the window finish what it is at."""
        began = quiet = time.monotonic()
        while time.monotonic() - quiet < SETTLED_SECONDS:
            self._application.processEvents()
            self._application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            time.sleep(0.005)
            now = time.monotonic()
            if self._jobs.busy:
                quiet = now
            if now - began > LONGEST_WAIT_SECONDS:
                break

    def take(self, scene: Scene, path: Path) -> None:
        """Bring the window to a scene, and keep the picture."""
        front = scene.prepare(self.window)
        self.settle()
        front = front or in_front(self.window)
        self.window.grab()  # what is only drawn now asks for its covers
        self.settle()
        picture = self.window.grab()
        if front is not None:
            _lay_over(picture, self.window, front)
            front.close()
        picture.save(str(path))
        self.settle()

    def wear(self, theme: str) -> None:
        """Change the theme."""
        self.window.settings.change(theme=theme)
        self.settle()

    def close(self) -> None:
        """Let go of everything."""
        self.window.close()
        self._jobs.shut_down()
        self._tags.shutdown()
        self._player.close()
        self._services.close()
        self.window.deleteLater()
        self._application.processEvents()


def take_pictures(
    library: Path,
    scratch: Path,
    out: Path,
    *,
    size: tuple[int, int],
    suffix: str,
    themes: Sequence[str],
    wanted: Collection[str],
    settings: dict[str, str],
    language: str,
    from_right: bool,
) -> int:
    """Take every picture that is wanted, all where none is named; return an exit code."""
    application = QApplication([])
    read_in(application, language, from_right=from_right)
    taken = 0
    for empty in (False, True):
        if empty and wanted and not any(name.startswith("empty-") for name in wanted):
            continue
        data = scratch / "empty" if empty else own_copy(library, scratch / "full")
        taken += _take(
            Studio(application, data, size, settings), empty, themes, wanted, _named(out, suffix)
        )
    print(f"{taken} pictures in {out}", flush=True)
    return 0 if taken else 1


def _take(
    studio: Studio,
    empty: bool,
    themes: Sequence[str],
    wanted: Collection[str],
    named: Callable[[str, str], Path],
) -> int:
    try:
        if not empty:
            play_something(studio.window)
            studio.settle()
        chosen = [
            scene
            for scene in scenes(studio.window, empty=empty)
            if not wanted or scene.name in wanted
        ]
        for theme in themes:
            studio.wear(theme)
            for scene in chosen:
                studio.take(scene, named(scene.name, theme))
        return len(chosen) * len(themes)
    finally:
        studio.close()


def _named(out: Path, suffix: str) -> Callable[[str, str], Path]:
    return lambda name, theme: out / f"{name}-{theme}-{suffix}.png"


def _lay_over(picture: QPixmap, window: QWidget, front: QWidget) -> None:
    """Paint a dialog or menu over the window where it stands, or in the middle of it."""
    grabbed = front.grab()
    place = window.mapFromGlobal(front.mapToGlobal(QPoint(0, 0)))
    if front.isModal() or not window.rect().contains(place):
        room = window.size() - front.size()
        place = QPoint(max(0, room.width() // 2), max(0, room.height() // 2))
    painter = QPainter(picture)
    painter.drawPixmap(place, grabbed)
    painter.end()

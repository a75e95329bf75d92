"""Between what tells of changes in the music folders and the scans that follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.gui.controllers.library.library import LibraryController
from musicrec_desktop.gui.settings import SettingsController

if TYPE_CHECKING:
    from musicrec_desktop.services.listening.watching import Watcher

    Folders = Callable[[], Sequence[str]]
    MakeWatcher = Callable[[Callable[[list[str]], None], Callable[[str], None], Folders], Watcher]


class WatchController(QObject):
    """Watches while the settings want it; what has changed is scanned.

    Signals
    -------
    problem(str)
        A sentence for the user.
    """

    problem = Signal(str)
    _told = Signal(list)  # from the watcher's thread to the window's

    def __init__(
        self,
        make: MakeWatcher,
        folders: Folders,
        library: LibraryController,
        settings: SettingsController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._make = make
        self._folders = folders
        self._library = library
        self._settings = settings
        self._watcher: Watcher | None = None
        self._wanted = False
        self._unwatched = settings.current.unwatched
        self._told.connect(self._changed)
        settings.changed.connect(self._follow)
        library.scan_ended.connect(self.refresh)

    @property
    def watching(self) -> bool:
        """Whether changes are seen by themselves now."""
        return self._watcher is not None

    def start(self) -> None:
        """Look for what changed meanwhile and, where the settings want it, watch from now on."""
        self._wanted = True
        self._follow(self._settings.current)
        if self._watcher is None or self._unwatched:
            self._library.catch_up()

    def stop(self) -> None:
        """Watch no more."""
        self._wanted = False
        self._follow(self._settings.current)

    def _follow(self, settings: Settings) -> None:
        others = settings.unwatched != self._unwatched
        self._unwatched = settings.unwatched  # before the watcher's thread may ask for it
        wanted = self._wanted and settings.watch
        if wanted and self._watcher is None:
            self._watcher = self._make(self._told.emit, self.problem.emit, self._watched)
            self._watcher.start()
        elif not wanted and self._watcher is not None:
            watcher, self._watcher = self._watcher, None
            watcher.stop()
        elif others:
            self.refresh()

    def _watched(self) -> list[str]:
        """Return the folders to watch; asked from the watcher's thread."""
        aside = self._unwatched
        return [folder for folder in self._folders() if folder not in aside]

    def refresh(self) -> None:
        """See which folders the library has now."""
        if self._watcher is not None:
            self._watcher.refresh()

    def _changed(self, folders: list[str]) -> None:
        if self._watcher is not None:
            self._library.look_into(folders)

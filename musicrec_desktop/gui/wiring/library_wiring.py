"""The library among the parts of the window: what asks it, and who hears what it says."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.library.removal import RemovalController
from musicrec_desktop.gui.controllers.library.watching import WatchController
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.wiring.main_controllers import MainControllers
from musicrec_desktop.gui.wiring.track_answers import TrackAnswers
from musicrec_desktop.gui.wiring.window_pages import WindowPages
from musicrec_desktop.services.listening.disappearances import Disappeared


class LibraryWiring(QObject):
    """Takes the sidebar and the welcome to the library, and what it says to the others."""

    def __init__(
        self,
        frame: WindowFrame,
        controllers: MainControllers,
        *,
        others: WindowPages,
        answers: TrackAnswers,
        choose_folder: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        library = self._library = controllers.library
        self._neighbours = controllers.neighbours
        self._others = others
        self._notice = frame.notice
        self._welcome, sidebar = frame.songs.welcome, frame.sidebar
        welcome = self._welcome
        welcome.choose_folder_requested.connect(choose_folder)
        welcome.folder_chosen.connect(lambda folder: library.add_folders([folder]))
        welcome.demo_requested.connect(library.start_demo)
        sidebar.add_folder_requested.connect(choose_folder)
        sidebar.rescan_requested.connect(library.rescan)
        library.loaded.connect(frame.songs.library_loaded)
        library.failures_changed.connect(sidebar.show_failures)
        library.levels_changed.connect(controllers.playback.relevel)
        self._wire_neighbours()
        self._wire_notices(controllers.removal, controllers.watching, answers)

    def _wire_neighbours(self) -> None:
        library, neighbours, duplicates = self._library, self._neighbours, self._others.duplicates
        library.index_changed.connect(neighbours.refresh)
        library.progress.connect(self._show_scan)
        library.scan_ended.connect(neighbours.scan_over)
        library.scan_ended.connect(lambda: self._welcome.show_progress(None))
        library.index_changed.connect(duplicates.find)
        duplicates.changed.connect(neighbours.refresh)

    def _wire_notices(
        self, removal: RemovalController, watching: WatchController, answers: TrackAnswers
    ) -> None:
        library, notice = self._library, self._notice
        library.problem.connect(notice.say)
        removal.problem.connect(notice.say)
        removal.rejoined.connect(lambda said: notice.say(said, stays=True))  # after "Undone"
        watching.problem.connect(notice.say)
        undo = translate("Notices", "Undo")
        take_back = partial(answers.undoing.undo_last, "removal")  # no words
        removal.removed.connect(lambda said: notice.say(said, undo, take_back))
        library.disappeared.connect(self._show_lost)
        demo_said = translate("Library", "The demo’s songs are still among yours.")
        demo_gone = translate("Library", "Remove the demo")
        library.beside_demo.connect(
            lambda demo: notice.say(
                demo_said, demo_gone, lambda: removal.remove_folder(demo), stays=True
            )
        )

    def _show_scan(self, progress: Progress) -> None:
        scan = progress if self._library.scanning else None
        self._neighbours.show_scan(scan)
        self._welcome.show_progress(scan)

    def _show_lost(self, lost: Disappeared) -> None:
        missing = self._others.search_requested
        self._notice.say(
            lost.sentence,
            translate("Notices", "Show them", comment="the files that are missing"),
            lambda: missing.emit("missing:yes"),
        )

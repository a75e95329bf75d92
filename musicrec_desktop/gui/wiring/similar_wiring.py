"""The panel of similar tracks among the parts of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.wiring.main_controllers import MainControllers
from musicrec_desktop.gui.wiring.outside_wiring import OutsideWiring
from musicrec_desktop.gui.wiring.track_answers import TrackAnswers
from musicrec_desktop.gui.wiring.window_pages import WindowPages
from musicrec_desktop.gui.words.playlist_names import similar_name

WARM_AFTER_MS = 1500  # opening the index brings heavy imports; the first seconds are the user's


class SimilarWiring(QObject):
    """Shows neighbours of what plays, and takes what is wanted of them to who does it."""

    def __init__(
        self,
        frame: WindowFrame,
        controllers: MainControllers,
        *,
        others: WindowPages,
        answers: TrackAnswers,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        playback, neighbours = controllers.playback, controllers.neighbours
        panel = frame.similar
        panel.play_requested.connect(lambda tracks, start: playback.play(tracks, start, "similar"))
        panel.entered.connect(lambda entered: playback.enter(entered, "similar"))
        panel.menu_requested.connect(answers.show_similar_menu)
        panel.queue_requested.connect(playback.enqueue)
        panel.save_requested.connect(
            lambda tracks, seeds: others.new_playlist(tracks, similar_name(seeds))
        )
        panel.radio_requested.connect(others.discovery.radio.start_from)
        playback.shown_changed.connect(neighbours.playing)
        neighbours.asked.connect(lambda: frame.show_pane("similar"))
        panel.folder_requested.connect(controllers.library.take_in)
        controllers.library.progress.connect(lambda _progress: playback.look_again())
        controllers.library.scan_ended.connect(playback.look_again)
        controllers.library.loaded.connect(playback.look_again)
        self._outside = OutsideWiring(frame, controllers, self)
        controllers.passages.problem.connect(frame.notice.say)
        self._warming = QTimer(self, singleShot=True, interval=WARM_AFTER_MS)
        self._warming.timeout.connect(neighbours.warm)
        self._warming.timeout.connect(others.duplicates.read)
        controllers.library.loaded.connect(self._warming.start)
        neighbours.restore()

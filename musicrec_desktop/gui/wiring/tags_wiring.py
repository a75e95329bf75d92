"""What writes tags among the parts of the window: what it says, and who reads them anew."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.wiring.main_controllers import MainControllers
from musicrec_desktop.gui.wiring.playing.playback_wiring import PlaybackWiring
from musicrec_desktop.gui.wiring.track_answers import TrackAnswers
from musicrec_desktop.gui.wiring.window_pages import WindowPages


class TagsWiring(QObject):
    """Takes what the tag editor and tidying up have written to what shows it."""

    def __init__(
        self,
        controllers: MainControllers,
        *,
        others: WindowPages,
        answers: TrackAnswers,
        playing: PlaybackWiring,
        notice: Notice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._genres = others.genres
        self._playing = playing
        tags = controllers.tags
        controllers.library.loaded.connect(tags.recover)
        tags.said.connect(lambda said, answer, name: notice.say(said, name, answer))
        for controller in (tags, others.tidying.controller):
            controller.changed.connect(self._changed)
            controller.failed.connect(answers.show_unwritten)

    def _changed(self, tracks: list[Track]) -> None:
        self._genres.read([track.id for track in tracks])
        self._playing.tags_changed(tracks)

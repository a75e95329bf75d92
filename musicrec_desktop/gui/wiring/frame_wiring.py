"""The parts of the frame among each other: who does what they ask for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.wiring.main_controllers import MainControllers
from musicrec_desktop.gui.wiring.track_answers import TrackAnswers
from musicrec_desktop.gui.wiring.window_pages import WindowPages


class FrameWiring(QObject):
    """Takes what the sidebar, header, songs and transport ask for to pages and controllers.

    Parameters
    ----------
    frame : WindowFrame
    controllers : MainControllers
    others : WindowPages
    answers : TrackAnswers
    parent : QObject
    """

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
        self._frame = frame
        self._playback = controllers.playback
        self._wire_header(others)
        self._wire_sidebar(answers)
        self._wire_songs(answers)
        self._wire_transport(others, answers)
        controllers.playlists.arranged.connect(frame.order_focus_soon)

    def _wire_header(self, others: WindowPages) -> None:
        pages, header = self._frame.pages, self._frame.header
        pages.changed.connect(self._page_changed)
        pages.way_changed.connect(lambda: header.show_way(pages.can_go_back, pages.can_go_forward))
        header.back_requested.connect(pages.back)
        for sender in (header, others):
            sender.pane_requested.connect(self._frame.side.show_panel)
        header.forward_requested.connect(pages.forward)
        others.search_requested.connect(header.search.setText)
        self._page_changed(pages.name)

    def _wire_sidebar(self, answers: TrackAnswers) -> None:
        sidebar, pages = self._frame.sidebar, self._frame.pages
        sidebar.page_requested.connect(pages.open)
        sidebar.settings_requested.connect(lambda: pages.open("settings"))
        sidebar.tracks_dropped.connect(answers.drop_on_playlist)
        sidebar.tracks_queued.connect(self._playback.enqueue_ids)

    def _wire_songs(self, answers: TrackAnswers) -> None:
        songs, playback = self._frame.songs, self._playback
        songs.entered.connect(lambda entered: playback.enter(entered, "songs"))
        songs.menu_requested.connect(answers.show_menu)

    def _wire_transport(self, others: WindowPages, answers: TrackAnswers) -> None:
        transport, pages = self._frame.transport, self._frame.pages
        transport.queue_requested.connect(lambda: pages.open("queue"))
        transport.equaliser_requested.connect(others.open_equaliser)
        transport.now_playing_requested.connect(lambda: pages.open("now-playing"))
        transport.album_requested.connect(answers.actions.go_to_album)
        transport.artist_requested.connect(answers.actions.go_to_artist)

    def _page_changed(self, name: str) -> None:
        frame = self._frame
        frame.sidebar.show_page(name)
        frame.header.setVisible(frame.pages.page(name).shows_header)
        frame.order_focus_soon()

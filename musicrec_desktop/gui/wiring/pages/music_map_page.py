"""The music map's page, wired to who answers it."""

from __future__ import annotations

from collections.abc import Callable

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.discovery.music_map import MapController
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.panels.music_map.page import MapPage
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.services.discovery.paths import FoundPath

FRAME_THREADS = 2  # one for the picture, one for the names


def make_map_page(parts: Parts, new_playlist: Callable[..., None], stack: PageStack) -> MapPage:
    """Return the page; what was searched for among the songs stands out on it."""
    model, playback = parts.model, parts.playback

    def hits() -> list[int] | None:
        found = model.filter  # whatever the column browser narrows the songs to
        return None if found is None else found.tolist()

    path: list[Track] = []

    def save(tracks: list[Track]) -> None:
        new_playlist(tracks, origin="path" if tracks == path else "map")

    def show_path(found: FoundPath) -> None:
        path[:] = found.tracks
        page.show_path(found)

    threads = parts.jobs.executor(FRAME_THREADS)
    page = MapPage(model.track, hits, parts.covers, parts.theme.tokens, threads, stack)
    controller = MapController(parts.services.map, parts.services.discovery.paths, parts.jobs, page)
    page.read_requested.connect(controller.read)
    page.draw_requested.connect(controller.draw_again)
    page.cancel_requested.connect(controller.cancel)
    page.path_requested.connect(controller.find_path)
    page.play_requested.connect(lambda tracks, start: playback.play(tracks, start, "map"))
    page.entered.connect(lambda entered: playback.enter(entered, "map"))
    page.queue_requested.connect(playback.enqueue)
    page.save_requested.connect(save)
    page.menu_requested.connect(parts.show_menu)
    _wire_next_steps(page, parts, stack)
    controller.drawn.connect(page.show_map)
    controller.lacking.connect(lambda heard: page.show_lacking(heard, model.total))
    controller.progress.connect(page.show_progress)
    controller.given_up.connect(page.show_given_up)
    controller.path_found.connect(show_path)
    controller.problem.connect(parts.notice.say)
    page.said.connect(parts.notice.say)
    playback.track_changed.connect(page.show_playing)
    page.show_playing(playback.track)

    def changed(*_: object) -> None:
        controller.outdated()
        if stack.name == "map":
            controller.read()

    def scan_over() -> None:
        if page.partial:  # it says how much of the library it shows
            changed()

    def found() -> None:
        if stack.name == "map":
            page.show_found()

    model.layoutChanged.connect(found)
    parts.library.index_changed.connect(changed)
    parts.library.scan_ended.connect(scan_over)
    parts.removal.removed.connect(changed)
    return page


def _wire_next_steps(page: MapPage, parts: Parts, stack: PageStack) -> None:
    """Answer what is offered where there is no map yet."""

    def analyse() -> None:
        parts.library.rescan()
        stack.open("jobs")  # where it is seen how far it is

    page.songs_requested.connect(lambda: stack.open("songs"))
    page.add_folder_requested.connect(parts.choose_folder)
    page.analysis_requested.connect(analyse)

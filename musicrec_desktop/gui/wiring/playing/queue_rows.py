"""What is done with rows of the queue, in whichever of its lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicrec_desktop.gui.wiring.parts import Parts

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.queue.queue_list import QueueList


def wire_queue_rows(rows: QueueList, parts: Parts) -> None:
    """Have the player and the menus answer a list of the whole queue."""
    wire_rows_in_place(rows, parts)
    rows.tracks_dropped.connect(parts.playback.insert)


def wire_rows_in_place(rows: QueueList, parts: Parts) -> None:
    """Have the player and the menus answer rows that are in the queue, wherever that is."""
    player = parts.player
    rows.jump_requested.connect(player.jump_to)
    rows.move_requested.connect(player.reorder)
    rows.remove_requested.connect(player.remove_keys)
    rows.stop_after_requested.connect(player.stop_after)
    rows.menu_requested.connect(lambda menu, tracks, at: parts.show_menu(tracks, at, menu))

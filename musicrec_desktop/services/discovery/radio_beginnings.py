"""Stations that begin in the midst of a queue: as they were left, or after its last track."""

from __future__ import annotations

from dataclasses import replace

from musicrec_desktop.core.play_queue import QueuedItem, QueueView
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.discovery.kept_radio import REMEMBERED, KeptRadio, StationMemory
from musicrec_desktop.services.discovery.radio_line import AHEAD, RadioLine
from musicrec_desktop.services.discovery.radio_queue import KnownPicks, RadioQueue
from musicrec_desktop.services.discovery.stations import Station, Stations, nothing_to_play
from musicrec_desktop.services.playing.queue_items import RADIO_ORIGIN


def first_line(
    stations: Stations,
    station: Station,
    held: QueuedItem | None,
    queue: RadioQueue,
    known: KnownPicks,
) -> RadioLine:
    """Return a station from its beginning: the seed itself where it is a track.

    Raises
    ------
    NothingToPlay
        If there is nothing at all.
    """
    first, seeds = None, station.seeds
    if seeds.kind == "tracks":
        number = seeds.track_ids[0] if held is None else held.item.track_id
        track = stations.track(number or 0)
        first = None if track is None else station.begin_with(track)
    first = first or station.next()
    if first is None:
        raise nothing_to_play()
    title = first.track.title if first.seed else ""
    key = None if held is None else held.key
    line = RadioLine(station, queue, known, title, seed_key=key)
    line.playing, line.ahead = first, line.decided(AHEAD)
    line.following = line.ahead[0] if line.ahead else None
    known.begin(line.begun())
    return line


def resumed_line(
    station: Station, kept: KeptRadio, view: QueueView, queue: RadioQueue, known: KnownPicks
) -> RadioLine | None:
    """Return a station as it was left; None where the queue holds nothing of it."""
    current = queue.current()
    entries = {entry.key: entry.item for entry in view.entries}
    coming = [
        number
        for key in view.upcoming
        if (number := entries[key].track_id) in kept.memory.played
        and entries[key].origin == RADIO_ORIGIN
    ]
    if current is None or not coming:
        return None
    playing = current.item.track_id
    order = [number for number in kept.memory.played if number not in coming]
    own = playing is not None and order[-1:] == [playing]
    station.recall(replace(kept.memory, played=tuple(order[:-1] if own else order)))
    waits = kept.waits and current.item.origin != RADIO_ORIGIN
    follows = view.current_key if waits else None
    line = RadioLine(station, queue, known, kept.title, follows=follows, seed_key=view.current_key)
    if own and playing is not None:
        line.playing = station.go_on_with(playing, seed=len(order) == 1)
    picks = [station.go_on_with(number) for number in coming if number is not None]
    line.ahead = [pick for pick in picks if pick is not None]
    known.begin(line.begun())
    return line if line.comes_back(view) else None


def line_after(
    station: Station, last: Track, view: QueueView, queue: RadioQueue, known: KnownPicks
) -> RadioLine | None:
    """Return a station that follows what plays: of ``last``, the last that was analysed.

    What was just in the queue counts as played; None where nothing is left.
    """
    just = [number for number in played_ids(view) if number != last.id]
    station.recall(StationMemory(tuple(just[-REMEMBERED:])))
    first = station.begin_with(last)
    line = RadioLine(station, queue, known, last.title, follows=view.current_key)
    picks = line.decided(AHEAD)
    if first is None or not picks:
        return None
    current = queue.current_id()
    line.playing, line.ahead = first if current == last.id else None, picks
    known.begin(line.begun())
    return line


def played_ids(view: QueueView) -> list[int]:
    """Return the tracks of the library in a queue, as they are played."""
    entries = {entry.key: entry.item.track_id for entry in view.entries}
    order = (entries[key] for key in view.order or entries)
    return [number for number in order if number is not None]

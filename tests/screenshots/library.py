"""The library that pictures are taken of: the demo music, heard, played, rated and listed."""

from __future__ import annotations

import random
import shutil
import time
from pathlib import Path

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.worker import PoolExecutor
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.services.assembly import Services

DONE = "pictures-ready"
DAY_SECONDS = 86_400.0
PLAYS = 160
SMART_PLAYLISTS = {"Fast ones": "bpm:>120", "Never played": "plays:0"}
PLAYLISTS = ("Road trip", "Piano, slow", "Late-night radio", "Sunday morning with everybody else")


def made_library(folder: Path) -> Path:
    """Return a data folder with the demo library in it, made now where it is not there.

    Composing and hearing it takes a minute or two, once.
    """
    if (folder / DONE).exists():
        return folder
    print("making the demo library, once:", folder, flush=True)
    services = Services(DataFolder(folder))
    tags = PoolExecutor(2)
    try:
        for _progress in services.demo.render():
            pass
        scanning = services.scanning(tags)
        scanning.add_folders([str(services.demo.folder)])
        for _event in scanning.scan():
            pass
        for _measured in services.loudness().measure():
            pass
        _live_in(services, DataFolder(folder).database)
    finally:
        tags.shutdown()
        services.close()
    (folder / DONE).touch()
    return folder


def own_copy(folder: Path, to: Path) -> Path:
    """Copy a library without its music, so that taking pictures changes nothing."""
    ignored = shutil.ignore_patterns("demo-music", "backups", "logs", "*.lock", "settings.json")
    shutil.copytree(folder, to, ignore=ignored)
    return to


def _live_in(services: Services, database_path: Path) -> None:
    """Play, rate and collect as somebody who uses it for a year, the same every time."""
    tracks = [track for chunk in services.songs.all() for track in chunk]
    for number, name in enumerate(PLAYLISTS):
        services.playlists.create(name, [track.id for track in tracks[number::4]])
    for name, query in SMART_PLAYLISTS.items():
        services.playlists.create_smart(name, query)
    database = Database.open(database_path)
    try:
        _play(PlayHistory(database), tracks)
        _rate(RatingRepository(database), tracks)
    finally:
        database.close()


def _play(history: PlayHistory, tracks: list[Track]) -> None:
    chance = random.Random(3)
    now = time.time()
    for days_ago in sorted((chance.expovariate(1 / 40) for _ in range(PLAYS)), reverse=True):
        track = tracks[int(chance.triangular(0, len(tracks) - 3, 4))]
        event = history.start(track.id, now - days_ago * DAY_SECONDS, origin="songs")
        skipped = chance.random() < 0.1
        seconds = 8.0 if skipped else track.tags.duration_seconds or 60.0
        history.finish(event, seconds, "skipped" if skipped else "finished")


def _rate(ratings: RatingRepository, tracks: list[Track]) -> None:
    chance = random.Random(4)
    loved = {track.id for track in tracks[::6]}
    for track in tracks[::2] + tracks[1::5]:
        stars = chance.choice((2.0, 3.0, 3.5, 4.0, 4.0, 4.5, 5.0))
        ratings.put({track.id: Rating(stars, loved=track.id in loved)})

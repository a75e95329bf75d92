"""Kill -9 of somebody's everyday: scan, listen, tag, rate, play, move, list and back up at once.

``python -m tests.services.everyday_kills [--kills 200] [--seed N]``
    Each process goes on where the one before was killed, on the same library and the same
    files: 80 of the evaluation where they lie beside the checkout, tones where not. The
    analysis is the real one. After each kill the library opens without a repair and is whole;
    no rating, play or place in a playlist that a service had acknowledged is lost; every file
    is there once, can be read and is tagged as one of the edits had it; and nothing temporary
    is left that the next start does not clear away. Prints what was survived.

The moments fall evenly over what happens, not over time: each is soon after something was
begun or done that is drawn by lot, so that as many are in the midst of listening, which
begins last, as of a start.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import sqlite3
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.core.tracks import AnalysisState
from musicrec_desktop.library.audio_identity import audio_identity
from musicrec_desktop.library.backups import check
from musicrec_desktop.library.file_replacing import is_unfinished_copy, sweep
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.listening.scanning import TracksChanged
from tests.conftest import write_tone
from tests.services.conftest import Immediate
from tests.services.editing import finish
from tests.services.kills import Stage, Tell, prove

MUSIC = Path(__file__).parents[3] / "shared" / "music" / "evaluation"
FILES = 80
PATTERNS = ("{artist}/{album}/{name}", "{genre}/{name}", "flat/{name}", "{title}/{artist}/{name}")
ALLOWED = {
    "library.sqlite",
    "library.sqlite-wal",
    "library.sqlite-shm",
    "backups",
    "index",
    "cache",
}
HEARD_AGAIN = 10  # files that are to be listened to anew where fewer are left
MIDST_SECONDS = 0.4  # after what is waited for
CUES = (
    "started",
    *("looking", "heard", "heard", "heard", "scanned"),
    *("rating", "rated", "tagging", "tagged", "moving", "moved"),
    *("adding", "added", "removing", "playing", "played", "backing", "backed"),
)
DEEDS = (0, 1, 5)  # between two events of a scan, each of which may be a file listened to


class Here(Immediate):
    """Works in this process, so that a killed one leaves no child."""

    def kill(self) -> None:
        """End; there is nothing to end."""


class Everyday(Stage):
    """Everything that a listener does in a library, one process after the other."""

    share: ClassVar[float] = 1.0
    longest_seconds: ClassVar[float] = MIDST_SECONDS

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.music = folder / "music"
        self.music.mkdir()
        found = sorted(path for path in MUSIC.rglob("*.opus") if path.is_file())[:FILES]
        for number, path in enumerate(found):
            shutil.copyfile(path, self.music / f"{number}{path.suffix}")
        for number in range(len(found), FILES):
            write_tone(self.music / f"{number}.flac", 1.0, 200 + number, tags={"title": "T"})
        paths = [str(path) for path in sorted(self.music.iterdir())]
        analyse_file(paths[0])  # what is imported and computed once need not be for each kill
        self.sounds = Counter(audio_identity(path) for path in paths)
        self.seed = 0
        self.known = Known()
        self.left = self.swept = self.repaired = 0
        self.moments: Counter[str] = Counter()
        self.midst: Counter[str] = Counter()
        with closing(self.services()) as services:
            services.playlists.create("Mine")
            scanning = services.scanning(Immediate())
            scan: Any = scanning.scan(scanning.add_folders([str(self.music)]))
            while services.songs.counts().tracks < FILES:  # the rest is for those that are killed
                next(scan)
            scan.close()

    def services(self) -> Services:
        """Return the services as a start has them, listening in this process."""
        services = Services(self.data)
        here: Any = Here()
        services._pool = services._builder = services.similarity._executor = here
        return services

    def before(self, moments: random.Random) -> None:
        self.seed = moments.randrange(1 << 30)
        self.cue = moments.choice(CUES)
        with closing(sqlite3.connect(self.data.database)) as connection, connection:
            waiting = "SELECT count(*) FROM tracks WHERE analysis <> 'done'"
            if connection.execute(waiting).fetchone()[0] < HEARD_AGAIN:
                connection.execute(
                    "UPDATE tracks SET analysis = 'pending' WHERE id IN "
                    "(SELECT id FROM tracks ORDER BY random() LIMIT ?)",
                    (HEARD_AGAIN,),
                )

    def work(self, tell: Tell) -> None:
        try:
            services = self.services()
            services.tag_editing().recover()
            Day(services, self.music, random.Random(self.seed), tell).live()
        except Exception:
            traceback.print_exc()  # what forked this process only learns that it ended
            raise

    def whole(self, told: list[tuple[float, str]], killed_at: float) -> None:
        said = [line.partition(" ")[0] for _, line in told]
        self.moments[said[-1] if said else "nothing"] += 1
        self.midst["after listening was saved" if "heard" in said else "before"] += 1
        self.known.hear(line for _, line in told)
        self.opened().close()  # without an account of a repair, and checked
        self.left += sum(
            is_unfinished_copy(path.name) for path in self.music.rglob(".*") if path.is_file()
        )
        services = self.services()
        try:
            self.repaired += services.tag_editing().recover()
            self._files(services)
            self.known.all_there(services)
        finally:
            services.close()

    def _files(self, services: Services) -> None:
        folders = {self.music, *(path for path in self.music.rglob("*") if path.is_dir())}
        self.swept += sum(sweep(str(folder), older_than_seconds=-1) for folder in folders)
        files = {str(path) for path in self.music.rglob("*") if path.is_file()}
        assert not [path for path in files if is_unfinished_copy(Path(path).name)]
        assert len(files) == FILES, len(files)
        tracks = {track.path: track for chunk in services.songs.all() for track in chunk}
        assert tracks.keys() <= files, sorted(tracks.keys() - files)[:3]
        for path, track in tracks.items():
            if track.id in self.known.touched:
                tags = read_tags(path)
                assert self.known.may_be_called(track.id, tags.title), (path, tags.title)
                if tags.title in self.known.titles.get(track.id, ()):
                    assert tags.title == tags.album, path
        left = {path.name for path in self.data.root.iterdir()} - ALLOWED
        assert not left, left

    def finish(self) -> None:
        paths = [str(path) for path in self.music.rglob("*") if path.is_file()]
        assert Counter(audio_identity(path) for path in paths) == self.sounds
        with closing(self.services()) as services:
            scanning = services.scanning(Immediate())
            list(scanning.scan(scanning.add_folders([str(self.music)])))
            counts = services.songs.counts()
            assert (counts.tracks, counts.analysed) == (FILES, FILES)
            self.known.all_there(services)
            made = services.backups.make()
        assert check(made.path) == []
        assert not list(self.data.backups.glob("*.unfinished*"))
        print(
            f"{len(self.known.ratings)} ratings, {len(self.known.plays)} plays, "
            f"{sum(self.known.added.values())} places in playlists, {len(self.known.titles)} "
            f"tagged files, {self.known.moved} moved, {len(self.known.heard)} listened to, "
            f"{self.known.scans} whole scans, "
            f"{self.known.backups} backups; {self.left} unfinished copies left by kills; "
            f"{self.repaired} writes settled and {self.swept} copies cleared away by the next",
            flush=True,
        )
        print("last told:", dict(self.moments.most_common()), dict(self.midst), flush=True)


class Known:
    """What a service has begun, and what it has acknowledged."""

    def __init__(self) -> None:
        self.ratings: dict[int, list[str]] = {}  # acknowledged, then those that were begun
        self.titles: dict[int, list[str]] = {}
        self.plays: set[int] = set()
        self.added: Counter[int] = Counter()
        self.adding: Counter[int] = Counter()
        self.removing: Counter[int] = Counter()
        self.touched: set[int] = set()
        self.heard: set[int] = set()
        self.moved = self.scans = self.backups = 0

    def hear(self, said: Iterator[str]) -> None:
        self.touched.clear()
        for line in said:
            word, *rest = line.split(" ", 2)
            getattr(self, f"_{word}")(*rest)

    def _rating(self, track: str, stars: str) -> None:
        self.ratings.setdefault(int(track), [""]).append(stars)

    def _rated(self, track: str, stars: str) -> None:
        self.ratings[int(track)] = [stars]

    def _tagging(self, track: str, title: str) -> None:
        self.touched.add(int(track))
        self.titles.setdefault(int(track), [""]).append(title)

    def _tagged(self, track: str, title: str) -> None:
        self.titles[int(track)] = [title]

    def _played(self, event: str) -> None:
        self.plays.add(int(event))

    def _adding(self, track: str) -> None:
        self.adding[int(track)] += 1

    def _added(self, track: str) -> None:
        self.added[int(track)] += 1

    def _removing(self, track: str) -> None:
        self.removing[int(track)] += 1

    def _moved(self, track: str) -> None:
        self.touched.add(int(track))
        self.moved += 1

    def _heard(self, track: str) -> None:
        self.heard.add(int(track))

    def _begun(self, *_: str) -> None:
        """Hear what was begun that leaves nothing to be remembered."""

    _started = _looking = _moving = _playing = _backing = _begun

    def _scanned(self) -> None:
        self.scans += 1

    def _backed(self) -> None:
        self.backups += 1

    def may_be_called(self, track: int, title: str) -> bool:
        """Whether an edit had this title, the last that was acknowledged or one begun since."""
        known = self.titles.get(track, [""])
        return known[0] == "" or title in known

    def all_there(self, services: Services) -> None:
        """See that what was acknowledged is in the library."""
        rated = services.ratings.all()
        for track, allowed in self.ratings.items():
            stars = f"{rated[track].stars}" if track in rated else ""
            assert stars in allowed, (track, stars, allowed)
        with closing(sqlite3.connect(services.data.database)) as connection:
            ended = connection.execute("SELECT id FROM play_events WHERE outcome = 'finished'")
            plays = {row[0] for row in ended}
        assert self.plays <= plays, self.plays - plays
        (mine,) = services.playlists.all()
        contents = services.playlists.contents(mine.id)
        assert contents is not None
        listed = Counter(track.id for track in contents.tracks)
        for track, count in self.added.items():
            assert listed[track] >= count - self.removing[track], track
        for track, count in listed.items():
            assert count <= self.adding[track], track


class Day:
    """One process: a scan that goes on all the time, and what else somebody does meanwhile."""

    def __init__(self, services: Services, music: Path, chance: random.Random, tell: Tell) -> None:
        self.services, self.music, self.chance, self.tell = services, music, chance, tell
        self.editing = services.tag_editing()
        self.scanning = services.scanning(Immediate())
        self.roots = self.scanning.add_folders([str(music)])
        self.events: Iterator[Any] = self.scanning.scan(self.roots)
        self.tell("started")
        self.copying = threading.Thread()
        (self.mine,) = services.playlists.all()

    def live(self) -> None:
        deeds: list[Callable[[], None]] = [self.rate, self.play, self.add, self.remove]
        deeds += [self.rearrange, self.tag, self.tag, self.move, self.move, self.back_up]
        at_once = self.chance.choice(DEEDS)
        while True:
            self.scan()
            self.tracks = [track for chunk in self.services.songs.all() for track in chunk]
            if self.tracks:
                for deed in self.chance.sample(deeds, at_once):
                    deed()

    def scan(self) -> None:
        event = next(self.events, None)
        if isinstance(event, TracksChanged):
            for track in event.tracks:
                if track.analysis is AnalysisState.DONE:
                    self.tell(f"heard {track.id}")
        if event is None:
            self.tell("scanned")
            self.tell("looking")
            self.events = self.scanning.scan(self.roots)

    def rate(self) -> None:
        track, stars = self.chance.choice(self.tracks).id, self.chance.randint(1, 10) / 2
        self.tell(f"rating {track} {stars}")
        self.services.ratings.rate([track], stars)
        self.tell(f"rated {track} {stars}")

    def play(self) -> None:
        history = self.services._library.history
        event = history.start(self.chance.choice(self.tracks).id, time.time())
        history.finish(event, 30.0, "finished")
        self.tell(f"played {event}")

    def add(self) -> None:
        track = self.chance.choice(self.tracks).id
        self.tell(f"adding {track}")
        self.services.playlists.add(self.mine.id, [track])
        self.tell(f"added {track}")

    def _entries(self) -> list[tuple[int, Any]]:
        contents = self.services.playlists.contents(self.mine.id)
        return list(contents.entries) if contents else []

    def remove(self) -> None:
        entries = self._entries()
        if len(entries) > 5:
            entry, track = self.chance.choice(entries)
            self.tell(f"removing {track.id}")
            self.services.playlists.remove(self.mine.id, [entry])

    def rearrange(self) -> None:
        entries = self._entries()
        if entries:
            entry, _ = self.chance.choice(entries)
            self.services.playlists.move(self.mine.id, [entry], self.chance.randrange(len(entries)))

    def tag(self) -> None:
        track, title = self.chance.choice(self.tracks), f"T{self.chance.randrange(50)}"
        self.tell(f"tagging {track.id} {title}")
        result = finish(self.editing.edit({track.path: {"title": title, "album": title}}))
        assert not result.failures, result.failures
        self.tell(f"tagged {track.id} {title}")

    def move(self) -> None:
        chosen = self.chance.sample(self.tracks, min(4, len(self.tracks)))
        tracks = [self.services.songs.by_path(track.path) for track in chosen if _there(track)]
        moves = self.editing.plan_moves(tracks, self.chance.choice(PATTERNS), str(self.music))
        for planned in moves:
            if planned.moves:
                self.tell(f"moved {planned.track_id}")
        self.tell("moving")
        finish(self.editing.move(moves, tidy=True))
        self.tracks = [track for chunk in self.services.songs.all() for track in chunk]

    def back_up(self) -> None:
        def copy() -> None:
            self.tell("backing")
            self.services.backups.make()
            self.tell("backed")

        if not self.copying.is_alive():
            self.copying = threading.Thread(target=copy, daemon=True)
            self.copying.start()


def _there(track: Any) -> bool:
    return Path(track.path).exists()


def main() -> None:
    """Parse the command line, kill and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    started = time.monotonic()
    told = prove(Everyday, arguments.kills, arguments.seed)
    print(
        f"everyday  {arguments.kills:4} kills survived; {told:7,} pieces of work told of before; "
        f"{time.monotonic() - started:.0f} s",
        flush=True,
    )


if __name__ == "__main__":
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    main()

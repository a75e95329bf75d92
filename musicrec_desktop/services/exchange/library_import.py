"""Take over what another player knows: ratings, play counts and playlists."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.listeners import DEFAULT_LISTENER, GUEST, Rating
from musicrec_desktop.core.listening_events import RatingsImported
from musicrec_desktop.core.progress import Progress, RateMeter, run_to_end
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.exchange.imported_listening import ImportedListening, store_listening
from musicrec_desktop.library.exchange.other_players.model import (
    ForeignLibrary,
    ForeignPlaylist,
    ForeignTrack,
)
from musicrec_desktop.library.exchange.track_matching import Match, Sought, TrackMatcher

if TYPE_CHECKING:
    from musicrec_desktop.core.tracks import Track
    from musicrec_desktop.library.backups import Backup
    from musicrec_desktop.library.database import Database
    from musicrec_desktop.library.listeners.listeners import RatingRepository
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.exchange.playlist_exchange import PlaylistExchange

OWN_TAGS = to_translate("Import", "The files’ own tags")
REPORTED_TRACKS = 500  # that are looked for between two reports
Places = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would change, before it does.

    Attributes
    ----------
    player : str
        Such as "Rhythmbox".
    tracks, found, moved, by_tags : int
        How many tracks the other player has, how many of them are here, and of these how
        many were recognised by the end of their path, and by their tags.
    absent : tuple of str
        Those that are not here, as they can be printed.
    ratings, loved, counts, dates : int
        How many tracks get a rating or a heart that have none, a higher play count, a
        later date of the last play.
    playlists : tuple of (str, tuple)
        Names and places, those that are here already left out; a place is a track's id,
        or the path of a file that is not here.
    listening : tuple of ImportedListening
        What is to be stored.
    unread : tuple of str
        Sentences about playlists that cannot be read.
    """

    player: str
    tracks: int
    found: int
    moved: int
    by_tags: int
    absent: tuple[str, ...]
    ratings: int
    loved: int
    counts: int
    dates: int
    playlists: tuple[tuple[str, Places], ...] = ()
    listening: tuple[ImportedListening, ...] = field(default=(), repr=False)
    unread: tuple[str, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether there is anything to take over."""
        return bool(self.ratings or self.loved or self.counts or self.dates or self.playlists)


class LibraryImport:
    """Every method may be called from any thread."""

    def __init__(
        self,
        database: Database,
        tracks: TrackRepository,
        ratings: RatingRepository,
        exchange: PlaylistExchange,
        back_up: Callable[[], Backup],
        *,
        listener: Callable[[], int] = lambda: DEFAULT_LISTENER,
        bus: EventBus | None = None,
    ) -> None:
        self._listener = listener
        self._bus = bus
        self._database = database
        self._tracks = tracks
        self._ratings = ratings
        self._exchange = exchange
        self._back_up = back_up

    @staticmethod
    def knows(path: str) -> bool:
        """Whether a file is the library of another player.

        Raises
        ------
        UnreadableFile
            If it cannot be opened.
        """
        from musicrec_desktop.library.exchange.other_players.detection import reader_of

        return reader_of(Path(path)) is not None

    def look(self, path: str) -> ImportPlan:
        """Return what an import would change; nothing is changed.

        Raises
        ------
        UnreadableFile
            If the file is damaged.
        MusicRecError
            If it is of no known player.
        """
        return run_to_end(self.looking(path))

    def looking(self, path: str) -> Generator[Progress, None, ImportPlan]:
        """Look as :meth:`look` does, telling how far it is; nothing is changed.

        Yields
        ------
        Progress
            Tracks of the other player that were looked for.
        """
        from musicrec_desktop.library.exchange.other_players.detection import reader_of

        yield Progress(0, 0, translate("Jobs", "Reading the library of another player"), kept=False)
        read = reader_of(Path(path))
        if read is None:
            raise MusicRecError(
                translate(
                    "Import", "“{path}” does not come from a known player.", path=display_path(path)
                ),
                translate(
                    "Next steps",
                    "Name the library of iTunes (an exported XML), Rhythmbox (rhythmdb.xml), "
                    "Strawberry or Clementine (*.db), or Quod Libet (songs).",
                ),
            )
        theirs = read(Path(path))
        meter = RateMeter(
            len(theirs.tracks), translate("Jobs", "Looking for the tracks here"), kept=False
        )
        yield meter.progress(0)
        here = {track.id: track for chunk in self._tracks.all() for track in chunk}
        matcher = TrackMatcher(here.values())
        matches: dict[ForeignTrack, Match | None] = {}

        def match(track: ForeignTrack) -> Match | None:
            if track not in matches:
                matches[track] = matcher.find(
                    Sought(_absolute(track), track.title, track.artist, track.duration_seconds)
                )
            return matches[track]

        for done, track in enumerate(theirs.tracks, 1):
            match(track)
            if done % REPORTED_TRACKS == 0 or done == len(theirs.tracks):
                yield meter.progress(done)
        return self._plan(theirs, here, match)

    def look_into_tags(self) -> ImportPlan:
        """Return what would change if ratings and counts in files' tags were taken over."""
        rated = TagDetailsRepository(self._database).rated()
        here = {track.id: track for track in self._tracks.get([item[0] for item in rated])}
        found = [
            (ForeignTrack((here[number].path,), stars=stars, play_count=plays), here[number])
            for number, stars, plays in rated
            if number in here
        ]
        ours = {track: Match(known, "path") for track, known in found}
        library = ForeignLibrary(translated("Import", OWN_TAGS), tuple(ours))
        return self._plan(library, here, ours.get)

    def apply(self, plan: ImportPlan) -> Backup:
        """Do what a plan says, after a backup, which brings back what was before.

        Raises
        ------
        DatabaseError, StorageError
            If the backup or the library cannot be written.
        """
        return run_to_end(self.applying(plan))

    def applying(self, plan: ImportPlan) -> Generator[Progress, None, Backup]:
        """Do what a plan says as :meth:`apply`, telling how far it is.

        Closing it keeps what is done by then: ratings and counts as a whole, then one
        playlist after the other. Another import brings what is left.

        Yields
        ------
        Progress
            Steps: the backup, ratings and counts, each playlist.
        """
        steps = 2 + len(plan.playlists)
        label = translate("Jobs", "Importing from {player}", player=plan.player)
        yield Progress(0, steps, label, of_tracks=False, kept=False)
        listener = self._whose()
        backup = self._back_up()
        yield Progress(1, steps, label, of_tracks=False, kept=False)
        store_listening(self._database, plan.listening, listener)
        if self._bus is not None:
            self._bus.publish(RatingsImported(listener))
        for done, (name, places) in enumerate(plan.playlists, 2):
            yield Progress(done, steps, label, of_tracks=False)
            self._exchange.keep(name, places)
        yield Progress(steps, steps, label, of_tracks=False)
        return backup

    def _whose(self) -> int:
        """Return whose ratings they become.

        Raises
        ------
        MusicRecError
            If a guest listens, of whom nothing is kept.
        """
        listener = self._listener()
        if listener == GUEST:
            raise MusicRecError(
                translate("Import", "A guest keeps no ratings and playlists."),
                translate(
                    "Next steps", "Choose a listener at the foot of the sidebar, then import again."
                ),
            )
        return listener

    def _plan(
        self,
        library: ForeignLibrary,
        here: dict[int, Track],
        match: Callable[[ForeignTrack], Match | None],
    ) -> ImportPlan:
        found = [(track, known) for track in library.tracks if (known := match(track))]
        known_ratings = self._ratings.all(self._whose())
        listening = _together(found)
        return ImportPlan(
            library.player,
            unread=library.unread,
            tracks=len(library.tracks),
            found=len(found),
            moved=sum(known.way == "moved" for _, known in found),
            by_tags=sum(known.way == "tags" for _, known in found),
            absent=tuple(_said(track) for track in library.tracks if match(track) is None),
            ratings=sum(
                item.stars is not None and _rating(known_ratings, item).stars is None
                for item in listening
            ),
            loved=sum(
                item.loved
                and not _rating(known_ratings, item).loved
                and not _rating(known_ratings, item).disliked
                for item in listening
            ),
            counts=sum(item.play_count > here[item.track_id].play_count for item in listening),
            dates=sum(
                (item.last_played_at or 0) > (here[item.track_id].last_played_at or 0)
                for item in listening
            ),
            playlists=tuple(self._new_playlists(library.playlists, match)),
            listening=tuple(listening),
        )

    def _new_playlists(
        self,
        playlists: Sequence[ForeignPlaylist],
        match: Callable[[ForeignTrack], Match | None],
    ) -> list[tuple[str, Places]]:
        new = []
        for playlist in playlists:
            places: list[int | str] = []
            for track in playlist.tracks:
                known = match(track)
                if known is not None:
                    places.append(known.track.id)
                elif paths := _absolute(track):
                    places.append(paths[0])
            if places and not self._exchange.has(playlist.name, places):
                new.append((playlist.name, tuple(places)))
        return new


def _together(found: Sequence[tuple[ForeignTrack, Match]]) -> list[ImportedListening]:
    """Return one item a track: of several copies the highest count, and the best rating."""
    items: dict[int, ImportedListening] = {}
    for track, known in found:
        number = known.track.id
        before = items.get(number, ImportedListening(number))
        items[number] = ImportedListening(
            number,
            max(filter(None, (before.stars, track.stars)), default=None),
            before.loved or track.loved,
            max(before.play_count, track.play_count),
            max(filter(None, (before.last_played_at, track.last_played_at)), default=None),
        )
    return list(items.values())


def _rating(known: dict[int, Rating], item: ImportedListening) -> Rating:
    return known.get(item.track_id, Rating())


def _absolute(track: ForeignTrack) -> list[str]:
    return [os.path.normpath(path) for path in track.locations]


def _said(track: ForeignTrack) -> str:
    if track.locations:
        return display_path(track.locations[0])
    return display_path(" – ".join(filter(None, (track.artist, track.title))) or "unnamed")

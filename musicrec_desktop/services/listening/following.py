"""Follow files that were renamed and retagged at once, by their sound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.library.scanner import Changes, FoundFile
from musicrec_desktop.services.listening.file_reading import FileReading
from musicrec_desktop.services.listening.scan_results import Batch, outcome
from musicrec_desktop.services.listening.whereabouts import IsAway, is_away_from

if TYPE_CHECKING:
    from musicrec_desktop.library.heard.identities import IdentityRepository
    from musicrec_desktop.library.tracks import TrackRepository

LABEL = to_translate("Jobs", "Recognising files")

Identities = dict[str, bytes]


class Follower:
    """Finds moved files among the new ones, and keeps what they will be found by."""

    def __init__(
        self, tracks: TrackRepository, identities: IdentityRepository, reading: FileReading
    ) -> None:
        self._tracks = tracks
        self._identities = identities
        self._reading = reading

    def follow(
        self, changes: Changes, roots: Callable[[], Sequence[str]]
    ) -> Generator[Progress, None, Changes]:
        """Return the changes with new files taken for absent tracks of the same sound.

        That is so where exactly one absent file and exactly one new file share it. What
        lies on a drive that is away is not taken for gone: it may come back.
        """
        self._identities.forget(file.path for file in changes.changed)
        absent = self._absent(changes, roots) if changes.new else {}
        if not absent:
            return changes
        digests = yield from self.identify([file.path for file in changes.new])
        arrived: defaultdict[bytes, list[FoundFile]] = defaultdict(list)
        for file in changes.new:
            arrived[digests.get(file.path, b"")].append(file)
        moved: list[tuple[int, FoundFile]] = []
        for digest, paths in absent.items():
            files = arrived.get(digest, [])
            if len(paths) == 1 and len(files) == 1:
                moved += [(number, files[0]) for ids in paths.values() for number in ids]
        targets = {file.path for _, file in moved}
        gone = {number for number, _ in moved}
        return replace(
            changes,
            new=[file for file in changes.new if file.path not in targets],
            # their tags may be others now
            changed=[*changes.changed, *(f for f in changes.new if f.path in targets)],
            moved=[*changes.moved, *moved],
            gone=[number for number in changes.gone if number not in gone],
        )

    def _absent(
        self, changes: Changes, roots: Callable[[], Sequence[str]]
    ) -> dict[bytes, dict[str, list[int]]]:
        """Return absent tracks by identity and file, where their folder is there otherwise."""
        left = {number for number, _ in changes.moved} | set(changes.back)
        files: dict[int, str] = {
            file.id: file.path for file in self._tracks.missing() if file.id not in left
        }
        files |= {track.id: track.path for track in self._tracks.get(changes.gone)}
        away = self.away(roots())
        found: defaultdict[bytes, dict[str, list[int]]] = defaultdict(dict)
        for number, digest in self._identities.of(files).items():
            path = files[number]
            if not away(path):
                found[digest].setdefault(path, []).append(number)
        return found

    def away(self, roots: Sequence[str]) -> IsAway:
        """Return what says of a missing file of these folders whether its drive may be away."""
        return is_away_from(roots, self._newest)

    def _newest(self, folder: str) -> float | None:
        known = self._tracks.get([file.id for file in self._tracks.known_files(folder)])
        return max((track.added_at for track in known), default=None)

    def remember(self) -> Generator[Progress, None, None]:
        """Keep the identities of files that have none yet, as they come."""
        batch = Batch[tuple[str, bytes]]()

        def keep(path: str, digest: bytes) -> None:
            batch.add((path, digest))
            if batch.due():
                self._identities.store(batch.take())

        yield from self.identify(self._identities.pending(), keep)
        self._identities.store(batch.take())

    def identify(
        self, paths: Sequence[str], keep: Callable[[str, bytes], None] | None = None
    ) -> Generator[Progress, None, Identities]:
        """Return the identities of files; those that cannot be read are left out."""
        from musicrec_desktop.library.audio_identity import audio_identity

        meter = RateMeter(len(paths), translated("Jobs", LABEL))
        found: Identities = {}
        for pair in self._reading.read(audio_identity, paths):
            if pair is None:
                yield meter.progress(len(found))
                continue
            path, future = pair
            digest = outcome(path, future)
            if isinstance(digest, bytes):
                found[path] = digest
                if keep is not None:
                    keep(path, digest)
        return found

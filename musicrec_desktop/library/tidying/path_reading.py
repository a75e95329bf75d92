"""What the names of files and folders say: patterns, and how far each is right in a library."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.files import DISC_FOLDER
from musicrec_desktop.library.tidying.name_keys import name_key

LEVELS = ("name", "folder", "above")  # of the file, of its folder, of the folder above
PRIOR_WEIGHT = 4.0  # tracks that a pattern's usual rightness counts for
MOST_LEARNT_FROM = 8_000
PARTED = 0.7  # of its rightness, where a pattern leaves a dash inside of a value
SHORTEST_BEGINNING = 4  # letters
NUMBER_FIELDS = frozenset({"year", "track_number", "disc_number"})
_GENERIC = frozenset(
    """
    music musik musique musica mp3 mp3s flac audio media downloads download home users user
    desktop documents data files unsorted new various compilations soundtracks itunes tmp temp
    share shared mnt volumes public albums artists singles misc other unknown library songs tracks
    rock pop jazz classical electronic hip-hop
    """.split()  # noqa: SIM905  # no words
)
_TEXT = r"(?![\s,_–-]|\.(?!\.))"  # no name begins with what parts names
_NUMBER = r"\d{1,3}"
_FIELDS = {
    "artist": rf"{_TEXT}(?!0\d)(?P<artist>[^/]+?)",  # no words
    "album": rf"{_TEXT}(?P<album>[^/]+?)",  # no words
    "title": rf"{_TEXT}(?P<title>[^/]+?)",  # no words
    "year": r"(?P<year>(?:19|20)\d\d)",
    "track": rf"(?P<track_number>{_NUMBER})",  # no words
    "disc": r"(?P<disc_number>\d{1,2})",
    "count": r"(?P<track_number>0\d|[1-3]?\d)",  # "99 Problems" is a title
}
_NUMBERS = {"{track}", "{disc}", "{year}", "{count}"}


Said = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way to name files or folders.

    Attributes
    ----------
    level : str
        One of :data:`LEVELS`.
    text : str
        Such as "{track} - {title}".
    prior : float
        How often it is right before anything is known of a library.
    """

    level: str
    text: str
    prior: float

    @property
    def shown(self) -> str:
        """As people write it."""
        return self.text.replace("{count}", "{track}")

    def read(self, name: str) -> Said:
        """Return what a name says by this pattern; nothing where it does not fit."""
        match = _compiled(self.text).fullmatch(name)
        if match is None:
            return {}
        return {
            field: int(value) if field in NUMBER_FIELDS else value.strip()
            for field, value in match.groupdict().items()
            if value.strip() and not (field in ("track_number", "disc_number") and int(value) == 0)
        }


@lru_cache(maxsize=256)
def _compiled(text: str) -> re.Pattern[str]:
    """Spaces may be left out beside numbers: "01-Title"; "Jean-Luc" is one name, not two."""
    parts = [part for part in re.split(r"(\{\w+\})", text) if part]
    found = []
    for place, part in enumerate(parts):
        if part.startswith("{"):
            found.append(_FIELDS[part[1:-1]])
        else:
            beside = {*parts[max(0, place - 1) : place], *parts[place + 1 : place + 2]}
            loose = part.strip() and beside & _NUMBERS
            escaped = re.escape(part)
            found.append(escaped.replace(r"\ ", r"\s*") if loose else escaped)
    return re.compile("".join(found))


PATTERNS = (
    Pattern("name", "{track} - {artist} - {title}", 0.75),
    Pattern("name", "{track} - {title}", 0.8),
    Pattern("name", "{track}. {artist} - {title}", 0.75),
    Pattern("name", "{track}. {title}", 0.85),
    Pattern("name", "{count} {title}", 0.65),
    Pattern("name", "{disc}-{track} {title}", 0.85),
    Pattern("name", "{disc}-{track} - {title}", 0.85),
    Pattern("name", "{disc}.{track} {title}", 0.8),
    Pattern("name", "({track}) {title}", 0.8),
    Pattern("name", "[{track}] {title}", 0.8),
    Pattern("name", "{artist} - {album} - {track} - {title}", 0.85),
    Pattern("name", "{artist} - {album} - {track} {title}", 0.8),
    Pattern("name", "{artist} - {track} - {title}", 0.85),
    Pattern("name", "{artist} - {title}", 0.75),
    Pattern("name", "{title}", 0.6),
    Pattern("folder", "{artist} - {year} - {album}", 0.85),
    Pattern("folder", "{artist} - {album} ({year})", 0.85),
    Pattern("folder", "{artist} - {album} [{year}]", 0.85),
    Pattern("folder", "{artist} - {album}", 0.75),
    Pattern("folder", "{year} - {album}", 0.85),
    Pattern("folder", "({year}) {album}", 0.85),
    Pattern("folder", "[{year}] {album}", 0.85),
    Pattern("folder", "{album} ({year})", 0.85),
    Pattern("folder", "{album} [{year}]", 0.85),
    Pattern("folder", "{year} {album}", 0.75),
    Pattern("folder", "{album}", 0.6),
    Pattern("folder", "{artist}", 0.3),
    Pattern("above", "{artist}", 0.6),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a path says about one field.

    Attributes
    ----------
    value : str or int
    confidence : float
    pattern : Pattern
    learnt : bool
        Whether the library's own tags have confirmed the pattern, or denied it.
    """

    value: str | int
    confidence: float
    pattern: Pattern
    learnt: bool = False


def parts_of(path: str, roots: Sequence[str] = ()) -> dict[str, str]:
    """Return the names at each level, and the number of a disc that a folder is named by.

    Parameters
    ----------
    path : str
    roots : sequence of str
        The library's folders, with "/": their own names, and what is above, say nothing.
    """
    path = path.replace("\\", "/")
    inside = [len(root) for root in roots if path.startswith(f"{root.rstrip('/')}/")]
    *folders, name = path[max(inside, default=0) :].strip("/").split("/")
    stem = name.rpartition(".")[0] or name
    found = {"disc": ""}
    if folders:
        disc = DISC_FOLDER.fullmatch(folders[-1].strip())
        if disc is not None:
            folders.pop()
            found["disc"] = disc["disc_number"]
    found |= {"name": _plain(stem)}
    found |= {"folder": _plain(folders[-1]) if folders else ""}
    found |= {"above": _plain(folders[-2]) if len(folders) > 1 else ""}
    return found


def _plain(name: str) -> str:
    """Return a name with spaces where it has underscores in their place."""
    text = name.encode("utf-8", "replace").decode()
    if " " not in text and text.count("_") > 1:
        text = text.replace("_", " ")
    return " ".join(text.split())


class PathReader:
    """Reads names of files, with patterns weighed by what tagged files say.

    Parameters
    ----------
    tagged : iterable of Track
        To learn from: where tags and names agree, a pattern is right.
    roots : sequence of str
        The library's folders.
    """

    def __init__(self, tagged: Iterable[Track], roots: Sequence[str] = ()) -> None:
        self._roots = roots
        right: defaultdict[tuple[Pattern, str], float] = defaultdict(float)
        seen: defaultdict[tuple[Pattern, str], float] = defaultdict(float)
        for track in tagged:
            parts = parts_of(track.path, roots)
            for level in LEVELS:
                for pattern, said in _readings(level, parts[level]):
                    for field, value in said.items():
                        tag = getattr(track.tags, field)
                        if tag:
                            seen[pattern, field] += 1
                            right[pattern, field] += _agree(field, tag, value)
        self._rightness = {
            key: (right[key] + PRIOR_WEIGHT * key[0].prior) / (seen[key] + PRIOR_WEIGHT)
            for key in seen
        }

    def rightness(self, pattern: Pattern, field: str) -> float:
        """Return how often a pattern is right about a field, 0 to 1."""
        return self._rightness.get((pattern, field), pattern.prior)

    def read(self, path: str) -> dict[str, Reading]:
        """Return what a path most likely says, by field."""
        parts = parts_of(path, self._roots)
        found: dict[str, Reading] = {}
        for level in LEVELS:
            if level != "name" and parts[level].casefold() in _GENERIC:
                continue
            for field, reading in self._best(level, parts[level]).items():
                if field not in found or reading.confidence > found[field].confidence:
                    found[field] = reading
        if parts["disc"]:
            found["disc_number"] = Reading(int(parts["disc"]), 0.9, _DISC)
        return found

    def _best(self, level: str, name: str) -> dict[str, Reading]:
        """Return what a name says by the pattern that fits it best, as a whole."""
        read = [
            {
                field: Reading(
                    value,
                    self._sure(pattern, field, value),
                    pattern,
                    (pattern, field) in self._rightness,
                )
                for field, value in said.items()
            }
            for pattern, said in _readings(level, name, self._is_wrong)
        ]
        return max(read, key=lambda item: min(r.confidence for r in item.values()), default={})

    def _is_wrong(self, pattern: Pattern, said: Said) -> bool:
        """Whether a pattern is known to be wrong about something more often than right."""
        return min(self.rightness(pattern, field) for field in said) < 0.5

    def _sure(self, pattern: Pattern, field: str, value: str | int) -> float:
        """A dash inside of a value speaks for a pattern that would part it."""
        parted = isinstance(value, str) and " - " in value
        return self.rightness(pattern, field) * (PARTED if parted else 1.0)


_DISC = Pattern("folder", "CD {disc}", 0.9)


def _readings(
    level: str, name: str, is_wrong: Callable[[Pattern, Said], bool] | None = None
) -> list[tuple[Pattern, Said]]:
    """Return what a name says, by each pattern that fits; one of several fields goes before."""
    found = [
        (pattern, said)
        for pattern in PATTERNS
        if pattern.level == level
        and (said := pattern.read(name))
        and not str(said.get("artist", "")).isdecimal()
    ]
    several = [
        (pattern, said)
        for pattern, said in found
        if len(said) > 1 and not (is_wrong is not None and is_wrong(pattern, said))
    ]
    return several or found


def _agree(field: str, tag: str | int, value: str | int) -> bool:
    """Whether a name says what a tag says; an album's tag may say more, such as its disc."""
    if isinstance(tag, int) or isinstance(value, int):
        return tag == value
    one, other = name_key(tag), name_key(value)
    if field == "album" and len(other.compact) >= SHORTEST_BEGINNING:
        return one.compact.startswith(other.compact)
    return bool(one.compact) and one.compact == other.compact

"""The programs of a Linux desktop, and which of them take which kind of file.

Of the Desktop Entry Specification what is needed to offer a program and to start it, and of
the Association between MIME types and applications who is asked first:
https://specifications.freedesktop.org/desktop-entry-spec/latest
https://specifications.freedesktop.org/mime-apps-spec/latest
"""

from __future__ import annotations

import logging
import shlex
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from musicrec_desktop.desktop.addresses import file_uri

logger = logging.getLogger(__name__)

ENTRY = "Desktop Entry"
DEFAULTS, ADDED, REMOVED = "Default Applications", "Added Associations", "Removed Associations"
OURS = ("musicrec-desktop.desktop", "org.musicrec.Desktop.desktop")
_ESCAPED = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\", ";": ";"}
_ALL_AT_ONCE, _ONE_EACH = ("%F", "%U"), ("%f", "%u")


@dataclass(frozen=True, slots=True)
class DesktopEntry:
    """A program as its desktop file describes it.

    Attributes
    ----------
    key : str
        The name of the file, by which lists of programs know it.
    name : str
        In the language asked for.
    icon : str
        The name of a themed icon, or a picture's path.
    command : tuple of str
        What is started, with the specification's marks for files.
    types : frozenset of str
        The kinds of media it takes.
    offered : bool
        False for one that is not to be shown to people.
    path : str
        Of the desktop file.
    """

    key: str
    name: str
    icon: str
    command: tuple[str, ...]
    types: frozenset[str]
    offered: bool
    path: str

    def commands(self, files: Sequence[str]) -> list[list[str]]:
        """Return what opens files: one command for all, or one each where it takes only one."""
        if any(part in _ALL_AT_ONCE for part in self.command):
            return [self._filled(files)]
        return [self._filled([file]) for file in files]

    def _filled(self, files: Sequence[str]) -> list[str]:
        parts: list[str] = []
        for part in self.command:
            if part in (*_ALL_AT_ONCE, *_ONE_EACH):
                parts += map(file_uri, files) if part in ("%U", "%u") else files
            elif part == "%i":
                parts += ["--icon", self.icon] if self.icon else []
            elif part not in ("%d", "%D", "%n", "%N", "%v", "%m"):  # no longer filled
                parts.append(self._inside(part, files[0]))
        takes = any(mark in part for part in self.command for mark in (*_ALL_AT_ONCE, *_ONE_EACH))
        return parts if takes else [*parts, *files]  # as other desktops do with such a program

    def _inside(self, part: str, file: str) -> str:
        values = {"%f": file, "%c": self.name, "%k": self.path, "%%": "%"}
        filled, rest = "", part
        while "%" in rest:
            before, _, rest = rest.partition("%")
            mark, rest = "%" + rest[:1], rest[1:]
            filled += before + (file_uri(file) if mark == "%u" else values.get(mark, ""))
        return filled + rest


class DesktopEntries:
    """The programs that a user's folders and the system's name.

    Parameters
    ----------
    environment : mapping of str to str
        Such as ``os.environ``.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        home = Path(environment.get("HOME") or Path.home())
        self._config = [
            Path(environment.get("XDG_CONFIG_HOME") or home / ".config"),
            *_folders(environment.get("XDG_CONFIG_DIRS") or "/etc/xdg"),
        ]
        data = [
            Path(environment.get("XDG_DATA_HOME") or home / ".local/share"),
            *_folders(environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"),
        ]
        self._folders = [folder / "applications" for folder in data]
        self._read: dict[str, DesktopEntry] = {}
        self._stamps: list[int] = []

    def all(self) -> dict[str, DesktopEntry]:
        """Return every program that can be started, by its key; read anew where one came."""
        stamps = [_changed(folder) for folder in self._folders]
        if stamps != self._stamps:
            self._stamps, self._read = stamps, dict(self._entries())
        return self._read

    def takers(self, kinds: Sequence[Sequence[str]]) -> list[DesktopEntry]:
        """Return the programs that take files of all these kinds, the usual one first.

        Parameters
        ----------
        kinds : sequence of sequence of str
            The names of each kind. Where no program takes all of them, those that take one
            are returned.
        """
        known = self.all()
        found = [self._of_kind(names, known) for names in kinds]
        if not found:
            return []
        every = [key for key in found[0] if all(key in others for others in found)]
        keys = every or list(dict.fromkeys(key for each in found for key in each))
        return [known[key] for key in keys]

    def usual(self, names: Sequence[str]) -> DesktopEntry | None:
        """Return the program that the system opens a kind of file with."""
        known = self.all()
        for lists in self._associations():
            for name in names:
                for key in _keys(lists[DEFAULTS].get(name, "")):
                    if key in known:
                        return known[key]
        return None

    def _of_kind(self, names: Sequence[str], known: Mapping[str, DesktopEntry]) -> list[str]:
        added: list[str] = []
        removed: set[str] = set()
        for lists in self._associations():
            for name in names:
                fresh = _keys(lists[DEFAULTS].get(name, "")) + _keys(lists[ADDED].get(name, ""))
                added += [key for key in fresh if key in known and key not in removed]
                removed.update(_keys(lists[REMOVED].get(name, "")))
        takers = [key for key, entry in known.items() if entry.types & set(names)]
        takers.sort(key=lambda key: known[key].name.casefold())
        rest = [key for key in takers if key not in removed]
        return [key for key in dict.fromkeys(added + rest) if key not in OURS]

    def _associations(self) -> Iterator[dict[str, dict[str, str]]]:
        """Yield what lists of associations say, those that win before the others."""
        desktops = self._environment.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
        names = [f"{each}-mimeapps.list" for each in desktops if each] + ["mimeapps.list"]
        for folder in [*self._config, *self._folders]:
            for name in names:
                found = _groups(folder / name, (DEFAULTS, ADDED, REMOVED))
                if found is not None:
                    yield found

    def _entries(self) -> Iterator[tuple[str, DesktopEntry]]:
        seen: set[str] = set()
        for folder in self._folders:
            for path in sorted(folder.rglob("*.desktop")):
                key = "-".join(path.relative_to(folder).parts)
                if key in seen:  # the user's own stands before the system's
                    continue
                seen.add(key)
                entry = self._entry(key, path)
                if entry is not None:
                    yield key, entry

    def _entry(self, key: str, path: Path) -> DesktopEntry | None:
        groups = _groups(path, (ENTRY,))
        said = groups[ENTRY] if groups is not None else {}
        if said.get("Type") != "Application" or "true" in (
            said.get("Hidden"),
            said.get("Terminal"),
        ):
            return None
        try:
            command = tuple(shlex.split(_plain(said.get("Exec", ""))))
        except ValueError as error:
            logger.info("%s: %s", path, error)
            return None
        needed = _plain(said.get("TryExec", "")) or (command[0] if command else "")
        if not needed or shutil.which(needed, path=self._environment.get("PATH")) is None:
            return None
        return DesktopEntry(
            key,
            self._in_language(said, "Name") or key,
            _plain(said.get("Icon", "")),
            command,
            frozenset(_keys(said.get("MimeType", ""))),
            said.get("NoDisplay") != "true",
            str(path),
        )

    def _in_language(self, said: Mapping[str, str], what: str) -> str:
        environment = self._environment
        named = (environment.get(each) for each in ("LC_ALL", "LC_MESSAGES", "LANG"))
        language = next(filter(None, named), "").partition(".")[0]
        for tried in (language, language.partition("_")[0]):
            if tried and f"{what}[{tried}]" in said:
                return _plain(said[f"{what}[{tried}]"])
        return _plain(said.get(what, ""))


def _folders(listed: str) -> list[Path]:
    return [Path(each) for each in listed.split(":") if each]


def _changed(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0


def _groups(path: Path, wanted: Sequence[str]) -> dict[str, dict[str, str]] | None:
    """Return the lines of some groups of such a file; None where there is none to read."""
    try:
        text = path.read_text("utf-8", "replace")
    except OSError as error:
        if not isinstance(error, FileNotFoundError):
            logger.info("%s not read: %s", path, error)
        return None
    groups: dict[str, dict[str, str]] = {name: {} for name in wanted}
    here: dict[str, str] | None = None
    for line in text.splitlines():
        if line.startswith("["):
            here = groups.get(line.strip()[1:-1])
        elif here is not None and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            here.setdefault(name.strip(), value.strip())
    return groups


def _plain(value: str) -> str:
    """Return a value without the escapes that every text in such a file may have."""
    parts = value.split("\\\\")  # what stands for a backslash begins no escape
    for mark, meant in _ESCAPED.items():
        if mark != "\\":
            parts = [part.replace("\\" + mark, meant) for part in parts]
    return "\\".join(parts)


def _keys(value: str) -> list[str]:
    return [each.strip() for each in value.split(";") if each.strip()]

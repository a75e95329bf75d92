"""CUE sheets: where the tracks of one long file begin, and what they are called.

The format is that of CDRWIN, as rippers write it and players read it. A track lies in
the file of its INDEX 01 and ends where the next one in that file begins; the gap
before a track (INDEX 00) is the end of the track before it, as on the disc.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from pathlib import Path

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.library.misread_text import encoding_of

FRAMES_A_SECOND = 75
MAX_SHEET_BYTES = 1_000_000
MIN_KANA = 2
LONGEST_NUMBER = 4  # digits; a disc has 99 tracks

_TIME = re.compile(r"(\d{1,4}):(\d{1,2})[:.](\d{1,2})")
# What Shift-JIS would have to be made of; a byte of A1 to DF is half a katakana, but
# in Western Europe an accented letter.
_DOUBLE = re.compile(rb"[\x81-\x9f\xe0-\xfc][\x40-\x7e\x80-\xfc]")
_KANA = re.compile(rb"\x82[\x9f-\xf1]|\x83[\x40-\x7e\x80-\x96]")


@dataclass(slots=True)
class CueTrack:
    """One track of a sheet.

    Attributes
    ----------
    number : int
        As the sheet says, from 1.
    start_seconds : float
        INDEX 01, within the file.
    end_seconds : float or None
        Where the next track of the file begins; None for the file's end.
    title, performer, songwriter, isrc : str
    remarks : dict of str to str
        By upper-case name: REPLAYGAIN_TRACK_GAIN, DATE, GENRE, …
    """

    number: int
    start_seconds: float = -1.0
    end_seconds: float | None = None
    title: str = ""
    performer: str = ""
    songwriter: str = ""
    isrc: str = ""
    remarks: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class CueFile:
    """A file that a sheet names, as it names it, and the tracks that lie in it."""

    name: str
    tracks: list[CueTrack] = field(default_factory=list)

    @property
    def divided(self) -> bool:
        """Whether the file holds more than one track."""
        return len(self.tracks) > 1


@dataclass(slots=True)
class CueSheet:
    """A sheet: what holds for all of it, and its files in order.

    Attributes
    ----------
    title, performer, songwriter : str
        Of the album.
    remarks : dict of str to str
        By upper-case name.
    files : list of CueFile
        Those that hold an audio track.
    """

    title: str = ""
    performer: str = ""
    songwriter: str = ""
    remarks: dict[str, str] = field(default_factory=dict)
    files: list[CueFile] = field(default_factory=list)


class DamagedSheet(ValueError):
    """A sheet that contradicts itself; the reason is a clause for people."""


def read_sheet(path: str) -> CueSheet:
    """Read a sheet from a file of whatever encoding.

    Raises
    ------
    UnreadableFile
        If it cannot be read, is too long for a sheet, or contradicts itself.
    """
    try:
        with Path(path).open("rb") as file:
            content = file.read(MAX_SHEET_BYTES + 1)
    except OSError as error:
        raise UnreadableFile(path, system_reason(error)) from error
    if len(content) > MAX_SHEET_BYTES:
        raise UnreadableFile(path, to_translate("Reasons", "it is too long for a CUE sheet"))
    try:
        return parse_sheet(decoded(content))
    except DamagedSheet as error:
        raise UnreadableFile(
            path, str(error), to_translate("Next steps", "Mend the sheet, or remove it.")
        ) from error


def decoded(content: bytes) -> str:
    """Return the text of a sheet.

    A byte order mark, commands in UTF-16 or valid UTF-8 decide. Of what is left, Shift-JIS is
    taken where all bytes fit and kana are among them that nobody would write in Western
    Europe, and another code page where it is as certain. Else it is Windows' Western one.
    """
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    if (wide := _without_mark(content)) is not None:
        return content.decode(wide, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if _surely_japanese(content):
        return content.decode("cp932")
    found = encoding_of(content.decode("latin-1").split("\n"))
    try:
        return content.decode(found or "cp1252")
    except UnicodeDecodeError:
        pass
    # the five bytes that the code page leaves out are controls in Latin-1
    return "".join(bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in content)


def _without_mark(content: bytes) -> str | None:
    """Return which UTF-16 a sheet is in that does not say so: its commands are ASCII."""
    place = content.upper().find("TRACK".encode("utf-16-le"))
    if place < 0:
        return None
    return "utf-16-be" if place % 2 else "utf-16-le"


def _surely_japanese(content: bytes) -> bool:
    if len(_KANA.findall(content)) < MIN_KANA:
        return False
    left_over = _DOUBLE.sub(b"", content)
    if not left_over.isascii():
        return False
    try:
        content.decode("cp932")
    except UnicodeDecodeError:
        return False
    return True


def parse_sheet(text: str) -> CueSheet:
    """Read a sheet from its text. What is not known is passed over.

    Raises
    ------
    DamagedSheet
        If it names no track, or tracks lie in no file or not one after the other.
    """
    reader = _Reader()
    for line in text.splitlines():
        command, rest = _first_word(line.strip("\0\ufeff \t"))
        reader.take(command.upper(), rest)
    return reader.sheet()


def _first_word(text: str) -> tuple[str, str]:
    """Part a line after its first word, whether by spaces or, as some write, by tabs."""
    word, *rest = text.split(None, 1) or [""]
    return word, "".join(rest).strip()


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= LONGEST_NUMBER


def _unquoted(text: str) -> str:
    """Return text without the quotes around it; those within it stay."""
    text = text.strip()
    if text.startswith('"'):
        text = text[1:].removesuffix('"')
    return text.strip()


class _Reader:
    """Takes one line after the other."""

    def __init__(self) -> None:
        self._sheet = CueSheet()
        self._files: list[CueFile] = []
        self._file: CueFile | None = None
        self._track: CueTrack | None = None
        self._skipping = False  # within a track of data

    def take(self, command: str, rest: str) -> None:
        if command == "FILE":
            self._begin_file(rest)
        elif command == "TRACK":
            self._begin_track(*rest.split()[:2])
        elif self._skipping:
            return
        elif command == "INDEX":
            self._index(*rest.split()[:2])
        elif command in ("TITLE", "PERFORMER", "SONGWRITER", "ISRC"):
            self._name(command.lower(), _unquoted(rest))
        elif command == "REM":
            name, value = _first_word(rest)
            owner = self._track or self._sheet
            owner.remarks.setdefault(name.upper(), _unquoted(value))

    def _begin_file(self, rest: str) -> None:
        """Take a name, in quotes or not, before the type; some repeat it for each track."""
        quoted = rest.startswith('"') and rest.count('"') > 1
        name = (
            rest[1 : rest.rindex('"')] if quoted else _unquoted("".join(rest.rsplit(None, 1)[:1]))
        )
        known = next((file for file in self._files if file.name == name), None)
        self._file = known or CueFile(name)
        if known is None:
            self._files.append(self._file)

    def _begin_track(self, number: str = "", kind: str = "AUDIO") -> None:
        self._track = None
        self._skipping = kind.upper() != "AUDIO"
        if self._skipping:
            return
        if not _is_number(number):
            raise DamagedSheet(f"“{number[:20]}” is not a track number")  # no words
        self._track = CueTrack(int(number))

    def _index(self, number: str = "", time: str = "") -> None:
        if not _is_number(number) or int(number) != 1 or self._track is None:
            return
        match = _TIME.fullmatch(time)
        if match is None:
            raise DamagedSheet(f"“{time[:20]}” is not a time")  # no words
        if self._file is None:
            raise DamagedSheet(f"track {self._track.number} lies in no file")  # no words
        minutes, seconds, frames = (int(part) for part in match.groups())
        self._track.start_seconds = 60 * minutes + seconds + frames / FRAMES_A_SECOND
        self._file.tracks.append(self._track)

    def _name(self, name: str, value: str) -> None:
        owner = self._track or self._sheet
        if hasattr(owner, name) and not getattr(owner, name):
            setattr(owner, name, value)

    def sheet(self) -> CueSheet:
        """Return what was read, once it makes sense."""
        self._sheet.files = [file for file in self._files if file.tracks]
        numbers = [track.number for file in self._sheet.files for track in file.tracks]
        if not numbers:
            raise DamagedSheet(to_translate("Reasons", "it names no track"))
        if min(numbers) < 1:
            raise DamagedSheet(f"“{min(numbers)}” is not a track number")  # no words
        if len(set(numbers)) != len(numbers):
            raise DamagedSheet(to_translate("Reasons", "it gives two tracks one number"))
        for file in self._sheet.files:
            for track, following in zip(file.tracks, file.tracks[1:], strict=False):
                if following.start_seconds <= track.start_seconds:
                    raise DamagedSheet(
                        f"track {following.number} begins before the one before it"  # no words
                    )
                track.end_seconds = following.start_seconds
        return self._sheet

"""XSPF, the playlist format of XML (https://xspf.org/spec), read and written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from xml.etree import ElementTree

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.library.text import clean_text

NAMESPACE = "http://xspf.org/ns/0/"
LONGEST_NUMBER = 12  # digits; of milliseconds, 30 years
MOST_TRACKS = 1_000_000  # five times a large library
MOST_LEVELS = 1_000  # of elements within elements; playlists have four
FED_BYTES = 1 << 16
SAID = frozenset({"location", "duration", "title", "creator", "album"})


@dataclass(frozen=True, slots=True)
class XspfTrack:
    """A track as XSPF holds it; the location is a URI."""

    location: str
    title: str
    artist: str
    album: str
    duration_seconds: float | None


class Described(Protocol):
    """What can be said of a track."""

    @property
    def title(self) -> str: ...
    @property
    def artist(self) -> str: ...
    @property
    def album(self) -> str: ...
    @property
    def duration_seconds(self) -> float | None: ...


def read_xspf(path: Path, content: bytes) -> tuple[str, list[XspfTrack]]:
    """Return the title of a playlist and its tracks.

    Raises
    ------
    UnreadableFile
        If it is no XSPF, or defines entities, by which a small file could fill the memory.
    """
    if b"<!ENTITY" in content:
        raise UnreadableFile(
            str(path), to_translate("Reasons", "it defines entities, which no playlist needs")
        )
    taken = _Taken()
    try:
        parser = ElementTree.XMLParser(target=taken)
        for place in range(0, len(content), FED_BYTES):
            parser.feed(content[place : place + FED_BYTES])
            if len(taken.tracks) > MOST_TRACKS or len(taken.open) > MOST_LEVELS:
                break
        else:
            parser.close()
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise UnreadableFile(
            str(path), translate("Reasons", "it is damaged XML ({reason})", reason=error)
        ) from error
    if taken.root != "playlist":
        raise UnreadableFile(
            str(path), to_translate("Reasons", "it is XML, but not an XSPF playlist")
        )
    if len(taken.tracks) > MOST_TRACKS or len(taken.open) > MOST_LEVELS:
        raise UnreadableFile(str(path), to_translate("Reasons", "it is too large to be a playlist"))
    return taken.title, [_track(said) for said in taken.tracks]


def _track(said: dict[str, str]) -> XspfTrack:
    milliseconds = said.get("duration", "")
    return XspfTrack(
        said.get("location", "").strip(),
        clean_text(said.get("title", "")),
        clean_text(said.get("creator", "")),
        clean_text(said.get("album", "")),
        int(milliseconds) / 1000 if _is_number(milliseconds) else None,
    )


class _Taken:
    """What is taken from a playlist as it is read: a tree of all of it could fill the memory.

    Attributes
    ----------
    root, title : str
    tracks : list of dict of str to str
        What each says, by name.
    open : list of (str, dict of str to str)
        Elements that are not at their end, and what the elements in them said.
    """

    def __init__(self) -> None:
        self.root = self.title = ""
        self.tracks: list[dict[str, str]] = []
        self.open: list[tuple[str, dict[str, str]]] = []
        self._text: list[str] | None = None  # of the element that began last

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        name = tag.rpartition("}")[2]
        self.root = self.root or name
        self.open.append((name, {}))
        self._text = []

    def data(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end(self, _tag: str) -> None:
        name, said = self.open.pop()
        if name == "track":
            self.tracks.append(said)
        elif len(self.open) == 0:
            self.title = said.get("title", "")
        if self._text is not None and self.open and name in SAID:
            self.open[-1][1].setdefault(name, "".join(self._text))
        self._text = None


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) <= LONGEST_NUMBER


def xspf_bytes(name: str, tracks: Sequence[tuple[str, Described]]) -> bytes:
    """Return a playlist of URIs and what is known of each."""
    root = ElementTree.Element("playlist", version="1", xmlns=NAMESPACE)
    _add(root, "title", name)
    listed = ElementTree.SubElement(root, "trackList")
    for uri, track in tracks:
        item = ElementTree.SubElement(listed, "track")
        ElementTree.SubElement(item, "location").text = uri
        _add(item, "title", track.title)
        _add(item, "creator", track.artist)
        _add(item, "album", track.album)
        if track.duration_seconds is not None:
            _add(item, "duration", str(round(1000 * track.duration_seconds)))
    ElementTree.indent(root)
    content: bytes = ElementTree.tostring(root, encoding="UTF-8", xml_declaration=True)
    return content + b"\n"


def _add(parent: ElementTree.Element, name: str, text: str) -> None:
    cleaned = clean_text(text)
    # what XML 1.0 cannot hold
    cleaned = "".join(c for c in cleaned if c not in "\ufffe\uffff")
    if cleaned:
        ElementTree.SubElement(parent, name).text = cleaned

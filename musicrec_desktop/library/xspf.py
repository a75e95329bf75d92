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
    try:
        root = ElementTree.fromstring(content)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise UnreadableFile(
            str(path), translate("Reasons", "it is damaged XML ({reason})", reason=error)
        ) from error
    if _local(root) != "playlist":
        raise UnreadableFile(
            str(path), to_translate("Reasons", "it is XML, but not an XSPF playlist")
        )
    tracks = []
    for item in root.iter():
        if _local(item) != "track":
            continue
        location = _said(item, "location")
        milliseconds = _said(item, "duration")
        tracks.append(
            XspfTrack(
                location.strip(),
                clean_text(_said(item, "title")),
                clean_text(_said(item, "creator")),
                clean_text(_said(item, "album")),
                int(milliseconds) / 1000 if _is_number(milliseconds) else None,
            )
        )
    return _said(root, "title"), tracks


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


def _said(item: ElementTree.Element, name: str) -> str:
    return next((child.text or "" for child in item if _local(child) == name), "")


def _local(item: ElementTree.Element) -> str:
    return str(item.tag).rpartition("}")[2]

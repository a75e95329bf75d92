"""A mix that was opened, as a page shows it and finds it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class OpenedMix:
    """What a mix is called, why it was made, and its tracks.

    Attributes
    ----------
    kind : str
        The heading it stood under.
    title, why : str
        As its card says.
    beside : str
        What is said of all mixes under that heading.
    tracks : tuple of int
        Their ids, in the order in which they go well together.
    """

    kind: str = ""
    title: str = ""
    why: str = ""
    beside: str = ""
    tracks: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """Return what tells it from others: the one of tomorrow may be called the same."""
        return f"{self.title} {self.tracks}" if self.tracks else ""  # no words

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON can hold it."""
        return asdict(self) | {"tracks": list(self.tracks)}


def opened_mix_from(kept: Mapping[str, Any]) -> OpenedMix | None:
    """Return what :meth:`OpenedMix.to_dict` returned; None where that makes no sense."""
    words = {name: kept.get(name) for name in ("kind", "title", "why", "beside")}
    tracks = kept.get("tracks")
    if not isinstance(tracks, list) or not all(isinstance(word, str) for word in words.values()):
        return None
    if not all(isinstance(track, int) for track in tracks):
        return None
    return OpenedMix(**words, tracks=tuple(tracks))  # type: ignore[arg-type]

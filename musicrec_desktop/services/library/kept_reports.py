"""The last report, and the last of the space before, on disk and compared."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.library_report import (
    Change,
    Coverage,
    Hub,
    IndexFigures,
    LibraryReport,
    NeighbourFigures,
)

logger = logging.getLogger(__name__)


class KeptReports:
    """Reports of one library, as JSON.

    Parameters
    ----------
    folder : pathlib.Path
        Made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._last = folder / "last.json"
        self._before = folder / "before.json"

    def last(self) -> LibraryReport | None:
        """Return the last report; None where there is none that this program can read."""
        return _load(self._last)

    def keep(self, report: LibraryReport) -> None:
        """Put a report in the place of the last, which is kept if its space was another.

        Raises
        ------
        StorageError
        """
        last = self.last()
        if last is not None and _space(last) != _space(report):
            _save(self._before, last)
        _save(self._last, report)

    def changes(self, report: LibraryReport) -> list[Change]:
        """Compare a report with the last one of the space before its own."""
        before = _load(self._before)
        return [] if before is None else compared(before, report)


def compared(before: LibraryReport, after: LibraryReport) -> list[Change]:
    """Return what changed between two reports, of the figures that both have."""
    changes = []
    for name, sign in _COMPARED.items():
        old, new = _figure(before, name), _figure(after, name)
        if old is not None and new is not None:
            better = 0 if abs(new - old) < 1e-9 else (1 if (new - old) * sign > 0 else -1)
            changes.append(Change(name, old, new, better if sign else 0))
    return changes


# What is compared, and whether more is better (1), less is (-1), or neither (0).
_COMPARED = {
    "coverage.tracks": 0,
    "coverage.analysed": 1,
    "neighbours.genre_first": 1,
    "neighbours.genre_five": 1,
    "neighbours.genre_ten": 1,
    "neighbours.skewness": -1,
    "neighbours.never": -1,
    "index.recall_at_10": 1,
    "index.query_ms": -1,
    "seconds_a_track": -1,
}


def _figure(report: LibraryReport, name: str) -> float | None:
    value: Any = report
    for part in name.split("."):
        value = getattr(value, part, None)
    return None if value is None else float(value)


def _space(report: LibraryReport) -> float:
    return report.index.built_at if report.index else 0.0


def as_json(report: LibraryReport) -> dict[str, Any]:
    """Return a report as JSON can hold it."""
    return asdict(report)


def _save(path: Path, report: LibraryReport) -> None:
    with replacing(path) as file:
        file.write(json.dumps(as_json(report), indent=1).encode("utf-8"))


def _load(path: Path) -> LibraryReport | None:
    try:
        return _from_json(json.loads(path.read_text("utf-8")))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, KeyError) as error:
        logger.warning("report %s not used: %s", path, error)
        return None


def _from_json(stored: dict[str, Any]) -> LibraryReport:
    neighbours, index = stored["neighbours"], stored["index"]
    if neighbours is not None:
        neighbours = NeighbourFigures(
            **{
                **_known(NeighbourFigures, neighbours),
                "histogram": tuple((name, number) for name, number in neighbours["histogram"]),
                "hubs": tuple(Hub(**_known(Hub, hub)) for hub in neighbours["hubs"]),
            }
        )
    return LibraryReport(
        stored["made_at"],
        Coverage(**_known(Coverage, stored["coverage"])),
        tuple((reason, number) for reason, number in stored["failures"]),
        neighbours,
        IndexFigures(**_known(IndexFigures, index)) if index is not None else None,
        stored["seconds_a_track"],
    )


def _known(kind: type, stored: dict[str, Any]) -> dict[str, Any]:
    """Return the stored values of the fields that this program knows."""
    names = {item.name for item in fields(kind)}
    return {name: value for name, value in stored.items() if name in names}

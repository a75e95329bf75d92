"""``similar FILE``: what sounds like this track."""

from __future__ import annotations

import argparse
import json
import os

from musicrec_desktop.cli.terminal import library, one_line, put
from musicrec_desktop.core.recommendation import percent_alike
from musicrec_desktop.services.similarity import SimilarTrack


def run(arguments: argparse.Namespace) -> int:
    """Print the neighbours."""
    with library(arguments) as services:
        query = services.songs.by_path(os.path.abspath(arguments.file))  # noqa: PTH100
        found = services.similarity.neighbours(query.id, arguments.k)
    if arguments.json:
        put(json.dumps({"query": query.path, "neighbours": [_as_json(item) for item in found]}))
    else:
        put(one_line(f"Sounds like {query.artist or 'an unknown artist'} – {query.title}:"))
        for rank, item in enumerate(found, 1):
            put(neighbour_line(rank, item))
    return 0


def neighbour_line(rank: int, item: SimilarTrack) -> str:
    """Return one neighbour as a line for people."""
    parts = item.recommendation.components
    name = one_line(f"{item.track.artist or 'Unknown artist'} – {item.track.title}")
    return (
        f"{rank:3}. {percent_alike(item.recommendation.similarity):3} %  {name:<52.52} "
        f"timbre {percent_alike(parts.timbre):3}  rhythm {percent_alike(parts.rhythm):3}  "
        f"harmony {percent_alike(parts.harmony):3}"
    )


def _as_json(item: SimilarTrack) -> dict[str, object]:
    score = item.recommendation
    return {
        "path": item.track.path,
        "title": item.track.title,
        "artist": item.track.artist,
        "similarity": round(score.similarity, 6),
        "timbre": round(score.components.timbre, 6),
        "rhythm": round(score.components.rhythm, 6),
        "harmony": round(score.components.harmony, 6),
    }

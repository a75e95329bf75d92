"""``path FROM TO``: a smooth way from one track to another."""

from __future__ import annotations

import argparse
import json

from musicrec_desktop.cli.listeners import listen_as
from musicrec_desktop.cli.terminal import library, put
from musicrec_desktop.cli.track_output import file_id, keep_m3u, total, track_json, track_line
from musicrec_desktop.core.recommendation import percent_alike


def run(arguments: argparse.Namespace) -> int:
    """Print the path."""
    with library(arguments) as services:
        listen_as(services, arguments)
        start, end = (file_id(services, file) for file in (arguments.start, arguments.end))
        path = services.discovery.paths.find(
            start, end, steps=arguments.n, minutes=arguments.minutes
        )
    keep_m3u(arguments, path.tracks)
    alike = [None, *path.similarities]
    if arguments.json:
        steps = [
            {**track_json(track), "similarity": None if each is None else round(each, 4)}
            for track, each in zip(path.tracks, alike, strict=True)
        ]
        smooth = {
            "largest_step": round(path.largest_step, 4),
            "mean_step": round(path.mean_step, 4),
        }
        put(json.dumps({"tracks": steps, "seconds": path.seconds, **smooth}))
        return 0
    for number, (track, each) in enumerate(zip(path.tracks, alike, strict=True), 1):
        put(track_line(number, track, "" if each is None else f"{percent_alike(each)}%"))
    put(total(path.tracks))
    return 0

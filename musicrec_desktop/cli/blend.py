"""``blend NAME NAME…``: one mix for several listeners."""

from __future__ import annotations

import argparse
import json

import numpy as np

from musicrec_desktop.cli.audio_output import keep_audio
from musicrec_desktop.cli.terminal import library, put
from musicrec_desktop.cli.track_output import keep_m3u, total, track_json, track_line
from musicrec_desktop.services.discovery.blend import BlendedMix


def run(arguments: argparse.Namespace) -> int:
    """Print the mix."""
    with library(arguments) as services:
        listeners = [services.listeners.named(name) for name in arguments.listeners]
        random = None if arguments.seed is None else np.random.default_rng(abs(arguments.seed))
        mix = services.discovery.blends.make(listeners, arguments.n, random=random)
        keep_audio(services, arguments, mix.tracks)
    keep_m3u(arguments, mix.tracks)
    if arguments.json:
        put(json.dumps(_as_json(mix)))
        return 0
    for place, track in enumerate(mix.tracks):
        names = ", ".join(listener.name for listener in mix.for_whom(place))
        put(track_line(place + 1, track, f"for {names}"))
    put(total(mix.tracks))
    return 0


def _as_json(mix: BlendedMix) -> dict[str, object]:
    names = [listener.name for listener in mix.listeners]
    return {
        "shares": {
            names[n]: round(share, 4) for n, share in zip(mix.known, mix.shares, strict=True)
        },
        "unknown": [listener.name for listener in mix.unknown],
        "fairness": round(mix.fairness, 4),
        "tracks": [
            {
                **track_json(track),
                "worth": dict(zip(names, (round(each, 4) for each in worth), strict=True)),
                "for": [listener.name for listener in mix.for_whom(place)],
            }
            for place, (track, worth) in enumerate(zip(mix.tracks, mix.worth, strict=True))
        ],
    }

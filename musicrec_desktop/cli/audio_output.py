"""Tracks that a command chose, written as one audio file."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from musicrec_desktop.cli.terminal import clock, one_line, put, run_shown
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.assembly import Services


def keep_audio(services: Services, arguments: argparse.Namespace, tracks: Sequence[Track]) -> None:
    """Write the tracks where ``--audio`` asks for it, and say so on the error stream.

    Raises
    ------
    MusicRecError
        If the file cannot be written, or no track can be read.
    """
    if arguments.audio is None:
        return
    events = services.exchange.mix_exports().export(
        tracks, arguments.audio, crossfade_seconds=arguments.crossfade
    )
    mix = run_shown(events)
    for reason in mix.left_out:
        put(one_line(reason), error=True)
    put(f"{one_line(str(mix.audio))}: {clock(mix.seconds)}, with {mix.cue.name}", error=True)

"""``mix``: a mix by a recipe."""

from __future__ import annotations

import argparse
import json

import numpy as np

from musicrec_desktop.cli.audio_output import keep_audio
from musicrec_desktop.cli.listeners import listen_as
from musicrec_desktop.cli.terminal import library, put
from musicrec_desktop.cli.track_output import file_id, keep_m3u, total, track_json, track_line
from musicrec_desktop.core.discovery import MixRecipe
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.words.mix_names import energy_word, mix_title
from musicrec_desktop.services.assembly import Services


def run(arguments: argparse.Namespace) -> int:
    """Print the mix."""
    with library(arguments) as services:
        listen_as(services, arguments)
        random = None if arguments.seed is None else np.random.default_rng(abs(arguments.seed))
        mix = services.discovery.mixes.make(_recipe(services, arguments), random=random)
        keep_audio(services, arguments, mix.tracks)
    keep_m3u(arguments, mix.tracks)
    if arguments.json:
        tracks = [
            {**track_json(track), "energy": round(energy, 3)}
            for track, energy in zip(mix.tracks, mix.energies, strict=True)
        ]
        put(json.dumps({"title": mix_title(mix.name), "seconds": mix.seconds, "tracks": tracks}))
        return 0
    put(mix_title(mix.name))
    for number, (track, energy) in enumerate(zip(mix.tracks, mix.energies, strict=True), 1):
        put(track_line(number, track, f"{_measures(track)}{energy_word(energy)}"))
    put(total(mix.tracks))
    if arguments.minutes is None and len(mix.tracks) < arguments.n:
        put("No more tracks fit the recipe.", error=True)
    return 0


def _measures(track: Track) -> str:
    """Return tempo and key as the table of songs shows them: where they are sure."""
    tempo = "" if track.sure_bpm is None else f"{track.sure_bpm:.0f} BPM"
    return f"{tempo:>7}  {track.sure_key:<6}  "


def _recipe(services: Services, arguments: argparse.Namespace) -> MixRecipe:
    minutes: float | None = arguments.minutes
    return MixRecipe(
        tracks=arguments.n if minutes is None else None,
        seconds=None if minutes is None else 60 * minutes,
        curve=arguments.curve,
        tempo_bpm=arguments.bpm,
        walk_keys=arguments.keys,
        decades=tuple(arguments.decade),
        genres=tuple(arguments.genre),
        artists=tuple(arguments.artist),
        without_artists=tuple(arguments.without_artist),
        without_genres=tuple(arguments.without_genre),
        must=tuple(file_id(services, file) for file in arguments.must),
        must_not=tuple(file_id(services, file) for file in arguments.must_not),
        like=tuple(file_id(services, file) for file in arguments.like),
    )

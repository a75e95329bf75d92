"""``similar FILE``: what sounds like this track, or like several together, and why."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence

from musicrec_desktop.cli.terminal import library, one_line, put
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.explanation import FAMILIES
from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.recommendation import percent_alike
from musicrec_desktop.core.similar import PRESETS, SimilarFilters, SimilarQuestion
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.words.similar import kind_said, why
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.similarity.similar_answers import SimilarAnswer
from musicrec_desktop.services.similarity.similarity import SimilarTrack


def run(arguments: argparse.Namespace) -> int:
    """Print the neighbours."""
    with library(arguments) as services:
        seeds = _tracks(services, arguments.files)
        unlike = _tracks(services, arguments.less or [])
        _refuse_both(seeds, unlike)
        question = SimilarQuestion(
            tuple(track.id for track in seeds),
            tuple(track.id for track in unlike),
            PRESETS[arguments.mix.capitalize()],
            _filters(arguments),
        )
        answer = services.similar.ask(question, arguments.k)
    if arguments.json:
        put(json.dumps(_answer_as_json(seeds, answer)))
    else:
        _print(seeds, answer)
    return 0


def neighbour_line(rank: int, item: SimilarTrack) -> str:
    """Return one neighbour as a line for people."""
    parts = item.recommendation.components
    name = one_line(f"{item.track.artist or 'Unknown artist'} – {item.track.title}")
    return (
        f"{rank:3}. {percent_alike(item.recommendation.similarity):3}%  {name:<52.52} "
        f"timbre {percent_alike(parts.timbre):3}  rhythm {percent_alike(parts.rhythm):3}  "
        f"harmony {percent_alike(parts.harmony):3}"
    )


def _tracks(services: Services, files: Sequence[str]) -> list[Track]:
    paths = [os.path.abspath(file) for file in files]  # noqa: PTH100 - keeps symlinks
    return [services.songs.by_path(path) for path in paths]


def _refuse_both(seeds: Sequence[Track], unlike: Sequence[Track]) -> None:
    both = {track.id for track in seeds} & {track.id for track in unlike}
    if both:
        name = next(track.title for track in seeds if track.id in both)
        raise MusicRecError(
            f"“{name}” is asked for and, by --less, not asked for.",
            "Take it out of one of the two.",
        )


def _filters(arguments: argparse.Namespace) -> SimilarFilters:
    return SimilarFilters(
        other_artists=arguments.other_artists,
        bpm_within=arguments.bpm,
        key_fits=arguments.key_fits,
        unheard_months=arguments.unheard,
        lossless=arguments.lossless,
        music_only=not arguments.any_sound,
    )


def _print(seeds: Sequence[Track], answer: SimilarAnswer) -> None:
    if answer.kind is SoundKind.SILENCE and not answer.rows:
        put(one_line(f"{seeds[0].title} is silent: there is nothing to compare it by."))
        return
    names = " and ".join(f"{seed.artist or 'an unknown artist'} – {seed.title}" for seed in seeds)
    put(one_line(f"Sounds like {names}:"))
    if instead := kind_said(answer.kind):
        put(f"({instead}.)")
    for rank, item in enumerate(answer.rows, 1):
        put(neighbour_line(rank, item))
        if item.reasons:
            put(f"{'':12}{why(item.reasons)}")
        for copy in item.copies:
            put(one_line(f"{'':12}copy: {copy.path}"))
    if answer.looser:
        name, number = answer.looser[0]
        option = _OPTIONS[name]
        put(f"No track passes. Without {option} there would be {number}.")


_OPTIONS = {
    "other_artists": "--other-artists",
    "bpm_within": "--bpm",
    "key_fits": "--key-fits",
    "unheard_months": "--unheard",
    "lossless": "--lossless",
    "music_only": "leaving out speech and noise (--any-sound)",
}


def _answer_as_json(seeds: Sequence[Track], answer: SimilarAnswer) -> dict[str, object]:
    return {
        "query": seeds[0].path,
        "queries": [seed.path for seed in seeds],
        "kind": answer.kind.value,
        "neighbours": [_as_json(item) for item in answer.rows],
    }


def _as_json(item: SimilarTrack) -> dict[str, object]:
    score = item.recommendation
    parts = {family.value: round(getattr(score.components, family), 6) for family in FAMILIES}
    return {
        "path": item.track.path,
        "title": item.track.title,
        "artist": item.track.artist,
        "similarity": round(score.similarity, 6),
        **parts,
        "why": why(item.reasons) if item.reasons else "",
        "reasons": [
            {
                "aspect": reason.aspect.value,
                "amount": round(reason.amount, 4),
                "names": reason.names,
            }
            for reason in item.reasons
        ],
        "copies": [copy.path for copy in item.copies],
    }

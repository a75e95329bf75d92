"""``import FILE…``: playlists, and what other players know."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING

from musicrec_desktop.cli.terminal import alone, library, one_line, put
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.exchange.library_import import ImportPlan
from musicrec_desktop.services.exchange.metadata_import import MetadataPlan
from musicrec_desktop.services.exchange.playlist_exchange import FoundTracks

if TYPE_CHECKING:
    from musicrec_desktop.library.backups import Backup

NAMED_ABSENT = 10


class NothingNamed(MusicRecError):
    """A command without anything to work on."""

    exit_code = 2


def run(arguments: argparse.Namespace) -> int:
    """Import the files, and say what was not found."""
    if not arguments.files and not arguments.tag_ratings:
        raise NothingNamed("There is nothing to import.", "Name a file, or give --tag-ratings.")
    held = contextlib.nullcontext() if arguments.dry_run else alone(arguments)
    with held, library(arguments) as services:
        if arguments.tag_ratings:
            plan = services.exchange.library_imports.look_into_tags()
            _take_over(services, plan, dry_run=arguments.dry_run)
        for file in arguments.files:
            if services.exchange.metadata_imports.knows(file):
                _take_over_metadata(services, file, arguments)
            elif services.exchange.library_imports.knows(file):
                plan = services.exchange.library_imports.look(file)
                _take_over(services, plan, dry_run=arguments.dry_run)
            elif arguments.dry_run:
                _say(services.exchange.playlists.look(file))
                put("Nothing was changed.")
            else:
                _say(services.exchange.playlists.import_files([file])[0].tracks)
    return 0


def _take_over(services: Services, plan: ImportPlan, *, dry_run: bool) -> None:
    _say_plan(plan)
    if dry_run:
        put("Nothing was changed.")
    elif not plan.changes:
        put("There is nothing to import.")
    else:
        _say_done(services.exchange.library_imports.apply(plan))


def _take_over_metadata(services: Services, file: str, arguments: argparse.Namespace) -> None:
    plan = services.exchange.metadata_imports.look(
        file, dict(arguments.column), replace=arguments.replace
    )
    _say_metadata(plan)
    if arguments.dry_run:
        put("Nothing was changed.")
    elif not plan.changes:
        put("There is nothing to import.")
    else:
        _say_done(services.exchange.metadata_imports.apply(plan))


def _say_metadata(plan: MetadataPlan) -> None:
    put(
        f"{one_line(plan.source)}: {plan.matched:,} of {_many(plan.rows, 'row')} found here, "
        f"for {_many(plan.tracks, 'track')}; no row for {_many(plan.without_row, 'track')}"
    )
    for name, column in plan.columns.items():
        counts = [
            f"{number:,} {said}"
            for number, said in (
                (plan.filled.get(name, 0), "filled in"),
                (plan.replaced.get(name, 0), "replaced"),
                (plan.kept.get(name, 0), "kept as the tags have it (see --replace)"),
            )
            if number
        ]
        said = ", ".join(counts) or "nothing new"
        put(f"  {name.replace('_', ' ')} from “{one_line(column)}”: {said}")
    for remark in plan.remarks:
        put(f"  {remark}")
    for line in plan.ambiguous[:NAMED_ABSENT]:
        put(f"  more than one file or row: {one_line(line)}", error=True)
    if len(plan.ambiguous) > NAMED_ABSENT:
        put(f"  and {len(plan.ambiguous) - NAMED_ABSENT} more", error=True)
    _say_absent(plan.absent)


def _say_done(backup: Backup) -> None:
    put(f"Done. To have it as it was before: musicrec-desktop restore {one_line(backup.path.name)}")


def _say_plan(plan: ImportPlan) -> None:
    put(f"{plan.player}: {plan.found} of {plan.tracks} tracks found{_ways(plan)}")
    put(
        f"To take over: {plan.ratings} ratings, {plan.loved} loved, {plan.counts} play counts, "
        f"{plan.dates} dates of the last play, {len(plan.playlists)} playlists"
    )
    for sentence in plan.unread:
        put(f"  {one_line(sentence)}", error=True)
    _say_absent(plan.absent)


def _say(done: FoundTracks) -> None:
    total = done.found + len(done.absent)
    put(f"{one_line(done.name)}: {done.found} of {total} tracks found{_ways(done)}")
    _say_absent(done.absent)


def _ways(done: FoundTracks | ImportPlan) -> str:
    how = [
        f"{number} {said}"
        for number, said in ((done.moved, "by the end of the path"), (done.by_tags, "by tags"))
        if number
    ]
    return f" ({', '.join(how)})" if how else ""


def _say_absent(absent: Sequence[str]) -> None:
    for line in absent[:NAMED_ABSENT]:
        put(f"  not in the library: {one_line(line)}", error=True)
    if len(absent) > NAMED_ABSENT:
        put(f"  and {len(absent) - NAMED_ABSENT} more", error=True)


def _many(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"

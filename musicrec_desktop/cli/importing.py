"""``import FILE…``: playlists, and what other players know."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from musicrec_desktop.cli.terminal import data_folder, library, one_line, put
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.instance import InstanceLock
from musicrec_desktop.services.library_import import ImportPlan
from musicrec_desktop.services.playlist_exchange import FoundTracks

NAMED_ABSENT = 10


def run(arguments: argparse.Namespace) -> int:
    """Import the files, and say what was not found."""
    lock = InstanceLock(data_folder(arguments))
    if not arguments.dry_run:
        lock.acquire()
    try:
        with library(arguments) as services:
            for file in arguments.files:
                if services.library_imports.knows(file):
                    _take_over(services, file, dry_run=arguments.dry_run)
                elif arguments.dry_run:
                    _say(services.exchange.look(file))
                    put("Nothing was changed.")
                else:
                    _say(services.exchange.import_files([file])[0].tracks)
    finally:
        if not arguments.dry_run:
            lock.release()
    return 0


def _take_over(services: Services, file: str, *, dry_run: bool) -> None:
    plan = services.library_imports.look(file)
    _say_plan(plan)
    if dry_run:
        put("Nothing was changed.")
    elif not plan.changes:
        put("There is nothing to take over.")
    else:
        backup = services.library_imports.apply(plan)
        put(
            "Done. To have it as it was before: "
            f"musicrec-desktop restore {one_line(backup.path.name)}"
        )


def _say_plan(plan: ImportPlan) -> None:
    put(f"{plan.player}: {plan.found} of {plan.tracks} tracks found{_ways(plan)}")
    put(
        f"To take over: {plan.ratings} ratings, {plan.loved} loved, {plan.counts} play counts, "
        f"{plan.dates} dates of the last play, {len(plan.playlists)} playlists"
    )
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

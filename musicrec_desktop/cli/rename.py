"""``rename FILE…``: name and place files by their tags; a preview unless told otherwise."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict

from musicrec_desktop.cli.tags import say
from musicrec_desktop.cli.terminal import alone, library, one_line, put, run_shown
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library.file_moving import PlannedMove


def run(arguments: argparse.Namespace) -> int:
    """Show what would be moved, or move it; 9 where a file could not be."""
    if not arguments.apply:
        with library(arguments) as services:
            _show(_plan(services, arguments), as_json=arguments.json)
        return 0
    with alone(arguments), library(arguments) as services:
        service = services.tag_editing()
        service.recover()
        moves = _plan(services, arguments)
        result = run_shown(service.move(moves, tidy=arguments.tidy))
    refused = [move for move in moves if move.problem]
    for move in refused:
        put(f"  {one_line(move.source)}: {move.problem}", error=True)
    code = say(result, as_json=arguments.json, verb="moved")
    return 9 if refused else code


def _plan(services: Services, arguments: argparse.Namespace) -> list[PlannedMove]:
    paths = [os.path.abspath(path) for path in arguments.files]  # noqa: PTH100 - keeps symlinks
    tracks = [services.songs.by_path(path) for path in paths]
    return services.tag_editing().plan_moves(tracks, arguments.pattern, arguments.to)


def _show(moves: list[PlannedMove], *, as_json: bool) -> None:
    if as_json:
        rows = [asdict(move) for move in moves]
        for row in rows:
            row.update({name: display_path(row[name]) for name in ("source", "target", "root")})
        put(json.dumps(rows, ensure_ascii=False))
        return
    for move in moves:
        put(one_line(move.source))
        put(one_line(f"  → {move.problem or move.target}"))
    count = sum(move.moves for move in moves)
    put(f"{count} of {len(moves)} would move. To do it, add --apply.")

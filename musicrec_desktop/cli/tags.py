"""``tags FILE…``: show tags, change them, take changes back."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import asdict
from typing import Any

from musicrec_desktop.cli.argument_types import GoesWithAnother
from musicrec_desktop.cli.terminal import alone, library, one_line, put, run_shown
from musicrec_desktop.core.errors import MusicRecError, NothingToUndo, UnreadableFile, display_path
from musicrec_desktop.core.tag_edits import (
    WORDED_FIELDS,
    EditResult,
    TagChanges,
    TagsNotWritten,
    TagValue,
    with_numbers,
)
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.library.cover_files import read_picture
from musicrec_desktop.services.library.tag_editing import Editing, TagEditingService
from musicrec_desktop.services.library.track_numbering import auto_numbered

NO_FILES = "musicrec-desktop: Name the files whose tags are meant."


def run(arguments: argparse.Namespace) -> int:
    """Print or write; 4 where a file could not be read, 9 where one could not be written."""
    takes_back = arguments.undo or arguments.redo
    writes = _changes_wanted(arguments) or takes_back
    if takes_back and (arguments.files or _changes_wanted(arguments)):
        raise GoesWithAnother(
            "--undo and --redo are of whole edits, whatever files those were of.",
            "Name no file and no change beside them.",
        )
    if not arguments.files and not takes_back:
        put(NO_FILES, error=True)
        return 2
    if not writes:
        with library(arguments) as services:
            return _show(services.tag_editing(), arguments.files, as_json=arguments.json)
    with alone(arguments), library(arguments) as services:
        service = services.tag_editing()
        service.recover()
        result = run_shown(_editing(service, arguments))
    return say(result, as_json=arguments.json)


def _changes_wanted(arguments: argparse.Namespace) -> bool:
    return bool(
        arguments.assignments
        or arguments.clear
        or arguments.cover
        or arguments.remove_cover
        or arguments.number
    )


def _editing(service: TagEditingService, arguments: argparse.Namespace) -> Editing:
    keep = arguments.keep_time
    if arguments.undo or arguments.redo:
        wanted = [item.id for item in service.batches() if item.undone is arguments.redo]
        if not wanted:
            raise NothingToUndo(f"There is no edit to {'redo' if arguments.redo else 'undo'}.")
        if arguments.redo:  # they were taken back from the newest on
            return service.redo(min(wanted), keep_mtime=keep)
        return service.undo(max(wanted), keep_mtime=keep)
    return service.edit(_changes(service, arguments), keep_mtime=keep)


def _changes(service: TagEditingService, arguments: argparse.Namespace) -> dict[str, TagChanges]:
    common: dict[str, TagValue] = dict(arguments.assignments)
    common |= dict.fromkeys(arguments.clear)
    if arguments.cover:
        common["cover"] = read_picture(arguments.cover)
    elif arguments.remove_cover:
        common["cover"] = None
    paths = [os.path.abspath(path) for path in arguments.files]  # noqa: PTH100 - keeps symlinks
    numbers: dict[str, TagChanges] = {}
    if arguments.number:
        numbers = auto_numbered([Track(0, path, service.read(path)) for path in paths])
    return {path: with_numbers(common, numbers.get(path, {})) for path in paths}


def say(result: EditResult, *, as_json: bool, verb: str = "written") -> int:
    """Print what came of an edit; return the exit code."""
    if as_json:
        failures = [asdict(item) | {"path": display_path(item.path)} for item in result.failures]
        counts = {verb: result.written, "unchanged": result.unchanged}
        put(json.dumps({**counts, "failures": failures}))
    else:
        put(f"{result.written} {verb}, {result.unchanged} unchanged.")
    for failure in result.failures:
        said = f"{failure.path}: {failure.reason}. {failure.next_step}".rstrip()
        put(f"  {one_line(said)}", error=True)
    return TagsNotWritten.exit_code if result.failures else 0


def _show(service: TagEditingService, paths: list[str], *, as_json: bool) -> int:
    failures: list[MusicRecError] = []
    found: list[tuple[str, dict[str, Any]]] = []
    for path in paths:
        try:
            tags, details = service.read_all(path)
            found.append((path, {**asdict(details), **asdict(tags), **service.more(path)}))
        except UnreadableFile as error:
            failures.append(error)
    if as_json:
        rows = [{"path": display_path(path), **said} for path, said in found]
        put(json.dumps(rows, ensure_ascii=False))
    else:
        for path, said in found:
            _print(path, said)
    for failure in failures:
        put(f"musicrec-desktop: {one_line(str(failure))}", error=True)
    return UnreadableFile.exit_code if failures else 0


def _print(path: str, said: dict[str, Any]) -> None:
    put(path)
    width = max(map(len, WORDED_FIELDS))
    for field in WORDED_FIELDS:
        if said[field] not in ("", None):
            put(one_line(f"  {field:<{width}}  {_shown(said[field])}"))
    if said["cover_key"]:
        put(f"  {'cover':<{width}}  yes")


def _shown(value: object) -> object:
    """Return a value as ``--set`` takes it."""
    return int(value) if isinstance(value, bool) else value

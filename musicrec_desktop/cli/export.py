"""``export WHAT``: files that other programs read."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from musicrec_desktop.cli.argument_types import GoesWithAnother
from musicrec_desktop.cli.terminal import library, one_line, progress_bar, put
from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.exchange.library_export import Format

Show = Callable[[Progress], None]


def run(arguments: argparse.Namespace) -> int:
    """Write the file."""
    with library(arguments) as services, progress_bar() as show:
        said = _EXPORTS[arguments.what](services, arguments, show)
    where = arguments.output or arguments.files
    put(f"{said} written to {display_path(where)}")
    return 0


def _neighbours(services: Services, arguments: argparse.Namespace, show: Show) -> str:
    return f"{services.exchange.exports.neighbours(arguments.k, arguments.output, show)} tracks"


def _features(services: Services, arguments: argparse.Namespace, show: Show) -> str:
    return f"{services.exchange.exports.features(arguments.output, show)} tracks"


def _playlist(services: Services, arguments: argparse.Namespace, show: Show) -> str:
    relative = True if arguments.relative else False if arguments.absolute else None
    playlist = services.exchange.playlists.named(arguments.name)
    if arguments.kind and not arguments.files:
        raise MusicRecError("--as says how files are copied.", "Name a folder with --files.")
    if arguments.bitrate and not arguments.kind:
        raise MusicRecError("--bitrate is for what --as encodes.", "Name a kind with --as.")
    if arguments.files:
        if relative is not None:
            raise GoesWithAnother(
                "--relative and --absolute are for a list by itself; --files writes one beside the "
                "music.",
                "Leave them out.",
            )
        return _files(services, playlist.id, arguments, show)
    count, left_out = services.exchange.playlists.export(
        playlist.id, arguments.output, relative=relative
    )
    for track in left_out:
        put(f"Left out, its path has a line break: {one_line(track.path)}", error=True)
    return f"{count} tracks"


def _files(services: Services, playlist_id: int, arguments: argparse.Namespace, show: Show) -> str:
    copied = 0
    kind = arguments.kind and TargetKind(arguments.kind)
    target = Target(kind, 1000 * (arguments.bitrate or 0)) if kind else None
    for event in services.exchange.playlists.copy_files(playlist_id, arguments.files, target):
        if isinstance(event, Progress):
            show(event)
        else:
            copied = event.copied
            for path in event.unread:
                put(f"Left out, it cannot be read: {one_line(path)}", error=True)
    return f"{copied} files"


def _library(services: Services, arguments: argparse.Namespace, show: Show) -> str:
    count = services.exchange.library_exports.library(
        arguments.output, _format(arguments), report=show
    )
    return f"{count} tracks"


def _history(services: Services, arguments: argparse.Namespace, _show: Show) -> str:
    return (
        f"{services.exchange.library_exports.history(arguments.output, _format(arguments))} entries"
    )


def _extracted(services: Services, arguments: argparse.Namespace, show: Show) -> str:
    kind: Format = "parquet" if arguments.output.suffix == ".parquet" else "csv"
    count = services.exchange.library_exports.extracted_features(
        arguments.output, show, kind=kind, derived=arguments.derived
    )
    return f"{count} tracks"


def _format(arguments: argparse.Namespace) -> Format:
    named: Format | None = arguments.format
    by_name: dict[str, Format] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".parquet": "parquet"}
    return named or by_name.get(arguments.output.suffix, "csv")


_EXPORTS = {
    "neighbours": _neighbours,
    "features": _features,
    "extracted-features": _extracted,
    "playlist": _playlist,
    "library": _library,
    "history": _history,
}

"""The grammar of what goes in and out: import, and what there is to export."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from musicrec_desktop.cli.argument_types import column, name, path, positive
from musicrec_desktop.core.tag_edits import TABLE_COLUMNS as COLUMNS
from musicrec_desktop.core.transcoding import TargetKind

MakeCommand = Callable[[Any, str, str, str], argparse.ArgumentParser]


def add_import(commands: Any, command: MakeCommand) -> None:
    """Add the command ``import``."""
    parser = command(
        commands,
        "import",
        "take over playlists, or what another player knows",
        "Make a playlist of each M3U, M3U8, PLS or XSPF file; take over ratings, play counts and "
        "playlists of iTunes and Music (an exported XML), Rhythmbox (rhythmdb.xml), Strawberry and "
        "Clementine (*.db), and Quod Libet (songs). Tracks are recognised by their path, by the "
        "end of it where folders were moved, and else by artist, title and duration. Nothing that "
        "is known here is replaced: the higher count and the rating given here stay. A CSV, or the "
        "folder of FMA's metadata, fills in what tracks leave empty: in the library only, no file "
        "is written.",
    )
    parser.add_argument("files", metavar="FILE", nargs="*", type=name)
    parser.add_argument(
        "--tag-ratings",
        action="store_true",
        help="take over ratings and play counts that the files' own tags hold (POPM, FMPS)",
    )
    parser.add_argument(
        "--column",
        metavar="FIELD=NAME",
        action="append",
        type=column,
        default=[],
        help="of a CSV: which column is which; fields: " + ", ".join(COLUMNS),
    )
    parser.add_argument(
        "--replace", action="store_true", help="of a CSV: let its values replace those of the tags"
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would be taken over, and change nothing"
    )


def add_export_kinds(kinds: Any, command: MakeCommand) -> None:
    """Add what ``export`` offers apart from neighbours and raw features."""
    playlist = command(
        kinds,
        "playlist",
        "a playlist as M3U8, M3U, PLS or XSPF",
        "Write a playlist in the format that the name of FILE asks for. Paths below FILE's folder "
        "are written as seen from there, others whole.",
    )
    playlist.add_argument("name", metavar="NAME", type=name)
    target = playlist.add_mutually_exclusive_group(required=True)
    target.add_argument("-o", "--output", metavar="FILE.m3u8", type=path)
    target.add_argument(
        "--files", metavar="FOLDER", type=path, help="copy the music into FOLDER, with a list of it"
    )
    playlist.add_argument(
        "--as",
        dest="kind",
        choices=[kind.value for kind in TargetKind],
        help="with --files: encode what is of another kind, with its tags and cover",
    )
    playlist.add_argument(
        "--bitrate", metavar="KBPS", type=positive, help="with --as: default 256, of Opus 160"
    )
    paths = playlist.add_mutually_exclusive_group()
    paths.add_argument("--relative", action="store_true", help="every path as seen from FILE")
    paths.add_argument("--absolute", action="store_true", help="every path whole")
    library = command(
        kinds,
        "library",
        "everything known of each track",
        "Write one row, or one JSON object, for each track: its tags, what listening found, plays, "
        "rating and playlists. Times are in UTC.",
    )
    history = command(
        kinds,
        "history",
        "every play",
        "Write when what was played, how much of it, and from where.",
    )
    for kind in (library, history):
        kind.add_argument(
            "--format", choices=("csv", "jsonl", "parquet"), help="default: by FILE's name, or CSV"
        )
        _add_output(kind, "FILE")
    extracted = command(
        kinds,
        "extracted-features",
        "the reduced features of each track, with folder and file name",
        "Write the coordinates by which tracks are compared, one row a track, as "
        "extracted_features.csv.",
    )
    extracted.add_argument(
        "--derived",
        action="store_true",
        help="also counts of artist and album, popularity, recency, length, decade and genres",
    )
    extracted.add_argument(
        "-o",
        "--output",
        metavar="FILE.csv",
        type=path,
        default=path("extracted_features.csv"),
        help="or FILE.parquet; default: extracted_features.csv",
    )


def _add_output(parser: argparse.ArgumentParser, metavar: str) -> None:
    parser.add_argument("-o", "--output", metavar=metavar, type=path, required=True)

"""The command line's grammar. Imports nothing heavy: files for the window pass here too."""

from __future__ import annotations

import argparse
import importlib.metadata
import sys
from collections.abc import Sequence
from typing import Any

from musicrec_desktop.cli.argument_types import name as _name
from musicrec_desktop.cli.argument_types import path as _path
from musicrec_desktop.cli.argument_types import positive as _positive
from musicrec_desktop.cli.discovery_options import add_discovery
from musicrec_desktop.cli.exchange_options import add_export_kinds, add_import
from musicrec_desktop.cli.genre_options import add_genre
from musicrec_desktop.cli.opening import OPEN, with_command
from musicrec_desktop.cli.telling_options import add_telling
from musicrec_desktop.cli.tidy_options import add_tidy
from musicrec_desktop.cli.window_options import add_data_dir, add_window_options
from musicrec_desktop.core.similar import PRESETS
from musicrec_desktop.core.tag_edits import DEFAULT_PATTERN, WORDED_FIELDS

DESCRIPTION = """\
MusicRec Desktop plays your music and finds what sounds alike.

Without a command it opens the window. The commands do the same work on the same
library, without one.
"""

EXAMPLES = """\
examples:
  musicrec-desktop                         open the window
  musicrec-desktop song.flac ~/Music       play a file, add a folder, in the window
  musicrec-desktop --demo                  open it on music the program composed
  musicrec-desktop scan ~/Music            read a folder and listen to every file
  musicrec-desktop similar song.flac       ten tracks that sound like this one
  musicrec-desktop radio song.flac         what a station would play, and why
  musicrec-desktop genre train GENRES/     learn genres from a folder for each of them
  musicrec-desktop doctor                  check that everything is in place

exit codes:
  0 all is well; 1 what was asked for cannot be done (the sentence says why); 2 wrong command
  line; 3 folder missing; 4 a file could not be read (a scan goes on without it); 5 track
  unknown; 6 library unusable; 7 already running; 8 no sound device; 9 a file could not be
  written; 10 a library of the system is missing; 11 nothing to play; 12 no such
  listener; 13 wrong PIN; 20 nothing to learn genres from; 21 a genre model cannot be used;
  22 there is none yet; 23 training the network broke off; 130 stopped
"""


def parse_arguments(argv: Sequence[str] | None = None) -> argparse.Namespace:
    """Read the command line.

    Parameters
    ----------
    argv : sequence of str, optional
        Arguments without the program's name; the process's own where left out.

    Returns
    -------
    argparse.Namespace
        ``command`` is None where the window is asked for.

    Raises
    ------
    SystemExit
        Where the arguments are wrong, or ask for help or the version only.
    """
    parser, commands = _build()
    words = sys.argv[1:] if argv is None else argv
    return parser.parse_args(with_command(words, commands.choices))


def _build() -> tuple[argparse.ArgumentParser, Any]:
    """Return the parser of the whole program, and its commands."""
    parser = argparse.ArgumentParser(
        prog="musicrec-desktop",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add_window_options(parser)
    version = importlib.metadata.version("musicrec-desktop")
    parser.add_argument("--version", action="version", version=f"%(prog)s {version}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", dest="command")
    for add in (
        _add_open,
        _add_scan,
        _add_similar,
        _add_play,
        _add_export,
        _add_stats,
        _add_tags,
        _add_rename,
        _add_report,
        _add_failures,
        _add_doctor,
        _add_backups,
        _add_headless_demo,
    ):
        add(commands)
    add_import(commands, _command)
    add_discovery(commands, _command)
    add_genre(commands, _command)
    add_tidy(commands, _command)
    add_telling(commands, _command)
    return parser, commands


def _command(commands: Any, name: str, summary: str, description: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=summary, description=description
    )
    # SUPPRESS keeps a --data-dir given before the command from being reset here.
    add_data_dir(parser, default=argparse.SUPPRESS)
    return parser


def _add_open(commands: Any) -> None:
    parser = _command(
        commands,
        OPEN,
        "play files and add folders in the window",
        "Play files, add folders to the library and take playlists in, in the window that is "
        "open, or in a new one. The word may be left out.",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", type=_name)


def _add_scan(commands: Any) -> None:
    parser = _command(
        commands,
        "scan",
        "read folders and listen to every file in them",
        "Read tags, listen to every new or changed file, and learn what sounds alike. Only what "
        "changed since the last scan is read again; an interrupted scan goes on where it was.",
    )
    parser.add_argument(
        "folders",
        metavar="FOLDER",
        nargs="*",
        type=_name,
        help="folders of music; without one, every folder of the library",
    )
    parser.add_argument(
        "--watch", action="store_true", help="go on with what changes, until it is stopped"
    )


def _add_similar(commands: Any) -> None:
    parser = _command(
        commands,
        "similar",
        "list the tracks that sound like one",
        "List the tracks of the library that sound most like FILE, best first, with how alike "
        "they are in timbre, rhythm and harmony.",
    )
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        type=_name,
        help="a file of the library; of several, what sounds like all of them together",
    )
    parser.add_argument("-k", type=_positive, default=10, help="how many (default: 10)")
    parser.add_argument(
        "--less", metavar="FILE", action="append", type=_name, help="keep away from this one"
    )
    parser.add_argument(
        "--mix",
        choices=[name.lower() for name in PRESETS],
        default="balanced",
        help="what counts as alike (default: balanced)",
    )
    _add_filters(parser)
    _add_json(parser)


def _add_filters(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("which tracks may be answers")
    group.add_argument("--other-artists", action="store_true", help="none by the same artist")
    group.add_argument(
        "--bpm", metavar="N", type=_positive, help="within N beats per minute, octaves included"
    )
    group.add_argument("--key-fits", action="store_true", help="same or neighbouring key")
    group.add_argument("--unheard", metavar="MONTHS", type=_positive, help="not played for so long")
    group.add_argument("--lossless", action="store_true", help="FLAC, ALAC, WAV and their like")
    group.add_argument("--any-sound", action="store_true", help="speech, noise and silence, too")


def _add_play(commands: Any) -> None:
    parser = _command(
        commands,
        "play",
        "play files, gapless, without a window",
        "Play FILEs one after the other through the same engine as the window. Ctrl+C stops.",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", type=_name)


def _add_export(commands: Any) -> None:
    parser = _command(
        commands,
        "export",
        "write what the library knows to a file: playlists, features, neighbours",
        "Write what the library has learnt to a file that any program reads.",
    )
    kinds = parser.add_subparsers(title="what", metavar="WHAT", dest="what", required=True)
    neighbours = _command(
        kinds,
        "neighbours",
        "the most alike tracks of every track",
        "Write query,rank,neighbour,similarity with absolute paths, rank from 1.",
    )
    neighbours.add_argument("-k", type=_positive, default=10, help="neighbours a track")
    features = _command(
        kinds,
        "features",
        "the raw numbers of every excerpt",
        "Write one row an excerpt: path, excerpt, and every raw value.",
    )
    for kind in (neighbours, features):
        kind.add_argument("-o", "--output", metavar="FILE.csv", type=_path, required=True)
    add_export_kinds(kinds, _command)


def _add_tags(commands: Any) -> None:
    parser = _command(
        commands,
        "tags",
        "show or change what files say about themselves",
        "Print the tags of FILEs, or change them. Only what is named is written, and what was "
        "there before is kept: --undo takes the last edit back. "
        f"Fields: {', '.join(WORDED_FIELDS)}.",
    )
    parser.add_argument("files", metavar="FILE", nargs="*", type=_name)
    parser.add_argument(
        "--set",
        metavar="FIELD=VALUE",
        dest="assignments",
        action="append",
        default=[],
        type=_assignment,
        help='such as title="So What"; several values are parted by "; "',
    )
    parser.add_argument(
        "--clear",
        metavar="FIELD",
        action="append",
        default=[],
        choices=WORDED_FIELDS,
        help="empty it",
    )
    picture = parser.add_mutually_exclusive_group()
    picture.add_argument("--cover", metavar="PICTURE", type=_name, help="a JPEG or PNG file")
    picture.add_argument("--remove-cover", action="store_true", help="take the picture out")
    parser.add_argument(
        "--number", action="store_true", help="number the files in the order they are named"
    )
    parser.add_argument("--keep-time", action="store_true", help="keep the files' time of change")
    parser.add_argument("--undo", action="store_true", help="take the last edit back")
    parser.add_argument("--redo", action="store_true", help="do again what was undone last")
    _add_json(parser)


def _add_rename(commands: Any) -> None:
    parser = _command(
        commands,
        "rename",
        "name and place files by their tags",
        "Show how FILEs of the library would be called by a pattern, and with --apply call them "
        "so. No file is ever written over; plays, ratings and playlists follow; "
        "tags --undo takes it back. "
        f"The pattern without one of your own: {DEFAULT_PATTERN}",
    )
    parser.add_argument("files", metavar="FILE", nargs="+", type=_name)
    parser.add_argument(
        "--pattern", default=DEFAULT_PATTERN, help="fields in {}, what may be left out in []"
    )
    parser.add_argument(
        "--to", metavar="FOLDER", type=_name, help="where it begins (default: the library's folder)"
    )
    parser.add_argument("--apply", action="store_true", help="move the files")
    parser.add_argument("--tidy", action="store_true", help="remove folders that become empty")
    _add_json(parser)


def _assignment(text: str) -> tuple[str, str]:
    field, equals, value = text.partition("=")
    if not equals or field not in WORDED_FIELDS:
        raise argparse.ArgumentTypeError(
            f"{text!r} is not FIELD=VALUE with one of {', '.join(WORDED_FIELDS)}"
        )
    return field, value


def _add_stats(commands: Any) -> None:
    _add_json(
        _command(
            commands,
            "stats",
            "count tracks, failures and the index",
            "Count tracks, those analysed, pending, failed and missing, and measure the index.",
        )
    )


def _add_report(commands: Any) -> None:
    _add_json(
        _command(
            commands,
            "report",
            "measure how well the library is known and its neighbours are",
            "Count what is known and what failed, measure neighbours (hubs, orphans, genres with "
            "an artist filter), index and speed, and compare with the space before.",
        )
    )


def _add_failures(commands: Any) -> None:
    _command(
        commands,
        "failures",
        "list files that could not be read, with the reason",
        "Print one line a file: its path, a tab, and the reason.",
    )


def _add_doctor(commands: Any) -> None:
    _command(
        commands,
        "doctor",
        "check versions, libraries, sound devices and folders",
        "Look at everything the program needs, and say what to do about each problem.",
    )


def _add_headless_demo(commands: Any) -> None:
    _command(
        commands,
        "headless-demo",
        "show the whole program without a screen",
        "Compose the demo library, scan it, find what sounds like five of its tracks, and save a "
        "picture of the window.",
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON for another program")


def _add_backups(commands: Any) -> None:
    backup = _command(
        commands,
        "backup",
        "copy the library",
        "Copy the library while it is in use. The newest copies are kept; the window makes one "
        "a day by itself.",
    )
    backup.add_argument("--list", action="store_true", help="list the copies instead")
    restore = _command(
        commands,
        "restore",
        "put a copy in the library's place",
        "Put a backup in the place of the library, which is kept beside it. No other instance "
        "may be running.",
    )
    restore.add_argument(
        "name", metavar="NAME", nargs="?", type=_name, help="of the copy; the newest by default"
    )
    _command(
        commands,
        "verify",
        "check the library file",
        "Let SQLite check the library file, and say what is wrong with it.",
    )

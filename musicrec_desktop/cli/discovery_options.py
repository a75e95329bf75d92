"""The grammar of the commands that choose music, and of those for who hears it."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from musicrec_desktop.cli.argument_types import (
    colour,
    curve,
    decade,
    minutes,
    name,
    path,
    positive,
    seconds,
    share,
    tempos,
)
from musicrec_desktop.core.discovery import CURVES

MakeCommand = Callable[[Any, str, str, str], argparse.ArgumentParser]


def add_discovery(commands: Any, command: MakeCommand) -> None:
    """Add the commands; ``command`` makes a parser of one from name, summary, description."""
    for add in (_add_radio, _add_path, _add_mix, _add_blend, _add_foryou, _add_history):
        parser = add(commands, command)
        if add is not _add_blend:  # which is for those that it names
            _add_listener(parser)
        _add_output(parser)
    _add_listeners(commands, command)


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON for another program")
    parser.add_argument("--m3u", metavar="FILE", type=path, help="write the tracks as an M3U8 list")


def _add_chance(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--seed", metavar="N", type=int, help="the same number brings the same tracks again"
    )


def _add_radio(commands: Any, command: MakeCommand) -> argparse.ArgumentParser:
    parser = command(
        commands,
        "radio",
        "list what a radio station would play",
        "List the next tracks of a station that is started from files, an artist, a genre or a "
        "playlist, each with the reason why it comes.",
    )
    parser.add_argument("files", metavar="FILE", nargs="*", type=name, help="files of the library")
    parser.add_argument("--artist", metavar="NAME", type=name, help="start from an artist")
    parser.add_argument("--genre", metavar="NAME", type=name, help="start from a genre")
    parser.add_argument("--playlist", metavar="NAME", type=name, help="start from a playlist")
    parser.add_argument("-n", type=positive, default=25, help="how many (default: 25)")
    parser.add_argument(
        "--diversity",
        metavar="D",
        type=share,
        default=0.3,
        help="0: always the nearest, to 1: far and wide (default: 0.3)",
    )
    _add_chance(parser)
    return parser


def _add_path(commands: Any, command: MakeCommand) -> argparse.ArgumentParser:
    parser = command(
        commands,
        "path",
        "find a smooth way from one track to another",
        "List tracks that lead from FROM to TO in small steps, both included.",
    )
    parser.add_argument("start", metavar="FROM", type=name)
    parser.add_argument("end", metavar="TO", type=name)
    length = parser.add_mutually_exclusive_group()
    length.add_argument("-n", type=positive, help="how many tracks (default: 10)")
    length.add_argument("--minutes", metavar="T", type=minutes, help="about so long, instead")
    return parser


def _add_mix(commands: Any, command: MakeCommand) -> argparse.ArgumentParser:
    parser = command(
        commands,
        "mix",
        "make a mix by a recipe",
        "List tracks that follow a recipe: how long, how calm or lively, in which tempo, key by "
        "key, from which decades, what must be there and what must not.",
    )
    length = parser.add_mutually_exclusive_group()
    length.add_argument("-n", type=positive, default=25, help="how many tracks (default: 25)")
    length.add_argument("--minutes", metavar="T", type=minutes, help="about so long, instead")
    parser.add_argument(
        "--curve",
        type=curve,
        default=(),
        help=f"{', '.join(CURVES)}, or energies from 0 to 1 with commas",
    )
    parser.add_argument("--bpm", metavar="LOW-HIGH", type=tempos, help="tempo, octaves included")
    parser.add_argument("--keys", action="store_true", help="walk from key to fitting key")
    for option, metavar, kind, said in (
        ("--decade", "YEAR", decade, "only from this decade, such as 1980"),
        ("--genre", "NAME", name, "only of this genre"),
        ("--artist", "NAME", name, "only by this artist"),
        ("--without-genre", "NAME", name, "nothing of this genre"),
        ("--without-artist", "NAME", name, "nothing by this artist"),
        ("--must", "FILE", name, "this file must be in it"),
        ("--must-not", "FILE", name, "this file must not"),
        ("--like", "FILE", name, "what sounds like this file"),
    ):
        parser.add_argument(
            option, metavar=metavar, type=kind, action="append", default=[], help=f"{said}; repeats"
        )
    _add_audio(parser)
    _add_chance(parser)
    return parser


def _add_blend(commands: Any, command: MakeCommand) -> argparse.ArgumentParser:
    parser = command(
        commands,
        "blend",
        "make one mix for several listeners",
        "List tracks that suit all of the listeners named, chosen so that whoever got least so "
        "far gains most; with the reason for each.",
    )
    parser.add_argument("listeners", metavar="NAME", nargs="+", type=name, help="two or more")
    parser.add_argument("-n", type=positive, default=25, help="how many tracks (default: 25)")
    _add_audio(parser)
    _add_chance(parser)
    return parser


def _add_audio(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--audio",
        metavar="FILE",
        type=path,
        help="write the tracks as one audio file (flac, mp3, m4a, opus), with a CUE sheet",
    )
    parser.add_argument(
        "--crossfade", metavar="SECONDS", type=seconds, default=6.0, help="in it (default: 6)"
    )


def _add_foryou(commands: Any, command: MakeCommand) -> argparse.ArgumentParser:
    parser = command(
        commands,
        "foryou",
        "list what is recommended today",
        "List the page For you: what was begun, what is like what was played, daily mixes, and "
        "what was neglected, each with the reason.",
    )
    parser.add_argument(
        "--mood", type=share, default=0.5, help="0 calm, 0.5 as it is (default), 1 lively"
    )
    return parser


def _add_history(commands: Any, command: MakeCommand) -> argparse.ArgumentParser:
    parser = command(
        commands,
        "history",
        "list what was played, the newest first",
        "List the last plays: when, what, how much of it, and from where it was started.",
    )
    parser.add_argument("-n", type=positive, default=50, help="how many (default: 50)")
    parser.add_argument(
        "--statistics", action="store_true", help="sum the plays up instead of listing them"
    )
    parser.add_argument(
        "--year", metavar="YEAR", type=positive, help="with --statistics: only of this year"
    )
    return parser


def _add_listeners(commands: Any, command: MakeCommand) -> None:
    parser = command(
        commands,
        "listeners",
        "list who listens on this machine, or change that",
        "List the listeners. Each has a history, ratings and playlists of their own; a PIN, "
        "which is set in the window, is asked for there only.",
    )
    actions = parser.add_subparsers(title="actions", metavar="ACTION", dest="action")
    for action, said in (
        ("list", "list the listeners, as without an action"),
        ("add", "add a listener"),
        ("rename", "give a listener another name"),
        ("delete", "delete a listener with all that is theirs"),
    ):
        inner = command(actions, action, said, f"{said[0].upper()}{said[1:]}.")
        inner.add_argument(
            "--json",
            action="store_true",
            default=argparse.SUPPRESS,
            help="print JSON for another program",
        )
        if action != "list":
            inner.add_argument("name", metavar="NAME", type=name)
        if action == "rename":
            inner.add_argument("to", metavar="NEW-NAME", type=name)
        if action == "add":
            inner.add_argument(
                "--colour", metavar="#RRGGBB", type=colour, help="of the listener's picture"
            )
    parser.add_argument("--json", action="store_true", help="print JSON for another program")


def _add_listener(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--listener", metavar="NAME", type=name, help="for whom (default: the first listener)"
    )

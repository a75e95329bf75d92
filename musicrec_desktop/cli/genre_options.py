"""The grammar of ``genre``: train, evaluate, predict, report."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from musicrec_desktop.cli.argument_types import name, path, positive, share
from musicrec_desktop.core.genres import EPOCHS, FOLDS, SMALLEST_CLASS

MakeCommand = Callable[[Any, str, str, str], argparse.ArgumentParser]


def add_genre(commands: Any, command: MakeCommand) -> None:
    """Add the command ``genre``."""
    parser = command(
        commands,
        "genre",
        "learn genres from labelled music, and guess them",
        "Learn genres from a folder that holds one for each, or from the library's own tags; test "
        "models on artists they have not heard; guess the genres of files.",
    )
    kinds = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    _add_train(kinds, command)
    _add_predict(kinds, command)
    for action, summary in (
        ("evaluate", "print how well a model predicts artists it has not heard"),
        ("report", "write a page for a browser about a model"),
    ):
        asked = command(kinds, action, summary, f"{summary[0].upper()}{summary[1:]}.")
        _add_model_name(asked)
        if action == "evaluate":
            asked.add_argument(
                "folder",
                metavar="FOLDER",
                nargs="?",
                type=name,
                help="of other labelled music (default: the test on what it was trained on)",
            )
            asked.add_argument("--json", action="store_true", help="print JSON")
        else:
            asked.add_argument(
                "-o", "--output", metavar="FILE.html", type=path, help="where to write it"
            )
    models = command(kinds, "models", "list models, choose or delete one", "List models.")
    models.add_argument("--choose", metavar="NAME", type=name, help="use this one from now on")
    models.add_argument("--delete", metavar="NAME", type=name, help="delete it and its guesses")


def _add_train(kinds: Any, command: MakeCommand) -> None:
    train = command(
        kinds,
        "train",
        "learn genres",
        "Learn genres and use what was learnt. Artists are kept apart in the test; without their "
        "names, the scores are optimistic, which is said.",
    )
    source = train.add_mutually_exclusive_group(required=True)
    source.add_argument(
        "folder", metavar="FOLDER", nargs="?", type=name, help="holds one folder for each genre"
    )
    source.add_argument(
        "--library", action="store_true", help="from the genre tags of the library, as corrected"
    )
    source.add_argument(
        "--fma", metavar="FOLDER", type=name, help="FMA's audio, with fma_metadata beside it"
    )
    train.add_argument(
        "--fma-table",
        metavar="FILE",
        type=name,
        help="FMA's tracks.csv, where it lies elsewhere than in or beside the audio",
    )
    train.add_argument("--model", choices=("auto", "classic", "cnn"), default="auto")
    train.add_argument(
        "--small",
        choices=("merge", "leave-out"),
        default="merge",
        help="what becomes of genres with too few tracks (default: merge them to “Other”)",
    )
    train.add_argument(
        "--smallest",
        metavar="N",
        type=positive,
        default=SMALLEST_CLASS,
        help=f"tracks that a genre needs (default: {SMALLEST_CLASS})",
    )
    train.add_argument("--folds", metavar="N", type=positive, default=FOLDS)
    train.add_argument("--seed", metavar="N", type=int, default=0)
    train.add_argument("--epochs", metavar="N", type=positive, default=EPOCHS)
    train.add_argument(
        "--unknown-below", metavar="P", type=share, help="confidence under which it is not known"
    )
    train.add_argument("--name", type=name, help="what to call the model")
    train.add_argument("--json", action="store_true", help="print the model's card as JSON")


def _add_predict(kinds: Any, command: MakeCommand) -> None:
    predict = command(
        kinds,
        "predict",
        "guess the genre of files",
        "Guess the genre of FILEs, which need not be in the library; or of everything in it.",
    )
    what = predict.add_mutually_exclusive_group(required=True)
    what.add_argument("files", metavar="FILE", nargs="*", type=name, default=[])
    what.add_argument("--library", action="store_true", help="of every track without a guess")
    _add_model_name(predict)
    predict.add_argument("--json", action="store_true", help="print JSON")


def _add_model_name(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--name", metavar="NAME", type=name, help="of the model (default: the one in use)"
    )

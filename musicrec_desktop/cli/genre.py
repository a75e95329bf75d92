"""``genre``: learn genres, test what was learnt, guess them."""

from __future__ import annotations

import argparse
import json
import os
import shutil
from collections.abc import Generator
from dataclasses import asdict
from typing import Any

from musicrec_desktop.cli.argument_types import GoesWithAnother
from musicrec_desktop.cli.terminal import alone, library, one_line, progress_bar, put, run_shown
from musicrec_desktop.core.errors import UnreadableFile, storage_error
from musicrec_desktop.core.genre_scores import (
    DataReady,
    EpochDone,
    Evaluated,
    Evaluation,
    FoldDone,
    ModelCard,
    NotCompared,
)
from musicrec_desktop.core.genres import (
    LIBRARY,
    DataSummary,
    GenrePrediction,
    GenreSource,
    NotTrainable,
    TrainingOptions,
)
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.genre.genres import GenreService

NAMED_FILES = 5


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for; 4 where a file could not be read."""
    actions = {
        "train": _train,
        "evaluate": _evaluate,
        "predict": _predict,
        "report": _report,
        "models": _models,
    }
    return actions[arguments.action](arguments)


# ---- training


def _train(arguments: argparse.Namespace) -> int:
    try:
        with alone(arguments), library(arguments) as services:
            training = services.genres.train(_source(arguments), _options(arguments))
            card = _follow(training, quiet=arguments.json)
    except NotTrainable as error:
        raise _with_option(error) from error
    if arguments.json:
        put(json.dumps(asdict(card)))
    else:
        put(f"Saved as {card.id}, and in use from now on. More: musicrec-desktop genre report")
    return UnreadableFile.exit_code if card.data.failed else 0


def _with_option(error: NotTrainable) -> NotTrainable:
    """Name the option that would help."""
    if not error.enough:
        return error
    return NotTrainable(error.message, f"{error.next_step} Such as: --smallest {error.enough}.")


def _source(arguments: argparse.Namespace) -> GenreSource:
    if arguments.fma_table and not arguments.fma:
        raise GoesWithAnother("--fma-table is the table of FMA's audio.", "Name that with --fma.")
    if arguments.library:
        return LIBRARY
    if arguments.fma:
        table = os.path.abspath(arguments.fma_table) if arguments.fma_table else ""  # noqa: PTH100
        return GenreSource("fma", os.path.abspath(arguments.fma), table)  # noqa: PTH100
    return GenreSource("folder", os.path.abspath(arguments.folder))  # noqa: PTH100


def _options(arguments: argparse.Namespace) -> TrainingOptions:
    return TrainingOptions(
        model=arguments.model,
        small_classes="leave out" if arguments.small == "leave-out" else "merge",
        smallest_class=arguments.smallest,
        folds=arguments.folds,
        seed=arguments.seed,
        epochs=arguments.epochs,
        unknown_below=arguments.unknown_below,
        name=arguments.name or "",
    )


def _follow(training: Generator[Any, None, ModelCard], *, quiet: bool) -> ModelCard:
    """Drive a training to its end, saying what happens."""

    def tell(event: object) -> None:
        for line in [] if quiet else event_lines(event):
            put(line)

    card = run_shown(training, tell)
    if not quiet and card.chosen_because:
        put(card.chosen_because)
    return card


def event_lines(event: object) -> list[str]:
    """Return what an event of a training says, as lines."""
    if isinstance(event, DataReady):
        return summary_lines(event.summary)
    if isinstance(event, FoldDone):
        score = event.score
        return [
            f"{score.method}, fold {score.fold + 1} of {score.folds}: "
            f"{_percent(score.accuracy)} of {score.tracks} tracks right"
        ]
    if isinstance(event, EpochDone):
        held_out = event.validation_accuracy
        told = "" if held_out is None else f", on others {_percent(held_out)}"
        fold = "all" if event.fold is None else f"fold {event.fold + 1}"
        return [
            f"{fold}, epoch {event.epoch} of {event.epochs}: loss {event.loss:.3f}, "
            f"{_percent(event.accuracy)} right{told}"
        ]
    if isinstance(event, Evaluated):
        return evaluation_lines(event.evaluation)
    if isinstance(event, NotCompared):
        return [event.reason]
    return []


def summary_lines(summary: DataSummary) -> list[str]:
    """Return what a model is learnt from, as lines."""
    lines = [f"{summary.tracks} tracks by {summary.artists} known artists:"]
    width = max((len(item.genre) for item in summary.classes), default=0)
    lines += [
        one_line(f"  {item.genre:<{width}}  {item.tracks:>5} tracks, {item.groups} groups")
        + (f" ({', '.join(item.merged)})" if item.merged else "")
        for item in summary.classes
    ]
    lines += summary.warnings
    for items, told in ((summary.failed, "could not be read"), (summary.left_out, "left out")):
        if items:
            noun = "file" if len(items) == 1 else "files"
            lines.append(f"{len(items)} {noun} {told}:")
            lines += [one_line(f"  {each.path}: {each.reason}") for each in items[:NAMED_FILES]]
    return lines


def evaluation_lines(found: Evaluation, music: str = "folds it had not heard") -> list[str]:
    """Return how well a model predicts, as lines."""
    lines = [
        f"{found.method}, {music}: accuracy {_percent(found.accuracy)} "
        f"± {_percent(found.accuracy_error)}, macro-F1 {_percent(found.macro_f1)}, "
        f"calibration error {found.ece:.3f} (by chance alone {found.ece_by_chance:.3f})"
    ]
    if found.within_library is not None:
        within = found.within_library
        lines.append(
            f"  as part of a library: accuracy {_percent(within.accuracy)}, "
            f"macro-F1 {_percent(within.macro_f1)}, calibration error {within.ece:.3f}"
        )
    if found.with_album is not None:
        album = found.with_album
        lines.append(
            f"  with the rest of its album: accuracy {_percent(album.accuracy)}, "
            f"macro-F1 {_percent(album.macro_f1)}, calibration error {album.ece:.3f}"
        )
    lines.append(
        f"  “I don't know” below {_percent(found.unknown_below)}: {_percent(found.unknown)} of "
        f"tracks; of the others {_percent(found.accuracy_known)} are right"
    )
    if found.methods:
        lines.append("  each method by itself, not chosen anew for each fold as above:")
    lines += [
        f"  {each.method:<30} accuracy {_percent(each.accuracy)}, "
        f"macro-F1 {_percent(each.macro_f1)}"
        for each in found.methods
    ]
    width = max(len(each.genre) for each in found.per_class)
    lines += [
        one_line(
            f"  {each.genre:<{width}}  precision {_percent(each.precision)}, "
            f"recall {_percent(each.recall)}, F1 {_percent(each.f1)}"
        )
        for each in found.per_class
    ]
    return lines


# ---- looking at a model


def _evaluate(arguments: argparse.Namespace) -> int:
    if arguments.folder:
        return _evaluate_folder(arguments)
    with library(arguments) as services:
        card = services.genres.card(arguments.name)
    if arguments.json:
        put(json.dumps(asdict(card)))
        return 0
    put(one_line(f"{card.title} ({card.id}), {card.method}"))
    lines = summary_lines(card.data) + evaluation_lines(card.evaluation)
    folds = [
        f"  fold {each.fold + 1}: {each.tracks} tracks, accuracy {_percent(each.accuracy)}, "
        f"macro-F1 {_percent(each.macro_f1)}"
        for each in card.evaluation.folds
    ]
    for line in (*lines, *folds, *([card.chosen_because] if card.chosen_because else [])):
        put(line)
    return 0


def _evaluate_folder(arguments: argparse.Namespace) -> int:
    """Test a model on a folder of other music."""
    source = GenreSource("folder", os.path.abspath(arguments.folder))  # noqa: PTH100
    with library(arguments) as services:
        outside = run_shown(services.genres.evaluate(source, arguments.name))
    if arguments.json:
        put(json.dumps(asdict(outside)))
        return 0
    for line in summary_lines(outside.summary) + evaluation_lines(outside.evaluation, "this music"):
        put(line)
    return 0


def _report(arguments: argparse.Namespace) -> int:
    with library(arguments) as services:
        path = services.genres.report(arguments.name)
    if arguments.output is not None:
        try:
            shutil.copyfile(path, arguments.output)
        except OSError as error:
            raise storage_error(arguments.output, error) from error
        path = arguments.output
    put(str(path))
    return 0


def _models(arguments: argparse.Namespace) -> int:
    with library(arguments) as services:
        if arguments.choose:
            services.genres.choose(arguments.choose)
        if arguments.delete:
            _delete(services.genres, arguments.delete)
        elif not services.genres.models():
            put("No genre model has been trained yet.")
        _list_models(services)
    return 0


def _delete(genres: GenreService, model_id: str) -> None:
    used = genres.chosen_id()
    now = genres.delete(model_id)
    if now is not None and now.id != used:
        put(one_line(f"{now.id} is used from now on."))
    elif now is None:
        put("No genre model is in use: nothing is guessed until one is trained or chosen.")


def _list_models(services: Services) -> None:
    chosen = services.genres.chosen_id()
    for card in services.genres.models():
        mark = "*" if card.id == chosen else " "
        put(
            one_line(
                f"{mark} {card.id}  {card.method}, {len(card.classes)} genres, "
                f"accuracy {_percent(card.evaluation.accuracy)}, "
                f"macro-F1 {_percent(card.evaluation.macro_f1)}"
            )
        )


# ---- guessing


def _predict(arguments: argparse.Namespace) -> int:
    if arguments.library and (arguments.name or arguments.json):
        raise GoesWithAnother(
            "The library is guessed by the model in use, and what is guessed is kept in it.",
            "Choose another with genre models --choose; export library writes the guesses.",
        )
    failed = 0
    with library(arguments) as services:
        if arguments.library:
            with progress_bar() as show:
                for progress in services.genres.predict_library():
                    show(progress)
            return 0
        for file in arguments.files:
            path = os.path.abspath(file)  # noqa: PTH100 - keeps links
            try:
                said = services.genres.predict_file(path, arguments.name)
            except UnreadableFile as error:
                put(f"musicrec-desktop: {one_line(str(error))}", error=True)
                failed += 1
                continue
            put(json.dumps(as_json(file, said)) if arguments.json else one_line(_line(file, said)))
    return UnreadableFile.exit_code if failed else 0


def as_json(file: str, said: GenrePrediction) -> dict[str, object]:
    """Return a guess for another program."""
    return {
        "file": os.fsencode(file).decode("utf-8", "replace"),
        "genre": said.genre or None,
        "confidence": said.confidence,
        "unknown": said.unknown,
        "top": [{"genre": each.genre, "probability": each.probability} for each in said.top],
        "model": said.model,
    }


def _line(file: str, said: GenrePrediction) -> str:
    top = ", ".join(f"{each.genre} {_percent(each.probability)}" for each in said.top)
    known = said.genre or "I don't know"
    return f"{file}: {known} ({top})"


def _percent(value: float) -> str:
    return f"{100 * value:.1f}%"

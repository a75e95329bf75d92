"""What is learnt of genres, how well, and what is guessed: in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from musicrec_desktop.core.genre_scores import (
    EpochDone,
    Evaluation,
    FoldScore,
    ModelCard,
    ReliabilityBin,
)
from musicrec_desktop.core.genres import DataSummary, GenrePrediction, ModelKind
from musicrec_desktop.gui.text import count, day_and_time

KIND_NAMES: dict[ModelKind, str] = {"classic": "Classical model", "cnn": "Network"}
GROUPS = {"artist": "artist", "album": "album", "recording": "recording"}
HONEST = (
    "Every artist is known: nobody who is learnt from is tested on, so that the score says how "
    "music is recognised that was never heard."
)
MOST_NAMED = 6


def percent(value: float, digits: int = 0) -> str:
    """Return a share as people read it: 71 %."""
    return f"{100 * value:.{digits}f} %"


def summary_headline(summary: DataSummary) -> str:
    """Return what there is to learn from, in a line."""
    parts = [count(summary.tracks, "track"), _genres(len(summary.classes))]
    if summary.artists:
        parts.append(count(summary.artists, "artist"))
    return "  ·  ".join(parts)


def summary_notes(summary: DataSummary) -> list[str]:
    """Return what should be known before learning, each a sentence or two."""
    notes = list(summary.warnings) if summary.optimistic else [HONEST, *summary.warnings]
    if summary.small_classes:
        merged = any(item.merged for item in summary.classes)
        verb = "Put together as “Other”" if merged else "Left out"
        notes.append(f"{verb}, because they are small: {_named(summary.small_classes)}.")
    if summary.near_duplicates:
        notes.append(
            f"{count(summary.near_duplicates, 'track')} hold a recording that is there more than "
            "once; copies stay on one side of a test."
        )
    if summary.corrected:
        notes.append(f"{count(summary.corrected, 'label')} you corrected by hand.")
    if not summary.heard:
        notes.append("What was not listened to yet will be, before it is learnt from.")
    return notes


def outside(summary: DataSummary) -> str:
    """Return how many files are not learnt from, or an empty text."""
    parts = []
    if summary.left_out:
        parts.append(f"{count(len(summary.left_out), 'track')} left out")
    if summary.failed:
        parts.append(f"{count(len(summary.failed), 'file')} that could not be read")
    return ", ".join(parts)


def fold_line(score: FoldScore) -> str:
    """Return how a test went."""
    return (
        f"{KIND_NAMES[score.model]}, test {score.fold + 1} of {score.folds}: "
        f"{percent(score.accuracy)} of {count(score.tracks, 'track')} right"
    )


def epoch_line(epoch: EpochDone) -> str:
    """Return how far a network is."""
    where = "learning from everything" if epoch.fold is None else f"test {epoch.fold + 1}"
    held = (
        f", {percent(epoch.validation_accuracy)} of others"
        if epoch.validation_accuracy is not None
        else ""
    )
    return (
        f"Network, {where}, epoch {epoch.epoch} of at most {epoch.epochs}: "
        f"{percent(epoch.accuracy)} right of what it learns{held}"
    )


def figures(found: Evaluation) -> list[tuple[str, str, str]]:
    """Return the figures of a test: value, name, and what it means."""
    error = percent(found.accuracy_error, 1)
    shown = [
        (
            percent(found.accuracy),
            f"right (± {error})",
            "Of tracks by artists it had not heard. The error is one standard error, the "
            "tracks of an artist taken together.",
        ),
        (
            percent(found.macro_f1),
            "macro-F1",
            "Precision and recall in one figure, every genre counted alike. The better model "
            "is chosen by it.",
        ),
    ]
    if found.within_library is not None:
        shown.append(
            (
                percent(found.within_library.accuracy),
                "right in a library",
                "When the unlabelled tracks were heard together with the labelled ones, as "
                "those of your library are.",
            )
        )
    shown += [
        (
            f"{100 * found.ece:.1f} %",
            "calibration error",
            "By how much confidence and truth differ on average; perfect confidence would "
            f"show about {100 * found.ece_by_chance:.1f} % on so few artists.",
        ),
        (
            percent(found.unknown),
            "“I don't know”",
            f"Guesses of less than {percent(found.unknown_below)} confidence are not made. Of "
            f"the others, {percent(found.accuracy_known)} are right.",
        ),
    ]
    return shown


def best_method(card: ModelCard) -> str:
    """Return why a method is used, where no other kind of model was compared."""
    others = [item for item in card.evaluation.methods if item.method != card.method]
    mine = [item for item in card.evaluation.methods if item.method == card.method]
    if not others or not mine:
        return ""
    next_best = max(others, key=lambda item: item.macro_f1)
    said = (
        f"{card.method} is used: by itself its macro-F1 is {percent(mine[0].macro_f1, 1)}, that of "
        f"{next_best.method} {percent(next_best.macro_f1, 1)}, on the same tests."
    )
    honest = percent(card.evaluation.macro_f1)
    if honest == percent(mine[0].macro_f1):
        return said
    return (
        f"{said} The {honest} above are the stricter figure: there the method was chosen anew for "
        "each test, by the other tests alone."
    )


def confusion_said(genre: str, guessed: str, number: int, total: int) -> str:
    """Return what a cell of the matrix says."""
    of = f"{number:,} of {count(total, 'track')} labelled {genre}"
    if genre == guessed:
        return f"{of} {'was' if number == 1 else 'were'} recognised"
    return f"{of} {'was' if number == 1 else 'were'} taken for {guessed}"


def worst_confusion(found: Evaluation) -> str:
    """Return the most frequent mistake, as a sentence."""
    cells = [
        (number, genre, guessed, sum(row))
        for genre, row in zip(found.classes, found.confusion, strict=True)
        for guessed, number in zip(found.classes, row, strict=True)
        if genre != guessed and number
    ]
    if not cells:
        return "Nothing was taken for anything else."
    number, genre, guessed, total = max(cells)
    return f"Most often: {confusion_said(genre, guessed, number, total)}."


def reliability_said(item: ReliabilityBin) -> str:
    """Return what a point of the reliability plot says."""
    sure = f"{percent(item.low)} to {percent(item.high)}"
    return (
        f"{count(item.tracks, 'guess').replace('guesss', 'guesses')} with {sure} confidence: "
        f"{percent(item.accuracy)} right"
    )


def threshold_said(found: Evaluation, threshold: float) -> str:
    """Return what a threshold of confidence would have meant in the test."""
    total = sum(item.tracks for item in found.reliability)
    kept = [item for item in found.reliability if item.tracks and item.confidence >= threshold]
    number = sum(item.tracks for item in kept)
    if not total:
        return ""
    if not number:
        return "In the test, nothing would have been guessed."
    right = sum(item.tracks * item.accuracy for item in kept) / number
    return (
        f"In the test, about {percent(number / total)} of the tracks would have got a guess, and "
        f"{percent(right)} of these would have been right."
    )


def card_name(card: ModelCard, now: datetime) -> str:
    """Return what a model is called in a list: its name, kind and moment."""
    return f"{card.name}  –  {card.method}, {day_and_time(card.made_at, now)}"


def guess_said(said: GenrePrediction) -> str:
    """Return a guess in words, for a tool tip."""
    best = said.top[0]
    if not said.model:
        return f"{best.genre}: you said so. The file has no genre tag."
    if said.unknown:
        return f"No genre tag. It may be {best.genre}, but only with {percent(best.probability)}."
    others = ", ".join(f"{item.genre} {percent(item.probability)}" for item in said.top[1:])
    also = f" Otherwise {others}." if others else ""
    return f"Guessed by its sound: {best.genre}, {percent(best.probability)} sure.{also}"


def _genres(number: int) -> str:
    return count(number, "genre")


def _named(small: Sequence[tuple[str, int]]) -> str:
    told = ", ".join(f"{genre} ({number})" for genre, number in small[:MOST_NAMED])
    more = len(small) - MOST_NAMED
    return told + (f" and {more} more" if more > 0 else "")

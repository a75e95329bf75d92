"""What is learnt of genres, how well, and what is guessed: in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from musicrec_desktop.core.genre_notes import says_left_out, shown_method, shown_note
from musicrec_desktop.core.genre_scores import (
    EpochDone,
    Evaluation,
    ModelCard,
    ReliabilityBin,
)
from musicrec_desktop.core.genres import DataSummary, GenrePrediction, ModelKind
from musicrec_desktop.core.translation import percent, to_translate, translate, translated
from musicrec_desktop.gui.words.text import day_and_time, long_duration
from musicrec_desktop.services.genre.network_time import NetworkTime

_KIND_NAMES: dict[ModelKind, str] = {
    "classic": to_translate("Learn genres", "Classical model"),
    "cnn": to_translate("Learn genres", "Network"),
}
MOST_NAMED = 6


def kind_name(kind: ModelKind) -> str:
    """Return what a kind of models is called."""
    return translated("Learn genres", _KIND_NAMES[kind])


def groups_said(grouped_by: str, number: int) -> str:
    """Return how many artists, albums or recordings; one's tracks stay on one side of a test."""
    if grouped_by == "artist":
        return translate("Counts", "%n artist(s)", n=number)
    if grouped_by == "album":
        return translate("Counts", "%n album(s)", n=number)
    return translate("Counts", "%n recording(s)", n=number)


def summary_headline(summary: DataSummary) -> str:
    """Return what there is to learn from, in a line."""
    parts = [
        translate("Counts", "%n track(s)", n=summary.tracks),
        translate("Counts", "%n genre(s)", n=len(summary.classes)),
    ]
    if summary.artists:
        parts.append(translate("Counts", "%n artist(s)", n=summary.artists))
    return "  ·  ".join(parts)


def summary_notes(summary: DataSummary) -> list[str]:
    """Return what should be known before learning, each a sentence or two."""
    warnings = [
        shown_note(text)
        for text in summary.warnings
        if not (summary.small_classes and says_left_out(text))  # which are named below
    ]
    notes = warnings if summary.optimistic else [_honest(), *warnings]
    if summary.small_classes:
        notes.append(_small_classes(summary))
    if summary.near_duplicates:
        notes.append(
            translate(
                "Learn genres",
                "%n track(s) (holds|hold) a recording that is there more than once; copies stay on "
                "one side of a test.",
                n=summary.near_duplicates,
            )
        )
    if summary.corrected:
        notes.append(
            translate("Learn genres", "%n label(s) you corrected by hand.", n=summary.corrected)
        )
    if not summary.heard:
        notes.append(
            translate(
                "Learn genres", "What was not analysed yet will be, before it is learnt from."
            )
        )
    return notes


def _honest() -> str:
    return translate(
        "Learn genres",
        "No artist is used for both learning and testing, so the score shows how well "
        "unheard music is recognised.",
    )


def _small_classes(summary: DataSummary) -> str:
    names = _named(summary.small_classes)
    if any(item.merged for item in summary.classes):
        return translate(
            "Learn genres",
            "Combined as “Other” because they are small: {genres}.",
            genres=names,
        )
    if any(says_left_out(text) for text in summary.warnings):
        return translate(
            "Learn genres",
            "Left out, because even together they are too few to be “Other”: {genres}.",
            genres=names,
        )
    return translate("Learn genres", "Left out because they are small: {genres}.", genres=names)


def outside(summary: DataSummary) -> str:
    """Return how many files are not learnt from, or an empty text."""
    parts = []
    if summary.left_out:
        parts.append(translate("Learn genres", "%n track(s) left out", n=len(summary.left_out)))
    if summary.failed:
        number = len(summary.failed)
        parts.append(translate("Learn genres", "%n file(s) that could not be read", n=number))
    return ", ".join(parts)


def epoch_line(epoch: EpochDone) -> str:
    """Return how far a network is."""
    if epoch.fold is None:
        where = translate("Learn genres", "learning from everything")
    else:
        where = translate("Learn genres", "test {number}", number=epoch.fold + 1)
    said: dict[str, Any] = {"where": where, "epoch": epoch.epoch, "epochs": epoch.epochs}
    said["share"] = percent(epoch.accuracy)
    if epoch.validation_accuracy is None:
        return translate(
            "Learn genres",
            "Network, {where}, epoch {epoch} of at most {epochs}: {share} right of what it learns",
            **said,
        )
    return translate(
        "Learn genres",
        "Network, {where}, epoch {epoch} of at most {epochs}: {share} right of what it learns, "
        "{others} of others",
        others=percent(epoch.validation_accuracy),
        **said,
    )


def network_time_line(time: NetworkTime) -> str:
    """Return how long a network will take, and how that is known."""
    usual, most = long_duration(time.seconds), long_duration(time.most_seconds)
    if time.here:
        return translate(
            "Learn genres",
            "The network takes about {usual}, at most {most}, by how long it took here before.",
            usual=usual,
            most=most,
        )
    return translate(
        "Learn genres",
        "The network takes about {usual}, at most {most}, by what was measured on two cores that "
        "did nothing else. After its first steps it says how long it takes here.",
        usual=usual,
        most=most,
    )


def figures(found: Evaluation, *, outside: bool = False) -> list[tuple[str, str, str]]:
    """Return the figures of a test: value, name, and what it means.

    Parameters
    ----------
    found : Evaluation
    outside : bool
        Of music that is not the model's own.
    """
    shown = [_accuracy(found, outside=outside), _macro_f1(found)]
    if found.within_library is not None:
        shown.append(_in_a_library(found.within_library.accuracy))
    if found.with_album is not None:
        shown.append(_with_its_album(found.with_album.accuracy))
    return [*shown, _calibration(found), _unknown(found)]


def _accuracy(found: Evaluation, *, outside: bool) -> tuple[str, str, str]:
    error = percent(found.accuracy_error, 1)
    if outside:
        meant = translate(
            "Learn genres",
            "Of the tracks of this music. The error is one standard error, the tracks of an "
            "artist taken together.",
        )
    else:
        meant = translate(
            "Learn genres",
            "Of tracks by artists it had not heard. The error is one standard error, the tracks "
            "of an artist taken together.",
        )
    name = translate("Learn genres", "right (± {error})", error=error)
    return percent(found.accuracy), name, meant


def _macro_f1(found: Evaluation) -> tuple[str, str, str]:
    return (
        percent(found.macro_f1),
        translate("Learn genres", "macro-F1"),
        translate(
            "Learn genres",
            "Precision and recall in one figure, every genre counted alike. The better model is "
            "chosen by it.",
        ),
    )


def _in_a_library(accuracy: float) -> tuple[str, str, str]:
    return (
        percent(accuracy),
        translate("Learn genres", "right in a library"),
        translate(
            "Learn genres",
            "When the unlabelled tracks were heard together with the labelled ones, as those of "
            "your library are.",
        ),
    )


def _with_its_album(accuracy: float) -> tuple[str, str, str]:
    return (
        percent(accuracy),
        translate("Learn genres", "right with the album"),
        translate(
            "Learn genres",
            "When tracks of one album were guessed together, as they are in your library.",
        ),
    )


def _calibration(found: Evaluation) -> tuple[str, str, str]:
    return (
        percent(found.ece, 1),
        translate("Learn genres", "calibration error"),
        translate(
            "Learn genres",
            "By how much confidence and truth differ on average; perfect confidence would show "
            "about {share} on so few artists.",
            share=percent(found.ece_by_chance, 1),
        ),
    )


def _unknown(found: Evaluation) -> tuple[str, str, str]:
    return (
        percent(found.unknown),
        translate("Learn genres", "“I don’t know”"),
        translate(
            "Learn genres",
            "Guesses of less than {limit} confidence are not made. Of the others, {share} are "
            "right.",
            limit=percent(found.unknown_below),
            share=percent(found.accuracy_known),
        ),
    )


def confusion_said(genre: str, guessed: str, number: int, total: int) -> str:
    """Return what a cell of the matrix says."""
    tracks = translate(
        "Learn genres",
        "%n track(s) labelled “{genre}”",
        n=total,
        genre=genre,
        comment="stands for {tracks} in: 3 of {tracks} were recognised",
    )
    if genre == guessed:
        return translate(
            "Learn genres", "%n of {tracks} (was|were) recognised", n=number, tracks=tracks
        )
    return translate(
        "Learn genres",
        "%n of {tracks} (was|were) taken for “{guessed}”",
        n=number,
        tracks=tracks,
        guessed=guessed,
    )


def worst_confusion(found: Evaluation) -> str:
    """Return the most frequent mistake, as a sentence."""
    cells = [
        (number, genre, guessed, sum(row))
        for genre, row in zip(found.classes, found.confusion, strict=True)
        for guessed, number in zip(found.classes, row, strict=True)
        if genre != guessed and number
    ]
    if not cells:
        return translate("Learn genres", "Nothing was taken for anything else.")
    number, genre, guessed, total = max(cells)
    mistake = confusion_said(genre, guessed, number, total)
    return translate("Learn genres", "Most often: {mistake}.", mistake=mistake)


def reliability_said(item: ReliabilityBin) -> str:
    """Return what a point of the reliability plot says."""
    return translate(
        "Learn genres",
        "%n guess(es) with {low} to {high} confidence: {share} right",
        n=item.tracks,
        low=percent(item.low),
        high=percent(item.high),
        share=percent(item.accuracy),
    )


def threshold_said(found: Evaluation, threshold: float) -> str:
    """Return what a threshold of confidence would have meant in the test."""
    total = sum(item.tracks for item in found.reliability)
    kept = [item for item in found.reliability if item.tracks and item.confidence >= threshold]
    number = sum(item.tracks for item in kept)
    if not total:
        return ""
    if not number:
        return translate("Learn genres", "In the test, nothing would have been guessed.")
    right = sum(item.tracks * item.accuracy for item in kept) / number
    return translate(
        "Learn genres",
        "In the test, about {guessed} of the tracks would have got a guess, and {right} of these "
        "would have been right.",
        guessed=percent(number / total),
        right=percent(right),
    )


def card_name(card: ModelCard, now: datetime) -> str:
    """Return what a model is called in a list: its name, kind and moment."""
    return f"{card.title}  –  {shown_method(card.method)}, {day_and_time(card.made_at, now)}"


def guess_said(said: GenrePrediction) -> str:
    """Return a guess in words, for a tool tip."""
    best = said.top[0]
    if not said.model:
        return translate(
            "Genre guesses", "{genre}: you said so. The file has no genre tag.", genre=best.genre
        )
    share = percent(best.probability)
    if said.unknown:
        return translate(
            "Genre guesses",
            "No genre tag. It may be “{genre}”, but only with {share}.",
            genre=best.genre,
            share=share,
        )
    guess = translate(
        "Genre guesses",
        "Guessed by its sound: {genre}, {share} sure.",
        genre=best.genre,
        share=share,
    )
    others = ", ".join(f"{item.genre} {percent(item.probability)}" for item in said.top[1:])
    if not others:
        return guess
    return f"{guess} {translate('Genre guesses', 'Otherwise {others}.', others=others)}"


def _named(small: Sequence[tuple[str, int]]) -> str:
    told = ", ".join(f"{genre} ({number})" for genre, number in small[:MOST_NAMED])
    more = len(small) - MOST_NAMED
    if more <= 0:
        return told
    return translate("Learn genres", "{names} and %n more", n=more, names=told)

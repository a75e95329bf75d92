"""Bars on the pages of learning genres: how many, how right, by which method."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.genre_scores import ClassScore, FoldScore, ModelCard
from musicrec_desktop.core.genres import ClassBalance, ModelKind
from musicrec_desktop.gui.genre_words import GROUPS, KIND_NAMES, percent
from musicrec_desktop.gui.text import count
from musicrec_desktop.gui.widgets.bar_chart import Bar


def balance_bars(classes: Sequence[ClassBalance], grouped_by: str) -> list[Bar]:
    """Return a bar for each genre, as long as it has tracks."""
    most = max((item.tracks for item in classes), default=1)
    kept = GROUPS[grouped_by]
    return [
        Bar(
            item.genre,
            f"{item.tracks:,}",
            item.tracks / most,
            explanation=f"{item.genre}: {count(item.tracks, 'track')} of "
            f"{count(item.groups, kept)}"
            + (f", made of {', '.join(item.merged)}" if item.merged else ""),
        )
        for item in classes
    ]


def method_bars(card: ModelCard) -> list[Bar]:
    """Return a bar for each method that was tried, by macro-F1."""
    return [
        Bar(
            item.method + ("  ✓" if item.method == card.method else ""),
            percent(item.macro_f1, 1),
            item.macro_f1,
            explanation=f"{item.method}: macro-F1 {percent(item.macro_f1, 1)}, "
            f"{percent(item.accuracy, 1)} right, on the same tests",
        )
        for item in card.evaluation.methods
    ]


def class_bars(scores: Sequence[ClassScore], *, recall: bool) -> list[Bar]:
    """Return a bar for each genre: its recall, or its precision."""
    bars = []
    for item in scores:
        value = item.recall if recall else item.precision
        said = (
            f"Of the tracks that are {item.genre}, {percent(value)} are found"
            if recall
            else f"Of the tracks that are said to be {item.genre}, {percent(value)} are"
        )
        bars.append(Bar(item.genre, percent(value), value, explanation=said))
    return bars


def fold_bar(score: FoldScore) -> Bar:
    """Return how a test went."""
    kind: ModelKind = score.model
    return Bar(
        f"{KIND_NAMES[kind]} {score.fold + 1}/{score.folds}",
        f"{percent(score.accuracy)} right",
        score.accuracy,
        explanation=f"{score.method}: {percent(score.accuracy, 1)} of {score.tracks} tracks right, "
        f"macro-F1 {percent(score.macro_f1, 1)}",
    )

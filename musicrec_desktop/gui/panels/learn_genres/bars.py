"""Bars on the pages of learning genres: how many, how right, by which method."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.genre_notes import shown_method
from musicrec_desktop.core.genre_scores import ClassScore, FoldScore, ModelCard
from musicrec_desktop.core.genres import ClassBalance, DataSummary
from musicrec_desktop.core.translation import number, percent, translate
from musicrec_desktop.gui.widgets.plots.bar_chart import Bar
from musicrec_desktop.gui.words.genre import groups_said, kind_name

MOST_SIZES, MOST_SMALL = 14, 6  # genres that have a row of their own


def balance_bars(classes: Sequence[ClassBalance], grouped_by: str) -> list[Bar]:
    """Return a bar for each genre, as long as it has tracks."""
    most = max((item.tracks for item in classes), default=1)
    return [
        Bar(
            item.genre,
            number(item.tracks),
            item.tracks / most,
            explanation=_balance_said(item, grouped_by),
        )
        for item in classes
    ]


def size_bars(genres: Sequence[tuple[str, int]], smallest: int) -> list[Bar]:
    """Return a bar for each genre; those with too few tracks stand back.

    Parameters
    ----------
    genres : sequence of (str, int)
        Their tracks, the largest first.
    smallest : int
        Tracks that a genre needs, which a thin line marks.
    """
    most = max([smallest, *(tracks for _, tracks in genres)])
    bars = [
        Bar(
            genre,
            number(tracks),
            tracks / most,
            mark=smallest / most,
            explanation=_size_said(genre, tracks, smallest),
            dimmed=tracks < smallest,
        )
        for genre, tracks in genres[:MOST_SIZES]
    ]
    return [*bars, *_further(genres[MOST_SIZES:])]


def small_bars(summary: DataSummary) -> list[Bar]:
    """Return a bar for each genre that is too small to be learnt as such, standing back."""
    most = max((item.tracks for item in summary.classes), default=1)
    bars = [
        Bar(
            genre,
            number(tracks),
            tracks / most,
            explanation=translate(
                "Learn genres",
                "{genre}: %n track(s), which (is|are) too few",
                n=tracks,
                genre=genre,
            ),
            dimmed=True,
        )
        for genre, tracks in summary.small_classes[:MOST_SMALL]
    ]
    return [*bars, *_further(summary.small_classes[MOST_SMALL:])]


def _further(genres: Sequence[tuple[str, int]]) -> list[Bar]:
    """Return a row for all that have none of their own."""
    if not genres:
        return []
    name = translate("Learn genres", "%n more genre(s)", n=len(genres))
    return [Bar(name, number(sum(tracks for _, tracks in genres)), 0.0, dimmed=True)]


def _size_said(genre: str, tracks: int, smallest: int) -> str:
    if tracks >= smallest:
        return translate("Learn genres", "{genre}: %n track(s)", n=tracks, genre=genre)
    return translate(
        "Learn genres",
        "{genre}: %n track(s), {missing} more needed",
        n=tracks,
        genre=genre,
        missing=number(smallest - tracks),
    )


def _balance_said(item: ClassBalance, grouped_by: str) -> str:
    groups = groups_said(grouped_by, item.groups)
    if not item.merged:
        return translate(
            "Learn genres",
            "{genre}: %n track(s) of {groups}",
            n=item.tracks,
            genre=item.genre,
            groups=groups,
        )
    return translate(
        "Learn genres",
        "{genre}: %n track(s) of {groups}, made of {genres}",
        n=item.tracks,
        genre=item.genre,
        groups=groups,
        genres=", ".join(item.merged),
    )


def method_bars(card: ModelCard) -> list[Bar]:
    """Return a bar for each method that was tried, by macro-F1."""
    return [
        Bar(
            shown_method(item.method) + ("  ✓" if item.method == card.method else ""),
            percent(item.macro_f1, 1),
            item.macro_f1,
            explanation=translate(
                "Learn genres",
                "{method}: macro-F1 {score}, {share} right, on the same tests",
                method=shown_method(item.method),
                score=percent(item.macro_f1, 1),
                share=percent(item.accuracy, 1),
            ),
        )
        for item in card.evaluation.methods
    ]


def class_bars(scores: Sequence[ClassScore], *, recall: bool) -> list[Bar]:
    """Return a bar for each genre: its recall, or its precision."""
    bars = []
    for item in scores:
        value = item.recall if recall else item.precision
        share = percent(value)
        if recall:
            said = translate(
                "Learn genres",
                "Of the tracks that are “{genre}”, {share} are found",
                genre=item.genre,
                share=share,
            )
        else:
            said = translate(
                "Learn genres",
                "Of the tracks that are said to be “{genre}”, {share} are",
                genre=item.genre,
                share=share,
            )
        bars.append(Bar(item.genre, share, value, explanation=said))
    return bars


def fold_bar(score: FoldScore) -> Bar:
    """Return how a test went."""
    return Bar(
        f"{kind_name(score.model)} {score.fold + 1}/{score.folds}",
        translate("Learn genres", "{share} right", share=percent(score.accuracy)),
        score.accuracy,
        explanation=translate(
            "Learn genres",
            "{method}: {share} of %n track(s) right, macro-F1 {score}",
            n=score.tracks,
            method=shown_method(score.method),
            share=percent(score.accuracy, 1),
            score=percent(score.macro_f1, 1),
        ),
    )

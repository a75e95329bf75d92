"""How good a genre model is, and why it is the one that is used: in plain words."""

from __future__ import annotations

from musicrec_desktop.core.genre_notes import shown_method
from musicrec_desktop.core.genre_scores import Evaluation, ModelCard
from musicrec_desktop.core.translation import percent, translate


def verdict(found: Evaluation) -> str:
    """Return how good a model is, for somebody who has never seen one."""
    sizes = [sum(row) for row in found.confusion]
    total = sum(sizes)
    if not total:
        return ""
    chance = max(sizes) / total
    said = translate(
        "Learn genres",
        "It names the right genre for {right} of tracks by artists it has not heard; always naming "
        "the largest genre would be right for {chance}.",
        right=percent(found.accuracy),
        chance=percent(chance),
    )
    if found.accuracy - found.accuracy_error > chance:
        return said
    more = translate(
        "Learn genres",
        "This may be mere chance: let it learn from more tracks, or from genres that differ more.",
    )
    return f"{said} {more}"


def trusted(found: Evaluation) -> str:
    """Return which guesses to trust most and least; empty where none differs from the others."""
    met = [
        score
        for score, guesses in zip(found.per_class, zip(*found.confusion, strict=True), strict=True)
        if sum(guesses)
    ]
    ranked = sorted(met, key=lambda score: -score.precision)
    if len(ranked) < 2 or percent(ranked[0].precision) == percent(ranked[-1].precision):
        return ""
    return translate(
        "Learn genres",
        "Trust it most when it says {best}: {share} of these guesses were right. Least when it "
        "says {worst}: {other_share}.",
        best=ranked[0].genre,
        share=percent(ranked[0].precision),
        worst=ranked[-1].genre,
        other_share=percent(ranked[-1].precision),
    )


def best_method(card: ModelCard) -> str:
    """Return why a method is used, where no other kind of model was compared."""
    others = [item for item in card.evaluation.methods if item.method != card.method]
    mine = [item for item in card.evaluation.methods if item.method == card.method]
    if not others or not mine:
        return ""
    next_best = max(others, key=lambda item: item.macro_f1)
    said = translate(
        "Learn genres",
        "{method} is used: by itself its macro-F1 is {share}, that of {other} {other_share}, on "
        "the same tests.",
        method=shown_method(card.method),
        share=percent(mine[0].macro_f1, 1),
        other=shown_method(next_best.method),
        other_share=percent(next_best.macro_f1, 1),
    )
    if next_best.macro_f1 > mine[0].macro_f1:
        why = translate(
            "Learn genres",
            "A method is only replaced by one that is better by more than one standard error.",
        )
        said = f"{said} {why}"
    honest = percent(card.evaluation.macro_f1)
    if honest == percent(mine[0].macro_f1):
        return said
    stricter = translate(
        "Learn genres",
        "The {share} above are the stricter figure: there the method was chosen anew for each "
        "test, by the other tests alone.",
        share=honest,
    )
    return f"{said} {stricter}"

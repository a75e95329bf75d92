"""Sections of a page that hold for any test of a model: what was taken for what, and how sure."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from musicrec_desktop.core import translation
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.genre_scores import Evaluation
from musicrec_desktop.core.genres import LeftOut
from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.translation import decimal, translate
from musicrec_desktop.genre.report.drawings import bars, reliability_plot
from musicrec_desktop.genre.report.markup import paragraph, percent, section, table

MOST_FILES = 200


def figures(found: Evaluation) -> list[tuple[str, str]]:
    """Return the figures that every test has, each with what it is."""
    return [
        (
            percent(found.accuracy),
            translate("Genre report", "accuracy ± {error}", error=percent(found.accuracy_error)),
        ),
        (percent(found.macro_f1), translate("Genre report", "macro-F1")),
        (
            decimal(found.ece, 3),
            translate(
                "Genre report",
                "calibration error ({by_chance} by chance)",
                by_chance=decimal(found.ece_by_chance, 3),
            ),
        ),
        (percent(found.unknown), translate("Genre report", "“I don’t know”")),
    ]


def tiles(told: Sequence[tuple[str, str]]) -> str:
    """Return figures side by side."""
    drawn = "".join(f"<div><b>{value}</b><span>{name}</span></div>" for value, name in told)
    return f'<section class="tiles">{drawn}</section>'


def confusion(found: Evaluation) -> str:
    """Return the table of what is taken for what."""
    head = "".join(f"<th scope='col'>{escape(name)}</th>" for name in found.classes)
    lines = []
    for genre, row in zip(found.classes, found.confusion, strict=True):
        total = sum(row) or 1
        cells = "".join(
            f'<td style="--share:{count / total:.3f}"'
            f"{' class=right' if name == genre else ''}>{count or ''}</td>"
            for name, count in zip(found.classes, row, strict=True)
        )
        lines.append(f"<tr><th scope='row'>{escape(genre)}</th>{cells}</tr>")
    above = section(
        translate("Genre report", "What is taken for what"),
        translate("Genre report", "Rows: the label. Columns: the guess."),
    )
    return (
        f'{above}<div class="wide"><table class="confusion"><tr><th></th>{head}</tr>'
        f"{''.join(lines)}</table></div>"
    )


def classes(found: Evaluation) -> str:
    """Return precision and recall of each genre."""
    drawn = []
    for name, value in (
        (translate("Genre report", "Precision"), "precision"),
        (translate("Genre report", "Recall"), "recall"),
    ):
        rows = [
            (item.genre, getattr(item, value), percent(getattr(item, value)))
            for item in found.per_class
        ]
        drawn.append(f"<h3>{escape(name)}</h3>{bars(rows, 1.0)}")
    explained = translate(
        "Genre report",
        "Precision: of tracks that are said to be of a genre, how many "
        "are. Recall: of those that are, how many are found.",
    )
    return section(translate("Genre report", "Genre by genre"), explained) + "".join(drawn)


def calibration(found: Evaluation) -> str:
    """Return the reliability plot, with words."""
    explained = translate(
        "Genre report",
        "Bars that reach the dashed line: of guesses made with {example} confidence, {example} "
        "are right. Expected calibration error {error}, before calibration {before}; perfect "
        "probabilities would show about {by_chance} on so few artists. Below {limit} the answer "
        "is “I don’t know”; of the other guesses {known} are right.",
        example=translation.percent(0.7),
        error=decimal(found.ece, 3),
        before=decimal(found.ece_uncalibrated, 3),
        by_chance=decimal(found.ece_by_chance, 3),
        limit=percent(found.unknown_below),
        known=percent(found.accuracy_known),
    )
    heading = translate("Genre report", "Whether confidence can be believed")
    return section(heading, explained) + reliability_plot(found.reliability)


def mistakes(found: Evaluation) -> str:
    """Return the surest mistakes, with links to their files."""
    if not found.confused:
        return ""
    rows = [
        (
            f'<a href="{escape(_address(item.path))}">{escape(display_path(item.title))}</a>',
            escape(item.artist),
            escape(item.genre),
            f"{escape(item.predicted)} ({percent(item.probability)})",
        )
        for item in found.confused
    ]
    head = (
        translate("Genre report", "track"),
        translate("Genre report", "artist"),
        translate("Genre report", "label", comment="the genre that a track was given by people"),
        translate("Genre report", "guess", comment="noun"),
    )
    above = section(
        translate("Genre report", "The surest mistakes"),
        translate("Genre report", "Listen: the label may be the one that errs."),
    )
    return above + table(head, rows)


def files(heading: str, listed: Sequence[LeftOut]) -> str:
    """Return a list of files and why they were not used; nothing where there is none."""
    if not listed:
        return ""
    rows = [
        (escape(display_path(item.path)), escape(shown_reason(item.reason)))
        for item in listed[:MOST_FILES]
    ]
    more = len(listed) - len(rows)
    rest = paragraph(translate("Genre report", "And %n more.", n=more)) if more > 0 else ""
    head = translate("Genre report", "file"), translate("Genre report", "why")
    return f"{section(heading)}{table(head, rows)}{rest}"


def _address(path: str) -> str:
    try:
        return Path(path).as_uri()
    except ValueError:  # not an absolute path of this system
        return ""

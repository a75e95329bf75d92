"""The page itself: what was learnt from, how well, and where it errs."""

from __future__ import annotations

import base64
import time
from collections.abc import Sequence
from html import escape
from pathlib import Path

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.genre_scores import AttentionPicture, EpochDone, Evaluation, ModelCard
from musicrec_desktop.core.genres import DataSummary, GroupedBy, LeftOut
from musicrec_desktop.genre.histories import by_epoch
from musicrec_desktop.genre.report.drawings import bars, curves, reliability_plot
from musicrec_desktop.genre.report.pictures import attention_png
from musicrec_desktop.genre.report.style import STYLE

MOST_FILES = 200
GROUP_WORDS: dict[GroupedBy, str] = {
    "artist": "artists",
    "album": "albums (the artists are unknown)",
    "recording": "copies of a recording (artists and albums are unknown)",
}


def page(
    card: ModelCard,
    epochs: Sequence[EpochDone] = (),
    pictures: Sequence[AttentionPicture] = (),
) -> str:
    """Return the page about a model.

    Parameters
    ----------
    card : ModelCard
    epochs : sequence of EpochDone
        Of a network, in order.
    pictures : sequence of AttentionPicture

    Returns
    -------
    str
        HTML that needs no other file.
    """
    parts = [
        _head(card),
        _figures(card.evaluation),
        _data(card.data),
        _folds(card.evaluation),
        _methods(card),
        _confusion(card.evaluation),
        _classes(card.evaluation),
        _calibration(card.evaluation),
        _curves(epochs),
        _pictures(pictures),
        _confused(card.evaluation),
        _files("Files that could not be read", card.data.failed),
        _files("Files that were left out", card.data.left_out),
        _about(card),
    ]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(card.name)}: genres</title><style>{STYLE}</style></head>"
        f"<body><main>{''.join(parts)}</main></body></html>\n"
    )


def _head(card: ModelCard) -> str:
    made = time.strftime("%Y-%m-%d %H:%M", time.localtime(card.made_at))
    because = f"<p>{escape(card.chosen_because)}</p>" if card.chosen_because else ""
    warnings = "".join(f'<p class="warning">{escape(text)}</p>' for text in card.data.warnings)
    return (
        f"<h1>{escape(card.name)}</h1>"
        f'<p class="quiet">{escape(card.method)}, {len(card.classes)} genres, {made}</p>'
        f"{because}{warnings}"
    )


def _figures(found: Evaluation) -> str:
    told = [
        (_percent(found.accuracy), f"accuracy ± {_percent(found.accuracy_error)}"),
        (_percent(found.macro_f1), "macro-F1"),
        (f"{found.ece:.3f}", f"calibration error ({found.ece_by_chance:.3f} by chance)"),
        (_percent(found.unknown), "“I don't know”"),
    ]
    if found.within_library is not None:
        told.insert(2, (_percent(found.within_library.accuracy), "accuracy within a library"))
    tiles = "".join(f"<div><b>{value}</b><span>{name}</span></div>" for value, name in told)
    within = (
        "<p>Within a library: the tested tracks had been heard together with the others, "
        "but without their labels, as the untagged tracks of a library are.</p>"
        if found.within_library is not None
        else ""
    )
    return (
        f'<section class="tiles">{tiles}</section>'
        "<p>Every figure is of tracks whose artists the model had not heard when it was asked, "
        "but for those within a library. The error is one standard error, artists taken "
        f"together.</p>{within}"
    )


def _data(summary: DataSummary) -> str:
    largest = max((item.tracks for item in summary.classes), default=1)
    rows = [
        (item.genre, float(item.tracks), f"{item.tracks} ({item.groups})")
        for item in summary.classes
    ]
    merged = [item for item in summary.classes if item.merged]
    told = "".join(
        f"<p>“{escape(item.genre)}” holds {escape(', '.join(item.merged))}.</p>" for item in merged
    )
    corrected = f" {summary.corrected} labels were corrected by hand." if summary.corrected else ""
    copies = (
        f" {summary.near_duplicates} tracks are copies of others, and stay with them."
        if summary.near_duplicates
        else ""
    )
    return (
        "<h2>What it was learnt from</h2>"
        f"<p>{summary.tracks} tracks, {summary.artists} known artists; kept together: "
        f"{GROUP_WORDS[summary.grouped_by]}.{corrected}{copies} Beside each bar: tracks, and in "
        f"brackets how many groups are kept together.</p>{bars(rows, largest)}{told}"
    )


def _folds(found: Evaluation) -> str:
    rows = [
        (
            str(item.fold + 1),
            str(item.tracks),
            _percent(item.accuracy),
            _percent(item.macro_f1),
        )
        for item in found.folds
    ]
    return "<h2>Folds</h2>" + _table(("fold", "tracks", "accuracy", "macro-F1"), rows)


def _methods(card: ModelCard) -> str:
    rows = [
        (
            f"<b>{escape(item.method)}</b>" if item.method == card.method else escape(item.method),
            _percent(item.accuracy),
            _percent(item.macro_f1),
        )
        for item in card.evaluation.methods
    ]
    if not rows:
        return ""
    return (
        "<h2>What was tried</h2><p>On the same folds. One is put in the place of another only "
        "where it is better by more than one standard error. Each figure here is of a method by "
        "itself; the macro-F1 at the top is stricter: there the method was chosen anew for each "
        "fold, by the other folds alone.</p>" + _table(("method", "accuracy", "macro-F1"), rows)
    )


def _confusion(found: Evaluation) -> str:
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
    return (
        "<h2>What is taken for what</h2><p>Rows: the label. Columns: the guess.</p>"
        f'<div class="wide"><table class="confusion"><tr><th></th>{head}</tr>'
        f"{''.join(lines)}</table></div>"
    )


def _classes(found: Evaluation) -> str:
    drawn = []
    for name, value in (("Precision", "precision"), ("Recall", "recall")):
        rows = [
            (item.genre, getattr(item, value), _percent(getattr(item, value)))
            for item in found.per_class
        ]
        drawn.append(f"<h3>{name}</h3>{bars(rows, 1.0)}")
    return (
        "<h2>Genre by genre</h2><p>Precision: of tracks that are said to be of a genre, how many "
        f"are. Recall: of those that are, how many are found.</p>{''.join(drawn)}"
    )


def _calibration(found: Evaluation) -> str:
    return (
        "<h2>Whether confidence can be believed</h2>"
        "<p>Bars that reach the dashed line: of guesses made with 70 % confidence, 70 % are right. "
        f"Expected calibration error {found.ece:.3f}, before calibration "
        f"{found.ece_uncalibrated:.3f}; perfect probabilities would show about "
        f"{found.ece_by_chance:.3f} on so few artists. Below {_percent(found.unknown_below)} the "
        f"answer is “I don't know”; of the other guesses {_percent(found.accuracy_known)} are "
        f"right.</p>{reliability_plot(found.reliability)}"
    )


def _curves(epochs: Sequence[EpochDone]) -> str:
    mean = by_epoch(epochs)
    if not mean:
        return ""
    return (
        "<h2>Training</h2><p>Means over the folds. Full lines: what is learnt from. Dashed: "
        "artists that were not heard.</p>"
        f'<div class="row">{curves(mean, accuracy=False)}{curves(mean, accuracy=True)}</div>'
    )


def _pictures(pictures: Sequence[AttentionPicture]) -> str:
    if not pictures:
        return ""
    shown = "".join(
        '<figure><img alt="" src="data:image/png;base64,'
        f'{base64.b64encode(attention_png(item)).decode()}"><figcaption>{_caption(item)}'
        "</figcaption></figure>"
        for item in pictures
    )
    return (
        "<h2>What the network looked at</h2><p>Mel spectrograms of its surest mistakes; orange is "
        "what spoke for the guess, in the network that had not heard the artist.</p>"
        f'<div class="row">{shown}</div>'
    )


def _caption(item: AttentionPicture) -> str:
    told = item.confusion
    return (
        f"{escape(display_path(told.title))}: {escape(told.genre)}, taken for "
        f"{escape(told.predicted)} ({_percent(told.probability)})"
    )


def _confused(found: Evaluation) -> str:
    if not found.confused:
        return ""
    rows = [
        (
            f'<a href="{escape(_address(item.path))}">{escape(display_path(item.title))}</a>',
            escape(item.artist),
            escape(item.genre),
            f"{escape(item.predicted)} ({_percent(item.probability)})",
        )
        for item in found.confused
    ]
    return (
        "<h2>The surest mistakes</h2><p>Listen: the label may be the one that errs.</p>"
        + _table(("track", "artist", "label", "guess"), rows)
    )


def _files(heading: str, listed: Sequence[LeftOut]) -> str:
    if not listed:
        return ""
    rows = [(escape(display_path(item.path)), escape(item.reason)) for item in listed[:MOST_FILES]]
    more = len(listed) - len(rows)
    rest = f"<p>And {more} more.</p>" if more > 0 else ""
    return f"<h2>{heading}</h2>{_table(('file', 'why'), rows)}{rest}"


def _about(card: ModelCard) -> str:
    versions = ", ".join(f"{name} {value}" for name, value in card.versions.items())
    return (
        f'<h2>About this model</h2><p class="quiet">{escape(card.licence_note)}</p>'
        f'<p class="quiet">{escape(card.id)}. {escape(versions)}. Seed {card.options.seed}.</p>'
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table; cells are HTML already."""
    top = "".join(f"<th scope='col'>{escape(name)}</th>" for name in head)
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f'<div class="wide"><table><tr>{top}</tr>{lines}</table></div>'


def _address(path: str) -> str:
    try:
        return Path(path).as_uri()
    except ValueError:  # not an absolute path of this system
        return ""


def _percent(value: float) -> str:
    return f"{100 * value:.1f} %"

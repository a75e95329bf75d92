"""Small drawings as SVG text: bars, a reliability plot, curves.

Colours come from the page's style sheet, so that a drawing fits a light and a dark theme.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from musicrec_desktop.core.genre_scores import EpochDone, ReliabilityBin
from musicrec_desktop.core.translation import percent, translate

WIDTH = 640
BAR, GAP = 18, 8
NAME_WIDTH = 150
LETTERS = 20  # of a name that is drawn
PLOT, MARGIN = 300, 44


def bars(rows: Sequence[tuple[str, float, str]], largest: float) -> str:
    """Draw a bar for each row.

    Parameters
    ----------
    rows : sequence of (str, float, str)
        Name, value, and what is written beside the bar.
    largest : float
        The value of a bar of full width.
    """
    height = len(rows) * (BAR + GAP)
    full = WIDTH - NAME_WIDTH - 110
    drawn = []
    for place, (name, value, told) in enumerate(rows):
        top = place * (BAR + GAP)
        length = full * min(1.0, max(0.0, value / largest if largest else 0.0))
        middle = top + BAR * 0.72
        drawn.append(
            f'<text x="{NAME_WIDTH - 8}" y="{middle:.1f}" class="name">{_short(name)}</text>'
            f'<rect x="{NAME_WIDTH}" y="{top}" width="{full}" height="{BAR}" class="track"/>'
            f'<rect x="{NAME_WIDTH}" y="{top}" width="{length:.1f}" height="{BAR}" class="bar"/>'
            f'<text x="{NAME_WIDTH + full + 8}" y="{middle:.1f}">{escape(told)}</text>'
        )
    return _svg(WIDTH, height, "".join(drawn), "bars")


def reliability_plot(bins: Sequence[ReliabilityBin]) -> str:
    """Draw how often guesses of about the same confidence are right, against that confidence."""
    side = PLOT + 2 * MARGIN
    parts = [
        _frame(
            translate("Genre report", "confidence"),
            translate("Genre report", "right", comment="the share of guesses that are right"),
        )
    ]
    parts.append(
        f'<line x1="{MARGIN}" y1="{MARGIN + PLOT}" x2="{MARGIN + PLOT}" y2="{MARGIN}" '
        'class="ideal"/>'
    )
    total = sum(item.tracks for item in bins) or 1
    for item in bins:
        if not item.tracks:
            continue
        left, right = (MARGIN + PLOT * value for value in (item.low, item.high))
        top = MARGIN + PLOT * (1 - item.accuracy)
        share = 0.25 + 0.75 * min(1.0, 3 * item.tracks / total)
        told = escape(
            translate(
                "Genre report",
                "%n track(s) of confidence {confidence} on average, {share} right",
                n=item.tracks,
                confidence=percent(item.confidence),
                share=percent(item.accuracy),
            )
        )
        parts.append(
            f'<rect x="{left + 2:.1f}" y="{top:.1f}" width="{right - left - 4:.1f}" '
            f'height="{MARGIN + PLOT - top:.1f}" class="bar" opacity="{share:.2f}">'
            f"<title>{told}</title></rect>"
            f'<circle cx="{MARGIN + PLOT * item.confidence:.1f}" cy="{top:.1f}" r="4" class="dot">'
            f"<title>{told}</title></circle>"
            f'<text x="{(left + right) / 2:.1f}" y="{top - 9:.1f}" class="count">'
            f"{item.tracks}</text>"
        )
    return _svg(side, side, "".join(parts), "reliability")


def curves(epochs: Sequence[EpochDone], *, accuracy: bool) -> str:
    """Draw loss or accuracy over the epochs: what is learnt from, and what is not."""
    pairs = [
        (each.accuracy, each.validation_accuracy) if accuracy else (each.loss, each.validation_loss)
        for each in epochs
    ]
    known = [value for pair in pairs for value in pair if value is not None]
    top = 1.0 if accuracy else max(known, default=1.0) * 1.05
    parts = [
        _frame(
            translate("Genre report", "epoch"),
            translate("Genre report", "accuracy")
            if accuracy
            else translate("Genre report", "loss", comment="of a network, while it learns"),
            str(len(epochs)),
            percent(1.0) if accuracy else f"{top:.2g}",
        )
    ]
    for place, style in ((0, "learnt"), (1, "held-out")):
        points = [
            (MARGIN + PLOT * (number + 0.5) / len(pairs), MARGIN + PLOT * (1 - value / top))
            for number, pair in enumerate(pairs)
            if (value := pair[place]) is not None
        ]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline points="{line}" class="{style}"/>')
    side = PLOT + 2 * MARGIN
    return _svg(side, side, "".join(parts), "curves")


def _frame(across: str, up: str, right: str = "", top: str = "") -> str:
    end = MARGIN + PLOT
    return (
        f'<rect x="{MARGIN}" y="{MARGIN}" width="{PLOT}" height="{PLOT}" class="frame"/>'
        f'<text x="{MARGIN + PLOT / 2}" y="{end + 34}" class="axis">{across}</text>'
        f'<text x="{MARGIN - 6}" y="{MARGIN - 12}">{up}</text>'
        f'<text x="{MARGIN - 6}" y="{end + 16}" class="axis">0</text>'
        f'<text x="{end}" y="{end + 16}" class="axis">{right or percent(1.0)}</text>'
        f'<text x="{MARGIN - 8}" y="{MARGIN + 10}" class="name">{top or percent(1.0)}</text>'
    )


def _svg(width: float, height: float, inside: str, style: str) -> str:
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'class="{style}" role="img">{inside}</svg>'
    )


def _short(name: str) -> str:
    return escape(name if len(name) <= LETTERS else name[: LETTERS - 1] + "…")

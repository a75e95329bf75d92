"""The parts that the page is made of."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from musicrec_desktop.core import translation


def paragraph(*sentences: str) -> str:
    """Return a paragraph of text, not of HTML."""
    return f"<p>{escape(' '.join(filter(None, sentences)), quote=False)}</p>"


def section(heading: str, *sentences: str) -> str:
    """Return a heading and a paragraph of text, not of HTML."""
    below = paragraph(*sentences) if sentences else ""
    return f"<h2>{escape(heading, quote=False)}</h2>{below}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return a table; cells are HTML already."""
    top = "".join(f"<th scope='col'>{escape(name)}</th>" for name in head)
    lines = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return f'<div class="wide"><table><tr>{top}</tr>{lines}</table></div>'


def percent(value: float) -> str:
    """Return a share of 0 to 1 in percent."""
    return translation.percent(value, 1)

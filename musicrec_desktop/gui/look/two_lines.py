"""Text that goes on in a second line before anything of it is shortened."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.words.direction import isolated, on_one_line


def one_or_two_lines(
    text: str, font: QFont, width: int, second: int | None = None
) -> tuple[str, ...]:
    """Return what is shown of a text in one line, or else in two.

    Parameters
    ----------
    text : str
    font : QFont
    width : int
        Pixels of a line.
    second : int, optional
        Pixels of the second one; as many where left out.
    """
    # of a name in another encoding Qt leaves out what is no text, and counts without it
    text = on_one_line(text).encode(errors="ignore").decode()
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return (isolated(text),)
    first = _first_line(text, font, width)
    rest = text[len(first) :]
    if not rest:
        return (elided(metrics, text, width),)
    return isolated(first.rstrip()), elided(metrics, rest, width if second is None else second)


def _first_line(text: str, font: QFont, width: int) -> str:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return text.encode("utf-16-le")[: 2 * line.textLength()].decode("utf-16-le")

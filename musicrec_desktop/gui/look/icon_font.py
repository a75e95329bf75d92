"""Icons drawn as letters of a font, of which only this one family is read.

QtAwesome ships the font and the names of its letters. Its own code is not imported:
that brings QtPy, which makes every class of Qt before the window is there, and reads
ten more fonts, together a sixth of the start.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.pyside.painting import guarded

FONT, LETTERS = "phosphor-[0-9]*.ttf", "phosphor-charmap-*.json"
KEPT = 512  # drawn letters, a few kilobytes each
LETTER_SHARE = 0.875  # of an icon's height, which leaves room for the font's bearing


class IconFontMissing(MusicRecError):
    """The package that ships the icons is not there, or is another one."""


class LetterIcon(QIconEngine):
    """One letter, in a colour for each mode.

    Parameters
    ----------
    letter : str
    colours : mapping of QIcon.Mode to str
    """

    def __init__(self, letter: str, colours: Mapping[QIcon.Mode, str]) -> None:
        super().__init__()
        self._letter = letter
        self._colours = colours

    @guarded
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        _draw(painter, rect, _font(rect.height()), self._letter, self._colours[mode])
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _drawn(self._letter, self._colours[mode], size.width(), size.height())

    def clone(self) -> QIconEngine:
        return LetterIcon(self._letter, self._colours)


def letter_icon(name: str, colours: Mapping[QIcon.Mode, str]) -> QIcon:
    """Return an icon of the family (Phosphor), by its name there.

    Parameters
    ----------
    name : str
        As in ``"magnifying-glass"``.
    colours : mapping of QIcon.Mode to str

    Raises
    ------
    IconFontMissing
    KeyError
        If the family has no such icon.
    """
    return _icon(chr(int(_letters()[name], 16)), tuple(colours.items()))


@cache
def _icon(letter: str, colours: tuple[tuple[QIcon.Mode, str], ...]) -> QIcon:
    """Return an icon, made once: lists ask for one in each row that they paint."""
    return QIcon(LetterIcon(letter, dict(colours)))


@lru_cache(maxsize=KEPT)
def _drawn(letter: str, colour: str, width: int, height: int) -> QPixmap:
    """Return a letter as buttons draw it, twenty of them each time the sidebar is drawn."""
    drawn = QPixmap(width, height)
    drawn.fill(Qt.GlobalColor.transparent)
    if drawn.isNull():  # a style may ask for an icon of no size
        return drawn
    font = _font(height)  # before the painter, which an error would leave open
    painter = QPainter(drawn)
    _draw(painter, QRect(0, 0, width, height), font, letter, colour)
    painter.end()
    return drawn


def _font(height: int) -> QFont:
    font = QFont(_family())
    font.setPixelSize(max(1, round(LETTER_SHARE * height)))
    return font


def _draw(painter: QPainter, rect: QRect, font: QFont, letter: str, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letter)


@cache
def _letters() -> dict[str, str]:
    letters: dict[str, str] = json.loads(_shipped(LETTERS).read_text("utf-8"))
    return letters


@cache
def _family() -> str:
    families = QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFont(str(_shipped(FONT)))
    )
    if not families:
        raise _missing()
    return families[0]


def _shipped(pattern: str) -> Path:
    found = find_spec("qtawesome")  # which does not import it
    for place in (found and found.submodule_search_locations) or ():
        for path in (Path(place) / "fonts").glob(pattern):
            return path
    raise _missing()


def _missing() -> IconFontMissing:
    return IconFontMissing(
        translate("Icons", "The icons could not be read."),
        translate("Icons", "Install the package “QtAwesome” (version 1.4) again."),
    )

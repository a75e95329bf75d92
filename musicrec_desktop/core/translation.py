"""The program's words in the reader's language. Needs no Qt, so that commands can say them too.

English stands in the code. ``translate`` marks a text for the catalogue, and answers with it
in the language that was installed; a catalogue is read only by the window, so commands stay
English. A text that is held before anything is installed, such as a table at the top of a
module, is marked by ``to_translate`` and shown through ``translated``.

A plural is written as one text: ``"%n track(s)"``, ``"%n entr(y|ies)"``. In English a pair of
brackets holds what the plural adds, or both endings; other languages have a text for each of
their plural forms.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import Protocol

logger = logging.getLogger(__name__)

_ENDINGS = re.compile(r"\(([^()|]*)\|([^()|]*)\)|\((\w+)\)")
_PLURAL_MARK = "%n"
_MARKS = re.compile("[\u2066-\u2069]")  # isolates: Unicode Standard Annex 9
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


class Translation(Protocol):
    """A language."""

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        """Return a text in this language; empty where it has none."""
        ...

    def number(self, value: int) -> str:
        """Return a whole number with its thousands parted."""
        ...

    def decimal(self, value: float, digits: int) -> str:
        """Return a number with a fixed number of digits after the decimal sign."""
        ...


class English:
    """The language that the code is written in."""

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        """Return the text itself, with the ending that a number asks for."""
        del context, comment
        if n is None:
            return text
        return _ENDINGS.sub(lambda found: _ending(found, n), text)

    def number(self, value: int) -> str:
        """Return a whole number such as 9,820."""
        return f"{value:,}"

    def decimal(self, value: float, digits: int) -> str:
        """Return a number such as 1,024.50."""
        return f"{value:,.{digits}f}"


def _ending(found: re.Match[str], n: int) -> str:
    """Return what a pair of brackets stands for: one of two, or what only a plural adds."""
    one, more, added = found.groups()
    return (one or "") if n == 1 else (added or more or "")


def _as_it_is(value: str) -> str:
    return value


class _Installed:
    """The language in use, and how a value is set into its sentences."""

    english: Translation = English()
    translation: Translation = english
    isolated: Callable[[str], str] = staticmethod(_as_it_is)


def install(translation: Translation | None) -> None:
    """Speak a language from now on; English for None."""
    _Installed.translation = translation or _Installed.english


def keep_order(isolated: Callable[[str], str] | None) -> None:
    """Set names into sentences through this from now on, which keeps their order; None: as is.

    Only a window needs it, where a name may be read from the other side than the sentence.
    """
    _Installed.isolated = staticmethod(isolated or _as_it_is)


def plain(text: str) -> str:
    """Return a text without marks of direction, to be kept, compared or searched for."""
    return text if text.isascii() else _MARKS.sub("", text)


def translate(
    context: str, text: str, /, *, n: int | None = None, comment: str = "", **values: object
) -> str:
    """Return a text in the reader's language.

    Parameters
    ----------
    context : str
        Where it is shown, for who translates: ``"Queue"``. Texts of one place share it.
    text : str
        In English and whole, never built from parts: ``"Play “{title}” next"``. A literal, as
        the catalogue is made from the code.
    n : int, optional
        What ``%n`` stands for, which chooses the plural form.
    comment : str
        What a translator has to know; part of what the text is known by. A literal.
    **values
        What the text's ``{names}`` stand for.

    Returns
    -------
    str
    """
    return translated(context, text, n=n, comment=comment, **values)


def translated(
    context: str, text: str, /, *, n: int | None = None, comment: str = "", **values: object
) -> str:
    """Return in the reader's language what `to_translate` has marked; else as `translate`."""
    language = _Installed.translation
    if said := language.text(context, text, comment, n):
        try:
            return _filled(said, language, n, values)
        except (LookupError, ValueError, TypeError, AttributeError) as error:  # mistyped places
            logger.warning("“%s” cannot be said as “%s”: %r", text, said, error)
    return _filled(_Installed.english.text(context, text, comment, n), language, n, values)


def _filled(said: str, language: Translation, n: int | None, values: dict[str, object]) -> str:
    if n is not None:  # before the values, in which a title may hold the same letters
        said = said.replace(_PLURAL_MARK, language.number(n))
    if not values:
        return said
    isolated = _Installed.isolated
    return said.format(
        **{name: isolated(value) if type(value) is str else value for name, value in values.items()}
    )


def to_translate(context: str, text: str, comment: str = "") -> str:
    """Mark a text for the catalogue and return it as it is, for `translated` to show."""
    del context, comment
    return text


def number(value: int) -> str:
    """Return a whole number as the reader's language writes it: 9,820."""
    return _Installed.translation.number(value)


def decimal(value: float, digits: int = 1) -> str:
    """Return a number as the reader's language writes it: 4.5."""
    return _Installed.translation.decimal(value, digits)


def percent(share: float, digits: int = 0) -> str:
    """Return a share as the reader's language writes it: 71% for 0.71, on one line wherever.

    Qt's `QLocale` knows the sign, but not what stands before it; the catalogue does.
    """
    said = translate("Numbers", "{value}%", value=decimal(100 * share, digits))
    return said.replace(" ", _NO_BREAK_SPACE)

"""Texts that workers make and the window shows: said anew where they arrive.

A worker process speaks English, as no language is installed there. What it says for people
is a ``phrase``: it remembers what it was made of, and by the pipe to the window it becomes a
text of the window's language. ``in_english`` returns what may be kept.
"""

from __future__ import annotations

from musicrec_desktop.core.translation import English, decimal, translated


class Phrase(str):
    """A text that knows what it was made of.

    Parameters
    ----------
    context, text : str
    n : int, optional
    comment : str
    values : dict
        All as for `core.translation.translate`. Values may be phrases; a number with a
        fraction is said with one digit of it.
    """

    def __new__(
        cls, context: str, text: str, n: int | None, comment: str, values: dict[str, object]
    ) -> Phrase:
        shown = {
            name: decimal(value) if isinstance(value, float) else value
            for name, value in values.items()
        }
        said = super().__new__(cls, translated(context, text, n=n, comment=comment, **shown))
        said._made_of = (context, text, n, comment, values)
        return said

    _made_of: tuple[str, str, int | None, str, dict[str, object]]

    def __reduce__(
        self,
    ) -> tuple[type[Phrase], tuple[str, str, int | None, str, dict[str, object]]]:
        return type(self), self._made_of

    def in_english(self) -> str:
        """Return it as it is kept."""
        context, text, n, comment, values = self._made_of
        language = English()
        said = language.text(context, text, comment, n)
        if n is not None:
            said = said.replace("%n", language.number(n))
        if not values:
            return said
        return said.format(**{name: _english_value(value) for name, value in values.items()})


def phrase(
    context: str, text: str, /, *, n: int | None = None, comment: str = "", **values: object
) -> Phrase:
    """Return a text as `core.translation.translate` does, that is said anew where it arrives."""
    return Phrase(context, text, n, comment, values)


def phrased(context: str, text: str, /, **values: object) -> Phrase:
    """Return as a phrase what `core.translation.to_translate` has marked."""
    return Phrase(context, text, None, "", values)


def sentences(*said: str) -> Phrase:
    """Return sentences after each other."""
    values: dict[str, object] = {f"_{place}": sentence for place, sentence in enumerate(said)}
    return Phrase("", " ".join(f"{{{name}}}" for name in values), None, "", values)


def in_english(text: str) -> str:
    """Return a text that may be a phrase as it is kept."""
    return text.in_english() if isinstance(text, Phrase) else text


def _english_value(value: object) -> object:
    if isinstance(value, str):
        return in_english(value)
    return English().decimal(value, 1) if isinstance(value, float) else value

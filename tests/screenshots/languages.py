"""What the window speaks on a picture, and from which side it is read."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from musicrec_desktop.core import translation
from musicrec_desktop.gui.translation import ENGLISH, speak

LONG = "long"
LONGER = 0.33  # German and Spanish are, of English; short words more than that
PLACE = re.compile(r"{\w*}")


class Long(translation.English):
    """English with a third more to every text, where a catalogue may not be complete yet."""

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        """Return a text with syllables after it that no language has."""
        said = super().text(context, text, comment, n)
        letters = len(PLACE.sub("", said))
        return f"{said} {'nä' * max(1, round(letters * LONGER / 2))}" if letters > 1 else said


def read_in(application: QApplication, language: str, *, from_right: bool) -> None:
    """Let windows that are made from now on speak a language, and stand the other way round."""
    speak(application, ENGLISH if language == LONG else language)
    if language == LONG:
        translation.install(Long())
    if from_right:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

"""The catalogues that Qt Linguist makes, as the program's languages."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from musicrec_desktop.core import translation
from musicrec_desktop.core.paths import resource
from musicrec_desktop.gui.words.direction import follow, in_sentence

logger = logging.getLogger(__name__)

SYSTEM = ""
ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "es": "Español"}  # no words: names of their own
ANY_PLURAL = -1


class Catalogue:
    """A language with a catalogue.

    Parameters
    ----------
    language : str
        As in `LANGUAGES`.
    translator : QTranslator
        Holds the catalogue.
    """

    def __init__(self, language: str, translator: QTranslator) -> None:
        self._translator = translator
        self._locale = QLocale(language)

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        """Return a text in this language; empty where the catalogue has none."""
        number = ANY_PLURAL if n is None else n
        return self._translator.translate(context, text, comment or None, number) or ""

    def number(self, value: int) -> str:
        """Return a whole number with its thousands parted."""
        return self._locale.toString(value)

    def decimal(self, value: float, digits: int) -> str:
        """Return a number with the language's decimal sign."""
        return self._locale.toString(float(value), "f", digits)


def spoken(chosen: str, system: QLocale | None = None) -> str:
    """Return the language that a choice stands for: itself, or for "" the system's.

    Parameters
    ----------
    chosen : str
        As in `LANGUAGES`, or "" to follow the system.
    system : QLocale, optional
        What the system speaks; as it is set if left out.
    """
    wanted = [chosen] if chosen else (system or QLocale.system()).uiLanguages()
    for tag in wanted:
        if (language := tag.replace("_", "-").split("-")[0]) in LANGUAGES:
            return language
    return ENGLISH


def speak(application: QCoreApplication, chosen: str) -> str:
    """Install the language that was chosen, Qt's own words of it included.

    Parameters
    ----------
    application : QCoreApplication
    chosen : str
        As for `spoken`.

    Returns
    -------
    str
        The language that is spoken from now on.
    """
    language = spoken(chosen)
    for before in application.findChildren(QTranslator):
        application.removeTranslator(before)
        before.deleteLater()
    translation.install(None)
    follow(QGuiApplication.isRightToLeft)
    translation.keep_order(in_sentence)
    if language == ENGLISH:
        return language
    ours = QTranslator(application)
    if not ours.load(str(resource(f"translations/musicrec_{language}.qm"))):  # no words
        logger.warning("The catalogue of the language %s cannot be read.", language)
        return ENGLISH
    translation.install(Catalogue(language, ours))
    qt_words = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qt_words.load(QLocale(language), "qtbase", "_", folder):
        application.installTranslator(qt_words)
    return language

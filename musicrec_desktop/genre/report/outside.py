"""A page about a model that was tried on music it was not trained on."""

from __future__ import annotations

from html import escape

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.genre_notes import shown_method, shown_note
from musicrec_desktop.core.genre_scores import Evaluation, ModelCard
from musicrec_desktop.core.genres import DataSummary
from musicrec_desktop.core.translation import translate
from musicrec_desktop.genre.report.markup import paragraph
from musicrec_desktop.genre.report.page import document
from musicrec_desktop.genre.report.parts import (
    calibration,
    classes,
    confusion,
    figures,
    files,
    mistakes,
    tiles,
)


def outside_page(card: ModelCard, found: Evaluation, summary: DataSummary) -> str:
    """Return the page about a model that was tried on other music.

    Parameters
    ----------
    card : ModelCard
        Of the model.
    found : Evaluation
        How it guessed.
    summary : DataSummary
        The music that it was tried on.

    Returns
    -------
    str
        HTML that needs no other file.
    """
    title = translate("Genre report", "{model}, tried on other music", model=card.title)
    parts = [
        _head(title, card, summary),
        _figures(found),
        confusion(found),
        classes(found),
        calibration(found),
        mistakes(found),
        files(translate("Genre report", "Files that could not be read"), summary.failed),
        files(translate("Genre report", "Files that were left out"), summary.left_out),
    ]
    return document(title, parts)


def _head(title: str, card: ModelCard, summary: DataSummary) -> str:
    about = translate(
        "Genre report",
        "{method}, asked about {tracks} in {folder}",
        method=shown_method(card.method),
        tracks=translate("Genre report", "%n track(s)", n=summary.tracks),
        folder=display_path(summary.source.folder),
    )
    notes = [escape(shown_note(text), quote=False) for text in summary.warnings]
    warnings = "".join(f'<p class="warning">{note}</p>' for note in notes)
    return f'<h1>{escape(title)}</h1><p class="quiet">{escape(about)}</p>{warnings}'


def _figures(found: Evaluation) -> str:
    meant = translate(
        "Genre report",
        "Every figure is of this music alone. The error is one standard error, artists taken "
        "together.",
    )
    return tiles(figures(found)) + paragraph(meant)

"""The page itself: what was learnt from, how well, and where it errs."""

from __future__ import annotations

import base64
import time
from collections.abc import Sequence
from html import escape

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.genre_notes import shown_method, shown_note
from musicrec_desktop.core.genre_scores import AttentionPicture, EpochDone, Evaluation, ModelCard
from musicrec_desktop.core.genres import DataSummary, GroupedBy
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.genre.histories import by_epoch
from musicrec_desktop.genre.report.drawings import bars, curves
from musicrec_desktop.genre.report.markup import paragraph, percent, section, table
from musicrec_desktop.genre.report.parts import (
    calibration,
    classes,
    confusion,
    figures,
    files,
    mistakes,
    tiles,
)
from musicrec_desktop.genre.report.pictures import attention_png
from musicrec_desktop.genre.report.style import STYLE

GROUP_WORDS: dict[GroupedBy, str] = {
    "artist": to_translate("Genre report", "artists"),
    "album": to_translate("Genre report", "albums (the artists are unknown)"),
    "recording": to_translate(
        "Genre report", "copies of a recording (artists and albums are unknown)"
    ),
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
        confusion(card.evaluation),
        classes(card.evaluation),
        calibration(card.evaluation),
        _curves(epochs),
        _pictures(pictures),
        mistakes(card.evaluation),
        files(translate("Genre report", "Files that could not be read"), card.data.failed),
        files(translate("Genre report", "Files that were left out"), card.data.left_out),
        _about(card),
    ]
    return document(translate("Genre report", "{model}: genres", model=card.title), parts)


def document(title: str, parts: Sequence[str]) -> str:
    """Return sections, HTML already, as a page that needs no other file."""
    language = translate("Genre report", "en", comment="the code of this language, as HTML has it")
    return (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title><style>{STYLE}</style></head>"
        f"<body><main>{''.join(parts)}</main></body></html>\n"
    )


def _head(card: ModelCard) -> str:
    made = time.strftime("%Y-%m-%d %H:%M", time.localtime(card.made_at))
    because = paragraph(shown_note(card.chosen_because)) if card.chosen_because else ""
    notes = [escape(shown_note(text), quote=False) for text in card.data.warnings]
    warnings = "".join(f'<p class="warning">{note}</p>' for note in notes)
    about = translate(
        "Genre report",
        "{method}, %n genre(s), {date}",
        n=len(card.classes),
        method=shown_method(card.method),
        date=made,
    )
    return f'<h1>{escape(card.title)}</h1><p class="quiet">{escape(about)}</p>{because}{warnings}'


def _figures(found: Evaluation) -> str:
    told = figures(found)
    if found.within_library is not None:
        accuracy = percent(found.within_library.accuracy)
        told.insert(2, (accuracy, translate("Genre report", "accuracy within a library")))
    if found.with_album is not None:
        accuracy = percent(found.with_album.accuracy)
        told.insert(2, (accuracy, translate("Genre report", "accuracy with the album")))
    within = translate(
        "Genre report",
        "Within a library: the tested tracks had been heard together with the others, "
        "but without their labels, as the untagged tracks of a library are.",
    )
    meant = translate(
        "Genre report",
        "Every figure is of tracks whose artists the model had not heard when it was asked, "
        "but for those within a library. The error is one standard error, artists taken "
        "together.",
    )
    beside = translate(
        "Genre report",
        "With the album: tracks of one album were guessed together, as they are in a library.",
    )
    shown = tiles(told) + paragraph(meant)
    if found.with_album is not None:
        shown += paragraph(beside)
    return shown + (paragraph(within) if found.within_library is not None else "")


def _data(summary: DataSummary) -> str:
    largest = max((item.tracks for item in summary.classes), default=1)
    rows = [
        (item.genre, float(item.tracks), f"{item.tracks} ({item.groups})")
        for item in summary.classes
    ]
    merged = [item for item in summary.classes if item.merged]
    told = "".join(
        paragraph(
            translate(
                "Genre report",
                "“{genre}” holds {names}.",
                genre=item.genre,
                names=", ".join(item.merged),
            )
        )
        for item in merged
    )
    learnt = section(
        translate("Genre report", "What it was learnt from"),
        translate(
            "Genre report",
            "{tracks}, {artists}; kept together: {groups}.",
            comment="12 tracks, 3 known artists; kept together: artists.",
            tracks=translate("Genre report", "%n track(s)", n=summary.tracks),
            artists=translate("Genre report", "%n known artist(s)", n=summary.artists),
            groups=translated("Genre report", GROUP_WORDS[summary.grouped_by]),
        ),
        *_care(summary),
        translate(
            "Genre report",
            "Beside each bar: tracks, and in brackets how many groups are kept together.",
        ),
    )
    return f"{learnt}{bars(rows, largest)}{told}"


def _care(summary: DataSummary) -> list[str]:
    """Say what was corrected by hand, and that copies are kept together."""
    said = []
    if summary.corrected:
        said.append(
            translate(
                "Genre report", "%n label(s) (was|were) corrected by hand.", n=summary.corrected
            )
        )
    if summary.near_duplicates:
        said.append(
            translate(
                "Genre report",
                "%n track(s) (is|are) there more than once, and copies stay together.",
                n=summary.near_duplicates,
            )
        )
    return said


def _folds(found: Evaluation) -> str:
    rows = [
        (
            str(item.fold + 1),
            str(item.tracks),
            percent(item.accuracy),
            percent(item.macro_f1),
        )
        for item in found.folds
    ]
    head = (
        translate("Genre report", "fold"),
        translate("Genre report", "tracks"),
        translate("Genre report", "accuracy"),
        translate("Genre report", "macro-F1"),
    )
    return section(translate("Genre report", "Folds")) + table(head, rows)


def _methods(card: ModelCard) -> str:
    rows = [
        (
            _method(item.method, used=item.method == card.method),
            percent(item.accuracy),
            percent(item.macro_f1),
        )
        for item in card.evaluation.methods
    ]
    if not rows:
        return ""
    head = (
        translate("Genre report", "method"),
        translate("Genre report", "accuracy"),
        translate("Genre report", "macro-F1"),
    )
    explained = translate(
        "Genre report",
        "On the same folds. One is put in the place of another only "
        "where it is better by more than one standard error. Each figure here is of a method by "
        "itself; the macro-F1 at the top is stricter: there the method was chosen anew for each "
        "fold, by the other folds alone.",
    )
    heading = translate("Genre report", "What was tried")
    return section(heading, explained) + table(head, rows)


def _method(method: str, *, used: bool) -> str:
    name = escape(shown_method(method))
    return f"<b>{name}</b>" if used else name


def _curves(epochs: Sequence[EpochDone]) -> str:
    mean = by_epoch(epochs)
    if not mean:
        return ""
    above = section(
        translate("Genre report", "Training"),
        translate(
            "Genre report",
            "Means over the folds. Full lines: what is learnt from. Dashed: "
            "artists that were not heard.",
        ),
    )
    return (
        f'{above}<div class="row">{curves(mean, accuracy=False)}{curves(mean, accuracy=True)}</div>'
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
    explained = translate(
        "Genre report",
        "Mel spectrograms of its surest mistakes; orange is "
        "what spoke for the guess, in the network that had not heard the artist.",
    )
    above = section(translate("Genre report", "What the network looked at"), explained)
    return f'{above}<div class="row">{shown}</div>'


def _caption(item: AttentionPicture) -> str:
    told = item.confusion
    return escape(
        translate(
            "Genre report",
            "{title}: {genre}, taken for {guess} ({share})",
            title=display_path(told.title),
            genre=told.genre,
            guess=told.predicted,
            share=percent(told.probability),
        )
    )


def _about(card: ModelCard) -> str:
    versions = ", ".join(f"{name} {value}" for name, value in card.versions.items())
    seed = translate("Genre report", "Seed {number}.", number=card.options.seed)
    return (
        section(translate("Genre report", "About this model"))
        + f'<p class="quiet">{escape(shown_note(card.licence_note), quote=False)}</p>'
        f'<p class="quiet">{escape(card.id)}. {escape(versions)}. {escape(seed)}</p>'
    )

"""What was written is read back: what was asked for must be there, and all else as before."""

from __future__ import annotations

import math
from collections.abc import Iterable

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.tag_edits import (
    COVER,
    DETAIL_FIELDS,
    LEVEL_FIELDS,
    LINES_FIELDS,
    MORE_FIELDS,
    TAG_FIELDS,
    TagChanges,
    TagsNotWritten,
    TagValue,
)
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.covers import cover_key
from musicrec_desktop.library.tags.checks import field_in_words
from musicrec_desktop.library.tags.reading import read_tags

GAIN_STEP_DB = 0.01  # ReplayGain 2.0: two decimals
_MEASURES = ("codec", "sample_rate_hz", "bit_depth", "channels")


def verified(
    path: str, copy: str, before: Tags, asked: TagChanges | None, touched: Iterable[str]
) -> Tags:
    """Read the tags of the copy; what was not asked for must be as before."""
    try:
        tags = read_tags(copy)
    except UnreadableFile as error:
        raise TagsNotWritten(
            path, translate("Reasons", "it could not be read after writing")
        ) from error
    kept = [*_MEASURES, *(field for field in TAG_FIELDS if field not in touched)]
    if COVER not in touched:
        kept.append("cover_key")
    for name in kept:
        if getattr(tags, name) != getattr(before, name):
            said = field_in_words(name)
            raise TagsNotWritten(
                path, translate("Reasons", "its {name} would have changed, too", name=said)
            )
    for field, value in (asked or {}).items():
        if field not in (
            *LINES_FIELDS,
            *DETAIL_FIELDS,
            *MORE_FIELDS,
        ):  # told from their state; another one may show now
            _verify_field(path, tags, field, value)
    return tags


def _verify_field(path: str, tags: Tags, field: str, value: TagValue) -> None:
    if field == "year" and value is None:
        return  # told from their state; an original date may show now
    if field == COVER:
        good = not isinstance(value, bytes) or tags.cover_key == cover_key(value)
    elif field in LEVEL_FIELDS and value is not None:
        read = getattr(tags, field)
        good = read is not None and math.isclose(read, float(value), abs_tol=GAIN_STEP_DB)
    else:
        good = getattr(tags, field) == (value if value is not None else getattr(Tags(), field))
    if not good:
        name = field_in_words(field)
        raise TagsNotWritten(
            path,
            translate(
                "Reasons",
                "this kind of file cannot hold this {name}: “{value}”",
                name=name,
                value=str(value)[:80],
            ),
        )

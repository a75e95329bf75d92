"""Tags into files: only what changes is written, the sound is checked, and it is all or nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import mutagen

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.tag_edits import (
    COVER,
    JOINED_WITH,
    LEVEL_FIELDS,
    LINES_FIELDS,
    MORE_FIELDS,
    SEVERAL_FIELDS,
    TOTAL_FIELDS,
    TagChanges,
    TagsNotWritten,
    TagValue,
)
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.audio_payload import payload_digest
from musicrec_desktop.library.file_replacing import SizeAndTime, explained, replacing_by_copy
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tags.checks import checked_value
from musicrec_desktop.library.tags.details import flag
from musicrec_desktop.library.tags.forms.form import (
    FIELD_NAMES,
    ORIGINAL_DATES,
    OTHER_PICTURES,
    TagForm,
    Values,
)
from musicrec_desktop.library.tags.forms.opening import open_tags
from musicrec_desktop.library.tags.number_pairs import PAIRED, numbered, put_total, unnumbered
from musicrec_desktop.library.tags.pictures import info_of_any_picture, picture_info
from musicrec_desktop.library.tags.reading import PARSER_ERRORS, read_tags
from musicrec_desktop.library.tags.values import (
    R128_STEPS_PER_DB,
    R128_TO_REPLAYGAIN_DB,
)
from musicrec_desktop.library.tags.verifying import verified
from musicrec_desktop.library.way_back import NoWayBack, go_back, way_back

# For each name of the reader that an edit touches, the values a file holds under it.
RawTags = Mapping[str, Values]


@dataclass(frozen=True, slots=True)
class RawState:
    """What a file held, or holds, where an edit touches it: enough to put it back exactly.

    Attributes
    ----------
    fields : tuple of str
        What the edit touches.
    values : mapping of str to list of str
        By the reader's names.
    cover : bytes or None
        The front cover; only where the edit touches it.
    """

    fields: tuple[str, ...]
    values: RawTags
    cover: bytes | None = None

    @property
    def has_cover(self) -> bool:
        """Whether the edit touches the cover."""
        return COVER in self.fields


@dataclass(frozen=True, slots=True)
class Written:
    """What writing did.

    Attributes
    ----------
    file : FoundFile
        As it lies on the disk now.
    tags : Tags
        Read back from it.
    before, after : RawState
    changed : bool
        False where the file held the values already: nothing was written.
    back : bytes or None
        How the file is made again of what it is now, byte for byte; see
        :mod:`library.way_back`. None where that takes too much.
    """

    file: FoundFile
    tags: Tags
    before: RawState
    after: RawState
    changed: bool = True
    back: bytes | None = None


OnBefore = Callable[[RawState, RawState], None]


def _nothing(_before: RawState, _after: RawState) -> None:
    """Note nothing."""


def write_tags(
    path: str,
    changes: TagChanges,
    *,
    expected: SizeAndTime | None = None,
    keep_mtime: bool = False,
    on_before: OnBefore = _nothing,
) -> Written:
    """Change fields of a file's tags.

    What is not named stays as it is, other programs' tags too. The file is replaced in
    one step, after it was read back and its sound was found unchanged.

    Parameters
    ----------
    path : str
    changes : mapping of str to value
        By field of :class:`core.tracks.Tags`, and "cover" with the bytes of a JPEG or
        PNG; None clears a field. A number and its total come and go without each other.
    expected : (int, int), optional
        Size and time of change, in nanoseconds, that the file must have.
    keep_mtime : bool
    on_before : callable
        Called, once it is known what will be written and before the file is replaced,
        with what is there and what will be.

    Raises
    ------
    BadTagValue
        If a field cannot hold a value.
    TagsNotWritten
        If the file cannot be written; it is as it was, byte for byte.
    """
    values = {field: checked_value(field, value) for field, value in changes.items()}

    def change(form: TagForm) -> None:
        for field, value in values.items():
            if field == COVER:
                assert value is None or isinstance(value, bytes)
                _put_cover(form, value)
            elif field in LINES_FIELDS:
                _put_lines(form, field, value)
            elif field in TOTAL_FIELDS:
                put_total(form, field, None if value is None else str(value))
            else:
                _put_field(form, field, value)

    return _write(
        path,
        change,
        touched=values.keys(),
        asked=values,
        expected=expected,
        keep_mtime=keep_mtime,
        on_before=on_before,
    )


def write_state(
    path: str,
    state: RawState,
    *,
    back: bytes | None = None,
    keep_mtime: bool = False,
    on_before: OnBefore = _nothing,
) -> Written:
    """Put back what a file held, exactly.

    Parameters
    ----------
    path : str
    state : RawState
        As :func:`write_tags` returned it.
    back : bytes, optional
        What it returned of the way back. The file becomes what it was byte for byte, unless
        it was changed since; then only these values are put back.
    keep_mtime, on_before
        As for :func:`write_tags`.

    Raises
    ------
    TagsNotWritten
    """

    def change(form: TagForm) -> None:
        for name, values in state.values.items():
            if form.get(name) != list(values):
                form.put(name, list(values))
        if state.has_cover and form.cover != state.cover:
            info = None if state.cover is None else info_of_any_picture(state.cover)
            form.put_cover_back(state.cover, info)

    if back is not None:
        with contextlib.suppress(NoWayBack):
            return _as_it_was(path, state, back, keep_mtime=keep_mtime, on_before=on_before)
    return _write(path, change, touched=state.fields, keep_mtime=keep_mtime, on_before=on_before)


def read_state(path: str, fields_touched: Iterable[str]) -> RawState:
    """Return what a file holds in some fields, exactly.

    Raises
    ------
    TagsNotWritten
        If it cannot be read.
    """
    return _state(open_tags(path)[0], fields_touched)


def read_unlisted(path: str) -> dict[str, str]:
    """Return what a file says in the fields that no list shows, by field: lines, and more.

    Raises
    ------
    TagsNotWritten
        If its tags could not be written either.
    """
    form = open_tags(path)[0]
    lines = {field: form.lines(field) for field in LINES_FIELDS}
    return lines | {field: form.more(field) for field in MORE_FIELDS}


def read_lines(path: str) -> dict[str, str]:
    """Return comment and lyrics as a file itself holds them, by field.

    Those that are shown; lyrics that stand in a file beside it are not these.

    Raises
    ------
    TagsNotWritten
        If its tags could not be written either.
    """
    form = open_tags(path)[0]
    return {field: form.lines(field) for field in LINES_FIELDS}


def _write(
    path: str,
    change: Callable[[TagForm], None],
    *,
    touched: Iterable[str],
    asked: TagChanges | None = None,
    expected: SizeAndTime | None = None,
    keep_mtime: bool = False,
    on_before: OnBefore = _nothing,
) -> Written:
    touched = list(touched)
    try:
        tags_before = read_tags(path)
    except UnreadableFile as error:
        raise TagsNotWritten(path, shown_reason(error.reason), error.next_step) from error
    form, kind = open_tags(path)
    before = _state(form, touched)
    change(form)
    planned = _state(form, touched)
    if planned == before:
        return Written(_found(path), tags_before, before, before, changed=False)
    try:
        sound = payload_digest(path, kind)
    except OSError as error:
        raise explained(path, error) from error
    if not sound:
        raise TagsNotWritten(
            path, translate("Reasons", "no sound was found in it that could be kept as it is")
        )
    on_before(before, planned)
    with replacing_by_copy(path, expected=expected, keep_mtime=keep_mtime) as copy:
        form, _ = open_tags(copy)
        change(form)
        _save(form, path, copy)
        if payload_digest(copy, kind) != sound:
            raise TagsNotWritten(path, translate("Reasons", "its sound would have changed, too"))
        tags = verified(path, copy, tags_before, asked, touched)
        if _state(open_tags(copy)[0], touched) != planned:
            raise TagsNotWritten(
                path, translate("Reasons", "this kind of file holds these values in another form")
            )
        back = way_back(copy, path, before.cover)
    return Written(_found(path), tags, before, planned, back=back)


def _as_it_was(
    path: str, state: RawState, back: bytes, *, keep_mtime: bool, on_before: OnBefore
) -> Written:
    """Make the file what it was.

    Raises
    ------
    NoWayBack
        If it was changed since; it stays as it is.
    TagsNotWritten
    """
    before = read_state(path, state.fields)
    with replacing_by_copy(path, keep_mtime=keep_mtime) as copy:
        go_back(path, back, copy, state.cover)
        on_before(before, state)
        try:
            tags = read_tags(copy)
        except UnreadableFile as error:
            raise NoWayBack from error
        forth = way_back(copy, path, before.cover)
    return Written(_found(path), tags, before, state, back=forth)


def _save(form: TagForm, path: str, copy: str) -> None:
    try:
        form.save(copy)
    except mutagen.MutagenError:
        raise  # which may wrap what the operating system says
    except PARSER_ERRORS as error:  # chunks that claim more than can be written
        raise TagsNotWritten(path, translate("Reasons", "its tags are damaged")) from error


def _state(form: TagForm, touched: Iterable[str]) -> RawState:
    touched = tuple(touched)
    names = (name for field in touched if field != COVER for name in FIELD_NAMES[field])
    values = {name: [value for value in form.get(name) if value.strip("\0 ")] for name in names}
    if COVER not in touched:
        return RawState(touched, values)
    if beside := form.get(OTHER_PICTURES):
        values[OTHER_PICTURES] = beside
    return RawState(touched, values, form.cover)


def _found(path: str) -> FoundFile:
    status = Path(path).stat()
    return FoundFile.of(path, status)


# ---- one field


def _put_cover(form: TagForm, picture: bytes | None) -> None:
    if picture != form.cover:
        form.put_cover(picture, picture_info(picture) if picture is not None else None)


def _put_lines(form: TagForm, field: str, value: TagValue) -> None:
    text = None if value is None else str(value)
    if form.lines(field) != (text or ""):  # "\r\n" is no other text than "\n"
        form.put_lines(field, text)


def _put_field(form: TagForm, field: str, value: TagValue) -> None:
    if value is None:
        for name in FIELD_NAMES[field]:
            if name in ORIGINAL_DATES:
                continue  # says something else, though it is shown where nothing better is there
            form.put(name, unnumbered(form.get(name)) if field in PAIRED else [])
        return
    for name in form.names_to_write(field):
        values = _values(field, name, value, form.get(name))
        if values != form.get(name):
            form.put(name, values)


def _values(field: str, name: str, value: TagValue, before: Values) -> Values:
    """Return how a value is written under a name, where ``before`` stands now."""
    if field in SEVERAL_FIELDS:
        return str(value).split(JOINED_WITH)
    if field in PAIRED:
        return [numbered(str(value), before[0] if before else "")]
    if field == "compilation" and flag(before):
        return before  # which says so already, as "1" or in words
    if field not in LEVEL_FIELDS:
        return [str(value)]
    assert isinstance(value, (int, float))
    if name.startswith("rva2"):
        return []  # says the same of this field in another way
    if name.startswith("r128"):
        return [str(round((value - R128_TO_REPLAYGAIN_DB) * R128_STEPS_PER_DB))]
    return [f"{value:.2f} dB" if field.endswith("_db") else f"{value:.6f}"]  # no words

"""Find out how the tags of a file are written, and open them for it."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import Any

import mutagen
from mutagen.aac import AAC
from mutagen.aiff import AIFF
from mutagen.apev2 import APEv2, APEv2File
from mutagen.asf import ASFTags
from mutagen.id3 import BitPaddedInt, ID3FileType
from mutagen.mp3 import MP3
from mutagen.mp4 import MP4Tags
from mutagen.wave import WAVE

from musicrec_desktop.core.tag_edits import LINES_FIELDS, TOTAL_FIELDS, TagsNotWritten
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.file_replacing import explained
from musicrec_desktop.library.streams import open_container
from musicrec_desktop.library.tags.fields import fields_of, from_metadata
from musicrec_desktop.library.tags.forms.apev2 import ApeForm
from musicrec_desktop.library.tags.forms.asf import AsfForm
from musicrec_desktop.library.tags.forms.form import FIELD_NAMES, TagForm
from musicrec_desktop.library.tags.forms.id3 import Id3Form, is_id3
from musicrec_desktop.library.tags.forms.iff import IffForm
from musicrec_desktop.library.tags.forms.mp3 import Mp3Form
from musicrec_desktop.library.tags.forms.mp4 import Mp4Form
from musicrec_desktop.library.tags.forms.vorbis import VorbisForm
from musicrec_desktop.library.tags.reading import PARSER_ERRORS

_ApeFile: Any = APEv2File  # mutagen states no types for it


def open_tags(path: str) -> tuple[TagForm, type]:
    """Parse the tags of a file for writing.

    Returns
    -------
    (TagForm, type)
        The tags, empty where there were none, and mutagen's type for the file.

    Raises
    ------
    TagsNotWritten
        If this kind of file holds no tags that can be written, or damaged ones, or if
        it cannot be read.
    """
    try:
        return _opened(path)
    except OSError as error:
        raise explained(path, error) from error
    except PARSER_ERRORS as error:
        cause = error.args[0] if error.args else None
        # mutagen wraps what the operating system says; a place before the file's beginning,
        # which it may be sent to, or behind its end, is the tag's own fault
        if isinstance(cause, OSError) and cause.errno not in (None, errno.EINVAL):
            raise explained(path, cause) from error
        if _is_of_another_kind(path):
            raise _not_tagged(path) from error
        raise TagsNotWritten(path, translate("Reasons", "its tags are damaged")) from error


def _opened(path: str) -> tuple[TagForm, type]:
    parse: Any = mutagen.File
    file = parse(path)
    if file is None:
        raise _not_tagged(path)
    kind = type(file)
    if isinstance(file, AAC):  # has no tags of its own; players look for APEv2 at its end
        file = _ApeFile(path)
    elif isinstance(file, ID3FileType) or is_id3(file.tags):
        file = kind(path, translate=False)
    if file.tags is None:
        try:
            file.add_tags()
        except (mutagen.MutagenError, NotImplementedError) as error:
            raise _not_tagged(path) from error
    form = _form(path, file)
    if isinstance(file, (WAVE, AIFF)) and not fields_of(file.tags):
        _take_over(path, form)
    return form, kind


def _not_tagged(path: str) -> TagsNotWritten:
    return TagsNotWritten(
        path, translate("Reasons", "this kind of file cannot be tagged by this program")
    )


def _is_of_another_kind(path: str) -> bool:
    """Whether a file is whole and only taken for what it is not.

    That is RF64, and Ogg or bare AAC after an ID3 tag.
    """
    with Path(path).open("rb") as file:
        head = file.read(10)
        if head[:3] != b"ID3":
            return head[:4] in (b"RF64", b"BW64")
        size: Any = BitPaddedInt
        file.seek(len(head) + size(head[6:10]))
        sound = file.read(4)
        is_aac = len(sound) == 4 and sound[0] == 0xFF and sound[1] & 0xF6 == 0xF0
        return is_aac or sound == b"OggS"


def _form(path: str, file: Any) -> TagForm:
    tags = file.tags
    if isinstance(file, MP3):
        return Mp3Form(file)
    if isinstance(file, (WAVE, AIFF)):
        return IffForm(file)
    if is_id3(tags):
        return Id3Form(file)
    if isinstance(tags, MP4Tags):
        return Mp4Form(file)
    if isinstance(tags, ASFTags):
        return AsfForm(file)
    if isinstance(tags, APEv2):
        return ApeForm(file)
    if isinstance(tags, list):
        return VorbisForm(file)
    raise TagsNotWritten(
        path,
        translate(
            "Reasons", "no tags can be written to {suffix} files", suffix=Path(path).suffix[1:]
        ),
    )


def _take_over(path: str, form: TagForm) -> None:
    """Bring the older chunks into the ID3 tag, beside which they are not read any more."""
    container = open_container(path)
    if container is None:
        return
    found = from_metadata(container.metadata)
    for field, names in FIELD_NAMES.items():
        if field in TOTAL_FIELDS:  # they come with the numbers
            continue
        values = next((found[name] for name in names if any(found.get(name, ()))), None)
        if values and field in LINES_FIELDS:
            form.put_lines(field, "\n".join(values))
        elif values:
            for name in form.names_to_write(field):
                form.put(name, values)

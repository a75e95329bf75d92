"""Lyrics of ID3v2 with times: edited as the lines of an LRC file, kept as what they are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from mutagen.id3 import SYLT, Encoding

from musicrec_desktop.core.lyrics import all_timed_lines
from musicrec_desktop.library.tags.fields import lrc

NAME = "id3_synced"  # of their frames, in what is put back
FRAME = "SYLT"
_Frame: Any = SYLT  # mutagen states no types for them


def text_of(frame: Any) -> str:
    """Return what is shown of it."""
    return lrc(frame.text)


def packed(frame: Any) -> str:
    """Return a frame as a value that :func:`put_frames` takes apart."""
    value = [frame.lang, frame.format, frame.type, frame.desc, list(map(list, frame.text))]
    return json.dumps(value, ensure_ascii=False)


def put_frames(tags: Any, values: Sequence[str]) -> None:
    """Let a tag hold these frames, and no other ones with times."""
    wanted = set(values)
    for frame in tags.getall(FRAME):
        if packed(frame) in wanted:
            wanted.remove(packed(frame))
        else:
            del tags[frame.HashKey]
    for language, form, kind, description, lines in map(json.loads, sorted(wanted)):
        tags.add(
            _Frame(
                encoding=Encoding.UTF16,  # which every version knows
                lang=language,
                format=form,
                type=kind,
                desc=description,
                text=[(text, time) for text, time in lines],
            )
        )


def with_lines(frame: Any, text: str) -> str | None:
    """Return a frame, packed, with the lines of a text; None where these state no times."""
    timed = [[line.text, round((line.seconds or 0.0) * 1000)] for line in all_timed_lines(text)]
    if not timed:
        return None
    value = [frame.lang, frame.format, frame.type, frame.desc, timed]
    return json.dumps(value, ensure_ascii=False)

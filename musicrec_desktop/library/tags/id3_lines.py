"""Comments and lyrics of ID3v2: frames of a language, a description and a text.

A file may hold many. The one that is shown, and edited, has no description, as players
write it, and is in English where several have none: "eng" is what most players write
whatever the language. Programs' notes to themselves (iTunNORM) are no comments.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

FRAMES = {"id3_comment": "COMM", "id3_lyrics": "USLT"}
LANGUAGE = "eng"
ID3V1 = "ID3v1 Comment"  # as mutagen describes the one of an ID3v1 tag
ID3V1_KEY = f"COMM:{ID3V1}:{LANGUAGE}"
ID3V1_CHARACTERS = 28
_OWN_NOTES = ("itun", "musicmatch", "songs-db", "cddb", "discid")


def line_frames(tags: Any, frame_id: str) -> list[Any]:
    """Return the comments or the lyrics of an ID3 tag, the one that is shown first."""
    frames = [
        frame
        for frame in tags.getall(frame_id)
        if frame_id != "COMM" or not frame.desc.lower().startswith(_OWN_NOTES)
    ]
    return sorted(frames, key=_rank) if len(frames) > 1 else frames


def _rank(frame: Any) -> tuple[object, ...]:
    described = bool(frame.desc) + (frame.desc == ID3V1)
    return not says(frame), described, frame.lang != LANGUAGE, frame.desc, frame.lang


def texts_of(frame: Any) -> list[str]:
    """Return the values of a comment, or the one of lyrics."""
    return [frame.text] if isinstance(frame.text, str) else [str(text) for text in frame.text]


def says(frame: Any) -> bool:
    """Whether there is more in it than blanks."""
    return any(text.strip("\0 ") for text in texts_of(frame))


def packed(frame: Any) -> str:
    """Return a frame as a value that :func:`unpacked` takes apart."""
    return json.dumps([frame.lang, frame.desc, *texts_of(frame)], ensure_ascii=False)


def unpacked(value: str) -> tuple[str, str, list[str]]:
    """Return language, description and texts."""
    language, description, *texts = json.loads(value)
    return language, description, texts


def with_text(values: Sequence[str], text: str | None) -> list[str]:
    """Return what frames become where the one that is shown gets another text, or goes.

    Parameters
    ----------
    values : sequence of str
        As :func:`packed` returns them, the one that is shown first.
    text : str or None
    """
    frames = [unpacked(value) for value in values]
    language, description, said = frames[0] if frames else (LANGUAGE, "", [""])
    kept = []
    for frame in frames if description == ID3V1 else frames[1:]:
        if frame[1] == ID3V1 and _same_in_id3v1("\n".join(said), "".join(frame[2])):
            short = _in_id3v1(text or "")[:ID3V1_CHARACTERS].strip()
            kept += [(LANGUAGE, ID3V1, [short])] if short else []
        else:
            kept.append(frame)
    if description == ID3V1:
        language, description = LANGUAGE, ""
    kept = [frame for frame in kept if frame[:2] != (language, description)]
    new = [(language, description, [text])] if text else []
    return [
        json.dumps([language, description, *texts], ensure_ascii=False)
        for language, description, texts in (*new, *kept)
    ]


def _in_id3v1(text: str) -> str:
    return " ".join(text.split()).encode("latin-1", "replace").decode("latin-1")


def _same_in_id3v1(text: str, short: str) -> bool:
    """Whether an ID3v1 tag says the same, as far as it has room."""
    whole = _in_id3v1(text)
    return whole == short or (len(short) >= ID3V1_CHARACTERS and whole.startswith(short))

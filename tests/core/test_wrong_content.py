"""What holds no sound is called what it is, by tags, analysis and playback alike."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicrec_desktop.analysis.audio_file import AudioFile
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.wrong_content import unrecognised
from musicrec_desktop.library.tags.reading import read_file_tags
from musicrec_desktop.playback.decoder import TrackDecoder

PAGE = b"\n<!DOCTYPE html><html><body>404 Not Found</body></html>" * 30
UNFINISHED = (
    b"\0\0\0\x1cftypM4A \0\0\2\0isomiso2mp41" + b"\x7f\xff\xff\xffmdat" + bytes(range(256)) * 9
)


TAG = b"ID3\4\0\0\0\0\0\x74TIT2\0\0\0\6\0\0\3Hello" + bytes(100)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("page.mp3", PAGE, "web page"),
        ("list.flac", b"#EXTM3U\nhttp://127.0.0.1:9/a.ts\n", "playlist"),
        ("notes.mp3", b"MThd\0\0\0\6\0\0\0\1\0\x60MTrk\0\0\0\4\0\xff\x2f\0", "MIDI"),
        ("album.mp3", b"PK\3\4" + bytes(range(256)) * 9, "archive"),
        ("cover.mp3", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "picture"),
        ("booklet.flac", b"%PDF-1.4\n" + bytes(range(256)) * 9, "document"),
        ("started.m4a", UNFINISHED, "table of contents"),
        ("reserved.flac", bytes(50_000), "zeros"),
        ("tagged page.aac", TAG + PAGE, "web page"),
        ("tagged zeros.aac", TAG + bytes(50_000), "zeros"),
        ("tag.aac", TAG, "tags and no sound"),
        ("words.wav", b"These are words, not sounds. " * 40, ""),
    ],
    ids=lambda value: value if isinstance(value, str) and "." in value else "",
)
def test_all_rooms_say_the_same(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    path = str(tmp_path / name)
    Path(path).write_bytes(content)
    reasons = set()
    for refusing in (
        lambda: read_file_tags(path),
        lambda: AudioFile(path, deadline_seconds=9),
        lambda: TrackDecoder(path, 44100),
    ):
        with pytest.raises(UnreadableFile) as caught:
            refusing()
        reasons.add(caught.value.reason)
    assert all(said in reason for reason in reasons)
    assert len(reasons) == 1 or not said


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"\0\0\0\1ftyp", b"\0\0\0\0ftyp", bytes(range(64))]
)
def test_whatever_is_in_it_there_is_a_reason(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "song.m4a"
    path.write_bytes(content)
    assert unrecognised(str(path), "otherwise").reason
    assert unrecognised(str(tmp_path / "none.m4a"), "otherwise").reason == "otherwise"

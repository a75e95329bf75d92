"""Comments and lyrics written into every container, with mutagen as the judge."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mutagen
import pytest
from mutagen import id3 as mutagen_id3
from mutagen.apev2 import APEv2
from mutagen.flac import FLAC

from musicrec_desktop.core.tag_edits import BadTagValue
from musicrec_desktop.library.tags.reading import read_file_tags
from musicrec_desktop.library.tags.writing import (
    read_lines,
    read_state,
    write_state,
    write_tags,
)
from tests.library.tagged_files import WRITABLE

id3: Any = mutagen_id3  # mutagen states no types for it
flac: Any = FLAC
apev2: Any = APEv2
Encode = Callable[..., str]

ASKED = {"comment": "Bought in Ulm\r\n2 €", "lyrics": "Über\r\rdie  Berge\n"}
TEXTS = {"comment": "Bought in Ulm\n2 €", "lyrics": "Über\n\ndie  Berge"}
NAMES = {
    "MP4Tags": ("\xa9cmt", "\xa9lyr"),
    "ASFTags": ("Description", "WM/Lyrics"),
    "APEv2": ("Comment", "Lyrics"),
    "ID3": ("COMM::eng", "USLT::eng"),
}


@pytest.fixture(scope="module")
def mp3_once(tmp_path_factory: pytest.TempPathFactory, encode_once: Encode) -> str:
    return encode_once(tmp_path_factory.mktemp("lines") / "song.mp3", "libmp3lame")


@pytest.fixture
def mp3(mp3_once: str, tmp_path: Path) -> str:
    return str(shutil.copy(mp3_once, tmp_path / "song.mp3"))


def judged(path: str) -> dict[str, Any]:
    """Return comment and lyrics as mutagen finds them under the names that players use."""
    parse: Any = mutagen.File
    held = apev2(path) if path.endswith(".aac") else parse(path).tags
    kinds = [kind.__name__ for kind in type(held).__mro__]
    names = next((NAMES[kind] for kind in kinds if kind in NAMES), ("COMMENT", "LYRICS"))
    told = [getattr(held[name], "text", held[name]) for name in names]
    flat = [value[0] if isinstance(value, list) else value for value in told]
    return dict(zip(("comment", "lyrics"), map(str, flat), strict=True))


@pytest.mark.parametrize("kind", WRITABLE, ids="-".join)
def test_both_stand_where_players_look_for_them_and_go_again(
    kind: tuple[str, str], tmp_path: Path, encode: Encode
) -> None:
    path = encode(tmp_path / f"song.{kind[0]}", kind[1])
    written = write_tags(path, ASKED)
    assert judged(path) == read_lines(path) == TEXTS
    details = read_file_tags(path).details
    assert (details.comment, details.lyrics) == (TEXTS["comment"], TEXTS["lyrics"])
    assert not write_tags(path, TEXTS).changed
    shorter = write_tags(path, {"comment": None})
    assert read_lines(path) == {"comment": "", "lyrics": TEXTS["lyrics"]}
    write_state(path, shorter.before)
    assert judged(path) == TEXTS
    write_state(path, written.before)
    assert read_lines(path) == {"comment": "", "lyrics": ""}
    assert read_state(path, TEXTS) == written.before


def test_other_comments_and_languages_stay_as_they_are(mp3: str) -> None:
    frames = [
        id3.COMM(1, "eng", "iTunNORM", " 000002F8"),
        id3.COMM(1, "deu", "", "Gekauft"),
        id3.COMM(1, "eng", "", "Bought"),
        id3.COMM(1, "XXX", "Catalogue", "No 7"),
        id3.USLT(1, "deu", "", "Die Berge"),
        id3.USLT(1, "eng", "", "The hills"),
        id3.TXXX(1, "Mood", "calm"),
    ]
    tags = id3.ID3()
    for frame in frames:
        tags.add(frame)
    tags.save(mp3, v2_version=3)
    before = Path(mp3).read_bytes()
    assert read_lines(mp3) == {"comment": "Bought", "lyrics": "The hills"}
    assert read_file_tags(mp3).details.comment == "Bought"
    written = write_tags(mp3, {"comment": "Found", "lyrics": None})
    found = id3.ID3(mp3, v2_version=3)
    assert found["COMM::eng"].text == ["Found"]
    assert "USLT::eng" not in found
    kept = [frame for frame in frames if frame.HashKey not in ("COMM::eng", "USLT::eng")]
    assert [found[frame.HashKey] for frame in kept] == kept
    assert read_lines(mp3)["lyrics"] == "Die Berge"  # the next one
    assert read_state(mp3, ("comment", "lyrics")) == written.after
    write_state(mp3, written.before)
    assert id3.ID3(mp3) == id3.ID3(_copy(mp3, before))


def test_lyrics_with_times_are_edited_where_they_are_shown(mp3: str) -> None:
    tags = id3.ID3()
    sung = id3.SYLT(1, "eng", 2, 1, "", [("Hills", 1503), ("Sky", 61000)])
    for frame in (id3.USLT(1, "eng", "", "The hills"), sung):
        tags.add(frame)
    tags.save(mp3, v2_version=3)
    shown = "[00:01.50]Hills\n[01:01.00]Sky"
    assert read_lines(mp3)["lyrics"] == read_file_tags(mp3).details.lyrics == shown
    assert not write_tags(mp3, {"lyrics": shown}).changed
    first = write_tags(mp3, {"lyrics": "[00:02]Hell\n[00:01.25]Up\n"})
    assert id3.ID3(mp3)["SYLT::eng"].text == [("Up", 1250), ("Hell", 2000)]
    assert read_file_tags(mp3).details.lyrics == "[00:01.25]Up\n[00:02.00]Hell"
    plain = write_tags(mp3, {"lyrics": "Just words"})
    assert read_file_tags(mp3).details.lyrics == read_lines(mp3)["lyrics"] == "Just words"
    write_state(mp3, plain.before)
    cleared = write_tags(mp3, {"lyrics": None})
    assert read_file_tags(mp3).details.lyrics == "The hills"  # the next one
    write_state(mp3, cleared.before)
    write_state(mp3, first.before)
    assert id3.ID3(mp3)["SYLT::eng"] == sung
    assert id3.ID3(mp3)["USLT::eng"].text == "The hills"


def test_of_two_lyrics_with_times_the_one_shown_is_edited(mp3: str) -> None:
    tags = id3.ID3()
    tags.add(id3.TXXX(1, "SYNCEDLYRICS", "[00:03.00]La"))
    tags.add(id3.SYLT(1, "eng", 2, 1, "", [("Over the hills and far", 1500), ("Sky", 59_997)]))
    tags.save(mp3, v2_version=3)
    assert list(id3.ID3(mp3)) == ["TXXX:SYNCEDLYRICS", "SYLT::eng"]  # as they are read
    shown = "[00:01.50]Over the hills and far\n[01:00.00]Sky"
    assert read_lines(mp3)["lyrics"] == read_file_tags(mp3).details.lyrics == shown
    write_tags(mp3, {"lyrics": "[00:02.00]Up"})
    assert read_file_tags(mp3).details.lyrics == "[00:02.00]Up"


@pytest.mark.parametrize("kind", [("flac", "flac"), ("m4a", "aac"), ("mp3", "libmp3lame")])
def test_what_was_written_is_what_is_shown_though_other_lyrics_have_times(
    kind: tuple[str, str], tmp_path: Path, encode: Encode
) -> None:
    path = encode(tmp_path / f"song.{kind[0]}", kind[1])
    write_tags(path, {"lyrics": "The hills"})
    file: Any = mutagen.File(path)  # type: ignore[attr-defined]
    if kind[0] == "mp3":
        file.tags.add(id3.TXXX(1, "SYNCEDLYRICS", "[00:01.50]Hills"))
    elif kind[0] == "m4a":
        file.tags["----:com.apple.iTunes:SYNCEDLYRICS"] = [b"[00:01.50]Hills"]
    else:
        file.tags["SYNCEDLYRICS"] = "[00:01.50]Hills"
    file.save()
    before = read_state(path, ["lyrics"])
    assert read_lines(path)["lyrics"] == read_file_tags(path).details.lyrics == "[00:01.50]Hills"
    for text in ("[00:02.00]Up", "Just words"):
        write_tags(path, {"lyrics": text})
        assert read_file_tags(path).details.lyrics == text
    write_state(path, before)
    assert read_state(path, ["lyrics"]) == before


def test_an_id3v1_tag_says_the_same_or_keeps_a_comment_of_its_own(mp3: str) -> None:
    sound = Path(mp3).read_bytes()
    head = b"TAG" + bytes(90) + b"1984"
    same = head + b"Bought".ljust(28, b"\0") + b"\0\x07\x11"
    other = head + b"from a CD with a long comment!" + b"\x11"
    for tag in (same, other):
        tags = id3.ID3()
        tags.add(id3.COMM(0, "eng", "", "Bought"))
        Path(mp3).write_bytes(sound)
        tags.save(mp3)
        with Path(mp3).open("ab") as file:
            file.write(tag)
        written = write_tags(mp3, {"comment": "Found in Ulm, and a little more"})
        end = Path(mp3).read_bytes()[-128:]
        assert end[97:127] == (
            b"Found in Ulm, and a little m\0\x07" if tag is same else tag[97:127]
        )
        assert "COMM:ID3v1 Comment:eng" not in id3.ID3(mp3, load_v1=False)
        write_state(mp3, written.before)
        assert Path(mp3).read_bytes()[-128:] == tag


def test_only_an_old_tag_speaks_until_the_new_one_does(mp3: str) -> None:
    tag = b"TAG" + bytes(90) + b"1984" + b"From tape".ljust(30, b"\0") + b"\x11"
    with Path(mp3).open("ab") as file:
        file.write(tag)
    assert read_lines(mp3)["comment"] == "From tape"
    written = write_tags(mp3, {"comment": "New"})
    assert id3.ID3(mp3)["COMM::eng"].text == ["New"]
    assert Path(mp3).read_bytes()[-31:-1].rstrip(b"\0") == b"New"
    write_state(mp3, written.before)
    assert read_lines(mp3)["comment"] == "From tape"
    cleared = write_tags(mp3, {"comment": None})
    assert read_lines(mp3)["comment"] == ""
    write_state(mp3, cleared.before)
    assert Path(mp3).read_bytes()[-128:] == tag


def test_an_ape_tag_behind_an_mp3_and_a_described_frame_give_way(mp3: str) -> None:
    ape = apev2()
    ape["Comment"] = "Elsewhere"
    ape["Source"] = "CD"
    ape.save(mp3)
    tags = id3.ID3()
    tags.add(id3.TXXX(1, "LYRICS", "La"))
    tags.save(mp3)
    assert read_lines(mp3) == {"comment": "Elsewhere", "lyrics": "La"}
    written = write_tags(mp3, {"comment": "Here", "lyrics": "La la"})

    assert set(apev2(mp3)) == {"Source"}
    assert (id3.ID3(mp3)["COMM::eng"].text, id3.ID3(mp3)["USLT::eng"].text) == (["Here"], "La la")
    assert "TXXX:LYRICS" not in id3.ID3(mp3)
    write_state(mp3, written.before)
    assert apev2(mp3)["Comment"] == "Elsewhere"
    assert set(id3.ID3(mp3)) == {"TXXX:LYRICS"}


def test_a_vorbis_comment_is_edited_where_it_stands(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.flac", "flac")
    file: Any = flac(path)
    file["Description"] = ["One\r\n", "Two"]
    file["UNSYNCEDLYRICS"], file["SyncedLyrics"] = "La", "[00:01.00]La"
    file.save()
    before = Path(path).read_bytes()
    timed = "[00:01.00]La"
    assert read_lines(path) == {"comment": "One\n\nTwo", "lyrics": timed}
    assert not write_tags(path, {"comment": "One\n\nTwo"}).changed
    written = write_tags(path, {"comment": "Three", "lyrics": "Lo"})
    tags: Any = flac(path).tags
    assert [pair for pair in tags if pair[0] != "encoder"] == [
        ("Description", "Three"),
        ("UNSYNCEDLYRICS", "Lo"),
    ]
    write_state(path, written.before)
    assert sorted((name.lower(), value) for name, value in flac(path).tags) == sorted(
        (name.lower(), value) for name, value in flac(_copy(path, before)).tags
    )


def test_old_chunks_of_wav_follow(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "old.wav", "pcm_s16le", {"title": "Old", "comment": "From tape"})
    write_tags(path, {"title": "New"})
    assert read_lines(path)["comment"] == "From tape"  # beside which chunks are not read
    write_tags(path, {"comment": "Later"})
    raw = Path(path).read_bytes()
    place = raw.index(b"ICMT")
    assert raw[place + 8 : place + 18].rstrip(b"\0") == b"Later"


def test_an_ape_tag_of_131_bytes_is_no_id3v1_tag(mp3: str) -> None:
    ape = apev2()
    ape["Source"] = "x" * 52
    ape.save(mp3)
    raw = Path(mp3).read_bytes()
    assert raw[-131:-123] == b"APETAGEX"
    write_tags(mp3, {"comment": "Here"})
    assert Path(mp3).read_bytes()[-131:] == raw[-131:]


def test_what_is_too_long_is_not_cut(mp3: str) -> None:
    with pytest.raises(BadTagValue, match="comment is too long"):
        write_tags(mp3, {"comment": "x" * 4_001})


def _copy(path: str, content: bytes) -> str:
    copy = Path(path).with_name(f"before{Path(path).suffix}")
    copy.write_bytes(content)
    return str(copy)


def test_a_line_that_is_typed_without_a_time_is_sung_with_the_one_before_it(mp3: str) -> None:
    tags = id3.ID3(mp3)
    tags.add(id3.SYLT(1, "eng", 2, 1, "", [("Hills", 1503), ("Sky", 61000)]))
    tags.save()
    typed = "Title\n\n[00:05.00][00:01.50]Hills\nand valleys\n\n[ar:Ada]\n[01:01.00]Sky\nblue"
    write_tags(mp3, {"lyrics": typed})
    assert id3.ID3(mp3)["SYLT::eng"].text == [
        ("Title", 1500),
        ("Hills", 1500),
        ("and valleys", 1500),
        ("Hills", 5000),
        ("and valleys", 5000),
        ("Sky", 61000),
        ("blue", 61000),
    ]

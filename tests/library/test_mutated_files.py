"""Files damaged at random give tags or a reason, whatever is wrong with them."""

from __future__ import annotations

import random
import time
from pathlib import Path
from typing import Any

import mutagen
import pytest
from mutagen.flac import Picture

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.library.tags.reading import read_cover, read_file_tags
from tests.library.conftest import write_sound
from tests.library.tagged_files import png
from tests.library.test_tag_details import FORMATS

LONGEST_SECONDS = 10.0


@pytest.fixture(scope="module")
def whole_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Make one file of each format, with every tag there is."""
    folder = tmp_path_factory.mktemp("whole")
    found = {}
    for extension, encoder, fill in FORMATS:
        path = write_sound(folder / f"song.{extension}", encoder)
        file: Any = mutagen.File(path)  # type: ignore[attr-defined]
        fill(file)
        if extension == "flac":
            cover: Any = Picture()  # type: ignore[no-untyped-call]
            cover.type, cover.mime, cover.data = 3, "image/png", png()
            file.add_picture(cover)
        file.save()
        found[extension] = Path(path).read_bytes()
    return found


def mutated(content: bytes, moments: random.Random) -> bytes:
    """Damage a file where its tags and headers are, more often than elsewhere."""
    found = bytearray(content)
    for _ in range(moments.randint(1, 8)):
        reach = moments.choice((64, 1024, len(found)))
        place = moments.randrange(max(1, min(reach, len(found))))
        if moments.random() < 0.2:  # at the end, where APEv2 and ID3v1 are
            place = max(0, len(found) - 1 - place)
        kind = moments.randrange(5)
        if kind == 0:
            found[place : place + 1] = bytes([moments.randrange(256)])
        elif kind == 1:
            found[place : place + 4] = moments.choice((b"\xff" * 4, b"\0" * 4, b"\x7f\xff\xff\xff"))
        elif kind == 2:
            del found[place : place + moments.randint(1, 64)]
        elif kind == 3:
            found[place:place] = found[place : place + moments.randint(1, 64)]
        else:
            del found[place:]
        if not found:
            break
    return bytes(found)


def try_mutants(whole: dict[str, bytes], folder: Path, count: int, seed: int) -> int:
    """Read so many damaged files; return how many of them gave tags all the same."""
    moments = random.Random(seed)
    read = 0
    for number in range(count):
        extension = moments.choice(sorted(whole))
        path = folder / f"{number % 8}.{extension}"
        path.write_bytes(mutated(whole[extension], moments))
        began = time.thread_time()
        try:
            found = read_file_tags(str(path))
        except UnreadableFile as error:
            assert error.reason
        else:
            read += 1
            text = (found.tags.title, found.details.comment, found.details.lyrics)
            "".join(text).encode()  # fit for a database
        read_cover(str(path))
        assert time.thread_time() - began < LONGEST_SECONDS
    return read


def test_a_few_damaged_files(whole_files: dict[str, bytes], tmp_path: Path) -> None:
    assert 20 < try_mutants(whole_files, tmp_path, 150, seed=1) < 150


@pytest.mark.slow
def test_two_thousand_damaged_files(whole_files: dict[str, bytes], tmp_path: Path) -> None:
    read = try_mutants(whole_files, tmp_path, 2000, seed=2)
    print(f"2000 damaged files: {read} gave tags, {2000 - read} a reason")
    assert 500 < read < 2000

"""Genres from FMA's table: what it tells, and which file was the wrong one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from musicrec_desktop.core.genres import GenreSource, NotTrainable, TrainingOptions
from musicrec_desktop.services.genre.genres import GenreService
from tests.services.conftest import Library
from tests.services.test_genres import drain, make_service

OPTIONS = TrainingOptions(model="classic", smallest_class=1)
TABLE = (
    *(",artist,album,track,track", ",name,title,genre_top,title", "track_id,,,,"),
    *("2,Ann,One,Hip-Hop,Food", "5,Ann,One,Hip-Hop,This World", "6,Bob,Two,Folk,Hills"),
    "7,Bob,Two,,Silence",
)


@pytest.fixture
def audio(library: Library) -> Path:
    """Return a folder laid out as FMA's audio is."""
    root = library.root / "fma_small"
    library.add(2, 5, 6, 7, 9, folder=root / "000")
    return root


@pytest.fixture
def genres(library: Library) -> GenreService:
    return make_service(library.database, library.root)


def write(path: Path, lines: tuple[str, ...] = TABLE) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.mark.parametrize("named", [False, True])
def test_the_table_tells_genres_and_artists_beside_the_audio_or_where_it_is_named(
    audio: Path, genres: GenreService, *, named: bool
) -> None:
    table = write(audio.parent / ("elsewhere" if named else "fma_metadata") / "tracks.csv")
    source = GenreSource("fma", str(audio), str(table) if named else "")
    _, summary = drain(genres.summarise(source, OPTIONS))
    assert {item.genre: item.tracks for item in summary.classes} == {"Hip-Hop": 2, "Folk": 1}
    assert summary.artists == 2
    assert [Path(item.path).name for item in summary.left_out] == ["7.flac", "9.flac"]
    assert {item.reason for item in summary.left_out} == {"the table of FMA names no genre for it"}


def no_table(audio: Path) -> GenreSource:
    return GenreSource("fma", str(audio))


def other_csv(audio: Path) -> GenreSource:
    table = write(audio.parent / "genres.csv", ("genre_id,#tracks,parent,title", "1,8693,38,Avant"))
    return GenreSource("fma", str(audio), str(table))


def no_text(audio: Path) -> GenreSource:
    table = audio.parent / "fma_metadata.zip"
    table.write_bytes(b"PK\x03\x04\xff\xfe\x00\x80")
    return GenreSource("fma", str(audio), str(table))


def cut_off(audio: Path) -> GenreSource:
    return GenreSource("fma", str(audio), str(write(audio / "tracks.csv", (*TABLE, "12,An"))))


def gone(audio: Path) -> GenreSource:
    return GenreSource("fma", str(audio), str(audio / "none.csv"))


def other_audio(audio: Path) -> GenreSource:
    return GenreSource("fma", str(audio), str(write(audio / "t.csv", (*TABLE[:3], "77,A,B,C,D"))))


def no_genres(audio: Path) -> GenreSource:
    return GenreSource("fma", str(audio), str(write(audio / "t.csv", (*TABLE[:3], "5,A,B,,D"))))


def no_audio(audio: Path) -> GenreSource:
    table = write(audio.parent / "fma_metadata" / "tracks.csv")
    return GenreSource("fma", str(table.parent), str(table))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (no_table, r"No tracks\.csv was found in or beside “.*fma_small”\. Name tracks\.csv"),
        (other_csv, r"genres\.csv” is not the table of FMA: it has no column “track/genre_top”"),
        (no_text, r"fma_metadata\.zip” is not the table of FMA: it is no text\. Name tracks\.csv"),
        (cut_off, r"tracks\.csv” is not the table of FMA: it is cut off or was changed"),
        (gone, r"none\.csv” is not the table of FMA: No such file"),
        (other_audio, r"None of the 5 audio files in “.*fma_small” is named by a number"),
        (no_genres, r"names a genre for none of the 5 audio files in “.*fma_small”"),
        (no_audio, r"fma_metadata” holds no audio that could be read\. Name the folder"),
    ],
)
def test_the_wrong_file_is_named_with_what_to_do(
    audio: Path, genres: GenreService, wrong: Callable[[Path], GenreSource], said: str
) -> None:
    with pytest.raises(NotTrainable, match=said):
        drain(genres.summarise(wrong(audio), OPTIONS))

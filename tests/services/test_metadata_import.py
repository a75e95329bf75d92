"""Metadata from tables fills what is empty, and says what it did not match."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tag_edits import DETAIL_FIELDS, BadTagValue
from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.tags.writing import write_tags
from musicrec_desktop.services.exchange.metadata_import import MetadataImport
from musicrec_desktop.services.library.backups import BackupService
from tests.services.conftest import Library

FMA_TRACKS = (
    ",album,album,artist,set,track,track,track,track,track\n"
    ",date_released,title,name,subset,genre_top,genres,listens,number,title\n"
    "track_id,,,,,,,,,\n"
    '2,2009-01-05 00:00:00,AWOL,AWOL,small,Hip-Hop,"[21, 31]",1293,3,Food\n'
    '5,,Constant Hitmaker,Kurt Vile,small,,[],2710,,"Freeway\nslow"\n'
    "140,,X,Y,large,Folk,[17],1,1,Nowhere here\n"
)
FMA_GENRES = (
    "genre_id,#tracks,parent,title,top_level\n"
    "17,1,0,Folk,17\n21,12910,0,Hip-Hop,21\n31,1,21,Rap,21\n"
)


@pytest.fixture
def imports(library: Library) -> MetadataImport:
    back_up = BackupService(DataFolder(library.root)).make
    return MetadataImport(library.database, library.tracks, back_up)


def fma(folder: Path) -> Path:
    folder.mkdir()
    (folder / "tracks.csv").write_text(FMA_TRACKS)
    (folder / "genres.csv").write_text(FMA_GENRES)
    (folder / "features.csv").write_text("feature,chroma,chroma\nx,mean,std\nn,01,01\n2,1,2\n")
    return folder


def test_the_fma_set_is_matched_by_number(library: Library, imports: MetadataImport) -> None:
    two = library.tone(library.music / "000002.flac", 2, title="", artist="")
    five = library.tone(library.music / "5.flac", 5, title="Own title", artist="")
    library.tone(library.music / "other.flac", 6)
    library.ears.answer = lambda fn, *args, **kwargs: (_ for _ in ()).throw(OSError("deaf"))  # type: ignore[method-assign]
    library.scan()
    folder = fma(library.root / "fma_metadata")
    assert imports.knows(str(folder))
    plan = imports.look(str(folder))
    assert (plan.rows, plan.matched, plan.tracks, plan.without_row) == (3, 2, 2, 1)
    assert (plan.absent, plan.ambiguous) == (("140",), ())
    assert plan.kept == {"title": 1}
    assert plan.filled == {
        "title": 1,
        "artist": 2,
        "album": 2,
        "genre": 1,
        "track_number": 1,
        "year": 1,
    }
    assert "2 columns for 1 tracks" in plan.remarks[0]
    backup = imports.apply(plan)
    assert backup.path.exists()
    tags = library.track(two).tags
    assert (tags.title, tags.artist, tags.album, tags.genre) == (
        "Food",
        "AWOL",
        "AWOL",
        "Hip-Hop; Rap",
    )
    assert (tags.year, tags.track_number) == (2009, 3)
    assert library.track(five).tags.title == "Own title"
    library.scan()
    assert library.track(two).tags.title == "Food"
    again = imports.look(str(folder))
    assert (again.filled, dict(again.changes)) == ({}, {})
    replaced = imports.look(str(folder / "tracks.csv"), replace=True)
    assert replaced.replaced == {"title": 1}
    assert replaced.changes[library.track(five).id] == {"title": "Freeway slow"}


def test_a_table_of_ones_own_says_which_column_is_what(
    library: Library, imports: MetadataImport
) -> None:
    one, two = library.add(1, 2, folder=library.music / "a")
    (three,) = library.add(3, folder=library.music / "b")
    library.scan()
    table = library.root / "mine.csv"
    table.write_text(
        "Datei;Stil;Jahr;Note\n"
        f"{one};Jazz;um 1959;x\n"
        "music/a/2.flac;Pop;;x\n"  # as seen from the table
        "D:\\Elsewhere\\b\\3.flac;Rock;1999;x\n"  # by the end of the path
        "gone.flac;Folk;1;x\n",
        encoding="utf-16",
    )
    columns = {"path": "Datei", "genre": "Stil", "year": "Jahr"}
    plan = imports.look(str(table), columns)
    assert (plan.rows, plan.matched, plan.absent) == (4, 3, ("gone.flac",))
    imports.apply(plan)
    found = [(library.track(path).tags.genre, library.track(path).tags.year) for path in (one, two)]
    assert found == [("Jazz", 1959), ("Pop", None)]
    assert library.track(three).tags.genre == "Rock"


def test_totals_and_titles_of_discs_are_filled_in_until_the_file_says_more(
    library: Library, imports: MetadataImport
) -> None:
    one, two, three = library.add(1, 2, 3)
    library.scan()
    table = library.root / "mine.csv"
    table.write_text(
        "path,track,Track number,Disc total,Disc subtitle,Compilation,Sort Artist\n"
        f'{one},One,3/12,2,Live,yes,"Beatles, The"\n'
        f"{two},Two,x,,,no\n{three},Three,4,x,,1,\n"
    )
    plan = imports.look(str(table), {"title": ""})
    assert plan.filled == {
        "artist_sort": 1,
        **{"track_number": 2, "track_total": 1, "disc_total": 1},
        **{"disc_subtitle": 1, "compilation": 2},
    }
    assert plan.columns["track_total"] == plan.columns["track_number"] == "Track number"
    imports.apply(plan)
    repository = TagDetailsRepository(library.database)

    def held(path: str) -> tuple[object, ...]:
        number = library.track(path).id
        details = repository.of([number])[number]
        return tuple(getattr(details, name) for name in (*DETAIL_FIELDS[:4], "artist_sort"))

    sort = "Beatles, The"
    filled = [(12, 2, True, "Live", sort), (None, None, None, "", ""), (None, None, True, "", "")]
    assert [held(path) for path in (one, two, three)] == filled
    assert dict(imports.look(str(table), {"title": ""}).changes) == {}
    repository.forget([library.track(one).id])
    library.scan()  # which reads it again
    assert held(one) == filled[0]
    write_tags(one, {"disc_total": 5})
    library.scan()
    assert held(one) == (12, 5, True, "Live", sort)
    assert imports.take_back(plan) == 2
    assert [held(path)[0] for path in (one, two, three)] == [None, None, None]
    assert held(one) == (None, 5, None, "", "")
    library.scan()
    assert held(three) == (None, None, None, "", "")


def test_tables_of_every_encoding_are_read(library: Library, imports: MetadataImport) -> None:
    odd_folder = Path(os.fsdecode(os.fsencode(library.music) + b"/\xff"))
    (plain,) = library.add(1)
    (odd,) = library.add(2, folder=odd_folder)
    library.scan()
    table = library.root / "mine.csv"
    for number, (encoding, errors) in enumerate(
        [("utf-8", "surrogateescape"), ("utf-8-sig", "strict"), ("cp1252", "strict")]
    ):
        paths = [plain, odd] if errors == "surrogateescape" else [plain]
        rows = "".join(f"{path},Müßig {number}\n" for path in paths)
        table.write_bytes(f"path,composer\n{rows}".encode(encoding, errors))
        plan = imports.look(str(table), replace=True)
        assert (plan.matched, plan.absent) == (len(paths), ())
        imports.apply(plan)
        assert library.track(plain).tags.composer == f"Müßig {number}"
    assert library.track(odd).tags.composer == "Müßig 0"


def test_names_that_two_files_have_are_left_alone(
    library: Library, imports: MetadataImport
) -> None:
    library.add(1, folder=library.music / "a")
    library.add(1, 2, folder=library.music / "b")
    library.scan()
    table = library.root / "mine.csv"
    table.write_text("filename,genre\n1.flac,Jazz\n2,Pop\n2.FLAC,Rock\n")
    plan = imports.look(str(table))
    assert (plan.matched, plan.ambiguous, plan.filled) == (1, ("1.flac", "2.FLAC"), {"genre": 1})


@pytest.mark.parametrize(
    ("text", "columns", "error"),
    [
        ("a,b\n1,2\n", {}, "which track"),
        ("file,b\n1,2\n", {"genre": "Stil"}, "no column “Stil”"),
        ("", {}, "which track"),
    ],
)
def test_tables_that_make_no_sense_are_refused(
    library: Library, imports: MetadataImport, text: str, columns: dict[str, str], error: str
) -> None:
    table = library.root / "bad.csv"
    table.write_text(text)
    with pytest.raises(BadTagValue, match=error):
        imports.look(str(table), columns)
    with pytest.raises(UnreadableFile):
        imports.look(str(library.root / "none.csv"))


@pytest.mark.parametrize("cell", ["21", "{}", "null", '"21"', "[[21]]", "[" * 100_000])
def test_a_list_of_genres_that_is_none_leaves_the_top_genre(
    library: Library, imports: MetadataImport, cell: str
) -> None:
    two = library.tone(library.music / "000002.flac", 2)
    library.scan()
    folder = fma(library.root / "fma_metadata")
    quoted = '"' + cell.replace('"', '""') + '"'
    (folder / "tracks.csv").write_text(FMA_TRACKS.replace('"[21, 31]"', quoted))
    imports.apply(imports.look(str(folder)))
    assert library.track(two).tags.genre == "Hip-Hop"

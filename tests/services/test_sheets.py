"""A file with a CUE sheet appears as its tracks, whatever happens to file and sheet."""

from __future__ import annotations

import shutil
from pathlib import Path

import mutagen
import pytest

from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.services.listening.scanning import TracksChanged
from tests.conftest import ToneFile
from tests.services.conftest import Library, touch_later
from tests.services.test_scanning import summary

SECONDS = 6.0


def sheet_text(*seconds: int, file: str = "1.wav", title: str = "Record") -> str:
    lines = [f'TITLE "{title}"', 'PERFORMER "Band"', f'FILE "{file}" WAVE']
    for number, second in enumerate(seconds, 1):
        lines += [
            f"TRACK {number:02} AUDIO",
            f'TITLE "Part {number}"',
            f"INDEX 01 00:{second:02}:00",
        ]
    return "\n".join(lines)


@pytest.fixture(scope="module")
def tone(tone_file: ToneFile, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tone") / "1.flac"
    return Path(tone_file(path, SECONDS, 300, tags={"title": "Whole"}))


@pytest.fixture
def audio(library: Library, tone: Path) -> Path:
    return Path(shutil.copy(tone, library.music))


@pytest.fixture
def sheet(library: Library) -> Path:
    return library.music / "album.cue"


def rows(library: Library) -> list[Track]:
    found = [track for chunk in library.tracks.all() for track in chunk]
    return sorted(found, key=lambda track: (track.path, track.segment))


def shown(library: Library) -> list[tuple[int, str, bool]]:
    return [(track.segment, track.title, track.missing) for track in rows(library)]


def test_a_file_with_a_sheet_appears_as_its_tracks(
    library: Library, audio: Path, sheet: Path
) -> None:
    sheet.write_text(sheet_text(0, 2, 4))
    assert library.scan() == summary(new=1, analysed=3)
    assert shown(library) == [(1, "Part 1", False), (2, "Part 2", False), (3, "Part 3", False)]
    one, two, three = rows(library)
    assert [track.path for track in rows(library)] == 3 * [str(audio)]
    assert (one.start_seconds, one.end_seconds, one.tags.duration_seconds) == (0.0, 2.0, 2.0)
    assert (three.start_seconds, three.end_seconds) == (4.0, None)
    assert three.tags.duration_seconds == pytest.approx(2.0, abs=0.01)
    assert (two.tags.album, two.tags.artist, two.tags.track_number) == ("Record", "Band", 2)
    assert (two.tags.codec, two.tags.sample_rate_hz) == ("flac", 44100)
    assert {track.analysis for track in rows(library)} == {AnalysisState.DONE}


def test_the_stretches_are_what_is_listened_to(library: Library, audio: Path, sheet: Path) -> None:
    heard: list[tuple[object, ...]] = []
    sheet.write_text(sheet_text(0, 2))
    library.ears.on_listen = lambda path: heard.append(library.ears.stretches[path])
    library.scan()
    assert sorted(heard) == [(0.0, 2.0), (2.0, None)]


def test_a_scan_of_what_is_known_reads_no_sheet_again(
    library: Library, audio: Path, sheet: Path
) -> None:
    sheet.write_text(sheet_text(0, 2))
    library.scan()
    before = rows(library)
    assert library.scan() == summary(unchanged=1)
    assert library.tag_reader.asked == []
    assert rows(library) == before


def test_a_whole_file_goes_on_as_the_first_of_its_tracks_and_back(
    library: Library, audio: Path, sheet: Path
) -> None:
    library.scan()
    (whole,) = rows(library)
    library.history.finish(library.history.start(whole.id, 5.0), 300.0, "finished")
    sheet.write_text(sheet_text(0, 2, 4))
    assert library.scan() == summary(changed=1, analysed=3)
    parts = rows(library)
    assert shown(library) == [(1, "Part 1", False), (2, "Part 2", False), (3, "Part 3", False)]
    assert (parts[0].id, parts[0].play_count) == (whole.id, 1)
    sheet.unlink()
    assert library.scan() == summary(changed=1, analysed=1)
    assert shown(library) == [(0, "Whole", False), (2, "Part 2", True), (3, "Part 3", True)]
    assert rows(library)[0].id == whole.id
    assert library.scan() == summary(unchanged=1)
    sheet.write_text(sheet_text(0, 2, 4))
    assert library.scan().changed == 1
    assert [track.id for track in rows(library)] == [track.id for track in parts]
    assert not any(missing for _, _, missing in shown(library))


def test_rows_follow_a_sheet_that_changes(library: Library, audio: Path, sheet: Path) -> None:
    sheet.write_text(sheet_text(0, 2, 4))
    library.scan()
    before = rows(library)
    sheet.write_text(sheet_text(0, 3, title="Renamed"))
    touch_later(sheet)
    events = library.scan_events()
    assert events[-1] == summary(changed=1, analysed=2)
    one, two, three = rows(library)
    assert [track.id for track in (one, two, three)] == [track.id for track in before]
    assert (one.end_seconds, two.start_seconds, two.end_seconds) == (3.0, 3.0, None)
    assert (one.tags.album, three.missing) == ("Renamed", True)
    told = {track.id for item in events if isinstance(item, TracksChanged) for track in item.tracks}
    assert three.id in told
    assert library.scan() == summary(unchanged=1)


def test_only_the_tracks_whose_stretch_changed_are_heard_again(
    library: Library, audio: Path, sheet: Path
) -> None:
    sheet.write_text(sheet_text(0, 2, 4))
    library.scan()
    sheet.write_text(sheet_text(0, 2, 5))
    touch_later(sheet)
    assert library.scan() == summary(changed=1, analysed=2)
    sheet.write_text(sheet_text(0, 2, 5, title="Other"))
    touch_later(sheet)
    assert library.scan() == summary(changed=1)


def test_tracks_of_a_file_that_is_gone_are_missing_and_come_back(
    library: Library, audio: Path, sheet: Path
) -> None:
    sheet.write_text(sheet_text(0, 2))
    library.scan()
    before = rows(library)
    away = library.root / "1.flac"
    audio.rename(away)
    assert library.scan() == summary(gone=2)
    assert all(track.missing for track in rows(library))
    away.rename(audio)
    assert library.scan() == summary(changed=1)
    assert rows(library) == before


def test_a_folder_that_moves_keeps_its_tracks(library: Library, audio: Path, sheet: Path) -> None:
    sheet.write_text(sheet_text(0, 2))
    library.scan()
    before = rows(library)
    folder = library.music / "deeper"
    folder.mkdir()
    audio.rename(folder / audio.name)
    sheet.rename(folder / sheet.name)
    assert library.scan() == summary(moved=2, changed=1)
    assert [track.id for track in rows(library)] == [track.id for track in before]
    assert {track.path for track in rows(library)} == {str(folder / "1.flac")}
    assert library.scan() == summary(unchanged=1)


def test_a_sheet_of_one_file_for_each_track_leaves_them_whole(
    library: Library, sheet: Path
) -> None:
    library.add(1, 2)
    text = "".join(
        f'FILE "{number}.flac" WAVE\nTRACK {number:02} AUDIO\nINDEX 01 00:00:00\n'
        for number in (1, 2)
    )
    sheet.write_text(f'TITLE "Album"\n{text}')
    assert library.scan() == summary(new=2, analysed=2)
    assert shown(library) == [(0, "Title 1", False), (0, "Title 2", False)]
    assert {track.tags.album for track in rows(library)} == {"Album"}


def test_a_sheet_within_the_tags_is_used_where_there_is_none_beside(
    library: Library, audio: Path, sheet: Path
) -> None:
    file = mutagen.File(audio)
    file["CUESHEET"] = sheet_text(0, 3, title="Within")
    file.save()
    library.scan()
    assert shown(library) == [(1, "Part 1", False), (2, "Part 2", False)]
    assert rows(library)[0].tags.album == "Within"
    sheet.write_text(sheet_text(0, 2, 4, title="Beside"))  # whose name is not the file's
    library.scan()
    assert {track.tags.album for track in rows(library)} == {"Within"}
    sheet.rename(audio.with_suffix(".cue"))
    library.scan()
    assert {track.tags.album for track in rows(library)} == {"Beside"}
    assert len(rows(library)) == 3


@pytest.mark.parametrize("own", ["1.cue", "1.flac.cue", "1.CUE"])
def test_of_several_sheets_for_a_file_the_one_of_its_name_counts(
    library: Library, audio: Path, own: str
) -> None:
    library.music.joinpath("0 noncompliant.cue").write_text(sheet_text(0, title="Other"))
    library.music.joinpath("Band - Record.cue").write_text(sheet_text(0, 3, title="Named"))
    library.scan()
    assert {track.tags.album for track in rows(library)} == {"Other"}
    beside = library.music / own
    beside.write_text(sheet_text(0, 2, 4, title="Own"))
    library.scan()
    assert [track.tags.album for track in rows(library)] == 3 * ["Own"]
    beside.unlink()
    library.scan()
    assert {track.tags.album for track in rows(library) if not track.missing} == {"Other"}


def test_of_several_sheets_the_one_that_names_the_file_comes_before_one_that_nearly_does(
    library: Library, audio: Path
) -> None:
    library.music.joinpath("a.cue").write_text(sheet_text(0, 3, file="1.wav", title="Nearly"))
    library.music.joinpath("b.cue").write_text(sheet_text(0, 2, 4, file="1.flac", title="Named"))
    library.scan()
    assert [track.tags.album for track in rows(library)] == 3 * ["Named"]


def test_a_sheet_that_makes_no_sense_is_told_and_leaves_the_file_whole(
    library: Library, audio: Path, sheet: Path
) -> None:
    sheet.write_text(sheet_text(4, 2))
    assert library.scan() == summary(new=1, analysed=1)
    assert shown(library) == [(0, "Whole", False)]
    assert "begins before" in library.reasons()[str(sheet)]
    assert library.scan() == summary(unchanged=1)
    assert "begins before" in library.reasons()[str(sheet)]
    sheet.write_text(sheet_text(0, 2))
    assert library.scan() == summary(changed=1, analysed=2)
    assert library.reasons() == {}


def test_a_damaged_sheet_within_the_tags_is_told_too(library: Library, audio: Path) -> None:
    file = mutagen.File(audio)
    file["CUESHEET"] = sheet_text(4, 2)
    file.save()
    assert library.scan() == summary(new=1, analysed=1)
    assert "begins before" in library.reasons()[str(audio)]
    assert shown(library) == [(0, "Whole", False)]


def test_a_sheet_whose_file_comes_later_waits_for_it(
    library: Library, audio: Path, sheet: Path
) -> None:
    away = library.root / "1.flac"
    audio.rename(away)
    sheet.write_text(sheet_text(0, 2))
    assert library.scan() == summary()
    away.rename(audio)
    assert library.scan() == summary(new=1, analysed=2)
    assert len(rows(library)) == 2


def test_a_scan_broken_off_before_the_tags_were_read_takes_the_sheet_for_new_again(
    library: Library, audio: Path, sheet: Path
) -> None:
    library.scan()
    sheet.write_text(sheet_text(0, 2))
    events = library.scanning().scan([str(library.music)])
    next(events)
    events.close()
    assert library.scan() == summary(changed=1, analysed=2)


def test_a_drive_that_is_away_keeps_its_sheets(library: Library, audio: Path, sheet: Path) -> None:
    sheet.write_text(sheet_text(0, 2))
    library.scan()
    before = rows(library)
    away = library.root / "away"
    library.music.rename(away)
    library.scanning().scan([str(library.music)])
    list(library.scanning().scan([str(library.music)]))
    assert all(track.missing for track in rows(library))
    shutil.move(away, library.music)
    assert library.scan() == summary(changed=1)
    assert rows(library) == before

"""What a person finds in the demo folder."""

from __future__ import annotations

import base64
from collections import Counter
from pathlib import Path

import av
import mutagen
import numpy as np
import pytest
from mutagen.flac import FLAC, Picture
from mutagen.id3 import ID3
from mutagen.mp4 import MP4

from musicrec_desktop.demo.catalogue import CATALOGUE
from musicrec_desktop.demo.library import MARKER_NAME, render_demo

# the first test to ask for the music waits until all of it is rendered, whoever renders it
pytestmark = pytest.mark.timeout(900)

SONGS = [(album, number, song) for album in CATALOGUE for number, song in enumerate(album.songs, 1)]


def decoded(path: Path) -> np.ndarray:
    """Return the samples of a file, shape (2, n_samples), and full scale at 1."""
    with av.open(str(path)) as container:
        resampler = av.AudioResampler("fltp", "stereo")
        return np.concatenate(
            [
                part.to_ndarray()
                for frame in container.decode(audio=0)
                for part in resampler.resample(frame)
            ],
            axis=1,
        )


def cover_of(path: Path) -> bytes:
    """Return the embedded front cover."""
    match path.suffix:
        case ".mp3":
            return ID3(path).getall("APIC")[0].data
        case ".m4a":
            return bytes(MP4(path)["covr"][0])
        case ".flac":
            return FLAC(path).pictures[0].data
    return Picture(base64.b64decode(mutagen.File(path)["metadata_block_picture"][0])).data


def test_every_song_of_the_catalogue_is_a_file(demo_music: list[Path]) -> None:
    assert len(demo_music) == len(SONGS) == 24
    assert len(set(demo_music)) == 24
    assert all(path.is_file() for path in demo_music)


def test_each_style_is_played_by_two_artists_at_least() -> None:
    artists: dict[str, set[str]] = {}
    for album, _number, song in SONGS:
        artists.setdefault(song.style, set()).add(album.artist)
    assert len(artists) >= 6
    assert min(len(names) for names in artists.values()) >= 2


def test_some_artists_have_two_albums() -> None:
    albums = Counter(album.artist for album in CATALOGUE)
    assert sum(count >= 2 for count in albums.values()) >= 2


def test_siblings_differ_in_key_tempo_and_motif() -> None:
    by_style: dict[str, list[object]] = {}
    for _album, _number, song in SONGS:
        by_style.setdefault(song.style, []).append(song)
    for songs in by_style.values():
        for trait in ("tempo_bpm", "cells", "seed", "title"):
            assert len({getattr(song, trait) for song in songs}) == len(songs)
        assert len({(song.tonic, song.mode) for song in songs}) == len(songs)


def test_all_five_formats_are_there(demo_music: list[Path]) -> None:
    formats = Counter(path.suffix for path in demo_music)
    assert set(formats) == {".flac", ".mp3", ".ogg", ".opus", ".m4a"}
    assert min(formats.values()) >= 2


def test_tags_say_what_the_catalogue_says(demo_music: list[Path]) -> None:
    for path, (album, number, song) in zip(demo_music, SONGS, strict=True):
        tags = mutagen.File(path, easy=True)
        found = {name: tags[name][0] for name in ("title", "artist", "albumartist", "album")}
        assert found == {
            "title": song.title,
            "artist": album.artist,
            "albumartist": album.artist,
            "album": album.title,
        }
        assert tags["genre"][0] == album.genre
        assert tags["date"][0] == str(album.year)
        assert tags["tracknumber"][0].split("/")[0] == str(number)


def test_the_licence_is_in_every_file(demo_music: list[Path]) -> None:
    for path in demo_music:
        assert "CC0" in mutagen.File(path, easy=True)["copyright"][0]


def test_tracks_of_an_album_share_a_cover_that_no_other_has(demo_music: list[Path]) -> None:
    covers: dict[bytes, set[str]] = {}
    for path, (album, _number, _song) in zip(demo_music, SONGS, strict=True):
        covers.setdefault(cover_of(path), set()).add(album.title)
    assert len(covers) == len(CATALOGUE)
    assert all(len(albums) == 1 for albums in covers.values())


def test_covers_are_square_pictures(demo_music: list[Path], tmp_path: Path) -> None:
    picture = tmp_path / "cover.jpg"
    picture.write_bytes(cover_of(demo_music[0]))
    with av.open(str(picture)) as container:
        image = next(container.decode(video=0)).to_ndarray(format="rgb24")
    assert image.shape[0] == image.shape[1] >= 300
    assert image.std() > 8  # a gradient with circles, not one colour


def test_every_file_decodes_to_sensible_music(demo_music: list[Path]) -> None:
    for path in demo_music:
        sound = decoded(path)
        with av.open(str(path)) as container:
            rate = container.streams.audio[0].sample_rate
        level_db = 20 * np.log10(np.sqrt(np.mean(sound**2)))
        assert 30 <= sound.shape[1] / rate <= 60, path.name
        assert np.abs(sound).max() < 1.0, path.name
        assert -24 < level_db < -11, path.name
        assert np.abs(sound.mean(axis=1)).max() < 0.01, path.name
        # no file may end, or begin, in the middle of a sound
        assert np.abs(sound[:, -round(0.01 * rate) :]).max() < 0.05, path.name


def test_nothing_is_silent_for_long(demo_music: list[Path]) -> None:
    for path in demo_music:
        sound = decoded(path)
        seconds = sound[:, : sound.shape[1] // 48_000 * 48_000].reshape(2, -1, 48_000)
        loudness = np.sqrt(np.mean(seconds**2, axis=(0, 2)))
        assert np.median(loudness) > 0.02, path.name
        assert np.count_nonzero(loudness < 1e-3) <= 2, path.name


def test_a_second_call_touches_nothing(
    demo_music: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = demo_music[0].parents[2]
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    monkeypatch.setattr(
        "musicrec_desktop.demo.library.ProcessPoolExecutor",
        lambda *_a, **_k: pytest.fail("a finished library needs no workers"),
    )
    reports: list[object] = []
    assert render_demo(folder, report=reports.append) == demo_music
    assert reports == []
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    assert (folder / MARKER_NAME) in before

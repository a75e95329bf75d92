"""A mix as one file: in order, levelled, faded into each other, and marked where tracks begin."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.analysis.loudness import measure_loudness
from musicrec_desktop.core.errors import MusicRecError, NothingToPlay, StorageError
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.cue import parse_sheet
from musicrec_desktop.playback.crossfade import equal_power
from musicrec_desktop.playback.segments import joined, levelled, whole
from musicrec_desktop.services.exchange import mix_export
from musicrec_desktop.services.exchange.free_names import free_name
from musicrec_desktop.services.exchange.mix_export import ExportedMix, MixExport
from musicrec_desktop.services.listening.listening_job import measure
from tests.playback.synthesis import RATE_HZ, write

SECONDS = 6.0
TONES_HZ = (300.0, 450.0, 620.0)  # which are all as loud as they are strong
LEVELS = (0.5, 0.05, 0.2)
TITLES = ('A "quoted" one', "Ünïcode", "Third")


def tone(frequency: float, level: float, seconds: float = SECONDS) -> NDArray[np.int16]:
    wave = level * np.sin(2 * np.pi * frequency * np.arange(round(seconds * RATE_HZ)) / RATE_HZ)
    return np.round(np.stack([wave, wave], axis=1) * 32767).astype(np.int16)


@pytest.fixture(scope="module")
def tracks(tmp_path_factory: pytest.TempPathFactory) -> list[Track]:
    folder = tmp_path_factory.mktemp("tones")
    return [
        Track(
            number,
            str(write(folder / f"{number}.flac", tone(frequency, level))),
            Tags(title, artist=f"Artist {number}", duration_seconds=SECONDS),
        )
        for number, (frequency, level, title) in enumerate(
            zip(TONES_HZ, LEVELS, TITLES, strict=True), 1
        )
    ]


@pytest.fixture
def exports() -> MixExport:
    return MixExport(lambda _ids: {}, measure)


def drained(events) -> tuple[list[Progress], ExportedMix]:
    told = []
    while True:
        try:
            told.append(next(events))
        except StopIteration as end:
            return told, end.value


def heard(path: Path) -> NDArray[np.float32]:
    """Return the samples of one channel, at the tests' rate."""
    resampler, parts = av.AudioResampler("fltp", "stereo", RATE_HZ), []
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            parts += [each.to_ndarray()[0] for each in resampler.resample(frame)]
    parts += [each.to_ndarray()[0] for each in resampler.resample(None)]
    return np.concatenate(parts)


def strength(samples: NDArray[np.float32], at: float, frequency: float) -> float:
    """Return the amplitude of a frequency in the fifth of a second around a moment."""
    width = RATE_HZ // 5
    start = round(at * RATE_HZ) - width // 2
    part = samples[start : start + width] * np.hanning(width)
    wave = np.exp(-2j * np.pi * frequency * np.arange(len(part)) / RATE_HZ)
    return float(2 * abs(part @ wave) / np.hanning(width).sum())


def marks(path: Path) -> list[tuple[float, str]]:
    with av.open(str(path)) as container:
        return [
            (float(each["start"] * each["time_base"]), each["metadata"]["title"])
            for each in container.chapters()
        ]


@pytest.mark.parametrize("kind", [".flac", ".mp3", ".m4a", ".opus"])
def test_tracks_come_in_order_at_one_level_and_are_marked(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path, kind: str
) -> None:
    output = tmp_path / f"mix{kind}"
    told, mix = drained(exports.export(tracks, output, title="My mix", crossfade_seconds=2.0))
    samples = heard(output)
    seam = (3 * SECONDS - mix.seconds) / 2
    assert 0.4 < seam < 2.0
    assert len(samples) / RATE_HZ == pytest.approx(mix.seconds, abs=0.1)
    starts = [chapter.start_seconds for chapter in mix.chapters]
    assert starts == pytest.approx([0, SECONDS - seam, 2 * (SECONDS - seam)], abs=0.02)
    middles = [start + SECONDS / 2 for start in starts]
    levels = [strength(samples, at, hz) for at, hz in zip(middles, TONES_HZ, strict=True)]
    assert max(levels) / min(levels) < 1.06
    for at, hz in zip(middles, TONES_HZ[1:] + TONES_HZ[:1], strict=True):
        assert strength(samples, at, hz) < 0.01 * max(levels)
    joint = starts[1] + seam / 2
    for hz in TONES_HZ[:2]:
        assert strength(samples, joint, hz) / levels[0] == pytest.approx(np.sqrt(0.5), abs=0.1)
    expected = [f"Artist {n}" for n in (1, 2, 3)]
    found = marks(output)
    assert [at for at, _ in found] == pytest.approx(starts, abs=0.01)
    assert [title for _, title in found] == [
        f"{artist} – {title}" for artist, title in zip(expected, TITLES, strict=True)
    ]
    assert told[-1].label == "Writing chapter marks"
    assert max(event.done for event in told) >= 14


def test_the_cue_sheet_says_the_same(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    _, mix = drained(exports.export(tracks, tmp_path / "mix.flac", crossfade_seconds=0.0))
    sheet = mix.cue.read_text("utf-8")
    assert 'FILE "mix.flac" WAVE' in sheet
    assert sheet.count("TRACK") == 3
    assert "TITLE \"A 'quoted' one\"" in sheet
    assert "INDEX 01 00:06:00" in sheet and "INDEX 01 00:12:00" in sheet
    assert [len(file.tracks) for file in parse_sheet(sheet).files] == [3]


def test_without_levelling_the_samples_are_the_tracks_own(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    output = tmp_path / "mix.flac"
    drained(exports.export(tracks, output, crossfade_seconds=0.0, level=False))
    expected = np.concatenate([tone(hz, v)[:, 0] for hz, v in zip(TONES_HZ, LEVELS, strict=True)])
    assert np.abs(heard(output) * 32768 - expected).max() <= 1


def test_what_cannot_be_read_is_left_out_and_said(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    gone = Track(9, str(tmp_path / "gone.flac"), Tags("Gone", duration_seconds=5.0))
    broken = tmp_path / "broken.flac"
    broken.write_bytes(b"not sound")
    bad = Track(8, str(broken), Tags("Broken"))
    mixed = [gone, tracks[0], bad, tracks[1], gone]
    _, mix = drained(exports.export(mixed, tmp_path / "mix.flac", crossfade_seconds=1.0))
    assert [chapter.title.split(" – ")[0] for chapter in mix.chapters] == ["Artist 1", "Artist 2"]
    assert len(mix.left_out) == 3
    assert "broken.flac" in mix.left_out[1]
    with pytest.raises(NothingToPlay, match="None of the tracks"):
        drained(exports.export([gone, bad], tmp_path / "none.flac"))
    with pytest.raises(NothingToPlay, match="no tracks"):
        drained(exports.export([], tmp_path / "none.flac"))
    with pytest.raises(MusicRecError, match="ending"):
        drained(exports.export(tracks, tmp_path / "mix.exe"))
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "broken.flac",
        "mix.cue",
        "mix.flac",
    ]


def test_a_missing_folder_is_made_and_a_file_in_its_place_is_said(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    output = tmp_path / "Music" / "new" / "Mix.flac"
    _, mix = drained(exports.export(tracks[:1], output))
    assert mix.audio == output and output.is_file()
    blocked = output / "Mix.flac"
    with pytest.raises(StorageError) as refused:
        drained(exports.export(tracks[:1], blocked))
    assert str(blocked) in str(refused.value) and "Choose another" in str(refused.value)


def test_a_mix_is_not_written_over_a_track_that_is_in_it(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    link = tmp_path / "mix.flac"
    link.symlink_to(tracks[1].path)
    before = Path(tracks[1].path).read_bytes()
    with pytest.raises(MusicRecError, match="itself one of the tracks"):
        drained(exports.export(tracks, link))
    assert Path(tracks[1].path).read_bytes() == before


def test_a_name_is_offered_at_which_nothing_is(tmp_path: Path) -> None:
    assert free_name(tmp_path, "AC/DC: all", ".flac").name == "AC_DC_ all.flac"
    (tmp_path / "Mix.cue").touch()
    (tmp_path / "Mix 2.flac").touch()
    assert free_name(tmp_path, "Mix", ".flac", (".cue",)).name == "Mix 3.flac"
    begun = [tmp_path / "Mix 3.opus"]
    assert free_name(tmp_path, "Mix", ".flac", (".cue",), begun).name == "Mix 4.flac"


def test_a_disk_that_fills_up_names_the_file_that_was_asked_for(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> Iterator[int]:
        raise OSError(errno.ENOSPC, "No space left on device")
        yield 0

    monkeypatch.setattr(mix_export, "encoded", full)
    output = tmp_path / "Mix.flac"
    with pytest.raises(StorageError, match="disk is full") as refused:
        drained(exports.export(tracks[:1], output))
    assert str(output) in str(refused.value) and ".part" not in str(refused.value)


def test_what_is_decoded_again_leaves_headroom(tmp_path: Path) -> None:
    """Measured by FFmpeg's meter, which knows nothing of how it was kept."""
    full = np.sin(np.pi / 2 * np.arange(2 * RATE_HZ) + np.pi / 4)  # 3 dB more between samples
    full *= np.minimum(1, np.hanning(len(full)) * 20)
    samples = np.round(np.stack([full, full], axis=1) * 32767).astype(np.int16)
    loud = Track(1, str(write(tmp_path / "loud.flac", samples)), Tags("Loud", duration_seconds=2.0))
    for kind in (".flac", ".opus"):
        output = tmp_path / f"mix{kind}"
        drained(MixExport(lambda _ids: {}).export([loud, loud], output, level=False))
        peak = 20 * np.log10(measure_loudness(str(output)).true_peak)
        assert -2.5 < peak <= -0.95


def test_a_long_fade_out_leaves_no_hole_at_the_seam(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    whole_tone = tone(400.0, 0.3, 16.0)
    decibels = np.interp(np.arange(len(whole_tone)) / RATE_HZ, [4, 16], [0, -90])
    fading = (whole_tone * 10 ** (decibels[:, None] / 20)).astype(np.int16)
    first = Track(5, str(write(tmp_path / "f.flac", fading)), Tags("F", duration_seconds=16.0))
    output = tmp_path / "mix.flac"
    drained(exports.export([first, tracks[0], first], output, crossfade_seconds=4.0))
    samples = heard(output)
    windows = samples[: len(samples) // 2205 * 2205].reshape(-1, 2205)
    levels = 10 * np.log10((windows.astype(np.float64) ** 2).mean(axis=1) + 1e-12)
    assert levels[: 20 * 16].min() > -50
    assert levels[-20:].max() < -70  # the end of the last one is its own


def test_the_sheet_names_the_file_by_its_own_name(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    output = tmp_path / 'My "best"  mix.flac'
    _, mix = drained(exports.export(tracks[:1], output))
    assert [file.name for file in parse_sheet(mix.cue.read_text("utf-8")).files] == [output.name]
    with pytest.raises(MusicRecError, match="line break"):
        next(exports.export(tracks[:1], tmp_path / "two\nlines.flac"))


@pytest.mark.parametrize("name", ["mix.flac", "mix.cue"])
def test_a_folder_in_the_place_of_a_file_is_said_before_anything_is_mixed(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path, name: str
) -> None:
    (tmp_path / name).mkdir()
    with pytest.raises(MusicRecError, match="is a folder"):
        next(exports.export(tracks[:1], tmp_path / "mix.flac"))
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_drive_that_goes_away_is_said_and_leaves_nothing(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    output = tmp_path / "drive" / "mix.flac"
    events = exports.export(tracks, output)
    for event in events:
        if event.label == "Mixing":
            break
    for path in output.parent.iterdir():
        path.unlink()
    output.parent.rmdir()
    with pytest.raises(StorageError, match=r"mix\.flac") as refused:
        drained(events)
    assert "Choose another place" in str(refused.value) and not output.parent.exists()


def test_cancelled_half_way_nothing_is_left(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    output = tmp_path / "mix.mp3"
    output.write_bytes(b"the one before")
    events = exports.export(tracks, output)
    for event in events:
        if event.label == "Mixing" and event.done > 2:
            break
    events.close()
    assert [path.name for path in tmp_path.iterdir()] == ["mix.mp3"]
    assert output.read_bytes() == b"the one before"


def test_short_tracks_and_one_track_make_a_mix(
    exports: MixExport, tracks: Sequence[Track], tmp_path: Path
) -> None:
    short = Track(
        7, str(write(tmp_path / "short.flac", tone(500, 0.3, 0.3))), Tags("S", duration_seconds=0.3)
    )
    _, one = drained(exports.export([short], tmp_path / "one.flac"))
    assert one.seconds == pytest.approx(0.3, abs=0.01)
    odd = Track(6, short.path, Tags("not \udcff text", duration_seconds=0.3))
    _, mix = drained(exports.export([short, tracks[0], odd, short], tmp_path / "mix.flac"))
    assert "not \ufffd text" in mix.cue.read_text("utf-8")
    assert len(mix.chapters) == 4
    starts = [chapter.start_seconds for chapter in mix.chapters]
    assert starts == sorted(starts)
    assert SECONDS < mix.seconds <= SECONDS + 0.9


def test_a_seam_keeps_the_power_and_never_clips() -> None:
    random = np.random.default_rng(3)
    frames = whole(44_100, 44_100)
    one, other = (random.normal(0, 0.1, (frames, 2)).astype(np.float32) for _ in range(2))
    seam = joined(one, other, 44_100)
    fall, rise = equal_power(frames)
    assert np.abs(seam - (one * fall + other * rise)).max() < 1e-6
    parts = np.sqrt((seam.reshape(10, -1) ** 2).mean(axis=1))
    assert parts == pytest.approx(np.full(10, 0.1), rel=0.03)
    loud = np.ones((frames, 2), np.float32)
    assert np.abs(joined(loud, loud, 44_100)).max() <= 1.0
    assert levelled(one, 2.0, 44_100) == pytest.approx(2 * one, abs=1e-4)
    assert levelled(one, 1.0, 44_100) is one

"""What is composed: harmony, melody, timing, voices and the master."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.demo.arrangement import Arrangement, Clip, Scene
from musicrec_desktop.demo.catalogue import CATALOGUE
from musicrec_desktop.demo.composer import STYLES, compose
from musicrec_desktop.demo.harmony import MODES, read_cell, read_chords, voiced
from musicrec_desktop.demo.mastering import PEAK_HEADROOM_DB, master
from musicrec_desktop.demo.performance import TRIPLET_SWING, Grid, Note, melody, perform
from musicrec_desktop.demo.sound import SAMPLE_RATE_HZ, frequency, panned, samples
from musicrec_desktop.demo.voices.effects import echo, filtered, highpass, lowpass, reverb
from musicrec_desktop.demo.voices.keys import bell, chip_triangle, organ, piano
from musicrec_desktop.demo.voices.pads import LOOP_SAMPLES, noise_loop, pad, string_partials
from musicrec_desktop.demo.voices.plucked import pluck

SONGS = [song for album in CATALOGUE for song in album.songs]


def loudest_hz(sound: np.ndarray, low_hz: float, high_hz: float) -> float:
    """Return the frequency of the strongest peak within a range."""
    mono = sound if sound.ndim == 1 else sound.sum(axis=0)
    spectrum = np.abs(np.fft.rfft(mono * np.hanning(mono.size), 1 << 19))
    hz = np.fft.rfftfreq(1 << 19, 1 / SAMPLE_RATE_HZ)
    within = (hz > low_hz) & (hz < high_hz)
    return float(hz[within][np.argmax(spectrum[within])])


def test_a_progression_in_c_major() -> None:
    chords = read_chords("1 4 5:7 6 7b:maj", 60, "major")
    assert [chord.root for chord in chords] == [60, 65, 67, 69, 70]
    assert chords[0].intervals == (0, 4, 7)
    assert chords[2].intervals[2] == 10
    assert chords[3].intervals == (0, 3, 7)  # A minor, from the key alone


@pytest.mark.parametrize("text", ["8", "0", "1:jazzy", "x"])
def test_a_chord_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises((KeyError, ValueError)):
        read_chords(text, 60, "major")


@given(
    tonic=st.integers(60, 71),
    mode=st.sampled_from(sorted(MODES)),
    degree=st.integers(1, 7),
    centre=st.integers(40, 80),
)
def test_diatonic_chords_stay_in_the_key_and_near_the_centre(
    tonic: int, mode: str, degree: int, centre: int
) -> None:
    (chord,) = read_chords(str(degree), tonic, mode)
    key = {(tonic + step) % 12 for step in MODES[mode]}
    pitches = voiced(chord, centre)
    assert {pitch % 12 for pitch in pitches} <= key
    assert all(abs(pitch - centre) <= 6 for pitch in pitches)
    assert all(chord.step(n) % 12 in key for n in range(-3, 16))
    assert chord.step(8) == chord.step(1) + 12


def test_voices_move_little_from_chord_to_chord() -> None:
    chords = read_chords("1 5 6 4", 60, "major")
    voicings = [voiced(chords[0], 60)]
    for chord in chords[1:]:
        voicings.append(voiced(chord, 60, voicings[-1]))
    assert all(abs(np.mean(after) - np.mean(before)) < 6 for before, after in pairwise(voicings))


def test_a_motif_over_two_chords_is_a_sequence() -> None:
    chords = read_chords("1 2", 60, "major")
    notes = melody(chords, [read_cell("1/1 3/.5 -/.5 5/2")], 4.0, centre=62.0)
    assert [note.start for note in notes] == [0.0, 1.0, 2.0, 4.0, 5.0, 6.0]
    assert [note.pitch for note in notes] == [60, 64, 67, 62, 65, 69]


def test_every_motif_fits_its_bar() -> None:
    for song in SONGS:
        bar = {"ambient": 8.0, "techno": 16.0 / len(song.sections()[0])}.get(song.style)
        cells = song.motifs()
        bar = bar or sum(note.beats for note in cells[0])
        for text, cell in zip(song.cells, cells, strict=True):
            assert sum(note.beats for note in cell) <= bar, (song.title, text)


def test_swing_delays_the_off_beat_alone() -> None:
    grid = Grid(120.0, TRIPLET_SWING)
    assert grid.seconds(3.0) == pytest.approx(1.5)
    assert grid.seconds(3.5) == pytest.approx(1.5 + 0.5 * 2 / 3)
    assert Grid(120.0).seconds(3.5) == pytest.approx(1.75)


def test_notes_sound_when_and_as_loud_as_they_are_written() -> None:
    click = np.ones(10, np.float32)
    notes = [Note(1.0, 0.1, 60, 0.5), Note(3.0, 0.1, 60, 1.0), Note(9.0, 0.1, 60, 1.0)]
    sound = perform(notes, lambda _p, _s: click, Grid(60.0), 4.0)
    assert sound.shape == (2, samples(4.0))
    assert sound[0, samples(1.0)] == pytest.approx(0.5)
    assert sound[1, samples(3.0)] == pytest.approx(1.0)
    assert np.count_nonzero(sound) == 40  # what lies past the end is cut


@pytest.mark.parametrize("pitch", [45, 57, 69, 76])
@pytest.mark.parametrize("voice", [piano, bell, chip_triangle, organ, pluck])
def test_voices_are_in_tune(voice: object, pitch: int) -> None:
    hz = frequency(pitch)
    found = loudest_hz(voice(pitch, 1.5), hz * 0.8, hz * 1.25)  # type: ignore[operator]
    cents = 1200 * np.log2(found / hz)
    assert abs(cents) < 9


def test_an_ensemble_pad_is_in_tune_and_loops_without_a_seam() -> None:
    seconds = 2.5 * LOOP_SAMPLES / SAMPLE_RATE_HZ
    sound = pad(57, seconds, partials=string_partials, cents=14.0, attack=0.05, release=0.1)
    assert abs(1200 * np.log2(loudest_hz(sound, 180.0, 270.0) / 220.0)) < 20
    steps = np.abs(np.diff(sound[0]))
    assert steps[LOOP_SAMPLES - 3 : LOOP_SAMPLES + 3].max() <= np.quantile(steps, 0.9999)


def test_filters_keep_what_passes_and_remove_the_rest() -> None:
    time = np.arange(SAMPLE_RATE_HZ, dtype=np.float32) / SAMPLE_RATE_HZ
    low, high = (np.sin(2 * np.pi * hz * time).astype(np.float32) for hz in (100.0, 8_000.0))
    middle = slice(4_000, -4_000)
    assert np.abs(filtered(low + high, lowpass(1_000.0))[middle] - low[middle]).max() < 0.03
    assert np.abs(filtered(low + high, highpass(1_000.0))[middle] - high[middle]).max() < 0.03


def test_echoes_come_one_by_one_from_side_to_side() -> None:
    sound = np.zeros((2, SAMPLE_RATE_HZ * 2), np.float32)
    sound[0, 100:140] = np.sin(np.linspace(0, 2 * np.pi, 40))
    wet = echo(sound, 0.25, feedback=0.5, repeats=3)

    def energy(side: int, seconds: float) -> float:
        begin = samples(seconds)
        return float(np.sum(wet[side, begin : begin + 400] ** 2))

    assert energy(1, 0.25) > 100 * energy(0, 0.25)
    assert energy(0, 0.5) > 100 * energy(1, 0.5)
    assert energy(1, 0.25) > energy(0, 0.5) > energy(1, 0.75) > 0
    assert energy(0, 1.0) + energy(0, 0.0) < 1e-3 * energy(1, 0.25)


def test_a_room_answers_after_the_sound_and_dies_away() -> None:
    sound = np.zeros((2, SAMPLE_RATE_HZ * 3), np.float32)
    sound[:, SAMPLE_RATE_HZ // 2] = 1.0
    wet = reverb(sound, np.random.default_rng(1), seconds=1.0, delay=0.02)
    begin = SAMPLE_RATE_HZ // 2
    assert np.abs(wet[:, : begin + samples(0.019)]).max() < 1e-4
    thirds = [np.sum(wet[:, begin + samples(s) : begin + samples(s + 0.3)] ** 2) for s in (0, 0.4)]
    assert thirds[0] > 30 * thirds[1] > 0


def test_a_noise_loop_repeats_without_a_click() -> None:
    loop = noise_loop(np.random.default_rng(2), 0.5, lowpass(400.0))
    seam = np.abs(loop[:, 0] - loop[:, -1])
    assert seam.max() <= np.abs(np.diff(loop)).max()


@given(pan=st.floats(-1.0, 1.0))
def test_panning_keeps_the_power(pan: float) -> None:
    placed = panned(np.ones(4, np.float32), pan)
    np.testing.assert_allclose(np.sum(placed**2, axis=0), 2.0, rtol=1e-5)


def test_the_master_keeps_its_headroom_level_and_length() -> None:
    rng = np.random.default_rng(3)
    loud = (rng.standard_normal((2, SAMPLE_RATE_HZ)) * 0.9).astype(np.float32)
    pcm = master(Arrangement((Scene(1.0, (Clip(loud), Clip(loud, gain_db=6.0))),), -12.0))
    peak = np.abs(pcm.astype(np.int32)).max() / 32_768
    assert pcm.shape == (SAMPLE_RATE_HZ, 2)
    assert peak <= 10 ** (-PEAK_HEADROOM_DB / 20) + 1e-3
    level = 10 * np.log10(np.mean((pcm / 32_768.0) ** 2))
    assert level == pytest.approx(-12.0, abs=1.5)


def test_scenes_dissolve_and_clips_repeat_and_fade() -> None:
    tone = np.full((2, SAMPLE_RATE_HZ), 0.5, np.float32)
    first = Scene(2.0, (Clip(tone, repeats=2),))
    second = Scene(1.0, (Clip(-tone),))
    pcm = master(Arrangement((first, second), -9.0, crossfade_seconds=0.5, fade_in_seconds=0.2))
    seconds = len(pcm) / SAMPLE_RATE_HZ
    assert seconds == pytest.approx(2.5, abs=0.002)
    assert pcm[0, 0] == 0  # faded in
    middle = pcm[samples(1.75), 0]
    assert pcm[samples(1.0), 0] > 9_000 > middle > -9_000 > pcm[samples(2.3), 0]


def test_the_same_song_is_the_same_samples() -> None:
    shortest = min((song for song in SONGS if song.style == "jazz"), key=lambda song: song.seed)
    np.testing.assert_array_equal(compose(shortest), compose(shortest))


def test_every_style_of_the_catalogue_can_be_composed() -> None:
    assert {song.style for song in SONGS} == set(STYLES)

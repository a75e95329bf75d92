"""Techno: a kick on every beat, a bass between, stabs, an acid line, loops that stack."""

from __future__ import annotations

from functools import partial

import numpy as np

from musicrec_desktop.demo.arrangement import Arrangement, Clip, Scene
from musicrec_desktop.demo.harmony import Chord, voiced
from musicrec_desktop.demo.performance import Grid, Note, Voice, melody, perform
from musicrec_desktop.demo.song import Song
from musicrec_desktop.demo.sound import Mono, Stereo, samples
from musicrec_desktop.demo.voices import drums
from musicrec_desktop.demo.voices.effects import (
    driven,
    ducked,
    echo,
    filtered,
    highpass,
    lowpass,
    reverb,
)
from musicrec_desktop.demo.voices.keys import filtered_saw

LOOP_BEATS = 16.0
TAIL_SECONDS = 2.5

# Which loops sound in each four bars.
FORM = (
    ("kick", "hats"),
    ("kick", "hats", "bass", "stab"),
    ("hats", "stab", "acid", "riser"),
    ("kick", "hats", "clap", "bass", "acid", "stab"),
    ("kick", "clap", "bass", "stab"),
)
GAINS_DB = {
    "kick": 0.0,
    "hats": -11.0,
    "clap": -9.0,
    "bass": -3.5,
    "stab": -9.0,
    "acid": -8.5,
    "riser": -20.0,
}


def compose(song: Song, rng: np.random.Generator) -> Arrangement:
    """Write a techno track by stacking four-bar loops after :data:`FORM`."""
    grid = Grid(song.tempo_bpm)
    loops = _loops(song, grid, rng)
    block = grid.seconds(LOOP_BEATS)
    clips = [
        Clip(loops[name], at_seconds=index * block, gain_db=GAINS_DB[name])
        for index, names in enumerate(FORM)
        for name in names
    ]
    ending = loops["stab"][:, : samples(TAIL_SECONDS)]
    clips.append(Clip(ending, len(FORM) * block, GAINS_DB["stab"], fade_out_seconds=1.5))
    scene = Scene(len(FORM) * block + TAIL_SECONDS, tuple(clips))
    return Arrangement((scene,), -12.5)


def _loops(song: Song, grid: Grid, rng: np.random.Generator) -> dict[str, Stereo]:
    chords = song.sections()[0]
    beats_a_chord = LOOP_BEATS / len(chords)
    motifs = song.motifs()
    kicks = [float(beat) for beat in range(int(LOOP_BEATS))]
    beats_at = [grid.seconds(beat) for beat in kicks]
    bass = _loop(_bass_notes(chords, beats_a_chord), _bass_voice, grid)
    acid = melody(chords, motifs, beats_a_chord, centre=52.0)
    acid_loop = driven(_loop(acid, _acid_voice(rng), grid, pan=0.15), 2.5)
    stab = _folded(_stab(chords, beats_a_chord, grid, rng), grid)
    return {
        "kick": _hits(grid, drums.kick(low_hz=46.0), kicks),
        "hats": _hats(grid, rng),
        "clap": _hits(grid, drums.clap(), [b for b in kicks if b % 2 == 1], width=0.2),
        "bass": ducked(bass, beats_at, depth=0.8, seconds=0.22),
        "stab": ducked(stab, beats_at, depth=0.5, seconds=0.2),
        "acid": acid_loop,
        "riser": _riser(grid, rng),
    }


def _loop(notes: list[Note], voice: Voice, grid: Grid, *, pan: float = 0.0) -> Stereo:
    return perform(notes, voice, grid, grid.seconds(LOOP_BEATS), pan=pan)


def _folded(sound: Stereo, grid: Grid) -> Stereo:
    """Let what rings past the end of the loop sound at its start."""
    count = samples(grid.seconds(LOOP_BEATS))
    loop, rest = sound[:, :count].copy(), sound[:, count:]
    loop[:, : rest.shape[1]] += rest
    return loop


def _hits(grid: Grid, drum: Mono, beats: list[float], *, width: float = 0.0) -> Stereo:
    sound = _loop([Note(beat, 0.25, 60, 1.0) for beat in beats], lambda _p, _s: drum, grid)
    if width:
        sound[1] = np.roll(sound[1], samples(0.011 * width / 0.2))
    return sound


def _hats(grid: Grid, rng: np.random.Generator) -> Stereo:
    closed = [Note(n / 4, 0.25, 60, 0.35 + 0.3 * float(rng.random())) for n in range(64) if n % 4]
    opened = [Note(n + 0.5, 0.5, 60, 0.8) for n in range(16)]
    tight = _loop(closed, lambda _p, _s: drums.hat(0.05), grid, pan=-0.25)
    return tight + _loop(opened, lambda _p, _s: drums.hat(0.22, seed=11), grid, pan=0.2)


def _bass_notes(chords: list[Chord], beats_a_chord: float) -> list[Note]:
    notes = []
    for index, chord in enumerate(chords):
        root = chord.near(1, 39)
        for step in range(int(beats_a_chord * 4)):
            if step % 4:
                lift = 12 if step % 8 == 7 else 0
                strength = 0.95 if step % 4 == 2 else 0.6
                notes.append(Note(index * beats_a_chord + step / 4, 0.22, root + lift, strength))
    return notes


_bass_voice = partial(filtered_saw, open_hz=420.0, closed_hz=130.0, fall=0.07, resonance=1.2)


def _acid_voice(rng: np.random.Generator) -> Voice:
    opening = float(rng.uniform(1_400.0, 2_600.0))
    return partial(filtered_saw, open_hz=opening, closed_hz=260.0, fall=0.06, resonance=5.0)


def _stab(
    chords: list[Chord], beats_a_chord: float, grid: Grid, rng: np.random.Generator
) -> Stereo:
    """Return off-beat minor chords with a dotted echo and a hall."""
    voice = partial(filtered_saw, open_hz=2_300.0, closed_hz=500.0, fall=0.09, resonance=0.8)
    notes: list[Note] = []
    voicing: tuple[int, ...] = ()
    for index, chord in enumerate(chords):
        voicing = voiced(chord, 60.0, voicing)
        for offset in (0.75, 2.5):
            at = index * beats_a_chord + offset
            notes += [Note(at, 0.3, pitch, 0.7) for pitch in (*voicing, chord.step(7))]
    seconds = grid.seconds(LOOP_BEATS) + TAIL_SECONDS
    dry = filtered(perform(notes, voice, grid, seconds, spread=0.9), highpass(180.0))
    wet = echo(dry, grid.seconds(0.75), feedback=0.5, repeats=4)
    return dry + wet + 0.5 * reverb(dry, rng, seconds=1.8)


def _riser(grid: Grid, rng: np.random.Generator) -> Stereo:
    """Return noise that opens over the loop."""
    count = samples(grid.seconds(LOOP_BEATS))
    noise = rng.standard_normal((2, count), np.float32)
    dark, bright = filtered(noise, lowpass(600.0)), filtered(noise, highpass(2_000.0))
    rise = np.linspace(0.0, 1.0, count, dtype=np.float32) ** 2
    return dark * (1.0 - rise) * 0.5 + bright * rise

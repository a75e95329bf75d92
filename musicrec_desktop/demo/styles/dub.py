"""Dub: one-drop drums, a bass that leads, off-beat organ, melodica, and much tape echo."""

from __future__ import annotations

import numpy as np

from musicrec_desktop.demo.arrangement import Arrangement, Clip, Scene
from musicrec_desktop.demo.harmony import Chord, voiced
from musicrec_desktop.demo.performance import Grid, Note, humanised, melody, perform
from musicrec_desktop.demo.song import Song
from musicrec_desktop.demo.sound import Stereo
from musicrec_desktop.demo.voices import drums
from musicrec_desktop.demo.voices.effects import bandpass, echo, filtered, highpass, reverb
from musicrec_desktop.demo.voices.keys import deep_bass, melodica, organ

BEATS_A_BAR = 4.0
SHUFFLE = 0.57
BARS = 12
# Bars in which each player is sent out of the mix, so that only echoes remain.
ORGAN_OUT, DRUMS_OUT = (6, 7), (8,)


def compose(song: Song, rng: np.random.Generator) -> Arrangement:
    """Write twelve bars over two riffs; the first motif is the bass, the others the tune."""
    grid = Grid(song.tempo_bpm, SHUFFLE)
    loop = song.sections()[0]
    chords = [loop[bar % len(loop)] for bar in range(BARS)]
    motifs = song.motifs()
    seconds = grid.seconds(BARS * BEATS_A_BAR) + 3.0
    bass = melody(chords, motifs[:1], BEATS_A_BAR, centre=36.0)
    bass.append(Note(BARS * BEATS_A_BAR, 2.0, loop[0].root - 24, 0.9))
    tune = [
        note
        for note in melody(chords, motifs[1:], BEATS_A_BAR, centre=74.0)
        if note.start >= 2 * BEATS_A_BAR and not 24.0 <= note.start < 32.0
    ]
    low = perform(humanised(bass, rng), deep_bass, grid, seconds)
    skank = filtered(perform(_skank(chords), organ, grid, seconds, pan=-0.3), highpass(350.0))
    horn = perform(humanised(tune, rng), melodica, grid, seconds, pan=0.25)
    kit, rims = _kit(grid, seconds, rng)
    echoes = echo(0.35 * skank + horn + 0.6 * rims, grid.seconds(1.5), feedback=0.62, repeats=6)
    spring = filtered(reverb(rims + 0.4 * skank, rng, seconds=1.6), bandpass(300.0, 4_000.0))
    clips = (
        Clip(low, gain_db=-1.0),
        Clip(skank, gain_db=-5.0),
        Clip(horn, gain_db=-12.0),
        Clip(kit + rims, gain_db=-3.0),
        Clip(echoes, gain_db=-9.0),
        Clip(spring, gain_db=-13.0),
    )
    return Arrangement((Scene(seconds, clips),), -16.0, fade_out_seconds=1.5)


def _skank(chords: list[Chord]) -> list[Note]:
    """Return short chords between the beats."""
    notes: list[Note] = []
    voicing: tuple[int, ...] = ()
    for bar, chord in enumerate(chords):
        voicing = voiced(chord, 64.0, voicing)
        if bar in ORGAN_OUT:
            continue
        for beat in range(4):
            at = bar * BEATS_A_BAR + beat + 0.5
            notes += [Note(at, 0.2, pitch, 0.75) for pitch in voicing]
    return notes


def _kit(grid: Grid, seconds: float, rng: np.random.Generator) -> tuple[Stereo, Stereo]:
    """Return kick and hats, and the rim clicks apart, since they feed the echo."""
    kicks, hats, rims = [], [], []
    for bar in range(BARS):
        at = bar * BEATS_A_BAR
        if bar in DRUMS_OUT:
            rims.append(Note(at, 0.2, 60, 0.9))
            continue
        kicks.append(Note(at + 2.0, 0.5, 60, 1.0))
        rims.append(Note(at + 2.0, 0.2, 60, 0.8))
        hats += [Note(at + n / 2, 0.2, 60, 0.6 if n % 2 else 0.35) for n in range(8)]
        if bar % 4 == 3:
            rims += [Note(at + 3.0 + n / 4, 0.2, 60, 0.5 + 0.12 * n) for n in range(4)]
    kick, hat, rim = drums.kick(low_hz=52.0, seconds=0.3), drums.hat(0.06), drums.rim()
    kit = perform(kicks, lambda _p, _s: kick, grid, seconds)
    kit += 0.4 * perform(humanised(hats, rng), lambda _p, _s: hat, grid, seconds, pan=0.3)
    return kit, perform(humanised(rims, rng), lambda _p, _s: rim, grid, seconds, pan=-0.1)

"""Folk: two steel-string guitars, one picking in the Travis manner, one singing above."""

from __future__ import annotations

from functools import partial

import numpy as np

from musicrec_desktop.demo.arrangement import Arrangement, Clip, Scene
from musicrec_desktop.demo.harmony import Chord, voiced
from musicrec_desktop.demo.performance import Grid, Note, humanised, melody, perform
from musicrec_desktop.demo.song import Song
from musicrec_desktop.demo.voices.effects import bandpass, filtered, reverb
from musicrec_desktop.demo.voices.plucked import pluck

FORM = (0, 1, 0)

_picked = partial(pluck, sustain_seconds=3.2, bright_hz=3_200.0, ring=0.9)
_singing = partial(pluck, sustain_seconds=4.0, bright_hz=5_500.0, ring=0.7)


def compose(song: Song, rng: np.random.Generator) -> Arrangement:
    """Write a song without words: verse, bridge, verse, and a strum to end."""
    grid = Grid(song.tempo_bpm, 0.53)
    sections, motifs = song.sections(), song.motifs()
    bar = sum(note.beats for note in motifs[0])
    chords: list[Chord] = []
    tune: list[Note] = []
    for part in FORM:
        progression = sections[part % len(sections)]
        cells = motifs[:2] if part == 0 else motifs[2:]
        start = len(chords) * bar
        if start or part:
            tune += melody(progression, cells, bar, centre=69.0 + 3.0 * part, start=start)
        else:  # the first half of the first verse is the picking alone
            half = len(progression) // 2
            tune += melody(progression[half:], cells, bar, centre=69.0, start=half * bar)
        chords += progression
    beats = len(chords) * bar
    seconds = grid.seconds(beats + 2.0) + 2.2
    picking = _picking(chords, int(bar)) + _strum(sections[0][0], beats)
    guitar = perform(humanised(picking, rng, beats=0.008), _picked, grid, seconds, pan=-0.35)
    lead = perform(humanised(tune, rng), _singing, grid, seconds, pan=0.3)
    both = filtered(guitar, _body) * np.float32(0.8) + filtered(lead, _body)
    room = reverb(both, rng, seconds=1.1, bright_hz=4_500.0)
    clips = (Clip(both), Clip(room, gain_db=-13.0))
    return Arrangement((Scene(seconds, clips),), -18.0, fade_out_seconds=1.0)


def _body(hz: np.ndarray) -> np.ndarray:
    """Return the guitar's box: air about 105 Hz, the top plate about 210, no rumble below."""
    air = 0.9 * np.exp(-(((hz - 105.0) / 25.0) ** 2))
    plate = 0.7 * np.exp(-(((hz - 210.0) / 50.0) ** 2))
    return np.asarray(bandpass(70.0, 9_000.0, 1)(hz) * (1.0 + air + plate), np.float32)


def _picking(chords: list[Chord], bar: int) -> list[Note]:
    """Return thumb on the beats, root and fifth in turn, and fingers between them."""
    notes: list[Note] = []
    voicing: tuple[int, ...] = ()
    for index, chord in enumerate(chords):
        voicing = voiced(chord, 59.0, voicing)
        high = (*voicing, voicing[0] + 12)
        root = chord.near(1, 45)
        at = index * bar
        for beat in range(bar):
            thumb = root if beat % 2 == 0 else root + (7 if beat % 4 == 1 else 12)
            notes.append(Note(at + beat, 0.9, thumb, 0.85 if beat == 0 else 0.65))
            finger = high[(2, 1, 3, 2)[beat % 4]]
            notes.append(Note(at + beat + 0.5, 0.8, finger, 0.55))
        notes.append(Note(at, 0.9, high[3], 0.45))
    return notes


def _strum(chord: Chord, beat: float) -> list[Note]:
    root = chord.near(1, 45)
    shape = (0, 7, 12, 12 + chord.intervals[1], 19, 24)
    return [Note(beat + 0.07 * n, 2.0, root + step, 0.6) for n, step in enumerate(shape)]

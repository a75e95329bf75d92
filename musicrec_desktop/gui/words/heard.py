"""What was heard in a track, or in several, as lines of a name and a value with its unit."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from musicrec_desktop.core.features import KEY_SHOWN, TEMPO_SHOWN, SoundKind
from musicrec_desktop.core.heard import HeardTrack
from musicrec_desktop.core.keys import camelot
from musicrec_desktop.core.loudness import REFERENCE_LUFS
from musicrec_desktop.core.translation import (
    decimal,
    number,
    percent,
    to_translate,
    translate,
    translated,
)
from musicrec_desktop.gui.words.gain import decibels_said
from musicrec_desktop.gui.words.keys import key_in_full

Row = tuple[str, str]
Group = tuple[str, list[Row]]

A4_HZ = 440.0
CENTS_PER_OCTAVE = 1200
KINDS = {
    SoundKind.MUSIC: to_translate("Details", "music"),
    SoundKind.SPEECH: to_translate("Details", "speech"),
    SoundKind.NOISE: to_translate("Details", "noise"),
    SoundKind.SILENCE: to_translate("Details", "silence"),
}
RHYTHM = to_translate("Details", "Rhythm")
HARMONY = to_translate("Details", "Harmony")
LOUDNESS = to_translate("Details", "Loudness")
SOUND = to_translate("Details", "Sound")
GROUPS = (RHYTHM, HARMONY, LOUDNESS, SOUND)


@dataclass(frozen=True, slots=True)
class _Measure:
    """A number that was heard: where it belongs, what it is called, and how it is said."""

    group: str
    label: str
    value: Callable[[HeardTrack], float | None]
    said: Callable[[float], str]


def heard_groups(heard: Sequence[HeardTrack]) -> list[Group]:
    """Return all that was heard, in groups; of several tracks from the least to the most."""
    rows: dict[str, list[Row]] = {group: [] for group in GROUPS}
    rows[HARMONY] += _keys(heard)
    rows[SOUND] += _kinds(heard)
    for measure in _MEASURES:
        said = _range_said([measure.value(item) for item in heard], measure.said)
        if said:
            rows[measure.group].append((translated("Details", measure.label), said))
    if len(heard) == 1:
        _add_confidence(rows, heard[0])
    return [(translated("Details", group), lines) for group, lines in rows.items() if lines]


def _range_said(values: Iterable[float | None], said: Callable[[float], str]) -> str:
    known = [value for value in values if value is not None and math.isfinite(value)]
    if not known:
        return ""
    least, most = said(min(known)), said(max(known))
    if least == most:
        return least
    return translate("Details", "{least} to {most}", least=least, most=most)


def _add_confidence(rows: dict[str, list[Row]], heard: HeardTrack) -> None:
    """Say of one track how sure its tempo is, and which other one fits nearly as well."""
    track = heard.track
    if track.tempo_bpm is None:
        return
    lines = [(translate("Details", "Tempo confidence"), _sure(track.tempo_confidence))]
    if heard.sound is not None and heard.sound.rival_bpm is not None:
        rival = _bpm(heard.sound.rival_bpm)
        lines.append((translate("Details", "Alternative tempo"), rival))
    if (track.tempo_confidence or 0.0) < TEMPO_SHOWN:
        lines.append(_not_shown())
    rows[RHYTHM][1:1] = lines


def _keys(heard: Sequence[HeardTrack]) -> list[Row]:
    tracks = [item.track for item in heard if item.track.key]
    if not tracks:
        return []
    rows = [
        (translate("Details", "Key"), _counted(key_in_full(track.key) for track in tracks)),
        ("Camelot", _counted(filter(None, (camelot(track.key) for track in tracks)))),  # no words
    ]
    if len(heard) == 1:
        sure = tracks[0].key_confidence
        rows.append((translate("Details", "Key confidence"), _sure(sure)))
        if (sure or 0.0) < KEY_SHOWN:
            rows.append(_not_shown())
    return rows


def _kinds(heard: Sequence[HeardTrack]) -> list[Row]:
    sounds = [item.sound for item in heard if item.sound is not None]
    if not sounds:
        return []
    rows = [
        (
            translate("Details", "Kind", comment="Music, speech, noise or silence"),
            _counted(translated("Details", KINDS[sound.kind]) for sound in sounds),
        )
    ]
    if len(heard) == 1:
        sure = _sure(sounds[0].kind_confidence)
        rows.append((translate("Details", "Kind confidence"), sure))
    return rows


def _counted(names: Iterable[str]) -> str:
    """Return names, the most frequent first, with how often where there are several."""
    counts = Counter(names).most_common()
    if len(counts) == 1:
        return counts[0][0]
    return ", ".join(
        translate("Details", "{name} ({count})", name=name, count=number(count))
        for name, count in counts
    )


def _sure(confidence: float | None) -> str:
    return percent(confidence or 0.0)


def _not_shown() -> Row:
    return (
        translate("Details", "Shown in lists"),
        translate("Details", "no, not certain enough"),
    )


def _bpm(value: float) -> str:
    return translate("Tracks", "{bpm} BPM", bpm=decimal(value))


def _lufs(value: float) -> str:
    return translate("Tracks", "{loudness} LUFS", loudness=decimal(value).replace("-", "−"))


def _loudness_units(value: float) -> str:
    return translate("Units", "{x} LU", x=decimal(value))


def _peak(value: float) -> str:
    level = decimal(value).replace("-", "−")
    return translate("Units", "{x} dBTP", x=level)


def _decibels(value: float) -> str:
    return translate("Units", "{x} dB", x=decimal(value).replace("-", "−"))


def _hertz(value: float) -> str:
    return translate("Units", "{x} Hz", x=number(round(value)))


def _cents(value: float) -> str:
    a4 = decimal(A4_HZ * 2 ** (value / CENTS_PER_OCTAVE))
    cents = round(value)
    sign = "−" if cents < 0 else "+" if cents else ""
    signed = f"{sign}{number(abs(cents))}"
    return translate("Details", "{cents} cents (A4 = {a4} Hz)", cents=signed, a4=a4)


def _share(value: float) -> str:
    return decimal(value, 2)


def _seconds(value: float) -> str:
    return translate("Times", "{seconds} s", seconds=decimal(value))


def _per_second(value: float) -> str:
    return translate("Units", "{x} per second", x=number(round(value)))


def _of_sound(name: str) -> Callable[[HeardTrack], float | None]:
    return lambda item: None if item.sound is None else getattr(item.sound, name)


def _of_spectrum(name: str) -> Callable[[HeardTrack], float | None]:
    return lambda item: None if item.spectrum is None else getattr(item.spectrum, name)


def _of_loudness(name: str) -> Callable[[HeardTrack], float | None]:
    return lambda item: None if item.loudness is None else getattr(item.loudness, name)


def _peak_of(name: str) -> Callable[[HeardTrack], float | None]:
    """Return what reads a peak in decibels; silence has none."""

    def read(item: HeardTrack) -> float | None:
        peak = None if item.loudness is None else getattr(item.loudness, name)
        return 20 * math.log10(peak) if peak else None

    return read


def _gain(item: HeardTrack) -> float | None:
    found = None if item.loudness is None else item.loudness.integrated_lufs
    return None if found is None else REFERENCE_LUFS - found


def _estimate(item: HeardTrack) -> float | None:
    """Return the loudness of the excerpts, where the whole file was not measured."""
    return item.track.loudness_lufs if item.loudness is None else None


_MEASURES = (
    _Measure(RHYTHM, to_translate("Details", "Tempo"), lambda item: item.track.tempo_bpm, _bpm),
    _Measure(RHYTHM, to_translate("Details", "Beat strength"), _of_sound("beat_strength"), _share),
    _Measure(
        RHYTHM,
        to_translate("Details", "Pulse clarity"),
        _of_spectrum("pulse_clarity"),
        _share,
    ),
    _Measure(HARMONY, to_translate("Details", "Tuning"), _of_sound("tuning_cents"), _cents),
    _Measure(
        LOUDNESS,
        to_translate("Details", "Integrated loudness (R128)"),
        _of_loudness("integrated_lufs"),
        _lufs,
    ),
    _Measure(LOUDNESS, to_translate("Details", "Loudness (estimated)"), _estimate, _lufs),
    _Measure(
        LOUDNESS,
        to_translate("Details", "Loudness range (LRA)"),
        _of_loudness("range_lu"),
        _loudness_units,
    ),
    _Measure(LOUDNESS, to_translate("Details", "True peak"), _peak_of("true_peak"), _peak),
    _Measure(LOUDNESS, to_translate("Details", "Gain to −18 LUFS"), _gain, decibels_said),
    _Measure(
        LOUDNESS,
        to_translate("Details", "Album loudness"),
        _of_loudness("album_lufs"),
        _lufs,
    ),
    _Measure(LOUDNESS, to_translate("Details", "Album true peak"), _peak_of("album_peak"), _peak),
    _Measure(LOUDNESS, to_translate("Details", "Crest factor"), _of_sound("crest_db"), _decibels),
    _Measure(
        LOUDNESS,
        to_translate("Details", "Dynamic range"),
        _of_sound("loudness_range_db"),
        _decibels,
    ),
    _Measure(
        LOUDNESS,
        to_translate("Details", "Silence at the beginning"),
        _of_loudness("lead_in_seconds"),
        _seconds,
    ),
    _Measure(
        LOUDNESS,
        to_translate("Details", "Silence at the end"),
        _of_loudness("lead_out_seconds"),
        _seconds,
    ),
    _Measure(
        SOUND,
        to_translate("Details", "Brightness (spectral centroid)"),
        _of_spectrum("centroid_hz"),
        _hertz,
    ),
    _Measure(
        SOUND, to_translate("Details", "Spectral bandwidth"), _of_spectrum("bandwidth_hz"), _hertz
    ),
    _Measure(
        SOUND,
        to_translate("Details", "Spectral flatness (0 dB is noise)"),
        _of_spectrum("flatness_db"),
        _decibels,
    ),
    _Measure(
        SOUND, to_translate("Details", "Spectral contrast"), _of_spectrum("contrast_db"), _decibels
    ),
    _Measure(
        SOUND,
        to_translate("Details", "Zero crossings"),
        _of_spectrum("crossings_per_second"),
        _per_second,
    ),
    _Measure(
        SOUND,
        to_translate("Details", "Stereo width (0 is mono, 1 is wide)"),
        _of_spectrum("width"),
        _share,
    ),
)

"""The two passages of two tracks that sound most alike, to be heard after each other."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import scipy.fft
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from musicrec_desktop.analysis import harmony, timbre
from musicrec_desktop.analysis.audio_file import AudioFile
from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ, Stretch
from musicrec_desktop.analysis.filterbanks import FFT_SAMPLES, MEL_BANDS, filter_banks
from musicrec_desktop.analysis.spectrum import (
    CHUNK_FRAMES,
    HOP_SAMPLES,
    Array,
    BandedBank,
    frames,
    hann,
)
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.translation import to_translate

PASSAGE_SECONDS = 8.0
DEADLINE_SECONDS = 60.0
EDGE_SECONDS = 3.0  # fades and applause
LONGEST_SECONDS = 600.0  # of a longer track the middle is heard: a mix lasts hours

CHUNK_HOPS = 256
HOP = 2 * HOP_SAMPLES  # one chroma frame, two of the spectrum
CHROMA_REACH = 4 * 2048 - HOP  # of a chroma frame beyond its hop
STEP_FRAMES = 5  # of 93 ms: a passage begins every half second
COEFFICIENTS = 20
RHYTHM_LAGS = 24
RHYTHM_RANGE_SECONDS = (0.2, 2.0)
WEIGHTS = {"timbre": 1.0, "harmony": 0.5, "rhythm": 0.5}
QUIET_DB = 12.0  # below the median of the track: a pause, an intro
SILENT_POWER = 1e-3  # mean of mel bands; a sine at −60 dB of full scale gives about 1e-2
SNAP_SECONDS = 0.25
STEADIEST = 1e-6


@dataclass(frozen=True, slots=True)
class _Frames:
    """A track every 93 ms; onsets and power every 46 ms."""

    start_seconds: float
    length_seconds: float
    coefficients: Array
    chroma: Array
    onsets: Array
    power: Array


def alike_passages(
    path_a: str,
    path_b: str,
    *,
    seconds: float = PASSAGE_SECONDS,
    stretch_a: tuple[float, float | None] = (0.0, None),
    stretch_b: tuple[float, float | None] = (0.0, None),
    deadline_seconds: float = DEADLINE_SECONDS,
) -> tuple[float, float, float]:
    """Find where two tracks sound most alike.

    Every passage of one is compared with every one of the other: timbre (mean and
    deviation of 20 MFCC), harmony (mean chroma, tuned) and rhythm (autocorrelation of
    the onsets), each standardised over both tracks. Passages that are much quieter than
    their track are left out, and so are its first and last three seconds.

    Parameters
    ----------
    path_a, path_b : str
    seconds : float
        Length of a passage.
    stretch_a, stretch_b : tuple of float and float or None
        Where the track begins and ends in its file; None for the end of the file.
    deadline_seconds : float
        Wall-clock time for each file.

    Returns
    -------
    start_a, start_b : float
        Seconds from the start of the track, not of the file; 0 where the track is
        shorter than a passage.
    similarity : float
        0 to 1, comparable only between passages of the same two tracks.

    Raises
    ------
    UnreadableFile
        If one of them cannot be decoded, or not in time.
    """
    one = _listen(path_a, Stretch(*stretch_a), deadline_seconds)
    other = _listen(path_b, Stretch(*stretch_b), deadline_seconds)
    length = max(1, min(_frames_in(seconds), len(one.chroma), len(other.chroma)))
    starts = [_starts(track, length) for track in (one, other)]
    blocks = [_describe(t, s, length) for t, s in zip((one, other), starts, strict=True)]
    distance = _distances(*blocks)
    a, b = np.unravel_index(np.argmin(distance), distance.shape)
    similarity = 1 / (1 + float(distance[a, b]))
    return (
        _snapped(one, int(starts[0][a]), seconds),
        _snapped(other, int(starts[1][b]), seconds),
        similarity,
    )


def _listen(path: str, stretch: Stretch, deadline_seconds: float) -> _Frames:
    """Decode a track and describe its frames, a chunk at a time."""
    with AudioFile(path, deadline_seconds=deadline_seconds) as audio:
        skipped = 0.0
        if audio.duration_seconds is not None:
            stretch = stretch.within(audio.duration_seconds)
            skipped = max(0.0, (stretch.length - LONGEST_SECONDS) / 2)
        most = LONGEST_SECONDS if stretch.end is None else stretch.length - 2 * skipped
        blocks = audio.blocks("mono", SAMPLE_RATE_HZ, stretch.start + skipped)
        chunks = list(_described(_limited(blocks, round(most * SAMPLE_RATE_HZ))))
    if not chunks:
        raise UnreadableFile(path, to_translate("Reasons", "no sound could be decoded from it"))
    heard, mel, chroma = zip(*chunks, strict=True)
    power = np.concatenate(mel)
    log_mel = timbre.log_mel(power)
    rise = np.maximum(np.diff(log_mel, axis=0, prepend=log_mel[:1]), 0).mean(axis=1)
    coefficients = timbre.mfcc(log_mel)[:, 1:COEFFICIENTS]
    return _Frames(
        start_seconds=skipped,
        length_seconds=sum(heard) / SAMPLE_RATE_HZ,
        coefficients=coefficients.reshape(-1, 2, COEFFICIENTS - 1).mean(axis=1),
        chroma=harmony.tuned_chroma(np.concatenate(chroma)),
        onsets=rise,
        power=power.mean(axis=1),
    )


def _limited(blocks: Iterator[Array], most: int) -> Iterator[Array]:
    for block in blocks:
        yield block[0, :most]
        most -= block.shape[1]
        if most <= 0:
            return


def _described(blocks: Iterator[Array]) -> Iterator[tuple[int, Array, Array]]:
    """Yield samples heard, mel power and fine chroma of chunks of whole hops."""
    size = CHUNK_HOPS * HOP
    waiting = np.zeros(0, np.float32)
    for block in blocks:
        waiting = np.concatenate([waiting, block])
        while len(waiting) >= size + CHROMA_REACH:
            yield size, *_chunk(waiting[: size + CHROMA_REACH], CHUNK_HOPS)
            waiting = waiting[size:]
    if len(waiting):
        hops = -(-len(waiting) // HOP)
        padded = np.pad(waiting, (0, hops * HOP + CHROMA_REACH - len(waiting)))
        yield len(waiting), *_chunk(padded, hops)


def _chunk(samples: Array, hops: int) -> tuple[Array, Array]:
    """Return the mel power of two frames a hop, and the fine chroma of one."""
    mel = np.empty((2 * hops, MEL_BANDS), np.float32)
    framed = frames(samples[: hops * HOP + HOP_SAMPLES], FFT_SAMPLES, HOP_SAMPLES)
    for first in range(0, len(mel), CHUNK_FRAMES):
        where = slice(first, first + CHUNK_FRAMES)
        spectra = scipy.fft.rfft(framed[where] * hann(FFT_SAMPLES), axis=1, overwrite_x=True)
        power = np.square(spectra.real)
        power += np.square(spectra.imag)
        _mel_bank().apply(power, mel[where])
    return mel, harmony.pitch_content(samples).chroma


@functools.cache
def _mel_bank() -> BandedBank:
    return BandedBank(filter_banks().mel)


def _frames_in(seconds: float) -> int:
    return round(seconds * SAMPLE_RATE_HZ / HOP)


def _starts(track: _Frames, length: int) -> NDArray[np.intp]:
    """Return the frames at which passages may begin: at least one."""
    last = len(track.chroma) - length
    edge = min(_frames_in(EDGE_SECONDS), last // 2)
    starts = np.arange(edge, last - edge + 1, STEP_FRAMES)
    total = np.concatenate([[0.0], np.cumsum(track.power, dtype=np.float64)])
    power = (total[2 * (starts + length)] - total[2 * starts]) / (2 * length)
    floor = max(SILENT_POWER, float(np.median(power)) * 10 ** (-QUIET_DB / 10))
    return np.asarray(starts[power >= floor] if (power >= floor).any() else starts)


def _describe(track: _Frames, starts: NDArray[np.intp], length: int) -> dict[str, Array]:
    """Return a block of values for each family, one row a passage."""
    return {
        "timbre": np.concatenate(_moments(track.coefficients, starts, length), axis=1),
        "harmony": _shares(_moments(track.chroma, starts, length)[0]),
        "rhythm": _periods(track.onsets, starts, length),
    }


def _moments(values: Array, starts: NDArray[np.intp], length: int) -> tuple[Array, Array]:
    """Return mean and deviation over the passages, from running sums."""

    def mean(of: Array) -> NDArray[np.float64]:
        total = np.concatenate([np.zeros((1, of.shape[1])), np.cumsum(of, axis=0, dtype="f8")])
        return np.asarray((total[starts + length] - total[starts]) / length)

    centred = values - values.mean(axis=0)
    middle = mean(centred)
    spread = np.sqrt(np.maximum(mean(np.square(centred)) - middle**2, 0))
    return (middle + values.mean(axis=0)).astype("f4"), spread.astype("f4")


def _shares(chroma: Array) -> Array:
    return np.asarray(chroma / (chroma.sum(axis=1, keepdims=True) + np.float32(1e-9)))


def _periods(onsets: Array, starts: NDArray[np.intp], length: int) -> Array:
    """Return the autocorrelation of the onsets of each passage at 24 lags."""
    windows = sliding_window_view(onsets, 2 * length)[2 * starts]
    centred = windows - windows.mean(axis=1, keepdims=True)
    size = scipy.fft.next_fast_len(4 * length, real=True)
    power = np.square(np.abs(scipy.fft.rfft(centred, size, axis=1)))
    values = scipy.fft.irfft(power, size, axis=1)[:, : 2 * length]
    values /= values[:, :1] + np.float32(1e-9)
    rate = SAMPLE_RATE_HZ / HOP_SAMPLES
    lags = rate * np.geomspace(*RHYTHM_RANGE_SECONDS, RHYTHM_LAGS)
    return np.asarray(values[:, np.minimum(lags.round().astype(int), 2 * length - 1)])


def _distances(one: dict[str, Array], other: dict[str, Array]) -> NDArray[np.float64]:
    """Return the weighted mean squared difference of all pairs, in standard deviations."""
    total = np.zeros((len(one["timbre"]), len(other["timbre"])))
    for name, weight in WEIGHTS.items():
        both = np.concatenate([one[name], other[name]])
        spread = both.std(axis=0)
        scale = np.where(spread > STEADIEST, 1 / np.maximum(spread, STEADIEST), 0)
        middle = both.mean(axis=0)
        a, b = (((part[name] - middle) * scale).astype("f8") for part in (one, other))
        square = np.square(a).sum(axis=1)[:, None] + np.square(b).sum(axis=1) - 2 * a @ b.T
        total += weight * np.maximum(square, 0) / a.shape[1]
    return total / sum(WEIGHTS.values())


def _snapped(track: _Frames, start: int, seconds: float) -> float:
    """Return where the strongest onset near the start is: passages then begin on a beat."""
    rate = SAMPLE_RATE_HZ / HOP_SAMPLES
    reach = round(SNAP_SECONDS * rate)
    first = max(0, 2 * start - reach)
    near = track.onsets[first : 2 * start + reach + 1]
    found = track.start_seconds + (first + int(np.argmax(near))) / rate
    last = track.start_seconds + track.length_seconds - seconds
    return float(min(max(found, 0.0), max(0.0, last)))

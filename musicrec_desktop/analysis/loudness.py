"""EBU R128 over a whole file: loudness, its range, true peak, and how it begins and ends.

The measure is FFmpeg's own filter ``ebur128``, which follows ITU-R BS.1770 and EBU
Tech 3341 and 3342; what is added here follows from the momentary loudness it gives.
"""

from __future__ import annotations

import itertools
import math
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import cast

import av
import av.filter
import numpy as np
from av.audio.frame import AudioFrame
from av.filter.context import FilterContext
from numpy.typing import NDArray

from musicrec_desktop.analysis.audio_file import AudioFile, sane
from musicrec_desktop.analysis.stretches import frames_of_stretch, like
from musicrec_desktop.core.decoded_frames import LOUDEST_LOSSY, without_bursts
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.loudness import Edges, Loudness
from musicrec_desktop.core.translation import to_translate

ONE_ON_BOTH_SIDES_LU = 10 * math.log10(2)  # what one channel gains where both sides play it

_Change = Callable[[NDArray[np.floating]], NDArray[np.floating]]

DEADLINE_SECONDS = 170.0
ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = 10.0
BLOCKS_A_SECOND = 10  # momentary loudness: 400 ms every 100 ms
FRAMES_A_BLOCK = 4
BIN_LU = 0.1
BIN_COUNT = 1000  # -70 to 30 LUFS
SOUND_LEVEL = 1e-3  # −60 dB of full scale: what Mixxx takes for the first and last sound
EDGE_SECONDS = 3.0  # the short-term window of EBU Tech 3341
LOUDEST_LUFS = 60.0  # of floats far beyond full scale; more is none
LOWEST_RATE_HZ = 8_000  # K-weighting has a filter at 1,682 Hz, which is to be below half of it
NEVER_CLIPPING = "rematrix_maxval=1"  # no words: how playback.converter mixes down
LOUD_ENOUGH_LUFS = -50.0  # a block as loud as this holds a sample above SOUND_LEVEL


def measure_loudness(
    path: str,
    *,
    start_seconds: float = 0.0,
    end_seconds: float | None = None,
    deadline_seconds: float = DEADLINE_SECONDS,
) -> Loudness:
    """Measure a file, or a stretch of it.

    Parameters
    ----------
    path : str
        As the operating system gave it; may hold surrogate escapes.
    start_seconds, end_seconds : float
        The stretch, for a file that holds several tracks; None for the end of the file.
    deadline_seconds : float
        Wall-clock time after which reading is given up.

    Returns
    -------
    Loudness
        Of one channel as it is, not as if it were played on two; see :func:`as_played`.
        Of more than two as they are mixed down to be played, with the peaks of that.

    Raises
    ------
    UnreadableFile
        If no sound can be decoded from it, or not in time.
    """
    stretch = (path, start_seconds, end_seconds, deadline_seconds)
    meter = _metered(*stretch, _as_it_is)
    if meter.met_nan:  # or what is as bad, in a file of floats: filters never recover from it
        meter = _metered(*stretch, sane)
    if meter.samples == 0:
        raise UnreadableFile(path, to_translate("Reasons", "no sound could be decoded from it"))
    result = meter.result()
    if result.true_peak > LOUDEST_LOSSY and _may_burst(path, deadline_seconds):
        return _metered(*stretch, _as_played).result()
    return result


def as_played(found: Loudness) -> Loudness:
    """Return the loudness with which a file is heard: one channel is played on both sides.

    ITU-R BS.1770 adds up what all loudspeakers give, so that one channel is 3.01 LU louder
    on two of them, and as loud as a file of two equal ones.
    """
    if found.channels != 1:
        return found
    edges, integrated = found.edges, found.integrated_lufs
    return replace(
        found,
        integrated_lufs=None if integrated is None else _raised(integrated),
        edges=replace(
            edges,
            head_lufs=_raised(edges.head_lufs),
            tail_lufs=_raised(edges.tail_lufs),
        ),
        blocks=_louder(found.blocks) if found.blocks else found.blocks,
        channels=2,
    )


def album_loudness(blocks: Iterable[bytes]) -> float | None:
    """Return the loudness of several tracks after each other, as R128 gates them together.

    Parameters
    ----------
    blocks : iterable of bytes
        ``Loudness.blocks`` of each track.

    Returns
    -------
    float or None
        LUFS, to about 0.01 LU; None where no track is loud enough to be measured.

    Raises
    ------
    ValueError
        If one of them is not what :func:`measure_loudness` gave.
    """
    total = np.zeros(BIN_COUNT, np.int64)
    for packed in blocks:
        total += _unpack(packed)
    power = 10 ** ((ABSOLUTE_GATE_LUFS + (np.arange(BIN_COUNT) + 0.5) * BIN_LU) / 10)
    if not total.any():
        return None
    gate = 10 * math.log10(float(total @ power) / int(total.sum())) - RELATIVE_GATE_LU
    total[: max(0, round((gate - ABSOLUTE_GATE_LUFS) / BIN_LU))] = 0
    return 10 * math.log10(float(total @ power) / int(total.sum()))


def _metered(
    path: str, start: float, end: float | None, deadline_seconds: float, change: _Change
) -> _Meter:
    meter, chain = _Meter(), None
    for frame in _uniform(frames_of_stretch(path, start, end, deadline_seconds), change):
        chain = chain or _chain(path, frame)
        for measured in chain.through(frame):
            meter.add(measured)
    if chain is not None:
        for measured in chain.through(None):
            meter.add(measured)
    return meter


def _may_burst(path: str, deadline_seconds: float) -> bool:
    with AudioFile(path, deadline_seconds=deadline_seconds) as audio:
        return audio.may_burst


def _chain(path: str, frame: AudioFrame) -> _Chain:
    try:
        return _Chain(frame)
    except av.ArgumentError as error:
        reason = to_translate("Reasons", "its channels cannot be mixed")
        raise UnreadableFile(path, reason) from error


def _uniform(frames: Iterable[AudioFrame], change: _Change) -> Iterator[AudioFrame]:
    """Give all frames the format of the first; a stream may change it half-way."""
    wanted: tuple[str, str, int] | None = None
    resampler: tuple[tuple[str, str, int], av.AudioResampler] | None = None
    for frame in frames:
        frame.pts = None  # gaps in the clock must not become gaps in the sound
        found = (frame.format.name, frame.layout.name, frame.sample_rate)
        wanted = wanted or found
        whole = _changed(frame, change)
        if found == wanted:
            yield whole
            continue
        if resampler is None or resampler[0] != found:
            resampler = (found, av.AudioResampler(*wanted))
        yield from resampler[1].resample(whole)


def _changed(frame: AudioFrame, change: _Change) -> AudioFrame:
    if change is _as_it_is or not frame.format.name.startswith(("flt", "dbl")):
        return frame
    return like(frame, change(cast("NDArray[np.floating]", frame.to_ndarray())))


def _as_it_is(samples: NDArray[np.floating]) -> NDArray[np.floating]:
    return samples


def _as_played(samples: NDArray[np.floating]) -> NDArray[np.floating]:
    return without_bursts(sane(samples))


class _Chain:
    """FFmpeg's filter, fed with frames of one format.

    What is neither one channel nor stereo is mixed down first, as the player does it.
    """

    def __init__(self, frame: AudioFrame) -> None:
        graph = av.filter.Graph()
        graph.threads = 1
        self._source: FilterContext = graph.add_abuffer(
            sample_rate=frame.sample_rate, format=frame.format.name, layout=frame.layout.name
        )
        meter = graph.add("ebur128", "peak=true:metadata=1:framelog=quiet")
        self._sink = graph.add("abuffersink")
        before = [graph.add(*each) for each in _before_measuring(frame)]
        for one, following in itertools.pairwise([self._source, *before, meter, self._sink]):
            one.link_to(following)
        graph.configure()
        self._graph = graph

    def through(self, frame: AudioFrame | None) -> Iterator[AudioFrame]:
        """Yield what is measured after one more frame, or after the last, 100 ms at a time."""
        self._source.push(frame)
        while True:
            try:
                measured = self._sink.pull()
            except (av.BlockingIOError, av.EOFError):
                return
            if isinstance(measured, AudioFrame):
                yield measured


def _before_measuring(frame: AudioFrame) -> Iterator[tuple[str, str]]:
    """Yield the filters, and what they are told, that make of a frame what can be measured."""
    rate = max(frame.sample_rate, LOWEST_RATE_HZ)
    if frame.layout.name not in ("mono", "stereo") and frame.layout.nb_channels > 1:
        yield "aresample", f"{rate}:{NEVER_CLIPPING}"
        yield "aformat", f"sample_fmts=flt:sample_rates={rate}:channel_layouts=stereo"  # no words
    elif rate != frame.sample_rate:
        yield "aresample", f"{rate}"


class _Meter:
    """Gather what the filter says of each 100 ms."""

    def __init__(self) -> None:
        self.samples = 0
        self.met_nan = False
        self._rate = 1
        self._channels = 2
        self._momentary: list[float] = []
        self._said: dict[str, str] = {}
        self._waiting: deque[tuple[int, AudioFrame]] = deque(
            maxlen=FRAMES_A_BLOCK + 2  # as long as a block stays loud after the sound has ended
        )
        self._first: int | None = None
        self._end = 0

    def add(self, frame: AudioFrame) -> None:
        self._rate, self._channels = frame.sample_rate, frame.layout.nb_channels
        said = frame.metadata
        if "lavfi.r128.M" in said:
            self._said = said
            loudness = float(said["lavfi.r128.M"])
            self.met_nan |= math.isnan(loudness) or loudness > LOUDEST_LUFS
            self._momentary.append(loudness)
        self._look_for_sound(frame)
        self.samples += frame.samples

    def result(self) -> Loudness:
        self._look_at_waiting()
        power = self._block_power()
        integrated = float(self._said.get("lavfi.r128.I", ABSOLUTE_GATE_LUFS))
        heard = bool((_lufs(power) > ABSOLUTE_GATE_LUFS).any())
        return Loudness(
            integrated_lufs=integrated if heard else None,
            range_lu=float(self._said.get("lavfi.r128.LRA", 0.0)),
            true_peak=float(self._said.get("lavfi.r128.true_peak", 0.0)),
            edges=self._edges(power),
            blocks=_pack(_lufs(power)),
            channels=self._channels,
        )

    def _block_power(self) -> NDArray[np.float64]:
        """Return the power of the blocks of 400 ms that lie wholly in the file."""
        return 10 ** (np.array(self._momentary[FRAMES_A_BLOCK - 1 :]) / 10)

    def _edges(self, power: NDArray[np.float64]) -> Edges:
        total = self.samples / self._rate
        if self._first is None:
            return Edges(lead_in_seconds=total)
        lead_in, end = self._first / self._rate, self._end / self._rate
        reach = round(EDGE_SECONDS * BLOCKS_A_SECOND) - FRAMES_A_BLOCK + 1
        begin = round(lead_in * BLOCKS_A_SECOND)
        last = max(0, round(end * BLOCKS_A_SECOND) - FRAMES_A_BLOCK + 1)
        return Edges(
            lead_in_seconds=lead_in,
            lead_out_seconds=total - end,
            head_lufs=_mean_lufs(power[begin : begin + reach]),
            tail_lufs=_mean_lufs(power[max(0, last - reach) : last]),
        )

    def _look_for_sound(self, frame: AudioFrame) -> None:
        """Keep the place of the first and the last sample that is not silent.

        Where it is loud, looking at samples waits until it is quiet again.
        """
        loud = bool(self._momentary) and self._momentary[-1] > LOUD_ENOUGH_LUFS
        self._waiting.append((self.samples, frame))
        if self._first is None or not loud:
            self._look_at_waiting()

    def _look_at_waiting(self) -> None:
        for offset, frame in self._waiting:
            samples = np.abs(frame.to_ndarray()).reshape(-1, frame.layout.nb_channels)
            sounding = np.flatnonzero(samples.max(axis=1) >= SOUND_LEVEL)
            if len(sounding):
                if self._first is None:
                    self._first = offset + int(sounding[0])
                self._end = offset + int(sounding[-1]) + 1
        self._waiting.clear()


def _lufs(power: NDArray[np.float64]) -> NDArray[np.float64]:
    return 10 * np.log10(np.maximum(power, 1e-30))


def _mean_lufs(power: NDArray[np.float64]) -> float:
    if not len(power):
        return ABSOLUTE_GATE_LUFS
    return max(ABSOLUTE_GATE_LUFS, float(_lufs(power.mean(keepdims=True))[0]))


def sounding_seconds(blocks: bytes) -> float:
    """Return how many seconds of what was measured are not silent, within half a second.

    Parameters
    ----------
    blocks : bytes
        ``Loudness.blocks`` of a track.

    Raises
    ------
    ValueError
        If these are no blocks.
    """
    counted = int(_unpack(blocks).sum())
    return (counted + FRAMES_A_BLOCK - 1) / BLOCKS_A_SECOND if counted else 0.0


def _pack(lufs: NDArray[np.float64]) -> bytes:
    """Count blocks by loudness, in steps of 0.1 LU from −70 LUFS."""
    bins = np.floor((lufs[lufs > ABSOLUTE_GATE_LUFS] - ABSOLUTE_GATE_LUFS) / BIN_LU)
    return _packed(np.bincount(np.minimum(bins, BIN_COUNT - 1).astype(int), minlength=BIN_COUNT))


def _packed(counts: NDArray[np.int64]) -> bytes:
    return zlib.compress(counts.astype("<u4").tobytes())


def _raised(lufs: float) -> float:
    return lufs + ONE_ON_BOTH_SIDES_LU if lufs > ABSOLUTE_GATE_LUFS else lufs


def _louder(packed: bytes) -> bytes:
    """Return the blocks of one channel as both sides play it, to the nearest 0.1 LU."""
    steps, counts = round(ONE_ON_BOTH_SIDES_LU / BIN_LU), _unpack(packed)
    moved = np.concatenate([np.zeros(steps, np.int64), counts[: BIN_COUNT - steps]])
    moved[-1] += counts[BIN_COUNT - steps :].sum()
    return _packed(moved)


def _unpack(packed: bytes) -> NDArray[np.int64]:
    try:
        counts = np.frombuffer(zlib.decompress(packed), "<u4")
    except zlib.error as error:
        raise ValueError("these are no loudness blocks") from error
    if len(counts) != BIN_COUNT:
        raise ValueError("these loudness blocks are of another kind")
    return counts.astype(np.int64)

"""Sound written as one compressed file, with chapter marks where its tracks begin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, cast

import av
import numpy as np
from numpy.typing import NDArray

MILLISECONDS = Fraction(1, 1000)


@dataclass(frozen=True, slots=True)
class MixForm:
    """A kind of file.

    Attributes
    ----------
    name : str
        As people call it.
    container, codec, sample_format : str
        As FFmpeg calls them.
    rate_hz : int
    bitrate_bps : int
        0 for a lossless codec.
    cue_type : str
        As CUE sheets call it.
    headroom_db : float
        Below full scale, that the true peak of what is encoded keeps to, so that what is
        decoded again is no higher than −1 dBTP (EBU R 128): lossy codecs do not keep peaks.
    """

    name: str
    container: str
    codec: str
    sample_format: str
    rate_hz: int = 44_100
    bitrate_bps: int = 0
    cue_type: str = "WAVE"
    headroom_db: float = 1.05

    @property
    def ceiling(self) -> float:
        """Highest true peak of what is encoded, linear."""
        return float(10 ** (-self.headroom_db / 20))


FORMS: dict[str, MixForm] = {
    ".flac": MixForm("FLAC", "flac", "flac", "s16"),
    ".mp3": MixForm(
        "MP3", "mp3", "libmp3lame", "fltp", bitrate_bps=256_000, cue_type="MP3", headroom_db=1.5
    ),
    ".m4a": MixForm("M4A (AAC)", "ipod", "aac", "fltp", bitrate_bps=256_000, headroom_db=1.5),
    ".opus": MixForm("Opus", "ogg", "libopus", "flt", 48_000, 160_000, headroom_db=1.5),  # no words
}


@dataclass(frozen=True, slots=True)
class Chapter:
    """A mark.

    Attributes
    ----------
    start_seconds, end_seconds : float
    title : str
    """

    start_seconds: float
    end_seconds: float
    title: str


def encoded(blocks: Iterable[NDArray[np.float32]], output: Path, form: MixForm) -> Iterator[int]:
    """Write sound to a file, yielding after each block how many frames it had.

    Raises
    ------
    OSError
        If the file cannot be written.
    """
    with av.open(str(output), "w", format=form.container) as container:
        stream = cast(av.AudioStream, container.add_stream(form.codec, rate=form.rate_hz))
        stream.layout = "stereo"
        stream.format = form.sample_format
        if form.bitrate_bps:
            stream.bit_rate = form.bitrate_bps
        resampler = av.AudioResampler(form.sample_format, "stereo", form.rate_hz)
        written = 0
        for block in blocks:
            frame = av.AudioFrame.from_ndarray(
                np.ascontiguousarray(block).reshape(1, -1), format="flt", layout="stereo"
            )
            frame.sample_rate, frame.pts = form.rate_hz, written
            frame.time_base = Fraction(1, form.rate_hz)
            for ready in resampler.resample(frame):
                container.mux(stream.encode(ready))
            written += len(block)
            yield len(block)
        for ready in resampler.resample(None):
            container.mux(stream.encode(ready))
        container.mux(stream.encode(None))


def mark(
    source: Path, output: Path, form: MixForm, chapters: Sequence[Chapter], title: str
) -> None:
    """Copy a file that :func:`encoded` wrote, with chapter marks and a title.

    Raises
    ------
    OSError
        If the copy cannot be written.
    """
    with (
        av.open(str(source)) as before,
        av.open(str(output), "w", format=form.container) as after,
    ):
        stream = after.add_stream_from_template(before.streams.audio[0])
        after.metadata["title"] = title
        # FLAC knows no chapters, and FFmpeg rounds those of Ogg: both have comments of them.
        if form.container in ("flac", "ogg"):
            for number, chapter in enumerate(chapters, 1):
                after.metadata[f"CHAPTER{number:03}"] = _clock(chapter.start_seconds)  # no words
                after.metadata[f"CHAPTER{number:03}NAME"] = chapter.title  # no words
        else:
            after.set_chapters([_chapter(number, each) for number, each in enumerate(chapters)])
        for packet in before.demux(before.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                after.mux(packet)


def _chapter(number: int, chapter: Chapter) -> Any:
    return {
        "id": number,
        "start": round(chapter.start_seconds * 1000),
        "end": round(chapter.end_seconds * 1000),
        "time_base": MILLISECONDS,
        "metadata": {"title": chapter.title},
    }


def _clock(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(int(minutes), 60)
    return f"{hours:02}:{minutes:02}:{rest:06.3f}"

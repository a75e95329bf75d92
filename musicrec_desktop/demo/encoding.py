"""Write samples as FLAC, MP3, Ogg Vorbis, Opus or M4A through PyAV."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import cast

import av
import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.demo.sound import SAMPLE_RATE_HZ

_BLOCK_SAMPLES = 1 << 16


@dataclass(frozen=True, slots=True)
class Format:
    """How one kind of file is made.

    Attributes
    ----------
    extension : str
        With its dot.
    container, codec : str
        As FFmpeg names them.
    sample_format : str
        That the encoder takes.
    sample_rate_hz : int
    bitrate_bps : int
        0 where the codec is lossless or chooses for itself.
    options : tuple of pairs
        More for the encoder.
    """

    extension: str
    container: str
    codec: str
    sample_format: str
    sample_rate_hz: int = SAMPLE_RATE_HZ
    bitrate_bps: int = 0
    options: tuple[tuple[str, str], ...] = ()


# The options trade a little efficiency for half the time; at these rates nobody hears it.
FORMATS: dict[str, Format] = {
    "flac": Format(".flac", "flac", "flac", "s16"),
    "mp3": Format(
        ".mp3",
        "mp3",
        "libmp3lame",
        "s16p",
        bitrate_bps=192_000,
        options=(("compression_level", "7"),),
    ),
    # FFmpeg's own Vorbis encoder, which it calls experimental: PyAV's wheels have no
    # libvorbis. It takes some 230 kbit/s and is transparent there.
    "ogg": Format(".ogg", "ogg", "vorbis", "fltp", options=(("strict", "experimental"),)),
    "opus": Format(
        ".opus",
        "ogg",
        "libopus",
        "s16",
        48_000,
        bitrate_bps=128_000,
        options=(("compression_level", "5"),),
    ),
    "m4a": Format(
        ".m4a", "ipod", "aac", "fltp", bitrate_bps=192_000, options=(("aac_coder", "fast"),)
    ),
}


def encode(pcm: NDArray[np.int16], file_format: Format) -> bytes:
    """Encode a track.

    Parameters
    ----------
    pcm : ndarray of shape (n_samples, 2), int16
        At :data:`~musicrec_desktop.demo.sound.SAMPLE_RATE_HZ`.
    file_format : Format

    Returns
    -------
    bytes
        The whole file, without tags. The same samples give the same bytes.
    """
    out = io.BytesIO()
    # bitexact: no encoder version, creation time or random stream serial in the file
    options = {"fflags": "+bitexact"}
    with av.open(out, "w", format=file_format.container, container_options=options) as container:
        stream = cast(
            av.AudioStream,
            container.add_stream(file_format.codec, rate=file_format.sample_rate_hz),
        )
        stream.options = dict(file_format.options)
        stream.layout = "stereo"
        stream.format = file_format.sample_format
        if file_format.bitrate_bps:
            stream.bit_rate = file_format.bitrate_bps
        resampler = av.AudioResampler(
            file_format.sample_format, "stereo", file_format.sample_rate_hz
        )
        for begin in range(0, len(pcm), _BLOCK_SAMPLES):
            block = np.ascontiguousarray(pcm[begin : begin + _BLOCK_SAMPLES]).reshape(1, -1)
            frame = av.AudioFrame.from_ndarray(block, format="s16", layout="stereo")
            frame.sample_rate, frame.pts = SAMPLE_RATE_HZ, begin
            for ready in resampler.resample(frame):
                container.mux(stream.encode(ready))
        for ready in resampler.resample(None):
            container.mux(stream.encode(ready))
        container.mux(stream.encode(None))
    return out.getvalue()

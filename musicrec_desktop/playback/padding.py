"""What encoders add before and after the sound, where FFmpeg does not cut it itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import av
import numpy as np
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from numpy.typing import NDArray

PLAUSIBLE_SLACK = 4096  # samples, two frames of the longest kind
LAME_DELAY = 1105  # samples: LAME's 576 and a decoder's 529; no encoder's total is under 1057
CERTAIN_DELAY = 900  # the frames behind it already carry the echo of what comes
QUIET = 0.1  # of what follows: echoes before a coded onset stay below
SILENT = 1e-3  # of full scale


@dataclass(frozen=True, slots=True)
class ITunesPadding:
    """What the tag ``iTunSMPB`` says.

    Attributes
    ----------
    delay, padding, samples : int
        Added before, added behind, and of sound between.
    """

    delay: int
    padding: int
    samples: int

    def fits(self, length: int) -> bool:
        """Return whether a stream of ``length`` samples can be the one that is spoken of."""
        longest = self.delay + self.samples + self.padding
        return self.samples - PLAUSIBLE_SLACK <= length <= longest + PLAUSIBLE_SLACK


def itunes_padding(metadata: Mapping[str, str]) -> ITunesPadding | None:
    """Read the tag that iTunes, qaac and fdkaac write; None where it is absent or senseless.

    Its fields are hexadecimal: a zero, the delay, the padding, the samples.
    """
    words = metadata.get("iTunSMPB", "").split()
    try:
        delay, padding, samples = (int(word, 16) for word in words[1:4])
    except ValueError:
        return None
    if not samples or max(delay, padding) >= 1 << 14:
        return None
    return ITunesPadding(delay, padding, samples)


def opus_preskip(stream: AudioStream) -> int:
    """Return the samples that an Ogg page counts but nobody hears (RFC 7845, section 5.1)."""
    header = stream.codec_context.extradata or b""
    if stream.codec_context.name not in {"opus", "libopus"} or not header.startswith(b"OpusHead"):
        return 0
    return int.from_bytes(header[10:12], "little")


def unstated_mp3_delay(container: InputContainer) -> int:
    """Return the samples to drop from an MP3 that does not say what was added.

    Every encoder's first samples are an empty filter bank. They are told from
    those of a file that was cut out of another by their silence.

    Parameters
    ----------
    container : InputContainer
        At its beginning.
    """
    head = _head(container, 3 * 1152)
    if len(head) < 2 * LAME_DELAY:
        return 0
    before = np.sqrt(np.mean(head[:CERTAIN_DELAY] ** 2))
    after = np.sqrt(np.mean(head[LAME_DELAY : 2 * LAME_DELAY] ** 2))
    return LAME_DELAY if before < max(QUIET * after, SILENT) else 0


def _head(container: InputContainer, samples: int) -> NDArray[np.float32]:
    """Return the first samples, channels mixed; what is damaged among them ends it."""
    parts: list[NDArray[np.float32]] = []
    resampler = av.AudioResampler("fltp", "mono")
    try:
        for frame in container.decode(audio=0):
            assert isinstance(frame, AudioFrame)
            parts.extend(part.to_ndarray()[0] for part in resampler.resample(frame))
            if sum(map(len, parts)) >= samples:
                break
    except av.error.FFmpegError:
        return np.zeros(0, np.float32)
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)

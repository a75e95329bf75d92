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
# In samples. LAME adds 576 and a decoder 529; no encoder's total is under 1057.
# AAC begins with a block that overlaps with nothing; encoders may add more.
LEAST_DELAYS = {"mp3": 1105, "aac": 1024}
CERTAIN_PART = 0.7  # of a delay; the rest already carries the echo of what comes
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


def unstated_delay(container: InputContainer) -> int:
    """Return the samples to drop from an MP3 or ADTS file, which says nothing of them itself.

    Every encoder's first samples are an empty filter bank. They are told from
    those of a file that was cut out of another by their silence.

    Parameters
    ----------
    container : InputContainer
        At its beginning.
    """
    codec = container.streams.audio[0].codec_context.name.removesuffix("float")
    delay = LEAST_DELAYS.get(codec, 0)
    head = _head(container, 3 * delay)
    if not delay or len(head) < 2 * delay:
        return 0
    before = np.sqrt(np.mean(head[: round(CERTAIN_PART * delay)] ** 2))
    after = np.sqrt(np.mean(head[delay : 2 * delay] ** 2))
    return delay if before < max(QUIET * after, SILENT) else 0


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
    except (av.error.FFmpegError, ValueError):  # the second where channels change between frames
        return np.zeros(0, np.float32)
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)

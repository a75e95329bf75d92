"""The sound of one container as frames that begin and end where the music does."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import InputContainer
from av.packet import Packet

from musicrec_desktop.core.decoded_frames import Readable, may_burst
from musicrec_desktop.core.errors import UnreadableFile, display_path
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.sound_chunk import missing_bytes
from musicrec_desktop.core.translation import translate
from musicrec_desktop.core.wavpack_blocks import next_block
from musicrec_desktop.playback.breaking_off import (
    MISSING_SECONDS,
    container_states_length,
    is_as_large_as_stated,
    states_its_length,
)
from musicrec_desktop.playback.counted_length import (
    count_frames,
    counted_ticks,
    remembered_frames,
)
from musicrec_desktop.playback.frame_grid import (
    FrameGrid,
    PacketGrid,
    first_time_stamp,
    kind_of_grid,
)
from musicrec_desktop.playback.frames import cut
from musicrec_desktop.playback.opening import (
    LARGEST_PART_BYTES,
    first_sound,
    open_container,
    sound_part,
)
from musicrec_desktop.playback.padding import itunes_padding, opus_preskip, unstated_delay

logger = logging.getLogger(__name__)

PREROLL_SECONDS = 1  # decoded and dropped before a place sought: bit reservoirs, Ogg pages
# In a row, after which a file is given up: places that cannot be read, and packets that cannot
# be decoded, which are four minutes of AAC. A hole of a drive that failed is seconds.
MAX_BAD_READS, MAX_BAD_PACKETS = 64, 10_000
LEAST_BITRATE_BPS = 500  # FLAC of pure silence needs 1,200
# Files without a container. FFmpeg indexes them as it reads; sought back and forth, it would
# take the last place before a hole in its index for the nearest to the place sought.
BARE_FRAMES = frozenset({"mp3", "aac"})
# In Ogg, FFmpeg counts these on from the page that was read last, wherever it goes.
COUNTED_ON = frozenset({"flac", "speex"})
EDIT_TICK_SECONDS = Fraction(1, 600)  # the coarsest clock that edit lists commonly use
MP3_DECODER_DELAY = 529  # samples, on top of what an encoder says it added


class SoundStream:
    """Decode the first sound stream of a file from any sample to its end.

    FFmpeg itself cuts what encoders add to MP3 with a LAME header, Vorbis, Opus
    and the beginning of AAC in MP4; the rest is done here.

    Parameters
    ----------
    path : str
    part : tuple of int, optional
        First byte and the byte after the last, where the file is a chain of streams.

    Attributes
    ----------
    rate_hz, channels : int
    codec : str
        As FFmpeg calls it.
    may_burst : bool
        A damaged packet may become louder than any sound could be.
    duration_seconds : float
        As stated, unless the file is too small to hold that; 0 where nothing is stated.
        Another once the file has grown.

    Raises
    ------
    UnreadableFile
        If the file cannot be opened or holds no sound.
    """

    _container: InputContainer
    _stream: AudioStream
    _size: int  # of the file when it was opened

    def __init__(self, path: str, part: tuple[int, int] | None = None) -> None:
        self._path = path
        self._part = part
        self._grid: FrameGrid | PacketGrid | None = None
        self._byte: int | None = None  # at which the packet begins that is being decoded
        self._opened_at = 0  # the byte, where that is behind what is no sound
        self._last_packet = 0  # where it begins, counted from there
        self._lead = 0  # samples of delay that the decoder puts out
        self._sound_end: int | None = None
        self._end_is_rounded = False
        self._packet_duration = 0
        self._read_to = Fraction(0)  # the end of the furthest packet, in seconds
        self._used = False  # no longer at its beginning
        self._open()
        stream = self._stream
        self.rate_hz, self.channels = stream.rate, stream.channels
        self.codec, self.may_burst = stream.codec_context.name, may_burst(stream)
        self._origin = first_time_stamp(stream)
        bare = not BARE_FRAMES.isdisjoint(self._container.format.name.split(","))
        self._says_nothing_of_length = bare and not states_its_length(path)
        self._has_length = self._length() is not None or container_states_length(self._container)
        self._learn_padding()
        self.duration_seconds = self._duration()

    @property
    def states_length(self) -> bool:
        """Whether it is stated how long the sound is, rather than guessed or that of a film."""
        return self._has_length and not self._says_nothing_of_length

    @property
    def has_its_end(self) -> bool:
        """Whether what it ends with was there, as far as was read: what is missing lies within."""
        formats = self._container.format.name.split(",")
        if self.codec.startswith("pcm_"):
            return False  # any bytes are sound
        if "ogg" in formats:
            return True  # its length is stated there
        if "mp3" in formats:
            return is_as_large_as_stated(self._path)
        return float(self._read_to - self._origin) >= self.duration_seconds - MISSING_SECONDS

    @property
    def read_to_seconds(self) -> float:
        """Where the furthest packet ends that was read; 0 where none was, or none says."""
        return max(float(self._read_to - self._origin), 0.0)

    @property
    def missing_seconds(self) -> float:
        """How much more sound the header of an uncompressed file states than there is."""
        if not self.codec.startswith("pcm_"):
            return 0.0  # the length of any other is stated in samples
        bit_rate = self._stream.codec_context.bit_rate
        return 8 * missing_bytes(self._path) / bit_rate if bit_rate else 0.0

    def count_length(self) -> None:
        """Find out how long MPEG frames are that do not say so, which takes some time."""
        if self._says_nothing_of_length and count_frames(self._path) is not None:
            self.duration_seconds = self._duration()

    def close(self) -> None:
        """Let go of the file."""
        self._container.close()

    def frames(self, start: int = 0, stop: int | None = None) -> Iterator[AudioFrame]:
        """Yield the samples from number ``start`` up to ``stop``, or to the end.

        A file that has grown meanwhile, as one that is being downloaded, is
        read on.

        Raises
        ------
        UnreadableFile
            If the file breaks off for good.
        """
        while True:
            last: AudioFrame | None = None
            broken: UnreadableFile | None = None
            try:
                for frame in self._to_the_end(start, stop):
                    if last is not None:
                        start += last.samples
                        yield last
                    last = frame
            except UnreadableFile as error:
                broken = error
            if self._part is not None or self._size_now() <= self._size:
                break
            self._reopen()  # the last packet may have been torn: it is read again
            self.duration_seconds = self._duration()
        if last is not None:
            yield last
        if broken is not None:
            raise broken

    # Frames

    def _to_the_end(self, start: int, stop: int | None) -> Iterator[AudioFrame]:
        from_beginning = self._go_near(start)
        here: int | None = None
        # After a seek FFmpeg shortens the first frame by Opus' pre-skip again.
        off_grid = 0 if from_beginning or not isinstance(self._grid, FrameGrid) else 1
        for frame in islice(self._decoded(), off_grid, None):
            if here is None:
                here = -self._lead if from_beginning else self._place(frame, start)
            first, here = here, here + frame.samples
            end = self._end(stop)
            last = here if end is None else min(here, end)
            if last > max(first, start):
                yield cut(frame, max(start - first, 0), last - first)
            if end is not None and here >= end:
                return

    def _end(self, stop: int | None) -> int | None:
        ends = [end for end in (stop, self._sound_end) if end is not None]
        return min(ends, default=None)

    def _place(self, frame: AudioFrame, start: int) -> int:
        """Return the number of a frame's first sample, counted from the start of the music."""
        if frame.pts is None or frame.time_base is None:
            return start
        if self._grid is not None:
            return self._grid.place(frame.pts * frame.time_base, self._byte)
        return round((frame.pts * frame.time_base - self._origin) * self.rate_hz) - self._lead

    def _go_near(self, start: int) -> bool:
        """Go to a little before sample ``start``; True if that is the beginning of the file.

        The beginning is reached by opening, never by seeking: an AAC decoder
        that was sought to its start loses the first 448 samples. So is any
        place in a file that cannot be searched.
        """
        used, self._used = self._used, True
        target = Fraction(start + self._lead, self.rate_hz) - PREROLL_SECONDS
        if target > 0:
            if used and (self._opened_at or self._remembers()):
                self._reopen()
            time_base = self._stream.time_base or Fraction(1, self.rate_hz)
            if self._grid is None:
                self._grid = self._learn_grid(time_base)
            place = round((target + self._origin) / time_base)
            try:
                self._container.seek(place, stream=self._stream)
                return False
            except (av.error.FFmpegError, OSError) as error:
                logger.info("%s cannot be searched: %s", display_path(self._path), error)
                used = True
        if used:
            self._reopen()
        return True

    def _go_behind_hole(self) -> bool:
        """Go on at the next sound of a file that FFmpeg ends early; False at its end."""
        if self._part is not None or self._container.format.name != "wv":
            return False
        try:
            begins = self._opened_at or sound_part(self._path)[0]
            block = next_block(self._path, begins + self._last_packet + 1)
            if block is None or self._size > LARGEST_PART_BYTES:
                return False
            container = open_container(self._path, (block, self._size))
        except (OSError, UnreadableFile) as error:
            logger.info("%s ends where it is damaged: %s", display_path(self._path), error)
            return False
        self.close()
        self._container, self._opened_at, self._last_packet = container, block, 0
        self._stream = first_sound(self._container, self._path)
        return True

    def _remembers(self) -> bool:
        """Whether FFmpeg, having read some of it, would take another place for the one sought."""
        formats = self._container.format.name.split(",")
        return not BARE_FRAMES.isdisjoint(formats) or (
            "ogg" in formats and self.codec in COUNTED_ON
        )

    def _decoded(self) -> Iterator[AudioFrame]:
        """Decode packet by packet; a damaged one is skipped, not the file."""
        bad_reads, bad_packets, readable = 0, 0, Readable()
        packets = self._container.demux(self._stream)
        while bad_reads < MAX_BAD_READS and bad_packets < MAX_BAD_PACKETS:
            try:
                packet = next(packets)
            except (StopIteration, av.error.EOFError):
                if not self._go_behind_hole():
                    return
                packets = self._container.demux(self._stream)
                continue
            except av.error.InvalidDataError:
                bad_reads += not self._go_behind_hole()
                packets = self._container.demux(self._stream)
                continue
            except (av.error.FFmpegError, OSError) as error:
                why = system_reason(error) if isinstance(error, OSError) else error.strerror
                reason = translate("Reasons", "reading broke off ({reason})", reason=why)
                raise UnreadableFile(self._path, reason) from error
            self._notice_place(packet)
            self._notice_shortened(packet)
            try:
                frames = packet.decode()
            except av.error.EOFError:
                return
            except av.error.FFmpegError:
                bad_packets += 1
                continue
            for frame in frames:
                assert isinstance(frame, AudioFrame)
                if frame.samples:
                    bad_reads = bad_packets = 0
                    yield from readable.frames(frame)

    def _notice_place(self, packet: Packet[AudioStream]) -> None:
        self._byte = packet.pos
        if packet.pos is not None:  # it ends with one that is nowhere
            self._last_packet = packet.pos
        if packet.pts is not None and packet.time_base is not None:
            end = (packet.pts + (packet.duration or 0)) * packet.time_base
            self._read_to = max(self._read_to, end)

    def _notice_shortened(self, packet: Packet[AudioStream]) -> None:
        """Take the end from the last packet's length where edit lists only know milliseconds."""
        if not self._end_is_rounded or packet.pts is None or not packet.duration:
            return
        usual, self._packet_duration = self._packet_duration, packet.duration
        if packet.duration >= usual or packet.time_base is None or self._sound_end is None:
            return
        exact = ((packet.pts + packet.duration) * packet.time_base - self._origin) * self.rate_hz
        if abs(exact - self._sound_end) <= EDIT_TICK_SECONDS * self.rate_hz:
            self._sound_end = round(exact)

    # Opening

    def _open(self) -> None:
        self._size, self._opened_at, self._last_packet = self._size_now(), 0, 0
        self._container = open_container(self._path, self._part)
        try:
            self._stream = first_sound(self._container, self._path)
        except UnreadableFile:
            self.close()
            raise
        self._counted_ticks = counted_ticks(self._container, self._stream, self._path, self._part)

    def _reopen(self) -> None:
        self.close()
        self._open()

    def _size_now(self) -> int:
        try:
            return os.path.getsize(self._path)  # noqa: PTH202
        except OSError:
            return 0  # opening says why

    # What the file says of itself

    def _learn_padding(self) -> None:
        """Find out what an encoder added that FFmpeg does not cut."""
        formats = self._container.format.name.split(",")
        stated = itunes_padding(self._container.metadata)
        if "mp4" in formats:
            length = self._length()
            certain = stated is not None and length is not None and stated.fits(length)
            self._sound_end = stated.samples if stated is not None and certain else length
            self._end_is_rounded = not certain
        elif BARE_FRAMES.isdisjoint(formats) or self._origin:
            return
        elif "mp3" in formats and stated is not None and stated.fits(self._length() or 0):
            self._lead = stated.delay + MP3_DECODER_DELAY
            self._sound_end = stated.samples
        else:
            with open_container(self._path) as container:
                self._lead = unstated_delay(container)

    def _learn_grid(self, time_base: Fraction) -> FrameGrid | PacketGrid | None:
        """Find out where packets begin; None where their time stamps are right."""
        formats = frozenset(self._container.format.name.split(","))
        kind = kind_of_grid(formats, self.codec, time_base * self.rate_hz)
        if kind is None:
            return None
        with open_container(self._path, self._part) as container:
            return kind.learn(container)

    def _length(self) -> int | None:
        """Return the stated length in samples."""
        stream = self._stream
        ticks = self._counted_ticks or stream.duration
        if not ticks or stream.time_base is None:
            return None
        return round(ticks * stream.time_base * self.rate_hz)

    def _duration(self) -> float:
        counted = remembered_frames(self._path) if self._says_nothing_of_length else None
        if self._sound_end is not None:
            stated = self._sound_end / self.rate_hz
        elif counted is not None:
            stated = counted - self._lead / self.rate_hz
        elif (length := self._length()) is not None:
            stated = (length - opus_preskip(self._stream) - self._lead) / self.rate_hz
        elif self._container.duration is not None:
            stated = self._container.duration / av.time_base
        else:
            return 0.0
        size = self._size if self._part is None else self._part[1] - self._part[0]
        return max(min(stated, 8 * size / self._least_bitrate()), 0.0)

    def _least_bitrate(self) -> float:
        context = self._stream.codec_context
        if context.name.startswith("pcm_") and context.bit_rate:
            return float(context.bit_rate)
        return LEAST_BITRATE_BPS

"""The little of PulseAudio's client library that playing needs, by ctypes.

Nothing here runs Python in libpulse's own thread but the answers to questions,
so that a held interpreter lock never holds up sound that the server has.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from ctypes import POINTER, Structure, byref, c_char_p, c_int, c_int64, c_uint8, c_uint32, c_void_p
from dataclasses import dataclass
from typing import Any

LIBRARY = "libpulse.so.0"
FLOAT32 = 5 if sys.byteorder == "little" else 6
NO_AUTOSPAWN = 1
CONTEXT_READY = 4
STREAM_READY = 2
OPERATION_RUNNING = 0
START_CORKED, INTERPOLATE_TIMING, NOT_MONOTONIC = 0x0001, 0x0002, 0x0004
AUTO_TIMING_UPDATE, EARLY_REQUESTS = 0x0008, 0x4000
SEEK_ABSOLUTE = 1
LATENCY_VARIABLE = "PULSE_LATENCY_MSEC"
ANSWER_SECONDS = 3.0
POLL_SECONDS = 0.004


class PulseError(Exception):
    """The server is not there, or refuses."""


class _SampleSpec(Structure):
    _fields_ = (("format", c_int), ("rate", c_uint32), ("channels", c_uint8))


class _BufferAttributes(Structure):
    _fields_ = tuple(
        (name, c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")
    )


class _SinkInfo(Structure):  # its beginning
    _fields_ = (
        ("name", c_char_p),
        ("index", c_uint32),
        ("description", c_char_p),
        ("sample_spec", _SampleSpec),
    )


class _ServerInfo(Structure):  # its beginning
    _fields_ = (
        ("user_name", c_char_p),
        ("host_name", c_char_p),
        ("server_version", c_char_p),
        ("server_name", c_char_p),
        ("sample_spec", _SampleSpec),
        ("default_sink_name", c_char_p),
    )


class _TimingInfo(Structure):  # its beginning
    _fields_ = (
        ("timestamp", ctypes.c_long * 2),
        ("synchronized_clocks", c_int),
        ("sink_usec", ctypes.c_uint64),
        ("source_usec", ctypes.c_uint64),
        ("transport_usec", ctypes.c_uint64),
        ("playing", c_int),
        ("write_index_corrupt", c_int),
        ("write_index", c_int64),
        ("read_index_corrupt", c_int),
        ("read_index", c_int64),
    )


_SINK_ANSWER = ctypes.CFUNCTYPE(None, c_void_p, POINTER(_SinkInfo), c_int, c_void_p)
_SERVER_ANSWER = ctypes.CFUNCTYPE(None, c_void_p, POINTER(_ServerInfo), c_void_p)


@dataclass(frozen=True, slots=True)
class Sink:
    """A device as the server knows it."""

    name: str
    description: str
    rate_hz: int


def load() -> ctypes.CDLL | None:
    """Return the library; None where it is not installed."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return None
    try:
        library = ctypes.CDLL(LIBRARY)
    except OSError:
        return None
    for name in ("threaded_mainloop_new", "threaded_mainloop_get_api", "context_new", "stream_new"):
        getattr(library, f"pa_{name}").restype = c_void_p
    for name in (
        "context_get_server_info",
        "context_get_sink_info_by_name",
        "context_get_sink_info_list",
        "stream_cork",
        "stream_get_timing_info",
        "stream_update_timing_info",
    ):
        getattr(library, f"pa_{name}").restype = c_void_p
    return library


class Connection:
    """A connection to the server, with a thread of libpulse's own.

    Parameters
    ----------
    library : ctypes.CDLL
    name : str
        Of the program, as mixers show it.
    may_start_server : bool, optional
        Let libpulse start a server where it is configured to.

    Raises
    ------
    PulseError
        If there is no server.
    """

    def __init__(self, library: ctypes.CDLL, name: str, *, may_start_server: bool = False) -> None:
        self._library = library
        self._loop = c_void_p(library.pa_threaded_mainloop_new())
        api = c_void_p(library.pa_threaded_mainloop_get_api(self._loop))
        self._context = c_void_p(library.pa_context_new(api, name.encode()))
        self._answers: list[Any] = []  # kept, because the server may still answer
        connected = library.pa_context_connect(
            self._context, None, 0 if may_start_server else NO_AUTOSPAWN, None
        )
        library.pa_threaded_mainloop_start(self._loop)
        if connected < 0 or not self.wait(lambda: self.state >= CONTEXT_READY):
            self.close()
            raise PulseError("there is no answer")
        if self.state != CONTEXT_READY:
            self.close()
            raise PulseError("it is not running")

    @contextlib.contextmanager
    def locked(self) -> Iterator[ctypes.CDLL]:
        """Keep libpulse's thread from running meanwhile."""
        self._library.pa_threaded_mainloop_lock(self._loop)
        try:
            yield self._library
        finally:
            self._library.pa_threaded_mainloop_unlock(self._loop)

    @property
    def state(self) -> int:
        """As libpulse numbers it."""
        with self.locked() as library:
            return int(library.pa_context_get_state(self._context))

    @property
    def alive(self) -> bool:
        """Whether the server is still there."""
        return self.state == CONTEXT_READY

    def default_sink(self) -> str:
        """Return the name of the default device; empty where there is none."""
        found: list[str] = []

        def answer(_context: Any, info: Any, _data: Any) -> None:
            name = info.contents.default_sink_name if info else None
            found.append(_text(name))

        self._ask("pa_context_get_server_info", _SERVER_ANSWER(answer), lambda: bool(found))
        return found[0] if found else ""

    def sink(self, name: str) -> Sink | None:
        """Return the device with this name, if there is one."""
        found: list[Sink | None] = []

        def answer(_context: Any, info: Any, end: int, _data: Any) -> None:
            if end or not info:
                found.append(None)
                return
            sink = info.contents
            found.append(Sink(_text(sink.name), _text(sink.description), sink.sample_spec.rate))

        self._ask(
            "pa_context_get_sink_info_by_name",
            _SINK_ANSWER(answer),
            lambda: bool(found),
            name.encode(),
        )
        return found[0] if found else None

    def sinks(self) -> list[Sink]:
        """Return every device."""
        found: list[Sink] = []
        done: list[bool] = []

        def answer(_context: Any, info: Any, end: int, _data: Any) -> None:
            if end or not info:
                done.append(True)
                return
            sink = info.contents
            found.append(Sink(_text(sink.name), _text(sink.description), sink.sample_spec.rate))

        self._ask("pa_context_get_sink_info_list", _SINK_ANSWER(answer), lambda: bool(done))
        return found

    def stream(
        self, sink: str, rate_hz: int, *, queue_seconds: float, period_seconds: float
    ) -> Stream:
        """Return a stream of float stereo, held: to be filled before it may go on.

        Raises
        ------
        PulseError
            If the device is gone.
        """
        stream = Stream(self, rate_hz)
        frame_bytes = 8
        second = rate_hz * frame_bytes
        wanted = _BufferAttributes(
            2 * int(queue_seconds * second),
            int(queue_seconds * second),
            0,
            int(period_seconds * rate_hz) * frame_bytes,
            0xFFFFFFFF,
        )
        flags = START_CORKED | INTERPOLATE_TIMING | NOT_MONOTONIC
        flags |= AUTO_TIMING_UPDATE | EARLY_REQUESTS
        spec = _SampleSpec(FLOAT32, rate_hz, 2)
        with self.locked() as library, _latency_as_asked():
            stream.pointer = c_void_p(
                library.pa_stream_new(self._context, b"Music", byref(spec), None)
            )
            refused = library.pa_stream_connect_playback(
                stream.pointer, sink.encode(), byref(wanted), flags, None, None
            )
        if refused or not self.wait(lambda: stream.state >= STREAM_READY) or not stream.alive:
            stream.close()
            raise PulseError("the device does not start")
        return stream

    def close(self) -> None:
        """Hang up and end libpulse's thread."""
        with self.locked() as library:
            library.pa_context_disconnect(self._context)
        self._library.pa_threaded_mainloop_stop(self._loop)
        self._library.pa_context_unref(self._context)
        self._library.pa_threaded_mainloop_free(self._loop)

    def _ask(
        self, question: str, answer: Any, answered: Callable[[], bool], *words: object
    ) -> None:
        self._answers = [*self._answers[-8:], answer]
        with self.locked() as library:
            operation = getattr(library, question)(self._context, *words, answer, None)
            if operation:
                library.pa_operation_unref(c_void_p(operation))
        if operation:
            self.wait(lambda: answered() or not self.alive)

    def wait(self, holds: Callable[[], bool]) -> bool:
        """Wait for an answer of the server; False where none comes for seconds."""
        deadline = time.monotonic() + ANSWER_SECONDS
        pause = threading.Event()
        while not holds():
            if time.monotonic() > deadline:
                return False
            pause.wait(POLL_SECONDS)
        return True


class Stream:
    """Frames on their way to one device, numbered from the first one of the stream.

    Parameters
    ----------
    connection : Connection
    rate_hz : int
    """

    def __init__(self, connection: Connection, rate_hz: int) -> None:
        self._connection = connection
        self._rate_hz = rate_hz
        self._heard = 0
        self.pointer = c_void_p()

    @property
    def state(self) -> int:
        """As libpulse numbers it."""
        with self._connection.locked() as library:
            return int(library.pa_stream_get_state(self.pointer))

    @property
    def alive(self) -> bool:
        """Whether it plays what is written, or would."""
        return self.state == STREAM_READY

    def write(self, frame: int, data: bytes) -> bool:
        """Write frames at the place ``frame``, over what was there and is not heard yet."""
        place, size = c_int64(8 * frame), ctypes.c_size_t(len(data))
        with self._connection.locked() as library:
            refused = library.pa_stream_write(self.pointer, data, size, None, place, SEEK_ABSOLUTE)
        return not refused

    def heard(self) -> int | None:
        """Return the number of the frame that is heard now; None while not known.

        It never goes back. libpulse may say for a moment after a hold that less than
        nothing was heard, and would itself keep to that for good.
        """
        microseconds = c_int64()
        with self._connection.locked() as library:
            if library.pa_stream_get_time(self.pointer, byref(microseconds)):
                return None
        if microseconds.value < 0:
            return None
        self._heard = max(self._heard, round(microseconds.value * self._rate_hz / 1e6))
        return self._heard

    def device_seconds(self) -> float:
        """Return how long before it is heard the device takes a frame; 0 while not known."""
        with self._connection.locked() as library:
            info = self._timing(library)
            return float(info.sink_usec + info.transport_usec) / 1e6 if info else 0.0

    def taken(self) -> int | None:
        """Ask which frame the device takes next; None where the server does not say.

        That of a held stream is the one with which it goes on.
        """
        with self._connection.locked() as library:
            operation = c_void_p(library.pa_stream_update_timing_info(self.pointer, None, None))
        if not operation:
            return None
        self._connection.wait(lambda: not self._runs(operation))
        with self._connection.locked() as library:
            library.pa_operation_unref(operation)
            info = self._timing(library)
            return None if info is None or info.read_index_corrupt else info.read_index // 8

    def _runs(self, operation: c_void_p) -> bool:
        with self._connection.locked() as library:
            return bool(library.pa_operation_get_state(operation) == OPERATION_RUNNING)

    def _timing(self, library: ctypes.CDLL) -> Any:
        """Return what the server last told; libpulse's lock is held."""
        found = library.pa_stream_get_timing_info(self.pointer)
        return ctypes.cast(found, POINTER(_TimingInfo)).contents if found else None

    def cork(self, corked: bool) -> None:
        """Hold, or go on."""
        with self._connection.locked() as library:
            operation = library.pa_stream_cork(self.pointer, int(corked), None, None)
            if operation:
                library.pa_operation_unref(c_void_p(operation))

    def close(self) -> None:
        """Throw away what was not heard."""
        with self._connection.locked() as library:
            library.pa_stream_disconnect(self.pointer)
            library.pa_stream_unref(self.pointer)


@contextlib.contextmanager
def _latency_as_asked() -> Iterator[None]:
    """Let a stream be as deep as it is asked for, whatever the environment says.

    What the variable says libpulse takes for every stream of the process, and makes it
    wait for that much sound before each start. Users set it for games, and the program
    itself sets it for Qt's streams. Zero is passed over; the variable stays, so that
    nothing moves in an environment that other threads may be reading.
    """
    set_to = os.environ.get(LATENCY_VARIABLE)
    if set_to is None:
        yield
        return
    os.environ[LATENCY_VARIABLE] = "0"
    try:
        yield
    finally:
        os.environ[LATENCY_VARIABLE] = set_to


def _text(text: bytes | None) -> str:
    return (text or b"").decode("utf-8", "backslashreplace")

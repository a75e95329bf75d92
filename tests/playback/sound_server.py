"""A private PulseAudio server with one null sink, and a recorder of what reaches it."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tests.playback.synthesis import RATE_HZ

NAMES_A_SERVER = ("DISPLAY", "PULSE_SERVER")
START_SECONDS = 60.0
FRAME_BYTES = 8


class SoundServer:
    """PulseAudio in folders of its own; nothing of the user's is touched."""

    def __init__(self) -> None:
        # The socket's path must be short: Unix allows 107 bytes.
        self._folder = Path(tempfile.mkdtemp(prefix="pulse-"))
        self._process: subprocess.Popen[bytes] | None = None
        self._listener: subprocess.Popen[bytes] | None = None
        for name in ("run", "home", "state"):
            (self._folder / name).mkdir(mode=0o700)
        self._socket = self._folder / "run" / "native"

    @staticmethod
    def missing() -> str:
        """Return which program is not installed; empty where all are."""
        return next(
            (name for name in ("pulseaudio", "parec", "pactl") if not shutil.which(name)), ""
        )

    @property
    def environment(self) -> dict[str, str]:
        """What a client needs in its environment to find the server."""
        return {"PULSE_SERVER": f"unix:{self._socket}"}

    def start(self) -> None:
        """Start the server and wait until it can be reached."""
        self._socket.unlink(missing_ok=True)
        private = {
            "XDG_RUNTIME_DIR": str(self._folder / "run"),
            "HOME": str(self._folder / "home"),
            "PULSE_RUNTIME_PATH": str(self._folder / "run"),
            "PULSE_STATE_PATH": str(self._folder / "state"),
        }
        self._process = subprocess.Popen(
            [
                *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"),
                "--use-pid-file=no",
                f"--load=module-native-protocol-unix auth-anonymous=1 socket={self._socket}",
                "--load=module-null-sink sink_name=test format=float32le"
                f" rate={RATE_HZ} channels=2",
            ],
            # A screen, too, may name the user's own server, beside which no other starts.
            env={k: v for k, v in os.environ.items() if k not in NAMES_A_SERVER} | private,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        wait_until(self._socket.exists, START_SECONDS)

    def keep_awake(self) -> None:
        """Listen to the sink all the time, so that no recording waits for it to wake."""
        self._listener = listen(self, "test", subprocess.DEVNULL)

    def control(self, *words: str) -> str:
        """Give the server a command of ``pactl`` and return its answer."""
        command = ("pactl", *words)
        environment = os.environ | self.environment
        return subprocess.run(
            command, env=environment, check=True, capture_output=True, text=True
        ).stdout

    def kill(self) -> None:
        """End the server as a crash would."""
        for process in (self._listener, self._process):
            if process is not None:
                process.kill()
                process.wait()
        self._listener = self._process = None

    def close(self) -> None:
        """Kill the server and remove its folders."""
        self.kill()
        shutil.rmtree(self._folder)


def listen(server: SoundServer, sink: str, output: int) -> subprocess.Popen[bytes]:
    """Record a sink, at a depth of our own.

    With the depth that the environment gives Qt's streams, a recording loses what the
    sink takes back to play something else in its place, which nobody who listens to a
    device misses.
    """
    return subprocess.Popen(
        [
            *("parec", "-d", f"{sink}.monitor", "--format=float32le", f"--rate={RATE_HZ}"),
            *("--channels=2", "--raw", "--latency-msec=20"),
        ],
        env=os.environ | server.environment | {"PULSE_LATENCY_MSEC": "0"},
        stdout=output,
    )


class Recorder:
    """Record a null sink, with the time at which each piece arrived."""

    def __init__(self, server: SoundServer, sink: str = "test") -> None:
        self._process = listen(server, sink, subprocess.PIPE)
        self._bytes = bytearray()
        self._arrivals: list[tuple[int, float]] = []
        self._thread = threading.Thread(target=self._read, name="recorder")
        self._thread.start()
        # An idle null sink works in blocks of two seconds, and at our pace after the last of them.
        wait_until(lambda: self.frames > 0, START_SECONDS)

    def _read(self) -> None:
        assert self._process.stdout is not None
        while piece := os.read(self._process.stdout.fileno(), 1 << 16):
            self._bytes += piece
            self._arrivals.append((len(self._bytes) // FRAME_BYTES, time.monotonic()))

    @property
    def frames(self) -> int:
        """How many frames have arrived."""
        return len(self._bytes) // FRAME_BYTES

    def arrival(self, frame: int) -> float:
        """Return the monotonic time at which ``frame`` had been recorded."""
        return next(when for frames, when in self._arrivals if frames > frame)

    def stop(self) -> NDArray[np.float32]:
        """Return all that was recorded, of shape (frames, 2)."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        whole = len(self._bytes) // FRAME_BYTES * FRAME_BYTES
        return np.frombuffer(bytes(self._bytes[:whole]), np.float32).reshape(-1, 2)


def align(recorded: NDArray[np.float32], reference: NDArray[np.float32]) -> int:
    """Return the frame of ``recorded`` at which ``reference`` fits best, by cross-correlation."""
    size = 1 << (len(recorded) + len(reference)).bit_length()
    spectrum = np.fft.rfft(recorded[:, 0], size) * np.conj(np.fft.rfft(reference[:, 0], size))
    return int(np.argmax(np.fft.irfft(spectrum)[: len(recorded)]))


def longest_silence(samples: NDArray[np.float32]) -> int:
    """Return the longest run of frames that are exactly zero on both sides."""
    loud = np.flatnonzero(np.concatenate([[True], samples.any(axis=1), [True]]))
    return int(np.diff(loud).max()) - 1


def wait_until(holds: object, seconds: float) -> None:
    """Wait for something outside of this process."""
    assert callable(holds)
    deadline = time.monotonic() + seconds
    pause = threading.Event()
    while not holds():
        if time.monotonic() > deadline:
            raise TimeoutError(f"waited {seconds} s in vain")
        pause.wait(0.01)

"""The program as a user starts it, and a library that it scanned."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from musicrec_desktop.__main__ import main
from tests.conftest import FilledOnce, ToneFile

NAMES = (
    b"plain.flac",
    b'comma, and "quotes".flac',
    b"line\nbreak.flac",
    b"not \xff UTF-8.flac",
    "Ünïcode ♫.flac".encode(),
    b"sixth.flac",
)
ENVIRONMENT = {
    **os.environ,
    "QT_QPA_PLATFORM": "offscreen",
    "PULSE_SERVER": "unix:/nowhere",
    "TERM": "xterm",
    "PYTHONUNBUFFERED": "",  # buffered, as it is for users
}


@dataclass(frozen=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self) -> str:
        return self.out.decode("utf-8", "surrogateescape")

    @property
    def complaint(self) -> str:
        return self.err.decode("utf-8", "replace")

    def check_refusal(self, code: int, *words: str) -> None:
        """Make sure that the command ended with a sentence for people, not with a traceback."""
        assert self.code == code, self.complaint
        assert "Traceback" not in self.complaint
        for word in words:
            assert word in self.complaint


Call = Callable[..., Answer]


def command_line(*arguments: str | Path) -> list[str | Path]:
    return [sys.executable, "-m", "musicrec_desktop", *arguments]


def start(*arguments: str | Path, prefix: Sequence[str] = ()) -> Answer:
    """Run the program in a process of its own."""
    ended = subprocess.run(
        [*prefix, *command_line(*arguments)], capture_output=True, env=ENVIRONMENT, check=False
    )
    return Answer(ended.returncode, ended.stdout, ended.stderr)


@pytest.fixture
def call(capfdbinary: pytest.CaptureFixture[bytes]) -> Call:
    """Run a command in this process, which is quicker."""

    def run(*arguments: str | Path) -> Answer:
        capfdbinary.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        output = capfdbinary.readouterr()
        return Answer(code, output.out, output.err)

    return run


@dataclass(frozen=True)
class Scanned:
    """A data folder and the music that it knows."""

    data: Path
    music: Path
    paths: tuple[str, ...]
    answer: Answer

    def warm(self, data: Path) -> Path:
        """Make a new data folder whose filter banks need not be computed again."""
        shutil.copytree(self.data / "cache", data / "cache")
        return data


@pytest.fixture(scope="session")
def scanned(
    tmp_path_factory: pytest.TempPathFactory,
    tone_file: ToneFile,
    computed_banks: Path,
    filled_once: FilledOnce,
) -> Scanned:
    """Six files with difficult names, scanned from the command line. Not to be changed."""

    def paths_in(root: Path) -> tuple[str, ...]:
        return tuple(os.path.join(os.fspath(root), "music", os.fsdecode(name)) for name in NAMES)  # noqa: PTH118

    def scan(root: Path) -> None:
        (root / "music").mkdir()
        for number, path in enumerate(paths_in(root)):
            tone_file(path, 2.0, 150.0 * 1.3**number)
        shutil.copytree(computed_banks, root / "data" / "cache")
        answer = start("--data-dir", root / "data", "scan", root / "music")
        (root / "answer").write_bytes(pickle.dumps(answer))

    root = filled_once("difficult-names", scan)
    answer = pickle.loads((root / "answer").read_bytes())
    # commands that only read leave traces, too
    data = Path(shutil.copytree(root / "data", tmp_path_factory.mktemp("scanned") / "data"))
    return Scanned(data, root / "music", paths_in(root), answer)


@pytest.fixture
def own(scanned: Scanned, tmp_path: Path) -> Scanned:
    """A copy of the data folder that a test may change; the music stays where it is."""
    data = Path(shutil.copytree(scanned.data, tmp_path / "own"))
    return Scanned(data, scanned.music, scanned.paths, scanned.answer)

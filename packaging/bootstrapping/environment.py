"""The virtual environment: when it is ready, when it is updated, when it is made anew."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from enum import Enum
from pathlib import Path

from bootstrapping.failure import PACKAGES_NOT_INSTALLED, BootstrapError
from bootstrapping.steps import StepFailedError, Steps

BUILD_TOOLS = Path("packaging", "build-tools.lock")
PACKAGES = Path("packaging", "requirements.lock")
INPUTS = (Path("pyproject.toml"), BUILD_TOOLS, PACKAGES)
STAMP = "musicrec-bootstrap.json"
UNFINISHED = "musicrec-bootstrap.unfinished"
NEEDED_BYTES = 2_500_000_000
SAME_COMMAND = "then run the same command again."
# On every core, where pip uses one. Some packages hold templates that are no Python; a quarter of
# what there is are tests of their own, which nobody imports.
COMPILE = r"""
import compileall, re, sys
tests = re.compile(r"site-packages.*[/\\]tests[/\\]")
compileall.compile_dir(sys.prefix, rx=tests, quiet=2, workers=0)
"""
# What pip says, and what the user does about it.
NEXT_STEPS = (
    (
        ("No space left on device", "Disk quota exceeded"),
        f"The disk is full. Free 2.5 GB here and in the folder for temporary files, {SAME_COMMAND}",
    ),
    (
        ("DO NOT MATCH THE HASHES",),
        "A downloaded file is not the one that was tested. Empty pip's cache with "
        f"`python3 -m pip cache purge`, {SAME_COMMAND}",
    ),
    (
        (
            "Failed building wheel for annoy",  # pip says so, whatever the compiler says
            "error: command '",
            "Python.h: No such file",
            "Microsoft Visual C++",
        ),
        "Annoy could not be compiled: the C++ compiler or Python's headers do not work. Install "
        f"both anew, {SAME_COMMAND}",
    ),
    (
        ("No module named pip",),
        f"There is no pip in .venv. Remove that folder, {SAME_COMMAND}",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED",),
        "The package registry's certificate is not trusted here, as behind a company's proxy. "
        "Name a file of its certificates in the environment variable SSL_CERT_FILE, "
        f"{SAME_COMMAND}",
    ),
    (
        (
            "NewConnectionError",
            "ConnectionError",
            "ConnectTimeout",
            "ReadTimeout",
            "Read timed out",
            "ProxyError",
            "SSLError",
            "name resolution",
            "Max retries exceeded",
            "IncompleteRead",
            "Connection broken",
            "(from versions: none)",
        ),
        "The package registry could not be reached. Check the network connection (and pip's "
        f"index settings, if you have set any), {SAME_COMMAND}",
    ),
)


class State(Enum):
    """What has to be done to the environment, and why."""

    READY = ""
    ABSENT = "there is none yet"
    OUTDATED = "the locked packages or this Python have changed"
    INTERRUPTED = "the last set-up was interrupted"
    MOVED = "the checkout was moved"
    OTHER_PYTHON = "it was made by another Python"

    @property
    def needs_work(self) -> bool:
        """Whether anything is to be done at all."""
        return self is not State.READY

    @property
    def starts_afresh(self) -> bool:
        """Whether what is there is of no use."""
        return self in {State.INTERRUPTED, State.MOVED, State.OTHER_PYTHON}


class Environment:
    """The ``.venv`` of a checkout.

    Parameters
    ----------
    root : Path
        The checkout.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"

    @property
    def programs(self) -> Path:
        """The folder of its executables."""
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.programs / ("python.exe" if os.name == "nt" else "python")

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Keep a second set-up of the same checkout waiting."""
        if os.name == "nt":
            yield  # no advisory locks there; two set-ups at once are the user's to avoid
            return
        import fcntl

        # A file that is always there: making one first would race with removing .venv.
        with (self.root / PACKAGES).open("rb") as handle:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                print("Waiting for another set-up of this checkout to end …")
                fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    def state(self) -> State:
        """Find out what has to be done, without starting a process.

        Raises
        ------
        BootstrapError
            Where ``.venv`` is something else than a virtual environment.
        """
        if self.folder.is_dir():
            if not any(self.folder.iterdir()):
                return State.ABSENT
        elif not os.path.lexists(self.folder):
            return State.ABSENT
        if (self.folder / UNFINISHED).exists():
            return State.INTERRUPTED
        settings = _read_settings(self.folder / "pyvenv.cfg")
        if not settings:
            raise BootstrapError(
                f"{self.folder} is not a virtual environment, so it was left alone. "
                f"Rename it, {SAME_COMMAND}",
                PACKAGES_NOT_INSTALLED,
            )
        stamp = _read_stamp(self.folder / STAMP)
        wanted = self._wanted_stamp()
        if not self.python.exists() or not _same_version(settings):
            return State.OTHER_PYTHON
        if not stamp:
            return State.OUTDATED
        if stamp.get("interpreter") != wanted["interpreter"]:
            return State.OTHER_PYTHON
        if stamp.get("folder") != wanted["folder"]:
            return State.MOVED
        return State.READY if stamp == wanted else State.OUTDATED

    def prepare(self, state: State, steps: Steps) -> None:
        """Make or update the environment.

        Parameters
        ----------
        state : State
            What :meth:`state` found.
        steps : Steps
            Runs the commands.

        Raises
        ------
        BootstrapError
            Where the packages could not be installed.
        """
        try:
            self._prepare(state, steps)
        except StepFailedError as failure:
            # The step came to its own end, and pip takes back what it cannot finish.
            (self.folder / UNFINISHED).unlink(missing_ok=True)
            raise BootstrapError(
                f"{explain(failure.output)}\nAll that was printed: {steps.log}",
                PACKAGES_NOT_INSTALLED,
            ) from failure
        except OSError as error:
            raise refused(error, self.folder) from error

    def _prepare(self, state: State, steps: Steps) -> None:
        if state.starts_afresh:
            print(f"Making .venv anew: {state.value}")
            _remove(self.folder)
        makes_it = not (self.folder / "pyvenv.cfg").exists()
        if makes_it:
            self._check_space()
        self.folder.mkdir(exist_ok=True)
        # Whoever kills us now leaves half a package, which pip would take for a whole one.
        (self.folder / UNFINISHED).touch()
        (self.folder / STAMP).unlink(missing_ok=True)
        if makes_it:
            # The interpreter below a virtual environment, should one be active.
            base = getattr(sys, "_base_executable", None) or sys.executable
            steps.run("Making .venv", [base, "-m", "venv", str(self.folder)])
        count = count_packages((self.root / PACKAGES).read_text(encoding="utf-8"))
        label = "Downloading and installing" if makes_it else "Checking"
        pip = [str(self.python), "-m", "pip", "install", "--no-input", "--progress-bar=off"]
        steps.run("Installing the build tools", [*pip, "-r", str(BUILD_TOOLS)])
        pip.append("--no-build-isolation")
        steps.run(f"{label} {count} packages", [*pip, "--no-compile", "-r", str(PACKAGES)])
        steps.run("Compiling them", [str(self.python), "-c", COMPILE])
        steps.run("Installing the program itself", [*pip, "--no-deps", "-e", "."])
        self._write_stamp()
        (self.folder / UNFINISHED).unlink()

    def _check_space(self) -> None:
        free = shutil.disk_usage(self.root).free
        if free < NEEDED_BYTES:
            raise BootstrapError(
                f"The packages need {NEEDED_BYTES / 1e9:.1f} GB in {self.root}, where "
                f"{free / 1e9:.1f} GB are free. Make room, {SAME_COMMAND}",
                PACKAGES_NOT_INSTALLED,
            )

    def _wanted_stamp(self) -> dict[str, str]:
        digest = hashlib.sha256(sys.version.encode())
        for path in INPUTS:
            digest.update((self.root / path).read_bytes())
        return {
            "interpreter": f"{sys.version_info[0]}.{sys.version_info[1]} {sys.base_prefix}",
            "folder": str(self.folder),
            "inputs": digest.hexdigest(),
        }

    def _write_stamp(self) -> None:
        unfinished = self.folder / (STAMP + ".new")
        unfinished.write_text(json.dumps(self._wanted_stamp(), indent=2), encoding="ascii")
        unfinished.replace(self.folder / STAMP)

    def command(self, module: str, *arguments: str) -> list[str]:
        """Return the command that runs a module of this environment."""
        return [str(self.python), "-m", module, *arguments]

    def call(self, command: Sequence[str], environment: dict[str, str] | None = None) -> int:
        """Run a command in the checkout, with this terminal, and return its exit code."""
        return subprocess.run(command, cwd=self.root, env=environment, check=False).returncode

    def listen(
        self, command: Sequence[str], environment: dict[str, str] | None = None
    ) -> tuple[int, str]:
        """Run a command in the checkout and return its exit code and all that it printed."""
        done = subprocess.run(
            command,
            cwd=self.root,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
        return done.returncode, done.stdout


def explain(output: str) -> str:
    """Turn what a failed step printed into a sentence with the next step."""
    for signs, next_step in NEXT_STEPS:
        if any(sign in output for sign in signs):
            return next_step
    complaints = [line for line in output.splitlines() if line.lower().startswith("error")]
    reason = complaints[-1] if complaints else "the command gave no reason"
    return f"The Python packages could not be installed: {reason}"


def refused(error: OSError, where: Path) -> BootstrapError:
    """Say what the system did not let us do: with the file it named, or else with ``where``."""
    return BootstrapError(
        f"{error.filename or where} cannot be used: {error.strerror}. Give yourself the right to "
        f"read and write there, or free some space, {SAME_COMMAND}",
        PACKAGES_NOT_INSTALLED,
    )


def count_packages(lock: str) -> int:
    """Return how many packages a lock file names, whatever the platform."""
    names = [
        line.split("==")[0] for line in lock.splitlines() if "==" in line and line[0].isalnum()
    ]
    return len(set(names))


def _read_settings(path: Path) -> dict[str, str]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError, UnicodeDecodeError):
        return {}
    pairs = (line.partition("=") for line in lines)
    return {name.strip(): value.strip() for name, _, value in pairs}


def _read_stamp(path: Path) -> dict[str, str]:
    try:
        stamp = json.loads(path.read_text(encoding="ascii"))
    except (FileNotFoundError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def _same_version(settings: dict[str, str]) -> bool:
    version = settings.get("version") or settings.get("version_info", "")
    return version.split(".")[:2] == [str(number) for number in sys.version_info[:2]]


def _remove(folder: Path) -> None:
    if folder.is_symlink():
        folder.unlink()
    else:
        shutil.rmtree(folder)

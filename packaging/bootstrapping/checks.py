"""Every check of the project, with what takes long side by side."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from bundling import stamp

from bootstrapping.environment import Environment

Result = TypeVar("Result")

PASSED = 0

# One more than there are cores, for a sixth of the time tests wait: for files, timers, processes.
WORKERS = (os.cpu_count() or 1) + 1
SIDE_BY_SIDE = ["-q", "-n", str(WORKERS), "--maxprocesses", "8", "--dist", "loadfile"]
# In the place of a crashed worker another is never given the rest, and waited for in vain.
SIDE_BY_SIDE += ["--max-worker-restart", "0"]
# To write out all that a test was given, a window among it, may take longer than the test.
SIDE_BY_SIDE += ["--tb", "short"]
WITHOUT_SOUND = "not sound and not slow and not bundle"
WITH_SOUND = "sound and not slow and not bundle"
SOUND_MARK = "mark.sound"
BUNDLE = "bundle"
TESTS, SOUND_TESTS = "pytest", "pytest: sound"
# One after the other, beside the first tests; those that record a sound server wait for it four
# fifths of their time. All others give way to them, the tests that run side by side too.
BESIDE = (SOUND_TESTS, "mypy", BUNDLE)
GIVING_WAY = ["nice", "-n", "19"] if shutil.which("nice") else []
TRIED = "  bundle         tried before: what it is made of is the same"


def commands(environment: Environment, pytest_arguments: Sequence[str]) -> dict[str, list[str]]:
    """Return what is run, by the name shown in the summary.

    The tests run side by side, those that record sound one after the other; with arguments they
    run as pytest itself would run them. That of a bundle runs where what a bundle is made of has
    changed since one was tried.
    """
    found = {
        # Where the environment asks Python not to write bytecode, each of the many processes that
        # tests start would compile the program again.
        "compileall": environment.command("compileall", "-q", "-j", "0", "musicrec_desktop"),
        "ruff check": environment.command("ruff", "check"),
        "ruff format": environment.command("ruff", "format", "--check"),
        "lint-imports": [str(environment.programs / "lint-imports")],
        "mypy": environment.command("mypy"),
    }
    if pytest_arguments:
        return {**found, TESTS: environment.command("pytest", *pytest_arguments)}
    recording = _files_with_sound(environment.root)
    tests = {
        TESTS: environment.command("pytest", *SIDE_BY_SIDE, "-m", WITHOUT_SOUND),
        SOUND_TESTS: environment.command("pytest", "-q", *recording, "-m", WITH_SOUND),
    }
    if not stamp.fits(environment.root):
        tests[BUNDLE] = environment.command("pytest", "-q", "-m", "bundle")
    return {**found, **tests}


def _files_with_sound(root: Path) -> list[str]:
    """Return the test files that hold tests with sound; to collect all others takes 20 s."""
    files = sorted((root / "tests").rglob("test_*.py"))
    return [
        str(file.relative_to(root))
        for file in files
        if SOUND_MARK in file.read_text(encoding="utf-8")
    ]


def run_all(environment: Environment, pytest_arguments: Sequence[str]) -> int:
    """Run every check, whatever the others find.

    Parameters
    ----------
    environment : Environment
        Holds the tools.
    pytest_arguments : sequence of str
        Handed on to pytest.

    Returns
    -------
    int
        0 where all of them passed, 1 otherwise.
    """
    # one thread for matrices, as the program has it: more only spin beside the tests
    settings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1"}
    run = commands(environment, pytest_arguments)
    done: dict[str, tuple[int, float]] = {}
    with ThreadPoolExecutor(1) as aside:
        for name, command in run.items():
            if name in BESIDE:
                continue
            others = [other for other in BESIDE if name == TESTS and other in run]
            ends = [
                aside.submit(_timed, environment.listen, _giving_way(other, run[other]), settings)
                for other in others
            ]
            print(f"\n── {name}", flush=True)
            done[name] = _timed(environment.call, command, settings)
            for other, end in zip(others, ends, strict=True):
                (code, said), seconds = end.result()
                print(f"\n── {other}\n{said}", flush=True)
                done[other] = code, seconds
    print("\nSummary\n" + "\n".join(_line(name, *what) for name, what in done.items()))
    if not pytest_arguments and BUNDLE not in run:
        print(TRIED)
    return 0 if all(code == PASSED for code, _ in done.values()) else 1


def _giving_way(name: str, command: list[str]) -> list[str]:
    return command if name == SOUND_TESTS else [*GIVING_WAY, *command]


def _timed(work: Callable[..., Result], *arguments: object) -> tuple[Result, float]:
    started = time.monotonic()
    result = work(*arguments)
    return result, time.monotonic() - started


def _line(name: str, code: int, seconds: float) -> str:
    return f"  {name:<15}{'passed' if code == PASSED else 'FAILED':<8}{seconds:7.1f} s"

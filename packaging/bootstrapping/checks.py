"""Every check of the project, with what takes long side by side."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from bundling import stamp

from bootstrapping.environment import Environment

Result = TypeVar("Result")

PASSED = 0

# What records a sound server must not share the processor; everything else may.
SIDE_BY_SIDE = ["-q", "-n", "logical", "--maxprocesses", "8", "--dist", "loadfile"]
# In the place of a crashed worker another is never given the rest, and waited for in vain.
SIDE_BY_SIDE += ["--max-worker-restart", "0"]
WITHOUT_SOUND = "not sound and not slow and not bundle"
WITH_SOUND = "sound and not slow and not bundle"
BUNDLE = "bundle"
BESIDE = ("mypy", BUNDLE)  # one after the other, beside the first tests
# As the tests do that run side by side: they would starve beside what does not.
GIVING_WAY = ["nice", "-n", "19"] if shutil.which("nice") else []
TRIED = "  bundle         tried before: what it is made of is the same"


def commands(environment: Environment, pytest_arguments: Sequence[str]) -> dict[str, list[str]]:
    """Return what is run, by the name shown in the summary.

    The tests run side by side, then those that record sound one after the other; with arguments
    they run as pytest itself would run them. That of a bundle runs where what a bundle is made
    of has changed since one was tried.
    """
    found = {
        "ruff check": environment.command("ruff", "check"),
        "ruff format": environment.command("ruff", "format", "--check"),
        "lint-imports": [str(environment.programs / "lint-imports")],
        "mypy": environment.command("mypy"),
    }
    if pytest_arguments:
        return {**found, "pytest": environment.command("pytest", *pytest_arguments)}
    tests = {
        "pytest": environment.command("pytest", *SIDE_BY_SIDE, "-m", WITHOUT_SOUND),
        "pytest: sound": environment.command("pytest", "-q", "-m", WITH_SOUND),
    }
    if not stamp.fits(environment.root):
        tests[BUNDLE] = environment.command("pytest", "-q", "-m", "bundle")
    return {**found, **tests}


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
            others = [other for other in BESIDE if name == "pytest" and other in run]
            ends = [
                aside.submit(_timed, environment.listen, [*GIVING_WAY, *run[other]], settings)
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


def _timed(work: Callable[..., Result], *arguments: object) -> tuple[Result, float]:
    started = time.monotonic()
    result = work(*arguments)
    return result, time.monotonic() - started


def _line(name: str, code: int, seconds: float) -> str:
    return f"  {name:<15}{'passed' if code == PASSED else 'FAILED':<8}{seconds:7.1f} s"

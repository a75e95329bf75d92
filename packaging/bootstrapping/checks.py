"""Every check of the project, one after the other."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence

from bootstrapping.environment import Environment

PASSED = 0

# What records a sound server must not share the processor; everything else may.
SIDE_BY_SIDE = ["-q", "-n", "logical", "--maxprocesses", "8", "--dist", "loadfile"]
WITHOUT_SOUND = "not sound and not slow and not bundle"
WITH_SOUND = "sound and not slow and not bundle"


def commands(environment: Environment, pytest_arguments: Sequence[str]) -> dict[str, list[str]]:
    """Return what is run, by the name shown in the summary.

    The tests run side by side, then those that record sound one after the other; with arguments
    they run as pytest itself would run them.
    """
    found = {
        "ruff check": environment.command("ruff", "check"),
        "ruff format": environment.command("ruff", "format", "--check"),
        "mypy": environment.command("mypy"),
        "lint-imports": [str(environment.programs / "lint-imports")],
    }
    if pytest_arguments:
        return {**found, "pytest": environment.command("pytest", *pytest_arguments)}
    return {
        **found,
        "pytest": environment.command("pytest", *SIDE_BY_SIDE, "-m", WITHOUT_SOUND),
        "pytest: sound": environment.command("pytest", "-q", "-m", WITH_SOUND),
    }


def run_all(environment: Environment, pytest_arguments: Sequence[str]) -> int:
    """Run every check, whatever the ones before it found.

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
    summary = []
    all_passed = True
    for name, command in commands(environment, pytest_arguments).items():
        print(f"\n── {name}", flush=True)
        started = time.monotonic()
        passed = environment.call(command, settings) == PASSED
        seconds = time.monotonic() - started
        all_passed = all_passed and passed
        summary.append(f"  {name:<15}{'passed' if passed else 'FAILED':<8}{seconds:7.1f} s")
    print("\nSummary\n" + "\n".join(summary))
    return 0 if all_passed else 1

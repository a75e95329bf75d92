"""Kill -9 at 200 random moments; see :mod:`tests.services.kills` and `everyday_kills`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.skipif(os.name == "nt", reason="this system cannot fork")
def test_whatever_is_killed_is_whole_afterwards() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "tests.services.kills", "--kills", "200"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    print(said.stdout)
    assert said.returncode == 0, said.stderr
    counts = [int(line.split()[1]) for line in said.stdout.splitlines()]
    assert sum(counts) == 200


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.skipif(os.name == "nt", reason="this system cannot fork")
def test_an_everyday_that_is_killed_again_and_again_loses_nothing() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "tests.services.everyday_kills", "--kills", "200"],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    print(said.stdout)
    assert said.returncode == 0, said.stderr
    assert "200 kills survived" in said.stdout

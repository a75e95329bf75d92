"""Kill -9 at 200 random moments; see :mod:`tests.services.kills`."""

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

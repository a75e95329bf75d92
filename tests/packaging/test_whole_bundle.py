"""A bundle is made as a release makes it, and does everything once.

Left out of the tests of every change, for it takes minutes: `pytest -m bundle` asks for it, and
.github/workflows/checks.yml does so where packaging, dependencies or resources have changed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.bundle
@pytest.mark.timeout(2400)
def test_the_bundle_works_and_is_as_small_as_it_is_meant_to_be() -> None:
    made = subprocess.run(
        [sys.executable, ROOT / "packaging" / "build.py", "bundle"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout[-3000:] + made.stderr[-3000:]
    assert "bundle, unpacked" in made.stdout
    assert "OVER THE AIM" not in made.stdout

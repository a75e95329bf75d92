"""The demo library, rendered once for all that run tests; other rooms' may import the fixture."""

from __future__ import annotations

from pathlib import Path

import pytest
from filelock import FileLock

from musicrec_desktop.demo.library import render_demo


@pytest.fixture(scope="session")
def demo_music(shared_folder: Path) -> list[Path]:
    """Return the rendered tracks in catalogue order; tests must not change them."""
    with FileLock(shared_folder / "demo.lock"):
        return render_demo(shared_folder / "demo" / "music")

"""The demo library, rendered once a session; other rooms' tests may import the fixture."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicrec_desktop.demo.library import render_demo


@pytest.fixture(scope="session")
def demo_music(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Return the rendered tracks in catalogue order; tests must not change them."""
    return render_demo(tmp_path_factory.mktemp("demo") / "music")

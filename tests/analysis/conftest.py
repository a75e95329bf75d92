"""Filter banks are computed once for the whole run, away from the user's cache."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from musicrec_desktop.analysis.filterbanks import CACHE_FOLDER_VARIABLE


@pytest.fixture(scope="session", autouse=True)
def cache_folder(computed_banks: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("analysis") / "cache"
    shutil.copytree(computed_banks, folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(CACHE_FOLDER_VARIABLE, str(folder))
        yield folder

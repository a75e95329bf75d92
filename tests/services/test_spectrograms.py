"""The picture of a track ahead of its playing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from musicrec_desktop.core.errors import TooLong, UnreadableFile
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.services.listening.spectrograms import SpectrogramService
from tests.services.conftest import Immediate


class Drawing(Immediate):
    """Draws nothing, for one reason."""

    def __init__(self, why: type[UnreadableFile] | None) -> None:
        super().__init__()
        self.why = why

    def answer(self, fn: Any, *args: Any, **kwargs: Any) -> Any:
        if self.why is not None:
            raise self.why(args[0], "it is so")
        return np.zeros((1, 1), np.uint8)


@pytest.mark.parametrize(("why", "tries"), [(TooLong, 1), (UnreadableFile, 3)])
def test_what_is_too_long_is_tried_once(
    tmp_path: Path, why: type[UnreadableFile], tries: int
) -> None:
    path = tmp_path / "day.flac"
    path.write_bytes(b"sound")
    drawing = Drawing(why)
    service = SpectrogramService(drawing)
    for _ in range(3):
        with pytest.raises(why):
            service.overview(QueueItem(1, str(path))).result()
    assert len(drawing.asked) == tries
    drawing.why = None
    assert service.overview(QueueItem(1, str(path), start_seconds=9.0)).result().shape == (1, 1)

"""Whatever is in a file, it is sound or it is refused with a reason; nothing hangs."""

from __future__ import annotations

import random
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.playback.damage import Damage, damages
from tests.playback.synthesis import FLAC, LOSSLESS, LOSSY, Format, noise, write

RATE_HZ = 44100
MOST_BLOCKS = 2000  # far more than any of these files holds
REAL = Path(__file__).parents[3] / "shared" / "music" / "torture"
BAD_ENDINGS = {".flac", ".mp3", ".wav", ".ogg", ".opus", ".m4a", ".aiff", ".wv", ".ape", ".wma"}


def heard_frames(path: Path, start: float = 0.0, blocks: int = MOST_BLOCKS) -> int:
    """Return how much comes out; what is wrong must be an ``UnreadableFile`` with a reason."""
    frames = 0
    try:
        decoder = TrackDecoder(str(path), RATE_HZ)
        try:
            decoder.seek(start)
            for block in islice(decoder.blocks(), blocks):
                assert block.dtype == np.float32
                assert block.ndim == 2
                assert block.shape[1] == 2
                assert decoder.info.duration_seconds >= 0
                frames += len(block)
        finally:
            decoder.close()
    except UnreadableFile as error:
        assert error.path == str(path)
        assert error.reason
    return frames


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> list[Damage]:
    return list(damages(tmp_path_factory.mktemp("sound")))


@pytest.mark.timeout(300)
def test_every_kind_of_damage_is_sound_or_a_reason(tmp_path: Path, kinds: list[Damage]) -> None:
    assert len(kinds) >= 41
    wrong = []
    for damage in kinds:
        path = tmp_path / damage.name
        path.write_bytes(damage.content)
        frames = heard_frames(path)
        if damage.heard is not None and damage.heard != (frames > RATE_HZ // 2):
            wrong.append((damage.name, frames))
    assert not wrong


@pytest.mark.timeout(300)
def test_every_kind_of_damage_can_be_sought_into(tmp_path: Path, kinds: list[Damage]) -> None:
    for damage in kinds:
        path = tmp_path / damage.name
        path.write_bytes(damage.content)
        assert heard_frames(path, 1.4) <= 5 * RATE_HZ


@pytest.mark.parametrize("form", [FLAC, *LOSSLESS[2:], *LOSSY], ids=lambda form: form.extension)
def test_no_cut_and_no_bit_hangs_or_breaks_the_decoder(tmp_path: Path, form: Format) -> None:
    rate = form.rate_hz
    content = write(tmp_path / f"a.{form.extension}", noise(0.4, rate_hz=rate), form, rate_hz=rate)
    good, dice = content.read_bytes(), random.Random(form.extension)
    path = tmp_path / f"bad.{form.extension}"
    for _ in range(12):
        bad = bytearray(good[: dice.randrange(1, len(good))])
        for _ in range(dice.randrange(6)):
            bad[dice.randrange(len(bad))] ^= 1 << dice.randrange(8)
        path.write_bytes(bad)
        assert heard_frames(path) < 20 * RATE_HZ


@pytest.mark.music
@pytest.mark.skipif(not REAL.is_dir(), reason="the damaged files of other projects are not here")
def test_the_damaged_files_of_other_projects_are_sound_or_a_reason() -> None:
    files = [path for path in sorted(REAL.rglob("*")) if path.suffix in BAD_ENDINGS]
    silent = [path for path in files if not heard_frames(path, blocks=300)]
    assert len(files) > 150
    assert len(silent) < len(files) / 3

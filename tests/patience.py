"""How long the program waits for its own threads, in tests: they may be late on a busy machine.

What the program does once it has waited in vain is right for a drive that does not answer, and
wrong for a thread that has not had its turn yet. What never comes is still a failure.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from musicrec_desktop.playback import feeder, libpulse
from musicrec_desktop.services.discovery import radio
from musicrec_desktop.services.playing import playback_session, player, preview

PATIENCE_SECONDS = 60.0
LIMITS = (
    (feeder, "STALLED_SECONDS"),
    (libpulse, "ANSWER_SECONDS"),
    (radio, "SETTLE_SECONDS"),
    (playback_session, "PATIENCE_SECONDS"),
    (player, "SETTLE_SECONDS"),
    (preview, "SETTLE_SECONDS"),
)


@pytest.fixture(scope="session", autouse=True)
def patience() -> Iterator[None]:
    """Let the program wait for its own threads as long as tests do."""
    with pytest.MonkeyPatch.context() as patch:
        for module, name in LIMITS:
            patch.setattr(module, name, PATIENCE_SECONDS)
        yield

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from tests.patience import patience
from tests.playback.session import Session
from tests.playback.sound_server import SoundServer

__all__ = ["patience"]  # a fixture

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the recordings first: Qt's Pulse client connects once, to the server it finds then."""
    items.sort(key=lambda item: item.get_closest_marker("sound") is None)


@pytest.fixture(scope="session")
def sound_server() -> Iterator[SoundServer]:
    """A server that this process's Qt Multimedia uses from its first sound on."""
    if missing := SoundServer.missing():
        pytest.skip(f"{missing} is not installed: nothing can be recorded")
    server = SoundServer()
    server.start()
    server.keep_awake()
    os.environ.update(server.environment)
    yield server
    server.close()


@pytest.fixture
def session(
    request: pytest.FixtureRequest, sound_server: SoundServer, qapp: object
) -> Iterator[Session]:
    """On the output that Linux has, unless a test asks for "qt"."""
    session = Session(sound_server, getattr(request, "param", "pulse"))
    yield session
    session.close()

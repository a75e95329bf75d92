"""Garbage is collected in the window's thread, whichever thread makes it."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from musicrec_desktop.gui.garbage import COLLECT_AFTER, MASS, GarbageCollector, collect_if_due


class Cycle:
    """Knows which thread it ended in."""

    def __init__(self, ended: list[int]) -> None:
        self.itself, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


@pytest.fixture
def collector(qapp: object) -> Iterator[GarbageCollector]:
    parent = QObject()
    yield GarbageCollector(parent)
    gc.disable()  # as it is among these tests


def test_what_a_thread_leaves_is_collected_here(collector: GarbageCollector, qtbot) -> None:
    ended: list[int] = []
    held: list[object] = []

    def work() -> None:
        for _ in range(100):
            Cycle(ended)
        held.extend([number] for number in range(2 * COLLECT_AFTER[0]))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert ended == []
    qtbot.waitUntil(lambda: len(ended) == 100)
    assert set(ended) == {threading.get_ident()}


def test_nothing_is_done_while_there_is_little(collector: GarbageCollector) -> None:
    gc.collect()
    assert collect_if_due() == -1


def test_a_mass_that_came_at_once_is_not_looked_through_and_still_ends(
    collector: GarbageCollector,
) -> None:
    gc.collect()
    kept = gc.get_freeze_count()
    ended: list[int] = []
    held = [[number] for number in range(2 * MASS)]
    held.append([Cycle(ended)])
    assert collect_if_due() == -1
    assert gc.get_freeze_count() - kept > 2 * MASS
    assert gc.get_count()[0] < COLLECT_AFTER[0]
    held[-1][0].itself = None
    held.clear()
    assert ended == [threading.get_ident()]
    gc.unfreeze()

"""Garbage is collected in the window's thread, whichever thread makes it."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from musicrec_desktop.gui.pyside import garbage
from musicrec_desktop.gui.pyside.garbage import (
    COLLECT_AFTER,
    MASS,
    GarbageCollector,
    collect_if_due,
)


class Cycle:
    """Knows which thread it ended in."""

    def __init__(self, ended: list[int]) -> None:
        self.itself, self.ended = self, ended

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


@pytest.fixture
def collector(qapp: object) -> Iterator[GarbageCollector]:
    parent = QObject()
    gc.collect()  # tests before may have left so much that all is set apart
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


@pytest.mark.skipif(garbage._trim() is None, reason="this C library keeps little")
def test_memory_that_is_free_among_what_is_held_goes_back_to_the_system() -> None:
    def resident() -> int:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    letter = b"x"
    blocks = [letter * 2000 for _ in range(64_000)]
    held = blocks[::1000]
    del blocks
    before = resident()
    assert garbage.give_back()
    assert before - resident() > 64_000_000
    assert len(held) == 64

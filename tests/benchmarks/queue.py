"""How long edits of a long queue hold the player's thread: ``python -m tests.benchmarks.queue``."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.playback.queue import PlayQueue


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=100_000)
    count = parser.parse_args().items
    items = [QueueItem(number, f"/music/{number}.flac") for number in range(count)]
    for shuffle in (False, True):
        measure(items, shuffle=shuffle)


def measure(items: list[QueueItem], *, shuffle: bool) -> None:
    queue = PlayQueue(rng=random.Random(1))
    queue.set_shuffle(shuffle)
    queue.replace(items[:1])
    half = len(items) // 2
    keys: list[int] = []

    def show(name: str, action: Callable[[], object]) -> None:
        began = time.perf_counter()
        action()
        print(f"{name}{', shuffled' * shuffle}: {1000 * (time.perf_counter() - began):.1f} ms")

    show(f"add {len(items)}", lambda: queue.add(items))
    keys += [entry.key for entry in queue.entries[half : half + 1000]]
    show("move one", lambda: queue.move(half, 3))
    show("move 1,000", lambda: queue.move_keys(keys, 5))
    show("remove 1,000", lambda: queue.remove_keys(keys))
    show("remove one", lambda: queue.remove(half))
    show("step", queue.advance)
    show("jump", lambda: queue.jump(half))
    show("view", queue.view)
    memory = queue.remember()
    show("clear", queue.clear)
    show("undo", lambda: queue.recall(memory))
    show("state", lambda: queue.state(0.0))
    state = queue.state(0.0)
    show("restore", lambda: queue.restore(state))


if __name__ == "__main__":
    main()

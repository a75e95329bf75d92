"""A player on the real output in a process of its own, and how a test talks to it.

Qt connects to one sound server in the life of a process, and a fault there
aborts it: neither must touch the process of the tests.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.playback.sound_server import wait_until

ROOT = Path(__file__).parents[2]


class RemotePlayer:
    """The test's side.

    Parameters
    ----------
    environment : dict
        Added to this process's.
    kind : {"pulse", "qt"}
        Of the output.
    """

    def __init__(self, environment: dict[str, str], kind: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.playback.remote_player", kind],
            cwd=ROOT,
            env=os.environ | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def ask(self, command: str, word: str = "") -> dict[str, Any]:
        """Give a command of the player, if any, and return what it shows after it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([command, word]) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"the player died: {self._process.wait()}"
        answer: dict[str, Any] = json.loads(line)
        return answer

    def look(self) -> dict[str, Any]:
        """Return what the player shows."""
        return self.ask("look")

    def wait_for(self, seconds: float, **shown: object) -> dict[str, Any]:
        """Wait until the player shows all that, and return what else it shows."""
        wait_until(lambda: shown.items() <= self.look().items(), seconds)
        return self.look()

    def wait_past(self, position: float, seconds: float) -> float:
        """Wait until the position is later than ``position`` and return it."""
        wait_until(lambda: self.look()["position"] > position, seconds)
        return float(self.look()["position"])

    def close(self) -> tuple[int, str]:
        """End the player; return its exit status and what it wrote on stderr."""
        _, told = self._process.communicate("", timeout=60)
        return self._process.returncode, told

    def kill(self) -> None:
        """End it in any case."""
        self._process.kill()
        self._process.communicate()


def main() -> None:
    """The player's side: one command a line, one line of answer."""
    from PySide6.QtCore import QCoreApplication

    from musicrec_desktop.core.play_queue import QueueItem
    from musicrec_desktop.playback.player import Player
    from tests.playback.session import real_output

    application = QCoreApplication([])
    player = Player(real_output(sys.argv[1]))
    events: list[str] = []
    player.subscribe(lambda event: events.append(type(event).__name__))
    for line in sys.stdin:
        command, word = json.loads(line)
        if command == "open":
            player.play_items([QueueItem(1, word)])
        elif command != "look":
            getattr(player, command)()
        if command != "look":
            player.settle(60)
        snapshot = player.snapshot()
        answer = {
            "state": snapshot.state,
            "position": snapshot.position_seconds,
            "error": snapshot.error,
            "events": events,
            "cpu": time.process_time(),
        }
        print(json.dumps(answer), flush=True)
    player.close()
    del application


if __name__ == "__main__":
    main()

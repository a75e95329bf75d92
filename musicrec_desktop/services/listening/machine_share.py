"""How much of the machine the listening to files may use, now."""

from __future__ import annotations

from dataclasses import dataclass

from musicrec_desktop.core.settings import AnalysisShare

JOBS_PER_PROCESS = 2  # the one it is at, and one that waits, so that it is never idle between


@dataclass(slots=True)
class MachineShare:
    """What the user allows and what plays decide together. Read from any thread.

    Attributes
    ----------
    workers : int
        Processes that there are.
    share : {"all", "half", "one", "idle"}
        "idle" is all of them, but none while music plays.
    playing : bool
        Music plays: one process steps aside, so that a decoder never waits.
    """

    workers: int
    share: AnalysisShare = "all"
    playing: bool = False

    def processes(self) -> int:
        """Return how many processes may be busy; 0 where the work is to wait."""
        if self.share == "idle":
            return 0 if self.playing else self.workers
        if self.share == "one":
            return 1
        allowed = self.workers if self.share == "all" else (self.workers + 1) // 2
        return max(1, allowed - 1) if self.playing else allowed

    def jobs(self) -> int:
        """Return how many jobs may be given out at once; 0 where the work is to wait.

        Some may wait only where all processes may be busy: one that is to stay free would
        take them up.
        """
        busy = self.processes()
        return JOBS_PER_PROCESS * busy if busy == self.workers else busy

"""Try a bundle as its user will: start it, let it work, see what it leaves."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bootstrapping.failure import BootstrapError

from bundling.project import CATALOGUE

BUNDLE_FAILED = 1
LIMIT_SECONDS = 600
NAME_WIDTH = 12  # of the column of names that --smoke-test prints

# Of the environment of whoever builds, nothing may be needed: no Python, no libraries of it.
LOADER_LOG = "loader"
LOADED = re.compile(r"calling init: (/\S+)")
KEPT = ("HOME", "LANG", "PATH", "DISPLAY", "SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "TMPDIR")


@dataclass(frozen=True, slots=True)
class Start:
    """How long a start took, in seconds from the command on.

    Attributes
    ----------
    painted, usable : float
        Until the window was first painted, and until it answered with its songs.
    """

    painted: float
    usable: float


def environment(folder: Path) -> dict[str, str]:
    """Return an environment without Python's variables, and with a data folder of its own."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return {
        **kept,
        "XDG_DATA_HOME": str(folder),
        "LOCALAPPDATA": str(folder),
        "QT_QPA_PLATFORM": "offscreen",
    }


def run(
    program: Path,
    arguments: Sequence[object],
    folder: Path,
    *,
    fails: bool = False,
    variables: Mapping[str, str] | None = None,
) -> str:
    """Run the program of a bundle to its end and return what it printed.

    Raises
    ------
    BootstrapError
        Where it ended with anything but 0, unless that is no surprise.
    """
    done = subprocess.run(
        [str(program), *map(str, arguments)],
        env={**environment(folder), **(variables or {})},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=LIMIT_SECONDS,
        check=False,
    )
    if done.returncode != 0 and not fails:
        words = " ".join(map(str, arguments))
        raise BootstrapError(
            f"`{program.name} {words}` ended with {done.returncode}:\n{done.stdout[-2000:]}\n"
            f"{done.stderr[-4000:]}",
            BUNDLE_FAILED,
        )
    return done.stdout


def try_out(program: Path, version: str) -> list[str]:
    """Let a bundle do everything once that a bundle may fail at.

    It composes the demo library in spawned processes, reads every file in others, learns
    what sounds alike, migrates and backs up its library, draws the window with fonts, icons
    and covers, and writes its logs.

    Parameters
    ----------
    program : Path
        Its executable.
    version : str
        What it must say it is.

    Returns
    -------
    list of str
        One line for each thing that worked.

    Raises
    ------
    BootstrapError
        At the first that did not.
    """
    with tempfile.TemporaryDirectory(prefix="musicrec-trial-") as name:
        folder = Path(name)
        said = run(program, ["--version"], folder).strip()
        _require(said.endswith(f" {version}"), f"it says it is “{said}”, not {version}")
        spoken, whole = languages(program.parent)
        _require(bool(spoken) and spoken == whole, f"it speaks {spoken}, and Qt in it {whole}")
        logs = {"LD_DEBUG": "libs", "LD_DEBUG_OUTPUT": str(folder / LOADER_LOG)}
        shown = run(program, ["headless-demo"], folder, variables=logs)
        strange = strangers(program.parent, folder.glob(f"{LOADER_LOG}.*"))
        _require(not strange, f"these were loaded from elsewhere: {', '.join(sorted(strange))}")
        data = folder / "musicrec-desktop"
        _require(shown.count("Sounds like") >= 3, f"nothing was found alike:\n{shown}")
        demo = ["--data-dir", data / "demo"]
        run(program, [*demo, "verify"], folder)
        copied = run(program, [*demo, "backup"], folder).strip()
        _require(any((data / "demo" / "logs").iterdir()), "no log was written")
        # There may be no sound where bundles are made, and everything else must be well.
        examined = run(program, [*demo, "doctor"], folder, fails=True)
        ill = [line for line in examined.splitlines() if line.startswith("BAD")]
        _require("ok   numpy" in examined, f"the doctor said nothing:\n{examined}")
        _require(all("Sound devices" in line for line in ill), "\n".join(ill))
        return [
            said,
            f"speaks English, {', '.join(sorted(spoken))}",
            *(line for line in shown.splitlines() if line.startswith(("usable", "tracks"))),
            copied,
        ]


def languages(bundle: Path) -> tuple[set[str], set[str]]:
    """Return the languages that a bundle speaks beside English, and those that Qt in it does."""
    found = [
        {path.stem.removeprefix(name) for path in bundle.rglob(f"{name}*.qm")}
        for name in (CATALOGUE, "qtbase_")
    ]
    return found[0], found[1]


def strangers(bundle: Path, logs: Iterable[Path]) -> set[str]:
    """Return libraries that processes of a bundle took from the system, not from the bundle.

    They would be missing on another machine, and this one would never tell.

    Parameters
    ----------
    bundle : Path
    logs : iterable of Path
        What the loader of Linux writes with ``LD_DEBUG=libs``, a file for each process.
    """
    held = {path.name for path in bundle.rglob("*.so*")}
    loaded = (set(LOADED.findall(log.read_text(errors="replace"))) for log in logs)
    inside = f"{bundle.resolve()}{os.sep}"
    return {
        path
        for paths in loaded
        if any(path.startswith(inside) for path in paths)  # else it is a program of the system
        for path in paths
        if Path(path).name in held and not os.path.realpath(path).startswith(inside)
    }


def start_time(program: Path, rounds: int = 5) -> Start:
    """Measure warm starts on an empty library and return the median one.

    From the command itself to a usable window, which the program's own ``--smoke-test``
    does not see: the loader and Python come before its clock.
    """
    with tempfile.TemporaryDirectory(prefix="musicrec-start-") as name:
        folder = Path(name)
        run(program, ["--smoke-test"], folder)  # reads everything into the disk cache
        starts = sorted((_one_start(program, folder) for _ in range(rounds)), key=_usable)
    return starts[rounds // 2]


def _usable(start: Start) -> float:
    return start.usable


def _one_start(program: Path, folder: Path) -> Start:
    began = time.perf_counter()
    with subprocess.Popen(
        [str(program), "--smoke-test"],
        env=environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        lines = {}
        for line in process.stdout or ():
            name = line[:NAME_WIDTH].strip()
            lines[name] = line[NAME_WIDTH:]
            if name == "all loaded":
                arrived = time.perf_counter() - began
    own = {key: float(lines[key].split()[0]) for key in ("first paint", "usable", "all loaded")}
    before = arrived - own["all loaded"]
    return Start(before + own["first paint"], before + own["usable"])


def _require(holds: bool, complaint: str) -> None:
    if not holds:
        raise BootstrapError(f"The bundle does not work: {complaint}", BUNDLE_FAILED)

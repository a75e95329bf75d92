"""Make the bundle: a folder with the program, its own Python and every library."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from bootstrapping.failure import BootstrapError
from bootstrapping.steps import StepFailedError, Steps

from bundling.project import Project
from bundling.toolchain import Toolchain
from bundling.windows import write_version_resource

BUILD_FAILED = 1
LOAD = "import ctypes, sys\nfor path in sys.argv[1:]: ctypes.CDLL(path)"
COMPUTE_FILTER_BANKS = (
    "from musicrec_desktop.analysis.filterbanks import filter_banks\nfilter_banks()"
)


def build(project: Project, toolchain: Toolchain, steps: Steps) -> None:
    """Make the bundle anew.

    Parameters
    ----------
    project : Project
    toolchain : Toolchain
        Prepared.
    steps : Steps
        Runs the commands.

    Raises
    ------
    BootstrapError
        Where it could not be made.
    """
    banks = project.prepared / "filterbanks"
    shutil.rmtree(project.work, ignore_errors=True)
    banks.mkdir(parents=True)
    environment = {
        **os.environ,
        "MUSICREC_DESKTOP_CACHE": str(banks),
        "MUSICREC_PREPARED": str(project.prepared),
        "PYTHONPATH": os.pathsep.join((str(project.root), str(project.packaging))),
        "QT_QPA_PLATFORM": "offscreen",
    }
    python = str(toolchain.python)
    drawing = (str(project.root / "resources" / "icon.svg"), str(project.icons))
    try:
        steps.run("Computing filter banks", [python, "-c", COMPUTE_FILTER_BANKS], environment)
        steps.run("Drawing icons", [python, "-m", "bundling.icons", *drawing], environment)
        if sys.platform == "win32":
            write_version_resource(project)
        steps.run("Making the bundle", [python, *_pyinstaller(project)], environment)
        if sys.platform == "linux":
            _strip(project, python, steps)
    except StepFailedError as failure:
        raise BootstrapError(
            f"The bundle could not be made. All that was printed: {steps.log}", BUILD_FAILED
        ) from failure


def _pyinstaller(project: Project) -> list[str]:
    return [
        *("-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"),
        *("--workpath", str(project.work / "work"), "--distpath", str(project.bundle.parent)),
        str(project.packaging / "pyinstaller" / "musicrec-desktop.spec"),
    ]


def _strip(project: Project, python: str, steps: Steps) -> None:
    """Take debug data out of Python and of extension modules, and see that all still load.

    Libraries that a wheel brought beside its modules were rewritten by the tool that made
    it, and some do not survive this; they have hardly any debug data.
    """
    if shutil.which("strip") is None:
        return
    inside = project.bundle / "lib"
    interpreter = [path for path in inside.glob("libpython*.so*") if not path.is_symlink()]
    modules = [path for path in inside.rglob("*.so") if _may_be_stripped(path.relative_to(inside))]
    label = "Taking out debug data"
    steps.run(label, ["strip", "--strip-debug", *map(str, interpreter)])
    steps.run(label, ["strip", "--strip-unneeded", *map(str, modules)])
    found = {**os.environ, "LD_LIBRARY_PATH": str(inside)}
    steps.run("Loading what is left", [python, "-c", LOAD, *map(str, modules)], found)


def _may_be_stripped(module: Path) -> bool:
    top = module.parts[0]
    return len(module.parts) > 1 and not top.endswith(".libs") and top != "PySide6"

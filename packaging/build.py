#!/usr/bin/env python3
"""Make packages that run where no Python is: see ``--help``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bootstrapping.steps import Steps
    from bundling.project import Project

ROOT = Path(__file__).resolve().parent.parent
DESCRIPTION = """\
Make packages of MusicRec Desktop that need neither Python nor a compiler where they are
installed. Everything is made below build/, and finished packages are put into dist/.

  bundle     a folder that runs by itself; all others are made of it
  deb        for Debian, Ubuntu and their relatives
  tar        the folder, packed, to be unpacked anywhere on Linux
  appimage   one file that runs where it lies
  flatpak    what `flatpak-builder` makes a Flatpak of
  installer  for Windows, with Inno Setup
  dmg        for macOS

Every bundle is tried: it composes music, listens to it and finds what sounds alike.
"""
EPILOG = """\
examples:
  python3 packaging/build.py deb                   bundle and .deb, and their sizes
  python3 packaging/build.py --report              what was made last, with the time of a start
  python3 packaging/build.py --keep-bundle tar     pack the bundle that is there
  python3 packaging/build.py --with cnn deb        with an optional part of pyproject.toml
"""
PACKAGES = ("bundle", "deb", "tar", "appimage", "flatpak", "installer", "dmg")


def main(argv: list[str]) -> int:
    """Make what the command line asks for and return the exit code."""
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from bootstrapping.failure import BootstrapError
    from bootstrapping.steps import StepFailedError, Steps

    sys.stdout.reconfigure(errors="backslashreplace", line_buffering=True)  # type: ignore[union-attr]
    arguments = _parser().parse_args(argv)
    steps = Steps(ROOT / "build" / "bundle.log", ROOT)
    try:
        return _make(arguments, steps)
    except BootstrapError as error:
        print(f"\n{error}", file=sys.stderr)
        return error.exit_code
    except StepFailedError as failure:
        print(f"\n{failure.output[-3000:]}\nAll that was printed: {steps.log}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    # With nargs="*" argparse takes an empty list for a choice, so names are looked at below.
    parser.add_argument("packages", metavar="PACKAGE", nargs="*", type=_package)
    parser.add_argument(
        "--report", action="store_true", help="print sizes, needs and how long a start takes"
    )
    parser.add_argument(
        "--keep-bundle", action="store_true", help="do not make the bundle anew where there is one"
    )
    parser.add_argument(
        "--with",
        dest="extras",
        metavar="EXTRA",
        action="append",
        default=[],
        help="put an optional part of the program in, too",
    )
    parser.add_argument(
        "--runtime", metavar="FILE", type=Path, help="the runtime of AppImages (type 2)"
    )
    return parser


def _package(name: str) -> str:
    if name not in PACKAGES:
        raise argparse.ArgumentTypeError(f"{name!r} is not one of {', '.join(PACKAGES)}")
    return name


def _make(arguments: argparse.Namespace, steps: Steps) -> int:
    from bundling import bundle, report, stamp, trial
    from bundling.project import Project
    from bundling.toolchain import Toolchain

    project = Project.read(ROOT)
    wanted = arguments.packages or ([] if arguments.report else ["bundle"])
    if wanted and not (arguments.keep_bundle and project.program.exists()):
        toolchain = Toolchain(ROOT, steps, tuple(arguments.extras))
        toolchain.prepare()
        bundle.build(project, toolchain, steps)
        print("Trying the bundle …")
        for line in trial.try_out(project.program, project.version):
            print(f"  {line}")
        if not arguments.extras:
            stamp.write(ROOT)
    if not project.program.exists():
        print("There is no bundle yet: python3 packaging/build.py bundle", file=sys.stderr)
        return 2
    for name in wanted:
        _pack(name, project, arguments, steps)
    packages = (
        sorted(project.output.glob(f"*{project.version}*")) if project.output.is_dir() else []
    )
    print("\n" + "\n".join(report.lines(project, packages)))
    if arguments.report:
        start = trial.start_time(project.program)
        print(
            f"{start.usable:8.2f} s   from the command to a usable window, warm "
            f"(painted after {start.painted:.2f} s; aim: {report.START_LIMIT_SECONDS} s)"
        )
    return 0


def _pack(name: str, project: Project, arguments: argparse.Namespace, steps: Steps) -> None:
    from bundling import appimage, archive, debian, flatpak, macos, windows

    if name == "appimage":
        appimage.build(project, steps, arguments.runtime)
    elif name != "bundle":
        makers = {
            "deb": debian.build,
            "tar": archive.build,
            "flatpak": flatpak.build,
            "installer": windows.build,
            "dmg": macos.build,
        }
        makers[name](project, steps)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

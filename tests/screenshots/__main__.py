"""Take pictures of every page, state and theme of the window, to be looked at.

``python -m tests.screenshots OUT [--page NAME ...] [--theme dark] [--size 1440x900]
[--language de] [--right-to-left]``

Sizes are of the picture: 2560x1440 is taken at a scale of 2, as on such a screen.
Without a screen Qt's own offscreen one is drawn on. The demo library is made once
and kept in the temporary folder, or where ``--library`` says.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SIZES = {"800x600": 1, "1440x900": 1, "2560x1440": 2}
THEMES = ("dark", "light")


def main() -> int:
    """Take the pictures, each size in a process of its own, since the scale is a process's."""
    arguments = _parser().parse_args()
    if arguments.inside:
        return _inside(arguments)
    arguments.out.mkdir(parents=True, exist_ok=True)
    worst = 0
    for size in arguments.size or SIZES:
        scale = arguments.scale or SIZES.get(size, 1)
        environment = os.environ | {"QT_SCALE_FACTOR": str(scale)}
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        environment.setdefault("PYTHONFAULTHANDLER", "1")
        command = [sys.executable, "-m", "tests.screenshots", *sys.argv[1:], "--inside", size]
        started = time.monotonic()
        code = subprocess.run(command, env=environment, check=False).returncode
        worst |= code
        ended = f", ended with {code}" if code else ""  # below zero: by a signal, without a word
        print(f"{size} at {scale}: {time.monotonic() - started:.0f} s{ended}", flush=True)
    return worst


def _inside(arguments: argparse.Namespace) -> int:
    from tests.screenshots.library import made_library
    from tests.screenshots.studio import take_pictures

    scale = arguments.scale or SIZES.get(arguments.inside, 1)
    width, height = (round(int(side) / scale) for side in arguments.inside.split("x"))
    with tempfile.TemporaryDirectory() as folder:
        return take_pictures(
            made_library(arguments.library),
            Path(folder),
            arguments.out,
            size=(width, height),
            suffix=arguments.inside,
            themes=arguments.theme or THEMES,
            wanted=frozenset(arguments.page),
            settings={"accent": arguments.accent, "density": arguments.density},
            language=arguments.language,
            from_right=arguments.right_to_left,
        )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="tests.screenshots", description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--page", nargs="*", default=[], help="names of pages or states")
    parser.add_argument("--theme", nargs="*", choices=THEMES)
    parser.add_argument("--accent", default="blue")
    parser.add_argument("--density", default="comfortable")
    parser.add_argument("--language", default="en", help="en, de, es, or long for long words")
    parser.add_argument("--right-to-left", action="store_true", help="as Arabic is read")
    parser.add_argument("--size", nargs="*", help="such as 1440x900")
    parser.add_argument("--scale", type=float, help="device pixels a pixel")
    parser.add_argument(
        "--library", type=Path, default=Path(tempfile.gettempdir()) / "musicrec-pictures"
    )
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Get everything MusicRec Desktop needs, then start it or test it.

Only the standard library is used, and this file runs on Python 3.6 and newer, so that an old
one gets a sentence instead of a syntax error. The work is done in ``bootstrapping/``.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Locked packages have no wheels for newer ones, NumPy among them.
OLDEST_PYTHON, NEWEST_PYTHON = (3, 11), (3, 14)
COMMANDS = ("run", "test", "setup", "install", "uninstall")
WITHOUT_ARGUMENTS = ("setup", "install", "uninstall")
FITTING_PYTHONS = ("python3.14", "python3.13", "python3.12", "python3.11")

DESCRIPTION = """\
Everything from a fresh checkout to a running player, in one command.

  run        set up what is missing, then start the player
  test       set up what is missing, then run every check and test
  setup      set up only
  install    set up what is missing, then put the player into this user's menu
  uninstall  take it out, and remove what was set up; your library stays

The first time takes a few minutes and about 600 MB of download; after that nothing is
downloaded, and the program starts at once. Python packages go into the folder .venv of
this checkout and nowhere else. System libraries are installed with apt where that needs
no password; elsewhere the one command to type is printed.
"""

EPILOG = """\
examples:
  python3 packaging/bootstrap.py run
  python3 packaging/bootstrap.py run --demo               music the program composed itself
  python3 packaging/bootstrap.py run scan ~/Music         any command of the program
  python3 packaging/bootstrap.py run --help               what the program understands
  python3 packaging/bootstrap.py test -k gapless          only some of the tests

exit codes:
  0 all well    1 a check failed    2 wrong arguments    3 a system library or tool is missing
  4 the Python packages could not be installed    130 stopped with Ctrl-C
  run ends with the program's own exit code
"""


def main(argv: "list[str]") -> int:
    """Do what the command line asks and return the exit code."""
    if not OLDEST_PYTHON <= sys.version_info[:2] <= NEWEST_PYTHON:
        return _continue_on_fitting_python()
    # With PYTHONSAFEPATH set, Python does not look beside the script by itself.
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from bootstrapping.failure import BootstrapError

    # A folder's name may hold characters that the terminal's encoding does not.
    sys.stdout.reconfigure(errors="backslashreplace", line_buffering=True)  # type: ignore[union-attr]
    sys.stderr.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    # Everything after the command belongs to the program or to pytest, `--help` too.
    arguments = _parser().parse_args(argv[:1])
    rest = argv[1:]
    if arguments.command in WITHOUT_ARGUMENTS and rest:
        _parser().error(f"{arguments.command} takes no arguments, but got: {' '.join(rest)}")
    try:
        return _run_command(arguments.command, rest)
    except BootstrapError as error:
        print(f"\n{error}", file=sys.stderr)
        return error.exit_code
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again to go on.", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        usage="python3 packaging/bootstrap.py {run,test,setup,install,uninstall} [ARGUMENT ...]",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=COMMANDS, help=argparse.SUPPRESS)
    return parser


def _run_command(command: str, rest: "list[str]") -> int:
    from bootstrapping import checks, menu, program
    from bootstrapping.environment import Environment
    from bootstrapping.setup import set_up

    root = Path(__file__).resolve().parent.parent
    if command == "uninstall":
        menu.uninstall(Environment(root), menu.User.here())
        return 0
    environment = set_up(root, for_tests=command == "test", for_window=command == "run")
    if command == "setup":
        print("Everything is in place. Start the player: python3 packaging/bootstrap.py run")
        return 0
    if command == "install":
        menu.install(environment, menu.User.here())
        return 0
    if command == "test":
        return checks.run_all(environment, rest)
    return program.start(environment, rest)


def _continue_on_fitting_python() -> int:
    """Start again on another Python of this machine, or say that none fits."""
    for name in FITTING_PYTHONS:
        found = shutil.which(name)
        # A version manager leaves names on the path that start nothing.
        if found and subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL) == 0:
            os.execv(found, [found, *sys.argv])
    oldest, newest = (".".join(map(str, version)) for version in (OLDEST_PYTHON, NEWEST_PYTHON))
    print(
        f"MusicRec Desktop needs a Python from {oldest} to {newest}; this is "
        f"{sys.version.split()[0]} ({sys.executable}).\n"
        "Install one of those (its package is often called python3.12), then run the same "
        "command with it.",
        file=sys.stderr,
    )
    return 3


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

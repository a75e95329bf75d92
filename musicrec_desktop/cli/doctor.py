"""``doctor``: check that everything is in place."""

from __future__ import annotations

import argparse

from musicrec_desktop.cli.terminal import library_closed, put
from musicrec_desktop.services.library.doctor import Check, examine


def run(arguments: argparse.Namespace) -> int:
    """Print every check; 1 where one of them is not well."""
    healthy = True
    with library_closed(arguments) as data:
        found = list(examine(data))
    for check in [*found, _keyring(), _sound()]:
        put(f"{'ok ' if check.ok else 'BAD'}  {check.name:<22}{check.detail}")
        if not check.ok:
            healthy = False
            put(f"     → {check.advice}")
    return 0 if healthy else 1


def _keyring() -> Check:
    from musicrec_desktop.services.scrobbling.secret_store import system_keyring

    found = system_keyring()
    name = type(found).__module__.rpartition(".")[2]
    detail = name if found else "none answers; tokens of accounts are kept in a file, not encrypted"
    return Check("Keyring", True, detail)


def _sound() -> Check:
    try:
        from musicrec_desktop.gui.sound.audio_devices import output_device_names

        names = output_device_names()
    except ImportError as error:
        advice = "Install the libraries named above, or all: python3 packaging/bootstrap.py setup"
        return Check("Sound devices", False, f"Qt cannot be loaded: {error}", advice)
    return Check(
        "Sound devices",
        bool(names),
        ", ".join(names) or "none",
        "Start a sound server (PipeWire or PulseAudio) or connect a device. The program runs "
        "without one, in silence.",
    )

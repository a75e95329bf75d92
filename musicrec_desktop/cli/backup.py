"""``backup``, ``restore`` and ``verify``: copies of the library."""

from __future__ import annotations

import argparse
from datetime import datetime

from musicrec_desktop.cli.terminal import alone, library_closed, put
from musicrec_desktop.core.errors import DatabaseDamaged, MusicRecError
from musicrec_desktop.services.library.backups import BackupService


def run_backup(arguments: argparse.Namespace) -> int:
    """Copy the library, or list the copies."""
    with library_closed(arguments) as data:
        service = BackupService(data)
        made = [] if arguments.list else [service.make()]
        known = service.all()
    for backup in made:
        put(f"{backup.path.name}  {backup.bytes / 1e6:,.1f} MB")
    for backup in known if arguments.list else ():
        moment = datetime.fromtimestamp(backup.made_at)
        put(f"{backup.path.name}  {moment:%Y-%m-%d %H:%M}  {backup.bytes / 1e6:,.1f} MB")
    return 0


def run_restore(arguments: argparse.Namespace) -> int:
    """Put a copy, the newest where none is named, in the library's place."""
    with alone(arguments, opening=False) as data:
        service = BackupService(data)
        known = service.all()
        backup = service.find(arguments.name) if arguments.name else next(iter(known), None)
        if backup is None:
            raise MusicRecError(
                f"There is no backup “{arguments.name}”."
                if arguments.name
                else "There is no backup.",
                "`musicrec-desktop backup --list` names those that there are.",
            )
        put(service.restore(backup))
    return 0


def run_verify(arguments: argparse.Namespace) -> int:
    """Check the library."""
    with library_closed(arguments) as data:
        problems = BackupService(data).verify()
    if problems:
        raise DatabaseDamaged(
            f"The library is damaged: {'; '.join(problems)}.",
            "`musicrec-desktop restore` brings the newest backup back.",
        )
    put("The library is whole.")
    return 0

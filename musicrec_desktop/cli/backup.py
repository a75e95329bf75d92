"""``backup``, ``restore`` and ``verify``: copies of the library."""

from __future__ import annotations

import argparse
from datetime import datetime

from musicrec_desktop.cli.terminal import data_folder, put
from musicrec_desktop.core.errors import DatabaseDamaged, MusicRecError
from musicrec_desktop.services.library.backups import BackupService
from musicrec_desktop.services.library.instance import InstanceLock


def run_backup(arguments: argparse.Namespace) -> int:
    """Copy the library, or list the copies."""
    service = BackupService(data_folder(arguments))
    if not arguments.list:
        made = service.make()
        put(f"{made.path.name}  {made.bytes / 1e6:,.1f} MB")
        return 0
    for backup in service.all():
        moment = datetime.fromtimestamp(backup.made_at)
        put(f"{backup.path.name}  {moment:%Y-%m-%d %H:%M}  {backup.bytes / 1e6:,.1f} MB")
    return 0


def run_restore(arguments: argparse.Namespace) -> int:
    """Put a copy, the newest where none is named, in the library's place."""
    data = data_folder(arguments)
    service = BackupService(data)
    known = service.all()
    backup = service.find(arguments.name) if arguments.name else next(iter(known), None)
    if backup is None:
        raise MusicRecError(
            f"There is no backup “{arguments.name}”." if arguments.name else "There is no backup.",
            "`musicrec-desktop backup --list` names those that there are.",
        )
    lock = InstanceLock(data)
    lock.acquire()
    try:
        put(service.restore(backup))
    finally:
        lock.release()
    return 0


def run_verify(arguments: argparse.Namespace) -> int:
    """Check the library."""
    problems = BackupService(data_folder(arguments)).verify()
    if problems:
        raise DatabaseDamaged(
            f"The library is damaged: {'; '.join(problems)}.",
            "`musicrec-desktop restore` brings the newest backup back.",
        )
    put("The library is whole.")
    return 0

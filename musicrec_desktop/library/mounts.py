"""Whether a folder is on another machine, where nobody tells of changes."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

NETWORK_TYPES = frozenset(
    {
        *("9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "drvfs", "glusterfs"),
        *("lustre", "ncpfs", "nfs", "nfs3", "nfs4", "smb2", "smb3", "smbfs", "vboxsf", "webdav"),
        *("fuse.ceph", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse"),
        *("fuse.kio-fuse", "fuse.rclone", "fuse.s3fs", "fuse.sshfs", "fuse.vmhgfs-fuse"),
    }
)
_MOUNTINFO = Path("/proc/self/mountinfo")
_DRIVE_REMOTE = 4  # of GetDriveTypeW
_MACOS_LINE = re.compile(r" on (/.*) \(([^,)]+)")
_MOUNT_SECONDS = 5


def is_network_folder(path: str) -> bool:
    """Return whether a folder's file system is shared over a network.

    Where that cannot be found out, it is taken for one of this machine.
    """
    if sys.platform == "win32":
        return _on_windows(path)
    lines = _macos_mounts() if sys.platform == "darwin" else _linux_mounts()
    return mount_type(os.path.realpath(path), lines) in NETWORK_TYPES


def mount_type(path: str, mounts: Iterable[tuple[str, str]]) -> str:
    """Return the type of the file system that a path is on; empty where none fits.

    Parameters
    ----------
    path : str
        Absolute, without links.
    mounts : iterable of (str, str)
        Mount points and their types; of two at one place the later one counts.
    """
    best, found = -1, ""
    for point, kind in mounts:
        inside = point in ("/", path) or path.startswith(point + "/")
        if inside and len(point) >= best:
            best, found = len(point), kind
    return found


def _linux_mounts() -> Iterator[tuple[str, str]]:
    try:
        lines = os.fsdecode(_MOUNTINFO.read_bytes()).splitlines()
    except OSError:
        return
    yield from parse_mountinfo(lines)


def parse_mountinfo(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield mount points and types of Linux's ``mountinfo`` (see proc(5))."""
    for line in lines:
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) > 4 and after:
            point = re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4])
            yield point, after.split(" ")[0]


def _macos_mounts() -> Iterator[tuple[str, str]]:
    try:
        said = subprocess.run(
            ["/sbin/mount"], capture_output=True, timeout=_MOUNT_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return
    for line in os.fsdecode(said.stdout).splitlines():
        if found := _MACOS_LINE.search(line):
            yield found[1], found[2]


def _on_windows(path: str) -> bool:
    drive = os.path.splitdrive(path)[0]
    if drive.startswith(("\\\\", "//")):
        return True
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - there on Windows only
    return int(kernel.GetDriveTypeW(f"{drive}\\")) == _DRIVE_REMOTE

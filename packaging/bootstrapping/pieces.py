"""The system pieces that pip cannot bring, and how to see whether they are there.

Each piece is tried rather than asked for: a shared library is loaded, a header looked
for. So it does not matter how it came onto the machine.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

FONT_SUFFIXES = (".ttf", ".otf", ".ttc", ".pfb")
# Neither compiler comes from the package manager by a plain name.
APPLE_COMPILER = "Xcode command line tools"
MICROSOFT_COMPILER = "Microsoft.VisualStudio.2022.BuildTools"


class Purpose(Enum):
    """What cannot be done without a piece."""

    BUILD = "installing the Python packages"
    PROGRAM = "running the program"
    WINDOW = "showing a window on this screen"
    FONT = "showing text"
    SOUND_TEST = "the tests that record the player"
    DESKTOP_TEST = "the tests that steer the player from the desktop"


@dataclass(frozen=True)
class Piece:
    """Something the system has or lacks.

    Parameters
    ----------
    name : str
        What a user would search for: a library's file, a program.
    purpose : Purpose
        What it is for.
    packages : mapping of str to tuple of str
        Package manager to the packages that bring it.
    is_present : callable
        Look whether the system has it.
    """

    name: str
    purpose: Purpose
    packages: Mapping[str, tuple[str, ...]]
    is_present: Callable[[], bool]


# library: purpose, then the package of apt, of dnf and of pacman
LIBRARIES = {
    "libglib-2.0.so.0": (Purpose.PROGRAM, "libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": (Purpose.PROGRAM, "libglib2.0-0", "glib2", "glib2"),
    "libdbus-1.so.3": (Purpose.PROGRAM, "libdbus-1-3", "dbus-libs", "dbus"),
    "libGL.so.1": (Purpose.PROGRAM, "libgl1", "libglvnd-glx", "libglvnd"),
    "libEGL.so.1": (Purpose.PROGRAM, "libegl1", "libglvnd-egl", "libglvnd"),
    "libxkbcommon.so.0": (Purpose.PROGRAM, "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libfontconfig.so.1": (Purpose.PROGRAM, "libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": (Purpose.PROGRAM, "libfreetype6", "freetype", "freetype2"),
    "libX11.so.6": (Purpose.PROGRAM, "libx11-6", "libX11", "libx11"),
    # Without it Qt's FFmpeg plugin does not load, and Qt Multimedia complains at each start.
    "libXrandr.so.2": (Purpose.PROGRAM, "libxrandr2", "libXrandr", "libxrandr"),
    "libgssapi_krb5.so.2": (Purpose.PROGRAM, "libgssapi-krb5-2", "krb5-libs", "krb5"),
    "libzstd.so.1": (Purpose.PROGRAM, "libzstd1", "libzstd", "zstd"),
    "libpulse.so.0": (Purpose.PROGRAM, "libpulse0", "pulseaudio-libs", "libpulse"),
    "libstdc++.so.6": (Purpose.PROGRAM, "libstdc++6", "libstdc++", "gcc-libs"),
    "libX11-xcb.so.1": (Purpose.WINDOW, "libx11-xcb1", "libX11-xcb", "libx11"),
    "libxkbcommon-x11.so.0": (
        *(Purpose.WINDOW, "libxkbcommon-x11-0"),
        *("libxkbcommon-x11", "libxkbcommon-x11"),
    ),
    "libxcb-cursor.so.0": (
        *(Purpose.WINDOW, "libxcb-cursor0"),
        *("xcb-util-cursor", "xcb-util-cursor"),
    ),
    "libxcb-icccm.so.4": (Purpose.WINDOW, "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": (Purpose.WINDOW, "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": (
        *(Purpose.WINDOW, "libxcb-keysyms1"),
        *("xcb-util-keysyms", "xcb-util-keysyms"),
    ),
    "libxcb-render-util.so.0": (
        *(Purpose.WINDOW, "libxcb-render-util0"),
        *("xcb-util-renderutil", "xcb-util-renderutil"),
    ),
    "libxcb-randr.so.0": (Purpose.WINDOW, "libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": (Purpose.WINDOW, "libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": (Purpose.WINDOW, "libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": (Purpose.WINDOW, "libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-xfixes.so.0": (Purpose.WINDOW, "libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": (Purpose.WINDOW, "libxcb-xkb1", "libxcb", "libxcb"),
    "libwayland-client.so.0": (
        *(Purpose.WINDOW, "libwayland-client0"),
        *("libwayland-client", "wayland"),
    ),
    "libwayland-cursor.so.0": (
        *(Purpose.WINDOW, "libwayland-cursor0"),
        *("libwayland-cursor", "wayland"),
    ),
    "libwayland-egl.so.1": (Purpose.WINDOW, "libwayland-egl1", "libwayland-egl", "wayland"),
}


def all_pieces(platform: str = sys.platform) -> list[Piece]:
    """Return what the program, its build and its tests need on a platform."""
    if platform.startswith("linux"):
        return [*_build_pieces(), *_libraries(), *_linux_extras()]
    return _build_pieces() if platform == "darwin" else [_windows_compiler()]


def missing(pieces: Iterable[Piece], purposes: Iterable[Purpose]) -> list[Piece]:
    """Return the pieces that serve one of the purposes and are not there."""
    wanted = set(purposes)
    return [piece for piece in pieces if piece.purpose in wanted and not piece.is_present()]


def _build_pieces() -> list[Piece]:
    # The headers and venv must be those of this very Python, not of the system's default.
    python = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    brew = {"brew": (python.replace("python", "python@"),)}
    return [
        Piece(
            "a C++ compiler",
            Purpose.BUILD,
            {
                "apt": ("g++",),
                "dnf": ("gcc-c++",),
                "pacman": ("gcc",),
                "brew": (APPLE_COMPILER,),
            },
            _has_compiler,
        ),
        Piece(
            "Python.h, the headers of this Python",
            Purpose.BUILD,
            {
                "apt": (f"{python}-dev",),
                "dnf": (f"{python}-devel",),
                "pacman": ("python",),
                **brew,
            },
            lambda: Path(sysconfig.get_path("include"), "Python.h").is_file(),
        ),
        Piece(
            "Python's venv and ensurepip",
            Purpose.BUILD,
            {"apt": (f"{python}-venv",), "dnf": (python,), "pacman": ("python",), **brew},
            lambda: all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")),
        ),
    ]


def _libraries() -> list[Piece]:
    return [
        Piece(
            library,
            purpose,
            {"apt": (apt,), "dnf": (dnf,), "pacman": (pacman,)},
            lambda library=library: _loads(library),  # type: ignore[misc]
        )
        for library, (purpose, apt, dnf, pacman) in LIBRARIES.items()
    ]


def _linux_extras() -> list[Piece]:
    return [
        Piece(
            "a font",
            Purpose.FONT,
            {
                "apt": ("fonts-inter", "fontconfig"),
                "dnf": ("rsms-inter-fonts", "fontconfig"),
                "pacman": ("inter-font", "fontconfig"),
            },
            lambda: has_font(_font_folders()),
        ),
        Piece(
            "pulseaudio and parec",
            Purpose.SOUND_TEST,
            {
                "apt": ("pulseaudio", "pulseaudio-utils"),
                "dnf": ("pulseaudio", "pulseaudio-utils"),
                "pacman": ("pulseaudio",),
            },
            lambda: bool(shutil.which("pulseaudio") and shutil.which("parec")),
        ),
        Piece(
            "dbus-daemon, dbus-send and playerctl",
            Purpose.DESKTOP_TEST,
            {
                "apt": ("dbus", "playerctl"),
                "dnf": ("dbus-daemon", "dbus-tools", "playerctl"),
                "pacman": ("dbus", "playerctl"),
            },
            lambda: all(map(shutil.which, ("dbus-daemon", "dbus-send", "playerctl"))),
        ),
    ]


def _windows_compiler() -> Piece:
    return Piece(
        "Microsoft's C++ compiler",
        Purpose.BUILD,
        {"winget": (MICROSOFT_COMPILER,)},
        _has_windows_compiler,
    )


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_compiler() -> bool:
    if sys.platform == "darwin":
        # /usr/bin/c++ is always there; without the tools behind it, it only asks for them.
        return (
            subprocess.run(["xcode-select", "-p"], capture_output=True, check=False).returncode == 0
        )
    configured = [os.environ.get("CXX"), sysconfig.get_config_var("CXX")]
    names = [command.split()[0] for command in configured if command and command.split()]
    return any(shutil.which(name) for name in [*names, "c++", "g++", "clang++"])


def _has_windows_compiler() -> bool:
    if shutil.which("cl"):
        return True
    program_files = os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)")
    finder = Path(program_files, "Microsoft Visual Studio", "Installer", "vswhere.exe")
    if not finder.is_file():
        return False
    tools = "Microsoft.VisualStudio.Component.VC.Tools.x86.x64"
    found = subprocess.run(
        [finder, "-latest", "-products", "*", "-requires", tools, "-property", "installationPath"],
        capture_output=True,
        check=False,
    )
    return bool(found.stdout.strip())


def _font_folders() -> list[Path]:
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts")]
    try:
        home = Path.home()
    except RuntimeError:  # a user id without a name, as in some containers
        return folders
    return [*folders, home / ".local/share/fonts", home / ".fonts"]


def has_font(folders: Iterable[Path]) -> bool:
    """Look for one font file in the folders and those inside them."""
    return any(
        name.lower().endswith(FONT_SUFFIXES)
        for folder in folders
        for _, _, names in os.walk(folder)
        for name in names
    )

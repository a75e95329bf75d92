"""What libraries bring along, and a bundle does not need.

Each rule was found by starting a bundle without the file: `build.py` tests every bundle.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Collection, Iterable, Sequence

Entry = tuple[str, str, str]  # path in the bundle, path on this machine or of a link, kind
LINK = "SYMLINK"

# Looked for in the path inside the bundle, with forward slashes.
UNWANTED = re.compile(
    "|".join(
        (
            # Qt: what the window does not use. Sound is played without its media player, and with
            # that its copy of FFmpeg stays away; nothing is fetched through it, so no TLS of Qt's.
            r"PySide6/(Qt/)?(qml|resources)/",
            r"Qt6?(Qml|Quick|Pdf|VirtualKeyboard|WebEngine|ShaderTools|DataVisualization|Designer)",
            r"plugins/(qmltooling|designer|sqldrivers|virtualkeyboard|networkinformation|tls)/",
            r"plugins/(egldeviceintegrations|generic|multimedia|assetimporters|renderers)/",
            r"plugins/platforminputcontexts/(lib)?qtvirtualkeyboard",
            r"plugins/platforms/(lib)?q(eglfs|linuxfb|vnc|vkkhrdisplay|minimalegl|minimal|direct2d)",
            r"plugins/platformthemes/libqgtk3",
            r"plugins/imageformats/(lib)?q(pdf|tga|tiff|wbmp|icns)",
            r"PySide6/(Qt/lib/)?(lib)?(Qt6FFmpegStub|avcodec|avformat|avutil|swscale|swresample)[-.]",
            r"opengl32sw\.dll$",  # Windows: a window of widgets needs no OpenGL
            # everybody's tests, stubs and sources
            r"/(tests?|examples|__pycache__)/",
            r"\.(pyi|pxd|pyx|h|c|cpp|hpp)$",
            r"screenshot-(dark|light)\.png$",
            r"\.ts$",  # what translators write; the program reads what is made of it
        )
    )
)
# Linux: part of every desktop, and tied to its kernel, drivers or fonts. An old copy in front
# of the system's own breaks these; the list is that of the AppImage project, shortened.
OF_THE_SYSTEM = re.compile(
    r"(^|/)lib("
    r"c|m|mvec|dl|rt|pthread|stdc\+\+|gcc_s|"
    r"X11|X11-xcb|xcb|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|"
    r"fontconfig|freetype|harfbuzz|expat|z|uuid|wayland-client|asound"
    r")\.so(\.[0-9.]+)?$"
)
QT_WORDS = re.compile(r"PySide6/(Qt/)?translations/(qtbase_)?(.*)\.qm$")
SHARED_LIBRARY = re.compile(r"(^|/)lib[^/]+\.so(\.[0-9]+)*$")
MAY_BE_LEFT = re.compile(r"^(PySide6/Qt/lib/)?[^/]+$")


def wanted(
    entries: Iterable[Entry], *, linux: bool, languages: Collection[str] = ()
) -> list[Entry]:
    """Return the files that a bundle is to hold.

    Parameters
    ----------
    entries : iterable of Entry
    linux : bool
    languages : collection of str
        Which the program speaks beside English: Qt's own words stay in these.
    """
    return [entry for entry in entries if _is_wanted(entry[0].replace("\\", "/"), linux, languages)]


def _is_wanted(path: str, linux: bool, languages: Collection[str]) -> bool:
    if words := QT_WORDS.search(path):
        return bool(words[2]) and words[3] in languages
    return not (UNWANTED.search(path) or (linux and OF_THE_SYSTEM.search(path)))


def needed(entries: Sequence[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the files without the shared libraries that no other file loads any more.

    Parameters
    ----------
    entries : sequence of Entry
        After :func:`wanted`.
    imports : callable
        Returns the file names of the libraries that a file is linked to.

    Returns
    -------
    list of Entry
        Everything that is no library of the system or of Qt, and what these files need.
    """
    libraries = {_name(entry): entry for entry in entries if _may_be_left(entry)}
    kept = [entry for entry in entries if not _may_be_left(entry)]
    waiting = [entry for entry in kept if entry[2] != LINK]
    while waiting:
        for name in imports(waiting.pop()[1]):
            if (library := libraries.pop(name, None)) is not None:
                kept.append(library)
                waiting.append(library)
    return kept


def unbroken(entries: Iterable[Entry], others: Iterable[Entry]) -> list[Entry]:
    """Return the files without links that lead to nothing in these or the other files."""
    entries = list(entries)
    there = {entry[0] for entry in (*entries, *others)}
    return [entry for entry in entries if entry[2] != LINK or _target(entry) in there]


def _may_be_left(entry: Entry) -> bool:
    name = entry[0]
    plain = entry[2] != LINK and "python" not in name
    return bool(plain and MAY_BE_LEFT.match(name) and SHARED_LIBRARY.search(name))


def _name(entry: Entry) -> str:
    return posixpath.basename(entry[0])


def _target(link: Entry) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(link[0]), link[1]))

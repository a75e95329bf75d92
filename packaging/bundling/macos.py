"""The disk image for macOS. Written from the tools' documentation, not tried yet.

Signing needs a certificate, and notarisation an account with Apple; both are taken from the
environment, and left out where they are not there:

``MUSICREC_SIGNING_IDENTITY``
    Such as ``Developer ID Application: Name (TEAM)``, in the keychain.
``MUSICREC_NOTARY_PROFILE``
    Name of a keychain profile that ``xcrun notarytool store-credentials`` made.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from bootstrapping.steps import Steps

from bundling.project import APP_ID, NAME, TITLE, Project

IDENTITY = "MUSICREC_SIGNING_IDENTITY"
PROFILE = "MUSICREC_NOTARY_PROFILE"
BINARIES = (".dylib", ".so")


def build(project: Project, steps: Steps) -> Path:
    """Sign the .app, make the .dmg, have it notarised, and return its path.

    Raises
    ------
    StepFailedError
        Where one of Apple's tools failed.
    """
    identity = os.environ.get(IDENTITY)
    app = project.bundle.parent / f"{TITLE}.app"
    package = project.output / f"{NAME}-{project.version}-macos-{project.machine}.dmg"
    package.parent.mkdir(exist_ok=True)
    if identity:
        _sign(project, app, identity, steps)
    _make_image(project, app, package, steps)
    if identity:
        steps.run("Signing the .dmg", ["codesign", "--timestamp", "--sign", identity, str(package)])
    profile = os.environ.get(PROFILE)
    if identity and profile:
        notary = ["xcrun", "notarytool", "submit", str(package), "--keychain-profile", profile]
        steps.run("Having it notarised", [*notary, "--wait"])
        steps.run("Stapling the ticket", ["xcrun", "stapler", "staple", str(package)])
    return package


def _sign(project: Project, app: Path, identity: str, steps: Steps) -> None:
    """Sign from the inside out: what is signed must not change afterwards."""
    entitlements = str(project.packaging / "macos" / "entitlements.plist")
    sign = ["codesign", "--force", "--timestamp", "--options", "runtime", "--sign", identity]
    inside = [path for path in app.rglob("*") if path.suffix in BINARIES and path.is_file()]
    frameworks = sorted(app.rglob("*.framework"), key=lambda path: -len(path.parts))
    steps.run("Signing libraries", [*sign, *map(str, [*inside, *frameworks])])
    steps.run("Signing the .app", [*sign, "--entitlements", entitlements, str(app)])
    steps.run("Checking signatures", ["codesign", "--verify", "--deep", "--strict", str(app)])


def _make_image(project: Project, app: Path, package: Path, steps: Steps) -> None:
    stage = project.work / "dmg"
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    shutil.copytree(app, stage / app.name, symlinks=True)
    (stage / "Applications").symlink_to("/Applications")
    make = ["hdiutil", "create", "-volname", TITLE, "-srcfolder", str(stage), "-ov"]
    steps.run("Packing the .dmg", [*make, "-format", "ULMO", str(package)])


def information(project: Project) -> dict[str, object]:
    """Return what macOS asks of an application: its ``Info.plist``."""
    from bundling.file_types import AUDIO, PLAYLISTS

    return {
        "CFBundleIdentifier": APP_ID,
        "CFBundleName": TITLE,
        "CFBundleDisplayName": TITLE,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", *project.languages],
        "CFBundleShortVersionString": project.version,
        "CFBundleVersion": project.version,
        "LSApplicationCategoryType": "public.app-category.music",
        "LSMinimumSystemVersion": "12.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "GPL-3.0-or-later",
        "CFBundleDocumentTypes": [
            _documents("Audio file", AUDIO, ["public.audio"]),
            _documents("Playlist", PLAYLISTS, ["public.m3u-playlist", "public.pls-playlist"]),
            {
                "CFBundleTypeName": "Folder of music",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "None",
                "LSItemContentTypes": ["public.folder"],
            },
        ],
    }


def _documents(name: str, endings: tuple[str, ...], kinds: list[str]) -> dict[str, object]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Alternate",  # offered, never made the default
        "LSItemContentTypes": kinds,
        "CFBundleTypeExtensions": list(endings),
    }

"""What goes into a bundle and around it."""

from __future__ import annotations

import ast
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from bootstrapping.failure import BootstrapError
from bundling import appimage, icons
from bundling.binaries import glibc_of, is_elf, linked_to, missing_libraries, telling
from bundling.file_types import AUDIO, PLAYLISTS
from bundling.locks import canonical, runtime_lock
from bundling.macos import information
from bundling.project import NAME, Project
from bundling.pruning import LINK, needed, unbroken, wanted
from bundling.trial import strangers
from bundling.windows import version_numbers, write_associations, write_version_resource

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "packaging" / "pyinstaller" / "musicrec-desktop.spec"
LOCK = """\
# made by uv
alpha==1.0 \\
    --hash=sha256:aa
    # via program (pyproject.toml)
beta-lib==2.0 ; python_full_version < '3.12' \\
    --hash=sha256:bb
    # via
    #   alpha
    #   tester
beta-lib==3.0 ; python_full_version >= '3.12' \\
    --hash=sha256:cc
    # via
    #   alpha
    #   tester
deep==1.0 \\
    --hash=sha256:dd
    # via beta-lib
tester==4.0 \\
    --hash=sha256:ee
    # via program (pyproject.toml)
"""


def project(tmp_path: Path, version: str = "1.2.3") -> Project:
    """A checkout of which nothing but the place for what is prepared is there."""
    made = Project(tmp_path, version, "A player")
    made.prepared.mkdir(parents=True)
    return made


def test_the_lock_for_a_bundle_holds_the_program_and_what_that_needs_with_hashes() -> None:
    kept = runtime_lock(LOCK, ["Alpha>=1; python_version >= '3.11'"])
    assert re.findall(r"^(\S+)==", kept, re.MULTILINE) == ["alpha", "beta-lib", "beta-lib", "deep"]
    assert kept.count("--hash") == 4
    assert canonical("Beta_Lib[extra]>=2") == "beta-lib"


def test_a_lock_that_is_older_than_the_list_is_refused() -> None:
    with pytest.raises(ValueError, match="newcomer"):
        runtime_lock(LOCK, ["alpha", "newcomer>=1"])


def test_libraries_stay_as_long_as_somebody_loads_them() -> None:
    links = {
        "/x/window.so": ["libA.so.1"],
        "/x/libA.so.1": ["libB.so.2"],
        "/x/libgtk.so.0": ["libB.so.2", "libC.so.3"],
    }
    entries = [
        ("PySide6/window.so", "/x/window.so", "EXTENSION"),
        ("PySide6/Qt/lib/libA.so.1", "/x/libA.so.1", "BINARY"),
        ("libA.so.1", "PySide6/Qt/lib/libA.so.1", LINK),
        ("libB.so.2", "/x/libB.so.2", "BINARY"),
        ("libgtk.so.0", "/x/libgtk.so.0", "BINARY"),
        ("libC.so.3", "/x/libC.so.3", "BINARY"),
        ("libC.so", "libC.so.3", LINK),
        ("libpython3.11.so.1.0", "/x/libpython3.11.so.1.0", "BINARY"),
    ]
    loaded = needed(
        [entry for entry in entries if entry[2] != LINK], lambda path: links.get(path, [])
    )
    symlinks = [entry for entry in entries if entry[2] == LINK]
    kept = {entry[0] for entry in (*loaded, *unbroken(symlinks, loaded))}
    assert kept == {
        "PySide6/window.so",
        "PySide6/Qt/lib/libA.so.1",
        "libA.so.1",
        "libB.so.2",
        "libpython3.11.so.1.0",
    }


@pytest.mark.parametrize(
    ("path", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/imageformats/libqjpeg.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        (r"PySide6\translations\qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("musicrec_desktop/resources/translations/musicrec_de.qm", True),
        ("musicrec_desktop/resources/translations/musicrec_de.ts", False),
        (r"PySide6\plugins\imageformats\qpdf.dll", False),
        ("PySide6/Qt6WebEngineCore.dll", False),
        ("av.libs/libavcodec-5e6b81c2.so.62", True),
        ("libstdc++.so.6", False),
        ("libxcb.so.1", False),
        ("libxcb-cursor.so.0", True),
        ("sklearn/tests/test_base.py", False),
        ("musicrec_desktop/resources/icon.svg", True),
    ],
)
def test_what_a_bundle_leaves_out(path: str, stays: bool) -> None:
    kept = wanted([(path, "/x", "BINARY")], linux=True, languages=["de", "es"])
    assert bool(kept) is stays


def test_a_bundle_speaks_every_language_that_there_is_a_catalogue_of() -> None:
    from musicrec_desktop.gui.translation import ENGLISH, LANGUAGES

    assert {ENGLISH, *Project.read(ROOT).languages} == set(LANGUAGES)


def test_nothing_that_the_bundle_leaves_out_is_imported_but_for_the_filter_banks() -> None:
    lists = [
        ast.literal_eval(f"[{text}]")
        for text in re.findall(r'^    \*\(("[^\n]*)\),$', SPEC.read_text("utf-8"), re.MULTILINE)
    ]
    left_out = {name for names in lists for group in names for name in _flat(group)}
    assert "librosa" in left_out
    named = re.compile("|".join(map(re.escape, left_out)))
    codes = {path: path.read_text("utf-8") for path in (ROOT / "musicrec_desktop").rglob("*.py")}
    importing = {
        (name.split(".")[0], path.name)
        for path, code in codes.items()
        if named.search(code)  # to parse them all takes seconds
        for node in ast.walk(ast.parse(code))
        for name in _imported(node)
        if name.split(".")[0] in left_out
    }
    assert importing == {("librosa", "filterbanks.py")}


def _flat(value: object) -> list[str]:
    return [value] if isinstance(value, str) else [str(one) for one in value]  # type: ignore[attr-defined]


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module] if isinstance(node, ast.ImportFrom) and node.module else []


def test_icons_hold_a_png_of_each_size(tmp_path: Path) -> None:
    drawn = subprocess.run(
        [sys.executable, "-m", "bundling.icons", ROOT / "resources" / "icon.svg", tmp_path],
        cwd=ROOT / "packaging",
        check=False,
    )
    assert drawn.returncode == 0
    for size in icons.PNG_SIZES:
        assert _png_size((tmp_path / f"{size}.png").read_bytes()) == (size, size)
    ico = (tmp_path / "icon.ico").read_bytes()
    assert struct.unpack("<3H", ico[:6]) == (0, 1, len(icons.ICO_SIZES))
    for number, size in enumerate(icons.ICO_SIZES):
        length, offset = struct.unpack("<2L", ico[6 + 16 * number + 8 :][:8])
        assert _png_size(ico[offset : offset + length]) == (size, size)
    icns = (tmp_path / "icon.icns").read_bytes()
    assert struct.unpack(">4sL", icns[:8]) == (b"icns", len(icns))
    place, seen = 8, {}
    while place < len(icns):
        kind, length = struct.unpack(">4sL", icns[place : place + 8])
        seen[kind] = _png_size(icns[place + 8 : place + length])[0]
        place += length
    assert seen == icons.ICNS_KINDS


def _png_size(data: bytes) -> tuple[int, int]:
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">2L", data[16:24])
    return width, height


def test_an_appimage_is_the_runtime_with_the_image_behind_it(tmp_path: Path) -> None:
    runtime, image, package = (tmp_path / name for name in ("runtime", "image", "app"))
    runtime.write_bytes(b"\x7fELF\x02\x01\x01\x00AI\x02" + bytes(20))
    image.write_bytes(b"hsqs and the rest")
    appimage.join(runtime, image, package)
    assert package.read_bytes() == runtime.read_bytes() + image.read_bytes()
    assert package.stat().st_mode & 0o111


def test_a_program_that_is_no_runtime_is_refused(tmp_path: Path) -> None:
    runtime, image = tmp_path / "runtime", tmp_path / "image"
    runtime.write_bytes(b"\x7fELF\x02\x01\x01\x00" + bytes(20))
    image.write_bytes(b"hsqs")
    with pytest.raises(BootstrapError, match="no runtime"):
        appimage.join(runtime, image, tmp_path / "app")


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("2.10", (2, 10, 0, 0)), ("1.0.0rc1", (1, 0, 0, 0))],
)
def test_windows_compares_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert version_numbers(version) == numbers


def test_windows_and_macos_are_offered_every_kind_of_file(tmp_path: Path) -> None:
    made = project(tmp_path)
    lines = write_associations(made).read_text(encoding="utf-8")
    assert f"('FileVersion', '{made.version}')" in (
        write_version_resource(made).read_text(encoding="utf-8").replace('"', "'")
    )
    kinds = information(made)["CFBundleDocumentTypes"]
    endings = {one for kind in kinds for one in kind.get("CFBundleTypeExtensions", ())}  # type: ignore[attr-defined]
    for ending in (*AUDIO, *PLAYLISTS):
        assert f'"Software\\Classes\\.{ending}\\OpenWithProgids"' in lines
        assert ending in endings


def test_every_name_the_installer_uses_is_handed_to_it() -> None:
    script = (ROOT / "packaging" / "windows" / "installer.iss").read_text(encoding="utf-8")
    defined = set(re.findall(r"^#define (\w+)", script, re.MULTILINE))
    used = set(re.findall(r"\{#(\w+)\}", script)) | {"Associations"}
    source = (ROOT / "packaging" / "bundling" / "windows.py").read_text(encoding="utf-8")
    assert used - defined == set(re.findall(r"/D(\w+)=", source))
    assert NAME in script


def test_a_library_of_this_machine_in_a_bundle_is_found_out(tmp_path: Path) -> None:
    bundle = tmp_path / "app"
    (bundle / "lib").mkdir(parents=True)
    for name in ("libpython3.so.1", "libsqlite3.so.0"):
        (bundle / "lib" / name).touch()
    good = f"calling init: {bundle}/lib/libpython3.so.1\n"
    logs = {
        "worker": good + "calling init: /usr/lib/libsqlite3.so.0\ncalling init: /lib/libc.so.6\n",
        "whole": good + f"calling init: {bundle}/lib/libsqlite3.so.0\n",
        "browser": "calling init: /usr/lib/libsqlite3.so.0\n",
    }
    paths = [tmp_path / name for name in logs]
    for path in paths:
        path.write_text(logs[path.name])
    assert strangers(bundle, paths) == {"/usr/lib/libsqlite3.so.0"}
    assert strangers(bundle, paths[1:]) == set()


def test_what_a_bundle_asks_of_the_system_is_read_from_its_binaries(tmp_path: Path) -> None:
    if shutil.which("readelf") is None or not sys.platform.startswith("linux"):
        pytest.skip("readelf is not installed")
    binary = tmp_path / "lib" / "program"
    binary.parent.mkdir()
    shutil.copyfile(Path(sys.executable).resolve(), binary)
    (tmp_path / "lib" / "notes.txt").write_text("text")
    found = [path for path in tmp_path.rglob("*") if is_elf(path)]
    assert found == [binary]
    links = linked_to(found)
    assert "libc.so.6" in missing_libraries(tmp_path, links)
    assert telling(tmp_path, links) == [binary]
    assert glibc_of(binary) >= (2, 2)
    (tmp_path / "lib" / "libc.so.6").touch()
    assert "libc.so.6" not in missing_libraries(tmp_path, links)

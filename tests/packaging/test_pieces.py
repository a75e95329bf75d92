"""What the system lacks is found by trying it."""

from __future__ import annotations

import re

import pytest
from bootstrapping import pieces
from bootstrapping.managers import packages_for
from bootstrapping.pieces import Piece, Purpose, all_pieces, has_font, missing

MANAGERS = ("apt", "dnf", "pacman")
PLAYBACK_NEEDS = """
    libglib2.0-0 libdbus-1-3 libgl1 libegl1 libxkbcommon0 libfontconfig1 libpulse0
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libwayland-cursor0 g++
"""


def piece(name: str, purpose: Purpose, *, present: bool = False) -> Piece:
    return Piece(name, purpose, {"apt": (name,)}, lambda: present)


def test_only_absent_pieces_of_the_wanted_purposes_are_missing() -> None:
    known = [
        piece("there", Purpose.PROGRAM, present=True),
        piece("absent", Purpose.PROGRAM),
        piece("unasked", Purpose.SOUND_TEST),
    ]
    assert [one.name for one in missing(known, [Purpose.PROGRAM])] == ["absent"]


def test_a_bare_debian_gets_every_package_that_was_found_necessary_there() -> None:
    packages = packages_for("apt", all_pieces("linux"))
    assert set(PLAYBACK_NEEDS.split()) <= set(packages)
    assert len(packages) == len(set(packages))


@pytest.mark.parametrize("manager", MANAGERS)
def test_every_linux_piece_has_a_package_of_each_manager(manager: str) -> None:
    for one in all_pieces("linux"):
        assert one.packages[manager], one.name
        for package in one.packages[manager]:
            assert re.fullmatch(r"[A-Za-z0-9.+-]+", package), package


@pytest.mark.parametrize(("platform", "manager"), [("darwin", "brew"), ("win32", "winget")])
def test_elsewhere_only_what_builds_annoy_is_looked_for(platform: str, manager: str) -> None:
    known = all_pieces(platform)
    assert {one.purpose for one in known} == {Purpose.BUILD}
    assert all(one.packages[manager] for one in known)


def test_a_library_is_present_only_where_it_loads(monkeypatch: pytest.MonkeyPatch) -> None:
    row = (Purpose.PROGRAM, "deb", "rpm", "arch")
    monkeypatch.setattr(pieces, "LIBRARIES", {"libc.so.6": row, "libno-such-thing.so.9": row})
    lacking = missing(all_pieces("linux"), [Purpose.PROGRAM])
    assert [one.name for one in lacking] == ["libno-such-thing.so.9"]


def test_a_compiler_named_in_the_environment_counts(
    monkeypatch: pytest.MonkeyPatch, tmp_path
) -> None:
    compiler = tmp_path / "my-c++"
    monkeypatch.setattr(pieces.sysconfig, "get_config_var", lambda name: None)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CXX", "my-c++ -O2")
    compiling = next(one for one in all_pieces("linux") if "compiler" in one.name)
    assert not compiling.is_present()
    compiler.touch(mode=0o755)
    assert compiling.is_present()


def test_a_font_is_found_in_a_folder_within_a_folder(tmp_path) -> None:
    assert not has_font([tmp_path / "absent", tmp_path])
    (tmp_path / "truetype" / "inter").mkdir(parents=True)
    (tmp_path / "truetype" / "README").touch()
    assert not has_font([tmp_path])
    (tmp_path / "truetype" / "inter" / "Inter.TTF").touch()
    assert has_font([tmp_path])

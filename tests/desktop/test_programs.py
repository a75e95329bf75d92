"""Which other programs open music files, and how they are started."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from musicrec_desktop.desktop import programs as of_the_desktop
from musicrec_desktop.desktop.desktop_entries import DesktopEntries, DesktopEntry
from musicrec_desktop.desktop.programs import LinuxPrograms, MacPrograms, NotOpened, Program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="starts scripts of a Unix shell")

PATIENCE_SECONDS = 60.0
MP3, FLAC = ("audio/mpeg", "audio/mp3"), ("audio/flac", "audio/x-flac")


@pytest.fixture(autouse=True)
def waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for the end of each program, however busy the machine: all here end at once."""
    monkeypatch.setattr(of_the_desktop, "SHORTLY_SECONDS", PATIENCE_SECONDS)


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A desktop of its own: a user's folders and one of the system's."""
    return {
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_DIRS": str(tmp_path / "usr"),
        "XDG_CONFIG_DIRS": str(tmp_path / "etc"),
        "PATH": f"{tmp_path / 'bin'}:/bin:/usr/bin",
        "LANG": "de_AT.UTF-8",
    }


@pytest.fixture
def install(tmp_path: Path) -> Callable[..., None]:
    """Return a function that installs a program with its desktop file."""

    def add(key: str, types: str, *, where: str = "usr", **said: str) -> None:
        folder = tmp_path / where / "applications"
        folder.mkdir(parents=True, exist_ok=True)
        lines = {"Type": "Application", "Name": key, "Exec": "true %F", "MimeType": types} | said
        text = "\n".join(f"{name}={value}" for name, value in lines.items())
        (folder / f"{key}.desktop").write_text(
            f"# a comment\n[Desktop Entry]\n{text}\n[Desktop Action New]\nName=Not this\n"
        )

    return add


@pytest.fixture
def recorder(tmp_path: Path) -> Callable[[str], Callable[[], list[list[str]]]]:
    """Return a function that makes a program, and returns what tells how it was started."""

    def make(name: str) -> Callable[[], list[list[str]]]:
        script, told = tmp_path / "bin" / name, tmp_path / f"{name}.told"
        script.parent.mkdir(exist_ok=True)
        quoted = shlex.quote(str(told))
        script.write_text(f'#!/bin/sh\nprintf "%s\\0" "$@" >> {quoted}; printf "\\n" >> {quoted}\n')
        script.chmod(0o755)
        return lambda: [
            [os.fsdecode(part) for part in line.split(b"\0")[:-1]]
            for line in told.read_bytes().splitlines()
        ]

    return make


def test_a_kind_of_file_is_offered_the_programs_that_take_it_the_usual_one_first(
    environment: dict[str, str], install: Callable[..., None], tmp_path: Path
) -> None:
    install("zebra", "audio/x-flac;audio/mpeg;")
    install("amber", "audio/mpeg")
    install("shown-twice", "audio/mpeg")
    install("shown-twice", "image/png", where="home/.local/share")  # the user's own stands first
    install("terminal", "audio/mpeg", Terminal="true")
    install("gone", "audio/mpeg", TryExec="/nowhere/gone")
    install("musicrec-desktop", "audio/mpeg")
    install("unwanted", "audio/mpeg")
    install("odd", "image/png")
    lists = tmp_path / "home/.config/mimeapps.list"
    lists.parent.mkdir(parents=True)
    lists.write_text(
        "[Default Applications]\naudio/mpeg=nothing.desktop;zebra.desktop\n"
        "[Added Associations]\naudio/mp3=odd.desktop;\n"
        "[Removed Associations]\naudio/mpeg=unwanted.desktop\n"
    )
    entries = DesktopEntries(environment)
    assert entries.usual(MP3).key == "zebra.desktop"
    assert entries.usual(FLAC) is None
    offered = [entry.key.removesuffix(".desktop") for entry in entries.takers([MP3])]
    assert offered == ["zebra", "odd", "amber"]
    assert [entry.key for entry in entries.takers([MP3, FLAC])] == ["zebra.desktop"]
    assert entries.takers([()]) == []
    install("came", "audio/flac", Name="Later")
    assert [entry.name for entry in entries.takers([FLAC])] == ["Later", "zebra"]


def test_names_are_in_the_reader_s_language_and_commands_as_they_are_quoted(
    environment: dict[str, str], install: Callable[..., None]
) -> None:
    said = {"Name": "Player", "Name[de]": "Spieler\\sEins", "Icon": "player"}
    install("player", "audio/mpeg", Exec='sh -c "echo \\\\$1" %i --title=%c %u %d 100%%', **said)
    entry = DesktopEntries(environment).all()["player.desktop"]
    assert entry.name == "Spieler Eins"
    begin = ["sh", "-c", "echo \\$1", "--icon", "player", "--title=Spieler Eins"]
    assert entry.commands(["/m/ä 1.mp3", "/m/2.mp3"]) == [
        [*begin, "file:///m/%C3%A4%201.mp3", "100%"],
        [*begin, "file:///m/2.mp3", "100%"],
    ]


@pytest.mark.parametrize(
    ("command", "started"),
    [
        (("a", "%F", "-x"), [["a", "/1", "/2", "-x"]]),
        (("a", "%U"), [["a", "file:///1", "file:///2"]]),
        (("a", "--file=%f"), [["a", "--file=/1"], ["a", "--file=/2"]]),
        (("a",), [["a", "/1"], ["a", "/2"]]),
    ],
)
def test_a_program_that_takes_several_files_is_started_once(
    command: tuple[str, ...], started: list[list[str]]
) -> None:
    entry = DesktopEntry("a.desktop", "A", "", command, frozenset(), True, "/a.desktop")
    assert entry.commands(["/1", "/2"]) == started


def test_a_program_gets_the_files_whatever_bytes_name_them(
    environment: dict[str, str],
    install: Callable[..., None],
    recorder: Callable[[str], Callable[[], list[list[str]]]],
    tmp_path: Path,
) -> None:
    told = recorder("notes")
    install("notes", "audio/mpeg", Exec=f"{tmp_path}/bin/notes --open %F")
    programs = LinuxPrograms(environment)
    paths = ["/music/a b.mp3", os.fsdecode(b"/music/caf\xe9.mp3")]
    taker = programs.takers(paths)[0]
    programs.open(paths, taker)
    assert told() == [["--open", *paths]]
    by_path = programs.known(str(tmp_path / "bin/notes"))
    assert by_path is not None and by_path.name == "notes"
    programs.open(paths, by_path)
    assert told()[1] == paths
    assert programs.known(str(tmp_path / "bin/elsewhere")) is None


def test_what_cannot_be_started_is_said(environment: dict[str, str], tmp_path: Path) -> None:
    programs = LinuxPrograms(environment)
    with pytest.raises(NotOpened, match=r"nowhere.* could not be started: .*Choose another"):
        programs.open(["/a.mp3"], Program(str(tmp_path / "nowhere"), "nowhere"))
    broken = tmp_path / "broken"
    broken.write_text("#!/bin/sh\nexit 3\n")
    broken.chmod(0o755)
    with pytest.raises(NotOpened, match="broken ended at once, with error 3"):
        programs.open(["/a.mp3"], Program(str(broken), "broken"))


def test_on_macos_its_own_command_is_asked(
    recorder: Callable[[str], Callable[[], list[list[str]]]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told = recorder("open")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:{os.environ['PATH']}")
    programs = MacPrograms()
    usual = programs.usual(["/1.mp3"])
    assert usual is not None
    programs.open(["/1.mp3", "/2.mp3"], usual)
    programs.open(["/1.mp3"], Program("/Applications/Notes.app", "Notes"))
    assert told() == [["/1.mp3", "/2.mp3"], ["-a", "/Applications/Notes.app", "/1.mp3"]]

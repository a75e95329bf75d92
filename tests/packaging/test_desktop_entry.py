"""The desktop entry, its metadata and the kinds of files name things that exist."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from bundling.file_types import AUDIO, LEFT_TO_VIDEO_PLAYERS, PLAYLISTS
from bundling.project import APP_ID, NAME

from musicrec_desktop.desktop.mpris import BUS_NAME
from musicrec_desktop.library.exchange.playlist_files import SUFFIXES
from musicrec_desktop.library.files import AUDIO_EXTENSIONS

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LINUX = ROOT / "packaging" / "linux"
ENTRY = LINUX / f"{NAME}.desktop"
KINDS = LINUX / f"{NAME}-mime.xml"
METADATA = ET.parse(LINUX / f"{APP_ID}.metainfo.xml")
MAIN_CATEGORIES = {"AudioVideo", "Audio", "Video", "Utility"}
SHARED_KINDS = Path("/usr/share/mime/globs2")
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def test_it_starts_the_program_that_the_project_installs(entry: configparser.SectionProxy) -> None:
    program, files = entry["Exec"].split()
    assert program in PROJECT["scripts"]
    assert files == "%F"
    assert entry["Terminal"] == "false"


def test_lists_end_with_a_semicolon_and_have_a_main_category(
    entry: configparser.SectionProxy,
) -> None:
    for name in ("Categories", "Keywords", "MimeType"):
        assert entry[name].endswith(";")
    assert MAIN_CATEGORIES & set(entry["Categories"].split(";"))


def test_windows_are_matched_to_it_by_its_file_name(entry: configparser.SectionProxy) -> None:
    # Wayland compares the window's application id with the file's name, X11 with this class.
    assert entry["StartupWMClass"] == ENTRY.stem


def test_everything_the_program_reads_is_offered_or_left_to_others_on_purpose() -> None:
    assert {*AUDIO, *LEFT_TO_VIDEO_PLAYERS} == AUDIO_EXTENSIONS
    assert {f".{ending}" for ending in PLAYLISTS} == set(SUFFIXES)


@pytest.mark.skipif(not SHARED_KINDS.exists(), reason="shared-mime-info is not installed")
def test_open_with_offers_the_program_for_each_of_these_files(
    entry: configparser.SectionProxy,
) -> None:
    offered = set(entry["MimeType"].split(";"))
    kinds: dict[str, set[str]] = {}
    for line in SHARED_KINDS.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            _, kind, pattern, *_ = line.split(":")
            kinds.setdefault(pattern, set()).add(kind)
    for kind in ET.parse(KINDS).iter(f"{MIME}mime-type"):
        for glob in kind.iter(f"{MIME}glob"):
            kinds.setdefault(glob.attrib["pattern"], set()).add(kind.attrib["type"])
    assert [one for one in (*AUDIO, *PLAYLISTS) if not kinds.get(f"*.{one}", set()) & offered] == []


def test_the_software_centre_learns_the_version_and_the_names_of_this_program() -> None:
    root = METADATA.getroot()
    assert root.findtext("launchable") == ENTRY.name
    assert root.findtext("provides/dbus") == BUS_NAME
    assert root.find("releases/release").attrib["version"] == PROJECT["version"]


def test_the_changelog_begins_with_this_version() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (\S+) – (\d{4}-\d\d-\d\d)$", text, re.MULTILINE)
    assert versions[0][0] == PROJECT["version"]
    release = METADATA.getroot().find("releases/release")
    assert release.attrib["date"] == versions[0][1]


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", ENTRY],
        ["appstreamcli", "validate", "--no-net", LINUX / f"{APP_ID}.metainfo.xml"],
    ],
    ids=lambda command: command[0],
)
def test_the_desktops_own_tools_find_nothing_wrong(command: list[object]) -> None:
    if shutil.which(str(command[0])) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr

"""The desktop entry names things that exist."""

from __future__ import annotations

import configparser
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
FILE = ROOT / "packaging" / "musicrec-desktop.desktop"
MAIN_CATEGORIES = {"AudioVideo", "Audio", "Video", "Utility"}


@pytest.fixture
def entry() -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(delimiters=("=",), comment_prefixes=("#",))
    parser.optionxform = str
    parser.read(FILE, encoding="utf-8")
    assert parser.sections() == ["Desktop Entry"]
    return parser["Desktop Entry"]


def test_it_starts_the_window_that_the_project_installs(entry: configparser.SectionProxy) -> None:
    assert entry["Type"] == "Application"
    assert entry["Exec"].split()[0] in PROJECT["gui-scripts"]
    assert entry["Terminal"] == "false"


def test_lists_end_with_a_semicolon_and_have_a_main_category(
    entry: configparser.SectionProxy,
) -> None:
    for name in ("Categories", "Keywords"):
        assert entry[name].endswith(";")
    assert MAIN_CATEGORIES & set(entry["Categories"].split(";"))


def test_windows_are_matched_to_it_by_its_file_name(entry: configparser.SectionProxy) -> None:
    # Wayland compares the window's application id with the file's name, X11 with this class.
    assert entry["StartupWMClass"] == FILE.stem

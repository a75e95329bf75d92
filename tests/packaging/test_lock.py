"""The locks: whole, exact, and free of the place they were made in."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "build-tools.lock")
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
PLATFORMS = {"linux": "Linux", "darwin": "Darwin", "win32": "Windows"}


def read(lock: str) -> str:
    return (ROOT / "packaging" / lock).read_text(encoding="utf-8")


def entries(lock: str) -> list[tuple[Requirement, str]]:
    """Return each requirement with the text of its block."""
    blocks = re.findall(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", read(lock), re.MULTILINE | re.DOTALL)
    return [(Requirement(block.split("\\\n")[0].strip()), block) for block in blocks]


def locked(lock: str, python: str, platform: str = "linux") -> dict[str, str]:
    """Return name and version of what is installed on one Python and platform."""
    environment = {
        **default_environment(),
        "python_version": python,
        "python_full_version": f"{python}.0",
        "sys_platform": platform,
        "platform_system": PLATFORMS[platform],
    }
    return {
        canonicalize_name(requirement.name): str(requirement.specifier).removeprefix("==")
        for requirement, _ in entries(lock)
        if requirement.marker is None or requirement.marker.evaluate(environment)
    }


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_a_host_an_index_or_a_folder_of_a_machine(lock: str) -> None:
    text = read(lock)
    for forbidden in ("http", "://", "--index-url", "--extra-index", "--find-links", "@ file"):
        assert forbidden not in text
    # A path from the root of a machine; markers and hashes have no slashes.
    assert re.findall(r"(?:^|[\s='\"])(?:/|[A-Za-z]:\\)\S+", text) == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_package_has_one_exact_version_and_hashes(lock: str) -> None:
    assert len(entries(lock)) > 5
    for requirement, block in entries(lock):
        assert re.fullmatch(r"==[0-9][0-9a-z.+]*", str(requirement.specifier)), requirement
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", block), requirement


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_what_the_project_asks_for_is_locked(python: str, platform: str) -> None:
    asked = PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["test"]
    versions = locked("requirements.lock", python, platform)
    environment = {**default_environment(), "python_version": python, "sys_platform": platform}
    for line in asked:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(environment):
            assert requirement.specifier.contains(
                versions[canonicalize_name(requirement.name)], prereleases=True
            ), f"{line} on Python {python}: make the lock anew (its command is in its header)"


def test_a_python_is_taken_where_the_lock_has_its_packages() -> None:
    taken = SpecifierSet(PROJECT["project"]["requires-python"])
    assert [python for python in ("3.10", *PYTHONS, "3.15") if f"{python}.0" in taken] == [*PYTHONS]


def test_what_builds_the_project_is_locked() -> None:
    versions = locked("build-tools.lock", "3.12")
    for line in PROJECT["build-system"]["requires"]:
        requirement = Requirement(line)
        assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)])
    # Annoy has no wheels: it is compiled by setuptools, without a build environment of its own.
    assert {"setuptools", "wheel", "editables"} <= set(versions)


@pytest.mark.parametrize("python", PYTHONS)
def test_the_two_locks_agree_where_they_overlap(python: str) -> None:
    packages = locked("requirements.lock", python)
    tools = locked("build-tools.lock", python)
    for name in packages.keys() & tools.keys():
        assert packages[name] == tools[name]


@pytest.mark.parametrize("package", ["pyside6-essentials", "pyside6-addons", "shiboken6"])
def test_the_qt_that_loses_references_to_none_is_not_used_on_python_3_11(package: str) -> None:
    assert locked("requirements.lock", "3.11")[package] not in {"6.12.0", ""}
    assert package in locked("requirements.lock", "3.12")


def test_the_package_that_pulls_in_a_web_engine_is_not_there() -> None:
    assert "pyside6" not in {name for python in PYTHONS for name in locked(LOCKS[0], python)}


def test_the_folder_does_not_hide_the_packaging_library() -> None:
    # A package of this name on the path would replace the one that pytest and pip need.
    assert not (ROOT / "packaging" / "__init__.py").exists()

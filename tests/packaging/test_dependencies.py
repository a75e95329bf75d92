"""What the project lists is used, and what it uses is listed."""

from __future__ import annotations

import ast
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.metadata import distribution, packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "musicrec_desktop"
FIND = "find_spec"
# pydub imports the module of this name, which Python 3.13 took out of its own library.
USED_BY_OTHERS = {"audioop-lts"}
# Qt for Python's own other half: none of its packages is installed without it. And what comes
# with Python: it is looked for, and done without where it is not there.
BROUGHT_ALONG = {"shiboken6", "pip"}


def listed() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}


def optional() -> set[str]:
    """Return what the extras add that the program imports, lazily, where it is installed."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    lines = [line for name, lines in extras.items() if name != "test" for line in lines]
    return {canonicalize_name(Requirement(line).name) for line in lines}


def called(call: ast.Call) -> str:
    """Return the last part of the name of what is called."""
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def statements(tree: ast.AST) -> Iterator[ast.AST]:
    """Return every statement of a module, at any depth."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting += [
            inner
            for inner in ast.iter_child_nodes(node)
            if isinstance(inner, ast.stmt | ast.ExceptHandler | ast.match_case)
        ]


def imported_modules() -> dict[str, str]:
    """Return every imported third-party module, dotted, with a file that imports it."""
    modules = {}
    for path in sorted((ROOT / PACKAGE).rglob("*.py")):
        source = path.read_bytes()
        walk = ast.walk if FIND.encode() in source else statements  # which are far fewer
        for node in walk(ast.parse(source)):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
                # `from PySide6 import QtGui` names a module only together.
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            elif isinstance(node, ast.Call) and called(node) == FIND:
                # Of what only the files are used.
                names = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
            modules.update(dict.fromkeys(names, str(path.relative_to(ROOT))))
    own = {*sys.stdlib_module_names, PACKAGE}
    return {name: path for name, path in modules.items() if name.split(".")[0] not in own}


@cache
def installed() -> Mapping[str, list[str]]:
    """Return the distributions that bring each top-level package."""
    return packages_distributions()


@cache
def files_of(name: str) -> tuple[str, ...]:
    """Return the files of a distribution."""
    return tuple(map(str, distribution(name).files or []))


@cache
def distributions_of(module: str) -> set[str]:
    """Return the distributions that a module comes from."""
    top = module.split(".", maxsplit=1)[0]
    names = {canonicalize_name(name) for name in installed().get(top, [])}
    if len(names) == 1:
        return names
    # Qt's parts share one package; only their files tell them apart.
    stem = "/".join(module.split(".")[:2]) + "."
    return {name for name in names if any(path.startswith(stem) for path in files_of(name))}


@pytest.fixture(scope="module")
def imports() -> dict[str, str]:
    found = imported_modules()
    assert found
    return found


def test_nothing_is_imported_that_is_not_listed(imports: dict[str, str]) -> None:
    known, extra = listed() | BROUGHT_ALONG, optional()
    unlisted = {
        f"{module} in {path}"
        for module, path in imports.items()
        if not distributions_of(module) & known
        and canonicalize_name(module.split(".")[0]) not in extra
    }
    assert unlisted == set()


def test_nothing_is_listed_that_is_not_imported(imports: dict[str, str]) -> None:
    used = {name for module in imports for name in distributions_of(module)}
    assert listed() - used == USED_BY_OTHERS

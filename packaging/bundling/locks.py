"""Which of the locked packages the program itself needs."""

from __future__ import annotations

import re
from collections.abc import Iterable

BLOCK = re.compile(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", re.MULTILINE | re.DOTALL)
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
VIA = re.compile(r"^ {4}# {3}(?:via )? *([a-z0-9]\S*)|^ {4}# via (\S+)", re.MULTILINE)


def canonical(requirement: str) -> str:
    """Return the package that a requirement such as ``av>=18; …`` names, as locks write it.

    Raises
    ------
    ValueError
        Where it names none.
    """
    name = NAME.match(requirement)
    if name is None:
        raise ValueError(f"{requirement!r} is no requirement")
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def runtime_lock(lock: str, requirements: Iterable[str]) -> str:
    """Return the part of a lock that some packages need.

    Parameters
    ----------
    lock : str
        As ``uv pip compile`` writes it: each package with those that it is there for.
    requirements : iterable of str
        The packages that are wanted, as pyproject.toml writes them.

    Returns
    -------
    str
        The blocks of the packages that stay, hashes included.

    Raises
    ------
    ValueError
        Where the lock lacks one of them: it is older than the list.
    """
    blocks: dict[str, list[str]] = {}
    for block in BLOCK.findall(lock):  # a package may be there once for each Python
        blocks.setdefault(canonical(block), []).append(block)
    parents = {name: _parents("".join(texts)) for name, texts in blocks.items()}
    fresh = {canonical(line) for line in requirements}
    if absent := sorted(fresh - blocks.keys()):
        raise ValueError(f"the lock lacks {', '.join(absent)}")
    kept: set[str] = set()
    while fresh:
        kept |= fresh
        fresh = {name for name in blocks if parents[name] & kept} - kept
    return "".join(text for name in sorted(kept) for text in blocks[name])


def _parents(block: str) -> set[str]:
    return {canonical(name) for pair in VIA.findall(block) for name in pair if name}

"""What the genre network needs is installed by pip, and nothing else is touched."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import LibraryMissing
from musicrec_desktop.services.genre import packages

PIP = """
import pathlib, sys, time
arguments = sys.argv[1:]
pathlib.Path({kept!r}).write_text("\\n".join(arguments))
constraints = arguments[arguments.index("--constraint") + 1]
pathlib.Path({kept!r} + ".present").write_text(pathlib.Path(constraints).read_text())
print({said!r}, flush=True)
if {waits!r}:
    time.sleep(600)
sys.exit({code!r})
"""


@pytest.fixture
def pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Make a pip that says something, and ends; returns where it leaves what it was told."""
    kept = tmp_path / "told"

    def make(said: str, code: int = 0, *, waits: bool = False) -> Path:
        module = tmp_path / "path" / "pip"
        module.mkdir(parents=True, exist_ok=True)
        (module / "__init__.py").touch()
        text = PIP.format(kept=str(kept), said=said, code=code, waits=waits)
        (module / "__main__.py").write_text(text)
        monkeypatch.setenv("PYTHONPATH", str(tmp_path / "path"))
        return kept

    return make


def test_pip_is_asked_for_the_versions_of_the_extra_and_replaces_nothing(pip) -> None:
    kept = pip("Collecting jax>=0.4\nDownloading https://x/jaxlib-1.whl (90 MB)\nother")
    labels = [progress.label for progress in packages.install(["jax>=0.4.38", "keras>=3.8"])]
    assert list(dict.fromkeys(labels))[1:] == [
        "Looking for jax",
        "Downloading jaxlib-1.whl (90 MB)",
    ]
    told = kept.read_text().split("\n")
    assert told[0] == "install" and told[-2:] == ["jax>=0.4.38", "keras>=3.8"]
    present = Path(f"{kept}.present").read_text()
    assert "numpy==" in present and "jax==" not in present and "musicrec" not in present
    required = ['jax>=0.4.38; extra == "cnn"', "pyarrow>=17; extra == 'parquet'", "numpy>=2"]
    assert packages._of_extra(required) == {"jax": "jax>=0.4.38"}


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("WARNING: Retrying: NewConnectionError('x')\nERROR: No matching distribution", "nobody"),
        ("ERROR: Could not install: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: No matching distribution found for jax", "for this Python"),
        ("ERROR: something else\nbye", "pip says: something else"),
    ],
)
def test_a_failure_of_pip_is_a_sentence_and_a_next_step(pip, said: str, sentence: str) -> None:
    pip(said, 1)
    with pytest.raises(LibraryMissing, match=sentence) as failed:
        list(packages.install(["jax"]))
    assert failed.value.next_step


def test_pip_ends_when_nobody_waits_for_it_any_more(pip) -> None:
    pip("Collecting jax", waits=True)
    going = packages.install(["jax"])
    while next(going).label != "Looking for jax":
        pass
    going.close()  # which waits for pip


def test_the_program_installs_nothing_where_it_cannot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packages.os, "access", lambda *_: True)
    monkeypatch.setattr(packages.importlib.util, "find_spec", lambda _: object())
    monkeypatch.setattr(sys, "prefix", "/an/environment")
    assert packages.can_install()
    monkeypatch.setattr(packages.os, "access", lambda *_: False)
    assert not packages.can_install()
    monkeypatch.setattr(packages.os, "access", lambda *_: True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert not packages.can_install()

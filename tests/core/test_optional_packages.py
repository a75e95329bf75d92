"""The command that brings an optional package."""

from __future__ import annotations

import sys

import pytest

from musicrec_desktop.core.optional_packages import how_to_install


def test_the_command_is_for_the_python_that_runs() -> None:
    assert how_to_install(["keras", "jax"]).endswith(f'"{sys.executable}" -m pip install keras jax')


def test_a_bundle_cannot_take_in_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert "pip" not in how_to_install(["keras"])

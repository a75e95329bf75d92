"""Preferences survive damage, other versions and full disks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.core.settings import Settings, SettingsFile

KNOWN = sorted({item for item in Settings.__dataclass_fields__ if item != "extra"})

scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20))
anything = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(), inner)),
    max_leaves=8,
)
objects = st.dictionaries(st.one_of(st.sampled_from(KNOWN), st.text(max_size=12)), anything)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings") / "settings.json"


def test_first_start_has_the_defaults(tmp_path: Path) -> None:
    assert SettingsFile(tmp_path / "none" / "settings.json").load() == Settings()


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    chosen = Settings(
        theme="dark",
        volume=0.25,
        shuffle=True,
        repeat="all",
        analysis_share="half",
        listener=3,
        window_geometry="AdnQywAD",
        splitter_sizes=(200, 800),
    )
    file = SettingsFile(tmp_path / "settings.json")
    file.save(chosen)
    assert file.load() == chosen


@given(anything)
@settings(max_examples=60, deadline=None)
def test_any_json_gives_usable_settings(path: Path, stored: object) -> None:
    path.write_text(json.dumps(stored))
    loaded = SettingsFile(path).load()
    assert loaded.theme in ("system", "dark", "light")
    assert 0 <= loaded.volume <= 1


@given(objects)
@settings(max_examples=60, deadline=None)
def test_each_value_that_makes_no_sense_falls_back_alone(
    path: Path, stored: dict[str, object]
) -> None:
    path.write_text(json.dumps({**stored, "theme": "light", "volume": 0.5}))
    loaded = SettingsFile(path).load()
    assert (loaded.theme, loaded.volume) == ("light", 0.5)
    assert isinstance(loaded.shuffle, bool)
    assert isinstance(loaded.listener, int)
    assert loaded.listener >= 0
    assert isinstance(loaded.window_geometry, str)
    assert all(isinstance(size, int) for size in loaded.splitter_sizes)


@given(st.dictionaries(st.text(max_size=12).filter(lambda key: key not in KNOWN), anything))
@settings(max_examples=60, deadline=None)
def test_settings_of_a_newer_version_survive_a_round_trip(
    path: Path, unknown: dict[str, object]
) -> None:
    path.write_text(json.dumps({**unknown, "theme": "dark"}))
    file = SettingsFile(path)
    file.save(file.load())
    kept = json.loads(path.read_text())
    assert kept["theme"] == "dark"
    # Through text, because not-a-number is not equal to itself.
    assert {key: json.dumps(kept[key], sort_keys=True) for key in unknown} == {
        key: json.dumps(value, sort_keys=True) for key, value in unknown.items()
    }


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"\xff\xfe\x00", b"[1, 2]", b"[" * 100_000, b'{"volume": ' + b"9" * 5000 + b"}"],
    ids=["empty", "cut short", "not UTF-8", "no object", "nested too deeply", "huge number"],
)
def test_a_damaged_file_is_set_aside(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    assert SettingsFile(path).load() == Settings()
    assert not path.exists()
    assert (tmp_path / "settings.damaged.json").read_bytes() == damage


def test_a_file_that_cannot_be_read_now_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).save(Settings(theme="dark"))

    def refused(*_: object) -> str:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_text", refused)
        assert SettingsFile(path).load() == Settings()
    assert SettingsFile(path).load().theme == "dark"


def test_settings_that_cannot_be_set_aside_do_not_stop_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{")

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refused)
    assert SettingsFile(path).load() == Settings()


def test_saving_where_nothing_may_be_written_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match=r"settings\.json"):
        SettingsFile(tmp_path / "file" / "settings.json").save(Settings())

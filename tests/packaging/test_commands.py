"""The command line: one line a step, then the program or the checks."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from bootstrapping import checks, program
from bootstrapping.environment import Environment, refused
from bootstrapping.steps import StepFailedError, Steps
from bundling import stamp

ROOT = Path(__file__).resolve().parents[2]


def bootstrap(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, ROOT / "packaging" / "bootstrap.py", *arguments],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_shows_each_command_even_where_the_script_folder_is_not_on_the_path(
    flag: str,
) -> None:
    shown = bootstrap(flag, PYTHONSAFEPATH="1")
    assert shown.returncode == 0
    for command in ("run", "test", "setup"):
        assert f"\n  {command} " in shown.stdout


@pytest.mark.parametrize("arguments", [(), ("launch",), ("setup", "now")])
def test_wrong_arguments_are_refused_before_anything_is_done(arguments: tuple[str, ...]) -> None:
    refused = bootstrap(*arguments)
    assert refused.returncode == 2
    assert "usage: python3 packaging/bootstrap.py" in refused.stderr
    assert refused.stdout == ""


def on_python(version: tuple[int, ...]) -> subprocess.CompletedProcess[str]:
    """Start the script as if on that Python, on a machine that has no other one."""
    starting = "import runpy, sys; sys.version_info = {}; runpy.run_path({!r}, run_name='__main__')"
    script = str(ROOT / "packaging" / "bootstrap.py")
    return subprocess.run(
        [sys.executable, "-c", starting.format(version, script), "--help"],
        env={**os.environ, "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("version", [(3, 6, 8), (3, 10, 13), (3, 15, 0)])
def test_a_python_for_which_there_are_no_packages_gets_a_sentence(version: tuple[int, ...]) -> None:
    refused = on_python(version)
    assert refused.returncode == 3
    assert "needs a Python from 3.11 to 3.14" in refused.stderr
    assert len(refused.stderr.splitlines()) == 2


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 14, 8)])
def test_the_oldest_and_the_newest_python_are_taken(version: tuple[int, ...]) -> None:
    assert on_python(version).returncode == 0


def test_what_says_so_can_be_read_by_an_old_python() -> None:
    source = (ROOT / "packaging" / "bootstrap.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 6))
    later = {"from __future__ import annotations", "from __future__ import annotations\n"}
    assert not later & set(map(ast.unparse, tree.body))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    noted = [note for one in functions for note in (one.returns, *_notes(one.args)) if note]
    assert not [ast.unparse(note) for note in noted if isinstance(note, ast.Subscript | ast.BinOp)]


def _notes(arguments: ast.arguments) -> list[ast.expr | None]:
    return [one.annotation for one in (*arguments.args, *arguments.kwonlyargs)]


def test_a_log_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "build").touch()  # a file where the log's folder would be
    steps = Steps(tmp_path / "build" / "bootstrap.log", tmp_path)
    with pytest.raises(OSError) as caught:
        steps.run("Speaking", [sys.executable, "-c", ""])
    assert str(tmp_path / "build") in str(refused(caught.value, tmp_path))


def test_a_step_is_one_line_and_its_output_is_in_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    steps = Steps(tmp_path / "build" / "bootstrap.log", tmp_path)
    steps.run("Speaking", [sys.executable, "-c", "print('a word')"])
    steps.run("Counting", [sys.executable, "-c", "print('two')"])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" … ")[0] for line in lines] == ["Speaking", "Counting"]
    log = steps.log.read_text(encoding="utf-8")
    assert "a word" in log
    assert "two" in log


def test_a_failed_step_hands_over_its_own_output_only(tmp_path: Path) -> None:
    steps = Steps(tmp_path / "bootstrap.log", tmp_path)
    steps.run("First", [sys.executable, "-c", "print('fine')"])
    fails = "import sys; print('why'); sys.exit('because')"
    with pytest.raises(StepFailedError) as caught:
        steps.run("Second", [sys.executable, "-c", fails])
    assert sorted(caught.value.output.split()) == ["because", "why"]


def test_a_step_that_asks_gets_no_answer_and_does_not_wait(tmp_path: Path) -> None:
    steps = Steps(tmp_path / "bootstrap.log", tmp_path)
    with pytest.raises(StepFailedError, match="EOFError"):
        steps.run("Asking", [sys.executable, "-c", "input('sure? ')"])


class Outcomes:
    """Stands for an environment whose checks end as told."""

    def __init__(self, failing: str, root: Path = Path("nowhere")) -> None:
        self.root = root
        self.programs = Path("bin")
        self.failing = failing
        self.ran: list[list[str]] = []
        self.platforms: set[str] = set()

    def command(self, module: str, *arguments: str) -> list[str]:
        return ["python", "-m", module, *arguments]

    def call(self, command: list[str], environment: dict[str, str]) -> int:
        self.ran.append(command)
        self.platforms.add(environment["QT_QPA_PLATFORM"])
        return 1 if self.failing in " ".join(command) else 0

    def listen(self, command: list[str], environment: dict[str, str]) -> tuple[int, str]:
        return self.call(command, environment), "what it said"


@pytest.mark.parametrize(("failing", "expected"), [("nothing", 0), ("mypy", 1), ("pytest", 1)])
def test_every_check_is_run_and_any_failure_counts(
    failing: str, expected: int, capsys: pytest.CaptureFixture[str]
) -> None:
    outcomes = Outcomes(failing)
    assert checks.run_all(outcomes, ["-k", "gapless"]) == expected
    assert len(outcomes.ran) == 6
    assert ["python", "-m", "pytest", "-k", "gapless"] in outcomes.ran
    assert outcomes.platforms == {"offscreen"}
    out, _, summary = capsys.readouterr().out.partition("Summary")
    assert "── mypy\nwhat it said" in out
    assert summary.count("passed") == 6 - expected
    assert summary.count("FAILED") == expected


def test_tests_that_run_side_by_side_end_and_fail_where_a_process_crashes(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        dies = "import os; os.abort()" if name == "one" else "pass"
        (tmp_path / f"test_{name}.py").write_text(
            f"def test_dies(): {dies}\ndef test_more(): pass\n", encoding="utf-8"
        )
    (tmp_path / "pytest.ini").write_text("[pytest]", encoding="utf-8")
    inherited = {key: os.environ[key] for key in os.environ if not key.startswith("PYTEST")}
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", *checks.SIDE_BY_SIDE, tmp_path],
        cwd=tmp_path,
        env=inherited,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert ended.returncode == 1, ended.stdout
    assert "crashed while running 'test_one.py::test_dies'" in ended.stdout


def test_every_test_is_run_once_and_all_give_way_to_those_that_record_sound() -> None:
    outcomes = Outcomes("nothing", ROOT)
    assert checks.run_all(outcomes, []) == 0
    side_by_side = next(command for command in outcomes.ran if "--dist" in command)
    (recording,) = (command for command in outcomes.ran if command[-1] == checks.WITH_SOUND)
    assert side_by_side[-1] == f"not {checks.WITH_SOUND}"
    assert recording[0] == "python"
    assert "-n" not in recording
    assert str(Path("tests", "playback", "test_recording.py")) in recording
    typing = next(command for command in outcomes.ran if command[-1] == "mypy")
    assert typing[:-3] == checks.GIVING_WAY


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What a bundle is made of, in small."""
    files = {
        "packaging/build.py": "make()",
        "packaging/requirements.lock": "av==18",
        "packaging/bundling/trial.py": "try_out()\n",
        "resources/icon.svg": "<svg/>",
        "musicrec_desktop/app.py": "import av\nfrom musicrec_desktop import core\nav.open()\n",
        "pyproject.toml": """
            build-system = {}
            [project]
            dependencies = ["av"]
            [project.optional-dependencies]
            cnn = ["jax"]
            test = ["pytest"]
            [tool.ruff]
            line-length = 100
        """,
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return tmp_path


def test_a_bundle_is_made_and_tried_only_where_it_would_be_another(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    never = Outcomes("-m bundle", checkout)
    assert checks.run_all(never, []) == 1
    stamp.write(checkout)
    capsys.readouterr()
    tried = Outcomes("-m bundle", checkout)  # what is not run does not fail
    assert checks.run_all(tried, []) == 0
    assert "what it is made of is the same" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("path", "old", "new", "fits"),
    [
        ("packaging/build.py", "make", "try", False),
        ("packaging/requirements.lock", "18", "19", False),
        ("packaging/bundling/trial.py", "try_out()", "pass", False),
        ("packaging/bundling/trial.py", "\n", "\r\n", True),
        ("pyproject.toml", '"av"', '"av>18"', False),
        ("pyproject.toml", "jax", "jax>1", False),
        ("pyproject.toml", '"pytest"', '"pytest>1"', True),
        ("pyproject.toml", "100", "99", True),
        ("musicrec_desktop/app.py", "import av", "import csv, av", False),
        ("musicrec_desktop/app.py", "av.open()", "av.close()", True),
        ("resources/icon.svg", "svg", "g", True),
    ],
)
def test_what_a_bundle_is_made_of_decides_whether_it_was_tried(
    checkout: Path, path: str, old: str, new: str, fits: bool
) -> None:
    stamp.write(checkout)
    assert stamp.fits(checkout)
    changed = checkout / path
    changed.write_bytes(changed.read_bytes().replace(old.encode(), new.encode()))
    assert stamp.fits(checkout) is fits


def test_a_new_kind_of_file_makes_another_bundle(checkout: Path) -> None:
    stamp.write(checkout)
    (checkout / "resources" / "other.svg").touch()
    assert stamp.fits(checkout)
    (checkout / "resources" / "icon.ico").touch()
    assert not stamp.fits(checkout)


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], True),
        (["--demo"], True),
        (["--data-dir", "/music/library", "--demo"], True),
        (["--data-dir=/music/library"], True),
        (["--help"], False),
        (["scan", "/music"], False),
        (["--data-dir", "/music/library", "stats"], False),
        (["--smoke-test"], False),
    ],
)
def test_only_the_bare_window_is_replaced_where_there_is_no_screen(
    arguments: list[str], expected: bool
) -> None:
    assert program.asks_for_the_window(arguments) is expected


class BecameError(Exception):
    """Stands for the process becoming another program."""


@pytest.mark.parametrize(
    ("screen", "arguments", "expected"),
    [
        (True, ["--demo"], ["--demo"]),
        (False, ["--demo", "--data-dir", "x"], ["headless-demo", "--data-dir", "x"]),
        (False, ["stats", "--json"], ["stats", "--json"]),
    ],
)
def test_run_becomes_the_program(
    screen: bool, arguments: list[str], expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    became = []

    def become(path: str, command: list[str]) -> None:
        became.append(command)
        raise BecameError

    monkeypatch.setattr(program.os, "execv", become)
    monkeypatch.setattr(program, "has_screen", lambda: screen)
    environment = Environment(ROOT)
    with pytest.raises(BecameError):
        program.start(environment, arguments)
    assert became == [[str(environment.python), "-P", "-m", "musicrec_desktop", *expected]]

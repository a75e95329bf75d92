"""Errors in methods that Qt calls: PySide does not survive them where Python called Qt."""

from __future__ import annotations

import ast
import pkgutil
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import FunctionType

import PySide6
import pytest
from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRunnable,
    QSize,
    QStringListModel,
    Qt,
    QThreadPool,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

import musicrec_desktop.gui
from musicrec_desktop.gui.pyside import kept_errors, told_errors
from musicrec_desktop.gui.pyside.harmless_answers import harmless_answer

NOTHING: list[int] = []
# What the interpreter raises itself is no exception yet in Python 3.11.
WRONG: dict[type[Exception], Callable[[], object]] = {
    IndexError: lambda: NOTHING[1],
    TypeError: lambda: QListView().resize("wide"),  # type: ignore[call-overload]
    ValueError: lambda: int("none"),
    StopIteration: lambda: next(iter(NOTHING)),
    ZeroDivisionError: lambda: 1 / len(NOTHING),
}
ROW = 20
# Named as something of Qt's that is not virtual, so that only Python calls it.
CALLED_BY_PYTHON = {"setAccessibleName", "setItemDelegate", "setText", "setToolTip"}

Index = QModelIndex | QPersistentModelIndex


class Searched(QListView):
    """Calls Qt for a key, which calls it to search for the letter."""

    wrong: Callable[[], object] = staticmethod(lambda: None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)

    def keyboardSearch(self, letters: str) -> None:
        self.wrong()


class Alike:
    """Is mixed into a model."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"{index.row()} {NOTHING[role]}"


class Model(Alike, QStringListModel):
    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag(NOTHING[0])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            raise ValueError("no tree")
        return super().rowCount(parent)


class Tall(QStyledItemDelegate):
    """Fails in every other row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(ROW, ROW + (NOTHING[0] if index.row() % 2 else 0))


class Answered(QDialog):
    def accept(self, *_more: object, done: int = 1) -> None:
        self.done(done)

    def reject(self) -> None:
        self.done(2)


class Failed(QRunnable):
    def run(self) -> None:
        raise ValueError("elsewhere")


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """Return what the crash reporter is told."""
    errors: list[BaseException] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: errors.append(error))
    return errors


@pytest.mark.parametrize("kind", WRONG)
def test_an_error_within_qt_is_told_and_python_goes_on(
    qtbot: QtBot, told: list[BaseException], kind: type[Exception]
) -> None:
    view = Searched()
    qtbot.addWidget(view)
    view.wrong = WRONG[kind]
    key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    for _ in range(3):
        view.keyPressEvent(key)
    qtbot.waitUntil(lambda: [type(error) for error in told] == [kind])
    view.wrong = lambda: told.append(KeyError())
    view.keyPressEvent(key)
    assert len(told) == 2  # it is still called


def test_what_somebody_does_again_is_logged_and_told_again_after_a_while(
    qtbot: QtBot,
    told: list[BaseException],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    now = [1000.0]
    monkeypatch.setattr(told_errors, "monotonic", lambda: now[0])
    view = Searched()
    qtbot.addWidget(view)
    view.wrong = WRONG[ValueError]
    key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    view.keyPressEvent(key)
    qtbot.waitUntil(lambda: len(told) == 1)
    with caplog.at_level("ERROR", "musicrec_desktop.gui.pyside.told_errors"):
        view.keyPressEvent(key)
        assert not caplog.records
        now[0] += 2
        view.keyPressEvent(key)
        said = [record.getMessage() for record in caplog.records]
    assert len(said) == 1
    assert "2 times: ValueError" in said[0]
    now[0] += 60
    view.keyPressEvent(key)
    qtbot.waitUntil(lambda: len(told) == 2)


def test_an_error_in_what_is_mixed_in_is_told_too(qtbot: QtBot, told: list[BaseException]) -> None:
    view, model = QListView(), Model(["a"])
    qtbot.addWidget(view)
    view.setModel(model)
    assert view.sizeHintForIndex(model.index(0)).isValid()
    assert model.data(index=QPersistentModelIndex(model.index(0))) is None
    qtbot.waitUntil(lambda: "Alike" in {frame_owner(error) for error in told})


def frame_owner(error: BaseException) -> str:
    """Return the class of the method that failed."""
    trace = error.__traceback__
    assert trace
    while trace.tb_next:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_qualname.split(".")[0]


def test_a_model_that_fails_is_empty_and_cannot_be_used(
    qtbot: QtBot, told: list[BaseException]
) -> None:
    model = Model(["a", "b"])
    view = QListView()
    qtbot.addWidget(view)
    view.setItemDelegate(Tall(view))
    view.setModel(model)
    assert not view.grab().isNull()
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags
    assert model.rowCount(model.index(0)) == 0
    assert view.sizeHintForIndex(model.index(0)).height() == ROW
    assert view.sizeHintForIndex(model.index(1)).height() <= 0
    qtbot.waitUntil(lambda: {type(error) for error in told} == {IndexError, ValueError})
    view.setModel(None)  # nothing of it is laid out, or told, during the next test
    qtbot.wait(1)


def test_an_error_in_another_thread_is_told_there(qtbot: QtBot, told: list[BaseException]) -> None:
    pool = QThreadPool()
    pool.start(Failed())
    assert pool.waitForDone()
    assert [str(error) for error in told] == ["elsewhere"]


def test_slots_are_told_what_they_want_to_know(qtbot: QtBot) -> None:
    dialog, button = Answered(), QPushButton()
    qtbot.addWidget(dialog)
    qtbot.addWidget(button)
    button.clicked.connect(dialog.reject)  # not whether it is checked
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.result() == 2
    dialog.accept(done=3)
    assert dialog.result() == 3


MANY_ERRORS = """
from musicrec_desktop.gui.pyside.kept_errors import keep_errors_from_qt
keep_errors_from_qt()
import gc
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

class Fails(QWidget):
    def showEvent(self, event):
        raise ValueError("shown")
    def resizeEvent(self, event):
        resized.append(self)
    def sizeHint(self):
        return QSize(10 // 0, 10)
    def minimumSizeHint(self):
        return QSize(4, 4)

application = QApplication([])
resized = []
for _ in range(5):
    window = QWidget()
    column = QVBoxLayout(window)
    inside = [Fails() for _ in range(20)]
    for each in inside:
        column.addWidget(each)
    window.show()
    application.processEvents()
    gc.collect()
print(len(set(resized)))
"""


def test_a_window_full_of_errors_lives_and_what_works_in_it_works() -> None:
    """Each had PySide let go of another method that it did not hold: the second ended it."""
    done = subprocess.run(
        [sys.executable, "-c", MANY_ERRORS], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "100"), done.stderr
    assert done.stderr.count("ValueError: shown") == 1
    assert done.stderr.count("ZeroDivisionError") == 1


def test_every_method_that_qt_calls_has_a_harmless_answer_of_the_kind_that_it_wants() -> None:
    returned = dict(_what_qt_wants())
    wrong = []
    for kind in set(_derived(Shiboken.Object)):
        if not kind.__module__.startswith("musicrec_desktop."):
            continue
        qt = next(each for each in kind.__mro__ if kept_errors._is_qt(each))
        for name in vars(kind).keys() & kept_errors._names(qt) - CALLED_BY_PYTHON:
            if not isinstance(vars(kind)[name], FunctionType):
                continue
            answer = harmless_answer(name)
            wanted = {
                returned[each.__name__, name]
                for each in kind.__mro__
                if (each.__name__, name) in returned
            }
            given = type(answer()).__name__ if answer else "no answer"
            if not any(_fits(given, each) for each in wanted):
                wrong.append(f"{kind.__qualname__}.{name}: {given}, wanted {wanted}")
    assert wrong == []


def _derived(kind: type) -> Iterator[type]:
    for module in pkgutil.walk_packages(musicrec_desktop.gui.__path__, "musicrec_desktop.gui."):
        import_module(module.name)
    waiting = [kind]
    while waiting:
        found: list[type] = waiting.pop().__subclasses__()
        waiting += found
        yield from found


def _what_qt_wants() -> Iterator[tuple[tuple[str, str], str]]:
    """Yield what each method returns, from the descriptions that PySide comes with."""
    for module in ("QtCore", "QtGui", "QtWidgets"):
        text = (Path(PySide6.__file__).parent / f"{module}.pyi").read_text(encoding="utf-8")
        for kind in ast.parse(text).body:
            if isinstance(kind, ast.ClassDef):
                for method in kind.body:
                    if isinstance(method, ast.FunctionDef) and method.returns:
                        yield (kind.name, method.name), ast.unparse(method.returns)


def _fits(given: str, wanted: str) -> bool:
    """Say whether it is what Qt wants; nothing is what it wants for an object or anything."""
    if given == "NoneType":
        return wanted in {"None", "object", "typing.Any"} or ".Q" in wanted
    return wanted == "object" or given.lower() in re.findall(r"\w+", wanted.lower())

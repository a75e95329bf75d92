"""Errors in methods that Qt calls, while Python calls Qt: they ended the program."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QListView, QPushButton
from pytestqt.qtbot import QtBot

NOTHING: list[int] = []
# What the interpreter raises itself is no exception yet in Python 3.11.
WRONG: dict[type[Exception], Callable[[], object]] = {
    IndexError: lambda: NOTHING[1],
    TypeError: lambda: QListView().resize("wide"),  # type: ignore[call-overload]
    ValueError: lambda: int("none"),
    StopIteration: lambda: next(iter(NOTHING)),
}


class Searched(QListView):
    """Calls Qt for a key, which calls it to search for the letter."""

    wrong: Callable[[], object] = staticmethod(lambda: None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)

    def keyboardSearch(self, letters: str) -> None:
        self.wrong()


class Alike:
    """Is mixed into a model."""

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return f"{index.row()} {NOTHING[role]}"


class Model(Alike, QStringListModel):
    pass


class Answered(QDialog):
    def accept(self, *_more: object, done: int = 1) -> None:
        self.done(done)

    def reject(self) -> None:
        self.done(2)


@pytest.mark.parametrize("kind", WRONG)
def test_an_error_within_qt_is_raised_where_python_called_it(
    qtbot: QtBot, kind: type[Exception]
) -> None:
    view = Searched()
    qtbot.addWidget(view)
    view.wrong = WRONG[kind]
    key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    with pytest.raises(kind):
        view.keyPressEvent(key)
    view.wrong = lambda: None
    view.keyPressEvent(key)


def test_what_an_error_says_is_nothing_that_qt_writes_into(qtbot: QtBot) -> None:
    """It does so into a plain text, which damages memory: some hundred errors later all ends."""
    view = Searched()
    qtbot.addWidget(view)
    view.wrong = WRONG[IndexError]
    for _ in range(3):
        with pytest.raises(IndexError) as raised:
            QTest.keyClick(view, Qt.Key.Key_A)
        (said,) = raised.value.args
        assert type(said) is not str
        assert said == "Searched.keyboardSearch(): list index out of range"


def test_an_error_in_what_is_mixed_in_is_raised_too(qtbot: QtBot) -> None:
    view, model = QListView(), Model(["a"])
    qtbot.addWidget(view)
    view.setModel(model)
    with pytest.raises(IndexError, match=r"Alike.data\(\): list index"):
        view.sizeHintForIndex(model.index(0))
    with pytest.raises(IndexError):
        model.data(index=QPersistentModelIndex(model.index(0)))


def test_slots_are_told_what_they_want_to_know(qtbot: QtBot) -> None:
    dialog, button = Answered(), QPushButton()
    qtbot.addWidget(dialog)
    qtbot.addWidget(button)
    button.clicked.connect(dialog.reject)  # not whether it is checked
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert dialog.result() == 2
    dialog.accept(done=3)
    assert dialog.result() == 3

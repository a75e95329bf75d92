"""A bit in each turn of the event loop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.turns import Turns


def test_steps_come_in_their_order_and_leave_room_for_others_between_them(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()
    turns = Turns(owner)
    turns.begin(
        lambda: (done.append("first"), QTimer.singleShot(0, lambda: done.append("a key"))),
        lambda: QTimer.singleShot(0, lambda: done.append("second")),
        lambda: QTimer.singleShot(0, lambda: done.append("third")),
    )
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 4)
    assert done == ["first", "a key", "second", "third"]


def test_what_begins_anew_takes_the_place_of_what_is_not_done(qtbot: QtBot) -> None:
    done: list[str] = []
    owner = QObject()
    turns = Turns(owner)
    turns.begin(lambda: done.append("old"))
    turns.begin(lambda: turns.begin(lambda: done.append("newest")), lambda: done.append("new"))
    qtbot.waitUntil(lambda: bool(done))
    turns.begin(lambda: done.append("stopped"))
    turns.stop()
    QTimer.singleShot(0, lambda: done.append("end"))
    qtbot.waitUntil(lambda: done[-1] == "end")
    assert done == ["newest", "end"]

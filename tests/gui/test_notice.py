"""What is said over the foot of the page: nothing moves for it, and it goes with its sense."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.widgets.notice import Notice


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def test_nothing_moves_for_a_notice_and_the_current_song_stays_in_view(
    window: MainWindow, qtbot
) -> None:
    window.resize(780, 520)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table = window.songs.table
    qtbot.waitUntil(lambda: table.viewport().height() > 60)
    table.setFocus()
    model, pages, notice = window.model, window.pages, window.notice
    inside = table.viewport().rect()
    rows = [table.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    seen = [row for row, place in enumerate(rows) if inside.contains(place)]
    table.setCurrentIndex(model.index(seen[-1], 0))
    before = pages.geometry()
    notice.say("Something was done.")
    qtbot.waitUntil(lambda: before.contains(notice.geometry()))
    assert pages.geometry() == before
    assert rows == [table.visualRect(model.index(row, 0)) for row in range(model.rowCount())]
    corner = table.viewport().mapTo(notice.parentWidget(), rows[seen[-1]].topLeft())
    assert not notice.geometry().intersects(QRect(corner, rows[seen[-1]].size()))


def test_a_notice_that_stays_hides_no_song_one_comes_to_by_key(window: MainWindow, qtbot) -> None:
    window.resize(780, 520)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table, notice = window.songs.table, window.notice
    qtbot.waitUntil(lambda: table.viewport().height() > 60)
    table.setFocus()
    table.setCurrentIndex(window.model.index(0, 0))
    notice.say("Something was done.", stays=True)
    qtbot.waitUntil(lambda: window.pages.geometry().contains(notice.geometry()))
    for _ in range(window.model.rowCount() - 1):
        qtbot.keyClick(table, Qt.Key.Key_Down)
        row = table.visualRect(table.currentIndex())
        row.moveTopLeft(table.viewport().mapTo(notice.parentWidget(), row.topLeft()))
        assert not notice.geometry().intersects(row)
    assert table.currentIndex().row() == window.model.rowCount() - 1


def test_a_notice_is_as_high_as_its_words_and_lies_at_the_foot(window: MainWindow, qtbot) -> None:
    pages, notice = window.pages, window.notice
    window.header.search.setFocus()
    notice.say("Done.")
    qtbot.waitUntil(lambda: 0 < notice.width() < pages.width() // 2)
    low = notice.height()
    notice.say("Playing goes on after this track.")
    notice.say("Playing goes on after this track.", "Undo", lambda: None)
    qtbot.waitUntil(notice.action.isVisible)
    qtbot.waitUntil(lambda: notice.height() == notice.fitting(pages.width()).height())
    assert notice.height() - low < notice.fontMetrics().height()  # still a single line
    assert 0 < pages.geometry().bottom() - notice.geometry().bottom() < 30
    notice.say("Something was done, and there is much to say about it. " * 6, stays=True)
    qtbot.waitUntil(lambda: notice.height() > low)
    window.resize(window.width() + 100, window.height() + 60)
    qtbot.waitUntil(lambda: 0 < pages.geometry().bottom() - notice.geometry().bottom() < 30)
    assert pages.geometry().contains(notice.geometry())


def test_what_is_said_while_a_dialog_is_open_is_said_in_it(window: MainWindow, qtbot) -> None:
    dialog = window.others.discovery.paths.open(window.model.shown()[:1])
    qtbot.waitUntil(dialog.isVisible)
    answered: list[str] = []
    window.notice.say("Kept as a playlist.", "Undo", lambda: answered.append("undone"))
    row = dialog.findChild(Notice)
    qtbot.waitUntil(row.isVisible)
    assert row.text() == "Kept as a playlist."
    others = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    qtbot.waitUntil(lambda: row.height() > 0)
    assert not any(
        row.geometry().intersects(each.geometry()) for each in others if each.parent() is dialog
    )
    qtbot.mouseClick(row.action, Qt.MouseButton.LeftButton)
    assert answered == ["undone"]
    assert not row.isVisible() and not window.notice.isVisible()
    window.notice.say("Something else.")
    assert row.isVisible()
    dialog.reject()
    assert window.notice.isVisible()  # where one goes on reading


def test_an_offer_to_undo_goes_with_the_key_that_takes_it_back(window: MainWindow, qtbot) -> None:
    window.removal.remove(window.model.shown()[:1])
    qtbot.waitUntil(lambda: window.notice.isVisible() and window.notice.action.text() == "Undo")
    window.answers.undo()
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    qtbot.waitUntil(lambda: window.notice.text() == "Undone: removing 1 track")
    assert window.notice.action.text() == "Redo"
    window.removal.remove(window.model.shown()[:1])
    qtbot.waitUntil(lambda: window.model.rowCount() == 7)
    window.notice.say("60 of 90 tracks cannot be found.", "Show them", lambda: None)
    window.notice.withdraw_undo()
    assert window.notice.isVisible()  # it is about something else


def test_an_offer_to_undo_goes_with_its_page_and_the_key_still_does_it(
    window: MainWindow, qtbot, monkeypatch
) -> None:
    monkeypatch.setattr("musicrec_desktop.gui.widgets.notice.OWN_DOING_MS", 0)
    notice, pages = window.notice, window.pages
    track = window.model.shown()[0]
    window.removal.remove([track])
    qtbot.waitUntil(lambda: notice.isVisible() and notice.action.text() == "Undo")
    pages.open("albums")
    assert notice.isHidden()
    window.keys.command("undo").action.trigger()
    qtbot.waitUntil(lambda: window.model.track(track.id) is not None)
    notice.say("The drive is not there.")
    pages.open("songs")
    assert notice.isVisible(), "it is not about a page"
    monkeypatch.undo()
    notice.say("1 playlist was deleted.", "Undo", lambda: None)
    pages.open("albums")
    assert notice.isVisible(), "what was done has led away by itself"


def test_a_notice_goes_by_itself_though_the_window_was_put_away_meanwhile(qapp, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notice = Notice(DARK, window)
    timer = notice.findChild(QTimer)
    window.show()
    notice.say("Something was done.")
    assert timer.isActive()
    window.hide()
    window.show()
    assert notice.isVisible()
    timer.setInterval(0)
    qtbot.waitUntil(notice.isHidden)


def test_a_click_on_what_it_offers_leaves_the_keyboard_where_it_is(qtbot) -> None:
    holder = QWidget()
    layout = QVBoxLayout(holder)
    other, field, notice = QPushButton(holder), QLineEdit(holder), Notice(DARK, holder)
    for part in (other, field, notice):
        layout.addWidget(part)
    qtbot.addWidget(holder)
    holder.show()
    holder.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    answered: list[bool] = []
    notice.say("It is gone.", "Undo", lambda: answered.append(True))
    qtbot.mouseClick(notice.action, Qt.MouseButton.LeftButton)
    assert answered and notice.isHidden() and field.hasFocus()


def test_what_is_to_stay_comes_back_after_what_was_said_over_it(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    notice = Notice(DARK, window)
    timer = notice.findChild(QTimer)
    answered: list[str] = []
    notice.say("The token is refused.", "Show", lambda: answered.append("shown"), stays=True)
    notice.say("Copied.")
    notice.say("Rated.", "Undo", lambda: answered.append("undone"))
    assert notice.text() == "Rated." and timer.isActive()
    timer.setInterval(0)
    qtbot.waitUntil(lambda: notice.text() == "The token is refused.")
    assert notice.isVisible() and not timer.isActive() and notice.action.text() == "Show"
    timer.setInterval(60_000)
    notice.say("Rated.", "Undo", lambda: answered.append("undone"))
    notice.action.click()
    assert answered == ["undone"] and notice.text() == "The token is refused."
    notice.say("The token is refused.", "Show", lambda: answered.append("shown"), stays=True)
    notice.action.click()
    assert answered == ["undone", "shown"] and notice.isHidden()  # said twice, answered once
    notice.say("A PIN is needed.", stays=True)
    notice.say("Copied.")
    notice.withdraw("A PIN is needed.")
    assert notice.text() == "Copied."
    notice.dismiss()
    assert notice.isHidden()


def test_a_notice_waits_for_the_dialog_that_lies_before_it(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    notice = Notice(DARK, window)
    timer = notice.findChild(QTimer)
    notice.say("Some files were written.", "Undo", lambda: None)
    dialog = QDialog(window)
    dialog.open()
    timer.setInterval(0)
    with qtbot.waitSignal(timer.timeout):
        pass
    assert notice.isVisible()
    dialog.close()
    qtbot.waitUntil(notice.isHidden)

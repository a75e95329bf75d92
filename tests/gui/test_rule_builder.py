"""A smart playlist made of rules that are chosen, not written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.dialogs.smart_playlist import SmartPlaylistDialog
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.widgets.forms.rule_builder import RuleBuilder
from musicrec_desktop.gui.words.rules import KINDS, rules_said
from musicrec_desktop.library.query.fields import FIELDS


@pytest.fixture
def rules(qtbot: QtBot) -> RuleBuilder:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = RuleBuilder(DARK, parent)
    made.held_by = parent
    made.told = []
    made.written.connect(made.told.append)
    return made


def choose(box: QComboBox, text: str) -> None:
    box.setCurrentIndex(box.findText(text))
    assert box.currentText() == text
    box.activated.emit(box.currentIndex())


def shown(rules: RuleBuilder) -> list[str]:
    values = [
        widget.currentText() if isinstance(widget, QComboBox) else getattr(widget, "text", str)()
        for widget in (row.values.currentWidget() for row in rules.rows)
    ]
    return [
        f"{row.field.currentText()} {row.way.currentText()} {value}".strip()
        for row, value in zip(rules.rows, values, strict=True)
    ]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("genre:rock rating:>=4", ["Genre contains rock", "Stars is at least 4"]),
        ("year:1990..1999 OR live", ["Year is between 1990–1999", "or Anything contains live"]),
        ('played:>180d -composer:""', ["Last played is longer ago than 180 days",
                                       "Composer is not empty"]),
        ("plays:>0 sort:-plays limit:25",
         ["Plays is more than 0", "Most played first", "At most 25 tracks"]),
        ("sort:-added limit:1h", ["All songs", "Newest in the library first", "At most 1 hour"]),
        ("played:never sort:-bpm", ["Last played is never", "sort:-bpm"]),
        ("(a OR b) c", ["(a OR b) c"]),
        ("", ["All songs"]),
    ],
)  # fmt: skip
def test_a_playlist_says_its_rules_as_people_read_them(query: str, said: list[str]) -> None:
    assert rules_said(query) == said


def test_rules_are_written_as_a_search(rules: RuleBuilder) -> None:
    row = rules.rows[0]
    row.value.setText("hard bop")
    rules.add.click()
    choose(rules.rows[1].field, "Last played")
    choose(rules.rows[1].way, "is longer ago than")
    choose(rules.rows[1].choice, "180 days")
    assert rules.told[-1] == 'genre:"hard bop" played:>180d'
    rules.add.click()  # not filled in yet
    choose(rules.match, "any of these")
    assert rules.told[-1] == 'genre:"hard bop" OR played:>180d'
    choose(rules.rows[2].field, "Composer")
    choose(rules.rows[2].way, "is empty")
    assert rules.told[-1] == 'genre:"hard bop" OR played:>180d OR composer:""'
    rules.show_search(rules.told[-1] + " limit:25")
    choose(row.way, "does not contain")
    assert rules.told[-1] == '-genre:"hard bop" OR played:>180d OR composer:"" limit:25'
    row.remove.click()
    assert rules.told[-1] == 'played:>180d OR composer:"" limit:25'


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("miles -live", ["Anything contains miles", "Anything does not contain live"]),
        ("year:1990..1999 rating:>=4", ["Year is between 1990..1999", "Stars is at least 4"]),
        ("added:<45d played:never", ["Added is less ago than 45d", "Last played is never"]),
        (
            "loved:yes added:2024",
            ["Loved is yes", "Added is in the year, month or on the day 2024"],
        ),
        ("", ["Genre contains"]),
    ],
)
def test_a_search_is_shown_as_rules(rules: RuleBuilder, text: str, lines: list[str]) -> None:
    rules.show_search(text)
    assert shown(rules) == lines
    assert rules.told == []
    for row in rules.rows:
        row.changed.emit()
    assert set(rules.told) == {text}


@pytest.mark.parametrize(
    "text", ["(a OR b) c", "a b OR c", "added:<2024", "year:late yaer:1", "rate:>44", "-year:>1990"]
)
def test_what_rules_cannot_show_stays_as_it_was_typed(rules: RuleBuilder, text: str) -> None:
    rules.show_search(text)
    assert rules.rows == []
    assert not rules.said.isHidden()
    assert rules.told == []
    rules.show_search("year:1990")
    assert rules.said.isHidden()
    assert shown(rules) == ["Year is 1990"]


def test_every_field_that_is_offered_is_one_of_the_language() -> None:
    assert set(KINDS) - {""} <= set(FIELDS)


def test_a_smart_playlist_is_built_and_changed_by_rules(
    open_window, scanned: Path, qtbot: QtBot
) -> None:
    window: MainWindow = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)

    def dialog() -> SmartPlaylistDialog:
        return next(d for d in window.findChildren(SmartPlaylistDialog) if d.isVisible())

    window.others.playlists.smart.new()
    first = dialog()
    choose(first.rules.rows[0].field, "Title")
    first.rules.rows[0].value.setText("steady")
    assert first.query.text() == "title:steady"
    qtbot.waitUntil(lambda: first.found.text() == "4 tracks match now.")
    choose(first.arranged.order, "At random, drawn anew each day")
    choose(first.arranged.most, "10 tracks")
    assert first.query.text() == "title:steady sort:random limit:10"
    assert first.rules.rows[0].value.text() == "steady"
    qtbot.waitUntil(first.create_button.isEnabled)
    first.name.setText("Slow")
    first.create_button.click()
    qtbot.waitUntil(lambda: [known.name for known in window.playlists.known] == ["Slow"])
    page = window.pages.page("playlist")
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)

    window.others.playlists.smart.edit(window.playlists.known[0])
    second = dialog()
    assert second.create_button.text() == "Save"
    second.rules.rows[0].value.setText("pulsed 1")
    qtbot.waitUntil(second.create_button.isEnabled)
    second.create_button.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    window.answers.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 4)

    window.others.playlists.smart.new("title:pulsed")
    third = dialog()
    third.name.setText("slow")
    qtbot.waitUntil(lambda: "“slow (2)”" in third.found.text())
    third.create_button.click()
    qtbot.waitUntil(lambda: len(window.playlists.known) == 2)
    assert [known.name for known in window.playlists.known] == ["Slow", "slow (2)"]

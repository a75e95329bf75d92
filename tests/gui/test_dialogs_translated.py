"""Dialogs and small parts in another language: all they say is its, what they keep is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from musicrec_desktop.core import translation
from musicrec_desktop.core.discovery import CURVES
from musicrec_desktop.core.genres import GenreGuess, GenrePrediction
from musicrec_desktop.core.keys import MODES, PITCH_CLASSES
from musicrec_desktop.core.listeners import Listener
from musicrec_desktop.core.playback_options import EqualiserSettings
from musicrec_desktop.core.tracks import Failure, Tags, Track
from musicrec_desktop.gui.dialogs.blend_dialog import BlendDialog
from musicrec_desktop.gui.dialogs.columns import ColumnsDialog
from musicrec_desktop.gui.dialogs.equaliser import EqualiserDialog
from musicrec_desktop.gui.dialogs.export_mix_dialog import ExportMixDialog
from musicrec_desktop.gui.dialogs.failures import FailuresDialog
from musicrec_desktop.gui.dialogs.file_renaming import FileRenamingDialog
from musicrec_desktop.gui.dialogs.genre_guesses import GenreGuessesDialog
from musicrec_desktop.gui.dialogs.listener_dialog import ListenerDialog, PinDialog
from musicrec_desktop.gui.dialogs.missing_lines import MissingLinesDialog
from musicrec_desktop.gui.dialogs.mix_dialog import MixDialog
from musicrec_desktop.gui.dialogs.path_dialog import PathDialog
from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_columns import STANDARD, Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.forms.family_sliders import MixPopover
from musicrec_desktop.gui.widgets.search_chips import QUICK, SearchChips
from musicrec_desktop.gui.widgets.similar_controls import FilterRow
from musicrec_desktop.gui.widgets.sound.spectrogram_options import SpectrogramOptions
from musicrec_desktop.gui.widgets.tables.column_header import ColumnHeader
from musicrec_desktop.gui.words.exact_numbers import exact
from musicrec_desktop.gui.words.keys import key_in_full, key_said
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.playing.equaliser import PRESETS

TRACKS = [Track(n, f"/m/{n}.flac", Tags(title=f"T{n}", artist=f"A{n}")) for n in range(3)]
PEOPLE = [Listener(n, f"L{n}", "", 0.0, has_pin=n == 2) for n in range(3)]
GUESSES = {0: GenrePrediction((GenreGuess("G1", 0.7), GenreGuess("G2", 0.2)), False, "m")}
WORD = re.compile(r"[^\W\d_]{2,}")
NO_WORDS = re.compile(
    r"\S*/\S*|\w+\.flac|FLAC|\{[^}]*\}|<[^>]*>"
    r"|\b(Ctrl|Alt|Shift)\+\w+|Cancel|Close|T\d|A\d|L\d|G\d"  # Qt says Cancel and Close itself
)


class Bracketed(translation.English):
    """English, each of whose texts says where it begins and ends."""

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        return f"⟦{super().text(context, text, comment, n)}⟧"


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QWidget]:
    translation.install(Bracketed())
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget
    translation.install(None)


def equaliser(parent: QWidget, own: dict[str, tuple[float, ...]] | None = None) -> EqualiserDialog:
    def flat(_settings: EqualiserSettings, hz: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.zeros_like(hz)

    return EqualiserDialog(EqualiserSettings(), PRESETS, own or {}, flat, max, DARK, parent)


IDLE = cast("JobRunner", SimpleNamespace(start=lambda *_, **__: None))
DIALOGS: list[Callable[[QWidget], QWidget]] = [
    lambda parent: ColumnsDialog(STANDARD, parent),
    lambda parent: FailuresDialog([Failure("/a/b.mp3", "tags", "", 0.0)], parent),
    lambda parent: MissingLinesDialog(["/a/b.mp3"], parent),
    lambda parent: ExportMixDialog(3, Path("/"), IDLE, parent),
    lambda parent: FileRenamingDialog(3, "{title}", DARK, parent),
    lambda parent: MixDialog([], DARK, parent),
    lambda parent: PathDialog(TRACKS[0], TRACKS[1], DARK, parent),
    lambda parent: BlendDialog(PEOPLE, [], DARK, parent),
    lambda parent: ListenerDialog(None, "#ff0000", parent),
    lambda parent: ListenerDialog(PEOPLE[2], "#ff0000", parent),
    lambda parent: PinDialog(PEOPLE[2], parent),
    lambda parent: GenreGuessesDialog(TRACKS, GUESSES, ["G1"], parent),
    lambda parent: TagEditorDialog(TRACKS, None, lambda _, v: v, lambda *_: {}, DARK, parent),
    lambda parent: TagEditorDialog(TRACKS, 0, lambda _, v: v, lambda *_: {}, DARK, parent),
    equaliser,
    lambda parent: FilterRow(DARK, parent),
    lambda parent: MixPopover(DARK, parent),
    lambda parent: SearchChips(DARK, parent),
    lambda parent: SpectrogramOptions(DARK, parent),
]


def said_by(widget: QWidget) -> Iterator[str]:
    """Yield everything that a widget says, to be seen or heard."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton) and not isinstance(widget, ElidedLabel):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QTableWidget):
        for column in range(widget.columnCount()):
            yield str(widget.model().headerData(column, Qt.Orientation.Horizontal))


def outside_brackets(text: str) -> str:
    while text != (text := re.sub("⟦[^⟦⟧]*⟧", "", text)):
        pass
    return text


@pytest.mark.parametrize("make", DIALOGS)
def test_every_word_can_be_translated(parent: QWidget, make: Callable[[QWidget], QWidget]) -> None:
    dialog = make(parent)
    said = [text for part in (dialog, *dialog.findChildren(QWidget)) for text in said_by(part)]
    assert any("⟦" in text for text in said)
    left = {text for text in said if WORD.search(NO_WORDS.sub("", outside_brackets(text)))}
    assert not left


def test_presets_keep_their_names_and_the_users_own_are_not_translated(
    parent: QWidget, qtbot: QtBot
) -> None:
    dialog = equaliser(parent, {"Room": (1.0,) + (0.0,) * 9})
    dialog.preset.setCurrentIndex(dialog.preset.findText("⟦Bass boost⟧"))
    dialog.preset.activated.emit(dialog.preset.currentIndex())
    assert dialog.settings().gains_db == PRESETS["Bass boost"]
    assert dialog.preset.currentText() == "⟦Bass boost⟧"
    assert not dialog.forget.isEnabled()
    dialog.preset.setCurrentIndex(dialog.preset.findText("Room"))
    dialog.preset.activated.emit(dialog.preset.currentIndex())
    assert dialog.preset.currentText() == "Room"
    with qtbot.waitSignal(dialog.presets_changed) as told:
        dialog.forget.click()
    assert told.args[0] == {}
    assert dialog.preset.currentText() == "⟦Custom⟧"


def test_a_recipe_does_not_depend_on_what_its_choices_are_called(parent: QWidget) -> None:
    dialog = MixDialog([], DARK, parent)
    form = dialog.form
    form.offer_decades([1990])
    form.curve.setCurrentIndex(form.curve.findText("⟦From calm to lively⟧"))
    form.decade.setCurrentIndex(form.decade.findText("⟦1990s⟧"))
    recipe = dialog.recipe()
    assert recipe.curve == CURVES["calm-lively"]
    assert recipe.decades == (1990,)


def test_a_chip_asks_as_the_search_understands(parent: QWidget) -> None:
    chips = SearchChips(DARK, parent)
    chips.search_changed.connect(chips.show_search)
    chips.quick[QUICK[1]].click()
    menu = chips.quick[QUICK[1]].menu_of_choices()
    assert menu is not None
    names = {action.text(): action for action in menu.actions()}
    names["⟦This year⟧"].trigger()
    assert chips._text == "added:<1y"
    assert chips.quick[QUICK[1]].text() == "⟦This year⟧"


def test_columns_are_sorted_and_kept_by_their_own_names(parent: QWidget) -> None:
    model = TrackTableModel(parent)
    header = ColumnHeader(model, parent)
    header.fit(900)
    menu = header.menu()
    inner = {action.text(): action.menu() for action in menu.actions()}["⟦Sort by⟧"]
    assert isinstance(inner, QMenu)
    orders = {action.text(): action for action in inner.actions()}
    orders["⟦⟦Artist⟧, downwards⟧"].trigger()
    assert [(sort.column, sort.descending) for sort in model.sorts] == [(Column.ARTIST, True)]
    assert header.choices()["sorts"] == [["artist", True]]
    menu.close()


def test_every_key_has_a_name(parent: QWidget) -> None:
    for key in (f"{tonic} {mode}" for tonic in PITCH_CLASSES for mode in MODES):
        signed = key.replace("#", "♯").replace("b ", "♭ ")
        assert key_said(key) == f"⟦{signed}⟧"
        mode = {"maj": "major", "min": "minor"}[key[-3:]]
        assert key_in_full(key) == f"⟦{signed[:-3]}{mode}⟧"
    assert key_said("") == key_in_full("") == ""


@pytest.mark.parametrize(
    ("value", "said"), [(44.1, "44.1"), (48.0, "48"), (22.05, "22.05"), (0.5, "0.5")]
)
def test_numbers_have_the_digits_they_need(value: float, said: str) -> None:
    assert exact(value) == said

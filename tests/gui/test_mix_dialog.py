"""The window of a mix by a recipe: what it says of a mix, and what its keys do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QWidget

from musicrec_desktop.core.discovery import MixName, MixRecipe
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.dialogs.mix_dialog import MixDialog
from musicrec_desktop.gui.dialogs.recipe_name import RecipeNameDialog
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.chip import RemovableChip
from musicrec_desktop.gui.words.jobs import progress_parts
from musicrec_desktop.services.discovery.mixing import Fitting, MadeMix

SHORT = "No more tracks fit"


@pytest.fixture
def dialog(qtbot) -> Iterator[MixDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield MixDialog([], DARK, parent)


def mix_of(minutes: list[float]) -> MadeMix:
    tracks = [
        Track(number, f"/{number}.flac", Tags(duration_seconds=60.0 * each))
        for number, each in enumerate(minutes)
    ]
    return MadeMix(tuple(tracks), (0.5,) * len(tracks), MixName())


@pytest.mark.parametrize(
    ("minutes", "short"), [([5, 5], True), ([5, 5, 5, 4], False), ([12, 12], False)]
)
def test_a_mix_that_is_shorter_than_its_minutes_says_so(
    dialog: MixDialog, minutes: list[float], short: bool
) -> None:
    dialog.form.unit.setCurrentIndex(1)
    dialog.form.number.setValue(20)
    dialog.show_mix(mix_of(minutes))
    assert (SHORT in dialog.said.text()) == short


def test_enter_presses_the_button_that_has_the_focus(dialog: MixDialog, qtbot) -> None:
    dialog.show_mix(mix_of([5, 5]))
    dialog.show()
    asked: list[object] = []
    dialog.make_requested.connect(asked.append)
    with qtbot.waitSignal(dialog.buttons.save_requested):
        qtbot.keyClick(dialog.buttons.save, Qt.Key.Key_Return)
    assert not asked


def test_enter_on_a_row_plays_from_it(dialog: MixDialog, qtbot) -> None:
    dialog.show_mix(mix_of([5, 5, 5]))
    dialog.show()
    asked: list[object] = []
    dialog.make_requested.connect(asked.append)
    dialog.tracks.setCurrentCell(1, 0)
    with qtbot.waitSignal(dialog.buttons.play_requested) as played:
        qtbot.keyClick(dialog.tracks, Qt.Key.Key_Return)
    assert played.args[1] == 1 and not asked


def test_a_track_is_taken_out_or_replaced(dialog: MixDialog, qtbot) -> None:
    dialog.show()
    assert not dialog.mending.replace.isEnabled() and not dialog.mending.remove.isEnabled()
    dialog.show_mix(mix_of([5, 5, 5]))
    dialog.tracks.selectRow(1)
    dialog.tracks.setFocus()
    qtbot.waitUntil(dialog.tracks.hasFocus)
    with qtbot.waitSignal(dialog.replace_requested) as replaced:
        dialog.mending.replace.click()
    with qtbot.waitSignal(dialog.remove_requested) as removed:
        qtbot.keyClick(dialog.tracks, Qt.Key.Key_Delete)
    assert replaced.args == removed.args == [1]
    dialog.show_mix(mix_of([5, 5]), mended=True)
    assert dialog.tracks.currentRow() == 1  # where one goes on
    assert SHORT not in dialog.said.text()  # somebody wanted it so
    dialog.show_mix(mix_of([5]), mended=True)
    assert dialog.mending.replace.isEnabled() and not dialog.mending.remove.isEnabled()
    dialog.show_nothing_else()
    assert dialog.tracks.rowCount() == 1
    assert "No other track" in dialog.said.text()


def test_what_fits_is_said_with_names_that_nothing_has(dialog: MixDialog) -> None:
    dialog.show_fitting(Fitting(12, 3600.0, ("Jaz",)))
    assert "12 tracks to choose from" in dialog.fits.text()
    assert "called “Jaz”" in dialog.fits.text()
    dialog.show_fitting(Fitting(0, 0.0))
    assert dialog.fits.text() == "No track fits."


def test_a_recipe_that_is_shown_is_the_recipe_that_is_read(dialog: MixDialog) -> None:
    held = Track(3, "/3.flac", Tags("Third", artist="Ada"))
    recipe = MixRecipe(
        None,
        seconds=1800.0,
        curve=(0.9, 0.1),
        tempo_bpm=(80.0, 100.0),
        walk_keys=True,
        decades=(1970,),
        genres=("Jazz", "Blues"),
        artists=("Ada",),
        without_artists=("Lena",),
        must=(3,),
    )
    dialog.show_recipe(recipe, [held])
    assert dialog.recipe() == recipe
    dialog.offer_decades([1990, 2000])  # which come later
    assert dialog.recipe() == recipe
    dialog.show_recipe(MixRecipe(10), [])
    assert dialog.recipe() == MixRecipe(10)


def test_an_empty_recipe_is_one_of_those_that_are_offered(dialog: MixDialog) -> None:
    dialog.show_recipe(MixRecipe(10, genres=("Jazz",)), [])
    dialog.show_recipes(["Evening"])
    assert dialog.recipes.currentIndex() == -1 and not dialog.remove_recipe.isEnabled()
    for _ in range(2):  # the one that is shown brings its fields back, too
        choose(dialog.recipes, 0)
        assert dialog.recipe() == MixRecipe() and not dialog.remove_recipe.isEnabled()
        dialog.show_recipe(MixRecipe(10, genres=("Jazz",)), [])


def choose(box: QComboBox, row: int) -> None:
    """Choose as somebody does: the row may be the one that is shown."""
    box.showPopup()
    view = box.view()
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)


def test_a_recipe_replaces_none_of_its_name_unsaid(dialog: MixDialog, qtbot) -> None:
    dialog.show()
    dialog.show_recipes(["Evening"])
    dialog.save_recipe.click()
    asking = dialog.findChild(RecipeNameDialog)
    qtbot.keyClicks(asking.name, "Evenin")
    assert asking.accept_button.text() == "Save" and not asking.said.text()
    qtbot.keyClicks(asking.name, "g")
    assert asking.accept_button.text() == "Replace"
    assert asking.said.text() == "There is a recipe “Evening” already."
    with qtbot.waitSignal(dialog.recipe_saved) as saved:
        asking.accept_button.click()
    assert saved.args == ["Evening", dialog.recipe()]


def test_names_that_begin_with_what_is_typed_lead(dialog: MixDialog, qtbot) -> None:
    dialog.offer_names(["electronic", "rock", "Afro"], [])
    qtbot.keyClicks(dialog.form.genres, "ro")
    offered = dialog.form.genres.names_known.completionModel()
    shown = [offered.data(offered.index(row, 0)) for row in range(offered.rowCount())]
    assert shown == ["rock", "Afro", "electronic"]


def test_tracks_to_be_held_are_found_by_typing(dialog: MixDialog, qtbot) -> None:
    tracks = [Track(n, f"/{n}.flac", Tags(f"T{n}", artist="Ada")) for n in (1, 2)]
    dialog.show()
    dialog.activateWindow()
    holding = dialog.form.holding
    holding.field.setFocus()
    qtbot.waitUntil(holding.field.hasFocus)
    made: list[object] = []
    dialog.make_requested.connect(made.append)
    with qtbot.waitSignal(dialog.search_requested) as asked:
        qtbot.keyClicks(holding.field, "ada")
    assert asked.args == ["ada"]
    dialog.offer_tracks(tracks)
    qtbot.keyClick(holding.field, Qt.Key.Key_Return)
    assert dialog.recipe().must == (1,) and not holding.field.text() and not made
    chip = holding.findChildren(RemovableChip)[-1]
    assert "Ada – T1" in chip.accessibleName()
    chip.click()
    assert dialog.recipe().must == ()
    with qtbot.waitSignal(dialog.search_requested):
        qtbot.keyClicks(holding.field, "ad")
    holding.findChild(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly).setInterval(60_000)
    with qtbot.waitSignal(dialog.search_requested) as asked:
        qtbot.keyClicks(holding.field, "a")
        dialog.offer_tracks(tracks[1:])  # late, for what stood there before
        qtbot.keyClick(holding.field, Qt.Key.Key_Return)
    assert asked.args == ["ada"] and dialog.recipe().must == ()
    dialog.offer_tracks(tracks)
    popup = holding.completer.popup()
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert dialog.recipe().must == (2,)
    height = dialog.height()
    holding.set_tracks([Track(n, f"/{n}.flac", Tags("A long title")) for n in range(60)])
    assert dialog.minimumSizeHint().height() <= height  # they are scrolled


def test_how_far_an_export_is_is_said_in_minutes() -> None:
    parts = progress_parts(Progress(290, 1081, "Mixing", 100.0, 8.0, False, of_seconds=True))
    assert parts[:2] == ["Mixing 4:50 of 18:01", "100 times as fast as it plays"]

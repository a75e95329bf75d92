"""Learning genres in the window: a real training, its result, its guesses in the table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from musicrec_desktop.core.errors import FolderMissing
from musicrec_desktop.core.genre_notes import NOT_MERGED
from musicrec_desktop.core.genre_scores import (
    AttentionPicture,
    ClassScore,
    Confusion,
    DataReady,
    EpochDone,
    Evaluated,
    Evaluation,
    FoldDone,
    FoldScore,
    MethodScore,
    ModelCard,
    NotCompared,
    ReliabilityBin,
)
from musicrec_desktop.core.genres import (
    LIBRARY,
    ClassBalance,
    DataSummary,
    GenreGuess,
    GenrePrediction,
    GenreSource,
    LeftOut,
    NotTrainable,
    TrainingOptions,
)
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.genre.genres import GenreController
from musicrec_desktop.gui.dialogs.genre_guesses import GenreGuessesDialog
from musicrec_desktop.gui.look.theme import DARK, LIGHT
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.models.tracks_by_column import GUESSED_ROLE
from musicrec_desktop.gui.models.training_run import Models, TrainingRun
from musicrec_desktop.gui.panels.learn_genres.models_page import GenreModelsPage
from musicrec_desktop.gui.widgets.plots.attention_view import attention_image
from musicrec_desktop.gui.words.genre import (
    confusion_said,
    summary_notes,
    threshold_said,
)
from musicrec_desktop.gui.words.genre_verdict import best_method, trusted, verdict
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.genre.network_time import NetworkTime, network_time
from tests.gui.conftest import PULSED, RATE_HZ, STEADY, write_flac

SUMMARY = DataSummary(
    LIBRARY,
    (ClassBalance("Jazz", 60, 12), ClassBalance("Rock", 30, 9)),
    tracks=90,
    artists=21,
    unknown_artists=0,
    grouped_by="artist",
    small_classes=(("Polka", 3),),
    left_out=(LeftOut("/music/polka.mp3", "the genre “Polka” has too few tracks"),),
    heard=True,
)
FOUND = Evaluation(
    model="classic",
    method="RBF SVM",
    classes=("Jazz", "Rock"),
    accuracy=0.8,
    macro_f1=0.78,
    accuracy_error=0.04,
    folds=(FoldScore("classic", "RBF SVM", 0, 5, 18, 0.83, 0.8),),
    per_class=(ClassScore("Jazz", 60, 0.9, 0.85, 0.87), ClassScore("Rock", 30, 0.7, 0.8, 0.74)),
    confusion=((51, 9), (6, 24)),
    reliability=(
        ReliabilityBin(0.4, 0.6, 30, 0.5, 0.5),
        ReliabilityBin(0.6, 0.8, 0, 0.0, 0.0),
        ReliabilityBin(0.8, 1.0, 60, 0.9, 0.95),
    ),
    ece=0.03,
    ece_uncalibrated=0.1,
    ece_by_chance=0.02,
    unknown_below=0.45,
    unknown=0.05,
    accuracy_known=0.82,
    confused=(
        Confusion(1, "/music/one.flac", "One", "A", "Jazz", "Rock", 0.9),
        Confusion(None, "/other/two.flac", "Two", "B", "Rock", "Jazz", 0.8),
    ),
    methods=(MethodScore("classic", "RBF SVM", 0.8, 0.78),),
)
CARD = ModelCard(
    "a-1", "Mine", "classic", "RBF SVM", 1.7e9, FOUND.classes, SUMMARY, FOUND, TrainingOptions()
)
OTHER = replace(CARD, id="b-2", name="Other", made_at=1.6e9)


def epoch(number: int, fold: int | None = 0) -> EpochDone:
    return EpochDone(fold, number, 50, 1 / number, 0.5, 1.2 / number, 0.4, 0.001, 2.0)


def sound() -> np.ndarray:
    """Return a slow chord that changes, at 44.1 kHz."""
    time = np.arange(6 * RATE_HZ) / RATE_HZ
    steps = np.array([1.0, 1.25, 1.5, 1.125])[(time / 1.5).astype(int) % 4]
    phase = 2 * np.pi * np.cumsum(250 * steps) / RATE_HZ
    swell = 0.6 + 0.4 * np.sin(2 * np.pi * time / 1.5)
    return 0.3 * swell * sum(np.sin(k * phase) / k for k in (1, 1.5, 2, 3))


# ---- the real window


def test_a_newcomer_gets_from_tags_to_guesses_and_sets_one_right(
    open_window: Any,
    scanned: Path,
    tmp_path: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.sidebar.pages["learn-genres"].click()
    page: GenreModelsPage = window.pages.page("learn-genres")
    genres = window.others.genres
    window.answers.actions.predict_genre(window.model.shown()[:1])  # too early
    qtbot.waitUntil(lambda: window.notice.text() == "No genres were learnt yet.")
    assert window.notice.action.text() == "Learn genres"
    assert page.view() is page.setup
    qtbot.waitUntil(lambda: "lower the minimum" in page.setup.found.notes.text())  # 20 of a genre
    assert page.setup.found.classes.text() == "pulsed noise: 4; steady tones: 4"
    assert not page.setup.train.isEnabled()
    page.setup.found.fewer.click()
    assert page.setup.smallest.value() == 4
    page.setup.model.setCurrentIndex(page.setup.model.findData("classic"))
    qtbot.waitUntil(page.setup.train.isEnabled)
    page.setup.train.click()
    assert page.view() is page.progress
    window.pages.open("songs")  # it goes on, and is there again
    window.pages.open("learn-genres")
    qtbot.waitUntil(lambda: page.view() is page.result)
    run = genres.controller.run
    assert (run.standing, run.summary.tracks, len(run.folds)) == ("done", 8, run.folds[0].folds)
    qtbot.waitUntil(lambda: page.model_id() == genres.controller.models.chosen != "")
    page.result.threshold.setValue(0)  # of so little it is sure of nothing
    qtbot.waitUntil(lambda: genres.controller.models.threshold == 0.0)

    # new music is guessed as it is listened to, and drawn apart from tags
    (tmp_path / "new").mkdir()
    write_flac(tmp_path / "new" / "untagged.flac", sound(), title="Untagged")
    window.library.add_folders([str(tmp_path / "new")])
    qtbot.waitUntil(lambda: window.model.rowCount() == 9)
    bare = next(track for track in window.model.shown() if track.title == "Untagged")
    cell = window.model.index(window.model.row_of(bare.id), Column.GENRE)
    qtbot.waitUntil(lambda: cell.data() in (STEADY, PULSED))
    assert cell.data(GUESSED_ROLE) and "sure" in cell.data(Qt.ItemDataRole.ToolTipRole)
    tagged = next(track for track in window.model.shown() if track.tags.genre)
    assert not window.model.index(window.model.row_of(tagged.id), Column.GENRE).data(GUESSED_ROLE)
    qtbot.waitUntil(lambda: "1 track has no genre tag" in page.result.in_library.said.text())

    # its menu asks the model; what is wrong is set right, and remembered
    monkeypatch.setattr(QMenu, "popup", lambda *_: None)
    menu = QMenu(window)
    window.answers.show_menu([bare], QPoint(), menu)
    tools = next(action.menu() for action in menu.actions() if action.text() == "Tag tools")
    next(action for action in tools.actions() if action.text() == "Predict genre…").trigger()
    qtbot.waitUntil(lambda: genres.dialog is not None)
    dialog = genres.dialog
    assert sum(radio.isVisible() for radio in dialog.radios) == 2
    dialog.name.setCurrentText("Drone")
    dialog.remember.click()
    qtbot.waitUntil(lambda: cell.data() == "Drone")
    assert window.model.track(bare.id).tags.genre == ""  # the file stays as it is
    window.notice.action.click()  # Undo
    qtbot.waitUntil(lambda: cell.data() in (STEADY, PULSED))

    # what is known of the model can be kept
    window.pages.open("learn-genres")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    page.more.menu().actions()[2].trigger()  # Save the plots
    saved = sorted(file.name.rpartition("-")[2] for file in tmp_path.glob("*.png"))
    assert saved == [
        "confusion.png",
        "methods.png",
        "precision.png",
        "recall.png",
        "reliability.png",
    ]
    target = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    page.more.menu().actions()[1].trigger()  # Save the report
    qtbot.waitUntil(target.exists)

    # it is tried on other music, where mistakes are listed and the page about it is kept
    for track in window.model.shown():
        folder = tmp_path / "labelled" / (track.tags.genre or "Unheard of")
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{track.id}.flac").write_bytes(Path(track.path).read_bytes())
    page.try_it.click()
    assert page.view() is page.trial and STEADY in page.trial._intro.text()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "labelled"))
    page.trial.choose.click()
    qtbot.waitUntil(lambda: genres.trials.controller.trial.standing == "done")
    assert "Asked about 8 tracks" in page.trial._said.text()
    assert "8 of the tracks were heard when the model was trained" in page.trial._notes.text()
    assert "1 track left out" in page.trial.outside.text()  # its genre is unknown to the model
    tried = tmp_path / "tried.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tried), ""))
    page.trial.save.click()
    qtbot.waitUntil(tried.exists)
    assert "tried on other music" in tried.read_text()
    page.trial.back.click()
    assert page.view() is page.result

    # accepted, it is a tag like any other, and takes the place of what was said before
    genres.controller.correct({bare.id: "Drone"})
    qtbot.waitUntil(lambda: cell.data() == "Drone")
    window.answers.actions.predict_genre([window.model.track(bare.id)])
    qtbot.waitUntil(lambda: genres.dialog is not dialog)
    assert list(genres.dialog.choices().values()) == ["Drone"]
    genres.dialog.name.setCurrentText("Hum")
    file = Path(bare.path)
    file.chmod(0o444)
    with qtbot.waitSignal(window.tags.said) as told:
        genres.dialog.write.click()
    assert "write-protected" in told.args[0]  # it is not lost where nothing can be written
    qtbot.waitUntil(lambda: cell.data() == "Drone")
    file.chmod(0o644)
    kept = genres.dialog
    window.answers.actions.predict_genre([window.model.track(bare.id)])
    qtbot.waitUntil(lambda: genres.dialog is not kept)
    assert list(genres.dialog.choices().values()) == ["Drone"]
    genres.dialog.name.setCurrentText("Hum")
    QTest.keyClick(genres.dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.model.track(bare.id).tags.genre == "Hum")
    assert not cell.data(GUESSED_ROLE)
    qtbot.waitUntil(window.tags.undo)  # refused until the writing is over
    qtbot.waitUntil(lambda: cell.data() in (STEADY, PULSED))

    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    page.more.menu().actions()[-1].trigger()  # Delete
    qtbot.waitUntil(lambda: page.view() is page.setup and not genres.controller.models.cards)


# ---- the page


@pytest.fixture
def page(qtbot: Any) -> Iterator[GenreModelsPage]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = GenreModelsPage(DARK, parent)
    parent.resize(900, 700)
    made.resize(900, 700)
    parent.show()
    yield made


def test_what_there_is_to_learn_from_is_shown_before_it_is_learnt(page: GenreModelsPage) -> None:
    asked: list[Any] = []
    page.summarise_requested.connect(lambda source, options: asked.append((source, options)))
    page.opened()
    assert asked[-1][0] == LIBRARY and not page.setup.train.isEnabled()
    page.setup.show_summary(SUMMARY)
    said = page.setup.found.notes.text()
    assert "No artist is used for both" in said and "Polka (3)" in said
    assert page.setup.found.classes.text() == "Jazz: 60; Rock: 30; Polka: 3"
    assert page.setup.train.isEnabled()
    shown: list[Any] = []
    page.setup.outside_requested.connect(shown.append)
    page.setup.found.outside.click()
    assert shown == [SUMMARY]
    unknown = replace(SUMMARY, grouped_by="album", warnings=("The scores are optimistic.",))
    assert summary_notes(unknown)[0] == "The scores are optimistic."
    too_few = replace(SUMMARY, warnings=(NOT_MERGED.format(tracks=3, other="Other"),))
    assert sum("Polka (3)" in note or "3 tracks" in note for note in summary_notes(too_few)) == 1
    page.setup.sources.set_folder("folder", "/labelled")
    page._ask_summary()
    assert asked[-1][0] == GenreSource("folder", "/labelled")
    page.setup.show_network_missing("Install it.", "pip install it")
    page.setup.show_summary(SUMMARY)
    page.setup.model.setCurrentIndex(page.setup.model.findData("cnn"))
    assert not page.setup.train.isEnabled() and "needs packages" in page.setup.network.text()
    page.setup.network.fold.click()
    assert "Install it." in page.setup.network.text()
    page.setup.network.copy_command.click()
    assert QGuiApplication.clipboard().text() == "pip install it"
    kept = page.state()
    page.setup.sources.kind.setCurrentIndex(0)
    page.restore(kept)
    assert page.setup.source() == GenreSource("folder", "/labelled")
    page.restore({"kind": 7, "folders": 3, "smallest": "many"})  # of another version
    page.setup.show_problem("All tracks are of one genre.")
    assert not page.setup.train.isEnabled() and not page.setup.found.fewer.isVisible()
    page.setup.show_problem("Only small genres.", 12)
    page.setup.found.fewer.click()
    assert page.setup.options().smallest_class == 12


def test_fmas_audio_and_its_table_are_chosen_apart(
    page: GenreModelsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    sources = page.setup.sources
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/fma_small")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/meta/tracks.csv", ""))
    sources.kind.setCurrentIndex(sources.kind.findData("fma"))
    assert sources.source() is None and sources.choose_csv.isVisible()
    sources.choose.click()
    assert sources.source() == GenreSource("fma", "/fma_small")
    assert "beside the audio" in sources._csv.text()
    sources.choose_csv.click()
    assert sources.source() == GenreSource("fma", "/fma_small", "/meta/tracks.csv")
    kept = page.state()
    sources.set_folder("folder", "/labelled")
    assert not sources.choose_csv.isVisible()
    assert sources.source() == GenreSource("folder", "/labelled")
    page.restore(kept)
    assert sources.source() == GenreSource("fma", "/fma_small", "/meta/tracks.csv")


def test_a_training_is_followed_held_ended_and_begun_again(page: GenreModelsPage) -> None:
    asked: list[Any] = []
    page.progress.pause_requested.connect(asked.append)
    page.progress.cancel_requested.connect(lambda: asked.append("cancel"))
    page.train_requested.connect(lambda source, options: asked.append(source))
    run = TrainingRun(LIBRARY, TrainingOptions())
    assert run.step == 0
    for event in (
        Progress(1, 4, "Testing"),
        DataReady(SUMMARY),
        FoldDone(FOUND.folds[0]),
        NotCompared("cnn", "The network was not compared."),
        epoch(1),
        epoch(2),
        epoch(1, None),
        Evaluated(FOUND),
    ):
        run.take(event)
    page.show_run(run)
    assert page.view() is page.progress
    assert page.progress.steps.accessibleName().startswith("Step 3 of 3: Keep the better model")
    alone = TrainingRun(LIBRARY, TrainingOptions(model="classic"))
    alone.take(DataReady(SUMMARY))
    alone.take(Evaluated(FOUND))
    page.show_run(alone)
    assert page.progress.steps.accessibleName() == (
        "Step 3 of 3: Keep the model, guess the library"
    )
    page.show_run(run)
    assert page.progress.folds.text() == "Classical model 1/5: 83% right"
    assert "not compared" in page.progress._not_compared.text()
    drawn = {name: len(plot.listDataItems()) for name, plot in page.progress.curves._plots.items()}
    assert drawn == {"Loss": 4, "Accuracy": 4}  # of a test and of the last training
    page.progress.pause.click()
    run.paused = True
    page.show_run(run)
    assert page.progress.pause.text() == "Go on"
    page.progress.pause.click()
    page.progress.cancel.click()
    run.standing = "cancelled"
    page.show_run(run)
    assert page.progress.again.isVisible() and not page.progress.cancel.isVisible()
    page.progress.again.click()
    assert asked == [True, False, "cancel", LIBRARY]
    assert not page.progress.back.isVisible()  # there are no models yet
    page.show_models(Models((CARD,), CARD.id))
    page.show_run(run)
    page.progress.back.click()
    assert page.view() is page.result
    page.show_models(Models((), ""))
    page.show_run(run)
    run.standing, run.problem = "failed", "The disk is full."
    page.show_run(run)
    assert "The disk is full." in page.progress._words.text()
    run.standing = "done"
    page.show_run(run)  # until its model is among the others
    assert page.view() is page.progress and not page.progress.again.isVisible()
    run.standing = "failed"
    page.show_run(run)
    page.apply_theme(LIGHT)
    page.progress.change.click()
    assert page.view() is page.setup


def test_a_model_is_shown_chosen_and_its_mistakes_are_played(page: GenreModelsPage) -> None:
    page.show_models(Models((CARD, OTHER), CARD.id, 0.45))
    page.show_guessed({"Jazz": 3, "R&B (old)": 1}, 2, 50, 0)
    assert not page.result.in_library.tidy.isVisibleTo(page)  # none is sure enough
    page.show_guessed({"Jazz": 3, "R&B (old)": 1}, 2, 50, 3)
    assert "3 surest" in page.result.in_library.tidy.text()
    assert page.view() is page.result and page.model_id() == CARD.id
    result = page.result
    assert "4 tracks have no genre tag" in result.in_library.said.text()
    assert "right genre for 80%" in result.head.said.text() and not result.matrix.isVisible()
    result.details.button.click()
    assert result.matrix.isVisible() and page.state()["details"]
    searched: list[str] = []
    result.search_requested.connect(searched.append)
    for link in result.in_library.links:
        link.click()
    assert searched == ["genre~:Jazz", 'genre~:"R&B (old)"']

    matrix = result.matrix
    said: list[str] = []
    matrix.marked.connect(said.append)
    matrix.setFocus()
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    QTest.keyClick(matrix, Qt.Key.Key_Right)
    assert said[-1] == "9 of 60 tracks labelled “Jazz” were taken for “Rock”"
    assert matrix.accessibleDescription() == said[-1]
    QTest.keyClick(matrix, Qt.Key.Key_Return)  # only those
    assert [item.title for item in result.confused.shown()] == ["One"]
    QTest.keyClick(matrix, Qt.Key.Key_Return)
    played: list[Any] = []
    result.play_requested.connect(lambda tracks, row: played.append(tracks[row].path))
    result.confused.setCurrentCell(1, 0)
    QTest.keyClick(result.confused, Qt.Key.Key_Return)
    result.confused.doubleClicked.emit(result.confused.model().index(0, 0))
    assert played == ["/other/two.flac", "/music/one.flac"]

    chosen: list[Any] = []
    page.threshold_chosen.connect(lambda model, at: chosen.append((model, at)))
    result.threshold.setValue(85)
    assert chosen == [(CARD.id, 0.85)]
    assert "67% of the tracks" in result._threshold_words.text()
    page.choose_requested.connect(chosen.append)
    page.models.setCurrentIndex(1)
    assert page.use.isVisible() and not result.in_library.isVisible()
    page.use.click()
    assert chosen[-1] == OTHER.id
    page.show_models(Models((CARD, OTHER), OTHER.id))
    assert not page.use.isVisible()
    page.again.click()
    assert page.view() is page.setup
    page.setup.back.click()
    page.apply_theme(LIGHT)
    assert not page.grab().isNull()
    for _, plot in result.plots():
        assert QAccessible.queryAccessibleInterface(plot).text(QAccessible.Text.Name)


def test_small_genres_that_could_not_be_combined_are_said_to_be_left_out_and_why() -> None:
    jazz = replace(SUMMARY, small_classes=(("Jazz", 4), ("Folk", 3)))
    assert "Left out because they are small: Jazz (4), Folk (3)." in summary_notes(jazz)
    note = NOT_MERGED.format(tracks=7, other="Other")
    wanted = summary_notes(replace(jazz, warnings=(note,)))
    together = "Left out, because even together they are too few to be “Other”: Jazz (4), Folk (3)."
    assert wanted[-1] == together
    assert not any("because they are small" in each for each in wanted)


def test_words_and_pictures_say_what_the_figures_say() -> None:
    assert confusion_said("Jazz", "Jazz", 1, 60) == "1 of 60 tracks labelled “Jazz” was recognised"
    assert verdict(FOUND).startswith(
        "It names the right genre for 80% of tracks by artists it has not heard; always naming "
        "the largest genre would be right for 67%."
    )
    assert trusted(FOUND).startswith("Trust it most when it says Jazz")
    assert "mere chance" not in verdict(FOUND)
    assert "mere chance" in verdict(replace(FOUND, accuracy=0.7))
    assert threshold_said(FOUND, 0.99) == "In the test, nothing would have been guessed."
    mel = np.full((2, 3), 200, np.uint8)
    attention = np.full((2, 3), 128, np.uint8)
    attention[1, 2] = 255  # above, at the right: the high band comes last
    picture = AttentionPicture(FOUND.confused[0], mel, attention)
    image = attention_image(picture, "#ff0000", "#0000ff")
    plain, lit = image.pixelColor(0, 1), image.pixelColor(2, 0)
    assert (plain.red(), plain.green(), plain.blue()) == (200, 200, 200)
    assert lit.red() > lit.green() + 50 and lit.green() == lit.blue()


# ---- tables and the dialog


def test_guesses_stand_only_where_tags_are_missing_and_are_sorted_among_them(qtbot: Any) -> None:
    model = TrackTableModel()
    tracks = [
        Track(n, f"/{n}.flac", Tags(genre=g)) for n, g in enumerate(("Rock", "", "", "Ambient", ""))
    ]
    guesses = {
        0: GenrePrediction((GenreGuess("Polka", 0.9),), False, "m"),
        1: GenrePrediction((GenreGuess("Jazz", 0.7), GenreGuess("Rock", 0.2)), False, "m"),
        2: GenrePrediction((GenreGuess("Dub", 0.2),), True, "m"),
        4: GenrePrediction((GenreGuess("Other", 0.9),), False, "m"),  # small genres, merged
    }
    model.replace(tracks)
    model.set_guesses(guesses)
    cells = [model.index(row, Column.GENRE) for row in range(5)]
    assert [cell.data() for cell in cells] == ["Rock", "Jazz", "", "Ambient", ""]
    assert [cell.data(GUESSED_ROLE) for cell in cells] == [False, True, False, False, False]
    assert "“Dub”, but only with 20%" in cells[2].data(Qt.ItemDataRole.ToolTipRole)
    assert cells[1].data(Qt.ItemDataRole.AccessibleTextRole) == "Genre: Jazz, guessed"
    model.sort_by([SortBy(Column.GENRE)])
    assert [track.id for track in model.shown()] == [3, 1, 0, 2, 4]
    with qtbot.waitSignal(model.dataChanged):
        model.set_guesses({}, {1})


def test_each_track_is_accepted_or_set_right(qtbot: Any) -> None:
    one, two, three = (Track(n, f"/{n}.flac", Tags(title=f"T{n}")) for n in range(3))
    guesses = {
        0: GenrePrediction((GenreGuess("Jazz", 0.7), GenreGuess("Rock", 0.2)), False, "m"),
        1: GenrePrediction((GenreGuess("Dub", 0.2), GenreGuess("Jazz", 0.1)), True, "m"),
    }
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = GenreGuessesDialog([one, two, three], guesses, ["Jazz", "Dub", "Rock"], parent)
    dialog.show()
    assert dialog.choices() == {one: "Jazz"} and dialog.radios[0].isChecked()
    dialog.list.setCurrentRow(1)
    assert not any(radio.isChecked() for radio in dialog.radios)  # it does not know
    dialog.radios[1].click()
    dialog.list.setCurrentRow(2)
    assert not any(radio.isVisible() for radio in dialog.radios)
    dialog.name.setCurrentText("Tango")
    dialog.list.setCurrentRow(0)
    assert dialog.radios[0].isChecked() and not dialog.name.currentText()
    written: list[Any] = []
    dialog.write_requested.connect(written.append)
    assert dialog.write.text() == "Write into 3 tags"
    dialog.write.click()
    assert written == [{one: "Jazz", two: "Jazz", three: "Tango"}]


def test_a_long_title_among_guesses_brings_no_bar_to_scroll_sideways_with(qtbot: Any) -> None:
    tracks = [Track(n, f"/{n}.flac", Tags(title="A title of many words " * n)) for n in range(9)]
    guesses = {n: GenrePrediction((GenreGuess("Jazz", 0.7),), False, "m") for n in range(9)}
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = GenreGuessesDialog(tracks, guesses, ["Jazz"], parent)
    dialog.show()
    qtbot.waitUntil(dialog.list.verticalScrollBar().isVisible)
    assert not dialog.list.horizontalScrollBar().isVisible()

    def row() -> QRect:
        return dialog.list.visualItemRect(dialog.list.item(8))

    qtbot.waitUntil(lambda: row().width() <= dialog.list.viewport().width())  # nothing is cut
    assert row().height() > 3 * dialog.list.fontMetrics().height()


def test_a_network_that_takes_long_need_not_be_waited_for(page: GenreModelsPage) -> None:
    asked: list[str] = []
    progress = page.progress
    progress.end_network_requested.connect(lambda: asked.append("end"))
    run = TrainingRun(LIBRARY, TrainingOptions(model="auto"))
    for event in (DataReady(SUMMARY), FoldDone(FOUND.folds[0])):
        run.take(event)
        page.show_run(run)
        assert progress.end_network.isHidden()  # nothing was tested that could be kept
    run.take(Evaluated(FOUND))
    page.show_run(run)
    assert progress.end_network.isVisible()
    progress.end_network.click()
    run.take(Progress(2, 300, "Training the network"))
    page.show_run(run)
    assert asked == ["end"] and not progress.cancel.isEnabled()
    assert progress._said.text() == "Stopping…"
    run.take(NotCompared("cnn", "The network was stopped."))
    page.show_run(run)
    assert progress.end_network.isHidden() and progress.cancel.isEnabled()
    alone = TrainingRun(LIBRARY, TrainingOptions(model="cnn"))
    alone.take(DataReady(SUMMARY))
    page.show_run(alone)
    assert progress.end_network.isHidden()


def test_a_paused_network_ends_too(qtbot: Any, controller: GenreController) -> None:
    controller.train(LIBRARY, TrainingOptions(seed=1))
    controller.pause(paused=True)
    with qtbot.waitSignal(
        controller.run_changed, check_params_cb=lambda run: run.standing == "failed"
    ):
        controller.end_network()


# ---- the controller


class Service:
    """Answers as the service does, without a library."""

    changed: Any = None
    error: Exception | None = None

    def summarise(self, source: GenreSource, options: TrainingOptions) -> Iterator[Progress]:
        yield Progress(0, 1, "Looking")
        if source.folder == "/gone":
            raise FolderMissing("“/gone” is not there.", "Name another.")
        return SUMMARY

    def network_time(self, tracks: int, options: TrainingOptions) -> NetworkTime:
        return network_time(tracks, options)

    def train(
        self, source: GenreSource, options: TrainingOptions, enough: Callable[[], bool]
    ) -> Iterator[Any]:
        yield Progress(0, 2, "Testing")
        while options.seed and not enough():  # until it is cancelled
            yield Progress(1, 2, "Testing")
        raise NotTrainable("All tracks are of one genre.", "Add a second.")

    def models(self) -> list[ModelCard]:
        return [CARD]

    def chosen_id(self) -> str:
        return CARD.id

    def unknown_below(self) -> float:
        return 0.4


@pytest.fixture
def controller(qapp: Any) -> Iterator[GenreController]:
    jobs, parent = JobRunner(), QObject()
    yield GenreController(Service(), jobs, parent)  # type: ignore[arg-type]
    jobs.shut_down()


def test_two_figures_of_one_name_are_told_apart() -> None:
    scores = (MethodScore("classic", "SVM", 0.8, 0.753), MethodScore("classic", "k-NN", 0.7, 0.7))
    tested = replace(CARD.evaluation, methods=scores, macro_f1=0.701)
    said = best_method(replace(CARD, method="SVM", evaluation=tested))
    assert "75.3%" in said and "The 70% above" in said
    same = replace(tested, macro_f1=0.753)
    assert "above" not in best_method(replace(CARD, method="SVM", evaluation=same))


def test_the_last_question_counts_and_every_training_has_one_ending(
    qtbot: Any, controller: GenreController
) -> None:
    found: list[Any] = []
    controller.summary_found.connect(found.append)
    options = TrainingOptions()
    endings: list[str] = []
    controller._jobs.ended.connect(lambda job: endings.append(job.ending))
    with qtbot.waitSignal(controller.summary_failed) as failed:
        controller.summarise(LIBRARY, options)
        controller.summarise(GenreSource("folder", "/gone"), options)
    assert failed.args == ["“/gone” is not there. Name another.", 0, ()] and not found
    qtbot.waitUntil(lambda: len(endings) == 2)
    assert "failed" not in endings  # there was nothing to do again
    with qtbot.waitSignal(controller.summary_found):
        controller.summarise(LIBRARY, options)

    controller.train(LIBRARY, options)
    qtbot.waitUntil(lambda: not controller.training)
    assert controller.run is not None
    assert (controller.run.standing, controller.run.card) == ("failed", None)
    assert controller.run.problem == "All tracks are of one genre. Add a second."

    controller.train(LIBRARY, replace(options, seed=1))
    qtbot.waitUntil(lambda: controller.run.progress is not None)
    controller.train(LIBRARY, options)  # one at a time
    assert controller.run.options.seed == 1
    controller.pause(True)
    assert controller.run.paused
    controller.pause(False)
    controller.cancel()
    qtbot.waitUntil(lambda: controller.run.standing == "cancelled")
    with qtbot.waitSignal(controller.models_read) as read:
        controller.read_models()
    assert read.args == [Models((CARD,), CARD.id, 0.4)]

"""Genres, from labelled music to guesses in the library, on planted sound."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import Mock

import numpy as np
import pytest
from threadpoolctl import threadpool_limits

from musicrec_desktop.core import translation
from musicrec_desktop.core.errors import (
    Cancelled,
    FolderMissing,
    LibraryMissing,
    StorageError,
    UnknownTrack,
    UnreadableFile,
)
from musicrec_desktop.core.features import Sound, SoundKind, TrackFeatures
from musicrec_desktop.core.genre_scores import (
    DataReady,
    EpochDone,
    Evaluated,
    FoldDone,
    ModelCard,
    NotCompared,
    Trained,
)
from musicrec_desktop.core.genres import (
    LIBRARY,
    GenreSource,
    ModelNotUsable,
    NoGenreModel,
    NotTrainable,
    TrainingOptions,
)
from musicrec_desktop.core.progress import JobControl
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.genre import methods
from musicrec_desktop.genre.cnn import process
from musicrec_desktop.genre.cnn.job import CnnResult, TrainingJob
from musicrec_desktop.genre.model_files import write_card
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.genres import GenreRepository
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.sounds import SoundRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.services.genre import job as genre_job
from musicrec_desktop.services.genre.cards import name_of
from musicrec_desktop.services.genre.genres import GenreService
from tests.services.conftest import Ears, Immediate, Library, planted_features, touch_later

GENRES = ("Ambient", "Bossa Nova", "Chanson", "Dub")  # of the planted styles
TAGGED, ALL = 56, 64
OPTIONS = TrainingOptions(model="classic", smallest_class=5, folds=3)


class Listeners(Ears):
    """Draws nothing, and hears silence where it is told to."""

    silent: frozenset[str] = frozenset()
    failing: frozenset[str] = frozenset()

    def answer(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if args and isinstance(args[0], str) and args[0] in self.failing:
            raise UnreadableFile(args[0], "its decoder died")
        if fn is genre_job.picture:
            path, _start, _end, target = args
            np.save(target, np.full((3, 428, 128), int(Path(path).stem), np.float16))
            return None
        if fn is genre_job.attend:
            return np.zeros((128, 428), np.uint8), np.full((128, 428), 128, np.uint8)
        if fn in (genre_job.lay_out, genre_job.ask_network, genre_job.judge):
            return fn(*args, **kwargs)
        features = super().answer(fn, *args, **kwargs)
        if args[0] in self.silent:
            return replace(features, sound=Sound(SoundKind.SILENCE, 1.0))
        return features


def make_service(database: Database, root: Path, listeners: Executor | None = None) -> GenreService:
    return GenreService(
        GenreRepository(database),
        TrackRepository(database),
        FeatureRepository(database),
        SoundRepository(database),
        root=root / "genres",
        listeners=listeners or Listeners(),
        builder=Immediate(),
        workers=2,
    )


def tagged(number: int) -> ScannedFile:
    genre = GENRES[number % 4] if number < TAGGED else ""
    artist = f"{number % 4} {number // 4 % 5}"
    tags = Tags(title=f"Title {number}", genre=genre, artist=artist, album=f"Album of {artist}")
    return ScannedFile(FoundFile(f"/music/{number}.flac", 1, 1), tags)


def fill(database: Database, numbers: range) -> list[int]:
    ids = [track.id for track in TrackRepository(database).save([tagged(n) for n in numbers])]
    heard: list[tuple[int, TrackFeatures]] = [
        (each, planted_features(number)) for each, number in zip(ids, numbers, strict=True)
    ]
    FeatureRepository(database).store(heard)
    return ids


def between(one: int, other: int) -> TrackFeatures:
    """Return features that no model has met, between those of two."""
    first, second = planted_features(one), planted_features(other)
    count = min(len(first.excerpts), len(second.excerpts))
    return replace(first, excerpts=(first.excerpts[:count] + second.excerpts[:count]) / 2)


def drain(events: Generator[Any, None, ModelCard]) -> tuple[list[Any], ModelCard]:
    found = []
    while True:
        try:
            found.append(next(events))
        except StopIteration as end:
            return found, end.value


@dataclass
class TrainedLibrary:
    """A library with a model that was trained on its tags."""

    root: Path
    database: Database
    genres: GenreService
    events: list[Any]
    card: ModelCard
    ids: list[int]


@pytest.fixture(scope="module", autouse=True)
def one_thread() -> Iterator[None]:
    """As in the process that learns: small products are slower on several threads."""
    import sklearn.ensemble  # noqa: F401 - limited is what has been loaded

    with threadpool_limits(1):
        yield


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the method that takes longest."""
    monkeypatch.setattr(methods, "LARGEST_BOOSTED", 0)


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TrainedLibrary]:
    root = tmp_path_factory.mktemp("genres")
    database = Database.open(root / "library.sqlite")
    ids = fill(database, range(ALL))
    genres = make_service(database, root)
    events, card = drain(genres.train(LIBRARY, OPTIONS))
    yield TrainedLibrary(root, database, genres, events, card, ids)
    database.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    database = Database.open(tmp_path / "library.sqlite")
    yield database
    database.close()


def test_training_tells_what_it_does_and_what_came_of_it(trained: TrainedLibrary) -> None:
    kinds = [type(event) for event in trained.events]
    order = [DataReady, FoldDone, FoldDone, FoldDone, Evaluated, Trained]
    assert [kind for kind in kinds if kind in order] == order
    card, found = trained.card, trained.card.evaluation
    assert sorted(card.classes) == list(GENRES)
    assert (card.data.tracks, card.data.artists, card.data.grouped_by) == (TAGGED, 20, "artist")
    assert found.accuracy > 0.9
    assert found.within_library is not None
    assert found.within_library.accuracy > 0.9
    assert found.with_album is not None
    assert found.with_album.accuracy > 0.9
    assert sum(map(sum, found.confusion)) == TAGGED
    assert trained.genres.card() == card
    assert [each.id for each in trained.genres.models()] == [card.id]
    assert not list((trained.root / "genres").glob(".*"))


def test_tracks_without_a_tag_get_a_guess_that_can_be_searched_for(trained: TrainedLibrary) -> None:
    guesses = trained.genres.predictions(trained.ids[TAGGED:])
    right = [GENRES[number % 4] for number in range(TAGGED, ALL)]
    assert [guesses[each].genre for each in trained.ids[TAGGED:]] == right
    for guess in guesses.values():
        shares = [each.probability for each in guess.top]
        assert len(shares) == 3
        assert shares == sorted(shares, reverse=True)
        assert 0.5 <= guess.confidence <= sum(shares) <= 1 + 1e-9
    search = TrackSearch(trained.database)
    found = set(search.find("genre~:chanson -genre:chanson") or [])
    assert found == {trained.ids[n] for n in range(TAGGED, ALL) if n % 4 == 2}
    assert set(search.find('genre~="Bossa Nova"') or []) == set(trained.ids[1::4])
    assert search.find("genre~:polka") == []
    assert search.complete("genre~:cha", 10) == ["genre~:Chanson"]


def test_a_file_that_is_not_in_the_library_is_guessed(
    trained: TrainedLibrary, tmp_path: Path
) -> None:
    path = tmp_path / "61.flac"
    path.touch()
    said = trained.genres.predict_file(str(path))
    assert (said.genre, said.unknown, said.model) == (GENRES[61 % 4], False, trained.card.id)
    listeners = Listeners()
    listeners.silent = frozenset([str(path)])
    genres = make_service(trained.database, trained.root, listeners)
    with pytest.raises(UnknownTrack, match="silent"):
        genres.predict_file(str(path))


def test_what_the_user_corrects_is_shown_searched_for_and_learnt_from(
    trained: TrainedLibrary,
) -> None:
    track = trained.ids[TAGGED]
    trained.genres.correct(track, "Zydeco")
    try:
        (correction,) = trained.genres.corrections()
        assert (correction.genre, correction.predicted) == ("Zydeco", GENRES[TAGGED % 4])
        assert trained.genres.predictions([track])[track].genre == "Zydeco"
        search = TrackSearch(trained.database)
        assert search.find("genre~:zydeco") == [track]
        assert track not in set(search.find(f"genre~:{GENRES[TAGGED % 4]}") or [])
        _, summary = drain(trained.genres.summarise(LIBRARY, replace(OPTIONS, smallest_class=1)))
        assert summary.corrected == 1
        assert "Zydeco" in [item.genre for item in summary.classes]
    finally:
        trained.genres.correct(track, "")
    assert trained.genres.corrections() == []
    with pytest.raises(UnknownTrack):
        trained.genres.correct(10_000, "Dub")


def test_a_report_is_written(trained: TrainedLibrary) -> None:
    path = trained.genres.report()
    told = path.read_text("utf-8")
    assert "Bossa Nova" in told
    assert "accuracy with the album" in told


def test_a_scan_guesses_what_it_hears(trained: TrainedLibrary, library: Library) -> None:
    genres = make_service(library.database, trained.root)
    genres.choose(trained.card.id)
    library.genres = genres
    paths = library.add(57, 62)
    library.scan()
    tracks = [library.track(path).id for path in paths]
    guesses = genres.predictions()
    assert [guesses[each].genre for each in tracks] == [GENRES[1], GENRES[2]]


def test_tracks_are_guessed_together_with_their_album(
    trained: TrainedLibrary, empty: Database, tmp_path: Path
) -> None:
    shutil.copytree(trained.root / "genres", tmp_path / "genres")
    genres = make_service(empty, tmp_path)
    genres.choose(trained.card.id)
    albums = ("Suite", "Suite", "Suite", "", "Other")
    found = [
        ScannedFile(FoundFile(f"/music/{n}.flac", 1, 1), Tags(album=album, album_artist="X"))
        for n, album in enumerate(albums)
    ]
    first, second, third, same, other = (t.id for t in TrackRepository(empty).save(found))
    heard = [between(1, 5), between(9, 13), between(17, 21), between(1, 5), between(2, 6)]
    ids = (first, second, third, same, other)
    FeatureRepository(empty).store(list(zip(ids, heard, strict=True)))
    album = genres.predict([first])
    assert set(album) == {first, second, third}
    assert {each.genre for each in album.values()} == {GENRES[1]}
    assert set(genres.predictions([second, third])) == {second, third}
    alone = genres.predict([same, other, second])
    assert alone[first] == album[first]  # whoever else is asked about
    assert alone[same].genre == GENRES[1]
    assert alone[same].confidence != album[first].confidence


def test_models_can_be_chosen_and_deleted_and_damaged_ones_are_passed_over(
    trained: TrainedLibrary, empty: Database, tmp_path: Path
) -> None:
    shutil.copytree(trained.root / "genres", tmp_path / "genres")
    genres = make_service(empty, tmp_path)
    folder = tmp_path / "genres" / "models" / trained.card.id
    with pytest.raises(NoGenreModel):
        genres.predict([1])
    genres.choose(trained.card.id)
    assert genres.chosen() == trained.card
    for name in ("nothing", "..", "", "a/b"):
        with pytest.raises(ModelNotUsable):
            genres.choose(name)
    shutil.copytree(folder, folder.with_name("broken"))
    (folder.with_name("broken") / "classifier.npz").write_bytes(b"no")
    with pytest.raises(ModelNotUsable, match="damaged"):
        genres.choose("broken")
    (folder.with_name("broken") / "card.json").write_text("{")
    assert [card.id for card in genres.models()] == [trained.card.id]
    assert genres.delete(trained.card.id) is None
    assert (genres.chosen(), genres.models(), folder.exists()) == (None, [], False)
    assert list(genres.catch_up()) == []


def test_where_the_model_in_use_is_deleted_the_next_best_is_used(
    trained: TrainedLibrary, empty: Database, tmp_path: Path
) -> None:
    models = tmp_path / "genres" / "models"
    other = replace(trained.card.data, source=GenreSource("folder", "/elsewhere"))
    for name, macro_f1, data in (
        ("best", 0.9, trained.card.data),
        ("worst", 0.5, trained.card.data),
        ("better", 0.7, trained.card.data),
        ("elsewhere", 0.99, other),
        ("broken", 0.8, trained.card.data),
    ):
        shutil.copytree(trained.root / "genres" / "models" / trained.card.id, models / name)
        scored = replace(trained.card.evaluation, macro_f1=macro_f1)
        write_card(models / name, replace(trained.card, id=name, evaluation=scored, data=data))
    (models / "broken" / "classifier.npz").write_bytes(b"no")
    genres = make_service(empty, tmp_path)
    genres.choose("best")
    in_use = []
    for name in ("worst", "best", "better", "elsewhere"):
        card = genres.delete(name)
        in_use.append(card.id if card else None)
        assert card == genres.chosen()
    assert in_use == ["best", "better", "elsewhere", None]


@pytest.mark.parametrize("stop", [DataReady, Evaluated])
def test_a_cancelled_training_leaves_nothing(
    empty: Database, tmp_path: Path, quick: None, stop: type
) -> None:
    fill(empty, range(24))
    genres = make_service(empty, tmp_path)
    training = genres.train(LIBRARY, replace(OPTIONS, folds=2))
    assert any(isinstance(event, stop) for event in training)
    training.close()
    assert genres.models() == []
    assert genres.chosen() is None
    assert [path.name for path in (tmp_path / "genres").rglob("*") if path.is_file()] == []


def test_without_room_for_it_training_ends_with_a_sentence(empty: Database, tmp_path: Path) -> None:
    fill(empty, range(24))
    (tmp_path / "genres").write_text("a file where the folder should be")
    for source in (LIBRARY, GenreSource("folder", str(tmp_path))):
        with pytest.raises(StorageError):
            drain(make_service(empty, tmp_path).train(source, OPTIONS))


def test_a_library_of_one_genre_or_two_tracks_cannot_be_learnt_from(
    empty: Database, tmp_path: Path
) -> None:
    genres = make_service(empty, tmp_path)
    with pytest.raises(NotTrainable, match="No track"):
        drain(genres.train(LIBRARY, OPTIONS))
    fill(empty, range(2))
    with pytest.raises(NotTrainable, match="Too few"):
        drain(genres.train(LIBRARY, OPTIONS))
    assert not (tmp_path / "genres" / "models").exists()


# ---- folders


def labelled(library: Library, each: int = 6) -> Path:
    """Lay out a folder for each planted style, some of the labels odd."""
    root = library.root / "labelled"
    for style, name in enumerate(("Jazz", "rock'n'roll", "été & <b>", "100 %")):
        library.add(*range(style, 4 * each, 4), folder=root / name / "deeper")
    return root


def test_a_folder_for_each_genre_is_learnt_from_and_bad_files_are_listed(
    library: Library, quick: None
) -> None:
    root = labelled(library)
    (root / "Jazz" / "broken.mp3").write_bytes(b"this is no sound")
    (root / "Jazz" / "notes.txt").write_text("nor is this")
    library.tone_file(root / "40.flac", 0.2)
    listeners = Listeners()
    listeners.silent = frozenset([str(root / "Jazz" / "deeper" / "0.flac")])
    genres = make_service(library.database, library.root, listeners)
    source = GenreSource("folder", str(root))
    options = replace(OPTIONS, folds=2)
    _, before = drain(genres.summarise(source, options))
    assert (before.heard, before.tracks) == (False, 24)
    assert listeners.asked == []
    _, card = drain(genres.train(source, options))
    assert sorted(card.classes) == ["100 %", "Jazz", "rock'n'roll", "été & <b>"]
    assert [Path(item.path).name for item in card.data.failed] == ["broken.mp3"]
    assert [(Path(item.path).name, item.reason) for item in card.data.left_out] == [
        ("0.flac", "it is silent")
    ]
    assert card.evaluation.accuracy > 0.9
    assert library.paths() == set()  # it is not the listener's music
    listened = len(listeners.asked)
    _, after = drain(genres.summarise(source, options))
    assert after.heard  # so that no time is said to be needed for it
    assert len(listeners.asked) == listened
    library.add(41, folder=root / "Jazz")
    _, grown = drain(genres.summarise(source, options))
    assert not grown.heard


def test_what_could_not_be_heard_is_tried_again_at_the_next_training_and_not_by_a_look(
    library: Library, quick: None
) -> None:
    root = labelled(library)
    listeners = Listeners()
    listeners.failing = frozenset([str(root / "Jazz" / "deeper" / "0.flac")])
    genres = make_service(library.database, library.root, listeners)
    source, options = GenreSource("folder", str(root)), replace(OPTIONS, folds=2)
    _, card = drain(genres.train(source, options))
    assert [Path(item.path).name for item in card.data.failed] == ["0.flac"]
    listeners.failing = frozenset()
    asked = len(listeners.asked)
    _, summary = drain(genres.summarise(source, options))
    assert len(listeners.asked) == asked and len(summary.failed) == 1
    _, card = drain(genres.train(source, options))
    assert card.data.failed == ()


def test_what_the_library_has_heard_is_not_listened_to_again(library: Library, quick: None) -> None:
    root = labelled(library)
    library.scan(root)
    changed = root / "Jazz" / "deeper" / "0.flac"
    touch_later(changed)
    library.add(41, folder=root / "Jazz")
    listeners = Listeners()
    genres = make_service(library.database, library.root, listeners)
    source = GenreSource("folder", str(root))
    _, summary = drain(genres.summarise(source, OPTIONS))
    assert not summary.heard
    _, card = drain(genres.train(source, replace(OPTIONS, folds=2)))
    new = str(root / "Jazz" / "41.flac")
    assert set(listeners.stretches) == {str(changed), new}
    assert card.data.tracks == 25
    assert card.evaluation.accuracy > 0.9


def test_a_folder_that_the_library_has_heard_needs_no_time(library: Library) -> None:
    root = labelled(library)
    library.scan(root)
    genres = make_service(library.database, library.root)
    _, summary = drain(genres.summarise(GenreSource("folder", str(root)), OPTIONS))
    assert summary.heard


def test_a_model_is_tested_on_other_music(trained: TrainedLibrary, library: Library) -> None:
    root = library.root / "others"
    for style, name in ((0, "ambient"), (1, "bossa_nova"), (2, "Polka")):
        library.add(*(style + 4 * n for n in (14, 15)), folder=root / name)
    library.add(59, folder=root / "ambient")  # which it is not
    genres = make_service(library.database, library.root)
    shutil.copytree(trained.root / "genres" / "models", library.root / "genres" / "models")
    source = GenreSource("folder", str(root))
    _, outside = drain(genres.evaluate(source, trained.card.id))
    assert outside.evaluation.accuracy == pytest.approx(4 / 5)
    assert outside.evaluation.classes == trained.card.classes
    assert outside.evaluation.confused[0].predicted == GENRES[59 % 4]
    assert [Path(item.path).parent.name for item in outside.summary.left_out] == ["Polka"] * 2
    assert any("heard when the model was trained" in text for text in outside.summary.warnings)
    (root / "ambient").rename(root / "Polka" / "x")
    (root / "bossa_nova").rename(root / "Polka" / "y")
    with pytest.raises(NotTrainable, match="None of the tracks"):
        drain(genres.evaluate(source, trained.card.id))


def test_what_was_only_looked_at_is_not_listened_to_for_another_folder(
    library: Library, quick: None
) -> None:
    root, elsewhere = labelled(library), library.root / "elsewhere"
    for style, name in enumerate(("a", "b")):
        library.add(*range(style, 20, 4), folder=elsewhere / name)
    listeners = Listeners()
    genres = make_service(library.database, library.root, listeners)
    _, looked_at = drain(genres.summarise(GenreSource("folder", str(elsewhere)), OPTIONS))
    assert looked_at.tracks == 10
    drain(genres.train(GenreSource("folder", str(root)), replace(OPTIONS, folds=2)))
    assert len(listeners.asked) == 24
    assert not any("elsewhere" in str(path) for path in listeners.asked)


def test_a_folder_of_text_files_or_none_at_all(library: Library) -> None:
    genres = make_service(library.database, library.root)
    root = library.root / "texts"
    (root / "Jazz").mkdir(parents=True)
    (root / "Jazz" / "a.txt").write_text("no sound")
    with pytest.raises(NotTrainable, match="holds no folder with music"):
        drain(genres.train(GenreSource("folder", str(root)), OPTIONS))
    with pytest.raises(FolderMissing):
        drain(genres.train(GenreSource("folder", str(root / "nothing")), OPTIONS))


def test_music_of_which_nothing_can_be_heard(library: Library) -> None:
    root, listeners = library.root / "labelled", Listeners()
    paths = [path for name in "AB" for path in library.add(1, 2, 3, 4, folder=root / name)]
    listeners.silent = frozenset(paths)
    genres = make_service(library.database, library.root, listeners)
    source = GenreSource("folder", str(root))
    with pytest.raises(NotTrainable, match=r"All 8 labelled tracks in “.*labelled” are silent"):
        drain(genres.train(source, replace(OPTIONS, smallest_class=4)))
    assert not genres.models()


# ---- the network


def test_where_the_extra_is_absent_the_classical_model_is_used_and_that_is_said(
    empty: Database, tmp_path: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def absent() -> None:
        raise LibraryMissing("Keras is not installed.", "Install it.")

    monkeypatch.setattr(process, "require", absent)
    fill(empty, range(24))
    genres = make_service(empty, tmp_path)
    events, card = drain(genres.train(LIBRARY, replace(OPTIONS, model="auto", folds=2)))
    assert card.kind == "classic"
    assert any(isinstance(event, NotCompared) and "Keras" in event.reason for event in events)
    with pytest.raises(LibraryMissing):
        drain(genres.train(LIBRARY, replace(OPTIONS, model="cnn", folds=2)))


def test_a_network_that_takes_too_long_is_left_out_and_the_classical_model_kept(
    library: Library, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    enough, stopped = [False], []

    def train(_job: TrainingJob, control: JobControl) -> Iterator[EpochDone]:
        yield EpochDone(0, 1, 9, 1.0, 0.5, 1.2, 0.4, 1e-3, 0.1)
        while not control.cancelled:
            threading.Event().wait(0.005)
        stopped.append(True)
        raise Cancelled

    monkeypatch.setattr(process, "require", lambda: None)
    monkeypatch.setattr(process, "train", train)
    genres = make_service(library.database, library.root)
    source = GenreSource("folder", str(labelled(library)))
    options = replace(OPTIONS, model="auto", folds=2)
    events: list[Any] = []
    training = genres.train(source, options, lambda: enough[0])
    with pytest.raises(StopIteration) as ended:
        while True:
            events.append(next(training))
            enough[0] = isinstance(events[-1], EpochDone) or enough[0]
    card = ended.value.value
    assert card.kind == "classic" and genres.chosen_id() == card.id
    assert [event.model for event in events if isinstance(event, NotCompared)] == ["cnn"]
    assert stopped == [True]


@pytest.mark.parametrize("good", [True, False])
def test_the_model_that_is_better_on_the_same_folds_is_used(
    library: Library, quick: None, monkeypatch: pytest.MonkeyPatch, good: bool
) -> None:
    def train(job: TrainingJob, _control: object = None) -> Iterator[EpochDone]:
        numbers = job.pictures()[:, 0, 0, 0].astype(int)  # those of the files, styles in turn
        honest = ~np.isin(numbers, [25, 30])
        assert len(set(zip(numbers[honest] % 4, job.labels[honest], strict=True))) == 4
        yield EpochDone(0, 1, 1, 1.0, 0.5, 1.2, 0.4, 1e-3, 0.1)

    def result(job: TrainingJob) -> CnnResult:
        network = job.folder / "network.onnx"
        network.write_bytes(b"not asked in this test")
        said = np.where(np.eye(4)[job.labels] == good, 0.0, -3.0)
        return CnnResult(said, 1, 1.0, network, (network, network))

    monkeypatch.setattr(process, "require", lambda: None)
    monkeypatch.setattr(process, "train", train)
    monkeypatch.setattr(process, "result", result)
    genres = make_service(library.database, library.root)
    root = labelled(library)
    library.add(25, 30, folder=root / "Jazz")  # which they do not sound like
    source = GenreSource("folder", str(root))
    events, card = drain(genres.train(source, replace(OPTIONS, model="auto", folds=2)))
    assert card.kind == ("cnn" if good else "classic")
    assert "same artist-disjoint folds" in card.chosen_because
    assert any(isinstance(event, EpochDone) for event in events)
    scores = {item.model for item in card.evaluation.methods}
    assert scores == {"classic", "cnn"}
    classic, network = (
        next(
            event.evaluation.folds
            for event in events
            if isinstance(event, Evaluated) and event.evaluation.model == kind
        )
        for kind in ("classic", "cnn")
    )
    assert [fold.tracks for fold in classic] == [fold.tracks for fold in network]
    assert {each.kind for each in genres.models()} == {"classic", "cnn"}
    assert genres.chosen_id() == card.id
    assert not (library.root / "genres" / "network-training").exists()
    network_id = next(each.id for each in genres.models() if each.kind == "cnn")
    assert [each.epoch for each in genres.epochs(network_id)] == [1]
    assert bool(genres.pictures(network_id)) is not good  # of mistakes
    assert "Training" in genres.report(network_id).read_text("utf-8")


def test_labelled_tracks_that_could_not_be_heard_are_listened_to_again(
    empty: Database, tmp_path: Path
) -> None:
    fill(empty, range(40))
    rows = [tagged(number) for number in (40, 41, 42, 60)]  # the last has no genre
    for row in rows:
        (tmp_path / Path(row.file.path).name).write_bytes(b"sound")
    moved = [
        ScannedFile(FoundFile(str(tmp_path / Path(row.file.path).name), 1, 1), row.tags)
        for row in rows
    ]
    tracks, features = TrackRepository(empty), FeatureRepository(empty)
    ids = [track.id for track in tracks.save(moved)]
    features.fail([(number, "its decoder died") for number in ids])
    listeners, told = Listeners(), list[int]()
    listeners.errors[moved[1].file.path] = UnreadableFile(moved[1].file.path, "broken")
    genres = make_service(empty, tmp_path, listeners)
    genres.changed = told.extend
    _, before = drain(genres.summarise(LIBRARY, OPTIONS))
    assert before.tracks == 40
    assert not listeners.asked
    training = genres.train(LIBRARY, OPTIONS)
    ready = next(event for event in training if isinstance(event, DataReady))
    training.close()
    assert ready.summary.tracks == 42
    assert told == [ids[0], ids[2]]
    states = [track.analysis.value for track in tracks.get(ids)]
    assert states == ["done", "failed", "done", "failed"]
    assert [each.path for each in FailureRepository(empty).all()] == [
        moved[1].file.path,
        moved[3].file.path,
    ]


def test_a_model_of_the_whole_library_is_called_so_in_the_reader_s_language(
    trained: TrainedLibrary,
) -> None:
    source = GenreSource("library")
    card = replace(
        trained.card, name=name_of(source), data=replace(trained.card.data, source=source)
    )
    language = Mock(translation.English)
    language.text.side_effect = lambda context, text, comment, n: {"Library": "Bibliothek"}[text]
    translation.install(language)
    try:
        assert (name_of(source), card.name, card.title) == ("Library", "Library", "Bibliothek")
    finally:
        translation.install(None)


def test_cards_are_json(trained: TrainedLibrary) -> None:
    folder = trained.root / "genres" / "models" / trained.card.id
    stored = json.loads((folder / "card.json").read_text("utf-8"))
    assert stored["card"]["licence_note"]
    assert set(stored["card"]["versions"]) >= {"program", "features", "scikit-learn"}

"""What was said or kept in English, in the language of who reads it."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from musicrec_desktop.core import genre_notes, translation
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.phrases import in_english, phrase, sentences
from musicrec_desktop.core.reasons import kept_reason, shown_reason
from musicrec_desktop.core.translation import English


class Guillemets(English):
    """A language of English words in marks of its own, with a decimal comma."""

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        return f"«{super().text(context, text, comment, n)}»" if context else ""

    def decimal(self, value: float, digits: int) -> str:
        return super().decimal(value, digits).replace(".", ",")


@pytest.fixture
def abroad() -> Iterator[None]:
    yield
    translation.install(None)


def test_a_workers_text_arrives_in_the_language_that_is_spoken_there(abroad: None) -> None:
    said = phrase(
        "Test",
        "%n track(s) of {artist}, {peak} dB",
        n=2,
        artist=phrase("Test", "Unknown artist"),
        peak=4.25,
    )
    both = pickle.dumps(sentences(said, phrase("Test", "{name}: %n", name="a {b} %n", n=1)))
    assert pickle.loads(both) == "2 tracks of Unknown artist, 4.2 dB a {b} %n: 1"
    translation.install(Guillemets())
    arrived = pickle.loads(both)
    assert arrived == "«2 tracks of «Unknown artist», 4,2 dB» «a {b} %n: 1»"
    assert in_english(arrived) == "2 tracks of Unknown artist, 4.2 dB a {b} %n: 1"


def test_an_unreadable_file_keeps_its_reason_and_says_it_where_it_arrives(abroad: None) -> None:
    raised = pickle.dumps(UnreadableFile("/a {b}.flac", "it is empty", "Copy it again."))
    translation.install(Guillemets())
    error = pickle.loads(raised)
    assert error.reason == "it is empty"
    assert str(error) == "«“/a {b}.flac” could not be read: «it is empty».» «Copy it again.»"
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("it is empty", "«it is empty»"),
        ("No such file or directory {0}", "«No such file or directory {0}»"),
        ("reading it took longer than 30 seconds", "«reading it took longer than 30 seconds»"),
        (
            "its CUE sheet cannot be used: track 3 lies in no file",
            "«its CUE sheet cannot be used: «track 3 lies in no file»»",
        ),
        ("the genre “a “b”” has too few tracks", "«the genre “a “b”” has too few tracks»"),
    ],
)
def test_a_reason_with_a_detail_is_found_again(kept: str, shown: str, abroad: None) -> None:
    assert shown_reason(kept) == kept
    translation.install(Guillemets())
    assert shown_reason(kept) == shown
    assert in_english(kept_reason(kept)) == kept


def test_notes_of_a_model_are_read_in_any_language(abroad: None) -> None:
    kept = genre_notes.BETTER["cnn"].format(
        method="Convolutional network", score="71.0", other_score="60.5"
    )
    assert genre_notes.shown_note(kept) == kept
    translation.install(Guillemets())
    assert genre_notes.shown_note(kept) == (
        "«The network («Convolutional network») is used: on the same artist-disjoint folds its "
        "macro-F1 is 71.0%, that of the classical model 60.5%.»"
    )
    assert genre_notes.shown_note(kept.replace("%", " %")) == genre_notes.shown_note(kept)
    assert genre_notes.shown_note(genre_notes.NOT_MERGED.format(tracks=3, other="Other")) == (
        "«3 tracks of small genres left out: too few to be put together as “Other”.»"
    )


@pytest.mark.parametrize("kept", ["“1:2:3” is not a time", "“x {y}” is not a track number"])
def test_a_reason_may_quote_a_text_of_a_file(abroad: None, kept: str) -> None:
    assert shown_reason(kept) == kept
    translation.install(Guillemets())
    assert shown_reason(kept) == f"«{kept}»"

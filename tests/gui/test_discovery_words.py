"""What is said of stations, mixes and cards."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import get_args

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.discovery import Card, ForYou, MixName, RadioSeeds, Shelf, ShelfKind
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.for_you_page import ORIGINS
from musicrec_desktop.gui.widgets.radio_bar import RadioBar
from musicrec_desktop.gui.widgets.tables.chosen_tracks import measures
from musicrec_desktop.gui.words.discovery import (
    ago,
    card_words,
    greeting,
    nothing_to_show,
    radio_why,
    shelf_title,
)
from musicrec_desktop.gui.words.mix_names import mix_subtitle, mix_titles
from musicrec_desktop.gui.words.text import shortly
from musicrec_desktop.recommend.seams import Seam
from musicrec_desktop.services.discovery.stations import RadioPick, RadioState

NOW = datetime(2026, 7, 1, 20, 0, tzinfo=UTC)
DAY = 86_400.0
KITE = Track(1, "/kite.flac", Tags(title="Kite", artist="Ferry"))
AMBER = Track(2, "/amber.flac", Tags(title="Amber", artist="The Copper Set"))
SURE_KITE, SURE_AMBER = (
    replace(track, tempo_bpm=120.0, tempo_confidence=0.9, key="A min", key_confidence=0.9)
    for track in (KITE, AMBER)
)


@pytest.mark.parametrize(
    ("hour", "said"),
    [(5, "morning"), (11, "morning"), (12, "afternoon"), (18, "evening"), (3, "evening")],
)
def test_one_is_greeted_by_the_time_of_day(hour: int, said: str) -> None:
    assert greeting(NOW.replace(hour=hour)) == f"Good {said}"


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0.2, "today"),
        (1.5, "1 day ago"),
        (9, "1 week ago"),
        (40, "1 month ago"),
        (430, "14 months ago"),
        (800, "2 years ago"),
        (-3, "today"),
    ],
)
def test_times_are_rounded_as_one_says_them(days: float, said: str) -> None:
    assert ago(NOW.timestamp() - days * DAY, NOW) == said


def _following(track: Track, to_last: float, seam: Seam) -> RadioPick:
    """Return a pick that is near the track before it, and far from the seeds."""
    return RadioPick(SURE_KITE, 0.1, to_last, seam, track, last=track, nearer_to_last=0.01)


@pytest.mark.parametrize(
    ("pick", "said"),
    [
        (RadioPick(KITE, 1.0, seed=True), "your starting point"),
        (RadioPick(KITE, 0.2, nearer_to_seeds=0.01), "close to where you started"),
        (RadioPick(KITE, 0.9, nearer_to_seeds=0.2), "not far from where you started"),
        (
            RadioPick(KITE, 0.6, 0.6, after=AMBER, last=AMBER, nearer_to_last=0.4),
            "further afield",
        ),
        (  # what came before was skipped
            RadioPick(KITE, 0.1, after=AMBER, nearer_to_seeds=0.2),
            "not far from where you started",
        ),
        (
            _following(SURE_AMBER, 0.6, Seam(1, 1, 1, 1, 1)),
            "sounds like “Amber”; same tempo, keys fit",
        ),
        (  # what is only guessed is no reason
            _following(AMBER, 0.6, Seam(1, 1, 1, 1, 1)),
            "sounds like “Amber”; equally loud",
        ),
        (
            replace(_following(AMBER, 0.3, Seam(0, 0, 1, 1, 1)), again=True),
            "goes on from “Amber”; equally loud; everything else was played",
        ),
        (
            replace(_following(AMBER, 0.6, Seam(1, 1, 1, 1, 1)), near=AMBER),
            "like “Amber”, which you played to the end",
        ),
    ],
)
def test_the_radio_says_why(pick: RadioPick, said: str) -> None:
    assert radio_why(pick) == said


def test_a_reason_leaves_room_for_what_follows_a_long_title() -> None:
    bach = replace(AMBER, tags=Tags(title="Concerto in A Minor for Four Harpsichords BWV 1065: I"))
    said = radio_why(_following(bach, 0.6, Seam(1, 1, 1, 1, 1)))
    assert said == "sounds like “Concerto in A Minor for Four…”; equally loud"


def test_what_comes_on_the_radio_is_said_in_fewer_words_where_there_is_less_room(qtbot) -> None:
    title = "Concerto in A Minor for Four Harpsichords BWV 1065: I Allegro"
    bach = replace(AMBER, tags=Tags(title=title, artist="The Copper Set"))
    pick = replace(_following(bach, 0.6, Seam(1, 1, 1, 1, 1)), track=KITE)
    bar = RadioBar(DARK, holder := QWidget())
    qtbot.addWidget(holder)
    seeds = RadioSeeds("tracks", (bach.id,))
    bar.show_state(RadioState(seeds, title=title, upcoming=(pick,), following=pick))
    holder.show()
    whole = bar.next.whole_text()
    assert whole.endswith("; equally loud")
    shown = set()
    for width in range(1600, 300, -20):
        bar.resize(width, bar.sizeHint().height())
        QApplication.processEvents()
        shown.add(bar.next.text())
        assert bar.from_what.text().endswith("”") or width < 660
    because = whole.removesuffix("; equally loud")
    assert {whole, because, because.partition(" – ")[0]} <= shown
    parts = {text for text in shown if " – " in text and text.endswith("…")}
    assert len(parts) > 1  # as much of the reason as there is room for, in whole words
    assert all(because.startswith(text[:-1] + " ") for text in parts)
    assert all(text in whole for text in shown if not text.endswith("…"))


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Kite", "Kite"),
        ("Thirty letters, and not one mo", "Thirty letters, and not one mo"),
        ("Suite No. 3 in D major, BWV 1068: Air", "Suite No. 3 in D major, BWV…"),
        ("Come Back (Live in Copenhagen, 1999)", "Come Back (Live in…"),
        ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsgesells…"),
        ("A Donaudampfschifffahrtsgesellschaft", "A Donaudampfschifffahrtsgesel…"),
    ],
)
def test_a_long_title_is_named_by_its_first_words(title: str, said: str) -> None:
    assert shortly(title) == said


def test_mixes_are_called_differently() -> None:
    names = [
        MixName("classical", 0.1, (70, 80), artists=("Ada", "Ivo")),
        MixName("classical", 0.1, (100, 120), artists=("Ada",)),
        MixName("classical", 0.1, (100, 120), artists=("Ada", "Ivo")),
        MixName("classical", 0.1, (100, 120)),
        MixName("", 0.9),
        MixName("", 0.9, pair=("Rock", "IDM")),
    ]
    assert mix_titles(names) == [
        "Slow classical",
        "Calm classical",
        "Around Ada",
        "Calm classical 2",
        "Intense mix",
        "Intense rock & IDM",
    ]


def test_a_genre_is_written_as_it_stands_within_a_phrase() -> None:
    written = [MixName(genre, 0.1) for genre in ("Classical; Baroque", "IDM", "R&B", "Hip Hop")]
    assert mix_titles(written) == ["Calm classical", "Calm IDM", "Calm R&B", "Calm hip hop"]


def test_a_mix_says_who_leads_it() -> None:
    name = MixName("jazz", 0.3, (74.2, 91.6), 0.2, ("Lena Ortiz Trio", "Ada"), 6)
    assert mix_subtitle(name) == "Lena Ortiz Trio, Ada and 6 more · mostly 74–92 BPM"
    assert mix_subtitle(MixName(artists=("ivo",), minor_share=0.9)) == "Ivo · minor keys"


def test_a_guest_is_promised_nothing_that_plays_would_bring() -> None:
    mixes = (Card("a", (AMBER,)),)
    assert (
        shelf_title(Shelf("sampler", mixes))[1]
        == "play a few, and the mixes will follow your taste"
    )
    assert "not kept" in shelf_title(Shelf("sampler", mixes, for_guest=True))[1]


def test_cards_say_why() -> None:
    long_ago = NOW.timestamp() - 430 * DAY
    neglected = Shelf(
        "neglected",
        (Card("a", (AMBER,), like=KITE, last_heard_at=long_ago), Card("b", (KITE,), like=AMBER)),
    )
    assert card_words(neglected, NOW) == [
        ("Amber", "The Copper Set · 14 months ago · like Kite"),
        ("Kite", "Ferry · never played · like Amber"),
    ]
    assert "year or ever" in shelf_title(neglected)[1]
    new = Shelf("neglected", (Card("b", (KITE,), like=AMBER),))
    assert shelf_title(new)[1] == "sound like your favourites, never played"
    assert card_words(new, NOW) == [("Kite", "Ferry · like Amber")]
    because = Shelf("because", (Card("a", (AMBER,), like=KITE),), KITE)
    assert shelf_title(because)[0] == "Because you played “Kite”"
    assert card_words(because, NOW) == [("Amber", "The Copper Set · never played")]
    album = Shelf("continue", (Card("a", (KITE,), album="Field Notes", place=3, total=9),))
    assert card_words(album, NOW) == [("Field Notes", "Ferry · from track 3 of 9")]
    mixes = Shelf(
        "mixes", (Card("m", (KITE,), MixName("jazz", 0.3)), Card("e", (KITE,), edges=True))
    )
    assert [title for title, _ in card_words(mixes, NOW)] == ["Mellow jazz", "Edges"]


@pytest.mark.parametrize(
    "readiness", ["ready", "nothing", "waiting", "one-track", "missing", "one-artist"]
)
def test_an_empty_page_says_what_to_do(readiness: str) -> None:
    heading, sentence = nothing_to_show(ForYou(readiness))  # type: ignore[arg-type]
    assert heading and sentence.endswith(".")


def test_a_full_page_needs_no_such_words() -> None:
    assert nothing_to_show(ForYou("ready", (Shelf("new", (Card("a", (KITE,)),)),))) == ("", "")


def test_a_list_says_tempo_and_key_only_where_they_are_sure() -> None:
    heard = Track(
        1,
        "/a.flac",
        Tags(duration_seconds=61.0),
        tempo_bpm=121.6,
        tempo_confidence=0.9,
        key="8A",
        key_confidence=0.0,
    )
    assert measures(heard) == ("122", "", "1:01")
    assert measures(replace(heard, tempo_confidence=0.0))[0] == ""


def test_what_needs_no_analysis_says_why_it_is_there() -> None:
    now = datetime.fromtimestamp(1_800_000_000.0).astimezone()
    track = Track(
        1, "/1", Tags(title="Kite", artist="Ada", album="Sky", album_artist="Ada", year=1991)
    )
    heard = now.timestamp() - 90 * 86_400
    cards = {
        "recent": Card("recent:1", (track,), album="Sky", total=1, name="1"),
        "most": Card("most:1", (track,), last_heard_at=heard, total=12),
        "resting": Card("resting:1", (track,), last_heard_at=heard),
        "decades": Card("decade:1990", (track,), total=3400, name="1990"),
    }
    said = {kind: card_words(Shelf(kind, (card,)), now)[0] for kind, card in cards.items()}
    assert said == {
        "recent": ("Sky", "Ada · 1991"),
        "most": ("Kite", "Ada · 12 plays"),
        "resting": ("Kite", "Ada · 2 months ago"),
        "decades": ("The 1990s", "3,400 tracks"),
    }


@pytest.mark.parametrize("kind", [kind for kind in get_args(ShelfKind) if kind != "because"])
def test_every_shelf_has_a_heading_and_knows_from_where_it_is_played(kind: ShelfKind) -> None:
    assert all(shelf_title(Shelf(kind, ())))
    assert ORIGINS[kind]

"""What a worker proposes, read in another language and kept in English."""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import pytest

from musicrec_desktop.core import translation
from musicrec_desktop.core.tidying import Proposal
from musicrec_desktop.core.translation import English
from musicrec_desktop.library.tidying.journal import said_of
from musicrec_desktop.library.tidying.snapshot import Copies, Heard
from tests.library.test_tidy_rules import proposals, track


class Marked(English):
    """English with a mark before each text that comes from a catalogue."""

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        return "¿" + super().text(context, text, comment, n) if context else ""


@pytest.fixture
def abroad() -> Iterator[None]:
    yield
    translation.install(None)


def test_every_proposal_arrives_in_the_readers_language(abroad: None) -> None:
    names = ["Björk"] * 9 + ["Bjork"] * 2
    tracks = [track(n, f"/music/{name}/{n}.flac", artist=name) for n, name in enumerate(names, 1)]
    tracks += [track(n, f"/m/Blue/{n}.mp3", album="Blue (Disc 2)", year=0) for n in range(20, 24)]
    tracks += [track(n, f"/m/Va/{n}.mp3", album="Va", artist=f"A{n}") for n in range(30, 35)]
    tracks += [track(40, artist="AIR  ft. Bob, The", genre="hip hop; Misc", title="MÃ¶tley")]
    tracks += [track(41, "/m/Y/01 So.flac", title="", artist="", year=2099, album="VA  x")]
    tracks += [track(42, duration_seconds=0.2), track(43, duration_seconds=300.0)]
    found = proposals(
        tracks,
        heard={43: Heard(sounding_seconds=10.0), 42: Heard(true_peak=2.0)},
        copies=[Copies((1, 2), 0.9, "")],
        guesses=[(40, "Jazz", 0.9)],
    )
    assert len({proposal.rule for proposal in found}) >= 9
    sent = pickle.dumps(found)
    translation.install(Marked())
    arrived: tuple[Proposal, ...] = pickle.loads(sent)
    assert [each for each in arrived if "¿" not in each.reason or "¿" not in each.subject] == []
    assert [said_of(each) for each in arrived] == [said_of(each) for each in found]
    assert [each.key for each in arrived] == [each.key for each in found]
    assert arrived != found

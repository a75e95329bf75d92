"""Reasons in words agree with their amounts."""

from __future__ import annotations

import subprocess
import sys

import pytest

from musicrec_desktop.core.explanation import Aspect, Reason
from musicrec_desktop.gui.words.similar import why, why_in_full

DRIVE = Reason(Aspect.RHYTHM, 0.8)
HARMONY = Reason(Aspect.HARMONY, 0.5)


@pytest.mark.parametrize(
    ("reasons", "words"),
    [
        ([DRIVE, Reason(Aspect.TEMPO, 2.2, ("1",)), Reason(Aspect.BRIGHTNESS, -0.6)],
         "same drive, 2 BPM apart; darker"),
        ([Reason(Aspect.HARMONY, 0.7), Reason(Aspect.KEY, 1, ("8A", "9A"))],
         "close harmony, keys fit (8A–9A)"),
        ([HARMONY, Reason(Aspect.KEY, 1, ("8A", "8A"))], "related harmony, same key (8A)"),
        ([HARMONY, Reason(Aspect.KEY, 0, ("8A", "2B"))], "related harmony"),
        ([DRIVE, Reason(Aspect.TEMPO, 0.2, ("1",))], "same drive, same tempo"),
        ([DRIVE, Reason(Aspect.TEMPO, 0.2, ("2",))], "same drive, half the tempo"),
        ([DRIVE, Reason(Aspect.TEMPO, 3, ("1/2",))], "same drive, 3 BPM apart at twice the tempo"),
        ([Reason(Aspect.TIMBRE, 0.2)], "somewhat similar sound"),
        ([Reason(Aspect.WIDTH, 0.3)], "the nearest there is; wider stereo"),
        ([], "the nearest there is"),
    ],
)  # fmt: skip
def test_words(reasons: list[Reason], words: str) -> None:
    assert why(reasons) == words


def test_the_short_form_says_two_likenesses_and_one_difference() -> None:
    reasons = [
        Reason(Aspect.TIMBRE, 0.9),
        HARMONY,
        DRIVE,
        Reason(Aspect.WIDTH, 1),
        Reason(Aspect.LOUDNESS, -9),
    ]
    assert why(reasons) == "same sound, related harmony; wider stereo"
    assert why_in_full(reasons) == "Same sound, related harmony, same drive; wider stereo, quieter."


@pytest.mark.parametrize(
    ("family", "difference"),
    [(Aspect.SPACE, Aspect.WIDTH), (Aspect.TIMBRE, Aspect.BRIGHTNESS)],
)
def test_what_is_said_to_be_alike_is_not_said_to_differ(family: Aspect, difference: Aspect) -> None:
    reasons = [DRIVE, Reason(family, 0.5), Reason(difference, -1), Reason(Aspect.LOUDNESS, 9)]
    assert why(reasons).endswith("; louder")
    assert why_in_full(reasons).endswith("; louder.")
    unsaid = [DRIVE, HARMONY, *reasons[1:]]  # the short form has no room for the family
    assert not why(unsaid).endswith("; louder")
    assert why_in_full(unsaid).endswith("; louder.")


def test_words_need_no_qt() -> None:
    code = (
        "import sys; import musicrec_desktop.gui.words.similar, musicrec_desktop.gui.words.report;"
        "assert not any('PySide6' in name for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)

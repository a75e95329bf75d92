"""Lyrics are read as lines, and the one that is sung is found."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.lyrics import LyricLine, line_at, lyric_lines


def test_times_are_read_and_lines_put_in_the_order_they_are_sung() -> None:
    lines = lyric_lines(
        "[ar:Ada]\n[length: 3:20]\n[01:02.50][00:10]Again\n[00:20.5]<00:20.5>By <00:21>word\n"
        "a remark\n[00:30:25]\n"
    )
    assert lines == (
        LyricLine("Again", 10.0),
        LyricLine("By word", 20.5),
        LyricLine("", 30.25),
        LyricLine("Again", 62.5),
    )
    assert [line_at(lines, seconds) for seconds in (9.9, 10, 29, 40, 500)] == [None, 0, 1, 2, 3]


def test_a_positive_offset_lets_lines_come_sooner() -> None:
    assert lyric_lines("[offset:+500]\n[00:02.00]Late")[0].seconds == 1.5
    assert lyric_lines("[offset:-500]\n[00:02.00]Late")[0].seconds == 2.5


def test_lyrics_without_times_keep_their_lines_and_mark_none() -> None:
    lines = lyric_lines("One\n\n[Chorus]\nTwo\n\n")
    assert [line.text for line in lines] == ["One", "", "[Chorus]", "Two"]
    assert line_at(lines, 12.0) is None
    assert lyric_lines("") == ()
    assert line_at((), 1.0) is None


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    times = [line.seconds for line in lyric_lines(text)]
    known = [seconds for seconds in times if seconds is not None]
    assert known == sorted(known)
    assert len(known) in (0, len(times))

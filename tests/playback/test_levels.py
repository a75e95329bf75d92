from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.play_queue import Levels, QueueItem
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.playback.levels import follows, linear_gain

KNOWN = Levels(track_gain_db=-8.0, album_gain_db=-5.0, track_peak=0.9, album_peak=1.0)


def track(number: int, levels: Levels = KNOWN, *, album: str = "A", disc: int = 1) -> QueueItem:
    return QueueItem(number, f"{number}.flac", levels, album=album, place=(disc, number))


def gain_db(
    item: QueueItem,
    options: PlaybackOptions,
    before: QueueItem | None = None,
    after: QueueItem | None = None,
) -> float:
    return 20 * math.log10(linear_gain(item, before, after, options))


@pytest.mark.parametrize(("mode", "expected"), [("off", 0.0), ("track", -8.0), ("album", -5.0)])
def test_the_mode_chooses_the_gain(mode: str, expected: float) -> None:
    options = PlaybackOptions(levels=mode)
    assert gain_db(track(1), options, track(9), track(7)) == pytest.approx(expected)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (None, track(4), -5.0),
        (track(2), None, -5.0),
        (track(1), track(5), -8.0),
        (track(4), track(2), -8.0),  # of one album, but backwards
        (track(2, album="B"), track(4, album="B"), -8.0),
        (None, None, -8.0),
    ],
)
def test_auto_takes_the_album_gain_where_the_album_plays_in_order(
    before: QueueItem | None, after: QueueItem | None, expected: float
) -> None:
    assert gain_db(track(3), PlaybackOptions(), before, after) == pytest.approx(expected)


def test_the_next_disc_follows_and_tracks_without_album_or_number_do_not() -> None:
    assert follows(track(12), track(1, disc=2))
    assert not follows(track(12), track(1, disc=3))
    assert not follows(track(1, album=""), track(2, album=""))
    nameless = QueueItem(1, "1.flac", album="A")
    assert not follows(nameless, nameless)


def test_a_missing_kind_is_replaced_by_the_other_and_by_the_gain_of_unknown_tracks() -> None:
    options = PlaybackOptions(levels="album", preamp_db=2.0, unknown_gain_db=-3.0)
    only_track = Levels(track_gain_db=-8.0)
    assert gain_db(track(1, only_track), options) == pytest.approx(-6.0)
    only_album = Levels(album_gain_db=-5.0)
    by_track = PlaybackOptions(levels="track")
    assert gain_db(track(1, only_album), by_track) == pytest.approx(-5.0)
    assert gain_db(track(1, Levels()), options) == pytest.approx(-3.0)


def test_the_peak_limits_a_gain_unless_clipping_is_allowed() -> None:
    loud = Levels(track_gain_db=6.0, track_peak=0.8)
    options = PlaybackOptions(levels="track")
    assert linear_gain(track(1, loud), None, None, options) == pytest.approx(1 / 0.8)
    free = PlaybackOptions(levels="track", prevent_clipping=False)
    assert gain_db(track(1, loud), free) == pytest.approx(6.0)


def test_zero_decibels_leave_every_sample_as_it_is() -> None:
    over = Levels(track_gain_db=0.0, track_peak=1.4)
    assert linear_gain(track(1, over), None, None, PlaybackOptions()) == 1.0


levels = st.builds(
    Levels,
    track_gain_db=st.none() | st.floats(-30, 20),
    album_gain_db=st.none() | st.floats(-30, 20),
    track_peak=st.none() | st.floats(0.0, 2.0),
    album_peak=st.none() | st.floats(0.0, 2.0),
)


@given(levels, st.sampled_from(["track", "album", "auto"]), st.floats(-15, 15))
def test_no_known_peak_is_lifted_over_full_scale(
    known: Levels, mode: str, preamp_db: float
) -> None:
    options = PlaybackOptions(levels=mode, preamp_db=preamp_db)
    gain = linear_gain(track(1, known), None, track(2), options)
    assert gain > 0
    peaks = [peak for peak in (known.track_peak, known.album_peak) if peak is not None]
    if peaks and gain > 1:
        assert gain * min(peaks) <= 1 + 1e-9


def test_a_lift_that_no_peak_bounds_is_bounded_unless_clipping_is_allowed() -> None:
    damaged = Levels(track_gain_db=64.0)
    assert gain_db(track(1, damaged), PlaybackOptions(levels="track")) == pytest.approx(20)
    allowed = PlaybackOptions(levels="track", prevent_clipping=False)
    assert gain_db(track(1, damaged), allowed) == pytest.approx(64)

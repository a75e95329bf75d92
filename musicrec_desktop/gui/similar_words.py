"""Why tracks are alike, in words. Needs no Qt, so that commands say it the same way."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.explanation import FAMILIES, Aspect, Reason
from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.recommendation import Components, percent_alike

CLOSE, NEAR = 0.6, 0.3  # of a cosine
SAME_TEMPO_BPM = 1.0
FAMILIES_SAID = 2

_FAMILY_WORDS = {
    Aspect.TIMBRE: ("same sound", "similar sound"),
    Aspect.RHYTHM: ("same drive", "similar drive"),
    Aspect.HARMONY: ("close harmony", "related harmony"),
    Aspect.SPACE: ("same stereo", "similar stereo"),
}
_DIFFERENCES = {
    Aspect.BRIGHTNESS: ("brighter", "darker"),
    Aspect.WIDTH: ("wider stereo", "narrower stereo"),
    Aspect.LOUDNESS: ("louder", "quieter"),
    Aspect.RANGE: ("more dynamic", "more even"),
}
_RATIOS = {"1": "", "2": "half the tempo", "1/2": "twice the tempo"}

KIND_WORDS = {
    SoundKind.MUSIC: "",
    SoundKind.SPEECH: "Speech rather than music",
    SoundKind.NOISE: "Noise rather than music",
    SoundKind.SILENCE: "Nothing to hear in it",
}


def why(reasons: Sequence[Reason]) -> str:
    """Return the strongest reasons in a few words: "same drive, 2 BPM apart; darker"."""
    return _joined(reasons, families=FAMILIES_SAID, differences=1)


def why_in_full(reasons: Sequence[Reason]) -> str:
    """Return every reason as a sentence."""
    text = _joined(reasons, families=len(FAMILIES), differences=len(_DIFFERENCES))
    return f"{text[0].upper()}{text[1:]}."


def four_numbers(components: Components) -> str:
    """Return the parts of a score: "timbre 96 %, rhythm 88 %, harmony 72 %, space 60 %"."""
    return ", ".join(
        f"{family} {percent_alike(getattr(components, family))} %" for family in FAMILIES
    )


def _joined(reasons: Sequence[Reason], *, families: int, differences: int) -> str:
    alike = [reason for reason in reasons if reason.aspect in _FAMILY_WORDS][:families]
    tempo = next((item for item in reasons if item.aspect is Aspect.TEMPO), None)
    key = next((item for item in reasons if item.aspect is Aspect.KEY and item.amount), None)
    shared = []
    for reason in alike:
        shared.append(_family(reason))
        if reason.aspect is Aspect.RHYTHM and tempo is not None:
            shared.append(_tempo(tempo))
            tempo = None
        if reason.aspect is Aspect.HARMONY and key is not None:
            shared.append(_key(key))
            key = None
    shared += [_tempo(tempo)] if tempo is not None else []
    shared += [_key(key)] if key is not None else []
    apart = [
        _DIFFERENCES[reason.aspect][reason.amount < 0]
        for reason in reasons
        if reason.aspect in _DIFFERENCES
    ][:differences]
    if not shared:
        shared = ["the nearest there is"]
    return "; ".join(filter(None, (", ".join(shared), ", ".join(apart))))


def _family(reason: Reason) -> str:
    same, similar = _FAMILY_WORDS[reason.aspect]
    if reason.amount >= CLOSE:
        return same
    return similar if reason.amount >= NEAR else f"somewhat {similar}"


def _tempo(reason: Reason) -> str:
    ratio = _RATIOS[reason.names[0]]
    if reason.amount < SAME_TEMPO_BPM:
        return ratio or "same tempo"
    apart = f"{max(1, round(reason.amount))} BPM apart"
    return f"{apart} at {ratio}" if ratio else apart


def _key(reason: Reason) -> str:
    one, other = reason.names
    return f"same key ({one})" if one == other else f"keys fit ({one}–{other})"

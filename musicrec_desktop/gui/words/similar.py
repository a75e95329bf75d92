"""Why tracks are alike, in words. Needs no Qt, so that commands say it the same way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from musicrec_desktop.core.explanation import FAMILIES, FAMILY_OF, Aspect, Reason
from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.recommendation import Components, FamilyWeights, percent_alike
from musicrec_desktop.core.similar import PRESETS
from musicrec_desktop.core.translation import number, percent, to_translate, translate, translated
from musicrec_desktop.gui.words.keys import key_said

if TYPE_CHECKING:
    from musicrec_desktop.services.similarity.similar_answers import SoFar

CLOSE, NEAR = 0.6, 0.3  # of a cosine
SAME_TEMPO_BPM = 1.0
FAMILIES_SAID = 2

_NAMES = {
    Aspect.TIMBRE: to_translate("Similar tracks", "timbre"),
    Aspect.RHYTHM: to_translate("Similar tracks", "rhythm"),
    Aspect.HARMONY: to_translate("Similar tracks", "harmony"),
    Aspect.SPACE: to_translate("Similar tracks", "space"),
}
_FAMILY_WORDS = {
    Aspect.TIMBRE: (
        to_translate("Similar tracks", "same sound"),
        to_translate("Similar tracks", "similar sound"),
        to_translate("Similar tracks", "somewhat similar sound"),
    ),
    Aspect.RHYTHM: (
        to_translate("Similar tracks", "same drive"),
        to_translate("Similar tracks", "similar drive"),
        to_translate("Similar tracks", "somewhat similar drive"),
    ),
    Aspect.HARMONY: (
        to_translate("Similar tracks", "close harmony"),
        to_translate("Similar tracks", "related harmony"),
        to_translate("Similar tracks", "somewhat related harmony"),
    ),
    Aspect.SPACE: (
        to_translate("Similar tracks", "same stereo"),
        to_translate("Similar tracks", "similar stereo"),
        to_translate("Similar tracks", "somewhat similar stereo"),
    ),
}
_DIFFERENCES = {
    Aspect.BRIGHTNESS: (
        to_translate("Similar tracks", "brighter"),
        to_translate("Similar tracks", "darker"),
    ),
    Aspect.WIDTH: (
        to_translate("Similar tracks", "wider stereo"),
        to_translate("Similar tracks", "narrower stereo"),
    ),
    Aspect.LOUDNESS: (
        to_translate("Similar tracks", "louder"),
        to_translate("Similar tracks", "quieter"),
    ),
    Aspect.RANGE: (
        to_translate("Similar tracks", "more dynamic"),
        to_translate("Similar tracks", "more even"),
    ),
}
_RATIOS = {
    "1": (
        to_translate("Similar tracks", "same tempo"),
        to_translate("Similar tracks", "{bpm} BPM apart"),
    ),
    "2": (
        to_translate("Similar tracks", "half the tempo"),
        to_translate("Similar tracks", "{bpm} BPM apart at half the tempo"),
    ),
    "1/2": (
        to_translate("Similar tracks", "twice the tempo"),
        to_translate("Similar tracks", "{bpm} BPM apart at twice the tempo"),
    ),
}
_KINDS = {
    SoundKind.SPEECH: to_translate("Similar tracks", "Speech rather than music"),
    SoundKind.NOISE: to_translate("Similar tracks", "Noise rather than music"),
    SoundKind.SILENCE: to_translate("Similar tracks", "Nothing to hear in it"),
}


def kind_said(kind: SoundKind) -> str:
    """Return what is heard instead of music; empty for music."""
    return translated("Similar tracks", _KINDS[kind]) if kind in _KINDS else ""


def why(reasons: Sequence[Reason]) -> str:
    """Return the strongest reasons in a few words: "same drive, 2 BPM apart; darker".

    Where a family is said to be alike, no difference of that family is said.
    """
    return _joined(reasons, families=FAMILIES_SAID, differences=1)


def why_in_full(reasons: Sequence[Reason]) -> str:
    """Return every reason as a sentence."""
    text = _joined(reasons, families=len(FAMILIES), differences=len(_DIFFERENCES))
    return f"{text[0].upper()}{text[1:]}."


def how_alike(similarity: float) -> str:
    """Return how alike two tracks are: 94%."""
    return percent(percent_alike(similarity) / 100)


def family_name(family: str) -> str:
    """Return what a family of descriptors is called, as part of a sentence."""
    return translated("Similar tracks", _NAMES[Aspect(family)])


def four_numbers(components: Components) -> str:
    """Return the parts of a score: "timbre 96%, rhythm 88%, harmony 72%, space 60%"."""
    return ", ".join(
        translate(
            "Similar tracks",
            "{name} {share}",
            comment="“share” is a percentage",
            name=family_name(family),
            share=how_alike(getattr(components, family)),
        )
        for family in FAMILIES
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
    said = {reason.aspect for reason in alike}
    apart = [
        translated("Similar tracks", _DIFFERENCES[reason.aspect][reason.amount < 0])
        for reason in reasons
        if reason.aspect in _DIFFERENCES and FAMILY_OF.get(reason.aspect) not in said
    ][:differences]
    if not shared:
        shared = [translate("Similar tracks", "the nearest there is")]
    return "; ".join(filter(None, (", ".join(shared), ", ".join(apart))))


def _family(reason: Reason) -> str:
    same, similar, somewhat = _FAMILY_WORDS[reason.aspect]
    near = similar if reason.amount >= NEAR else somewhat
    return translated("Similar tracks", same if reason.amount >= CLOSE else near)


def _tempo(reason: Reason) -> str:
    same, apart = _RATIOS[reason.names[0]]
    if reason.amount < SAME_TEMPO_BPM:
        return translated("Similar tracks", same)
    return translated("Similar tracks", apart, bpm=max(1, round(reason.amount)))


def _key(reason: Reason) -> str:
    one, other = map(key_said, reason.names)
    if one == other:
        return translate("Similar tracks", "same key ({key})", key=one)
    return translate("Similar tracks", "keys fit ({one}–{other})", one=one, other=other)


def mix_said(weights: FamilyWeights) -> str:
    """Return what counts as alike: by the name of the mix, where it has one."""
    name = next((name for name, mix in PRESETS.items() if mix == weights), None)
    if name is None:
        return translate("Similar tracks", "Mix: your own")
    return translate("Similar tracks", "Mix: {name}", name=translated("Similar tracks", name))


def so_far_said(so_far: SoFar) -> str:
    """Return from how much of the library an answer comes."""
    return translate(
        "Similar tracks",
        "From {compared} of %n song(s) so far",
        n=so_far.compared + so_far.waiting,
        compared=number(so_far.compared),
    )

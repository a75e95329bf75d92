"""How well spellings of one name are told from other names, on a labelled list.

The list was written first. The comparison was made with one half of it in sight; the
other half was only counted.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from musicrec_desktop.core.genre_names import genre_names
from musicrec_desktop.library.tidying.genre_spellings import known_genre
from musicrec_desktop.library.tidying.name_groups import variants
from musicrec_desktop.library.tidying.names import alike

LIST = Path(__file__).parent / "tidying" / "same_names.tsv"
PRECISION = 0.99
RECALL = 0.8


@dataclass(frozen=True)
class Pair:
    kind: str
    same: bool
    one: str
    other: str

    @property
    def held_out(self) -> bool:
        return zlib.crc32("\t".join(sorted((self.one, self.other))).encode()) % 2 == 1


@dataclass
class Score:
    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)


def pairs() -> Iterator[Pair]:
    seen = set()
    for line in LIST.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        kind, verdict, one, other = line.split("\t")
        key = (kind, *sorted((one, other)))
        if key not in seen:
            seen.add(key)
            yield Pair(kind, verdict == "same", one, other)


def merged(pair: Pair) -> bool:
    if pair.kind == "genre":
        names = [known_genre(name) for name in (pair.one, pair.other)]
        return None not in names and names[0] == names[1]
    kind = "artist" if pair.kind == "artist" else "album"
    return alike(pair.one, pair.other, kind) is not None


def score(held_out: bool) -> tuple[Score, list[str]]:
    counted, said = Score(), []
    for pair in pairs():
        if pair.held_out is not held_out:
            continue
        found = merged(pair)
        if found and not pair.same:
            counted.wrong += 1
            said.append(f"wrong: {pair.one} = {pair.other}")
        elif found:
            counted.right += 1
        elif pair.same:
            counted.missed += 1
            said.append(f"missed: {pair.one} = {pair.other}")
    return counted, said


@pytest.mark.parametrize("held_out", [False, True])
def test_spellings_of_one_name_are_told_from_other_names(held_out: bool) -> None:
    counted, said = score(held_out)
    assert counted.precision >= PRECISION, "\n".join(said)
    assert counted.recall >= RECALL, "\n".join(said)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ベートーヴェン交響曲第五番全曲集", "ベートーヴェン交響曲第六番全曲集"),
        ("周杰倫的床邊故事全集一", "周杰倫的床邊故事全集二"),
        ("Симфония номер пять", "Симфония номер шесть"),
        ("", "A"),
        ("...", "!!!"),
    ],
)
def test_signs_are_no_misspelt_letters(one: str, other: str) -> None:
    assert alike(one, other, "album") is None


def test_what_a_slip_leads_to_does_not_depend_on_the_order() -> None:
    for pair in pairs():
        if pair.kind != "genre":
            kind = "artist" if pair.kind == "artist" else "album"
            there, back = alike(pair.one, pair.other, kind), alike(pair.other, pair.one, kind)
            assert (there is None) == (back is None), pair


def test_no_two_names_of_the_list_are_merged_where_all_of_them_are_one_library() -> None:
    different = {frozenset((p.one, p.other)) for p in pairs() if not p.same}
    meant = {p.one for p in pairs() if p.same and p.kind == "artist"}
    names = {name for p in pairs() if p.kind == "artist" for name in (p.one, p.other)}
    found = variants(
        {name: 20 if name in meant else 2 for name in names},
        "artist",
        shared=lambda one, other: (),
        is_word=lambda word: False,
    )
    wrong = [item for item in found if frozenset((item.name, item.likelier)) in different]
    assert (wrong, len(found) > 150) == ([], True)
    assert not {item.likelier for item in found} & {item.name for item in found}


def test_the_list_of_genres_says_one_thing_of_each_spelling() -> None:
    names = genre_names()
    assert len(names) > 400
    assert names.lineage("dnb") == ("Drum & Bass", "Electronic")
    assert names.lineage("(17)") == ()
    for name in names.names():
        assert names.lineage(name)[0] == name


def main() -> None:
    for held_out in (False, True):
        counted, said = score(held_out)
        print("held out" if held_out else "tuned on", counted)
        print(f"  precision {counted.precision:.4f}, recall {counted.recall:.4f}")
        if not held_out:
            print("  " + "\n  ".join(said))


if __name__ == "__main__":
    main()

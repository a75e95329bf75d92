"""What is suggested while one types: by the words of names, the best and largest first."""

from __future__ import annotations

import pytest

from musicrec_desktop.core.browsing import Album, NamedGroup
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.services.library.suggestions import SuggestionService, asks_for_names


class Library:
    """Some names, as the library would summarise them."""

    def albums(self) -> list[Album]:
        titles = [("Kind of Blue", "Miles Davis"), ("Kindred", "Burial"), ("Ágætis byrjun", "")]
        return [Album(t, t, a, 1959, 5, 1, 1.0, 1.0, 1) for t, a in titles]

    def artists(self, _albums: object = None) -> list[NamedGroup]:
        counted = {"The Kinks": 40, "Kindness": 90, "AC/DC": 8, "椎名林檎": 3, "": 7}
        return [NamedGroup(name, 1, tracks, 1) for name, tracks in counted.items()]

    def genres(self) -> list[NamedGroup]:
        return [NamedGroup("Mankind", 1, 2, 1), NamedGroup("Blues", 1, 2, 1)]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("kin", ["Kindness", "Kind of Blue", "Kin folk"]),
        ("kind", ["Kindness", "Kind of Blue", "Kindred"]),
        ("the kinks", ["The Kinks"]),
        ("blue miles", ["Kind of Blue"]),
        ("agaetis", ["Ágætis byrjun"]),
        ("dc", ["AC/DC"]),
        ("林檎", ["椎名林檎"]),
        ("k", []),
        ("artist:kin", []),
        ("burial davis", []),
        ("...", []),
    ],
)
def test_names_are_found_by_how_their_words_begin(typed: str, names: list[str]) -> None:
    service = SuggestionService(Library())  # type: ignore[arg-type]
    playlists = [Playlist(4, 1, "Kin folk", "manual", "", 0.0, 0.0, 3)]
    found = service.find(typed, service.read(), playlists)
    assert [one.name for one in found] == names
    assert asks_for_names(typed) or not found

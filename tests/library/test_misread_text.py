"""Text in code pages that its file does not name: read as it was meant, or left alone."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen import id3
from mutagen.id3 import Encoding

from musicrec_desktop.library.cue import decoded
from musicrec_desktop.library.misread_text import encoding_of, mended
from musicrec_desktop.library.tags.reading import read_file_tags, read_tags
from musicrec_desktop.library.tags.writing import write_tags
from tests.library.conftest import write_sound

Id3: Any = id3  # mutagen states no types for it

ALBUMS = {
    "cp932": ("椎名林檎", "丸ノ内サディスティック", "無罪モラトリアム"),
    "euc_jp": ("宇多田ヒカル", "夜空ノムコウ", "さくら"),
    "cp949": ("아이유", "밤편지", "좋은 날"),
    "gbk": ("周杰伦", "青花瓷", "我很忙"),
    "big5": ("王菲", "紅豆", "唱遊"),
    "cp1251": ("Кино", "Мы ждём перемен", "ЛЮБЭ"),
    "koi8_r": ("Виктор Цой", "Ты", "Группа крови"),
    "cp1255": ("אריק איינשטיין", "אני ואתה", "שלום חנוך"),
    "cp1256": ("أم كلثوم", "أنت عمري", "فيروز"),
    "cp874": ("คาราบาว", "เดือนเพ็ญ", "ก้านกล้วย"),
    "cp1250": ("Czesław Niemen", "Dziwny jest ten świat", "Żal mi, że całą noc"),
    "cp1253": ("Νάνα Μούσχουρη", "Χάρτινο το φεγγαράκι", "Η μοναξιά"),
}
# Names and titles as Western Europe writes them, the hardest ones: many marks side by side.
_WESTERN = (
    "Björk|Sigur Rós|Ágætis byrjun|Með suð í eyrum við spilum endalaust|Þórður Magnússon|þýðing|"
    "Motörhead|Blue Öyster Cult|Mötley Crüe|Die Ärzte|Ärger im Paradies|Größenwahn|ÄÖÜ äöü ß|"
    "Ænima|Æ|MØ|ÆØÅ|Kaizers Orchestra – Ølen|Åse Kleveland|Röyksopp|Sløborn|Blå øjne|"
    "Édith Piaf|Été à Orléans|À l’été|ÉTÉ 67|L’Œuvre|Français où êtes-vous ?|ÇA IRA|Noël Hélène|"
    "Señorita|¿Quién eres tú?|¡Olé!|Año Ñandú|AÑO NUEVO|Maná|Café Tacvba|CORAZÓN|Ñañaña|"
    "João Gilberto|Não dá|AÇÃO|Coração|São Paulo|Caetano & Gilberto: Ó|Às Três da Manhã|"
    "Perché|Così è la vita|Più|È così|Città|Sinéad O’Connor|Séan Ó Ríada|Dé Domhnaigh|"
    "Hämähäkki|Yö|Yölintu|Jää|Häät|Pää pyörällä|Töölö|Ääni|Söö|Öö|Üürike|Õhtu ilu|"
    "Antonín Dvo\xf8ák|N°1|Nº 5|20 °C|½ Full|m² · µ-Ziq|© 2004|“Heroes”|Don´t|l´amour|100 £|§ 218|"
    "éèê|òà|àéîõü|Ÿ|Zoë Keating|Crème brûlée|ÁÉÍÓÚ|áéíóú|ÀÈÌÒÙ|Þú og ég|ÍÐA|Ísland, óðal"
)
WESTERN = _WESTERN.split("|")


def misread(text: str, encoding: str) -> str:
    return text.encode(encoding).decode("latin-1")


@pytest.mark.parametrize("encoding", ALBUMS)
def test_an_album_in_a_code_page_is_read_as_it_was_meant(encoding: str) -> None:
    meant = [*ALBUMS[encoding], "Live 2004"]
    read = [misread(text, encoding) for text in meant]
    assert mended(read) == meant
    western = "Café Olé"  # beside it, in Unicode: not of this code page
    assert mended([*read, western]) == [*meant, western]
    assert mended(meant) == meant


@pytest.mark.parametrize(
    ("encoding", "meant"),
    [
        ("gbk", ["角落之歌", "角落之歌", "苏云", "休闲音乐"]),
        ("gbk", ["凤凰传奇", "荷塘月色", "流行"]),
        ("big5", ["蔡依林", "說愛你", "看我72變"]),
        ("cp932", ["松任谷由実", "卒業写真", "荒井由実"]),
    ],
)
def test_names_of_less_frequent_characters_are_read_together(
    encoding: str, meant: list[str]
) -> None:
    assert mended([misread(text, encoding) for text in meant]) == meant


def test_signs_between_letters_of_the_west_make_no_polish() -> None:
    for text in ("Czes³aw", "l³ 200 m³", "a³b¹c", "Te¹t Señor", "100£ ¥en", "Día¿Qué", "E³ Ææ"):
        assert mended([text]) == [text]


def test_windows_punctuation_is_read_and_utf_8_too() -> None:
    assert mended(["It\x92s \x93OK\x94 \x96 100 \x80"]) == ["It’s “OK” – 100 €"]
    assert mended([misread("Sigur Rós – Ágætis", "utf-8"), "Björk"]) == [
        "Sigur Rós – Ágætis",
        "Björk",
    ]
    assert mended(["\x81"]) == ["\x81"]


@pytest.mark.parametrize(
    "ending", ["lyklaborð", "está", "zu groß", "voilà", "också", "não há só é"]
)
def test_a_long_title_keeps_its_last_letter_with_a_mark(ending: str) -> None:
    for title in (ending, f"A title of thirty letters and {ending}", "x" * 28 + ending[-1]):
        assert mended([title]) == [title]


def test_a_capital_before_a_french_space_is_no_utf_8() -> None:
    for title in ("LA VÉRITÉ\xa0!", "À BIENTÔT, BÉBÉ\xa0?", "DÉJÀ VU\xa0: GRÂCE"):
        assert mended([title]) == [title]
    assert mended([misread("Voilà\xa0!", "utf-8")]) == ["Voilà\xa0!"]


@given(st.lists(st.sampled_from(WESTERN), min_size=1, max_size=6))
def test_western_words_stay_as_they_are_in_any_company(values: list[str]) -> None:
    for said in (values, [" ".join(values)], list(map(str.upper, values))):
        assert encoding_of(said) is None
        assert mended(said) == said


@given(st.lists(st.text(max_size=60), max_size=5))
def test_any_text_has_an_answer_and_what_is_not_latin_1_stays(values: list[str]) -> None:
    for before, after in zip(values, mended(values), strict=True):
        assert isinstance(after, str)
        if any(letter > "\u2122" for letter in before):
            assert after == before


@pytest.mark.parametrize("encoding", ["cp932", "cp949", "gbk", "big5", "cp1251"])
def test_frames_that_say_latin_1_are_shown_right_and_stay_as_they_are(
    tmp_path: Path, encoding: str
) -> None:
    path = Path(write_sound(tmp_path / "song.mp3", "libmp3lame"))
    artist, title, album = (misread(text, encoding) for text in ALBUMS[encoding])
    tags = Id3.ID3()
    for frame, text in ((Id3.TPE1, artist), (Id3.TIT2, title), (Id3.TALB, album)):
        tags.add(frame(encoding=Encoding.LATIN1, text=[text]))
    tags.add(Id3.COMM(encoding=Encoding.LATIN1, lang="eng", desc="", text=[title]))
    tags.save(path, v2_version=3)
    read = read_file_tags(str(path))
    found = read.tags
    assert (found.artist, found.title, found.album) == ALBUMS[encoding]
    assert read.details.comment == ALBUMS[encoding][1]
    write_tags(str(path), {"album": "Other"})
    assert str(Id3.ID3(path)["TPE1"]) == artist, "a frame nobody changed was written anew"
    assert read_tags(str(path)).artist == ALBUMS[encoding][0]


def test_an_id3v1_tag_that_is_cut_within_a_letter_is_read(tmp_path: Path) -> None:
    path = Path(write_sound(tmp_path / "song.mp3", "libmp3lame"))
    Id3.ID3(path).delete(path)
    title, artist = "月亮代表我的心月亮代表我的心月亮代表", "邓丽君"
    field = b"a" + title.encode("gbk")
    tag = struct.pack("<3s30s30s30s4s30sB", b"TAG", field, artist.encode("gbk"), b"", b"", b"", 255)
    path.write_bytes(path.read_bytes() + tag)
    found = read_tags(str(path))
    assert (found.title, found.artist) == ("a" + title[:14], artist)


def test_the_chunks_of_a_wav_are_read_in_their_code_page(tmp_path: Path) -> None:
    path = Path(write_sound(tmp_path / "song.wav", "pcm_s16le"))
    said = b"".join(
        name + struct.pack("<I", len(text)) + text + b"\0" * (len(text) % 2)
        for name, text in (
            (b"INAM", "Группа крови\0".encode("cp1251")),
            (b"IART", "Кино\0".encode("cp1251")),
        )
    )
    content = path.read_bytes() + b"LIST" + struct.pack("<I", len(said) + 4) + b"INFO" + said
    path.write_bytes(content[:4] + struct.pack("<I", len(content) - 8) + content[8:])
    found = read_tags(str(path))
    assert (found.title, found.artist) == ("Группа крови", "Кино")


@pytest.mark.parametrize("encoding", ["cp949", "gbk", "big5", "cp1251"])
def test_a_sheet_says_by_all_its_lines_what_it_is_written_in(encoding: str) -> None:
    artist, title, album = ALBUMS[encoding]
    sheet = f'PERFORMER "{artist}"\r\nTITLE "{album}"\r\nTRACK 01 AUDIO\r\n  TITLE "{title}"\r\n'
    assert decoded(sheet.encode(encoding)) == sheet

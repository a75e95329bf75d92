"""ID3v2 frames, in MP3, AIFF, WAV, True Audio and DSF.

A tag stays in its version: 2.3 holds dates in parts (TYER, TDAT) and no UTF-8, 2.4
holds them whole. Version 2.2, which nothing writes any more, becomes 2.3.
"""

from __future__ import annotations

import re
from typing import Any

from mutagen.id3 import APIC, ID3, TXXX, Encoding, Frames

from musicrec_desktop.library.covers import FRONT_COVER
from musicrec_desktop.library.tags.details import SYNCHRONISED
from musicrec_desktop.library.tags.fields import meant, timed_frame
from musicrec_desktop.library.tags.forms import id3_synced
from musicrec_desktop.library.tags.forms.form import LINE_NAMES, TagForm, Values
from musicrec_desktop.library.tags.forms.id3_frames import keep_frames
from musicrec_desktop.library.tags.forms.id3v1 import (
    brought_up_to_date,
    id3v1_of,
    put_id3v1,
    with_comment,
)
from musicrec_desktop.library.tags.id3_lines import (
    FRAMES,
    ID3V1_KEY,
    line_frames,
    packed,
    says,
    texts_of,
    unpacked,
    with_text,
)
from musicrec_desktop.library.tags.pictures import PictureInfo

_TEXTS = {
    "title": "TIT2",
    "artist": "TPE1",
    "album": "TALB",
    "albumartist": "TPE2",
    "genre": "TCON",
    "composer": "TCOM",
    "tracknumber": "TRCK",
    "discnumber": "TPOS",
    "compilation": "TCMP",
    "discsubtitle": "TSST",
    "titlesort": "TSOT",
    "artistsort": "TSOP",
    "albumsort": "TSOA",
    "albumartistsort": "TSO2",
    "composersort": "TSOC",
    "conductor": "TPE3",
    "lyricist": "TEXT",
    "remixer": "TPE4",
    "grouping": "TIT1",
    "grp1": "GRP1",
    "mood": "TMOO",
    "bpm": "TBPM",
    "label": "TPUB",
    "isrc": "TSRC",
    "copyright": "TCOP",
}
_DATES = {"date": "TDRC", "year": "TDRL", "originaldate": "TDOR"}
_OLD_DATES = {"date": ("TYER", "TDAT", "TIME", "TRDA"), "originaldate": ("TORY",), "year": ()}
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_YEAR = re.compile(r"\d{4}")
_RVA2 = re.compile(r"rva2_(track|album)_gain")
_MASTER_VOLUME = 1
_Picture: Any = APIC  # mutagen states no types for them
_Described: Any = TXXX


class Id3Form(TagForm):
    """Frames, and TXXX for what has no frame of its own."""

    apart = TagForm.apart | {"author", "year"}  # "year" is TDRL, when it was released

    def __init__(self, file: Any) -> None:
        super().__init__(file)
        self._before = dict(file.tags.items())
        keep_frames(file.tags, file.filename)
        self._version = 4 if file.tags.version[:2] in ((2, 4), (1, 0), (1, 1)) else 3

    def get(self, name: str) -> Values:
        tags = self._file.tags
        gain = _RVA2.fullmatch(name)
        if gain is not None:
            return [f"{each.gain} {each.peak} {each.desc}" for each in self._volumes(gain[1])]
        if name == id3_synced.NAME:
            return [id3_synced.packed(frame) for frame in tags.getall(id3_synced.FRAME)]
        if name in FRAMES:
            return [packed(frame) for frame in line_frames(tags, FRAMES[name])]
        if name in _TEXTS and _TEXTS[name] in tags:
            return [str(value) for value in tags[_TEXTS[name]].text]
        if name in _DATES:
            dates = self._dates(name)
            if dates:
                return dates
        return [str(value) for frame in self._described(name)[:1] for value in frame.text]

    def put(self, name: str, values: Values) -> None:
        tags = self._file.tags
        gain = _RVA2.fullmatch(name)
        if gain is not None:
            self._put_volumes(gain[1], values)
            return
        if name == id3_synced.NAME:
            id3_synced.put_frames(tags, values)
            return
        if name in FRAMES:
            self._put_lines(FRAMES[name], values)
            return
        if name in _TEXTS:
            self._put_frame(_TEXTS[name], values)
        elif name in _DATES:
            self._put_dates(name, values)
        else:
            self._put_described(name, values)
            return
        if not values:
            self._put_described(name, [])

    def put_lines(self, field: str, text: str | None) -> None:
        timed = self._timed(field)
        if timed is not None:
            others = [value for value in self.get(id3_synced.NAME) if value != timed]
            new = id3_synced.with_lines(timed_frame(self._file.tags), text or "")
            self.put(id3_synced.NAME, [*others, *filter(None, [new])])
            if new is not None or not text:
                return
        if not self._in_frames(field):
            shown = self._shown(field)
            for name in LINE_NAMES[field]:
                if shown and self.get(name) == shown:
                    self.put(name, [])  # players look for it in a frame of its own
        name = f"id3_{field}"
        self.put(name, with_text(self.get(name), text))

    def _shown(self, field: str) -> Values:
        if self._timed(field) is not None:
            return [id3_synced.text_of(timed_frame(self._file.tags))]
        frames = self._in_frames(field)
        if not frames:
            return super()._shown(field)
        intended = meant(self._file.tags)
        return [intended.get(text, text) for text in texts_of(frames[0])]

    def _timed(self, field: str) -> str | None:
        """Return the frame of lyrics with times, packed, where that is what is shown."""
        frame = timed_frame(self._file.tags) if field == "lyrics" else None
        return None if frame is None else id3_synced.packed(frame)

    def _in_frames(self, field: str) -> list[Any]:
        if field == "lyrics" and self.get(SYNCHRONISED):
            return []  # which is shown in their place
        frames = line_frames(self._file.tags, FRAMES[f"id3_{field}"])
        return frames if frames and says(frames[0]) else []

    def _put_lines(self, frame_id: str, values: Values) -> None:
        tags = self._file.tags
        wanted = {item[:2]: item[2] for item in map(unpacked, values)}
        before = {(frame.lang, frame.desc): frame for frame in line_frames(tags, frame_id)}
        for place, frame in before.items():
            if place not in wanted:
                del tags[frame.HashKey]
        for (language, description), texts in wanted.items():
            there = before.get((language, description))
            if there is None or texts_of(there) != texts:
                tags.add(
                    Frames[frame_id](
                        encoding=self._encoding([description, *texts]),
                        lang=language,
                        desc=description,
                        text=texts if frame_id == "COMM" else "\n".join(texts),
                    )
                )

    def put_cover(self, picture: bytes | None, info: PictureInfo | None) -> None:
        tags = self._file.tags
        pictures = [frame for frame in tags.getall("APIC") if frame.mime != "-->"]
        for frame in [frame for frame in pictures if self.is_cover(frame.type, frame.data)]:
            del tags[frame.HashKey]
        if picture is not None and info is not None:
            self.add_picture(FRONT_COVER, picture, info)

    def add_picture(self, kind: int, picture: bytes, info: PictureInfo) -> None:
        tags, description = self._file.tags, ""
        while f"APIC:{description}" in tags:
            description += " "
        tags.add(
            _Picture(
                encoding=Encoding.LATIN1,
                mime=info.mime,
                type=kind,
                desc=description,
                data=picture,
            )
        )

    def save(self, path: str) -> None:
        tags = self._file.tags
        old = id3v1_of(path) if type(tags) is ID3 else None
        if old is None:
            tags.save(path, v2_version=self._version, v23_sep=None)
            return
        changed = self._changed()
        comment = tags.get(ID3V1_KEY)
        if comment is not self._before.get(ID3V1_KEY):
            old = with_comment(old, "".join(texts_of(comment)) if comment is not None else "")
            tags.pop(ID3V1_KEY, None)  # it stands there, and not here
        tags.save(path, v2_version=self._version, v23_sep=None)
        put_id3v1(path, brought_up_to_date(old, tags, changed))  # over what mutagen made of it

    def _changed(self) -> set[str]:
        """Return the names of the frames that came, changed or went."""
        tags, before = self._file.tags, self._before
        keys = {*tags.keys(), *before}
        return {key[:4] for key in keys if tags.get(key) is not before.get(key)}

    def _put_frame(self, frame_id: str, values: Values) -> None:
        tags = self._file.tags
        tags.delall(frame_id)
        if values:
            tags.add(Frames[frame_id](encoding=self._encoding(values), text=values))

    def _encoding(self, values: Values) -> int:
        if self._version == 4:
            return Encoding.UTF8
        return Encoding.LATIN1 if all(map(str.isascii, values)) else Encoding.UTF16

    def _described(self, name: str) -> list[Any]:
        return [frame for frame in self._file.tags.getall("TXXX") if frame.desc.lower() == name]

    def _put_described(self, name: str, values: Values) -> None:
        tags = self._file.tags
        before = self._described(name)
        for frame in before:
            del tags[frame.HashKey]
        if values:
            description = before[0].desc if before else name.upper()
            encoding = self._encoding([description, *values])
            tags.add(_Described(encoding=encoding, desc=description, text=values))

    def _volumes(self, kind: str) -> list[Any]:
        return [
            frame
            for frame in self._file.tags.getall("RVA2")
            if frame.channel == _MASTER_VOLUME
            and ("album" if frame.desc.lower() == "album" else "track") == kind
        ]

    def _put_volumes(self, kind: str, values: Values) -> None:
        """Put frames in place of others; earlier edits noted no more of them than the gain."""
        tags = self._file.tags
        for frame in self._volumes(kind):
            del tags[frame.HashKey]
        for value in values:
            gain, _, rest = value.partition(" ")
            peak, _, description = rest.partition(" ")
            tags.add(
                Frames["RVA2"](
                    desc=description or kind,
                    channel=_MASTER_VOLUME,
                    gain=float(gain),
                    peak=float(peak or 0.0),
                )
            )

    # ---- dates

    def _dates(self, name: str) -> Values:
        tags = self._file.tags
        if _DATES[name] in tags:
            return [str(value) for value in tags[_DATES[name]].text]
        if name == "date" and "TYER" in tags:
            year, day = str(tags["TYER"]), str(tags.get("TDAT", ""))
            return [f"{year}-{day[2:]}-{day[:2]}" if re.fullmatch(r"\d{4}", day) else year]
        if name == "originaldate" and "TORY" in tags:
            return [str(tags["TORY"])]
        return []

    def _put_dates(self, name: str, values: Values) -> None:
        if self._version == 4 or not _OLD_DATES[name]:
            self._put_frame(_DATES[name], values)
            return
        tags = self._file.tags
        tags.delall(_DATES[name])
        for frame_id in _OLD_DATES[name]:
            tags.delall(frame_id)
        text = values[0] if values else ""
        year, day = _YEAR.search(text), _DAY.match(text)
        if year is not None:
            self._put_frame(_OLD_DATES[name][0], [year[0]])
        if day is not None and name == "date":
            self._put_frame("TDAT", [day[3] + day[2]])


def is_id3(tags: object) -> bool:
    """Return whether these are ID3 tags, whatever file they stand in."""
    return isinstance(tags, ID3)

"""MP3: an ID3 tag, and an APEv2 tag behind the sound that speaks where ID3 is silent."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mutagen.apev2 import APENoHeaderError, APEv2

from musicrec_desktop.library.tag_forms.apev2 import ApeForm
from musicrec_desktop.library.tag_forms.form import Values
from musicrec_desktop.library.tag_forms.id3 import Id3Form

_ID3V1_BYTES = 128


class _Appended:
    """An APEv2 tag in the place where a form looks for a file's tags."""

    def __init__(self, tags: Any) -> None:
        self.tags = tags


class Mp3Form(Id3Form):
    """What is put goes to ID3, and out of the APEv2 tag where one is."""

    def __init__(self, file: Any) -> None:
        super().__init__(file)
        parse: Any = APEv2
        try:
            self._appended: ApeForm | None = ApeForm(_Appended(parse(file.filename)))
        except APENoHeaderError:
            self._appended = None
        self._appended_changed = False

    def get(self, name: str) -> Values:
        values = super().get(name)
        if not values and self._appended is not None:
            return self._appended.get(name)
        return values

    def put(self, name: str, values: Values) -> None:
        super().put(name, values)
        if self._appended is not None and self._appended.get(name):
            self._appended.put(name, [])
            self._appended_changed = True

    def save(self, path: str) -> None:
        if self._appended is not None and self._appended_changed:
            self._save_appended(path, self._appended.tags)
        super().save(path)

    def _save_appended(self, path: str, tags: Any) -> None:
        """Save the APEv2 tag; mutagen drops the ID3v1 tag behind it, which is put back."""
        tail = Path(path).read_bytes()[-_ID3V1_BYTES:]
        if len(tags):
            tags.save(path)
        else:
            tags.delete(path)
        if tail.startswith(b"TAG"):
            with Path(path).open("rb+") as file:
                file.seek(-min(_ID3V1_BYTES, Path(path).stat().st_size), 2)
                if file.read(3) != b"TAG":
                    file.seek(0, 2)
                    file.write(tail)

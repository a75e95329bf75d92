"""MP3: an ID3 tag, and an APEv2 tag behind the sound that speaks where ID3 is silent."""

from __future__ import annotations

from typing import Any

from mutagen.apev2 import APENoHeaderError, APEv2

from musicrec_desktop.library.tags.forms.apev2 import ApeForm
from musicrec_desktop.library.tags.forms.form import APPENDED, LINE_NAMES, Values
from musicrec_desktop.library.tags.forms.id3 import Id3Form
from musicrec_desktop.library.tags.forms.id3v1 import id3v1_of, put_id3v1

_LINES = {name for names in LINE_NAMES.values() for name in names}


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
        if name.startswith(APPENDED):
            return self._appended.get(name[len(APPENDED) :]) if self._appended else []
        values = super().get(name)
        if not values and self._appended is not None and name not in _LINES:
            return self._appended.get(name)
        return values

    def put(self, name: str, values: Values) -> None:
        if name.startswith(APPENDED):
            self._put_appended(name[len(APPENDED) :], values)
            return
        super().put(name, values)
        if self._appended is not None and self._appended.get(name):
            self._appended.put(name, [])
            self._appended_changed = True

    def put_lines(self, field: str, text: str | None) -> None:
        super().put_lines(field, text)
        for name in LINE_NAMES[field]:
            if self.get(APPENDED + name):
                self._put_appended(name, [])

    def _shown(self, field: str) -> Values:
        values = super()._shown(field)
        if not values and self._appended is not None:
            return self._appended._shown(field)
        return values

    def _put_appended(self, name: str, values: Values) -> None:
        if self._appended is None:  # it went with the last of its values
            new: Any = APEv2
            self._appended = ApeForm(_Appended(new()))
        self._appended.put(name, values)
        self._appended_changed = True

    def save(self, path: str) -> None:
        if self._appended is not None and self._appended_changed:
            self._save_appended(path, self._appended.tags)
        super().save(path)

    def _save_appended(self, path: str, tags: Any) -> None:
        """Save the APEv2 tag; mutagen drops the ID3v1 tag behind it, which is put back."""
        old = id3v1_of(path)
        if len(tags):
            tags.save(path)
        else:
            tags.delete(path)
        if old is not None:
            put_id3v1(path, old)

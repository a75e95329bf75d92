"""Between the cover in the tag editor and files: read, taken from elsewhere, kept elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import decimal, translate
from musicrec_desktop.gui.controllers.tags.editor_answers import EditorAnswers
from musicrec_desktop.gui.dialogs.tag_editor import TagEditorDialog
from musicrec_desktop.gui.pictures import encoded, read_image
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.cover_files import (
    cover_of,
    keep_cover,
    picture_info,
    read_picture,
)

FILE_NAME = "cover.jpg"  # what other players look for in a folder


@dataclass(frozen=True, slots=True)
class _Cover:
    picture: bytes
    image: QImage
    said: str


class CoverEditing(EditorAnswers):
    """Brings covers to and from one editor; whatever reads or writes is in the background.

    Parameters
    ----------
    jobs : JobRunner
    dialog : TagEditorDialog
    """

    def __init__(self, jobs: JobRunner, dialog: TagEditorDialog) -> None:
        super().__init__(jobs, dialog)
        self._jobs = jobs
        dialog.cover_wanted.connect(self._read)
        dialog.file_given.connect(self._take_file)
        dialog.picture_given.connect(self._take_image)
        dialog.cover_kept.connect(self._choose_file)

    def keep(self, path: str, drafted: bytes | None, output: str) -> None:
        """Write a cover to a file of its own.

        Parameters
        ----------
        path : str
            Of the track.
        drafted : bytes or None
            The picture that is to be its cover; None for the one that it has.
        output : str
        """

        def answer(written: str) -> None:
            if self._dialog is not None:
                name = display_path(written)
                said = translate("Tag editor", "The cover was saved as {file}.", file=name)
                self._dialog.cover.said.setText(said)

        self._jobs.start(
            lambda: keep_cover(path, output, drafted),
            finished=answer,
            failed=self._complain,
        )

    def _choose_file(self, path: str, drafted: bytes | None) -> None:
        """Ask where a cover is to be written."""
        title = translate("Tag editor", "Save the cover")
        proposed = str(Path(path).parent / FILE_NAME)
        pictures = translate("Files", "Pictures ({patterns})", patterns="*.jpg *.jpeg *.png")
        output, _ = QFileDialog.getSaveFileName(self._dialog, title, proposed, pictures)
        if output:
            self.keep(path, drafted, output)

    def _read(self, path: str) -> None:
        def work() -> tuple[QImage | None, str]:
            picture = cover_of(path)
            image = read_image(picture) if picture else QImage()
            if picture is None or image.isNull():
                return None, translate("Tag editor", "No cover that can be shown")
            return image, f"{image.width()} × {image.height()}, {_size(len(picture))}"

        def answer(found: tuple[QImage | None, str]) -> None:
            if self._dialog is not None:
                self._dialog.show_cover(path, *found)

        self._jobs.start(work, finished=answer, failed=self._complain)

    def _take_file(self, path: str) -> None:
        self._take(lambda: read_picture(path))

    def _take_image(self, image: QImage) -> None:
        self._take(lambda: encoded(image))

    def _take(self, read: Callable[[], bytes]) -> None:
        def work() -> _Cover:
            picture = read()
            info = picture_info(picture)
            kind = info.mime.partition("/")[2].upper()
            said = f"{info.width} × {info.height}, {kind}, {_size(len(picture))} •"
            return _Cover(picture, read_image(picture), said)

        self._newest.start(work, finished=self._show, failed=self._complain)

    def _show(self, cover: _Cover) -> None:
        if self._dialog is not None:
            self._dialog.show_new_cover(cover.picture, cover.image, cover.said)


def _size(size: int) -> str:
    if size >= 2**20:
        return translate("Units", "{x} MiB", x=decimal(size / 2**20))
    return translate("Units", "{x} KiB", x=max(1, round(size / 1024)))

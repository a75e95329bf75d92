"""Thumbnails: loaded once, kept, and never a reason to fail."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.covers import CoverLoader, load_cover
from musicrec_desktop.gui.pictures import read_image
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.covers import CoverService


def encoded(colour: str, width: int = 300, height: int = 200) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


class Pictures(CoverService):
    """Counts how often a file is opened for its picture."""

    def __init__(self, folder, pictures: dict[str, bytes]) -> None:
        super().__init__(folder)
        self.pictures = pictures
        self.asked: list[str] = []

    def picture(self, path: str) -> bytes | None:
        self.asked.append(path)
        return self.pictures.get(path)


def test_a_picture_is_cut_to_a_square_and_kept(qapp, tmp_path) -> None:
    covers = Pictures(tmp_path, {"a.flac": encoded("red")})
    image = load_cover(covers, "ab12", 28, "a.flac")
    assert (image.width(), image.height()) == (28, 28)
    assert image.pixelColor(14, 14) == QColor("red")
    again = load_cover(covers, "ab12", 28, "a.flac")
    assert again.pixelColor(14, 14) == QColor("red")
    assert covers.asked == ["a.flac"]


@pytest.mark.parametrize("picture", [None, b"", b"not a picture"])
def test_what_is_no_picture_gives_none(qapp, tmp_path, picture) -> None:
    covers = Pictures(tmp_path, {"a.flac": picture} if picture is not None else {})
    assert load_cover(covers, "ab12", 28, "a.flac") is None


DRAWING = b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9'/></svg>"


def test_a_drawing_is_no_cover_because_it_may_ask_for_work_without_end(qapp, tmp_path) -> None:
    assert load_cover(Pictures(tmp_path, {"a.flac": DRAWING}), "ab12", 28, "a.flac") is None


def test_of_a_line_the_middle_is_shown_and_no_gigabytes_are_made_of_it(qapp, tmp_path) -> None:
    covers = Pictures(tmp_path, {"a.flac": encoded("red", 40_000, 1)})
    image = load_cover(covers, "ab12", 512, "a.flac")
    assert (image.width(), image.height()) == (512, 512)
    assert image.pixelColor(256, 256) == QColor("red")


@pytest.mark.parametrize(
    ("kind", "read"),
    [("PNG", True), ("JPEG", True), ("WEBP", True), ("BMP", True), ("TIFF", False)],
)
def test_only_kinds_whose_damage_is_harmless_are_decoded(qapp, kind: str, read: bool) -> None:
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(data, kind)
    assert read_image(bytes(data.data().data())).isNull() != read


def test_a_large_jpeg_is_turned_as_it_was_held_and_not_decoded_whole(qapp) -> None:
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(data, b"jpeg")
    writer.setTransformation(QImageIOHandler.Transformation.TransformationRotate90)
    assert writer.write(image)
    small = read_image(bytes(data.data().data()), 50)
    assert (small.width(), small.height()) == (100, 200)


def test_a_cover_that_cannot_be_kept_is_shown(qapp, tmp_path) -> None:
    folder = tmp_path / "covers"
    folder.touch()  # no folder: as on a disk that is full or may only be read
    covers = Pictures(folder, {"a.flac": encoded("red")})
    assert load_cover(covers, "ab12", 28, "a.flac").pixelColor(5, 5) == QColor("red")


def test_a_damaged_thumbnail_is_made_again(qapp, tmp_path) -> None:
    covers = Pictures(tmp_path, {"a.flac": encoded("blue")})
    covers.keep_thumbnail("ab12", 28, b"damaged")
    assert load_cover(covers, "ab12", 28, "a.flac").pixelColor(5, 5) == QColor("blue")


def test_the_stand_in_gives_way_to_the_picture(qtbot, tmp_path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    jobs = JobRunner(1)
    track = Track(1, "a.flac", Tags(title="A", album="B", cover_key="ab12"))
    loader = CoverLoader(Pictures(tmp_path, {"a.flac": encoded("red")}), jobs, parent)
    first = loader.pixmap(track, 28, 1.0).toImage().pixelColor(14, 14)
    assert first != QColor("red")
    with qtbot.waitSignal(loader.loaded):
        pass
    assert loader.pixmap(track, 28, 1.0).toImage().pixelColor(14, 14) == QColor("red")
    jobs.shut_down()


def test_a_file_that_is_not_there_hides_no_cover_of_its_album(qtbot, tmp_path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    jobs = JobRunner(1)
    tags = Tags(title="A", album="B", cover_key="ab12")
    loader = CoverLoader(Pictures(tmp_path, {"there.flac": encoded("red")}), jobs, parent)
    with qtbot.waitSignal(loader.loaded):
        loader.pixmap(Track(1, "gone.flac", tags, missing=True), 28, 1.0)
    for track in (Track(2, "there.flac", tags), Track(1, "gone.flac", tags, missing=True)):
        loader.pixmap(track, 28, 1.0)
    qtbot.waitUntil(
        lambda: loader.pixmap(track, 28, 1.0).toImage().pixelColor(14, 14) == QColor("red")
    )
    jobs.shut_down()


def test_tracks_of_one_album_share_a_stand_in_and_no_file_is_opened(qtbot, tmp_path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    jobs = JobRunner(1)
    covers = Pictures(tmp_path, {})
    loader = CoverLoader(covers, jobs, parent)
    one = loader.pixmap(Track(1, "1", Tags(artist="X", album="Y")), 28, 2.0)
    two = loader.pixmap(Track(2, "2", Tags(artist="X", album="Y")), 28, 2.0)
    other = loader.pixmap(Track(3, "3", Tags(artist="X", album="Z")), 28, 2.0)
    assert one.toImage() == two.toImage() != other.toImage()
    assert one.width() == 56
    jobs.shut_down()
    assert covers.asked == []

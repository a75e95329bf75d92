"""A live spectrogram as a picture to keep: with its title, time and scale."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QRect, QRectF, QStandardPaths, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.colour_map import NAMES, lookup_table
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.widgets.sound.spectrogram_options import SpectrogramChoices

TOP, BOTTOM, MARGIN = 40, 36, 14
BAR_WIDTH, BAR_HEIGHT = 160, 8
_AXES = {
    "mel": to_translate("Spectrogram", "mel axis"),
    "log": to_translate("Spectrogram", "log axis"),
    "linear": to_translate("Spectrogram", "linear axis"),
}
GROUND, TEXT, MUTED = QColor("#121317"), QColor("#e8eaf0"), QColor("#a3aaba")


def annotated(
    sound: QImage, title: str, moment: str, choices: SpectrogramChoices, font: QFont
) -> QImage:
    """Return a spectrogram between a line that names it and one that explains its colours.

    Parameters
    ----------
    sound : QImage
        With its device pixel ratio set.
    title, moment : str
    choices : SpectrogramChoices
    font : QFont
    """
    ratio = sound.devicePixelRatio()
    size = sound.deviceIndependentSize()
    width, height = round(size.width()), round(size.height())
    picture = QImage(
        round(width * ratio), round((height + TOP + BOTTOM) * ratio), QImage.Format.Format_RGB32
    )
    picture.setDevicePixelRatio(ratio)
    picture.fill(GROUND)
    painter = QPainter(picture)
    painter.drawImage(0, TOP, sound)
    _write(painter, QRect(MARGIN, 0, width - 2 * MARGIN, TOP), title, moment, font)
    _explain(painter, QRect(MARGIN, TOP + height, width - 2 * MARGIN, BOTTOM), choices, font)
    painter.end()
    return picture


def ask_where_to_keep(parent: QWidget, name: str, keep: Callable[[str], None]) -> None:
    """Open a dialog for the place of a PNG file, and call ``keep`` with its path.

    Parameters
    ----------
    parent : QWidget
    name : str
        Proposed, without its extension; what a file's name may not hold is replaced.
    keep : callable
    """
    pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    name = "".join(c if c.isalnum() or c in " -_." else "-" for c in name)
    dialog = QFileDialog(
        parent,
        translate("Spectrogram", "Save the spectrogram"),
        pictures,
        translate("Files", "PNG pictures ({patterns})", patterns="*.png"),
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("png")
    dialog.selectFile(f"{name}.png")  # no words
    dialog.fileSelected.connect(keep)
    dialog.open()


def _write(painter: QPainter, line: QRect, title: str, moment: str, font: QFont) -> None:
    font = QFont(font)
    font.setPixelSize(14)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(TEXT)
    room = line.width() - 70
    shown = elided(painter.fontMetrics(), title, room)
    middle = Qt.AlignmentFlag.AlignVCenter
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | middle, shown)
    painter.setPen(MUTED)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, moment)


def _explain(painter: QPainter, line: QRect, choices: SpectrogramChoices, font: QFont) -> None:
    font = QFont(font)
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(MUTED)
    colours = np.ascontiguousarray(lookup_table(1.0, choices.colour_map))
    bar = QImage(colours.data, len(colours), 1, 4 * len(colours), QImage.Format.Format_RGB32)
    floor, ceiling = (
        translate("Units", "{x} dB", x=str(level).replace("-", "−"))
        for level in (choices.floor_db, choices.ceiling_db)
    )
    middle = Qt.AlignmentFlag.AlignVCenter
    text_width = 56
    painter.drawText(QRect(line.x(), line.y(), text_width, line.height()), middle, floor)
    place = QRectF(line.x() + text_width, line.center().y() - BAR_HEIGHT / 2, BAR_WIDTH, BAR_HEIGHT)
    painter.drawImage(place, bar, QRectF(0, 0, len(colours), 1))
    after = QRect(round(place.right()) + 10, line.y(), text_width, line.height())
    painter.drawText(after, middle, ceiling)
    axis = translated("Spectrogram", _AXES[choices.axis])
    kind = f"{axis}  ·  {translated('Colour maps', NAMES[choices.colour_map])}"
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | middle, kind)

"""Tracks on their way out of a list: to a playlist, to another program, to the desktop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDrag, QHoverEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.desktop.track_mime import track_mime
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.tables.track_delegate import drag_picture


def drag_tracks(
    source: QWidget, tracks: Sequence[Track], tokens: Tokens, data: QMimeData | None = None
) -> None:
    """Let tracks hang from the mouse until they are dropped; nothing where there are none.

    They are only ever copied: a file manager that may move would take the music away.

    Parameters
    ----------
    source : QWidget
        Where the mouse was pressed.
    tracks : sequence of Track
    tokens : Tokens
    data : QMimeData, optional
        What travels, where it is more than the tracks.
    """
    if not tracks:
        return
    drag = QDrag(source)
    drag.setMimeData(data or track_mime(tracks))
    drag.setPixmap(drag_picture(tracks, tokens, source.devicePixelRatioF()))
    drag.exec(Qt.DropAction.CopyAction)
    if isValid(source):  # what is dragged from may be gone by now, as a shelf made anew
        _forget_mouse(source)


def _forget_mouse(source: QWidget) -> None:
    """Let nothing stay lit up where the mouse was: it was told of no move since."""
    QCoreApplication.sendEvent(source, QEvent(QEvent.Type.Leave))
    inside = source.viewport() if isinstance(source, QAbstractScrollArea) else source
    nowhere = QPointF(-1, -1)
    left = QHoverEvent(QEvent.Type.HoverLeave, nowhere, nowhere, nowhere)
    QCoreApplication.sendEvent(inside, left)

"""The cover in the tag editor: shown, chosen, dropped, pasted, removed."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPixmap,
)
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.desktop.file_urls import local_file
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow

EDGE = 192
TEXT_MARGIN = 12  # pixels around words where there is no picture
PATTERNS = "*.jpg *.jpeg *.png"


class CoverField(QWidget):
    """A picture that another can be dropped or pasted on.

    Signals
    -------
    file_given(str), picture_given(QImage)
        The user wants this one.
    remove_requested(), save_requested()
    """

    file_given = Signal(str)
    picture_given = Signal(QImage)
    remove_requested = Signal()
    save_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Tag editor", "Cover"))
        self.picture = QLabel(self)
        self.picture.setFixedSize(EDGE, EDGE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setWordWrap(True)
        self.picture.setStyleSheet(
            f"background: {tokens.raised}; border: 1px solid {tokens.line}; border-radius: 8px;"
            f" color: {tokens.text_muted}; padding: 0;"
        )
        self.said = QLabel(self)
        self.said.setProperty("role", "muted")
        self.said.setWordWrap(True)
        self.choose = QPushButton(translate("Tag editor", "Choose…"), self)
        self.choose.setAccessibleName(translate("Tag editor", "Choose a cover"))
        self.choose.clicked.connect(self._choose)
        self.remove = QPushButton(translate("Tag editor", "Remove"), self)
        self.remove.setAccessibleName(translate("Tag editor", "Remove the cover"))
        self.remove.clicked.connect(self.remove_requested)
        self.paste_button = QPushButton(translate("Tag editor", "Paste"), self)
        self.paste_button.setAccessibleName(translate("Tag editor", "Paste a cover"))
        self.paste_button.clicked.connect(self.paste)
        self.save = QPushButton(translate("Tag editor", "Save…"), self)
        self.save.setAccessibleName(translate("Tag editor", "Save the cover"))
        self.save.clicked.connect(self.save_requested)
        buttons = FlowRow(self, spacing=8)
        for button in (self.choose, self.paste_button, self.save, self.remove):
            button.setAutoDefault(False)
            buttons.add(button)
        QGuiApplication.clipboard().dataChanged.connect(self._offer_paste)
        self._offer_paste()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.picture)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        layout.addStretch(1)
        self.setFixedWidth(EDGE)

    def show_picture(self, image: QImage | None, said: str, *, removable: bool) -> None:
        """Show a picture, or that there is none, with a line about it."""
        self.remove.setEnabled(removable)
        self.save.setEnabled(image is not None and not image.isNull())
        if image is None or image.isNull():
            self.picture.setPixmap(QPixmap())
            self.picture.setText(translate("Tag editor", "Drop or paste a picture here"))
            self.picture.setMargin(TEXT_MARGIN)
        else:
            ratio = self.devicePixelRatioF()
            edge = round((EDGE - 2) * ratio)
            scaled = image.scaled(
                edge,
                edge,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            self.picture.setMargin(0)
            self.picture.setPixmap(QPixmap.fromImage(scaled))
        self.said.setText(said)
        self.setAccessibleDescription(said)

    def paste(self) -> None:
        """Take the picture on the clipboard, where there is one."""
        data = _copied()
        if data is not None:
            self._take(data)

    def _offer_paste(self) -> None:
        data = _copied()
        there = data is not None and (data.hasImage() or any(map(local_file, data.urls())))
        self.paste_button.setEnabled(there)

    def _choose(self) -> None:
        pictures = translate("Files", "Pictures ({patterns})", patterns=PATTERNS)
        title = translate("Tag editor", "Choose a cover")
        name, _ = QFileDialog.getOpenFileName(self, title, "", pictures)
        if name:
            self.file_given.emit(name)

    def _take(self, data: QMimeData) -> bool:
        path = next(filter(None, map(local_file, data.urls())), "")
        if path:
            self.file_given.emit(path)
        elif data.hasImage():
            self.picture_given.emit(QImage(data.imageData()))
        else:
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasImage() or any(url.isLocalFile() for url in data.urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(event.mimeData()):
            event.acceptProposedAction()


def _copied() -> QMimeData | None:
    """Return what is on the clipboard; None where it was never filled."""
    return QGuiApplication.clipboard().mimeData()

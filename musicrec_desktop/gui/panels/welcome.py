"""Pages that stand where the table would be empty: each says what to do next."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.paths import resource
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.message_picture import MessagePicture
from musicrec_desktop.gui.widgets.paragraph import Paragraph
from musicrec_desktop.gui.words.jobs import progress_parts

ROOM_FOR_LOGO, ROOM_FOR_PICTURE = 400, 270  # pixels of height
HEADED_MARGIN = 20  # pixels beside what stands in place of a whole page
TEXT_WIDTH = 500  # of a sentence, which then breaks into lines of one length


class WelcomePage(QWidget):
    """The first thing a new user sees.

    Signals
    -------
    choose_folder_requested(), demo_requested()
    folder_chosen(str)
        The system's own music folder.
    """

    choose_folder_requested = Signal()
    demo_requested = Signal()
    folder_chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._logo = logo = QLabel(self)
        logo.setPixmap(QIcon(str(resource("icon.svg"))).pixmap(QSize(72, 72)))
        title = Paragraph(
            translate("Welcome", "Music that sounds alike, found by listening"), "display", self
        )
        text = Paragraph(
            translate(
                "Welcome",
                "Choose the folder your music is in. Its tags are read, then every file is "
                "analysed, several a second. Songs appear, and can be played, while that "
                "goes on. Your files are changed only when you edit tags, rename, or tell Tidy up "
                "to, and nothing leaves this computer.",
            ),
            "secondary",
            self,
        )
        self.choose = _button(translate("Welcome", "Choose a music folder…"), self, primary=True)
        self.choose.clicked.connect(self.choose_folder_requested)
        self.music = _button(translate("Welcome", "Use the music folder"), self)
        self.music.clicked.connect(self._choose_music)
        self.demo = _button(translate("Welcome", "Try the demo library"), self)
        self.demo.setToolTip(
            translate("Welcome", "About 24 short tracks that the program composes itself")
        )
        self.demo.clicked.connect(self.demo_requested)
        self._music_folder = _music_folder()
        self.music.setVisible(self._music_folder is not None)
        if self._music_folder is not None:
            self.music.setText(
                translate("Welcome", "Use “{folder}”", folder=self._music_folder.name)
            )
            self.music.setToolTip(str(self._music_folder))
        self.below = QLabel(self)
        self.below.setProperty("role", "muted")
        self._lay_out(logo, title, text, self.below)
        self.show_progress(None)

    def show_progress(self, progress: Progress | None) -> None:
        """Say how far the music is that was chosen, and let no other be; None once that is over."""
        buttons = (self.choose, self.music, self.demo)
        if any(button.hasFocus() for button in buttons):
            self.setFocus()  # which else something beside the page would get
        for button in buttons:
            button.setEnabled(progress is None)
        self.below.setText(
            translate("Welcome", "You can also drop a folder anywhere on this window.")
            if progress is None
            else "  ·  ".join(progress_parts(progress))
        )

    def _lay_out(self, logo: QLabel, title: QLabel, text: QLabel, drop: QLabel) -> None:
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(12)
        self._buttons.addStretch(1)
        for button in (self.choose, self.music, self.demo):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        buttons = self._buttons
        self._column = layout = QVBoxLayout(self)
        layout.setSpacing(18)
        layout.addStretch(2)
        for widget in (logo, title, text):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(buttons)
        layout.addWidget(drop, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the picture in a low window, and put the buttons below each other."""
        super().resizeEvent(event)
        low = self.height() < ROOM_FOR_LOGO
        self._logo.setVisible(not low)
        self._column.setSpacing(10 if low else 18)
        buttons = [b for b in (self.choose, self.music, self.demo) if not b.isHidden()]
        wanted = sum(button.sizeHint().width() + 12 for button in buttons)
        beside = wanted + 24 <= self.width()
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def _choose_music(self) -> None:
        self.folder_chosen.emit(str(self._music_folder))


class MessagePage(QWidget):
    """A picture, a headline, a sentence, and one button with the next step.

    Parameters
    ----------
    action : str
        What the button says.
    parent : QWidget
    picture : str
        The name of an icon, which says at a glance what the page is for.
    heading : str, optional
        The page's name, where this stands in place of what else bears it.
    """

    def __init__(
        self, action: str, parent: QWidget, picture: str = "", *, heading: str = ""
    ) -> None:
        super().__init__(parent)
        self._picture = MessagePicture(picture, self) if picture else None
        self._title = Paragraph("", "heading", self)
        self._text = Paragraph("", "secondary", self)
        self._text.setMaximumWidth(TEXT_WIDTH)
        self.action = _button(action, self)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        if heading:
            layout.setContentsMargins(HEADED_MARGIN, 0, HEADED_MARGIN, 0)
            layout.addWidget(_heading(heading, self))
        layout.addStretch(2)
        if self._picture is not None:
            layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
            layout.addSpacing(8)
        for widget in (self._title, self._text):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(12)
        layout.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the picture where the words need the room."""
        super().resizeEvent(event)
        if self._picture is not None:
            self._picture.setVisible(self.height() >= ROOM_FOR_PICTURE)

    def show_picture(self, name: str) -> None:
        """Show another icon, where the page now says something else."""
        if self._picture is not None:
            self._picture.show_icon(name)

    def show_message(self, title: str, text: str) -> None:
        """Say what is, and why."""
        self._title.setText(title)
        self._text.setText(text)


def _heading(text: str, parent: QWidget) -> QLabel:
    """Return a page's name as it stands above its lists."""
    heading = QLabel(text, parent)
    heading.setProperty("role", "heading")
    heading.setObjectName("page-heading")
    return heading


def _music_folder() -> Path | None:
    """Return the system's music folder where it exists and holds anything."""
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.MusicLocation)
    for place in map(Path, places):
        try:
            if place.is_dir() and place != Path.home() and any(place.iterdir()):
                return place
        except OSError:  # not ours to read: then it is not offered
            continue
    return None


def _button(text: str, parent: QWidget, *, primary: bool = False) -> QPushButton:
    button = QPushButton(text, parent)
    button.setMinimumHeight(36)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    if primary:
        button.setProperty("role", "primary")
    return button

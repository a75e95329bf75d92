"""The year in review: the picture as it will be saved."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.listening_statistics import ListeningStatistics
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import DARK, LIGHT, Tokens
from musicrec_desktop.gui.panels.history.year_picture import SIZE, CoverOf, year_image
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.forms.form import Choice
from musicrec_desktop.gui.words.statistics import guest_words

READABLE = 520  # pixels of width in which the picture's smallest words can be read


class YearView(QWidget):
    """The picture of a year; its theme can be chosen apart from the window's.

    Signals
    -------
    save_requested(QImage)
    """

    save_requested = Signal(QImage)

    def __init__(self, tokens: Tokens, cover_of: CoverOf, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._cover_of = cover_of
        self._found: ListeningStatistics | None = None
        self._listener, self._colour = "", tokens.accent
        self.picture = _Picture(self)
        self.look = Choice(
            [
                ("window", translate("History", "As the window")),
                (DARK, translate("History", "Dark", comment="Theme")),
                (LIGHT, translate("History", "Light", comment="Theme")),
            ],
            self,
        )
        self.look.ensurePolished()
        self.look.setFixedWidth(max(160, QComboBox.sizeHint(self.look).width()))
        self.look.setAccessibleName(translate("History", "Look of the picture"))
        self.look.show_value("window")
        self.look.chosen.connect(lambda _: self.draw())
        self.save = QPushButton(translate("History", "Save picture…"), self)
        self.save.setProperty("role", "primary")
        self.save.clicked.connect(lambda: self.save_requested.emit(self.picture.image))
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.look)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        self.empty = MessagePage(translate("Next steps", "Show the songs"), self, "history")
        self.show_guest(False)
        self.empty.action.hide()
        self._holder = QWidget(self)
        inside = QVBoxLayout(self._holder)
        inside.setContentsMargins(0, 0, 0, 14)
        inside.setSpacing(12)
        inside.addWidget(self._scrolled(), 1)
        inside.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._holder)
        layout.addWidget(self.empty)
        self.empty.hide()

    def _scrolled(self) -> QScrollArea:
        """Return what lets the picture scroll where all of it would be too small to be read."""
        area = _Room(self.picture, self)
        area.setAccessibleName(translate("Year in review", "Picture of the year"))
        return area

    def show_year(self, found: ListeningStatistics, listener: str, colour: str) -> None:
        """Show a year of somebody."""
        self._found, self._listener, self._colour = found, listener, colour
        self._holder.setVisible(found.plays > 0)
        self.empty.setVisible(found.plays == 0)
        self.draw()

    def show_guest(self, guest: bool) -> None:
        """Say, where there is nothing, whether that is because a guest listens."""
        if guest:
            self.empty.show_message(*guest_words())
        else:
            self.empty.show_message(
                translate("History", "Nothing was played in this year"),
                translate("History", "Choose another."),
            )

    def draw(self) -> None:
        """Draw anew, as when covers have arrived."""
        if self._found is None or not self._found.plays:
            return
        looks: list[Tokens] = [self._tokens, DARK, LIGHT]
        tokens = looks[max(self.look.currentIndex(), 0)]
        self.picture.show_image(
            year_image(self._found, self._listener, self._colour, tokens, self._cover_of)
        )
        year = self._found.period.first.year if self._found.period.first else ""
        self.picture.setAccessibleName(
            translate(
                "History",
                "{listener}'s year {year} in one picture",
                listener=self._listener,
                year=year,
            )
        )

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self.draw()


class _Room(QScrollArea):
    """Shows all of a picture where that can be read, else as much as there is room for."""

    def __init__(self, picture: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setWidget(picture)
        self.viewport().setAutoFillBackground(False)  # the page's shows
        picture.setAutoFillBackground(False)  # which setWidget has switched on
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().size()
        whole = SIZE.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        width = max(whole.width(), min(room.width(), READABLE))
        self._picture.setFixedSize(width, width * SIZE.height() // SIZE.width())


class _Picture(QWidget):
    """An image, as large as the widget."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show another image."""
        self.image = image
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.image.isNull():
            return
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        wanted = SIZE.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        shown = self.image.scaled(
            wanted,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        width, height = shown.width() / ratio, shown.height() / ratio
        area = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        QPainter(self).drawImage(area, shown)

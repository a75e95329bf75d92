"""What the listener thinks of the playing track: stars and a heart."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.star_rating import StarRating

ROOM_FOR_STARS = 1100  # pixels of the window, below which only the heart is shown
ICON = 18


class OpinionBar(QWidget):
    """Stars and a heart; hidden while nothing of the library plays.

    Signals
    -------
    rated(float or None), love_changed(bool)
        By the user.
    """

    rated = Signal(object)
    love_changed = Signal(bool)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.stars = StarRating(tokens, self)
        self.stars.rated.connect(self.rated)
        self.heart = QToolButton(self)
        self.heart.setProperty("role", "tight")  # no higher than the chips beside it
        self.heart.setCheckable(True)
        self.heart.setIconSize(QSize(ICON, ICON))
        self.heart.setCursor(Qt.CursorShape.PointingHandCursor)
        self.heart.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.heart.clicked.connect(self._clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.stars)
        layout.addWidget(self.heart)
        self.show_rating(None)

    def show_rating(self, rating: Rating | None) -> None:
        """Show what is thought of the track that plays; None where none does."""
        self.setVisible(rating is not None)
        self.stars.show_stars(rating.stars if rating else None)
        self.heart.setChecked(bool(rating and rating.loved))
        self._draw_heart()

    def fit(self, window_width: int) -> None:
        """Step aside where the window is small."""
        self.stars.setVisible(window_width >= ROOM_FOR_STARS)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self.stars.apply_theme(tokens)
        self._draw_heart()

    def _clicked(self, loved: bool) -> None:
        self._draw_heart()
        self.love_changed.emit(loved)

    def _draw_heart(self) -> None:
        loved = self.heart.isChecked()
        text = translate("Rating", "Love", comment="verb")
        if loved:
            text = translate("Rating", "Loved")
        self.heart.setIcon(icon("loved" if loved else "heart", self._tokens, accent=loved))
        self.heart.setToolTip(f"{text} (Ctrl+L)")  # no words
        self.heart.setAccessibleName(text)

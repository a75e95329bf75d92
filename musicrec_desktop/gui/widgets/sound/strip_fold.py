"""The strip under the pages folds away to a ribbon, by itself in a low window.

Where nothing plays there is none.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QToolButton

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.layout.standing_contents import contents_stand
from musicrec_desktop.gui.widgets.layout.view_keeping import keep_current_in_view
from musicrec_desktop.gui.widgets.sound.spectrogram_strip import (
    HEIGHT,
    LOWEST,
    RIBBON,
    SpectrogramStrip,
)

ROOM_FOR_WHOLE, LEAST_ROOM = 840, 600  # of the window's height, for one and for the other
LOW = 680  # of the window's height, below which the strip is folded until one unfolds it
BUTTON = QSize(36, 16)
FROM_RIGHT = 64  # pixels, which the frequencies have for themselves


class StripFold(QObject):
    """How high the strip is, and the button on it that says so.

    What is chosen in a low window and what is chosen in a high one are kept apart: who
    folds the strip on a small screen wants to see it again on a large one.

    Parameters
    ----------
    strip : SpectrogramStrip
    tokens : Tokens

    Signals
    -------
    changed(bool)
        Whether the strip is folded now.
    """

    changed = Signal(bool)

    def __init__(self, strip: SpectrogramStrip, tokens: Tokens) -> None:
        super().__init__(strip)
        around = strip.parentWidget()
        assert around is not None
        self._strip, self._around = strip, around
        self._tokens = tokens
        self._chosen: dict[str, bool] = {}
        self._playing = False
        self._aside = False
        self._window_height = ROOM_FOR_WHOLE
        self.button = QToolButton(strip)
        self.button.setObjectName("fold-strip")
        self.button.setFixedSize(BUTTON)
        self.button.setIconSize(QSize(14, 14))
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.toggle)
        strip.installEventFilter(self)
        strip.began.connect(self._began)
        strip.hide()
        self._show()

    @property
    def folded(self) -> bool:
        """Whether only a ribbon is left."""
        return self._chosen.get(self._kind(), self._kind() == "low")

    def toggle(self) -> None:
        """Fold the strip away, or unfold it; that is remembered. One set aside comes back."""
        if self._aside:
            self.set_aside(False)
            return
        self._chosen[self._kind()] = not self.folded
        with contents_stand(self._around):
            self._show()
        self.changed.emit(self.folded)

    def set_aside(self, aside: bool) -> None:
        """Keep the strip out of view, or show it again where something plays."""
        self._aside = aside
        self._stand()

    def fit(self, window_height: int) -> None:
        """Leave a low window more of its height."""
        self._window_height = window_height
        self._show()

    def state(self) -> dict[str, Any]:
        """Return what was chosen, as JSON can hold it."""
        return dict(self._chosen)

    def restore(self, chosen: Mapping[str, Any]) -> None:
        """Take up what :meth:`state` returned; what makes no sense is left out."""
        kinds = ("low", "high")
        self._chosen = {kind: chosen[kind] for kind in kinds if isinstance(chosen.get(kind), bool)}
        self._show()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the button."""
        self._tokens = tokens
        self.button.setIcon(icon("folded-up" if self.folded else "unfolded", tokens))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.button.move(self._strip.width() - FROM_RIGHT - BUTTON.width(), 2)
        return super().eventFilter(watched, event)

    def _kind(self) -> str:
        return "low" if self._window_height < LOW else "high"

    def _began(self, playing: bool) -> None:
        self._playing = playing
        self._stand()

    def _stand(self) -> None:
        shown = self._playing and not self._aside
        if shown != self._strip.isHidden():
            return
        if shown:
            keep_current_in_view()
        with contents_stand(self._around):
            self._strip.setVisible(shown)

    def _show(self) -> None:
        share = (self._window_height - LEAST_ROOM) / (ROOM_FOR_WHOLE - LEAST_ROOM)
        whole = round(LOWEST + min(max(share, 0.0), 1.0) * (HEIGHT - LOWEST))
        folded = self.folded
        height = RIBBON if folded else whole
        if height != self._strip.maximumHeight():
            self._strip.setFixedHeight(height)
        said = (
            translate("Spectrogram", "Unfold the spectrogram")
            if folded
            else translate("Spectrogram", "Fold the spectrogram away")
        )
        if said != self.button.accessibleName():
            self.button.setAccessibleName(said)
            self.button.setToolTip(said)
            self.apply_theme(self._tokens)

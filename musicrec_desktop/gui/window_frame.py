"""The window's parts and where they stand: sidebar, pages, similar tracks, strip, transport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.focus_order import tab_as_they_stand
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.panels.header import Header
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.panels.similar import WIDTH as SIMILAR_WIDTH
from musicrec_desktop.gui.panels.similar import SimilarPanel
from musicrec_desktop.gui.panels.songs import SongsPanel
from musicrec_desktop.gui.panels.transport import TransportBar
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.widgets.spectrogram_options import choices_from
from musicrec_desktop.gui.widgets.spectrogram_strip import SpectrogramStrip
from musicrec_desktop.gui.widgets.strip_fold import StripFold
from musicrec_desktop.services.listening.spectrograms import SpectrogramService

SMALLEST = QSize(780, 520)
ROOM_FOR_SIMILAR = 1040  # pixels of the window below which the panel steps aside
MIDDLE_WIDTH = 900


class WindowFrame(QWidget):
    """Lays the parts out, and lets the similar panel step aside where there is little room."""

    def __init__(
        self,
        model: TrackTableModel,
        covers: CoverSource,
        spectrograms: SpectrogramService,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._roomy = self._similar_wanted = True
        self._above: list[QWidget] = []
        self._below: list[QWidget] = []
        self.sidebar = Sidebar(tokens, self)
        self.middle = QWidget(self)
        self.middle.setObjectName("content")
        self.middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(tokens, self.middle)
        self.pages = PageStack(tokens, self.middle)
        self.songs = SongsPanel(model, covers, tokens, self.pages)
        self.similar = SimilarPanel(covers, tokens, self)
        self.strip = SpectrogramStrip(
            spectrograms.bands, spectrograms.columns, spectrograms.frequencies_hz(), self
        )
        self.strip_fold = StripFold(self.strip)
        self.transport = TransportBar(covers, tokens, self)
        self._column = QVBoxLayout(self.middle)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.notice = Notice(tokens, self.middle)
        self._lay_out()

    def add_above_pages(self, widget: QWidget) -> None:
        """Put a bar above the search and the pages."""
        self._column.insertWidget(len(self._above), widget)
        self._above.append(widget)

    def add_below_pages(self, widget: QWidget) -> None:
        """Put a bar under the pages."""
        self._column.addWidget(widget)
        self._below.append(widget)

    def sizes(self) -> tuple[int, ...]:
        """Return how wide pages and similar tracks are."""
        return tuple(self._splitter.sizes())

    def set_sizes(self, sizes: tuple[int, ...]) -> None:
        """Be as wide as before; as usual where nothing was kept, or the panel had stepped aside."""
        usual = (MIDDLE_WIDTH, SIMILAR_WIDTH)
        self._splitter.setSizes(list(sizes if sizes and all(sizes) else usual))

    def fit(self, width: int) -> None:
        """Show the similar panel where the window has room for it, unless it was put away."""
        roomy = width >= ROOM_FOR_SIMILAR
        if roomy != self._roomy:
            self._roomy = roomy
            self._show_similar(roomy and self._similar_wanted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip_fold.fit(event.size().height())

    def toggle_similar(self) -> None:
        """Put the similar panel away, or bring it back."""
        self._similar_wanted = not self.similar.isVisible()
        self._show_similar(self._similar_wanted)

    def draw_strip(self, options: Mapping[str, Any]) -> None:
        """Draw the strip as the page of what plays is drawn."""
        choices = choices_from(dict(options))
        self.strip.set_view(choices.axis, choices.colour_map)

    def order_focus_soon(self) -> None:
        """Let Tab go through everything once all is in its place."""
        QTimer.singleShot(0, self, self.order_focus)

    def order_focus(self) -> None:
        """Let Tab go through everything as it stands, the page in view among it."""
        middle = [*self._above, self.header, self.pages.currentWidget(), self.notice, *self._below]
        areas = [self.sidebar, *middle, self.similar, self.strip, self.transport]
        tab_as_they_stand([area for area in areas if area is not None])

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw every part in other colours."""
        for part in (
            self.sidebar,
            self.header,
            self.pages,
            self.similar,
            self.transport,
            self.notice,
        ):
            part.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        for part in (self.pages, self.similar, self.transport):
            part.covers_loaded()

    def _show_similar(self, shown: bool) -> None:
        self.similar.setVisible(shown)
        self.sidebar.show_similar(shown)

    def _lay_out(self) -> None:
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.header)
        self._column.addWidget(self.pages, 1)
        self._column.addWidget(self.notice)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.middle)
        self._splitter.addWidget(self.similar)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setCollapsible(0, False)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.sidebar)
        top.addWidget(self._splitter, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top, 1)
        layout.addWidget(self.strip)
        layout.addWidget(self.transport)
        self.setMinimumSize(SMALLEST)  # what finds no room is cut, or has stepped aside

"""The window's parts and where they stand: sidebar, pages, similar tracks, strip, transport."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.frame.beside_or_over import BesideOrOver
from musicrec_desktop.gui.input.focus_order import tab_as_they_stand
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.pages import Page, PageStack
from musicrec_desktop.gui.panels.header import Header
from musicrec_desktop.gui.panels.playing.transport import TransportBar
from musicrec_desktop.gui.panels.side_panes import SidePanes
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.panels.similar import WIDTH, SimilarPanel
from musicrec_desktop.gui.panels.songs import SongsPanel
from musicrec_desktop.gui.widgets.layout.over_foot import OverFoot
from musicrec_desktop.gui.widgets.layout.side_drawer import SideDrawer
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.widgets.pane_button import Pane
from musicrec_desktop.gui.widgets.sound.spectrogram_options import choices_from
from musicrec_desktop.gui.widgets.sound.spectrogram_strip import SpectrogramStrip
from musicrec_desktop.gui.widgets.sound.strip_fold import StripFold
from musicrec_desktop.services.listening.spectrograms import SpectrogramService

SMALLEST = QSize(780, 520)


class WindowFrame(QWidget):
    """Lays the parts out; the similar panel lies over the pages where there is little room."""

    def __init__(
        self,
        model: TrackTableModel,
        covers: CoverSource,
        spectrograms: SpectrogramService,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ordering = QTimer(self, interval=0, singleShot=True)
        self._ordering.timeout.connect(self.order_focus)
        self.sidebar = Sidebar(tokens, self)
        self.middle = QWidget(self)
        self.middle.setObjectName("content")
        self.middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = Header(tokens, self.middle)
        self.pages = PageStack(tokens, self.middle)
        self.songs = SongsPanel(model, covers, tokens, self.pages)
        self.similar = SimilarPanel(covers, tokens, self)
        self.panes = SidePanes(self.similar, tokens, self)
        self.strip = SpectrogramStrip(
            spectrograms.bands, spectrograms.columns, spectrograms.frequencies_hz(), self
        )
        self.strip_fold = StripFold(self.strip, tokens)
        self.transport = TransportBar(covers, tokens, self)
        self._alone = False
        self._above, self._below = _Bars(self.middle), _Bars(self.middle)
        self.notice = Notice(tokens, self.middle)
        OverFoot(self.notice, self.notice.fitting, self.pages, self.middle)
        self._drawer = SideDrawer(self.pages, tokens, self.middle)
        self.side = BesideOrOver(
            self.middle,
            self.panes,
            self._drawer,
            self._focus_page,
            self,
        )
        self.side.panel_shown.connect(self.offer_pane)
        self.side.panel_shown.connect(self.notice.raise_)  # a drawer lay over it
        self.pages.changed.connect(lambda _name: self.notice.leave_page())
        self.panes.chosen.connect(self.offer_pane)
        self.panes.chosen.connect(self.order_focus_soon)
        self.side.panel_shown.connect(self.order_focus_soon)
        self.pages.changed.connect(self.side.close_drawer)
        self.pages.changed.connect(self.strip_fold.stand_below)
        self.pages.changed.connect(self._spare_queue)
        self.pages.changed.connect(self.offer_pane)
        self._lay_out()

    @property
    def missing_pane(self) -> Pane | None:
        """What would be at the side if the panel there was not put away; None while it is there."""
        return None if self.side.shown or self._alone else self.panes.pane

    def add_above_pages(self, widget: QWidget) -> None:
        """Put a bar above the search and the pages."""
        self._above.add(widget)

    def add_below_pages(self, widget: QWidget) -> None:
        """Put a bar under the pages."""
        self._below.add(widget)

    def show_pane(self, pane: Pane) -> None:
        """Bring one of the panes at the side into view."""
        self.panes.choose(pane)
        self.side.show_panel()

    def toggle_pane(self, pane: Pane) -> None:
        """Put the side away where it shows this pane, else show it there."""
        if self.side.shown and self.panes.pane == pane:
            self.side.toggle()
        else:
            self.show_pane(pane)

    def show_page_alone(self, alone: bool) -> None:
        """Show the page and the transport bar without the rest, or all as it was left again."""
        self._alone = alone
        self.notice.leave_page()
        for part in (self.sidebar, self._above, self._below):
            part.setVisible(not alone)
        self.side.set_aside(alone)
        self.strip_fold.set_aside(alone)

    def where(self) -> str:
        """Return the page that keys belong to; beside another one, “Up next” is the queue's."""
        return "queue" if self.panes.has_keys("up-next") else self.pages.name

    def sizes(self) -> tuple[int, ...]:
        """Return how wide pages are, and the panel where somebody pulled it; else 0."""
        return self.side.sizes()[0], self.side.chosen_width

    def set_sizes(self, sizes: tuple[int, ...]) -> None:
        """Let the panel be as wide as before; as usual where nothing was kept."""
        if sizes and sizes[-1] not in (0, WIDTH):  # what it once was by itself
            self.side.set_panel_width(sizes[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drawer.is_open:
            self.side.close_drawer()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip_fold.fit(event.size().height())

    def draw_strip(self, options: Mapping[str, Any]) -> None:
        """Draw the strip as the page of what plays is drawn."""
        choices = choices_from(dict(options))
        self.strip.set_view(choices.axis, choices.colour_map)
        self._spare_queue()  # that page may list what comes next now, or no more

    def order_focus_soon(self) -> None:
        """Let Tab go through everything once all is in its place, however often that is asked."""
        self._ordering.start()

    def order_focus(self) -> None:
        """Let Tab go through everything as it stands, the page in view among it."""
        middle = [self.header, self.pages.currentWidget(), self.notice]
        bars_around = [*self._above.bars, *middle, *self._below.bars]
        areas = [self.sidebar, *bars_around, self.panes, self.strip, self.transport]
        tab_as_they_stand([area for area in areas if area is not None])

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw every part in other colours."""
        for part in (
            self.sidebar,
            self.header,
            self.pages,
            self.panes,
            self._drawer,
            self.strip_fold,
            self.transport,
            self.notice,
        ):
            part.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        for part in (self.pages, self.panes, self.transport):
            part.covers_loaded()

    def _spare_queue(self) -> None:
        page = self.pages.currentWidget()
        self.panes.spare_queue(isinstance(page, Page) and page.lists_queue())

    def offer_pane(self) -> None:
        """Offer the panel at the side where it was, while it is put away."""
        pane = self.missing_pane
        self.header.pane.offer(pane)
        page = self.pages.currentWidget()
        if isinstance(page, Page):
            page.offer_pane(pane)

    def _focus_page(self) -> None:
        page = self.pages.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._above)
        column.addWidget(self.header)
        column.addWidget(self.pages, 1)
        column.addWidget(self._below)
        # Beside the sidebar, whose entries stay where they are when music begins.
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.side, 1)
        right.addWidget(self.strip)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.sidebar)
        top.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top, 1)
        layout.addWidget(self.transport)
        self.setMinimumSize(SMALLEST)  # what finds no room is cut, or has stepped aside


class _Bars(QWidget):
    """Bars below each other, which take no room while none of them is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.bars: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def add(self, bar: QWidget) -> None:
        """Put one below the others."""
        self._column.addWidget(bar)
        self.bars.append(bar)

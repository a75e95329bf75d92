"""What a listener heard, as figures and plots."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.listening_statistics import ListeningStatistics
from musicrec_desktop.core.translation import percent, translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.history.statistics_plots import (
    bars,
    day_columns,
    discovery_columns,
    hour_columns,
    weekday_columns,
)
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowLayout
from musicrec_desktop.gui.widgets.plots.column_chart import ColumnChart
from musicrec_desktop.gui.widgets.plots.ranked_bars import RankedBars
from musicrec_desktop.gui.words.statistics import Figure, figures, guest_words, hours, hours_top
from musicrec_desktop.gui.words.tracks import display_name

TWO_COLUMNS = 760  # pixels from which plots stand beside each other


class StatisticsView(QWidget):
    """Figures above, plots below; one or two columns, as there is room.

    Signals
    -------
    songs_requested()
    ranked_chosen(str, Ranked, QPoint)
        An artist, an album, a track or a genre, and where on the screen.
    """

    songs_requested = Signal()
    ranked_chosen = Signal(str, object, QPoint)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._body = QWidget(self)
        self._body.setObjectName("content")
        self._figures = QWidget(self._body)
        FlowLayout(self._figures, even=True)
        self._make_columns(tokens)
        self._make_bars(tokens)
        self._lay_out()
        self.empty = MessagePage(translate("Next steps", "Show the songs"), self, "report")
        self.empty.action.clicked.connect(self.songs_requested)
        self._pages = QStackedWidget(self)
        self._scroll = self._make_scroll()
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)
        self._columns, self._guest = 0, False
        self._arrange(2)

    def _make_columns(self, tokens: Tokens) -> None:
        def hour_columns_of(name: str, colour: str) -> ColumnChart:
            return ColumnChart(name, colour, hours, tokens, self._body)

        self.days = hour_columns_of(translate("History", "Hours by day"), "accent")
        self.by_hour = hour_columns_of(translate("History", "Hours by the hour of day"), "rhythm")
        self.weekdays = hour_columns_of(translate("History", "Hours by weekday"), "rhythm")
        new = translate("History", "Share of new tracks")
        self.new = ColumnChart(new, "harmony", percent, tokens, self._body, steps=2)

    def _make_bars(self, tokens: Tokens) -> None:
        def bars_of(name: str, kind: str) -> RankedBars:
            chart = RankedBars(name, "accent", tokens, self._body)
            chart.chosen.connect(partial(self.ranked_chosen.emit, kind))
            return chart

        self.artists = bars_of(translate("History", "Most played artists"), "artist")
        self.albums = bars_of(translate("History", "Most played albums"), "album")
        self.tracks = bars_of(translate("History", "Most played tracks"), "track")
        self.genres = bars_of(translate("History", "Most played genres"), "genre")

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(24)
        self._parts = [
            _part(title, chart, self._body)
            for title, chart in (
                (translate("History", "By hour of day"), self.by_hour),
                (translate("History", "By weekday"), self.weekdays),
                (translate("History", "Artists"), self.artists),
                (translate("History", "Albums"), self.albums),
                (translate("History", "Tracks"), self.tracks),
                (translate("History", "Genres"), self.genres),
            )
        ]
        layout = QVBoxLayout(self._body)
        layout.setContentsMargins(0, 4, 16, 24)
        layout.setSpacing(24)
        layout.addWidget(self._figures)
        layout.addWidget(_part(translate("History", "Listening"), self.days, self._body))
        layout.addLayout(self._grid)
        layout.addWidget(_part(translate("History", "New to you, by month"), self.new, self._body))
        layout.addStretch(1)

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._body)
        return scroll

    def show_statistics(self, found: ListeningStatistics, today: date) -> None:
        """Show what was heard."""
        if not found.starts:
            self.empty.show_message(*(guest_words() if self._guest else _nothing_words()))
            self._pages.setCurrentWidget(self.empty)
            return
        self._show_figures(figures(found, today))
        for plot, columns in (
            (self.days, day_columns(found, today)),
            (self.by_hour, hour_columns(found)),
            (self.weekdays, weekday_columns(found)),
        ):
            plot.show_columns(
                columns, top=hours_top(max((each.value for each in columns), default=0.0))
            )
        self.new.show_columns(discovery_columns(found.discovered), top=1.0)
        for chart, ranked in (
            (self.artists, found.top_artists),
            (self.albums, found.top_albums),
            (self.tracks, found.top_tracks),
        ):
            chart.show_ranked(ranked, bars(ranked))
        self.genres.show_ranked(found.top_genres, bars(found.top_genres, display_name))
        self._pages.setCurrentWidget(self._scroll)

    def show_guest(self, guest: bool) -> None:
        """Say, where there is nothing, whether that is because a guest listens."""
        self._guest = guest

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        charts: Sequence[Any] = (
            self.days,
            self.by_hour,
            self.weekdays,
            self.new,
            self.artists,
            self.albums,
            self.tracks,
            self.genres,
        )
        for chart in charts:
            chart.apply_theme(tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if event.size().width() >= TWO_COLUMNS else 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, part in enumerate(self._parts):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, place // columns, place % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _show_figures(self, shown: Sequence[Figure]) -> None:
        layout = self._figures.layout()
        assert layout is not None
        while (item := layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        frames = [_figure(figure, self._figures) for figure in shown]
        widest = max((frame.sizeHint().width() for frame in frames), default=0)
        for frame in frames:
            frame.setMinimumWidth(widest)  # so that those below each other stand in columns
            layout.addWidget(frame)


def _nothing_words() -> tuple[str, str]:
    return (
        translate("History", "Nothing was played in this time"),
        translate("History", "Choose another period, or play something."),
    )


def _figure(shown: Figure, parent: QWidget) -> QFrame:
    frame = QFrame(parent)
    number = QLabel(shown.value, frame)
    number.setProperty("role", "heading")
    what = QLabel(shown.name, frame)
    what.setProperty("role", "muted")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 22, 4)
    layout.setSpacing(2)
    layout.addWidget(number)
    layout.addWidget(what)
    frame.setToolTip(shown.hint)
    frame.setAccessibleName(f"{shown.value} {shown.name}")
    frame.setAccessibleDescription(shown.hint)
    return frame


def _part(title: str, chart: QWidget, parent: QWidget) -> QWidget:
    part = QWidget(parent)
    heading = QLabel(title, part)
    heading.setProperty("role", "title")
    layout = QVBoxLayout(part)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    layout.addWidget(heading)
    layout.addWidget(chart)
    layout.addStretch(1)
    return part

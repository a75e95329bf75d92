"""The right edge: what sounds like the track that plays, or like the one asked for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.icons import icon
from musicrec_desktop.gui.models.similar_list import SIMILAR_ROLE, SimilarListModel
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.similar_delegate import SimilarDelegate
from musicrec_desktop.services.similarity import SimilarTrack

WIDTH = 332
COVER = 56
WAITING = "Play a track, or right-click one and choose “Find similar”."


class SimilarPanel(QWidget):
    """Neighbours with the reasons for them.

    Signals
    -------
    play_requested(list of Track, int)
    queue_requested(list of Track)
    menu_requested(list of Track, QPoint)
    follow_requested()
        Show the playing track's neighbours again.
    """

    play_requested = Signal(list, int)
    queue_requested = Signal(list)
    menu_requested = Signal(list, QPoint)
    follow_requested = Signal()

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("similar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(300)
        self._covers = covers
        self._query: Track | None = None
        self.model = SimilarListModel(self)
        self._delegate = SimilarDelegate(covers, tokens, self)
        self._cover = QLabel(self)
        self._cover.setFixedSize(COVER, COVER)
        self._section = QLabel("SIMILAR TO", self)
        self._section.setProperty("role", "section")
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._artist = ElidedLabel(self)
        self._artist.setProperty("role", "secondary")
        self.play_all = QPushButton("Play all", self)
        self.play_all.setProperty("role", "primary")
        self.play_all.clicked.connect(self._play_all)
        self.queue_all = QPushButton("Queue all", self)
        self.queue_all.clicked.connect(self._queue_all)
        self.follow = QPushButton("Follow the playing track", self)
        self.follow.setProperty("role", "link")
        self.follow.clicked.connect(self.follow_requested)
        self.follow.hide()
        self.list = self._make_list()
        self._message = QLabel(WAITING, self)
        self._message.setProperty("role", "secondary")
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._legend = QLabel(self)
        self._legend.setTextFormat(Qt.TextFormat.RichText)
        self._lay_out()
        self.apply_theme(tokens)
        self.show_message(None, WAITING)

    def show_neighbours(self, query: Track, rows: list[SimilarTrack], *, pinned: bool) -> None:
        """Show what sounds like ``query``.

        Parameters
        ----------
        query : Track
        rows : list of SimilarTrack
        pinned : bool
            The user asked for this one, so it stays while other tracks play.
        """
        self._show_query(query)
        self.model.show_rows(rows)
        self.follow.setVisible(pinned)
        self._show_rows(bool(rows))
        if not rows:
            self._message.setText("There is no other track to compare it with yet.")

    def show_message(self, query: Track | None, text: str, *, pinned: bool = False) -> None:
        """Say why there are no rows, and what to do."""
        self._show_query(query)
        self.model.show_rows([])
        self.follow.setVisible(pinned)
        self._message.setText(text)
        self._show_rows(False)

    def selected(self) -> list[Track]:
        """Return the selected neighbours from top to bottom."""
        rows = sorted(self.list.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(SIMILAR_ROLE).track for index in rows]

    @property
    def query(self) -> Track | None:
        """The track whose neighbours are shown."""
        return self._query

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw rows, icons and legend."""
        self._delegate.tokens = tokens
        self.play_all.setIcon(icon("play-now", _on_accent(tokens)))
        self.queue_all.setIcon(icon("queue", tokens))
        self._legend.setText(
            "&nbsp;&nbsp;&nbsp;".join(
                f'<span style="color:{colour}">●</span> '
                f'<span style="color:{tokens.text_secondary}">{name}</span>'
                for name, colour in (
                    ("timbre", tokens.timbre),
                    ("rhythm", tokens.rhythm),
                    ("harmony", tokens.harmony),
                )
            )
        )
        self.list.viewport().update()

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.list.viewport().update()
        self._show_query(self._query)

    def _show_query(self, query: Track | None) -> None:
        self._query = query
        for widget in (self._cover, self._title, self._artist):
            widget.setVisible(query is not None)
        if query is not None:
            self._cover.setPixmap(self._covers.pixmap(query, COVER, self.devicePixelRatioF()))
            self._title.setText(query.title)
            self._artist.setText(query.artist or "Unknown artist")
        self._section.setText("SIMILAR TO" if query is not None else "SIMILAR TRACKS")

    def _show_rows(self, any_rows: bool) -> None:
        for widget in (self.list, self.play_all, self.queue_all, self._legend):
            widget.setVisible(any_rows)
        self._message.setVisible(not any_rows)

    def _make_list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName("Similar tracks")
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._menu)
        view.activated.connect(self._activated)
        return view

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        for widget in (self._section, self._title, self._artist):
            names.addWidget(widget)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.play_all, 3)
        buttons.addWidget(self.queue_all, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 10, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(buttons)
        layout.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._message, 1)
        layout.addWidget(self._legend)

    def _tracks(self) -> list[Track]:
        return [item.track for item in self.model.rows()]

    def _activated(self, index: QModelIndex) -> None:
        self.play_requested.emit(self._tracks(), index.row())

    def _play_all(self) -> None:
        self.play_requested.emit(self._tracks(), 0)

    def _queue_all(self) -> None:
        self.queue_requested.emit(self._tracks())

    def _menu(self, place: QPoint) -> None:
        tracks = self.selected()
        if tracks:
            self.menu_requested.emit(tracks, self.list.viewport().mapToGlobal(place))


def _on_accent(tokens: Tokens) -> Tokens:
    from dataclasses import replace

    return replace(tokens, text_secondary=tokens.on_accent, text=tokens.on_accent)

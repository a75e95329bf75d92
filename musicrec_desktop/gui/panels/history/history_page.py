"""What was listened to: the plays, what they sum up to, and a year in one picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Literal, get_args

from PySide6.QtCore import QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QImage, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.listening_statistics import ListeningStatistics, Tally
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.entered import all_of
from musicrec_desktop.gui.input.menu_letters import give_letters, stand_last
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.history_table import HistoryColumn, HistoryTableModel
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.history.period_choice import PeriodChoice
from musicrec_desktop.gui.panels.history.statistics_view import StatisticsView
from musicrec_desktop.gui.panels.history.year_picture import CoverOf
from musicrec_desktop.gui.panels.history.year_view import YearView
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.forms.form import Choice
from musicrec_desktop.gui.widgets.tables.history_table_view import HistoryTable
from musicrec_desktop.gui.words.statistics import guest_words, tally_said
from musicrec_desktop.services.listeners.history import HeardTrack

View = Literal["plays", "statistics", "year"]
NAMES: dict[View, str] = {
    "plays": to_translate("History", "Timeline"),
    "statistics": to_translate("History", "Statistics"),
    "year": to_translate("History", "Year in review"),
}
FIRST_PLAYS = 500  # that are read at once
MORE_PIXELS = 16
MARGIN, VIEWS_GAP = 20, 2  # pixels


class HistoryPage(Page):
    """Three views of one history.

    Signals
    -------
    plays_requested(bool, int, str, bool)
        Of everybody, or only of who listens; how many, in the order of which column, and
        whether from its end.
    statistics_requested(Period), year_requested(int)
    entered(Entered)
    menu_requested(list of Track, QPoint, QMenu)
    songs_requested()
    ranked_chosen(str, Ranked, QPoint)
        An "artist", an "album", a "track" or a "genre", and where on the screen.
    forget_requested(list of int)
        Plays, by their ids, are to be forgotten.
    forget_all_requested(), export_requested()
        All that is kept of who listens is to be deleted, or written to a file.
    save_requested(QImage, str)
        A picture, and what its file may be called.
    undoable(callable, callable)
        Plays were deleted: what brings them back, and whether it still can.
    """

    plays_requested = Signal(bool, int, str, bool)
    statistics_requested = Signal(object)
    year_requested = Signal(int)
    entered = Signal(object)
    menu_requested = Signal(list, QPoint, QMenu)
    songs_requested = Signal()
    ranked_chosen = Signal(str, object, QPoint)
    forget_requested = Signal(list)
    forget_all_requested = Signal()
    export_requested = Signal()
    save_requested = Signal(QImage, str)
    undoable = Signal(object, object)

    def __init__(
        self, covers: CoverSource, cover_of: CoverOf, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.model = HistoryTableModel(self)
        self._view: View = "plays"
        self._several = False
        self._wanted, self._tally = FIRST_PLAYS, Tally()
        mine = ("me", translate("History", "Mine"))
        self.whose = Choice([mine, ("all", translate("History", "Everybody’s"))], self)
        self.period = PeriodChoice(self)
        self.years = Choice([(str(date.today().year),) * 2], self)
        time = translate("History", "Time", comment="What the statistics are of")
        for choice, name, width in (
            (self.whose, translate("History", "Whose plays"), 130),
            (self.period, time, 160),
            (self.years, translate("History", "Year"), 110),
        ):
            choice.setFixedWidth(width)
            choice.setAccessibleName(name)
            choice.chosen.connect(lambda _: self._ask())
        self._make_plays(covers)
        self.statistics = StatisticsView(tokens, self)
        self.statistics.songs_requested.connect(self.songs_requested)
        self.statistics.ranked_chosen.connect(self.ranked_chosen)
        self.year = YearView(tokens, cover_of, self)
        self.year.save_requested.connect(self._save)
        self._views = QStackedWidget(self)
        for view in (self._plays, self.statistics, self.year):
            self._views.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 10, MARGIN, 0)
        layout.setSpacing(10)
        layout.addLayout(self._make_top())
        layout.addLayout(self._make_choices())
        layout.addWidget(self._views, 1)
        self.show_guest(False)
        self._show_view("plays")

    # ---- what it is told

    def show_rows(
        self,
        rows: Sequence[HeardTrack],
        now: float | None = None,
        names: Mapping[int, str] | None = None,
        tally: Tally | None = None,
    ) -> None:
        """Show these entries, the first of so many; with names, also who heard them."""
        self._tally = Tally(len(rows), len(rows)) if tally is None else tally
        self.model.show_rows(rows, now, names)
        self.table.show_who(len(names or {}) > 1)
        self._show_count()
        self._pages.setCurrentWidget(self.table if rows else self.empty)

    def show_listeners(self, several: bool) -> None:
        """Offer everybody's plays where there are several listeners."""
        self._several = several
        self.whose.setVisible(several and self._view == "plays")
        self._fit()

    def show_years(self, years: Sequence[int]) -> None:
        """Offer these years, the newest first."""
        chosen_year = self.years.currentText()
        named = [(str(year), str(year)) for year in years]
        self.period.offer_years(years)
        self.years.offer(named or [(str(date.today().year),) * 2])
        self.years.setCurrentIndex(max(self.years.findText(chosen_year), 0))
        self._ask()

    def show_statistics(self, found: ListeningStatistics) -> None:
        """Show the sums of a period."""
        self.statistics.show_statistics(found, date.today())

    def show_year(self, found: ListeningStatistics, listener: str, colour: str) -> None:
        """Show a year in review."""
        self.year.show_year(found, listener, colour)

    def show_guest(self, guest: bool) -> None:
        """Say, where nothing is shown, whether that is because a guest listens."""
        if guest:
            self.empty.show_message(*guest_words())
        else:
            self.empty.show_message(
                translate("History", "Nothing has been played yet"),
                translate("History", "What you listen to will appear here."),
            )
        self.statistics.show_guest(guest)
        self.year.show_guest(guest)

    # ---- as a page

    def begin_anew(self) -> None:
        """Be at the newest plays again, as when they are another listener's."""
        self._wanted = FIRST_PLAYS
        self.table.scrollToTop()

    def refresh(self) -> None:
        """Ask for what is shown anew."""
        self._ask()

    def opened(self) -> None:
        self._ask()
        if self._view == "plays":
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any]:
        return {"view": self._view}

    def restore(self, state: dict[str, Any]) -> None:
        if state.get("view") in get_args(View):
            self._show_view(state["view"])

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.table.apply_theme(tokens)
        self.statistics.apply_theme(tokens)
        self.year.apply_theme(tokens)
        self.more.setIcon(icon("more", tokens))

    def covers_loaded(self) -> None:
        if self._view == "year":
            self.year.draw()
        elif self._view == "plays":
            self.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # ---- making

    def _make_plays(self, covers: CoverSource) -> None:
        self.table = HistoryTable(self.model, covers, self._tokens, self)
        self.table.activated.connect(self._activated)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.forget_requested.connect(self._forget)
        self.table.sort_requested.connect(self._sort)
        self.table.verticalScrollBar().valueChanged.connect(self._read_on)
        self.empty = MessagePage(translate("Next steps", "Show the songs"), self, "history")
        self.empty.action.clicked.connect(self.songs_requested)
        self._pages = self._plays = QStackedWidget(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)

    def _make_top(self) -> QHBoxLayout:
        heading = QLabel(translate("History", "History"), self)
        heading.setProperty("role", "heading")
        heading.setObjectName("page-heading")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self._count.setToolTip(
            translate(
                "History",
                "A play counts once half of the track, or four minutes of it, were heard.",
            )
        )
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading)
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self._make_more())
        return top

    def _make_choices(self) -> QBoxLayout:
        """Return the views to choose from, and what of them is shown."""
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.setSpacing(8)
        self._choices.addLayout(self._make_views(), 1)
        of_what = QHBoxLayout()
        for widget in (self.whose, self.period, self.years):
            of_what.addWidget(widget)
        of_what.addStretch(1)
        self._choices.addLayout(of_what)
        return self._choices

    def _make_views(self) -> QHBoxLayout:
        self.views: dict[View, QPushButton] = {}
        group = QButtonGroup(self)
        holder = QHBoxLayout()
        holder.setSpacing(VIEWS_GAP)
        for view, name in NAMES.items():
            button = QPushButton(translated("History", name), self)
            button.setProperty("role", "navigation")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, view=view: self._show_view(view))
            group.addButton(button)
            holder.addWidget(button)
            self.views[view] = button
        self.period.ensurePolished()
        holder.addStrut(self.period.sizeHint().height())  # they stay where it comes beside them
        holder.addStretch(1)
        return holder

    def _make_more(self) -> QToolButton:
        self.more = QToolButton(self)
        self.more.setAccessibleName(translate("History", "More for this history"))
        self.more.setToolTip(translate("History", "Export or delete your data"))
        self.more.setIconSize(QSize(MORE_PIXELS, MORE_PIXELS))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setIcon(icon("more", self._tokens))
        menu = QMenu(self.more)
        give_letters(menu)
        export = menu.addAction(translate("History", "Export my plays, ratings and playlists…"))
        export.triggered.connect(lambda: self.export_requested.emit())
        delete = menu.addAction(translate("History", "Delete all my plays and ratings…"))
        delete.triggered.connect(lambda: self.forget_all_requested.emit())
        self.more.setMenu(menu)
        return self.more

    # ---- answers

    def _show_view(self, view: View) -> None:
        self._view = view
        self.views[view].setChecked(True)
        self._views.setCurrentIndex(list(NAMES).index(view))
        self.whose.setVisible(self._several and view == "plays")
        self.period.setVisible(view == "statistics")
        self.years.setVisible(view == "year")
        self._fit()
        self._show_count()
        if self.isVisible():
            self._ask()

    def _fit(self) -> None:
        """Put what a view is of below the views where there is no room beside them."""
        wanted = sum(button.sizeHint().width() + VIEWS_GAP for button in self.views.values())
        for choice in (self.whose, self.period, self.years):
            wanted += 0 if choice.isHidden() else choice.width() + self._choices.spacing()
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._choices.setDirection(beside if wanted <= self.width() - 2 * MARGIN else below)

    def _show_count(self) -> None:
        shown = self._tally if self._view == "plays" else Tally()
        self._count.setText(tally_said(shown) if shown.entries else "")

    def _ask(self) -> None:
        if self._view == "plays":
            everybody = self.whose.currentIndex() == 1 and self._several
            order = self.model.sorted_by.name.casefold()
            self.plays_requested.emit(everybody, self._wanted, order, self.model.descending)
        elif self._view == "statistics":
            self.statistics_requested.emit(self.period.period())
        else:
            self.year_requested.emit(int(self.years.currentText()))

    def _read_on(self, value: int) -> None:
        """Show twice as many at the end of those that are shown, until there are no more."""
        at_end = value == self.table.verticalScrollBar().maximum()
        if at_end and self._wanted <= self.model.rowCount() < self._tally.entries:
            self._wanted *= 2
            self._ask()

    def _save(self, image: QImage) -> None:
        self.save_requested.emit(image, f"my-{self.years.currentText()}.png")  # no words: a file

    def _activated(self, index: QModelIndex) -> None:
        self.entered.emit(all_of([self.model.tracks()[index.row()]]))

    def _menu(self, place: QPoint) -> None:
        rows = self.table.selected_rows()
        if not rows:
            return
        tracks = self.model.tracks()
        menu = QMenu(self)
        forget = QAction(
            icon("remove", self._tokens), translate("History", "Delete from the history"), menu
        )
        forget.triggered.connect(self._forget)
        stand_last(forget)
        menu.addAction(forget)
        self.menu_requested.emit(
            [tracks[row] for row in rows], self.table.viewport().mapToGlobal(place), menu
        )

    def _sort(self, column: HistoryColumn) -> None:
        self.model.sort_by(column)
        self.begin_anew()
        self._ask()

    def _forget(self) -> None:
        ids = self.model.play_ids(self.table.selected_rows())
        if ids:
            self.forget_requested.emit(ids)

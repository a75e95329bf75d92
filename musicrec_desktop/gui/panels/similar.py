"""The right edge: what sounds like the track that plays, or like the one asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMargins, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.codecs import codec_said
from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.recommendation import BALANCED, FamilyWeights
from musicrec_desktop.core.similar import SimilarFilters
from musicrec_desktop.core.songs import each_song_once
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.entered import one_of
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.similar_list import SimilarListModel, Sounding
from musicrec_desktop.gui.panels.similar_head import SimilarHead
from musicrec_desktop.gui.panels.similar_list_view import KEYS, SimilarListView
from musicrec_desktop.gui.widgets.chip import Chip
from musicrec_desktop.gui.widgets.family_legend import FamilyLegend
from musicrec_desktop.gui.widgets.forms.family_sliders import MixPopover
from musicrec_desktop.gui.widgets.layout.laid_out_once import laid_out_once
from musicrec_desktop.gui.widgets.similar_actions import SimilarActions
from musicrec_desktop.gui.widgets.similar_controls import FilterRow, NoAnswer, SeedRow
from musicrec_desktop.gui.widgets.tables.similar_delegate import PADDING
from musicrec_desktop.gui.words.similar import mix_said
from musicrec_desktop.gui.words.text import literal
from musicrec_desktop.services.similarity.similar_answers import SimilarAnswer

WIDTH = 332
COVER = 56
MARGINS = QMargins(14 - PADDING, 14, 6, 12)  # covers of rows below that of the head
WAITING = to_translate(
    "Similar tracks", "Play a track, or right-click one and choose “Find similar”."
)
ALONE = to_translate("Similar tracks", "There is no other track to compare it with yet.")
SILENT = to_translate("Similar tracks", "There is nothing to hear in it, so it cannot be compared.")
OUTSIDE = to_translate(
    "Similar tracks",
    "This file is not in your library: it cannot be compared or rated, and does not appear in "
    "the history. Add its folder, and it becomes a song like any other.",
)
FILTERED = to_translate("Similar tracks", "No track passes all filters. Leave one out:")
FILTERED_ALL = to_translate("Similar tracks", "No track passes the filters.")


class SimilarPanel(QWidget):
    """Neighbours with the reasons for them.

    Signals
    -------
    play_requested(list of Track, int), entered(Entered)
    radio_requested(list of Track)
        Endless music like these.
    queue_requested(list of Track)
    save_requested(list of Track, list of Track)
        Those that are shown are to be kept as a playlist, and what they are similar to.
    menu_requested(list of Track, QPoint)
    follow_requested()
        Show the playing track's neighbours again.
    filters_changed(SimilarFilters)
    weights_changed(FamilyWeights)
    more_requested(Track), less_requested(Track)
        "More like this too", "less like this".
    seed_removed(int)
        Neither more nor less like this track any more.
    folder_requested(str)
        A file that plays is to become part of the library, with the folder that it is in.
    passages_requested(SimilarTrack)
        Hear the most alike passages of the query and this neighbour.
    preview_ended()
        Hear them no longer.
    rows_listed(), rows_gone()
        There are rows for the keys; there are none any more, and the keys were among them.
    """

    play_requested = Signal(list, int)
    entered = Signal(object)
    radio_requested = Signal(list)
    preview_ended = Signal()
    rows_listed = Signal()
    rows_gone = Signal()
    queue_requested = Signal(list)
    save_requested = Signal(list, list)
    menu_requested = Signal(list, QPoint)
    follow_requested = Signal()
    filters_changed = Signal(object)
    weights_changed = Signal(object)
    more_requested = Signal(object)
    less_requested = Signal(object)
    seed_removed = Signal(object)
    folder_requested = Signal(str)
    passages_requested = Signal(object)

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("similar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(300)
        self._tokens = tokens
        self._query: Track | None = None
        self._seeds: list[Track] = []
        self._filters = SimilarFilters()
        self.model = SimilarListModel(self)
        self.head = SimilarHead(covers, self)
        self.filters = FilterRow(tokens, self)
        self.filters.changed.connect(self._change_filters)
        self.seeds = SeedRow(tokens, self)
        self.seeds.removed.connect(self.seed_removed)
        self.mix = MixPopover(tokens, self)
        self.mix.weights_changed.connect(self._change_weights)
        self.mix.music_only_changed.connect(self._change_music_only)
        self._make_buttons()
        self.list = SimilarListView(self.model, covers, tokens, self)
        self._wire_list()
        self.nothing = NoAnswer(self)
        self.nothing.loosen_requested.connect(self._loosen)
        self.nothing.action_requested.connect(self._ask_for_folder)
        self._legend = FamilyLegend(self)
        self._lay_out()
        self.show_taste(BALANCED, SimilarFilters())
        self.apply_theme(tokens)
        self.show_message(None, translated("Similar tracks", WAITING))

    # ---- what is shown

    def show_answer(
        self,
        seeds: Sequence[Track],
        unlike: Sequence[Track],
        answer: SimilarAnswer,
        *,
        pinned: bool,
        so_far: str = "",
    ) -> None:
        """Show what sounds like the seeds.

        Parameters
        ----------
        seeds, unlike : sequence of Track
            As asked; at least one seed.
        answer : SimilarAnswer
        pinned : bool
            The user asked for these, so they stay while other tracks play.
        so_far : str
            From how much of the library it comes, where that is not all of it.
        """
        with laid_out_once(self):
            self.head.show_so_far(so_far)
            self._show_query(seeds[0], seeds, unlike, answer.kind)
            self.model.show_rows(answer.rows)
            self.follow.setVisible(pinned)
            if answer.looser:
                self.nothing.show_message(translated("Similar tracks", FILTERED), answer.looser)
            elif answer.kind is SoundKind.SILENCE:
                self.nothing.show_message(translated("Similar tracks", SILENT))
            else:
                filtered = any(name != "music_only" for name in answer.question.filters.active())
                alone = FILTERED_ALL if filtered else ALONE
                self.nothing.show_message(translated("Similar tracks", alone))
            self._show_rows(bool(answer.rows))

    def show_message(self, query: Track | None, text: str, *, pinned: bool = False) -> None:
        """Say why there are no rows, and what to do."""
        with laid_out_once(self):
            self.head.show_so_far("")
            self._show_query(query, [query] if query else [], [], SoundKind.MUSIC)
            self.model.show_rows([])
            self.follow.setVisible(pinned)
            self.nothing.show_message(text)
            self._show_rows(False)

    def show_outside(self, file: Track) -> None:
        """Say of a file that plays that it is not in the library, and how it comes there."""
        self.show_message(file, "")
        self.nothing.show_message(
            translated("Similar tracks", OUTSIDE),
            action=translate("Similar tracks", "Add its folder to the library"),
        )

    def show_taste(self, weights: FamilyWeights, filters: SimilarFilters) -> None:
        """Set chips and sliders without telling anybody."""
        self._filters = filters
        self._weights = weights
        self.filters.show_filters(filters)
        self.mix.show_weights(weights)
        self.mix.show_music_only(filters.music_only)
        self._show_mix()

    def show_sounding(self, track_id: int | None, state: Sounding = "") -> None:
        """Mark the row whose passages are looked for, or heard."""
        self.stop_preview.setVisible(state == "playing")
        self.model.set_sounding(track_id, state)

    def take_focus(self) -> bool:
        """Let the keys work on the rows; return whether there are any."""
        listed = self.list.isVisibleTo(self)
        if listed:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return listed

    def selected(self) -> list[Track]:
        """Return the selected neighbours from top to bottom."""
        return self.list.selected()

    @property
    def query(self) -> Track | None:
        """The track whose neighbours are shown; the first of several."""
        return self._query

    def extend_menu(self, menu: QMenu, track: Track) -> None:
        """Add to a neighbour's menu what only this panel can do with it."""
        item = next((row for row in self.model.rows() if row.track.id == track.id), None)
        if item is None:
            return
        menu.addSeparator()
        for name, icon_name, keys, answer in (
            (
                translate("Similar tracks", "Preview the alike passages"),
                "preview",
                "passages",
                self.passages_requested,
            ),
            (
                translate("Similar tracks", "More like this, too"),
                "find-similar",
                "more",
                self.more_requested,
            ),
            (translate("Similar tracks", "Less like this"), "cancel", "less", self.less_requested),
        ):
            action = menu.addAction(icon(icon_name, self._tokens), f"{name}\t{KEYS[keys]}")
            what = item if keys == "passages" else track
            action.triggered.connect(lambda _=False, answer=answer, what=what: answer.emit(what))
        if item.copies:
            copies = menu.addMenu(
                icon("duplicates", self._tokens), translate("Similar tracks", "Play a copy")
            )
            for copy in item.copies:
                action = copies.addAction(literal(f"{codec_said(copy.tags.codec)} · {copy.path}"))
                action.triggered.connect(
                    lambda _=False, copy=copy: self.play_requested.emit([copy], 0)
                )

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw rows, icons and legend."""
        self._tokens = tokens
        self.list.delegate.tokens = tokens
        for part in (self.filters, self.seeds, self.buttons, self.mix, self._legend):
            part.apply_theme(tokens)
        self.mix_button.apply_theme(tokens)
        self._show_mix()
        self.list.viewport().update()

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.list.viewport().update()
        self.head.draw_cover()

    def _show_query(
        self, query: Track | None, seeds: Sequence[Track], unlike: Sequence[Track], kind: SoundKind
    ) -> None:
        self._query = query
        self._seeds = list(seeds)
        self.head.show_query(query, len(seeds) - 1, kind)
        self.seeds.show_seeds(tuple(seeds), tuple(unlike))

    def _show_rows(self, any_rows: bool) -> None:
        focused = self.list.hasFocus()
        self.nothing.setVisible(not any_rows)
        for widget in (self.list, self.buttons, self._legend):
            widget.setVisible(any_rows)
        if any_rows:
            self.rows_listed.emit()
        elif focused:
            self.rows_gone.emit()

    def _show_mix(self) -> None:
        """Name the mix on its button, and mark one that is not the usual."""
        said, usual = mix_said(self._weights), self._weights == BALANCED
        self.mix_button.setText(translate("Similar tracks", "Mix") if usual else said)
        self.mix_button.setAccessibleName(said)
        self.mix_button.setChecked(not usual)
        self.mix_button.setIcon(icon("equaliser", self._tokens, accent=not usual))

    # ---- making

    def _make_buttons(self) -> None:
        self.buttons = SimilarActions(self)
        self.buttons.radio.clicked.connect(lambda: self.radio_requested.emit(self._seeds))
        self.buttons.play_all.clicked.connect(self._play_all)
        self.buttons.queue_all.clicked.connect(self._queue_all)
        self.buttons.save.clicked.connect(self._save)
        self.stop_preview = QPushButton(translate("Similar tracks", "Stop the preview"), self)
        self.stop_preview.setProperty("role", "link")
        self.stop_preview.setToolTip(translate("Similar tracks", "What played before goes on"))
        self.stop_preview.clicked.connect(self.preview_ended)
        self.stop_preview.hide()
        self.mix_button = Chip(
            translate("Similar tracks", "Mix"),
            translate("Similar tracks", "What counts as alike: timbre, rhythm, harmony, space"),
            self._tokens,
            self,
        )
        self.mix_button.clicked.connect(self._open_mix)
        self.filters.add(self.mix_button)
        self.follow = QPushButton(translate("Similar tracks", "Follow the playing track"), self)
        self.follow.setProperty("role", "link")
        self.follow.clicked.connect(self.follow_requested)
        self.follow.hide()

    def _wire_list(self) -> None:
        view = self.list
        view.activated.connect(self._activated)
        view.customContextMenuRequested.connect(self._menu)
        view.passages_requested.connect(self.passages_requested)
        view.more_requested.connect(self.more_requested)
        view.less_requested.connect(self.less_requested)

    def _lay_out(self) -> None:
        above, instead, below = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for part in (above, instead, below):
            part.setContentsMargins(PADDING, 0, PADDING, 0)
            part.setSpacing(8)
        above.addWidget(self.head)
        above.addWidget(self.seeds)
        above.addWidget(self.filters)
        above.addWidget(self.buttons)
        above.addWidget(self.follow, 0, Qt.AlignmentFlag.AlignLeft)
        above.addWidget(self.stop_preview, 0, Qt.AlignmentFlag.AlignLeft)
        instead.addWidget(self.nothing, 1)
        below.addWidget(self._legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGINS)
        layout.setSpacing(8)
        layout.addLayout(above)
        layout.addWidget(self.list, 1)
        layout.addLayout(instead, 1)
        layout.addLayout(below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let a button have its word where the row has room for it."""
        super().resizeEvent(event)
        self.buttons.fit(self.width() - MARGINS.left() - MARGINS.right() - 2 * PADDING)

    # ---- answers

    def _change_filters(self, filters: SimilarFilters) -> None:
        self._filters = replace(filters, music_only=self._filters.music_only)
        self.filters.show_filters(self._filters)
        self.filters_changed.emit(self._filters)

    def _change_music_only(self, music_only: bool) -> None:
        self._filters = replace(self._filters, music_only=music_only)
        self.filters.show_filters(self._filters)
        self.filters_changed.emit(self._filters)

    def _change_weights(self, weights: FamilyWeights) -> None:
        self._weights = weights
        self._show_mix()
        self.weights_changed.emit(weights)

    def _open_mix(self) -> None:
        self._show_mix()  # a click toggles what only the weights say
        self.mix.open_under(self.mix_button)

    def _loosen(self, name: str) -> None:
        self.show_taste(self._weights, self._filters.without(name))
        self.filters_changed.emit(self._filters)

    def _ask_for_folder(self) -> None:
        if self._query is not None:
            self.folder_requested.emit(str(Path(self._query.path).parent))

    def _tracks(self) -> list[Track]:
        return [item.track for item in self.model.rows()]

    def _activated(self, index: QModelIndex) -> None:
        self.entered.emit(one_of(self._tracks(), index.row()))

    def _play_all(self) -> None:
        self.play_requested.emit(each_song_once(self._tracks()), 0)

    def _queue_all(self) -> None:
        self.queue_requested.emit(each_song_once(self._tracks()))

    def _save(self) -> None:
        self.save_requested.emit(each_song_once(self._tracks()), self._seeds)

    def _menu(self, place: QPoint) -> None:
        tracks = self.selected()
        if tracks:
            self.menu_requested.emit(tracks, self.list.viewport().mapToGlobal(place))

"""What stands above a playlist: its covers, its name, its rules, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.collection_head import CollectionHead
from musicrec_desktop.gui.widgets.forms.filter_field import FilterField
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton

COVER_LARGE, COVER_SMALL = 148, 96
ROOM_FOR_LARGE, ROOM_FOR_COVER, WIDTH_FOR_COVER = 520, 300, 480  # pixels of the page
RULES_HIGHEST = 60


class PlaylistHead(CollectionHead):
    """The head of an album, with what playlists have besides.

    Signals
    -------
    sort_requested(), rules_requested(), rename_requested(), delete_requested()
    """

    sort_requested = Signal()
    rules_requested = Signal()
    rename_requested = Signal()
    delete_requested = Signal()

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Playlist", "Playlist"), covers, tokens, parent)
        self.filter = FilterField(translate("Playlist", "Filter playlist"), self)
        self.filter.apply_theme(tokens)
        self.add_beside_facts(self.filter)
        self.links.setMaximumHeight(RULES_HIGHEST)
        self.link_requested.connect(lambda _rule: self.rules_requested.emit())

    def show_playlist(
        self, name: str, facts: str, rules: Sequence[str], tracks: Sequence[Track], *, smart: bool
    ) -> None:
        """Say what it is.

        Parameters
        ----------
        name, facts : str
        rules : sequence of str
            What a smart one asks, as people read it.
        tracks : sequence of Track
            Whose covers are shown.
        smart : bool
            It fills itself.
        """
        kind = (
            translate("Playlist", "Smart playlist") if smart else translate("Playlist", "Playlist")
        )
        self._kind.setText(kind.upper())
        self.show_words(name, facts, [(rule, rule) for rule in rules])
        self.rules.setVisible(smart)
        self.cover.show_covers_of(tracks)
        self.set_playable(bool(tracks))
        self.sort.setEnabled(bool(tracks))

    def fit(self, width: int, height: int) -> None:
        """Leave the tracks of a low or narrow page more of it."""
        self.cover.set_edge(COVER_LARGE if height >= ROOM_FOR_LARGE else COVER_SMALL)
        roomy = height >= ROOM_FOR_COVER
        self.cover.setVisible(roomy and width >= WIDTH_FOR_COVER)
        self._kind.setVisible(roomy)

    def apply_theme(self, tokens: Tokens) -> None:
        super().apply_theme(tokens)
        for button, name in (
            (self.rules, "smart-playlist"),
            (self.sort, "sort"),
            (self.more, "more"),
        ):
            button.setIcon(icon(name, tokens))
        self.rename.setIcon(icon("rename", tokens))
        self.delete.setIcon(icon("remove", tokens))

    def _buttons(self) -> tuple[ShyButton, ...]:
        self.rules = self._button(translate("Playlist", "Edit rules…"), self.rules_requested)
        self.rules.hide()
        self.sort = self._button(translate("Playlist", "Sort"), self.sort_requested)
        self.menu = QMenu(self)
        self.rename = self.menu.addAction(translate("Playlist", "Rename…"))
        self.rename.triggered.connect(self.rename_requested)
        self.delete = self.menu.addAction(translate("Playlist", "Delete"))
        self.delete.triggered.connect(self.delete_requested)
        self.more = ShyButton(translate("Playlist", "More"), self)
        self.more.clicked.connect(self._open_menu)
        play, shuffle, *others = super()._buttons()  # the first ones keep their words for longest
        return (play, shuffle, self.rules, *others, self.sort, self.more)

    def _link(self, text: str, key: str) -> QPushButton:
        rule = super()._link(text, key)
        rule.setAccessibleName(text)
        rule.setToolTip(self.rules.words())
        return rule

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

"""By what the map is coloured, what the colours mean, and which points stand out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.look.map_colours import SCHEMES, Colouring, colouring
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.music_map.texts import counted
from musicrec_desktop.gui.panels.music_map.tracks import MapTracks, emphasised
from musicrec_desktop.gui.widgets.music_map.bar import MapBar, MapFoot
from musicrec_desktop.gui.widgets.music_map.head import MapHead
from musicrec_desktop.gui.widgets.music_map.legend import MapLegend
from musicrec_desktop.gui.widgets.music_map.tools import map_tools, scheme_chips
from musicrec_desktop.gui.widgets.music_map.view import MapView

FIRST_SCHEME = "genre"


class MapColouring(QObject):
    """Colours the points of a map, and dims those that are not meant.

    Parameters
    ----------
    tracks : MapTracks
    view : MapView
    hits : callable
        Returns the ids that the search has found; None while nothing is searched for.
    parent : QWidget
        The page, whose head and foot are made here.

    Attributes
    ----------
    chips, tools : dict
        The buttons of the head by name.
    scheme : str
        A key of :data:`SCHEMES`.
    """

    def __init__(
        self,
        tracks: MapTracks,
        view: MapView,
        hits: Callable[[], Sequence[int] | None],
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._tracks, self._view, self._hits, self._tokens = tracks, view, hits, tokens
        self._colouring: Colouring | None = None
        self._alone = -1
        self.scheme = FIRST_SCHEME
        self.chips = scheme_chips(self.scheme, tokens, parent)
        for name, chip in self.chips.items():
            chip.clicked.connect(lambda _=False, name=name: self._choose(name))
        self.tools = map_tools(parent)
        self.head = MapHead(self.chips, self.tools, parent)
        self.legend = MapLegend(parent)
        self.bar = MapBar(parent)
        self.foot = MapFoot(self.legend, self.bar, parent)
        self.legend.class_chosen.connect(self._show_alone)

    def choose(self, scheme: object) -> None:
        """Colour by something that :data:`SCHEMES` knows; else stay."""
        if isinstance(scheme, str) and scheme in SCHEMES:
            self.chips[scheme].setChecked(True)
            self._choose(scheme)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self.head.apply_theme(tokens)
        self.bar.apply_theme(tokens)
        self.recolour()

    def recolour(self) -> None:
        """Colour the points of the map that is shown now."""
        if self._tracks.music is None:
            return
        self._alone = -1
        self._colouring = colouring(
            self.scheme, self._tracks.music, self._tracks.plays, self._tokens
        )
        self.legend.show_classes(self._colouring, self._tokens)
        self.foot.fit()
        self._view.show_colours(self._colouring)
        self.emphasise()

    def emphasise(self) -> None:
        """Dim what is not selected, not of the class that is shown alone, or not found."""
        music = self._tracks.music
        if music is None or self._colouring is None:
            return
        hits = self._hits()
        self.head.show_count(*counted(len(music.layout), music.waiting, searched=hits is not None))
        classes = self._colouring.codes == self._alone if self._alone >= 0 else None
        self._view.emphasise(emphasised(music, self._view.selected(), classes, hits))

    def _choose(self, scheme: str) -> None:
        self.scheme, self._alone = scheme, -1
        self.recolour()

    def _show_alone(self, code: int) -> None:
        self._alone = code
        self.emphasise()

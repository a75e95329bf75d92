"""The strip under the pages folds away to a ribbon, or goes, by itself in a low window.

There is none where nothing plays, nor, until it is called, where a page shows the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from musicrec_desktop.core.translation import to_translate, translate, translated
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

# Of the window's height, for one and for the other: in a lower one rows of songs count for more.
ROOM_FOR_WHOLE, LEAST_ROOM = 900, 830
LOW = 680  # of the window's height, below which the strip is folded until one unfolds it
BUTTON = QSize(36, 16)
FROM_RIGHT = 64  # pixels, which the frequencies have for themselves
SAME_PICTURE = "now-playing"  # the page that has a spectrogram of its own

Form = Literal["whole", "ribbon", "hidden"]
FORMS: dict[Form, str] = {  # in the order in which the key goes through them
    "whole": to_translate("Spectrogram", "Whole spectrogram"),
    "ribbon": to_translate("Spectrogram", "Narrow ribbon"),
    "hidden": to_translate("Spectrogram", "Hidden"),
}


class StripFold(QObject):
    """How high the strip is, and the button on it that says so.

    What is chosen in a low window and what is chosen in a high one are kept apart: who
    folds the strip on a small screen wants to see it again on a large one. So is what is
    chosen while the page of what plays, with a spectrogram of its own, stands above it.

    Parameters
    ----------
    strip : SpectrogramStrip
    tokens : Tokens
    """

    def __init__(self, strip: SpectrogramStrip, tokens: Tokens) -> None:
        super().__init__(strip)
        around = strip.parentWidget()
        assert around is not None
        self._strip, self._around = strip, around
        self._tokens = tokens
        self._chosen: dict[str, Form] = {}
        self._playing = False
        self._page = ""
        self._aside = False
        self._window_height = ROOM_FOR_WHOLE
        self.button = QToolButton(strip)
        self.button.setObjectName("fold-strip")
        self.button.setFixedSize(BUTTON)
        self.button.setIconSize(QSize(14, 14))
        self.button.setCursor(Qt.CursorShape.ArrowCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.fold)
        self.menu = QMenu(strip)
        self._actions = self._make_actions()
        strip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        strip.customContextMenuRequested.connect(self._open_menu)
        strip.installEventFilter(self)
        strip.began.connect(self._began)
        strip.hide()
        self._show()

    @property
    def form(self) -> Form:
        """What is left of it while something plays."""
        kind = self._kind()
        usual: dict[str, Form] = {"high": "whole", "low": "ribbon"}
        return self._chosen.get(kind, usual.get(kind, "hidden"))

    @property
    def folded(self) -> bool:
        """Whether it is not whole."""
        return self.form != "whole"

    def toggle(self) -> None:
        """Go on from whole to ribbon, to none, and to whole again. One set aside comes back."""
        forms = list(FORMS)
        if not self._aside:
            self.choose(forms[(forms.index(self.form) + 1) % len(forms)])
        elif self.form == "hidden":
            self.choose("whole")
        self.set_aside(False)

    def fold(self) -> None:
        """Leave a ribbon of it, or unfold that."""
        self.choose("whole" if self.folded else "ribbon")

    def choose(self, form: Form) -> None:
        """Leave so much of it; that is remembered."""
        self._chosen[self._kind()] = form
        with contents_stand(self._around):
            self._show()

    def stand_below(self, page: str) -> None:
        """Stand below another page: what that page shows, too, is not shown whole twice."""
        self._page = page
        with contents_stand(self._around):
            self._show()

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
        kinds = ("low", "high", "low-same", "high-same")
        found = {kind: _form(chosen.get(kind)) for kind in kinds}
        self._chosen = {kind: form for kind, form in found.items() if form is not None}
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
        same = "-same" if self._page == SAME_PICTURE else ""
        return ("low" if self._window_height < LOW else "high") + same

    def _began(self, playing: bool) -> None:
        self._playing = playing
        self._stand()

    def _stand(self) -> None:
        shown = self._playing and not self._aside and self.form != "hidden"
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
        self._actions[self.form].setChecked(True)
        self._stand()

    def _make_actions(self) -> dict[Form, QAction]:
        group = QActionGroup(self.menu)
        made = {}
        for form, said in FORMS.items():
            action = made[form] = self.menu.addAction(translated("Spectrogram", said))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked, form=form: self.choose(form))
            group.addAction(action)
        return made

    def _open_menu(self, place: QPoint) -> None:
        self.menu.popup(self._strip.mapToGlobal(place))


def _form(kept: object) -> Form | None:
    """Return what was kept; once it was whether the strip is folded."""
    if isinstance(kept, bool):
        return "ribbon" if kept else "whole"
    return next((form for form in FORMS if form == kept), None)

"""A panel beside a page or, where the page would be too narrow for that, over it as a drawer."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget
from shiboken6 import isValid

from musicrec_desktop.gui.panels.side_panes import SidePanes
from musicrec_desktop.gui.panels.similar import WIDTH
from musicrec_desktop.gui.widgets.layout.side_drawer import SideDrawer

NARROWEST_PAGE = 440  # pixels that a page keeps beside the panel
USUAL_SHARE, USUALLY_WIDEST = 0.22, 440  # of both together, and in pixels


class BesideOrOver(QSplitter):
    """A page and its panel, which is where it was left in both ways.

    Beside the page it stays until it is put away. As a drawer it is closed by itself when
    another page is opened; neither that nor a narrow window puts it away for a wide one.

    Parameters
    ----------
    page : QWidget
    panel : SidePanes
    drawer : SideDrawer
        Over the page.
    focus_page : callable
        Gives the page the keyboard.
    parent : QWidget

    Signals
    -------
    panel_shown(bool)
        Whether the panel can be seen.
    """

    panel_shown = Signal(bool)

    def __init__(
        self,
        page: QWidget,
        panel: SidePanes,
        drawer: SideDrawer,
        focus_page: Callable[[], None],
        parent: QWidget,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._page, self._panel, self._drawer = page, panel, drawer
        self._focus_page = focus_page
        self._before: QWidget | None = None
        self._narrow = False
        self._beside = True  # where there is room
        self._over = False  # where there is none
        self._aside = False  # the page is shown alone for a while
        self._chosen: int | None = None  # how wide the user pulled the panel
        self.setHandleWidth(1)
        self.addWidget(page)
        self.addWidget(panel)
        self.setStretchFactor(0, 1)
        self.setCollapsible(0, False)
        self.splitterMoved.connect(self._pulled)
        drawer.dismissed.connect(self.close_drawer)
        panel.close_requested.connect(self.toggle)

    @property
    def shown(self) -> bool:
        """Whether the panel can be seen."""
        return not self._aside and (self._over if self._narrow else self._beside)

    @property
    def panel_width(self) -> int:
        """How wide the panel is where it stands beside the page, in pixels.

        Until somebody pulls it, it takes its share of the window.
        """
        if self._chosen is not None:
            return self._chosen
        return min(max(WIDTH, round(self.width() * USUAL_SHARE)), USUALLY_WIDEST)

    @property
    def chosen_width(self) -> int:
        """How wide the user wants the panel, in pixels; 0 where that was never said."""
        return self._chosen or 0

    def set_panel_width(self, pixels: int) -> None:
        """Let the panel be so wide where it stands beside the page."""
        self._chosen = max(pixels, self._panel.minimumWidth())
        self._stand()

    def state(self) -> dict[str, bool]:
        """Return whether the panel is wanted."""
        return {"shown": self._beside}

    def restore(self, state: Mapping[str, object]) -> None:
        """Be as :meth:`state` returned it."""
        self._beside = state.get("shown") is not False
        self._stand()

    def toggle(self) -> None:
        """Put the panel away, or bring it back."""
        if self.shown:
            self._put_away()
        else:
            self.show_panel()

    def show_panel(self) -> None:
        """Bring the panel back, if it was put away; as a drawer it takes the keyboard."""
        if self.shown:
            return
        self._aside = False
        self._beside = True
        if self._narrow:
            self._over = True
            self._before = self.window().focusWidget()
        self._stand()
        if self._narrow:
            self._panel.take_focus()

    def set_aside(self, aside: bool) -> None:
        """Keep the panel out of view until it is asked for, or be as it was left again."""
        if aside != self._aside:
            self._aside = aside
            self._stand()

    def close_drawer(self) -> None:
        """Let the page be seen; where the panel stands beside it, it stays."""
        if self._narrow and self._over:
            self._put_away()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROWEST_PAGE + WIDTH
        if narrow != self._narrow:
            self._narrow = narrow
            self._stand()
        elif self._chosen is None and self.shown and not narrow:
            self._share()

    def _put_away(self) -> None:
        if not self._narrow:
            self._beside = False
        self._over = False
        self._stand()

    def _stand(self) -> None:
        """Let the panel stand where it belongs now, with the keyboard where it was."""
        focused = self.window().focusWidget()
        inside = focused is not None and self._panel.isAncestorOf(focused)
        if self._narrow and self.shown:
            self._drawer.open(self._panel, self.panel_width)
        elif not self.shown:
            self._hide()
        else:
            self._stand_beside()
        self._page.setMinimumWidth(NARROWEST_PAGE if self.shown and not self._narrow else 0)
        if inside and self.shown and focused is not None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
        elif inside:
            self._return_focus()
        self.panel_shown.emit(self.shown)

    def _hide(self) -> None:
        if self._drawer.is_open:
            self._drawer.close_panel()
        else:
            self._panel.hide()

    def _stand_beside(self) -> None:
        self._drawer.let_go()
        if self._panel.parent() is not self:
            self.addWidget(self._panel)
        self._panel.show()
        self._share()

    def _share(self) -> None:
        wanted = self.panel_width
        room = self.width() - NARROWEST_PAGE if self.isVisible() else wanted
        width = min(wanted, room)
        self.setSizes([max(self.width() - width, NARROWEST_PAGE), width])

    def _return_focus(self) -> None:
        before, self._before = self._before, None
        seen = before is not None and isValid(before) and before.isVisible()
        if before is not None and seen and not self._panel.isAncestorOf(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_page()

    def _pulled(self) -> None:
        width = self.sizes()[1]
        if width:
            self._chosen = width
        elif self._beside:
            self._put_away()

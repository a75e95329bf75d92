"""How the user left the window: written down at its end, brought back at its start."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.pages import FILTER, PageStack
from musicrec_desktop.gui.settings import SettingsController

USUAL_SIZE = QSize(1440, 900)


class KeptPart(Protocol):
    """A part of the window that is left in some state, beside the pages."""

    def state(self) -> Mapping[str, Any]:
        """Return, as JSON can hold it, how the user left it."""

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Be as :meth:`state` said."""


@dataclass(frozen=True, slots=True)
class WindowState:
    """How the user left the window.

    Parameters
    ----------
    window : QWidget
    frame : WindowFrame
    pages : PageStack
    settings : SettingsController
        Which holds it.
    parts : dict of str to KeptPart, optional
        What is kept beside the pages' own state, by a name that no page has; brought back
        in this order.
    """

    window: QWidget
    frame: WindowFrame
    pages: PageStack
    settings: SettingsController
    parts: dict[str, KeptPart] = field(default_factory=dict)

    def restore(self) -> None:
        """Bring the window back as it was left."""
        settings = self.settings.current
        self.window.resize(USUAL_SIZE.boundedTo(self.window.screen().availableGeometry().size()))
        if settings.window_geometry:
            geometry = QByteArray.fromBase64(settings.window_geometry.encode())
            self.window.restoreGeometry(geometry)
            # who quits in full screen begins in a window, which shows how it is left
            self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowFullScreen)
        self.frame.set_sizes(settings.splitter_sizes)
        views = _without_filters(settings.views)
        self.pages.keep({k: v for k, v in views.items() if k not in self.parts})
        for name, part in self.parts.items():
            kept = views.get(name)
            part.restore(kept if isinstance(kept, dict) else {})

    def keep(self) -> None:
        """Write down how the user has left everything."""
        geometry = bytes(self.window.saveGeometry().toBase64().data()).decode()
        self.settings.change(
            window_geometry=geometry,
            splitter_sizes=self.frame.sizes(),
            views=self.pages.states() | {name: part.state() for name, part in self.parts.items()},
        )
        self.settings.save()


def _without_filters(kept: Any) -> Any:
    """Return states of pages without what narrowed them: the next day the rest would seem lost."""
    if isinstance(kept, Mapping):
        return {k: _without_filters(v) for k, v in kept.items() if k != FILTER}
    return [_without_filters(each) for each in kept] if isinstance(kept, list) else kept

"""The button at the foot of the sidebar, and what is read anew when somebody else listens."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listeners import Listener
from musicrec_desktop.core.listening_events import TellingStopped
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.listeners.listeners import ListenersController
from musicrec_desktop.gui.controllers.listeners.ratings import RatingsController
from musicrec_desktop.gui.controllers.similarity.similar import SimilarController
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.widgets.sidebar.listener_button import ListenerButton
from musicrec_desktop.gui.wiring.parts import Parts

LISTENERS_OWN = ("playlist",)  # pages that show what only one listener has


class ListenerSwitching(QObject):
    """Lets listeners be switched, and has the window show what is theirs.

    Parameters
    ----------
    parts : Parts
    frame : WindowFrame
    ratings : RatingsController
    neighbours : SimilarController
    end_radio : callable
        Lets go of the radio, whose taste is the one who listened.
    blend : callable
        Blends listeners; takes who there is and who listens.

    Signals
    -------
    leaving()
        Somebody else listens, but what is in view is still the one's before.
    """

    leaving = Signal()
    _stopped = Signal(object)

    def __init__(
        self,
        parts: Parts,
        frame: WindowFrame,
        *,
        ratings: RatingsController,
        neighbours: SimilarController,
        end_radio: Callable[[], Any],
        blend: Callable[[Sequence[Listener], Listener | None], Any],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        services, theme = parts.services, parts.theme
        self._pages = frame.pages
        self._ratings = ratings
        self._playlists = parts.playlists
        self._neighbours = neighbours
        self._settings = parts.settings
        self._notice = parts.notice
        self._ask_blend = blend
        self._wanted = parts.settings.current.listener
        self._offered: list[str] = []  # said to whoever listens now, and to nobody else
        self.controller = ListenersController(
            services.listeners, services.bus, parts.jobs, end_radio, window
        )
        self.button = ListenerButton(theme.tokens, frame.sidebar)
        frame.sidebar.add_foot(self.button)
        self._start_telling = services.scrobbling.start
        self._listener = lambda: services.listener_id
        self._stopped.connect(self._say_stopped)
        self._unsubscribe = services.bus.subscribe(TellingStopped, self._stopped.emit)
        self._wire(theme)

    def load(self) -> None:
        """Show who listens; ask for the PIN of who listened last."""
        self._start_telling()
        self.controller.changed.connect(self._ask_for_last)
        self.controller.refresh()

    def close(self) -> None:
        """Let go of what tells of changes."""
        self._unsubscribe()
        self.controller.close()

    def _wire(self, theme: ThemeController) -> None:
        button, controller = self.button, self.controller
        button.switch_requested.connect(controller.switch)
        button.new_requested.connect(controller.ask_new)
        button.blend_requested.connect(self._blend)
        button.change_requested.connect(controller.ask_change)
        button.delete_requested.connect(controller.delete)
        button.bring_back_requested.connect(controller.bring_back)
        controller.changed.connect(
            lambda: button.show_listeners(controller.known, controller.current, controller.deleted)
        )
        controller.switched.connect(self._switched)
        controller.said.connect(self._say)
        theme.changed.connect(button.apply_theme)

    def _blend(self) -> None:
        self._ask_blend(self.controller.known, self.controller.current)

    def _switched(self, listener_id: int) -> None:
        self.leaving.emit()
        self._take_back_offers()
        self._settings.change(listener=listener_id)
        self._ratings.reload()
        self._playlists.refresh()
        self._neighbours.switched()
        if self._pages.name in LISTENERS_OWN:
            self._pages.open("songs")
        else:
            self._pages.page(self._pages.name).opened()

    def _ask_for_last(self) -> None:
        """Offer to go on as who listened last, where a PIN keeps that from going by itself."""
        self.controller.changed.disconnect(self._ask_for_last)
        if self.controller.current is not None:
            return
        last = next((item for item in self.controller.known if item.id == self._wanted), None)
        if last is not None and last.has_pin:
            self._offer(last)

    def _say_stopped(self, event: TellingStopped) -> None:
        """Say that an account is refused: what is heard waits, and nothing else shows it."""
        if event.listener_id == self._listener():
            self._offered.append(event.problem)
            self._notice.say(
                event.problem,
                translate("Notices", "Show the account"),
                self._show_accounts,
                stays=True,
            )

    def _show_accounts(self) -> None:
        from musicrec_desktop.gui.panels.settings.settings_page import SettingsPage

        page = self._pages.page("settings")
        self._pages.open("settings")
        if isinstance(page, SettingsPage):
            page.go_to(page.scrobbling)

    def _offer(self, last: Listener) -> None:
        said = translate("Listeners", "You listen as a guest: “{name}” has a PIN.", name=last.name)
        self._offered.append(said)
        self._notice.say(
            said,
            translate("Listeners", "Enter it", comment="the PIN"),
            lambda: self.controller.ask_pin(last),
            stays=True,  # until then nothing of theirs is there, and nothing is recorded
        )

    def _take_back_offers(self) -> None:
        """Offer nothing that somebody else's choice has answered."""
        for said in self._offered:
            self._notice.withdraw(said)
        self._offered.clear()

    def _say(self, text: str, action: str, answer: object) -> None:
        self._notice.say(text, action, answer if callable(answer) else None)

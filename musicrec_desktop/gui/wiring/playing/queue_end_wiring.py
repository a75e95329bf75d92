"""What comes after the queue: as the settings say, and chosen on the queue's page, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.services.discovery.radio import RadioService
from musicrec_desktop.services.discovery.radio_after_queue import RadioAfterQueue

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.queue.queue_page import QueuePage


class QueueEndWiring(QObject):
    """Lets a radio follow the queue where that was chosen.

    Parameters
    ----------
    radio : RadioService
    parts : Parts
    stack : PageStack
        Has, or will have, the queue's page.
    parent : QObject
    """

    _unable = Signal(str)

    def __init__(
        self, radio: RadioService, parts: Parts, stack: PageStack, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._settings = parts.settings
        self._notice = parts.notice
        self._unable.connect(self._say)
        self.after_queue = RadioAfterQueue(
            radio, parts.player, lambda why: self._unable.emit(str(why))
        )
        stack.when_made("queue", self._offer)
        self._settings.changed.connect(self._follow)
        self._follow(self._settings.current)

    def close(self) -> None:
        """End with the window, before the radio."""
        self.after_queue.close()

    def _offer(self, page: QueuePage) -> None:
        page.go_on_chosen.connect(
            lambda on: self._settings.change(queue_end="alike" if on else "stop")
        )
        self._settings.changed.connect(lambda now: page.show_go_on(now.queue_end == "alike"))
        page.show_go_on(self._settings.current.queue_end == "alike")

    def _follow(self, settings: Settings) -> None:
        self.after_queue.want(settings.queue_end == "alike")

    def _say(self, why: str) -> None:
        self._notice.say(translate("Radio", "Nothing follows the queue: {why}", why=why))

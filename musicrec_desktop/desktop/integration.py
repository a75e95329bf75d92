"""Everything that this desktop offers to a player, started together and closed together."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from musicrec_desktop.core.player_events import StateChanged, TrackStarted
from musicrec_desktop.desktop.port import (
    DesktopEvent,
    NowPlaying,
    PlayerPort,
    QueuePort,
    wording,
)
from musicrec_desktop.desktop.worker import Worker

if TYPE_CHECKING:
    from musicrec_desktop.desktop.media_controls_macos import MacMediaControls
    from musicrec_desktop.desktop.media_controls_windows import WindowsMediaControls

logger = logging.getLogger(__name__)

BUS_CLOSE_SECONDS = 0.35
CLOSE_SECONDS = 0.45


@dataclass(frozen=True, slots=True)
class DesktopOptions:
    """What the user wants of it.

    Attributes
    ----------
    media_controls : bool
        Media keys and the desktop's own player controls; looked at when starting.
    keep_awake : bool
        The machine does not fall asleep by itself while sound plays.
    notifications : bool
        Each new track is shown while the window is not the active one.
    """

    media_controls: bool = True
    keep_awake: bool = True
    notifications: bool = False


class _Controls(Protocol):
    def notify(self, event: DesktopEvent, /) -> None: ...


class _Inhibitor(Protocol):
    def set(self, awake: bool, /) -> None: ...


class _Notices(Protocol):
    def show(self, now: NowPlaying, /) -> None: ...


@dataclass(frozen=True, slots=True)
class _Parts:
    """What there is on this system."""

    inhibitor: _Inhibitor
    notices: _Notices
    controls: _Controls | None
    leave: Callable[[], None]


class DesktopIntegration:
    """Media keys, player controls, notifications and staying awake.

    Nothing here waits: neither making one, nor :meth:`start`, nor :meth:`notify`, nor, for
    longer than half a second, :meth:`close`. The libraries are loaded in the thread, too.
    What a system lacks is absent, with a line in the log.

    Parameters
    ----------
    port : PlayerPort
    options : DesktopOptions
    queue : QueuePort, optional
        Lets the desktop show and edit the queue.
    notice : callable, optional
        Shows a title and a text where the system has no notification service of its own;
        called from a thread of the desktop's.
    platform : str
        As ``sys.platform``.
    bus_address, system_bus_address : str, optional
        D-Bus addresses other than this session's.
    """

    def __init__(
        self,
        port: PlayerPort,
        options: DesktopOptions | None = None,
        *,
        queue: QueuePort | None = None,
        notice: Callable[[str, str], None] | None = None,
        platform: str = sys.platform,
        bus_address: str | None = None,
        system_bus_address: str | None = None,
    ) -> None:
        self._port = port
        self._options = options or DesktopOptions()
        self._queue = queue
        self._notice = notice
        self._platform = platform
        self._bus_address = bus_address
        self._system_bus_address = system_bus_address
        self._window_active = True
        self._worker = Worker("desktop")
        self._parts: _Parts | None = None

    def start(self) -> None:
        """Start, in a thread of its own."""
        self._worker.start()
        self._worker.post(self._build)

    def notify(self, event: DesktopEvent) -> None:
        """Pass on what happened. From any thread; returns at once."""
        self._worker.post(lambda: self._pass_on(event))

    def set_options(self, options: DesktopOptions) -> None:
        """Change what the user wants; media controls come and go with the next start."""
        self._options = options
        self._worker.post(self._settle_sleep)

    def set_window_active(self, active: bool) -> None:
        """Say whether the window has the user's attention; then nothing needs notifying."""
        self._window_active = active

    def close(self) -> None:
        """Leave the desktop, within half a second."""
        self._worker.post(self._leave)
        self._worker.close(CLOSE_SECONDS)

    # In the worker's thread

    def _build(self) -> None:
        linux = self._platform.startswith("linux")
        self._parts = self._linux() if linux else self._native()
        self._settle_sleep()

    def _pass_on(self, event: DesktopEvent) -> None:
        if self._parts is None:
            return
        if self._parts.controls is not None:
            self._parts.controls.notify(event)
        if isinstance(event, StateChanged):
            self._settle_sleep()
        elif isinstance(event, TrackStarted):
            self._show_track()

    def _settle_sleep(self) -> None:
        if self._parts is not None:
            playing = self._port.snapshot().state == "playing"
            self._parts.inhibitor.set(playing and self._options.keep_awake)

    def _show_track(self) -> None:
        now = self._port.now_playing()
        wanted = self._options.notifications and not self._window_active
        if self._parts is not None and now is not None and wanted:
            self._parts.notices.show(now)

    def _leave(self) -> None:
        if self._parts is not None:
            self._parts.inhibitor.set(False)
            self._parts.leave()

    def _linux(self) -> _Parts:
        from musicrec_desktop.desktop.bus import BusThread
        from musicrec_desktop.desktop.mpris import Mpris
        from musicrec_desktop.desktop.notifications import TrackNotifications
        from musicrec_desktop.desktop.sleep_inhibitor import BusSleepInhibitor

        thread = BusThread(self._bus_address)
        wanted = self._options.media_controls
        parts = _Parts(
            controls=Mpris(self._port, thread, queue=self._queue) if wanted else None,
            inhibitor=BusSleepInhibitor(thread, system_address=self._system_bus_address),
            notices=TrackNotifications(thread, self._port.raise_window, self._notice),
            leave=lambda: thread.close(BUS_CLOSE_SECONDS),
        )
        thread.start()
        return parts

    def _native(self) -> _Parts:
        from musicrec_desktop.desktop.sleep_inhibitor_native import (
            Caffeinate,
            ExecutionState,
            NativeSleepInhibitor,
        )

        windows = self._platform == "win32"
        controls = self._native_controls(windows) if self._options.media_controls else None
        return _Parts(
            controls=controls,
            inhibitor=NativeSleepInhibitor(ExecutionState() if windows else Caffeinate()),
            notices=_NoticeOnly(self._notice),
            leave=controls.close if controls else lambda: None,
        )

    def _native_controls(self, windows: bool) -> WindowsMediaControls | MacMediaControls | None:
        from musicrec_desktop.desktop.media_controls_macos import MacMediaControls
        from musicrec_desktop.desktop.media_controls_windows import WindowsMediaControls

        try:
            return WindowsMediaControls(self._port) if windows else MacMediaControls(self._port)
        except (ImportError, OSError) as error:
            logger.info("media keys and the system's player controls are absent: %s", error)
            return None


class _NoticeOnly:
    """Notifications where there is no D-Bus: what the window offers."""

    def __init__(self, notice: Callable[[str, str], None] | None) -> None:
        self._notice = notice

    def show(self, now: NowPlaying) -> None:
        if self._notice is not None:
            self._notice(*wording(now))

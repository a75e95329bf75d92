"""Whether the system asks programs to keep still."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import SLOT, QObject, QSettings, QStandardPaths, Signal, Slot

logger = logging.getLogger(__name__)

PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
PORTAL_SETTINGS = "org.freedesktop.portal.Settings"
GNOME_INTERFACE = "org.gnome.desktop.interface"
GNOME_ANIMATIONS = "enable-animations"
PATIENCE_MS = 300
SPI_GETCLIENTAREAANIMATION = 0x1042  # of Windows


class SystemMotion(QObject):
    """Asks the system, and follows what it says while the program runs.

    Signals
    -------
    changed(bool)
        Whether things may move.
    """

    changed = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.allowed = _allowed_natively()

    def ask_desktop(self) -> None:
        """Ask a Linux desktop through its portal; what does not answer allows motion."""
        if not sys.platform.startswith("linux") or not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        method = "Read"  # no words
        question = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, PORTAL_SETTINGS, method)
        question.setArguments([GNOME_INTERFACE, GNOME_ANIMATIONS])
        answer = bus.call(question, QDBus.CallMode.Block, PATIENCE_MS)
        if answer.type() == QDBusMessage.MessageType.ReplyMessage and answer.arguments():
            self._take(_plain(answer.arguments()[0]))
        bus.connect(  # type: ignore[call-overload]  # it takes text, whatever its types say
            PORTAL,
            PORTAL_PATH,
            PORTAL_SETTINGS,
            "SettingChanged",  # no words
            self,
            SLOT("setting_changed(QDBusMessage)"),
        )

    @Slot("QDBusMessage")
    def setting_changed(self, message: object) -> None:
        """Take over what the desktop changed."""
        arguments = message.arguments()  # type: ignore[attr-defined]
        if list(arguments[:2]) == [GNOME_INTERFACE, GNOME_ANIMATIONS]:
            self._take(_plain(arguments[2]))

    def _take(self, allowed: object) -> None:
        if isinstance(allowed, bool) and allowed != self.allowed:
            self.allowed = allowed
            self.changed.emit(allowed)


def _plain(value: object) -> object:
    """Return what is wrapped in D-Bus variants."""
    while hasattr(value, "variant"):
        value = value.variant()
    return value


def _allowed_natively() -> bool:
    """Ask what can be asked without waiting."""
    if sys.platform == "win32":
        import ctypes

        animated = ctypes.c_int(1)
        windows = ctypes.windll.user32
        windows.SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
        return bool(animated.value)
    if sys.platform == "darwin":
        kept = QSettings("com.apple", "universalaccess").value("reduceMotion", 0)
        return str(kept) not in ("1", "true")
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    kde = Path(folder) / "kdeglobals"
    if not kde.exists():
        return True
    factor = QSettings(str(kde), QSettings.Format.IniFormat).value("KDE/AnimationDurationFactor")
    try:
        return factor is None or float(str(factor)) > 0
    except ValueError:
        logger.warning("animation speed %r of %s not understood", factor, kde)
        return True

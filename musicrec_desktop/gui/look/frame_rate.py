"""How often what moves is drawn."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget

HIGHEST_RATE_HZ, CALM_RATE_HZ = 60.0, 10.0


def frame_rate_hz(widget: QWidget, motion: str) -> float:
    """Return the rate at which a widget is to move: that of its screen, or a calm one.

    Parameters
    ----------
    widget : QWidget
    motion : str
        "calm", "system" for what the system asks for, or else as smooth as can be.
    """
    if motion == "calm" or (motion == "system" and _system_is_calm(widget)):
        return CALM_RATE_HZ
    return min(widget.screen().refreshRate() or HIGHEST_RATE_HZ, HIGHEST_RATE_HZ)


def _system_is_calm(widget: QWidget) -> bool:
    """Whether the system asks for no animations, where Qt can tell."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    windows = platform.system() == "Windows"  # no words
    if windows and not QApplication.isEffectEnabled(
        Qt.UIEffect.UI_General  # elsewhere a desktop without a word on it reads as "off"
    ):
        return True
    return widget.style().styleHint(hint, None, widget) == 0

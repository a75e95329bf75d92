"""Much is shown or hidden at once, and laid out once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget


@contextmanager
def laid_out_once(around: QWidget) -> Iterator[None]:
    """Lay out what stands in a widget when all of it is shown or hidden.

    Each ``setVisible`` lays out all that is around a widget, up to the window: five of them
    in one turn took as long as a frame.

    Parameters
    ----------
    around : QWidget
        The nearest that holds all of what changes and has a layout.
    """
    layout = around.layout()
    if layout is None or not layout.isEnabled():  # whoever has stopped it lays it out
        yield
        return
    layout.setEnabled(False)
    try:
        yield
    finally:
        layout.setEnabled(True)
        layout.activate()

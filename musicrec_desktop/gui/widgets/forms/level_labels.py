"""Names of fields at the height of their fields: Qt puts them some pixels higher."""

from __future__ import annotations

from typing import TypeGuard

from PySide6.QtWidgets import QFormLayout, QLabel, QLayout, QWidget

from musicrec_desktop.gui.pyside.layout_items import children_of


def level_labels(fields: QFormLayout, widget: QWidget) -> None:
    """Give each name at least the height of the field beside it, in the middle of which it stands.

    Parameters
    ----------
    fields : QFormLayout
        Of fields of one line; what wraps has no name of its own, or an empty one.
    widget : QWidget
        Whose children the fields are, or will be.
    """
    controls = children_of(widget)
    for control in controls:
        if _says(label := fields.labelForField(control)):
            label.setMinimumHeight(_height(control))
    for row in fields.children():
        if isinstance(row, QLayout) and _says(label := fields.labelForField(row)):
            for control in controls:
                if row.indexOf(control) >= 0:
                    control.ensurePolished()
            label.setMinimumHeight(row.sizeHint().height())


def _says(label: QWidget | None) -> TypeGuard[QLabel]:
    return isinstance(label, QLabel) and bool(label.text())


def _height(control: QWidget) -> int:
    """Return how high a layout makes a widget that is not asked to grow."""
    control.ensurePolished()
    wanted = control.sizeHint().expandedTo(control.minimumSizeHint())
    return wanted.boundedTo(control.maximumSize()).expandedTo(control.minimumSize()).height()

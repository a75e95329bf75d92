"""Names of fields at the height of their fields: Qt puts them some pixels higher."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLabel, QLayoutItem, QWidget


def level_labels(fields: QFormLayout) -> None:
    """Give each name at least the height of the field beside it, in the middle of which it stands.

    Parameters
    ----------
    fields : QFormLayout
        Of fields of one line; what wraps has no name of its own, or an empty one.
    """
    for row in range(fields.rowCount()):
        name = fields.itemAt(row, QFormLayout.ItemRole.LabelRole)
        field = fields.itemAt(row, QFormLayout.ItemRole.FieldRole)
        label = name.widget() if name is not None else None
        if isinstance(label, QLabel) and label.text() and field is not None:
            for control in _widgets(field):
                control.ensurePolished()
            label.setMinimumHeight(field.sizeHint().height())


def _widgets(field: QLayoutItem) -> list[QWidget]:
    """Return the widget that is the field, or those that stand beside each other in it."""
    row = field.layout()
    items = [field] if row is None else [row.itemAt(place) for place in range(row.count())]
    found = (item.widget() for item in items if item is not None)
    return [widget for widget in found if widget is not None]

"""Names of fields at the height of their fields: Qt puts them some pixels higher."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout


def level_labels(fields: QFormLayout) -> None:
    """Give each name at least the height of the field beside it, in the middle of which it stands.

    Parameters
    ----------
    fields : QFormLayout
        Of fields of one line; what wraps has no name of its own.
    """
    for row in range(fields.rowCount()):
        name = fields.itemAt(row, QFormLayout.ItemRole.LabelRole)
        field = fields.itemAt(row, QFormLayout.ItemRole.FieldRole)
        label = name.widget() if name is not None else None
        control = field.widget() if field is not None else None
        if label is not None and control is not None:
            control.ensurePolished()
            label.setMinimumHeight(control.sizeHint().height())

"""Which colour stands for which family of descriptors."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens


class FamilyLegend(QLabel):
    """Timbre, rhythm and harmony, each beside a dot of its colour."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("legend")  # the one label whose text is written as HTML
        self.setProperty("role", "muted")

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.setText(
            "&nbsp;&nbsp;&nbsp;".join(
                f'<span style="color:{colour}">●</span> '  # no words
                f'<span style="color:{tokens.text_secondary}">{name}</span>'
                for name, colour in (
                    (translate("Similar tracks", "timbre"), tokens.timbre),
                    (translate("Similar tracks", "rhythm"), tokens.rhythm),
                    (translate("Similar tracks", "harmony"), tokens.harmony),
                )
            )
        )

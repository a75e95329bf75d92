"""What a recipe for mixes is to be called."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.playlist_name import NameDialog


class RecipeNameDialog(NameDialog):
    """Asks for a name, and says where it would replace a recipe.

    Parameters
    ----------
    name : str
        What is proposed.
    known : collection of str
        The recipes that are there.
    parent : QWidget
    """

    def __init__(self, name: str, known: Collection[str], parent: QWidget) -> None:
        self._known = frozenset(known)
        self._saves = translate("Playlist", "Save")
        super().__init__(translate("Mixes", "Save recipe"), self._saves, name, parent)
        self.name.setPlaceholderText(translate("Mixes", "Name of the recipe"))

    def check(self) -> None:
        super().check()
        taken = self.text() in self._known
        self.accept_button.setText(translate("Mixes", "Replace") if taken else self._saves)
        if taken:
            self.say(translate("Mixes", "There is a recipe “{name}” already.", name=self.text()))

"""The group of the settings page about the order of names."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from musicrec_desktop.core.name_order import USUAL_ARTICLES
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.panels.settings.settings_form import SettingsForm
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.widgets.forms.switch import Switch

LONGEST = 400  # letters


class SortingForm(SettingsForm):
    """Where names stand in lists."""

    names = ("sort_names", "articles")  # no words

    def __init__(self, settings: SettingsController, parent: QWidget) -> None:
        super().__init__(
            translate("Settings", "Sorting", comment="Of names in lists"), settings, parent
        )
        self.sort_names = Switch(translate("Settings", "Sort by the sort names in tags"), self)
        self.sort_names.chosen.connect(lambda on: settings.change(sort_names=on))
        self.add(
            translate("Settings", "Artists and composers"),
            self.sort_names,
            translate("Settings", "Such as “Bowie, David”. Lists still show their own names."),
        )
        self.articles = QLineEdit(self)
        self.articles.setMaxLength(LONGEST)
        self.articles.setPlaceholderText(translate("Settings", "None", comment="No article"))
        self.articles.editingFinished.connect(self._take_articles)
        self.add(
            translate("Settings", "Ignored articles", comment="At the beginning of names"),
            self.articles,
            translate(
                "Settings",
                "At the beginning of names and titles, between commas: {examples}.",
                examples=f"{USUAL_ARTICLES}, Die, Der, Das, Los, Las, El, Le, La, Les, L'",
            ),
        )
        self.follow()

    def show_settings(self, settings: Settings) -> None:
        self.sort_names.setChecked(settings.sort_names)
        if self.articles.text() != settings.articles:
            self.articles.setText(settings.articles)

    def _take_articles(self) -> None:
        parts = (part.strip() for part in self.articles.text().split(","))
        listed = ", ".join(dict.fromkeys(filter(None, parts)))
        self.articles.setText(listed)
        self._settings.change(articles=listed)

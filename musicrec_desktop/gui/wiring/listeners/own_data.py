"""What the history's own menu offers of one's data, in the settings too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.widgets.forms.scrobbling_form import ScrobblingForm

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.history.history_page import HistoryPage


def offer_own_data(form: ScrobblingForm, stack: PageStack) -> None:
    """Let a form of the settings ask for what the history's page does."""

    def history() -> HistoryPage:
        from musicrec_desktop.gui.panels.history.history_page import HistoryPage

        page = stack.page("history")
        assert isinstance(page, HistoryPage)
        return page

    form.own.export_requested.connect(lambda: history().export_requested.emit())
    form.own.forget_all_requested.connect(lambda: history().forget_all_requested.emit())

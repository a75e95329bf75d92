"""Above the page: the way back, the search field, and what is being done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QObject,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.suggestions import Suggestion
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.job_pill import JobPill
from musicrec_desktop.gui.widgets.forms.completion_list import CompletionList
from musicrec_desktop.gui.widgets.pane_button import PaneButton
from musicrec_desktop.gui.widgets.tables.suggestion_view import SuggestionView

TYPING_PAUSE_MS = 30  # letters that come faster are searched for together
COMPLETING_PAUSE_MS = 60
ROOM_FOR_SAVE = 640  # pixels
ROOM_FOR_PILL = 700  # pixels, from which on it says what is done beside the search
ROOM_FOR_BOTH = 880
LEAST_SEARCH = 280  # some words, where there is room for any


class Header(QWidget):
    """Back, forward, search and the job pill.

    Attributes
    ----------
    suggestions : SuggestionView
        Pages that are called as was typed, under the field.

    Signals
    -------
    search_changed(str)
        A moment after the last letter.
    completion_wanted(str, int)
        The text and the cursor's place in it.
    save_requested()
        Keep the search as a playlist.
    results_wanted()
        Down or Enter: the keys shall work on what was found.
    left()
        Escape was pressed in the field: the keyboard is wanted by the page. What was searched
        for stays, but where nothing was found for it.
    back_requested(), forward_requested()
    pane_requested()
        The panel at the side shall come back.
    """

    search_changed = Signal(str)
    completion_wanted = Signal(str, int)
    save_requested = Signal()
    results_wanted = Signal()
    left = Signal()
    back_requested = Signal()
    forward_requested = Signal()
    pane_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = self._button(self.back_requested)
        self.back.setAccessibleName(translate("Search", "Back", comment="To the page before"))
        self.forward = self._button(self.forward_requested)
        self.forward.setAccessibleName(
            translate("Search", "Forward", comment="To the page that one came back from")
        )
        self.search = _search_field(self)
        self._search_icon = self.search.addAction(
            icon("search", tokens), QLineEdit.ActionPosition.LeadingPosition
        )
        self._field_keys = [
            self._field_key("Esc", self._leave),  # no words
            self._field_key("Up", self._up),  # no words
            self._field_key("Down", self._down),  # no words
            self._field_key("Return", self._entered),  # no words
            self._field_key("Enter", self._entered),  # no words
        ]
        self.suggestions = SuggestionView(self.search, tokens)
        self.suggestions.chosen.connect(lambda _one: self.suggestions.hide())
        self._field_key("Ctrl+Space", self._ask_completions)  # no words
        self._choose_key = self._field_key("Tab", self._choose)  # no words
        self._choose_key.setEnabled(False)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._search_now)
        self._completing = QTimer(self, singleShot=True, interval=COMPLETING_PAUSE_MS)
        self._completing.timeout.connect(self._ask_completions)
        self._searched = self._wrong = self._marked = ""
        self.search.textChanged.connect(self._typed)
        self.completer = QCompleter(QStringListModel(self), self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.activated.connect(self._completed)
        self.popup = CompletionList(self)
        self.popup.opened.connect(self._leave_keys)
        self.popup.setObjectName("completions")
        self.completer.setPopup(self.popup)
        self.completer.setWidget(self.search)
        self.popup.installEventFilter(self)  # asked before the completer's own
        self.search.installEventFilter(self)
        self.search.textEdited.connect(self._edited)
        self.save = QToolButton(self)
        self.save.setText(translate("Search", "Save as smart playlist"))
        self.save.setAccessibleName(translate("Search", "Save as smart playlist"))
        self.save.setToolTip(
            translate("Search", "Save this search as a playlist that keeps itself up to date")
        )
        self.save.clicked.connect(self._save)
        self.save.hide()
        self.search.textChanged.connect(lambda text: self.save.setVisible(bool(text.strip())))
        self.pill = JobPill(tokens, self)
        self.pill.installEventFilter(self)
        self.pane = PaneButton(tokens, self)
        self.pane.clicked.connect(self.pane_requested)
        self._lay_out()
        self.show_way(False, False)
        self.apply_theme(tokens)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.back)
        top.addWidget(self.forward)
        top.addSpacing(4)
        top.addWidget(self.search, 3)
        top.addWidget(self.save)
        top.addStretch(1)
        top.addWidget(self.pill)
        top.addWidget(self.pane)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 14, 20, 0)
        layout.addLayout(top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in words what keeps a search and what is being done, where there is room."""
        super().resizeEvent(event)
        self._share_room()
        self.suggestions.place()

    def _share_room(self) -> None:
        width, busy = self.width(), self.pill.isVisibleTo(self)
        roomy = width >= (ROOM_FOR_BOTH if busy else ROOM_FOR_SAVE)
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.save.setToolButtonStyle(style if roomy else Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.pill.set_roomy(width >= ROOM_FOR_PILL)
        self.pane.show_words(roomy)
        self.search.setMinimumWidth(LEAST_SEARCH if width >= ROOM_FOR_SAVE else 0)

    def show_search(self, text: str) -> None:
        """Show what is searched for already; nothing is searched for that."""
        self._typing.stop()
        self._completing.stop()
        self.popup.hide()
        if text != self.search.text():
            self.suggestions.hide()
        self._searched = text
        self.search.setText(text)  # which is what was searched for last
        self._typing.stop()
        self._mark()

    def show_understood(self, error: SearchSyntaxError | None) -> None:
        """Mark a search in which something is wrong; None where nothing is."""
        self._wrong = str(error) if error is not None else ""
        self._mark()

    def _mark(self) -> None:
        wrong = self._wrong if self.search.text() else ""
        if wrong == self._marked:
            return  # to polish the field costs a part of each keystroke
        self._marked = wrong
        self.search.setToolTip(wrong or _explained())
        self.search.setAccessibleDescription(wrong)
        self.search.setProperty("wrong", bool(wrong))
        self.search.style().polish(self.search)

    def show_completions(self, text: str, found: list[str]) -> None:
        """Offer what the text may become, if it is still what stands in the field."""
        if text != self.search.text() or not self.search.hasFocus():
            return
        model = self.completer.model()
        assert isinstance(model, QStringListModel)
        model.setStringList(found)
        if found:
            self.completer.complete()
        else:
            self.popup.hide()

    def show_suggestions(self, text: str, found: list[Suggestion]) -> None:
        """Offer pages that are called so, if it is still what stands in the field."""
        if text == self.search.text() and self.search.hasFocus():
            self.suggestions.offer(found)

    def show_way(self, back: bool, forward: bool) -> None:
        """Say whether there is a page before, and one that one came back from."""
        self.back.setEnabled(back)
        self.forward.setEnabled(forward)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icons."""
        self._search_icon.setIcon(icon("search", tokens))
        self.back.setIcon(icon("back", tokens))
        self.forward.setIcon(icon("forward", tokens))
        self.save.setIcon(icon("smart-playlist", tokens))
        self.pill.apply_theme(tokens)
        self.pane.apply_theme(tokens)
        self.suggestions.apply_theme(tokens)

    def _button(self, signal: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        button.clicked.connect(signal)
        return button

    def _field_key(self, keys: str, work: Callable[[], None]) -> QAction:
        action = QAction(self.search)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: work())
        self.search.addAction(action)
        return action

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Enter run the search where nothing in the list of completions is marked."""
        if watched is self.search and event.type() == QEvent.Type.FocusOut:
            self.suggestions.hide()
        if watched is self.pill and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._share_room()
        if (
            watched is self.popup
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not self.popup.selectionModel().hasSelection()
        ):
            self.popup.hide()
            self._show_results()
            return True
        return super().eventFilter(watched, event)

    def _leave_keys(self, opened: bool) -> None:
        """Leave the keys to the list while it is open; a shortcut would be asked before it."""
        for action in self._field_keys:
            action.setEnabled(not opened)
        self._choose_key.setEnabled(opened)

    def _choose(self) -> None:
        """Take the completion that is marked, or else the first."""
        chosen = self.popup.currentIndex()
        if not chosen.isValid():
            chosen = self.completer.completionModel().index(0, 0)
        self.popup.hide()
        self._completed(chosen.data())

    def _edited(self, text: str) -> None:
        """Ask for completions, once songs are found, where a field is; plain words need none."""
        if ":" in text[: self.search.cursorPosition()].rpartition(" ")[2]:
            self._completing.start()
        else:
            self._completing.stop()
            self.popup.hide()

    def _ask_completions(self) -> None:
        self.completion_wanted.emit(self.search.text(), self.search.cursorPosition())

    def _completed(self, text: str) -> None:
        self._completing.stop()  # of what was typed before it was chosen
        self.search.setText(text)
        if text.endswith(":"):
            self._ask_completions()

    def _typed(self) -> None:
        """Search for a first letter at once; those that follow it wait for a pause."""
        if not self._typing.isActive():
            self._search_now()
        self._typing.start()

    def _search_now(self) -> None:
        self._typing.stop()
        if self.search.text() != self._searched:
            self._searched = self.search.text()
            self.search_changed.emit(self._searched)

    def _save(self) -> None:
        # What was typed a moment ago would bring the songs before the playlist that is made.
        self._search_now()
        self.save_requested.emit()

    def _leave(self) -> None:
        """Close what hangs from the field, and where nothing does, go to what was found."""
        if self.suggestions.isVisible():
            self.suggestions.hide()
            return
        self._search_now()
        self.left.emit()

    def _up(self) -> None:
        if self.suggestions.isVisible():
            self.suggestions.step(-1)

    def _down(self) -> None:
        """Go on among what is suggested, and behind it to the songs that were found."""
        if not self.suggestions.isVisible() or not self.suggestions.step(1):
            self._show_results()

    def _entered(self) -> None:
        """Open the suggestion that is marked, or else go to the songs that were found."""
        marked = self.suggestions.marked() if self.suggestions.isVisible() else None
        if marked is not None:
            self._typing.stop()
            self.suggestions.chosen.emit(marked)
        else:
            self._show_results()

    def _show_results(self) -> None:
        self.suggestions.hide()
        self._search_now()
        self.results_wanted.emit()


def _search_field(parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setPlaceholderText(translate("Search", "Search all songs"))
    field.setAccessibleName(translate("Search", "Search", comment="Name of the field"))
    field.setClearButtonEnabled(True)
    field.setMinimumWidth(150)
    field.setMaximumWidth(360)
    field.setToolTip(_explained())
    return field


def _explained() -> str:
    return translate(
        "Search",
        "Ctrl+F: words of title, artist, album or genre. Also fields: {example}; "
        "Ctrl+Space completes.",
        example="artist:miles year:1955..1965 bpm:>120 key:8A -live",  # no words: as typed
    )

"""A playlist that asks the library anew each time it is opened: its name, and what it asks."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.input.focus_order import tab_as_they_stand
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.chip import Chip
from musicrec_desktop.gui.widgets.forms.dialog_buttons import DialogButtons
from musicrec_desktop.gui.widgets.forms.order_fields import OrderFields, without
from musicrec_desktop.gui.widgets.forms.rule_builder import RuleBuilder
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow
from musicrec_desktop.gui.words.playlist_names import free_name
from musicrec_desktop.services.library.rules import read_rules

TYPING_PAUSE_MS = 150
WIDTH = 660  # pixels
SUGGESTED = (
    (to_translate("Smart playlist", "Four stars and up"), "rating:>=4"),
    (to_translate("Smart playlist", "Loved"), "loved:yes"),
    (to_translate("Smart playlist", "Unplayed"), "plays:0"),
    (to_translate("Smart playlist", "Played often"), "plays:>=10"),
    (to_translate("Smart playlist", "25 most played"), "plays:>0 sort:-plays limit:25"),  # no words
    (to_translate("Smart playlist", "Newest 50"), "sort:-added limit:50"),  # no words
    (to_translate("Smart playlist", "Not played for half a year"), "played:>180d"),
    (to_translate("Smart playlist", "Added this month"), "added:<30d"),
    (to_translate("Smart playlist", "The nineties"), "year:1990..1999"),
    (to_translate("Smart playlist", "Fast"), "bpm:>140"),
    (to_translate("Smart playlist", "Short"), "length:<3:00"),
    (to_translate("Smart playlist", "Lossless"), "lossless:yes"),
)


class SmartPlaylistDialog(QDialog):
    """Asks for a name and a search, and says how many songs that finds.

    Parameters
    ----------
    query : str
        What is asked at first.
    tokens : Tokens
    parent : QWidget
    name : str
        Of a playlist that is there and is to ask something else; empty for a new one.
    taken : collection of str
        What others are called.

    Signals
    -------
    count_wanted(str)
        Of a search; answered by :meth:`show_count` or :meth:`show_problem`.
    chosen(str, str)
        The name and the search.
    """

    count_wanted = Signal(str)
    chosen = Signal(str, str)

    def __init__(
        self,
        query: str,
        tokens: Tokens,
        parent: QWidget,
        *,
        name: str = "",
        taken: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self._taken = taken
        self.setWindowTitle(
            translate("Smart playlist", "Smart playlist")
            if name
            else translate("Smart playlist", "New smart playlist")
        )
        self.name = QLineEdit(name, self)
        self.name.setAccessibleName(translate("Smart playlist", "Name"))
        self.query = QLineEdit(query, self)
        self.query.setAccessibleName(translate("Smart playlist", "Songs that fit this search"))
        self.query.setPlaceholderText("genre:jazz rating:>=4 -live")  # no words: as typed
        self.query.setClearButtonEnabled(True)
        self.found = QLabel(self)
        self.found.setWordWrap(True)
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.found.setMinimumHeight(2 * self.found.fontMetrics().lineSpacing())
        self.suggested = [self._suggestion(name, asked, tokens) for name, asked in SUGGESTED]
        self._chips = FlowRow(self)
        self.rules = RuleBuilder(tokens, parent)
        self.rules.setParent(self)
        self.rules.resized.connect(self._fit)
        self.rules.written.connect(self.query.setText)
        self.arranged = OrderFields(self)
        self.arranged.chosen.connect(self._arrange)
        accept = (
            translate("Smart playlist", "Save") if name else translate("Smart playlist", "Create")
        )
        self._buttons = DialogButtons(accept, self.accept, self)
        self.create_button = self._buttons.accept_button
        self._typing = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._typing.timeout.connect(self._count)
        self._understood = False
        self._sentence = ""
        self.query.textChanged.connect(self._asked)
        self.name.textChanged.connect(lambda: self._say(self._sentence, wrong=not self._understood))
        self._lay_out()
        self._asked()
        self._let_tab_follow()
        self.rules.resized.connect(self._let_tab_follow)
        (self.name if query else self.rules.rows[0].value).setFocus()
        self.setMinimumWidth(WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        # As high as its lines are at this width; it asks for more where it may become narrower.
        self._chips.setFixedHeight(self._chips.heightForWidth(self._chips.width()))
        self._fit()
        super().showEvent(event)  # which centres it

    def _let_tab_follow(self) -> None:
        """Let Tab go from above to below, whichever rules were added or taken away."""
        tab_as_they_stand(
            [self._chips, self.rules, self.arranged, self.query, self.name, self._buttons]
        )

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(WIDTH, layout.totalHeightForWidth(WIDTH))

    def show_count(self, query: str, found: int) -> None:
        """Say how many songs a search finds, if it is still what is asked."""
        if query == self.query.text():
            said = translate("Smart playlist", "%n track(s) (matches|match) now.", n=found)
            self._say(said, wrong=False)

    def show_problem(self, query: str, sentence: str) -> None:
        """Say what is wrong with a search, if it is still what is asked."""
        if query == self.query.text():
            self._say(sentence, wrong=True)

    def accept(self) -> None:
        """Tell what was chosen, where it can be kept."""
        if self._can_be_kept():
            self.chosen.emit(free_name(self._named(), self._taken), self.query.text().strip())
            super().accept()

    def _lay_out(self) -> None:
        hint = QLabel(
            translate(
                "Smart playlist",
                "It updates itself as your music, stars and plays change. Choose rules, or type "
                "as in the search field.",
            ),
            self,
        )
        hint.setProperty("role", "secondary")
        hint.setWordWrap(True)
        for chip in self.suggested:
            self._chips.add(chip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(8)
        layout.addWidget(hint)
        layout.addSpacing(8)
        for part in (
            self._chips,
            self.rules,
            self.arranged,
            self._label(translate("Smart playlist", "The same as a search"), self.query),
            self.query,
            self.found,
            self._label(translate("Smart playlist", "Name"), self.name),
            self.name,
        ):
            layout.addWidget(part)
        layout.addSpacing(12)
        layout.addStretch(1)
        layout.addWidget(self._buttons)

    def _label(self, text: str, field: QLineEdit) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "small")
        label.setBuddy(field)
        return label

    def _suggestion(self, name: str, asked: str, tokens: Tokens) -> Chip:
        chip = Chip(translated("Smart playlist", name), asked, tokens, self)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda on: self._suggest(asked, on))
        return chip

    def _suggest(self, asked: str, on: bool) -> None:
        """Ask what was suggested as well, in its order alone where it has one; or no longer."""
        words = asked.split()
        text = self.query.text()
        arranging = [name for name in ("sort", "limit") if f"{name}:" in asked]
        kept = without(text, arranging) if on else text.split()
        parts = [part for part in kept if part not in words]
        rules = read_rules(text)
        if on and rules is not None and rules.any and not arranging:
            words = ["OR", *words]  # one of many, of which one is enough
        self.query.setText(" ".join([*parts, *words] if on else parts))

    def _arrange(self, field: str, asked: str) -> None:
        self.query.setText(" ".join([*without(self.query.text(), [field]), *asked.split()]))

    def _asked(self) -> None:
        """Wait for a pause in typing, and mark what is asked of what was suggested."""
        parts = self.query.text().split()
        for button, (_, asked) in zip(self.suggested, SUGGESTED, strict=True):
            button.setChecked(set(asked.split()) <= set(parts))
        self.arranged.show_search(self.query.text())
        self.rules.show_search(self.query.text())
        self.name.setPlaceholderText(self._usual_name())
        self._say("", wrong=False)
        self._understood = False
        self._allow()
        if parts:
            self._typing.start()

    def _count(self) -> None:
        self.count_wanted.emit(self.query.text())

    def _say(self, sentence: str, *, wrong: bool) -> None:
        self._sentence = sentence
        said = " ".join(filter(None, (sentence, self._clash()))) if not wrong else sentence
        self.found.setText(said)
        self.found.setAccessibleName(said)
        self.found.setProperty("role", "problem" if wrong else "secondary")
        self.found.style().polish(self.found)
        self._understood = bool(sentence) and not wrong
        self._allow()

    def _clash(self) -> str:
        """Say that another playlist is called so, and how this one will be called."""
        name = self._named()
        free = free_name(name, self._taken) if name else name
        if free == name:
            return ""
        return translate(
            "Playlist",
            "There is a playlist “{name}” already; this one will be “{free}”.",
            name=name,
            free=free,
        )

    def _usual_name(self) -> str:
        """Return what it is called unless somebody names it."""
        names = [button.text() for button in self.suggested if button.isChecked()]
        return ", ".join(names) or self.query.text().strip()

    def _named(self) -> str:
        return self.name.text().strip() or self._usual_name()

    def _can_be_kept(self) -> bool:
        return self._understood and bool(self._named())

    def _allow(self) -> None:
        self.create_button.setEnabled(self._can_be_kept())

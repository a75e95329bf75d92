"""Rules of a search, one below the other: what is asked, how, and for what."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.words.rules import AGE, KINDS, Way, way_of
from musicrec_desktop.services.library.rules import Rule, Rules, read_rules, write_rules

ROWS_IN_VIEW, ROWS_IN_LOW_WINDOW = 5, 3
ROOM_FOR_ROWS = 720  # pixels of height


class RuleRow(QWidget):
    """One rule.

    Signals
    -------
    changed(), remove_requested()
    """

    changed = Signal()
    remove_requested = Signal()

    def __init__(self, rule: Rule, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._phrase = (rule.value, rule.phrase)
        self.field = QComboBox(self)
        self.field.setAccessibleName(translate("Rules", "What is asked"))
        for name, kind in KINDS.items():
            self.field.addItem(kind.name, name)
        self.way = QComboBox(self)
        self.way.setAccessibleName(translate("Rules", "How it is compared"))
        self.value = QLineEdit(self)
        self.value.setAccessibleName(translate("Rules", "Value"))
        self.choice = QComboBox(self)
        self.choice.setAccessibleName(translate("Rules", "Value"))
        self.values = QStackedWidget(self)
        for widget in (self.value, self.choice, QWidget(self)):
            self.values.addWidget(widget)
        self.values.setMaximumHeight(self.value.sizeHint().height())
        for box in (self.field, self.way, self.choice):
            box.setMinimumContentsLength(6)
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
        self.remove = QToolButton(self)
        self.remove.setIcon(icon("cancel", tokens))
        self.remove.setAccessibleName(translate("Rules", "Remove this rule"))
        self.remove.setToolTip(translate("Rules", "Remove this rule"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget, stretch in ((self.field, 3), (self.way, 4), (self.values, 4)):
            layout.addWidget(widget, stretch)
        layout.addWidget(self.remove)
        self._show(rule)
        self.field.activated.connect(self._field_chosen)
        self.way.activated.connect(self._way_chosen)
        self.value.textChanged.connect(self.changed)
        self.choice.activated.connect(self.changed)
        self.remove.clicked.connect(self.remove_requested)

    def rule(self) -> Rule:
        """Return what is chosen."""
        way = self._way()
        value = self.choice.currentData() if self._choices() else self.value.text().strip()
        value = way.fixed or value
        phrase = self._phrase == (value, True)
        return Rule(
            self.field.currentData(),
            way.comparison,
            "" if way.nothing else value,
            way.negated,
            way.nothing,
            phrase or way.nothing,
        )

    def _show(self, rule: Rule) -> None:
        self.field.setCurrentIndex(self.field.findData(rule.field))
        self._offer()
        way = way_of(rule)
        ways = KINDS[rule.field].ways
        self.way.setCurrentIndex(ways.index(way) if way is not None else 0)
        self.value.setText(rule.value)
        self._fit(rule.value)

    def _choices(self) -> tuple[tuple[str, str], ...]:
        return self._way().values or KINDS[self.field.currentData()].values

    def _offer(self) -> None:
        """Offer what can be asked of the field."""
        kind = KINDS[self.field.currentData()]
        self.way.clear()
        for way in kind.ways:
            self.way.addItem(way.name)

    def _way(self) -> Way:
        return KINDS[self.field.currentData()].ways[max(self.way.currentIndex(), 0)]

    def _fit(self, chosen: str = "") -> None:
        """Show the field that the value is given in, with an example."""
        kind, way = KINDS[self.field.currentData()], self._way()
        choices = self._choices()
        chosen = chosen or str(self.choice.currentData() or "")
        self.choice.clear()
        for value, said in choices:
            self.choice.addItem(translated("Rules", said), value)
        if way.values and AGE.fullmatch(chosen) and self.choice.findData(chosen) < 0:
            self.choice.addItem(chosen, chosen)  # as somebody typed it
        self.choice.setCurrentIndex(max(self.choice.findData(chosen), 0))
        self.values.setCurrentIndex(2 if way.nothing or way.fixed else 1 if choices else 0)
        first = kind.example
        example = f"{first}..{first}" if way.span and first else first
        self.value.setPlaceholderText(example)

    def _field_chosen(self) -> None:
        self._offer()
        self.way.setCurrentIndex(0)
        self._way_chosen()

    def _way_chosen(self) -> None:
        self._fit()
        self.changed.emit()


class RuleBuilder(QWidget):
    """Shows a search as rules, and writes it anew when they change.

    Signals
    -------
    written(str)
        The search, after a change by hand.
    resized()
        Another height is needed.
    """

    written = Signal(str)
    resized = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        low = parent.window().height() < ROOM_FOR_ROWS
        self._most = ROWS_IN_LOW_WINDOW if low else ROWS_IN_VIEW
        self._tokens = tokens
        self._text = ""
        self._arranging = ""
        self.rows: list[RuleRow] = []
        self.match = QComboBox(self)
        self.match.setAccessibleName(translate("Rules", "How many rules a song has to fit"))
        self.match.addItem(translate("Rules", "all of these"), False)
        self.match.addItem(translate("Rules", "any of these"), True)
        self.match.activated.connect(self._changed)
        self.add = QPushButton(translate("Rules", "Add a rule"), self)
        self.add.setAutoDefault(False)
        self.add.setIcon(icon("plus", tokens))
        self.add.clicked.connect(lambda: self._add_by_hand())
        self.said = QLabel(
            translate(
                "Rules",
                "This search says more than rules can show, as with parentheses. "
                "It stays as it is written below.",
            ),
            self,
        )
        self.said.setWordWrap(True)
        self.said.setProperty("role", "secondary")
        inside = QWidget(self)
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(4)
        self._lines.addStretch(1)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.show_search("")

    def show_search(self, text: str) -> None:
        """Show a search, unless it is the one that these rules wrote."""
        if text == self._text and self.rows:
            return
        self._text = text
        rules = read_rules(text)
        shown = rules is not None and all(way_of(rule) is not None for rule in rules.lines)
        if rules is not None and shown and self.rows and self._says(rules):
            self._arranging = rules.arranging
            return
        self.said.setVisible(not shown)
        for widget in (self._head, self._area, self.add):
            widget.setVisible(shown)
        if rules is None or not shown:
            self._clear()
            return
        self._arranging = rules.arranging
        self.match.setCurrentIndex(int(rules.any))
        self._clear()
        for rule in rules.lines or (Rule("genre"),):
            self._add(rule)

    @property
    def shown(self) -> bool:
        """Whether the search can be shown as rules."""
        return bool(self.rows)

    def _says(self, rules: Rules) -> bool:
        """Whether these lines say so already, but for those whose value is not there yet."""
        now = read_rules(write_rules(self._rules()))
        return now is not None and (now.lines, now.any) == (rules.lines, rules.any)

    def _rules(self) -> Rules:
        lines = tuple(row.rule() for row in self.rows)
        return Rules(lines, bool(self.match.currentData()), self._arranging)

    def _add(self, rule: Rule) -> RuleRow:
        row = RuleRow(rule, self._tokens, self)
        row.changed.connect(self._changed)
        row.remove_requested.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._lines.insertWidget(self._lines.count() - 1, row)
        self._fit()
        return row

    def _add_by_hand(self) -> None:
        row = self._add(Rule("genre" if not self.rows else "artist"))
        row.field.setFocus()
        self._area.ensureWidgetVisible(row, 0, 0)

    def _remove(self, row: RuleRow) -> None:
        self._drop(row)
        if not self.rows:
            self._add(Rule("genre"))
        self.rows[-1].remove.setFocus()
        self._changed()

    def _clear(self) -> None:
        for row in list(self.rows):
            self._drop(row)

    def _drop(self, row: RuleRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._fit()

    def _changed(self) -> None:
        self._text = write_rules(self._rules())
        self.written.emit(self._text)

    def _fit(self) -> None:
        """Be as high as a few rows need; more of them scroll."""
        height = self.rows[0].sizeHint().height() if self.rows else 0
        seen = min(len(self.rows), self._most)
        self._area.setFixedHeight(seen * (height + self._lines.spacing()))
        self.updateGeometry()
        self.resized.emit()

    def _lay_out(self) -> None:
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(8)
        label = QLabel(translate("Rules", "Songs that match"), self)
        label.setBuddy(self.match)
        head.addWidget(label)
        head.addWidget(self.match)
        head.addStretch(1)
        head.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._head)
        layout.addWidget(self._area)
        layout.addWidget(self.said)

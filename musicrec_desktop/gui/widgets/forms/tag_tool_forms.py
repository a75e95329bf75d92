"""What each tool for the tags of many tracks is told: a pattern, a text, a case, two fields."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from musicrec_desktop.core.tag_edits import NUMBER_FIELDS, TOTAL_FIELDS, WORD_FIELDS
from musicrec_desktop.core.tag_tools import (
    NAMES_PATTERNS,
    ChangeCase,
    CopyField,
    FindReplace,
    FromNames,
    LetterCase,
    TagTool,
)
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.widgets.forms.form import Choice
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow

PATTERN_FIELDS = (
    "{title}, {artist}, {album}, {albumartist}, {genre}, {composer}, {year}, {track}, {tracks}, "
    "{disc}, {discs}, {disctitle}"
)
FIELD_NAMES = {
    "title": to_translate("Tag editor", "Title"),
    "artist": to_translate("Tag editor", "Artist"),
    "album": to_translate("Tag editor", "Album"),
    "album_artist": to_translate("Tag editor", "Album artist"),
    "genre": to_translate("Tag editor", "Genre"),
    "composer": to_translate("Tag editor", "Composer"),
    "year": to_translate("Tag editor", "Year"),
    "track_number": to_translate("Tag editor", "Track number"),
    "disc_number": to_translate("Tag editor", "Disc number"),
    "track_total": to_translate("Tag editor", "Number of tracks"),
    "disc_total": to_translate("Tag editor", "Number of discs"),
    "disc_subtitle": to_translate("Tag editor", "Disc title"),
    "title_sort": to_translate("Tag editor", "Sort title"),
    "artist_sort": to_translate("Tag editor", "Sort artist"),
    "album_sort": to_translate("Tag editor", "Sort album"),
    "album_artist_sort": to_translate("Tag editor", "Sort album artist"),
    "composer_sort": to_translate("Tag editor", "Sort composer"),
}
CASES = {
    LetterCase.WORDS: to_translate("Tag tools", "Each Word"),
    LetterCase.SENTENCE: to_translate("Tag tools", "First word"),
    LetterCase.UPPER: to_translate("Tag tools", "ALL CAPITALS"),
    LetterCase.LOWER: to_translate("Tag tools", "no capitals"),
}


def field_name(field: str) -> str:
    """Return what people call a field."""
    return translated("Tag editor", FIELD_NAMES[field])


class ToolForm(QWidget):
    """The settings of one tool.

    Signals
    -------
    changed()
        By the user.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def tool(self) -> TagTool:
        """Return the tool as it is set."""
        raise NotImplementedError

    def show_tool(self, tool: TagTool) -> None:
        """Show a tool of this kind as it was set."""
        raise NotImplementedError

    def _add(self, name: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        label = QLabel(name, self)
        label.setBuddy(widget)
        widget.setAccessibleName(name)
        self._grid.addWidget(label, row, 0)
        columns = 1 if isinstance(widget, Choice) else 2  # a choice is no wider than its words
        self._grid.addWidget(widget, row, 1, 1, columns)
        if self.focusProxy() is None:
            self.setFocusProxy(widget)

    def _add_below(self, widget: QWidget) -> None:
        self._grid.addWidget(widget, self._grid.rowCount(), 1, 1, 2)

    def _line(self, name: str, text: str = "") -> QLineEdit:
        line = QLineEdit(text, self)
        line.textChanged.connect(self.changed)
        self._add(name, line)
        return line

    def _fields(self, name: str, fields: tuple[str, ...]) -> Choice:
        choice = Choice([(field, field_name(field)) for field in fields], self)
        choice.chosen.connect(lambda _value: self.changed.emit())
        self._add(name, choice)
        return choice

    def _text_fields(self) -> Choice:
        """Offer all fields of words together, and each of them."""
        choice = self._fields(translate("Tag tools", "In"), WORD_FIELDS)
        every = (WORD_FIELDS, translate("Tag tools", "All fields with words"))
        choice.offer([every, *(((field,), field_name(field)) for field in WORD_FIELDS)])
        return choice

    def _check(self, text: str) -> QCheckBox:
        box = QCheckBox(text, self)
        box.toggled.connect(self.changed)
        return box


class NamesForm(ToolForm):
    """Tags from file names: a pattern that is typed, or one of those that names are often made by.

    Attributes
    ----------
    patterns : QComboBox
    pattern : QLineEdit
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.patterns = QComboBox(self)
        self.pattern = QLineEdit(self)
        self.patterns.setLineEdit(self.pattern)
        self.patterns.setCompleter(None)  # type: ignore[arg-type]  # it would finish what is typed
        self.patterns.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.patterns.addItems(list(NAMES_PATTERNS))
        self.patterns.setMaxVisibleItems(len(NAMES_PATTERNS))
        self._add(translate("Tag tools", "Pattern"), self.patterns)
        self.pattern.setAccessibleName(self.patterns.accessibleName())
        self.pattern.textChanged.connect(self.changed)
        hint = QLabel(
            translate(
                "Tag tools",
                "{fields}. The last part is the file’s name, those before it the folders. "
                "{name} skips what you don’t want; [ ] marks an optional part.",
                comment="{name} stays as it is",
                fields=PATTERN_FIELDS,
                name="{name}",
            ),
            self,
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self.pattern.setAccessibleDescription(hint.text())
        self._add_below(hint)

    def tool(self) -> TagTool:
        return FromNames(self.pattern.text())

    def show_tool(self, tool: TagTool) -> None:
        if isinstance(tool, FromNames):
            self.pattern.setText(tool.pattern)


class ReplaceForm(ToolForm):
    """Find and replace."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sought = self._line(translate("Tag tools", "Find"))
        self.by = self._line(translate("Tag tools", "Replace with"))
        self.by.setPlaceholderText(translate("Tag tools", "nothing"))
        self.fields = self._text_fields()
        self.match_case = self._check(translate("Tag tools", "Match case"))
        self.whole_words = self._check(translate("Tag tools", "Whole words"))
        self.regular = self._check(translate("Tag tools", "Regular expression"))
        boxes = FlowRow(self, spacing=12)
        for box in (self.match_case, self.whole_words, self.regular):
            boxes.add(box)
        self._add_below(boxes)

    def tool(self) -> TagTool:
        return FindReplace(
            self.fields.value(),
            self.sought.text(),
            self.by.text(),
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
            regular=self.regular.isChecked(),
        )

    def show_tool(self, tool: TagTool) -> None:
        if isinstance(tool, FindReplace):
            self.fields.show_value(tool.fields)
            self.sought.setText(tool.find)
            self.by.setText(tool.replacement)
            self.match_case.setChecked(tool.match_case)
            self.whole_words.setChecked(tool.whole_words)
            self.regular.setChecked(tool.regular)


class CaseForm(ToolForm):
    """Change the case of letters."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named = [(case, translated("Tag tools", said)) for case, said in CASES.items()]
        self.case = Choice(named, self)
        self.case.chosen.connect(lambda _case: self.changed.emit())
        self._add(translate("Tag tools", "Capitals"), self.case)
        self.fields = self._text_fields()

    def tool(self) -> TagTool:
        return ChangeCase(self.fields.value(), self.case.value())

    def show_tool(self, tool: TagTool) -> None:
        if isinstance(tool, ChangeCase):
            self.fields.show_value(tool.fields)
            self.case.show_value(tool.case)


class CopyForm(ToolForm):
    """Copy a field into another, or swap the two.

    Parameters
    ----------
    parent : QWidget
    swap : bool
        Each gets what the other held.
    """

    def __init__(self, parent: QWidget, *, swap: bool = False) -> None:
        super().__init__(parent)
        self._swap = swap
        fields = (*WORD_FIELDS, *NUMBER_FIELDS, *TOTAL_FIELDS)
        first, second = translate("Tag tools", "Copy"), translate("Tag tools", "Into")
        if swap:
            first = translate("Tag tools", "Swap", comment="One field with another")
            second = translate("Tag tools", "With", comment="One field with another")
        self.source, self.target = self._fields(first, fields), self._fields(second, fields)
        self.source.show_value("artist")
        self.target.show_value("title" if swap else "album_artist")

    def tool(self) -> TagTool:
        return CopyField(self.source.value(), self.target.value(), self._swap)

    def show_tool(self, tool: TagTool) -> None:
        if isinstance(tool, CopyField):
            self.source.show_value(tool.source)
            self.target.show_value(tool.target)

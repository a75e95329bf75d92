"""All keys of the window: to look up, to change, and to have back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.input.action_book import (
    FIXED,
    FIXED_PLAYING,
    PLAYING,
    ActionBook,
    Command,
    fixed_said,
    native,
)
from musicrec_desktop.gui.widgets.tables.text_delegate import TextDelegate

NAME_ROLE = Qt.ItemDataRole.UserRole
FIXED_GROUP = to_translate("Keyboard shortcuts", "Fixed keys, the same everywhere")


class ShortcutsDialog(QDialog):
    """Commands in groups with their keys; below them, the keys of the chosen one."""

    def __init__(self, book: ActionBook, parent: QWidget) -> None:
        super().__init__(parent)
        self._book = book
        self.setWindowTitle(translate("Keyboard shortcuts", "Keyboard shortcuts"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(translate("Keyboard shortcuts", "Find an action or a key"))
        self.search.setAccessibleName(translate("Keyboard shortcuts", "Find an action or a key"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self._make_list()
        self._make_editor()
        self._lay_out()
        book.changed.connect(self.refresh)
        self.refresh()
        self.search.setFocus()
        open_at(self, 620, 640)

    def refresh(self) -> None:
        """Show the keys as they are now."""
        chosen = self._chosen()
        self.list.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for command in self._book.commands():
            if command.group not in groups:
                groups[command.group] = self._group(command.group)
            item = QTreeWidgetItem(
                groups[command.group], [command.label, native(command.keys) or "–"]
            )
            item.setData(0, NAME_ROLE, command.name)
            if command.keys != command.usual:
                font = item.font(1)
                font.setBold(True)
                item.setFont(1, font)
                item.setToolTip(1, _usually(command))
            if chosen is not None and command.name == chosen.name:
                self.list.setCurrentItem(item)
        self._add_fixed(groups.get(translated("Keyboard", PLAYING)))
        commands = self._book.commands()
        self.reset_all.setEnabled(any(each.keys != each.usual for each in commands))
        self._filter(self.search.text())
        self._choose()

    def _add_fixed(self, playing: QTreeWidgetItem | None) -> None:
        """Add the keys that stay, those about what plays where one looks for them."""
        fixed = self._group(translated("Keyboard shortcuts", FIXED_GROUP))
        for keys in FIXED:
            item = QTreeWidgetItem([fixed_said(keys), native(keys)])
            if playing is not None and keys in FIXED_PLAYING:
                playing.insertChild(FIXED_PLAYING.index(keys), item)
            else:
                fixed.addChild(item)

    def _group(self, name: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.list, [name])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setFirstColumnSpanned(True)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        item.setExpanded(True)
        return item

    def _filter(self, text: str) -> None:
        sought = plain_key(text).strip()
        words = sought.split()
        for group in _children(self.list.invisibleRootItem()):
            shown, whole = 0, plain_key(group.text(0)) == sought
            for item in _children(group):
                said = plain_key(f"{item.text(0)} {item.text(1)}")
                item.setHidden(not (whole or all(word in said for word in words)))
                shown += not item.isHidden()
            group.setHidden(not shown)
        if words:
            self._choose_first(text.strip())

    def _choose_first(self, sought: str) -> None:
        """Let what was searched for be changed at once."""
        current = self.list.currentItem()
        if current is not None and not current.isHidden():
            return
        groups = _children(self.list.invisibleRootItem())
        items = [item for group in groups for item in _children(group) if not item.isHidden()]
        items.sort(key=lambda item: item.data(0, NAME_ROLE) is None)  # what is fixed is last
        found = next(iter(items), None)
        self.list.setCurrentItem(found)  # type: ignore[arg-type]  # None clears it
        if found is None:
            self.said.setText(
                translate("Keyboard shortcuts", "Nothing is called “{words}”.", words=sought)
            )

    def _chosen(self) -> Command | None:
        item = self.list.currentItem()
        name = item.data(0, NAME_ROLE) if item is not None else None
        return self._book.command(name) if name else None

    def _choose(self) -> None:
        command = self._chosen()
        self.keys.setEnabled(command is not None)
        self.keys.setKeySequence(QKeySequence(command.keys if command else ""))
        self.reset.setEnabled(command is not None and command.keys != command.usual)
        self.clear.setEnabled(command is not None and bool(command.keys))
        self._weigh()

    def _weigh(self) -> None:
        """Say what the typed keys do already, and offer to give them all the same."""
        command = self._chosen()
        typed = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        other = self._book.conflict(command.name, typed) if command is not None else None
        fixed = isinstance(other, str)
        if command is None:
            self.said.setText(
                translate("Keyboard shortcuts", "Choose an action to change its keys.")
                if self.list.currentItem() is None
                else translate("Keyboard shortcuts", "These keys cannot be changed.")
            )
        elif fixed:
            self.said.setText(
                translate(
                    "Keyboard shortcuts",
                    "{keys} always means “{action}”. Choose other keys.",
                    keys=native(typed),
                    action=other,
                )
            )
        elif isinstance(other, Command):
            self.said.setText(
                translate(
                    "Keyboard shortcuts",
                    "{keys} is taken by “{action}”, which would lose it.",
                    keys=native(typed),
                    action=other.label,
                )
            )
        else:
            self.said.setText("")
        self.said.setProperty("role", "problem" if other else "muted")
        self.said.style().polish(self.said)
        self.give.setText(
            translate("Keyboard shortcuts", "Take over") if isinstance(other, Command) else _set()
        )
        changed = command is not None and typed != command.keys
        self.give.setEnabled(changed and bool(typed) and not fixed)

    def _give(self) -> None:
        command = self._chosen()
        if command is not None:
            keys = self.keys.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
            self._book.give(command.name, keys)
            self.list.setFocus()  # the button goes: Enter or Space would press the next one

    def _take_away(self) -> None:
        command = self._chosen()
        if command is not None:
            self._book.give(command.name, "")

    def _reset(self) -> None:
        command = self._chosen()
        if command is not None:
            self._book.reset(command.name)

    def _make_list(self) -> None:
        self.list = QTreeWidget(self)
        self.list.setItemDelegate(TextDelegate(self.list))
        self.list.setAccessibleName(translate("Keyboard shortcuts", "Actions and their keys"))
        self.list.setHeaderLabels(
            [translate("Keyboard shortcuts", "Action"), translate("Keyboard shortcuts", "Keys")]
        )
        self.list.header().setObjectName("plain")
        self.list.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.list.setRootIsDecorated(False)
        self.list.setIndentation(12)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setStretchLastSection(False)
        self.list.header().resizeSection(1, 170)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda: self.keys.setFocus())

    def _make_editor(self) -> None:
        self.keys = QKeySequenceEdit(self)
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(translate("Keyboard shortcuts", "New keys"))
        self.keys.keySequenceChanged.connect(self._weigh)
        inner = self.keys.findChild(QLineEdit)
        if inner is not None:
            inner.setAccessibleName(translate("Keyboard shortcuts", "New keys"))
        self.give = QPushButton(_set(), self)
        self.give.clicked.connect(self._give)
        self.clear = QPushButton(translate("Keyboard shortcuts", "Clear"), self)
        self.clear.clicked.connect(self._take_away)
        self.reset = QPushButton(translate("Keyboard shortcuts", "Default"), self)
        self.reset.clicked.connect(self._reset)
        self.reset_all = QPushButton(translate("Keyboard shortcuts", "Reset all"), self)
        self.reset_all.clicked.connect(self._book.reset_all)
        self.said = QLabel(self)
        self.said.setWordWrap(True)
        self.said.setMinimumHeight(34)

    def _lay_out(self) -> None:
        close = QPushButton(translate("Keyboard shortcuts", "Close"), self)
        close.clicked.connect(self.accept)
        for button in (self.give, self.clear, self.reset, self.reset_all, close):
            button.setAutoDefault(False)
        editor = QHBoxLayout()
        editor.addWidget(self.keys, 1)
        for button in (self.give, self.clear, self.reset):
            editor.addWidget(button)
        below = QHBoxLayout()
        below.addWidget(self.reset_all)
        below.addStretch(1)
        below.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addLayout(editor)
        layout.addWidget(self.said)
        layout.addLayout(below)


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (item.child(row) for row in range(item.childCount()))
    return [child for child in found if child is not None]


def _set() -> str:
    return translate("Keyboard shortcuts", "Set", comment="Verb: give an action these keys")


def _usually(command: Command) -> str:
    keys = native(command.usual)
    if not keys:
        return translate("Keyboard shortcuts", "Usually without keys")
    return translate("Keyboard shortcuts", "Usually {keys}", keys=keys)

"""The list of pages that drops from the search field while one types on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from musicrec_desktop.core.suggestions import Suggestion, SuggestionKind
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.suggestion_list import (
    DETAIL_ROLE,
    SUGGESTION_ROLE,
    SuggestionList,
)
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.row_background import as_read

ROW = 26  # pixels: three of them end where the first song begins
ROOMY_ROW = 32  # where nothing is below
PADDING, ICON, GAP = 10, 16, 4
FRAME = 8  # of the list's edge and padding, above and below together
DETAIL_AT_MOST = 0.45  # of a row
LEAST_WIDTH, MOST_WIDTH = 320, 600  # wider than the field only for words that would be cut
ICONS: dict[SuggestionKind, str] = {
    "artist": "artists",
    "album": "albums",
    "genre": "genres",
    "playlist": "playlist",
}


class SuggestionView(QListView):
    """Stands under a field, which keeps the keyboard; opens what is clicked.

    Parameters
    ----------
    field : QLineEdit
    tokens : Tokens

    Signals
    -------
    chosen(Suggestion)
    """

    chosen = Signal(object)

    def __init__(self, field: QLineEdit, tokens: Tokens) -> None:
        super().__init__(field)
        self._field = field
        self.list = SuggestionList(self)
        self._delegate = SuggestionDelegate(tokens, self)
        self.setModel(self.list)
        self.setItemDelegate(self._delegate)
        self.setObjectName("completions")
        self.setAccessibleName(translate("Suggestions", "Pages that are called so"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._clicked)
        field.textEdited.connect(self.clearSelection)  # Enter is for what is typed again
        self.hide()

    def offer(self, found: Sequence[Suggestion]) -> None:
        """Show what was found under the field, nothing new of it marked; hide if nothing was."""
        if self.isVisible() and list(found) == self.list.shown:
            return  # an answer may come after the arrow keys have marked one of the same
        if self.parent() is not self._field.window():
            self.setParent(self._field.window())  # there was none when the field was made
        self.list.show(found)
        self.setVisible(bool(found))
        self.place()

    def place(self) -> None:
        """Stand under the field, as high as what is offered and as the window has room."""
        window = self._field.window()
        if self.isHidden():
            return
        below = self._field.mapTo(window, self._field.rect().bottomLeft())
        rows = range(self.list.rowCount())
        wanted = len(rows) * self._delegate.height + FRAME
        room = window.height() - below.y() - 2 * GAP
        words = max((self._delegate.width(self.list.index(row)) for row in rows), default=0)
        width = max(LEAST_WIDTH, self._field.width(), min(words + FRAME, MOST_WIDTH))
        width = min(width, window.width() - 2 * GAP)
        left = max(GAP, min(below.x(), window.width() - width - GAP))
        self.setGeometry(left, below.y() + GAP, width, min(wanted, room))
        self.raise_()

    def marked(self) -> Suggestion | None:
        """Return what the arrow keys have marked."""
        chosen = self.selectionModel().selectedIndexes()
        return chosen[0].data(SUGGESTION_ROLE) if chosen else None

    def step(self, by: int) -> bool:
        """Mark the next one, or the one before; False behind the last, where nothing is marked."""
        now = self.selectionModel().selectedIndexes()
        row = now[0].row() + by if now else (0 if by > 0 else -1)
        if not 0 <= row < len(self.list.shown):
            self.clearSelection()
            return row < len(self.list.shown)
        clear = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.list.index(row), clear)
        return True

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._delegate.tokens = tokens
        self.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(SUGGESTION_ROLE))


class SuggestionDelegate(QStyledItemDelegate):
    """A sign for its kind, a name, and quietly what is to be known beside it."""

    def __init__(self, tokens: Tokens, parent: QListView, row: int = ROW) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._row_height = row

    @property
    def height(self) -> int:
        """Pixels of a row."""
        return self.tokens.row(self._row_height)

    def width(self, index: QModelIndex | QPersistentModelIndex) -> int:
        """Return in how many pixels no word of a row is cut."""
        view = self.parent()
        assert isinstance(view, QListView)
        said = (str(index.data()), str(index.data(DETAIL_ROLE)))
        words = sum(view.fontMetrics().horizontalAdvance(each) for each in said)
        return words + ICON + 5 * PADDING

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), self.height)

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.save()
        self._row(painter, option, area, index.data(SUGGESTION_ROLE), str(index.data(DETAIL_ROLE)))
        painter.restore()

    def _row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        found: Suggestion,
        beside: str,
    ) -> None:
        for state, colour in (
            (QStyle.StateFlag.State_Selected, self.tokens.selection),
            (QStyle.StateFlag.State_MouseOver, self.tokens.hover),
        ):
            if option.state & state:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colour))
                painter.drawRoundedRect(option.rect, 6, 6)
                break
        sign = QRect(area.left(), area.center().y() - ICON // 2 + 1, ICON, ICON)
        icon(ICONS[found.kind], self.tokens).paint(painter, as_read(option, area, sign))
        words = area.adjusted(ICON + PADDING, 0, 0, 0)
        measure, middle = option.fontMetrics, Qt.AlignmentFlag.AlignVCenter
        left = words.width() - measure.horizontalAdvance(found.name) - PADDING
        beside = elided(measure, beside, max(int(DETAIL_AT_MOST * words.width()), left))
        taken = measure.horizontalAdvance(beside) + (PADDING if beside else 0)
        name = words.adjusted(0, 0, -taken, 0)
        painter.setPen(QColor(self.tokens.text))
        said = elided(measure, found.name, name.width())
        painter.drawText(as_read(option, area, name), Qt.AlignmentFlag.AlignLeft | middle, said)
        painter.setPen(QColor(self.tokens.text_muted))
        place = as_read(option, area, words)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | middle, beside)

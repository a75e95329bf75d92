"""The tree of folders, with how many tracks each holds."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QCursor, QFont, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from musicrec_desktop.core.browsing import Folder
from musicrec_desktop.core.translation import number, translate
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.folder_tree import FOLDER_ROLE, FolderTreeModel
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.row_background import as_read

ROW_HEIGHT = 32
INDENT = 18
ICON = 16
GAP = 8
COUNT_PIXELS = 12


class FolderTree(QTreeView):
    """The tree; Left and Right fold it, Enter goes to the tracks.

    Signals
    -------
    entered_folder()
    drag_requested(list of str)
        The chosen folder: its tracks are to hang from the mouse.
    """

    entered_folder = Signal()
    drag_requested = Signal(list)

    def __init__(self, model: FolderTreeModel, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(translate("Folders", "Folders"))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setAnimated(False)
        self.delegate = FolderDelegate(tokens, self)
        self.setItemDelegate(self.delegate)
        self.setIndentation(INDENT)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        self.drag_requested.emit(self.selected_keys())

    def selected_keys(self) -> list[str]:
        """Return the path of the chosen folder, if there is one."""
        index = self.currentIndex()
        return [index.data(FOLDER_ROLE).path] if index.isValid() else []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_folder.emit()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # the window's: play and pause
        else:
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
                event.accept()  # or, where nothing is left to fold, the window would seek by it

    @guarded
    def drawRow(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw what is behind a row over its whole width, the branches included."""
        tokens = self.delegate.tokens
        selected = self.selectionModel().isSelected(index)
        hovered = self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())) == index
        if selected or (hovered and self.underMouse()):
            focused = selected and self.hasFocus()
            frame = QRectF(0, option.rect.top(), self.viewport().width(), option.rect.height())
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.accent)) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selection if selected else tokens.hover))
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.restore()
        clear = QStyleOptionViewItem(option)  # or the branches would be filled up to their edge
        clear.palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        super().drawRow(painter, clear, index)

    @guarded
    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if self.model().hasChildren(index):
            name = "unfolded" if self.isExpanded(index) else "forward"
            left = rect.right() - INDENT + (INDENT - ICON) // 2 + 1
            mark = QRect(left, rect.center().y() - 6, 13, 13)
            icon(name, self.delegate.tokens).paint(painter, mark)


class FolderDelegate(QStyledItemDelegate):
    """A folder's icon and name, and how many tracks it holds."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(120, self.tokens.row(ROW_HEIGHT))

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        folder: Folder = index.data(FOLDER_ROLE)
        painter.save()
        whole = option.rect
        area = whole.adjusted(2, 0, -10, 0)
        sign = QRect(area.left(), area.center().y() - ICON // 2, ICON, ICON)
        icon("folders", self.tokens).paint(painter, as_read(option, whole, sign))
        area.setLeft(sign.right() + GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        tracks = number(folder.tracks)
        small = QFont(option.font)
        small.setPixelSize(COUNT_PIXELS)
        painter.setFont(small)
        selected = option.state & QStyle.StateFlag.State_Selected
        painter.setPen(QColor(self.tokens.text_secondary if selected else self.tokens.text_muted))
        painter.drawText(as_read(option, whole, area), middle | Qt.AlignmentFlag.AlignRight, tracks)
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(tracks) - GAP)
        painter.setFont(option.font)
        painter.setPen(QColor(self.tokens.text))
        name = elided(option.fontMetrics, str(index.data()), area.width())
        painter.drawText(as_read(option, whole, area), middle, name)
        painter.restore()

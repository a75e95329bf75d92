"""One sentence over the foot of the page, or in a row of the dialog in front of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QElapsedTimer, QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens

SHOWN_MS = 9000
OWN_DOING_MS = 1000  # in which a page is opened by what was done, not by who did it
SIDE_BEARINGS = 4  # pixels that letters may reach out of their line
WIDEST = 720  # pixels: longer sentences are broken
DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    action: str = ""
    answer: Callable[[], object] | None = None
    stays: bool = False


class Notice(QFrame):
    """Goes away by itself, and never takes the focus.

    Nothing moves for it: what is aimed at stays under the mouse. It lies over the foot of the
    page, no wider than it needs to be. Where a dialog is open, whose window cannot be worked
    with, it is said there as well.
    What is to stay comes back after what was said over it.
    """

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._front: Notice | None = None  # the same, in a dialog
        self.setObjectName("notice")
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._close = QToolButton(self)
        self._close.setAccessibleName(translate("Notices", "Dismiss"))
        self._close.clicked.connect(self.dismiss)
        self.action = QPushButton(translate("Notices", "Undo"), self)
        self.action.hide()
        self.action.setProperty("role", "link")
        self.action.clicked.connect(self._act)
        self.action.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves it where it is
        self._now = _Said("")
        self._since = QElapsedTimer()  # it is said
        self._waiting: list[_Said] = []  # what stays, and was talked over
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 5, 12, 5)  # as the bar of the radio
        layout.setSpacing(10)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.action)
        layout.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self._time_over)
        self.apply_theme(tokens)
        self.hide()

    def say(
        self,
        text: str,
        action: str = "",
        answer: Callable[[], object] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """Show a sentence; an empty one takes the last back.

        Parameters
        ----------
        text : str
        action : str
            Name of a button beside it, such as "Undo".
        answer : callable, optional
            What the button does.
        stays : bool
            Until it is answered, dismissed or withdrawn.
        """
        self._leave_dialog()
        if not text:
            self.dismiss()
            return
        if self._now.stays and not self.isHidden():
            self._waiting.append(self._now)
        self._waiting = [each for each in self._waiting if each.text != text]
        said = _Said(text, action, answer, stays)
        self._show(said)
        dialog = _dialog_before()
        if dialog is not None:
            self._front = _in_dialog(dialog, self._tokens)
            self._front._show(replace(said, answer=answer and self._act))

    def _show(self, said: _Said) -> None:
        self._now = said
        self.action.setText(said.action)
        self.action.setVisible(said.answer is not None)
        self._label.setText(said.text)
        self.setAccessibleName(said.text)
        self.show()
        self._since.start()
        self._begin_to_go()  # anew, where it was shown already

    def _begin_to_go(self) -> None:
        if self._now.stays:
            self._timer.stop()
        else:
            self._timer.start()

    def dismiss(self) -> None:
        """Take back what is said; what it was said over is said again."""
        self._now = _Said("")
        if self._waiting:
            self._leave_dialog()
            self._show(self._waiting.pop())
        else:
            self.hide()

    def _time_over(self) -> None:
        modal = QApplication.activeModalWidget()
        if modal is not None and modal is not self.window():
            self._timer.start()  # nobody can press its button before that is closed
        else:
            self.dismiss()

    def withdraw(self, text: str) -> None:
        """Take back a sentence, whether it is shown or waits to be shown again."""
        self._waiting = [each for each in self._waiting if each.text != text]
        if self._now.text == text:
            self.dismiss()

    def withdraw_undo(self) -> None:
        """Go, where it offers to take back what has been taken back by other ways."""
        if self._now.answer is not None and self.action.text() in _undo_names():
            self.dismiss()

    def leave_page(self) -> None:
        """Offer no longer to take back what was done on a page that one has left.

        The key that does so still does. What was done a moment ago may itself have led away.
        """
        if self._since.isValid() and self._since.elapsed() >= OWN_DOING_MS:
            self.withdraw_undo()

    def text(self) -> str:
        """Return what it says."""
        return self._label.text()

    def fitting(self, width: int) -> QSize:
        """Return how large it would be within a width in pixels; no wider than it needs to be."""
        layout, metrics = self.layout(), self._label.fontMetrics()
        assert layout is not None
        margins = layout.contentsMargins()
        wide = margins.left() + margins.right() + SIDE_BEARINGS
        lines = self._label.text().splitlines()
        wide += max((metrics.horizontalAdvance(line) for line in lines), default=0)
        for button in (self.action, self._close):
            if not button.isHidden():
                wide += layout.spacing() + button.sizeHint().width()
        wide = min(wide, WIDEST, width)
        return QSize(wide, layout.totalHeightForWidth(wide))

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw."""
        self._tokens = tokens
        self._close.setIcon(icon("cancel", tokens))
        line = f"1px solid {tokens.line}"  # no words
        self.setStyleSheet(
            f"#notice {{ background: {tokens.raised}; border: {line}; border-radius: 8px; }}"
        )

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()  # it is being read, or its button aimed at
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._begin_to_go()
        super().leaveEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # said, or back with a window that was put away meanwhile
            self._begin_to_go()

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._timer.stop()
            self._leave_dialog()
        super().hideEvent(event)

    def _act(self) -> None:
        answer = self._now.answer
        self.dismiss()
        if answer is not None:
            answer()

    def _leave_dialog(self) -> None:
        front, self._front = self._front, None
        if front is not None and isValid(front):
            front.hide()


def _dialog_before() -> QDialog | None:
    """Return the dialog that has to be answered first, where it has room for a sentence."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, QDialog) or isinstance(dialog, QInputDialog):
        return None
    return dialog if isinstance(dialog.layout(), QVBoxLayout) else None


def _in_dialog(dialog: QDialog, tokens: Tokens) -> Notice:
    """Return the row of a dialog, above its buttons."""
    found = dialog.findChild(Notice, options=DIRECT)
    if isinstance(found, Notice):
        return found
    row, layout = Notice(tokens, dialog), dialog.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(max(0, layout.count() - 1), row)
    return row


def _undo_names() -> tuple[str, ...]:
    return (
        translate("Notices", "Undo"),
        translate("Queue", "Undo move"),
        translate("Queue", "Undo remove"),
    )

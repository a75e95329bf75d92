"""How proposals and their kinds are drawn: before → after with what differs marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from musicrec_desktop.core.tidying import Proposal
from musicrec_desktop.core.translation import number, percent, translate
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.tidy_list import FACTS_ROLE, KIND_ROLE, PROPOSAL_ROLE, Index
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.row_background import paint_rounded
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.tidy import (
    LIKELY,
    SURE,
    Run,
    differences,
    nothing_there,
    visible,
)

ROW_HEIGHT, KIND_HEIGHT = 56, 34
PADDING, SMALL_PIXELS = 12, 12
SURE_WIDTH = 78
ARROW = "   →   "
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class _Delegate(QStyledItemDelegate):
    """What both share: the ground, and small text."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> bool:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            focused = selected and option.state & QStyle.StateFlag.State_HasFocus
            filled = self.tokens.selection if selected else self.tokens.hover
            paint_rounded(painter, option, filled, self.tokens.accent if focused else "")
        return selected


class KindDelegate(_Delegate):
    """A kind, with how many proposals and notes there are of it at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, self.tokens.row(KIND_HEIGHT))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        _, *counts = index.data(KIND_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = self._ground(painter, option)
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        painter.setFont(_small(option.font))
        painter.setPen(QColor(self.tokens.text_secondary if selected else self.tokens.text_muted))
        shown = joined(" · ", *(number(count) for count in counts if count))
        painter.drawText(area, _RIGHT, shown)
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(f"{shown}  "))
        painter.setFont(option.font)
        painter.setPen(QColor(self.tokens.text))
        name = index.data(Qt.ItemDataRole.DisplayRole)
        painter.drawText(area, _MIDDLE, elided(option.fontMetrics, name, area.width()))
        painter.restore()


class ProposalDelegate(_Delegate):
    """Two lines: what changes into what, and whose it is and why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(240, self.tokens.row(ROW_HEIGHT))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        proposal: Proposal = index.data(PROPOSAL_ROLE)
        tracks, various = index.data(FACTS_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = self._ground(painter, option)
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        self._sureness(painter, option, area, proposal)
        area.setRight(area.right() - SURE_WIDTH)
        half = area.height() // 2
        upper = QRect(area.left(), area.top() + 6, area.width(), half - 4)
        lower = QRect(area.left(), area.top() + half, area.width(), half - 6)
        self._change(painter, option, upper, proposal, various=various)
        painter.setFont(_small(option.font))
        painter.setPen(QColor(self.tokens.text_secondary if selected else self.tokens.text_muted))
        touched = translate("Counts", "%n track(s)", n=tracks)
        said = joined("  ·  ", proposal.subject, touched, proposal.reason)
        metrics = painter.fontMetrics()
        painter.drawText(lower, _MIDDLE, elided(metrics, said, lower.width()))
        painter.restore()

    def _sureness(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, proposal: Proposal
    ) -> None:
        tokens, confidence = self.tokens, proposal.confidence
        painter.setFont(_small(option.font))
        painter.setPen(QColor(tokens.text_secondary))
        painter.drawText(area, _RIGHT, percent(confidence))
        width = painter.fontMetrics().horizontalAdvance(percent(1))
        painter.setPen(Qt.PenStyle.NoPen)
        unsure = tokens.harmony if confidence >= LIKELY else tokens.text_muted
        painter.setBrush(QColor(tokens.rhythm if confidence >= SURE else unsure))
        painter.drawEllipse(QRectF(area.right() - width - 14, area.center().y() - 3, 7, 7))

    def _change(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        proposal: Proposal,
        *,
        various: bool,
    ) -> None:
        tokens = self.tokens
        if not proposal.acceptable:
            _draw_runs(
                painter, option.font, area, [(proposal.before, False)], tokens.text, tokens.text
            )
            return
        before, after = differences(proposal.before, proposal.after)
        if not proposal.before:
            before = [(nothing_there(), False)]
        if not proposal.after:
            after = [(nothing_there(), False)]
        elif various:
            after.append((" …", False))
        arrow = option.fontMetrics.horizontalAdvance(ARROW)
        room = area.width() - arrow
        wanted = [_width(option.fontMetrics, runs) for runs in (before, after)]
        first = min(wanted[0], max(room // 2, room - wanted[1]))
        left = QRect(area.left(), area.top(), first, area.height())
        _draw_runs(painter, option.font, left, before, tokens.text_secondary, tokens.error)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(QRect(left.right() + 1, area.top(), arrow, area.height()), _MIDDLE, ARROW)
        right = QRect(left.right() + 1 + arrow, area.top(), room - first, area.height())
        plain = tokens.text if proposal.after else tokens.text_secondary
        _draw_runs(painter, _bold(option.font), right, after, plain, tokens.rhythm)


def _draw_runs(
    painter: QPainter, font: QFont, area: QRect, runs: Sequence[Run], plain: str, marked: str
) -> None:
    """Draw text from left to right, what is different in another colour, until there is no room."""
    painter.setFont(font)
    metrics = painter.fontMetrics()
    left = area.left()
    for text, different in runs:
        shown = visible(text) if different else text
        rest = area.right() + 1 - left
        fitting = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, rest)
        painter.setPen(QColor(marked if different else plain))
        painter.drawText(QRect(left, area.top(), rest, area.height()), _MIDDLE, fitting)
        left += metrics.horizontalAdvance(fitting)
        if fitting != shown:
            return


def _width(metrics: QFontMetrics, runs: Sequence[Run]) -> int:
    return sum(metrics.horizontalAdvance(visible(text)) for text, _ in runs) + 8


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(SMALL_PIXELS)
    return small


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold

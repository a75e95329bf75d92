"""Above the map: its name, by what it is coloured, and the tools, all in one line."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.chip import Chip
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel

SPACING, CLOSE = 6, 1  # the latter where tools have too little room
BESIDE_COUNT = SPACING + 4  # what a label of one line needs over its words
CHEVRON = QSize(10, 10)


class ColourMenu(QPushButton):
    """By what the map is coloured; its menu offers the others. For where chips have no room.

    Parameters
    ----------
    chips : mapping of str to Chip
        Of which one is on; they are clicked for the menu.
    """

    def __init__(self, chips: Mapping[str, Chip], parent: QWidget) -> None:
        super().__init__(parent)
        self._chips = tuple(chips.values())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setLayoutDirection(  # the arrow stands after the text
            Qt.LayoutDirection.LeftToRight
            if self.isRightToLeft()
            else Qt.LayoutDirection.RightToLeft
        )
        self.setIconSize(CHEVRON)
        self.clicked.connect(self.open_menu)
        for chip in self._chips:
            chip.toggled.connect(self._say)
        self._say()

    def menu_of_colours(self) -> QMenu:
        """Return a menu with an entry for each chip."""
        menu = QMenu(self)
        give_letters(menu)
        group = QActionGroup(menu)
        for chip in self._chips:
            action = menu.addAction(chip.text())
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            action.setToolTip(chip.accessibleDescription())
            action.triggered.connect(lambda _=False, chip=chip: chip.click())
            group.addAction(action)
        return menu

    def open_menu(self) -> None:
        """Offer the colours below the button."""
        menu = self.menu_of_colours()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.setIcon(icon("unfolded", tokens))
        self.setStyleSheet(
            f"QPushButton {{ background: {tokens.selection}; color: {tokens.accent};"
            " border: 1px solid transparent; border-radius: 10px; padding: 2px 8px;"
            " font-size: 12px; }"
            f"QPushButton:focus {{ border: 1px solid {tokens.accent}; }}"
        )  # no words

    def _say(self, _on: bool = True) -> None:
        for chip in self._chips:
            if chip.isChecked():
                self.setText(chip.text())
                self.setToolTip(chip.accessibleDescription())
                self.setAccessibleName(translate("Music map", "Colours: {name}", name=chip.text()))


class MapHead(QWidget):
    """The chips stand before the tools, or are a menu where there is too little room.

    Attributes
    ----------
    colours : ColourMenu
        Instead of the chips.
    """

    def __init__(
        self, chips: Mapping[str, Chip], tools: Mapping[str, QWidget], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._heading = QLabel(translate("Music map", "Music map"), self)
        self._heading.setProperty("role", "heading")
        self._count = ElidedLabel(self)
        self._count.setProperty("role", "secondary")
        self._said = ("", "")
        self._with_tools = True
        self.colours = ColourMenu(chips, self)
        self._chips, self._tools = tuple(chips.values()), tuple(tools.values())
        self._line = line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACING)
        line.addWidget(self._heading)
        line.addSpacing(SPACING)
        line.addWidget(self._count)
        line.addStretch(1)
        for widget in (*self._chips, self.colours, *self._tools):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._arrange()

    def show_count(self, tracks: str, hint: str) -> None:
        """Say how many tracks there are and, where there is room, what their places mean."""
        self._said = (tracks, hint)
        self._arrange()

    def show_tools(self, shown: bool) -> None:
        """Offer what can be done on a map, or nothing where there is none."""
        self._with_tools = shown
        self._arrange()

    def said(self) -> str:
        """Return what is said beside the name."""
        return self._count.whole_text()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        for chip in self._chips:
            chip.apply_theme(tokens)
        self.colours.apply_theme(tokens)

    def sizeHint(self) -> QSize:
        """Return what is as high without tools as with them: what stands below stays there."""
        return super().sizeHint().expandedTo(QSize(0, self._highest()))

    def minimumSizeHint(self) -> QSize:
        """Return what the tools need: chips and words make room for them."""
        widgets = (self._heading, self.colours, *self._tools)
        needed = QSize(_width(widgets) + 2 * SPACING, self._highest())
        return needed.expandedTo(QSize(0, super().minimumSizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _highest(self) -> int:
        shown = (self._heading, *self._chips, self.colours, *self._tools)
        return max(widget.sizeHint().height() for widget in shown)

    def _arrange(self) -> None:
        """Show what there is room for: the chips come before how many tracks there are."""
        tracks, hint = self._said
        metrics = self._count.fontMetrics()
        least = metrics.horizontalAdvance(tracks) + BESIDE_COUNT
        fixed = _width((self._heading, *self._tools)) + 2 * SPACING
        folded = fixed + _width(self._chips) + least > self.width()
        for chip in self._chips:
            chip.setVisible(self._with_tools and not folded)
        self.colours.setVisible(self._with_tools and folded)
        for tool in self._tools:
            tool.setVisible(self._with_tools)
        crowded = folded and fixed + _width((self.colours,)) > self.width()
        self._line.setSpacing(CLOSE if crowded else SPACING)
        left = self.width() - fixed - _width((self.colours,) if folded else self._chips)
        whole = " · ".join(filter(None, (tracks, hint)))
        fits = metrics.horizontalAdvance(whole) + BESIDE_COUNT <= left
        self._count.setText(whole if fits else tracks)
        self._count.setVisible(bool(tracks) and left >= least)  # whole, or not at all


def _width(widgets: tuple[QWidget, ...]) -> int:
    return sum(widget.sizeHint().width() + SPACING for widget in widgets)

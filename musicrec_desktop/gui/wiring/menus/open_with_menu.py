"""The menu of programs that songs are opened with."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget
from shiboken6 import isValid

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.open_with import OpenWithController
from musicrec_desktop.gui.desktop.track_mime import paths_of
from musicrec_desktop.gui.dialogs.program_choice import ProgramChoiceDialog, choose_program_file
from musicrec_desktop.gui.input.menu_letters import mark_letters, pop_up
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.program_icons import program_icon
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.text import literal
from musicrec_desktop.services.library.open_with import Offered, OpenWith, Program

WHERE_PROGRAMS_ARE = {"darwin": "/Applications", "win32": os.environ.get("PROGRAMFILES", "")}


class OpenWithMenu(QObject):
    """Offers programs for songs, once the system has told which there are."""

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._theme = parts.theme
        self._window = window
        self.controller = OpenWithController(OpenWith(), parts.settings, parts.jobs, self)
        self.controller.said.connect(parts.notice.say)

    def add_to(self, menu: QMenu, tracks: Sequence[Track]) -> QMenu:
        """Add the programs to a menu, as one of its entries, and look for them as it opens."""
        tokens = self._theme.tokens
        inner = menu.addMenu(icon("open-with", tokens), translate("Track menu", "Open with"))
        looking = inner.addAction(translate("Programs", "Looking for programs…"))
        looking.setEnabled(False)
        paths: list[str] = []

        def look() -> None:
            if not paths:  # the first time
                paths.extend(paths_of(tracks))
                self.controller.find(paths, fill)

        def fill(offered: Offered) -> None:
            if isValid(inner):  # the menu may be closed by now
                inner.clear()
                self._fill(inner, paths, offered)
                mark_letters(inner)

        menu.aboutToShow.connect(look)
        return inner

    def pop_up(self, tracks: Sequence[Track]) -> None:
        """Show the programs alone, where the keyboard is."""
        paths = paths_of(tracks)

        def show(offered: Offered) -> None:
            menu = QMenu(self._window)
            self._fill(menu, paths, offered)
            first = next((each for each in menu.actions() if each.isEnabled()), None)
            pop_up(menu, _place_of_keyboard(self._window))
            if first is not None:
                menu.setActiveAction(first)

        self.controller.find(paths, show)

    def _fill(self, menu: QMenu, paths: Sequence[str], offered: Offered) -> None:
        usual = offered.usual
        if usual is not None:
            self._add(menu, paths, usual, _usual_said(usual))
            menu.addSeparator()
        for program in (*offered.chosen, *offered.others):
            self._add(menu, paths, program, literal(program.name))
        if menu.isEmpty():
            menu.addAction(translate("Programs", "No program is set for such files")).setEnabled(
                False
            )
        if self.controller.chooses:
            menu.addSeparator()
            other = menu.addAction(translate("Programs", "Other program…"))
            other.triggered.connect(lambda: self.choose(paths))

    def _add(self, menu: QMenu, paths: Sequence[str], program: Program, said: str) -> None:
        action = menu.addAction(self._icon(program), said)
        action.triggered.connect(partial(self._open, paths, program))

    def _icon(self, program: Program) -> QIcon:
        return program_icon(program.icon, self._theme.tokens)

    def _open(self, paths: Sequence[str], program: Program, _checked: bool = False) -> None:
        self.controller.open(paths, program)

    def choose(self, paths: Sequence[str]) -> None:
        """Ask which other program it is to be."""
        if self.controller.lists:
            self.controller.find_all(partial(self.ask, paths))
            return
        place = choose_program_file(self._window, WHERE_PROGRAMS_ARE.get(sys.platform, ""))
        if place:
            self.controller.open_at(paths, place)

    def ask(self, paths: Sequence[str], programs: list[Program]) -> None:
        """Ask which of these programs it is to be."""
        said = translate("Programs", "%n file(s) will be opened with it.", n=len(paths))
        dialog = ProgramChoiceDialog(programs, said, self._theme.tokens, self._window)
        open_it: Callable[[Program], None] = partial(self.controller.open, paths, remember=True)
        dialog.chosen.connect(open_it)
        dialog.file_chosen.connect(partial(self.controller.open_at, paths))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _usual_said(usual: Program) -> str:
    if not usual.name:
        return translate("Programs", "The usual program")
    return translate("Programs", "{program} (usual)", program=literal(usual.name))


def _place_of_keyboard(window: QWidget) -> QPoint:
    """Return where on the screen a menu belongs that was asked for by a key."""
    here = QApplication.focusWidget()
    if isinstance(here, QAbstractItemView) and here.currentIndex().isValid():
        row = here.visualRect(here.currentIndex())
        if here.viewport().rect().intersects(row):
            below = row.bottomLeft() if row.left() >= 0 else QPoint(0, row.bottom())
            return here.viewport().mapToGlobal(below)
    return window.mapToGlobal(window.rect().center())

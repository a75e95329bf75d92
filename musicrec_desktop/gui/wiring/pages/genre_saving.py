"""Reports and plots of genre models, saved where the user says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.notice import Notice


def ask_report(name: str, window: QWidget) -> str:
    """Ask where a report is to be saved; empty where nowhere."""
    target, _ = QFileDialog.getSaveFileName(
        window,
        translate("Learn genres", "Save the report"),
        str(_documents() / f"{name}.html"),  # no words
        translate("Files", "Web pages ({patterns})", patterns="*.html"),
    )
    return target


def save_plots(
    name: str, plots: Sequence[tuple[str, QWidget]], notice: Notice, window: QWidget
) -> None:
    """Ask for a folder, and save what is drawn into it, each as a PNG file."""
    folder = QFileDialog.getExistingDirectory(
        window,
        translate("Learn genres", "Save the plots into a folder"),
        str(_documents()),
    )
    if not folder:
        return
    drawn = [(plot, widget) for plot, widget in plots if widget.height() > 0]
    saved = [
        widget.grab().save(str(Path(folder) / f"{name}-{plot}.png"))  # no words
        for plot, widget in drawn
    ]
    if all(saved):
        notice.say(
            translate(
                "Learn genres", "%n picture(s) saved in {folder}", n=len(saved), folder=folder
            ),
            translate("Learn genres", "Open", comment="the folder"),
            lambda: open_path(folder),
        )
    else:
        notice.say(
            translate(
                "Learn genres", "The pictures could not be written into {folder}.", folder=folder
            )
        )


def say_saved(path: Path, notice: Notice) -> None:
    """Say where a report is, and offer to open it."""
    notice.say(
        translate("Learn genres", "Saved: {path}", path=path),
        translate("Learn genres", "Open", comment="the report"),
        lambda: open_path(path),
    )


def open_path(path: Path | str) -> None:
    """Open a file or a folder as the desktop does."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _documents() -> Path:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    return next((Path(place) for place in places if Path(place).is_dir()), Path.home())

"""Which file is written or read: typed, or looked for in the system's own dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileInfo, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from musicrec_desktop.core.translation import translate


class FileField(QWidget):
    """A field for a file with a button that looks for one.

    Parameters
    ----------
    name : str
        For screen readers.
    title : str
        Of the system's dialog.
    filters : callable
        Returns the kinds of file that the system's dialog offers.
    reads : bool
        Whether the file has to be there; else it is written.
    asks : bool
        Whether the system's dialog asks before a file there is chosen to be written over.

    Signals
    -------
    changed()
        Another file stands in the field.
    browsed(Path, str)
        One was chosen in the system's dialog, and of which kind.
    """

    changed = Signal()
    browsed = Signal(object, str)

    def __init__(
        self,
        name: str,
        title: str,
        filters: Callable[[], str],
        folder: Path,
        parent: QWidget,
        *,
        reads: bool = False,
        asks: bool = True,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._filters = filters
        self._folder = folder
        self._reads = reads
        self._asks = asks
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        browse = QPushButton(translate("Files", "Browse…"), self)
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(browse)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        """Return what stands in the field, without spaces around it."""
        return self.line.text().strip()

    def setText(self, text: str) -> None:
        """Let a file stand in the field."""
        self.line.setText(text)

    def path(self) -> Path:
        """Return the file: in the offered folder where none is said, or in the user's own by ~."""
        text = self.text()
        if text == "~" or text.startswith("~/"):
            return Path(text).expanduser()
        return self._folder / text

    def names_file(self) -> bool:
        """Whether what stands there can be a file: something, and no folder."""
        return bool(Path(self.text()).name) and not self.names_folder()

    def names_folder(self) -> bool:
        """Whether what stands there is a folder, or ends as one does."""
        text = self.text()
        return bool(text) and (
            text.endswith(("/", "\\")) or QFileInfo(str(self.path())).isDir()  # raises nothing
        )

    def _browse(self) -> None:
        begin = self.text() or str(self._folder)
        if self._reads:
            path, kind = QFileDialog.getOpenFileName(self, self._title, begin, self._filters())
        else:
            silent = QFileDialog.Option.DontConfirmOverwrite
            path, kind = QFileDialog.getSaveFileName(
                self,
                self._title,
                begin,
                self._filters(),
                options=QFileDialog.Option(0) if self._asks else silent,
            )
        if path:
            self.setText(path)
            self.browsed.emit(Path(path), kind)

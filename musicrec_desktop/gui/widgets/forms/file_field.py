"""Which file is written or read: typed, or looked for in the system's own dialog."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.forms.place_look import Place, PlaceLook
from musicrec_desktop.gui.worker import JobRunner


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
    folder : pathlib.Path
        Where a name without a folder lies.
    jobs : JobRunner
        What looks whether there is such a file.
    reads : bool
        Whether the file has to be there; else it is written.
    asks : bool
        Whether the system's dialog asks before a file there is chosen to be written over.

    Signals
    -------
    changed()
        Another file stands in the field; what it is, is not known yet.
    looked()
        It is known what stands there, or the answer is late.
    browsed(Path, str)
        One was chosen in the system's dialog, and of which kind.
    """

    changed = Signal()
    looked = Signal()
    browsed = Signal(object, str)

    def __init__(
        self,
        name: str,
        title: str,
        filters: Callable[[], str],
        folder: Path,
        jobs: JobRunner,
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
        self._once_known: Callable[[], None] | None = None
        self._look = PlaceLook(jobs, self)
        self._look.ask(None)
        self._look.told.connect(self._tell)
        self.line.textChanged.connect(self._text_changed)
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
        """Whether what stands there is a folder, as far as is known, or ends as one does."""
        return self.text().endswith(("/", "\\")) or self._found.folder

    def known(self) -> bool:
        """Whether it is known what stands there."""
        return self._look.place is not None

    def holds_file(self) -> bool:
        """Whether a file of that name is there, as far as is known."""
        return self._found.file

    def is_there(self) -> bool:
        """Whether anything of that name is there, as far as is known."""
        return self._found.there

    def trouble(self) -> str:
        """Return what hinders, as a sentence: no answer, or nothing there to be read."""
        if not self.known():
            late = translate("Files", "No answer from there: its drive may be out of reach.")
            return late if self._look.late else ""
        if self._reads and self.text() and not self.is_there():
            return translate("Files", "There is no such file.")
        return ""

    def when_known(self, call: Callable[[], None]) -> None:
        """Call once it is known what stands there, unless another file does before."""
        if self.known():
            call()
        else:
            self._once_known = call

    def forget(self) -> None:
        """Call nothing any more once it is known what stands there."""
        self._once_known = None

    @property
    def _found(self) -> Place:
        return self._look.place or Place()

    def _text_changed(self) -> None:
        self._once_known = None
        self._look.ask(self.path() if self.text() else None)
        self.changed.emit()

    def _tell(self) -> None:
        self.looked.emit()
        if self.known() and self._once_known is not None:
            call, self._once_known = self._once_known, None
            call()

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

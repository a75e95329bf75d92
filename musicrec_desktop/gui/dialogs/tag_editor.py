"""The tag editor, for one track or many: only what is changed is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tag_edits import COVER, TagChanges, TagValue, with_numbers
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.input.action_book import native
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.forms.cover_field import CoverField
from musicrec_desktop.gui.widgets.forms.tag_pages import TagPages
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.words.text import time_left

SEVERAL_HINT = to_translate(
    "Tag editor", "Separate several artists, genres or composers with “; ”."
)

LEAST_WIDTH = 760  # pixels
Checked = Callable[[str, TagValue], TagValue]
Numbered = Callable[[Sequence[Track], int | None], dict[str, TagChanges]]


@dataclass(slots=True)
class _Draft:
    """What the user has changed of one track, or of all, and not yet saved."""

    texts: dict[str, str] = field(default_factory=dict)
    cover: bytes | None = None
    has_cover: bool = False
    image: QImage | None = None
    said: str = ""


class TagEditorDialog(QDialog):
    """Fields and a cover.

    Parameters
    ----------
    tracks : sequence of Track
        Those to be edited together or, where ``at`` is given, one after the other.
    at : int or None
        The one that is shown first.
    checked : callable
        (field, value) → the value as the field keeps it; raises a MusicRecError.
    numbered : callable
        (tracks, disc) → the changes that number them.
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    cover_wanted(str)
        The cover of this file is to be shown by :meth:`show_cover`.
    file_given(str), picture_given(QImage)
        A new cover, to be shown by :meth:`show_new_cover`.
    cover_kept(str, bytes or None)
        The new cover, or that of the file, is to be written to a file of its own.
    lines_wanted(list of str)
        What these files hold in several lines is to be shown by :meth:`show_lines`.
    save_requested(dict, bool)
        Changes by path, and whether files keep their time of change.
    stop_requested()
    tools_requested(list of Track)
        Something else is to be done to the tags of what is shown.
    """

    cover_wanted = Signal(str)
    file_given = Signal(str)
    picture_given = Signal(QImage)
    cover_kept = Signal(str, object)
    lines_wanted = Signal(list)
    save_requested = Signal(dict, bool)
    stop_requested = Signal()
    tools_requested = Signal(list)

    def __init__(
        self,
        tracks: Sequence[Track],
        at: int | None,
        checked: Checked,
        numbered: Numbered,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Tag editor", "Edit tags"))
        self._tracks = list(tracks)
        self._at = at
        self._checked = checked
        self._numbered = numbered
        self._drafts: dict[int | None, _Draft] = {}
        self.writing = False  # of what was changed
        self.heading = ElidedLabel(self)
        self.heading.setProperty("role", "heading")
        self.place = ElidedLabel(self)
        self.place.setProperty("role", "muted")
        self.cover = CoverField(tokens, self)
        self.cover.file_given.connect(self.file_given)
        self.cover.picture_given.connect(self.picture_given)
        self.cover.remove_requested.connect(self._remove_cover)
        self.cover.save_requested.connect(
            lambda: self.cover_kept.emit(self.shown[0].path, self._draft.cover)
        )
        self.number = QCheckBox(translate("Tag editor", "Number the tracks in this order"), self)
        self.number.setVisible(at is None)
        self.number.toggled.connect(self._number_toggled)
        self.pages = TagPages(self.number, tokens, self)
        self.fields = self.pages.single
        self.keep_time = QCheckBox(translate("Tag editor", "Keep modification time"), self)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "problem")
        self.problem.setWordWrap(True)
        self.bar = QuietBar(self)
        self.bar.setTextVisible(False)
        self.bar.hide()
        self._make_buttons()
        self._lay_out()
        self.pages.edited.connect(self._edited)
        self.pages.lines_wanted.connect(lambda: self.lines_wanted.emit(self._paths()))
        self._show()
        open_at(self, LEAST_WIDTH, 0)  # as high as the fields of one line are
        self.fields["title" if at is not None else "album"].setFocus()

    # ---- what is shown

    @property
    def shown(self) -> list[Track]:
        """The tracks whose tags are in the fields."""
        return self._tracks if self._at is None else [self._tracks[self._at]]

    def show_covers(self) -> None:
        """Ask for the cover of what is shown, once somebody answers."""
        self._show_own_cover(self.shown)

    def show_cover(self, path: str, image: QImage | None, said: str) -> None:
        """Show the cover of a file, if it is still the one that is edited."""
        if path == self.shown[0].path and not self._draft.has_cover:
            self.cover.show_picture(image, said, removable=True)

    def show_lines(self, paths: Sequence[str], found: Sequence[Mapping[str, str]]) -> None:
        """Show what files hold in several lines, if they are still those that are edited."""
        if paths == self._paths():
            self.pages.show_lines(found)

    def _paths(self) -> list[str]:
        return [track.path for track in self.shown]

    def show_new_cover(self, picture: bytes, image: QImage, said: str) -> None:
        """Take a picture for the new cover."""
        draft = self._draft
        draft.cover, draft.has_cover, draft.image, draft.said = picture, True, image, said
        self._show_drafted_cover()

    def show_progress(self, progress: Progress) -> None:
        """Show how far the writing is."""
        self.bar.show_steps(progress.done, progress.total)
        left = time_left(progress.seconds_left)
        self.bar.setAccessibleName(
            translate(
                "Tag editor",
                "{done} of {total} written. {left}",
                done=progress.done,
                total=progress.total,
                left=left,
            )
        )
        self.complain("")

    def complain(self, text: str) -> None:
        """Say what is wrong; empty takes it back."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    # ---- answers

    def step(self, by: int) -> None:
        """Show the next track or the one before; what was changed is kept for saving."""
        if self._at is None or not 0 <= self._at + by < len(self._tracks):
            return
        self._keep_draft()
        self._at += by
        self._show()

    def save(self) -> None:
        """Ask for everything that was changed to be written."""
        self._keep_draft()
        try:
            changes = self._changes()
        except MusicRecError as error:
            self.complain(str(error))
            return
        if not changes:
            self.accept()
            return
        self._set_writing()
        self.save_requested.emit(changes, self.keep_time.isChecked())

    def reject(self) -> None:
        """Close; what is being written is stopped after the file it is at."""
        if self.writing:
            self.stop_requested.emit()
        super().reject()

    # ---- drafts

    @property
    def _draft(self) -> _Draft:
        return self._drafts.setdefault(self._at, _Draft())

    def _keep_draft(self) -> None:
        self._draft.texts = {
            name: item.change for name, item in self.pages.fields.items() if item.change is not None
        }

    def _changes(self) -> dict[str, TagChanges]:
        """Return what is to be written, by path; raises for a value that cannot be."""
        changes: dict[str, TagChanges] = {}
        for at, draft in self._drafts.items():
            values: dict[str, TagValue] = {
                name: self._value(at, name, text) for name, text in draft.texts.items()
            }
            if draft.has_cover:
                values[COVER] = draft.cover
            tracks = self._tracks if at is None else [self._tracks[at]]
            if values:
                changes |= {track.path: values for track in tracks}
        if self.number.isChecked():
            disc = self._draft.texts.get("disc_number")
            for path, numbers in self._numbered(self._tracks, int(disc) if disc else None).items():
                changes[path] = with_numbers(changes.get(path, {}), numbers)
        return changes

    def _value(self, at: int | None, name: str, text: str) -> TagValue:
        try:
            return self._checked(name, text or None)
        except MusicRecError as error:
            if at != self._at:
                self._at = at
                self._show()
            self.pages.fields[name].complain(error.message)
            self.pages.focus_field(name)
            raise

    def _show(self) -> None:
        draft, tracks = self._draft, self.shown
        self.pages.show_tags(tracks, draft.texts)
        if self._at is None:
            self.heading.setText(translate("Counts", "%n track(s)", n=len(tracks)))
            self.place.setText(translated("Tag editor", SEVERAL_HINT))
        else:
            self.heading.setText(tracks[0].title)
            self.place.setText(display_path(tracks[0].path))
            self.previous.setEnabled(self._at > 0)
            self.next.setEnabled(self._at + 1 < len(self._tracks))
        if draft.has_cover:
            self._show_drafted_cover()
        else:
            self._show_own_cover(tracks)
        self._edited()

    def _show_own_cover(self, tracks: Sequence[Track]) -> None:
        keys = {track.tags.cover_key for track in tracks}
        if len(keys) > 1:
            several = translate("Tag editor", "Multiple covers")
            self.cover.show_picture(None, several, removable=True)
        elif keys == {""}:
            self.cover.show_picture(None, translate("Tag editor", "No cover"), removable=False)
        else:
            self.cover.show_picture(None, "", removable=True)
            self.cover_wanted.emit(tracks[0].path)

    def _show_drafted_cover(self) -> None:
        draft = self._draft
        self.cover.show_picture(draft.image, draft.said, removable=draft.cover is not None)
        self._edited()

    def _remove_cover(self) -> None:
        draft = self._draft
        draft.cover, draft.has_cover, draft.image = None, True, None
        draft.said = translate("Tag editor", "The cover in the file will be removed •")
        self._show_drafted_cover()

    def _number_toggled(self, on: bool) -> None:
        item = self.fields["track_number"]
        item.take_back()
        item.setEnabled(not on)
        self._edited()

    def _edited(self) -> None:
        self.complain("")  # of what has been mended since
        here = any(item.change is not None for item in self.pages.fields.values())
        elsewhere = any(draft.texts or draft.has_cover for draft in self._drafts.values())
        changed = here or elsewhere or self.number.isChecked()
        self.save_button.setEnabled(changed)
        self.tools.setEnabled(not changed)  # it would be lost

    def _ask_for_tools(self) -> None:
        shown = self.shown
        self.reject()
        self.tools_requested.emit(shown)

    def resume(self, problem: str) -> None:
        """Let what could not be written be changed and tried again; nothing typed is lost."""
        self._set_writing(False)
        self.fields["track_number"].setEnabled(not self.number.isChecked())
        self._show()
        self.complain(problem)

    def _set_writing(self, writing: bool = True) -> None:
        """Let nothing be changed while it is written."""
        self.writing = writing
        for widget in (*self.pages.fields.values(), self.cover, self.number, self.keep_time):
            widget.setEnabled(not writing)
        for button in (self.save_button, self.previous, self.next, self.tools):
            button.setEnabled(not writing)
        stop = translate("Tag editor", "Stop")
        self.cancel.setText(stop if writing else translate("Tag editor", "Cancel"))
        self.bar.setVisible(writing)

    # ---- making

    def _make_buttons(self) -> None:
        self.previous = QPushButton(translate("Tag editor", "Previous"), self)
        self.next = QPushButton(translate("Tag editor", "Next"), self)
        self.tools = QPushButton(translate("Tag editor", "Tag tools…"), self)
        self.tools.setToolTip(
            translate(
                "Tag editor",
                "Read tags from file names, find and replace, change case, copy or swap fields",
            )
        )
        self.cancel = QPushButton(translate("Tag editor", "Cancel"), self)
        self.save_button = QPushButton(translate("Tag editor", "Save"), self)
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        for button, answer, keys in (
            (self.previous, lambda: self.step(-1), "Alt+Up"),
            (self.next, lambda: self.step(1), "Alt+Down"),
            (self.tools, self._ask_for_tools, ""),
            (self.cancel, self.reject, ""),
            (self.save_button, self.save, "Ctrl+Return"),
        ):
            button.setAutoDefault(button is self.save_button)
            button.clicked.connect(answer)
            if keys:
                button.setToolTip(native(keys))
                QShortcut(QKeySequence(keys), self).activated.connect(button.click)
        several = self._at is not None and len(self._tracks) > 1
        self.previous.setVisible(several)
        self.next.setVisible(several)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.pages, 1)
        right.addWidget(self.keep_time)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignTop)
        middle.addLayout(right, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.previous)
        bottom.addWidget(self.next)
        bottom.addWidget(self.tools)
        bottom.addStretch(1)
        ending = QDialogButtonBox(self)  # in the order that the system has
        ending.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        ending.addButton(self.save_button, QDialogButtonBox.ButtonRole.AcceptRole)
        bottom.addWidget(ending)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(self.heading)
        layout.addWidget(self.place)
        layout.addLayout(middle, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.bar)
        layout.addSpacing(4)
        layout.addLayout(bottom)
        self.setMinimumWidth(LEAST_WIDTH)

"""All that is known of a song in a dialog, and its lyrics beside what plays."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.dialogs.song_details import SongDetailsDialog
from musicrec_desktop.library.detail_rows import store_details
from musicrec_desktop.library.relocating import relocate

LYRICS = "[00:00.00]First\n[00:02.00]Second\n[00:30.00]Third"
SAID = TagDetails(
    title_sort="Steady, The",
    comment="Bought in Ulm",
    original_year=1971,
    track_total=12,
    stars=4.5,
    play_count=7,
    recording_id="b9ad642e-b012-41c7-b72a-42cf4911f9ff",
)


def sing(track: Track) -> None:
    """Put the words of a song beside it."""
    Path(track.path).with_suffix(".lrc").write_text(LYRICS)


@pytest.fixture
def opened(open_window, scanned: Path, music: Path, tmp_path: Path, qtbot):
    """A window on songs of the test's own, beside which words may be put."""
    relocate(DataFolder(scanned).database, music, Path(shutil.copytree(music, tmp_path / "mine")))
    opened = open_window(scanned)
    qtbot.waitUntil(lambda: opened.window.model.rowCount() == 8)
    return opened


def test_the_key_shows_everything_that_is_known_of_the_selected_song(opened, qtbot) -> None:
    window = opened.window
    track = window.model.shown()[2]
    with opened.services._database.write() as connection:
        store_details(connection, {track.id: SAID})
    sing(track)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table = window.songs.view.table
    table.setFocus()
    table.selectRow(2)
    qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.findChild(SongDetailsDialog) is not None)
    dialog = window.findChild(SongDetailsDialog)
    known = {(group, label): value for group, rows in dialog.groups for label, value in rows}
    assert known["Tags", "Title"] == track.title
    assert known["Tags", "First released"] == "1971"
    assert known["Tags", "Comment"] == "Bought in Ulm"
    assert known["Sorted as", "Title"] == "Steady, The"
    assert known["File", "Path"] == track.path
    assert (known["File", "Codec"], known["File", "Sample rate"]) == ("FLAC", "44,100 Hz")
    assert known["Stored in the file", "Rating"] == "4½ stars"
    assert known["MusicBrainz", "Recording"] == SAID.recording_id
    assert "" not in known.values()
    assert dialog.values.isVisible() and not dialog.lyrics.isVisible()
    dialog.ways.button(1).click()
    assert dialog.lyrics.isVisible() and not dialog.values.isVisible()
    assert dialog.lyrics.toPlainText() == "First\nSecond\nThird"
    dialog.copy_all()
    assert f"Path\t{track.path}" in QGuiApplication.clipboard().text()
    dialog.close()


def test_a_song_without_lyrics_has_no_page_for_them(opened, qtbot) -> None:
    window = opened.window
    window.answers.actions.show_details(window.model.shown()[:1])
    qtbot.waitUntil(lambda: window.findChild(SongDetailsDialog) is not None)
    dialog = window.findChild(SongDetailsDialog)
    assert dialog.lyrics is None
    assert "MusicBrainz" not in [name for name, _ in dialog.groups]
    dialog.close()


def test_all_that_was_heard_is_shown_with_its_unit_and_can_be_copied(opened, qtbot) -> None:
    window = opened.window
    for _event in opened.services.loudness().measure():
        pass
    window.answers.actions.show_details(window.model.shown()[:1])
    qtbot.waitUntil(lambda: window.findChild(SongDetailsDialog) is not None)
    dialog = window.findChild(SongDetailsDialog)
    known = {(group, label): value for group, rows in dialog.groups for label, value in rows}
    for place, unit in (
        (("Loudness", "Integrated loudness (R128)"), " LUFS"),
        (("Loudness", "Loudness range (LRA)"), " LU"),
        (("Loudness", "True peak"), " dBTP"),
        (("Loudness", "Gain to −18 LUFS"), " dB"),
        (("Sound", "Brightness (spectral centroid)"), " Hz"),
        (("Sound", "Zero crossings"), " per second"),
        (("Sound", "Kind confidence"), "%"),
        (("Harmony", "Tuning"), " Hz)"),
    ):
        assert known[place].endswith(unit)
    assert known["Sound", "Kind"] in ("music", "noise", "speech")
    assert known["Sound", "Stereo width (0 is mono, 1 is wide)"] == "0.00"
    dialog.copy_all()
    assert f"True peak\t{known['Loudness', 'True peak']}" in QGuiApplication.clipboard().text()
    dialog.close()


def test_several_songs_are_told_from_the_least_to_the_most(opened, qtbot) -> None:
    window = opened.window
    tracks = window.model.shown()
    window.songs.table.selectAll()
    window.songs.table.setFocus()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.songs.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.findChild(SongDetailsDialog) is not None)
    dialog = window.findChild(SongDetailsDialog)
    known = {(group, label): value for group, rows in dialog.groups for label, value in rows}
    assert known["Selection", "Songs"] == "8"
    assert known["Selection", "Artists"] == "4"
    assert known["Selection", "Length"] == "0:06"
    least, most = known["Sound", "Brightness (spectral centroid)"].split(" to ")
    numbers = [int(said.removesuffix(" Hz").replace(",", "")) for said in (least, most)]
    assert numbers[0] < numbers[1]  # tones are darker than noise
    loudest = max(track.loudness_lufs for track in tracks)
    said = known["Loudness", "Loudness (estimated)"].split(" to ")[1]
    assert said == f"{loudest:.1f} LUFS".replace("-", "−")
    dialog.close()


@pytest.mark.parametrize("path", ["/music/{}song.flac", "\\\\host\\{}song.flac"])
def test_lines_are_as_high_as_each_other_and_a_long_path_is_whole(opened, path: str) -> None:
    path = path.format(9 * f"ALongNameOfAFolder{path[path.index('{') - 1]}")
    groups = [("File", [("Path", path), *(("Line", str(number)) for number in range(80))])]
    dialog = SongDetailsDialog("Song", groups, "", opened.window)
    dialog.open()
    tree = dialog.values
    file = tree.topLevelItem(0)
    tree.scrollToBottom()
    lines = {tree.visualItemRect(file.child(row)).height() for row in range(1, 81)}
    (line,) = lines
    metrics = tree.fontMetrics()
    needed = metrics.horizontalAdvance(path) / tree.columnWidth(1)
    assert needed > 2
    assert tree.visualItemRect(file.child(0)).height() >= needed * metrics.height()
    assert tree.visualItemRect(file).height() > line
    tree.setCurrentItem(file.child(0))
    dialog.copy_value()
    assert QGuiApplication.clipboard().text() == path
    dialog.close()


def test_lyrics_follow_what_plays_and_lead_to_their_place(opened, qtbot) -> None:
    window = opened.window
    first, second = window.model.shown()[:2]
    sing(first)
    window.pages.open("now-playing")
    page = window.pages.page("now-playing")
    assert page.lyrics.isHidden()
    window.playback.play([first, second], 0)
    qtbot.waitUntil(page.lyrics.isVisible)
    assert [page.lyrics.item(row).text() for row in range(3)] == ["First", "Second", "Third"]
    qtbot.waitUntil(lambda: page.lyrics.marked == 1)  # after two seconds
    assert page.lyrics.accessibleDescription() == "Second"
    colours = [page.lyrics.item(row).foreground().color() for row in (0, 1)]
    assert colours[1] == QColor(opened.theme.tokens.accent) != colours[0]
    window.playback.toggle(lambda: None)
    page.lyrics.itemActivated.emit(page.lyrics.item(0))
    qtbot.waitUntil(lambda: page.lyrics.marked == 0)
    window.playback.next()
    qtbot.waitUntil(lambda: window.playback.track == second)
    qtbot.waitUntil(lambda: page.lyrics.isHidden())

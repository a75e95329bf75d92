"""Settings: applied at once, kept on disk, and never in the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.core.settings import Settings, SettingsFile
from musicrec_desktop.gui.panels.settings.settings_page import SettingsPage
from musicrec_desktop.gui.settings import SettingsController


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.json")


@pytest.fixture
def settings(file: SettingsFile, qtbot) -> SettingsController:
    holder = QObject()
    controller = SettingsController(file, Settings(), holder)
    controller.holder = holder  # it must not be collected before
    return controller


@pytest.fixture
def page(settings: SettingsController, qtbot) -> SettingsPage:
    window = QWidget()
    qtbot.addWidget(window)
    page = SettingsPage(settings, window)
    page.window_ = window
    return page


def test_a_change_is_on_disk_a_moment_later(
    settings: SettingsController, file: SettingsFile, qtbot
) -> None:
    settings.change(volume=0.5)
    settings.change_playback(crossfade_seconds=3.0)
    qtbot.waitUntil(lambda: file.load().playback.crossfade_seconds == 3.0)
    assert file.load() == settings.current


def test_only_real_changes_are_told(settings: SettingsController, qtbot) -> None:
    told: list[object] = []
    settings.changed.connect(told.append)
    settings.change(volume=settings.current.volume)
    assert told == []
    playback: list[object] = []
    settings.playback_changed.connect(playback.append)
    settings.change(theme="dark")
    assert playback == []
    settings.change_playback(preamp_db=-3.0)
    assert [options.preamp_db for options in playback] == [-3.0]


def test_that_nothing_can_be_kept_is_said_once(qtbot) -> None:
    class FullDisk:
        def save(self, _settings: Settings) -> None:
            raise StorageError("The disk is full.", "Free some space.")

    holder = QObject()
    controller = SettingsController(FullDisk(), Settings(), holder)
    said: list[str] = []
    controller.problem.connect(said.append)
    controller.save()
    controller.save()
    assert said == ["The disk is full. Free some space."]


def test_every_control_changes_what_it_names(
    page: SettingsPage, settings: SettingsController, qtbot
) -> None:
    loudness, seams = page.loudness, page.seams
    loudness.levels.setCurrentIndex(1)
    loudness.levels.activated.emit(1)
    loudness.preamp.slider.setValue(-6)
    seams.crossfade.slider.setValue(8)
    qtbot.mouseClick(seams.smart, Qt.MouseButton.LeftButton)
    page.playback.speed.slider.setValue(25)
    options = settings.playback
    assert (options.levels, options.preamp_db, options.crossfade_seconds) == ("track", -3.0, 4.0)
    assert (options.smart_seams, options.speed) == (True, 1.25)
    page.appearance.theme.activated.emit(2)
    assert settings.current.theme == "light"
    qtbot.mouseClick(page.desktop.notify, Qt.MouseButton.LeftButton)
    assert settings.current.notifications


def test_what_is_changed_elsewhere_is_shown(
    page: SettingsPage, settings: SettingsController
) -> None:
    settings.change_playback(fade_seconds=0.02, levels="off")
    settings.change(theme="dark", tray=False)
    assert page.seams.fade.value() == pytest.approx(0.02)
    assert page.loudness.levels.currentText().startswith("Off")
    assert page.appearance.theme.currentText() == "Dark"
    assert not page.desktop.close_to_tray.isEnabled()


def test_an_output_that_is_away_stays_chosen(
    page: SettingsPage, settings: SettingsController
) -> None:
    settings.change_playback(device="headphones")
    page.playback.offer_devices([("speakers", "Loudspeakers")])
    assert "not connected" in page.playback.device.currentText()
    page.playback.offer_devices([("speakers", "Loudspeakers"), ("headphones", "Headphones")])
    assert page.playback.device.currentText() == "Headphones"
    page.playback.device.activated.emit(1)
    assert settings.playback.device == "speakers"


def test_the_wheel_scrolls_the_page_and_changes_nothing(
    page: SettingsPage, settings: SettingsController
) -> None:
    before = settings.current
    for control in (page.loudness.preamp.slider, page.loudness.levels):
        wheel = QWheelEvent(
            QPointF(5, 5),
            QPointF(5, 5),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(control, wheel)
    assert settings.current == before


def test_every_control_has_a_name(page: SettingsPage) -> None:
    for row in (row for form in page.forms for row in form.rows if row.control.focusPolicy()):
        assert row.control.accessibleName(), row.words()
    assert [way.text() for way in page.ways.buttons.values()][-1] == "Advanced"


def test_the_page_opens_in_the_window_and_the_theme_follows(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    window = opened.window
    window.sidebar.pages["settings"].click()
    page = window.pages.page("settings")
    assert page.isVisible()
    page.appearance.theme.activated.emit(2)
    assert not opened.theme.tokens.dark
    page.appearance.theme.activated.emit(1)
    assert opened.theme.tokens.dark


def test_similarity_is_learnt_anew_without_artist_tags(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    similarity = window._services.similarity
    similarity.reload()
    assert not similarity.stale()
    with qtbot.waitSignal(window.library.scan_ended):
        window.settings.change(learn_from_artists=False)
    assert not similarity.stale()
    assert similarity._current().manifest.artist_tags is False


def test_a_group_is_reset_and_that_is_undone(open_window, qtbot) -> None:
    window = open_window().window
    window.pages.open("settings")
    page = window.pages.page("settings")
    groups = (page.playback, page.loudness, page.seams, page.desktop, page.folders)
    assert all(form.reset.isHidden() for form in groups)
    equaliser = replace(window.settings.playback.equaliser, enabled=True)
    window.settings.change_playback(equaliser=equaliser)
    assert page.playback.reset.isHidden()  # it has a dialog of its own
    window.settings.change_playback(crossfade_seconds=4.0, levels="off", speed=1.5)
    window.settings.change(tray=not Settings().tray)
    assert [form for form in groups if not form.reset.isHidden()] == [*groups[:4]]
    page.loudness.reset.click()
    changed = replace(Settings().playback, crossfade_seconds=4.0, speed=1.5, equaliser=equaliser)
    assert window.settings.playback == changed
    assert window.settings.current.tray != Settings().tray
    assert page.loudness.reset.isHidden()
    assert "Loudness" in window.notice.text()
    window.notice.action.click()
    assert window.settings.playback == replace(changed, levels="off")


def test_changes_on_the_page_are_undone_and_redone(open_window, qtbot) -> None:
    window = open_window().window
    window.settings.change(density="compact")  # before the page is there: not its to undo
    window.pages.open("settings")
    page = window.pages.page("settings")
    window.settings.change(accent="teal")
    preamp = page.loudness.preamp
    preamp.slider.setValue(preamp.slider.value() + 1)
    preamp.slider.setValue(preamp.slider.value() + 1)  # one drag
    raised = window.settings.playback.preamp_db
    assert raised == 1.0
    window.answers.undo()
    assert window.settings.playback.preamp_db == 0.0
    assert preamp.value() == 0.0
    window.answers.undo()
    assert window.settings.current.accent == "blue"
    assert not page.undo()
    assert window.settings.current.density == "compact"
    window.answers.redo()
    window.answers.redo()
    assert window.settings.current.accent == "teal"
    assert window.settings.playback.preamp_db == raised


def shown(page: SettingsPage) -> list[str]:
    """Return the headings of the groups that can be seen."""
    return [form.name for form in page.forms if form.isVisible()]


def test_one_section_is_shown_at_a_time_and_found_again(open_window, qtbot) -> None:
    window = open_window().window
    window.pages.open("settings")
    page = window.pages.page("settings")
    assert shown(page) == ["Playback", "Loudness", "Between tracks"]
    assert page.ways.buttons["playback"].isChecked()
    page.ways.buttons["library"].click()
    assert shown(page) == ["Music folders", "Sorting", "Analysis"]
    assert [key for key, way in page.ways.buttons.items() if way.isChecked()] == ["library"]
    window.pages.open("songs")
    window.pages.open("settings")
    assert shown(page)[0] == "Music folders"
    kept = page.state()
    page.show_section("advanced")
    assert shown(page) == ["Events for other programs"]
    page.restore(kept)
    assert shown(page)[0] == "Music folders"
    page.restore({"top": 40, "group": 3})  # as it was kept once
    assert shown(page)[0] == "Music folders"


def test_a_group_that_is_gone_to_stands_in_view_until_one_scrolls(
    page: SettingsPage, qtbot
) -> None:
    page.resize(700, 400)
    page.window_.resize(700, 400)
    page.window_.show()
    page.filter.setText("kafka")
    page.go_to(page.analysis)
    bar = page._scroll.verticalScrollBar()

    def in_view() -> bool:
        top = page.analysis.mapTo(page._scroll.viewport(), QPoint()).y()
        return page.analysis.isVisible() and (
            0 <= top <= 8 or (top > 0 and bar.value() == bar.maximum())
        )

    assert not page.filter.text() and page.section == "library"
    qtbot.waitUntil(in_view)
    page.resize(560, 380)  # its rows become higher
    qtbot.waitUntil(in_view)
    bar.setValue(0)
    page.resize(560, 400)
    QApplication.processEvents()
    assert bar.value() == 0


def test_sections_are_gone_through_by_the_arrow_keys(page: SettingsPage, qtbot) -> None:
    page.window_.resize(1000, 700)
    page.resize(1000, 700)
    page.window_.show()
    page.window_.activateWindow()
    ways = list(page.ways.buttons.values())
    qtbot.waitUntil(lambda: ways[1].y() > ways[0].y())
    ways[0].setFocus()
    qtbot.waitUntil(ways[0].hasFocus)
    qtbot.keyClick(ways[0], Qt.Key.Key_Down)
    assert ways[1].hasFocus() and page.section == "appearance"
    assert shown(page) == ["Appearance"]


def test_tab_goes_from_the_sections_to_the_first_control(open_window, qtbot) -> None:
    window = open_window().window
    window.pages.open("settings")
    page = window.pages.page("settings")
    page.show_section("desktop")
    way = page.ways.buttons["desktop"]
    way.setFocus()
    qtbot.waitUntil(way.hasFocus)
    qtbot.keyClick(way, Qt.Key.Key_Tab)
    assert page.desktop.notify.hasFocus()


def test_what_is_taken_back_is_seen_in_its_section(open_window) -> None:
    window = open_window().window
    window.pages.open("settings")
    page = window.pages.page("settings")
    page.seams.crossfade.slider.setValue(8)
    page.show_section("storage")
    window.answers.undo()
    assert page.section == "playback" and page.seams.isVisible()
    page.show_section("storage")
    window.answers.redo()
    assert window.settings.playback.crossfade_seconds == 4.0 and page.seams.isVisible()


def test_a_setting_is_found_by_a_word_of_it(open_window, qtbot) -> None:
    window = open_window().window
    window.pages.open("settings")
    page = window.pages.page("settings")

    def shown() -> list[str]:
        rows = [row for form in page.forms for row in form.rows]
        return [row.label.text() for row in rows if row.isVisible()]

    every = shown()
    qtbot.keyClicks(page.filter, "Gapless")
    assert shown() == ["Crossfade"]
    row = next(row for row in page.seams.rows if row.isVisible())
    assert row.hints[0].marked() == ["gapless"]
    assert not page.ways.buttons["storage"].isEnabled()
    assert not any(way.isChecked() for way in page.ways.buttons.values())
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(page.seams.crossfade.slider.hasFocus)
    page.filter.setText("tráy music")  # in any order, accents or none
    assert shown() == []
    page.filter.setText("closed tray")
    assert shown() == ["Keep playing in the tray when the window is closed"]
    page.filter.setText("lossless radio")
    assert shown() == [] and "lossless radio" in page._nothing._title.text()
    page.filter.setFocus()
    qtbot.keyClick(page.filter, Qt.Key.Key_Escape)
    assert shown() == every
    page.filter.setText("shared secret")  # which is folded away else
    assert shown() == ["Shared secret"]
    page.filter.clear()
    assert shown() == every
    page.filter.setText("tray")
    page.ways.buttons["desktop"].click()  # all of the section, not only what was found
    assert not page.filter.text() and page.section == "desktop"
    assert len(shown()) == len(page.desktop.rows)


def test_a_number_can_be_typed(page: SettingsPage, settings: SettingsController, qtbot) -> None:
    def type_into(field: QWidget, text: str) -> None:
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    form, seams = page.loudness, page.seams
    for text, said, level in (("-2,3", "−2.3 dB", -2.3), ("+4.5 dB", "+4.5 dB", 4.5)):
        type_into(form.preamp.field, text)
        assert settings.playback.preamp_db == level and form.preamp.field.text() == said
    assert form.preamp.slider.value() == 9
    type_into(seams.fade.field, "15")
    assert settings.playback.fade_seconds == 0.015
    type_into(seams.fade.field, "Off")
    assert settings.playback.fade_seconds == 0.0
    type_into(seams.crossfade.field, "999")  # beyond the end
    assert settings.playback.crossfade_seconds == seams.crossfade.field.maximum()


@pytest.mark.parametrize(
    ("width", "listed"), [(900, True), (680, False), (560, False), (1900, True)]
)
def test_sections_stand_beside_what_they_show_where_there_is_room(
    page: SettingsPage, qtbot, width: int, listed: bool
) -> None:
    page.window_.resize(width, 700)
    page.resize(width, 700)
    page.window_.show()
    ways = list(page.ways.buttons.values())
    form = page.playback
    left = form.mapTo(page, QPoint()).x
    qtbot.waitUntil(lambda: (left() > page.ways.geometry().right()) is listed)
    assert (len({way.x() for way in ways}) == 1) is listed
    assert form.width() <= 760

    def end(widget: QWidget) -> int:
        return widget.mapTo(page, QPoint(widget.width(), 0)).x()

    qtbot.waitUntil(lambda: end(page.filter) == end(form))
    device = page.playback.device
    row = device.parentWidget()
    assert not listed or row.label.mapTo(row, QPoint(row.label.width(), 0)).x() < device.x()
    for section in page.sections:
        page.show_section(section)
        for shown in page.sections[section].forms:
            qtbot.waitUntil(lambda shown=shown: page.width() >= shown.mapTo(page, QPoint()).x())
            inside = page._scroll.viewport().width()
            assert shown.width() <= inside


def test_the_controls_of_all_groups_stand_in_one_column(page: SettingsPage, qtbot) -> None:
    page.window_.resize(1000, 900)
    page.resize(1000, 900)
    page.window_.show()
    controls = [page.playback.device, page.playback.speed, page.loudness.levels]
    controls += [page.loudness.preamp, page.seams.crossfade]

    def edges() -> set[tuple[int, int]]:
        corners = [(each.mapTo(page, QPoint()).x(), each.width()) for each in controls]
        return set(corners)

    qtbot.waitUntil(lambda: len(edges()) == 1)
    for control in controls:  # beside their names, not below
        row = control.parentWidget()
        assert row.label.mapTo(row, QPoint()).x() + row.label.width() < control.x()


def test_what_a_service_is_told_is_said_in_whole_sentences(page: SettingsPage) -> None:
    scrobbling = page.scrobbling
    events = scrobbling.events
    switches = (scrobbling.listenbrainz, scrobbling.lastfm, events.file)
    rows = [*scrobbling.rows, *events.rows]
    told = [row.hints[0].text() for row in rows if row.control in switches]
    assert told == [
        "Tell ListenBrainz what you heard and loved.",
        "Tell Last.fm what you heard and loved.",
        "Write every event to a file, as lines of JSON.",
    ]


def test_a_section_that_has_room_cannot_be_scrolled_away(page: SettingsPage, qtbot) -> None:
    page.window_.resize(1000, 620)
    page.resize(1000, 620)
    page.window_.show()
    for section in page.sections:
        page.show_section(section)
        QApplication.sendPostedEvents()
        shown = [form for form in page.forms if form.isVisible()]
        bar, port = page._scroll.verticalScrollBar(), page._scroll.viewport()
        qtbot.waitUntil(lambda shown=shown: all(form.height() > 40 for form in shown))
        if shown[-1].geometry().bottom() < port.height() - 30:
            qtbot.waitUntil(lambda bar=bar: bar.maximum() == 0)

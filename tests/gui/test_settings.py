"""Settings: applied at once, kept on disk, and never in the way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt
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
    form = page.playback
    form.levels.setCurrentIndex(1)
    form.levels.activated.emit(1)
    form.preamp.slider.setValue(-6)
    form.crossfade.slider.setValue(8)
    qtbot.mouseClick(form.smart, Qt.MouseButton.LeftButton)
    form.speed.slider.setValue(25)
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
    assert page.playback.fade.value() == pytest.approx(0.02)
    assert page.playback.levels.currentText().startswith("Off")
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
    for control in (page.playback.preamp.slider, page.playback.levels):
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
    form = page.playback
    for control in (form.device, form.levels, form.preamp.slider, form.crossfade.slider):
        assert control.accessibleName()


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
    for form in (page.playback, page.desktop, page.folders):
        assert not form.reset.isVisible()
    equaliser = replace(window.settings.playback.equaliser, enabled=True)
    window.settings.change_playback(equaliser=equaliser)
    assert not page.playback.reset.isVisible()  # it has a dialog of its own
    window.settings.change_playback(crossfade_seconds=4.0, levels="off")
    window.settings.change(tray=not Settings().tray)
    assert page.playback.reset.isVisible() and page.desktop.reset.isVisible()
    page.playback.reset.click()
    assert window.settings.playback == replace(Settings().playback, equaliser=equaliser)
    assert window.settings.current.tray != Settings().tray
    assert not page.playback.reset.isVisible()
    assert "Playback" in window.notice.text()
    window.notice.action.click()
    assert window.settings.playback.crossfade_seconds == 4.0
    assert window.settings.playback.levels == "off"


def test_changes_on_the_page_are_undone_and_redone(open_window, qtbot) -> None:
    window = open_window().window
    window.settings.change(density="compact")  # before the page is there: not its to undo
    window.pages.open("settings")
    page = window.pages.page("settings")
    window.settings.change(accent="teal")
    page.playback.preamp.slider.setValue(page.playback.preamp.slider.value() + 1)
    page.playback.preamp.slider.setValue(page.playback.preamp.slider.value() + 1)  # one drag
    raised = window.settings.playback.preamp_db
    assert raised == 1.0
    window.answers.undo()
    assert window.settings.playback.preamp_db == 0.0
    assert page.playback.preamp.value() == 0.0
    window.answers.undo()
    assert window.settings.current.accent == "blue"
    assert not page.undo()
    assert window.settings.current.density == "compact"
    window.answers.redo()
    window.answers.redo()
    assert window.settings.current.accent == "teal"
    assert window.settings.playback.preamp_db == raised


def test_each_group_of_settings_is_a_click_away(open_window, qtbot) -> None:
    window = open_window().window
    window.pages.open("settings")
    page = window.pages.page("settings")
    assert [way.text() for way in page.groups.values()][:2] == ["Playback", "Appearance"]
    qtbot.waitUntil(lambda: page.appearance.y() > 0)
    page.groups[page.appearance].click()
    bar = page._scroll.verticalScrollBar()
    assert abs(bar.value() - page.appearance.y()) <= 8
    assert page.groups[page.appearance].isChecked()
    window.pages.open("songs")
    window.resize(820, 640)
    window.pages.open("settings")
    qtbot.waitUntil(lambda: abs(bar.value() - page.appearance.y()) <= 8)
    assert page.groups[page.appearance].isChecked()
    kept = page.state()
    bar.setValue(0)
    assert page.groups[page.playback].isChecked()
    page.restore(kept)
    assert page.groups[page.appearance].isChecked()
    page.groups[page.storage].click()  # the page ends before it is at the top
    window.pages.open("songs")
    window.pages.open("settings")
    qtbot.waitUntil(page.storage.isVisible)
    page._scroll.verticalScrollBar().rangeChanged.emit(0, bar.maximum())
    assert page.groups[page.storage].isChecked()


def test_a_setting_is_found_by_a_word_of_it(open_window, qtbot) -> None:
    window = open_window().window
    window.pages.open("settings")
    page = window.pages.page("settings")

    def shown() -> list[str]:
        rows = [row for form in page.groups for row in form.rows]
        return [row.label.text() for row in rows if row.isVisible()]

    every = shown()
    qtbot.keyClicks(page.filter, "Gapless")
    assert shown() == ["Crossfade"]
    row = next(row for row in page.playback.rows if row.isVisible())
    assert row.hints[0].marked() == ["gapless"]
    assert not page.groups[page.storage].isEnabled()
    qtbot.keyClick(page.filter, Qt.Key.Key_Return)
    qtbot.waitUntil(page.playback.crossfade.slider.hasFocus)
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


def test_a_number_can_be_typed(page: SettingsPage, settings: SettingsController, qtbot) -> None:
    def type_into(field: QWidget, text: str) -> None:
        field.selectAll()
        qtbot.keyClicks(field, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    form = page.playback
    for text, said, level in (("-2,3", "−2.3 dB", -2.3), ("+4.5 dB", "+4.5 dB", 4.5)):
        type_into(form.preamp.field, text)
        assert settings.playback.preamp_db == level and form.preamp.field.text() == said
    assert form.preamp.slider.value() == 9
    type_into(form.fade.field, "15")
    assert settings.playback.fade_seconds == 0.015
    type_into(form.fade.field, "Off")
    assert settings.playback.fade_seconds == 0.0
    type_into(form.crossfade.field, "999")  # beyond the end
    assert settings.playback.crossfade_seconds == form.crossfade.field.maximum()


def seen(widget: QWidget) -> QRect:
    return widget.visibleRegion().boundingRect()


@pytest.mark.parametrize(("width", "height", "columns"), [(1440, 900, 2), (800, 600, 1)])
def test_cards_stand_beside_each_other_where_there_is_room(
    open_window, qtbot, width: int, height: int, columns: int
) -> None:
    window = open_window().window
    window.resize(width, height)
    window.pages.open("settings")
    page = window.pages.page("settings")
    qtbot.waitUntil(lambda: len({form.x() for form in page.groups}) == columns)
    for form in page.groups:
        page.groups[form].click()
        assert page.groups[form].isChecked()
        assert [other.property("here") for other in page.groups if other.property("here")] == [True]
        qtbot.waitUntil(lambda form=form: seen(form).width() == form.width())
        assert seen(form).top() == 0
    page._scroll.verticalScrollBar().setValue(0)
    assert page.groups[page.playback].isChecked()
    assert not page.storage.property("here")


def test_a_group_that_is_seen_stays_where_it_is_as_the_page_gets_lower(
    page: SettingsPage,
) -> None:
    page.window_.resize(700, 800)
    page.resize(700, 800)
    page.window_.show()
    page.go_to(page.storage)
    bar = page._scroll.verticalScrollBar()
    for _ in range(5):  # until all rows have the heights of their words
        QApplication.processEvents()
    assert bar.value() == bar.maximum() > 0  # it is the last
    place = page.storage.mapTo(page, QPoint())
    page.resize(700, 780)  # as where a notice is shown below
    for _ in range(5):
        QApplication.processEvents()
    assert page.storage.mapTo(page, QPoint()) == place


@pytest.mark.parametrize(("width", "widest"), [(1200, 600), (2560, 820)])
def test_a_switch_stands_near_its_words_in_a_wide_window(
    page: SettingsPage, qtbot, width: int, widest: int
) -> None:
    page.window_.resize(width, 900)
    page.resize(width, 900)
    page.window_.show()
    cards = [form for form in page.groups if not form.isHidden()]
    qtbot.waitUntil(lambda: all(form.width() <= widest for form in cards))
    assert {form.x() for form in cards} == {cards[0].x(), cards[0].x() + cards[0].width() + 14}


def test_what_a_service_is_told_is_said_in_whole_sentences(page: SettingsPage) -> None:
    scrobbling = page.scrobbling
    switches = (scrobbling.listenbrainz, scrobbling.lastfm, scrobbling.file)
    told = [row.hints[0].text() for row in scrobbling.rows if row.control in switches]
    assert told == [
        "Tell ListenBrainz what you heard and loved.",
        "Tell Last.fm what you heard and loved.",
        "Write every event to a file, as lines of JSON.",
    ]

"""Who listens, and what they think of tracks, in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QMessageBox, QWidget
from shiboken6 import isValid

from musicrec_desktop.core.discovery import MixName
from musicrec_desktop.core.listeners import Listener
from musicrec_desktop.core.scrobbling import Accounts, ListenBrainzAccount
from musicrec_desktop.gui.controllers.exchange.exports import documents
from musicrec_desktop.gui.dialogs.blend_dialog import BlendDialog, shares_said
from musicrec_desktop.gui.dialogs.export_mix_dialog import ExportMixDialog
from musicrec_desktop.gui.dialogs.listener_dialog import ListenerDialog, PinDialog
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.forms import kafka_rows
from musicrec_desktop.gui.widgets.forms.scrobbling_form import ScrobblingForm
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.widgets.star_rating import StarRating, stars_at, stars_size
from musicrec_desktop.gui.words.text import said_stars
from musicrec_desktop.services.discovery.blend import BlendedMix
from tests.services.kafka_cluster import KafkaCluster, records
from tests.services.scrobble_server import TOKEN, ScrobbleServer


@pytest.mark.parametrize(
    ("stars", "said"),
    [(None, "Not rated"), (0.5, "½ star"), (1.0, "1 star"), (1.5, "1½ stars"), (5.0, "5 stars")],
)
def test_stars_are_said_as_one_says_them(stars: float | None, said: str) -> None:
    assert said_stars(stars) == said


def test_a_place_stands_for_the_star_it_lies_on() -> None:
    assert [stars_at(x, 16) for x in (-5, 0, 8, 10, 19, 88, 200)] == [
        0.5,
        0.5,
        0.5,
        1.0,
        1.5,
        5.0,
        5.0,
    ]


def test_stars_are_given_and_taken_with_mouse_and_keys(qtbot) -> None:
    stars = StarRating(DARK, None)
    qtbot.addWidget(stars)
    given: list[float | None] = []
    stars.rated.connect(given.append)
    third = QPoint(2 * 18 + 12, stars_size().height() // 2)
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=third)
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=third)
    for key in (Qt.Key.Key_4, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Delete):
        qtbot.keyClick(stars, key)
    qtbot.keyClick(stars, Qt.Key.Key_Left)
    assert given == [3.0, None, 4.0, 4.5, 4.0, None, None]
    stars.show_stars(2.5)
    assert (len(given), stars.accessibleDescription()) == (7, "2½ stars")


def entry(menu: QMenu, text: str):
    return next(action for action in menu.actions() if action.text().replace("&", "", 1) == text)


def test_what_plays_and_what_is_chosen_is_rated_and_that_taken_back(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    window, ratings = opened.window, opened.window.listening.ratings
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    opinion = window.transport.opinion
    assert opinion.isHidden()
    window.playback.play(window.model.shown(), 0)
    qtbot.waitUntil(lambda: window.playback.track is not None)
    playing = window.playback.track.id
    qtbot.mouseClick(opinion.heart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ratings.rating(playing).loved)
    opinion.stars.rated.emit(4.5)
    qtbot.waitUntil(lambda: ratings.rating(playing).stars == 4.5)
    assert opened.services.ratings.all()[playing].loved
    assert (opinion.stars.stars, opinion.heart.accessibleName()) == (4.5, "Loved")
    qtbot.waitUntil(lambda: "4½ stars" in window.notice.text())
    window.notice.action.click()
    qtbot.waitUntil(lambda: opinion.stars.stars is None)

    others = [track for track in window.model.shown() if track.id != playing][:2]
    menu = QMenu(window)
    window.listening.extend_menu(menu, others)
    entry(entry(menu, "Rate").menu(), "Do not recommend").trigger()
    qtbot.waitUntil(lambda: all(ratings.rating(track.id).disliked for track in others))
    again = QMenu(window)
    window.listening.extend_menu(again, others)
    assert entry(entry(again, "Rate").menu(), "May be recommended again").isEnabled()
    rate = entry(again, "Rate").menu()
    entry(rate, "2 stars").trigger()
    qtbot.waitUntil(lambda: all(ratings.rating(track.id).stars == 2.0 for track in others))


def test_keys_rate_what_is_selected_where_the_keyboard_is_else_what_plays(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    ratings, control = window.listening.ratings, Qt.KeyboardModifier.ControlModifier
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    tracks = window.model.shown()
    window.playback.play(tracks, 0)
    qtbot.waitUntil(lambda: window.playback.track == tracks[0])
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    table = window.songs.view.table
    table.setFocus()
    table.selectRow(3)
    qtbot.keyClick(table, Qt.Key.Key_3, control)
    qtbot.waitUntil(lambda: ratings.rating(tracks[3].id).stars == 3.0)
    qtbot.waitUntil(lambda: tracks[3].title in window.notice.text())
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_L, control)
    qtbot.waitUntil(lambda: all(ratings.rating(track.id).loved for track in tracks))
    assert ratings.rating(tracks[0].id).stars is None

    window.pages.open("queue")
    queue = window.pages.page("queue").list
    qtbot.waitUntil(lambda: queue.hasFocus() and queue.model().rowCount() == 8)
    queue.setCurrentIndex(queue.model().index(5, 0))
    qtbot.keyClick(queue, Qt.Key.Key_2, control)
    qtbot.waitUntil(lambda: ratings.rating(tracks[5].id).stars == 2.0)
    queue.clearSelection()
    qtbot.keyClick(queue, Qt.Key.Key_5, control)
    qtbot.waitUntil(lambda: ratings.rating(tracks[0].id).stars == 5.0)


def test_who_listens_is_switched_at_the_foot_of_the_sidebar(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    window, services = opened.window, opened.services
    switching, button = window.switching, window.switching.button
    qtbot.waitUntil(lambda: window.model.rowCount() == 8 and bool(switching.controller.known))
    assert button.accessibleName().startswith("Listener: ")
    tracks = window.model.shown()
    window.playlists.create("Mine", tracks[:2])
    window.listening.ratings.love(tracks[:1], True)
    qtbot.waitUntil(lambda: window.listening.ratings.rating(tracks[0].id).loved)
    qtbot.waitUntil(lambda: window.pages.name == "playlist")
    window.playback.play(tracks, 0)
    qtbot.waitUntil(lambda: window.playback.track is not None)

    switching.controller.ask_new()
    dialog = window.findChild(ListenerDialog)
    assert dialog.focusWidget() is dialog.name
    dialog.done_button.click()
    qtbot.waitUntil(lambda: "needs a name" in dialog.problem.text())
    assert dialog.height() >= dialog.heightForWidth(dialog.width())
    dialog.name.setText("Anna")
    dialog.with_pin.click()
    dialog.pin.setText("4711")
    dialog.done_button.click()
    assert "differ" in dialog.problem.text()
    dialog.again.setText("4711")
    dialog.done_button.click()
    qtbot.waitUntil(lambda: button.text() == "Anna")
    qtbot.waitUntil(lambda: not window.sidebar.playlists)
    qtbot.waitUntil(lambda: not window.listening.ratings.rating(tracks[0].id).loved)
    qtbot.waitUntil(lambda: window.playback.track is None)
    assert window.pages.name == "songs"
    assert window.settings.current.listener == services.listener_id > 1

    entry(button.make_menu(), "Guest – nothing is recorded").trigger()
    qtbot.waitUntil(lambda: button.text() == "Guest")
    window.listening.ratings.love(tracks[:1], True)
    qtbot.waitUntil(lambda: "guest" in window.notice.text())

    entry(button.make_menu(), "Anna – PIN").trigger()
    pin = window.findChild(PinDialog)
    assert pin.focusWidget() is pin.pin
    pin.pin.setText("0815")
    pin.done_button.click()
    qtbot.waitUntil(lambda: "not the PIN" in pin.problem.text())
    pin.pin.setText("4711")
    pin.done_button.click()
    qtbot.waitUntil(lambda: button.text() == "Anna")

    menu = button.make_menu()
    entry(entry(menu, "Delete a listener").menu(), "Anna").trigger()
    qtbot.waitUntil(lambda: button.text() == "Guest" and "deleted" in window.notice.text())
    assert [item.name for item in services.listeners.all() if item.name == "Anna"] == []
    window.notice.action.click()
    qtbot.waitUntil(lambda: button.text() == "Anna")

    entry(entry(button.make_menu(), "Delete a listener").menu(), "Anna").trigger()
    qtbot.waitUntil(lambda: button.text() == "Guest" and bool(switching.controller.deleted))
    window.notice.hide()  # as it does by itself: a year of plays is gone with a wrong click
    entry(button.make_menu(), "Bring back “Anna”").trigger()
    qtbot.waitUntil(lambda: [item.name for item in switching.controller.known][1:] == ["Anna"])
    texts = [action.text() for action in button.make_menu().actions()]
    assert not [text for text in texts if text.startswith("Bring back")]
    blending = "Blend listeners into a mix…"
    assert blending in texts

    services.listeners.change(switching.controller.known[1].id, name="Anna & Bo", pin="")
    qtbot.waitUntil(lambda: switching.controller.known[1].name == "Anna & Bo")
    inner = entry(button.make_menu(), "Delete a listener").menu()
    assert [action.text() for action in inner.actions()] == ["Anna && Bo"]
    assert blending in [action.text() for action in button.make_menu().actions()]


def test_a_dialog_that_is_closed_while_it_adds_a_listener_is_not_asked_again(
    open_window, scanned: Path, qtbot
) -> None:
    opened = open_window(scanned)
    switching = opened.window.switching
    switching.controller.ask_new()
    dialog = opened.window.findChild(ListenerDialog)
    dialog.name.setText("Otto")
    dialog.done_button.click()
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))
    qtbot.waitUntil(lambda: switching.button.text() == "Otto")


def test_the_last_listener_is_asked_for_a_pin_at_the_start(
    open_window, scanned: Path, qtbot
) -> None:
    first = open_window(scanned)
    qtbot.waitUntil(lambda: first.window.model.rowCount() == 8)
    anna = first.services.listeners.add("Anna", pin="4711")
    first.services.listeners.switch(anna.id, "4711")
    qtbot.waitUntil(lambda: first.window.settings.current.listener == anna.id)
    first.window.keep_settings()
    first.close()

    window = open_window(scanned).window
    qtbot.waitUntil(lambda: "“Anna” has a PIN" in window.notice.text())
    assert window.switching.button.text() == "Guest"
    QApplication.sendEvent(window.notice, QEvent(QEvent.Type.Leave))
    assert not window.notice._timer.isActive()  # it stays until it is answered
    window.notice.action.click()
    dialog = window.findChild(PinDialog)
    assert not dialog.done_button.isEnabled()
    dialog.pin.setText("4711")
    qtbot.keyClick(dialog.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.switching.button.text() == "Anna")


def test_nobody_is_asked_for_a_pin_when_somebody_else_was_chosen(
    open_window, scanned: Path, qtbot
) -> None:
    first = open_window(scanned)
    qtbot.waitUntil(lambda: first.window.model.rowCount() == 8)
    first.services.listeners.add("Ben")
    anna = first.services.listeners.add("Anna", pin="4711")
    first.services.listeners.switch(anna.id, "4711")
    qtbot.waitUntil(lambda: first.window.settings.current.listener == anna.id)
    first.window.keep_settings()
    first.close()

    window = open_window(scanned).window
    notice, switching = window.notice, window.switching
    qtbot.waitUntil(lambda: "“Anna” has a PIN" in notice.text())
    entry(switching.button.make_menu(), "Ben").trigger()
    qtbot.waitUntil(lambda: switching.button.text() == "Ben")
    assert notice.isHidden() or "has a PIN" not in notice.text()


def test_accounts_are_checked_before_anything_is_told(
    open_window, scanned: Path, qtbot, tmp_path: Path
) -> None:
    server = ScrobbleServer()
    try:
        opened = open_window(scanned)
        window, services = opened.window, opened.services
        qtbot.waitUntil(lambda: window.model.rowCount() == 8)
        window.pages.open("settings")
        page = window.pages.page("settings")
        page.ways.buttons["privacy"].click()
        form = page.scrobbling
        qtbot.waitUntil(lambda: "unless you choose it" in form.whose.text())
        assert not form.token.isVisible()  # what few people need is folded away
        form.listenbrainz.click()  # which asks for what is missing, and stays off
        assert not form.listenbrainz.isChecked() and form.token.isVisible()
        assert form._states["listenbrainz"].text() == "Enter your token first."
        assert not form.key.isVisible()
        form.check.click()
        assert form._states["listenbrainz"].text() == "Enter your token first."
        form.token.setText("wrong")
        form.server.setText(server.url)
        form.check.click()
        qtbot.waitUntil(lambda: "does not know this token" in form._states["listenbrainz"].text())
        form.token.setText(TOKEN)
        form.check.click()
        qtbot.waitUntil(lambda: "Connected as anna" in form._states["listenbrainz"].text())
        assert form.listenbrainz.isChecked()
        assert "tokens are kept" in form.kept.text()
        window.playback.play(window.model.shown(), 0)
        qtbot.waitUntil(lambda: len(server.playing) == 1)
        form.listenbrainz.click()
        qtbot.waitUntil(lambda: not services.scrobbling.accounts(1).listenbrainz.on)
        undo, redo = (window.keys.command(name).action for name in ("undo", "redo"))
        assert undo.text() == "Undo no longer telling a service what is played"
        undo.trigger()
        qtbot.waitUntil(lambda: services.scrobbling.accounts(1).listenbrainz.on)
        qtbot.waitUntil(form.listenbrainz.isChecked)
        redo.trigger()
        qtbot.waitUntil(lambda: not services.scrobbling.accounts(1).listenbrainz.on)
        qtbot.waitUntil(form.forget_listenbrainz.isVisible)
        assert not form.forget_lastfm.isVisible()
        form.forget_listenbrainz.click()
        qtbot.waitUntil(lambda: not form.token.text() and not form.listenbrainz.isChecked())
        assert services.scrobbling.accounts(1).listenbrainz == ListenBrainzAccount()
        qtbot.waitUntil(lambda: not form.forget_listenbrainz.isVisible())
        window.pages.open("songs")
        revoked = ListenBrainzAccount(True, "revoked", "anna", server.url)
        services.scrobbling.set_accounts(1, Accounts(revoked))
        # Not through the window, whose "Loved" may be said after the answer of the service.
        services.ratings.love([window.model.shown()[0].id])
        qtbot.waitUntil(lambda: "does not know this token" in window.notice.text())
        page.show_section("playback")
        window.notice.action.click()
        qtbot.waitUntil(lambda: window.pages.name == "settings")
        assert form.isVisible()
        window.switching.controller.switch(None)
        qtbot.waitUntil(lambda: "as a guest" in form.whose.text())
        assert not form.check.isEnabled()
        assert not form.own.export.isEnabled()
    finally:
        server.close()


def test_a_file_of_events_is_offered_where_people_keep_theirs(
    open_window, scanned: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window(scanned)
    qtbot.waitUntil(lambda: opened.window.model.rowCount() == 8)
    form = opened.window.pages.page("settings").scrobbling
    qtbot.waitUntil(lambda: "unless you choose it" in form.whose.text())
    offered: list[Path] = []

    def leave(*asked: object, **_: object) -> tuple[str, str]:
        offered.append(Path(str(asked[2])))
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", leave)
    events = form.events
    events.choose.click()
    events.file.click()  # without a file, it asks for one
    assert offered == 2 * [documents() / "listening.jsonl"] and not events.file.isChecked()


def test_a_topic_is_checked_before_events_are_published_there(
    open_window, scanned: Path, qtbot
) -> None:
    cluster = KafkaCluster()
    try:
        cluster.make_topic("music", 3)
        opened = open_window(scanned)
        window, services = opened.window, opened.services
        qtbot.waitUntil(lambda: window.model.rowCount() == 8)
        window.pages.open("settings")
        form = window.pages.page("settings").scrobbling.events
        qtbot.waitUntil(form.kafka.check.isEnabled)
        said = form._states["kafka"].text
        form.kafka.check.click()
        qtbot.waitUntil(lambda: "no Kafka server named" in said())
        form.kafka.switch.click()
        assert not form.kafka.switch.isChecked() and said() == "Enter the servers first."
        form.kafka.servers.setText(cluster.servers)
        form.kafka.topic.setText("music")
        form.kafka.check.click()
        qtbot.waitUntil(lambda: "“music” is there, with 3 partitions" in said())
        assert form.kafka.switch.isChecked()
        window.listening.ratings.love(window.model.shown()[:1], True)
        qtbot.waitUntil(lambda: bool(services.scrobbling.accounts(1).kafka.on))
        qtbot.waitUntil(lambda: bool(records(cluster.servers, "music")))
        (record,) = records(cluster.servers, "music")
        assert (record.value["event"], record.value["loved"]) == ("rating", True)
    finally:
        cluster.close()


def test_without_its_client_kafka_is_only_said_to_be_had(
    qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kafka_rows, "is_installed", lambda _module: False)
    holder = QWidget()
    qtbot.addWidget(holder)
    form = ScrobblingForm(holder)
    form.show_accounts("Anna", Accounts())
    holder.show()
    texts = [label.text() for label in form.events.findChildren(QLabel) if label.isVisible()]
    assert any("pip install confluent-kafka" in text for text in texts)
    assert not form.events.kafka.servers.isVisible() and not form.events.kafka.switch.isVisible()


def test_enter_in_a_field_of_a_service_does_what_the_button_below_does(qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    form = ScrobblingForm(holder)
    form.show_accounts("Anna", Accounts())
    form.token.setText(" secret ")
    form.key.setText("key")
    form.events.kafka.servers.setText("here:9092")
    for field, asked in (
        (form.token, form.listenbrainz_requested),
        (form.server, form.listenbrainz_requested),
        (form.key, form.lastfm_requested),
        (form.secret, form.lastfm_requested),
        (form.events.kafka.servers, form.events.kafka_requested),
    ):
        with qtbot.waitSignal(asked):
            qtbot.keyClick(field, Qt.Key.Key_Return)


def test_whoever_has_a_pin_is_blended_once_they_enter_it(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window, services = opened.window, opened.services
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    services.listeners.add("Anna & Bo", pin="4711")
    button = window.switching.button
    qtbot.waitUntil(lambda: len(window.switching.controller.known) == 2)
    entry(button.make_menu(), "Blend listeners into a mix…").trigger()
    dialog = window.findChild(BlendDialog)
    anna = dialog.choices[1]
    assert anna.text() == "Anna && Bo (asks for the PIN)"
    assert not dialog.make.isEnabled() and "with whom" in dialog.said.text()
    anna.click()
    asked = dialog.findChild(PinDialog)
    assert not anna.isChecked() and asked.isVisible()
    asked.pin.setText("0815")
    qtbot.keyClick(asked.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "not the PIN" in asked.problem.text())
    assert not anna.isChecked()
    asked.pin.setText("4711")
    qtbot.keyClick(asked.pin, Qt.Key.Key_Return)
    qtbot.waitUntil(anna.isChecked)
    assert anna.text() == "Anna && Bo"
    qtbot.waitUntil(lambda: dialog.buttons.play.isEnabled())
    assert "Nothing is known" in dialog.said.text()
    dialog.close()


def test_the_shares_of_the_known_are_said_beside_a_stranger(qapp) -> None:
    people = [Listener(number, name, "", 0.0) for number, name in enumerate("ABC", 1)]
    mix = BlendedMix(
        tuple(people),
        (),
        ((0.75, 0.25, 0.5),),
        MixName(),
        unknown=(people[2],),
    )
    assert "A 75%, B 25%" in shares_said(mix)
    assert "taste of C yet" in shares_said(mix)
    assert "%" not in shares_said(replace(mix, unknown=tuple(people[1:])))


def test_two_listeners_are_blended_and_the_mix_is_written_as_a_file(
    open_window, scanned: Path, qtbot, tmp_path: Path
) -> None:
    opened = open_window(scanned)
    window, services = opened.window, opened.services
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    anna = services.listeners.add("Anna")
    for listener, kind in ((1, "Steady"), (anna.id, "Pulsed")):
        for track in window.model.shown():
            if track.title.startswith(kind):
                play = services._library.history.start(track.id, 1.7e9, listener_id=listener)
                services._library.history.finish(play, 6.0, "finished")
    button = window.switching.button
    qtbot.waitUntil(lambda: len(window.switching.controller.known) == 2)
    entry(button.make_menu(), "Blend listeners into a mix…").trigger()
    dialog = window.findChild(BlendDialog)
    qtbot.waitUntil(lambda: dialog.buttons.play.isEnabled())  # without a click
    assert [box.isChecked() for box in dialog.choices] == [True, True]
    dialog.choices[1].click()
    assert not dialog.make.isEnabled()
    dialog.choices[1].click()
    assert dialog.make.isEnabled()
    assert "Anna" in dialog.said.text() and "%" in dialog.said.text()
    whom = {dialog.tracks.item(row, 5).text() for row in range(dialog.tracks.rowCount())}
    assert "Anna" in whom or "both" in whom
    second = dialog.tracks.model().index(1, 0)
    with qtbot.waitSignal(dialog.buttons.play_requested) as played:
        dialog.tracks.doubleClicked.emit(second)
    assert played.args[1] == 1 and played.args[0][1].title == second.data()
    dialog.tracks.selectRow(1)
    dialog.make.setFocus()
    dialog.make.click()
    qtbot.waitUntil(lambda: dialog.tracks.currentRow() == -1)  # another mix
    assert not dialog.tracks.selectedItems()
    assert dialog.focusWidget() is dialog.make

    dialog.buttons.export.click()
    asked = window.findChild(ExportMixDialog)
    output = tmp_path / "blend.flac"
    asked.file.setText(str(output))
    asked.crossfade.setValue(1)
    line = dialog.buttons.job
    said: list[str] = []  # each text, however soon the next one follows
    say = line._say
    line._say = lambda text: (say(text), said.append(line.text()) if line.isVisible() else None)
    asked.done_button.click()
    qtbot.waitUntil(lambda: any("blend.flac" in text for text in said))
    qtbot.waitUntil(lambda: "was written" in window.notice.text())
    qtbot.waitUntil(line.isHidden)
    assert output.exists() and output.with_suffix(".cue").exists()
    exports = window.others.discovery.exports
    exports.export(window.model.shown()[:1], output / "inside.flac", 0.0, False)
    qtbot.waitUntil(lambda: "inside.flac was not written" in window.notice.text())
    assert str(output) in window.notice.text()
    beside = dialog.findChild(Notice)  # the dialog may lie over the window's own
    assert beside.isVisible() and beside.text() == window.notice.text()
    assert dialog.findChild(QMessageBox) is None  # which would say it once more
    dialog.close()

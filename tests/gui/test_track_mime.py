"""Tracks as they travel between programs: each form is made when it is asked for."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.desktop import track_mime as forms
from musicrec_desktop.gui.desktop.file_urls import local_file
from musicrec_desktop.gui.desktop.track_mime import (
    COPIED_FILES_TYPE,
    TRACKS_TYPE,
    track_ids,
    track_mime,
)

PATHS = ["/m/plain.flac", "/m/Ünï, 100% #1?.flac", "/m/old \udcff.mp3", "/m/line\nbreak.ogg"]
TRACKS = [Track(n, path, Tags(title=f"T{n}", artist="Ada")) for n, path in enumerate(PATHS)]


def check(data: QMimeData) -> None:
    assert track_ids(data) == [0, 1, 2, 3]
    assert data.hasUrls() and data.hasText() and data.hasFormat(TRACKS_TYPE)
    assert [local_file(url) for url in data.urls()] == PATHS
    sent = bytes(data.data("text/uri-list").data()).splitlines()
    assert [local_file(QUrl.fromEncoded(line)) for line in sent] == PATHS
    assert data.text().splitlines() == [f"Ada – T{n}" for n in range(4)]
    first, *lines = bytes(data.data(COPIED_FILES_TYPE).data()).split(b"\n")
    assert first == b"copy"
    assert [local_file(QUrl.fromEncoded(line)) for line in lines] == PATHS


def test_files_of_any_name_travel_in_every_form() -> None:
    check(track_mime(TRACKS))


def test_nothing_is_made_that_nobody_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    really = forms.file_url
    monkeypatch.setattr(forms, "file_url", lambda path: made.append(path) or really(path))
    monkeypatch.setattr(forms, "as_text", lambda tracks: made.append("text") or "words")
    data = track_mime(TRACKS)
    assert data.hasUrls() and track_ids(data) == [0, 1, 2, 3]
    assert not made
    assert len(data.urls()) == len(data.urls()) == 4
    assert made == PATHS  # once


def test_what_was_copied_outlives_whoever_copied_it(qapp) -> None:
    QGuiApplication.clipboard().setMimeData(track_mime(TRACKS))
    gc.collect()
    copied = QGuiApplication.clipboard().mimeData()
    check(copied)
    QGuiApplication.clipboard().clear()


def test_what_is_added_travels_too_and_files_of_no_library_have_no_id() -> None:
    data = track_mime([Track(-1, "/m/x.flac", Tags())])
    data.setData("application/x-own", b"7")
    assert not data.hasFormat(TRACKS_TYPE) and track_ids(data) == []
    assert data.hasFormat("application/x-own")
    assert bytes(data.data("application/x-own").data()) == b"7"
    assert [url.path() for url in data.urls()] == ["/m/x.flac"]

"""What fields of a track are called where tables are read."""

from __future__ import annotations

from musicrec_desktop.core.translation import to_translate

FIELD_NAMES = {
    "title": to_translate("Import", "title"),
    "artist": to_translate("Import", "artist"),
    "album": to_translate("Import", "album"),
    "album_artist": to_translate("Import", "album artist"),
    "genre": to_translate("Import", "genre"),
    "composer": to_translate("Import", "composer"),
    "year": to_translate("Import", "year"),
    "track_number": to_translate("Import", "track number"),
    "disc_number": to_translate("Import", "disc number"),
    "track_total": to_translate("Import", "number of tracks"),
    "disc_total": to_translate("Import", "number of discs"),
    "compilation": to_translate("Import", "part of a compilation"),
    "disc_subtitle": to_translate("Import", "title of the disc"),
    "title_sort": to_translate("Import", "title to sort by"),
    "artist_sort": to_translate("Import", "artist to sort by"),
    "album_sort": to_translate("Import", "album to sort by"),
    "album_artist_sort": to_translate("Import", "album artist to sort by"),
    "composer_sort": to_translate("Import", "composer to sort by"),
}

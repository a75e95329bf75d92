"""The kinds of files that "Open with" offers the player for, by the names of each system."""

from __future__ import annotations

AUDIO = (
    *("aac", "afc", "aif", "aifc", "aiff", "ape", "au", "caf", "dff", "dsf", "flac", "m4a", "m4b"),
    *("m4r", "mka", "mp+", "mp1", "mp2", "mp3", "mpc", "mpga", "mpp", "oga", "ogg", "opus", "spx"),
    *("tak", "tta", "w64", "wav", "wave", "wma", "wv"),
)
# The player reads their sound, but who double-clicks one mostly wants to see a film.
LEFT_TO_VIDEO_PLAYERS = ("asf", "mp4", "webm")
PLAYLISTS = ("m3u", "m3u8", "pls", "xspf")

"""The kinds of files that "Open with" offers the player for, by the names of each system."""

from __future__ import annotations

AUDIO = (
    *("3ga", "aac", "ac3", "afc", "aif", "aifc", "aiff", "amr", "ape", "au", "awb", "caf", "dff"),
    *("dsf", "dts", "eac3", "ec3", "flac", "m4a", "m4b", "m4r", "mka", "mp+", "mp1", "mp2", "mp3"),
    *("mpc", "mpga", "mpp", "oga", "ogg", "opus", "ra", "snd", "spx", "tak", "tta", "voc", "w64"),
    *("wav", "wave", "weba", "wma", "wv"),
)
# The player reads their sound, but who double-clicks one mostly wants to see a film.
LEFT_TO_VIDEO_PLAYERS = ("asf", "mp4", "webm")
PLAYLISTS = ("m3u", "m3u8", "pls", "xspf")

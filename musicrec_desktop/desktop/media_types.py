"""What kind of media a file holds, as desktops name it, by the ending of its name."""

from __future__ import annotations

# As https://gitlab.freedesktop.org/xdg/shared-mime-info names them, and by the names beside it
# that programs' own lists still use.
# fmt: off
_BY_ENDING: dict[str, tuple[str, ...]] = {
    "3ga": ("audio/3gpp", "video/3gpp"),
    "aac": ("audio/aac", "audio/x-aac"),
    "ac3": ("audio/ac3",),
    "aif": ("audio/x-aiff", "audio/aiff"),
    "aifc": ("audio/x-aifc", "audio/x-aiff"),
    "amr": ("audio/AMR", "audio/amr"),
    "ape": ("audio/x-ape",),
    "asf": ("application/vnd.ms-asf", "video/x-ms-asf"),
    "au": ("audio/basic",),
    "awb": ("audio/AMR-WB", "audio/amr-wb"),
    "caf": ("audio/x-caf",),
    "dff": ("audio/x-dff",),
    "dsf": ("audio/x-dsf", "audio/x-dsd"),
    "dts": ("audio/vnd.dts", "audio/x-dts"),
    "eac3": ("audio/eac3", "audio/ac3"),
    "flac": ("audio/flac", "audio/x-flac"),
    "m4a": ("audio/mp4", "audio/x-m4a", "audio/m4a"),
    "m4b": ("audio/x-m4b", "audio/mp4"),
    "m4r": ("audio/x-m4r", "audio/mp4"),
    "mka": ("audio/x-matroska",),
    "mp2": ("audio/mp2", "audio/x-mp2", "audio/mpeg"),
    "mp3": ("audio/mpeg", "audio/mp3", "audio/x-mp3", "audio/x-mpeg"),
    "mp4": ("video/mp4", "audio/mp4"),
    "mpc": ("audio/x-musepack",),
    "ogg": ("audio/ogg", "audio/x-vorbis+ogg", "audio/vorbis", "audio/x-vorbis", "application/ogg"),
    "opus": ("audio/x-opus+ogg", "audio/opus", "audio/ogg"),
    "ra": ("audio/vnd.rn-realaudio", "audio/x-pn-realaudio"),
    "spx": ("audio/x-speex", "audio/x-speex+ogg", "audio/ogg"),
    "tta": ("audio/x-tta",),
    "voc": ("audio/x-voc",),
    "wav": ("audio/x-wav", "audio/wav", "audio/vnd.wave"),
    "weba": ("audio/webm", "video/webm"),
    "webm": ("video/webm", "audio/webm"),
    "wma": ("audio/x-ms-wma",),
    "wv": ("audio/x-wavpack",),
}
_SAME_AS = {
    "afc": "aifc", "aiff": "aif", "ec3": "eac3", "mp+": "mpc", "mp1": "mp2", "mpga": "mp3",
    "mpp": "mpc", "oga": "ogg", "snd": "au", "w64": "wav", "wave": "wav",
}
# fmt: on


def media_types(path: str) -> tuple[str, ...]:
    """Return the names of a file's kind, the usual one first; none where it is unknown."""
    ending = path.rpartition(".")[2].lower()
    return _BY_ENDING.get(_SAME_AS.get(ending, ending), ())

"""Preferences, kept apart from the library so that neither can damage the other."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, get_args

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.name_order import USUAL_ARTICLES
from musicrec_desktop.core.playback_options import PlaybackOptions, playback_options

logger = logging.getLogger(__name__)

Theme = Literal["system", "dark", "light"]
Accent = Literal["blue", "teal", "green", "amber", "coral", "rose", "violet", "graphite", "system"]
Density = Literal["comfortable", "compact"]
Motion = Literal["system", "off"]
AnalysisShare = Literal["all", "half", "one", "idle"]
Repeat = Literal["off", "all", "one"]
ShuffleUnit = Literal["songs", "albums", "rated"]
QueueEnd = Literal["stop", "alike"]
SongEntered = Literal["play", "queue", "next"]


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user chose. Unknown keys of newer versions are kept in ``extra``.

    Attributes
    ----------
    theme : {"system", "dark", "light"}
    accent : str
        The colour of what is chosen or active; "system" is the desktop's own.
    density : {"comfortable", "compact"}
        How much room rows have.
    language : str
        Of the window's words, such as "de"; "" is the system's.
    motion : {"system", "off"}
        Whether things may move where the system allows it.
    volume : float
        Slider position, 0 to 1.
    shuffle : bool
    shuffle_by : {"songs", "albums", "rated"}
        What is drawn; albums are played whole, each in its order.
    repeat : {"off", "all", "one"}
    queue_end : {"stop", "alike"}
        What comes after the queue: nothing, or what sounds like its last track.
    song_entered : {"play", "queue", "next"}
        What a double-click on a song of a list does, or Enter: play the list from there,
        or put the song to the end of the queue, or next in it.
    analysis_share : {"all", "half", "one", "idle"}
        How many processes may listen, at most one for each core; "idle" is all, but none
        while music plays.
    window_geometry, splitter_sizes : str, tuple of int
        How the window was left.
    playback : PlaybackOptions
    equaliser_presets : dict
        The listener's own: ten gains in dB by name.
    notifications, tray, close_to_tray, keep_awake : bool
        Tell when the track changes; show an icon in the tray; play on there when the
        window is closed; keep the computer from sleeping while music plays.
    learn_from_artists : bool
        Whether similarity learns from artist tags what makes music differ.
    sort_names : bool
        Whether people stand under what tags say, such as "Bowie, David".
    articles : str
        What counts for nothing at the beginning of a name, between commas.
    watch : bool
        Whether changes in the music folders are seen by themselves.
    unwatched : dict
        By path, the music folders that are looked into at the start only, all the same.
    shortcuts : dict
        Keys of the user's own, by the name of what they do; "" takes the usual ones away.
    open_with : dict
        Under "chosen", the other programs that files were opened with, the last one first.
    send_to : dict
        How files were sent to a folder last, and under "folders" where to, the last one first.
    listener : int
        Who listened last; 0 is a guest.
    views : dict
        What each view of the window wants to find again, by the view's name.
    """

    theme: Theme = "system"
    accent: Accent = "blue"
    density: Density = "comfortable"
    language: str = ""
    motion: Motion = "system"
    volume: float = 1.0
    shuffle: bool = False
    shuffle_by: ShuffleUnit = "songs"
    repeat: Repeat = "off"
    queue_end: QueueEnd = "stop"
    song_entered: SongEntered = "play"
    analysis_share: AnalysisShare = "all"
    window_geometry: str = ""
    splitter_sizes: tuple[int, ...] = ()
    playback: PlaybackOptions = field(default_factory=PlaybackOptions)
    equaliser_presets: dict[str, Any] = field(default_factory=dict)
    notifications: bool = False
    tray: bool = True
    close_to_tray: bool = False
    keep_awake: bool = True
    learn_from_artists: bool = True
    sort_names: bool = True
    articles: str = USUAL_ARTICLES
    watch: bool = True
    unwatched: dict[str, Any] = field(default_factory=dict)
    shortcuts: dict[str, Any] = field(default_factory=dict)
    open_with: dict[str, Any] = field(default_factory=dict)
    send_to: dict[str, Any] = field(default_factory=dict)
    listener: int = 1
    views: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)


class SettingsFile:
    """Load and save :class:`Settings` as JSON, atomically."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """Return what is on disk, or the defaults where that cannot be used.

        A damaged file is set aside; one that cannot be read now is left alone.
        """
        try:
            stored = json.loads(self._path.read_text("utf-8"))
            if not isinstance(stored, dict):
                raise ValueError("not an object")
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            logger.warning("settings %s not read: %s", self._path, error)
            return Settings()
        except (ValueError, RecursionError) as error:
            logger.warning("settings %s not used: %s", self._path, error)
            self._set_aside()
            return Settings()
        return _from_json(stored)

    def save(self, settings: Settings) -> None:
        """Write the settings.

        Raises
        ------
        StorageError
            If the file cannot be written.
        """
        stored = asdict(settings)
        stored.update(stored.pop("extra"))
        with replacing(self._path) as file:
            file.write(json.dumps(stored, indent=2, sort_keys=True).encode("utf-8"))

    def _set_aside(self) -> None:
        try:
            self._path.replace(self._path.with_suffix(".damaged.json"))
        except OSError as error:
            logger.warning("settings %s not set aside: %s", self._path, error)


def _from_json(stored: dict[str, Any]) -> Settings:
    """Build settings, falling back to the default of every value that makes no sense."""
    default = Settings()
    known = {item.name for item in fields(Settings)} - {"extra"}
    values: dict[str, Any] = {}
    for name in known & stored.keys():
        value = stored[name]
        if isinstance(value, list):
            value = tuple(value)
        if name == "playback":
            values[name] = playback_options(value)
        elif _fits(name, value, getattr(default, name)):
            values[name] = value
        else:
            logger.warning("setting %s=%r ignored", name, value)
    return replace(default, **values, extra={k: v for k, v in stored.items() if k not in known})


def _fits(name: str, value: object, default: object) -> bool:
    choices = {
        "theme": get_args(Theme),
        "accent": get_args(Accent),
        "density": get_args(Density),
        "motion": get_args(Motion),
        "analysis_share": get_args(AnalysisShare),
        "repeat": get_args(Repeat),
        "shuffle_by": get_args(ShuffleUnit),
        "queue_end": get_args(QueueEnd),
        "song_entered": get_args(SongEntered),
    }
    if name in choices:
        return value in choices[name]
    if isinstance(default, bool):
        return isinstance(value, bool)
    if isinstance(default, float):
        return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1
    if isinstance(default, int):
        return isinstance(value, int) and not isinstance(value, bool) and value >= 0
    if isinstance(default, tuple):
        return isinstance(value, tuple) and all(isinstance(item, int) for item in value)
    return isinstance(value, type(default))

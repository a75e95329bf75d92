"""A track: an audio file, or a stretch of one, as the library knows it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from musicrec_desktop.core.features import KEY_SHOWN, TEMPO_SHOWN


class AnalysisState(StrEnum):
    """Whether a track has been listened to. A crash leaves ``PENDING``, never "running"."""

    PENDING = "pending"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Tags:
    """What a file says about itself. Text is stripped; nothing is invented.

    Attributes
    ----------
    title, artist, album, album_artist, genre, composer : str
        Empty where the file says nothing; several values are joined with "; ".
    year, track_number, disc_number : int or None
    duration_seconds : float or None
        As the container states it.
    codec : str
        Short name: "flac", "mp3", "vorbis", "opus", "aac", "alac", "pcm", …
    sample_rate_hz, bit_depth, channels, bitrate_bps : int or None
    track_gain_db, album_gain_db : float or None
        ReplayGain or R128 gain, in dB relative to the ReplayGain 2 reference (−18 LUFS).
    track_peak, album_peak : float or None
        Sample peak, 1.0 is full scale.
    cover_key : str
        Digest of the cover picture, equal for equal pictures; empty where there is none.
    """

    title: str = ""
    artist: str = ""
    album: str = ""
    album_artist: str = ""
    genre: str = ""
    composer: str = ""
    year: int | None = None
    track_number: int | None = None
    disc_number: int | None = None
    duration_seconds: float | None = None
    codec: str = ""
    sample_rate_hz: int | None = None
    bit_depth: int | None = None
    channels: int | None = None
    bitrate_bps: int | None = None
    track_gain_db: float | None = None
    album_gain_db: float | None = None
    track_peak: float | None = None
    album_peak: float | None = None
    cover_key: str = ""


@dataclass(frozen=True, slots=True)
class Track:
    """One row of the library.

    Attributes
    ----------
    id : int
        Stable for the life of the library, across renames.
    path : str
        Absolute, as the operating system gave it (may hold surrogate escapes).
    tags : Tags
        As read; :attr:`title` falls back to the file's name.
    added_at : float
        Unix time.
    missing : bool
        The file was not there at the last look; the row stays.
    analysis : AnalysisState
    tempo_bpm, tempo_confidence : float or None
    key, key_confidence : str, float or None
        Such as "A min"; empty while unknown.
    loudness_lufs : float or None
        Estimated over the excerpts.
    play_count : int
    last_played_at : float or None
        Unix time.
    segment : int
        0 where the track is the whole file, else its number in the file's CUE sheet.
    start_seconds, end_seconds : float, float or None
        The stretch of the file that is the track; None is the file's end.
    """

    id: int
    path: str
    tags: Tags
    added_at: float = 0.0
    missing: bool = False
    analysis: AnalysisState = AnalysisState.PENDING
    tempo_bpm: float | None = None
    tempo_confidence: float | None = None
    key: str = ""
    key_confidence: float | None = None
    loudness_lufs: float | None = None
    play_count: int = 0
    last_played_at: float | None = None
    segment: int = 0
    start_seconds: float = 0.0
    end_seconds: float | None = None

    @property
    def title(self) -> str:
        """The tagged title, or the file's name without its extension."""
        if self.tags.title:
            return self.tags.title
        name = self.path.replace("\\", "/").rsplit("/", 1)[-1]
        name = name.rsplit(".", 1)[0].strip() or name
        return f"{name} ({self.segment})" if self.segment else name

    @property
    def artist(self) -> str:
        """The performing artist; empty where the file does not say."""
        return self.tags.artist or self.tags.album_artist

    @property
    def sure_bpm(self) -> float | None:
        """The tempo, where it is sure enough to be shown."""
        return self.tempo_bpm if (self.tempo_confidence or 0.0) >= TEMPO_SHOWN else None

    @property
    def sure_key(self) -> str:
        """The key, where it is sure enough to be shown; else empty."""
        return self.key if (self.key_confidence or 0.0) >= KEY_SHOWN else ""

    @property
    def release(self) -> str:
        """Equal for the tracks of one album; empty where the file names none."""
        return release_of(self.tags.album, self.tags.album_artist, self.path)


def release_of(album: str, album_artist: str, path: str) -> str:
    """Return what is equal for the tracks of one album, and empty for no album.

    An album is known by its title and album artist or, where none is named, by the
    folder that its files lie in.
    """
    if not album:
        return ""
    folder = path.replace("\\", "/").rpartition("/")[0]
    return f"{album}\n{album_artist or folder}"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read, and why.

    Attributes
    ----------
    path : str
    stage : str
        "tags", "sheet", "analysis", "loudness" or "folder".
    reason : str
        A clause for people: "no audio stream was found".
    at : float
        Unix time.
    """

    path: str
    stage: str
    reason: str
    at: float

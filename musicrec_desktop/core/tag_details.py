"""What a file says of itself beyond what every list shows."""

from __future__ import annotations

from dataclasses import dataclass

MAX_STARS = 5.0


@dataclass(frozen=True, slots=True)
class TagDetails:
    """The tags of one track that are read, kept and searched, but seldom shown.

    Attributes
    ----------
    artists : str
        One by one, parted by "; ", where the file lists them beside the artist's name as
        it is to be shown ("A feat. B").
    title_sort, artist_sort, album_sort, album_artist_sort, composer_sort : str
        What to sort by: "Beatles, The".
    track_total, disc_total : int or None
    disc_subtitle : str
        What the disc is called, of an album with several.
    original_year : int or None
        Of the first release.
    compilation : bool or None
        None where the file does not say.
    comment, lyrics : str
        With their line breaks. Lyrics that state times are in the form of an LRC file.
    stars : float or None
        0.5 to 5, as the file rates itself; None for no rating.
    play_count : int or None
        As the file counts.
    recording_id, release_track_id, album_id, release_group_id : str
        Of MusicBrainz.
    artist_ids, album_artist_ids : str
        Of MusicBrainz, parted by "; ".
    acoustid : str
    """

    artists: str = ""
    title_sort: str = ""
    artist_sort: str = ""
    album_sort: str = ""
    album_artist_sort: str = ""
    composer_sort: str = ""
    track_total: int | None = None
    disc_total: int | None = None
    disc_subtitle: str = ""
    original_year: int | None = None
    compilation: bool | None = None
    comment: str = ""
    lyrics: str = ""
    stars: float | None = None
    play_count: int | None = None
    recording_id: str = ""
    release_track_id: str = ""
    album_id: str = ""
    release_group_id: str = ""
    artist_ids: str = ""
    album_artist_ids: str = ""
    acoustid: str = ""

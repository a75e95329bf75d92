"""Where things live: one data folder a library, and the program's own resources."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from musicrec_desktop.core.errors import FolderMissing, display_path, storage_error
from musicrec_desktop.core.translation import translate

APP_NAME = "musicrec-desktop"
FORWARDING = "moved-to.txt"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The folder that holds one library: database, index, thumbnails, demo music.

    Attributes
    ----------
    root : pathlib.Path
    moved_from : pathlib.Path, optional
        Where it is looked for first, and a line tells that it is at ``root``.
    """

    root: Path
    moved_from: Path | None = None

    @classmethod
    def default(cls) -> DataFolder:
        """Return the folder that this system gives this user's programs, or where it moved.

        Raises
        ------
        FolderMissing
            If the user has no home, or the folder was moved to where nothing is now.
        """
        home = Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))
        if not home.is_absolute():  # "~", where nobody knows whose it is
            raise FolderMissing(
                translate("Storage", "This user has no home folder to keep the library in."),
                translate("Next steps", "Name a folder with --data-dir."),
            )
        return cls.at(home)

    @classmethod
    def at(cls, home: Path) -> DataFolder:
        """Return the data folder of a place: the folder there, or the one it was moved to.

        Raises
        ------
        FolderMissing
            If it was moved to where nothing is now, as on a drive that is away. A library
            begun anew in its stead would look as if everything were lost.
        """
        forwarding = home / FORWARDING
        try:
            root = Path(os.fsdecode(forwarding.read_bytes()))
        except (FileNotFoundError, NotADirectoryError):
            return cls(home)
        except OSError as error:
            raise storage_error(forwarding, error) from error
        if not root.is_dir():
            raise FolderMissing(
                translate(
                    "Storage",
                    "The data folder was moved to “{path}”, which is not there.",
                    path=display_path(root),
                ),
                translate(
                    "Next steps",
                    "Connect the drive that it is on. If it is gone for good, delete “{path}” to "
                    "begin a new library.",
                    path=display_path(forwarding),
                ),
            )
        return cls(root, home)

    @classmethod
    def chosen(cls, named: Path | None, demo: bool) -> DataFolder:
        """Return the folder that a command line names; the demo's lies in it."""
        data = cls.at(named.absolute()) if named is not None else cls.default()
        return cls.at(data.within.root) if demo else data

    @property
    def within(self) -> DataFolder:
        """The demo's, which lies in it unless it was moved."""
        return DataFolder(self.root / "demo")

    @property
    def database(self) -> Path:
        """The SQLite library: tags, features, history, playlists."""
        return self.root / "library.sqlite"

    @property
    def settings(self) -> Path:
        """Preferences, apart from the library, as JSON."""
        return self.root / "settings.json"

    @property
    def index(self) -> Path:
        """The learnt space and its Annoy index; can be rebuilt from the library."""
        return self.root / "index"

    @property
    def music_map(self) -> Path:
        """Where tracks lie on the map; it is drawn anew where it was deleted."""
        return self.root / "map"

    @property
    def covers(self) -> Path:
        """Thumbnails; can be deleted at any time."""
        return self.root / "covers"

    @property
    def cache(self) -> Path:
        """Computed constants such as filter banks; can be deleted at any time."""
        return self.root / "cache"

    @property
    def demo(self) -> Path:
        """Music that the program composed for ``--demo``."""
        return self.root / "demo-music"

    @property
    def reports(self) -> Path:
        """The last reports on the library; can be deleted at any time."""
        return self.root / "reports"

    @property
    def genres(self) -> Path:
        """Genre models, and what was heard of labelled folders."""
        return self.root / "genres"

    @property
    def logs(self) -> Path:
        """Log files, the newest last."""
        return self.root / "logs"

    @property
    def backups(self) -> Path:
        """Copies of the library."""
        return self.root / "backups"

    @property
    def restore_request(self) -> Path:
        """Names the copy that is to replace the library at the next start."""
        return self.root / "restore.txt"

    @property
    def home(self) -> Path:
        """Where it is looked for: at ``root``, or where it was before it was moved."""
        return self.moved_from or self.root

    @property
    def forwarding(self) -> Path:
        """Says where the data folder is, if it is not where it is looked for."""
        return self.home / FORWARDING

    @property
    def move_request(self) -> Path:
        """Names the folder that this one is to be moved to at the next start."""
        return self.root / "move.txt"

    @property
    def moving_lock(self) -> Path:
        """Held while it is moved, and by whoever opens what is in it."""
        return self.home / "moving.lock"

    @property
    def lock(self) -> Path:
        """Held by the one instance that may write."""
        return self.root / "instance.lock"

    def create(self) -> None:
        """Make the folder where it is missing, for this user only.

        One that is there stays as its owner set it.

        Raises
        ------
        StorageError
            If it cannot be made.
        """
        try:
            self.root.mkdir(0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise storage_error(self.root, error) from error


def resource(name: str) -> Path:
    """Return the path of a file shipped with the program.

    Parameters
    ----------
    name : str
        Path below ``resources/``, with forward slashes.
    """
    package = Path(__file__).resolve().parents[1]
    inside = package / "resources" / name  # in a wheel or bundle
    return inside if inside.exists() else package.parent / "resources" / name

"""Learn the space and build the index, in a process of its own.

The window's process never holds all raw features and never imports
scikit-learn: it hands a worker the path of the database and opens what the
worker leaves behind.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from musicrec_desktop.core.errors import storage_error

FEATURES_PREFIX = ".features-"


def build_library_index(database_path: Path, index_folder: Path, artist_tags: bool = True) -> int:
    """Read every feature from the library and build a fresh index.

    Parameters
    ----------
    database_path, index_folder : pathlib.Path
    artist_tags : bool
        Whether the space learns from them what makes music differ.

    Returns
    -------
    int
        How many tracks are in the index. With none, nothing is built.

    Raises
    ------
    DatabaseError, StorageError
        If the library cannot be read, or the index not written; the current one stays.
    """
    from musicrec_desktop.library.database import Database
    from musicrec_desktop.library.heard.features import FeatureRepository
    from musicrec_desktop.recommend.index import build_index

    database = Database.open(database_path)
    try:
        table = FeatureRepository(database).table()
    finally:
        database.close()
    if not len(table):
        return 0
    try:
        index_folder.mkdir(parents=True, exist_ok=True)
        for left in index_folder.glob(f"{FEATURES_PREFIX}*"):  # by a build that was killed
            shutil.rmtree(left, ignore_errors=True)
        with tempfile.TemporaryDirectory(dir=index_folder, prefix=FEATURES_PREFIX) as features:
            table.save(Path(features))
            build_index(Path(features), index_folder, artist_tags=artist_tags)
    except OSError as error:
        raise storage_error(index_folder, error) from error
    return len(table)

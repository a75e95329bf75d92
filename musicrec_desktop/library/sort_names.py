"""Under which names artists and composers stand in lists, as the tags of their files say."""

from __future__ import annotations

from musicrec_desktop.core.name_order import SortNames
from musicrec_desktop.library.database import Database


class SortNameRepository:
    """Reads them. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def read(self) -> SortNames:
        """Return what names stand under that would stand elsewhere without it, if it counts.

        Returns
        -------
        mapping of str to str
            By :func:`core.browsing.same_name` of the name; what most of its tracks say.
        """
        return self._database.people.read()

    def want(self, wanted: bool) -> None:
        """Let people stand under these names, or everybody under their own, from now on."""
        self._database.people.wanted = wanted

"""Derived features of the library, by a pipeline that is kept with it."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.derived import DerivedTable

if TYPE_CHECKING:
    from musicrec_desktop.library.heard.derived_columns import DerivedColumnsRepository
    from musicrec_desktop.recommend.derived import DerivedFeatures

logger = logging.getLogger(__name__)

GROWTH = 1.1  # of the library, after which the pipeline is fitted again


class DerivedFeatureService:
    """Fits, keeps and applies the pipeline.

    Parameters
    ----------
    columns : DerivedColumnsRepository
    folder : pathlib.Path
        Where the pipeline is kept.
    """

    def __init__(self, columns: DerivedColumnsRepository, folder: Path) -> None:
        self._columns = columns
        self._folder = folder

    def table(self, *, fit: bool = False, now: float | None = None) -> DerivedTable:
        """Return the features of every track whose file is there.

        Parameters
        ----------
        fit : bool
            Learn anew from the library as it is, which may change what columns there are;
            done by itself where the library has grown, or nothing that can be used is kept.
        now : float, optional
            Unix time, from which plays have faded; the moment where left out.

        Raises
        ------
        StorageError
            If the pipeline cannot be read or kept.
        """
        from musicrec_desktop.recommend.derived import DerivedFeatures

        moment = time.time() if now is None else now
        columns = self._columns.read()
        features = None if fit else self._kept()
        if features is None or len(columns) > GROWTH * features.tracks:
            features = DerivedFeatures.fit(columns, moment)
            features.save(self._folder)
        return features.transform(columns, moment)

    def _kept(self) -> DerivedFeatures | None:
        from musicrec_desktop.recommend.derived import DerivedFeatures, DerivedOutdated

        try:
            return DerivedFeatures.load(self._folder)
        except DerivedOutdated as error:
            logger.info("%s", error)
            return None

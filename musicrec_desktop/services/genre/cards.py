"""What is written down about a model that was just trained, and why it was kept."""

from __future__ import annotations

import importlib.metadata
import time
from collections.abc import Sequence
from pathlib import Path

from musicrec_desktop.core import genre_notes
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.features import FEATURE_VERSION
from musicrec_desktop.core.genre_scores import OF_LIBRARY, Evaluation, ModelCard
from musicrec_desktop.core.genres import DataSummary, GenreSource, TrainingOptions
from musicrec_desktop.genre.model_files import MODEL_FORMAT, new_id

LIBRARIES = ("numpy", "scipy", "scikit-learn")


def because(compared: Sequence[Evaluation], options: TrainingOptions) -> str:
    """Return a sentence on why a model was kept."""
    ranked = sorted(compared, key=lambda each: -each.macro_f1)
    best = ranked[0]
    if len(ranked) == 1:
        return "" if options.model == "auto" else genre_notes.ONLY_ONE[best.model]
    other = ranked[1]
    return genre_notes.BETTER[best.model].format(
        method=best.method,
        score=f"{100 * best.macro_f1:.1f}",
        other_score=f"{100 * other.macro_f1:.1f}",
    )


def new_card(
    models: Path, summary: DataSummary, found: Evaluation, options: TrainingOptions
) -> ModelCard:
    """Return the card of a model that was just evaluated."""
    now = time.time()
    name = options.name or name_of(summary.source)
    return ModelCard(
        id=new_id(models, name, time.strftime("%Y%m%d-%H%M%S", time.localtime(now))),
        name=name,
        kind=found.model,
        method=found.method,
        made_at=now,
        classes=found.classes,
        data=summary,
        evaluation=found,
        options=options,
        licence_note=genre_notes.LICENCE,
        versions={
            "program": importlib.metadata.version("musicrec-desktop"),
            "features": str(FEATURE_VERSION),
            "format": str(MODEL_FORMAT),
            **{library: importlib.metadata.version(library) for library in LIBRARIES},
        },
    )


def name_of(source: GenreSource) -> str:
    """Return what a model is called by what it learnt from, in no language of anybody's."""
    return OF_LIBRARY if source.kind == "library" else display_path(Path(source.folder).name)

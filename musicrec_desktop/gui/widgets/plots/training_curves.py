"""Loss and accuracy of a network while it learns, of what it learns and of what it does not."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from musicrec_desktop.core.genre_scores import EpochDone
from musicrec_desktop.core.translation import (
    decimal,
    percent,
    to_translate,
    translate,
    translated,
)
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.words.genre import epoch_line

HEIGHT = 190
MOST_TICKS = 8
WIDE, THIN = 2.2, 1.0
FAINT = 0.3  # of earlier folds
HALVES = (0.0, 0.5, 1.0)
Value = Callable[[EpochDone], float | None]
Points = list[tuple[int, float]]

ACCURACY = to_translate("Learn genres", "Accuracy")
LINES: dict[str, tuple[Value, Value]] = {
    to_translate("Learn genres", "Loss"): (lambda e: e.loss, lambda e: e.validation_loss),
    ACCURACY: (lambda e: e.accuracy, lambda e: e.validation_accuracy),
}


def bring_plots() -> None:
    """Import what draws curves, which takes most of a second: in a thread, beside the window."""
    import pyqtgraph  # noqa: F401


class TrainingCurves(QWidget):
    """Two plots beside each other; the newest fold is bold, those before it are faint.

    The plots are made when there is something to draw.
    """

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._plots: dict[str, Any] = {}
        self._epochs: Sequence[EpochDone] = ()
        self.setAccessibleName(translate("Learn genres", "Training curves"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout()
        self._row.setSpacing(12)
        self._legend = ElidedLabel(self)
        self._legend.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._row)
        layout.addWidget(self._legend)
        self._legend.setText(
            translate(
                "Learn genres",
                "Full line: what it learns from.  Dashed: what it is tested on.  "
                "Faint: the tests before this one.",
            )
        )
        self.hide()

    def show_epochs(self, epochs: Sequence[EpochDone]) -> None:
        """Draw these epochs, of one training, in order."""
        self._epochs = tuple(epochs)
        self.setVisible(bool(epochs))
        if not epochs:
            return
        self.setAccessibleDescription(epoch_line(epochs[-1]))
        if not self._plots:
            self._make_plots()
        last = max(epoch.epoch for epoch in epochs)
        step = max(1, math.ceil(last / MOST_TICKS))
        for name, plot in self._plots.items():
            self._draw(plot, *LINES[name])
            plot.getAxis("bottom").setTicks([[(n, str(n)) for n in range(step, last + 1, step)]])

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        for name, plot in self._plots.items():
            self._colour(plot, name)
        if self._plots:
            self.show_epochs(self._epochs)

    # ---- inside

    def _make_plots(self) -> None:
        import pyqtgraph as plots

        for name in LINES:
            plot = plots.PlotWidget(self)
            plot.setFixedHeight(HEIGHT)
            plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            # The wheel is for the page: a plot would keep it, though it does nothing with it.
            plot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            said = translate(
                "Learn genres", "{curve} by epoch", curve=translated("Learn genres", name)
            )
            plot.setAccessibleName(said)
            plot.setMouseEnabled(x=False, y=False)
            plot.setMenuEnabled(False)
            plot.hideButtons()
            plot.showGrid(x=False, y=True, alpha=0.15)
            plot.setAntialiasing(True)
            left = plot.getAxis("left")
            if name == ACCURACY:
                plot.setYRange(0, 1)
                left.setTicks([[(share, percent(share)) for share in HALVES]])
            else:
                left.tickStrings = _decimals
            self._plots[name] = plot
            self._row.addWidget(plot)
            self._colour(plot, name)

    def _colour(self, plot: Any, name: str) -> None:
        tokens = self._tokens
        plot.setBackground(tokens.surface)
        plot.setTitle(translated("Learn genres", name), color=tokens.text_secondary, size="9pt")
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setPen(QColor(tokens.line))
            axis.setTextPen(QColor(tokens.text_muted))

    def _draw(self, plot: Any, learnt: Value, held_out: Value) -> None:
        plot.clear()
        last = self._epochs[-1].fold
        by_fold: dict[int | None, list[EpochDone]] = {}
        for epoch in self._epochs:
            by_fold.setdefault(epoch.fold, []).append(epoch)
        for value, field, style in (
            (learnt, "timbre", Qt.PenStyle.SolidLine),
            (held_out, "harmony", Qt.PenStyle.DashLine),
        ):
            lines = {fold: _points(epochs, value) for fold, epochs in by_fold.items()}
            if not lines[last]:  # the training on everything has no test: the mean of those before
                lines[last] = _mean(lines.values())
            for fold, points in lines.items():
                self._draw_line(
                    plot, points, QColor(getattr(self._tokens, field)), style, fold == last
                )

    def _draw_line(
        self, plot: Any, points: Points, colour: QColor, style: Qt.PenStyle, newest: bool
    ) -> None:
        import pyqtgraph as plots

        if not points:
            return
        colour.setAlphaF(1.0 if newest else FAINT)
        pen = plots.mkPen(colour, width=WIDE if newest else THIN, style=style)
        alone = {"symbol": "o", "symbolSize": 5, "symbolBrush": colour, "symbolPen": None}
        plot.plot(*zip(*points, strict=True), pen=pen, **(alone if len(points) < 3 else {}))


def _points(epochs: Sequence[EpochDone], value: Value) -> Points:
    return [(epoch.epoch, v) for epoch in epochs if (v := value(epoch)) is not None]


def _mean(lines: Iterable[Points]) -> Points:
    by_epoch: dict[int, list[float]] = {}
    for epoch, value in itertools.chain.from_iterable(lines):
        by_epoch.setdefault(epoch, []).append(value)
    return [(epoch, sum(values) / len(values)) for epoch, values in sorted(by_epoch.items())]


def _decimals(values: Sequence[float], scale: float, spacing: float) -> list[str]:
    """Return what stands at a plot's axis, as the reader's language writes it."""
    digits = max(0, math.ceil(-math.log10(spacing * scale)))
    return [decimal(value * scale, digits) for value in values]

"""What copies of songs are encoded as: a kind, and how much of a second it may take."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.core.translation import translate

KINDS = {
    TargetKind.MP3: "MP3",  # no words
    TargetKind.AAC: "AAC",  # no words
    TargetKind.OPUS: "Opus",  # no words
    TargetKind.FLAC: "FLAC",  # no words
}
KBPS = (96, 128, 160, 192, 256, 320)
USUAL_KBPS = {TargetKind.MP3: 256, TargetKind.AAC: 256, TargetKind.OPUS: 160}


class EncodingChoice(QWidget):
    """A choice of kinds, and of bit rates where a kind has one.

    Parameters
    ----------
    target : Target or None
        What is chosen at first; None for copies as they are.
    parent : QWidget
    """

    def __init__(self, target: Target | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = QComboBox(self)
        self.kind.addItem(translate("Send", "Unchanged"))
        for kind, name in KINDS.items():
            self.kind.addItem(name, kind.value)
        self.rate = QComboBox(self)
        for kbps in KBPS:
            self.rate.addItem(translate("Send", "{kbps} kbit/s", kbps=str(kbps)), kbps)
        label = QLabel(translate("Send", "Format of the copies:"), self)
        label.setBuddy(self.kind)
        self.kind.setAccessibleName(translate("Send", "What files are encoded as"))
        self.rate.setAccessibleName(translate("Send", "Bit rate"))
        self.kind.setToolTip(
            translate("Send", "Files that are of this kind already are copied as they are.")
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addWidget(self.kind)
        layout.addWidget(self.rate)
        layout.addStretch(1)
        if target is not None:
            self.kind.setCurrentIndex(self.kind.findData(target.kind.value))
        self._offer_rates()
        if target is not None and target.bitrate_bps:
            self._choose_rate(target.bitrate_bps // 1000)
        self.kind.currentIndexChanged.connect(self._offer_rates)

    def target(self) -> Target | None:
        """Return what is chosen; None for copies as they are."""
        kind = self._kind()
        if kind is None:
            return None
        return Target(kind, 1000 * self.rate.currentData() if kind in USUAL_KBPS else 0)

    def _kind(self) -> TargetKind | None:
        value = self.kind.currentData()
        return None if value is None else TargetKind(value)

    def _offer_rates(self) -> None:
        kind = self._kind()
        self.rate.setVisible(kind in USUAL_KBPS)
        if kind in USUAL_KBPS:
            self._choose_rate(USUAL_KBPS[kind])

    def _choose_rate(self, kbps: int) -> None:
        place = self.rate.findData(kbps)
        if place >= 0:
            self.rate.setCurrentIndex(place)

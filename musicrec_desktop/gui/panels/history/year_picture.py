"""A listener's year as one picture, to keep or to show around."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPixmap,
)

from musicrec_desktop.core.listening_statistics import ListeningStatistics, Ranked
from musicrec_desktop.core.translation import number, percent, translate
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.words.text import long_duration, month_name, said_day
from musicrec_desktop.gui.words.tracks import display_name

SIZE = QSize(1080, 1350)
MARGIN = 72.0
LISTED = 5
COVER = 176
COVER_GAP = 14.0
CAPTION = 52.0  # pixels below a cover, for two lines
HEADING = 60.0  # pixels below those, where the headings of the lists stand
LEAST_ARTIST = 90.0  # pixels
FOOT_PIXELS = (21, 20, 19, 18, 17, 16)  # of its letters, the largest that fit

CoverOf = Callable[[int, int], QPixmap | None]


def year_image(
    found: ListeningStatistics,
    listener: str,
    colour: str,
    tokens: Tokens,
    cover_of: CoverOf = lambda _track, _side: None,
) -> QImage:
    """Draw a year, 1080 by 1350 pixels.

    Parameters
    ----------
    found : ListeningStatistics
        Of one calendar year.
    listener, colour : str
        Who, and in which colour.
    tokens : Tokens
        The theme that it is drawn in.
    cover_of : callable
        Returns the cover of a track in a size; None where there is none.
    """
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    _Drawing(painter, tokens, QColor(colour)).draw(found, listener, cover_of)
    painter.end()
    return image


def _who_listened(listener: str) -> str:
    if listener.casefold() == "me":  # as the first one is called
        return translate("Year in review", "I listened for")
    return translate("Year in review", "{listener} listened for", listener=listener)


def figures_said(found: ListeningStatistics) -> str:
    """Return how much was heard in a year, in a line.

    In somebody's first year all is new, which says nothing of them.
    """
    said = [
        translate("Counts", "%n play(s)", n=found.plays),
        translate("Counts", "%n track(s)", n=found.tracks),
        translate("Counts", "%n artist(s)", n=found.artists),
    ]
    if found.new_tracks < found.tracks:
        new = percent(found.new_tracks / found.tracks)
        said.append(translate("Year in review", "{share} new", share=new))
    return " · ".join(said)


class _Drawing:
    """Draws from top to bottom."""

    def __init__(self, painter: QPainter, tokens: Tokens, colour: QColor) -> None:
        self._painter = painter
        self._tokens = tokens
        self._colour = colour.lighter(130) if tokens.dark else colour
        self._width = SIZE.width() - 2 * MARGIN

    def draw(self, found: ListeningStatistics, listener: str, cover_of: CoverOf) -> None:
        self._background()
        year = str(found.period.first.year) if found.period.first else ""
        self._text(year, 118, 148.0, weight=QFont.Weight.Black, colour=self._colour)
        self._text(_who_listened(listener), 30, 214.0, colour=self._tokens.text_secondary)
        self._text(long_duration(found.seconds), 64, 286.0, weight=QFont.Weight.Bold)
        self._figures(found, 334.0)
        y = self._covers(found.top_albums, 392.0, cover_of)
        half = (self._width - 48) / 2
        self._list(
            translate("Year in review", "Artists"), found.top_artists, MARGIN, y + HEADING, half
        )
        self._list(
            translate("Year in review", "Tracks"),
            found.top_tracks,
            MARGIN + half + 48,
            y + HEADING,
            half,
        )
        self._months(found, QRectF(MARGIN, 1082, self._width, 120))
        self._foot(found)

    def _background(self) -> None:
        area = QRectF(0, 0, SIZE.width(), SIZE.height())
        self._painter.fillRect(area, QColor(self._tokens.content))
        glow = QLinearGradient(QPointF(0, 0), QPointF(SIZE.width() * 0.6, SIZE.height() * 0.7))
        strong = QColor(self._colour)
        strong.setAlphaF(0.30 if self._tokens.dark else 0.20)
        faint = QColor(self._colour)
        faint.setAlphaF(0.0)
        glow.setColorAt(0.0, strong)
        glow.setColorAt(1.0, faint)
        self._painter.fillRect(area, glow)

    def _figures(self, found: ListeningStatistics, y: float) -> None:
        self._text(figures_said(found), 27, y, colour=self._tokens.text_secondary)

    def _covers(self, albums: Sequence[Ranked], y: float, cover_of: CoverOf) -> float:
        """Draw the covers of the albums heard most; return where they end."""
        x, drawn = MARGIN, 0
        for album in albums:
            cover = cover_of(album.track_id, COVER)
            if cover is None or drawn == LISTED:
                continue
            box = QRectF(x, y, COVER, COVER)
            path = QPainterPath()
            path.addRoundedRect(box, 10, 10)
            self._painter.save()
            self._painter.setClipPath(path)
            self._painter.drawPixmap(box, cover, QRectF(cover.rect()))
            self._painter.restore()
            self._caption(album, x, y + COVER)
            x += COVER + COVER_GAP
            drawn += 1
        return y + (COVER + CAPTION if drawn else 0)

    def _caption(self, album: Ranked, x: float, y: float) -> None:
        """Say what album a cover is of, and whose."""
        name = album.name or translate("Year in review", "Unknown")
        self._text(name, 20, y + 27, x=x, width=COVER)
        muted = self._tokens.text_muted
        self._text(album.beside, 18, y + 51, x=x, width=COVER, colour=muted)

    def _list(self, title: str, ranked: Sequence[Ranked], x: float, y: float, width: float) -> None:
        self._text(
            title.upper(), 20, y, x=x, weight=QFont.Weight.DemiBold, colour=self._tokens.text_muted
        )
        most = max((item.plays for item in ranked), default=1)
        row = 68.0
        for place, item in enumerate(ranked[:LISTED]):
            top = y + 24 + place * row
            plays = number(item.plays)
            font = self._font(24)
            room = width - QFontMetricsF(font).horizontalAdvance(plays) - 16
            name = item.name or translate("Year in review", "Unknown")
            self._text(name, 28, top + 28, x=x, width=room)
            self._beside(item.beside, x + self._width_of(name, 28) + 12, top + 28, x + room)
            self._painter.setFont(font)
            self._painter.setPen(QColor(self._tokens.text_secondary))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._painter.drawText(QRectF(x, top, width, 40), right, plays)
            self._bar(QRectF(x, top + 42, width, 7), item.plays / most)

    def _width_of(self, text: str, pixels: int) -> float:
        return QFontMetricsF(self._font(pixels)).horizontalAdvance(text)

    def _beside(self, artist: str, x: float, baseline: float, end: float) -> None:
        """Say whom a track is by, where its title leaves room for enough of that."""
        if artist and end - x >= min(self._width_of(artist, 21), LEAST_ARTIST):
            muted = self._tokens.text_muted
            self._text(artist, 21, baseline, x=x, width=end - x, colour=muted)

    def _bar(self, whole: QRectF, share: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        back = QColor(self._tokens.text)
        back.setAlphaF(0.10)
        self._painter.setBrush(back)
        self._painter.drawRoundedRect(whole, 3.5, 3.5)
        filled = QRectF(whole)
        filled.setWidth(max(whole.width() * share, 7.0))
        self._painter.setBrush(self._colour)
        self._painter.drawRoundedRect(filled, 3.5, 3.5)

    def _months(self, found: ListeningStatistics, area: QRectF) -> None:
        sums = [0.0] * 12
        for day, seconds in found.days.items():
            sums[int(day[5:7]) - 1] += seconds
        most = max(sums) or 1.0
        room = area.width() / 12
        for place, seconds in enumerate(sums):
            left = area.left() + place * room
            height = max(seconds / most * area.height(), 3.0)
            bar = QRectF(left + 6, area.bottom() - height, room - 12, height)
            colour = QColor(self._colour if seconds else self._tokens.line)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(colour)
            self._painter.drawRoundedRect(bar, 5, 5)
            self._painter.setFont(self._font(19))
            self._painter.setPen(QColor(self._tokens.text_muted))
            under = QRectF(left, area.bottom() + 6, room, 28)
            self._painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), month_name(place + 1))

    def _foot(self, found: ListeningStatistics) -> None:
        from datetime import date

        parts = []
        if found.longest_streak > 1:
            days = found.longest_streak
            parts.append(translate("Year in review", "Longest streak: %n day(s)", n=days))
        if found.busiest_day is not None:
            day, seconds = found.busiest_day
            parts.append(
                translate(
                    "Year in review",
                    "Most on {day}: {duration}",
                    day=said_day(date.fromisoformat(day)),
                    duration=long_duration(seconds),
                )
            )
        if found.top_genres:
            genre = display_name(found.top_genres[0].name)
            parts.append(translate("Year in review", "Genre of the year: {genre}", genre=genre))
        said = "   ·   ".join(parts)
        fits = (size for size in FOOT_PIXELS if self._width_of(said, size) <= self._width)
        self._text(
            said,
            next(fits, FOOT_PIXELS[-1]),
            SIZE.height() - 58.0,
            colour=self._tokens.text_secondary,
        )

    def _text(
        self,
        text: str,
        pixels: int,
        baseline: float,
        *,
        x: float = MARGIN,
        width: float | None = None,
        weight: QFont.Weight = QFont.Weight.Normal,
        colour: str | QColor | None = None,
    ) -> None:
        font = self._font(pixels, weight)
        shown = elided(QFontMetricsF(font), text, self._width if width is None else width)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._tokens.text if colour is None else colour))
        self._painter.drawText(QPointF(x, baseline), shown)

    def _font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self._painter.font())
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font

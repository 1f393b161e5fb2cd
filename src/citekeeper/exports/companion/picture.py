"""The pictures of the companion page as numbers: the templates write them as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from citekeeper.model import Outcome, Past, Totals

WIDTH = 1000.0
"""Units from left to right; the page scales them."""

HEIGHT = 100.0
"""Units of the tallest column of the trend."""

GAP = 4.0
"""Units between two columns."""

DRAWN = tuple(Outcome)
"""Best first, as everywhere."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One coloured part of a bar or a column, in units."""

    outcome: str
    count: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Bar:
    """All cited links in one bar, and the same as a sentence."""

    pieces: tuple[Piece, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """What one audit counted, as a column of the trend and as a row of numbers."""

    date: str
    counts: tuple[int, ...]
    pieces: tuple[Piece, ...]
    degraded: bool


def bar(totals: Totals) -> Bar:
    """The outcomes side by side, each as wide as its share."""
    counts = _counts(totals)
    whole = sum(counts) or 1
    pieces, x = [], 0.0
    for outcome, count in zip(DRAWN, counts, strict=True):
        width = _round(WIDTH * count / whole)
        if count:
            pieces.append(Piece(outcome.value, count, _round(x), 0.0, width, 1.0))
        x += WIDTH * count / whole
    said = ", ".join(f"{p.count} {p.outcome}" for p in pieces)
    return Bar(tuple(pieces), f"Of {sum(counts)} cited links: {said or 'none'}.")


def columns(history: Sequence[Past]) -> tuple[Column, ...]:
    """One column for each audit, oldest first; none for a single audit, which is no trend.

    The tallest audit fills the height. An audit without our own network saw nothing: it is left
    out, because its "unsure" says nothing about the links.
    """
    seen = [past for past in history if not past.degraded and past.totals.cited_links]
    if len(seen) < 2:
        return ()
    tallest = max(past.totals.cited_links for past in seen)
    step = WIDTH / len(seen)
    return tuple(
        _column(past, x=number * step, width=step - min(GAP, step / 4), tallest=tallest)
        for number, past in enumerate(seen)
    )


def _column(past: Past, *, x: float, width: float, tallest: int) -> Column:
    counts, pieces, y = _counts(past.totals), [], HEIGHT
    for outcome, count in zip(DRAWN, counts, strict=True):
        height = HEIGHT * count / tallest
        y -= height
        if count:
            piece = Piece(outcome.value, count, _round(x), _round(y), _round(width), _round(height))
            pieces.append(piece)
    return Column(past.at.strftime("%Y-%m-%d"), counts, tuple(pieces), past.degraded)


def _counts(totals: Totals) -> tuple[int, ...]:
    return tuple(getattr(totals, outcome.value) for outcome in DRAWN)


def _round(number: float) -> float:
    """Two places are a hundredth of a pixel: enough, and the same on every machine."""
    return round(number, 2)

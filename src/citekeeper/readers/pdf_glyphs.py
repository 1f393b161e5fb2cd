"""The words of a page as PDFium draws them: letters with their size, baseline and extent.

A word is cut where the size or the baseline of its letters changes, so that a raised number is a
word of its own, joined to the one before it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from ctypes import byref, c_double
from dataclasses import dataclass
from itertools import repeat
from operator import sub
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]

from citekeeper.readers.pdf_unnamed import Unnamed

MOST_CHARACTERS = 60_000
"""Characters of one page that are read; a full newspaper page has half of that."""
HYPHEN = "\x02"
"""What PDFium gives for a hyphen at the end of a line, whichever it was."""

_LARGEST = 2_000
"""Points of the largest letters that are read; a poster has a third of that."""
_BLEED = 5.0
"""Points beyond the edge of a page in which text may still be seen."""
_RAW_WORD = re.compile(r"[^ \t\r\n\x00\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+")
"""Other control characters are letters that their font did not name: ligatures, for the most."""
_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_RAISED_SIZE, _RAISED_BY = 0.6, 0.35
"""Size and baseline that raised digits seem to have, against those of their font."""
_UNEVEN = 0.12
"""Part of the height by which letters of one size and baseline may hang lower than others."""

Box = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(slots=True)
class Word:
    """Letters of one size on one baseline without a gap.

    `joined` is True where the letters before it belong to the same word; `uris` are the targets of
    annotations with the part of the text that they lie on.
    """

    text: str
    x0: float
    x1: float
    y: float
    size: float
    joined: bool = False
    uris: tuple[tuple[int, int, int], ...] = ()


class Drawn(NamedTuple):
    """A word as it is drawn: quarter turns anticlockwise, box, left and right of each letter."""

    word: Word
    turns: int
    box: Box
    lefts: list[float]
    rights: list[float]


class Glyphs:
    """Buffers for the boxes of a page's characters, filled by PDFium without a loop in Python; and
    the glyphs of a document that have no name."""

    def __init__(self) -> None:
        self.unnamed = Unnamed()
        self._boxes: Any = (pdfium.FS_RECTF * 0)()
        self._pointers: list[Any] = []

    def boxes(self, text_page: Any, count: int) -> tuple[list[float], ...]:
        """Left, top, right and bottom of each character: advance and height of its font."""
        if count > len(self._boxes):
            self._boxes = (pdfium.FS_RECTF * count)()
            self._pointers = [byref(box) for box in self._boxes]
        read = map(pdfium.FPDFText_GetLooseCharBox, repeat(text_page), range(count), self._pointers)
        deque(read, maxlen=0)
        flat: list[Any] = memoryview(self._boxes).cast("B").cast("f")[: 4 * count].tolist()
        return flat[0::4], flat[1::4], flat[2::4], flat[3::4]


def drawn_words(text_page: Any, glyphs: Glyphs, page: Box) -> Iterator[Drawn]:
    """The words of a page in the order of drawing; `page` is its box."""
    count = min(pdfium.FPDFText_CountChars(text_page), MOST_CHARACTERS)
    if count <= 0:
        return
    codes = map(pdfium.FPDFText_GetUnicode, repeat(text_page), range(count))
    text = "".join(map(chr, codes))
    lefts, tops, rights, bottoms = glyphs.boxes(text_page, count)
    probe = _Probe(text_page)
    text = glyphs.unnamed.in_text(text, text_page, (lefts, rights), probe.upright)
    numbers = [n.span() for n in _NUMBER.finditer(text) if probe.superior(n.start())]
    for found in _RAW_WORD.finditer(text):
        joined = False
        pieces = _evenly(*found.span(), tops, bottoms, probe)
        for begin, stop, raised in _cut(pieces, numbers) if numbers else pieces:
            size, x, y, turns = probe.look(begin)
            if not 0 < size < _LARGEST:  # also where a damaged file has no number there
                continue
            left, right = lefts[begin:stop], rights[begin:stop]
            box = min(left), min(bottoms[begin:stop]), max(right), max(tops[begin:stop])
            if raised:
                size, y = _RAISED_SIZE * size, y + _RAISED_BY * size
            word = Word(text[begin:stop], x, box[2], y, size, joined)
            if not inside(page, x, y):
                x, y = probe.begin()
                word.x0, word.x1, word.y = x, x + 0.5 * size * len(left), y
                box = x, y, word.x1, y + size
                left, right = [x] * len(left), [word.x1] * len(left)
            yield Drawn(word, turns, box, left, right)
            joined = text[stop - 1] != HYPHEN


_Piece = tuple[int, int, bool]
"""Where a part of a word begins and ends; True for digits that are small and raised by their shape
alone, as OpenType has them."""


def _cut(pieces: Iterator[_Piece], numbers: Sequence[tuple[int, int]]) -> Iterator[_Piece]:
    """The pieces of a word, cut where raised numbers stand in them."""
    for begin, end, _ in pieces:
        done = begin
        for start, stop in numbers[bisect_left(numbers, (begin, 0)) :]:
            if start >= end:
                break
            if start > done:
                yield done, start, False
            yield start, min(stop, end), True
            done = min(stop, end)
        if done < end:
            yield done, end, False


def _evenly(
    start: int, end: int, tops: list[float], bottoms: list[float], probe: _Probe
) -> Iterator[_Piece]:
    """A word cut where size or baseline change."""
    low, high = min(bottoms[start:end]), max(tops[start:end])
    most = _UNEVEN * (high - low)
    if max(bottoms[start:end]) - low <= most and high - min(tops[start:end]) <= most:
        yield start, end, False
        return
    begin = start
    most = _UNEVEN * max(map(sub, tops[start:end], bottoms[start:end]))
    seen = probe.look(start)
    for at in range(start + 1, end):
        if abs(bottoms[at] - bottoms[at - 1]) <= most and abs(tops[at] - tops[at - 1]) <= most:
            continue
        here = probe.look(at)
        same = abs(here[0] - seen[0]) <= 0.04 * seen[0] and abs(here[2] - seen[2]) <= 0.5
        if not same or (here[3] == 0 and here[1] < seen[1] - seen[0]):
            yield begin, at, False
            begin, seen = at, here
    yield begin, end, False


class _Probe:
    """Asks PDFium for the size, origin and direction of single characters."""

    def __init__(self, text_page: Any) -> None:
        self._page = text_page
        self._x, self._y, self._matrix = c_double(), c_double(), pdfium.FS_MATRIX()
        self._left, self._right = c_double(), c_double()
        self._bottom, self._top = c_double(), c_double()
        self._at = byref(self._x), byref(self._y)
        self._into = byref(self._matrix)

    def begin(self) -> tuple[float, float]:
        """Where the text of the character begins that was looked at last: PDFium misplaces the
        characters of some bitmap fonts."""
        return self._matrix.e, self._matrix.f

    def superior(self, index: int) -> bool:
        """True for a letter whose shape is small and stands well above the baseline."""
        size, _, y, turns = self.look(index)
        box = self._left, self._right, self._bottom, self._top
        if turns or not pdfium.FPDFText_GetCharBox(self._page, index, *map(byref, box)):
            return False
        bottom, top = self._bottom.value, self._top.value
        return bottom - y > 0.2 * size and 0 < top - bottom < 0.6 * size

    def upright(self, index: int) -> float:
        """The size of a letter; 0 where it is turned."""
        size, _, _, turns = self.look(index)
        return 0.0 if turns else size

    def look(self, index: int) -> tuple[float, float, float, int]:
        """Size as printed, x and y of the origin, quarter turns anticlockwise."""
        size = pdfium.FPDFText_GetFontSize(self._page, index)
        pdfium.FPDFText_GetCharOrigin(self._page, index, *self._at)
        pdfium.FPDFText_GetMatrix(self._page, index, self._into)
        a, b, c, d = self._matrix.a, self._matrix.b, self._matrix.c, self._matrix.d
        turns = (0 if a >= 0 else 2) if abs(a) >= abs(b) else (1 if b > 0 else 3)
        return abs(size) * (c * c + d * d) ** 0.5, self._x.value, self._y.value, turns


def inside(page: Box, x: float, y: float) -> bool:
    """True where a place can be seen on a page."""
    left, bottom, right, top = page
    return left - _BLEED < x < right + _BLEED and bottom - _BLEED < y < top + _BLEED

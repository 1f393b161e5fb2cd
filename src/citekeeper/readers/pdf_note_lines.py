"""The lines of each note at the foot of pages, once it is known where notes begin.

A note goes on in the lines below it, and where it was cut off at the end of a page, in those above
the first note of the next page, or at its foot.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from citekeeper.readers.layout import RAISED
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_markers import Start

SMALLER = 0.3
"""Points by which small type is smaller than that of the running text."""
USUAL_PITCH = 1.2
"""Distance of lines against their size, where a document does not show its own."""
_ENDED = re.compile(r"[.!?\u2026]['\"\u2019\u201d\u00bb)\]]{0,3}\Z")
_OPEN_URL = re.compile(r"(?:://|www\.)\S*\Z", re.IGNORECASE)
"""A URL at the end of a line: what ends it is no full stop."""
_MOST_ASKED = 50
"""Lines of a page that are looked at as heads of columns."""
_LONGEST_URL = 500
"""Letters at the end of a line in which such a URL is looked for."""
_NEAR = 5
"""Notes before one that show where the lines of notes begin."""
_CLOSE = 1.4
"""Distance of lines, in sizes, up to which they are of one block."""
_GAP = 1.3
"""Distance of lines, against the usual one, that ends a note in the size of the running text."""


@dataclass
class Note:
    """One note: marker, style, its lines; `text_at` is where its first line's text begins."""

    marker: str
    style: str
    text_at: int
    lines: list[Line] = field(default_factory=list)

    @property
    def page(self) -> int:
        """The page on which it begins."""
        return self.lines[0].page

    @property
    def has_text(self) -> bool:
        """False for a number alone: that of an equation, an exponent."""
        return len(self.lines) > 1 or len(self.lines[0].text) > self.text_at


def is_typed(line: Line) -> bool:
    """True for a number in superscript letters, as people type it where they have no layout."""
    return line.text[:1] in RAISED


class Collected:
    """The notes of a document as they grow, page by page."""

    def __init__(self, size: float, pitch: float, width: float) -> None:
        self.notes: list[Note] = []
        self._size = size
        self._pitch = pitch
        self._width = width
        self._text: Line | None = None

    def add(self, page: Sequence[Line], starts: Mapping[int, Start]) -> None:
        """Add the notes of one page; lines above its first note may end the note before it."""
        current: Note | None = None
        held: list[Line] = []
        columns = _Columns(page)
        for line in page:
            start = starts.get(id(line))
            if start is not None:
                first = bool(held) and held[0] is page[0]
                if self.notes and self._leads_to(held, line, self.notes[-1], first=first):
                    self.notes[-1].lines += held
                elif held:
                    self._let_go(held, columns)
                current, held = Note(start.marker, start.style, start.text_at, [line]), []
                self.notes.append(current)
            elif current is not None and self._belongs(line, current):
                current.lines.append(line)
            else:
                current = None
                goes_on = held and (_adjoins(line, held) or _both_at_foot(held[-1], line))
                if held and not goes_on:
                    self._let_go(held, columns)
                held = [*held, line] if goes_on else [line]
        if held and self.notes and self._orphaned(held, page, self.notes[-1]):
            self.notes[-1].lines += held
        elif held:
            self._let_go(held, columns)

    def _let_go(self, held: Sequence[Line], columns: _Columns) -> None:
        """Leave lines to the running text, unless they are at the head of a column of small type,
        as notes in a margin are, and end the note of the page before."""
        self._text = held[-1]
        note = self.notes[-1] if self.notes else None
        if note is None or held[0].page != note.lines[-1].page + 1:
            return
        last = note.lines[-1]
        set_alike = abs(held[0].x0 - last.x0) < 2 and _alike(held[0], last) and self._small(last)
        if set_alike and self._cut_off(note) and columns.begins(held[0]):
            note.lines += held

    def _leads_to(self, held: Sequence[Line], line: Line, note: Note, *, first: bool) -> bool:
        """True for lines right above the first note of a page that end the note before it: they
        are in its size, and that note was cut off; or they are small and as close as notes are.

        In the size of the running text they must go on with a word, and be not the `first` lines
        of the page, which go on with the running text, nor stand where that was cut off.
        """
        if not held or not _alike(held[-1], note.lines[-1]):
            return False
        if held[0].foot and _both_at_foot(held[-1], line):
            return line.page - note.lines[-1].page in (0, 1)
        if not _below(line, held[-1]):
            return False
        cut_off = line.page - note.lines[-1].page in (0, 1) and self._cut_off(note)
        if not self._small(held[-1]):
            goes_on = cut_off and not first and held[0].text[:1].islower()
            return goes_on and not self._goes_on_with(held[0])
        edges = [line.x0, *(one.x0 for other in self.notes[-_NEAR:] for one in other.lines[:9])]
        close = held[-1].y - line.y < _CLOSE * line.size
        return cut_off or (close and any(abs(held[-1].x0 - x) < 2 for x in edges))

    def _orphaned(self, held: Sequence[Line], page: Sequence[Line], note: Note) -> bool:
        """True for the lines at the very foot of a column that go on with a note from before."""
        first, last = held[0], held[-1]
        if any(line.y < last.y - 1 and line.overlaps(last) for line in page):
            return False
        if first.page - note.lines[-1].page not in (0, 1) or not _alike(last, note.lines[-1]):
            return False
        goes_on = first.text[:1].islower()
        if first.foot:
            here = [line for line in note.lines if line.page == first.page]
            above = bool(here) and here[-1].y > first.y
            return not above or any(map(first.overlaps, here))
        if self._small(last):
            return goes_on or self._cut_off(note)
        level = abs(first.x0 - note.lines[-1].x0) < 2
        return goes_on and level and self._cut_off(note)

    def _belongs(self, line: Line, note: Note) -> bool:
        """True for the next line of a note; one in the size of the running text ends at a gap."""
        first, before = note.lines[0], note.lines[-1]
        if is_typed(first) and not self._small(first):
            return _below(line, before) and before.y - line.y < _GAP * self._pitch * line.size
        return _below(line, before) and line.size <= first.size * 1.12 + SMALLER

    def _small(self, line: Line) -> bool:
        return line.size < self._size - SMALLER

    def _cut_off(self, note: Note) -> bool:
        """True where a note ends with a full line and no full stop."""
        last = note.lines[-1]
        ended = _ENDED.search(last.text) and not (
            last.text[-1] == "?" and _OPEN_URL.search(last.text[-_LONGEST_URL:])
        )
        if ended:
            return False
        widest = max(line.x1 - line.x0 for line in note.lines) if len(note.lines) > 2 else 0.0
        return last.x1 - last.x0 > 0.8 * (min(widest, self._width) or self._width)

    def _goes_on_with(self, line: Line) -> bool:
        """True where the running text was cut off in a sentence in the column before a line."""
        last = self._text
        if last is None or self._small(last) or _ENDED.search(last.text):
            return False
        return not (last.page == line.page and last.overlaps(line))


class _Columns:
    """Where the columns of a page begin."""

    def __init__(self, page: Sequence[Line]) -> None:
        self._page = page
        self._asked = 0

    def begins(self, line: Line) -> bool:
        """True where no line stands above one; asked of a few lines of a page only."""
        self._asked += 1
        if self._asked > _MOST_ASKED:
            return False
        return not any(o.y > line.y + 1 and o.overlaps(line) for o in self._page)


def _adjoins(line: Line, held: Sequence[Line]) -> bool:
    """True for a line that follows others without a wider gap than is between them."""
    drop = held[-1].y - line.y
    usual = held[-2].y - held[-1].y if len(held) > 1 else 1.5 * line.size
    return (
        _below(line, held[-1])
        and _alike(line, held[-1])
        and drop < max(1.3 * usual, 1.2 * line.size)
    )


def _both_at_foot(before: Line, line: Line) -> bool:
    """True for the paragraphs of one note below the rule."""
    return before.foot and line.foot and line.overlaps(before) and line.y < before.y


def _alike(line: Line, other: Line, by: float = 0.3) -> bool:
    return abs(line.size - other.size) < by


def _below(line: Line, previous: Line) -> bool:
    """True where a line is the next one in its column, or goes on beside the one before."""
    drop = previous.y - line.y
    if abs(drop) < 0.3 * line.size:
        return line.x0 >= previous.x1 - 1
    return 0 < drop < 2.6 * max(line.size, previous.size) and line.overlaps(previous)

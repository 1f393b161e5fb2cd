"""Footnotes told by their counting through all pages, where the markers of many did not come out.

The numbers at the feet of pages go on from page to page. Where most notes are told by their markers
(`text_glued`), those that fill the gap between the last one of a page and the first one of another
are notes, too, whatever asks for them; where none are, a whole document of numbers from 1 on is one
of notes if enough of them are asked for on their pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from citekeeper.readers.text_glued import (
    Feet,
    Head,
    codes,
    head_at,
    is_foot,
    last_row,
    markers,
    spaced,
)
from citekeeper.readers.text_lone import WORD
from citekeeper.readers.text_pages import Line

_DOTTED = re.compile(r"\s{0,14}(\d{1,3})\.\s+(\S.*)")
_GOES_ON = re.compile(r"(?!https?:|www\.)[a-z\u00df-\u00ff\u03ac-\u03ce\u0430-\u044f]")
"""How the rest of a sentence begins."""
_FEWEST = 4
"""Notes of a document that are told by their counting."""
_FEWEST_ASKED = 3
"""Markers that are no accident."""
_FEWEST_PAGES = 2
_TRIED = 8
"""Rows of a page with which its notes may begin."""
_TITLE = 8
"""Words of a heading."""
_LOST = 9
"""Numbers behind the last one of a page with which another may begin."""
_SURE = 0.75
"""Share of the notes of a chapter that are asked for, where others were told by their markers."""
_MOST_MISSING = 20
"""Notes that a gap may hold."""


@dataclass(frozen=True, slots=True)
class _Page:
    """One page: its rows, the notes that may begin there by row, and the markers by number."""

    at: tuple[int, ...]
    heads: Mapping[int, Head]
    asked: Mapping[int, tuple[int, int, int]]


@dataclass
class _Chain:
    """Notes that count on: each with its page, and by row what asks for those asked for."""

    rows: list[tuple[_Page, int]] = field(default_factory=list)
    marks: dict[int, tuple[int, int, int]] = field(default_factory=dict)

    def add(self, page: _Page, rows: Sequence[int]) -> None:
        """Notes of the next page, with their markers there."""
        self.rows += [(page, row) for row in rows]
        asked = page.asked
        self.marks |= {row: asked[n] for row in rows if (n := page.heads[row].number) in asked}

    @property
    def share(self) -> float:
        """How many of the notes are asked for on their pages; of the chapter with the fewest, of
        those with enough."""
        parts: list[list[int]] = []
        for page, row in self.rows:
            if page.heads[row].number == 1:
                parts.append([])
            parts[-1].append(row)
        enough = [part for part in parts if len(part) >= _FEWEST]
        if not enough or 2 * len(enough) <= len(parts):
            return 0.0
        return min(sum(row in self.marks for row in part) / len(part) for part in enough)


def counted_on(rows: Sequence[Line], found: Feet) -> Feet:
    """The notes at the feet of pages, those added that only their counting tells."""
    if not rows or rows[0].page is None:
        return found
    if found.heads:
        _fill_gaps(rows, found)
        return found
    for dotted, least in ((False, 0.25), (True, 0.6)):
        chain = _through(rows, list(_pages(rows, dotted=dotted)))
        if chain.share >= least and len(chain.marks) >= _FEWEST_ASKED:
            return _as_feet(rows, chain, Feet())
    return found


def _pages(rows: Sequence[Line], *, dotted: bool) -> Iterator[_Page]:
    """The pages with what may be notes, whose numbers have full stops or not."""
    known = codes(rows)
    for _, numbered in groupby(range(len(rows)), key=lambda at: rows[at].page):
        at = tuple(numbered)
        find = _dotted if dotted else head_at
        heads = {row: head for row in at if (head := find(rows, row))}
        asked: dict[int, tuple[int, int, int]] = {}
        for row in at if heads else ():
            for number, start, end in markers(rows[row].text, known):
                asked.setdefault(number, (row, start, end))
        wanted = {head.number: row for row, head in heads.items() if head.number not in asked}
        yield _Page(at, heads, asked | spaced(rows, at, wanted))


def _dotted(rows: Sequence[Line], at: int) -> Head | None:
    found = _DOTTED.fullmatch(rows[at].text)
    return Head(int(found[1]), at, found[2]) if found and WORD.search(found[2]) else None


def _is_title(rows: Sequence[Line], head: Head) -> bool:
    """True for a number with a few words that end no sentence, above an empty line: a chapter's."""
    below = rows[head.text_at + 1].text if head.text_at + 1 < len(rows) else ""
    few = len(head.text.split()) <= _TITLE and "://" not in head.text
    return few and head.text.rstrip()[-1].isalnum() and not below.strip()


def _run(rows: Sequence[Line], page: _Page, start: int, stop: int | None = None) -> list[int]:
    """The rows of the notes at the foot of a page that count from one number on, at most to
    another."""
    best: list[int] = []
    for first in [row for row, head in page.heads.items() if head.number == start][-_TRIED:]:
        chain, number = list[int](), start
        for row, head in page.heads.items():
            counts = row >= first and head.number == number != stop
            if counts and not _GOES_ON.match(head.text) and not _is_title(rows, head):
                chain.append(row)
                number += 1
        if chain and chain[0] == first and is_foot(rows, page.at, chain):
            best = max(chain, best, key=len)
    return best


def _asked_for(page: _Page, run: Sequence[int]) -> bool:
    """True where most of these notes, or the one that begins a chapter, are asked for above the
    first on their page."""
    numbers = [page.heads[row].number for row in run]
    asked = [page.asked[number][0] < run[0] for number in numbers if number in page.asked]
    first = numbers[0] in page.asked or (numbers[0] > 1 and len(asked) > 1)
    return first and all(asked) and 4 * len(asked) >= 3 * len(run)


def _through(rows: Sequence[Line], pages: Sequence[_Page]) -> _Chain:
    """The notes from 1 on through all pages, in each chapter anew where the text asks for them;
    none where these are too few."""
    chain, last, held = _Chain(), 0, 0
    for page in pages:
        run = _run(rows, page, last + 1)
        others = (1, *range(last + 2, last + _LOST)) if last and not run else ()
        further = (_run(rows, page, start) for start in others)
        run = run or next((one for one in further if one and _asked_for(page, one)), [])
        if run:
            chain.add(page, run)
            last, held = page.heads[run[-1]].number, held + 1
    above = all(chain.marks.get(row, (0,))[0] < row for _, row in chain.rows)
    told = len(chain.rows) >= _FEWEST and held >= _FEWEST_PAGES and above
    return chain if told else _Chain()


def _as_feet(rows: Sequence[Line], chain: _Chain, found: Feet) -> Feet:
    """The notes found so far and those of a chain."""
    for index, (page, row) in enumerate(chain.rows):
        head = page.heads[row]
        found.heads[row] = head
        after = chain.rows[index + 1 : index + 2]
        further = after[0][1] if after and after[0][0] is page else None
        end = further if further else last_row(rows, head.text_at, page.at[-1])
        found.inner.update(one for one in range(row, end) if not rows[one].text.strip())
        found.last[rows[row].page or 0] = end
        if mark := chain.marks.get(row):
            found.marks.setdefault(mark[0], []).append(mark[1:])
    return found


def _chapter(rows: Sequence[Line], pages: Sequence[_Page], last: int) -> _Chain | None:
    """The notes of pages before those on which the numbers begin anew, that go on from the last one
    so far, or begin a chapter of their own, most of them asked for; None for none."""
    numbers = [number for page in pages for number in page.asked]
    if last or len(numbers) < _FEWEST:
        return None
    chain = _through(rows, pages)
    return chain if chain.share >= _SURE and len(chain.marks) >= _FEWEST_ASKED else None


def _fill_gaps(rows: Sequence[Line], found: Feet) -> None:
    """Add the notes of pages without any that fill the gap before the next one exactly."""
    pages = list(_pages(rows, dotted=False))
    held = [[found.heads[row].number for row in page.at if row in found.heads] for page in pages]
    last, since = 0, 0
    for place, numbers in enumerate(held):
        if not numbers:
            continue
        begins = min(numbers)
        if begins == 1 and (chain := _chapter(rows, pages[since:place], last)):
            _as_feet(rows, chain, found)
        start = last + 1 if begins > last else 1
        if start < begins <= start + _MOST_MISSING:
            chain, number = _Chain(), start
            for page in pages[since:place]:
                if run := _run(rows, page, number, begins):
                    chain.add(page, run)
                    number += len(run)
            if number == begins:
                _as_feet(rows, chain, found)
        last, since = max(numbers), place + 1
    found.heads = dict(sorted(found.heads.items()))

"""Footnotes of a PDF that became text, told by the markers that lost their place above the line.

A raised number comes out glued to the word before it ("came1 and went.2"), and the note at the foot
of that page begins with the same number, on the line of its text or alone on the line above. A
number at the start of a line is a note only where its marker stands above it on the same page, and
where the notes follow each other down to the foot.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, takewhile

from citekeeper.readers.text_lone import WORD, lone
from citekeeper.readers.text_pages import Line
from citekeeper.readers.text_stacks import Head as Head
from citekeeper.readers.text_stacks import (
    stacked_above,
    stacked_apart,
    stacked_below,
)

_HEAD = re.compile(
    r"\s{0,14}(\d{1,3})"
    r"(?:\s*|\s+(\S.*)|((?:[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]{2}|[\u0391-\u03a9\u0410-\u042f]"
    r"[\u03ac-\u03ce\u0430-\u044f]{2}|https?://|www\.).*))"
)
_BEHIND = (
    r"A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff\u1f00-\u1fff"
    r".,;:!?)\]}\u00ab\u00bb\"'\u2019\u201d\u2026%"
)
_LOOKS = 80
"""Characters of a word in which a further digit is looked for: a URL's or a DOI's next part."""
_GLUED = re.compile(
    rf"(?:(?<=[{_BEHIND}])|(?<=[^\s(\[][\u201c\u2018]))(?<!\d[.,:])(?<!\.\.)(\d{{1,4}})(?![\w.,:/\-]{{0,{_LOOKS}}}\d|\.[a-z]{{2,4}}\b)(?=[\s,;.:)\]\u2019\u201d\u201c\u2026\u00bb\"'\u2014\u2013\-]|$)"
    r"|(?<=[.!?)\"\u201d]) (\d{1,4})(?=\s+[A-Z\u201c(]|\s*$)"
)
"""A marker: glued to a word or a sign (quotation marks close high in German), or between two
sentences."""
_SPACED = re.compile(
    rf"(?:(?<=[{_BEHIND}]) (\d{{1,3}})|(?<![\d.,])(?:1[5-9]|20)\d\d(?: ?|[,.;])(\d{{1,3}}))"
    r"(?=[\s,;.:)\]\u00bb]|$)(?![.,]\d)"
    r"|(?<=\d\d[.,;])(\d{1,3})(?=[)\"\u201d]?\s+[A-Z\u201c\"]|\s*$)"
)
"""What may be a marker where a note at the foot of the page has that number: one set apart from
its word, behind a year ("in 20165"), or behind the number that ends a sentence ("at 216.1 So")."""
_LISTED = re.compile(
    rf"(?<=[{_BEHIND}])(?<!\d[.,:])(\d{{1,3}}(?:,\s?\d{{1,3}}){{1,9}})(?![\w.,:/\-]{{0,{_LOOKS}}}\d)"
)
"""Several markers behind one word: "came1,2,3"."""
_RAISED_LINE = re.compile(r"\s*(?:\d{1,3}\s+)*\d{1,3}\s*")
"""Nothing but numbers: the markers of the line below, where the layout was kept."""
_IN_ADDRESS = re.compile(r"(?:://|www\.|@|arXiv:)\S*\Z")
_WITH_NUMBER = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,60}\d{1,4}(?!\w)")
_LETTERS = re.compile(r"[^\W\d_]+\Z")
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d/]\s*\Z|(?<!\S)(?>\S*?://)\S*(?<![\s\-_=&%+])\s*\Z")
_FOOT = re.compile(r"\W*(?:page\s)?[\divxlc]{1,5}(?:\s*(?:of|/)\s*\d+)?\W*|.{0,60}\s\d{1,4}", re.I)
"""The last line of a page with its number."""
_CAPITALS = re.compile(r"(?:[A-Z\u00c0-\u00de]{2,40}+[ \-&,:]{0,3}+){1,8}[ ]*")
_GOES_ON = re.compile(r"(?!https?:|www\.)[a-z]")
"""What stands behind a number within a sentence that a line end cut."""
_LONGEST = 4
"""Digits of one marker, or of two that came out as one."""
_TRIED = 8
"""Rows of a page with which its notes may begin."""
_TALLEST = 0.75
"""Share of a page that its notes may take; half of it where there is only one."""
_MISSING = 9
"""Notes that may be lost between those of two pages."""
_FEWEST = 2
"""Notes of a document that are no accident."""
_WIDE = 3
"""Empty rows that set a note apart, and rows that it takes there at most."""


@dataclass
class Feet:
    """The notes at the feet of all pages: heads by row, and the markers in each row as spans."""

    heads: dict[int, Head] = field(default_factory=dict)
    marks: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    inner: set[int] = field(default_factory=set)
    """Empty rows between two notes."""
    last: dict[int, int] = field(default_factory=dict)
    """The row with which the notes of a page end."""


def feet(rows: Sequence[Line]) -> Feet:
    """The notes at the feet of pages whose markers stand above them; nothing without pages."""
    found = Feet()
    last = 0
    known = codes(rows)
    alone = lone(rows)
    for page, numbered in groupby(enumerate(rows), key=lambda row: row[1].page):
        if page is None:
            break
        at = [index for index, _ in numbered]
        sure = next((row for row in at if row in alone), None)
        last = _add_page(found, rows, at, last, known, sure, ends=bool(alone))
    single = len(found.heads) == 1 and found.marks and _is_apart(rows, *found.heads)
    return found if len(found.heads) >= _FEWEST or single else Feet()


def _is_apart(rows: Sequence[Line], at: int) -> bool:
    """True for a sentence that ends its page, far below the text: a note, even the only one."""
    text = _HEAD.fullmatch(rows[at].text)
    above = [row.text.strip() for row in rows[max(at - _WIDE, 0) : at]]
    note = list(takewhile(lambda row: row.text.strip(), rows[at:]))
    below = takewhile(lambda row: row.page == rows[at].page, rows[at + len(note) :])
    begins = (
        text is not None and text[1] == "1" and not any((*above, *(r.text.strip() for r in below)))
    )
    return begins and len(note) <= _WIDE and _ENDED.search(note[-1].text) is not None


def codes(rows: Sequence[Line]) -> frozenset[str]:
    """Words with a number that come again, as "EC2" does: no marker is glued to them."""
    seen = Counter(word for row in rows for word in _WITH_NUMBER.findall(row.text))
    return frozenset(word for word, times in seen.items() if times > 1)


def _add_page(
    found: Feet,
    rows: Sequence[Line],
    at: Sequence[int],
    last: int,
    codes: frozenset[str],
    sure: int | None,
    *,
    ends: bool,
) -> int:
    """Add the notes of one page, which go on counting or begin anew; the last number so far. One of
    them that is `sure`, by its row, needs no marker; where notes are set apart from the text, their
    last paragraph `ends` the page."""
    heads = {index: head for index in at if (head := head_at(rows, index))}
    split, emptied = stacked_apart(rows, at)
    heads = {row: head for row, head in heads.items() if row not in emptied}
    heads |= stacked_above(rows, at) | split
    asked: dict[int, tuple[int, int, int]] = {}
    for index in at:
        for number, start, end in markers(rows[index].text, codes):
            asked.setdefault(number, (index, start, end))
    below, ending = stacked_below(rows, at, heads, asked)
    heads = dict(sorted((heads | below).items()))
    if not heads:
        return last
    later = sorted({h.number for h in heads.values() if 1 < h.number - last <= _MISSING})
    starts = (last + 1, *(later[:1] if last else ()), 1)
    chains = (_chain(heads, asked, rows, at, start, sure=start != last + 1) for start in starts)
    best = next(filter(None, chains), [])
    wanted = {head.number: row for row, head in heads.items() if head.number not in asked}
    wider = asked | spaced(rows, at, wanted)
    if not best and len(wider) > len(asked):
        asked, best = wider, _chain(heads, wider, rows, at, last + 1, sure=True)
    if sure is not None and sure not in best:
        best = [sure]
    if ends and best and not _ends_page(rows, at, heads[best[-1]]):
        return last
    if not best:
        return last
    for before, after in zip(best, [*best[1:], at[-1] + 1], strict=True):
        head = heads[before]
        found.heads[before] = head
        end = after if after <= at[-1] else last_row(rows, head.text_at, at[-1])
        found.inner.update(row for row in range(before, end) if not rows[row].text.strip())
        found.last[rows[before].page or 0] = end
        mark = asked.get(head.number)
        if mark:
            found.marks.setdefault(mark[0], []).append(mark[1:])
    if not below.keys().isdisjoint(best):
        found.inner.update(ending)
    if not split.keys().isdisjoint(best):
        found.inner.update(emptied)
    return heads[best[-1]].number


def _ends_page(rows: Sequence[Line], at: Sequence[int], head: Head) -> bool:
    """True for a note whose number stands above its text, with nothing below their paragraph."""
    below = range(head.text_at, at[-1] + 1)
    blank = next((row for row in below if not rows[row].text.strip()), at[-1])
    apart = not rows[head.text_at].text.lstrip()[:1].isdigit()
    return apart and not any(rows[row].text.strip() for row in range(blank + 1, at[-1] + 1))


def last_row(rows: Sequence[Line], first: int, last: int) -> int:
    """The row with which the last note of a page ends: it goes on behind an empty one where its
    text does, but not into a line that is the page's foot."""
    end = first
    for row in range(first + 1, last + 1):
        text = rows[row].text.strip()
        if not text:
            continue
        if row > end + 1:
            unended = _ENDED.search(rows[end].text) is None or text[0].islower()
            if not unended or _FOOT.fullmatch(text):
                break
        end = row
    return end


def head_at(rows: Sequence[Line], at: int) -> Head | None:
    """The note that may begin in a row."""
    matched = _HEAD.fullmatch(rows[at].text)
    if not matched:
        return None
    if text := matched[2] or matched[3]:
        # a row of two numbers is one of a table, one in capitals the heading of a section
        told = WORD.search(text) and not _CAPITALS.fullmatch(text)
        return Head(int(matched[1]), at, text) if told else None
    page = rows[at].page
    for below in range(at + 1, min(at + 3, len(rows))):
        text = rows[below].text.strip()
        if WORD.search(text) and rows[below].page == page:
            return Head(int(matched[1]), below, text)
    return None


def markers(text: str, codes: frozenset[str]) -> Iterator[tuple[int, int, int]]:
    """The numbers in a row that may ask for a note, each with its span; two in a row that came out
    as one number are both told."""
    if _RAISED_LINE.fullmatch(text):
        return
    for found in _LISTED.finditer(text) if "," in text else ():
        listed = [(int(one[0]), one.start(), one.end()) for one in re.finditer(r"\d+", found[1])]
        begins = found.start(1)
        if [number for number, _, _ in listed] == list(
            range(listed[0][0], listed[0][0] + len(listed))
        ):
            yield from ((number, begins + start, begins + end) for number, start, end in listed)
    for found in _GLUED.finditer(text):
        digits = found[1] or found[2]
        start, end = found.span(1 if found[1] else 2)
        word = _LETTERS.search(text, max(start - 60, 0), start)
        if word and word[0] + digits in codes:
            continue
        if _IN_ADDRESS.search(text, max(start - 200, 0), start):
            continue
        for size in range(1, len(digits)):
            parts = [int(digits[at : at + size]) for at in range(0, len(digits), size)]
            if len(digits) % size == 0 and parts == list(range(parts[0], parts[0] + len(parts))):
                for number, at in zip(parts, range(start, end, size), strict=True):
                    yield number, at, at + size
        if len(digits) <= _LONGEST:
            yield int(digits), start, end


def spaced(
    rows: Sequence[Line], at: Iterable[int], wanted: Mapping[int, int]
) -> dict[int, tuple[int, int, int]]:
    """The numbers set apart from their words, or behind years, that are wanted above a row, each
    the lowest one."""
    found: dict[int, tuple[int, int, int]] = {}
    for row in at if wanted else ():
        for match in _SPACED.finditer(rows[row].text):
            group = match.lastindex or 0
            number = int(match[group])
            if row < wanted.get(number, -1):
                found[number] = (row, *match.span(group))
    return found


def _chain(
    heads: Mapping[int, Head],
    asked: Mapping[int, tuple[int, int, int]],
    rows: Sequence[Line],
    at: Sequence[int],
    start: int,
    *,
    sure: bool,
) -> list[int]:
    """The rows of the notes from a number on, asked for above the first; empty for none. Where
    numbers are missing before the first, to be `sure`, each is asked for."""
    best: list[int] = []
    if start not in asked and (sure or not asked):
        return []
    for first in [row for row in heads if heads[row].number == start][-_TRIED:]:
        chain = [first]
        for row, head in heads.items():
            follows = row > chain[-1] and head.number == heads[chain[-1]].number + 1
            if follows and (head.number in asked or not _GOES_ON.match(head.text)):
                chain.append(row)
        wanted = [n for n in (heads[row].number for row in chain) if n in asked]
        above = all(asked[number][0] < first for number in wanted)
        enough = len(wanted) == len(chain) if sure else 2 * len(wanted) >= len(chain)
        if above and wanted and enough and is_foot(rows, at, chain):
            best = max(chain, best, key=len)  # of two as long the one further down
    return best


def is_foot(rows: Sequence[Line], at: Sequence[int], chain: Sequence[int]) -> bool:
    """True where the notes take no more of their page than notes do."""
    filled = [index for index in at if rows[index].text.strip()]
    below = sum(index >= chain[0] for index in filled)
    most = _TALLEST if len(chain) > 1 else _TALLEST / 1.5
    return below <= most * len(filled)

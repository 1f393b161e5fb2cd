"""The pages of a plain text: where they turn, and the running heads and feet that are no text.

Pages turn at form feeds, or, where those are lost, after the feet of RFCs and internet drafts
("Author    [Page 7]", "Author    Expires: 1 May, 2000"), or after lines that count the
pages of the whole text (`text_paging`). A head or foot is the first or last
line of a page that stands on three pages or more, numbers apart.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from citekeeper.readers.text_paging import turns

_PAGE_FOOT = re.compile(
    r".{0,200}\[Page\s{1,3}[\divxlc]{1,6}\]\s*"
    r"|\S.{0,80}\s{3}Expires:? .{3,20}\d{4}\s*",  # old drafts have no numbers
    re.IGNORECASE,
)
_NUMBERED_FOOT = re.compile(r".{0,200}\[Page\s{1,3}[\divxlc]{1,6}\]\s*", re.IGNORECASE)
_COLUMNS = re.compile(
    r"(?!(?:\d{1,3}|[A-Z])(?:\.\d{1,3})*\.? {1,3}\S)"  # "7.  References" is a heading of the text
    r"\S+(?: \S+)*(?: {2,}\S+(?: \S+)*){1,2}\s*"
)
_NUMBER = re.compile(r"\d+")
_TEXT = re.compile(r"[.!?]\s*\Z|\A\s*[\[(]")
_AUTHORS = re.compile(r"\s*[^\W\d][^\d.]{0,60}\bet al\.\s*")
_SIGN = re.compile(r"(?<=\S )\f(?= \S)")
"""A form feed between two words, the remains of a sign (of a paragraph, say), turns no page."""
_NO_WIDTH = re.compile(r"(?<![^\s\])])\u200b+|\u200b+(?!\S)|(?<=[!-~])\u200b+(?=[!-~])")
"""Blanks without width beside others, as word processors leave them between two kinds of print, and
among Latin letters and signs, where typesetters let a long URL break."""
_PER_SIDE = 2
"""Lines at the head and at the foot of a page that are looked at."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document with its number (1-based) and page (None where pages are unknown).

    `on_top` is the first line of a page where the notes at the foot of the last one have ended;
    `typed` tells a line of an RFC or a draft, which are written for printers that raise no digit.
    """

    text: str
    number: int
    page: int | None = None
    on_top: bool = False
    typed: bool = False


def lines(text: str) -> Iterator[Line]:
    """The lines of a text without running heads and feet; an empty one where a page turns."""
    pages = _pages(text)
    typed = _is_typed(pages)
    furniture = _furniture(pages) if len(pages) > 1 else frozenset()
    for number, page in enumerate(pages, 1):
        if number > 1:
            yield Line("", page[0].number, page[0].page, typed=typed)
        for line in page:
            furnished = (line.number, line.page) in furniture
            yield replace(line, text="" if furnished else line.text, typed=typed)


def _is_typed(pages: Sequence[Sequence[Line]]) -> bool:
    """True where most pages end in the foot of an RFC or a draft with its number in brackets."""
    feet = sum(any(_NUMBERED_FOOT.fullmatch(line.text) for line in page[-4:]) for page in pages)
    return feet > 1 and 2 * feet > len(pages)


def _place(line: Line) -> tuple[int, int | None]:
    return line.number, line.page


def _pages(text: str) -> list[list[Line]]:
    """The lines of each page; one page without number where nothing tells them apart."""
    text = _SIGN.sub("", text)
    text = _NO_WIDTH.sub("", text) if "\u200b" in text else text
    raw = text.split("\n")
    fed = "\f" in text
    paged = fed or sum(_PAGE_FOOT.fullmatch(line) is not None for line in raw) > 1
    numbers = turns(raw) if not paged else frozenset[int]()
    paged = paged or bool(numbers)
    pages: list[list[Line]] = [[]]
    for number, line in enumerate(raw, 1):
        for turned, sheet in enumerate(line.split("\f")):
            if turned:
                pages.append([])
            pages[-1].append(Line(sheet, number, len(pages) if paged else None))
        if number in numbers or (paged and not fed and _PAGE_FOOT.fullmatch(line)):
            pages.append([])
    return [page for page in pages if page]


def _furniture(pages: Sequence[Sequence[Line]]) -> frozenset[tuple[int, int | None]]:
    """The places of heads and feet."""
    found: set[tuple[int, int | None]] = set()
    for at_foot in (True, False) * _PER_SIDE:
        edges = [_edge(page, found, at_foot=at_foot) for page in pages]
        kinds = Counter(_kind(line.text) for line in edges if line)
        counting = _counting([line for line in edges if line and line.text.strip().isdecimal()])
        for line, before in zip(edges, [None, *pages], strict=False):
            if line and line.text.strip().isdecimal() and line not in counting:
                continue
            if line and (
                (kinds[_kind(line.text)] > 2 and not _TEXT.search(line.text))
                or (not at_foot and _is_names(line.text) and kinds[_kind(line.text)] > 2)
                or _PAGE_FOOT.fullmatch(line.text)
                or (not at_foot and _COLUMNS.fullmatch(line.text) and _ends_in_foot(before))
            ):
                found.add(_place(line))
    return frozenset(found)


DIGITS = 9
"""Of a number that counts pages; one of thousands of digits would end the program."""


def _counting(numbers: Sequence[Line]) -> list[Line]:
    """The numbers alone on their lines that rise as their pages do, or twice as fast, where most
    do; those of notes, which come out below their texts at times, do not."""
    pairs = [(int(line.text.strip()[:DIGITS]), line.page or 0) for line in numbers]
    rises = [(two[0] - one[0], two[1] - one[1]) for one, two in pairwise(pairs)]
    if 2 * sum(number in (page, 2 * page) for number, page in rises) < len(rises):
        return []
    found: list[Line] = []
    for speed in (1, 2):
        ahead = [number - speed * page for number, page in pairs]
        often = Counter(ahead)
        if 3 * max(often.values(), default=0) >= len(pairs):
            found += [line for line, one in zip(numbers, ahead, strict=True) if often[one] > 1]
    return found


def _is_names(text: str) -> bool:
    """True for the authors in a running head, which end as a sentence does."""
    return _AUTHORS.fullmatch(text) is not None


def _ends_in_foot(page: Sequence[Line] | None) -> bool:
    return any(_PAGE_FOOT.fullmatch(line.text) for line in (page or ())[-4:])


def _edge(
    page: Sequence[Line], known: set[tuple[int, int | None]], *, at_foot: bool
) -> Line | None:
    """The outermost line of a page that is neither blank nor known as a head or foot."""
    ordered = reversed(page) if at_foot else page
    return next((line for line in ordered if line.text.strip() and _place(line) not in known), None)


def _kind(text: str) -> str:
    """A line with its numbers made alike, that of a page on the same side."""
    kind = _NUMBER.sub("0", " ".join(text.split()))
    return f"0 {kind[:-2]}" if kind.endswith(" 0") else kind

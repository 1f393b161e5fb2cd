"""What comes out of place where a text was typed or printed: mended before blocks are told apart.

A bracket that was forgotten ("11]" behind "[10]"), several notes on one line, and a heading of
notes, or the first of them, right below the text: neither has an empty line of its own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from citekeeper.readers.text_pages import Line

_BRACKETED = re.compile(r"\s*(?:\.\. )?\[(\d{1,4})\]:?\s")
_BEGINS = re.compile(r"\s*(?:\[[^\]\s]{1,40}\]|[(]?\d{1,3}[.)]|\\\d{1,4}\\)\s")
_ESCAPED = re.compile(r"(\s{0,14}\d{1,3})\\(?=[.)]\s)")
_SEVERAL = re.compile(
    r"\s*+(?:\[\d{1,4}\]:?\s++)?+(?=[^\s/]*+/)\S++\s++\[\d{1,4}\]:?\s++<?https?://"
)
_LINKED = re.compile(r"\s*\[\d{1,4}\]:?\s+<?https?://\S+")
_HALF = re.compile(r"(\s*)(\d{1,4})\]:?(?=\s+\S)")
_HEADED = re.compile(r"(\s*[^\W\d_][^:\[\]()\d]{2,40}:)\s+(?=(?:\[1\]|\(1\)|1[.)])\s+\S)")
"""A heading with the first note on its line."""
_COPYRIGHT = re.compile(
    r"\s*(?:copyright\s+(?:\(c\)|\u00a9|\d{4})|(?:\(c\)|\u00a9)\s*(?:copyright\s+)?\d{4})", re.I
)
_ENDED = re.compile(r"[.!?)>\]\"'/]\s*\Z|(?<!\S)(?>\S*?://\S+)\s*\Z")
_TITLE = 5
"""Words of a heading."""
_AHEAD = 6
"""Lines in which the second note of a list begins."""


def mended(every: Iterable[Line], *, is_heading: Callable[[str], bool]) -> Iterator[Line]:
    """The lines with forgotten brackets, and with empty lines above headings of notes, above the
    first note of a list and above a copyright line behind notes, where those were missing."""
    headed = (line for row in every for line in _beheaded(_plain(row), is_heading=is_heading))
    rows = [part for row in headed for part in _parted(row)]
    last, in_notes = 0, False
    for at, row in enumerate(rows):
        above = rows[at - 1].text if at else ""
        half = _HALF.match(row.text)
        if half and last and int(half[2]) == last + 1:
            row = replace(row, text=f"{half[1]}[{row.text[half.end(1) :]}")
        begun = _BRACKETED.match(row.text)
        number = int(begun[1]) if begun else 0
        first = begun and not in_notes and number in (1, last + 1)
        if above.strip() and (
            (first and _parts(above, number) and _goes_on(rows, at + 1, number + 1))
            or (in_notes and not begun and _COPYRIGHT.match(row.text) and _ENDED.search(above))
            or (
                is_heading(row.text)
                and (_ENDED.search(above) or not row.text.lstrip()[0].islower())
                and _BEGINS.match(_below(rows, at))
            )
        ):
            yield Line("", row.number, row.page)
        last = number or last
        in_notes = bool(begun) or (in_notes and bool(row.text.strip()))
        yield row


def _plain(row: Line) -> Line:
    """A line, the number with which it begins without the backslash that keeps Markdown from
    making a list of it."""
    escaped = _ESCAPED.match(row.text) if "\\" in row.text[:24] else None
    return replace(row, text=f"{escaped[1]}{row.text[escaped.end() :]}") if escaped else row


def _below(rows: list[Line], at: int) -> str:
    """The next line that is not empty, at most one empty one between."""
    return next((row.text for row in rows[at + 1 : at + 3] if row.text.strip()), "")


def _parts(above: str, number: int) -> bool:
    """True for a line below which a list may begin: the end of a sentence, or, above the first
    note, a heading of whatever words."""
    if _ENDED.search(above):
        return True
    words = above.split()
    return (
        number == 1 and len(words) <= _TITLE and words[0][0].isupper() and words[-1][-1].isalpha()
    )


def _beheaded(row: Line, *, is_heading: Callable[[str], bool]) -> Iterator[Line]:
    """A line, or the heading of notes and the first note on it: "References: [1] Lind."."""
    headed = _HEADED.match(row.text) if "1" in row.text[:60] else None
    if headed and is_heading(headed[1]):
        yield replace(row, text=headed[1])
        row = replace(row, text=row.text[headed.end() :])
    yield row


def _parted(row: Line) -> Iterator[Line]:
    """A line, or the several notes on it: "[1] http://a.example [2] http://b.example"."""
    begins = {0}
    if _SEVERAL.match(row.text):
        begins |= {found.start() for found in _LINKED.finditer(row.text)}
    for start, end in pairwise((*sorted(begins), len(row.text))):
        yield replace(row, text=row.text[start:end])


def _goes_on(rows: list[Line], at: int, number: int) -> bool:
    """True where the note of that number is the next to begin, a little further down."""
    for row in rows[at : at + _AHEAD]:
        begun = _BRACKETED.match(row.text)
        if begun or not row.text.strip():
            return begun is not None and int(begun[1]) == number
    return False

"""Numbers of notes that came out in a stack, as pdftotext leaves them: above the texts or below.

Without its layout, a page of a PDF comes out as blocks. The raised numbers before the notes at its
foot may be a block of their own: a line for each, and somewhere beside it the texts in their order.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from citekeeper.readers.text_pages import Line

_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d/]\s*\Z|(?<!\S)(?>\S*?://)\S*(?<![\s\-_=&%+])\s*\Z")
_BROKEN_OFF = re.compile(r"(?:^|[\s(])[a-z]+\s*\Z")
_BEGINS = re.compile(r"\W*(?:[A-Z\u00c0-\u00de\d]|https?://|www\.)")
_FULL = 0.88
"""Share of the widest line from which on a line is full."""
_LONGEST = 40
"""Rows of one stack's texts."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where a note begins: its number, the row of its first text, and that text."""

    number: int
    text_at: int
    text: str


def stacked_above(rows: Sequence[Line], at: Sequence[int]) -> dict[int, Head]:
    """The notes of a page whose numbers stand in a stack above a block of as many lines."""
    found: dict[int, Head] = {}
    filled = [index for index in at if rows[index].text.strip()]
    for place, index in enumerate(filled):
        stack = [index]
        for further in filled[place + 1 :]:
            if not _counts_on(rows, stack[-1], further):
                break
            stack.append(further)
        texts = filled[place + len(stack) : place + 2 * len(stack)]
        close = len(texts) == len(stack) > 1 and texts[-1] - texts[0] == len(texts) - 1
        ends = close and (texts[-1] == at[-1] or not rows[texts[-1] + 1].text.strip())
        if ends and not any(rows[text].text.strip().isdigit() for text in texts):
            pairs = zip(stack, texts, strict=True)
            found |= {
                n: Head(int(rows[n].text), text, rows[text].text.strip()) for n, text in pairs
            }
    return found


def stacked_below(
    rows: Sequence[Line],
    at: Sequence[int],
    heads: Mapping[int, Head],
    asked: Mapping[int, tuple[int, int, int]],
) -> tuple[dict[int, Head], list[int]]:
    """The notes of a page whose numbers end it in a stack, and the rows of that stack.

    Their texts stand above it, or above the next note's number; where each begins, a line that is
    not full tells.
    """
    stack = _last_stack(rows, at)
    numbers = [int(rows[index].text) for index in stack]
    if not stack or not all(asked.get(n, (stack[0],))[0] < stack[0] for n in numbers):
        return {}, []
    after = (row for row, head in heads.items() if head.number == numbers[-1] + 1)
    end = next((row for row in after if row < stack[0]), stack[0])
    begins = _begins_below(rows, at, end, heads, numbers)
    if len(begins) < len(stack):
        return {}, []
    texts = zip(numbers, begins, strict=True)
    found = {row: Head(number, row, rows[row].text.strip()) for number, row in texts}
    return found, stack


def _begins_below(
    rows: Sequence[Line], at: Sequence[int], end: int, heads: Mapping[int, Head], numbers: list[int]
) -> list[int]:
    """The rows with which the texts of these notes begin: below the first row of the note before
    them, where that stands above them on their page."""
    width = max(len(rows[index].text.rstrip()) for index in at)
    notes = ((row, head) for row, head in heads.items() if head.number == numbers[0] - 1)
    before = max((head.text_at for row, head in notes if row < end), default=None)
    if before is not None and before + 1 < end:
        for wide in (width, 10 * width):  # full lines end sentences, too
            begins = _begins(rows, (before + 1, end), len(numbers), width=wide)
            if len(begins) == len(numbers):
                return begins
    return _begins(rows, (at[0], end), len(numbers), width=width)


def _last_stack(rows: Sequence[Line], at: Sequence[int]) -> list[int]:
    """The rows of the numbers, counting on, with which a page ends."""
    filled = [index for index in reversed(at) if rows[index].text.strip()]
    stack: list[int] = []
    for index in filled:
        text = rows[index].text.strip()
        number = text.isdecimal() and text.isascii() and len(text) < 4
        if not number or (stack and not _counts_on(rows, index, stack[0])):
            break
        stack.insert(0, index)
    return stack


def _begins(rows: Sequence[Line], among: tuple[int, int], wanted: int, *, width: int) -> list[int]:
    """The rows with which the last so many texts `among` some rows begin; fewer where nothing
    tells."""
    first, end = among
    below_text = rows[first - 1].page != rows[first].page if first else True
    goes_on = below_text and _goes_on_overleaf(rows, end)
    found: list[int] = []
    for row in range(end - 1, max(first, end - _LONGEST) - 1, -1):
        above = rows[row - 1].text.strip() if row else ""
        if not rows[row].text.strip():
            continue
        short = len(above) < _FULL * width and _ENDED.search(above)
        # the text above the first note is broken off, or has ended
        parted = _BROKEN_OFF.search(above) if goes_on and len(found) == wanted - 1 else short
        if not above or (parted and _BEGINS.match(rows[row].text)):
            found.insert(0, row)
        if len(found) == wanted:
            break
    return found


def _goes_on_overleaf(rows: Sequence[Line], at: int) -> bool:
    """True where the page behind that of a row begins in the midst of a sentence."""
    overleaf = (row for row in rows[at : at + 2 * _LONGEST] if row.page != rows[at].page)
    first = next((row.text.lstrip() for row in overleaf if row.text.strip()), " ")
    return first[0].islower()


def _counts_on(rows: Sequence[Line], before: int, at: int) -> bool:
    """True for two rows in a row that are nothing but numbers which follow each other."""
    one, other = rows[before].text.strip(), rows[at].text.strip()
    return (
        at == before + 1
        and one.isdecimal()
        and other.isdecimal()
        and len(other) < 4
        and int(other) == int(one) + 1
    )

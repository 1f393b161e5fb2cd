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
_SHARES = (_FULL, 0.93, 0.97)
"""The same for a line and the first word of the next one, which had room on it."""
_LEAD = 3
"""Rows of smaller type above one that seems to begin a note."""
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


def stacked_apart(rows: Sequence[Line], at: Sequence[int]) -> tuple[dict[int, Head], list[int]]:
    """The notes of a page whose numbers stand in a stack above their texts of several lines, and
    the rows of that stack; where each text begins, the room on the line above tells."""
    filled = [index for index in at if rows[index].text.strip()]
    stack: list[int] = []
    for place, index in enumerate(filled):
        text = rows[index].text.strip()
        alone = text.isdecimal() and text.isascii() and len(text) < 4
        if alone and stack and int(text) == int(rows[stack[-1]].text) + 1:
            stack.append(index)
        elif alone:
            stack = [index]
        elif len(stack) > 1 and not rows[index - 1].text.strip():
            begins = _parted(rows, _block(filled[place:]), len(stack))
            texts = zip(stack, begins, strict=True) if begins else ()
            found = {row: Head(int(rows[n].text), row, rows[row].text.strip()) for n, row in texts}
            if found:
                return found, stack
            stack = []
        else:
            stack = []
    return {}, []


def _block(filled: Sequence[int]) -> list[int]:
    """The rows of the first block among the filled ones; it is a page's last but for its number."""
    end = next((n for n, row in enumerate(filled[1:], 1) if row > filled[n - 1] + 1), len(filled))
    return list(filled[:end]) if len(filled) - end <= 1 and end <= _LONGEST else []


def _parted(rows: Sequence[Line], block: Sequence[int], wanted: int) -> list[int]:
    """The rows with which so many texts of a block begin: those whose first word had room on the
    line above, and, where these are too few, those that begin a sentence below a full line; empty
    where these are others."""
    if len(block) < wanted:
        return []
    texts = [rows[row].text.strip() for row in block]
    width = max(map(len, texts))
    for share in _SHARES:
        sure, maybe = [block[0]], [block[0]]
        for above, text, row in zip(texts, texts[1:], block[1:], strict=False):
            first = text.split(None, 1)[0]
            if len(above) + 1 + len(first) <= share * width:
                sure.append(row)
                maybe.append(row)
            elif _ENDED.search(above) and _BEGINS.match(text) and "://" not in first:
                maybe.append(row)
        if wanted in (len(sure), len(maybe)):
            return sure if len(sure) == wanted else maybe
    return []


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
    above = sum(asked.get(n, (stack[0],))[0] < stack[0] for n in numbers)
    if above < max(len(numbers), 1):
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
    smaller = _smaller(rows, first, end) if below_text else None
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
    if goes_on and smaller is not None and len(found) == wanted and _LEAD >= found[0] - smaller > 0:
        found[0] = smaller
    return found


def _smaller(rows: Sequence[Line], first: int, end: int) -> int | None:
    """The first row of smaller type: with more letters than any line of the upper half of its page;
    None where the line above it ends a sentence."""
    sizes = [len(rows[row].text.rstrip()) for row in range(first, end)]
    width = max(sizes[: len(sizes) // 2], default=0)
    row = next((first + at for at, size in enumerate(sizes) if size > width), None)
    if row is None or not _BEGINS.match(rows[row].text):
        return None
    above = rows[row - 1].text
    return row if above.strip() and not _ENDED.search(above) else None


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

"""Footnotes at the feet of pages, whose numbers lost their place above the line.

So a raised number at the foot of a page comes out where a PDF was turned into text: before the text
of its note, or, where the layout was kept, on a line of its own, as it is a little smaller and
higher. Notes whose markers stand above them on the page are told in `text_glued`. RFCs were no PDF:
there a number behind a word is one of a version or a field, not a marker.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from citekeeper.readers.text_counting import counted_on
from citekeeper.readers.text_glued import Feet, Head, feet
from citekeeper.readers.text_overleaf import overleaf
from citekeeper.readers.text_pages import Line

_ALONE = re.compile(r" {0,3}([0-9]{1,3})\s*")
_RAISE = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_FEWEST = 3
"""Numbers in a row, from 1 on, that are no accident."""
_BELOW = 2
"""Lines that may stand below the notes of a page: a foot that was not known as one."""


def raised(every: Iterable[Line]) -> Iterator[Line]:
    """The lines; such numbers raised, those of notes put before their text. The first line of the
    next page is told, as these notes do not go on above its body."""
    rows = list(every)
    typed = bool(rows) and rows[0].typed
    found = Feet() if typed else counted_on(rows, feet(rows))
    if len(begun := _numbered(rows)) > max(len(found.heads), _FEWEST - 1):
        heads = {at: Head(int(rows[at].text), at + 1, rows[at + 1].text.strip()) for at in begun}
        found = Feet(heads)
    if not found.heads:
        yield from rows
        return
    further = overleaf(rows, found.last, found.heads)
    taken = {head.text_at for head in found.heads.values()} | found.inner
    taken.update(more for behind in further.values() for more in behind)
    page, ended = None, False
    for at, row in enumerate(rows):
        ended = ended or (page is not None and row.page != page)
        if at in found.heads:
            head = found.heads[at]
            yield Line(f"{_raise(str(head.number))} {head.text}", row.number, row.page)
            page, ended = row.page, False
        elif at not in taken:
            top = ended and bool(row.text.strip())
            text = _with_raised(row.text, found.marks.get(at, ()))
            yield replace(row, text=text, on_top=top or row.on_top)
            page, ended = (None, False) if top else (page, ended)
        yield from (rows[more] for more in further.get(at, ()))


def _raise(digits: str) -> str:
    return digits.translate(_RAISE)


def _with_raised(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The text with the markers at these places raised, two in a row apart."""
    for start, end in sorted(spans, reverse=True):
        comma = "," if text[end : end + 1] and text[end] in "\u00b9\u00b2\u00b3" else ""
        text = f"{text[:start]}{_raise(text[start:end])}{comma}{text[end:]}"
    return text


def _numbered(rows: Sequence[Line]) -> list[int]:
    """The places of the numbers 1, 2, 3 ... that stand alone at the feet of pages."""
    found: list[int] = []
    for at, row in enumerate(rows[:-1]):
        alone = _ALONE.fullmatch(row.text) if row.page is not None else None
        if (
            alone
            and int(alone[1]) == len(found) + 1
            and _is_moved(rows[at + 1], row)
            and _at_foot(rows, at)
        ):
            found.append(at)
    return found


def _is_moved(line: Line, above: Line) -> bool:
    """True for a line of the same page that is moved to the right of the one above."""
    indents = [len(one.text) - len(one.text.lstrip()) for one in (line, above)]
    return bool(line.text.strip()) and line.page == above.page and indents[0] > indents[1]


def _at_foot(rows: Sequence[Line], at: int) -> bool:
    """True where the lines up to the next blank one are the last of their page."""
    page, below, parted = rows[at].page, 0, False
    for row in rows[at:]:
        if row.page != page:
            break
        parted = parted or not row.text.strip()
        below += parted and bool(row.text.strip())
    return below <= _BELOW

"""Rarer forms of markers and notes: "/1/", "<1>", "*1)", "(note 1)", "※1", "①".

A form is one of notes only where lines begin in it, counting on, below markers that ask for each of
them; these lines and markers are then written in the form that everything else knows: raised
digits.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from citekeeper.readers.text_licences import Licences
from citekeeper.readers.text_pages import Line
from citekeeper.readers.text_shapes import CIRCLED, FORMS, Form

_RAISE = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d/\u3002]\s*\Z|(?<!\S)(?>\S*?://\S+)\s*\Z|\A[\W_]*\Z")
_ANNOUNCES = re.compile(r"\A\W*\w+(?:\s\w+){0,2}\s?[:\uff1a]\s*\Z")
_MAY_BEGIN = re.compile(rf"\s{{0,14}}\D{{0,24}}?[\d{CIRCLED}]")
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST = 2
"""Notes in a row that are no accident."""
_RARE = 10
"""Notes among which one thing that only looks like it is no proof that they are none."""


@dataclass
class _Found:
    """The notes of one form by row, as number and end of its spelling, and the markers by row."""

    heads: dict[int, tuple[int, int]] = field(default_factory=dict)
    marks: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)


def spelled(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, their rarer markers and notes written as raised digits."""
    whole = list(every)
    licences = Licences(whole)
    rows = [row for row in whole if not licences.hold(row)]
    begin = [at for at, row in enumerate(rows) if _MAY_BEGIN.match(row.text)]
    for form in FORMS if len(begin) >= _FEWEST else ():
        found = _notes(rows, form, begin)
        if len(found.heads) >= _FEWEST:
            if form.known:
                found.marks.clear()
            lifted = _lifted(rows, found)
            rows = [_written(row, at, found, lifted) for at, row in enumerate(rows)]
    others = iter(rows)
    for row in whole:
        yield row if licences.hold(row) else next(others)


def _value(digits: str) -> int:
    """The number of digits of any script, or of a circled one."""
    return int(unicodedata.numeric(digits)) if len(digits) == 1 else int(digits)


def _notes(rows: Sequence[Line], form: Form, begin: Sequence[int]) -> _Found:
    """The notes of a form, each counting on from the last one and asked for above it."""
    starts = {at: begun for at in begin if (begun := form.note.match(rows[at].text))}
    found = _Found()
    if len(starts) < _FEWEST:
        return found
    open_: set[int] = set()
    last = 0
    for at, row in enumerate(rows):
        head = starts.get(at)
        number = _value(head[head.lastindex or 1]) if head else -1
        rest = row.text[head.end() :] if head else ""
        above = rows[at - 1].text if at else ""
        if (
            head
            and number in open_
            and (number == last + 1 or number == 1)
            and _LETTER.search(rest)
            and (not form.loose or _ENDED.search(above) or _ANNOUNCES.search(above))
        ):
            found.heads[at] = (number, head.end())
            open_.discard(number)
            last = number
            continue
        for mark in _marks(form, row.text):
            if mark.start() or not head:
                number = _value(mark[mark.lastindex or 1])
                found.marks.setdefault(at, []).append((number, *mark.span()))
                open_.add(number)
    if form.known and any(row.text.lstrip().startswith("[1]") for row in rows):
        return _Found()  # what the markers ask for
    linked = all("://" in rows[at].text for at in found.heads)
    if not form.loose:
        return found
    return _sure(found, starts, linked=linked, parted=form.parted)


def _marks(form: Form, text: str) -> Iterator[re.Match[str]]:
    """The markers of a form in a row; not those whose bracket closes one that is open."""
    depth = done = 0
    for mark in form.marker.finditer(text):
        if form.half:
            between = text[done : mark.start()]
            depth = max(depth + between.count("(") - between.count(")"), 0)
            done = mark.start() if depth else mark.end()
        if not depth:
            yield mark


def _sure(
    found: _Found, starts: Mapping[int, re.Match[str]], *, linked: bool, parted: bool
) -> _Found:
    """The notes of a loose form: one list below all that asks (or, of nothing but links, several
    that count on), or one below each part of the text, with nothing like it elsewhere."""
    wanted = {number for marks in found.marks.values() for number, _, _ in marks}
    loose = [head for at, head in starts.items() if at not in found.heads]
    others = sum(_value(head[head.lastindex or 1]) in wanted for head in loose)
    numbers = [number for number, _ in found.heads.values()]
    first, last = min(found.heads, default=0), max(found.heads, default=0)
    asked = linked or all(at < first for at, marks in found.marks.items() if marks)
    once = numbers == list(range(1, len(numbers) + 1)) and wanted == set(numbers)
    behind = (head for at, head in starts.items() if at > last)
    more = any(_value(head[head.lastindex or 1]) == len(numbers) + 1 for head in behind)
    if asked and once and not others and not more and not parted:
        return found
    parts, wrong = _parts(found)
    if not (parts > 1 or (parts and len(numbers) > _FEWEST and not parted)):
        return _Found()
    wrong += others
    if wrong and wrong * _RARE < len(numbers):
        found = _Found(found.heads, _asking(found))
    return found if wrong * _RARE <= len(numbers) else _Found()


def _parts(found: _Found) -> tuple[int, int]:
    """How many lists stand below parts of the text, where each part asks for the notes of its list
    and for nothing else, and they count on, or begin anew; and how many of them do not."""
    asked, listed, last, parts, wrong = set[int](), set[int](), 0, 0, 0
    for at in sorted({*found.heads, *found.marks}):
        if at in found.heads:
            number = found.heads[at][0]
            wrong += number not in (1, last + 1)
            parts += not listed
            listed.add(number)
            last = number
            continue
        if listed:
            wrong += asked != listed
            asked, listed = set(), set()
        asked |= {number for number, _, _ in found.marks[at]}
    return parts, wrong + (asked != listed)


def _asking(found: _Found) -> dict[int, list[tuple[int, int, int]]]:
    """The markers that ask for a note of the list right below their part of the text."""
    marks: dict[int, list[tuple[int, int, int]]] = {}
    wanted, listing = set[int](), False
    for at in sorted({*found.heads, *found.marks}, reverse=True):
        if at in found.heads:
            wanted = wanted if listing else set()
            wanted.add(found.heads[at][0])
        elif asking := [mark for mark in found.marks[at] if mark[0] in wanted]:
            marks[at] = asking
        listing = at in found.heads
    return marks


def _lifted(rows: Sequence[Line], found: _Found) -> dict[int, str]:
    """The markers that a line end moved to the start of a row, raised, by that row: there raised
    digits begin a note."""
    numbers = {number for number, _ in found.heads.values()}
    return {
        at: _raised(marks[0][0])
        for at, marks in found.marks.items()
        if at not in found.heads
        and marks[0][0] in numbers
        and not rows[at].text[: marks[0][1]].strip()
        and rows[at - 1 if at else 0].text.strip()
        and at
    }


def _written(row: Line, at: int, found: _Found, lifted: Mapping[int, str]) -> Line:
    """A row with its note's number and its markers raised, and with those `lifted` from the next
    one."""
    if at in found.heads:
        number, end = found.heads[at]
        indent = row.text[: len(row.text) - len(row.text.lstrip())]
        return replace(row, text=f"{indent}{_raised(number)} {row.text[end:]}")
    numbers = {number for number, _ in found.heads.values()}
    text = row.text
    for number, start, end in reversed(found.marks.get(at, [])):
        if number in numbers:
            first = at in lifted and not text[:start].strip()
            text = f"{text[:start]}{'' if first else _raised(number)}{text[end:]}"
    text = f"{text.rstrip()}{lifted[at + 1]}" if at + 1 in lifted else text
    return replace(row, text=text)


def _raised(number: int) -> str:
    return str(number).translate(_RAISE)

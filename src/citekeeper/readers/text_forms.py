"""Rarer forms of markers and notes: "/1/", "<1>", "*1)", "(note 1)", "※1", "①", "came*".

A form is one of notes only where lines begin in it, counting on, below markers that ask for each of
them; these lines and markers are then written in the forms that everything else knows: raised
digits, or brackets around a sign.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from citekeeper.readers.text_pages import Line

SIGNED = "\ue000"
"""Stands, within brackets, before the sign of a note, as many programs begin lines with "[*]"."""
_RAISE = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_NUMBER = r"(\d{1,3})"
_PAIRS = (
    "/ /",
    "< >",
    "{ }",
    "^{ }",
    "^( )",
    "^ ^",
    "(( ))",
    "[[ ]]",
    "<sup> </sup>",
    "\uff3b \uff3d",
    "\u3014 \u3015",
    "\u3010 \u3011",
)
_WORD = (
    r"(?:foot-?notes?|end-?notes?|notes?|n|fn|nota(?:\sal\spie)?|noot|voetnoot|anm|anmerkung"
    r"|fu(?:\u00df|ss)note|fotnot|fodnote|alaviite|viite|przypis|pozn|\u043f\u0440\u0438\u043c"
    r"|\u0441\u043d\u043e\u0441\u043a\u0430|\u6ce8|\u8a3b|\u811a\u6ce8|ref)"
)
_OPEN, _CLOSE = r"[\[(\uff08\uff3b\u3014\u3010]", r"[\])\uff09\uff3d\u3015\u3011]"
_BEHIND = r"(?<=[\w.,;:!?)\]\"'\u2019\u201d])"
_NO_POWER = rf"(?<!\d){_BEHIND}"
_CIRCLED = "\u2460-\u2473"
_BRACKETED = r"\[(\d{1,3})\]"
_COUNTS = (
    r"(?:(?<=[:,;]\s)\(\d{1,3}\)\s+[^\W\d_]"
    r"|(?:(?<=\sand\s)|(?<=\sor\s)|(?<=\sund\s)|(?<=\set\s)|(?<=\sare\s)|(?<=\sis\s))"
    r"\(\d{1,3}\)(?:\s+\w|\s*\Z))"
)
"""A number before one of the parts that a sentence counts: "it is (1) old, and (2) wet"."""
_ROUND = rf"{_BEHIND}\s?(?!{_COUNTS})\((\d{{1,3}})\)(?!\s*;?\s*[{{}}])"
_SEPARATED = r"\s*(?:[:.,\-\u2013\uff1a]\s+)?(?=\S)"
_SIGN = r"\*{1,4}|[\u2020\u2021]{1,2}"
_SIGN_NOTE = re.compile(rf"\s{{0,14}}(?:[\[(]({_SIGN})[\])]|({_SIGN})\)?)\s?(?=[^\s*\u2020\u2021])")
_SIGN_MARKER = re.compile(
    rf"(?<=[\w.,;:!?)\]\"'\u2019\u201d])(?:\s?[\[(]({_SIGN})[\])]|({_SIGN})\)?)(?=[\s,.;:)\u201d\"]|$)"
)
_EMPHASIS = re.compile(r"\s*\*{1,3}[^\s*][^*]{0,60}\*")
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d/\u3002]\s*\Z|://\S+\s*\Z|\A[\W_]*\Z")
_ANNOUNCES = re.compile(r"\A\W*\w+(?:\s\w+){0,2}\s?[:\uff1a]\s*\Z")
_MAY_BEGIN = re.compile(rf"\s{{0,14}}\D{{0,24}}?[\d{_CIRCLED}]")
_LETTER = re.compile(r"[^\W\d_]")
_FEWEST = 2
"""Notes in a row that are no accident."""
_NEAR = 80
"""Rows between a sign and its note."""


@dataclass(frozen=True, slots=True)
class _Form:
    """How a note begins and how a marker looks, each with its number; `known` markers are left as
    they are, and notes in a `loose` form are asked for each, right above a list that ends them. The
    bracket that ends the markers of a `half` form is one that nothing opens."""

    note: re.Pattern[str]
    marker: re.Pattern[str]
    known: bool = False
    loose: bool = False
    half: bool = False


def _paired(pair: str) -> _Form:
    opens, closes = map(re.escape, pair.split(" "))
    number = f"{opens}{_NUMBER}{closes}"
    return _Form(
        re.compile(rf"\s{{0,14}}{number}{_SEPARATED}"),
        re.compile(rf"\s?{number}(?!\S*{closes}\w)"),
    )


_FORMS = (
    *map(_paired, _PAIRS),
    _Form(
        re.compile(rf"\s{{0,14}}\^{_NUMBER}[.):]?\s+(?=\S)"),
        re.compile(rf"{_NO_POWER}\^{_NUMBER}\b"),
    ),
    _Form(
        re.compile(rf"\s{{0,14}}[*\u203b]{_NUMBER}\)?[.:]?\s*(?=\S)"),
        re.compile(rf"(?:{_BEHIND}\s?\*|\u203b){_NUMBER}\)?(?!\w*\*)"),
    ),
    _Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}/\s+(?=\S)"),
        re.compile(rf"{_BEHIND}(?<!\d)\s?{_NUMBER}/(?=[\s,.;:)]|$)"),
    ),
    _Form(
        re.compile(
            rf"\s{{0,14}}{_OPEN}?\s?{_WORD}\.?\s?{_NUMBER}\.?\s?{_CLOSE}?{_SEPARATED}", re.I
        ),
        re.compile(rf"\s?{_OPEN}\s?{_WORD}\.?\s?{_NUMBER}\s?{_CLOSE}", re.I),
    ),
    _Form(
        re.compile(rf"\s{{0,14}}[\u6ce8\u8a3b]{_NUMBER}[)\uff09]?[.:\uff1a]?\s*(?=\S)"),
        re.compile(rf"[\u6ce8\u8a3b]{_NUMBER}[)\uff09]?"),
    ),
    _Form(
        re.compile(rf"\s{{0,14}}{_WORD}\.?\s?{_NUMBER}\b{_SEPARATED}", re.I),
        re.compile(_BRACKETED),
        known=True,
    ),
    _Form(
        re.compile(rf"\s{{0,14}}[([]?([{_CIRCLED}])[)\]]?\s*(?=\S)"),
        re.compile(rf"([{_CIRCLED}])"),
        loose=True,
    ),
    _Form(
        re.compile(rf"\s{{0,14}}\uff08{_NUMBER}\uff09\s*(?=\S)"),
        re.compile(rf"\uff08{_NUMBER}\uff09"),
        loose=True,
    ),
    _Form(
        re.compile(rf"\s{{0,14}}[*+\u2022\-]\s+{_BRACKETED}:?\s+(?=\S)"),
        re.compile(_BRACKETED),
        known=True,
    ),
    _Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}(?:\s?[:\-\u2013]|\.-)?\s+(?=\S)"),
        re.compile(_BRACKETED),
        known=True,
        loose=True,
    ),
    _Form(re.compile(rf"\s{{0,14}}\({_NUMBER}\)\s+(?=\S)"), re.compile(_ROUND), loose=True),
    _Form(re.compile(rf"\s{{0,14}}\(?{_NUMBER}(?:\)|\.)\s+(?=\S)"), re.compile(_ROUND), loose=True),
    _Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}\)\s+(?=\S)"),
        re.compile(
            rf"(?<=[^\W\d]){_NUMBER}\)|(?<=[.,;:!?\"'\u201c\u201d\u2019\u00bb\u3002]){_NUMBER}\)"
        ),
        loose=True,
        half=True,
    ),
    _Form(
        re.compile(rf"\s{{0,14}}{_NUMBER}\.\s+(?=\S)"),
        re.compile(rf"{_NO_POWER}\^{_NUMBER}\b"),
        loose=True,
    ),
)


@dataclass
class _Found:
    """The notes of one form by row, as number and end of its spelling, and the markers by row."""

    heads: dict[int, tuple[int, int]] = field(default_factory=dict)
    marks: dict[int, list[tuple[int, int, int]]] = field(default_factory=dict)


def spelled(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, their rarer markers and notes written as raised digits or bracketed signs."""
    rows = list(every)
    begin = [at for at, row in enumerate(rows) if _MAY_BEGIN.match(row.text)]
    for form in _FORMS if len(begin) >= _FEWEST else ():
        found = _notes(rows, form, begin)
        if len(found.heads) >= _FEWEST:
            rows = [_written(row, at, found, known=form.known) for at, row in enumerate(rows)]
    yield from _signed(rows)


def _value(digits: str) -> int:
    """The number of digits of any script, or of a circled one."""
    return int(unicodedata.numeric(digits)) if len(digits) == 1 else int(digits)


def _notes(rows: Sequence[Line], form: _Form, begin: Sequence[int]) -> _Found:
    """The notes of a form, each counting on from the last one and asked for above it."""
    starts = {at: begun for at in begin if (begun := form.note.match(rows[at].text))}
    found = _Found()
    if len(starts) < _FEWEST:
        return found
    open_: set[int] = set()
    last = 0
    for at, row in enumerate(rows):
        head = starts.get(at)
        number = _value(head[1]) if head else -1
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
    return _sure(found, starts, linked=linked) if form.loose else found


def _marks(form: _Form, text: str) -> Iterator[re.Match[str]]:
    """The markers of a form in a row; not those whose bracket closes one that is open."""
    depth = done = 0
    for mark in form.marker.finditer(text):
        if form.half:
            between = text[done : mark.start()]
            depth = max(depth + between.count("(") - between.count(")"), 0)
            done = mark.start() if depth else mark.end()
        if not depth:
            yield mark


def _sure(found: _Found, starts: Mapping[int, re.Match[str]], *, linked: bool) -> _Found:
    """The notes of a loose form: one list below all that asks (or, of nothing but links, several
    that count on), or one below each part of the text, with nothing like it elsewhere."""
    wanted = {number for marks in found.marks.values() for number, _, _ in marks}
    if any(at not in found.heads and _value(head[1]) in wanted for at, head in starts.items()):
        return _Found()
    numbers = [number for number, _ in found.heads.values()]
    first, last = min(found.heads, default=0), max(found.heads, default=0)
    asked = linked or all(at < first for at, marks in found.marks.items() if marks)
    once = numbers == list(range(1, len(numbers) + 1)) and wanted == set(numbers)
    more = any(at > last and _value(starts[at][1]) == len(numbers) + 1 for at in starts)
    if asked and once and not more:
        return found
    return found if len(numbers) > _FEWEST and _in_parts(found) else _Found()


def _in_parts(found: _Found) -> bool:
    """True for lists below parts of the text, where each part asks for the notes of its list and
    for nothing else; they count on, or begin anew."""
    asked, listed, last = set[int](), list[int](), 0
    for at in sorted({*found.heads, *found.marks}):
        if at in found.heads:
            number = found.heads[at][0]
            if number not in (1, last + 1):
                return False
            listed.append(number)
            last = number
            continue
        if listed and asked != set(listed):
            return False
        asked, listed = (set() if listed else asked), []
        asked |= {number for number, _, _ in found.marks[at]}
    return bool(listed) and asked == set(listed)


def _written(row: Line, at: int, found: _Found, *, known: bool) -> Line:
    """A row with its note's number and its markers raised; `known` markers as they are."""
    if at in found.heads:
        number, end = found.heads[at]
        return replace(row, text=f"{_raised(number)} {row.text[end:]}")
    numbers = {number for number, _ in found.heads.values()}
    text = row.text
    for number, start, end in reversed(found.marks.get(at, []) if not known else []):
        if number in numbers:
            text = f"{text[:start]}{_raised(number)}{text[end:]}"
    return replace(row, text=text)


def _raised(number: int) -> str:
    return str(number).translate(_RAISE)


def _signed(rows: Sequence[Line]) -> Iterator[Line]:
    """The rows, with brackets around stars and daggers that ask for a note, and that begin it."""
    asked: dict[str, int] = {}
    marks: dict[int, list[tuple[str, int, int]]] = {}
    heads: dict[int, tuple[str, int]] = {}
    counted: dict[str, int] = {}
    begins = True
    for at, row in enumerate(rows):
        head = _SIGN_NOTE.match(row.text)
        sign = (head[1] or head[2]) if head else ""
        counted[sign] = counted.get(sign, 0) + 1
        framed = row.text.rstrip()[-1:] in ("*", "|") or _EMPHASIS.match(row.text)
        if head and begins and not framed and at - asked.pop(sign, -_NEAR) < _NEAR:
            heads[at] = (sign, head.end())
            continue
        begins = _ENDED.search(row.text) is not None
        openings: dict[str, int] = {}
        for mark in _SIGN_MARKER.finditer(row.text):
            sign = mark[1] or mark[2]
            if sign not in openings:
                opening = re.search(rf"(?<!\S)[(\"'\u201c]?{re.escape(sign)}\w", row.text)
                openings[sign] = opening.start() if opening else len(row.text)
            if openings[sign] > mark.start():  # no emphasis
                asked[sign] = at
                marks.setdefault(at, []).append((sign, *mark.span()))
    found = [sign for sign, _ in heads.values()]
    noted = {sign for sign in found if counted[sign] == found.count(sign)}
    for at, row in enumerate(rows):
        text = row.text
        if at in heads and heads[at][0] in noted:
            text = f"[{SIGNED}{heads[at][0]}] {text[heads[at][1] :]}"
        for sign, start, end in reversed(marks.get(at, [])):
            if sign in noted:
                text = f"{text[:start]}[{SIGNED}{sign}]{text[end:]}"
        yield replace(row, text=text)

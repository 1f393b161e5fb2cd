"""Notes that end with a way back to the text: "1. See there. ↩", "[2] Ibid. [back]".

So the notes of web pages come out of text browsers and converters, often below a rule, without a
heading, and counted on from the chapter before. The way back tells them; it is taken off, and they
and their markers are written with raised digits. What stands below the last of them is none of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from citekeeper.readers.text_glued import codes, markers, spaced
from citekeeper.readers.text_pages import Line

_SIGN = (
    r"[\u21a9\u21aa\u21b5\u21a5\u2191\u21d1\u21e7\u21e1\u21b0\u23ce\u2934\u2196\u25b2\u2b06]"
    r"[\ufe0e\ufe0f]?"
)
_LINK = r"(?:\[\d{1,4}\])?"
_WORDS = (
    r"(?:(?:go |jump )?(?:return|back|up)(?: to (?:the )?[a-z]+)?|top|zur\u00fcck|nach oben|retour"
    r"|volver|voltar|terug|tillbaka|tilbage|tilbake|indietro|torna su"
    r"|\u043d\u0430\u0437\u0430\u0434|\u043d\u0430\u0432\u0435\u0440\u0445|\u623b\u308b|\u8fd4\u56de)"
)
_WAY = re.compile(
    rf"(?:(?:\s*{_LINK}[\[(]?{_LINK}{_SIGN}(?:\^?\d{{1,2}})?[\])]?)+"
    rf"|\s*[\[(]{_LINK}(?:{_WORDS}|\^)[\])]"
    r"|\s+\^"
    r"|(?:(?<=[.!?)\]/\"'\u2019\u201d\u00bb])\s{1,9}(?:return|back|jump back|retour)"
    r"|\A\s*(?-i:Return|RETURN|Back|BACK|Jump back|Retour))"
    r" (?:to|\u00e0) (?:the |la )?[^.\d]{3,40}"
    rf"{_LINK}\d{{0,3}}(?: in the text| referrer)?\.?)\s*\Z",
    re.I,
)
_TOUCH = 60
"""Letters at the end of a line that may lead back."""
_HEAD = re.compile(
    r"(\s{0,14})(?:[\[(^]{0,2}(\d{1,4})(?:[\])]{1,2}[.:]?|[.):])?"
    r"(?:\s+(?=\S)|\s*\Z|(?=[A-Z\u00c0-\u00de\"\u201c\u00ab]|https?:))"
    r"|(?:foot-?note|end-?note|note(?: de bas de page)?)\s(\d{1,3})\s*\Z)",
    re.I,
)
_BEFORE = re.compile(r"\s*[\[(]?\d{1,4}[.)\]]*\s*(?:\[\d{1,4}\])?[\u2191^]\s*")
"""A way back that stands before its note, whose text is on the next line."""
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d\u00bb/]\s*\Z|://\S+\s*\Z|\A\s*\Z")
_CARET = re.compile(r"(?<=\S)\s?\^(\d{1,4})(?![\w^])")
_BRACKET = re.compile(r"\[\^?(\d{1,4})\]")
_ROUND = re.compile(r"(?<=\S)\s?\((\d{1,3})\)")
_RAISE = str.maketrans("0123456789", "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079")
_LEVEL = {raised: str(digit) for digit, raised in enumerate(map(chr, _RAISE.values()))}
_RAISED = re.compile(f"[{''.join(_LEVEL)}]{{1,4}}")
_TALLEST = 80
"""Rows of one note."""
_FEWEST = 2
"""Notes that are no accident."""
_TRIED = 20
"""Notes that stand alone for which markers are looked for."""
_LEAST = 0.6
"""Share of the notes of a list from which a way leads back."""

_Spans = dict[int, list[tuple[int, int, int]]]


@dataclass
class _Chain:
    """Notes that count on: the heads by row, with indent, number and end of its spelling; the rows
    with which notes end, by the place of the way back there."""

    heads: dict[int, tuple[str, int, int]] = field(default_factory=dict)
    ends: dict[int, int] = field(default_factory=dict)

    @property
    def last(self) -> int:
        """The number of the last note so far."""
        return next(reversed(self.heads.values()))[1]

    @property
    def numbers(self) -> set[int]:
        """The numbers of the notes."""
        return {number for _, number, _ in self.heads.values()}


def led_back(every: Iterable[Line]) -> Iterator[Line]:
    """The lines, such notes and what asks for them written with raised digits."""
    rows = list(every)
    ends = {at: way for at, row in enumerate(rows) if (way := _way(row.text)) is not None}
    heads: dict[int, tuple[str, int, int]] = {}
    marks: _Spans = {}
    ways: dict[int, int] = {}
    inner, behind, done, single = set[int](), set[int](), 0, 0
    known = codes(rows) if ends else frozenset[str]()
    for chain in _chains(rows, ends):
        single += len(chain.heads) < _FEWEST
        if len(chain.heads) < _FEWEST and single > _TRIED:
            continue
        first, last = min(chain.heads), max(chain.ends)
        asked = _asked(rows, range(done, first), chain.numbers, known)
        if len(chain.heads) < _FEWEST and not (asked.found and _is_sure(rows, chain)):
            continue
        heads |= chain.heads
        ways |= chain.ends
        marks |= asked.spans
        inner.update(at for at in range(first, last) if not rows[at].text[: ends.get(at)].strip())
        behind.add(last)
        done = last + 1
    if not heads:
        yield from rows
        return
    below, head = False, ""
    for at, row in enumerate(rows):
        if at in inner and at not in heads:
            continue
        text = row.text[: ways.get(at)]
        if at in heads:
            indent, number, end = heads[at]
            head, text = f"{indent}{str(number).translate(_RAISE)} ", text[end:].strip()
            below = False
        if head and not text.strip():
            continue
        text, head = f"{head}{text.strip()}" if head else text, ""
        for number, start, end in sorted(marks.get(at, ()), key=lambda mark: -mark[1]):
            text = f"{text[:start]}{str(number).translate(_RAISE)}{text[end:]}"
        top = below and bool(text.strip())
        yield replace(row, text=text, on_top=top or row.on_top)
        below = (below and not top) or at in behind


def _way(text: str) -> int | None:
    """The place at which a way back begins that ends a line."""
    found = _WAY.search(text, max(len(text) - _TOUCH, 0)) if text[-12:].strip() else None
    return found.start() if found and not _BEFORE.fullmatch(text) else None


def _chains(rows: Sequence[Line], ends: Mapping[int, int]) -> Iterator[_Chain]:
    """The lists of such notes."""
    chain = _Chain()
    begins = [_begins(rows, at, above) for above, at in zip((-1, *ends), ends, strict=False)]
    for place, end in enumerate(ends):
        found = begins[place]
        head = next((at for at in found if chain.heads and found[at][1] == chain.last + 1), None)
        if head is None:
            if _is_list(chain):
                yield chain
            chain = _Chain()
            after = begins[place + 1].values() if place + 1 < len(begins) else ()
            numbers = {number for _, number, _ in after}
            firsts = [at for at in found if found[at][1] + 1 in numbers or found[at][1] == 1]
            if not firsts:
                continue
            head = firsts[-1]
        chain.heads[head] = found[head]
        for at in found:
            if at > head and found[at][1] == chain.last + 1 and _ENDED.search(rows[at - 1].text):
                chain.heads[at] = found[at]
        chain.ends[end] = ends[end]
    if _is_list(chain):
        yield chain


def _is_sure(rows: Sequence[Line], chain: _Chain) -> bool:
    """True where the only note begins with more than a bare number, and an arrow leads back."""
    head, (indent, _, end) = next(iter(chain.heads.items()))
    last, way = next(iter(chain.ends.items()))
    spelled = rows[head].text[len(indent) : end].strip()
    return not spelled.isdigit() and re.search(_SIGN, rows[last].text[way:]) is not None


def _is_list(chain: _Chain) -> bool:
    return bool(chain.heads) and len(chain.ends) >= _LEAST * len(chain.heads)


def _begins(rows: Sequence[Line], end: int, above: int) -> dict[int, tuple[str, int, int]]:
    """The rows, behind another end, with which the note that ends in a row may begin."""
    found: dict[int, tuple[str, int, int]] = {}
    for at in range(max(above + 1, end - _TALLEST), end + 1):
        head = _HEAD.match(rows[at].text)
        if head:
            found[at] = (head[1], int(head[2] or head[3]), head.end())
    return found


@dataclass
class _Asked:
    """What asks for notes: how many are asked for, and the markers by row that are not written in a
    form that everything else knows."""

    found: int = 0
    spans: _Spans = field(default_factory=dict)


def _asked(rows: Sequence[Line], among: range, numbers: set[int], known: frozenset[str]) -> _Asked:
    """The markers of notes among some rows, in the form that asks for most of them."""
    forms: dict[str, _Spans] = {"known": {}, "caret": {}, "round": {}, "glued": {}}
    for at in among:
        text = rows[at].text
        for name, form in (("caret", _CARET), ("known", _BRACKET), ("round", _ROUND)):
            spans = [(int(found[1]), *found.span()) for found in form.finditer(text)]
            forms[name].setdefault(at, []).extend(spans)
        raised = ("".join(map(_LEVEL.__getitem__, m[0])) for m in _RAISED.finditer(text))
        forms["known"].setdefault(at, []).extend((int(digits), 0, 0) for digits in raised)
        forms["glued"][at] = list(markers(text, known))
    best = max(forms, key=lambda name: len(_numbers(forms[name]) & numbers))
    asked = _Asked(len(_numbers(forms[best]) & numbers))
    if best == "known":
        return asked
    open_ = set(numbers)
    for at, spans in forms[best].items():
        for number, start, end in spans:
            if number in open_ or (best == "caret" and number in numbers):
                asked.spans.setdefault(at, []).append((number, start, end))
                open_.discard(number)
    if best == "glued":
        apart = spaced(rows, among, dict.fromkeys(open_, among.stop))
        for number, (at, start, end) in apart.items():
            held = asked.spans.setdefault(at, [])
            if all(end <= other[1] or start >= other[2] for other in held):
                held.append((number, start, end))
    return asked


def _numbers(spans: _Spans) -> set[int]:
    return {number for found in spans.values() for number, _, _ in found}

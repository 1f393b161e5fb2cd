"""What `html_marks` gathers of a page: numbers that may be markers or begin a note."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from bs4 import Tag
from bs4.element import NavigableString

from citekeeper.readers.html_looks import brief
from citekeeper.readers.layout import level

DASHES = "\\-\u2010\u2011\u2012\u2013\u2014"
_PREFIX = re.compile(r"\W?\s?([^\W\d][^\d\[\]]{0,8}|[*\uff0a\u203b])(?=\d)")
_EAST = re.compile(r"\W?\s?([*\uff0a\u203b]|\u811a?[\u6ce8\u8a3b]|\u8a33\u6ce8)(?=\s?\d)")
_DIGITS = re.compile(r"\d+")
_MOST = 0.7
"""Share of the numbers below a text that it cites."""
_LINES = 2
"""Lines with such numbers that make a list."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marker by its place: all of an element, or a span of a text."""

    style: str
    numbers: tuple[int, ...]
    order: int
    node: Tag | NavigableString
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Head:
    """A number with which a block or a line begins: a span of a text, or all of an element."""

    form: str
    number: int
    order: int
    block: Tag
    node: Tag | NavigableString
    start: int = 0
    end: int = 0
    line: bool = False
    section: int = 0
    late: bool = False
    ruled: bool = False


@dataclass
class Numbers:
    """What a page has of both, in order; of items also where they stand and in
    which section."""

    marks: list[Mark] = field(default_factory=list)
    heads: list[Head] = field(default_factory=list)
    items: dict[int, tuple[int, int]] = field(default_factory=dict)


class Late:
    """Numbers at the heads of lines in blocks that begin with words: bracketed or raised ones are
    markers, and plain ones are nothing, unless the last lines of the block are numbered so, one
    after the other, as mail archives and pages of one block have notes below the text."""

    def __init__(self) -> None:
        self._marks: dict[tuple[int, str], list[Mark]] = {}
        self._blocks: dict[tuple[int, str], tuple[Tag, int]] = {}
        self._plain: dict[tuple[int, str], list[Head]] = {}
        self._round: dict[int, list[tuple[Mark, bool]]] = {}

    def add(self, mark: Mark, block: Tag, section: int) -> None:
        """Keep such a marker."""
        key = (id(block), mark.style)
        self._marks.setdefault(key, []).append(mark)
        self._blocks[key] = (block, section)

    def add_plain(self, head: Head, *, gap: bool) -> None:
        """Keep a plain number; the first one only behind an empty line."""
        if head.number == 1 and not gap:
            self._plain.pop((id(head.block), head.form), None)
            return
        self._plain.setdefault((id(head.block), head.form), []).append(head)

    def add_round(self, mark: Mark, block: Tag, section: int, *, heads: bool) -> None:
        """Keep a number in round brackets, which may be at the head of a line."""
        self._round.setdefault(id(block), []).append((mark, heads))
        self._blocks[(id(block), "()")] = (block, section)

    def _settle_round(self, numbers: Numbers) -> set[int]:
        """Make heads of (1), (2) at the heads of the last lines of a block, where the text above in
        the same block has nearly all of them, in order; which markers these were."""
        taken: set[int] = set()
        for key, found in self._round.items():
            begins = next((i for i, (mark, heads) in enumerate(found) if heads), len(found))
            cited = [mark.numbers for mark, _ in found[:begins]]
            lines = [mark for mark, heads in found[begins:] if heads]
            whole = [(number,) for number in range(1, len(lines) + 1)]
            if not lines or [mark.numbers for mark in lines] != whole:
                continue
            if cited != [numbers for numbers in whole if numbers in cited]:
                continue
            if len(cited) < _MOST * len(whole):
                continue
            block, section = self._blocks[(key, "()")]
            for mark in lines:
                taken.add(id(mark))
                place = (mark.order, block, mark.node, mark.start, mark.end)
                head = Head("par", mark.numbers[0], *place, line=True, late=True)
                numbers.heads.append(replace(head, section=section))
        return taken

    def settle(self, numbers: Numbers) -> None:
        """Make heads of those that begin notes."""
        taken = self._settle_round(numbers)
        for key, marks in self._marks.items():
            block, section = self._blocks[key]
            for mark in _counting_up(marks):
                taken.add(id(mark))
                place = (mark.order, block, mark.node, mark.start, mark.end)
                form = "raised" if mark.style == "raised" else "bracket"
                head = Head(form, mark.numbers[0], *place, line=True, late=True)
                numbers.heads.append(replace(head, section=section))
        for plain in self._plain.values():
            first = next((i for i in range(len(plain) - 1, -1, -1) if plain[i].number == 1), 0)
            run = plain[first:]
            if len(run) >= _LINES and [h.number for h in run] == list(range(1, len(run) + 1)):
                numbers.heads += (replace(head, late=True) for head in run)
        numbers.marks = [mark for mark in numbers.marks if id(mark) not in taken]
        numbers.heads.sort(key=lambda head: head.order)


def form_of(head: re.Match[str]) -> tuple[str, int]:
    """The form of a number at the head of a line, and the number."""
    forms = ("bracket", "told", "par", "raised", "circle", "word", "stop", "bare")
    form = next(form for form in forms if head[form])
    if form == "circle":
        return form, in_circle(head[form])
    number = head["b"] or head["t"] or head["p"] or head["w"] or head["s"] or head["n"]
    return form, int(number) if number else int(level(head["r"]))


def in_circle(sign: str) -> int:
    """The number of a sign such as \u2460."""
    return ord(sign) - 0x245F


def _counting_up(marks: list[Mark]) -> list[Mark]:
    """The last of some markers, where they count up from 0 or 1."""
    last = marks[-1].numbers[0]
    for first in (0, 1):
        run = marks[first - last - 1 :] if last - first + 1 >= _LINES else []
        if run and [mark.numbers[0] for mark in run] == list(range(first, last + 1)):
            return run
    return []


def spread(numbers: str) -> tuple[int, ...]:
    """The numbers of "1, 3-5"; none for what runs down or too far."""
    found: list[int] = []
    for part in re.split(r"\s*[,;]\s*", numbers.strip()):
        first, *last = re.split(rf"\s*[{DASHES}]\s*", part)
        begin, end = int(first), int(last[-1]) if last else int(first)
        if not begin <= end < begin + 30:
            return ()
        found += range(begin, end + 1)
    return tuple(found)


def numbers_of(marks: list[Mark]) -> Iterator[tuple[int, int]]:
    """Each number of some marks, with where it stands."""
    return ((number, mark.order) for mark in marks for number in mark.numbers)


def prefix(head: Head | None) -> str:
    """What stands before the numbers of a list: [FN1], as law reviews have it."""
    if head is None:
        return ""
    shown = _shown(head)
    if head.form == "bracket" and not isinstance(head.node, Tag):
        found = _PREFIX.match(shown)
    else:
        found = _EAST.match(shown)
    return found[1] if found else ""


def as_printed(head: Head | None, number: int) -> str:
    """A number in the digits of its page: \u0661 is Arabic for 1."""
    digits = _DIGITS.search(_shown(head)) if head is not None else None
    return digits[0] if digits and not digits[0].isascii() else str(number)


def _shown(head: Head) -> str:
    return brief(head.node) if isinstance(head.node, Tag) else head.node[head.start : head.end]

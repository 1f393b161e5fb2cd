"""Notes by Roman or Chinese numerals whose markers do not lead to them, as Word numbers endnotes,
and editors those of old texts: i, ii, iii raised or in brackets in the text, or \u3014\u4e00\u3015,
\u3014\u4e8c\u3015, and blocks further down that begin so.

They are given the links that they lack, as `html_unlinked` gives them to numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.readers.html_anchors import MARKER
from citekeeper.readers.html_flow import BLOCKS, walk
from citekeeper.readers.html_looks import brief
from citekeeper.readers.html_signs import APART, Place, put

_ROMAN = r"(?:x{0,3}(?:ix|iv|v?i{1,3}|v)|x{1,3}|xl(?:ix|iv|v?i{1,3}|v)?|l)"
_CHINESE = "[\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341]{1,3}"
_OPEN, _CLOSE = r"[\[\uff3b\u3014]", r"[\]\uff3d\u3015]"
_BRACKETS = rf"(?:\[(?P<roman>{_ROMAN})\]|{_OPEN}(?P<chinese>{_CHINESE}){_CLOSE})"
_HEAD = re.compile(rf"\s*{_BRACKETS}\s*")
_CITED = re.compile(rf"{_BRACKETS}(?!\()")
_RAISED = re.compile(rf"[\[(]?(?P<numeral>{_ROMAN})[\])]?")
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50}
_DIGITS = "\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d"
_TEN = "\u5341"
_FEWEST = 3
_MOST = 0.8
"""Share of the notes that the text cites."""


def link_romans(soup: BeautifulSoup, known: Callable[[Tag], bool]) -> bool:
    """Link the notes by Roman numerals; False where a page has none. `known` tells what is a note.

    They count from i, each at the head of one block, below the markers of nearly all of them.
    """
    search = _Search(soup)
    walk(soup, search)
    heads = search.heads
    if len(heads) < _FEWEST or any(known(place.block) for _, place in heads):
        return False
    if [value for value, _ in heads] != list(range(1, len(heads) + 1)):
        return False
    start = heads[0][1].order
    marks = [(value, place) for value, place in search.marks if place.order < start]
    cited = list(dict.fromkeys(value for value, _ in marks))
    own = [value for value in cited if value <= len(heads)]
    if len(own) < len(cited) or own != sorted(own) or len(own) < _MOST * len(heads):
        return False
    pieces: dict[int, list[tuple[Place, Tag]]] = defaultdict(list)
    for value, place in heads:
        target = soup.new_tag("span", attrs={"id": f"citekeeper-roman-{value}"})
        target.string = f"[{search.shown[value]}] "
        pieces[id(place.node)].append((place, target))
    for value, place in marks:
        attrs = {"role": "doc-noteref", "href": f"#citekeeper-roman-{value}"}
        anchor = soup.new_tag("a", attrs=attrs | {MARKER: search.shown[value]})
        anchor.string = search.shown[value]
        pieces[id(place.node)].append((place, anchor))
    for placed in pieces.values():
        put(sorted(placed, key=lambda pair: pair[0].start))
    return True


def _value(numeral: str) -> int:
    if numeral[0] not in _VALUES:
        tens, ten, ones = numeral.rpartition(_TEN)
        first = _DIGITS.find(tens) + 1 if tens else 1
        return (10 * first if ten else 0) + (_DIGITS.find(ones) + 1 if ones else 0)
    values = [_VALUES[letter] for letter in numeral]
    following = [*values[1:], 0]
    return sum(-a if a < b else a for a, b in zip(values, following, strict=True))


class _Search:
    """The Roman numerals of a page: at the heads of blocks, and raised or in brackets in the text;
    `shown` is how the page prints each."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self.heads: list[tuple[int, Place]] = []
        self.marks: list[tuple[int, Place]] = []
        self.shown: dict[int, str] = {}
        self._blocks: list[Tag] = [soup]
        self._order = 0
        self._fresh = True

    def open(self, element: Tag) -> bool:
        """Begin a block; take a raised numeral."""
        self._order += 1
        if element.name in BLOCKS:
            self._blocks.append(element)
            self._fresh = True
            return True
        if element.name in APART:
            self._fresh = False
            return False
        if element.name == "br":
            self._fresh = True
        found = _RAISED.fullmatch(brief(element)) if element.name == "sup" else None
        if found is None or element.find("a", href=True) is not None:
            return True
        self._take(found["numeral"], element)
        self._fresh = False
        return False

    def close(self, element: Tag) -> None:
        """End a block."""
        if element.name in BLOCKS:
            self._blocks.pop()
            self._fresh = True

    def text(self, text: NavigableString) -> None:
        """Look for numerals in brackets in a text, and at its head."""
        self._order += 1
        if not text.strip():
            return
        head = _HEAD.match(text) if self._fresh else None
        if head:
            self._take(head["roman"] or head["chinese"], text, *head.span())
        self._fresh = False
        for found in _CITED.finditer(text, head.end() if head else 0):
            self._take(found["roman"] or found["chinese"], text, *found.span())

    def _take(
        self, numeral: str, node: Tag | NavigableString, start: int = 0, end: int = 0
    ) -> None:
        value = _value(numeral)
        self.shown[value] = numeral
        kept = self.heads if self._fresh else self.marks
        kept.append((value, Place(self._order, self._blocks[-1], node, start, end)))

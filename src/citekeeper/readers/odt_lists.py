"""Numbers that the program prints before the items of a list: "[1]", "1.", "(a)".

Only the outermost level is counted. A list goes on counting where it says that it continues
another one, or the one before it in its style.
"""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from citekeeper.readers.docx_numbers import formatted
from citekeeper.readers.odt_styles import STYLE, TEXT

_FORMATS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_LONGEST = 20
_DIGITS = 5
"""Of a number that a list may begin with."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the outermost level of a list style is numbered."""

    style: str
    prefix: str
    suffix: str
    start: int


@dataclass
class Counter:
    """The last number of a list; lists that continue each other share it."""

    number: int


class Lists:
    """The list styles of a document, and its lists as they are met in order."""

    def __init__(self, *roots: etree._Element) -> None:
        self._shapes: dict[str, _Shape] = {}
        for root in roots:
            for style in root.iter(f"{TEXT}list-style"):
                if shape := _shape(style):
                    self._shapes.setdefault(style.get(f"{STYLE}name", ""), shape)
        self._by_id: dict[str, Counter] = {}
        self._by_style: dict[str, Counter] = {}

    def counter(self, listed: etree._Element) -> Counter | None:
        """The counter of an outermost `text:list`; None for bullets."""
        name = listed.get(f"{TEXT}style-name", "")
        shape = self._shapes.get(name)
        if shape is None:
            return None
        found = self._by_id.get(listed.get(f"{TEXT}continue-list", ""))
        if found is None and listed.get(f"{TEXT}continue-numbering") == "true":
            found = self._by_style.get(name)
        found = self._by_style[name] = found or Counter(shape.start - 1)
        if key := listed.get(_ID):
            self._by_id[key] = found
        return found

    def label(self, listed: etree._Element, item: etree._Element, counter: Counter) -> str:
        """What is printed before the next item of a list."""
        shape = self._shapes[listed.get(f"{TEXT}style-name", "")]
        counter.number = _number(item.get(f"{TEXT}start-value")) or counter.number + 1
        number = formatted(counter.number, _FORMATS[shape.style])
        return f"{shape.prefix}{number}{shape.suffix}"[:_LONGEST]


def _shape(style: etree._Element) -> _Shape | None:
    """The outermost level of a list style, where it prints numbers."""
    level = style.find(f"{TEXT}list-level-style-number[@{TEXT}level='1']")
    form = level.get(f"{STYLE}num-format", "") if level is not None else ""
    if level is None or form not in _FORMATS:
        return None
    prefix, suffix = (level.get(f"{STYLE}num-{side}", "") for side in ("prefix", "suffix"))
    return _Shape(form, prefix, suffix, _number(level.get(f"{TEXT}start-value")) or 1)


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) <= _DIGITS else 0

"""Numbers that the program prints before the paragraphs of a list: "[1]", "1.", "(a)"."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from citekeeper.readers.docx_numbers import formatted
from citekeeper.readers.docx_styles import ListPlace
from citekeeper.readers.docx_tree import attribute, named, value

_OUTERMOST = "0"
_LONGEST = 40


@dataclass
class _List:
    """How the outermost level of a list is numbered, and the last number it printed."""

    style: str
    text: str
    number: int


class Lists:
    """The lists of a document; they count as their paragraphs are met in order. Lists of one shape
    go on with each other's numbers, unless one says that it starts anew."""

    def __init__(self, root: etree._Element | None = None) -> None:
        shapes: dict[str, etree._Element] = {}
        self._lists: dict[str, _List] = {}
        self._starts: dict[str, int] = {}
        by_shape: dict[str, _List] = {}
        for element in root if root is not None else ():
            if named(element) == "w:abstractNum":
                shapes[attribute(element, "abstractNumId")] = element
            elif named(element) == "w:num":
                number, key = attribute(element, "numId"), value(element, "abstractNumId")
                if found := by_shape.get(key) or _list(shapes.get(key)):
                    self._lists[number] = by_shape[key] = found
                if (start := _start(element)) is not None:
                    self._starts[number] = start

    def label(self, place: ListPlace | None) -> str:
        """What is printed before the next paragraph of a list; "" for bullets and inner levels."""
        found = self._lists.get(place.number) if place and place.level == _OUTERMOST else None
        if found is None:
            return ""
        start = self._starts.pop(place.number, None) if place else None
        found.number = found.number + 1 if start is None else start
        return found.text.replace("%1", formatted(found.number, found.style))


def _start(number: etree._Element) -> int | None:
    """Where a `w:num` says that its outermost level starts anew."""
    for level in number:
        if named(level) == "w:lvlOverride" and attribute(level, "ilvl") == _OUTERMOST:
            start = value(level, "startOverride")
            return int(start) if start.isdecimal() and len(start) < 6 else None
    return None


def _list(shape: etree._Element | None) -> _List | None:
    """The outermost level of a `w:abstractNum`, where it prints numbers."""
    for level in shape if shape is not None else ():
        if named(level) == "w:lvl" and attribute(level, "ilvl") == _OUTERMOST:
            style, start = value(level, "numFmt") or "decimal", value(level, "start")
            first = int(start) if start.isdecimal() and len(start) < 6 else 1
            text = value(level, "lvlText")[:_LONGEST]
            return None if style in ("bullet", "none") else _List(style, text, first - 1)
    return None

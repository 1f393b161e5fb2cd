"""Items of lists: whether a list is one of notes, and which number an item has."""

from __future__ import annotations

import re
from collections.abc import Mapping

from bs4 import Tag

from citekeeper.readers.html_anchors import TYPES, beginning
from citekeeper.readers.html_boxes import LIST
from citekeeper.readers.html_flow import attribute, words

_BEGINS = re.compile(r"\s*[\[(]?(\d{1,4})[\]).:]?\s")
_REFERENCES = frozenset("reference-list references-list ref-list reflist".split())


def start_of(listed: Tag | None) -> int:
    """The number with which a list begins."""
    start = attribute(listed, "start") if listed is not None else ""
    return int(start) if start.isdecimal() and len(start) < 5 else 1


def in_list(item: Tag, counts: Mapping[int, int]) -> bool:
    """True for an item of a list of notes, or for one of a list of references that prints its
    number."""
    around = list(item.parents)[:2]
    if any(words(parent, *TYPES) & LIST for parent in around):
        return True
    numbered = re.match(rf"\s*\[?{counts[id(item.parent)]}[\].)]", beginning(item))
    return bool(numbered) and any(words(parent, "class") & _REFERENCES for parent in around)


def ordinal(element: Tag, counts: Mapping[int, int]) -> str:
    """The number that a browser prints before an item, or the number its text begins with."""
    if element.name != "li":
        begins = _BEGINS.match(element.get_text()[:40])
        return begins[1] if begins else "*"
    value = attribute(element, "value")
    return value[:6] if value.isdecimal() else str(counts[id(element.parent)])


def own_paragraph(note: Tag) -> Tag:
    """The numbered paragraph with which a note begins that has others in it; else the note."""
    first = next((child for child in note.children if isinstance(child, Tag)), None)
    if first is None or first.name != "p":
        return note
    return first if _BEGINS.match(first.get_text()[:40]) else note

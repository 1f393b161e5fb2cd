"""Items of lists: whether a list is one of notes, and which number an item has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_anchors import TYPES, beginning, label
from citekeeper.readers.html_boxes import LIST, NOTE
from citekeeper.readers.html_flow import attribute, words

_BEGINS = re.compile(r"\s*[\[(]?(\d{1,4})[\]).:]?\s")
_WORD = re.compile(r"[^\W\d_]{2}")
_DEFINED = frozenset({"footdef", "_idfootnote"})
"""Classes of notes in Org's and InDesign's pages."""
_IS_YEAR, _DIGIT = re.compile(r"(?:1[5-9]|20)\d\d"), re.compile(r"\d")
_REFERENCES = frozenset("reference-list references-list ref-list reflist".split())


def start_of(listed: Tag | None) -> int:
    """The number with which a list begins."""
    start = attribute(listed, "start") if listed is not None else ""
    return int(start) if start.isdecimal() and len(start) < 5 else 1


def in_list(item: Tag, counts: Mapping[int, int], named: frozenset[str]) -> bool:
    """True for an item of a list of notes, or of one of references, unless the text cites it by
    name, or for one of a list of references that prints its number."""
    around = list(item.parents)[:2]
    if kinds := frozenset().union(*(words(parent, *TYPES) & LIST for parent in around)):
        return kinds != {"references"} or not begins_named(item, named)
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


def cited_by_name(soup: BeautifulSoup) -> frozenset[str]:
    """The places on the page to which links with words in them lead, and no number but a year."""
    found: set[str] = set()
    for anchor in soup.find_all("a"):
        before, _, place = attribute(anchor, "href").partition("#")
        if not place or before:
            continue
        said = label("".join(islice(anchor.strings, 6)))
        if _WORD.search(said) and (_IS_YEAR.search(said) or not _DIGIT.search(said)):
            found.add(place)
    return frozenset(found)


def begins_named(block: Tag, named: frozenset[str]) -> bool:
    """True for a block at whose beginning such a place is: it is cited by name."""
    near = (block, *islice(block.find_all(True), 4))
    return any(attribute(tag, name) in named for tag in near for name in ("id", "name"))


def is_marked(element: Tag) -> bool:
    """True for what is marked as a note."""
    named = words(element, "role", "epub:type") & NOTE or words(element, "class") & _DEFINED
    return element.name != "a" and bool(named)

"""Paragraphs that stand among notes and count on with them, but to which nothing links: [1-4] may
link the first and the last of four only.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from bs4 import Tag

from citekeeper.readers.html_anchors import beginning, leads_back
from citekeeper.readers.html_boxes import heads_group
from citekeeper.readers.html_flow import attribute

_NUMBERED = re.compile(r"\s*(?:\[(\d{1,4})\]|(\d{1,4})[.):]?(?=\s))")
_ALONE = re.compile(r"(?:\[(\d{1,4})\]|(\d{1,4})[.):]?)")
_LINKS = 9
_RANGE = 60
"""Nodes that are looked at for the next note: paragraphs with white space between."""


def number_among(element: Tag, marker_of: Callable[[Tag, int], str]) -> str:
    """The number of a paragraph between a note and the next to which something links, with which
    all between them count up, or of [1] before these; "" for others.

    `marker_of` gives the marker of the first (0) or last (-1) note that an element is.
    """
    number = _number(element)
    if number is None:
        return ""
    before = element.find_previous_sibling()
    if before is not None and heads_group(before):
        before = before.find_previous_sibling()
    first = number == 1 and _number(element, bracketed=True) == 1
    if before is None or marker_of(before, -1) != str(number - 1):
        return str(number) if first and _goes_on(element, 1, marker_of, 2) else ""
    known = _goes_on(element, number, marker_of, 1) or _leads_back(element)
    return str(number) if known else ""


def _leads_back(element: Tag) -> bool:
    """True for a paragraph with a way back to a marker, though it is mistyped there or gone."""
    links = element.find_all("a", href=re.compile(r"\A#."), limit=_LINKS)
    return any(leads_back(link, attribute(link, "href").strip()[1:]) for link in links)


def _goes_on(element: Tag, number: int, marker_of: Callable[[Tag, int], str], notes: int) -> bool:
    """True where so many notes follow that count on from a number, whatever is left out between."""
    for sibling in islice(element.next_siblings, _RANGE):
        if not isinstance(sibling, Tag) or heads_group(sibling):
            continue
        number += 1
        if marker_of(sibling, 0) == str(number):
            notes -= 1
            if not notes:
                return True
        elif _number(sibling) != number:
            return False
    return False


def _number(element: Tag, *, bracketed: bool = False) -> int | None:
    head = _NUMBERED.match(beginning(element))
    if head is None and element.name in ("li", "tr"):  # the number in an element of its own
        head = _ALONE.fullmatch(next(element.stripped_strings, ""))
    if head is None or (bracketed and not head[1]):
        return None
    return int(head[1] or head[2])

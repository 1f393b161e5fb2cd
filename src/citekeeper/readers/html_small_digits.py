"""Markers typed in the small digits that Unicode has: a link that shows them is a raised number,
and so is what begins the note to which it leads.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from itertools import islice

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.readers.html_flow import attribute
from citekeeper.readers.html_heads import block
from citekeeper.readers.layout import level

_SMALL = re.compile(r"\s*[\[(]?([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,4})[\])]?\s*")
_NEAR = 6
_HEAD = re.compile(r"\s*([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,4})(?=\s|\w)")


def raise_digits(soup: BeautifulSoup, anchors: Iterable[Tag]) -> None:
    """Put raised digits in the place of small ones."""
    places: set[str] = set()
    for anchor in anchors:
        said = anchor.string
        if said is None or said.isascii() or not (small := _SMALL.fullmatch(said)):
            continue
        text, href = anchor.find(string=True), attribute(anchor, "href")
        if isinstance(text, NavigableString) and "#" in href:
            text.replace_with(_raised(soup, small[1]))
            places.add(href.rpartition("#")[2])
    for place in soup.find_all(_is_one_of(places)) if places else ():
        texts = islice(block(place).descendants, _NEAR)
        strings = (text for text in texts if isinstance(text, NavigableString))
        head = next((text for text in strings if text.strip()), None)
        begins = _HEAD.match(head) if head is not None else None
        if head is not None and begins:
            head.replace_with(_raised(soup, begins[1]), NavigableString(head[begins.end() :]))


def _is_one_of(places: set[str]) -> Callable[[Tag], bool]:
    return lambda tag: bool({attribute(tag, "id"), attribute(tag, "name")} & places)


def _raised(soup: BeautifulSoup, digits: str) -> Tag:
    raised = soup.new_tag("sup")
    raised.string = str(level(digits))
    return raised

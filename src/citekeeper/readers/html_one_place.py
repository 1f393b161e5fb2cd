"""Numbers in the text that all lead to one place, such as the heading over the notes: their links
tell nothing, so the notes are looked for as those of numbers without a link.
"""

from __future__ import annotations

import re
from collections import defaultdict

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_anchors import MARKER
from citekeeper.readers.html_flow import attribute
from citekeeper.readers.html_looks import brief, raises

_NUMBER = re.compile(r"\[?\s?(\d{1,3})\s?\]?")
_WITHIN = re.compile(r"\s*#.")
_FEWEST = 3
_MOST = 0.5
"""Share of the raised or bracketed numbers that lead to the one place."""


def unlink(soup: BeautifulSoup) -> None:
    """Take the links from such numbers, and from the others beside them."""
    found: list[tuple[str, str, Tag]] = []
    numbers: dict[str, set[str]] = defaultdict(set)
    for anchor in soup.find_all("a"):
        within = _WITHIN.match(attribute(anchor, "href"))
        said = brief(anchor) if within else ""
        number = _NUMBER.fullmatch(said) if said else None
        if number is None or anchor.has_attr(MARKER):
            continue
        if said[0] == "[" or raises(anchor) or anchor.find_parent("sup") is not None:
            place = attribute(anchor, "href").strip()
            found.append((place, number[1], anchor))
            numbers[place].add(number[1])
    shared = max(numbers, key=lambda place: len(numbers[place]), default="")
    if not shared or len(numbers[shared]) < _FEWEST:
        return
    if sum(place == shared for place, _, _ in found) > _MOST * len(found):
        for _, _, anchor in found:
            del anchor.attrs["href"]

"""Links of words with the number of their note raised at the end: the number is the marker, and the
words are text.
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_flow import attribute
from citekeeper.readers.html_heads import block, is_in_heading, shown_by
from citekeeper.readers.html_listed import start_of
from citekeeper.readers.html_looks import brief, printed

_NUMBER = re.compile(r"[\[(]?\d{1,3}[\])]?")
_LAST_DIGITS = re.compile(r"\d{1,4}\Z")
_WORD = re.compile(r"[^\W\d_]{2}")
_LONGEST = 300
"""Characters of the words."""


def set_apart(soup: BeautifulSoup) -> None:
    """Put the number behind the words, in a link of its own, and take the link from these."""
    places: _Places | None = None
    for raised in soup.find_all("sup"):
        anchor = raised.parent
        if anchor is None or anchor.name != "a" or not attribute(anchor, "href").startswith("#"):
            continue
        if raised.next_sibling is not None and str(raised.next_sibling).strip():
            continue
        if not _NUMBER.fullmatch(brief(raised)) or anchor.find_all("sup", limit=2) != [raised]:
            continue
        said = printed(anchor)
        if len(said) > _LONGEST or not _WORD.search(said) or said.strip()[:1] in "[(":
            continue
        places = places or _Places(soup)
        if not places.is_note(anchor, int(brief(raised).strip("[]()"))):
            continue
        own = soup.new_tag("a")
        own.attrs = dict(anchor.attrs)
        anchor.insert_after(raised.extract())
        for inner in list(raised.contents):
            own.append(inner.extract())
        raised.append(own)
        _unlink(anchor)


class _Places:
    """What is numbered on a page, by its name."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self._found: dict[str, Tag] = {}
        self._numbers: dict[str, frozenset[int]] = {}
        self._ordinals: dict[int, int] = {}
        counts: dict[int, int] = {}
        for element in soup.find_all(True):
            listed = element.parent if element.name == "li" else None
            if listed is not None and listed.name == "ol":
                counts[id(listed)] = counts.get(id(listed), start_of(listed) - 1) + 1
                self._ordinals[id(element)] = counts[id(listed)]
            for name in {attribute(element, "id"), attribute(element, "name")} - {""}:
                self._found.setdefault(name, element)

    def is_note(self, anchor: Tag, number: int) -> bool:
        """True where a link leads to what has the number at its head, in its name or by its list; a
        power at the end of a heading leads to that."""
        kept = [str(v) for k, v in anchor.attrs.items() if k.startswith(("href", "data-"))]
        names = (value.strip().removeprefix("#") for value in kept)
        return any(number in self._numbers_of(name) for name in names if name in self._found)

    def _numbers_of(self, name: str) -> frozenset[int]:
        if name not in self._numbers:
            target = self._found[name]
            last = _LAST_DIGITS.search(name)
            known = [shown_by(block(target)), self._ordinals.get(id(target))]
            known.append(int(last[0]) if last else None)
            numbers = () if is_in_heading(target) else filter(None, known)
            self._numbers[name] = frozenset(numbers)
        return self._numbers[name]


def _unlink(anchor: Tag) -> None:
    for name in list(anchor.attrs):
        if name not in ("id", "name", "class", "title"):
            del anchor.attrs[name]

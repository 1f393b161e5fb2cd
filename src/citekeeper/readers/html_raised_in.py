"""Links of words with the number of their note raised at the end: the number is the marker, and the
words are text.
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_flow import attribute
from citekeeper.readers.html_looks import brief

_NUMBER = re.compile(r"[\[(]?\d{1,3}[\])]?")
_WORD = re.compile(r"[^\W\d_]{2}")
_LONGEST = 300
"""Characters of the words."""


def set_apart(soup: BeautifulSoup) -> None:
    """Put the number behind the words, in a link of its own, and take the link from these."""
    for raised in soup.find_all("sup"):
        anchor = raised.parent
        if anchor is None or anchor.name != "a" or not attribute(anchor, "href").startswith("#"):
            continue
        if raised.next_sibling is not None and str(raised.next_sibling).strip():
            continue
        if not _NUMBER.fullmatch(brief(raised)) or anchor.find_all("sup", limit=2) != [raised]:
            continue
        said = anchor.get_text()
        if len(said) > _LONGEST or not _WORD.search(said) or said.strip()[:1] in "[(":
            continue
        own = soup.new_tag("a")
        own.attrs = dict(anchor.attrs)
        anchor.insert_after(raised.extract())
        for inner in list(raised.contents):
            own.append(inner.extract())
        raised.append(own)
        _unlink(anchor)


def _unlink(anchor: Tag) -> None:
    for name in list(anchor.attrs):
        if name not in ("id", "name", "class", "title"):
            del anchor.attrs[name]

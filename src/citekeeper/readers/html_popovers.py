"""Notes that a page only has in an attribute of their markers, from which a script shows them where
somebody asks, as bookdown's pages for Bootstrap do.
"""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_flow import attribute, words
from citekeeper.readers.html_looks import brief

_CONTENTS = ("data-bs-content", "data-content")
_MARKER = re.compile(r"[\[(]?\s*(?:\d{1,4}|[*\u2020\u2021]{1,3})\s*[\])]?")
_LONGEST = 20_000


def unfold(soup: BeautifulSoup) -> None:
    """Put such notes at the end of the page, and lead their markers there."""
    notes: list[Tag] = []
    for anchor in soup.find_all("a", class_=re.compile("foot-?note", re.IGNORECASE)):
        content = next(filter(None, (attribute(anchor, name) for name in _CONTENTS)), "")
        href = attribute(anchor, "href").strip()
        if href not in ("", "#") or not content or len(content) > _LONGEST:
            continue
        if not words(anchor, "class") or not _MARKER.fullmatch(brief(anchor)):
            continue
        note = soup.new_tag("aside", attrs={"id": f"citekeeper-popover-{len(notes)}"})
        note["role"] = "doc-footnote"
        shown = BeautifulSoup(content, "lxml").body
        for piece in list(shown.contents) if shown is not None else ():
            note.append(piece.extract())
        anchor.attrs |= {"href": f"#{note['id']}", "role": "doc-noteref"}
        notes.append(note)
    for note in notes:
        (soup.body or soup).append(note)

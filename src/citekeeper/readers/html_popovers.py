"""Notes that are shown where somebody asks: which buttons name, or which a page only has in an
attribute of their markers, as bookdown's pages for Bootstrap do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_flow import attribute, words
from citekeeper.readers.html_looks import brief

_CONTENTS = frozenset({"data-bs-content", "data-content"})
_MARKER = re.compile(r"[\[(]?\s*(?:\d{1,4}|[*\u2020\u2021]{1,3})\s*[\])]?")
_LONGEST = 20_000


def unfold(soup: BeautifulSoup, anchors: Iterable[Tag]) -> None:
    """Put such notes at the end of the page, and lead their markers there."""
    for button in soup.find_all("button"):
        if button.has_attr("popovertarget") and _MARKER.fullmatch(brief(button)):
            place = attribute(button, "popovertarget")
            button.name = "a"
            button.attrs = {"href": f"#{place}", "role": "doc-noteref"}
    notes: list[Tag] = []
    for anchor in anchors:
        if _CONTENTS.isdisjoint(anchor.attrs) or not _is_named(anchor):
            continue
        content = next(filter(None, (attribute(anchor, name) for name in _CONTENTS)), "")
        href = attribute(anchor, "href").strip()
        if href not in ("", "#") or not content or len(content) > _LONGEST:
            continue
        if not _MARKER.fullmatch(brief(anchor)):
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


def _is_named(anchor: Tag) -> bool:
    return any("footnote" in name.replace("-", "") for name in words(anchor, "class"))

"""How an element looks: whether it is raised or in brackets, and what it says if that is little."""

from __future__ import annotations

import re
from itertools import islice

from bs4 import Tag
from bs4.element import NavigableString

from citekeeper.readers.html_flow import (
    attribute,
    is_page_number,
    is_spoken,
    is_tooltip,
    words,
)

_UNSHOWN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_RAISING = frozenset({"super", "sup", "superscript", "exposant"})
_LONGEST = 24
"""Characters of an element that is a marker."""
_PIECES = 9
_WITH_BLANKS = 24
"""Texts in such an element; with the white space of programs that indent pages."""


def brief(element: Tag) -> str:
    """The text of an element that has little; "" for others."""
    pieces: list[str] = []
    said = size = 0
    for piece in islice(element.strings, _WITH_BLANKS):
        pieces.append(piece)
        size += len(piece.strip())
        said += not piece.isspace()
        if size > _LONGEST or said >= _PIECES:
            return ""
    return " ".join("".join(pieces).split()) if len(pieces) < _WITH_BLANKS else ""


def raises(element: Tag) -> bool:
    """True for what is raised, or holds something that is."""
    return element.name == "sup" or element.find("sup") is not None or _is_styled_up(element)


def _is_styled_up(element: Tag) -> bool:
    style = attribute(element, "style").replace(" ", "").lower()
    return "vertical-align:super" in style or bool(words(element, "class") & _RAISING)


def in_brackets(anchor: Tag) -> bool:
    """True where square brackets stand around an anchor, or a `cite` or `span` of it alone."""
    while True:
        before, after = anchor.previous_sibling, anchor.next_sibling
        if isinstance(before, str) and isinstance(after, str):
            return before.rstrip().endswith("[") and after.lstrip().startswith("]")
        parent = anchor.parent
        if before or after or parent is None or parent.name not in ("cite", "span", "sup"):
            return False
        anchor = parent


def printed(anchor: Tag) -> str:
    """The text of an anchor, without the number of a page that begins in it, and what is hidden."""
    if type(only := anchor.string) is NavigableString and only.parent is anchor and only.strip():
        return " ".join(only.split())  # as in most links: there is nothing to leave out
    unseen = {id(text) for inner in anchor.find_all(_is_unseen) for text in inner.strings}
    shown = " ".join("".join(text for text in anchor.strings if id(text) not in unseen).split())
    return shown or " ".join("".join(t for t in anchor.strings if t.find_parent(is_spoken)).split())


def _is_unseen(element: Tag) -> bool:
    """True for a number of a page, what is not displayed or only spoken, and xml2rfc's tooltips."""
    if is_page_number(element) or is_tooltip(element) or is_spoken(element):
        return True
    return _UNSHOWN.search(attribute(element, "style")) is not None

"""How an element looks: whether it is raised or in brackets, and what it says if that is little."""

from __future__ import annotations

from itertools import islice

from bs4 import Tag

from citekeeper.readers.html_flow import attribute, words

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

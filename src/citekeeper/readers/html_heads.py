"""What a place of a page shows at its head: the number or the label with which it begins."""

from __future__ import annotations

import re
from itertools import islice

from bs4 import Tag

from citekeeper.readers.html_flow import BLOCKS, attribute
from citekeeper.readers.html_looks import printed

_HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]
NOTE_WORD = re.compile(
    r"(?:foot|end|fu(?:ß|ss))?note\s+(?=\d)|(?:voet)?noot\s+(?=\d)|\A(?-i:f?n)\.?\s?(?=\d{1,3}\Z)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[\s\[(^\u2190\u2191]*(\d{1,4})(?:\s?[\])}.:,]|\s|\Z)")
_SIGN = re.compile(r"\*{1,3}|\u2020{1,3}|\u2021{1,3}|\u00a7|\u00b6")
_WAYS_BACK = re.compile(r"\s*\(\d{1,3}(?:,\s?\d{1,3})+\)\Z")
"""What docutils sets behind a label that is cited several times."""


def block(element: Tag) -> Tag:
    """The block in which an element stands; itself where it is one."""
    while element.name not in BLOCKS and element.parent is not None:
        element = element.parent
    return element


def beginning(element: Tag) -> str:
    """The first few pieces of an element's text."""
    return "".join(islice(element.strings, 6))


def is_term(target: Tag, head: str) -> bool:
    """True for a term that is a label in brackets, whether these are drawn or not."""
    if target.name != "dt":
        return False
    term = _WAYS_BACK.sub("", printed(target)).strip("[] ")
    return f"[{term}]".casefold() == head


def shown_by(element: Tag) -> int | None:
    """The number with which the text of an element begins."""
    first = next(iter(element.stripped_strings), "")
    for text in (first, " ".join(beginning(element).split())[:40]):
        found = _NUMBER.match(NOTE_WORD.sub("", text))
        if found:
            return int(found[1])
    return None


def shown_behind(target: Tag) -> int | None:
    """The number with which the text goes on behind an empty place."""
    for piece in islice(target.next_elements, 4):
        if isinstance(piece, str) and piece.strip():
            found = _NUMBER.match(piece)
            return int(found[1]) if found else None
    return None


def sign_of(anchor: Tag) -> str:
    """The sign that a link within the page is, outside tables and headings; "" for others."""
    said = anchor.string or ""
    if not _SIGN.fullmatch(said) or not attribute(anchor, "href").startswith("#"):
        return ""
    return said if anchor.find_parent(["td", "th", *_HEADINGS]) is None else ""


def is_in_heading(target: Tag) -> bool:
    """True for a heading, or for what begins with one."""
    if target.name in _HEADINGS or target.find_parent(_HEADINGS) is not None:
        return True
    return target.name in BLOCKS and target.find(_HEADINGS) is not None

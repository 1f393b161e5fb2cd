"""What stands right behind a marker, which may be the text of its note a second time."""

from __future__ import annotations

from itertools import islice

from bs4 import Comment, Tag

_RAISING = ("sup", "span", "b", "strong", "small")
_COMPARED = 200


def behind(anchor: Tag) -> Tag | None:
    """The element right behind a marker and what is raised around it."""
    element: Tag | None = anchor
    while element is not None:
        after = element.next_sibling
        while isinstance(after, Comment) or (
            isinstance(after, str) and not after.strip(" \n\t[]()")
        ):
            after = after.next_sibling
        if after is not None:
            return after if isinstance(after, Tag) else None
        element = element.parent if element.parent and element.parent.name in _RAISING else None
    return None


def letters(element: Tag) -> str:
    """The first letters of an element, without the number before them."""
    text = "".join("".join(islice(element.strings, 60)).split())[:_COMPARED]
    return text.lstrip("0123456789[]().:^\u2191")[: _COMPARED - 12].rstrip("\u21a9\ufe0e\u2191")

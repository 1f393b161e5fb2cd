"""What stands right behind a marker, which may be the text of its note a second time, and
behind the way back of a note.
"""

from __future__ import annotations

import re
from itertools import islice, takewhile

from bs4 import Comment, Tag

from citekeeper.readers.html_flow import words

_RAISING = ("sup", "span", "b", "strong", "small")
_COMPARED = 200
_SHOWN_AT_ONCE = frozenset("span div small aside label em i details".split())
_ENOUGH, _SAME = 12, 60
"""Letters from which on two texts are the same, and up to which they are compared."""
_WORD = re.compile(r"[^\W\d_]{2}")
_STEPS = 16


def shown_again(anchor: Tag, note: Tag) -> Tag | None:
    """The text of a note that stands a second time behind its marker, as pages have it that show
    notes where the mouse is."""
    after = behind(anchor)
    if after is None or after.name not in _SHOWN_AT_ONCE:
        return None
    if any("tooltip" in name for name in words(after, "class", "role")):
        return after
    shown = letters(after)
    same = len(shown) >= _ENOUGH and letters(note).startswith(shown[:_SAME])
    return after if same else None


def is_last(place: Tag, note: Tag) -> bool:
    """True where no word stands behind a place in a note."""
    after = islice(place.next_elements, 1, _STEPS)
    inside = takewhile(lambda piece: piece is not note.next_sibling, after)
    rest = "".join(piece for piece in inside if isinstance(piece, str))
    return not _WORD.search(rest.removeprefix(place.get_text()))


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

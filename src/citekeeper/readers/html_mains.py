"""Where the main part of a page ends: parsers end it early at a stray end tag, browsers do not."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup, Tag
from bs4.element import PageElement

_END = re.compile(r"</main\s*>", re.IGNORECASE)
_MARK = "data-citekeeper-end-of-main"


def marked(text: str) -> str:
    """The text of a page with a mark where its only main element ends."""
    ends = list(_END.finditer(text))
    if len(ends) != 1:
        return text
    return f"{text[: ends[0].start()]}<span {_MARK}></span>{text[ends[0].start() :]}"


def mend(soup: BeautifulSoup) -> None:
    """Put into the main element what stands between it and the mark of its end."""
    mark, main = soup.find("span", attrs={_MARK: True}), soup.find("main")
    if mark is None:
        return
    if main is not None and not any(parent is main for parent in mark.parents):
        for piece in _up_to(mark, main):
            main.append(piece.extract())
    mark.decompose()


def _up_to(mark: Tag, main: Tag) -> list[PageElement]:
    """What stands between the main element and the mark; nothing where that stands before it."""
    holders = {id(mark), *map(id, mark.parents)}
    found: list[PageElement] = []
    level: Tag | None = main
    while level is not None:
        for sibling in level.next_siblings:
            if id(sibling) in holders:
                return found + _before(mark, sibling, holders)
            found.append(sibling)
        level = level.parent
    return []


def _before(mark: Tag, holder: PageElement, holders: set[int]) -> list[PageElement]:
    """What stands before the mark within an element that holds it."""
    found: list[PageElement] = []
    while holder is not mark and isinstance(holder, Tag):
        for child in holder.children:
            if id(child) in holders:
                holder = child
                break
            found.append(child)
    return found

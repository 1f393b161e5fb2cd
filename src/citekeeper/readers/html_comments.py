"""What readers of a draft wrote beside it: the comments of Google Docs and Word are no notes."""

from __future__ import annotations

import re
from collections.abc import Iterable

from bs4 import Tag

from citekeeper.readers.html_flow import attribute, words
from citekeeper.readers.html_heads import block

_MARKER = re.compile(r"#(?:cmnt\d+|_msocom_\d+)\Z")
_BACK = re.compile(r"#(?:cmnt_ref\d+|_msoanchor_\d+)\Z")


def leave_out_comments(anchors: Iterable[Tag]) -> None:
    """Take the comments out of a page, and the letters in the text that lead to them."""
    links = [anchor for anchor in anchors if _leads(attribute(anchor, "href"))]
    for anchor in links:
        if _BACK.search(attribute(anchor, "href")):
            _box(anchor).extract()
    for anchor in links:
        if _MARKER.search(attribute(anchor, "href")):
            around = anchor.parent
            raised = around is not None and around.name == "sup" and len(around.contents) == 1
            (around if raised and around is not None else anchor).extract()


def _leads(href: str) -> bool:
    return "#cmnt" in href or "#_mso" in href


def _box(anchor: Tag) -> Tag:
    """The element that Word or Google Docs makes of a comment."""
    text = block(anchor)
    around = text.parent
    if around is None or around.name != "div":
        return text
    if "msocomtxt" in words(around, "class") or around.find("a", href=_BACK) is anchor:
        return around if len(around.find_all("a", href=_BACK, limit=2)) == 1 else text
    return text

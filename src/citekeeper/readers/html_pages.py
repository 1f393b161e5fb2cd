"""Several HTML pages of one publication as one tree, so that a note may stand on another page than
the reference to it, as in EPUBs.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from urllib.parse import unquote

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_flow import attribute
from citekeeper.readers.html_notes import PAGE


def joined(pages: Iterable[tuple[str, BeautifulSoup]]) -> BeautifulSoup:
    """One tree with the bodies of the pages, in their order; the pages are used up.

    A page comes with its name, a path with `/` as in links between pages ("text/ch1.xhtml"). Ids
    and the links to them carry the name of their page; links to a page without a place on it stay
    as they are.
    """
    named = dict(pages)
    whole = BeautifulSoup("", "lxml")
    for name, page in named.items():
        for element in page.find_all(True):
            _name_page(element, name, named)
        whole.append((page.body or page).extract())
    return whole


def _name_page(element: Tag, page: str, pages: Iterable[str]) -> None:
    """Put the page's name to the ids of an element, and the other page's to a link."""
    for name in ("id", "name"):
        if key := attribute(element, name):
            element.attrs[name] = f"{key}{PAGE}{page}"
    path, mark, fragment = attribute(element, "href").partition("#")
    if element.name == "a" and mark and fragment:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), unquote(path)))
        if not path:
            element.attrs["href"] = f"#{fragment}{PAGE}{page}"
        elif target in pages:
            element.attrs["href"] = f"#{fragment}{PAGE}{target}"

"""Teasers of other articles of the same site: boxes, lists under a heading and lines in a text that
say "read more". A link to another site is a source, whatever the box around it is called.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice, takewhile

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_anchors import block
from citekeeper.readers.html_flow import attribute, words
from citekeeper.readers.html_head import address, addresses

_BOXES = frozenset(
    "teaser teasers card cards related recirc readmore recommended recommendation promo rich "
    "embedded digest latest upsell".split()
)
_BOX = re.compile(
    r".*(?:read|more|see|lire|lees|siehe|leer|leggi|ver)[-_]?(?:more|next|also|on|stories|aussi|auch|"
    r"verder|ook|anche|tambien|mas|articles|posts|news)\b.*"
)
_PART = re.compile(r"[-_]+|(?<=[a-z])(?=[A-Z])")
_LEVELS = ["h1", "h2", "h3", "h4", "h5", "h6"]
_SAYS = re.compile(
    r"(?:related|recommended|latest|popular|more|recent|similar)"
    r"(?: (?:posts?|articles?|stor(?:y|ies)|content|links?|news|pages|topics|coverage"
    r"|reading|on this(?: \w+)?|from .{1,40}))?"
    r"|read (?:more|next|also|on)|see also|keep reading|(?:don.?t miss)|further reading"
    r"|(?:previous|next|newer|older) (?:posts?|articles?|entry|story|page)"
    r"|lesen sie den (?:vorherigen|n\u00e4chsten) \w+"
    r"|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|what to read next"
    r"|(?:à )?lire (?:aussi|également)|(?:à lire|sur le même sujet|articles liés|voir aussi)"
    r"|(?:lesen sie (?:auch|mehr)|mehr zum thema|siehe auch|mehr dazu)"
    r"|ähnliche (?:artikel|beiträge)"
    r"|lees (?:ook|meer|verder)|gerelateerd(?:e artikelen)?|(?:leer|lea|ver) (?:también|más)"
    r"|(?:artículos )?relacionad[oa]s|leggi anche|leia (?:também|mais)|関連記事",
    re.IGNORECASE,
)
_BUTTONS = frozenset({"button", "btn"})
_LEVELS_UP = 6
_LONGEST = 80
_MOST = 40
"""Links that a box of teasers has at most."""


class Teasers:
    """Which links of a text are teasers; none where the page does not say where it stands."""

    def __init__(self, root: Tag, page: BeautifulSoup) -> None:
        self._hosts = {own.partition("/")[0].lower() for own in addresses(page)}
        self._boxes: dict[int, bool] = {}
        self._root = root
        self._under = self._under_headings() if self._hosts else frozenset()

    def is_teaser(self, anchor: Tag) -> bool:
        """True for a link within the site in such a box, list or line, or that is a button."""
        if not self._is_inner(anchor):
            return False
        if id(anchor) in self._under or words(anchor, "class") & _BUTTONS:
            return True
        for around in islice(anchor.parents, _LEVELS_UP):
            if around is self._root:
                break
            if self._is_box(around):
                return True
        said = _words_beside(anchor)
        return bool(said) and _SAYS.fullmatch(said) is not None

    def _is_inner(self, anchor: Tag) -> bool:
        return address(attribute(anchor, "href")).partition("/")[0].lower() in self._hosts

    def _is_box(self, element: Tag) -> bool:
        """True where the name of an element says so, and it links to nothing but the site."""
        if id(element) not in self._boxes:
            self._boxes[id(element)] = _is_named(element) and self._all_inner(
                element.find_all("a", href=True, limit=_MOST + 1)
            )
        return self._boxes[id(element)]

    def _all_inner(self, anchors: Iterable[Tag]) -> bool:
        count = 0
        for anchor in anchors:
            count += 1
            href = attribute(anchor, "href").strip().lower()
            if href.startswith(("http:", "https:", "//")) and not self._is_inner(anchor):
                return False
        return count <= _MOST

    def _is_title(self, heading: Tag) -> bool:
        """True for a heading that is all a link within the site: the title of a teaser."""
        anchor = heading.find("a", href=True)
        return anchor is not None and self._is_inner(anchor) and _short(anchor) == _short(heading)

    def _under_headings(self) -> frozenset[int]:
        """The links in what follows a heading of such, up to the next heading above it."""
        found: set[int] = set()
        held: list[Tag] = []
        over = ""
        for element in self._root.find_all(["a", *_LEVELS]):
            if element.name == "a":
                if over and element.has_attr("href"):
                    held.append(element)
            elif not over or (element.name <= over and not self._is_title(element)):
                found.update(map(id, held if self._all_inner(held) else ()))
                held = []
                over = element.name if _SAYS.fullmatch(_short(element).rstrip(":… ")) else ""
        found.update(map(id, held if self._all_inner(held) else ()))
        return frozenset(found)


def _is_named(element: Tag) -> bool:
    named = words(element, "class", "data-component", "data-component-name")
    for name in named:
        if _BOX.fullmatch(name) or not _BOXES.isdisjoint(_PART.sub(" ", name).split()):
            return True
    return False


def _words_beside(anchor: Tag) -> str:
    """What a short block says beside its only link, and what the link says before a title."""
    around = block(anchor)
    pieces: list[str] = []
    for text in islice(around.strings, 12):
        inner = takewhile(lambda parent: parent is not around, text.parents)
        if not any(parent is anchor for parent in inner):
            pieces.append(text)
    said = " ".join("".join(pieces).split())
    if not said:
        first = next(iter(anchor.stripped_strings), "")
        said = first if len(first) < len(anchor.get_text()) else ""
    return said.rstrip(":\u00a0… >»-\u2013").strip() if len(said) < _LONGEST else ""


def _short(element: Tag) -> str:
    text = " ".join(element.get_text().split())
    return text if len(text) < _LONGEST else ""

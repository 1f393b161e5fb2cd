"""HTML in reading order: text without white space runs, and where links and markers stand in it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, islice
from typing import Protocol

from bs4 import Tag
from bs4.element import NavigableString, PageElement, PreformattedString

from citekeeper.model import CitedLink
from citekeeper.readers.drafts import citable
from citekeeper.urls import cited_link, find_urls

DEEPEST = 800
"""Levels of nesting that are followed; browsers stop at 512."""

UNSEEN = frozenset(
    "script style template noscript svg head title annotation annotation-xml".split()
)
_UNSEEN_CHARACTERS = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Characters that only say where a line may or may not be broken."""
BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p "
    "pre section summary table tbody td tfoot th thead tr ul".split()
)
_PAGE_NUMBERS = frozenset(
    "paranumber pagenum pageno pagenumber page-number pagebreak doc-pagebreak".split()
)
_PRINTED_PAGE = re.compile(
    r"\s*[\[{]\s?(?:page|pg|seite)\.?\s?(?:\d{1,4}|[ivxlc]+)\s?[\]}]\s*", re.IGNORECASE
)
"""The same by its looks: [pg 012], {Page 12}."""
_SPOKEN = frozenset(
    "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only screenreader "
    "wb-inv govuk-visually-hidden usa-sr-only show-for-sr element-invisible a11y-hidden "
    "elementor-screen-only offscreen off-screen u-visually-hidden vh sr-text assistive-text".split()
)
_BETWEEN = re.compile(r"\s*[,;\u2013-]?\s*")
"""What stands between two markers in one pair of brackets: [1, 2]."""
_REOPENED = re.compile(r"\]\s*[,;\u2013-]?\s*\[|\)\s*[,;\u2013-]?\s*\(")
"""What stands between two markers that have one pair each: [1], [2]."""
_DASHES = frozenset("-\u2010\u2011\u2012\u2013\u2014")
_MAIL = re.compile(r"https?://[^\s/?#:@]+@[^\s/?#:@]+/?", re.IGNORECASE)
"""The address of a person, written as that of a page."""
LINE = "data-citekeeper-line"
"""The attribute by which the Markdown reader hands on the line of a block."""


class TooDeep(Exception):  # noqa: N818 - a signal to the reader, not an error for the user
    """The document is nested deeper than anybody writes."""


class Visitor(Protocol):
    """What `walk` calls, in document order."""

    def open(self, element: Tag) -> bool:
        """An element begins; True to go into it (only then it is closed, too)."""

    def close(self, element: Tag) -> None:
        """An element that was gone into ends."""

    def text(self, text: NavigableString) -> None:
        """A piece of text."""


def walk(root: Tag, visitor: Visitor, *, pieces: Sequence[PageElement] | None = None) -> None:
    """Show a tree to a visitor, without recursion; of the root only these `pieces`."""
    stack = [(root, iter(root.contents if pieces is None else pieces))]
    while stack:
        element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if stack:
                visitor.close(element)
        elif isinstance(child, Tag):
            seen = child.name not in UNSEEN and not is_page_number(child)
            if seen and visitor.open(child):
                stack.append((child, iter(child.contents)))
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            visitor.text(child)


def check_depth(root: Tag) -> None:
    """TooDeep where a tree is nested deeper than `walk` follows."""
    level = [root]
    for _ in range(DEEPEST):
        level = [child for element in level for child in element.contents if isinstance(child, Tag)]
    if level:
        raise TooDeep


@dataclass
class Flow:
    """A text that grows, its white space collapsed, with what stands at which offset.

    `taken` are spans in which no bare URL is looked for: links and code. `through` are the marks,
    by their index, that end a range: the 4 of [1-4].
    """

    line: int | None = None
    links: list[tuple[int, CitedLink]] = field(default_factory=list)
    marks: list[tuple[int, str]] = field(default_factory=list)
    taken: list[tuple[int, int]] = field(default_factory=list)
    through: set[int] = field(default_factory=set)
    _parts: list[str] = field(default_factory=list)
    _size: int = 0
    _space: bool = False
    _drop: str = ""
    _held: str = ""
    _dash: bool = False

    @property
    def offset(self) -> int:
        """Where the next character will stand."""
        return self._size + (1 if self._space and self._size else 0)

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def add(self, text: str) -> None:
        """Add text; runs of white space become one space, none at the beginning."""
        if self._drop and text:
            text, self._held = self._held + text, ""
            if _BETWEEN.fullmatch(text) or _REOPENED.fullmatch(text):
                self._held = text
                return
            text, self._drop = text.removeprefix(self._drop), ""
        if not text.isascii():
            text = text.translate(_UNSEEN_CHARACTERS)
        words = text.split()
        if not words:
            self._space = self._space or bool(text)
            return
        self._dash = False
        spaced = (self._space or text[0].isspace()) and self._size > 0
        closes = words[0][0] in ",.;:!?)" and self.marks[-1:] and self.marks[-1][0] == self._size
        lead = " " if spaced and not closes else ""
        piece = lead + " ".join(words)
        self._parts.append(piece)
        self._size += len(piece)
        self._space = text[-1].isspace()

    def mark(self, key: str) -> None:
        """Note that a marker stands here; brackets around it, or around several, belong to it."""
        if self.marks and (self._dash or self._held.strip("[]() ") in _DASHES):
            self.through.add(len(self.marks))
        self._held, self._dash = "", False
        if self._parts and self._parts[-1].endswith(("[", "(")):
            last = self._parts[-1]
            self._drop = "]" if last[-1] == "[" else ")"
            kept = last[:-1].rstrip()
            self._space = self._space or len(kept) < len(last) - 1
            self._parts[-1] = kept
            self._size -= len(last) - len(kept)
        self.marks.append((self._size, key))

    def hold(self, raised: str) -> None:
        """Note what stands between raised markers, which is no text."""
        self._dash = raised.strip() in _DASHES

    def absorb(self, other: Flow) -> None:
        """Go on with another flow: a sentence that was cut in two is whole again."""
        base = self._size + 1
        self._parts += [" ", other.text]
        self._size = base + other._size
        self.links += [(base + at, link) for at, link in other.links]
        self.through |= {len(self.marks) + index for index in other.through}
        self.marks += [(base + at, key) for at, key in other.marks]

    def take_bare_urls(self) -> None:
        """Find the URLs that stand as text outside links and code."""
        taken = sorted(self.taken)
        starts = [start for start, _ in taken]
        ends = list(accumulate((end for _, end in taken), max, initial=0))
        for found in find_urls(self.text):
            if ends[bisect_left(starts, found.end)] > found.start:
                continue
            link = named(found.uri, found.alternatives)
            if link is not None:
                self.links.append((found.start, link))
        self.links.sort(key=lambda pair: pair[0])


def named(uri: str, alternatives: tuple[str, ...] = ()) -> CitedLink | None:
    """The cited link of an address; None for what is no citation (a page's own parts, mail)."""
    try:
        link = cited_link(uri, alternatives=alternatives)
    except ValueError:
        return None
    return link if citable(link) else None


def link_of(anchor: Tag) -> CitedLink | None:
    """The cited link of an `a`, as its attributes have it, never trimmed.

    Text that shows another URL than the target is an alternative. Robust Links attributes
    (`data-originalurl`, `data-versionurl`) give the original and its memento.
    """
    href = attribute(anchor, "href").strip()
    if _MAIL.fullmatch(href):
        return None
    shown = find_urls(" ".join(anchor.get_text().split()))
    others = tuple(url.uri for url in shown if url.uri != href)[:1]
    original, version = attribute(anchor, "data-originalurl"), attribute(anchor, "data-versionurl")
    if original and version and (link := named(version)) and link.known_memento:
        return CitedLink(original.strip(), link.uri_r, link.fragment, (), link.known_memento)
    link = named(href, others)
    if link and link.alternatives and (other := named(link.alternatives[0])):
        same = other.uri_r == link.uri_r
        return CitedLink(href, link.uri_r, link.fragment, (), link.known_memento) if same else link
    return link


def leads_nowhere(anchor: Tag) -> bool:
    """True for a link into the report's own files or to a script, as in saved copies of a site: a
    URL that it shows is text like any other."""
    scheme, colon, _ = attribute(anchor, "href").strip().partition(":")
    relative = not colon or not scheme.isalpha()
    if relative:
        return bool(scheme) and not scheme.startswith(("#", "//"))
    return scheme.lower() in ("javascript", "file")


def attribute(element: Tag, name: str) -> str:
    """An attribute as text; "" where it is missing."""
    value = element.attrs.get(name)
    return " ".join(value) if isinstance(value, list) else str(value or "")


def words(element: Tag, *names: str) -> frozenset[str]:
    """The lower-case words of some attributes (class, role, epub:type ...) together."""
    if not any(name in element.attrs for name in names):
        return frozenset()
    return frozenset(word for name in names for word in attribute(element, name).lower().split())


def is_page_number(element: Tag) -> bool:
    """True for the number of a printed page in the middle of a text."""
    if words(element, "class", "role", "epub:type") & _PAGE_NUMBERS:
        return True
    if element.name not in ("span", "a") or len(element.contents) != 1:
        return False
    return _PRINTED_PAGE.fullmatch(element.string or "") is not None


def is_spoken(element: Tag) -> bool:
    """True for words that only programs read that speak: "opens in a new window"."""
    return element.name in ("span", "small", "em", "i") and bool(words(element, "class") & _SPOKEN)


def is_tooltip(element: Tag) -> bool:
    """True for what xml2rfc shows in a link, and SciELO behind one, where the mouse is on it."""
    around = element.parent
    if around is not None and "refCtt" in attribute(element, "class").split():
        return around.name == "span" and "ref" in words(around, "class")
    if element.name != "span" or around is None or around.name != "a":
        return False
    if "info" not in words(around, "class"):
        return False
    first = "".join(islice(element.strings, 2)).strip()
    return "info" in words(element, "class") or first in ("(", ")")


def line_of(element: Tag) -> int | None:
    """The line that the Markdown reader wrote on a block, if it did."""
    value = attribute(element, LINE)
    return int(value) if value.isdecimal() and len(value) < 10 else None

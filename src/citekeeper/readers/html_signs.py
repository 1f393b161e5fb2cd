"""Notes by signs whose markers do not lead to them: a star or dagger behind a word or raised, and
the one block further down that begins with the same sign.

They are given the links that they lack, as `html_unlinked` gives them to numbers.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.readers.html_anchors import MARKER
from citekeeper.readers.html_flow import BLOCKS, walk

_SIGN = r"(?:\*{1,4}|\u2020{1,2}|\u2021{1,2})"
_HEAD = re.compile(rf"\s*(?P<sign>{_SIGN})(?![*\u2020\u2021])\s*")
_CITED = re.compile(
    rf"(?:\A|(?<=[\s(]))(?P<opens>{_SIGN})(?=\w)|(?<=[^\W_]{{2}})(?P<sign>{_SIGN})(?=[\s.,;:!?)\u2014\u2013]|\Z)"
    rf"|(?<=[.,;:!?)\u201d\u2019\"'])(?P<behind>{_SIGN})(?=\s|\Z)"
)
"""Also a sign in front of a word, which is emphasis and so counts against a note."""
_RAISED = re.compile(_SIGN)
APART = frozenset("code pre kbd samp tt textarea select math a".split())
_CELLS = ["td", "th"]
_NO_NOTE = frozenset("h1 h2 h3 h4 h5 h6 th".split())


_OF_AUTHORS = re.compile(
    rf"\s*{_SIGN}?\s*(?:correspond|(?:both |the(?:se)? )?(?:first )?authors? |contribut"
    r"|equal|e-?mail|required|mandatory|pflicht|obligatoi?r|campos? )",
    re.IGNORECASE,
)
"""What a journal says of the authors below their names, and a form of its fields."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sign stands: all of an element, or a span of a text."""

    order: int
    block: Tag
    node: Tag | NavigableString
    start: int = 0
    end: int = 0


def link_signs(soup: BeautifulSoup, known: Callable[[Tag], bool]) -> bool:
    """Link the notes by signs; False where a page has none. `known` tells what is a note.

    A sign counts where one block only begins with it, and one marker has it, above that; where
    anything else begins so, or has it, it means something else.
    """
    search = _Search(soup)
    walk(soup, search)
    pieces: dict[int, list[tuple[Place, Tag]]] = defaultdict(list)
    for number, (sign, heads) in enumerate(search.heads.items()):
        marks = search.marks[sign]
        if len(heads) != 1 or len(marks) != 1 or marks[0].order >= heads[0].order:
            continue
        if _in_cell(marks[0], heads[0]) or _is_of_authors(heads[0]):
            continue
        if known(heads[0].block) or heads[0].block is marks[0].block:
            continue
        if not any(map(str.isalnum, heads[0].block.get_text())):
            continue
        name = f"citekeeper-sign-{number}"
        target = soup.new_tag("span", attrs={"id": name})
        target.string = sign
        attrs = {"role": "doc-noteref", "href": f"#{name}", MARKER: sign}
        anchor = soup.new_tag("a", attrs=attrs)
        anchor.string = sign
        for place, new in ((heads[0], target), (marks[0], anchor)):
            pieces[id(place.node)].append((place, new))
    for placed in pieces.values():
        put(sorted(placed, key=lambda pair: pair[0].start))
    return bool(pieces)


def _in_cell(mark: Place, head: Place) -> bool:
    """True for a sign in a table, which is explained below that, and is no note of the text."""
    cell = mark.block if mark.block.name in _CELLS else mark.block.find_parent(_CELLS)
    return cell is not None and not any(parent is cell for parent in head.block.parents)


def _is_of_authors(head: Place) -> bool:
    said = "".join(islice(head.block.strings, 6))
    return _OF_AUTHORS.match(said) is not None


def put(placed: Sequence[tuple[Place, Tag]]) -> None:
    """Put elements in the place of the signs of one text, or of one element."""
    node = placed[0][0].node
    text = "" if isinstance(node, Tag) else str(node)
    parts: list[str | Tag] = []
    done = 0
    for place, new in placed:
        parts += [text[done : place.start], new]
        done = place.end
    parts.append(text[done:])
    node.replace_with(*(part for part in parts if part))


class _Search:
    """The signs of a page: at the heads of blocks and lines, and behind words or raised."""

    def __init__(self, soup: BeautifulSoup) -> None:
        self.heads: dict[str, list[Place]] = {}
        self.marks: dict[str, list[Place]] = defaultdict(list)
        self._blocks: list[Tag] = [soup]
        self._order = 0
        self._fresh = True

    def open(self, element: Tag) -> bool:
        """Begin a block; take a raised sign."""
        self._order += 1
        if element.name in BLOCKS:
            self._blocks.append(element)
            self._fresh = True
            return True
        if element.name in APART:
            self._fresh = False
            return False
        if element.name == "br":
            self._fresh = True
        if element.name != "sup" or not _RAISED.fullmatch(element.get_text().strip()):
            return True
        self._take(element.get_text().strip(), element)
        self._fresh = False
        return False

    def close(self, element: Tag) -> None:
        """End a block."""
        if element.name in BLOCKS:
            self._blocks.pop()
            self._fresh = True

    def text(self, text: NavigableString) -> None:
        """Look for signs in a text, and at its head; one text gives one sign, or counts twice."""
        self._order += 1
        if not text.strip():
            return
        head = _HEAD.match(text) if self._fresh else None
        if head:
            self._take(head["sign"], text, *head.span("sign"))
        self._fresh = False
        for found in _CITED.finditer(text, head.end() if head else 0):
            kind = next(kind for kind in ("sign", "behind", "opens") if found[kind])
            self.marks[found[kind]].append(
                Place(self._order, self._blocks[-1], text, *found.span(kind))
            )

    def _take(self, sign: str, node: Tag | NavigableString, start: int = 0, end: int = 0) -> None:
        place = Place(self._order, self._blocks[-1], node, start, end)
        if not self._fresh:
            self.marks[sign].append(place)
        elif self._blocks[-1].name not in _NO_NOTE:
            self.heads.setdefault(sign, []).append(place)

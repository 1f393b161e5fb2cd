"""References by name whose markers do not lead to them: [Lind90] in the text, and blocks that begin
with [Lind90] under a heading of references.

They are given the links that they lack, as `html_unlinked` gives them to numbers; the names stay in
their sentences.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.readers.html_anchors import MARKER, beginning
from citekeeper.readers.html_flow import BLOCKS, attribute, walk
from citekeeper.readers.html_notes import KEPT
from citekeeper.readers.html_rest import is_known
from citekeeper.readers.html_runs import is_headed

_HEAD = re.compile(r"\s*\[(?P<name>(?=[^\[\]]*[^\W\d_])[^\[\]\n]{2,40})\](?!\()\s*")
_CITED = re.compile(r"\[(?P<names>[^\[\]]{2,120})\](?!\()")
_NAME = re.compile(r"[^,;]+")
_BLOCKS = ["p", "li", "dt", "td", "div"]
_APART = frozenset("code pre kbd samp a".split())
_FEWEST = 2
"""Blocks with a name at their heads that make a list."""


def link_labels(soup: BeautifulSoup, known: Callable[[Tag], bool]) -> bool:
    """Link the references by name; False where a page has none. `known` tells what is a note."""
    named = {name: block for name, block in _entries(soup) if not is_known(block, known)}
    if len(named) < _FEWEST or not _are_references(list(named.values())):
        return False
    targets: dict[str, str] = {}
    for number, (name, block) in enumerate(named.items()):
        targets[name] = attribute(block, "id") or f"citekeeper-label-{number}"
        block.attrs["id"] = targets[name]
    asked = _link(soup, targets, {id(block) for block in named.values()})
    hidden = soup.new_tag("div", attrs={"hidden": ""})
    for name in targets:
        if name not in asked:
            hidden.append(_anchor(soup, name, targets[name]))
    (soup.body or soup).append(hidden)
    return True


def _entries(soup: BeautifulSoup) -> Iterator[tuple[str, Tag]]:
    """The blocks that begin with a name, by it; the last one where a name comes again."""
    for block in soup.find_all(_BLOCKS):
        found = _HEAD.match(beginning(block))
        if not found or any(isinstance(c, Tag) and c.name in BLOCKS for c in block.children):
            continue
        if block.name in ("dt", "td") or found.end() < len(beginning(block)):
            yield found["name"], block


def _are_references(blocks: list[Tag]) -> bool:
    return is_headed(blocks[0]) or is_headed(blocks[-1])


def _link(soup: BeautifulSoup, targets: dict[str, str], blocks: set[int]) -> set[str]:
    """Put anchors around the names in the text; the names found."""
    asked: set[str] = set()
    texts = _Texts(blocks)
    walk(soup, texts)
    for text in texts.found:
        pieces = list(_pieces(soup, text, targets, asked))
        if any(isinstance(piece, Tag) for piece in pieces):
            text.replace_with(*pieces)
    return asked


class _Texts:
    """The texts outside some blocks, links and code that have a bracket."""

    def __init__(self, blocks: set[int]) -> None:
        self.found: list[NavigableString] = []
        self._blocks = blocks

    def open(self, element: Tag) -> bool:
        """Leave out what cites nothing."""
        return id(element) not in self._blocks and element.name not in _APART

    def close(self, element: Tag) -> None:
        """Nothing to do."""

    def text(self, text: NavigableString) -> None:
        """Keep a text with a bracket."""
        if "[" in text:
            self.found.append(text)


def _pieces(
    soup: BeautifulSoup, text: NavigableString, targets: dict[str, str], asked: set[str]
) -> Iterable[Tag | str]:
    done = 0
    for cited in _CITED.finditer(text):
        for found in _NAME.finditer(text, *cited.span("names")):
            name = found[0].strip()
            if name in targets:
                asked.add(name)
                start = found.start() + len(found[0]) - len(found[0].lstrip())
                yield text[done:start]
                yield _anchor(soup, name, targets[name])
                done = start + len(name)
    yield text[done:]


def _anchor(soup: BeautifulSoup, name: str, target: str) -> Tag:
    attrs = {"role": "doc-noteref", "href": f"#{target}", MARKER: name, KEPT: ""}
    anchor = soup.new_tag("a", attrs=attrs)
    anchor.string = name
    return anchor

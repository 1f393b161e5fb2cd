"""Numbered lists of references in an ODT, whose numbers the program or the author put there.

A list holds references where a heading such as "References" stands above it, or where the text
refers to the numbers of most of its items, which have links.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from lxml import etree

from citekeeper.readers.odt_lists import Counter, Lists
from citekeeper.readers.odt_styles import TEXT
from citekeeper.readers.text_headings import is_heading

_LIST = f"{TEXT}list"
_BLOCKS = frozenset({f"{TEXT}p", f"{TEXT}h"})
_UNSEEN = frozenset(
    f"{TEXT}{name}"
    for name in "tracked-changes table-of-content bibliography note illustration-index".split()
)
LISTED = "reference"
"""With which the keys of references begin."""
REFERENCE = f"{TEXT}bookmark-ref"
_FORMAT = f"{TEXT}reference-format"
_NAME = f"{TEXT}ref-name"
_NUMBERS = frozenset({"number", "number-no-superior", "number-all-superior"})
"""How a cross-reference shows the number of a paragraph."""
_TYPED = re.compile(r"\s*\[(\d{1,3})\][.:]?\s+\S")
_MARKER = re.compile(r"[\w*]+")


@dataclass
class _Item:
    """An item of a list, or a paragraph outside lists, which has no counter: the number printed
    before it, its text, the names of the places in it, and whether it has a link."""

    label: str
    paragraphs: list[etree._Element]
    counter: Counter | None
    text: str
    names: set[str]
    linked: bool

    @property
    def marker(self) -> str:
        """The number alone."""
        found = _MARKER.search(self.label)
        return found[0] if found else ""


@dataclass(frozen=True)
class References:
    """The key of each paragraph that begins a reference, or goes on with one; the marker of each
    key; the key of each place that cross-references lead to; what is printed before paragraphs."""

    keys: Mapping[etree._Element, str]
    markers: Mapping[str, str]
    places: Mapping[str, str]
    labels: Mapping[etree._Element, str]


def references(body: etree._Element, lists: Lists, *, typed: bool) -> References:
    """The references of a document; those with `typed` numbers only where that is asked for."""
    asked = {
        element.get(_NAME, "")
        for element in body.iter(REFERENCE)
        if element.get(_FORMAT) in _NUMBERS
    }
    keys: dict[etree._Element, str] = {}
    markers: dict[str, str] = {}
    places: dict[str, str] = {}
    blocks = list(_blocks(body, lists))
    labels = {one.paragraphs[0]: one.label for one in blocks if one.label and one.paragraphs}
    for headed, run in _runs(blocks, typed=typed):
        cited = sum(not item.names.isdisjoint(asked) for item in run)
        linked = sum(item.linked for item in run)
        if headed or (len(run) > 1 and 2 * cited >= len(run) and 2 * linked >= len(run)):
            for item in run:
                key = f"{LISTED} {len(markers)}"
                markers[key] = item.marker
                keys |= dict.fromkeys(item.paragraphs, key)
                places |= dict.fromkeys(item.names, key)
    return References(keys, markers, places, labels)


def _runs(blocks: Sequence[_Item], *, typed: bool) -> Iterator[tuple[bool, list[_Item]]]:
    """The items that count up from 1, and whether a heading of references stands above them."""
    run: list[_Item] = []
    headed = heading = False
    for block in blocks:
        if not block.text:
            continue
        item = block if block.counter is not None else (_typed(block) if typed else None)
        if item and item.marker == str(len(run) + 1) and _is_one_list(run, item):
            headed = headed if run else heading
            run.append(item)
        else:
            if run:
                yield headed, run
            run = [item] if item and item.marker == "1" else []
            headed = heading
        heading = is_heading(block.text)
    if run:
        yield headed, run


def _is_one_list(run: Sequence[_Item], item: _Item) -> bool:
    return not run or run[-1].counter is item.counter


def _typed(block: _Item) -> _Item | None:
    """A paragraph that begins with a number which its author put there."""
    found = _TYPED.match(block.text)
    return replace(block, label=found[1]) if found else None


def _blocks(body: etree._Element, lists: Lists) -> Iterator[_Item]:
    """The paragraphs outside lists, and the items of lists; the other parts of a document hold
    some of them."""
    for child in body:
        if child.tag in _UNSEEN or not isinstance(child.tag, str):
            continue
        if child.tag in _BLOCKS:
            yield _item([child])
        elif child.tag != _LIST:
            yield from _blocks(child, lists)
        elif (counter := lists.counter(child)) is not None:
            for item in child.iterchildren(f"{TEXT}list-item"):
                label = lists.label(child, item, counter)
                yield _item(list(item.iter(*_BLOCKS)), label, counter)
        else:
            for paragraph in child.iter(*_BLOCKS):
                yield _item([paragraph])


def _item(
    paragraphs: list[etree._Element], label: str = "", counter: Counter | None = None
) -> _Item:
    """What a list, or the running text, holds in these paragraphs."""
    names = {
        place.get(f"{TEXT}name", "")
        for paragraph in paragraphs
        for place in paragraph.iter(f"{TEXT}bookmark", f"{TEXT}bookmark-start")
    }
    text = " ".join("".join(map(str, one.itertext())) for one in paragraphs).strip()
    linked = "://" in text or any(
        next(one.iter(f"{TEXT}a"), None) is not None for one in paragraphs
    )
    return _Item(label, paragraphs, counter, text, names - {""}, linked)

"""Numbered lists of references in an ODT, whose numbers the program or the author put there.

A list holds references where a heading such as "References" stands above it, or where the text
refers to the numbers of most of its items, which have links. Letters, and numbers that are typed
like those of any list, count only under such a heading, where the text asks for most ("[A]").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from lxml import etree

from citekeeper.readers.docx_headings import is_heading
from citekeeper.readers.docx_numbers import formatted
from citekeeper.readers.odt_lists import Counter, Lists
from citekeeper.readers.odt_styles import TEXT, shown_text
from citekeeper.readers.text_markers import asked_for, markers_in

_LIST = f"{TEXT}list"
_BLOCKS = frozenset({f"{TEXT}p", f"{TEXT}h"})
_ROW = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table-row"
_BIBLIOGRAPHY = f"{TEXT}bibliography"
_SECTIONS = ("ZOTERO_BIBL", "CSL_BIBLIOGRAPHY", "Mendeley Bibliography")
"""What programs that manage references call the section in which they list them."""
_UNSEEN = frozenset(
    f"{TEXT}{name}"
    for name in (
        "tracked-changes table-of-content note illustration-index bibliography-source index-title"
    ).split()
)
LISTED = "reference"
"""With which the keys of references begin."""
REFERENCE = f"{TEXT}bookmark-ref"
_FORMAT = f"{TEXT}reference-format"
_NAME = f"{TEXT}ref-name"
_NUMBERS = frozenset({"number", "number-no-superior", "number-all-superior"})
"""How a cross-reference shows the number of a paragraph."""
_TYPED = re.compile(r"\s*\[(\d{1,3})\][.:]?(?:\s?[\-\u2013\u2014]+)?\s+\S")
_COUNTED = re.compile(
    r"\s*((?:\[([A-Za-z]|[ivx]{1,5}|[IVX]{1,5})\]|\(([A-Za-z]|[ivx]{1,5}|[IVX]{1,5}|\d{1,3})\)"
    r"|([A-Za-z]|[ivx]{1,5}|[IVX]{1,5}|\d{1,3})[.:)])[.:]?(?:\s?[\-\u2013\u2014]+(?=\s))?)\s*\S"
)
"""A typed letter or number that is none but where the text asks for it."""
_NUMBER = re.compile(r"\[\d{1,3}\]")
_FEWEST = 2
_BETWEEN = 2
"""Paragraphs without a number that may stand between two items under a heading."""
_ENDED = re.compile(r"[.,;:)\]/]\s*\Z|://")
"""What ends further text of a reference, and no subheading."""
_GAP = 3
"""How much further a letter may be than the one before it."""
_STYLES = ("decimal", "upperLetter", "lowerLetter", "upperRoman", "lowerRoman")
_COUNTS = {
    formatted(1, style): {formatted(n, style): n for n in range(1, 200)} for style in _STYLES
}
"""What the signs of a list stand for, by the first of them."""
_MARKER = re.compile(r"[\w*]+")


@dataclass
class _Item:
    """An item of a list, or a paragraph outside lists, which has no counter: the number printed
    before it, its text, the names of the places in it, whether it has a link, its typed number."""

    label: str
    paragraphs: list[etree._Element]
    counter: Counter | None
    text: str
    names: set[str]
    linked: bool
    typed: str = ""

    @property
    def marker(self) -> str:
        """The number alone."""
        found = _MARKER.search(self.label)
        return found[0] if found else ""


@dataclass(frozen=True)
class References:
    """The key of each paragraph that begins a reference, or goes on with one; the marker of each
    key; the key of each place that cross-references lead to; what is printed before paragraphs;
    and what their authors typed there in the place of a number."""

    keys: Mapping[etree._Element, str]
    markers: Mapping[str, str]
    places: Mapping[str, str]
    labels: Mapping[etree._Element, str]
    typed: Mapping[etree._Element, str]


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
    wanted: list[list[_Item]] = []
    for headed, run in _runs(blocks, typed=typed):
        cited = sum(not item.names.isdisjoint(asked) for item in run)
        linked = sum(item.linked for item in run)
        if headed or (len(run) > 1 and 2 * cited >= len(run) and 2 * linked >= len(run)):
            wanted.append(run)
    counted = [] if wanted else list(_counted_runs(blocks, typed=typed))
    for item in chain.from_iterable((*wanted, *counted)):
        key = f"{LISTED} {len(markers)}"
        markers[key] = item.marker
        keys |= dict.fromkeys(item.paragraphs, key)
        places |= dict.fromkeys(item.names, key)
    numbers = {item.paragraphs[0]: item.typed for run in counted for item in run if item.typed}
    return References(keys, markers, places, labels, numbers)


def _counted_runs(blocks: Sequence[_Item], *, typed: bool) -> Iterator[list[_Item]]:
    """The items below headings of references that count up in letters or typed numbers, with gaps
    perhaps, and most of which the text asks for."""
    runs: list[list[_Item]] = []
    values: Mapping[str, int] = {}
    last, heading = 0, False
    for block in blocks:
        if not block.text:
            continue
        item = _counted(block, typed=typed)
        if heading and item and item.marker in _COUNTS:
            runs.append([item])
            values, last = _COUNTS[item.marker], 1
        elif item and last < values.get(item.marker, 0) <= last + _GAP:
            runs[-1].append(item)
            last = values[item.marker]
        else:
            values = {}
        heading = is_heading(block.text)
    inside = {one.paragraphs[0] for run in runs for one in run}
    asked = {
        key
        for block in (blocks if runs else ())
        if block.paragraphs and block.paragraphs[0] not in inside
        for marker in markers_in(block.text)
        for key in asked_for(marker)
    }
    for run in runs:
        if 2 * sum(one.marker in asked for one in run) >= len(run) >= _FEWEST:
            yield run


def _counted(block: _Item, *, typed: bool) -> _Item | None:
    """An item of a list with letters, or a paragraph that begins with a letter or a number which
    its author put there; such numbers are read here beside notes of the program's own (`typed`)."""
    if block.counter is not None:
        return block if block.marker and not block.marker.isdecimal() else None
    found = _COUNTED.match(block.text)
    marker = next(filter(None, found.groups()[1:])) if found else ""
    if found is None or (marker.isdecimal() and not typed):
        return None
    return replace(block, label=marker, typed=found[1])


def _runs(blocks: Sequence[_Item], *, typed: bool) -> Iterator[tuple[bool, list[_Item]]]:
    """The items that count up from 1, and whether a heading of references stands above them."""
    run: list[_Item] = []
    between: list[_Item] = []
    headed = heading = False
    skipped = 0
    for block in blocks:
        if not block.text:
            continue
        item = block if block.counter is not None else (_typed(block) if typed else None)
        if item and item.marker == str(len(run) + 1) and _is_one_list(run, item):
            headed = headed if run else heading
            for one in between:
                run[-1].paragraphs += one.paragraphs
            run.append(item)
            between, skipped = [], 0
        elif headed and run and item is None and skipped < _BETWEEN and not is_heading(block.text):
            between += [block] if _ENDED.search(block.text) else []
            skipped += 1
        else:
            if run:
                yield headed, run
            run = [item] if item and item.marker == "1" else []
            headed, between, skipped = heading, [], 0
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
        elif child.tag == _ROW and (cells := _numbered_row(child)):
            yield _item(cells)
        elif child.tag == _BIBLIOGRAPHY or child.get(f"{TEXT}name", "").startswith(_SECTIONS):
            yield replace(_item([]), text="Bibliography")
            yield from _blocks(child, lists)
        elif child.tag != _LIST:
            yield from _blocks(child, lists)
        elif (counter := lists.counter(child)) is not None:
            for item in child.iterchildren(f"{TEXT}list-item"):
                label = lists.label(child, item, counter)
                shown = next(iter(item.iterchildren()), item).tag == f"{TEXT}p"
                yield _item(list(item.iter(*_BLOCKS)), label if shown else "", counter)
        else:
            for paragraph in child.iter(*_BLOCKS):
                yield _item([paragraph])


def _numbered_row(row: etree._Element) -> list[etree._Element]:
    """The paragraphs of a row of a table whose first cell holds nothing but a number."""
    first = next(iter(row), None)
    if first is None or len(row) < _FEWEST or not _NUMBER.fullmatch(_item(list(first)).text):
        return []
    return list(row.iter(*_BLOCKS))


def _item(
    paragraphs: list[etree._Element], label: str = "", counter: Counter | None = None
) -> _Item:
    """What a list, or the running text, holds in these paragraphs."""
    names = {
        place.get(f"{TEXT}name", "")
        for paragraph in paragraphs
        for place in paragraph.iter(f"{TEXT}bookmark", f"{TEXT}bookmark-start")
    }
    text = " ".join(map(shown_text, paragraphs)).strip()
    linked = "://" in text or any(
        next(one.iter(f"{TEXT}a"), None) is not None for one in paragraphs
    )
    return _Item(label, paragraphs, counter, text, names - {""}, linked)

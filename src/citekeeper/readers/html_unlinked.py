"""Notes that an author numbered by hand: `[1]` or a raised number in the text and again where the
note begins, and no link between the two.

They are given the links that they lack; then the conventions of `html_notes` hold for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.readers.html_anchors import MARKER
from citekeeper.readers.html_flow import BLOCKS, attribute, walk, words
from citekeeper.readers.layout import HEADING, RAISED, level

_NOTE_CLASS = re.compile(r"(?:foot|end|side)-?notes?(?:[-_]?(?:div|box|text|item|block))?")
_FORGOTTEN = 0.2
"""Share of the items of a list of notes that the text may forget to cite."""
_NUMBER = re.compile(
    rf"\[(?P<bracket>\d{{1,3}})\](?!\()|(?P<raised>[{RAISED}]{{1,3}})|(?P<line>\n)"
)
_RULE = re.compile(r"\s*([_=*-])\1{4,}\s*")
"""A line that an author, or a program that wrote plain text, drew between text and notes."""
_ANY = re.compile(rf"\[\d|[{RAISED}]")
_APART = frozenset("a code pre kbd samp tt textarea button select".split())
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_TITLES = (*_HEADINGS, "hr", "p", "dt")


@dataclass(frozen=True, slots=True)
class _Number:
    """A number by its place in a text, or the `sup` that is one; `begins`: a note may begin there.

    Numbers in brackets and raised ones are two numberings; `key` tells them apart.
    """

    key: str
    begins: bool
    start: int = 0
    end: int = 0
    raised: Tag | None = None


def link_notes(soup: BeautifulSoup, *, whole: bool = True) -> bool:
    """Link the notes that are numbered by hand; False where a page has none.

    A number at the beginning of a block, or of a line in a block that begins so, begins a note
    where the same number stands in the text; so does the item of that number in a list under a
    heading such as "Notes", or under a rule; for raised numbers if
    nearly all items are asked for. Other entries under such a heading are notes without a sentence,
    also where the text of a `whole` publication cites none.
    """
    if soup.find("sup") is None and not _ANY.search(soup.get_text()):
        return False
    search = _Search(_ids(soup))
    walk(soup, search)
    heads = {number.key for _, numbers in search.found for number in numbers if number.begins}
    items = {} if heads else _items(soup)
    asked = {n.key for _, numbers in search.found for n in numbers if not n.begins}
    raised = {key for key in items if key.startswith("raised")}
    if len(raised - asked) > _FORGOTTEN * len(raised):
        items = {key: item for key, item in items.items() if key.startswith("bracket")}
    asked &= heads or set(items)
    begun: set[str] = set()
    for text, numbers in search.found:
        wanted = [n for n in numbers if n.key in asked and not (n.begins and n.key in begun)]
        begun |= {number.key for number in wanted if number.begins}
        _link(soup, text, wanted)
    for key in asked.intersection(items):
        items[key].attrs["id"] = _target(key)
    for kind in ("raised", "bracket"):
        of_kind = {key for key in items if key.startswith(kind)}
        for key in of_kind - asked if 2 * len(of_kind & asked) > len(of_kind) else ():
            items[key].attrs.update({"role": "doc-footnote", MARKER: key.partition("-")[2]})
    others = _mark_others(soup, search.found) if asked or whole else False
    return others or bool(asked)


def _mark_others(
    soup: BeautifulSoup, found: list[tuple[NavigableString | None, list[_Number]]]
) -> bool:
    """Mark as notes the paragraphs under a heading of notes whose number nobody asked for; True if
    there are any."""
    marked = False
    listed: set[int] = set()
    for heading in soup.find_all(_HEADINGS):
        if HEADING.fullmatch(heading.get_text().strip()):
            below = takewhile(lambda after: after.name not in _HEADINGS, _tags_after(heading))
            listed.update(map(id, _entries(below)))
    for text, numbers in found:
        head = text if text is not None else numbers[0].raised
        block = head.find_parent(BLOCKS) if head is not None and len(numbers) == 1 else None
        if block and numbers[0].begins and id(block) in listed and not block.has_attr("role"):
            marked = True
            block.attrs["role"] = "doc-footnote"
            block.attrs[MARKER] = numbers[0].key.partition("-")[2]
    return marked


def _entries(below: Iterable[Tag]) -> list[Tag]:
    """What may be entries of a list: its paragraphs, and boxes that begin with [1], [2], [3]."""
    boxes: dict[str, Tag] = {}
    paragraphs = []
    for element in below:
        head = re.match(r"\s*\[(\d{1,3})\]", element.get_text()[:40])
        if element.name == "p":
            paragraphs.append(element)
        elif element.name == "div" and head:
            boxes.setdefault(head[1], element)
    counted = list(boxes)[:3] == ["1", "2", "3"]
    return [*paragraphs, *boxes.values()] if counted else paragraphs


def _tags_after(element: Tag) -> Iterator[Tag]:
    """The elements after one, in the same parent."""
    return (after for after in element.next_siblings if isinstance(after, Tag))


class _Search:
    """The numbers of a page, by the text or `sup` in which they stand."""

    def __init__(self, ids: frozenset[str]) -> None:
        self._ids = ids
        self.found: list[tuple[NavigableString | None, list[_Number]]] = []
        self._blank = True
        self._listed = False
        self._fresh = True

    def open(self, element: Tag) -> bool:
        """Begin a block or a line; a `sup` that is nothing but a number is one."""
        if element.name in BLOCKS:
            self._blank = self._fresh = True
        elif element.name == "br":
            self._blank = True
        number = element.get_text().strip() if element.name == "sup" else ""
        if number.isdecimal() and len(number) < 4:
            key = f"raised-{int(number)}"
            self.found.append((None, [_Number(key, self._begins(), raised=element)]))
        apart = element.name in _APART and not self._is_dead(element)
        self._blank = self._blank and not (number or apart)
        return not apart and not number.isdecimal()

    def _is_dead(self, element: Tag) -> bool:
        """True for a link to a place that the page does not have, as where a script shows notes; it
        is none then."""
        before, mark, place = attribute(element, "href").partition("#")
        dead = element.name == "a" and bool(mark) and not before and place not in self._ids
        if dead and element.find("sup") is not None:
            element.name = "span"
            return True
        return False

    def close(self, element: Tag) -> None:
        """End a block."""
        if element.name in BLOCKS:
            self._blank = self._fresh = True

    def text(self, text: NavigableString) -> None:
        """Look for numbers in a text."""
        numbers, done = [], 0
        for found in _NUMBER.finditer(text):
            self._read(text[done : found.start()])
            done = found.end()
            if found["line"]:
                self._blank = True
                continue
            key = f"bracket-{found['bracket']}" if found["bracket"] else _raised(found["raised"])
            numbers.append(_Number(key, self._begins(), *found.span()))
            self._blank = False
        self._read(text[done:])
        if numbers:
            self.found.append((text, numbers))

    def _read(self, words: str) -> None:
        """Note that words, if there are any, are no number: a block that begins so is no note."""
        if _RULE.fullmatch(words):
            self._blank = self._fresh = True
        elif words.strip():
            self._blank = False
            self._listed = self._listed and not self._fresh
            self._fresh = False

    def _begins(self) -> bool:
        """True at the head of a block, and of a line in a block whose head was one."""
        if self._fresh:
            self._listed = self._blank
            self._fresh = False
        return self._blank and self._listed


def _raised(number: str) -> str:
    return f"raised-{level(number)}"


def _ids(soup: BeautifulSoup) -> frozenset[str]:
    """What links may lead to."""
    named = soup.find_all(True)
    return frozenset(attribute(tag, name) for tag in named for name in ("id", "name"))


def _items(soup: BeautifulSoup) -> dict[str, Tag]:
    """The items of the lists under headings of notes, by their number, and the paragraphs that are
    notes by their class, or that of what they stand in."""
    found: dict[str, Tag] = {}
    for block in soup.find_all(("p", "li")):
        classes = words(block, "class") | (words(block.parent, "class") if block.parent else set())
        head = re.match(r"\s*(\d{1,3})[.)]?\s", block.get_text()[:20])
        if head and any(map(_NOTE_CLASS.fullmatch, classes)):
            found.setdefault(f"raised-{int(head[1])}", block)
    for heading in soup.find_all(_TITLES):
        if heading.name == "hr":
            found |= {f"raised-{number}": item for number, item in _typed(heading)}
        elif HEADING.fullmatch(heading.get_text().strip()):
            for number, item in (*_numbered(heading), *_typed(heading)):
                found.setdefault(f"bracket-{number}", item)
                found.setdefault(f"raised-{number}", item)
    return found


def _numbered(heading: Tag) -> Iterator[tuple[int, Tag]]:
    """The items of the ordered list under a heading, as a browser numbers them."""
    after = heading.find_next(["ol", *_HEADINGS])
    if isinstance(after, Tag) and after.name == "ol":
        start = attribute(after, "start")
        first = int(start) if start.isdecimal() and len(start) < 4 else 1
        yield from enumerate(after.find_all("li", recursive=False), first)


def _typed(heading: Tag) -> Iterator[tuple[int, Tag]]:
    """The paragraphs under a heading or rule that begin with 1, 2, 3 and so on; right under it."""
    number = 1
    for after in _tags_after(heading):
        if after.name == "p" and re.match(rf"\s*{number}[.)]?\s", after.get_text()[:20]):
            yield number, after
            number += 1
        elif number == 1 or after.name in _TITLES[:-2]:
            return


def _link(soup: BeautifulSoup, text: NavigableString | None, numbers: list[_Number]) -> None:
    """Make anchors of the numbers of one text, or of one `sup`."""
    parts: list[str | Tag] = []
    done = 0
    for number in numbers:
        element = number.raised or soup.new_tag("span")
        if text is not None:
            parts += [text[done : number.start], element]
            done = number.end
        printed = number.key.partition("-")[2]
        if number.begins:
            element.string = f"[{printed}]"
            element.attrs["id"] = _target(number.key)
        else:
            element.string = printed
            element.name = "a"
            element.attrs["role"] = "doc-noteref"
            element.attrs["href"] = f"#{_target(number.key)}"
            element.attrs[MARKER] = printed
    if text is not None and parts:
        text.replace_with(*(part for part in (*parts, text[done:]) if part))


def _target(key: str) -> str:
    return f"citekeeper-{key}"

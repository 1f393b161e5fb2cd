"""Blocks of a page that are numbered one after the other, and so may be its list of notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.readers.html_flow import attribute, words
from citekeeper.readers.html_headings import is_title, names_sources
from citekeeper.readers.html_listed import begins_named
from citekeeper.readers.html_looks import brief
from citekeeper.readers.html_marks import NAMED
from citekeeper.readers.html_numbers import Head, Numbers
from citekeeper.readers.html_typed_marks import RULE

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_WORDS = re.compile(r"[^\W\d_]{2}|\S\s+\S")
_INSTITUTE = re.compile(
    r"\b(?:universi\w+|department|dept\.|d\u00e9partement|departamento|institut\w*|instituto|faculty"
    r"|school of|laborator\w+|hospital|college|academy|cent(?:er|re) (?:of|for)"
    r"|(?:research|science) cent(?:er|re))\b",
    re.IGNORECASE,
)
_NUMBER_ALONE = re.compile(r"[\[\uff3b\u3010\u3014]\s?\d{1,3}\s?[\]\uff3d\u3011\u3015]")
"""A heading that is the number of a note in brackets, and nothing else."""
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b|://")
_ADDRESS = 400
_MOSTLY = 0.6
_NEAR = 40
"""Nodes between a list and what stands over it."""
_LEVELS = 8
"""Elements around a list in each of which it may be the first."""
_SHORT = 60
"""Characters of a title over a list of notes."""
_GAP = 1
"""Numbers that a list may leave out, one at a time."""
_COUNTERS = frozenset({"apart", "bare"})
"""Heads that count something rather than begin a note, where they say 0."""
_MOST = 500
"""Lists that are looked at, the longest first."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One numbered block: by the number at its head, or an item of an ordered list."""

    number: int
    order: int
    block: Tag
    head: Head | None = None
    section: int = 0


@dataclass
class Run:
    """Entries of one shape that count up; `titled` where the page says that they are notes,
    `headed` where a heading does, `sources` where that says that they are references, and `apart`
    where they have a heading of their own, whatever it says, and each an address; `under` is the
    element of that heading."""

    form: str
    entries: list[Entry] = field(default_factory=list)
    titled: bool = False
    headed: bool = False
    sources: bool = False
    apart: bool = False
    under: str = ""

    @property
    def numbers(self) -> list[int]:
        """The numbers of the entries."""
        return [entry.number for entry in self.entries]

    @property
    def late(self) -> bool:
        """True for entries below the text in its own block."""
        return all(entry.head is not None and entry.head.late for entry in self.entries)


def runs(numbers: Numbers, soup: BeautifulSoup) -> list[Run]:
    """The lists of a page in the order of their last entries."""
    found: list[Run] = []
    heads = [Entry(h.number, h.order, h.block, h, h.section) for h in numbers.heads if _holds(h)]
    for shape in (_by_class, _by_name, _by_form, _by_element):
        found += _counted(heads, shape)
    found += _counted(_items(numbers, soup), lambda _: "item")
    seen: set[tuple[int, ...]] = set()
    kept: list[Run] = []
    for run in sorted(found, key=lambda run: -len(run.entries))[: 4 * _MOST]:
        key = tuple(id(entry.head or entry.block) for entry in run.entries)
        if key not in seen:
            seen.add(key)
            kept.append(run)
    for run in kept[:_MOST]:
        _entitle(run)
    return sorted(kept[:_MOST], key=lambda run: run.entries[-1].order)


def _holds(head: Head) -> bool:
    """True where words follow a number, in its block or in the one after it; not for headings."""
    if head.block.name in _HEADINGS and not _NUMBER_ALONE.fullmatch(brief(head.block)):
        return False
    if not brief(head.block) or _WORDS.search(brief(head.block)):
        return True
    after = head.block.find_next_sibling()
    return after is not None and (not brief(after) or _WORDS.search(brief(after)) is not None)


def _by_class(entry: Entry) -> Hashable:
    head = entry.head
    form = (head.form, head.line) if head else ()
    return (entry.block.name, attribute(entry.block, "class"), form)


def _by_name(entry: Entry) -> Hashable:
    return (entry.block.name, entry.head.form if entry.head else "")


def _by_form(entry: Entry) -> Hashable:
    return entry.head.form if entry.head else ""


def _by_element(entry: Entry) -> Hashable:
    return entry.block.name


def _items(numbers: Numbers, soup: BeautifulSoup) -> Iterator[Entry]:
    """The items of ordered lists, as a browser numbers them."""
    for listed in soup.find_all("ol"):
        start = attribute(listed, "start")
        number = int(start) if start.isdecimal() and len(start) < 4 else 1
        for item in listed.find_all("li", recursive=False):
            value = attribute(item, "value")
            number = int(value) if value.isdecimal() and len(value) < 4 else number
            if id(item) in numbers.items and next(item.stripped_strings, ""):
                order, section = numbers.items[id(item)]
                yield Entry(number, order, item, None, section)
            number += 1


def _counted(entries: Iterable[Entry], shape: Callable[[Entry], Hashable]) -> list[Run]:
    """Entries of one shape that count up, as far as they do."""
    open_: dict[Hashable, Run] = {}
    done: list[Run] = []
    for entry in entries:
        if entry.number == 0 and entry.head is not None and entry.head.form in _COUNTERS:
            continue
        key = shape(entry)
        run = open_.get(key)
        step = entry.number - run.entries[-1].number if run else 0
        if run and (step == 1 or (1 < step <= 1 + _GAP and len(run.entries) > 2)):
            run.entries.append(entry)
            continue
        form = entry.head.form if entry.head else "item"
        open_[key] = Run(form, [entry])
        done.append(open_[key])
    return done


def begins_anew(run: Run, found: Iterable[Run]) -> bool:
    """True for a list of notes, or of a chapter, with another before it under such a heading."""
    if run.titled or not run.under or run.numbers[0] != 1:
        return run.titled
    start = run.entries[0].order
    before = (o for o in found if o.form == run.form and o.entries[-1].order < start)
    return any(other.under == run.under and other.numbers[0] == 1 for other in before)


def is_of_institutes(run: Run) -> bool:
    """True for a list of where the authors of an article work: institutes, without a year."""
    count = 0
    for entry in run.entries:
        said = _said(entry)
        count += _INSTITUTE.search(said) is not None and _YEAR.search(said) is None
    return not run.headed and count > _MOSTLY * len(run.entries)


def _said(entry: Entry) -> str:
    """The first words of an entry, behind its number where that begins a line of its block."""
    if entry.head is None or not (entry.head.line or entry.head.form == "raised"):
        return " ".join(islice(entry.block.strings, _NEAR))[:_ADDRESS]
    first, node = "", entry.head.node
    if isinstance(node, NavigableString):
        first = node[entry.head.end : entry.head.end + _ADDRESS].partition("\n")[0]
    if first.strip():
        return first
    further = (text for text in islice(node.next_elements, 9) if isinstance(text, NavigableString))
    return next((text for text in further if _WORDS.search(text)), "")[:_ADDRESS]


def is_headed(block: Tag) -> bool:
    """True for a block in a list under a heading of notes or references."""
    run = Run("bracket", [Entry(1, 0, block)])
    for before in islice(block.previous_siblings, 400 * _NEAR):
        if isinstance(before, Tag) and before.name in _HEADINGS:
            return is_title(_title(before))
    _entitle(run)
    return run.headed


def is_named(run: Run, named: frozenset[str]) -> bool:
    """True for a list that only the browser numbers, as most of its items are cited by name."""
    if run.form != "item" or not named:
        return False
    cited = 0
    for entry in run.entries:
        cited += begins_named(entry.block, named)
    return 2 * cited > len(run.entries)


# --- what the page says of a list -----------------------------------------------------------------


def _entitle(run: Run) -> None:
    """Find out whether a heading, a rule or the name of a class says that entries are notes."""
    element: Tag | None = run.entries[0].block
    head = run.entries[0].head
    run.titled = head is not None and head.ruled
    for _ in range(_LEVELS):
        if element is None or element.name in ("body", "html", "[document]"):
            return
        if element.name == "li" and _shared(element, run):
            return
        if any(map(NAMED.fullmatch, words(element, "class", "id", "role", "epub:type"))):
            run.titled = True
        before = _before(element)
        if element.name == "ol" and (title := _heading(element)):
            run.titled = run.headed = True
            run.sources = run.sources or names_sources(title)
        if before is not None:
            if isinstance(before, Tag) and before.name == "hr":
                run.titled = True
            elif is_title(title := _title(_over(before))):
                run.titled = run.headed = True
                run.sources = run.sources or names_sources(title)
            elif RULE.fullmatch(title):
                run.titled = True
            if isinstance(before, Tag) and before.name in _HEADINGS:
                run.under = before.name
                run.apart = run.form == "bracket" and all(map(_cites, run.entries))
            if not (isinstance(before, Tag) and before.name in ("a", "hr")):
                return
        element = element.parent


def _shared(item: Tag, run: Run) -> bool:
    """True for an item of another list in which all of the entries stand."""
    return len(run.entries) > 1 and any(p is item for p in run.entries[-1].block.parents)


def _cites(entry: Entry) -> bool:
    """True where a paragraph has a link, or an address typed out."""
    if entry.head is None or entry.head.line:
        return False
    if entry.block.find("a", href=True) is not None:
        return True
    return any("://" in text for text in islice(entry.block.strings, _NEAR))


def _over(before: Tag | NavigableString) -> Tag | NavigableString:
    """The heading of references over a part of them that has a heading of its own; else that."""
    if not isinstance(before, Tag) or before.name not in _HEADINGS:
        return before
    above: Tag | None = before
    for _ in range(4):
        if above is None:
            break
        for sibling in islice(above.previous_siblings, _NEAR):
            if not isinstance(sibling, Tag) or sibling.name not in _HEADINGS:
                continue
            if sibling.name < before.name:
                title = _title(sibling)
                return sibling if is_title(title) and names_sources(title) else before
        above = above.parent
    return before


def _heading(listed: Tag) -> str:
    """The heading of notes above a list, perhaps with a few words between; "" where there is
    none."""
    for before in islice(listed.previous_siblings, _NEAR):
        if isinstance(before, Tag) and before.name in (*_HEADINGS, "ol"):
            title = _title(before)
            return title if before.name != "ol" and is_title(title) else ""
    return ""


def _before(element: Tag) -> Tag | NavigableString | None:
    """What stands before an element in the same parent and shows something."""
    for before in islice(element.previous_siblings, _NEAR):
        if isinstance(before, Tag):
            if before.name == "hr" or next(before.stripped_strings, ""):
                return before
        elif type(before) is NavigableString and before.strip():
            return before
    return None


def _title(element: Tag | NavigableString) -> str:
    """The text of what may be a title; the last heading in what holds more."""
    if isinstance(element, NavigableString):
        return " ".join(element.split())[-_SHORT:]
    pieces: list[str] = []
    for piece in element.stripped_strings:
        pieces.append(piece)
        if sum(map(len, pieces)) > _SHORT:
            return ""
    return " ".join(" ".join(pieces).split())

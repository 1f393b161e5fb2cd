"""Pages of notes only, as books have them in a file of their own: paragraphs that begin with a
number that leads to where another file cites the note.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_anchors import MARKER, TYPES, beginning, block
from citekeeper.readers.html_boxes import LIST, NOTE
from citekeeper.readers.html_flow import attribute, words
from citekeeper.readers.html_headings import is_title
from citekeeper.readers.html_looks import brief
from citekeeper.readers.html_names import FORWARD, is_printed_page, leads_up

_NUMBER = re.compile(r"[\[(]?(\d{1,4})[\])]?[.:]?")
_ARROWS = frozenset("\u2191\u2190^\u21a9")
_LAST_DIGITS = re.compile(r"(\d{1,4})\Z")
"""The number in the name of a note that shows none."""
_BLOCKS = frozenset("p div li dd aside".split())
_FURTHER = frozenset("p blockquote ul ol".split())
_TITLES = frozenset("h1 h2 h3 h4 h5 h6".split())
_HEADINGS = ["h1", "h2", "h3", "p", "title"]
_MOST_WORK = 10_000_000
"""Notes times the pieces beside them, up to which paragraphs are moved together."""
_FEWEST = 3
"""Notes from which on a page is one of notes, where no name or heading says so."""
_MOST = 0.8
"""Share of the numbers that count on from the one before, or begin anew."""


@dataclass(frozen=True, slots=True)
class _Away:
    number: int
    block: Tag
    named: bool


def mark_notes(soup: BeautifulSoup) -> None:
    """Mark such paragraphs as notes, each with those after it up to the next one."""
    found: dict[int, _Away] = {}
    for anchor in soup.find_all("a"):
        away = _away(anchor)
        if away is not None:
            found.setdefault(id(away.block), away)
    notes = list(found.values())
    if not notes or not (_said(soup, notes[0]) or sum(n.named for n in notes) >= _FEWEST):
        return
    numbers = [0, *(note.number for note in notes)]
    counted = sum(b in (1, a + 1) for a, b in pairwise(numbers))
    if counted < _MOST * len(notes):
        return
    for note in notes:
        box = note.block
        cheap = box.parent is not None and len(notes) * len(box.parent.contents) < _MOST_WORK
        further = list(_further(box, found)) if cheap else []
        if further:
            box = soup.new_tag("div")
            note.block.insert_before(box)
            for piece in (note.block, *further):
                box.append(piece.extract())
        if box.name == "dd":
            _leave_out_dots(box)
        box.attrs |= {"role": "doc-footnote", MARKER: str(note.number)}


def _leave_out_dots(note: Tag) -> None:
    """Without the lines of dots by which LaTeX2HTML keeps notes apart on the screen."""
    for dots in note.find_all("pre", recursive=False):
        if not dots.get_text().strip(". \n\r\t"):
            dots.extract()


def _away(anchor: Tag) -> _Away | None:
    """The note that a number or an arrow at the head of a block begins, if it leads to another file
    and can be led to."""
    path, _, place = attribute(anchor, "href").strip().partition("#")
    if not (path and place) or ":" in path or path.startswith("//") or is_printed_page(place):
        return None
    around = block(anchor)
    if around.name == "dt":
        return _behind_words(anchor, around, place)
    names = {attribute(tag, key) for tag in _near(anchor, around) for key in ("id", "name")} - {""}
    if around.name in _TITLES and _NUMBER.fullmatch(brief(around)) is None:
        return None
    if (
        around.name not in _BLOCKS | _TITLES
        or not names
        or around.attrs.get("role") == "doc-footnote"
    ):
        return None
    said = brief(anchor)
    number = _NUMBER.fullmatch(said)
    head = "".join(beginning(around).split()).lstrip("[(")
    if not head.startswith(number[1] if number else said) or not said:
        return None
    if number is None and said in _ARROWS:
        number = next(filter(None, map(_LAST_DIGITS.search, sorted(names))), None)
    kinds = words(around, *TYPES)
    forward = any(map(FORWARD.fullmatch, names)) or leads_up(place) or bool(kinds & NOTE)
    return _Away(int(number[1]), around, forward) if number else None


def _behind_words(anchor: Tag, term: Tag, place: str) -> _Away | None:
    """The note of LaTeX2HTML, whose term is the words before its marker, as a place, and its
    number."""
    number, words_before = _NUMBER.fullmatch(brief(anchor)), anchor.previous_sibling
    text = term.find_next_sibling()
    if number is None or not isinstance(words_before, Tag) or not leads_up(place):
        return None
    if not (words_before.name == "a" and words_before.attrs.keys() & {"id", "name"}):
        return None
    return _Away(int(number[1]), text, True) if text is not None and text.name == "dd" else None


def _near(anchor: Tag, around: Tag) -> Iterator[Tag]:
    """An anchor, what it stands in up to its block, and empty places right before it."""
    yield anchor
    for parent in anchor.parents:
        yield parent
        if parent is around:
            break
    for before in islice(anchor.previous_siblings, 3):
        if isinstance(before, Tag) and not before.contents:
            yield before


def _said(soup: BeautifulSoup, first: _Away) -> bool:
    """True where the title, a heading or the name of what holds the notes says that they are."""
    if any(words(parent, *TYPES) & LIST for parent in islice(first.block.parents, 3)):
        return True
    return any(is_title(brief(tag)) for tag in islice(soup.find_all(_HEADINGS), 4))


def _further(first: Tag, found: dict[int, _Away]) -> Iterator[Tag]:
    """The paragraphs after the first one of a note, up to the next note; none at the end."""
    if first.name in _TITLES:
        yield from _below(first, found)
    if first.name != "p" or first.parent is None:
        return
    between: list[Tag] = []
    for sibling in first.next_siblings:
        if isinstance(sibling, Tag):
            if id(sibling) in found:
                yield from between
                return
            if sibling.name not in _FURTHER or len(between) > 40:
                return
            between.append(sibling)
        elif isinstance(sibling, str) and sibling.strip():
            return


def _below(heading: Tag, found: dict[int, _Away]) -> Iterator[Tag]:
    """What stands below a number that is a heading, up to the next one or a rule."""
    for sibling in islice(heading.next_siblings, 80):
        if isinstance(sibling, Tag):
            if id(sibling) in found or sibling.name in _TITLES or sibling.name == "hr":
                return
            yield sibling

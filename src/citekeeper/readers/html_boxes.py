"""Which element holds the text of a note: the block at which a reference to it leads, the element
around it, or that block with the blocks after it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import islice

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from citekeeper.readers.html_anchors import TYPES, beginning, block
from citekeeper.readers.html_flow import BLOCKS, attribute, words
from citekeeper.readers.html_names import LIKE_MARKER

NOTE = frozenset("doc-footnote doc-endnote footnote endnote rearnote".split())
LIST = frozenset("doc-endnotes footnotes endnotes rearnotes references footnotelist".split())

_GATHERED = "data-citekeeper-gathered"
_BOX = re.compile(r"(?:ftn|edn|fn|footnote|endnote|note|sdfootnote|sdendnote)[-_:.]?\w*", re.I)
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_NO_NOTE = _HEADINGS | frozenset("body html main article header nav table".split())
_AROUND = frozenset("div aside section li dd blockquote".split())
_NEAR = 40
_LOOSE = frozenset("body article section main".split())
_PARAGRAPHS = frozenset("p li div".split())
_FURTHER = frozenset("p div ul ol pre blockquote table figure dl center".split())
_TITLE = re.compile(r".{0,40}\b(?:foot|end)?notes:?", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*(?:\[\w{1,4}\]|\d{1,3}[.)]\s|[\u00b9\u00b2\u00b3\u2070-\u2079])")
_BLANK = re.compile(r"\n(?:[ \t]*|-- ?)\n|\n(?:[^\n>]{0,200}:\s*\n)?>")
"""An empty line, what parts a mail from the name of its writer, or what it quotes."""
_MOST_WORK = 10_000_000
"""Pieces of a block times the notes in it, up to which the notes are told apart: the tree looks
through the pieces for each that is moved."""
_ARROWS = "\u2190\u2191^ "
_OPENS = re.compile(r"[\[(]\s*\Z")
_HOLDS_NOTES = LIST | {"note", "notes", "footnote", "footnotes-list"}
_OF_NOTES = frozenset("footnote endnote fnote footnotetext msofootnotetext msoendnotetext".split())
_NAME = re.compile(r"\s*\[[^\[\]]{1,40}\]\s*")
_HEADING_LENGTH = 60
_LABELLESS = re.compile(r"[^\W\d_]{2}|\S\s+\S")
"""A cell with words in it; one with a label only stands beside the note."""


@dataclass
class Ends:
    """Where a note ends: the elements to which markers lead, and the markers, by identity."""

    notes: set[int] = field(default_factory=set)
    markers: set[int] = field(default_factory=set)
    inside: Counter[int] = field(default_factory=Counter)

    def add(self, marker: Tag, target: Tag) -> None:
        """Keep a marker and where it leads; `inside` counts these by what they stand in."""
        self.markers.add(id(marker))
        if id(target) not in self.notes:
            self.notes.add(id(target))
            self.inside.update(map(id, (target, *target.parents)))

    def is_note(self, element: Tag) -> bool:
        """True for an element in which another note begins."""
        return any(id(inner) in self.notes for inner in (element, *element.find_all(True)))

    def cites(self, element: Tag) -> bool:
        """True for an element in which a note is cited."""
        return any(id(anchor) in self.markers for anchor in element.find_all("a"))


def box_of(target: Tag, anchor: Tag, soup: BeautifulSoup, ends: Ends) -> Tag | None:
    """The element that holds the note's text; None where the target begins a chapter instead."""
    box = _behind(target, anchor) or block(target)
    if box is not target and any(parent is box for parent in anchor.parents):
        return _run(target, anchor, soup, ends, box)
    if box.name == "dt":
        after = box.find_next_sibling("dd")
        return after if isinstance(after, Tag) else box
    if box.name in _HEADINGS and LIKE_MARKER.fullmatch(" ".join(box.get_text().split())):
        return _gathered(box, soup, ends)
    if box.name == "table" and not _LABELLESS.search(beginning(box)):
        return _wrapped([box, *_up_to_next(box, ends)], soup)
    if box.name in _NO_NOTE and not words(box, *TYPES) & (NOTE | {"docutils"}):
        return target if target.name not in BLOCKS and target.get_text(strip=True) else None
    if box.name != "li" and _is_label(box):
        box = _around_label(box, soup, ends)
    parent = box.parent
    alone = parent is not None and ends.inside[id(parent)] == 1 and _wraps(parent, box, ends)
    box = _gathered(box, soup, ends) if box.name == "p" and not alone else box
    parent = box.parent
    while parent is not None and _wraps(parent, box, ends):
        box, parent = parent, parent.parent
    return box


def _behind(target: Tag, anchor: Tag) -> Tag | None:
    """The next block, where an empty place is the last of its own or stands between blocks, and the
    next one begins with the number that leads there."""
    own = block(target)
    number = " ".join(anchor.get_text().split()).strip("[]().")
    loose = own.name in _LOOSE
    if own is target or target.contents or not (loose or own.name in _PARAGRAPHS):
        return None
    if not number.isdecimal():
        return None
    if not beginning(own).strip() and (loose or own.get_text(strip=True)):
        return None
    for piece in islice(target.next_elements, _NEAR):
        if isinstance(piece, Tag) and piece.name in BLOCKS:
            alone = loose or (piece.name == own.name and all(up is not own for up in piece.parents))
            starts = re.match(rf"[\s\[(]*{number}(?!\w)", beginning(piece)) is not None
            return piece if alone and starts else None
        if isinstance(piece, NavigableString) and piece.strip():
            return None
    return None


def _is_label(box: Tag) -> bool:
    """True for a block with a label only: a number, or a cell with a name in brackets."""
    head = beginning(box)
    if not _LABELLESS.search(head):
        return True
    return box.name in ("td", "th") and _NAME.fullmatch(head) is not None and not box.find("br")


def _around_label(box: Tag, soup: BeautifulSoup, ends: Ends) -> Tag:
    """The row, item or box of a label that stands in a block of its own, before its note; the
    label with what follows it, where all notes stand in one element."""
    cell = box.parent if box.parent is not None and box.parent.name in ("th", "td") else box
    row = cell.find_parent("tr") if cell.name in ("th", "td") else box.parent
    if cell is not box and not _is_label(cell):
        row = cell
    if row is None or (row.name in _NO_NOTE and row.name != "tr"):
        return box
    if ends.inside[id(row)] > 1:
        return _gathered(box, soup, ends)
    return row


def _wraps(parent: Tag, box: Tag, ends: Ends) -> bool:
    """True where the parent holds this one note only, of which `box` is a paragraph."""
    if parent.has_attr(_GATHERED):
        return True
    if ends.inside[id(parent)] > 1 and parent.name != "li":
        return False
    if parent.name not in ("li", "div", "aside", "section", "dd") or box.name != "p":
        return False
    marked = _BOX.fullmatch(attribute(parent, "id")) or words(parent, *TYPES) & NOTE
    return parent.name == "li" or bool(marked)


def _gathered(box: Tag, soup: BeautifulSoup, ends: Ends) -> Tag:
    """A block and those after it that belong to the same note, in an element of their own: up to
    the next note, or to the end of an element that begins with this note or is there for notes."""
    further: list[Tag] = []
    ended_by_note = False
    after = box.next_sibling
    while after is not None:
        if isinstance(after, Tag):
            ended_by_note = ends.is_note(after)
            if ended_by_note or ends.cites(after) or not _may_belong_to(box, after):
                break
            further.append(after)
        elif isinstance(after, NavigableString) and after.strip():
            return box
        after = after.next_sibling
    if ended_by_note and further and heads_group(further[-1]):
        further.pop()
    if not (ended_by_note or _ends_with(box, after)):
        one = LIKE_MARKER.fullmatch(" ".join(beginning(box).split())) is not None
        alike = [piece for piece in further if _is_classed_alike(box, piece)]
        further = further[:1] if one else alike if further[: len(alike)] == alike else []
    if not further:
        return box
    return _wrapped([box, *further], soup)


def _run(target: Tag, anchor: Tag, soup: BeautifulSoup, ends: Ends, box: Tag) -> Tag:
    """A note in the block that cites it: from its number on up to the next note; the last one up to
    an empty line or a block. The target alone where it holds the note, or where no number is."""
    number = " ".join(anchor.get_text().split()).strip("[]()")
    own = " ".join(target.get_text().split()).lstrip(_ARROWS)
    if not number or (own and not LIKE_MARKER.fullmatch(own)):
        return target
    if len(box.contents) * ends.inside[id(box)] > _MOST_WORK:
        return target
    first = target
    while (around := first.parent) is not None and around.name not in BLOCKS:
        if any(parent is around for parent in anchor.parents) or _notes_in(around, ends) > 1:
            break
        first = around
    run = [first, *_up_to_next(first, ends)]
    if box.name == "pre" and not _before_note(run[-1], ends):
        run = _up_to_blank_line(run)
    text = " ".join(piece.get_text() if isinstance(piece, Tag) else piece for piece in run)
    if not re.match(rf"[\s\[({_ARROWS}]*{re.escape(number)}(?!\w)", text):
        return target
    whole = _wrapped(run, soup)
    _give_back_bracket(whole)
    return whole


def _wrapped(run: Sequence[Tag | NavigableString], soup: BeautifulSoup) -> Tag:
    """An element of its own around what follows each other."""
    whole = soup.new_tag("div", attrs={_GATHERED: ""})
    run[0].insert_before(whole)
    for piece in run:
        whole.append(piece.extract())
    return whole


def _notes_in(element: Tag, ends: Ends) -> int:
    return sum(id(inner) in ends.notes for inner in element.find_all(True))


def _up_to_next(first: Tag, ends: Ends) -> list[Tag | NavigableString]:
    """What follows a note in its block and may belong to it, in order."""
    found: list[Tag | NavigableString] = []
    ended: int | None = None
    breaks, blank = 0, True
    for piece in first.next_siblings:
        if isinstance(piece, Tag):
            if ends.is_note(piece):
                return found
            if piece.name in _NO_NOTE or piece.name == "hr":
                break
            breaks = breaks + 1 if piece.name == "br" else 0
            if ended is None and (breaks == 2 or piece.name in BLOCKS) and not blank:
                ended = len(found)
        elif isinstance(piece, NavigableString):
            breaks = 0 if piece.strip() else breaks
        else:
            continue
        found.append(piece)
        blank = blank and not _says_words(piece)
    return found[:ended]


def _says_words(piece: Tag | NavigableString) -> bool:
    text = beginning(piece) if isinstance(piece, Tag) else piece
    return _LABELLESS.search(text) is not None


def _before_note(piece: Tag | NavigableString, ends: Ends) -> bool:
    """True for what stands right before a note."""
    after = piece.next_sibling
    return isinstance(after, Tag) and ends.is_note(after)


def _up_to_blank_line(run: list[Tag | NavigableString]) -> list[Tag | NavigableString]:
    """The last note of a plain text, as mails have them, up to the first empty line below it,
    or the signature."""
    for index, piece in enumerate(run):
        blank = None if isinstance(piece, Tag) else _BLANK.search(piece)
        if blank and (index > 1 or blank.string[: blank.start()].strip()):
            head = NavigableString(blank.string[: blank.start()])
            piece.replace_with(head, NavigableString(blank.string[blank.start() :]))
            return [*run[:index], head]
    return run


def _give_back_bracket(whole: Tag) -> None:
    """The bracket before the next note's number is none of this note's."""
    last = whole.contents[-1]
    if isinstance(last, NavigableString) and (bracket := _OPENS.search(last)):
        whole.insert_after(NavigableString(bracket[0]))
        last.replace_with(NavigableString(last[: bracket.start()]))


def _classed(box: Tag) -> frozenset[str]:
    """The class of a paragraph that says that it is one of a note."""
    return words(box, "class") & _OF_NOTES if box.name == "p" else frozenset()


def _is_classed_alike(box: Tag, element: Tag) -> bool:
    """True for a further paragraph of a note, which has the class of the first, and no number."""
    if not _classed(box) or _classed(box) != _classed(element) or attribute(element, "id"):
        return False
    return not _NUMBERED.match(beginning(element)) and element.find("a", id=True) is None


def _may_belong_to(box: Tag, element: Tag) -> bool:
    """True for what may go on with a note; among the text a paragraph only if its class says so,
    as that of the note does."""
    if _is_classed_alike(box, element):
        return True
    apart = box.parent is not None and words(box.parent, *TYPES) & _HOLDS_NOTES
    return _may_belong(element) and bool(apart or element.name != "p" or not _classed(box))


def _may_belong(element: Tag) -> bool:
    """True for a block that may be a further one of the note before it."""
    if element.name not in _FURTHER or attribute(element, "id") or words(element, *TYPES) & NOTE:
        return False
    head = beginning(element)
    return not (_TITLE.fullmatch(" ".join(head.split())) or _NUMBERED.match(head))


def heads_group(element: Tag) -> bool:
    """True for a few words with a colon behind them, such as stand over a part of a list."""
    if element.name not in ("p", "div") or element.find("a") is not None:
        return False
    said = " ".join(beginning(element).split())
    return said.endswith(":") and len(said) <= _HEADING_LENGTH


def _ends_with(box: Tag, after: object) -> bool:
    """True where the blocks up to `after`, or to the end of the parent, can only be one note."""
    parent = box.parent
    if parent is None or parent.name not in _AROUND:
        return False
    if words(parent, *TYPES) & _HOLDS_NOTES or box.name in _HEADINGS:
        return True
    before = box.previous_sibling
    while isinstance(before, NavigableString) and not before.strip():
        before = before.previous_sibling
    return after is None and before is None

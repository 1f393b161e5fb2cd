"""The notes of an HTML page: where they stand, and which anchors refer to them and lead back.

Besides what `html_anchors` knows of anchors these are notes within the text (LaTeXML, Tufte's
`sidenote`, Distill's `d-footnote`), and what is marked as a note although nothing refers to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from bs4 import BeautifulSoup, Tag

from citekeeper.readers import html_anchors as anchors
from citekeeper.readers.html_anchors import MARKER, beginning, block, label
from citekeeper.readers.html_boxes import Ends, box_of
from citekeeper.readers.html_cross_references import is_cross_reference, leads_to_figure
from citekeeper.readers.html_flow import attribute, words
from citekeeper.readers.html_inline import (
    INLINE_MARKS,
    KINDS,
    MARK_ONLY,
    UNMARKED,
    is_inline,
    is_mark,
    mark_around,
    unwrap,
)
from citekeeper.readers.html_left_out import number_among
from citekeeper.readers.html_listed import (
    cited_by_name,
    in_list,
    is_marked,
    ordinal,
    own_paragraph,
    start_of,
)
from citekeeper.readers.html_lost import is_raised
from citekeeper.readers.html_names import (
    PAGE,
    is_of_authors,
    is_printed_page,
    reads_like_marker,
    stands_with_authors,
)
from citekeeper.readers.html_repeated import is_last, shown_again

__all__ = ["KEPT", "MARKER", "PAGE", "Apparatus", "Note"]

KEPT = "data-citekeeper-kept"
"""The attribute of notes that are entries of a bibliography, and of the references to them, which
stay in the text."""

_SECTIONS = frozenset("section h1 h2 h3 h4 h5 h6".split())
_COUNTED = ("p", "div", "dd", "li", "tr")
_MOST = 0.3
"""Share of a list that links from the text number, from which on all of it is one of notes: of
[1-4] only two have a link."""
_HEAD = re.compile(r"[\s\[(]*(\d+)")
_WORD = re.compile(r"[^\W\d_]{2}")
_STEPS = 16
"""Nodes between the beginning of a note and an empty place at its head."""


@dataclass
class Note:
    """One note element: from `target` on within `box`, up to the next note's target."""

    key: str
    marker: str
    target: Tag
    box: Tag


class Apparatus:
    """The references and notes of one document.

    `notes` by key in the order found; `references` and `backlinks` by the identity of the anchor;
    `named` are the references that are a name (RFC2119), and so words of their sentence.
    """

    def __init__(self, soup: BeautifulSoup) -> None:
        self.notes: dict[str, Note] = {}
        self.references: dict[int, str] = {}
        self.backlinks: set[int] = set()
        self.named: set[int] = set()
        self._boxes: dict[int, list[str]] = {}
        self._around_boxes: set[int] = set()
        self._referred_from: dict[int, set[str]] = {}
        self._begun: dict[int, str] = {}
        self._cited: dict[int, bool] = {}
        self._soup, self._by_name = soup, cited_by_name(soup)
        elements = [element for element in soup.find_all(True) if isinstance(element, Tag)]
        self._places = anchors.Places(soup, elements)
        for element in elements:
            if element.name in UNMARKED or unwrap(element):
                self._take_inline(element, element)
            elif is_inline(element):
                self._look_before(element)
        links = [
            element for element in elements if element.name == "a" and element.has_attr("href")
        ]
        self._counting = self._places.counting(links) | self._places.signs(links)
        self._ends = self._ends_of_notes(links)
        for element in links:
            self._look_at(element)
        self._leave_out_repeated(links)
        self._look_for_unreferred(elements)

    def is_box(self, element: Tag) -> bool:
        """True where an element holds notes and nothing of the running text."""
        return id(element) in self._boxes

    def holds(self, element: Tag) -> bool:
        """True for what is a note, stands in one or holds one."""
        near = id(element) in self._boxes or id(element) in self._around_boxes
        return near or bool(self._notes_around(element))

    def begun_by(self, element: Tag) -> str | None:
        """The key of the note that begins with this element."""
        return self._begun.get(id(element))

    def ends(self, note: Note) -> bool:
        """True where a link to a note leads to the way back that ends it."""
        alone = len(self._boxes[id(note.box)]) == 1
        return alone and id(note.target) in self.backlinks and is_last(note.target, note.box)

    def leads_here(self, anchor: Tag) -> bool:
        """True for a link to a part of this very page, by its address."""
        return self._places.leads_here(anchor)

    def _ends_of_notes(self, links: Iterable[Tag]) -> Ends:
        """What is no part of the note before it: other notes, and references to notes."""
        ends = Ends()
        for anchor in links:
            key = self._places.key(anchor)
            target = self._places.at(key, anchor)
            if target is None or self._leads_back(anchor, key, target):
                continue
            if (
                id(anchor) in self._counting
                or anchors.refers(anchor, key, strict=False)
                or self._places.labels(anchor, target)
                or self._places.answer(anchor)
            ):
                ends.add(anchor, target)
        return ends

    def _look_at(self, anchor: Tag) -> None:
        key = self._places.key(anchor)
        target = self._places.at(key, anchor)
        within = self._notes_around(anchor)
        if target is None:
            if within and anchors.leads_back(anchor, key):
                self.backlinks.add(id(anchor))
            return
        if key in self.notes and self.notes[key].target is not target:
            key = f"{key} {len(self.notes)}"
        key = self._begun.get(id(target)) or self._at_head(target) or key
        if self._leads_back(anchor, key, target) or (
            within and self._returns(anchor, key, target, within)
        ):
            self.backlinks.add(id(anchor))
            self._name(anchor, within)
        elif self._refers(anchor, key, target):
            self.references[id(anchor)] = key
            self._referred_from.setdefault(id(block(anchor)), set()).add(key)

    def _at_head(self, target: Tag) -> str:
        """The key of the one note that an empty place stands in, before its first word."""
        keys = self._notes_around(target) if not target.contents else []
        if len(keys) != 1 or keys[0] == attribute(target, "id"):
            return ""
        box = self.notes[keys[0]].box
        for before in islice(target.previous_elements, _STEPS):
            if before is box:
                return keys[0]
            if isinstance(before, str) and _WORD.search(before):
                break
        return ""

    def _leads_back(self, anchor: Tag, key: str, target: Tag) -> bool:
        """True for a way back; a number that leads down the page is none, whatever the place is
        called."""
        if id(anchor) in self._counting:
            return False
        if target.name == "a" and self._places.answer(target) is anchor:
            return True
        if not anchors.leads_back(anchor, key):
            return False
        down = self._places.is_after(target, anchor) and not self._notes_around(anchor)
        return not (down and anchors.printed(anchor).isdecimal())

    def _refers(self, anchor: Tag, key: str, target: Tag) -> bool:
        if self._places.heads_note(anchor, target) or is_of_authors(key):
            return False
        if stands_with_authors(target) or leads_to_figure(anchor, key):
            return False
        if not (id(anchor) in self._counting or anchors.refers(anchor, key, strict=False)):
            if not (self._places.labels(anchor, target) or self._places.answer(anchor)):
                return False
            if not is_raised(anchor):
                self.named.add(id(anchor))
        elif anchors.says_words(anchor):
            self.named.add(id(anchor))
        return key in self.notes or self._take(anchor, key, target)

    def _returns(self, anchor: Tag, key: str, target: Tag, within: Iterable[str]) -> bool:
        """True for a link within a note that leads back to where the note is referred to."""
        if is_printed_page(key) or is_cross_reference(anchor):
            return False
        if self._referred_from.get(id(block(target)), set()).intersection(within):
            return True
        if key in self.notes:
            return key in within
        text = anchor.get_text().strip()
        if target.name in _SECTIONS and text.isdecimal():
            return False
        like_marker = reads_like_marker(text, key) or not any(map(str.isalnum, text))
        return like_marker and not anchors.refers(anchor, key, strict=True)

    def _leave_out_repeated(self, links: Iterable[Tag]) -> None:
        """Leave out the text of a note that stands a second time behind its marker."""
        for anchor in links:
            note = self.notes.get(self.references.get(id(anchor), ""))
            if note is not None and (again := shown_again(anchor, note.box)) is not None:
                self.backlinks.add(id(again))

    def _name(self, back: Tag, within: Sequence[str]) -> None:
        """Call a note by the number at its head, should a reference to it be misprinted."""
        printed = label(back.get_text())
        if len(within) == 1 and printed.isdecimal() and not back.has_attr(MARKER):
            note = self.notes[within[0]]
            head = _HEAD.match(beginning(note.box))
            if note.marker.isdecimal() and head and head[1] == printed:
                note.marker = printed

    def _take(self, anchor: Tag, key: str, target: Tag) -> bool:
        """Keep the note that an anchor refers to; False where the place is none."""
        box = box_of(target, anchor, self._soup, self._ends)
        if box is None:
            return False
        printed = self._places.answer(anchor) or anchor
        marker = attribute(anchor, MARKER) or label(anchors.printed(printed))
        if id(anchor) in self.named:
            number = self._places.number_at(target) if anchors.says_words(printed) else None
            marker = str(number) if number is not None else anchors.as_headed(marker, target)
        self._keep(Note(key, marker or str(len(self.notes) + 1), target, box))
        return True

    def _look_before(self, box: Tag) -> None:
        """Keep a note that stands where it is cited, if its mark is right before it; leave out one
        that repeats another note: that of the marker before it, or LaTeX's `footnotemark`."""
        if box.find("span", class_="refCtt") is not None:
            return
        around = next((tag for tag in box.parents if words(tag, "class") & MARK_ONLY), None)
        if around is not None or self._repeats(box):
            self.backlinks.add(id(around or box))
            return
        near = (tag for tag in islice(box.previous_elements, 12) if isinstance(tag, Tag))
        mark = mark_around(box) or next((tag for tag in near if is_mark(tag)), None)
        if mark is not None and id(mark) not in self.references and not self._notes_around(mark):
            self._take_inline(box, mark)

    def _repeats(self, box: Tag) -> bool:
        """True where the marker right before a note in the text leads to a note elsewhere."""
        before = box.find_previous_sibling()
        anchor = before.find("a", href=True) if before is not None else None
        if anchor is None or box.previous_sibling is not before:
            return False
        key = self._places.key(anchor)
        target = self._places.at(key, anchor)
        return target not in (None, box) and anchors.refers(anchor, key, strict=False)

    def _take_inline(self, box: Tag, mark: Tag) -> None:
        """Keep a note that stands where it is cited; the mark is the reference."""
        key = f"inline {len(self.notes)}"
        own = [tag for tag in box.find_all(True) if words(tag, "class") & (INLINE_MARKS | KINDS)]
        self.backlinks.update(map(id, own))
        self.references[id(mark)] = key
        shown, text = mark.get_text(), box.get_text()
        shown = (text and shown.partition(text)[0]) or shown
        printed = label(shown) if mark is not box else ""
        self._keep(Note(key, printed or str(len(self.notes) + 1), box, box))

    def _keep(self, note: Note) -> None:
        self.notes[note.key] = note
        self._begun.setdefault(id(note.target), note.key)
        if id(note.box) not in self._boxes:
            self._around_boxes.update(id(parent) for parent in note.box.parents)
        self._boxes.setdefault(id(note.box), []).append(note.key)

    def _notes_around(self, element: Tag) -> list[str]:
        """The keys of the notes within whose box an element stands."""
        return [key for parent in element.parents for key in self._boxes.get(id(parent), ())]

    def _look_for_unreferred(self, elements: Iterable[Tag]) -> None:
        """Keep the notes that are marked as such although nothing refers to them."""
        counts: dict[int, int] = {}
        for element in elements:
            if element.name == "li":
                before = counts.get(id(element.parent), start_of(element.parent) - 1)
                counts[id(element.parent)] = before + 1
            marked = is_marked(element)
            if not (marked or (element.name == "li" and self._is_listed(element, counts))):
                if element.name in _COUNTED and (number := self._left_out(element)):
                    self._keep(Note(f"unreferred {len(self.notes)}", number, element, element))
                continue
            if element.find(is_marked) is not None:  # an end tag may be missing
                element = own_paragraph(element)
            known = id(element) in self._boxes or id(element) in self._around_boxes
            if not known and not self._notes_around(element):
                key = attribute(element, "id") or f"unreferred {len(self.notes)}"
                marker = attribute(element, MARKER) or ordinal(element, counts)
                self._keep(Note(key, marker, element, element))

    def _is_listed(self, item: Tag, counts: Mapping[int, int]) -> bool:
        """True for an item of a list of notes: the page says that it is one, or the text cites most
        of it by the numbers that a browser prints."""
        return in_list(item, counts, self._by_name) or self._is_cited(item.parent)

    def _is_cited(self, listed: Tag | None) -> bool:
        if listed is None or listed.name != "ol":
            return False
        if id(listed) not in self._cited:
            items = listed.find_all("li", recursive=False)
            notes = [
                (n, self._boxes.get(id(item))) for n, item in enumerate(items, start_of(listed))
            ]
            cited = sum(self.notes[keys[0]].marker == str(n) for n, keys in notes if keys)
            self._cited[id(listed)] = cited > 2 and cited > _MOST * len(items)
        return self._cited[id(listed)]

    def _left_out(self, element: Tag) -> str:
        """The number of a paragraph that stands among notes but that nothing links to; else ""."""
        if id(element) in self._boxes or id(element) in self._around_boxes:
            return ""
        return number_among(element, self._marker_of)

    def _marker_of(self, element: Tag, which: int) -> str:
        """The marker of the first or last note that an element is; "" where it is none."""
        keys = self._boxes.get(id(element))
        if keys is None and element.name == "tr":  # its last cell may be the note
            cells = element.find_all("td", recursive=False)
            keys = self._boxes.get(id(cells[-1])) if cells else None
        return self.notes[keys[which]].marker if keys else ""

"""The note conventions of HTML: which anchors refer to notes, which lead back, where notes are.

Known are Word (`_ftn1`), LibreOffice (`sdfootnote1sym`), pandoc (`#fn1`), kramdown (`#fn:1`),
GitHub (`#user-content-fn-1`), DocBook (`#ftn.x`), docutils, `a.fn`, MediaWiki (`cite_note-`),
the DPUB-ARIA roles (`doc-noteref`, `doc-footnote`, `doc-endnotes`, `doc-backlink`),
`epub:type`, notes within the text (LaTeXML, Tufte's `sidenote`), and raised or bracketed numbers
that lead to a place on the same page.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from bs4 import BeautifulSoup, Tag

from citekeeper.readers.html_flow import BLOCKS, attribute, words

MARKER = "data-citekeeper-marker"
"""The attribute by which the Markdown reader hands on the label of a note."""
KEPT = "data-citekeeper-kept"
"""The attribute of notes that are entries of a bibliography, and of the references to them, which
stay in the text."""

PAGE = "\x1f"
"""What stands between an id and the name of its page, where several pages are one tree."""

_MARKER = re.compile(
    r"[\[(]?\s*(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,7}|[*\u2020\u2021\u00a7\u00b6#]{1,5}"
    r"|(?:note|nb|n|fn)\.?\s?\d{1,4})\s*[\])]?[.:]?",
    re.IGNORECASE,
)
_FORWARD = re.compile(
    r"(?:user-content-)?(?:_?ftn|_?edn|fn|en|footnote|endnote|note|cite_note|nb|bib|ref)[-_:.]?.*"
    r"|sd(?:foot|end)note\d+sym",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"(?:user-content-)?(?:_?ftnref|_?ednref|fnref|enref|fnr(?=[-_:.])|fn-?back|footnote-?ref"
    r"|endnote-?ref|note-?ref"
    r"|cite_ref|r?ef-?fn|backref|nh)[-_:.]?.*|sd(?:foot|end)note\d+anc",
    re.IGNORECASE,
)
_REFERS = frozenset(
    "doc-noteref noteref fn footnote footnote-ref footnoteref footnote_ref footnote-reference "
    "sdfootnoteanc sdendnoteanc fn-ref fnref footref data-footnote-ref".split()
)
_RETURNS = frozenset(
    "doc-backlink backlink footnote-back footnote-backref footnote-backlink reversefootnote "
    "fn-backref footnote-return footnum sdfootnotesym sdendnotesym footnoteback "
    "mw-cite-backlink".split()
)
_NOTE = frozenset("doc-footnote doc-endnote footnote endnote rearnote".split())
_DEFINED = frozenset({"footdef"})
_INLINE = frozenset({"ltx_note_content", "sidenote"})
_INLINE_MARKS = frozenset({"ltx_note_mark", "ltx_tag_note", "sidenote-number"})
_LIST = frozenset("doc-endnotes footnotes endnotes rearnotes references footnotelist".split())
_BOX = re.compile(r"(?:ftn|edn|fn|footnote|endnote|note|sdfootnote|sdendnote)[-_:.]?\w*", re.I)
_NO_NOTE = frozenset("body html main article h1 h2 h3 h4 h5 h6 header nav table".split())
_RELATIONS = frozenset({"footnote", "appendix"})
_LABELLESS = re.compile(r"[^\W\d_]{2}|\S\s+\S")
"""A cell with words in it; one with a label only stands beside the note."""
_HEAD = re.compile(r"\A[\s\[(]+")
_TYPES = ("role", "epub:type", "class")


@dataclass
class Note:
    """One note element: from `target` on within `box`, up to the next note's target."""

    key: str
    marker: str
    target: Tag
    box: Tag


class Apparatus:
    """The references and notes of one document.

    `notes` by key in the order found; `references` and `backlinks` by the identity of the anchor.
    """

    def __init__(self, soup: BeautifulSoup) -> None:
        self.notes: dict[str, Note] = {}
        self.references: dict[int, str] = {}
        self.backlinks: set[int] = set()
        self._boxes: dict[int, list[str]] = {}
        self._around_boxes: set[int] = set()
        self._referred_from: dict[int, set[str]] = {}
        elements = [element for element in soup.find_all(True) if isinstance(element, Tag)]
        self._targets = _targets(elements)
        for element in elements:
            if element.name == "span" and words(element, "class") & _INLINE:
                self._take_inline(element)
        for element in elements:
            if element.name == "a":
                self._look_at(element)
        self._look_for_unreferred(elements)

    def is_box(self, element: Tag) -> bool:
        """True where an element holds notes and nothing of the running text."""
        return id(element) in self._boxes

    def begun_by(self, element: Tag) -> str | None:
        """The key of the note that begins with this element."""
        key = attribute(element, "id") or attribute(element, "name")
        note = self.notes.get(key)
        return key if note is not None and note.target is element else None

    def _look_at(self, anchor: Tag) -> None:
        key = _fragment(anchor)
        target = self._targets.get(key)
        if target is None:
            return
        within = self._notes_around(anchor)
        if _leads_back(anchor, key) or (within and self._returns(anchor, key, target, within)):
            self.backlinks.add(id(anchor))
            self._name(anchor, within)
        elif _refers(anchor, key, strict=False) and (
            key in self.notes or self._take(anchor, key, target)
        ):
            self.references[id(anchor)] = key
            self._referred_from.setdefault(id(_block(anchor)), set()).add(key)

    def _returns(self, anchor: Tag, key: str, target: Tag, within: Iterable[str]) -> bool:
        """True for a link within a note that leads back to where the note is referred to."""
        if self._referred_from.get(id(_block(target)), set()).intersection(within):
            return True
        if key in self.notes:
            return key in within
        text = anchor.get_text().strip()
        like_marker = _MARKER.fullmatch(text) or not any(map(str.isalnum, text))
        return bool(like_marker) and not _refers(anchor, key, strict=True)

    def _name(self, back: Tag, within: Sequence[str]) -> None:
        """Call a note by the number at its head, should a reference to it be misprinted."""
        label = _label(back.get_text())
        if len(within) == 1 and label.isdecimal() and not back.has_attr(MARKER):
            note = self.notes[within[0]]
            if note.marker.isdecimal() and _HEAD.sub("", _beginning(note.box)).startswith(label):
                note.marker = label

    def _take(self, anchor: Tag, key: str, target: Tag) -> bool:
        """Keep the note that an anchor refers to; False where the place is none."""
        box = _box(target, anchor)
        if box is None:
            return False
        label = attribute(anchor, MARKER) or _label(anchor.get_text())
        self._keep(Note(key, label or str(len(self.notes) + 1), target, box))
        return True

    def _take_inline(self, box: Tag) -> None:
        """Keep a note that stands where it is cited; the mark before it is the reference."""
        near = (tag for tag in islice(box.previous_elements, 12) if isinstance(tag, Tag))
        mark = next((tag for tag in near if words(tag, "class") & _INLINE_MARKS), None)
        if mark is None:
            return
        key = f"inline {len(self.notes)}"
        own = [tag for tag in box.find_all(True) if words(tag, "class") & _INLINE_MARKS]
        self.backlinks.update(map(id, own))
        self.references[id(mark)] = key
        self._keep(Note(key, _label(mark.get_text()) or str(len(self.notes) + 1), box, box))

    def _keep(self, note: Note) -> None:
        self.notes[note.key] = note
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
                counts[id(element.parent)] = counts.get(id(element.parent), 0) + 1
            marked = element.name != "a" and (
                words(element, "role", "epub:type") & _NOTE or words(element, "class") & _DEFINED
            )
            if not (marked or (element.name == "li" and _in_list(element))):
                continue
            known = id(element) in self._boxes or id(element) in self._around_boxes
            if not known and not self._notes_around(element):
                key = attribute(element, "id") or f"unreferred {len(self.notes)}"
                marker = attribute(element, MARKER) or _ordinal(element, counts)
                self._keep(Note(key, marker, element, element))


def _targets(elements: Iterable[Tag]) -> dict[str, Tag]:
    """The elements of a document by their id, or by name for an `a`; the first of a name counts."""
    found: dict[str, Tag] = {}
    for element in elements:
        name = attribute(element, "name") if element.name == "a" else ""
        for key in filter(None, (attribute(element, "id"), name)):
            found.setdefault(key, element)
    return found


def _block(element: Tag) -> Tag:
    """The block in which an element stands; itself where it is one."""
    while element.name not in BLOCKS and element.parent is not None:
        element = element.parent
    return element


def _fragment(anchor: Tag) -> str:
    """Where on this page an anchor leads; "" for links to elsewhere."""
    before, _, fragment = attribute(anchor, "href").partition("#")
    return fragment if not before or fragment.startswith("cite_note") else ""


def _leads_back(anchor: Tag, fragment: str) -> bool:
    parent = anchor.parent
    around = words(parent, "class") if parent is not None else frozenset()
    own = words(anchor, *_TYPES)
    if "footref" in own:  # Org gives its references the role of a way back
        return False
    marked = (own | around) & _RETURNS or anchor.has_attr("data-footnote-backref")
    return (
        bool(marked or words(anchor, "rev") & _RELATIONS)
        or _BACK.fullmatch(fragment.partition(PAGE)[0]) is not None
    )


def _refers(anchor: Tag, fragment: str, *, strict: bool) -> bool:
    """True where an anchor reads like the marker of a note; `strict`: even from within a note."""
    text = " ".join(anchor.get_text().split())
    like_marker = _MARKER.fullmatch(text) is not None
    if words(anchor, "role", "epub:type") & _REFERS or anchor.has_attr("data-footnote-ref"):
        return True
    if anchor.has_attr(MARKER):
        return True
    related = words(anchor, "class") & _REFERS or words(anchor, "rel") & _RELATIONS
    if related and (like_marker or not text):
        return True
    if like_marker and _FORWARD.fullmatch(fragment.partition(PAGE)[0]):
        return True
    if strict or not like_marker:
        return False
    raised = anchor.find_parent("sup") is not None or anchor.find("sup") is not None
    return raised or re.fullmatch(r"\[\d{1,4}\]", text) is not None or _in_brackets(anchor)


def _in_brackets(anchor: Tag) -> bool:
    """True where square brackets stand around an anchor: [<a>1</a>]."""
    before, after = anchor.previous_sibling, anchor.next_sibling
    return (
        isinstance(before, str)
        and isinstance(after, str)
        and before.rstrip().endswith("[")
        and after.lstrip().startswith("]")
    )


def _beginning(element: Tag) -> str:
    """The first few pieces of an element's text."""
    return "".join(islice(element.strings, 6))


def _label(text: str) -> str:
    """The marker as printed, without the brackets around it."""
    return " ".join(text.split()).strip("[]()").rstrip(".:").strip()


def _box(target: Tag, anchor: Tag) -> Tag | None:
    """The element that holds the note's text; None where the target begins a chapter instead."""
    box = _block(target)
    if box is not target and any(parent is box for parent in anchor.parents):
        return target
    if box.name == "dt":
        after = box.find_next_sibling("dd")
        return after if isinstance(after, Tag) else box
    if box.name in _NO_NOTE and not words(box, *_TYPES) & (_NOTE | {"docutils"}):
        return target if target.name not in BLOCKS and target.get_text(strip=True) else None
    if box.name in ("th", "td") and not _LABELLESS.search(_beginning(box)):
        box = box.find_parent("tr") or box
    parent = box.parent
    while parent is not None and _wraps(parent, box):
        box, parent = parent, parent.parent
    return box


def _wraps(parent: Tag, box: Tag) -> bool:
    """True where the parent holds this one note only, of which `box` is a paragraph."""
    if parent.name not in ("li", "div", "aside", "section", "dd") or box.name != "p":
        return False
    marked = _BOX.fullmatch(attribute(parent, "id")) or words(parent, *_TYPES) & _NOTE
    return parent.name == "li" or bool(marked)


def _in_list(item: Tag) -> bool:
    """True for an item of a list of notes."""
    return any(words(parent, *_TYPES) & _LIST for parent in list(item.parents)[:2])


def _ordinal(element: Tag, counts: Mapping[int, int]) -> str:
    """The number that a browser prints before an item, or the number its text begins with."""
    if element.name != "li":
        begins = re.match(r"\s*[\[(]?(\d{1,4})[\]).:]?\s", element.get_text()[:40])
        return begins[1] if begins else "*"
    value = attribute(element, "value")
    return value[:6] if value.isdecimal() else str(counts[id(element.parent)])

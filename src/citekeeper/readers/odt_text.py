"""The text of an ODT in reading order, as its reader sees it: passages, notes, links.

Not seen are deleted text (kept apart as `text:tracked-changes`), comments, hidden text, paragraphs
and sections, and the bodies of indexes, which only repeat the text. The works that marks cite are
those that a `text:bibliography` shows; where it shows none of them, those that the marks describe.
The paragraphs of a frame are passages of their own; the sentence in which the frame is anchored
goes on behind it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from lxml import etree

from citekeeper.readers.flows import Note, Passage
from citekeeper.readers.layout import RAISED
from citekeeper.readers.odt_bibliography import MARK, key_of, name_of, shown_by
from citekeeper.readers.odt_marks import work_of
from citekeeper.readers.odt_references import REFERENCE, References
from citekeeper.readers.odt_styles import OFFICE, SPACES, TEXT, Styles

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_HREF = "{http://www.w3.org/1999/xlink}href"

_LONGEST_MARKER = 30
_UNIT = re.compile(r"(?<![A-Za-z])(?:[kcdm]?m|ft)\Z")
"""What a raised number is the exponent of, and no marker."""
_RAISE = str.maketrans("0123456789", RAISED)
_UNSEEN = frozenset(
    (
        *(f"{OFFICE}{name}" for name in ("annotation", "forms", "scripts", "event-listeners")),
        *(
            f"{TEXT}{name}"
            for name in (
                "tracked-changes number script ruby-text variable-decls sequence-decls "
                "user-field-decls dde-connection-decls table-of-content illustration-index "
                "table-index object-index user-index alphabetical-index bibliography-source"
            ).split()
        ),
        *(f"{_DRAW}{name}" for name in ("object", "object-ole", "image", "plugin", "applet")),
        f"{_SVG}title",
        f"{_SVG}desc",
        f"{_TABLE}covered-table-cell",
        f"{_TABLE}tracked-changes",
    )
)
_BLOCKS = frozenset({f"{TEXT}p", f"{TEXT}h"})
_BREAK = f"{TEXT}line-break"
_NAME = f"{TEXT}ref-name"
_REFERENCES = frozenset(f"{TEXT}{name}" for name in ("note-ref", "reference-ref", "bookmark-ref"))


class ReadingOrder:
    """A visitor of the body that gathers `passages` and `notes` (by a key of its own), and the
    first passages that are a title and a heading. `labels` are what a list prints before passages,
    by their place; `breaks` where lines end in them, by their `id`; `above` how many passages stand
    above each reference."""

    def __init__(
        self, body: etree._Element, styles: Styles, references: References | None = None
    ) -> None:
        self.passages: list[Passage] = []
        self.labels: dict[int, str] = {}
        self.breaks: dict[int, list[int]] = {}
        self.above: dict[str, int] = {}
        self._references = references or References({}, {}, {}, {}, {})
        self._shown = shown_by(body)
        self.notes: dict[str, Note] = {}
        self.title: Passage | None = None
        self.heading: Passage | None = None
        self._styles = styles
        self._open: Passage | None = None
        self._within_note = False
        self._raised = False
        self._before = ""
        self._skipped = ""  # what is left of a typed number
        self._last = Counter[str]()  # numbers, by class of notes
        self._has_marks = next(body.iter(MARK), None) is not None
        self._visits: dict[str, Callable[[etree._Element], None]] = {
            f"{TEXT}p": self._block,
            f"{TEXT}h": self._block,
            f"{TEXT}span": self._span,
            f"{TEXT}a": self._link,
            f"{_DRAW}a": self._link,
            f"{TEXT}note": self._note,
            f"{TEXT}section": self._section,
            f"{TEXT}hidden-text": self._hidden,
            MARK: self._mark,
            f"{TEXT}bibliography": self._bibliography,
        }
        self._go_into(body)

    def _go_into(self, element: etree._Element) -> None:
        self._say(element.text)
        for child in element:
            self._visit(child)
            self._say(child.tail)

    def _visit(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _UNSEEN or not isinstance(tag, str):
            return
        if tag == REFERENCE and (key := self._references.places.get(element.get(_NAME, ""))):
            if self._open is not None:
                self._open.mark(key)
        elif tag in SPACES:
            if tag == _BREAK and self._open is not None and not self._within_note:
                self.breaks.setdefault(id(self._open), []).append(self._open.offset)
            self._say(" ")
        elif tag in _REFERENCES and self._raised and not self._within_note:
            return  # the raised number once more: a second marker of the same note
        else:
            self._visits.get(tag, self._go_into)(element)

    def _say(self, text: str | None) -> None:
        if text and self._skipped:
            text = self._behind_number(text)
        if text and self._open is not None:
            number = self._raised and text.isascii() and text.strip().isdecimal()
            if number and not _UNIT.search(self._before[-4:]):
                text = text.translate(_RAISE)
            self._open.add(text)
            self._before = text

    def _behind_number(self, text: str) -> str:
        """The text without what it begins with of the number that its author put there."""
        for at, sign in enumerate(text):
            if not self._skipped.startswith(sign) and not sign.isspace():
                self._skipped = ""
                return text[at:]
            self._skipped = self._skipped.removeprefix(sign).lstrip()
            if not self._skipped:
                return text[at + 1 :]
        return ""

    def _block(self, element: etree._Element) -> None:
        """A paragraph or heading: a passage of its own, or more text of a note."""
        if self._styles.hides(element) or _is_hidden(element.find(f".//{TEXT}hidden-paragraph")):
            return
        if self._within_note:
            self._say(" ")
            self._go_into(element)
            self._say(" ")
            return
        if key := self._shown.keys.get(element):
            note = self._noted(key, self._shown.markers[key])
            note.passage.facts.append((0, work_of(self._shown.marks[key], note.marker)))
            self._skipped = self._shown.labels[element]
            self._reference(element, note)
            return
        if key := self._references.keys.get(element):
            self._skipped = self._references.typed.get(element, "")
            self.above.setdefault(key, len(self.passages))
            self._reference(element, self._noted(key, self._references.markers[key]))
            return
        outer, raised = self._open, self._raised
        self._open, self._raised = self._begun(), False
        if label := self._references.labels.get(element):
            self.labels[len(self.passages) - 1] = label
        if self.title is None and self._styles.title(element):
            self.title = self._open
        if self.heading is None and element.tag == f"{TEXT}h":
            self.heading = self._open
        self._go_into(element)
        self._open, self._raised = outer, raised

    def _noted(self, key: str, marker: str) -> Note:
        return self.notes.setdefault(key, Note(marker))

    def _reference(self, element: etree._Element, note: Note) -> None:
        """A paragraph of an item in a list of references."""
        outer = self._open, self._within_note, self._raised
        self._open, self._within_note, self._raised = note.passage, True, False
        self._say(" ")
        self._go_into(element)
        self._say(" ")
        self._open, self._within_note, self._raised = outer

    def _begun(self) -> Passage:
        self.passages.append(Passage())
        return self.passages[-1]

    def _span(self, element: etree._Element) -> None:
        if not self._styles.hides(element):
            raised = self._raised
            self._raised = raised or self._styles.raises(element)
            self._go_into(element)
            self._raised = raised

    def _link(self, element: etree._Element) -> None:
        """A link, once also where a program wrote it in several pieces."""
        outer = self._open
        passage = self._open = outer or self._begun()
        if not _continues(element, element.getprevious()):
            passage.link(element.get(_HREF, "").strip(), _shown(element))
        begun = passage.offset
        self._go_into(element)
        passage.taken.append((begun, passage.offset))
        self._open = outer

    def _note(self, element: etree._Element) -> None:
        """A note, under the number or label that the document has recorded for it."""
        note = Note(_label(element) or self._next_number(element))
        key = f"note {len(self.notes)}"
        self.notes[key] = note
        if self._open is not None:
            self._open.mark(key)
        body = element.find(f"{TEXT}note-body")
        if body is not None:
            outer = self._open, self._within_note, self._raised
            self._open, self._within_note, self._raised = note.passage, True, False
            self._go_into(body)
            self._open, self._within_note, self._raised = outer

    def _next_number(self, element: etree._Element) -> str:
        """The recorded number; where there is none, or none yet, the one after the last."""
        kind, recorded = element.get(f"{TEXT}note-class", "footnote"), _printed(element)
        number = int(recorded) if recorded.isdecimal() else 0
        self._last[kind] = number or self._last[kind] + 1
        return recorded if recorded not in ("", "0") else str(self._last[kind])

    def _mark(self, element: etree._Element) -> None:
        """The short name of a work, which the mark describes in full."""
        name = name_of(element)
        key = key_of(name)
        if self._open is not None and name:
            self._open.marks.append((self._open.offset, key))
            if key not in self.notes and not self._shown:
                self.notes[key] = Note(name, entry=work_of(element, name))
        self._go_into(element)

    def _bibliography(self, element: etree._Element) -> None:
        if self._shown or not self._has_marks:
            self._go_into(element)

    def _section(self, element: etree._Element) -> None:
        display = element.get(f"{TEXT}display", "true")
        if display != "none" and not (display == "condition" and _is_hidden(element)):
            self._go_into(element)

    def _hidden(self, element: etree._Element) -> None:
        if not _is_hidden(element):
            self._go_into(element)


def _is_hidden(element: etree._Element | None) -> bool:
    return element is not None and element.get(f"{TEXT}is-hidden") == "true"


def _label(note: etree._Element) -> str:
    """What its author had printed in place of a number; "" for a note that is counted."""
    citation = note.find(f"{TEXT}note-citation")
    label = citation.get(f"{TEXT}label", "") if citation is not None else ""
    return label.strip("[]() ")[:_LONGEST_MARKER]


def _printed(note: etree._Element) -> str:
    """The number of a note as the document has recorded it; "" where it has not."""
    citation = note.find(f"{TEXT}note-citation")
    shown = "" if citation is None else "".join(map(str, citation.itertext()))
    return " ".join(shown.split()).strip("[]() ")[:_LONGEST_MARKER]


def _continues(link: etree._Element, before: etree._Element | None) -> bool:
    """True for a link that is a further piece of the link right before it."""
    return (
        before is not None
        and before.tag == link.tag
        and not before.tail
        and before.get(_HREF) == link.get(_HREF)
    )


def _shown(link: etree._Element) -> str:
    """The text of a link with all its pieces; "" where a note stands in it."""
    pieces = [link]
    while (after := pieces[-1].getnext()) is not None and _continues(after, pieces[-1]):
        pieces.append(after)
    if any(next(piece.iter(f"{TEXT}note"), None) is not None for piece in pieces):
        return ""
    return "".join(str(text) for piece in pieces for text in piece.itertext())

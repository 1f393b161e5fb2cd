"""The text of a document, a note or a text box as a reader sees it, paragraph by paragraph."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from citekeeper.readers.docx_fields import Fields, joined
from citekeeper.readers.docx_lists import Lists
from citekeeper.readers.docx_numbers import Reference, Section, section
from citekeeper.readers.docx_paragraphs import Paragraph
from citekeeper.readers.docx_styles import PLAIN, Style, Styles, style
from citekeeper.readers.docx_symbols import symbol
from citekeeper.readers.docx_tree import OFF, attribute, child, named, relation, value
from citekeeper.readers.layout import RAISED

UNREAD = frozenset(
    "w:del w:moveFrom mc:Fallback w:delText w:delInstrText w:rPr w:pPr w:tblPr w:trPr w:tcPr "
    "w:sdtPr w:sdtEndPr w:sectPr w:rt w:rubyPr w:fldData w:ffData".split()
)
"""What a reader does not see: deleted text, doubles for older programs, properties."""

_RAISE = str.maketrans("0123456789", RAISED)
_MARKERS = re.compile(r"[\s\d,;\-\u2010-\u2015()\[\]]*\d[\s\d,;\-\u2010-\u2015()\[\]]*")
_AFTER_NUMBER = re.compile(r"\A\s*[.:)\]](?=\s|\Z)")


@dataclass(frozen=True)
class Surroundings:
    """What a story needs from the other parts: addresses by relationship, styles, lists."""

    relations: Mapping[str, str] = field(default_factory=dict)
    styles: Styles = field(default_factory=Styles)
    lists: Lists = field(default_factory=Lists)


@dataclass
class _Place:
    """Where a story is: in which paragraph, fields and links; a text box within has its own.

    `custom` is the mark of the last reference as far as it was read; None where it is complete.
    """

    paragraph: Paragraph | None = None
    fields: Fields = field(default_factory=Fields)
    uris: list[str | None] = field(default_factory=list)
    block: Style = PLAIN
    style: Style = PLAIN
    custom: str | None = None


class Story:
    """One text that is read from its beginning to its end: the document, or a note.

    `lead` is None for the document; for a note, a mark typed at its beginning that belongs to its
    number and not to its text, or "".
    """

    def __init__(self, around: Surroundings, *, lead: str | None = None) -> None:
        self.paragraphs: list[Paragraph] = []
        self.references: list[Reference] = []
        self.sections: list[Section] = []
        self.languages: Counter[str | None] = Counter()
        self.characters = 0
        self.sparse = False
        self.title: str | None = None
        self._around = around
        self._lead = lead
        self._numbered = False
        self._page = 0
        self._depth = 0
        self._boxes: list[Paragraph] = []
        self._at = _Place()

    def thin_out(self) -> None:
        """Keep from now on only paragraphs in which something is cited."""
        self.sparse = True
        self.paragraphs = [one for one in self.paragraphs if one.cites]

    def read(self, element: etree._Element) -> None:
        """Read all that is in an element: paragraphs, tables, runs."""
        for part in element:
            name = named(part)
            if name not in UNREAD:
                _STEPS.get(name, Story.read)(self, part)

    def paragraph(self, element: etree._Element) -> None:
        """Read a `w:p`; text boxes in it follow it as paragraphs of their own."""
        outer = self._at
        if self._depth:
            self._at = _Place()
        self._depth += 1
        self._paragraph(element)
        self._depth -= 1
        if self._depth:
            self._at = outer

    def _paragraph(self, element: etree._Element) -> None:
        """Read a paragraph; where its end was deleted, the next one goes on with its text."""
        properties = child(element, "pPr")
        at, own = self._at, style(properties)
        at.custom = None
        at.block = at.style = own.over(self._around.styles.of(value(properties, "pStyle")))
        if at.paragraph is None:
            label = "" if at.block.heading else self._around.lists.label(at.block.listed)
            parent = element.getparent()
            cell = parent is not None and named(parent) == "w:tc"
            at.paragraph = Paragraph(label=label, cell=cell)
        self.read(element)
        mark = child(properties, "rPr")
        deleted = child(mark, "del") is not None or child(mark, "moveFrom") is not None
        if self._depth > 1 or not deleted:
            self._close()
        ends = child(properties, "sectPr")
        if ends is not None:
            self.sections.append(section(ends))

    def _close(self) -> None:
        finished, self._at.paragraph = self._at.paragraph, None
        if finished is None:
            return
        finished.finish()
        if self._at.block.title:
            self.title = self.title or finished.passage.text or None
        if self._depth > 1:
            self._boxes.append(finished)
            return
        found = (finished, *self._boxes)
        self._boxes.clear()
        self.paragraphs += [one for one in found if not self.sparse or one.cites]

    def end(self) -> None:
        """Close what was left open."""
        self._close()

    # --- what stands in a paragraph ---------------------------------------------------------------

    def _run(self, run: etree._Element) -> None:
        at = self._at
        outer = at.style
        properties = child(run, "rPr")
        at.style = at.block
        if properties is not None:
            named_style = self._around.styles.of(value(properties, "rStyle"))
            at.style = style(properties).over(named_style).over(at.block)
        self.read(run)
        at.style = outer
        if at.custom:
            at.custom = None

    def _text(self, element: etree._Element) -> None:
        self._say(element.text or "")

    def _symbol(self, element: etree._Element) -> None:
        self._say(symbol(attribute(element, "font"), attribute(element, "char")))

    def _hyphen(self, _element: etree._Element) -> None:
        self._say("-")

    def _say(self, text: str) -> None:
        at = self._at
        if at.style.hidden or not text:
            return
        if at.custom is not None:
            at.custom += text.strip()
            self.references[-1] = replace(self.references[-1], custom=at.custom)
            return
        if self._numbered and text.strip():
            text, self._numbered = _AFTER_NUMBER.sub("", text), False
        if self._lead and text.strip():
            text, self._lead = text.lstrip().removeprefix(self._lead), ""
        if self._lead is None and at.style.raised and _MARKERS.fullmatch(text):
            text = text.translate(_RAISE)
        self.languages[at.style.language] += len(text)
        self.characters += len(text)
        self._add(text)

    def _add(self, text: str) -> None:
        at = self._at
        if at.fields.takes(text):
            return
        if at.paragraph is None:
            at.paragraph = Paragraph()
        begin = at.paragraph.passage.offset
        at.paragraph.passage.add(text)
        if uri := self._uri():
            at.paragraph.lead(begin, uri)

    def _uri(self) -> str | None:
        at = self._at
        return next((uri for uri in reversed(at.uris) if uri), None) or at.fields.uri

    def _space(self, _element: etree._Element) -> None:
        self._add(" ")

    def _break(self, element: etree._Element) -> None:
        self._page += attribute(element, "type") == "page"
        self._add(" ")
        if self._at.paragraph is not None:
            self._at.paragraph.breaks.append(self._at.paragraph.passage.offset)

    def _turn(self, _element: etree._Element) -> None:
        self._page += 1

    # --- links ------------------------------------------------------------------------------------

    def _hyperlink(self, element: etree._Element) -> None:
        uri = self._around.relations.get(relation(element, "id"))
        self._at.uris.append(joined(uri, attribute(element, "anchor")) if uri else None)
        self.read(element)
        self._at.uris.pop()

    def _picture(self, element: etree._Element) -> None:
        """A picture within a link, or with one of its own."""
        own = (
            self._around.relations.get(relation(inner, "id"))
            for inner in element.iter()
            if named(inner) == "a:hlinkClick"
        )
        uri = next(filter(None, own), None) or self._uri()
        if uri and self._at.paragraph is not None:
            self._at.paragraph.lead(self._at.paragraph.passage.offset, uri)
        self.read(element)

    def _simple_field(self, element: etree._Element) -> None:
        fields = self._at.fields
        fields.turn("begin")
        fields.instruct(attribute(element, "instr"))
        fields.turn("separate")
        self.read(element)
        fields.turn("end")

    def _field(self, element: etree._Element) -> None:
        self._at.fields.turn(attribute(element, "fldCharType"))

    def _instruction(self, element: etree._Element) -> None:
        self._at.fields.instruct(element.text or "")

    # --- notes ------------------------------------------------------------------------------------

    def _own_number(self, _element: etree._Element) -> None:
        """Where a note prints its number; brackets around it and a stop after it are part of it."""
        self._numbered = True
        if self._at.paragraph is not None:
            self._at.paragraph.passage.mark("")
            self._at.paragraph.passage.marks.pop()

    def _footnote(self, element: etree._Element) -> None:
        self._cite("footnote", element)

    def _endnote(self, element: etree._Element) -> None:
        self._cite("endnote", element)

    def _cite(self, kind: str, element: etree._Element) -> None:
        at = self._at
        if at.style.hidden or at.fields.takes("") or at.paragraph is None:
            return
        note = Reference(kind, attribute(element, "id"), None, len(self.sections), self._page)
        self.references.append(note)
        at.paragraph.passage.mark(note.key)
        own = attribute(element, "customMarkFollows").lower()
        at.custom = "" if own and own not in OFF else None


_STEPS: Mapping[str, Callable[[Story, etree._Element], None]] = {
    "w:p": Story.paragraph,
    "w:r": Story._run,
    "w:t": Story._text,
    "m:t": Story._text,
    "w:tab": Story._space,
    "w:ptab": Story._space,
    "w:cr": Story._break,
    "w:br": Story._break,
    "w:lastRenderedPageBreak": Story._turn,
    "w:noBreakHyphen": Story._hyphen,
    "w:sym": Story._symbol,
    "w:hyperlink": Story._hyperlink,
    "w:drawing": Story._picture,
    "w:pict": Story._picture,
    "w:fldSimple": Story._simple_field,
    "w:fldChar": Story._field,
    "w:instrText": Story._instruction,
    "w:footnoteRef": Story._own_number,
    "w:endnoteRef": Story._own_number,
    "w:footnoteReference": Story._footnote,
    "w:endnoteReference": Story._endnote,
}
"""What a story does at each element; it goes into all others that are not UNREAD."""

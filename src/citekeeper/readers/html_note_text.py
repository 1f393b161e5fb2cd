"""The text of one note of an HTML page, without its number and what leads back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bs4 import Tag
from bs4.element import NavigableString, PageElement

from citekeeper.model import Place
from citekeeper.readers.drafts import Draft
from citekeeper.readers.flows import merged
from citekeeper.readers.html_anchors import label
from citekeeper.readers.html_flow import (
    BLOCKS,
    Flow,
    attribute,
    is_spoken,
    is_tooltip,
    leads_nowhere,
    line_of,
    link_of,
    walk,
    words,
)
from citekeeper.readers.html_looks import brief
from citekeeper.readers.html_names import BACK_WORDS
from citekeeper.readers.html_notes import Apparatus, Note
from citekeeper.readers.html_services import without_services
from citekeeper.readers.html_source import Lines

_LEFT_OVER = re.compile(
    "\\A[\\s,\u2191\u21b5\u21a9\ufe0e^]+|[\\s\u21a9\u21a5\u2191\u21b5\u23ce\u2934\u2b06\ufe0e]+\\Z"
)
_EMPTY_BRACKETS = re.compile(r"\A(?:\[[\s,;]*\]|\([\s,;]*\))\s*|\s*(?:\[[\s,;]*\]|\([\s,;]*\))\Z")
_AFTER_NUMBER = re.compile(r"\s*(?:[\])][.:]?|[.:](?=\s)|(?=\s|\Z))\s*")
_NOTE_WORD = re.compile(r"\A(?:foot|end)?note\s+(?=\d{1,3}(?:[.:)]|\s*\Z))", re.IGNORECASE)
_WORD_AND_NUMBER = re.compile(
    r"\A[\[(]?\s?(?:foot|end)?note\s+(?P<marker>\d{1,3})(?:\s?[\])])?[.:]?\s+", re.IGNORECASE
)
"""As courts begin a note: Note 1, [Footnote 1]."""
_OPENED = re.compile(r"\s+[\[(]\Z")
"""The bracket around the number of the next note, in the same block."""
_UNSHOWN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_RETURNS = frozenset({"mw-cite-backlink", "mw:referencedby"})
_UP = re.compile(
    r"\^|\W?(?:back to )?top\W?|nach oben|haut de (?:la )?page|arriba|topo", re.IGNORECASE
)
"""What else a link within the page says behind a note."""
_STOP = re.compile(r"\A(?:[.:)\]]+\s+|:)")
_BOXED = re.compile(r"(?P<marker>\d{1,4}) (?:\(\s?\)\s?)?\[ (?P<text>[^\[\]]*)\]")
"""As pages of Project Gutenberg have them that a script made: 12 ( return ) [ text]."""
_TITLED = re.compile(
    r"\[(?:foot|end)?(?:note|nota|noot|anmerkung|fu(?:ß|ss)note|voetnoot)\s+"
    r"(?P<marker>\w{1,4}|\*+)\s?[.:]\s*(?P<text>.*)\]",
    re.IGNORECASE | re.DOTALL,
)
"""As Project Gutenberg has them: [Footnote 1: text]."""


def note_draft(
    note: Note,
    apparatus: Apparatus,
    context: str | None,
    lines: Lines,
    *,
    pieces: Sequence[PageElement] | None = None,
) -> tuple[Draft, list[tuple[int, str]]]:
    """A note, and which other notes it cites, by the offset in its text; it stands in `pieces` of
    its box."""
    visitor = _NoteText(note, apparatus)
    walk(note.box, visitor, pieces=pieces)
    flow = visitor.flow
    flow.take_bare_urls()
    links = merged(link for _, link in flow.links)
    line = visitor.line or lines.of_id(note.key)
    shown = without_services(flow.text, visitor.anchors)
    text = _without_marker(shown, "" if visitor.numbered else note.marker)
    return Draft(note.marker, text, context, links, Place(line)), flow.marks


class _NoteText:
    """The text of one note: from its target up to the next note's."""

    def __init__(self, note: Note, apparatus: Apparatus) -> None:
        self.flow = Flow()
        self.line = line_of(note.box)
        self._note = note
        self._apparatus = apparatus
        self.numbered = False
        self._on = not any(p is note.box for p in note.target.parents) or apparatus.ends(note)
        self._begun: list[int] = []
        self.anchors: list[tuple[int, int]] = []

    def open(self, element: Tag) -> bool:
        """Begin at the target, stop at the next one; leave out markers and ways back."""
        self._begin(element)
        if id(element) in self._apparatus.backlinks or _says_back(element):
            printed = label(element.get_text())
            heads = self._on and not any(map(str.isalnum, self.flow.text))
            self.numbered = self.numbered or (heads and printed == self._note.marker)
            for inner in element.find_all(True):
                self._begin(inner)
            return False
        if self._apparatus.is_box(element) or words(element, "class", "rel") & _RETURNS:
            return False
        if _UNSHOWN.search(attribute(element, "style")) or is_tooltip(element):
            return False
        if is_spoken(element):
            return False
        if self._on and self._repeats_number(element):
            return False
        if self._on and (key := self._apparatus.references.get(id(element))):
            self.flow.marks.append((self.flow.offset, key))
        if element.name in BLOCKS or element.name == "br":
            self.flow.add(" ")
        self._begun.append(self.flow.offset)
        is_link = self._on and element.name == "a" and not self._apparatus.leads_here(element)
        if is_link and (link := link_of(element)):
            self.flow.links.append((self.flow.offset, link))
        return True

    def _begin(self, element: Tag) -> None:
        key = self._apparatus.begun_by(element)
        if key is not None:
            self._on = key == self._note.key

    def _repeats_number(self, element: Tag) -> bool:
        """True for the note's own number, right behind it, as where it was typed, too."""
        if element.name not in ("span", "sup") or brief(element) != self._note.marker:
            return False
        head = self.flow.text.strip("[]().: ")
        return head == self._note.marker or (self.numbered and not head)

    def close(self, element: Tag) -> None:
        """Keep apart what is a link already."""
        begun = self._begun.pop()
        if element.name == "a" and element.has_attr("href"):
            self.anchors.append((begun, self.flow.offset))
        if element.name == "a" and not leads_nowhere(element):
            self.flow.taken.append((begun, self.flow.offset))
        elif element.name in BLOCKS or self._is_number(begun):
            self.flow.add(" ")

    def _is_number(self, begun: int) -> bool:
        """True where what has been read is the note's own number, in an element of its own."""
        text = self.flow.text if begun == 0 and self.flow.offset < 12 else ""
        return bool(text) and text.strip("[]().: ") == self._note.marker

    def text(self, text: NavigableString) -> None:
        """Add text of this note."""
        if self._on:
            self.flow.add(str(text))


def _says_back(element: Tag) -> bool:
    """True for a link within the page that says that it leads back, wherever that is."""
    href = attribute(element, "href") if element.name == "a" else ""
    if not href.startswith("#") and not href.lower().startswith("javascript:"):
        return False
    said = brief(element)
    return BACK_WORDS.fullmatch(said) is not None or _UP.fullmatch(said) is not None


def _without_marker(text: str, marker: str) -> str:
    """A note's text without its own number, unless that led back, and the arrows that do."""
    text = _EMPTY_BRACKETS.sub("", _LEFT_OVER.sub("", _OPENED.sub("", text)))
    if not marker:
        return _LEFT_OVER.sub("", _STOP.sub("", text))
    boxed = _BOXED.fullmatch(text)
    if boxed and boxed["marker"] == marker:
        return boxed["text"]
    titled = _TITLED.fullmatch(text)
    if titled and titled["marker"] == marker:
        return titled["text"]
    if not any(map(str.isalnum, marker)):
        text = text.removeprefix(marker)
    titled = _WORD_AND_NUMBER.match(text)
    if titled and titled["marker"] == marker and len(text) > titled.end():
        return _LEFT_OVER.sub("", text[titled.end() :])
    text = _NOTE_WORD.sub("", text)
    begin = 1 if text[:1] in ("[", "(") else 0
    if marker.isdecimal() and marker[0] != "0":
        begin += len(text[begin:]) - len(text[begin:].lstrip("0"))
    end = _AFTER_NUMBER.match(text, begin + len(marker))
    if end and text.startswith(marker, begin):
        text = text[end.end() :]
    return _LEFT_OVER.sub("", _EMPTY_BRACKETS.sub("", _STOP.sub("", text)))

"""The layout of a plain text: blocks between blank lines, pages, and which lines begin a note.

Three styles of note lists are known: raised digits (`¹ Note`), brackets (`[1] Note`, `[^1]: Note`)
and numbers (`1. Note`, `1) Note`). Raised digits at the start of a line always begin a note.
Brackets do so where the same number stands in the running text or under a heading such as "Notes";
numbers only under such a heading, or where raised or bracketed markers ask for them and nothing
else answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
_LEVEL = str.maketrans(RAISED, "0123456789")

_RAISED_NOTE = re.compile(rf"\s*([{RAISED}]{{1,4}})[.)]?\s*(?=\S)")
_BRACKET_NOTE = re.compile(r"\s*\[\^?(\w[\w.+\-]{0,30})\]:?(?:\s+|$)")
_NUMBER_NOTE = re.compile(r"\s*\(?([0-9]{1,4})[.)](?:\s+|$)")
_NOTE_AT_ONCE = re.compile(rf"\s*[{RAISED}]{{1,4}}\s*\S|\s*\[\d{{1,4}}\]:?\s+<?(?:https?://|www\.)")
_HEADING = re.compile(
    r"[#*=\s]*(?:(?:\d{1,2}|[IVX]{1,5}|[A-Z])[.)]?\s+)?(?:list of )?"
    r"(?:(?:foot|end)?notes|references|bibliography|sources|works cited|citations"
    r"|literature(?: cited)?"
    r"|notes de (?:bas de page|fin)|références|bibliographie|fu(?:ß|ss)noten|endnoten"
    r"|anmerkungen"
    r"|quellen(?:verzeichnis)?|literatur(?:verzeichnis)?|voetnoten|eindnoten|noten"
    r"|bronnen|referenties"
    r"|literatuur(?:lijst)?)(?: and (?:notes|references|sources))?[:#*=\s]*",
    re.IGNORECASE,
)
_RULE = re.compile(r"\s*([=\-~^*_])\1{2,}\s*")
_BULLET = re.compile(
    r"\s*(?:[-*\u2022\u2013\u25aa\u25e6\u2023\u25cf]|\(?[a-z0-9]{1,2}[.)])\s+(?=\S)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document with its number (1-based) and page (None where pages are unknown)."""

    text: str
    number: int
    page: int | None = None


@dataclass
class Block:
    """The lines between two blank lines; `listed` where a heading of a note list stands above."""

    lines: list[Line]
    listed: bool = False

    @property
    def first(self) -> str:
        """The first line's text."""
        return self.lines[0].text


@dataclass
class NoteLines:
    """The lines of one note, the first without its marker; `at` is its block's place in order."""

    marker: str
    style: str
    lines: list[Line] = field(default_factory=list)
    at: int = 0


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text. Form feeds turn pages; rules and raised note numbers begin a block."""
    found: list[Block] = []
    lines: list[Line] = []
    listed = False
    for line in _lines(text):
        blank = not line.text.strip() or _RULE.fullmatch(line.text)
        if lines and (blank or _NOTE_AT_ONCE.match(line.text)):
            listed = _close(found, lines, listed=listed)
            lines = []
        if not blank:
            lines.append(line)
    if lines:
        _close(found, lines, listed=listed)
    return tuple(found)


def _close(found: list[Block], lines: list[Line], *, listed: bool) -> bool:
    """Keep a finished block; a heading of notes is taken off it. True under such a heading."""
    if _HEADING.fullmatch(lines[0].text):
        listed, lines = True, lines[1:]
    if lines:
        found.append(Block(lines, listed))
    return listed


def _lines(text: str) -> Iterator[Line]:
    page = 1 if "\f" in text else None
    for number, raw in enumerate(text.split("\n"), 1):
        sheets = raw.split("\f")
        for turned, sheet in enumerate(sheets):
            if turned and page is not None:
                page += 1
                yield Line("", number, page)
            yield Line(sheet, number, page)


def level(raised: str) -> str:
    """Raised digits as plain ones."""
    return raised.translate(_LEVEL)


def begins_note(line: str, style: str) -> tuple[str, str] | None:
    """Marker and the rest of a line that begins a note in this style."""
    pattern = {"raised": _RAISED_NOTE, "bracket": _BRACKET_NOTE, "number": _NUMBER_NOTE}[style]
    matched = pattern.match(line)
    return (level(matched[1]), line[matched.end() :]) if matched else None


def split_items(block: Block) -> Iterator[list[Line]]:
    """The block's lines, cut where an item of a list begins; bullets are taken off."""
    item: list[Line] = []
    for line in block.lines:
        bullet = _BULLET.match(line.text)
        if bullet and item:
            yield item
            item = []
        kept = line.text[bullet.end() :] if bullet and not item else line.text
        item.append(Line(kept, line.number, line.page))
    yield item


def notes_in(block: Block, style: str) -> list[NoteLines]:
    """The notes of a block whose first line begins one; empty where it begins none."""
    found: list[NoteLines] = []
    for line in block.lines:
        begun = begins_note(line.text, style)
        if begun and (not found or _follows(found[-1].marker, begun[0], style)):
            found.append(NoteLines(begun[0], style))
        elif not found:
            return []
        rest = begun[1] if begun and found[-1].marker == begun[0] else line.text
        found[-1].lines.append(Line(rest, line.number, line.page))
    return found


def _follows(before: str, marker: str, style: str) -> bool:
    """True where a line in a note's block begins the next note and is no folded text."""
    if not (before.isdigit() and marker.isdigit()):
        return style == "bracket"
    return int(marker) == int(before) + 1 or (style != "number" and int(marker) > int(before))

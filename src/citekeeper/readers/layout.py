"""The layout of a plain text: blocks between blank lines, and which lines may begin a note.

Four styles of notes are known: raised digits (`¹ Note`), digits between backslashes (`\\1\\ Note`,
as the printer of the United States' government writes raised ones), brackets (`[1] Note`,
`[^1]: Note`, `^[1] Note`, `[Footnote 1: Note]`) and numbers (`1. Note`, `1) Note`). Which of them
are notes is told in `note_lists`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from citekeeper.readers.text_browsers import browsed
from citekeeper.readers.text_bullets import unbulleted
from citekeeper.readers.text_carets import counted
from citekeeper.readers.text_endnotes import endnotes
from citekeeper.readers.text_feet import raised
from citekeeper.readers.text_forms import spelled
from citekeeper.readers.text_headings import HEADING as HEADING
from citekeeper.readers.text_headings import is_heading
from citekeeper.readers.text_inline import inlined
from citekeeper.readers.text_pages import Line, lines
from citekeeper.readers.text_quotes import unquoted
from citekeeper.readers.text_returns import led_back
from citekeeper.readers.text_ruled import below_rules
from citekeeper.readers.text_scraped import parted_again
from citekeeper.readers.text_signs import SIGNED, signed
from citekeeper.readers.text_slips import mended
from citekeeper.readers.text_snippets import explained
from citekeeper.readers.text_urls import numbered_urls

RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079"
_LEVEL = str.maketrans(RAISED, "0123456789")

_RAISED_NOTE = re.compile(rf"\s*([{RAISED}]{{1,4}})[.)]?\s*(?=\S)")
_SLASHED_NOTE = re.compile(r"\s+\\(\d{1,4})\\(?=[\s,;])\s*(?=\S)")
"""A note is moved to the right; the marker of a folded line of running text is not."""
KEY = (
    rf"(?:{SIGNED}[*\u2217\u2020\u2021+#\u00a7|\u00b6]{{1,4}}"
    r"|[A-Z0-9][A-Z0-9+\-]{1,30}(?: [A-Z0-9][\w.+\-]{0,30}){1,2}(?=\])"  # no "[Ann Lind]"
    r"|\w[\w.+\-/]{0,60}(?:(?<=\+) \d\d[a-z]?)?)"
)
_LARGE = (
    r"A-Z\u00c0-\u00de\u0391-\u03a9\u0410-\u042f"
    r"\u300a-\u300f\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3"
)
"""Letters with which a text may begin, also right behind its number."""
_BRACKET_NOTE = re.compile(
    rf"\s*(?:\.\. |\^)?\[[\^#]?({KEY})\](?:\s?:|\.)?"
    rf"(?:\s+(?:[-\u2013\u2014=]{{1,2}}\s+)?|$|(?=<?https?:)|(?<=\d\])(?=[_*]?[{_LARGE}\"\u201c]))"
)
"""`.. [1]` is reStructuredText; `[ABC+ 07]` is how a key with a raised plus, as BibTeX makes them,
comes out of a PDF."""
_MEDIA = frozenset("online internet web pdf html video audio blog accessed abstract sic".split())
"""What stands in brackets within a reference: "[Online]. Available: ..."."""
_NO_KEY = re.compile(r"0x[0-9a-f]+|\w[^/]*(?:/[^/]+)*/[^/]+\.[a-z]{1,4}", re.IGNORECASE)
"""A number as programs write them; the name of a file in its folder."""
_NUMBER_NOTE = re.compile(r"\s*\(?([0-9]{1,4})[.)](?:\s+|$)")
_BEGINS = {
    "raised": _RAISED_NOTE,
    "slashed": _SLASHED_NOTE,
    "bracket": _BRACKET_NOTE,
    "number": _NUMBER_NOTE,
}
_AND = r"(?:et|and|und|u\.|en|y|e|&)"
_FURTHER = {
    "raised": re.compile(rf"\s*(?:{_AND}|[,;])?\s*([{RAISED}]{{1,4}})[.)]?\s*(?=\S)"),
    "slashed": re.compile(rf"(?:{_AND}|[,;])?\s*\\(\d{{1,4}})\\\s+(?=\S)"),
    "bracket": re.compile(r"\[(\d{1,4})\]:?(?:\s+|$)"),
    "number": re.compile(rf"(?:{_AND}|/)\s*\(?(\d{{1,4}})[.)](?:\s+|$)"),
}
"""A further number before a note that stands for several: "13. et 14. Ness"."""
_ENDED = re.compile(r"[.!?)>\]\"'/]\s*\Z|(?<!\S)(?>\S*?://\S+)\s*\Z|\A\s*\Z")
"""A line with which a sentence or a URL ends."""
MOST_NUMBERS = 9
"""Numbers that one note stands for."""
_BOXED_NOTE = re.compile(
    r"(\s*)\[(?:(?:foot|end)?note|note de bas de page|nota(?: al pie| de rodap\u00e9)?"
    r"|(?:voet)?noot|fu(?:\u00df|ss)note|anm(?:erkung|\.)|fotnot|fodnote|(?:ala)?viite|przypis"
    r"|\u0441\u043d\u043e\u0441\u043a\u0430)\s+(\w{1,4}|[*\u2020\u2021]{1,4}):\s*(?=\S)",
    re.IGNORECASE,
)
"""A note in a bracket of its own, as Project Gutenberg sets them: `[Footnote 1: See there.]`."""
LONGEST_BOX = 200
"""Lines after which a bracket that is still open is no note."""
_NOTE_AT_ONCE = re.compile(rf"\s*[{RAISED}]{{1,4}}\s*\S|\s*\[\d{{1,4}}\]:?\s+<?(?:https?://|www\.)")
_LINKS = re.compile(r"\s*(?:visible )?links:?\s*", re.IGNORECASE)
"""Heads the list of all links with which text browsers end a page, numbered as in the text."""
_MORE_LINKS = re.compile(r"\s*hidden links:?\s*", re.IGNORECASE)
_FIRST_LINK = re.compile(r"\s*1\.\s+\S")
_RULE = re.compile(r"\s*[.+|'`]?([=\-~^*_\u2013\u2014\u2500\u2501])\1{2,}[.+|'`]?\s*")
_TITLED_RULE = re.compile(r"-{5,} ?[A-Z\u00c0-\u00dea-z][^-\n]{2,50}? ?-{5,}\s*")
_MAIL = re.compile(r"From \S.{1,80}\s\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}\s*\Z")
"""Begins the next mail in a file of mails (RFC 4155)."""
_SIGNATURE = ("--", "-- ")
"""What parts a mail from its writer's name and address (RFC 3676)."""
_BULLET = re.compile(
    r"\s*(?:[-*\u2022\u2013\u25aa\u25e6\u2023\u25cf]|\(?(?:[a-z]|[ivx]{2}|\d{1,2})[.)])\s+(?=\S)"
)


@dataclass
class Block:
    """The lines between two blank lines; `section` counts the headings of note lists above it, and
    `ruled` tells that a rule stands right above it, `boxed` that it is one note in a bracket of its
    own (taken off it)."""

    lines: list[Line]
    section: int = 0
    ruled: bool = False
    boxed: bool = False

    @property
    def first(self) -> str:
        """The first line's text."""
        return self.lines[0].text

    @property
    def texts(self) -> list[str]:
        """The texts of the lines."""
        return [line.text for line in self.lines]

    @property
    def indent(self) -> int:
        """How far the first line is moved to the right."""
        return len(self.first) - len(self.first.lstrip())


@dataclass
class NoteLines:
    """The lines of one note, the first without its marker.

    `at` is its block's place in order, `indent` how far its first line is moved to the right,
    `column` where its text begins on it, and `glued` tells that no space stands before that.
    """

    marker: str
    style: str
    lines: list[Line] = field(default_factory=list)
    at: int = 0
    indent: int = 0
    column: int = 0
    glued: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """What asks for it in the running text."""
        return (f"({self.marker})", self.marker) if self.style == "round" else (self.marker,)

    @property
    def has_text(self) -> bool:
        """False for a marker that stands alone."""
        return any(line.text.strip() for line in self.lines)

    @property
    def hanging(self) -> int:
        """How far its further lines are moved to the right, as far as any tell."""
        indents = (len(line.text) - len(line.text.lstrip()) for line in self.lines[1:])
        return min((indent for indent in indents if indent > self.indent), default=self.column)


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text. A new page, a rule and a raised note number begin a block; so does a
    mail, in which no heading of the one before it counts."""
    found: list[Block] = []
    held: list[Line] = []
    section = opened = 0
    ruled = False
    unfolded = led_back(browsed(unquoted(list(unbulleted(lines(text))))))
    plain = explained(counted(inlined(parted_again(unfolded))))
    told = raised(endnotes(below_rules(numbered_urls(signed(spelled(plain))))))
    for line in _with_boxes(mended(told, is_heading=is_heading)):
        if isinstance(line, list):
            if held:
                section = _close(found, held, section, opened, ruled=ruled)
                opened = max(opened, section)
            found.append(Block(line, section, ruled=False, boxed=True))
            held, ruled = [], False
            continue
        mail = _MAIL.match(line.text) is not None
        rule = _is_rule(line.text)
        blank = rule or mail or not line.text.strip()
        if held and (blank or _NOTE_AT_ONCE.match(line.text)):
            section = _close(found, held, section, opened, ruled=ruled)
            opened = max(opened, section)
            held, ruled = [], False
        ruled, section = ruled or rule, 0 if mail else section
        if not blank:
            held.append(line)
    if held:
        _close(found, held, section, opened, ruled=ruled)
    return tuple(found)


def _is_rule(text: str) -> bool:
    """True for a rule, also one with words in its midst, as programs for mail part what follows."""
    if _RULE.fullmatch(text) or text in _SIGNATURE:
        return True
    return _TITLED_RULE.fullmatch(text) is not None and not is_heading(text)


def _with_boxes(every: Iterable[Line]) -> Iterator[Line | list[Line]]:
    """The lines; those of a note in a bracket of its own together, as `[1] See there.`"""
    box: list[Line] = []
    depth = 0
    for line in every:
        opened = None if box else _BOXED_NOTE.match(line.text)
        if not (box or opened):
            yield line
            continue
        text = line.text
        if opened:
            text, depth = text[opened.end() :], 1
        depth += text.count("[") - text.count("]")
        inner, _, behind = text.rpartition("]") if depth <= 0 else (text, "", "")
        sign = SIGNED if opened and not opened[2][0].isalnum() else ""
        head = f"{opened[1]}[{sign}{opened[2]}] " if opened else ""
        box.append(Line(head + inner, line.number, line.page))
        if depth <= 0:
            yield [one for one in box if one.text.strip()]
            box = []
            if behind.strip():
                yield Line(behind, line.number, line.page)
        elif len(box) > LONGEST_BOX:
            yield from box
            box = []
    yield from box


def _close(found: list[Block], held: list[Line], section: int, opened: int, *, ruled: bool) -> int:
    """Keep a finished block; a heading of notes is taken off it and begins a section, behind those
    that were `opened` so far."""
    links = len(held) > 1 and _LINKS.fullmatch(held[0].text) and _FIRST_LINK.match(held[1].text)
    if links or is_heading(held[0].text):
        section, held = opened + 1, held[1:]
    if len(held) > 1:
        held = [line for line in held if not _MORE_LINKS.fullmatch(line.text)]
    if held:
        found.append(Block(held, section, ruled))
    return section


def level(digits: str) -> str:
    """Raised digits as plain ones, the sign of a note without what tells it from others."""
    return digits.translate(_LEVEL).lstrip(SIGNED)


def begins_note(line: str, style: str) -> tuple[str, str] | None:
    """Marker and the rest of a line that begins a note in this style."""
    matched = _BEGINS[style].match(line)
    if matched is None:
        return None
    if style == "bracket" and (matched[1].lower() in _MEDIA or _NO_KEY.fullmatch(matched[1])):
        return None
    return level(matched[1]), line[matched.end() :]


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
    """The notes of a block whose first line begins one in this style; empty otherwise."""
    found: list[NoteLines] = []
    for line in block.lines:
        begun = begins_note(line.text, style)
        if begun and (not found or _follows(found, begun[0], line.text)):
            indent = len(line.text) - len(line.text.lstrip())
            markers, rest = _with_further(*begun, style)
            lines = list[Line]()
            column = len(line.text) - len(rest)
            glued = bool(rest) and not line.text[column - 1].isspace()
            found += [
                NoteLines(marker, style, lines, indent=indent, column=column, glued=glued)
                for marker in markers
            ]
            line = Line(rest, line.number, line.page)
        elif not found:
            return []
        found[-1].lines.append(line)
    return found


def _with_further(marker: str, rest: str, style: str) -> tuple[list[str], str]:
    """The markers of a note that stands for several numbers in a row, and what follows them."""
    markers = [marker]
    while len(markers) < MOST_NUMBERS and (further := _FURTHER[style].match(rest)):
        number = level(further[1])
        if not markers[-1].isdigit() or int(number) != int(markers[-1]) + 1:
            break
        markers.append(number)
        rest = rest[further.end() :]
    return markers, rest


def _follows(found: list[NoteLines], marker: str, line: str) -> bool:
    """True where a line in a note's block begins the next note and is no folded text.

    Among numbers, a word in brackets within a sentence is what a writer put into a quotation.
    """
    before = found[-1]
    if before.marker.isdigit() and marker[0].isalpha() and not _ENDED.search(before.lines[-1].text):
        return False
    if not (before.marker.isdigit() and marker.isdigit()):
        return before.style == "bracket" and len(line) - len(line.lstrip()) <= before.indent
    rises = int(marker) - int(before.marker)
    if before.style == "number":
        return rises == 1 or (1 < rises <= MOST_NUMBERS and _only_urls(before, line))
    deeper = len(line) - len(line.lstrip()) > before.indent
    folded = rises > 1 and deeper and not _ENDED.search(before.lines[-1].text)
    return rises > 0 and not folded


def _only_urls(note: NoteLines, line: str) -> bool:
    """True for a note and a line that are nothing but a URL, as in lists that leave out some."""
    rest = _NUMBER_NOTE.sub("", line, count=1).split()
    return all(len(one) == 1 and "://" in one[0] for one in (note.lines[-1].text.split(), rest))

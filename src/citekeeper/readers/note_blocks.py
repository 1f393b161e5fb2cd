"""Which blocks of a plain text go on with a note, and where the next one begins within a block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from citekeeper.readers.layout import Block, NoteLines, begins_note, notes_in

_NEAR = 3
"""Blocks in which a note goes on: the number of the page, the head of the next one."""
_WIDE = 3
"""Blank lines that part chapters; paragraphs have fewer between them."""
_CENTRED = 12
"""Columns beyond a note's own at which a single line is the heading of what comes next."""
_DEEP = 4
"""Columns that are far enough to the right for a further paragraph of a note."""
_URL = re.compile(r"\s*<?(?:https?|ftp)://\S+\s*")
_ENDED = re.compile(r"[.!?)>\]\"'\u2019\u201d\u00bb:;]\s*\Z|(?<!\S)(?>\S*?://\S+)\s*\Z|\A\s*\Z")
_PART_OF_SETTINGS = re.compile(r"\s*\[[A-Za-z_][\w.\- ]*\]\s*")
_SETTING = re.compile(r"\s*[A-Za-z_][\w.\-]*\s*=")
_WORD = re.compile(r"[^\W_]")
_BULLET = re.compile(r"\s*[*\u2022\-\u2013]\s+\S")
_OPENS, _CLOSES = '"\u201c\u201e\u00ab\u00bb', '"\u201c\u201d\u00bb\u00ab'
_ANNOUNCES = (":", ":--", ":\u2014", ":-")
_TITLE = 6
"""Words of a heading."""
_MOST_PARAGRAPHS = 4
"""Paragraphs with which the last note of a list may go on."""


def parted(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, cut where the next note begins in a block that goes on with the one before."""
    last: NoteLines | None = None
    since = 0
    for block in blocks:
        rest = block
        while last and (line := _next_begins(rest, last)):
            yield Block(rest.lines[:line], rest.section, rest.ruled)
            rest = Block(rest.lines[line:], rest.section)
            last, since = notes_in(rest, last.style)[-1], 0
        yield rest
        found = [note for style in ("bracket", "number") for note in notes_in(rest, style)[-1:]]
        since += 1
        if block.boxed:
            last = None
        elif found:
            last, since = found[0], 0
        elif last and rest.indent <= last.indent and not (_counts(last, block) and since < _NEAR):
            last = None


def _counts(note: NoteLines, block: Block) -> bool:
    """True for a number in brackets, or, under a heading of notes, a key with digits: where the
    next one begins a line, that is the next note."""
    if note.style != "bracket" or note.marker.isdigit():
        return note.style == "bracket"
    return block.section > 0 and note.marker[0].isupper() and note.marker[-1].isdigit()


def _next_begins(block: Block, last: NoteLines) -> int:
    """The line of a block with which the note after the last begins, 0 for none: only where its
    first line goes on with the last one."""
    if block.indent <= last.indent and last.has_text and not _counts(last, block):
        return 0
    for number, line in enumerate(block.lines):
        begun = begins_note(line.text, last.style)
        indent = len(line.text) - len(line.text.lstrip())
        if number and begun and abs(indent - last.indent) < 2 and _next(last.marker, begun[0]):
            return number
    return 0


def _next(one: str, other: str) -> bool:
    """True for numbers that follow each other, and for two keys."""
    return rises(one, other) or not (one[0].isdigit() or other[0].isdigit())


def rises(one: str, other: str) -> bool:
    """True for numbers, or single capitals, that follow each other."""
    if one.isdigit() and other.isdigit():
        return int(other) == int(one) + 1
    return len(one) == len(other) == 1 and one.isupper() and ord(other) == ord(one) + 1


def far_apart(before: Block, block: Block) -> bool:
    """True where more than the end of a paragraph stands between two blocks."""
    gap = block.lines[0].number - before.lines[-1].number - 1
    return block.ruled or gap >= _WIDE or block.lines[0].page != before.lines[-1].page


def belongs(block: Block, note: NoteLines, *, far: bool) -> bool:
    """True for a block that is moved to the right like the further lines of a note; where they
    are `far` apart, exactly as far."""
    if not note.has_text:
        return block.indent > note.indent or (block.section > 0 and block.indent == note.indent)
    if (
        len(block.lines) == 1
        and block.indent > note.hanging + _CENTRED
        and "://" not in block.first
    ):
        return False
    if not any(map(_WORD.search, block.texts)):  # "* * *"
        return False
    if far:
        return block.indent == note.hanging > note.indent
    return block.indent >= min(note.hanging, note.indent + _DEEP) and block.indent > note.indent


def goes_on_in(block: Block, note: NoteLines) -> bool:
    """True for a block that is the URL, or an item of the list, which a note announces, or the rest
    of its sentence."""
    last = note.lines[-1].text.rstrip()
    listed = _BULLET.match(block.first) is not None and block.indent > note.indent
    if listed and (last.endswith(":") or any(_BULLET.match(line.text) for line in note.lines[1:])):
        return True
    if last.endswith(_ANNOUNCES):
        alone = len(block.lines) == 1 and _URL.fullmatch(block.first) is not None
        return alone or _is_quotation(block)
    begins = block.first.lstrip()[:1]
    same_page = block.lines[0].page == note.lines[-1].page
    return same_page and begins.islower() and not _ENDED.search(last)


def _is_quotation(block: Block) -> bool:
    """True for a block between quotation marks."""
    text = " ".join(block.texts).strip()
    return text[0] in _OPENS and text.rstrip(".,;")[-1] in _CLOSES


def announces(note: NoteLines) -> bool:
    """True for a note of which the last words so far say that something follows."""
    return note.lines[-1].text.rstrip().endswith(_ANNOUNCES)


def is_title(text: str) -> bool:
    """True for a line of a few words that ends no sentence: the heading of what comes next."""
    words = text.split()
    return len(words) <= _TITLE and words[0][0].isupper() and words[-1][-1].isalnum()


def breaks_off(note: NoteLines) -> bool:
    """True for a note whose text has not ended so far."""
    return note.has_text and _ENDED.search(note.lines[-1].text) is None


def ends_list(blocks: Sequence[Block], at: int) -> bool:
    """True for a block behind the last note of a list whose notes have further paragraphs, which
    are no further apart: the first one of its own, if the list ends where blocks are."""
    apart = _gap(blocks, at)
    after = range(at + 1, min(at + 1 + _MOST_PARAGRAPHS, len(blocks)))
    return any(_gap(blocks, below) > apart for below in after)


def _gap(blocks: Sequence[Block], at: int) -> int:
    """The blank lines above a block."""
    return blocks[at].lines[0].number - blocks[at - 1].lines[-1].number


def is_settings(block: Block) -> bool:
    """True for a part of a file of settings: "[options]", and below it "name = value"."""
    last = block.lines[-1].text
    parts = [line.text for line in block.lines if _PART_OF_SETTINGS.fullmatch(line.text)]
    return block.first in parts and (
        _SETTING.match(last) is not None or any(_SETTING.match(t) for t in block.texts[1:])
    )

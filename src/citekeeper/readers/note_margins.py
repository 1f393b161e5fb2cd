"""Notes that are moved to the right as a whole, and the paragraphs, quotations and verses of one.

So transcribers of books set a note between two paragraphs of the text: its lines begin to the
right of theirs. What stands there below a note goes on with it, up to the next note or to the text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from citekeeper.readers.layout import Block, NoteLines
from citekeeper.readers.note_blocks import announces

_MOST = 0.8
"""Share of the notes of several lines whose lines all begin in one column."""
_OUTDENTED = 0.2
"""Share of the paragraphs of the text whose first line is moved to the right, from which on one
line so far to the right may be a paragraph of the text."""
_CENTRED = 12
"""Columns beyond a note's own at which a single line is the heading of what comes next."""
_WORD = re.compile(r"[^\W\d_]")
_MARGINAL = re.compile(r"\s*\[[^\[\]]*\]\s*")
"""What stood beside a paragraph of the text that comes next."""
_NUMBERED = re.compile(r"\s*(?:\d{1,3}|[IVXLC]{1,6})[.)]?\s")
_FEWEST = 3
"""Lines of a paragraph that is no heading."""
_APART = 2
"""Lines from the end of a paragraph of a note to the next one."""
_MOST_PARAGRAPHS = 4
"""Paragraphs with which the last note of a list may go on."""
_NEXT = 60
"""Blocks, at most, of a quotation."""


class Margins:
    """Where the running text and the notes of a text begin."""

    def __init__(self, blocks: Sequence[Block], begun: Mapping[int, list[NoteLines]]) -> None:
        self._blocks = blocks
        self._begun = begun
        self._text = _margin(blocks, begun)
        self._set_in = self._text is not None and _one_column(begun)

    def hold(self, at: int, note: NoteLines) -> bool:
        """True for a block that stands within the margin of a note moved to the right, as do the
        note's own lines."""
        if not self._set_in or self._text is None or note.indent <= self._text:
            return False
        block, before = self._blocks[at], self._blocks[at - 1]
        indent = _indent(block)
        apart = block.lines[0].number - before.lines[-1].number > _APART
        heading = len(block.lines) < _FEWEST or _NUMBERED.match(block.first)
        if indent < note.indent or not any(map(_WORD.search, block.texts)):
            return False
        if apart and (heading or indent > note.indent):
            return False
        if len(block.lines) == 1 and indent > note.indent + _CENTRED and "://" not in block.first:
            return False
        marginal = _is_marginal(block)
        if (indent == note.indent and not marginal) or self._comes_back(at, note):
            return True
        shown = announces(note) or (len(block.lines) == 1 and not marginal)
        return shown and not self._text_announces(note)

    def hold_below_rule(self, at: int, note: NoteLines) -> bool:
        """True for a further paragraph of the last note of a list that a rule begins, which stands
        as far to the right as the text, where a heading further to the left ends the list."""
        if not 0 < note.indent == self._blocks[at].indent:
            return False
        below = self._blocks[at + 1 : at + 1 + _MOST_PARAGRAPHS]
        if not any(block.indent < note.indent for block in below):
            return False
        for above in range(note.at, max(note.at - _NEXT, 0) - 1, -1):
            if self._blocks[above].ruled or self._blocks[above].indent < note.indent:
                return self._blocks[above].ruled and above in self._begun
        return False

    def _text_announces(self, note: NoteLines) -> bool:
        """True where the text above the notes announces a quotation, which may stand below them."""
        above = range(note.at - 1, max(note.at - _NEXT, 0) - 1, -1)
        text = (
            self._blocks[at]
            for at in above
            if at not in self._begun and _indent(self._blocks[at]) < note.indent
        )
        last = next((block.lines[-1].text.rstrip() for block in text), "")
        return last.rstrip("]0123456789[-\u2013\u2014").endswith(":")

    def _comes_back(self, at: int, note: NoteLines) -> bool:
        """True where a further paragraph of the note stands below a quotation."""
        for below in range(at + 1, min(at + _NEXT, len(self._blocks))):
            indent = _indent(self._blocks[below])
            if indent <= note.indent and not _is_marginal(self._blocks[below]):
                return indent == note.indent and below not in self._begun
        return False


def _is_marginal(block: Block) -> bool:
    return len(block.lines) == 1 and _MARGINAL.fullmatch(block.first) is not None


def _indent(block: Block) -> int:
    """How far all lines of a block are moved to the right."""
    texts = (line.text.expandtabs() for line in block.lines)
    return min(len(text) - len(text.lstrip()) for text in texts)


def _margin(blocks: Sequence[Block], begun: Mapping[int, list[NoteLines]]) -> int | None:
    """The column in which most lines of the running text begin; None where the first lines of its
    paragraphs begin further to the right."""
    columns, first = Counter[int](), Counter[bool]()
    for at, block in enumerate(blocks):
        if at not in begun and not block.boxed and len(block.lines) > 1:
            indent = _indent(block)
            columns[indent] += len(block.lines)
            first[block.indent > indent] += 1
    if not columns or first[True] > _OUTDENTED * first.total():
        return None
    return columns.most_common(1)[0][0]


def _one_column(begun: Mapping[int, list[NoteLines]]) -> bool:
    """True for notes whose further lines begin below their markers."""
    alike = [
        note.indent == min(len(line.text) - len(line.text.lstrip()) for line in note.lines[1:])
        for notes in begun.values()
        for note in notes
        if note.style == "bracket" and len(note.lines) > 1
    ]
    return bool(alike) and sum(alike) >= _MOST * len(alike)

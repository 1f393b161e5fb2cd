"""The running text of a PDF: its passages, the sentences that cite notes, the links outside notes.

A passage is a paragraph; where notes, the end of a page or of a column cut a sentence in two, it
goes on with the next one. Markers are taken out of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from citekeeper.model import CitedLink
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_markers import Cited, bracketed_in
from citekeeper.readers.pdf_prose import Setting, prose
from citekeeper.readers.sentences import Sentences, goes_on

_BULLET = re.compile(r"[-\u2013\u2022\u25aa\u25cf\u25e6]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A marker in the running text: its name, whether it was raised, passage, offset, page."""

    name: str
    raised: bool
    passage: int
    offset: int
    page: int


@dataclass
class Passage:
    """Running text in one piece; links by their offset and page."""

    text: str = ""
    links: list[tuple[int, CitedLink, int]] = field(default_factory=list)
    _sentences: Sentences | None = None

    def around(self, offset: int) -> str:
        """The sentence at an offset."""
        if self._sentences is None:
            self._sentences = Sentences(self.text)
        return self._sentences.around(offset)


def passages(
    lines: Sequence[Line], setting: Setting, raised: set[str], bracketed: set[str]
) -> tuple[list[Passage], list[Mark]]:
    """The passages of the running text without the markers of known notes, and those markers."""
    found: list[Passage] = []
    marks: list[Mark] = []
    for block in _blocks(lines, setting.pitch):
        told = prose(block, setting)
        cited = [(one, True) for one in told.marks if raised.intersection(one.names)]
        if "[" in told.text and bracketed:
            found_in = bracketed_in(told.text)
            cited += [(one, False) for one in found_in if bracketed.intersection(one.names)]
        cited.sort(key=lambda pair: pair[0].start)
        away = [one for one, _ in cited]
        bullet = _BULLET.match(told.text)
        if bullet and not (found and goes_on(found[-1].text, told.text)):
            away.insert(0, Cited(0, bullet.end(), ()))
        text, moved = _without(told.text, away)
        if not (found and goes_on(found[-1].text, text)):
            found.append(Passage())
        passage = found[-1]
        base = len(passage.text) + 1 if passage.text else 0
        passage.text = f"{passage.text} {text}" if passage.text else text
        page = block[0].page
        for one, is_raised in cited:
            known = raised if is_raised else bracketed
            place = len(found) - 1, base + moved(one.start), page
            marks += [Mark(name, is_raised, *place) for name in one.names if name in known]
        passage.links += [(base + moved(u.start), u.link, page) for u in told.urls]
    return found, marks


def _without(text: str, cited: Sequence[Cited]) -> tuple[str, Callable[[int], int]]:
    """A text without its markers, and how offsets moved."""
    parts: list[str] = []
    ends, shifts = [0], [0]
    done = gone = 0
    for one in cited:
        if one.start < done:
            continue
        kept = text[done : one.start]
        if kept.endswith(" ") and text[one.end : one.end + 1] in ("", " ", ".", ",", ";", ":", ")"):
            kept = kept[:-1]
        parts.append(kept)
        gone += one.end - done - len(kept)
        done = one.end
        ends.append(done)
        shifts.append(gone)
    parts.append(text[done:])
    return "".join(parts), lambda at: max(at - shifts[bisect_right(ends, at) - 1], 0)


def _blocks(lines: Sequence[Line], pitch: float) -> Iterator[list[Line]]:
    """The lines of each paragraph: of one size, one below the other, without a wide gap."""
    block: list[Line] = []
    for line in lines:
        if block and (
            not _same_block(block[-1], line, pitch)
            or _hangs_out(block, line)
            or _is_item(block[-1], line)
        ):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _is_item(before: Line, line: Line) -> bool:
    """True where a line begins an item of a list, and is no text that goes on with a dash."""
    return bool(_BULLET.match(line.text)) and (
        line.text[0] not in "-\u2013" or before.text[-1] in ".:;!?,"
    )


def _hangs_out(block: Sequence[Line], line: Line) -> bool:
    """True where a line begins the next entry of a list whose further lines are indented."""
    first, before = block[0], block[-1]
    indent = before.x0 - first.x0
    if len(block) > 2 and abs(block[-2].x0 - before.x0) > 0.3 * abs(indent):
        return False  # the first line of a paragraph
    return len(block) > 1 and indent > 0.8 * line.size and abs(line.x0 - first.x0) < 0.3 * indent


def _same_block(before: Line, line: Line, pitch: float) -> bool:
    drop = before.y - line.y
    if before.page != line.page or abs(before.size - line.size) > 0.15 * before.size:
        return False
    if abs(drop) < 0.3 * line.size:
        return 0 <= line.x0 - before.x1 < 2 * line.size
    return 0 < drop < max(1.75, 1.2 * pitch) * max(line.size, before.size) and line.overlaps(before)

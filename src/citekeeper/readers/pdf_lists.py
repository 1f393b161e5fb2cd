"""Numbered lists of notes, bibliographies and endnotes: "[12] Text", "12. Text", "12 Text".

A list is a run of consecutive numbers at the beginning of lines, in one style and size. It holds
notes where a heading such as "References" stands above it, or where the text cites its numbers.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_list_headings import is_heading as is_heading
from citekeeper.readers.pdf_list_headings import is_running_head
from citekeeper.readers.pdf_list_lines import (
    adjoins,
    cells_of,
    in_order,
    is_caption,
    is_cited_list,
    is_form,
    no_notes,
)
from citekeeper.readers.pdf_markers import bracketed_in, is_key, start_of, value
from citekeeper.readers.pdf_note_lines import SMALLER, Note
from citekeeper.readers.pdf_notes import body_size

_PULLED = 12.0
"""Gap in a line that was pulled apart, in sizes, at most."""
_SPELLED = re.compile(r"https?:|www\.|doi:", re.IGNORECASE)
_LONGEST = 60
"""Lines between two numbers of one list."""
_ENDED = re.compile(r"[.!?\u2026]['\"\u2019\u201d\u00bb)\]]{0,3}\Z")
_ABOVE = 4
"""Lines above a list in which its heading may stand."""
_LEADERS = re.compile(r"(?:\.\s?){5}.*\d\s*\Z|(?:\. ?){9}")
"""Dots that lead to the number of a page, in a table of contents or a list of figures."""
_ENOUGH = 200
"""Letters at the end of a line that show whether dots lead to a number."""
_TITLE = 90
"""Letters of a line that may be the title of a chapter, at most."""
_KINDS = {
    "bracket": ("bracket", "raised"),
    "key": ("bracket",),
    "dotted": ("bracket", "raised"),
    "colon": ("bracket", "raised"),
    "plain": ("raised",),
    "raised": ("raised",),
}
"""How the text may cite the items of a list, by the style of its numbers."""

Asked = dict[str, dict[str, int]]
"""The markers of the text that no note answers yet, by kind, with the page of the first; under
"again" all those in brackets with the page of the last."""


@dataclass
class _Run:
    """A list that grows: its style, and for each start its place in the flow, marker, offset;
    `small` is True for bracketed numbers in smaller type than that of the running text, `further`
    for a list that follows one under a heading of notes."""

    style: str
    starts: list[tuple[int, str, int]] = field(default_factory=list)
    small: bool = False
    further: bool = False

    @property
    def markers(self) -> list[str]:
        return [marker for _, marker, _ in self.starts]

    @property
    def first(self) -> int:
        return self.starts[0][0]

    @property
    def last(self) -> int:
        return self.starts[-1][0]


def lists(
    flow: Sequence[Line],
    raised: Mapping[str, int],
    pitch: float,
    *,
    answered: frozenset[str],
    beside: bool = False,
) -> list[Note]:
    """The notes of the lists in a flow of lines, in order.

    `raised` are the raised markers that no footnote answers, with the page of the first;
    `answered` are bracketed ones that footnotes answer; `pitch` is the usual distance of lines;
    `beside` is True where raised markers ask for footnotes already.
    A list under a heading comes first; each of the others must answer what no other one does.
    """
    cited = _bracketed(flow)
    bracketed = {name: pages[0] for name, pages in cited.items() if name not in answered}
    asked = {
        "raised": dict(raised),
        "bracket": bracketed,
        "again": {name: pages[1] for name, pages in cited.items()},
    }
    chosen: list[_Run] = []
    runs = list(_runs(flow))
    _mark_further(runs, flow, pitch)
    runs.sort(key=lambda r: _rank(r, flow, asked))
    size, inside = body_size([flow]), cells_of(flow)
    for run in runs:
        if not _headed(run, flow) and no_notes(run.starts, flow, size, inside):
            continue
        if _holds_notes(run, flow, asked, beside=beside):
            chosen.append(run)
            for kind in _KINDS[run.style]:
                for marker in run.markers:
                    asked[kind].pop(marker, None)
    chosen.sort(key=lambda run: run.first)
    return [note for run in chosen for note in _notes(run, flow, pitch) if note.has_text]


def _rank(run: _Run, flow: Sequence[Line], asked: Asked) -> tuple[bool, bool, int, int]:
    """Which list comes first: one under a heading, one numbered as it is cited, in brackets, one
    that answers the most markers, the last one."""
    answers = _answers(run, flow, asked)
    return not _headed(run, flow), run.style != "bracket" or not answers, -answers, -run.last


def _bracketed(flow: Sequence[Line]) -> dict[str, tuple[int, int]]:
    """The bracketed markers inside lines, with the pages of the first and the last."""
    found: dict[str, tuple[int, int]] = {}
    for line in flow:
        for cited in bracketed_in(line.text) if "[" in line.text else ():
            for name in cited.names if cited.start > 0 else ():
                found[name] = found.get(name, (line.page,))[0], line.page
    return found


# --- runs of numbers ------------------------------------------------------------------------------


def _runs(flow: Sequence[Line]) -> Iterator[_Run]:
    """The runs of consecutive numbers, the longest first where they would share lines."""
    open_: dict[str, list[_Run]] = {}
    size = body_size([flow])
    for at, line in enumerate(flow):
        start = start_of(line)
        if start is None or start.style not in _KINDS or _LEADERS.search(line.text[-_ENOUGH:]):
            continue
        mine = open_.setdefault(start.style, [])
        open_here = (r for r in reversed(mine[-_LONGEST:]) if _continues(r, flow, at, start.marker))
        run = max(open_here, key=lambda r: len(r.starts), default=None)
        if run is not None:
            run.starts.append((at, start.marker, start.text_at))
        elif _has_digit(start.marker) if start.style == "key" else value(start.marker) is not None:
            small = len(start.marker) < 4 and line.size < size - SMALLER
            small = small and start.style == "bracket" and len(line.text) > start.text_at
            mine.append(_Run(start.style, [(at, start.marker, start.text_at)], small))
    taken: set[int] = set()
    found = [run for runs in open_.values() for run in runs if len(run.starts) > 1 or run.small]
    for run in sorted(found, key=lambda r: -len(r.starts)):
        span = set(range(run.first, run.last + 1))
        if not span & taken:
            taken |= span
            yield run


def _has_digit(key: str) -> bool:
    return any(map(str.isdigit, key))


def _continues(run: _Run, flow: Sequence[Line], at: int, marker: str) -> bool:
    before, line = flow[run.last], flow[at]
    if at - run.last > _LONGEST or abs(before.size - line.size) > 0.08 * before.size:
        return False
    if run.style != "key":
        number, last = value(marker), value(run.starts[-1][1])
        if number is None or last is None or number != last + 1:
            return False
    level = abs(before.x0 - line.x0) < 1.2 * line.size
    return level or line.page != before.page or line.y > before.y


# --- which of them are notes ----------------------------------------------------------------------


def _headed(run: _Run, flow: Sequence[Line]) -> bool:
    """True where a heading such as "References" stands right above a list, or above lists that
    begin anew under the titles of chapters, of which this is a further one."""
    above = flow[max(run.first - _ABOVE, 0) : run.first]
    return run.further or any(is_heading(line.text) for line in above)


def _mark_further(runs: Sequence[_Run], flow: Sequence[Line], pitch: float) -> None:
    """Mark the lists that begin anew in one section of notes: under a title of a few words, in the
    style and size of the list before, which ended just above."""
    ordered = sorted(runs, key=lambda run: run.first)
    for before, run in itertools.pairwise(ordered):
        first, one = flow[before.first], flow[run.first]
        alike = run.style == before.style and abs(one.size - first.size) < 0.08 * one.size
        begins = run.markers[0] == "1" and (before.further or before.markers[0] == "1")
        if not alike or run.style == "key" or not begins:
            continue
        *_, last = _notes(before, flow, pitch)
        end = before.last + len(last.lines)
        title = flow[end : run.first]
        if _headed(before, flow) and len(title) <= _ABOVE and all(map(_is_title, title)):
            run.further = True


def _is_title(line: Line) -> bool:
    return len(line.text) < _TITLE and not line.text.endswith((".", ",", ";"))


def _answers(run: _Run, flow: Sequence[Line], asked: Asked) -> int:
    """How many markers that stand before a list ask for its numbers."""
    page = flow[run.first].page
    kinds = _KINDS[run.style]
    return sum(any(asked[kind].get(m, page + 1) <= page for kind in kinds) for m in run.markers)


def _holds_notes(run: _Run, flow: Sequence[Line], asked: Asked, *, beside: bool) -> bool:
    """True where a heading says so, or the text cites the numbers of the list; all of them where
    the raised ones that footnotes leave may be exponents."""
    answers, size = _answers(run, flow, asked), len(run.markers)
    if run.style == "key":  # words are cited as other words in brackets are
        size = sum(map(is_key, run.markers))
    if run.style != "key" and value(run.markers[0]) != 1:
        most = size > 2 and answers * (1 if beside and run.style != "bracket" else 2) >= size
        return most or (run.small and answers == size)
    if _headed(run, flow):
        return not is_form(run.starts, flow)
    if run.style in ("bracket", "key"):
        return answers * 3 >= size
    cited = set(asked["bracket"]) & set(run.markers)
    if 2 * len(cited) >= max(answers, 1):
        if not is_cited_list(cited, asked, flow[run.last].page):
            return False
        if beside and size > 2 and len(cited) * 2 >= size:
            return True
    elif not in_order(run.markers, asked["raised"]):
        return False
    return answers * 2 >= size if size > 2 and not beside else answers == size


# --- the lines of each item -----------------------------------------------------------------------


def _notes(run: _Run, flow: Sequence[Line], pitch: float) -> Iterator[Note]:
    hanging = _hanging(run, flow)
    edges = {round(flow[at + 1].x0) for at, _, _ in run.starts[:-1]} if hanging > 3 else set()
    for number, (at, marker, text_at) in enumerate(run.starts):
        last = number + 1 == len(run.starts)
        end = len(flow) if last else run.starts[number + 1][0]
        note = Note(marker, run.style, text_at, [flow[at]])
        caption: Line | None = None
        for place in range(at + 1, end):
            line = flow[place]
            if is_caption(line, caption, note.lines[-1]):
                caption = line
                continue
            if is_running_head(flow, place, note.lines[0].size):
                continue
            ends = last and not (
                _ends_later(line, note, hanging, pitch) or _in_next_column(line, note, edges)
            )
            if (_belongs(line, note) and not ends) or _stretched(line, note.lines[-1]):
                note.lines.append(line)
            elif last:
                break
        yield note


def _hanging(run: _Run, flow: Sequence[Line]) -> float:
    """How far the further lines of an item stand to the right of its number."""
    begins = {at for at, _, _ in run.starts}
    steps = sorted(
        flow[at + 1].x0 - flow[at].x0
        for at in begins
        if at + 1 < len(flow) and at + 1 not in begins and 0 < flow[at].y - flow[at + 1].y < 40
    )
    return steps[len(steps) // 2] if steps else 0.0


def _belongs(line: Line, note: Note) -> bool:
    """True for a line between two numbers that is in the size and column of the list."""
    first, before = note.lines[0], note.lines[-1]
    if abs(line.size - first.size) > 0.07 * first.size + 0.05 and not adjoins(line, before):
        return False
    if abs(before.y - line.y) <= 0.5 * line.size and line.page == before.page:
        return line.x0 - before.x1 < (3 if note.has_text else _PULLED) * line.size
    if not note.has_text:  # a number on a line of its own
        return line.page != before.page or line.x0 > before.x0 - 2
    beside = len(note.lines) > 1 and abs(before.y - note.lines[-2].y) < 0.5
    above = [before, note.lines[-2]] if beside else [before]
    return line.page != before.page or line.y > before.y or any(map(line.overlaps, above))


def _stretched(line: Line, before: Line) -> bool:
    """True for the rest of a line that was pulled apart to fill the column, as before a URL that
    could not be cut."""
    return (
        line.page == before.page
        and abs(line.y - before.y) < 0.5
        and abs(line.size - before.size) < 0.3
        and 0 < line.x0 - before.x1 < _PULLED * line.size
        and _SPELLED.match(line.text) is not None
    )


def _ends_later(line: Line, note: Note, hanging: float, pitch: float) -> bool:
    """True for a line that still belongs to the last item of a list."""
    first, before = note.lines[0], note.lines[-1]
    drop = before.y - line.y
    if not note.has_text and line.page == before.page:
        return 0 <= drop < 3 * line.size
    if line.page == before.page + 1:
        return _goes_over(line, note, hanging)
    if line.page != before.page or not -0.3 < drop < max(1.6, 1.2 * pitch) * line.size:
        return False
    if hanging > 3 and drop > 0.5 * line.size and abs(line.x0 - first.x0) < 0.5 * hanging:
        return False
    if len(note.lines) > 1 and note.lines[-2].y < before.y and line.x0 < before.x0 - 2:
        return False  # in the next column
    return not is_heading(line.text)


def _in_next_column(line: Line, note: Note, edges: set[int]) -> bool:
    """True for a line at the head of the next column that ends the last item of a list, which was
    cut off: it begins where further lines of other items do."""
    first, before = note.lines[0], note.lines[-1]
    if line.page != before.page or abs(line.size - first.size) > 0.3 or _ENDED.search(before.text):
        return False
    behind = line.x0 > before.x1 and line.y > before.y
    return behind and any(abs(line.x0 - edge) < 2 for edge in edges)


def _goes_over(line: Line, note: Note, hanging: float) -> bool:
    """True for a line on the next page that ends the last item of a list, which was cut off."""
    first, before = note.lines[0], note.lines[-1]
    if _ENDED.search(before.text) or line.y <= before.y or abs(line.size - first.size) > 0.3:
        return False
    shift = line.x0 - first.x0
    return abs(shift - hanging) < 2 and (hanging > 3 or line.text[:1].islower())

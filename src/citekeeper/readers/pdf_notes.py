"""Notes at the foot of pages: where each begins.

A line may begin a note where it starts with a number or symbol. It does where a marker on the same
page asks for it, or where it follows the last note. One document writes its footnotes in one style:
raised ("\u00b9 Text"), plain ("1 Text"), dotted ("1. Text"), with a colon ("1: Text") or bracketed
("[1] Text"), or bracketed where the text cites it raised.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from statistics import median

from citekeeper.readers.pdf_asked import Asked, bracketed_on, raised_on
from citekeeper.readers.pdf_cells import cells, has_words, is_legend, is_power
from citekeeper.readers.pdf_gaps import fillings
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_markers import Start, is_exponent, start_of, value
from citekeeper.readers.pdf_note_lines import SMALLER, USUAL_PITCH, Collected, Note, is_typed

_STYLES = ("raised", "plain", "dotted", "colon", "bracket", "label")
"""How notes are numbered; a label is a number in brackets that raised ones ask for."""
_NUMERALS = ("v", "x", "l")
"""Numerals of one letter that are no first ones."""
_LONG = 20
"""Letters of a line that is running text, not a label."""

_FEWEST_ALIKE, _MOSTLY, _ALIKE = 8, 0.8, 0.08
"""Notes, and share of all notes, in one size from which on a document writes them in that size;
how much the sizes of alike ones may differ."""
_MUCH = 0.2
"""Letters in larger type, against those in the most frequent size, that may be the text."""
_FEWEST_WITHIN = 3
"""Notes inside the text that are no accident."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    line: Line
    start: Start


def body_size(pages: Sequence[Sequence[Line]]) -> float:
    """The size in which most of the letters are printed; where notes are longer than the text, the
    one of much text in which most of the raised markers stand."""
    weights, citing = Counter[float](), Counter[float]()
    for page in pages:
        for line in page:
            size = round(line.size, 1)
            weights[size] += len(line.text)
            citing[size] += sum(start > 0 for start, _ in line.raised)
    most = max(weights, key=lambda size: weights[size], default=0.0)
    much = [size for size in weights if size > most and weights[size] > _MUCH * weights[most]]
    cited = max(much, key=lambda size: citing[size], default=most)
    return cited if citing[cited] > max(2 * citing[most], _FEWEST_WITHIN) else most


def footnotes(
    pages: Sequence[Sequence[Line]], size: float, pitch: float = USUAL_PITCH
) -> list[Note]:
    """The notes at the foot of pages, in order; `size` and `pitch` (the distance of lines against
    their size) are those of the running text."""
    candidates = [list(_candidates(page)) for page in pages]
    raised = [raised_on(page) for page in pages]
    best: list[list[_Candidate]] = [[] for _ in pages]
    most, best_style = 0, ""
    for style in _STYLES:
        asked = [bracketed_on(page) for page in pages] if style == "bracket" else raised
        own = "bracket" if style == "label" else style
        mine = [[c for c in found if c.start.style == own] for found in candidates]
        choice = _Choice(size, style)
        chosen = choice.on(pages, mine, asked) if any(mine) else []
        if choice.weight > most and not choice.is_doubtful(chosen):
            best, most, best_style = chosen, choice.weight, style
    collected = Collected(size, pitch, _usual_width(pages))
    _fill(best, candidates, pages, size)
    for page, begun in zip(pages, best, strict=True):
        starts = {id(one.line): one.start for one in begun}
        if best_style == "label":
            starts = {line: replace(start, style=best_style) for line, start in starts.items()}
        collected.add(page, starts)
    notes = [note for note in collected.notes if has_words(note.lines, note.text_at)]
    return list(_upright(notes))


def _candidates(page: Sequence[Line]) -> Iterator[_Candidate]:
    """The lines of a page that may begin a note."""
    begun = [
        _Candidate(line, start)
        for line in page
        if (start := start_of(line)) and not is_legend(line, start.marker)
    ]
    inside = cells(page) if begun else set()
    yield from (one for one in begun if id(one.line) not in inside or one.line.foot)


def _fill(
    best: Sequence[list[_Candidate]],
    candidates: Sequence[Sequence[_Candidate]],
    pages: Sequence[Sequence[Line]],
    size: float,
) -> None:
    """Add the notes that the numbers of others tell."""
    pairs = [[[(c.line, c.start) for c in page] for page in each] for each in (best, candidates)]
    choice = _Choice(size, "plain")
    for number, (line, start) in fillings(*pairs):
        page = pages[number]
        if choice.is_at_foot(line, page, line):
            best[number].append(_Candidate(line, start))
            place = {id(other): at for at, other in enumerate(page)}
            best[number].sort(key=lambda one: place[id(one.line)])


def _upright(notes: Sequence[Note]) -> Iterator[Note]:
    """The notes; those of a page that was drawn from its foot upwards in their own order."""
    for _, group in groupby(notes, key=lambda note: note.page):
        mine = list(group)
        numbers = [value(note.marker) for note in mine]
        falling = all(a and b and a == b + 1 for a, b in pairwise(numbers))
        yield from reversed(mine) if falling else mine


def _usual_width(pages: Sequence[Sequence[Line]]) -> float:
    """The width of most long lines."""
    widths = [line.x1 - line.x0 for page in pages for line in page if len(line.text) > 2 * _LONG]
    return median(widths) if widths else 0.0


class _Choice:
    """Which of the lines that may begin a note in one style do."""

    def __init__(self, size: float, style: str) -> None:
        self._size = size
        self._style = style
        self._last = 0
        self._answered: set[str] = set()
        self._weights: dict[tuple[int, str], int] = {}
        self._cells: set[int] = set()

    @property
    def weight(self) -> int:
        """How much the style speaks for itself: the notes that are asked for, those in small type
        twice, those below the rule once more; each number of a page once."""
        return sum(self._weights.values())

    def is_doubtful(self, chosen: Sequence[Sequence[_Candidate]]) -> bool:
        """True where notes are set as the text is, and it asks for less than a third of them:
        the items of lists, which formulas seem to ask for."""
        lines = [one.line for begun in chosen for one in begun]
        plain = sum(not (line.foot or line.size < self._size - SMALLER) for line in lines)
        formal = self._style in ("plain", "dotted") and 2 * plain > len(lines)
        return formal and 3 * len(self._weights) < len(lines)

    def on(
        self,
        pages: Sequence[Sequence[Line]],
        candidates: Sequence[Sequence[_Candidate]],
        asked: Sequence[Asked],
    ) -> list[list[_Candidate]]:
        """For each page the lines that begin its notes."""
        found, every = [], []
        before: Asked = {}
        for page, mine, here in zip(pages, candidates, asked, strict=True):
            self._cells = cells(page) if mine else set()
            chosen = [one for one in mine if self._begins(one, page, here, before)]
            place = {id(line): at for at, line in enumerate(page)}
            picked = self._one_each(chosen + self._next_to(mine, chosen), place)
            last = picked[-1].line if picked else None
            found.append([one for one in picked if last and self.is_at_foot(one.line, page, last)])
            every.append(picked)
            self._answered = {one.start.marker for one in found[-1]}
            before = here
        return _in_one_size(every if self._within_text(found, every) else found)

    def _within_text(
        self, found: Sequence[Sequence[_Candidate]], every: Sequence[Sequence[_Candidate]]
    ) -> bool:
        """True where a document, as a web page that was printed, has its notes inside the text:
        several of them do not stand at the foot, and all of them are small and count up."""
        notes = [one for picked in every for one in picked]
        inside = len(notes) - sum(map(len, found))
        numbers = [value(one.start.marker) or 0 for one in notes]
        return (
            self._style != "raised"
            and inside >= max(_FEWEST_WITHIN, len(notes) // 4)
            and all(one.line.size < self._size - SMALLER for one in notes)
            and all(a < b for a, b in pairwise(numbers))
        )

    def _begins(self, one: _Candidate, page: Sequence[Line], here: Asked, before: Asked) -> bool:
        line, marker = one.line, one.start.marker
        small = line.size < self._size - SMALLER
        if self._style in ("bracket", "colon", "label") and not small:
            return False
        behind = line.text[one.start.text_at :][:1]
        if self._style == "plain" and (behind.isdigit() or not (behind or line.foot)):
            return False  # the row of a table, a part of a formula
        number = value(marker)
        follows = number is not None and number in (self._last + 1, 1)
        overdue = marker in before and marker not in self._answered
        formal = self._style in ("plain", "dotted") and not (small or line.foot)
        asking = [
            other
            for other in here.get(marker, ())
            if other is not line
            and _under(line, other)
            and not (formal and is_exponent(other, marker))
            and not is_power(other, marker)
        ]
        asked = bool(asking)
        if asked and not line.foot and self._in_table(asking, line, page):
            return False  # the legend of a table
        if marker == "\u00a7" and not asked:
            return False  # the heading of a section
        if marker in _NUMERALS and number != self._last + 1:
            return False  # the letter of a formula
        begins = (
            asked
            or (overdue and follows and (small or _lowest(line, page)))
            or (overdue and self._style == "colon")
            or (self._style == "raised" and (small or is_typed(line)) and (overdue or follows))
        )
        if begins and number is not None:
            self._last = number
        if asked or (begins and self._style == "raised"):
            self._weights[page[0].page, marker] = 1 + small + line.foot
        return begins

    def _in_table(self, asking: Sequence[Line], line: Line, page: Sequence[Line]) -> bool:
        """True where only a table asks for a note, and running text stands below that."""
        return all(id(one) in self._cells for one in asking) and any(
            one.y < line.y and one.size > line.size + SMALLER and len(one.text) > 2 * _LONG
            for one in page
        )

    def _next_to(
        self, mine: Sequence[_Candidate], chosen: Sequence[_Candidate]
    ) -> list[_Candidate]:
        """The lines below a note that begin the very next one at the same left edge, and those
        above it that begin the one before."""
        known = {id(one.line) for one in chosen}
        markers = {one.start.marker for one in chosen}
        added: list[_Candidate] = []
        for ordered, follows in ((mine, _next), (mine[::-1], _previous)):
            before: _Candidate | None = None
            for one in ordered:
                if before and one.start.marker not in markers and follows(before, one):
                    added.append(one)
                    markers.add(one.start.marker)
                    known.add(id(one.line))
                if id(one.line) in known:
                    before = one
        return added

    def _one_each(self, chosen: Sequence[_Candidate], place: Mapping[int, int]) -> list[_Candidate]:
        """For each marker the line below the rule, in the smallest type, between the numbers before
        and behind it, or the lowest one; ordered by `place`."""
        best: dict[str, _Candidate] = {}
        fit = _fit(sorted(chosen, key=lambda one: place[id(one.line)]))
        for one in chosen:
            other = best.get(one.start.marker)
            if other is None or _rank(one.line, fit) < _rank(other.line, fit):
                best[one.start.marker] = one
        kept = {id(one.line) for one in best.values()}
        kept |= {id(one.line) for one in chosen if self._printed_twice(one, best)}
        return sorted(
            {id(one.line): one for one in chosen if id(one.line) in kept}.values(),
            key=lambda one: place[id(one.line)],
        )

    def _printed_twice(self, one: _Candidate, best: Mapping[str, _Candidate]) -> bool:
        """True for a raised number below the rule, at the edge of a note of the same number: both
        begin notes."""
        other = best[one.start.marker].line
        below = self._style == "raised" and one.line.foot and other.foot
        return below and abs(one.line.x0 - other.x0) < 1

    def is_at_foot(self, line: Line, page: Sequence[Line], last: Line) -> bool:
        """True below the rule for notes, and where less running text stands below a line than above
        it; a note whose number was typed, in a text without layout, stands where the typist put
        it."""
        if is_typed(line) or line.foot:
            return True
        small = line.size < self._size - SMALLER
        text = [
            other
            for other in page
            if len(other.text) > _LONG
            and other.overlaps(line)
            and (not small or other.size > max(line.size + SMALLER, self._size - SMALLER))
        ]
        foot = line if small else last
        below = sum(other.y < foot.y - 1 for other in text)
        return below < (2 if small else 12) or 2 * below < len(text)


def _in_one_size(found: list[list[_Candidate]]) -> list[list[_Candidate]]:
    """The beginnings of notes without those in larger type than nearly all others have: formulas
    and the items of lists. An address may stand in smaller type."""
    sizes = Counter(round(one.line.size, 1) for picked in found for one in picked)
    usual = max(sizes, key=lambda size: sizes[size], default=0.0)
    most = usual * (1 + _ALIKE)
    fit = sum(count for size, count in sizes.items() if size <= most)
    if fit < max(_FEWEST_ALIKE, _MOSTLY * sizes.total()):
        return found
    return [
        [one for one in picked if one.line.size <= most or is_typed(one.line)] for picked in found
    ]


def _rank(line: Line, fit: Mapping[int, int]) -> tuple[bool, int, int, float]:
    return not line.foot, round(line.size), -fit[id(line)], line.y


def _fit(ordered: Sequence[_Candidate]) -> dict[int, int]:
    """Of how many of its neighbours each line has the number before or behind its own; a date at
    the beginning of a line has none."""
    numbers = [value(one.start.marker) or 0 for one in ordered]
    around = zip([0, *numbers], numbers, [*numbers[1:], 0], strict=False)
    steps = [(one - before == 1) + (behind - one == 1) for before, one, behind in around]
    return {id(one.line): step for one, step in zip(ordered, steps, strict=True)}


def _under(line: Line, marked: Line) -> bool:
    """True where a line stands below a marker, or in a later column."""
    return line.y < marked.y - 1 or line.x0 > marked.x1 or line.x1 < marked.x0


def _lowest(line: Line, page: Sequence[Line]) -> bool:
    """True where at most a third of the lines of a page stand below a line."""
    long = [one for one in page if len(one.text) > _LONG]
    return 3 * sum(one.y < line.y for one in long) <= len(long)


def _next(before: _Candidate, one: _Candidate) -> bool:
    """True where a line begins the note after the one that begins above it."""
    first, second = value(before.start.marker), value(one.start.marker)
    if first is None or second != first + 1:
        return False
    return abs(one.line.x0 - before.line.x0) < one.line.size and one.line.y < before.line.y


def _previous(below: _Candidate, one: _Candidate) -> bool:
    return _next(one, below)

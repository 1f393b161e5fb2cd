"""Notes that an author typed by hand: raised numbers or `[1]` in the text, and a list of notes.

Which paragraphs are notes is told by the rules for plain text (`note_lists`); here each paragraph,
or each line that the author broke, is a line of such a text, with the number that the program
prints before it. Links stay where they were.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from citekeeper.readers.docx_headings import is_heading
from citekeeper.readers.docx_paragraphs import Paragraph
from citekeeper.readers.docx_typed import may_list, shown_labels
from citekeeper.readers.flows import Note, Passage
from citekeeper.readers.layout import RAISED, Block, NoteLines, blocks, split_items
from citekeeper.readers.note_lists import MARKERS, asked_for
from citekeeper.readers.note_lists import told_apart as notes_told_apart
from citekeeper.readers.sentences import goes_on
from citekeeper.readers.text_pages import Line

_HEADING = "References"
"""How the heading of references is shown to the rules for plain text."""

_UNIT = re.compile(r"(?<![A-Za-z])(?:[kcdm]?m|ft)\Z")
"""What stands before a raised 2 or 3 that is no marker: "12 km²"."""

_FEWEST_KEYS = 2
"""Keys of a bibliography: a single word in brackets may be anything."""

_FIRST = ("0", "00", "1", "01", "001")
"""With which the numbers of references begin."""

_FEWEST_CITED = 2
"""References that a text with notes of its own asks for, by number."""

_FURTHER = 4
"""Lines from a number that stands alone to the text of its note, blank ones counted."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a paragraph, by its place in the text of the passage, which is `whole`."""

    passage: Passage
    whole: str
    start: int
    end: int

    @property
    def text(self) -> str:
        """What the author typed."""
        return self.whole[self.start : self.end]


@dataclass(frozen=True, slots=True)
class _Mark:
    """A marker in a line of the running text, which asks for the note of a number."""

    line: int
    start: int
    end: int
    number: str


@dataclass(frozen=True, slots=True)
class _Cited:
    """A marker by its place in the text of a passage, and the key of the note it asks for."""

    start: int
    end: int
    key: str


def told_apart(
    paragraphs: Sequence[Paragraph], *, beside: bool = False
) -> tuple[list[Passage], dict[str, Note]]:
    """The running text with its markers marked, and the notes by key; none where none were typed.

    Keys such as "[RFC 1]" are those of a bibliography, as in a plain text, where there are several
    and no notes with numbers. Notes in the cells of a table explain that table; they are none of a
    text that has others. Beside notes of the program (`beside`), only references count: of a list
    that begins with its first number or with keys, and of which the text asks for several.
    """
    if beside and not may_list([f"{one.label} {one.passage.text}" for one in paragraphs]):
        return [one.passage for one in paragraphs], {}
    for tables in (False, True):
        lines, text = _lines(paragraphs, tables=tables)
        blocks_of_body, found = notes_told_apart(blocks(text))
        if beside:
            found = [note for note in found if not _is_raised(note, lines)]
        keyed = found if len(found) >= _FEWEST_KEYS else []
        notes = [note for note in found if note.marker.isdigit()] or keyed
        if notes or not any(one.cell for one in paragraphs):
            break
    if not notes or (beside and notes[0].marker.isdigit() and notes[0].marker not in _FIRST):
        return [one.passage for one in paragraphs], {}
    listed = {
        number
        for note in notes
        for line in note.lines
        for number in range(line.number, _place(line, lines) + 1)
    }
    body = {number: line for number, line in lines.items() if number not in listed}
    blocks_at = {line.number: at for at, block in blocks_of_body for line in block.lines}
    known = {key: note.marker for note in notes for key in reversed(note.keys)}
    cited = _cited(notes, _marks(body, known)) or _cited_in_rounds(notes, body)
    if beside and not _asks_for_several(notes, cited):
        return [one.passage for one in paragraphs], {}
    return _passages(body, blocks_at, cited), {
        _key(index): Note(note.marker, _note(note, lines)) for index, note in enumerate(notes)
    }


def marked(
    passages: Sequence[Passage], keys: Mapping[str, str], *, raised: bool = False
) -> list[Passage]:
    """The passages with the bracketed numbers of known notes, and `raised` ones where that is
    said, taken out and marked by their keys."""
    found = []
    signs = f"[{RAISED}" if raised else "["
    for passage in passages:
        line = _Line(passage, passage.text, 0, len(passage.text))
        marks = (
            _marks({0: line}, dict(zip(keys, keys, strict=True)))
            if any(map(line.whole.count, signs))
            else ()
        )
        cited = [
            _Cited(mark.start, mark.end, keys[mark.number])
            for mark in marks
            if line.whole[mark.start : mark.end].lstrip().lstrip("^")[:1] in signs
        ]
        found.append(_cut(line, cited) if cited else passage)
    return found


def _is_raised(note: NoteLines, lines: Mapping[int, _Line]) -> bool:
    """True for a note that its author began with a raised number."""
    return lines[note.lines[0].number].text.lstrip()[:1] in tuple(RAISED)


def _cited_in_rounds(
    notes: Sequence[NoteLines], body: Mapping[int, _Line]
) -> dict[int, list[_Cited]]:
    """The markers "(1)", "(2)" in a text that has no others, where they ask for most of a list."""
    known = {f"({note.marker})": note.marker for note in notes if note.marker.isdigit()}
    cited = _cited(notes, _marks(body, known)) if known else {}
    return cited if 2 * _asked(cited) >= len(notes) else {}


def _asks_for_several(notes: Sequence[NoteLines], cited: Mapping[int, Sequence[_Cited]]) -> bool:
    """True where the running text asks for several notes in brackets, or for half of them."""
    half = (len(notes) + 1) // 2
    bracketed = all(note.style == "bracket" for note in notes)
    return _asked(cited) >= (min(_FEWEST_CITED, half) if bracketed else half)


def _asked(cited: Mapping[int, Sequence[_Cited]]) -> int:
    """How many notes the markers ask for."""
    return len({mark.key for marks in cited.values() for mark in marks})


def _key(index: int) -> str:
    return f"hand:{index}"


def _lines(paragraphs: Sequence[Paragraph], *, tables: bool) -> tuple[dict[int, _Line], str]:
    """The lines by their number in a plain text, and that text; a blank line ends a paragraph.
    Notes in `tables` only count where that is said."""
    lines: dict[int, _Line] = {}
    texts: list[str] = []
    labels, signed = shown_labels([f"{one.label} {one.passage.text}" for one in paragraphs])
    for at, paragraph in enumerate(paragraphs):
        passage, text = paragraph.passage, paragraph.passage.text
        label = labels.get(at, paragraph.label)
        if at in labels and not label:
            continue
        if at in signed and not paragraph.breaks:
            texts += [signed[at], ""]
            lines[len(texts) - 1] = _Line(passage, text, 0, len(text.rstrip()))
            continue
        if not label and is_heading(text):
            lines[len(texts) + 1] = _Line(passage, text, 0, len(text.rstrip()))
            texts += [_HEADING, ""]
            continue
        for start, end in pairwise((0, *paragraph.breaks, len(text))):
            last = start + len(text[start:end].rstrip())
            line = _Line(passage, text, start, last)
            shown = line.text.lstrip(RAISED) if paragraph.cell and not tables else line.text
            texts.append(f"{label} {shown}".strip())
            lines[len(texts)] = line
            label = ""
        texts.append("")
    return lines, "\n".join(texts)


# --- markers --------------------------------------------------------------------------------------


def _marks(body: Mapping[int, _Line], known: Mapping[str, str]) -> Iterator[_Mark]:
    """The markers in the running text of notes whose numbers are known by what asks for them, but
    for those in the text of a link that says more than the number."""
    for number, line in body.items():
        text, taken = line.whole, line.passage.taken
        for found in MARKERS.finditer(text, line.start, line.end):
            start, end = found.span()
            before = bisect_left(taken, (end, 0)) - 1
            first, last = taken[before] if before >= 0 else (start, end)
            linked = last > start and not start <= first <= last <= end
            unit = found["raised"] and _UNIT.search(text, max(start - 4, 0), start)
            if not (unit or linked):
                keys = (known[key] for key in asked_for(found) if key in known)
                yield from (_Mark(number, start, end, key) for key in keys)


def _cited(notes: Sequence[NoteLines], marks: Iterable[_Mark]) -> dict[int, list[_Cited]]:
    """For each line the markers in it, with the note that each asks for.

    Where numbering restarts, as many markers as notes of one number are paired in order; otherwise
    a marker asks for the next note of its number below it.
    """
    indices: dict[str, list[int]] = defaultdict(list)
    for index, note in enumerate(notes):
        indices[note.marker].append(index)
    asking: dict[str, list[_Mark]] = defaultdict(list)
    for mark in marks:
        asking[mark.number].append(mark)
    cited: dict[int, list[_Cited]] = defaultdict(list)
    for number, asked in asking.items():
        wanted = indices[number]
        places = [notes[index].lines[0].number for index in wanted]
        for order, mark in enumerate(asked):
            below = order if len(asked) == len(wanted) else bisect_right(places, mark.line)
            key = _key(wanted[min(below, len(wanted) - 1)])
            cited[mark.line].append(_Cited(mark.start, mark.end, key))
    return cited


# --- pieces of paragraphs -------------------------------------------------------------------------


def _passages(
    body: Mapping[int, _Line], blocks_at: Mapping[int, int], cited: Mapping[int, Sequence[_Cited]]
) -> list[Passage]:
    """The running text; a sentence that a block of notes cuts in two is whole again."""
    passages: list[Passage] = []
    last, before = -1, ""
    for run in _runs(body):
        first, marks = body[run[0]], [mark for number in run for mark in cited.get(number, ())]
        piece = _cut(replace(first, start=_after_bullet(first), end=body[run[-1]].end), marks)
        at = blocks_at.get(run[0])
        if at is not None and at > last + 1 and passages and goes_on(before, piece.text):
            passages[-1].absorb(piece)
        elif piece.text or piece.links:
            passages.append(piece)
        last, before = (last, before) if at is None else (at, piece.text)
    return passages


def _runs(body: Mapping[int, _Line]) -> Iterator[list[int]]:
    """The numbers of the lines that follow each other in one paragraph."""
    run: list[int] = []
    for number, line in body.items():
        if run and (run[-1] + 1 != number or body[run[-1]].passage is not line.passage):
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _cut(line: _Line, marks: Sequence[_Cited]) -> Passage:
    """A piece of a passage with the links in it, its markers taken out and marked."""
    start, end, whole = line.start, line.end, line.passage
    links = whole.links[_at(whole.links, start) : _at(whole.links, end + 1)]
    taken = whole.taken[bisect_left(whole.taken, (start, 0)) : bisect_left(whole.taken, (end, 0))]
    points = {start, end, *(at for at, _ in links), *(mark.start for mark in marks)}
    points |= {min(at, end) for span in taken for at in span}
    kept = [(at, key) for at, key in whole.marks if start <= at <= end]
    points |= {at for at, _ in kept}
    begun: dict[int, list[_Cited]] = defaultdict(list)
    for mark in marks:
        begun[mark.start].append(mark)
    piece, done, places = Passage(), start, dict[int, int]()
    for point in sorted(points):
        piece.add(line.whole[done:point])
        places[point], done = piece.offset, max(done, point)
        for mark in begun[point]:
            piece.mark(mark.key)
            done = mark.end
    piece.add(line.whole[done:end])
    piece.marks = sorted([*piece.marks, *((places[at], key) for at, key in kept)])
    piece.links = [(places[at], link) for at, link in links]
    spans = ((places[first], places[min(last, end)]) for first, last in taken)
    piece.taken = [(first, last) for first, last in spans if last > first]
    return piece


def _after_bullet(line: _Line) -> int:
    """Where the text of a line begins: after the bullet that was typed before it."""
    kept = next(split_items(Block([Line(line.text, 0)])))[0].text
    return line.end - len(kept)


def _at(links: Sequence[tuple[int, object]], offset: int) -> int:
    """Where in the links of a passage those from an offset on begin."""
    return bisect_left(links, offset, key=lambda pair: pair[0])


def _note(note: NoteLines, lines: Mapping[int, _Line]) -> Passage:
    """The text of a note: the rest of its first line and the lines that follow."""
    passage = Passage()
    for order, shown in enumerate(note.lines):
        line = lines[_place(shown, lines)]
        at = line.whole.rfind(shown.text, line.start, line.end)  # a way back is cut off its end
        begun = at if at >= 0 else max(line.start, line.end - len(shown.text))
        start = line.start if order and at < 0 else begun
        end = at + len(shown.text) if at >= 0 else line.end
        passage.absorb(_cut(replace(line, start=start, end=end), ()))
    return passage


def _place(shown: Line, lines: Mapping[int, _Line]) -> int:
    """The number of the line that a line of a note is: a further one where the note's number
    stands alone."""
    near = range(shown.number, shown.number + _FURTHER)
    return next((n for n in near if n in lines and shown.text in lines[n].text), shown.number)

"""PDF: notes at page foot, endnotes and numbered bibliographies, with the sentences that cite them.

PDFium reads the file (`pdf_document`, `pdf_page`). `pdf_lines` puts words together to lines,
`pdf_ligatures` finds the letters of glyphs without a name (`pdf_unnamed`),
`pdf_furniture` leaves out running heads, `pdf_notes` finds footnotes and `pdf_lists` endnotes and
bibliographies by the markers of `pdf_markers`. `pdf_prose` undoes the breaks of lines with the
judgement of `pdf_joints` and `pdf_words`; `pdf_passages` reads the running text, and `pdf_citing`
ties its markers to the notes. A PDF's dates are those of the file, so none is a publication date.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from statistics import median

from citekeeper.model import Document, Place
from citekeeper.readers.decoding import Neighbour, sha256
from citekeeper.readers.drafts import (
    Draft,
    citations,
)
from citekeeper.readers.pdf_asked import raised_on
from citekeeper.readers.pdf_cells import is_power
from citekeeper.readers.pdf_citing import paired
from citekeeper.readers.pdf_document import Printed, printed
from citekeeper.readers.pdf_furniture import without_furniture
from citekeeper.readers.pdf_lines import Line
from citekeeper.readers.pdf_lists import lists
from citekeeper.readers.pdf_markers import is_exponent
from citekeeper.readers.pdf_note_lines import USUAL_PITCH, Note
from citekeeper.readers.pdf_notes import body_size, footnotes
from citekeeper.readers.pdf_passages import Mark, Passage, passages
from citekeeper.readers.pdf_prose import Setting, prose
from citekeeper.readers.pdf_words import Words

_BACK = re.compile(r"\A[\s\u2191^]+(?:\d+\.\d+\s+)*")
"""The ways back before a note, where a wiki's page was printed."""
_AROUND = 10
"""Lines before and behind a line that show the edge of its column."""

Key = tuple[float, int]
"""Where a draft stands in order: passage and offset."""


def read(name: str, body: bytes, _neighbour: Neighbour) -> Document:
    """A PDF as a Document, with title and language where it declares them."""
    report = printed(name, body)
    found = citations(drafts(report), language=report.language)
    return Document(
        name,
        "application/pdf",
        sha256(body),
        found,
        title=report.title,
        language=report.language,
    )


def drafts(report: Printed) -> tuple[Draft, ...]:
    """The notes and the links outside notes, in the order of their citing; a bibliography beside
    footnotes comes last, in its own order."""
    pages = without_furniture(report.pages)
    size = body_size(pages)
    setting = _setting(report, pages, size)
    feet = footnotes(pages, size, setting.pitch)
    listed = _listed(pages, feet, setting)
    used = {id(line) for note in (*feet, *listed) for line in note.lines}
    body = [line for page in pages for line in page if id(line) not in used]
    raised, bracketed = _known(feet, listed)
    text, marks = passages(body, setting, raised, bracketed)
    cited = paired(feet, listed, marks)
    ordered = list(_in_order(feet, cited[: len(feet)], text, setting))
    ordered += _in_order(listed, cited[len(feet) :], text, setting, last=bool(feet))
    for index, passage in enumerate(text):
        for offset, link, page in passage.links:
            context = passage.around(offset + 1)
            ordered.append(((index, offset), Draft(None, None, context, (link,), Place(page=page))))
    return tuple(draft for _, draft in sorted(ordered, key=lambda pair: pair[0]))


def _listed(pages: Sequence[Sequence[Line]], feet: Sequence[Note], setting: Setting) -> list[Note]:
    """The notes of lists, in what the footnotes leave."""
    used = {id(line) for note in feet for line in note.lines}
    answered = {note.marker for note in feet}
    asked: dict[str, int] = {}
    for number, page in enumerate(pages, 1):
        for name, lines in raised_on(page).items():
            if name not in answered and not all(_is_formula(line, name) for line in lines):
                asked.setdefault(name, number)
    flow = [line for page in pages for line in page if id(line) not in used]
    bracketed = frozenset(note.marker for note in feet if note.style == "bracket")
    beside = len(bracketed) < len(answered)
    return lists(flow, asked, setting.pitch, answered=bracketed, beside=beside)


def _is_formula(line: Line, name: str) -> bool:
    return is_power(line, name) or (bool(line.raised) and is_exponent(line, name))


def _known(feet: Sequence[Note], listed: Sequence[Note]) -> tuple[set[str], set[str]]:
    """The markers that notes answer: raised ones, and those in brackets."""
    raised = {note.marker for note in feet if note.style != "bracket"}
    raised |= {note.marker for note in listed if note.style not in ("bracket", "key")}
    bracketed = {note.marker for note in feet if note.style == "bracket"}
    bracketed |= {note.marker for note in listed if note.style != "raised"}
    return raised, bracketed


def _in_order(
    notes: Sequence[Note],
    cited: Sequence[Mark | None],
    text: Sequence[Passage],
    setting: Setting,
    *,
    last: bool = False,
) -> Iterator[tuple[Key, Draft]]:
    """The drafts of notes in printed order, each where the text cites it, or after the one before
    it; at the very end where `last`."""
    key: Key = (0, 0)
    for note, mark in zip(notes, cited, strict=True):
        told = prose(note.lines, setting, begin=note.text_at)
        links = tuple(dict.fromkeys(url.link for url in told.urls))
        context = text[mark.passage].around(mark.offset) if mark else None
        if mark and not last:
            key = max(key, (mark.passage, mark.offset))
        place = Place(page=note.page)
        yield (
            (float("inf"), 0) if last else key,
            Draft(note.marker, _BACK.sub("", told.text).strip(), context, links, place),
        )


# --- what the lines are judged by -----------------------------------------------------------------


def _setting(report: Printed, pages: Sequence[Sequence[Line]], size: float) -> Setting:
    words = Words((line for page in pages for line in page), tex=report.tex)
    wrapped = any(_goes_over(page, report) for page in pages)
    return Setting(words, report.targets, _edges(pages), wrapped, _pitch(pages, size))


def _pitch(pages: Sequence[Sequence[Line]], size: float) -> float:
    """The usual distance of lines in running text, against their size."""
    drops = [
        (above.y - line.y) / size
        for page in pages
        for above, line in itertools.pairwise(page)
        if abs(above.size - size) < 0.3 and abs(line.size - size) < 0.3
    ]
    near = [drop for drop in drops if 0 < drop < 3]
    return median(near) if near else USUAL_PITCH


def _edges(pages: Sequence[Sequence[Line]]) -> Callable[[Line], float]:
    """The right edge of the column that a line stands in, seen from the lines around it."""
    places = {id(line): (page, at) for page in pages for at, line in enumerate(page)}

    def edge(line: Line) -> float:
        page, at = places[id(line)]
        near = sorted(
            other.x1
            for other in page[max(at - _AROUND, 0) : at + _AROUND]
            if abs(other.x0 - line.x0) < 4 * line.size and abs(other.y - line.y) < 15 * line.size
        )
        shared = [a for a, b in itertools.pairwise(near) if b - a < 3]
        return max(shared[-1] if shared else near[-1], line.x1)

    return edge


def _goes_over(page: Sequence[Line], report: Printed) -> bool:
    """True where an annotation on this page goes on in the next line."""
    targets = report.targets
    for above, line in itertools.pairwise(page):
        if above.links and line.links and above.links[-1][1] == len(above.text):
            first, second = above.links[-1][2], line.links[0][2]
            if line.links[0][0] == 0 and targets[line.page][first] == targets[line.page][second]:
                return True
    return False

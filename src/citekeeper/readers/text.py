"""Plain text: notes at the foot of pages or at the end, and the sentences that cite them.

Note blocks may stand between the pages of a body; a sentence that such a block cuts in two is put
together again over it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from citekeeper.model import CitedLink, Document, Place
from citekeeper.readers.decoding import Neighbour, decoded, sha256
from citekeeper.readers.drafts import (
    Draft,
    citable,
    citations,
)
from citekeeper.readers.folding import spelled_out, unfold
from citekeeper.readers.layout import RAISED, Block, NoteLines, blocks, split_items
from citekeeper.readers.note_lists import told_apart
from citekeeper.readers.sentences import Sentences, goes_on
from citekeeper.readers.text_markers import asked_for, markers_in
from citekeeper.readers.text_pages import Line
from citekeeper.readers.text_words import Words

_BACK = " \u21a9\ufe0e"
"""What leads back from a note, in texts that were pages once."""
_JUMP = (
    r"(?:(?:Jump up(?: to)?|Hochspringen(?: nach)?|Springen naar|Aller \u00e0|Saltar a|Vai a):?)"
)
_UP = re.compile(
    rf"\A(?:{_JUMP}\s*)?[\^\u2191](?:\s*{_JUMP})?"
    r"(?:\s?(?:\^|\b)[a-z](?:\s?\d(?:\.\d)?)?(?=\s))*\s+(?=\S)"
)
"""The same before a note, as encyclopaedias have it: "^ a b See there.", "^a ^b See there.", "Jump
up ^ See there."."""
_SERVICES = re.compile(
    r"(?:\s*\[(?:Cross ?Ref|PubMed(?: Central)?|Google Scholar|Medline|PMC|Scopus|Web of Science"
    r"|View Article|Green Version|Publisher(?: Site| Full Text)|Full Text|CAS)\]){1,9}\s*\Z",
    re.IGNORECASE,
)
"""The links to services that publishers set behind a reference."""
_UNIT = re.compile(r"(?<![A-Za-z])(?:[kcdm]?m|ft)\Z")
_NO_TITLE = re.compile(rf"[.!;,]\Z|://|[.!?][{RAISED}\s]*\s\S|[{RAISED}]\Z|\A[\W\d]*\Z|\A\d+[.)]")


@dataclass(frozen=True, slots=True)
class _Spellings:
    """The URLs and words of a text, as they are spelled where no line end cuts them."""

    urls: frozenset[str]
    words: Words


@dataclass(frozen=True, slots=True)
class Mark:
    """One marker in the running text: for which note, and where in the passage without markers."""

    marker: str
    passage: int
    offset: int


@dataclass
class Passage:
    """Running text in one piece, its markers taken out: a paragraph, a heading, an item."""

    text: str
    line: Line
    at: int
    links: list[tuple[int, CitedLink]] = field(default_factory=list)
    sentences: Sentences = field(default_factory=lambda: Sentences(""))


def read(name: str, body: bytes, _neighbour: Neighbour) -> Document:
    """A plain text as a Document; the title is its first line where that reads like one."""
    text = decoded(name, body)
    found = citations(drafts(text))
    return Document(name, "text/plain", sha256(body), found, title=title(text))


def drafts(text: str) -> tuple[Draft, ...]:
    """The notes and the links outside notes of a plain text, in the order of their citing."""
    found = blocks(text)
    whole = _Spellings(
        spelled_out(text for block in found for text in (*block.texts, "")),
        Words(text for block in found for text in block.texts),
    )
    body, notes = told_apart(found)
    passages, marks = _passages(body, {key for note in notes for key in note.keys}, whole)
    for passage in passages:
        passage.sentences = Sentences(passage.text)
    cited = _paired(notes, marks, passages)
    ordered: list[tuple[tuple[int, int], Draft]] = []
    key = (0, 0)
    for note, mark in zip(notes, cited, strict=True):
        key = (mark.passage, mark.offset) if mark else key
        context = passages[mark.passage].sentences.around(mark.offset) if mark else None
        ordered.append((key, _note(note, context, whole)))
    for index, passage in enumerate(passages):
        ordered += [((index, at), _inline(passage, at, link)) for at, link in passage.links]
    return tuple(draft for _, draft in sorted(ordered, key=lambda pair: pair[0]))


def title(text: str) -> str | None:
    """The first line, where it reads like a title; with the next one where it ends in a colon."""
    first = [" ".join(b.first.split()) for b in blocks(text)[:2] if len(b.lines) == 1]
    if not first or len(first[0]) > 150 or _NO_TITLE.search(first[0]):
        return None
    joined = first[0].endswith(":") and len(first) > 1 and len(first[1]) <= 150
    return " ".join(first) if joined else first[0].lstrip("#* ") or None


# --- notes ---------------------------------------------------------------------------------------


def _note(note: NoteLines, context: str | None, whole: _Spellings) -> Draft:
    unfolded = unfold([line.text for line in note.lines], whole=whole.urls, words=whole.words)
    links = tuple(link for _, _, link in unfolded.links() if citable(link))
    first = note.lines[0]
    text = _SERVICES.sub("", _UP.sub("", unfolded.text).rstrip(_BACK))
    return Draft(note.marker, text, context, links, Place(first.number, first.page))


# --- running text --------------------------------------------------------------------------------


def _passages(
    body: Sequence[tuple[int, Block]], known: set[str], whole: _Spellings
) -> tuple[list[Passage], list[Mark]]:
    """The running text without markers, and where the markers stood."""
    passages: list[Passage] = []
    marks: list[Mark] = []
    before = -1
    for at, block in body:
        for lines in split_items(block):
            piece, found, links = _cleaned(lines, known, whole)
            cut = at > before + 1 or (passages and lines[0].page != passages[-1].line.page)
            alone = found and not piece.strip()  # markers that stand for themselves
            if not (passages and (alone or (cut and goes_on(passages[-1].text, piece)))):
                passages.append(Passage("", lines[0], at))
            passage = passages[-1]
            base = len(passage.text) + 1 if passage.text else 0
            passage.text = f"{passage.text} {piece}" if passage.text else piece
            marks += [Mark(m, len(passages) - 1, base + offset) for m, offset in found]
            passage.links += [(base + offset, link) for offset, link in links]
            before = at
    return passages, marks


def _cleaned(
    lines: list[Line], known: set[str], whole: _Spellings
) -> tuple[str, list[tuple[str, int]], list[tuple[int, CitedLink]]]:
    """A piece of running text without the markers of known notes; markers and links by offset."""
    unfolded = unfold([line.text for line in lines], whole=whole.urls, words=whole.words)
    text, parts, marks, done, size = unfolded.text, list[str](), list[tuple[str, int]](), 0, 0
    removed: list[tuple[int, int]] = []
    for found in markers_in(text):
        keys = [key for key in asked_for(found) if key in known]
        if not keys or (
            found["raised"] and _UNIT.search(text, max(found.start() - 4, 0), found.start())
        ):
            continue
        apart = found[0][0].isspace() and text[found.end() : found.end() + 1].isalnum()
        kept = found.start() + apart  # "the [1]report", as text browsers number links
        parts.append(text[done:kept])
        size += kept - done
        done = found.end()
        removed.append((done, done - size))
        marks += [(key.strip("()"), size) for key in keys]
    parts.append(text[done:])
    starts = [end for end, _ in removed]
    links = []
    for start, _, link in unfolded.links():
        index = bisect_right(starts, start) - 1
        if citable(link):
            links.append((start - (removed[index][1] if index >= 0 else 0), link))
    return "".join(parts), marks, links


def _inline(passage: Passage, at: int, link: CitedLink) -> Draft:
    context = passage.sentences.around(at + 1)
    return Draft(None, None, context, (link,), Place(passage.line.number, passage.line.page))


# --- which marker asks for which note ------------------------------------------------------------


def _paired(
    notes: Sequence[NoteLines], marks: Sequence[Mark], passages: Sequence[Passage]
) -> list[Mark | None]:
    """For each note the first marker that asks for it.

    Where numbering restarts, as many markers as notes of one number are paired in order; otherwise
    a marker asks for the next note of its number below it.
    """
    by_key: dict[str, list[int]] = {}
    for index, note in enumerate(notes):
        by_key.setdefault(note.marker, []).append(index)
    asked: dict[str, list[Mark]] = {}
    for mark in marks:
        asked.setdefault(mark.marker, []).append(mark)
    cited: list[Mark | None] = [None] * len(notes)
    for key, indices in by_key.items():
        asking = asked.get(key, [])
        if len(asking) == len(indices):
            for index, mark in zip(indices, asking, strict=True):
                cited[index] = mark
            continue
        places = [notes[index].at for index in indices]
        for mark in asking:
            below = bisect_right(places, passages[mark.passage].at)
            index = indices[min(below, len(indices) - 1)]
            cited[index] = cited[index] or mark
    return cited

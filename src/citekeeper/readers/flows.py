"""Passages of text and the notes they cite -> drafts, in the order in which the text cites them.

What readers of marked-up text share: they fill `Passage`s, mark in them where notes are cited, and
hand over the notes by key.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from citekeeper.model import CitedLink, Place
from citekeeper.readers.drafts import Draft
from citekeeper.readers.html_flow import Flow, named
from citekeeper.readers.sentences import Sentences
from citekeeper.urls import find_urls


@dataclass
class Passage(Flow):
    """A text that grows, and the lines of the source on which it does.

    `facts` are what the markup says of works that are cited here, by offset: links, dates, CSL.
    """

    facts: list[tuple[int, Draft]] = field(default_factory=list)
    _lines: list[tuple[int, int | None]] = field(default_factory=list)

    def at(self, line: int | None) -> None:
        """Say on which line of the source the next text stands."""
        self.line = self.line or line
        self._lines.append((self.offset, line))

    def line_at(self, offset: int) -> int | None:
        """The line on which the text at an offset stands."""
        index = bisect_right(self._lines, offset, key=lambda pair: pair[0])
        return self._lines[index - 1][1] if index else self.line

    def link(self, uri: str, shown: str = "") -> None:
        """Keep the link that the markup gives here; a URL shown in its stead is an alternative."""
        others = tuple(url.uri for url in find_urls(shown) if url.uri != uri)[:1]
        if found := named(uri, others):
            self.links.append((self.offset, found))

    def absorb(self, other: Flow) -> None:
        """Go on with another passage, as one text."""
        self.add(f" {other.text}")
        base = self._size - len(other.text)
        self.links += [(base + at, link) for at, link in other.links]
        self.marks += [(base + at, key) for at, key in other.marks]
        self.taken += [(base + start, base + end) for start, end in other.taken]

    def add_work(self, work: Draft) -> None:
        """Add a reference that the markup gives field by field, with its links."""
        self.facts.append((self.offset, work))
        self.links += [(self.offset, link) for link in work.links]
        self.add_taken(work.note or "")

    def add_link(self, uri: str, shown: str) -> None:
        """Add what is shown of a link, and keep the link."""
        self.link(uri, shown)
        self.add_taken(shown)

    def add_taken(self, text: str) -> None:
        """Add a text in which no URLs are looked for: a link, code."""
        begun = self.offset
        self.add(text)
        self.taken.append((begun, self.offset))


@dataclass
class Note:
    """One note: its marker as printed, its text as it grows, where it begins.

    `entry` is what a bibliography says of it; it stands in place of the text.
    """

    marker: str
    passage: Passage = field(default_factory=Passage)
    line: int | None = None
    entry: Draft | None = None


@dataclass(frozen=True)
class _Citing:
    """Where a note is cited first (passage and offset), and the sentence that cites it."""

    place: tuple[int, int]
    context: str | None


def drafts(passages: Sequence[Passage], notes: Mapping[str, Note]) -> tuple[Draft, ...]:
    """The notes and the links outside notes, in the order in which the text cites them.

    A note that only another note cites stands behind that one; one that nothing cites, behind the
    note before it. The text of each passage must be complete.
    """
    for passage in chain(passages, (note.passage for note in notes.values())):
        passage.take_bare_urls()
    cited = _cited(passages, notes)
    ordered = _outside(passages)
    place = (-1, 0)
    for order, (key, note) in enumerate(notes.items()):
        citing = cited.get(key) or _Citing(place, None)
        place = citing.place
        ordered.append(((*place, order), _draft(note, citing.context)))
    return tuple(draft for _, draft in sorted(ordered, key=lambda pair: pair[0]))


def _cited(passages: Sequence[Passage], notes: Mapping[str, Note]) -> dict[str, _Citing]:
    """Where each note is cited first, in the text or, failing that, in another note."""
    cited: dict[str, _Citing] = {}
    for index, passage in enumerate(passages):
        for offset, key, sentence in _first_marks(passage, cited):
            cited[key] = _Citing((index, offset), sentence)
    waiting = [key for key in notes if key in cited]
    for key in waiting:
        for _, inner, sentence in _first_marks(notes[key].passage, cited):
            cited[inner] = _Citing(cited[key].place, sentence)
            if inner in notes:
                waiting.append(inner)
    return cited


def _first_marks(
    passage: Passage, cited: Mapping[str, _Citing]
) -> Iterator[tuple[int, str, str | None]]:
    """Offset, key and sentence of the marks of notes that are not cited so far."""
    sentences = None
    for offset, key in passage.marks:
        if key not in cited:
            sentences = sentences or Sentences(passage.text)
            yield offset, key, sentences.around(offset) or None


def _outside(passages: Sequence[Passage]) -> list[tuple[tuple[int, int, int], Draft]]:
    """The links of the passages, each once in its place."""
    found: list[tuple[tuple[int, int, int], Draft]] = []
    for index, passage in enumerate(passages):
        sentences = Sentences(passage.text if passage.links else "")
        works = dict(passage.facts)
        for offset, link in with_mementos(passage.links):
            context = sentences.around(offset + 1) or None
            draft = Draft(None, None, context, (link,), Place(passage.line_at(offset)))
            if offset in works:
                draft = _with_facts(draft, works[offset])
            found.append(((index, offset, -1), draft))
    return found


def _draft(note: Note, context: str | None) -> Draft:
    place = Place(note.line or note.passage.line)
    if note.entry is not None:
        return replace(note.entry, marker=note.marker, context=context, place=place)
    links = merged(link for _, link in note.passage.links)
    draft = Draft(note.marker, note.passage.text.strip(), context, links, place)
    works = [work for _, work in note.passage.facts]
    return _with_facts(draft, works[0]) if len(works) == 1 else draft


def _with_facts(draft: Draft, work: Draft) -> Draft:
    """The draft with the dates and the facts of the one work that it cites."""
    return replace(
        draft, accessed_on=work.accessed_on, published_on=work.published_on, csl=work.csl
    )


def with_mementos(links: Iterable[tuple[int, CitedLink]]) -> tuple[tuple[int, CitedLink], ...]:
    """The links of a running text by offset; a memento that follows the link that it keeps belongs
    to that one."""
    found = list[tuple[int, CitedLink]]()
    for offset, link in links:
        at, last = found[-1] if found else (0, None)
        behind = last is not None and (last.uri_r, last.fragment) == (link.uri_r, link.fragment)
        if last and behind and link.known_memento and last.known_memento is None:
            found[-1] = (at, replace(last, known_memento=link.known_memento))
        else:
            found.append((offset, link))
    return tuple(found)


def merged(links: Iterable[CitedLink]) -> tuple[CitedLink, ...]:
    """Each link once; a memento that the document gives for one of them belongs to it."""
    found: dict[tuple[str, str | None], CitedLink] = {}
    for link in links:
        key = (link.uri_r, link.fragment)
        first = found.setdefault(key, link)
        if first.known_memento is None and link.known_memento is not None:
            found[key] = replace(first, known_memento=link.known_memento)
    return tuple(found.values())

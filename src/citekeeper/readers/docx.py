"""DOCX: footnotes and endnotes with the numbers that a reader sees, and links of every kind.

`docx_parts` finds the parts of the container, `docx_flow` reads their text, `docx_fields` the field
codes in it, `docx_numbers` numbers the notes. A document without notes of its own may have some
that were typed by hand: `docx_by_hand`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from citekeeper.model import Document
from citekeeper.readers import docx_by_hand
from citekeeper.readers.decoding import Neighbour, sha256
from citekeeper.readers.docx_flow import Story
from citekeeper.readers.docx_numbers import KINDS, Reference, markers, section
from citekeeper.readers.docx_paragraphs import cites
from citekeeper.readers.docx_parts import Parts
from citekeeper.readers.docx_tree import attribute, named
from citekeeper.readers.drafts import citations
from citekeeper.readers.flows import Note, Passage, drafts

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_LONGEST_BY_HAND = 10_000_000
"""Characters of a document in which notes typed by hand are looked for: three times a report of a
thousand pages."""


def read(name: str, body: bytes, _neighbour: Neighbour) -> Document:
    """A Word document as a Document, with the title of its properties or in its text."""
    parts = Parts(name, body)
    story = _text(parts)
    notes = _notes(parts, story)
    passages, by_hand = docx_by_hand.told_apart(story.paragraphs, beside=bool(notes))
    if notes:
        passages = [one for one in passages if cites(one)]
    notes |= by_hand
    language = _language(story, parts)
    found = citations(drafts(passages, notes), language=language)
    title = parts.title or story.title
    return Document(name, MEDIA_TYPE, sha256(body), found, title=title, language=language)


def _text(parts: Parts) -> Story:
    """The text of the document. Where it is too long for those who type notes by hand, only
    paragraphs in which something is cited are kept."""
    story = Story(parts.around())
    for element in parts.body():
        if named(element) == "w:p":
            story.paragraph(element)
        else:
            story.sections.append(section(element))
        if not story.sparse and story.characters > _LONGEST_BY_HAND:
            story.thin_out()
    story.end()
    return story


def _notes(parts: Parts, story: Story) -> dict[str, Note]:
    """The notes that the text refers to, in order, by key; with those that only notes refer to."""
    custom = {one.key: one.custom for one in story.references}
    read: dict[str, Story] = {}
    for kind in KINDS:
        around = parts.around(kind)
        for element in parts.notes(kind):
            key = f"{kind}:{attribute(element, 'id')}"
            note = Story(around, lead=custom.get(key) or "")
            note.read(element)
            note.end()
            read.setdefault(key, note)
    numbered = markers(_all(story.references, read), story.sections, parts.numbering)
    return {
        key: Note(marker, _passage(read[key]) if key in read else Passage())
        for key, marker in numbered.items()
    }


def _all(references: Sequence[Reference], notes: Mapping[str, Story]) -> Iterator[Reference]:
    """The references of the text, each followed by those in its note."""
    waiting = dict(notes)
    for reference in references:
        yield reference
        note = waiting.pop(reference.key, None)
        for inner in note.references if note else ():
            yield replace(inner, section=reference.section, page=reference.page)


def _passage(note: Story) -> Passage:
    """A note's paragraphs as one text."""
    passage = Passage()
    for paragraph in note.paragraphs:
        passage.absorb(paragraph.passage)
    return passage


def _language(story: Story, parts: Parts) -> str | None:
    """The language of most of the text; text that names none has that of the document."""
    letters: Counter[str] = Counter()
    for said, count in story.languages.items():
        letters[said or parts.language or ""] += count
    return max(letters, key=lambda one: letters[one], default="") or parts.language

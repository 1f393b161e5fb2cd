"""ODT: footnotes and endnotes with the numbers that a reader sees, links, bibliography marks.

A document without notes of its own, in which somebody typed raised or bracketed numbers instead,
is read as a page of HTML with the same paragraphs would be.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import escape
from itertools import pairwise

from lxml import etree

from citekeeper.errors import ReadError
from citekeeper.model import Document
from citekeeper.readers import docx_by_hand, flows, html
from citekeeper.readers.decoding import Neighbour, sha256
from citekeeper.readers.docx_paragraphs import Paragraph
from citekeeper.readers.drafts import (
    Draft,
    citations,
)
from citekeeper.readers.flows import Passage
from citekeeper.readers.html_unlinked import link_notes
from citekeeper.readers.layout import RAISED
from citekeeper.readers.odt_lists import Lists
from citekeeper.readers.odt_references import LISTED, References, references
from citekeeper.readers.odt_styles import OFFICE, TEXT, Styles
from citekeeper.readers.odt_text import ReadingOrder
from citekeeper.readers.packages import Package

_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTED = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}encryption-data"
_DC = "{http://purl.org/dc/elements/1.1/}"
_EMPTY_BRACKETS = re.compile(r"\A(?:\(\s*\)|\[\s*\])\s*")
_SIGN = re.compile(r"\A\s*(?:[.:]|[.:]?\s?[\-\u2013\u2014]+)(?=\s)\s*")
"""What authors type behind a number in brackets: "[1]. Lind", "[1] - Lind"."""
_NUMBERED = re.compile(rf"\[\d{{1,3}}\]|[{RAISED}]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-\w{2,8})*")


def read(name: str, body: bytes, _neighbour: Neighbour) -> Document:
    """An ODT as a Document, with the title and the language that it declares."""
    package = Package(name, body)
    _refuse_locked(package)
    content = package.tree("content.xml")
    roots = (content, *_optional(package, "styles.xml"))
    styles = Styles(*roots)
    meta = _optional(package, "meta.xml")
    story = _body(package, content)
    typed = next(story.iter(f"{TEXT}note"), None) is not None
    listed = references(story, Lists(*roots), typed=typed)
    order = ReadingOrder(story, styles, listed)
    by_hand = _by_hand(story, styles, listed) if typed else None
    language = styles.language or _said(meta, "language", _LANGUAGE)
    found = citations(by_hand or _drafts(order), language=language)
    return Document(
        name,
        "application/vnd.oasis.opendocument.text",
        sha256(body),
        found,
        title=_title(order) or _said(meta, "title", re.compile(r".*\S.*")),
        language=language,
    )


def _by_hand(story: etree._Element, styles: Styles, listed: References) -> tuple[Draft, ...] | None:
    """The drafts of a document with notes of its own in which the rules for typed references find
    more of them than stand in lists; None where they do not, or where marks cite what is listed."""
    plain = replace(listed, keys={}, markers={}, places={}, typed={})
    order = ReadingOrder(story, styles, plain)
    if not order.notes or any(note.entry or note.passage.facts for note in order.notes.values()):
        return None
    passages, found = docx_by_hand.told_apart(list(_paragraphs(order)), beside=True)
    if len(found) <= len(listed.markers):
        return None
    return tuple(map(_without_marker, flows.drafts(passages, order.notes | found)))


def _drafts(order: ReadingOrder) -> tuple[Draft, ...]:
    if not order.notes and any(_NUMBERED.match(passage.text) for passage in order.passages):
        page = html.parsed(_page(order))
        if link_notes(page):
            return _without_signs(html.drafts(page))
    passages, notes = order.passages, order.notes
    listed = [key for key in notes if key.startswith(LISTED)]
    if listed:
        passages = _asking(order, listed)
    elif not notes:
        body, found = docx_by_hand.told_apart(list(_paragraphs(order)))
        raised = any(passage.text[:1] in RAISED for passage in passages if passage.text)
        if not raised or any(passage.marks for passage in body):
            passages, notes = body, found
    return tuple(map(_without_marker, flows.drafts(passages, notes)))


def _without_signs(drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """The drafts without the sign that stands before the text of each of their notes."""
    notes = [draft.note or "" for draft in drafts if draft.marker is not None]
    if not all(map(_SIGN.match, notes)):
        return drafts
    return tuple(
        replace(one, note=_SIGN.sub("", one.note or "")) if one.marker else one for one in drafts
    )


def _asking(order: ReadingOrder, listed: Sequence[str]) -> list[Passage]:
    """The passages with the numbers of references marked: each asks for the next reference below
    that has the number, or else for the last one above."""
    raised = len(listed) == len(order.notes)
    keys = {order.notes[key].marker: key for key in listed}
    below: dict[int, dict[str, str]] = defaultdict(dict)
    for key in reversed(listed):
        below[order.above[key]][order.notes[key].marker] = key
    parts: list[list[Passage]] = []
    for start, end in reversed(list(pairwise((0, *sorted(below), len(order.passages))))):
        keys |= below.get(end, {})
        parts.append(docx_by_hand.marked(order.passages[start:end], keys, raised=raised))
    return [passage for part in reversed(parts) for passage in part]


def _paragraphs(order: ReadingOrder) -> Iterator[Paragraph]:
    """The passages with their line breaks, and the numbers that lists print before them."""
    for at, passage in enumerate(order.passages):
        breaks = order.breaks.get(id(passage), [])
        yield Paragraph(passage, breaks=breaks, label=order.labels.get(at, ""))


def _without_marker(draft: Draft) -> Draft:
    """A note without what is left of its number in its text: the brackets that stood around it, or
    the mark itself where it is none that counts. Documents that came from Word have such notes."""
    if draft.marker is None or not draft.note:
        return draft
    text = draft.note.removeprefix(f"[{draft.marker}]")
    if text != draft.note:
        text = _SIGN.sub("", text)
    text = _EMPTY_BRACKETS.sub("", text).lstrip()
    if not any(map(str.isalnum, draft.marker)):
        text = text.removeprefix(draft.marker).lstrip()
    return replace(draft, note=text)


def _page(order: ReadingOrder) -> str:
    """The passages as a page of HTML; each link stands before its words."""
    return "".join(
        f"<p>{''.join(_pieces(passage, order.breaks.get(id(passage), ())))}</p>\n"
        for passage in order.passages
    )


def _pieces(passage: Passage, breaks: Sequence[int]) -> Iterator[str]:
    links, done = dict(passage.links), 0
    lines = [(at, at) for at in breaks]
    for start, end in sorted([*passage.taken, *lines]):
        if start >= done:
            yield escape(passage.text[done:start])
            link, done = links.get(start), end
            tag = f'a href="{escape(link.uri_as_cited)}"' if link else "code"
            shown = escape(passage.text[start:end])
            yield f"<{tag}>{shown}</{tag.split()[0]}>" if end > start or link else "<br/>"
    yield escape(passage.text[done:])


def _title(order: ReadingOrder) -> str | None:
    """The first paragraph in the style of titles."""
    return (order.title.text.strip()[:500] or None) if order.title is not None else None


# --- the container --------------------------------------------------------------------------------


def _refuse_locked(package: Package) -> None:
    """ReadError where a password keeps the text from being read."""
    manifest = _optional(package, _MANIFEST)
    if "encrypted-package" in package or any(
        next(root.iter(_ENCRYPTED), None) is not None for root in manifest
    ):
        raise ReadError(
            "this document is locked with a password",
            where=package.name,
            hint="open it and save it without a password",
        )


def _optional(package: Package, part: str) -> list[etree._Element]:
    """The tree of a part, in a list; an empty one where the container has no such part."""
    return [package.tree(part)] if part in package else []


def _body(package: Package, content: etree._Element) -> etree._Element:
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise ReadError(
            "this is an OpenDocument file, but not a text",
            where=package.name,
            hint="save it as a text document (.odt)",
        )
    return body


def _said(meta: Sequence[etree._Element], name: str, pattern: re.Pattern[str]) -> str | None:
    """What the document says of itself, where it says it as expected."""
    found = (element.text or "" for root in meta for element in root.iter(f"{_DC}{name}"))
    said = " ".join(next(found, "").split())
    return said[:500] if pattern.fullmatch(said) else None

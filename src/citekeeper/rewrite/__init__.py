"""Corrections and the source of a document -> its text with mementos where links rotted.

Every edit is an offset, what stands there, and what stands there instead; nothing else of the
document changes, to the byte. A link that cannot be told apart, or has no place for what a style
writes, is left as it is and named.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from citekeeper.errors import SettingsError
from citekeeper.model import Document
from citekeeper.rewrite.edits import CannotPlace, Correction, Edit, edits
from citekeeper.rewrite.occurrences import Links, Occurrence, assigned
from citekeeper.rewrite.source import Source, source

__all__ = [
    "FORMATS",
    "STYLES",
    "Correction",
    "Edit",
    "Rewritten",
    "Source",
    "refuse_style",
    "rewrite",
    "source",
]

STYLES = ("replace", "append", "robust")

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "text/markdown": "markdown",
        "text/html": "html",
        "text/x-tex": "latex",
        "text/x-rst": "rst",
        "text/x-wiki": "wikitext",
        "application/x-bibtex": "bibtex",
        "application/vnd.citationstyles.csl+json": "csl",
        "application/yaml": "citations",
    }
)
"""Media type of a Document -> the format in which its source can be rewritten."""

_WITH_ATTRIBUTES = ("html", "markdown")
_SEVERAL = "the URL stands in several places, and whose it is cannot be told"
_NOT_THERE = "the URL is not written out there (another file, a broken line, a field of its own)"
_NEAR = 400
"""Characters behind a link in which its memento may stand already, beside its own length."""


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The new text, the corrections made in it, and those that were left with the reason."""

    text: str
    done: tuple[Correction, ...] = ()
    left: tuple[tuple[Correction, str], ...] = ()


def refuse_style(style: str, media_type: str, *, name: str) -> None:
    """SettingsError where the format of a document has no place for what a style writes."""
    format_ = FORMATS.get(media_type)
    if style == "robust" and format_ is not None and format_ not in _WITH_ATTRIBUTES:
        hint = "use --style replace or --style append; HTML and Markdown take robust"
        raise SettingsError(f"{name} cannot hold the attributes of Robust Links", hint=hint)


def rewrite(
    read: Source,
    document: Document,
    corrections: Sequence[Correction],
    *,
    style: str,
    language: str | None = None,
) -> Rewritten:
    """The text of `document`, whose source was `read`, with the corrections in a style.

    `language` is used for the words of `append` where the document does not say its own.
    """
    text, waiting = read.text, tuple(corrections)
    done, left = list[Correction](), list[tuple[Correction, str]]()
    said = document.language or language
    while waiting:
        now = replace(read, text=text)
        edited = _once(now, document, waiting, style=style, language=said)
        text = _applied(text, edited.edits)
        done, left, waiting = done + edited.done, left + edited.left, tuple(edited.later)
    return Rewritten(text, tuple(done), tuple(left))


@dataclass(slots=True)
class _Edited:
    """The edits of one go through the source, and what has to wait for the next one."""

    edits: list[Edit] = field(default_factory=list)
    done: list[Correction] = field(default_factory=list)
    left: list[tuple[Correction, str]] = field(default_factory=list)
    later: list[Correction] = field(default_factory=list)


def _once(
    read: Source,
    document: Document,
    corrections: Sequence[Correction],
    *,
    style: str,
    language: str | None,
) -> _Edited:
    """One go: of several copies to be named in one entry of a bibliography only the first, since
    the next one goes on where that one ends."""
    format_ = FORMATS[document.media_type]
    links, made, taken = Links(read, format_), _Edited(), set[int]()
    entries = style == "append"
    for one, found in _placed(links, document, corrections, entries=entries):
        records = {id(occurrence.record) for occurrence in found if occurrence.record}
        if entries and records & taken:
            made.later.append(one)
            continue
        try:
            new = _edits(links, one, found, format_, style, language)
        except CannotPlace as why:
            made.left.append((one, str(why)))
            continue
        taken |= records
        made.edits += new
        made.done += [one] if new else []
    return made


def _placed(
    links: Links, document: Document, corrections: Sequence[Correction], *, entries: bool
) -> Iterable[tuple[Correction, tuple[Occurrence, ...]]]:
    """Each correction with the links that it is about, or the entry of a bibliography."""
    for uri in dict.fromkeys(one.uri for one in corrections):
        here = {one.id: one for one in corrections if one.uri == uri}
        same = {id_: one.memento for id_, one in here.items()}
        found = assigned(links.to(uri), uri, document, source=links.source, same=same)
        for id_, one in here.items():
            yield one, found.get(id_, ()) or (links.entry(one.marker) if entries else ())


def _edits(
    links: Links,
    correction: Correction,
    found: Sequence[Occurrence],
    format_: str,
    style: str,
    language: str | None,
) -> list[Edit]:
    if not found:
        several = len(links.to(correction.uri)) > 0
        raise CannotPlace(_SEVERAL if several else _NOT_THERE)
    made = list[Edit]()
    for one in found[:1] if style == "append" and found[0].record else found:
        near = (one.construct.end, one.construct.end + len(correction.address) + _NEAR)
        if style != "append" or not links.shows(correction.address, near):
            made += edits(
                links.source.text, one, correction, format=format_, style=style, language=language
            )
    return made


def _applied(text: str, made: Iterable[Edit]) -> str:
    """The text with all edits; they never overlap."""
    parts, done = list[str](), 0
    for edit in sorted(made, key=lambda e: (e.start, e.end)):
        if edit.start < done:
            raise ValueError("two edits at one place")
        parts += [text[done : edit.start], edit.new]
        done = edit.end
    return "".join([*parts, text[done:]])

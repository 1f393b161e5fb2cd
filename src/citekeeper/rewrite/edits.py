"""One correction at one link -> the edits of the source, in each style."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from html import escape

from citekeeper.model import UriM
from citekeeper.rewrite.fields import Field, Record
from citekeeper.rewrite.occurrences import Occurrence
from citekeeper.rewrite.wording import archived, sentence


@dataclass(frozen=True, slots=True)
class Correction:
    """A memento to be put where a citation has a link that rotted.

    `uri` is the link as the document spells it today; `captured` the day of the memento (UTC);
    `strangers` says that the live address is in other hands, so that no new link may lead there.
    """

    id: str
    marker: str | None
    uri: str
    memento: UriM
    captured: date
    fragment: str | None = None
    strangers: bool = False
    line: int | None = None

    @property
    def address(self) -> str:
        """The memento's address, at the place in the page to which the link leads."""
        return f"{self.memento}#{self.fragment}" if self.fragment else self.memento


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands from `start` up to `end` in the source becomes `new`."""

    start: int
    end: int
    new: str


class CannotPlace(Exception):  # noqa: N818 - says what it means
    """Why a correction cannot be made at a link, in a few words."""


def edits(
    text: str,
    one: Occurrence,
    correction: Correction,
    *,
    format: str,  # noqa: A002 - the word of the house
    style: str,
    language: str | None,
) -> tuple[Edit, ...]:
    """The edits that correct one link; CannotPlace where the style has no place there."""
    if style == "replace":
        return tuple(
            Edit(s, e, _spelled(correction.address, text[s:e], one.construct.kind, format))
            for s, e in one.spans
        )
    if style == "robust":
        return tuple(_robust(text, one, correction))
    phrase = archived(_shown(correction.address, format), correction.captured, language=language)
    appended: dict[str, Callable[[], Edit]] = {
        "bibtex": lambda: _into_entry(text, one, phrase),
        "csl": lambda: _into_item(text, one, correction.address, phrase),
        "citations": lambda: _into_ledger(text, one, correction.memento),
    }
    if format in appended:
        return (appended[format](),)
    return (_behind(one, correction, phrase),)


# --- spelling -----------------------------------------------------------------------------------

_LATEX = re.compile(r"[%#&_$]")


def _spelled(uri: str, before: str, kind: str, format: str) -> str:  # noqa: A002
    """A memento as a format spells it, in place of a URL that was spelled `before`."""
    if format == "html" or (format == "markdown" and kind == "anchor"):
        return escape(uri)
    if format == "markdown":
        return re.sub(r"([\\`*_~()])", r"\\\1", uri) if kind == "inline" or "\\" in before else uri
    if format == "latex" and kind == "bare":
        return rf"\url{{{_latex(uri)}}}"
    if format in ("latex", "bibtex"):
        return _latex(uri) if "\\" in before else uri if "%" in before else _latex(uri, "%#")
    if format == "rst":
        return re.sub(r"([\\*`_])", r"\\\1", uri) if "\\" in before else uri
    if format == "wikitext":
        return uri.replace("[", "%5B").replace("]", "%5D")
    if format == "csl":
        return _json(uri, slashes="\\/" in before)
    return uri


def _latex(uri: str, signs: str = "%#") -> str:
    return _LATEX.sub(lambda found: f"\\{found[0]}" if found[0] in signs else found[0], uri)


def _json(text: str, *, slashes: bool = False) -> str:
    inner = json.dumps(text, ensure_ascii=False)[1:-1]
    return inner.replace("/", "\\/") if slashes else inner


def _shown(uri: str, format: str) -> str:  # noqa: A002
    """A memento as a link of its own within a sentence."""
    if format == "html":
        return f'<a href="{escape(uri)}">{escape(uri)}</a>'
    if format in ("latex", "bibtex"):
        return rf"\url{{{_latex(uri)}}}"
    if format == "wikitext":
        return _spelled(uri, "", "bare", format)
    return uri if format in ("csl", "rst") else f"<{uri}>"


# --- append -------------------------------------------------------------------------------------

_ARCHIVE_FIELDS = (
    (re.compile(r"internetquelle|literatur", re.IGNORECASE), ("archiv-url", "archiv-datum")),
    (re.compile(r"lien|ouvrage|article|chapitre", re.I), ("archive-url", "archive-date")),
    (re.compile(r"citeer", re.IGNORECASE), ("archiefurl", "archiefdatum")),
    (re.compile(r"citar", re.IGNORECASE), ("arquivourl", "arquivodata")),
    (re.compile(r"cita", re.IGNORECASE), ("urlarchivio", "dataarchivio")),
    (re.compile(r"cite|citation", re.IGNORECASE), ("archive-url", "archive-date")),
)
_SPANISH = ("urlarchivo", "fechaarchivo")


def _behind(one: Occurrence, correction: Correction, phrase: str) -> Edit:
    around = one.construct
    if around.kind == "definition":
        raise CannotPlace(
            "the URL stands in a definition of its own; --style replace puts it there"
        )
    if around.kind == "template":
        address, day = _archive_fields(around.label or "", phrase)
        memento = _spelled(correction.address, "", "template", "wikitext")
        new = f" |{address}={memento} |{day}={correction.captured.isoformat()}"
        return Edit(around.end, around.end, new)
    return Edit(around.end, around.end, f" ({phrase})")


def _archive_fields(template: str, phrase: str) -> tuple[str, str]:
    """What a citation template calls the archived copy and its date."""
    for pattern, names in _ARCHIVE_FIELDS:
        if pattern.match(template):
            return _SPANISH if names[0] == "urlarchivio" and "archivado" in phrase else names
    raise CannotPlace(f"the template {template!r} has no known field for an archived copy")


def _into_entry(text: str, one: Occurrence, phrase: str) -> Edit:
    """Into the note of a BibTeX entry, made behind the field of the URL where there is none."""
    record, field = _of_record(one)
    note = record.named("note")
    if note is None:
        lead, (_, end) = field.lead, field.value
        return Edit(end, end, f",{lead or ' '}note = {{{sentence(phrase)}}}")
    if text[note.value[1] - 1] not in '}"':
        raise CannotPlace("the entry's note is no text of its own")
    at = note.value[1] - 1
    return Edit(at, at, _after(text[note.value[0] + 1 : at], phrase))


def _into_item(text: str, one: Occurrence, memento: str, phrase: str) -> Edit:
    """Into the archive_location of a CSL item; into its note, where that is taken."""
    record, field = _of_record(one)
    name = "archiveLocation" if record.named("itemType") else "archive_location"
    if record.named(name, "archive") is None:
        return _new_pair(field, name, memento)
    note = record.named("note")
    if note is None:
        return _new_pair(field, "note", sentence(phrase))
    at = note.value[1] - 1
    if text[at] != '"':
        raise CannotPlace("the item's note is no text")
    return Edit(at, at, _json(_after(text[note.value[0] + 1 : at], phrase)))


def _new_pair(field: Field, name: str, value: str) -> Edit:
    new = f",{field.lead or ' '}{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"
    return Edit(field.value[1], field.value[1], new)


def _after(note: str, phrase: str) -> str:
    """The phrase as the next sentence of a note."""
    if not note.strip():
        return sentence(phrase)
    return f" {sentence(phrase)}" if note.rstrip()[-1] in ".!?" else f". {sentence(phrase)}"


def _of_record(one: Occurrence) -> tuple[Record, Field]:
    """The record and the field of a URL, which every occurrence in a bibliography has."""
    if one.record is None or one.field is None:
        raise CannotPlace("the URL stands in no field")
    return one.record, one.field


def _into_ledger(text: str, one: Occurrence, memento: str) -> Edit:
    """A `memento:` beside the `url:`."""
    around = one.construct
    if around.kind == "flow":
        return Edit(around.end, around.end, f", memento: {json.dumps(memento)}")
    if around.kind == "item":
        url = text[around.start : around.end]
        url = url if url[0] in "\"'" else json.dumps(url, ensure_ascii=False)
        new = f"{{url: {url}, memento: {json.dumps(memento)}}}"
        return Edit(around.start, around.end, new)
    rest = re.compile(r"[^\r\n]*").match(text, around.end)
    at = rest.end() if rest else around.end
    broken = re.search(r"\r\n|\r|\n", text)
    line = f"{broken[0] if broken else chr(10)}{around.label or ''}memento: {memento}"
    return Edit(at, at, line)


# --- robust links -------------------------------------------------------------------------------

_HREF = re.compile(r"(?<![\w-])href\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)", re.IGNORECASE)


def _robust(text: str, one: Occurrence, correction: Correction) -> Iterator[Edit]:
    """Robust Links attributes (robustlinks.mementoweb.org/spec) on the link, which then leads to
    the memento; an address in other hands is not written into a new attribute."""
    around, memento = one.construct, escape(correction.address)
    original = "" if correction.strangers else f' data-originalurl="{escape(correction.uri)}"'
    versions = (
        f'{original} data-versionurl="{memento}"'
        f' data-versiondate="{correction.captured.isoformat()}"'
    )
    if around.kind == "anchor":
        href = _HREF.search(text, around.start, around.end)
        if href is None or not any(href.start() < s and e <= href.end() for s, e in one.spans):
            raise CannotPlace("the link around the URL leads elsewhere")
        start, end = next((s, e) for s, e in one.spans if href.start() < s and e <= href.end())
        yield Edit(start, end, memento)
        yield Edit(href.end(), href.end(), versions)
        return
    if around.kind not in ("bare", "angle", "inline"):
        raise CannotPlace("no attributes can stand there; --style replace puts the memento there")
    label = None if around.label is None else re.sub(r"(?<!\\)@", r"\\@", around.label)
    shown = text[slice(*one.spans[0])] if label is None else label
    yield Edit(around.start, around.end, f'<a href="{memento}"{versions}>{shown}</a>')

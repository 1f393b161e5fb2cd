"""The links of a source that spell one URL, and which citation each of them belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from citekeeper.model import Citation, Document
from citekeeper.rewrite import fields, ledger
from citekeeper.rewrite.constructs import Construct, construct
from citekeeper.rewrite.masks import masked, masks
from citekeeper.rewrite.source import Source
from citekeeper.rewrite.spelled import Span, Spellings


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One link in the source: what stands around it, every place in it at which the URL stands, the
    record and field that hold it, in formats that have such."""

    construct: Construct
    spans: tuple[Span, ...]
    record: fields.Record | None = None
    field: fields.Field | None = None


class Links:
    """The source of a document, in which the links to a URL can be looked for."""

    def __init__(self, source: Source, format: str) -> None:  # noqa: A002 - the word of the house
        self.source = source
        self._format = format
        self._spellings = Spellings(source.text, format)
        self._masks = masks(source.text, format)
        self._records = {"bibtex": fields.bibtex, "csl": fields.csl}.get(format, _none)(source.text)

    def to(self, uri: str) -> tuple[Occurrence, ...]:
        """The links that are spelled as exactly this URL, in order."""
        found = list[Occurrence]()
        for span in self._spellings.find(uri):
            one = None if masked(span, self._masks) else self._occurrence(span)
            if one is not None:
                found = _joined(found, one)
        return tuple(found)

    def entry(self, key: str | None) -> tuple[Occurrence, ...]:
        """The entry of a bibliography that is cited by a key, as a place for an archived copy."""
        for record in self._records:
            if record.key == key and record.fields:
                last = record.fields[-1]
                return (Occurrence(Construct("field", *last.value), (), record, last),)
        return ()

    def shows(self, uri: str, between: Span) -> bool:
        """True where a URL stands within a part of the source."""
        return any(between[0] <= s and e <= between[1] for s, e in self._spellings.find(uri))

    def _occurrence(self, span: Span) -> Occurrence | None:
        if self._format in ("bibtex", "csl"):
            inside = fields.around(self._records, span)
            return Occurrence(Construct("field", *span), (span,), *inside) if inside else None
        text = self.source.text
        if self._format == "citations":
            around = ledger.construct(text, span)
        else:
            around = construct(text, span, self._format)
        return Occurrence(around, (span,)) if around else None


def _none(_text: str) -> list[fields.Record]:
    return []


def _joined(found: Iterable[Occurrence], one: Occurrence) -> list[Occurrence]:
    """What was found, and one more; those of one and the same link are one."""
    kept, around, spans = list[Occurrence](), one.construct, one.spans
    for other in found:
        if other.construct.end <= around.start or around.end <= other.construct.start:
            kept.append(other)
            continue
        outer = max(around, other.construct, key=lambda c: c.end - c.start)
        around, spans = outer, (*other.spans, *spans)
    kept.append(replace(one, construct=around, spans=tuple(dict.fromkeys(spans))))
    return kept


# --- whose they are -------------------------------------------------------------------------------


def assigned(
    occurrences: Sequence[Occurrence],
    uri: str,
    document: Document,
    *,
    source: Source,
    same: Mapping[str, str],
) -> Mapping[str, tuple[Occurrence, ...]]:
    """Citation id -> its occurrences of a URL; what cannot be told apart is nobody's.

    `same` is what each citation that is to be changed would get: where several may be meant and all
    of them would get the same, it does not matter whose it is.
    """
    citing = [c for c in document.citations if any(link.uri_as_cited == uri for link in c.cited)]
    by_key = _by_key(occurrences, citing)
    if by_key is not None:
        return by_key
    if len(citing) == 1:
        own = tuple(o for o in occurrences if citing[0] in _near(o, document, source))
        return {citing[0].id: own or tuple(occurrences)}
    if len(citing) == len(occurrences):
        ordered = sorted(citing, key=lambda c: c.place.line or 0) if _placed(citing) else citing
        return {c.id: (o,) for c, o in zip(ordered, occurrences, strict=True)}
    found: dict[str, tuple[Occurrence, ...]] = {}
    for one in occurrences:
        near = tuple(c for c in _near(one, document, source) if c in citing)
        wanted = {same.get(c.id) for c in near or citing}
        if len(near) == 1 or (len(wanted) == 1 and None not in wanted):
            owner = (near or citing)[0].id
            found[owner] = (*found.get(owner, ()), one)
    return found


def _by_key(
    occurrences: Sequence[Occurrence], citing: Sequence[Citation]
) -> Mapping[str, tuple[Occurrence, ...]] | None:
    """The same for records that say by what key they are cited."""
    keys = {c.marker: c.id for c in citing}
    found: dict[str, tuple[Occurrence, ...]] = {}
    for one in occurrences:
        if one.record is None or one.record.key not in keys:
            return None
        owner = keys[one.record.key]
        found[owner] = (*found.get(owner, ()), one)
    return found


def _placed(citations: Sequence[Citation]) -> bool:
    return all(c.place.line is not None for c in citations)


def _near(one: Occurrence, document: Document, source: Source) -> tuple[Citation, ...]:
    """The citations that begin last before an occurrence, or on its line."""
    here = source.line(one.spans[0][0])
    lines = [c.place.line for c in document.citations if c.place.line and c.place.line <= here]
    last = max(lines, default=None)
    return tuple(c for c in document.citations if last is not None and c.place.line == last)

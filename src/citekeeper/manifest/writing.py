"""Values -> YAML text that reads back as exactly these values, in block style or in braces."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence

from citekeeper.manifest.loading import CSL_TEXTS, computed_kind
from citekeeper.manifest.values import is_date
from citekeeper.model import Citation, CitedLink, Document, Kind
from citekeeper.urls import cited_link, split_uri_m

WIDTH = 100
"""Columns after which a text is folded, or a list written one item a line."""

Value = str | Sequence["Value"] | Mapping[str, "Value"]
Fields = dict[str, Value]

# Not to be written raw: controls, YAML 1.1's line breaks, byte order marks, surrogates.
_UNSAFE = "\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff"
_RAW = re.compile(f"[^{_UNSAFE}]*")
_ESCAPED = re.compile(f"[{_UNSAFE}]")
_PLAIN = re.compile(r"[^\W\d_](?:.*[^\s:])?")
_WORDS = frozenset(("true", "false", "yes", "no", "on", "off", "null", "y", "n", "nan", "inf"))
_FOLDING_POINT = re.compile(r"(?<=\S) (?=\S)")
_QUOTED = frozenset(("id", "marker", "refers_to", "page"))


def scalar(value: str, *, flow: bool) -> str:
    """One line of YAML for a text: plain where that cannot be misread, else quoted."""
    forbidden = r": | #|[\[\]{},]" if flow else r": | #"
    if not _RAW.fullmatch(value):
        return _double_quoted(value)
    if is_date(value):
        return value
    if _PLAIN.fullmatch(value) and not re.search(forbidden, value) and value.lower() not in _WORDS:
        return value
    if '"' in value or "\\" in value:
        quoted = value.replace("'", "''")
        return f"'{quoted}'"
    return _double_quoted(value)


def quoted_like(value: str, style: str | None) -> str:
    """A short text in the style of the one it replaces; double-quoted for any other."""
    if style == "'" and _RAW.fullmatch(value):
        doubled = value.replace("'", "''")
        return f"'{doubled}'"
    if style is None and re.fullmatch(r"[A-Za-z0-9]+", value):
        return value
    return _double_quoted(value)


def _double_quoted(value: str) -> str:
    return _ESCAPED.sub(lambda m: f"\\u{ord(m[0]):04x}", json.dumps(value, ensure_ascii=False))


def flow(value: Value) -> str:
    """A value on one line, lists and tables in brackets."""
    if isinstance(value, str):
        return scalar(value, flow=True)
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{k}: {_quoted_or_flow(k, v)}" for k, v in value.items()) + "}"
    return "[" + ", ".join(map(flow, value)) + "]"


def _quoted_or_flow(key: str, value: Value) -> str:
    if key in _QUOTED and isinstance(value, str):
        return _double_quoted(value)
    return "true" if (key, value) == ("ignore", "true") else flow(value)


def block(fields: Mapping[str, Value], indent: str) -> Iterator[str]:
    """The lines of a table in block style, without line ends."""
    for key, value in fields.items():
        if isinstance(value, str):
            yield from _block_text(key, value, indent)
        elif isinstance(value, Mapping) or len(flow(value)) + len(indent) + len(key) < WIDTH:
            yield f"{indent}{key}: {flow(value)}"
        else:
            yield f"{indent}{key}:"
            yield from (f"{indent}  - {flow(item)}" for item in value)


def _block_text(key: str, value: str, indent: str) -> Iterator[str]:
    line = _double_quoted(value) if key in _QUOTED else scalar(value, flow=False)
    pieces = _FOLDING_POINT.split(value)
    fits = len(indent) + len(key) + 2 + len(line) <= WIDTH
    if fits or len(pieces) == 1 or value != value.strip() or not _RAW.fullmatch(value):
        yield f"{indent}{key}: {line}"
        return
    yield f"{indent}{key}: >-"
    row = pieces[0]
    for piece in pieces[1:]:
        if len(indent) + len(row) + len(piece) + 3 > WIDTH:
            yield f"{indent}  {row}"
            row = piece
        else:
            row = f"{row} {piece}"
    yield f"{indent}  {row}"


def item(fields: Mapping[str, Value], *, dash: int, keys: int) -> list[str]:
    """The lines of one list item: its dash and its keys at these columns."""
    lines = list(block(fields, " " * keys))
    lines[0] = " " * dash + "-" + lines[0][dash + 1 :]
    return lines


# --- what is written of a document and of a citation ----------------------------------------------


def report_fields(document: Document, *, path: str | None) -> Fields:
    """The `report:` table of a document; what it does not know stays out."""
    fields = {
        "title": document.title,
        "author": document.author,
        "publisher": document.publisher,
        "published": _date(document.published_on),
        "language": document.language,
        "document": path,
    }
    return _filled(fields)


def citation_fields(citation: Citation) -> Fields:
    """The entry of a citation; loading it gives this citation again, but for its place.

    A date that is none, and a known memento that is no dated archive address, stay out.
    """
    csl = _csl(citation.csl)
    computed = computed_kind(citation.cited, citation.refers_to, csl)
    head = {
        "id": citation.id,
        "marker": citation.marker,
        "kind": None if citation.kind in (computed, Kind.LINK) else citation.kind.value,
    }
    tail = {
        "note": citation.note,
        "context": citation.context,
        "accessed": _date(citation.accessed_on),
        "published": _date(citation.published_on),
        "quote": citation.quote,
        "refers_to": citation.refers_to,
    }
    return _filled(head) | _links(citation.cited) | _filled(tail) | csl


def _filled(fields: Mapping[str, str | None]) -> Fields:
    return {key: value for key, value in fields.items() if value and value.strip()}


def _date(value: str | None) -> str | None:
    return value if value and is_date(value) else None


def _links(cited: Sequence[CitedLink]) -> Fields:
    if len(cited) == 1:
        return _link(cited[0])
    links = [_link(link) for link in cited]
    return {"urls": [link["url"] if len(link) == 1 else link for link in links]} if links else {}


def _link(link: CitedLink) -> Fields:
    fields: Fields = {"url": link.uri_as_cited}
    known = link.known_memento
    if known and known != cited_link(link.uri_as_cited).known_memento and split_uri_m(known):
        fields["memento"] = str(known)
    return fields | ({"alternatives": list(link.alternatives)} if link.alternatives else {})


def _csl(csl: Mapping[str, object]) -> Fields:
    """The bibliographic facts that a ledger has keys for; names become plain texts."""
    given = csl.get("author")
    names = [_name(a) for a in given if isinstance(a, Mapping)] if isinstance(given, list) else []
    authors = [name for name in names if name.strip()]
    facts = _filled({k: v for k in CSL_TEXTS if isinstance(v := csl.get(k), str)})
    author: Fields = {"author": authors[0] if len(authors) == 1 else authors} if authors else {}
    return author | facts


def _name(author: Mapping[str, object]) -> str:
    keys = ("literal",) if "literal" in author else ("given", "family")
    return " ".join(str(author[key]) for key in keys if author.get(key))

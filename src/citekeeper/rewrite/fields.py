"""Records with fields: the entries of BibTeX, the items of CSL-JSON; where each stands."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from citekeeper.rewrite.spelled import Span

_SILENT = re.compile(
    r"file|files|pdf|local-?url|abstract|keywords?|mendeley-.*|bdsk-file-\d+|bib(?:url|source)"
    r"|annot(?:e|ation)|review|comments?|groups|owner|timestamp|(?:short|sub|main|book)?title"
    r"|author|editor|doi|eprint.*|crossref|xdata|ids|urldate|x-.*|attachments|relations|tags",
    re.IGNORECASE,
)
"""Fields in which an address is no citation."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name, where it begins with that, where its value stands with its delimiters,
    and the white space before it."""

    name: str
    begin: int
    value: Span
    lead: str


@dataclass(slots=True)
class Record:
    """One entry or item, the name by which it is cited (None where the format gives it none), and
    its fields."""

    key: str | None
    fields: list[Field] = field(default_factory=list)

    def named(self, *names: str) -> Field | None:
        """The first field with one of these names."""
        return next((one for one in self.fields if one.name in names), None)


def around(records: Sequence[Record], span: Span) -> tuple[Record, Field] | None:
    """The field in which a URL stands, where an address in it is a citation."""
    for record in records:
        for one in record.fields:
            inside = one.value[0] <= span[0] and span[1] <= one.value[1]
            if inside and not _SILENT.fullmatch(one.name):
                return record, one
    return None


# --- BibTeX -------------------------------------------------------------------------------------

_ENTRY = re.compile(r"@(?!(?:comment|preamble|string)\b)\w+\s*[{(]\s*([^\s,{}()=]*)\s*,", re.I)
_NAME = re.compile(r"(?P<lead>\s*)(?P<name>[\w:.+\-]+)\s*=\s*")


def bibtex(text: str) -> list[Record]:
    """The entries of a bibliography; what cannot be followed has no fields."""
    found = list(_ENTRY.finditer(text))
    bounds = [*(one.start() for one in found), len(text)]
    return [_entry(text, one, bounds[number]) for number, one in enumerate(found, 1)]


def _entry(text: str, found: re.Match[str], last: int) -> Record:
    """One entry, which ends before `last`."""
    record, at = Record(found[1] or None), found.end()
    while name := _NAME.match(text, at):
        end = _value_end(text, name.end(), last)
        if end is None:
            break
        value = (name.end(), name.end() + len(text[name.end() : end].rstrip()))
        record.fields.append(Field(name["name"].lower(), name.start("name"), value, name["lead"]))
        if text[end : end + 1] != ",":
            break
        at = end + 1
    return record


def _value_end(text: str, at: int, last: int) -> int | None:
    """Where a value ends: at the comma behind it, or at the brace that closes the entry; None where
    the next entry begins before that."""
    depth, quoted = 0, False
    for here in range(at, last):
        sign = text[here]
        if text[here - 1] == "\\" and sign in '{}"':
            continue
        if sign == '"' and depth == 0:
            quoted = not quoted
        elif sign == "{":
            depth += 1
        elif sign == "}":
            depth -= 1
        if depth < 0 or (sign in ",)" and depth == 0 and not quoted):
            return here
    return None


# --- CSL-JSON -----------------------------------------------------------------------------------

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+', re.DOTALL)


def csl(text: str) -> list[Record]:
    """The objects of a JSON text that have text fields, each with its id."""
    return list(_objects(text))


def _objects(text: str) -> Iterator[Record]:
    opened: list[Record | None] = []
    tokens = list(_TOKEN.finditer(text))
    for index, token in enumerate(tokens):
        if token[0] in ("{", "["):
            opened.append(Record(None) if token[0] == "{" else None)
        elif token[0] in ("}", "]") and opened:
            if (record := opened.pop()) and record.fields:
                yield record
        elif token[0] == ":" and opened and (record := opened[-1]) and 1 < index < len(tokens) - 1:
            _add(text, record, tokens[index - 2 : index + 2])


def _add(text: str, record: Record, tokens: list[re.Match[str]]) -> None:
    """The field of four tokens: the separator, the name, the colon, the value."""
    before, name, _, value = tokens
    if not name[0].startswith('"') or value[0] in ("{", "["):
        return
    called = _said(name[0])
    lead = text[before.end() : name.start()]
    record.fields.append(Field(called, name.start(), (value.start(), value.end()), lead))
    if called in ("id", "citation-key", "key"):
        given = _said(value[0])
        if record.key is None or "://" in record.key or (called == "id" and "://" not in given):
            record.key = given


def _said(token: str) -> str:
    """A text or a number of JSON; what is neither says itself."""
    try:
        return str(json.loads(token, strict=False))
    except ValueError:
        return token

"""BibTeX and BibLaTeX: each entry is a citation, its key the marker.

Escapes are undone; what an entry takes over from others (`crossref`, `xdata`) is put in where it is
silent itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from citekeeper import csl
from citekeeper.errors import ReadError
from citekeeper.model import CitedLink, Document
from citekeeper.readers.bibtex_source import Entry, entries
from citekeeper.readers.decoding import Neighbour, decoded, sha256
from citekeeper.readers.drafts import (
    Draft,
    citations,
)
from citekeeper.readers.entries import draft, links, reference, unfolded
from citekeeper.urls import split_uri_m

_ADDRESSES = re.compile(r"(?:bdsk-)?urls?(?:-?\d+)?|opturl|ee|link\d?|web(?:site|page)?|homepage")
_SILENT = re.compile(
    r"file|files|pdf|local-?url|abstract|keywords?|mendeley-.*|bdsk-file-\d+|bib(?:url|source)"
    r"|ads.*|annot(?:e|ation)|review|comments?|groups|owner|timestamp|date-(?:added|modified)"
    r"|creationdate|modificationdate|(?:short|sub|main|book)?title(?:addon)?|author|editor|doi"
    r"|eprint|eprinttype|archiveprefix|eprintclass|primaryclass|crossref|xdata|ids|urldate|x-.*"
)
"""Fields in which an address is no citation: the work's own words, and what programs note down."""
_FROM_PARENT = ("publisher", "editor", "year", "month", "date", "series", "address", "location")
_ACCESSED = ("urldate", "lastaccessed", "lastchecked", "accessed", "accessdate")
_PARTS = frozenset({"inbook", "incollection", "inproceedings", "conference", "article"})
_UNSAID = re.compile(r"file|abstract|keywords?|owner|timestamp|groups|crossref|xdata|ids")
_NEW_LINE = re.compile(r"\$\\backslash\$n(?:papers\d?://\S*|(?=(?:https?|ftp)://))")
"""What Mendeley makes of the end of a line between two addresses; and the place in Papers."""
MOST = 100_000
"""Entries of one bibliography that are read; a report of a thousand pages cites far fewer."""
LONGEST = 500
"""Characters that are shown of an entry without any usual field."""


def read(name: str, body: bytes, _neighbour: Neighbour) -> Document:
    """A bibliography as a Document, its entries in the order of the file."""
    text = decoded(name, body)
    found = citations(one for _, one in drafts(name, text))
    return Document(name, "application/x-bibtex", sha256(body), found)


def drafts(name: str, text: str) -> Iterator[tuple[tuple[str, ...], Draft]]:
    """The entries with all keys by which they may be cited; those only taken over from are none."""
    found = entries(text)
    if len(found) > MOST:
        raise ReadError(
            f"{len(found):,} entries are too many for one bibliography",
            where=name,
            hint=f"give only those that the report cites; at most {MOST:,} are read",
        )
    by_key: dict[str, Entry] = {}
    for entry in found:
        if entry.key:
            by_key.setdefault(entry.key, entry)
    used = {key for entry in found for key in _keys(entry.first("xdata"))}
    for number, entry in enumerate(found, 1):
        if entry.kind != "xdata" or entry.key not in used:
            key = entry.key or str(number)
            yield (key, *_keys(entry.first("ids"))), _draft(key, entry, by_key)


def _draft(key: str, entry: Entry, by_key: Mapping[str, Entry]) -> Draft:
    data = [by_key[k].fields for k in _keys(entry.first("xdata")) if k in by_key]
    fields = [*entry.fields, *(field for one in data for field in one)]
    first = dict(reversed(fields)) | _from_parent(entry, by_key)
    if accessed := next((first[name] for name in _ACCESSED if first.get(name)), None):
        first["urldate"] = accessed
    item = csl.item(entry.kind, first | {"url": _whole(first.get("url", ""))})
    found = _links(fields, first)
    note = reference(item, found) or _words(fields)
    return draft(key, item, found, line=entry.line, note=note)


def _from_parent(entry: Entry, by_key: Mapping[str, Entry]) -> dict[str, str]:
    """What `crossref` gives, apart from addresses: those are the parent's own."""
    parent = by_key.get(entry.first("crossref").strip())
    if parent is None or parent is entry:
        return {}
    own = {name for name, _ in entry.fields}
    taken = {name: parent.first(name) for name in _FROM_PARENT if name not in own}
    if entry.kind in _PARTS and not own & {"booktitle", "journal", "journaltitle"}:
        taken["booktitle"] = parent.first("booktitle") or parent.first("title")
    if own & {"date", "year"}:
        taken = {
            name: text for name, text in taken.items() if name not in ("date", "year", "month")
        }
    return {name: text for name, text in taken.items() if text}


def _links(fields: Sequence[tuple[str, str]], first: Mapping[str, str]) -> tuple[CitedLink, ...]:
    addresses, prose, archives = list[str](), list[str](), list[str]()
    for name, value in fields:
        named = [one.address for one in csl.commands(value) if _leads(one)]
        if _ADDRESSES.fullmatch(name) or (name == "eprint" and "://" in value):
            addresses += named or [csl.address(_bare(_whole(value)))]
        elif not _SILENT.fullmatch(name):
            addresses += named
            archives += named if name == "addendum" else []
            prose.append(csl.plain(_without_addresses(value)))
    found = links(
        addresses=addresses,
        prose=prose,
        doi=csl.address(first.get("doi", "")),
        arxiv=_arxiv(first),
        archives=(uri for uri in archives if split_uri_m(uri)),
    )
    return found or links(prose=[csl.plain(first.get("title", ""))])


def _without_addresses(value: str) -> str:
    r"""A text without its `\url` and `\href`; `\doi{10.1/x}` becomes "doi:10.1/x"."""
    parts, done = list[str](), 0
    for command in csl.commands(value):
        said = f" doi:{command.address} " if command.name == "doi" else " "
        parts += [value[done : command.start], said]
        done = command.end
    return "".join([*parts, value[done:]])


def _whole(value: str) -> str:
    """A field for addresses, those of several lines apart."""
    return unfolded(_NEW_LINE.sub("\n", value))


def _bare(address: str) -> str:
    """An address without the parentheses that somebody put around all of it."""
    whole = address.strip()
    return whole[1:-1] if whole.startswith("(") and whole.endswith(")") else address


def _leads(command: csl.Command) -> bool:
    r"""False for `\doi`, and for a `\path` of a file."""
    return command.name != "doi" and (command.name != "path" or "://" in command.address)


def _arxiv(first: Mapping[str, str]) -> str:
    number = csl.plain(first.get("eprint", ""))
    kind = csl.plain(first.get("archiveprefix") or first.get("eprinttype") or "")
    told = kind.lower() == "arxiv" or number.lower().startswith("arxiv:")
    return number if told else csl.plain(first.get("arxivid", ""))


def _keys(field: str) -> tuple[str, ...]:
    return tuple(key for key in re.split(r"[\s,]+", field) if key)


def _words(fields: Sequence[tuple[str, str]]) -> str:
    """What an entry without any usual field says."""
    said = [csl.plain(value) for name, value in fields if not _UNSAID.fullmatch(name)]
    return " ".join(" ".join(said).split())[:LONGEST]

"""A CSL item <-> a BibTeX entry: types and fields, both ways.

The values of the fields are BibTeX's, without their outer braces or quotes, strings put in.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from citekeeper.csl.dates import csl_date, date_fields, iso, year_and_month
from citekeeper.csl.latex import address, latex, plain
from citekeeper.csl.names import names, names_field

Item = dict[str, object]

_TYPES = {
    "article": "article-journal",
    "artwork": "graphic",
    "audio": "song",
    "book": "book",
    "booklet": "pamphlet",
    "dataset": "dataset",
    "inbook": "chapter",
    "inproceedings": "paper-conference",
    "inreference": "entry-encyclopedia",
    "jurisdiction": "legal_case",
    "legislation": "legislation",
    "letter": "personal_communication",
    "misc": "document",
    "online": "webpage",
    "patent": "patent",
    "periodical": "periodical",
    "phdthesis": "thesis",
    "review": "review",
    "software": "software",
    "standard": "standard",
    "techreport": "report",
    "unpublished": "manuscript",
    "video": "motion_picture",
}
"""The type of an entry for each type of an item that has one of its own."""

_ALIASES = {
    "bookinbook": "inbook",
    "collection": "book",
    "conference": "inproceedings",
    "electronic": "online",
    "image": "artwork",
    "incollection": "inbook",
    "legal": "legislation",
    "manual": "book",
    "mastersthesis": "phdthesis",
    "movie": "video",
    "music": "audio",
    "mvbook": "book",
    "proceedings": "book",
    "report": "techreport",
    "suppbook": "inbook",
    "suppperiodical": "article",
    "thesis": "phdthesis",
    "www": "online",
}
_SUBTYPES = {"magazine": "article-magazine", "newspaper": "article-newspaper"}
_NEAREST = {
    "article": "misc",
    "article-magazine": "article",
    "article-newspaper": "article",
    "bill": "legislation",
    "broadcast": "misc",
    "entry": "inreference",
    "entry-dictionary": "inreference",
    "event": "misc",
    "figure": "artwork",
    "hearing": "legislation",
    "interview": "misc",
    "map": "misc",
    "post": "online",
    "post-weblog": "online",
    "regulation": "legislation",
    "review-book": "review",
    "speech": "misc",
    "treaty": "legislation",
}
"""Types of items without a type of entry of their own: the nearest; `entrysubtype` says which."""
_GENRES = {"mastersthesis": "Master's thesis", "phdthesis": "PhD thesis"}

_TEXTS = {
    "title": "title",
    "shorttitle": "title-short",
    "series": "collection-title",
    "volume": "volume",
    "edition": "edition",
    "chapter": "chapter-number",
    "note": "note",
    "howpublished": "medium",
    "language": "language",
    "abstract": "abstract",
    "keywords": "keyword",
    "version": "version",
    "isbn": "ISBN",
    "issn": "ISSN",
    "pmid": "PMID",
    "pmcid": "PMCID",
    "eventtitle": "event-title",
    "venue": "event-place",
    "eprint": "archive_location",
    "archiveprefix": "archive",
    "address": "publisher-place",
    "type": "genre",
    "addendum": "annote",
}
"""Field -> CSL variable, whatever the type."""
_SPELLINGS = {
    "journaltitle": "journal",
    "location": "address",
    "langid": "language",
    "eprinttype": "archiveprefix",
    "annotation": "addendum",
    "annote": "addendum",
    "institution": "publisher",
    "organization": "publisher",
    "school": "publisher",
    "maintitle": "booktitle",
}
"""Field -> the field that says the same; one that stands there itself counts first."""
_NAMES = {
    "author": "author",
    "editor": "editor",
    "translator": "translator",
    "bookauthor": "container-author",
    "director": "director",
}
_PUBLISHERS = {"techreport": "institution", "phdthesis": "school", "online": "organization"}
_IN_JOURNALS = frozenset({"article", "periodical", "review"})


def item(kind: str, fields: Mapping[str, str]) -> Item:
    """The CSL item of an entry: its type ("article"), its fields by name in lower case."""
    given = {
        _SPELLINGS[name]: text
        for name, text in reversed(list(fields.items()))
        if name in _SPELLINGS
    }
    given |= fields
    kind = kind.lower()
    found: Item = {"type": _type(kind, given)}
    if genre := _GENRES.get(kind):
        found["genre"] = genre
    found |= _present({v: plain(given[k]) for k, v in _TEXTS.items() if k in given})
    found |= _present({v: names(given[k]) for k, v in _NAMES.items() if k in given})
    if subtitle := plain(given.get("subtitle", "")):
        found["title"] = f"{found.get('title', '')}: {subtitle}".lstrip(": ")
    container = given.get("journal") or given.get("booktitle") or ""
    found |= _present(
        {
            "container-title": plain(container),
            "publisher": plain(given.get("publisher", "")),
            "page": re.sub(r"\s*(?:-{2,}|\u2013)\s*", "-", plain(given.get("pages", ""))),
            _number(kind, given): plain(given.get("number") or given.get("issue") or ""),
            "URL": address(given.get("url", "")),
            "DOI": address(given.get("doi", "")),
            "issued": _issued(given),
            "accessed": csl_date(plain(given.get("urldate", ""))),
        }
    )
    return found


def entry(given: Mapping[str, object]) -> tuple[str, dict[str, str]]:
    """Type and fields of the entry of a CSL item. What CSL alone knows is left out."""
    type_ = str(given.get("type", "document"))
    kind = _KINDS.get(type_) or _NEAREST.get(type_, "misc")
    subtype = _SUBTYPE_NAMES.get(type_, type_) if type_ in _NEAREST else ""
    genre = str(given.get("genre", ""))
    if type_ == "thesis":
        kind = next((name for name, said in _GENRES.items() if said == genre), "thesis")
    fields = {k: names_field(_people(given[v])) for k, v in _NAMES.items() if v in given}
    fields |= {k: latex(_text(given[v])) for k, v in _TEXTS.items() if v in given}
    if _GENRES.get(kind) == genre:
        fields.pop("type", None)
    container = "journal" if kind in _IN_JOURNALS else "booktitle"
    publisher = _PUBLISHERS.get(_ALIASES.get(kind, kind), "publisher")
    fields |= {
        container: latex(_text(given.get("container-title"))),
        publisher: latex(_text(given.get("publisher"))),
        "pages": latex(_text(given.get("page"))).replace("-", "--"),
        "number": latex(_text(given.get(_number(kind, fields)))),
        "entrysubtype": subtype,
        "url": _text(given.get("URL")),
        "doi": _text(given.get("DOI")),
        "urldate": iso(given.get("accessed")),
    }
    fields |= date_fields(given.get("issued"))
    return kind, {name: text for name, text in fields.items() if text}


_KINDS = {type_: kind for kind, type_ in _TYPES.items()}
_SUBTYPE_NAMES = {type_: name for name, type_ in _SUBTYPES.items()}


def _type(kind: str, fields: Mapping[str, str]) -> str:
    subtype = fields.get("entrysubtype", "").strip().lower()
    if subtype in _SUBTYPES or subtype in _NEAREST:
        return _SUBTYPES.get(subtype, subtype)
    return _TYPES.get(_ALIASES.get(kind, kind), "document")


def _number(kind: str, fields: Mapping[str, str]) -> str:
    """The CSL variable that `number` is: of the issue, within the series, of the work itself."""
    if _ALIASES.get(kind, kind) in _IN_JOURNALS:
        return "issue"
    return "collection-number" if fields.get("series") else "number"


def _issued(fields: Mapping[str, str]) -> object:
    if whole := plain(fields.get("date", "")):
        return csl_date(whole)
    return year_and_month(*(plain(fields.get(name, "")) for name in ("year", "month", "day")))


def _people(value: object) -> list[Mapping[str, object]]:
    return [name for name in value if isinstance(name, Mapping)] if isinstance(value, list) else []


def _text(value: object) -> str:
    return str(value) if isinstance(value, str | int) else ""


def _present(values: Mapping[str, object]) -> Item:
    return {name: value for name, value in values.items() if value}

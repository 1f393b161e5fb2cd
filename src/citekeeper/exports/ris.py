"""RIS for Zotero, EndNote, Mendeley and most reference managers: one record per citation.

The snapshot's address is `AN` with the archive's name as `DB`, the tags that Zotero keeps for "Loc.
in Archive" and "Archive". RIS has no tag for its day: a note (`N1`) says it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from citekeeper.csl import date_parts
from citekeeper.exports.csl import as_csl
from citekeeper.exports.inert import plain
from citekeeper.exports.items import Item, cites, items, simulated
from citekeeper.model import Report

_TYPES = {
    "article": "UNPB",
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "bill": "BILL",
    "book": "BOOK",
    "broadcast": "VIDEO",
    "chapter": "CHAP",
    "collection": "BOOK",
    "dataset": "DATA",
    "entry": "ENCYC",
    "entry-dictionary": "DICT",
    "entry-encyclopedia": "ENCYC",
    "figure": "FIGURE",
    "graphic": "ART",
    "hearing": "HEAR",
    "legal_case": "CASE",
    "legislation": "STAT",
    "manuscript": "UNPB",
    "map": "MAP",
    "motion_picture": "VIDEO",
    "musical_score": "MUSIC",
    "pamphlet": "PAMP",
    "paper-conference": "CPAPER",
    "patent": "PAT",
    "periodical": "JFULL",
    "personal_communication": "PCOMM",
    "post": "BLOG",
    "post-weblog": "BLOG",
    "regulation": "STAT",
    "report": "RPRT",
    "software": "COMP",
    "song": "SOUND",
    "speech": "SLIDE",
    "standard": "STAND",
    "thesis": "THES",
    "webpage": "ELEC",
}
"""The type of a record for a type of CSL; GEN for any other."""
_TAGS = {
    "title": "TI",
    "container-title": "T2",
    "collection-title": "T3",
    "volume": "VL",
    "issue": "IS",
    "edition": "ET",
    "publisher": "PB",
    "publisher-place": "CY",
    "language": "LA",
    "DOI": "DO",
    "URL": "UR",
    "archive": "DB",
    "archive_location": "AN",
}
_TOLD = frozenset({"id", "type", "author", "editor", "page", "ISBN", "ISSN", "issued", "accessed"})
_TOLD |= _TAGS.keys() | {"note"}


def render(report: Report) -> Iterator[str]:
    """A record for each citation, an empty line between them."""
    for item in filter(cites, items(report)):
        yield "".join(f"{tag}  - {value}\n" for tag, value in _record(item, simulated(report)))
        yield "ER  - \n\n"


def _record(item: Item, *remarks: str) -> Iterator[tuple[str, str]]:
    found = as_csl(item)
    yield "TY", _TYPES.get(str(found["type"]), "GEN")
    yield "ID", item.key
    for role, tag in (("author", "AU"), ("editor", "A2")):
        yield from ((tag, name) for name in map(_name, _list(found.get(role))) if name)
    for variable, tag in _TAGS.items():
        if variable in found:
            yield tag, str(found[variable])
    first, _, last = str(found.get("page", "")).partition("-")
    numbers = (("SP", first), ("EP", last), ("SN", found.get("ISBN") or found.get("ISSN")))
    yield from ((tag, str(value)) for tag, value in numbers if value)
    yield from _dates(found)
    yield "N1", f"{item.heading}: {item.note}" if item.note else item.heading
    unsaid = (f"{name}: {plain(str(found[name]))}" for name in found if name not in _TOLD)
    yield from (("N1", plain(said)) for said in (*item.remarks(), *unsaid, *remarks) if said)


def _dates(found: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """The year, and the date as YYYY/MM/DD/ with all its slashes; the day of access."""
    if issued := date_parts(found.get("issued")):
        yield "PY", f"{issued[0][0]:04}"
        yield "DA", _slashed(issued[0])
    if accessed := date_parts(found.get("accessed")):
        yield "Y2", _slashed(accessed[0])


def _slashed(parts: list[int]) -> str:
    written = [f"{parts[0]:04}", *(f"{part:02}" for part in parts[1:]), "", ""]
    return "/".join([*written[:3], ""])


def _list(value: object) -> list[Mapping[str, str]]:
    return value if isinstance(value, list) else []


def _name(name: Mapping[str, str]) -> str:
    """ "Family, Given, Suffix". RIS cuts names at commas, so one of a body has none."""
    if literal := name.get("literal"):
        return literal.replace(",", " ")
    particles = (name.get("dropping-particle"), name.get("non-dropping-particle"))
    family = " ".join(part for part in (*particles, name.get("family")) if part)
    return ", ".join(part for part in (family, name.get("given"), name.get("suffix")) if part)

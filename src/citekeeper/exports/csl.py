"""CSL-JSON for Zotero, pandoc and every citation processor: one item per citation.

CSL 1.0.2 has no variable for the day of a snapshot. It stands in `note`, which Zotero shows as
"Extra", with the whole note of the document and what the audit found.
"""

from __future__ import annotations

from collections.abc import Iterator

from citekeeper.exports.inert import clickable, plain
from citekeeper.exports.items import Item, cites, items, simulated
from citekeeper.exports.json import dumps
from citekeeper.model import Report

TYPES = frozenset(
    "article article-journal article-magazine article-newspaper bill book broadcast chapter classic"
    " collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic"
    " hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet"
    " paper-conference patent performance periodical personal_communication post post-weblog"
    " regulation report review review-book software song speech standard thesis treaty"
    " webpage".split()
)
"""The types of CSL 1.0.2."""
NAMES = frozenset(
    "author chair collection-editor compiler composer container-author contributor curator director"
    " editor editorial-director executive-producer guest host illustrator interviewer narrator"
    " organizer original-author performer producer recipient reviewed-author script-writer"
    " series-creator translator".split()
)
DATES = frozenset(
    {"accessed", "available-date", "event-date", "issued", "original-date", "submitted"}
)
TEXTS = frozenset(
    "abstract annote archive archive-place archive_collection archive_location authority"
    " call-number chapter-number citation-key citation-label citation-number"
    " collection-number collection-title container-title container-title-short dimensions"
    " division DOI edition event event-place event-title first-reference-note-number genre"
    " ISBN ISSN issue jurisdiction keyword language locator medium note number"
    " number-of-pages number-of-volumes original-publisher original-publisher-place"
    " original-title page page-first part part-title PMCID PMID printing publisher"
    " publisher-place references reviewed-genre reviewed-title scale section source status"
    " supplement title title-short URL version volume volume-title volume-title-short"
    " year-suffix".split()
)
"""The variables of CSL 1.0.2 by what they hold; an item has no others."""
_GIVEN = TEXTS - {"note", "annote", "URL"}
"""Those taken from the fields of the document; notes and addresses are for the item to say."""
NAME_PARTS = ("family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal")


def render(report: Report) -> Iterator[str]:
    """A JSON array, an item a line."""
    yield "["
    before = "\n"
    for item in filter(cites, items(report)):
        yield f"{before}{dumps({**as_csl(item), 'note': note(item, simulated(report))})}"
        before = ",\n"
    yield "\n]\n"


def as_csl(item: Item) -> dict[str, object]:
    """The item as CSL-JSON, without its `note`."""
    given = item.facts
    kind = given.get("type")
    found: dict[str, object] = {"id": item.key, "type": kind if kind in TYPES else "document"}
    for name, value in given.items():
        if name in _GIVEN and isinstance(value, str | int):
            found[name] = plain(str(value))
        elif name in DATES and isinstance(value, dict):
            found[name] = value
        elif name in NAMES and (people := _people(value)):
            found[name] = people
    if clickable(str(found.get("archive_location", ""))):
        del found["archive_location"]  # a snapshot that the document gives: `note` tells of it
        found.pop("archive", None)
    if item.address:
        found["URL"] = item.address
    if item.memento is not None:
        found["archive"] = plain(item.memento.archive)
        found["archive_location"] = item.memento.uri_m
    return found


def note(item: Item, *remarks: str) -> str:
    """The whole note, what was found and further remarks, a line each.

    No line looks like "variable: value", which Zotero, pandoc and others would take for a field.
    """
    lines = [f"{item.heading}: {item.note}" if item.note else item.heading]
    lines += [plain(remark) for remark in (*item.remarks(), *remarks) if remark]
    return "\n".join(f"- {line}" if at else line for at, line in enumerate(lines)).replace(
        "{:", "{ :"
    )


def _people(value: object) -> list[dict[str, str]]:
    people = value if isinstance(value, list) else []
    return [name for one in people if isinstance(one, dict) and (name := _name(one))]


def _name(given: dict[str, object]) -> dict[str, str]:
    return {part: plain(str(given[part])) for part in NAME_PARTS if given.get(part)}

"""The citations of a report as bibliographic items: what CSL, BibTeX, RIS and wikitext all say.

An item is a citation with all its links. Its address is the live one, never one in other hands; a
snapshot is one that a replay proved. What a format has no field for are its `remarks`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from citekeeper.csl import noted
from citekeeper.exports.companion import words
from citekeeper.exports.inert import clickable, live_link, plain, serving, strangers
from citekeeper.model import Citation, CitedLink, Finding, Kind, Memento, Report

CITING = frozenset({Kind.LINK, Kind.SOURCE})
"""Notes that cite a work; the others explain, or point back to a work cited before."""

_DOI = re.compile(r"doi:\s?(10\.\S+)", re.IGNORECASE)
_KEPT_KEY = re.compile(r"[A-Za-z]{2}[\w.:+\-]{0,100}", re.ASCII)
_ORDINARY = re.compile(r"p\d+|[ivxlcdm]+", re.IGNORECASE)
_DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class Source:
    """One cited link of an item.

    `shown` is the address as cited, in one line; `doi` is "10.1000/xyz" where the citation gives
    that and no address; `live` is the address to visit, "" for none (an identifier's is the one
    where it resolves); `memento` is the verified snapshot that serves, with an address of its own.
    """

    finding: Finding
    shown: str
    doi: str
    live: str
    memento: Memento | None

    @property
    def archived(self) -> str:
        """`Archived 2015-06-02 (13 days before the date wanted) at https://...`; "" where not."""
        memento, keeping = self.memento, self.finding.keeping
        if memento is None or keeping is None:
            return ""
        gap = words.gap(keeping.gap_days)
        told = f" ({gap})" if gap else ""
        return f"Archived {words.day(memento.captured_at)}{told} at {memento.uri_m}"

    def remarks(self) -> Iterator[str]:
        """Sentences on what was found, with the addresses that no field holds."""
        if strangers(self.finding):
            yield f"Address as cited, not to be visited: {self.shown}"
        elif self.shown and not self.live and not self.doi:
            yield f"Address as cited: {self.shown}"
        if self.memento is not None:
            yield self.archived
        elif self.finding.cited is not None and (given := self.finding.cited.known_memento):
            yield f"Snapshot that the document gives, not verified: {plain(given)}"
        yield from self._found()

    def _found(self) -> Iterator[str]:
        verdict, outcome = self.finding.verdict, self.finding.outcome
        if verdict is None or outcome is None:
            return
        seen = f" {words.day(verdict.observed_at)}" if verdict.observed_at else ""
        said = (words.reason(self.finding), words.doubt(self.finding))
        yield " ".join([f"Link audit{seen} ({outcome.value}).", *filter(None, said)])


@dataclass(frozen=True)
class Item:
    """A citation with its links; `key` is unique in the export, safe in every format, and the same
    in the next export as long as the document's name and the citation's id are."""

    key: str
    document: str
    citation: Citation
    sources: tuple[Source, ...]

    @cached_property
    def facts(self) -> Mapping[str, object]:
        """CSL variables of the work: what the document says in fields, else what its note tells for
        certain; `issued` and `accessed` as dates, `DOI` where it was cited."""
        citation = self.citation
        facts = dict(citation.csl)
        if "title" not in facts:
            facts = noted(citation.note or "") | facts
        dates = (("issued", citation.published_on), ("accessed", citation.accessed_on))
        facts |= {name: csl_date(day) for name, day in dates if day and _DAY.fullmatch(day)}
        if any(strangers(s.finding) and _derived(s) for s in self.sources):
            facts.pop("DOI", None)  # it resolves to what is in other hands
        elif "DOI" not in facts and (dois := [s.doi for s in self.sources if s.doi]):
            facts["DOI"] = dois[0]
        if "type" not in facts:
            facts["type"] = "webpage" if self.sources else "document"
        return facts

    @property
    def note(self) -> str:
        """The whole note in one line; "" where the citation has none."""
        return plain(self.citation.note)

    @property
    def heading(self) -> str:
        """`Note 14 (report.txt)`; "Link p3" outside notes."""
        noun = "Note" if self.citation.marker is not None else "Link"
        return f"{noun} {plain(self.citation.id)} ({plain(name_of(self.document))})"

    @property
    def address(self) -> str:
        """The address to visit: the live one of the first link; its snapshot, where that is in
        other hands; "" for none, or where a DOI says it."""
        if not self.sources or self.sources[0].doi:
            return ""
        first = self.sources[0]
        memento = first.memento if strangers(first.finding) else None
        return first.live or (memento.uri_m if memento else "")

    @property
    def memento(self) -> Memento | None:
        """The verified snapshot of the first link."""
        return self.sources[0].memento if self.sources else None

    def remarks(self) -> Iterator[str]:
        """What no field holds, a sentence each; further links are named."""
        for position, source in enumerate(self.sources):
            if position and source.live:
                yield f"Also cites: {source.live}"
            yield from source.remarks()


def items(report: Report) -> Iterator[Item]:
    """An item for each citation of a report, in document order."""
    taken: set[str] = set()
    findings = report.audit.findings
    for (document, _), group in groupby(findings, lambda f: (f.document, f.citation.id)):
        found = tuple(group)
        sources = tuple(_source(f, f.cited) for f in found if f.cited is not None)
        key = _unique(_key(document, found[0].citation), taken)
        yield Item(key, document, found[0].citation, sources)


def cites(item: Item) -> bool:
    """True for what cites a work: no explanation, and no short form of what stands there anyway."""
    return bool(item.sources) or item.citation.kind in CITING


def _source(finding: Finding, cited: CitedLink) -> Source:
    shown = plain(cited.uri_as_cited)
    doi = None if strangers(finding) else _DOI.fullmatch(shown)
    live = live_link(finding) or ""
    if cited.derived and not strangers(finding):
        live = cited.uri_r if clickable(cited.uri_r) else ""
    memento = serving(finding)
    kept = memento if memento is not None and clickable(memento.uri_m) else None
    return Source(finding, shown, doi[1] if doi else "", live, kept)


def _derived(source: Source) -> bool:
    return source.finding.cited is not None and source.finding.cited.derived


def csl_date(day: str) -> dict[str, object]:
    """YYYY, YYYY-MM or YYYY-MM-DD as a CSL date."""
    return {"date-parts": [[int(part) for part in day.split("-")]]}


def simulated(report: Report) -> str:
    """A sentence for audits whose clock was set by hand; "" for real ones."""
    return "Simulated audit: the clock was set by hand." if report.audit.simulated else ""


def name_of(document: str) -> str:
    """The file's name without its folders, whichever way these are written."""
    return re.split(r"[/\\]", document)[-1]


def _key(document: str, citation: Citation) -> str:
    """A key that the document gives its entry; else the document's name and the citation's id."""
    own = citation.id
    if citation.marker and _KEPT_KEY.fullmatch(own) and not _ORDINARY.fullmatch(own):
        return own
    name = _safe(name_of(document).rsplit(".", 1)[0])[:40].strip("-") or "note"
    name = name if name[0].isalpha() else f"n{name}"
    return f"{name}-{_safe(own)}".rstrip("-")


def _safe(text: str) -> str:
    """Letters of ASCII, digits and hyphens."""
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", letters.lower()).strip("-")[:60]


def _unique(key: str, taken: set[str]) -> str:
    """The key, with a number behind it where it is taken; formats may fold case."""
    wanted, number = key, 1
    while wanted.casefold() in taken:
        number += 1
        wanted = f"{key}-x{number}"
    taken.add(wanted.casefold())
    return wanted

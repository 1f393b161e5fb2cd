"""What stands on the companion page: values for the templates, which do nothing but lay out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from citekeeper.exports.companion import words
from citekeeper.exports.companion.picture import Bar, Column, bar, columns
from citekeeper.exports.inert import clickable, live_link, plain, serving
from citekeeper.model import Answer, Audit, Document, Finding, Memento, Outcome, Report, Totals
from citekeeper.urls import host

HOSTS_SHOWN = 10
"""So many hosts are named among those that rot most."""

_NAME = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Link:
    """One cited link. `live` and `kept` are addresses that may be clicked, None where they must not
    be; `first` says which of them a reader should take: "live", "kept" or ""."""

    cited: str
    live: str | None
    kept: str | None
    kept_text: str
    kept_on: str
    gap: str
    outcome: str
    word: str
    standing: str
    reason: str
    doubt: str
    snapshot: str
    first: str
    host: str


@dataclass(frozen=True, slots=True)
class Note:
    """One footnote with its links; `anchor` is what an address ends with: `#fn-14`."""

    anchor: str
    marker: str
    kind: str
    note: str
    sees: tuple[str, str] | None
    links: tuple[Link, ...]

    @property
    def outcomes(self) -> str:
        """The outcomes of its links, for the filter; "none" without a link."""
        return " ".join(dict.fromkeys(link.outcome for link in self.links)) or "none"


@dataclass(frozen=True, slots=True)
class Host:
    """A host of cited pages that are gone or have changed."""

    name: str
    cited: int
    rotted: int
    kept: int


@dataclass(frozen=True, slots=True)
class Page:
    """A whole companion page."""

    title: str
    by: str
    published: str
    lang: str
    checked: str
    simulated: bool
    troubles: tuple[str, ...]
    totals: Totals
    counts: tuple[tuple[str, int, str], ...]
    bar: Bar
    trend: tuple[Column, ...]
    hosts: tuple[Host, ...]
    notes: tuple[Note, ...]
    version: str
    index: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """One report in the index."""

    title: str
    href: str
    published: str
    totals: Totals
    counts: tuple[tuple[str, int, str], ...]
    bar: Bar


@dataclass(frozen=True, slots=True)
class Index:
    """The page over several reports."""

    checked: str
    simulated: bool
    entries: tuple[Entry, ...]
    version: str


def page_view(report: Report, *, index: str | None) -> Page:
    """The page of the one document in the report."""
    audit = report.audit
    path = next((f.document for f in audit.findings), "")
    document = next((d for d in report.documents if d.path == path), None)
    totals = audit.totals
    return Page(
        title=_title(document, path),
        by=_by(document),
        published=plain(document.published_on) if document else "",
        lang=_lang(document),
        checked=words.day(audit.finished_at),
        simulated=audit.simulated,
        troubles=tuple(plain(trouble) for trouble in audit.troubles),
        totals=totals,
        counts=_counts(totals),
        bar=bar(totals),
        trend=columns(report.history),
        hosts=tuple(_hosts(audit.findings)),
        notes=tuple(_notes(audit.findings)),
        version=report.citekeeper,
        index=index,
    )


def index_view(report: Report, documents: Sequence[str]) -> Index:
    """The page over all documents of the report."""
    names = file_names(documents)
    by_path = {document.path: document for document in report.documents}
    return Index(
        words.day(report.audit.finished_at),
        report.audit.simulated,
        tuple(_entry(report.audit, path, by_path.get(path), names[path]) for path in documents),
        report.citekeeper,
    )


def file_names(documents: Iterable[str]) -> Mapping[str, str]:
    """A file name for each document, without surprises and each once: `report.html`."""
    names: dict[str, str] = {}
    for path in documents:
        pure = PurePosixPath(path)
        parts = [*pure.parts[:-1], pure.stem] if pure.stem != "citations" else [*pure.parts]
        base = _NAME.sub("-", "-".join(parts)).strip("-.") or "report"
        name, number = f"{base}.html", 1
        while name in names.values() or name == "index.html":
            number += 1
            name = f"{base}-{number}.html"
        names[path] = name
    return names


def anchor(identifier: str) -> str:
    """`fn-14`; what an address or a selector could trip over is written as its number."""
    return "fn-" + re.sub(r"[^A-Za-z0-9.:-]", lambda found: f"_{ord(found[0]):x}", identifier)


def _entry(audit: Audit, path: str, document: Document | None, name: str) -> Entry:
    totals = Audit(
        audit.kind,
        audit.started_at,
        audit.finished_at,
        tuple(f for f in audit.findings if f.document == path),
    ).totals
    published = plain(document.published_on) if document else ""
    return Entry(_title(document, path), name, published, totals, _counts(totals), bar(totals))


def _title(document: Document | None, path: str) -> str:
    return plain(document.title) if document and document.title else plain(path)


def _by(document: Document | None) -> str:
    names = (document.author, document.publisher) if document else ()
    return ", ".join(plain(name) for name in dict.fromkeys(names) if name)


def _lang(document: Document | None) -> str:
    """A language that may stand in an attribute, else none."""
    told = (document.language if document else None) or ""
    return told if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", told) else ""


def _counts(totals: Totals) -> tuple[tuple[str, int, str], ...]:
    """Outcome, how often, what it means: those that occur."""
    found = ((outcome, getattr(totals, outcome.value)) for outcome in Outcome)
    return tuple((o.value, count, words.MEANING[o]) for o, count in found if count)


def _notes(findings: Sequence[Finding]) -> Iterator[Note]:
    by_id: dict[str, list[Finding]] = {}
    for finding in findings:
        by_id.setdefault(finding.citation.id, []).append(finding)
    for identifier, group in by_id.items():
        citation = group[0].citation
        sees = citation.refers_to
        yield Note(
            anchor(identifier),
            plain(citation.marker or identifier),
            citation.kind.value,
            plain(citation.note),
            (anchor(sees), plain(sees)) if sees in by_id else None,
            tuple(_link(finding) for finding in group if finding.cited is not None),
        )


def _link(finding: Finding) -> Link:
    cited, found = finding.cited, finding.outcome or Outcome.UNSURE
    assert cited is not None  # noqa: S101 - for the type checker
    memento, live = serving(finding), live_link(finding)
    kept = memento.uri_m if memento and clickable(memento.uri_m) else None
    return Link(
        cited=plain(cited.uri_as_cited),
        live=live,
        kept=kept,
        kept_text=_kept_text(memento),
        kept_on=words.day(memento.captured_at) if memento else "",
        gap=words.gap(finding.keeping.gap_days) if memento and finding.keeping else "",
        outcome=found.value,
        word=_word(finding, found),
        standing=finding.verdict.standing.value if finding.verdict else "",
        reason=words.reason(finding),
        doubt=words.doubt(finding),
        snapshot=_snapshot(finding),
        first=_first(found, live, kept),
        host=plain(host(cited.uri_r)),
    )


def _kept_text(memento: Memento | None) -> str:
    """What a memento is called where it cannot be clicked: a local copy, say."""
    return plain(f"{memento.archive} copy") if memento else ""


def _word(finding: Finding, found: Outcome) -> str:
    doubtful = found in (Outcome.RESCUED, Outcome.LOST) and not finding.confirmed
    return f"{found.value}?" if doubtful else found.value


def _snapshot(finding: Finding) -> str:
    """How good the snapshot is, or why there is none."""
    keeping = finding.keeping
    if keeping is None:
        return ""
    if serving(finding) and keeping.label is not None:
        return words.HOW_GOOD.get(keeping.label, "")
    return words.NO_SNAPSHOT.get(keeping.answer, words.NO_SNAPSHOT[Answer.NONE])


def _first(found: Outcome, live: str | None, kept: str | None) -> str:
    """Which address a reader should take: the snapshot where the page is gone. A page that refuses
    machines may well open for people, so it comes first as long as nothing says that it is gone."""
    if kept and found is Outcome.RESCUED:
        return "kept"
    return "live" if live else ("kept" if kept else "")


def _hosts(findings: Sequence[Finding]) -> Iterator[Host]:
    """The hosts with the most cited pages that are gone or have changed."""
    cited: Counter[str] = Counter()
    rotted: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    for finding in findings:
        if finding.cited is None:
            continue
        name = host(finding.cited.uri_r)
        cited[name] += 1
        rotted[name] += finding.outcome in (Outcome.RESCUED, Outcome.LOST)
        kept[name] += finding.outcome is Outcome.RESCUED
    worst = sorted(
        (n for n in rotted if rotted[n]), key=lambda n: (-rotted[n], -rotted[n] / cited[n], n)
    )
    for name in worst[:HOSTS_SHOWN]:
        yield Host(plain(name), cited[name], rotted[name], kept[name])

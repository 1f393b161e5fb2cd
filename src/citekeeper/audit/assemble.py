"""From evidence to findings: verdict, memento and human decision of every cited link. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from citekeeper.audit.surroundings import around
from citekeeper.audit.wanted import Wanted
from citekeeper.judge.choose import keeping
from citekeeper.judge.history import verdict
from citekeeper.judge.look import Look, looks
from citekeeper.judge.network import cut_off_in_doubt
from citekeeper.judge.policy import Policy
from citekeeper.judge.sight import Around, Texts, no_texts
from citekeeper.judge.support import support
from citekeeper.judge.witness import Witness, witnesses
from citekeeper.model import (
    ArchiveReply,
    Finding,
    Observation,
    Reason,
    Run,
    Sibling,
    Target,
    UriR,
    Verdict,
)
from citekeeper.urls import by_archive_today, is_archive_today


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is stored about a set of links, and which runs are not to be trusted."""

    observations: Mapping[UriR, tuple[Observation, ...]]
    replies: Mapping[UriR, tuple[ArchiveReply, ...]]
    degraded_runs: frozenset[int] = field(default_factory=frozenset)
    siblings: Mapping[tuple[str, str], tuple[Sibling, ...]] = field(default_factory=dict)
    titles: Mapping[UriR, tuple[str, ...]] = field(default_factory=dict)
    text: Texts = no_texts
    converged: frozenset[tuple[int, str]] = frozenset()

    def looks(self, uri_r: UriR, policy: Policy) -> tuple[Look, ...]:
        """The looks at one link, oldest first."""
        seen = self.observations.get(uri_r, ())
        return looks(seen, degraded_runs=self.degraded_runs, policy=policy)

    def around(self, uri_r: UriR) -> Around:
        """What is known around one link."""
        return around(
            uri_r,
            seen=[o for o in self.observations.get(uri_r, ()) if o.run not in self.degraded_runs],
            replies=self.replies.get(uri_r, ()),
            siblings=self.siblings,
            converged=self.converged,
            titles=self.titles,
            text=self.text,
        )

    def witnesses(self, uri_r: UriR, now: datetime) -> tuple[Witness, ...]:
        """What the archives' captures say of one link."""
        return witnesses(self.replies.get(uri_r, ()), until=now)


def distrusted(
    runs: Mapping[int, Run],
    seen_by: Callable[[int], Sequence[Observation]],
    policy: Policy,
) -> frozenset[int]:
    """The runs whose network was in trouble.

    Of a run that was cut off (or still goes on elsewhere) everything it saw tells: `seen_by` gives
    it, whatever links are at hand.
    """
    marked = {number for number, run in runs.items() if run.degraded}
    open_runs = [run for run in runs.values() if run.finished is None]
    told = {r.id for r in open_runs if cut_off_in_doubt(r.canaries, seen_by(r.id), policy)}
    return frozenset(marked | told)


def findings(
    targets: Sequence[Target],
    wanted: Sequence[Wanted],
    evidence: Evidence,
    *,
    not_asked: Mapping[UriR, tuple[Reason, str]],
    policy: Policy,
    now: datetime,
) -> tuple[Finding, ...]:
    """One finding per cited link, and one per citation without a link, in document order."""
    by_citation: dict[tuple[str, str], list[Wanted]] = {}
    for want in wanted:
        by_citation.setdefault((want.document.path, want.citation.id), []).append(want)
    found: list[Finding] = []
    for target in targets:
        for citation in target.document.citations:
            path = target.document.path
            links = by_citation.get((path, citation.id), [])
            found += [_finding(want, evidence, not_asked, policy, now) for want in links]
            if not links:
                found.append(Finding(path, citation))
    return tuple(found)


def _finding(
    want: Wanted,
    evidence: Evidence,
    not_asked: Mapping[UriR, tuple[Reason, str]],
    policy: Policy,
    now: datetime,
) -> Finding:
    uri_r = want.cited.uri_r
    replies = evidence.replies.get(uri_r, ())
    looked, known = evidence.looks(uri_r, policy), evidence.around(uri_r)
    judged = verdict(
        looked,
        policy=policy,
        now=now,
        override=want.override,
        not_asked=not_asked.get(uri_r, (Reason.NOT_ASKED, "it has not been asked yet")),
        around=known,
        seen_elsewhere=evidence.witnesses(uri_r, now),
    )
    kept = keeping(
        replies,
        citation=want.citation,
        cited=want.cited,
        target=want.target,
        floor=want.floor,
        now=now,
        text=known.text,
    )
    held = support(
        judged,
        looked,
        citation=want.citation,
        cited=want.cited,
        keeping=kept,
        replies=replies,
        languages=frozenset(filter(None, [want.document.language])),
        around=known,
        policy=policy,
    )
    return Finding(
        want.document.path,
        want.citation,
        want.cited,
        _flagged(held.verdict, want),
        kept,
        want.ignored,
        live=held.live,
        archived=held.archived,
    )


def _flagged(judged: Verdict, want: Wanted) -> Verdict:
    """The verdict, with a word where the citation leans on archive.today."""
    pin = want.citation.pin
    leans = by_archive_today(want.cited) or (pin is not None and is_archive_today(pin.memento))
    return replace(judged, warnings=(*judged.warnings, "archive-today")) if leans else judged

"""From what is stored to findings, a part of the citations at a time.

A long list is judged in parts, so that memory holds the evidence of some hundred links and not of
all: a hundred thousand links take as much as a thousand, and what their findings take.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from citekeeper.audit.assemble import Evidence, distrusted, findings
from citekeeper.audit.surroundings import converged, titles
from citekeeper.audit.wanted import Wanted
from citekeeper.judge.beside import place_of
from citekeeper.judge.policy import Policy
from citekeeper.judge.sight import Texts
from citekeeper.model import (
    Action,
    ArchiveReply,
    Finding,
    Observation,
    Reason,
    Run,
    Target,
    UriR,
)
from citekeeper.store import EVERYTHING, Extent, Store

TEXTS_AT_HAND = 1000
"""Texts of pages that are kept unpacked; some 10 KB each."""

PART = 500
"""Citations that are judged at a time."""


@dataclass(frozen=True, slots=True)
class Stored:
    """The evidence about some links as it is in the database, up to an extent.

    What concerns all links together is learnt once: which runs are not to be trusted, where the
    redirects of several links met, and what the citations call each page.
    """

    store: Store
    upto: Extent
    degraded_runs: frozenset[int]
    converged: frozenset[tuple[int, str]]
    titles: Mapping[UriR, tuple[str, ...]]
    text: Texts

    def about(self, wanted: Sequence[Wanted]) -> Evidence:
        """The evidence about the links of some of the citations."""
        links = _links(wanted)
        seen = self.store.histories(links, self.upto)
        replies = self.store.replies(links, self.upto)
        siblings = self.store.siblings({place_of(uri_r) for uri_r in links}, self.upto)
        return Evidence(
            seen,
            replies,
            self.degraded_runs,
            siblings={
                place: tuple(s for s in asked if s.run not in self.degraded_runs)
                for place, asked in siblings.items()
            },
            titles=self.titles,
            text=_Texts(self.store.texts(_surely_read(seen, replies)), self.text),
            converged=self.converged,
        )


def _surely_read(
    seen: Mapping[UriR, Sequence[Observation]], replies: Mapping[UriR, Sequence[ArchiveReply]]
) -> set[str]:
    """The digests of the texts that the judge will ask for: newest looks, proven mementos."""
    pages = [look.page for looks in seen.values() for look in looks[-1:]]
    pages += [
        reply.page for said in replies.values() for reply in said if reply.action is Action.VERIFY
    ]
    return {page.text_sha256 for page in pages if page is not None and page.text_sha256}


@dataclass(frozen=True, slots=True)
class _Texts:
    """The texts that were read together, and any other from the database."""

    at_hand: Mapping[str, str]
    other: Texts

    def __call__(self, sha256: str) -> str | None:
        """The text with this digest; None where it was not kept."""
        return self.at_hand.get(sha256) or self.other(sha256)


def stored(
    wanted: Sequence[Wanted],
    store: Store,
    policy: Policy,
    *,
    now: datetime,
    upto: Extent = EVERYTHING,
) -> Stored:
    """What is stored about all these links, as it was known at `now`."""
    runs = {number: as_of(run, now) for number, run in store.runs(upto).items()}
    return Stored(
        store,
        upto,
        distrusted(runs, lambda number: store.seen_by(number, upto), policy),
        converged(store.redirected(_links(wanted), upto)),
        titles(wanted),
        lru_cache(maxsize=TEXTS_AT_HAND)(store.text),
    )


def _links(wanted: Sequence[Wanted]) -> tuple[UriR, ...]:
    return tuple({want.cited.uri_r: None for want in wanted})


def as_of(run: Run, now: datetime) -> Run:
    """A run as it was known at a moment: one that ended later was still going on."""
    if run.finished is None or run.finished <= now:
        return run
    asked = tuple(canary for canary in run.canaries if canary.at <= now)
    return replace(run, finished=None, degraded=None, canaries=asked)


def judged(
    targets: Sequence[Target],
    wanted: Sequence[Wanted],
    known: Stored,
    *,
    not_asked: Mapping[UriR, tuple[Reason, str]],
    policy: Policy,
    now: datetime,
) -> tuple[Finding, ...]:
    """One finding per cited link, and one per citation without a link, in document order."""
    found: list[Finding] = []
    with _uncollected():
        for target, wants in _parts(targets, wanted):
            found += findings(
                [target], wants, known.about(wants), not_asked=not_asked, policy=policy, now=now
            )
    return tuple(found)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the collector of circles: judging makes none, and it would walk all that was found
    again and again (a tenth of the time of a long list)."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()


def _parts(
    targets: Sequence[Target], wanted: Sequence[Wanted]
) -> Iterator[tuple[Target, tuple[Wanted, ...]]]:
    """Some citations of a target at a time, with what is wanted of them."""
    by_citation: dict[tuple[str, str], list[Wanted]] = {}
    for want in wanted:
        by_citation.setdefault((want.document.path, want.citation.id), []).append(want)
    for target in targets:
        document = target.document
        for start in range(0, len(document.citations), PART):
            part = document.citations[start : start + PART]
            wants = (by_citation.get((document.path, c.id), ()) for c in part)
            narrowed = replace(target, document=replace(document, citations=part))
            yield narrowed, tuple(want for some in wants for want in some)

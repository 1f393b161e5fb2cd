"""From targets to what must be asked: links, their citations, human decisions. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from citekeeper.judge.choose import Question, floor, question_for, target_date
from citekeeper.judge.history import holds
from citekeeper.model import Citation, CitedLink, Document, Override, Settings, Target, UriR
from citekeeper.urls import host


@dataclass(frozen=True, slots=True)
class Wanted:
    """One cited link of one citation, with everything that decides what is asked about it.

    `target` is the date its memento should be near. `ignored` links are listed, never asked.
    """

    document: Document
    citation: Citation
    cited: CitedLink
    target: datetime
    override: Override | None = None

    @property
    def floor(self) -> datetime | None:
        """No memento from before this serves; a work "published" after it was read has none."""
        found = floor(self.citation)
        return found if found is None or found <= self.target else None

    @property
    def ignored(self) -> bool:
        """True where the user left the link out."""
        return self.override is not None and self.override.ignore


def collect(targets: Sequence[Target], *, now: datetime) -> tuple[Wanted, ...]:
    """Every cited link of every target, in document order, with the override valid at `now`."""
    return tuple(
        Wanted(
            target.document,
            citation,
            cited,
            target_date(citation, target.document, now),
            _override(citation, cited, target.domains, now),
        )
        for target in targets
        for citation in target.document.citations
        for cited in citation.cited
    )


def _override(
    citation: Citation, cited: CitedLink, domains: Mapping[str, Override], now: datetime
) -> Override | None:
    """The citation's own decision, else that of its host, else of the nearest name above it."""
    own = [citation.override] if citation.override else []
    above = [domains[name] for name in _names(host(cited.uri_r)) if name in domains]
    return next((o for o in (*own, *above) if holds(o, now)), None)


def _names(name: str) -> Iterator[str]:
    labels = name.split(".")
    return (".".join(labels[start:]) for start in range(len(labels)))


def chosen(wanted: Sequence[Wanted], settings: Settings) -> tuple[Wanted, ...]:
    """What `--only` and `--host` leave to be asked; everything else is still listed."""
    return tuple(
        want
        for want in wanted
        if not want.ignored
        and (not settings.only or want.citation.id in settings.only)
        and (not settings.hosts or host(want.cited.uri_r) in settings.hosts)
    )


def alternatives(wanted: Sequence[Wanted]) -> Mapping[UriR, tuple[str, ...]]:
    """The other spellings of each link, from all its citations."""
    found: dict[UriR, dict[str, None]] = {}
    for want in wanted:
        found.setdefault(want.cited.uri_r, {}).update(dict.fromkeys(want.cited.alternatives))
    return {uri_r: tuple(spellings) for uri_r, spellings in found.items()}


def questions_of(wanted: Sequence[Wanted]) -> tuple[Question, ...]:
    """What the archives could be asked: one question per link and target date."""
    return tuple(
        question_for(want.citation, want.cited, want.target, want.floor) for want in wanted
    )

"""What the archives' answers add up to: which memento keeps a link for one citation, if any. Pure.

Every question has three answers, and an exclusion; "cannot tell" never turns into "no". The newest
decisive answer counts until a newer decisive one, so that an outage removes nothing. In words:
docs/archives.md, "What the answers add up to".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from citekeeper.judge.candidates import (
    CONSIDERED,
    NO_DIGEST,
    capture_key,
    considered,
    distance,
    label_of,
)
from citekeeper.judge.carried import carries, demanded, missing, named
from citekeeper.judge.heard import Heard, Look, cut_short, key_of
from citekeeper.judge.sight import Texts, no_texts
from citekeeper.model import (
    Answer,
    ArchiveReply,
    Citation,
    CitedLink,
    Keeping,
    Label,
    Memento,
    Pin,
    Rejection,
    UriM,
)
from citekeeper.urls import is_local, split_local, split_uri_m


@dataclass(frozen=True, slots=True)
class Weighed:
    """A keeping, and whether a candidate that was not replayed yet may serve better: the memento
    that serves has not all that is cited. `listed_at`: when an archive last told what it has."""

    keeping: Keeping
    open: bool = False
    listed_at: datetime | None = None


def keeping(
    replies: Sequence[ArchiveReply],
    *,
    citation: Citation,
    cited: CitedLink,
    target: datetime,
    floor: datetime | None,
    now: datetime,
    text: Texts = no_texts,
) -> Keeping:
    """Add up all stored replies about a link, of whichever question and archive, for one citation.

    VERIFIED with the memento that serves best: the pinned one, else the one the document names,
    else one in an archive before a copy of our own, else the one that has the most of what is
    cited, else by tier and distance. NONE or EXCLUDED
    when the newest decisive answers say so, or every candidate was refuted. UNKNOWN when nobody
    answered, or a candidate still waits for its replay.
    """
    return weighed(
        replies, citation=citation, cited=cited, target=target, floor=floor, now=now, text=text
    ).keeping


def weighed(
    replies: Sequence[ArchiveReply],
    *,
    citation: Citation,
    cited: CitedLink,
    target: datetime,
    floor: datetime | None,
    now: datetime,
    text: Texts,
) -> Weighed:
    """What `keeping` says, and whether it may still become better."""
    heard = Heard.of(replies, cited=cited, target=target, floor=floor)
    wanted = named_mementos(citation, cited, now)
    choose = _Choosing(citation, cited, target, floor, heard, text)
    choices = [choose.choice(look) for look in heard.verified]
    served = [c for c in choices if c.label.serves and not (c.lacks and c.uri_m not in wanted)]
    best = min(served, key=lambda choice: _preference(choice, wanted, target), default=None)
    rejected = _rejections(
        (
            *_named(heard, citation, wanted, now),
            *_unfit(choices, best),
            *_replayed(heard),
            *_listed(heard),
        )
    )
    if best is None:
        listed_at = max((found.at for found in heard.finds.values()), default=None)
        return Weighed(_not_kept(heard, wanted, rejected), listed_at=listed_at)
    may_be_better = bool(best.missing) and best.uri_m not in wanted
    return Weighed(
        _kept(best, heard, target, rejected), may_be_better and any(map(heard.waiting, heard.finds))
    )


def named_mementos(citation: Citation, cited: CitedLink, now: datetime) -> tuple[UriM, ...]:
    """The memento that a person pinned, while the pin holds, and the one the document names."""
    pin = pinned(citation, now)
    found = (pin.memento if pin else None, cited.known_memento)
    return tuple(uri_m for uri_m in dict.fromkeys(found) if uri_m)


def pinned(citation: Citation, now: datetime) -> Pin | None:
    """The pin that holds: `until` is the first day (UTC) on which it does not."""
    pin = citation.pin
    if pin is None or (pin.until is not None and now.date() >= date.fromisoformat(pin.until)):
        return None
    return pin


# --- choosing -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Choice:
    """A proven memento as one citation sees it: `missing` is what of the cited it surely has not.

    `lacks`: words are missing that must be there, so that it serves only where it was named.
    """

    look: Look
    label: Label
    missing: tuple[str, ...] = ()
    lacks: bool = False

    @property
    def memento(self) -> Memento:
        return self.look.memento

    @property
    def uri_m(self) -> UriM:
        return self.look.memento.uri_m


@dataclass(frozen=True, slots=True)
class _Choosing:
    citation: Citation
    cited: CitedLink
    target: datetime
    floor: datetime | None
    heard: Heard
    text: Texts

    def choice(self, look: Look) -> _Choice:
        label = label_of(
            look.memento.captured_at,
            target=self.target,
            floor=self.floor,
            certain=key_of(look.memento) in self.heard.certain,
        )
        page = look.reply.page
        words = self.text(page.text_sha256) if page and page.text_sha256 else None
        cut = "truncated" in look.reply.warnings
        what, must = named(self.citation, self.cited), demanded(self.citation, self.cited)
        lost = missing(carries(what, page, words, cut=cut))
        lacks = bool(lost) and carries(must, page, words, cut=cut).quote is False
        return _Choice(look, label, lost, lacks)


def _preference(
    choice: _Choice, wanted: Sequence[UriM], target: datetime
) -> tuple[int, bool, int, bool, int, timedelta, datetime]:
    memento = choice.memento
    named = wanted.index(memento.uri_m) if memento.uri_m in wanted else len(wanted)
    return (
        named,
        is_local(memento.uri_m),
        len(choice.missing),
        choice.label is not Label.CERTAIN,
        memento.tier or 0,
        distance(memento.captured_at, target),
        memento.captured_at,
    )


def _kept(
    best: _Choice, heard: Heard, target: datetime, rejected: tuple[Rejection, ...]
) -> Keeping:
    memento, reply = best.memento, best.look.reply
    found = heard.finds.get(reply.archive)
    gap = memento.captured_at.date() - target.date()
    return Keeping(
        Answer.VERIFIED,
        memento,
        gap.days,
        best.label,
        rejected,
        reply.at,
        _ids([reply, found] if found else [reply]),
    )


def _not_kept(heard: Heard, wanted: Sequence[UriM], rejected: tuple[Rejection, ...]) -> Keeping:
    """None, excluded or unknown: any candidate that still waits for its replay keeps it open."""
    waiting = (
        any(uri_m in heard.failed for uri_m in wanted)
        or any(map(heard.waiting, heard.finds))
        or any(cut_short(found) for found in heard.finds.values())
    )
    said = tuple(heard.finds.values())
    if waiting or not said:
        return Keeping(Answer.UNKNOWN, rejected=rejected, asked_at=heard.newest)
    excluded = all(found.answer is Answer.EXCLUDED for found in said)
    decisive = [
        look.reply
        for ranking in heard.rankings.values()
        for row in considered(ranking.eligible, heard.looked_at)
        if (look := heard.look_at(row)) is not None
    ]
    return Keeping(
        Answer.EXCLUDED if excluded else Answer.NONE,
        rejected=_rejections((*rejected, *_not_replayed(heard))),
        asked_at=max(reply.at for reply in (*said, *decisive)),
        evidence=_ids((*said, *decisive)),
    )


def _ids(replies: Iterable[ArchiveReply]) -> tuple[int, ...]:
    return tuple(sorted({reply.id for reply in replies if reply.id is not None}))


# --- rejections -----------------------------------------------------------------------------------


_EARLY = "captured before the cited work was published"
_SAME = "the same bytes as one that was replayed and does not serve"
_LATER = f"not replayed: the {CONSIDERED} before it come first, and none of them serves"


def _rejections(rejections: Iterable[Rejection]) -> tuple[Rejection, ...]:
    """Every memento that was considered and does not serve, once, with its first reason."""
    found: dict[tuple[str, str], Rejection] = {}
    for rejection in rejections:
        found.setdefault(capture_key(rejection.timestamp, rejection.original), rejection)
    return tuple(found.values())


def _named(
    heard: Heard, citation: Citation, wanted: Sequence[UriM], now: datetime
) -> Iterator[Rejection]:
    """What keeps the pinned and the document's own memento from serving, if anything does."""
    if citation.pin is not None and pinned(citation, now) is None:
        reason = f"the pin held until {citation.pin.until}"
        yield _rejection(citation.pin.memento, reason)
    for uri_m in wanted:
        what = (
            "pinned" if citation.pin and uri_m == citation.pin.memento else "named by the document"
        )
        look = heard.looks.get(uri_m)
        if look is None:
            failed = heard.failed.get(uri_m)
            why = f": {failed.detail}" if failed and failed.detail else ""
            yield _rejection(uri_m, f"{what}, but not verified yet{why}")
        elif look.reply.answer is Answer.REFUTED:
            yield _rejection(uri_m, f"{what}, but a replay refuted it: {look.reply.detail}")


def _unfit(choices: Sequence[_Choice], best: _Choice | None) -> Iterator[Rejection]:
    """Proven mementos that do not serve: too early, or without what is cited."""
    for choice in choices:
        if not choice.label.serves:
            yield _rejection(choice.uri_m, _EARLY)
        elif choice is not best and (
            choice.lacks or (best is not None and len(choice.missing) > len(best.missing))
        ):
            yield _rejection(choice.uri_m, _without(choice.missing))


def _without(missing: Sequence[str]) -> str:
    if len(missing) == 1:
        return f"it does not have {missing[0]}"
    return f"it has neither {' nor '.join(missing)}"


def _not_replayed(heard: Heard) -> Iterator[Rejection]:
    """Why the other rows were not even replayed, where no candidate serves."""
    for ranking in heard.rankings.values():
        tried = {row.candidate for row in considered(ranking.eligible, heard.looked_at)}
        seen = {row.candidate.digest for row in ranking.eligible if heard.looked_at(row)}
        for row in ranking.eligible:
            if row.candidate not in tried:
                same = row.candidate.digest in seen - set(NO_DIGEST)
                yield Rejection(
                    row.candidate.timestamp, row.candidate.original, _SAME if same else _LATER
                )


def _replayed(heard: Heard) -> Iterator[Rejection]:
    standing = {look.memento.uri_m for look in heard.verified}
    for uri_m, look in heard.looks.items():
        if look.reply.answer is Answer.REFUTED:
            yield _rejection(uri_m, look.reply.detail or "a replay refuted it")
        elif uri_m not in standing:
            yield _rejection(uri_m, "once verified, but the archive does not show it any more")
    for uri_m, reply in heard.failed.items():
        yield _rejection(uri_m, f"not verified yet: {reply.detail}")


def _listed(heard: Heard) -> Iterator[Rejection]:
    for ranking in heard.rankings.values():
        yield from ranking.rejected
        for row in ranking.ranked:
            if row.label is Label.BEFORE_PUBLICATION:
                yield Rejection(row.candidate.timestamp, row.candidate.original, _EARLY)


def _rejection(uri_m: UriM, reason: str) -> Rejection:
    copy = split_local(uri_m)
    if copy is not None:
        return Rejection(copy.timestamp, copy.original, f"our own copy: {reason}")
    parts = split_uri_m(uri_m)
    return Rejection(parts[1] if parts else "", parts[3] if parts else uri_m, reason)

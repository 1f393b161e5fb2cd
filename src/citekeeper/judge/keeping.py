"""What the archives' answers add up to: which memento keeps a link for one citation, if any. Pure.

Every question has three answers, and an exclusion; "cannot tell" never turns into "no". The newest
decisive answer counts until a newer decisive one, so that an outage removes nothing. In words:
docs/archives.md, "What the answers add up to".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from citekeeper.judge.candidates import CONSIDERED, capture_key, distance, label_of
from citekeeper.judge.heard import Heard, Look, cut_short, key_of
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
from citekeeper.urls import split_uri_m


def keeping(
    replies: Sequence[ArchiveReply],
    *,
    citation: Citation,
    cited: CitedLink,
    target: datetime,
    floor: datetime | None,
    now: datetime,
) -> Keeping:
    """Add up all stored replies about a link, of whichever question and archive, for one citation.

    VERIFIED with the memento that serves best: the pinned one, else the one the document names,
    else by tier and distance. NONE or EXCLUDED when the newest decisive answers say so, or every
    candidate was refuted. UNKNOWN when nobody answered, or a candidate still waits for its replay.
    """
    heard = Heard.of(replies, cited=cited, target=target, floor=floor)
    pin = pinned(citation, now)
    choices = [_choice(look, heard, target, floor) for look in heard.verified]
    served = [choice for choice in choices if choice.label.serves]
    wanted = [pin.memento] if pin else []
    wanted += [cited.known_memento] if cited.known_memento else []
    too_early = [choice.memento.uri_m for choice in choices if not choice.label.serves]
    rejected = _rejections(
        (
            *_named(heard, citation, wanted, now),
            *(_rejection(uri_m, _EARLY) for uri_m in too_early),
            *_replayed(heard),
            *_listed(heard),
        )
    )
    if served:
        best = min(served, key=lambda choice: _preference(choice, wanted, target))
        return _kept(best, heard, target, rejected)
    return _not_kept(heard, wanted, rejected)


def pinned(citation: Citation, now: datetime) -> Pin | None:
    """The pin that holds: `until` is the first day (UTC) on which it does not."""
    pin = citation.pin
    if pin is None or (pin.until is not None and now.date() >= date.fromisoformat(pin.until)):
        return None
    return pin


# --- choosing -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Choice:
    look: Look
    label: Label

    @property
    def memento(self) -> Memento:
        return self.look.memento


def _choice(look: Look, heard: Heard, target: datetime, floor: datetime | None) -> _Choice:
    captured_at = look.memento.captured_at
    certain = key_of(look.memento) in heard.certain
    return _Choice(look, label_of(captured_at, target=target, floor=floor, certain=certain))


def _preference(
    choice: _Choice, wanted: Sequence[UriM], target: datetime
) -> tuple[int, bool, int, timedelta, datetime]:
    memento = choice.memento
    named = wanted.index(memento.uri_m) if memento.uri_m in wanted else len(wanted)
    return (
        named,
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
    waiting = any(uri_m in heard.failed for uri_m in wanted) or any(
        not heard.refuted(row)
        for archive, found in heard.finds.items()
        if found.answer is Answer.FOUND
        for row in heard.rankings[archive].eligible[:CONSIDERED]
    )
    waiting = waiting or any(cut_short(found) for found in heard.finds.values())
    said = tuple(heard.finds.values())
    if waiting or not said:
        return Keeping(Answer.UNKNOWN, rejected=rejected, asked_at=heard.newest)
    excluded = all(found.answer is Answer.EXCLUDED for found in said)
    refutations = [
        look.reply
        for ranking in heard.rankings.values()
        for row in ranking.eligible[:CONSIDERED]
        if (look := heard.look_at(row)) is not None
    ]
    return Keeping(
        Answer.EXCLUDED if excluded else Answer.NONE,
        rejected=rejected,
        asked_at=max(reply.at for reply in (*said, *refutations)),
        evidence=_ids((*said, *refutations)),
    )


def _ids(replies: Iterable[ArchiveReply]) -> tuple[int, ...]:
    return tuple(sorted({reply.id for reply in replies if reply.id is not None}))


# --- rejections -----------------------------------------------------------------------------------


_EARLY = "captured before the cited work was published"


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
    parts = split_uri_m(uri_m)
    return Rejection(parts[1] if parts else "", parts[3] if parts else uri_m, reason)

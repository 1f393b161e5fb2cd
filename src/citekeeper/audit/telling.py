"""What a run says of itself: why a link was not asked, what could not be done. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from citekeeper.audit.wanted import Wanted
from citekeeper.judge.choose import Question
from citekeeper.model import Answer, ArchiveReply, ArchiveSettings, Canary, Reason, UriR
from citekeeper.urls import redact


@dataclass(slots=True)
class Learnt:
    """What a run knows about itself, beside the evidence that it stored."""

    started: datetime
    run: int | None = None
    degraded: bool = False
    asked: tuple[Question, ...] = ()
    canaries: tuple[Canary, ...] = ()
    cut_short: bool = False
    over_budget: tuple[UriR, ...] = ()
    uncopied: str | None = None


def not_asked(wanted: Sequence[Wanted], learnt: Learnt) -> Mapping[UriR, tuple[Reason, str]]:
    """Why a link was not asked in this run, for those of which nothing at all is known."""
    if learnt.degraded:
        reason = (Reason.RUN_DEGRADED, "our own network was in trouble, so it was not asked")
        return {want.cited.uri_r: reason for want in wanted}
    limit = (Reason.OVER_BUDGET, "its server asked us to wait for longer than we may")
    found = dict.fromkeys(learnt.over_budget, limit)
    if learnt.cut_short:
        late = (Reason.OVER_BUDGET, "the time for this run was over")
        found = {want.cited.uri_r: late for want in wanted} | found
    return found


def minutes(questions: Sequence[Question], allowed: Sequence[ArchiveSettings]) -> float:
    """How long the archives' limits make these questions take, asked side by side.

    One question to the index each, but for those whose list is known, and one replay; an archive
    that answers slowly, or whose budget another run is using up, takes longer.
    """
    return max(
        (
            max(
                sum(q.find and a.name not in q.stored for q in questions) / a.cdx_per_minute,
                len(questions) / a.replay_per_minute,
            )
            for a in allowed
        ),
        default=0.0,
    )


def troubles(
    learnt: Learnt,
    open_questions: Sequence[Question],
    replies: Mapping[UriR, Sequence[ArchiveReply]],
) -> Iterator[str]:
    """Plain sentences about what this run could not do."""
    if learnt.degraded:
        yield (
            f"Our own network is in trouble: {_silent(learnt.canaries)}. Nothing was concluded "
            "about any link; try again when the network works."
        )
    if open_questions:
        yield (
            f"The archive could not be asked about {len(open_questions)} of {len(learnt.asked)} "
            f"links{_said(open_questions, replies)}. Whether a snapshot exists is unknown, not no. "
            "Run the audit again later; only what is missing will be asked."
        )
    if learnt.uncopied:
        yield learnt.uncopied
    if learnt.cut_short:
        yield "The run was ended by --max-runtime; the next run asks only what is missing."
    if learnt.over_budget:
        yield (
            f"{len(learnt.over_budget)} links were not asked because their server told us to wait."
        )


def _said(questions: Sequence[Question], replies: Mapping[UriR, Sequence[ArchiveReply]]) -> str:
    """What the archive's trouble was, in the words of most of its last answers."""
    last = [
        reply.detail
        for question in questions
        for reply in replies.get(question.uri_r, ())[-1:]
        if reply.answer is Answer.UNKNOWN
    ]
    return f" ({Counter(last).most_common(1)[0][0]})" if last else ""


def _silent(canaries: Sequence[Canary]) -> str:
    """`https://example.com/ did not answer (the name does not exist)`, for each that did not."""
    silent = [
        f"{redact(canary.uri)} did not answer ({canary.detail})"
        for canary in canaries
        if not canary.answered
    ]
    return "; ".join(silent)

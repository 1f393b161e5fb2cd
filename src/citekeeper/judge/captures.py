"""How far a capture has come, from what is stored of it, and what to do next. Pure.

A capture is one attempt to have an archive keep a link now: an intent, written before anything is
sent, then what the archive said, a row for each. Nothing is ever sent twice, and a replay alone
makes it verified (docs/archives.md, "Capturing").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from citekeeper.judge.heard import key_of
from citekeeper.model import Action, Answer, ArchiveReply, Candidate, Memento
from citekeeper.urls import timestamp

POLL_FIRST, POLL_FACTOR, POLL_MOST = timedelta(seconds=5), 1.5, timedelta(seconds=60)
"""A job is asked about after 5 s, then ever more seldom, at least once a minute."""

GIVE_UP = timedelta(minutes=60)
"""Results are forgotten after about an hour: from then on the capture is looked for."""

AGAIN = (
    timedelta(0),
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=6),
    timedelta(hours=24),
)
"""When a capture is replayed, or looked for, again: the differences are waits after a look in vain.
New captures show in index and replay late, some after half a day."""

SILENT_FOR = timedelta(minutes=10)
"""After a replay without an answer the next one waits for so long."""

LATER = (timedelta(minutes=1), timedelta(minutes=5))
"""The waits before the second and the third submission of one capture."""

NO_POST_FOR = timedelta(hours=24)
"""After a submission that came to nothing, or to nothing that we know of, no other is sent for that
link for so long: an archive takes five a day."""

REFUSED_FOR = timedelta(days=90)
"""A refusal or an exclusion is not tried again before: they change rarely."""

CLOCKS_APART = timedelta(minutes=5)
"""An archive's clock may be behind ours by so much."""

RECENT = timedelta(days=3)
"""A copy of so many days will do (the option `if_not_archived_within` of a submission)."""


class Step(StrEnum):
    """What is to be done next about a capture; DONE: nothing, `Progress.result` says why."""

    SUBMIT = "submit"
    POLL = "poll"
    LOOK = "look"
    VERIFY = "verify"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Progress:
    """A capture as it stands: `step` from `due` on.

    `attempt` counts submissions, `tries` looks or replays in vain; `began` is the first intent,
    `asked_at` the last one.
    `result` of a finished one: VERIFIED, REFUSED, EXCLUDED, FAILED, or UNKNOWN.
    """

    capture: str
    attempt: int
    step: Step
    due: datetime
    began: datetime
    asked_at: datetime
    tries: int = 0
    job: str | None = None
    memento: Memento | None = None
    result: Answer | None = None
    detail: str = ""
    recent: bool = False


def progress(replies: Sequence[ArchiveReply], archive: str) -> Progress | None:
    """The newest capture of a link at one archive; None where none was ever asked for."""
    here = [r for r in sorted(replies, key=lambda r: r.at) if r.archive == archive]
    rows = [r for r in here if r.action is Action.CAPTURE]
    if not rows:
        return None
    rows = [r for r in rows if r.capture == rows[-1].capture]
    last = rows[-1]
    asked = [r.at for r in rows if r.answer is Answer.INTENT] or [rows[0].at]
    told = Progress(
        last.capture or "",
        max(r.attempt or 1 for r in rows),
        _STEPS.get(last.answer, Step.DONE),
        last.next_at or last.at,
        asked[0],
        asked[-1],
        job=next((r.job for r in reversed(rows) if r.job), None),
        memento=last.memento,
        detail=last.detail,
    )
    if last.answer is Answer.CAPTURED:
        return _verifying(told, last, here)
    if last.next_at is None and last.answer in _CLOSING:
        return _done(told, last.answer)
    if told.step is Step.LOOK:
        return replace(told, tries=_looks(rows), recent=any(_is_recent(r) for r in rows))
    if told.step is Step.DONE:
        return _done(told, last.answer)
    return told


def open_again(told: Progress | None, now: datetime) -> str | None:
    """Why a link must not be submitted now, in words; None where it may."""
    if told is None:
        return None
    if told.step is not Step.DONE:
        return "a capture of it is under way"
    if told.result is Answer.VERIFIED and now - told.asked_at < RECENT:
        return "it was captured in the last days"
    if told.result in (Answer.UNKNOWN, Answer.FAILED) and now - told.asked_at < NO_POST_FOR:
        return f"it was submitted less than a day ago: {told.detail}"
    if told.result in (Answer.REFUSED, Answer.EXCLUDED) and now - told.due < REFUSED_FOR:
        return f"the archive refused it: {told.detail}"
    return None


def next_poll(told: Progress, now: datetime) -> datetime | None:
    """When a pending job is asked about again; None where it has been long enough."""
    waited = now - told.asked_at
    if waited >= GIVE_UP:
        return None
    return now + min(max(waited * (POLL_FACTOR - 1), POLL_FIRST), POLL_MOST)


def next_look(told: Progress, now: datetime) -> datetime | None:
    """When it is looked for again after a look in vain; None after the last one."""
    if told.tries + 1 >= len(AGAIN):
        return None
    return now + AGAIN[told.tries + 1] - AGAIN[told.tries]


def next_submission(attempt: int, now: datetime) -> datetime | None:
    """When a submission that failed for the moment is made again; None after the third."""
    return now + LATER[attempt - 1] if attempt <= len(LATER) else None


def tomorrow(now: datetime) -> datetime:
    """00:00 UTC: from then on an archive counts a new day."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)


def found(told: Progress, candidates: Sequence[Candidate]) -> Candidate | None:
    """The newest row of an index that can be what was asked for: made since then, or, where the
    archive said that a recent copy exists, in the days before."""
    back = RECENT if told.recent else timedelta(0)
    since = told.began - back - CLOCKS_APART
    made = [
        row
        for row in candidates
        if row.timestamp >= timestamp(since) and row.statuscode[:1] not in ("4", "5")
    ]
    return max(made, key=lambda row: row.timestamp, default=None)


# --- reading rows ---------------------------------------------------------------------------------

_STEPS = {
    Answer.INTENT: Step.LOOK,
    Answer.UNKNOWN: Step.LOOK,
    Answer.SUBMITTED: Step.POLL,
    Answer.PENDING: Step.POLL,
    Answer.CAPTURED: Step.VERIFY,
    Answer.FAILED: Step.SUBMIT,
}
_CLOSING = (Answer.FAILED, Answer.UNKNOWN)

RECENT_COPY = "recent copy"
"""How the detail of a row begins that says that nothing was made, since a copy exists."""


def _is_recent(row: ArchiveReply) -> bool:
    return row.detail.startswith(RECENT_COPY)


def _looks(rows: Sequence[ArchiveReply]) -> int:
    """How often it was looked for in vain since the archive last said something."""
    count = 0
    for row in reversed(rows):
        if row.answer is not Answer.UNKNOWN:
            break
        count += 1
    return max(count - 1, 0)


def _verifying(told: Progress, last: ArchiveReply, here: Sequence[ArchiveReply]) -> Progress:
    """The replays since the archive said that it had made the capture."""
    assert last.memento is not None  # noqa: S101 - a capture names what was made
    later = here[here.index(last) + 1 :]
    if any(r.action is Action.FIND and r.answer is Answer.EXCLUDED for r in later):
        return _done(told, Answer.EXCLUDED, "the archive may not show this site")
    replays = [r for r in later if r.action is Action.VERIFY and r.memento is not None]
    proven = [r for r in replays if r.answer is Answer.VERIFIED and _belongs(r, last)]
    if proven:
        return _done(replace(told, memento=proven[-1].memento), Answer.VERIFIED, proven[-1].detail)
    mine = [r for r in replays if _same(r, last)]
    shown = [r for r in mine if r.answer is Answer.REFUTED and r.status is not None]
    if shown:
        return _done(told, Answer.FAILED, f"what was captured does not serve: {shown[-1].detail}")
    # Silence says nothing: it is tried again as often as it comes, and counts for nothing.
    tries = sum(r.answer is Answer.REFUTED for r in mine)
    if tries >= len(AGAIN):
        words = "the archive said that it made a capture, and it never replayed"
        return _done(told, Answer.FAILED, words)
    if not mine:
        return told
    silent = mine[-1].answer is not Answer.REFUTED
    wait = SILENT_FOR if silent else AGAIN[tries] - AGAIN[tries - 1]
    return replace(told, tries=tries, due=mine[-1].at + wait)


def _belongs(reply: ArchiveReply, captured: ArchiveReply) -> bool:
    """True for a proof of what was captured, or of what a captured redirect led to a day later at
    most; what was there before proves nothing of ours."""
    assert reply.memento is not None  # noqa: S101 - a replay names its memento
    assert captured.memento is not None  # noqa: S101
    after = reply.memento.captured_at - captured.memento.captured_at
    return _same(reply, captured) or timedelta(0) <= after <= timedelta(hours=24)


def _same(reply: ArchiveReply, captured: ArchiveReply) -> bool:
    one, other = reply.memento, captured.memento
    return one is not None and other is not None and key_of(one) == key_of(other)


def _done(told: Progress, result: Answer, detail: str | None = None) -> Progress:
    return replace(told, step=Step.DONE, result=result, detail=detail or told.detail)

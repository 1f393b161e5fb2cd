"""`citekeeper why` in words, second half: time, the change, snapshots, what people decided."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from citekeeper.audit.explain import Explanation, Looked
from citekeeper.cli.unlinked import unlinked
from citekeeper.model import Answer, Keeping, Standing
from citekeeper.urls import is_local

LOOKS_TOLD = 12
REJECTED_TOLD = 8
REPLIES_TOLD = 5

Line = tuple[int, str]
"""How far it is moved in, and what it says."""


def at(moment: datetime) -> str:
    """A moment as people read it."""
    return f"{moment:%Y-%m-%d %H:%M} UTC"


def counted(number: int, noun: str) -> str:
    """`1 look`, `2 looks`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


# --- over time ------------------------------------------------------------------------------------


def over_time(told: Explanation) -> Iterator[Line]:
    """Every look, and the days that count."""
    yield 0, ""
    yield 0, "How it was seen over time"
    if not told.looks:
        yield 1, "It was never asked."
    hidden = len(told.looks) - LOOKS_TOLD
    if hidden > 0:
        yield 1, f"({hidden} older looks are not listed; --format json has them all)"
    for looked in told.looks[-LOOKS_TOLD:]:
        yield 1, _look(looked)
    yield from _strikes(told)


def _look(looked: Looked) -> str:
    seen, found = looked.spoke, looked.found
    answer = f"HTTP {seen.status}" if seen.status is not None else "no answer"
    share = "" if looked.share is None else f", {looked.share:.0%} of what was cited was there"
    return f"{at(looked.look.last.at)}: {answer}, {found.standing.value}: {found.message}{share}"


def _strikes(told: Explanation) -> Iterator[Line]:
    if told.wanted is None:
        return
    days = [
        f"{strike.at:%Y-%m-%d}{' (a capture in the archive)' if strike.archive else ' (our look)'}"
        for strike in told.strikes
    ]
    yield (
        1,
        (
            f"Confirming this takes {counted(told.wanted.strikes, 'strike')} over at least "
            f"{counted(told.wanted.days, 'day')}, each 20 hours or more after the one before. "
            f"Strikes so far: {len(days)}{': ' if days else ''}{', '.join(days)}."
        ),
    )


# --- what was cited, and what is there ------------------------------------------------------------


def changes(told: Explanation) -> Iterator[Line]:
    """What became of the text that was cited."""
    yield 0, ""
    yield 0, "What was cited, and what is there now"
    compared = told.compared
    if told.parked:
        yield 1, "The words of a page in other hands are neither stored nor shown."
        return
    verdict = told.finding.verdict
    silent = (Standing.DEAD, Standing.BLOCKED, Standing.UNREACHABLE, Standing.UNKNOWN)
    if compared is None and verdict is not None and verdict.standing in silent:
        yield 1, "The page gave nothing that could be compared with what was cited."
        return
    if compared is None:
        yield 1, "There is no text of the page as it was cited, so nothing could be compared."
        return
    whose = "our own first look, of" if compared.baseline.own else "the snapshot of"
    yield 1, f"The page was compared with {whose} {compared.baseline.at:%Y-%m-%d}."
    if compared.share is not None:
        yield 1, f"{compared.share:.0%} of that text (in runs of three words) is on the live page."
    change = compared.change
    if change is None:
        why = "it is the very look that decided" if compared.baseline.own else "it has no text now"
        yield 1, f"Nothing can be compared yet: {why}."
        return
    yield from _some("Sentences that are gone", "-", change.gone, change.all_gone)
    yield from _some("Sentences that are new", "+", change.came, change.all_came)


def _some(what: str, mark: str, shown: Sequence[str], count: int) -> Iterator[Line]:
    if not count:
        yield 1, f"{what}: none."
        return
    more = f", the first {len(shown)} of {count}" if count > len(shown) else ""
    yield 1, f"{what}{more}:"
    for sentence in shown:
        yield 2, f"{mark} {sentence}"


# --- snapshots ------------------------------------------------------------------------------------

_ANSWERS = {
    Answer.FOUND: "lists captures",
    Answer.NONE: "has none",
    Answer.EXCLUDED: "does not show this page to anybody",
    Answer.UNKNOWN: "could not tell",
}

_KEPT = {
    Answer.NONE: "No snapshot serves this citation: the archives were asked, and said so.",
    Answer.EXCLUDED: "No snapshot serves this citation: the archive does not show this page.",
    Answer.UNKNOWN: "Whether a snapshot serves this citation is not known: no archive has given "
    "an answer that settles it.",
}


def snapshots(told: Explanation) -> Iterator[Line]:
    """The snapshot that serves, what the archives said, and what was refused."""
    kept = told.finding.keeping
    safe = unlinked if told.parked else str
    yield 0, ""
    yield 0, "Snapshots in web archives"
    if kept is None:
        return
    yield from _serving(kept)
    for reply in told.asked[-REPLIES_TOLD:]:
        rows = f" ({len(reply.candidates)} listed)" if reply.candidates else ""
        worth_telling = reply.detail and reply.answer is not Answer.FOUND
        detail = f": {reply.detail}" if worth_telling else ""
        near = f" for {reply.near:%Y-%m-%d}" if reply.near and reply.near.year < 9999 else ""
        said = _ANSWERS.get(reply.answer, reply.answer.value)
        yield 1, f"{at(reply.at)}: {reply.archive}, asked{near}, {said}{rows}{safe(detail)}"
    if told.refused:
        more = len(told.refused) - REJECTED_TOLD
        yield 1, f"Considered and not taken ({len(told.refused)}):"
        for refused in told.refused[:REJECTED_TOLD]:
            when = _day(refused.timestamp)
            yield 2, f"- {when} {safe(refused.original)}: {safe(refused.reason)}"
        if more > 0:
            yield 2, f"({more} more; --format json has them all)"


def _serving(kept: Keeping) -> Iterator[Line]:
    if kept.answer is not Answer.VERIFIED or kept.memento is None:
        yield 1, _KEPT.get(kept.answer, _KEPT[Answer.UNKNOWN])
        return
    gap = kept.gap_days or 0
    when = (
        f"{counted(abs(gap), 'day')} {'before' if gap < 0 else 'after'} the date wanted"
        if gap
        else ("on the very day wanted")
    )
    label = f" ({kept.label.value})" if kept.label else ""
    yield (
        1,
        f"This one serves the citation{label}: captured on {at(kept.memento.captured_at)}, {when}",
    )
    yield 2, kept.memento.uri_m
    if is_local(kept.memento.uri_m):
        yield 2, "It is a copy of our own, in a file beside the database, and in no archive."
    if kept.memento.verified_at:
        yield 2, f"A replay proved it on {at(kept.memento.verified_at)}."


def _day(timestamp: str) -> str:
    return (
        f"{timestamp[:4]}-{timestamp[4:6]}-{timestamp[6:8]}" if len(timestamp) >= 8 else "(no date)"
    )


# --- people ---------------------------------------------------------------------------------------


def people(told: Explanation) -> Iterator[Line]:
    """Who decided what about the citation, and until when."""
    safe = unlinked if told.parked else str
    yield 0, ""
    yield 0, "Decisions of people"
    if not told.decisions:
        yield 1, "None."
    for decision in told.decisions:
        sentence = safe(decision.sentence)
        yield 1, f"{sentence[0].upper()}{sentence[1:]}."
    pin = told.finding.citation.pin
    if pin is not None:
        by = f" by {pin.by}" if pin.by else ""
        until = f"; until {pin.until}" if pin.until else ""
        yield 1, f"A snapshot was chosen{by}: {safe(pin.reason)}{until}"
        yield 2, pin.memento

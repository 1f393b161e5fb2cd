"""What `citekeeper capture` prints: the plan, what came of it, as a table or as JSON."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from math import ceil

from citekeeper.archives import facts
from citekeeper.capture import Result
from citekeeper.cli.show import clean
from citekeeper.exports.json import dumps
from citekeeper.judge.captures import Progress
from citekeeper.judge.endangered import ELSEWHERE, Plan
from citekeeper.model import Answer, UriR

SCHEMA = "citekeeper/capture/1"

WORDS = {
    Answer.VERIFIED: "captured and verified",
    Answer.REFUSED: "refused",
    Answer.EXCLUDED: "excluded from the archive",
    Answer.FAILED: "failed",
    Answer.UNKNOWN: "not known",
}


def as_text(plan: Plan, result: Result | None, *, has_keys: bool) -> str:
    """A line for each link, then what it came to; without a result the plan alone."""
    lines = _planned(plan, has_keys=has_keys) if result is None else _came_to(plan, result)
    return "".join(f"{line}\n" for line in lines)


def as_json(plan: Plan, result: Result | None, *, has_keys: bool) -> str:
    """The same as data, schema `citekeeper/capture/1`."""
    number = len(plan.wanted)
    told: dict[str, object] = {
        "schema": SCHEMA,
        "dry_run": result is None,
        "keys": has_keys,
        "minutes": minutes(number, has_keys=has_keys),
        "wanted": [
            {"uri_r": link.uri_r, "danger": link.danger, "haste": list(link.haste)}
            for link in plan.wanted
        ],
        "resumed": list(plan.resumed),
        "left_out": [{"uri_r": left.uri_r, "reason": left.reason} for left in plan.left_out],
    }
    if result is not None:
        told["captures"] = [_row(uri_r, state) for uri_r, state in result.captures.items()]
        told["not_submitted"] = list(result.not_submitted)
        told["ended"] = result.ended
    return dumps(told, indent=1) + "\n"


def minutes(number: int, *, has_keys: bool) -> int:
    """How long so many submissions take within the archive's limits, in minutes."""
    rate = facts.SAVE_PER_MINUTE if has_keys else facts.SAVE_PER_MINUTE_KEYLESS
    return ceil(number / rate)


# --- the plan -------------------------------------------------------------------------------------


def _planned(plan: Plan, *, has_keys: bool) -> Iterator[str]:
    for place, link in enumerate(plan.wanted, start=1):
        why = "; ".join((link.danger, *link.haste))
        yield f"{place:>4}  {clean(link.uri_r)}  ({clean(why)})"
    if plan.wanted:
        yield ""
    yield from _cost(len(plan.wanted), has_keys=has_keys)
    if plan.resumed:
        yield f"{_links(len(plan.resumed))} under way since an earlier run will be gone on with."
    yield from _left_out(plan)


def _cost(number: int, *, has_keys: bool) -> Iterator[str]:
    if not number:
        yield "Nothing needs to be captured."
        return
    most = facts.SAVE_PER_DAY if has_keys else facts.SAVE_PER_DAY_KEYLESS
    time = minutes(number, has_keys=has_keys)
    account = "with the keys of an account" if has_keys else "without keys: one try for each"
    took = f"about {time} {'minute' if time == 1 else 'minutes'}"
    yield f"{_links(number)} to capture ({account}): {took}, {number} of {most} captures a day."
    if number > most:
        yield f"That is more than a day's captures: run it again on {ceil(number / most)} days."


def _left_out(plan: Plan) -> Iterator[str]:
    reasons = Counter(left.reason for left in plan.left_out)
    if reasons:
        yield "Left out:"
    for reason, number in reasons.most_common():
        shown = [clean(left.uri_r) for left in plan.left_out if left.reason == reason]
        more = f" and {number - 2} more" if number > 2 else ""
        quiet = reason in ("it is kept already", "its domain is in other hands")
        named = "" if quiet else f" ({', '.join(shown[:2])}{more})"
        yield f"  {number}: {clean(reason)}{named}"


# --- the result -----------------------------------------------------------------------------------


def _came_to(plan: Plan, result: Result) -> Iterator[str]:
    for uri_r, state in result.captures.items():
        yield f"{_word(state):<24}  {clean(uri_r)}{_tail(state)}"
    if result.captures:
        yield ""
    counts = Counter(_word(state) for state in result.captures.values())
    yield (", ".join(f"{n} {word}" for word, n in counts.most_common()) or "Nothing captured") + "."
    if any(state.result is None for state in result.captures.values()):
        soonest = min(s.due for s in result.captures.values() if s.result is None)
        yield f"What is under way is gone on with by the next run, from {_time(soonest)} on."
    if any(state.result in _TRY_ELSEWHERE for state in result.captures.values()):
        yield f"For what this archive may not keep: {ELSEWHERE}."
    if result.not_submitted:
        yield f"{_links(len(result.not_submitted))} not submitted: {clean(result.ended)}."
    yield from _left_out(plan)


_TRY_ELSEWHERE = (Answer.REFUSED, Answer.EXCLUDED)


def _word(state: Progress) -> str:
    return "under way" if state.result is None else WORDS[state.result]


def _tail(state: Progress) -> str:
    if state.result is Answer.VERIFIED and state.memento is not None:
        return f"  {clean(state.memento.uri_m)}"
    return f"  ({clean(state.detail)})"


def _row(uri_r: UriR, state: Progress) -> dict[str, object]:
    verified = state.result is Answer.VERIFIED
    return {
        "uri_r": uri_r,
        "result": state.result.value if state.result else None,
        "step": state.step.value,
        "next_at": None if state.result else _time(state.due),
        "uri_m": state.memento.uri_m if verified and state.memento else None,
        "attempt": state.attempt,
        "detail": state.detail,
    }


def _links(number: int) -> str:
    return "1 link" if number == 1 else f"{number} links"


def _time(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")

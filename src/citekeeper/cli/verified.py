"""What `citekeeper verify` prints: a line for each snapshot that is not what it was, or as data."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from citekeeper import __version__
from citekeeper.audit.verifying import Rechecked, Served, State, Verification
from citekeeper.cli.show import clean, told
from citekeeper.exports.json import dumps
from citekeeper.judge.lasting import VERIFY_AGAIN

SCHEMA = "citekeeper/verify/1"

WORDS = {
    State.KEPT: "as before",
    State.CHANGED: "changed",
    State.LOST: "lost",
    State.UNKNOWN: "not known",
    State.ELSEWHERE: "not asked",
}


def as_text(verification: Verification) -> str:
    """What is lost, changed or not known, each with the notes that it serves; then the counts."""
    return "".join(f"{line}\n" for line in _lines(verification))


def _lines(verification: Verification) -> Iterator[str]:
    worst_first = (State.LOST, State.CHANGED, State.UNKNOWN, State.ELSEWHERE)
    for state in worst_first:
        for one in verification.rechecked:
            if one.became.state is state:
                yield from _entry(one)
    yield _counts(verification)


def _entry(one: Rechecked) -> Iterator[str]:
    """`lost       note 14   2015-06-20  the archive does not hold this capture`, then the rest."""
    notes = ", ".join(dict.fromkeys(clean(s.after.citation.id) for s in one.served))
    noun = "notes" if "," in notes else "note"
    day = f"{one.memento.captured_at:%Y-%m-%d}"
    word = WORDS[one.became.state]
    yield f"{word:<10} {noun} {notes}: snapshot of {day}: {clean(one.became.detail)}"
    yield f"           {clean(one.memento.uri_m)}"
    if one.became.state in (State.LOST, State.CHANGED):
        for served in one.served:
            yield f"           note {clean(served.after.citation.id)}: {_outcome(served)}"


def _outcome(served: Served) -> str:
    """`rescued (dead) -> lost (dead)`, and what serves instead."""
    before, after = told(served.before), told(served.after)
    if served.still:
        return f"{after}; it still serves"
    moved = before if before == after else f"{before} -> {after}"
    kept = served.after.keeping
    if kept is not None and kept.memento is not None and kept.label is not None:
        return f"{moved}; another snapshot serves, of {kept.memento.captured_at:%Y-%m-%d}"
    return f"{moved}; `citekeeper audit` looks for another"


def _counts(verification: Verification) -> str:
    number = len(verification.rechecked)
    if not number and not verification.not_due:
        return "No snapshot serves yet: `citekeeper audit` looks for them."
    counted = ((verification.count(state), word) for state, word in WORDS.items())
    parts = [f"{count} {word}" for count, word in counted if count]
    replayed = f"{_snapshots(number)}: {', '.join(parts)}." if number else "None is due."
    rest = ""
    if verification.not_due:
        late = _snapshots(verification.not_due)
        rest = f" {late} proven less than {VERIFY_AGAIN.days} days ago: --recheck replays all."
    return replayed + rest


def _snapshots(number: int) -> str:
    return "1 snapshot" if number == 1 else f"{number} snapshots"


def troubles(verification: Verification) -> Iterator[str]:
    """Plain sentences about what could not be done."""
    unknown = [one for one in verification.rechecked if one.became.state is State.UNKNOWN]
    if unknown:
        yield (
            f"{len(unknown)} of {_snapshots(len(verification.rechecked))} could not be replayed "
            f"({clean(unknown[0].became.detail)}). Whether they are still there is unknown, not "
            "no: what was known of them stands. Run verify again later; only they will be asked."
        )


# --- as data --------------------------------------------------------------------------------------


def as_json(verification: Verification) -> str:
    """The same as data, schema `citekeeper/verify/1`: every snapshot that was due."""
    value = {
        "schema": SCHEMA,
        "citekeeper": __version__,
        "started_at": _time(verification.started_at),
        "finished_at": _time(verification.finished_at),
        "simulated": verification.simulated,
        "totals": {
            **{state.value: verification.count(state) for state in State},
            "not_due": verification.not_due,
        },
        "mementos": [_memento(one) for one in verification.rechecked],
    }
    return dumps(value, indent=1) + "\n"


def _memento(one: Rechecked) -> dict[str, object]:
    became, memento = one.became, one.memento
    return {
        "uri_m": memento.uri_m,
        "uri_r": memento.uri_r,
        "archive": memento.archive,
        "captured_at": _time(memento.captured_at),
        "last_verified_at": _time(memento.verified_at),
        "state": became.state.value,
        "detail": became.detail,
        "same": became.same,
        "share": None if became.share is None else round(became.share, 3),
        "findings": [_finding(served) for served in one.served],
    }


def _finding(served: Served) -> dict[str, object]:
    before, after = served.before, served.after
    memento = after.keeping.memento if after.keeping is not None else None
    return {
        "document": after.document,
        "id": after.citation.id,
        "outcome_before": before.outcome.value if before.outcome else None,
        "outcome": after.outcome.value if after.outcome else None,
        "confirmed": after.confirmed,
        "still_serves": served.still,
        "memento": memento.uri_m if memento is not None else None,
    }


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.strftime("%Y-%m-%dT%H:%M:%SZ")

"""Whole dialogues with Save Page Now: what is said in the end is what is true in the archive.

"Verified" is never said of what does not replay, nothing is submitted twice, and a capture that
exists is never called failed in the end.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from citekeeper.archives.save_codes import CODES, Reaction
from citekeeper.demo.captures import Capture
from citekeeper.demo.exchange import Reply, html
from citekeeper.demo.saving import PENDING, SUCCESS, error, told
from citekeeper.judge.captures import Step
from citekeeper.model import Answer, UriR

from .conftest import LINK, START, Bench

DAYS = 3
"""So long the runs are repeated: after that every capture is through."""


def to_the_end(bench: Bench, *links: UriR, **flags: Any) -> None:
    """A run, and a run every six hours until nothing is open any more."""
    bench.capture(*links, **flags)
    for _ in range(DAYS * 4):
        still = [link for link in links if bench.told(link).step is not Step.DONE]
        if not still:
            return
        bench.clock.sleep(6 * 3600)
        bench.capture(resumed=still, **flags)


def replays(bench: Bench, link: UriR = LINK) -> bool:
    """True where the archive shows a page of this link that was captured now."""
    return any(
        held.timestamp >= START.strftime("%Y%m%d%H%M%S") and held.status == 200
        for held in bench.archive.shelf.of(link)
    )


def made(**fields: Any) -> Capture:
    """A capture of the moment at which the run begins."""
    return Capture(
        LINK, START.strftime("%Y%m%d%H%M%S"), html("A page", "It is. " * 60).body, **fields
    )


def test_from_intent_to_proof(bench: Bench) -> None:
    """Every state has its row, and the proof is a replay."""
    result = bench.capture(LINK)
    assert bench.captures() == [
        Answer.INTENT,
        Answer.SUBMITTED,
        Answer.PENDING,
        Answer.CAPTURED,
    ]
    assert bench.told().result is Answer.VERIFIED
    assert result.captures[LINK].memento == bench.replies()[-1].memento
    assert bench.submitted == [LINK]
    assert (bench.changes[-1].done, bench.changes[-1].total) == (1, 1)


SCRIPTS: dict[str, dict[str, Any]] = {
    "success at once": {"states": [SUCCESS]},
    "pending for half an hour": {"states": [PENDING] * 30 + [SUCCESS]},
    "pending for ever, and made": {"states": [PENDING], "captures": [made()]},
    "pending for ever": {"states": [PENDING]},
    "forgotten, and made": {"states": [PENDING, None], "captures": [made()]},
    "forgotten": {"states": [None]},
    "excluded site reported as success": {"states": [SUCCESS], "captures": []},
    "success of a stub": {"states": [SUCCESS], "captures": [made(status=404)]},
    "success of nothing": {"states": [{"status": "success"}], "captures": []},
    "success without an address": {
        "states": [{"status": "success", "timestamp": None}],
        "captures": [made()],
    },
    "no captures, and made": {"states": [error("error:no-captures")], "captures": [made()]},
    "no captures": {"states": [error("error:no-captures")]},
    "no list, then success": {"states": [html("Welcome"), SUCCESS]},
    "redirected": {"states": [SUCCESS], "original": "http://mill.example/new-wheel"},
    "recent copy": {
        "submit": {"url": LINK, "job_id": None, "message": "made 2 hours ago"},
        "captures": [made()],
    },
    "recent copy that nobody finds": {"submit": {"url": LINK, "job_id": None, "message": "made"}},
    "520, and made": {"submit": Reply(520), "captures": [made()]},
    "520": {"submit": Reply(520), "states": []},
    "523, and made": {"submit": Reply(523), "captures": [made()]},
    "hangs, and made": {"submit": Reply(then="hang"), "captures": [made()]},
    "hangs": {"submit": Reply(then="hang"), "states": []},
    "broken off, and made": {"submit": Reply(then="reset"), "captures": [made()]},
    "page instead of JSON, and made": {"submit": html("Welcome"), "captures": [made()]},
    "502 three times": {"submit": html("Broken", status=502), "states": []},
    "502, and made": {"submit": html("Broken", status=502), "captures": [made()]},
    "429 once": {"submit": html("Slow", status=429), "states": []},
    "keys refused": {"submit": told({}, 401), "states": []},
    "closed": {"submit": html("Closed", status=404), "states": []},
    "forbidden": {"submit": html("Blocked", status=403), "states": []},
    **{f"at once: {code}": {"submit": error(code), "states": []} for code in CODES},
    **{f"job: {code}": {"states": [error(code)]} for code in CODES},
    **{
        f"made, and {code}": {"states": [error(code)], "captures": [made()]}
        for code, reaction in CODES.items()
        if reaction is Reaction.LATER
    },
}


WITHOUT_KEYS = {name: script for name, script in SCRIPTS.items() if "error:" not in name}
"""Codes are the words of jobs; without keys there is none."""


@pytest.mark.parametrize(
    ("script", "keys"),
    [
        *(pytest.param(script, True, id=name) for name, script in SCRIPTS.items()),
        *(pytest.param(s, False, id=f"keyless: {n}") for n, s in WITHOUT_KEYS.items()),
    ],
)
def test_the_end_is_the_truth(bench: Bench, script: dict[str, Any], keys: bool) -> None:
    """Verified only where it replays; where it replays never failed; sent again only after a
    failure, three times at most."""
    bench.archive.saving.script(LINK, **script)
    to_the_end(bench, LINK, keys=keys)
    end = bench.told()
    target = UriR(script.get("original", LINK))
    if end.result is Answer.VERIFIED:
        assert replays(bench, target)
    if replays(bench, target):
        assert end.result not in (Answer.FAILED, Answer.REFUSED)
    sent = len(bench.submitted)
    failed = bench.captures().count(Answer.FAILED)
    again = 9 if "user-session-limit" in str(script) else 2  # a slot is waited for
    assert sent <= 1 + min(failed, again) + (DAYS * 4 if bench.told().step is Step.SUBMIT else 0)
    if not keys and end.step is Step.DONE:
        assert sent <= 1


def test_a_made_capture_is_found_in_the_end(bench: Bench) -> None:
    """Whatever was said of it, a capture that exists is verified in the end."""
    for name, script in SCRIPTS.items():
        link = UriR(f"http://mill.example/{name.replace(' ', '-')}")
        if script.get("captures"):
            at = bench.clock.at.strftime("%Y%m%d%H%M%S")
            captures = [Capture(link, at, held.body, held.status) for held in script["captures"]]
            bench.archive.saving.script(link, **{**script, "captures": captures})
            to_the_end(bench, link)
            good = all(held.status == 200 for held in captures)
            assert (bench.told(link).result is Answer.VERIFIED) is good, name


def test_nothing_more_after_a_refusal_of_the_account(bench: Bench) -> None:
    """A code that ends the run ends it for all links; the next run sends them."""
    others = [UriR(f"http://mill.example/{n}") for n in range(3)]
    bench.archive.saving.script(LINK, submit=error("error:max-daily-bandwidth"), states=[])
    result = bench.capture(LINK, *others)
    assert bench.submitted == [LINK]
    assert result.not_submitted == tuple(others)
    assert "max-daily-bandwidth" in (result.ended or "")
    bench.archive.saving.script(LINK)
    bench.capture(*others, resumed=[LINK])
    assert {bench.told(link).result for link in (LINK, *others)} == {Answer.VERIFIED}
    assert bench.submitted == [LINK, LINK, *others]


def test_tomorrow(bench: Bench) -> None:
    """A link that had its captures of today waits for 00:00 UTC, and no run sends it before."""
    bench.archive.saving.script(LINK, submit=error("error:too-many-daily-captures"), states=[])
    bench.capture(LINK)
    assert bench.told().due == START + timedelta(hours=3)
    bench.archive.saving.script(LINK)
    bench.clock.sleep(2.5 * 3600)
    bench.capture(resumed=[LINK])
    assert bench.submitted == [LINK]
    bench.clock.sleep(0.6 * 3600)
    bench.capture(resumed=[LINK])
    assert bench.told().result is Answer.VERIFIED


def test_an_intent_without_an_answer(bench: Bench) -> None:
    """A run that died while it submitted: the capture is looked for, and nothing is sent."""
    _intent(bench)
    bench.archive.shelf.add(made())
    bench.capture(LINK, resumed=[LINK])
    assert bench.submitted == []
    assert bench.told().result is Answer.VERIFIED


def test_an_intent_of_which_nothing_came(bench: Bench) -> None:
    """Nothing is sent for a day; after that a new capture begins."""
    _intent(bench)
    bench.capture(resumed=[LINK])
    for _ in range(3):
        bench.clock.sleep(7 * 3600)
        bench.capture(LINK, resumed=[LINK])
        assert bench.submitted == []
    bench.clock.sleep(24 * 3600)
    bench.capture(LINK, resumed=[LINK])
    bench.capture(LINK, resumed=[LINK])
    assert bench.submitted == [LINK]
    assert bench.told().result is Answer.VERIFIED


def _intent(bench: Bench) -> None:
    from citekeeper.model import Action, ArchiveReply

    begun = bench.store.begin_run({}, version="t", rules_version="1", now=bench.clock.now())
    intent = ArchiveReply(
        LINK,
        "wayback",
        Action.CAPTURE,
        Answer.INTENT,
        bench.clock.now(),
        run=begun.id,
        detail="about to be submitted",
        capture="1.1",
        attempt=1,
        next_at=bench.clock.now(),
    )
    assert bench.store.add_intent(intent, known=()) is not None


def test_somebody_else_was_first(bench: Bench) -> None:
    """An intent that another process wrote meanwhile keeps ours from being sent."""
    from citekeeper.capture.known import Known

    known = Known(bench.store, bench.clock, "wayback", 1, [LINK], bench.changes.append)
    _intent(bench)
    assert not known.intend(LINK, "2.1", 1)
    assert bench.captures() == [Answer.INTENT]


def test_a_replay_that_comes_late(bench: Bench) -> None:
    """New captures show late: the replay is tried again across runs, not all at once."""
    bench.archive.saving.script(LINK, states=[SUCCESS], captures=[])
    bench.capture(LINK)
    assert bench.told().step is Step.VERIFY
    bench.clock.sleep(48 * 3600)
    before = len(bench.replies())
    bench.capture(resumed=[LINK])
    assert len(bench.replies()) == before + 1
    timestamp = next(r.memento for r in bench.replies() if r.answer is Answer.CAPTURED)
    assert timestamp is not None
    late = timestamp.captured_at.strftime("%Y%m%d%H%M%S")
    bench.archive.shelf.add(Capture(LINK, late, made().body))
    bench.clock.sleep(25 * 3600)
    bench.capture(resumed=[LINK])
    assert bench.told().result is Answer.VERIFIED


def test_an_outage_of_replay_is_no_failure(bench: Bench) -> None:
    """As long as the archive shows nothing at all, nothing is concluded."""
    bench.archive.misbehave("503", service="replay")
    bench.capture(LINK)
    for _ in range(8):
        bench.clock.sleep(7 * 3600)
        bench.capture(resumed=[LINK])
    assert bench.told().step is Step.VERIFY
    bench.archive.behave()
    bench.clock.sleep(7 * 3600)
    bench.capture(resumed=[LINK])
    assert bench.told().result is Answer.VERIFIED
    assert bench.submitted == [LINK]


def test_the_site_is_excluded(bench: Bench) -> None:
    """A success that the archive may not show ends as excluded."""
    bench.archive.excluded.add("mill.example")
    bench.capture(LINK)
    assert bench.told().result is Answer.EXCLUDED


def test_the_time_is_over(bench: Bench) -> None:
    """What is under way is stored, what was not submitted is said; the next run goes on."""
    links = [UriR(f"http://mill.example/{n}") for n in range(4)]
    for link in links:
        bench.archive.saving.script(link, states=[PENDING] * 3 + [SUCCESS])
    result = bench.capture(*links, seconds=0.01)
    assert result.not_submitted
    assert result.ended == "the time for this run was over"
    open_ones = [link for link in links if link not in result.not_submitted]
    bench.capture(*result.not_submitted, resumed=open_ones)
    assert {bench.told(link).result for link in links} == {Answer.VERIFIED}
    assert sorted(bench.submitted) == sorted(links)


def test_one_try_where_it_refuses_us(bench: Bench) -> None:
    """A page that refuses us is submitted once, whatever comes of it."""
    bench.archive.saving.script(LINK, states=[error("error:read-timeout")])
    to_the_end(bench, LINK, once=True)
    assert (bench.submitted, bench.told().result) == ([LINK], Answer.FAILED)


def test_jobs_of_an_account_whose_keys_are_gone(bench: Bench) -> None:
    """Without the keys nobody tells about the job: the capture is looked for."""
    bench.archive.saving.script(LINK, states=[PENDING], captures=[made()])
    bench.capture(LINK, seconds=1)
    assert bench.told().step is Step.POLL
    bench.clock.sleep(60)
    bench.capture(resumed=[LINK], keys=False)
    assert bench.told().result is Answer.VERIFIED


def test_a_slot_is_waited_for(bench: Bench) -> None:
    """An account that has too many captures at once waits, however often; the link lost nothing."""
    script = [error("error:user-session-limit")]
    bench.archive.saving.script(LINK, submit=script[0], states=[])
    bench.capture(LINK, seconds=5 * 60)
    assert len(bench.submitted) > 3
    bench.archive.saving.script(LINK)
    bench.clock.sleep(60)
    bench.capture(resumed=[LINK])
    assert bench.told().result is Answer.VERIFIED

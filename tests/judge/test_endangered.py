"""Which links are captured, in which order, and why the others are left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from citekeeper.guard import refuse_submission
from citekeeper.judge.captures import Progress, Step
from citekeeper.judge.endangered import FAR, NONE, NOT_KNOWN, Plan
from citekeeper.judge.endangered import plan as plan_all
from citekeeper.model import (
    Answer,
    Citation,
    CitedLink,
    Confidence,
    Finding,
    Keeping,
    Kind,
    Label,
    Memento,
    Reason,
    Standing,
    UriM,
    UriR,
    Verdict,
)

NOW = datetime(2026, 11, 26, 12, tzinfo=UTC)


def plan(
    findings: Sequence[Finding],
    captures: Mapping[UriR, Progress],
    *,
    force: bool = False,
    now: datetime,
) -> Plan:
    """The plan with the guard that commands use."""
    return plan_all(findings, captures, refuse_submission, now=now, force=force)


Find = Callable[..., Finding]


@pytest.fixture
def find() -> Find:
    """`find(uri, standing, answer=..., gap=..., label=...)`: a finding of one link."""

    def build(
        uri: str,
        standing: Standing = Standing.LIVE,
        *,
        answer: Answer = Answer.NONE,
        gap: int | None = None,
        label: Label = Label.DISTANT,
        captured: datetime = datetime(2015, 6, 1, tzinfo=UTC),
        **fields: Any,
    ) -> Finding:
        cited = CitedLink(uri, UriR(uri))
        memento = Memento(UriR(uri), UriM(f"http://w.example/{uri}"), "wayback", captured)
        kept = Keeping(answer, memento if answer is Answer.VERIFIED else None, gap, label)
        verdict = Verdict(standing, Confidence.HIGH, Reason.OK, "so it is")
        citation = Citation("1", "1", Kind.LINK, cited=(cited,))
        return Finding("r.md", citation, cited, verdict, kept, **fields)

    return build


def test_the_most_endangered_first(find: Find) -> None:
    """Nothing kept before something far before not known; then sites that lost pages, old ones."""
    findings = [
        find("https://a.example/unknown", answer=Answer.UNKNOWN),
        find("https://b.example/far", answer=Answer.VERIFIED, gap=-4000),
        find("https://c.example/none"),
        find("http://d.example/x?a=1&b=2"),
        find("https://e.example/last"),
        find("https://e.example/gone", Standing.DEAD),
    ]
    made = plan(findings, {}, now=NOW)
    assert [(link.uri_r, link.danger) for link in made.wanted] == [
        ("https://e.example/last", NONE),
        ("http://d.example/x?a=1&b=2", NONE),
        ("https://c.example/none", NONE),
        ("https://b.example/far", FAR),
        ("https://a.example/unknown", NOT_KNOWN),
    ]
    assert made.wanted[0].haste == ("1 other link of its site gone",)
    assert made.wanted[1].haste == ("plain http", "a deep query")


def test_a_copy_of_our_own_is_no_archive(find: Find) -> None:
    """A link of which only we have a copy is captured like one that nobody keeps."""
    finding = find("http://a.example/", answer=Answer.VERIFIED, gap=4000)
    assert finding.keeping is not None
    local = Memento(
        UriR("http://a.example/"),
        UriM("local:copies/a.warc.gz#20261126120000/http://a.example/"),
        "local",
        NOW,
    )
    ours = replace(finding, keeping=replace(finding.keeping, memento=local))
    assert [link.danger for link in plan([ours], {}, now=NOW).wanted] == [NONE]


@pytest.mark.parametrize(
    ("standing", "reason"),
    [
        (Standing.DEAD, "the page is gone"),
        (Standing.SOFT_404, "the page is gone"),
        (Standing.PARKED, "its domain is in other hands"),
        (Standing.DRIFTED, "the page has become another one"),
        (Standing.UNREACHABLE, "it is not known to be there"),
        (Standing.UNKNOWN, "it is not known to be there"),
        (Standing.BLOCKED, "the page refuses us; --force lets the archive try once"),
    ],
)
def test_only_what_is_there(find: Find, standing: Standing, reason: str) -> None:
    """What is gone, changed or in other hands is never handed to an archive, with --force neither;
    what only refuses us may be tried once."""
    finding = find("http://a.example/", standing)
    (left,) = plan([finding], {}, now=NOW).left_out
    assert left.reason == reason
    forced = plan([finding], {}, now=NOW, force=True)
    assert [link.once for link in forced.wanted] == [True] * (standing is Standing.BLOCKED)


def test_what_is_kept_needs_nothing(find: Find) -> None:
    """A near one, and a distant one to which today would be farther."""
    near = find("http://a.example/", answer=Answer.VERIFIED, gap=3, label=Label.NEAR)
    old = find("http://b.example/", answer=Answer.VERIFIED, gap=-400)
    made = plan([near, old], {}, now=NOW)
    assert {left.reason for left in made.left_out} == {"it is kept already"}


def test_a_snapshot_of_today_may_be_nearer(find: Find) -> None:
    """A page cited last week, of which there is one from eleven years ago."""
    finding = find("http://a.example/", answer=Answer.VERIFIED, gap=-4180)
    (wanted,) = plan([finding], {}, now=NOW).wanted
    assert wanted.danger == FAR


def test_excluded_ignored_secret(find: Find) -> None:
    """Each is left out with its reason, and an excluded one with a way out."""
    findings = [
        find("http://a.example/", answer=Answer.EXCLUDED),
        find("http://b.example/", ignored=True),
        find("http://c.example/?token=abc"),
    ]
    reasons = [left.reason for left in plan(findings, {}, now=NOW).left_out]
    assert "Perma.cc" in reasons[0]
    assert reasons[1] == "left out of the audit"
    assert "token" in reasons[2]


def test_one_link_of_several_citations(find: Find) -> None:
    """Captured once; as soon as one citation finds another page there, not at all."""
    live = find("http://a.example/x.pdf")
    made = plan([live, live], {}, now=NOW)
    assert [(link.uri_r, link.wants_pdf) for link in made.wanted] == [
        ("http://a.example/x.pdf", True)
    ]
    other = find("http://a.example/x.pdf", Standing.DRIFTED)
    assert plan([live, other], {}, now=NOW).wanted == ()


def _progress(step: Step, result: Answer | None, *, hours: float) -> Progress:
    at = NOW - timedelta(hours=hours)
    return Progress("1.1", 1, step, at, at, at, result=result, detail="so it said")


@pytest.mark.parametrize(
    ("result", "hours", "again"),
    [
        (Answer.FAILED, 2, False),
        (Answer.FAILED, 25, True),
        (Answer.UNKNOWN, 2, False),
        (Answer.UNKNOWN, 25, True),
        (Answer.REFUSED, 25, False),
        (Answer.REFUSED, 24 * 91, True),
        (Answer.EXCLUDED, 24 * 89, False),
        (Answer.VERIFIED, 24, False),
        (Answer.VERIFIED, 24 * 4, True),
    ],
)
def test_when_a_link_is_submitted_again(
    find: Find, result: Answer, hours: float, again: bool
) -> None:
    """Not within a day of any submission; not within three months of a refusal."""
    told = _progress(Step.DONE, result, hours=hours)
    made = plan([find("http://a.example/")], {UriR("http://a.example/"): told}, now=NOW)
    assert bool(made.wanted) is again
    assert bool(made.left_out) is not again


def test_what_is_under_way_is_gone_on_with(find: Find) -> None:
    """Whatever the page has become meanwhile: the archive was already asked."""
    told = _progress(Step.POLL, None, hours=1)
    made = plan(
        [find("http://a.example/", Standing.DEAD)], {UriR("http://a.example/"): told}, now=NOW
    )
    assert made.resumed == ("http://a.example/",)
    assert not made.wanted
    assert not made.left_out

"""Which links to have captured, the most endangered first, and why the others are left out. Pure.

Captures are scarce: what nobody keeps yet, on sites that have lost pages before, comes first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from citekeeper.judge.candidates import distance
from citekeeper.judge.captures import Progress, open_again
from citekeeper.judge.heard import wants_pdf
from citekeeper.model import Answer, Finding, Label, Outcome, Standing, UriR
from citekeeper.urls import host, is_local

ELSEWHERE = (
    "another archive (Perma.cc, say) or a copy of your own (audit --keep-copies) may keep it"
)

NONE, FAR, NOT_KNOWN = "no snapshot serves it", "a snapshot of today would be nearer", "not known"
_ORDER = (NONE, FAR, NOT_KNOWN)
"""What endangers a link, worst first; the last: no archive has answered yet whether it keeps it."""


@dataclass(frozen=True, slots=True)
class Endangered:
    """A link worth a capture: what endangers it, what else speaks for haste. `once`: one try."""

    uri_r: UriR
    danger: str
    haste: tuple[str, ...] = ()
    wants_pdf: bool = False
    once: bool = False


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A link that is not captured, and why."""

    uri_r: UriR
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What to capture, in order; what stays out; what is under way since an earlier run."""

    wanted: tuple[Endangered, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    resumed: tuple[UriR, ...] = ()


def plan(
    findings: Sequence[Finding],
    captures: Mapping[UriR, Progress],
    refuse: Callable[[str], str | None],
    *,
    now: datetime,
    force: bool = False,
) -> Plan:
    """Order the links of an audit; each is captured once, for all citations of it.

    `captures` is how far earlier ones are; `refuse` tells why an address must not be handed to an
    archive (`guard.refuse_submission`).

    Only what is there is captured: live or moved; with `force` also blocked, since an archive may
    be let in where we are not.
    """
    by_link: dict[UriR, list[Finding]] = {}
    for finding in findings:
        if finding.cited is not None:
            by_link.setdefault(finding.cited.uri_r, []).append(finding)
    lost = Counter(host(u) for u, group in by_link.items() if any(_gone(f) for f in group))
    wanted: list[Endangered] = []
    left_out: list[LeftOut] = []
    resumed: list[UriR] = []
    for uri_r, group in by_link.items():
        told = captures.get(uri_r)
        if told is not None and told.result is None:
            resumed.append(uri_r)
            continue
        why_not = refuse(uri_r) or _why_not(group, told, now=now, force=force)
        if why_not is not None:
            left_out.append(LeftOut(uri_r, why_not))
            continue
        danger = min((_danger(f, now) or NOT_KNOWN for f in group), key=_ORDER.index)
        once = any(f.verdict and f.verdict.standing is Standing.BLOCKED for f in group)
        haste = tuple(_haste(uri_r, lost))
        wanted.append(Endangered(uri_r, danger, haste, wants_pdf(uri_r), once))
    wanted.sort(key=lambda link: (_ORDER.index(link.danger), -_weight(link, lost)))
    return Plan(tuple(wanted), tuple(left_out), tuple(resumed))


def _gone(finding: Finding) -> bool:
    return finding.outcome in (Outcome.RESCUED, Outcome.LOST)


def _why_not(
    group: Sequence[Finding], told: Progress | None, *, now: datetime, force: bool
) -> str | None:
    if all(finding.ignored for finding in group):
        return "left out of the audit"
    standing = next((f.verdict.standing for f in group if f.verdict is not None), None)
    allowed = (Standing.LIVE, Standing.MOVED, *((Standing.BLOCKED,) if force else ()))
    if standing not in allowed or any(
        f.verdict is not None and f.verdict.standing not in allowed for f in group
    ):
        return _NOT_THERE.get(standing or Standing.UNKNOWN, "it is not known to be there")
    if all(_excluded(finding) for finding in group):
        return f"the archive may not show this site; {ELSEWHERE}"
    if all(_danger(finding, now) is None for finding in group):
        return "it is kept already"
    return open_again(told, now)


_NOT_THERE = {
    Standing.DEAD: "the page is gone",
    Standing.SOFT_404: "the page is gone",
    Standing.PARKED: "its domain is in other hands",
    Standing.DRIFTED: "the page has become another one",
    Standing.BLOCKED: "the page refuses us; --force lets the archive try once",
    Standing.LIVE: "it is not the same page for all its citations",
    Standing.MOVED: "it is not the same page for all its citations",
}


def _excluded(finding: Finding) -> bool:
    return finding.keeping is not None and finding.keeping.answer is Answer.EXCLUDED


def _danger(finding: Finding, now: datetime) -> str | None:
    """What endangers one citation of the link; None where a capture of today would not help it."""
    kept = finding.keeping
    if kept is None or kept.answer is Answer.UNKNOWN:
        return NOT_KNOWN
    if kept.answer is not Answer.VERIFIED or kept.memento is None:
        return NONE
    if is_local(kept.memento.uri_m):  # only we have it
        return NONE
    if kept.label is not Label.DISTANT or kept.gap_days is None:
        return None
    captured = kept.memento.captured_at
    target = captured - timedelta(days=kept.gap_days)
    return FAR if distance(now, target) < distance(captured, target) else None


def _haste(uri_r: UriR, lost: Counter[str]) -> list[str]:
    gone = lost[host(uri_r)]
    told = [f"{gone} other {'link' if gone == 1 else 'links'} of its site gone"] if gone else []
    told += ["plain http"] if uri_r.startswith("http:") else []
    told += ["a deep query"] if uri_r.partition("?")[2].count("=") > 1 else []
    return told


def _weight(link: Endangered, lost: Counter[str]) -> int:
    """Pages lost on the site count most, then what old sites are built of."""
    return 10 * lost[host(link.uri_r)] + len(link.haste)

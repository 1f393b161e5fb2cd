"""Can this run be trusted at all? Trouble on our own network must never make a link dead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citekeeper.judge.policy import Policy
from citekeeper.model import Canary, Observation, Problem
from citekeeper.urls import host

TRANSPORT = frozenset(
    {
        Problem.DNS_NXDOMAIN,
        Problem.DNS_NXDOMAIN_DOMAIN,
        Problem.DNS_ERROR,
        Problem.CONNECT_REFUSED,
        Problem.CONNECT_RESET,
        Problem.TIMEOUT,
        Problem.EMPTY_REPLY,
    }
)
"""The problems that our own network could have caused (rows 3 to 5 of docs/findings.md)."""


def all_silent(canaries: Sequence[Canary]) -> bool:
    """True when there are canaries and none of them answered: we have no network."""
    return bool(canaries) and not any(canary.answered for canary in canaries)


def suspicious(observations: Iterable[Observation], policy: Policy) -> bool:
    """True when too many hosts failed in transport: reason enough to ask the canaries again."""
    failed: dict[str, bool] = {}
    for seen in observations:
        name = host(seen.uri_r)
        failed[name] = failed.get(name, False) or seen.problem in TRANSPORT
    share = sum(failed.values()) / max(len(failed), 1)
    return len(failed) >= policy.degraded_hosts and share > policy.degraded_share


def degraded(
    canaries: Sequence[Canary], observations: Iterable[Observation], policy: Policy
) -> bool:
    """Row 2: all canaries silent, or one of them silent and too many hosts failed in transport.

    "All silent" goes by the newest answer of each canary (they are asked before, and when in doubt
    after the probing); one that was silent at any time is enough beside so many failures. The front
    page of an archive counts for "all" only: an archive's outage must never reach a standing.
    """
    newest = {canary.uri: canary for canary in sorted(canaries, key=lambda c: c.at)}
    if all_silent(tuple(newest.values())):
        return True
    one_silent = any(not canary.answered and not canary.archive for canary in canaries)
    return one_silent and suspicious(observations, policy)


def cut_off_in_doubt(
    canaries: Sequence[Canary], observations: Sequence[Observation], policy: Policy
) -> bool:
    """True for an unfinished run that may have lost its network before anybody could notice.

    Too many hosts failed, and no canary was asked after the last of them: who would have answered
    is unknown, and unknown must not become a death.
    """
    if degraded(canaries, observations, policy):
        return True
    if not observations or not suspicious(observations, policy):
        return False
    last = max(seen.at for seen in observations)
    return not any(canary.at > last and canary.answered for canary in canaries)

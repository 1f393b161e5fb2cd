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

    Of a canary asked more than once (before and after the probing) the newest answer counts.
    """
    newest = {canary.uri: canary for canary in sorted(canaries, key=lambda c: c.at)}
    latest = tuple(newest.values())
    if all_silent(latest):
        return True
    one_silent = any(not canary.answered for canary in latest)
    return one_silent and suspicious(observations, policy)

"""The practice resolver sends practised names to loopback, and fails as real name servers do."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from citekeeper.demo.server import PracticeWeb, Reply
from citekeeper.model import Problem
from citekeeper.web import Address, Unreachable

Start = Callable[..., PracticeWeb]


def a_web(start: Start) -> PracticeWeb:
    """A web with one good name and one of each trouble."""
    return start(
        {("a.example", "/"): Reply(), ("port.example", "/"): Reply()},
        names={
            "gone.example": "nxdomain",
            "lapsed.example": "nxdomain-domain",
            "broken.example": "servfail",
            "port.example": "refused",
            "inside.example": "10.0.0.1",
        },
    )


def test_where_names_lead(practice_web: Start) -> None:
    """Well-known ports lead to the practice ports, addresses to themselves, others to refusal."""
    web = a_web(practice_web)
    resolve = web.resolver.resolve
    assert resolve("a.example", 80) == (Address("127.0.0.1", web.port),)
    assert resolve("a.example", 443) == (Address("127.0.0.1", web.tls_port),)
    (refused,) = resolve("a.example", 8080)
    assert refused.port not in (80, 443, 8080, web.port, web.tls_port)
    assert resolve("port.example", 80) == (refused,)
    assert resolve("inside.example", 80) == (Address("10.0.0.1", 80),)
    assert resolve("127.0.0.1", web.port) == (Address("127.0.0.1", web.port),)
    assert resolve("localhost", 81) == (Address("127.0.0.1", 81),)
    assert web.resolver.asked[:2] == ["a.example", "a.example"]


@pytest.mark.parametrize(
    ("host", "problem"),
    [
        ("gone.example", Problem.DNS_NXDOMAIN),
        ("never.example", Problem.DNS_NXDOMAIN),
        ("lapsed.example", Problem.DNS_NXDOMAIN_DOMAIN),
        ("broken.example", Problem.DNS_ERROR),
    ],
)
def test_how_names_fail(practice_web: Start, host: str, problem: Problem) -> None:
    """A name that does not exist is told apart from a name server in trouble."""
    with pytest.raises(Unreachable) as failure:
        a_web(practice_web).resolver.resolve(host, 80)
    assert failure.value.problem is problem

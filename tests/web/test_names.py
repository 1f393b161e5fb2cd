"""From names to addresses: what the DNS said, told apart; asked once, and once more."""

from __future__ import annotations

import socket
from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from citekeeper.model import Problem
from citekeeper.web import Address, SystemResolver, Unreachable

V4, V6 = socket.AF_INET, socket.AF_INET6


class Dns:
    """A `getaddrinfo` with scripted answers: addresses, or the number of an error."""

    def __init__(self, known: Mapping[str, Sequence[str] | int]) -> None:
        self.known = dict(known)
        self.asked: list[str] = []

    def __call__(self, host: str, *_: object, **__: object) -> list[tuple[Any, ...]]:
        """As the real one: rows with the address in the fifth place."""
        self.asked.append(host)
        found = self.known.get(host, socket.EAI_NONAME)
        if isinstance(found, int):
            raise socket.gaierror(found, "scripted")
        family = {True: V6, False: V4}
        return [(family[":" in ip], 1, 6, "", (ip, 0)) for ip in found]


def failure(resolver: SystemResolver, host: str) -> Problem:
    """The problem that resolving ends with."""
    with pytest.raises(Unreachable) as caught:
        resolver.resolve(host, 80)
    return caught.value.problem


def test_all_addresses_once() -> None:
    """IPv4 and IPv6 in the resolver's order, without repeats, with the port that was asked."""
    dns = Dns({"a.example.org": ["2001:db8::1", "192.0.2.1", "192.0.2.1"]})
    resolver = SystemResolver(dns)
    for port in (80, 443):
        found = resolver.resolve("a.example.org", port)
        assert found == (Address("2001:db8::1", port), Address("192.0.2.1", port))
    assert dns.asked == ["a.example.org"]


def test_a_name_or_the_whole_domain() -> None:
    """Where a name does not exist, the registrable domain is asked for too."""
    dns = Dns({"example.org": ["192.0.2.1"], "fails.org": socket.EAI_AGAIN})
    resolver = SystemResolver(dns)
    assert failure(resolver, "gone.example.org") is Problem.DNS_NXDOMAIN
    assert failure(resolver, "www.lapsed.org") is Problem.DNS_NXDOMAIN_DOMAIN
    assert failure(resolver, "lapsed.org") is Problem.DNS_NXDOMAIN_DOMAIN
    assert failure(resolver, "x.fails.org") is Problem.DNS_NXDOMAIN
    assert failure(resolver, "intranet") is Problem.DNS_NXDOMAIN


@pytest.mark.parametrize(
    "answer", [socket.EAI_AGAIN, socket.EAI_FAIL, socket.EAI_NODATA, ()], ids=str
)
def test_trouble_is_not_absence(answer: Sequence[str] | int) -> None:
    """A server that fails, and a name without an address, do not mean that nobody is there."""
    assert failure(SystemResolver(Dns({"a.org": answer})), "a.org") is Problem.DNS_ERROR


def test_what_is_no_name() -> None:
    """A label that no resolver can encode is an invalid URL, not a dead host."""

    def refuses(*_: object, **__: object) -> list[tuple[Any, ...]]:
        raise UnicodeError("label too long")

    assert failure(SystemResolver(refuses), "x" * 70) is Problem.INVALID_URL


def test_a_failure_is_asked_again_once() -> None:
    """The second look asks the DNS anew; links of the same host do not ask a third time."""
    dns = Dns({})
    resolver = SystemResolver(dns)
    for _ in range(3):
        failure(resolver, "lapsed.org")
    assert dns.asked == ["lapsed.org"]
    for _ in range(3):
        resolver.forget("lapsed.org")
        failure(resolver, "lapsed.org")
    assert dns.asked == ["lapsed.org"] * 2
    dns.known["late.org"] = ["192.0.2.1"]
    resolver.forget("late.org")
    assert resolver.resolve("late.org", 80)


def test_literal_addresses_need_no_server() -> None:
    """The machine's own resolver takes an address for what it is."""
    assert SystemResolver().resolve("127.0.0.1", 80) == (Address("127.0.0.1", 80),)

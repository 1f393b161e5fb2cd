"""From a host name to the addresses a connection may be tried at."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from citekeeper.model import Problem
from citekeeper.urls import registrable_domain
from citekeeper.web.trouble import Unreachable


@dataclass(frozen=True, slots=True)
class Address:
    """Where to connect: an IPv4 or IPv6 address and the port there."""

    ip: str
    port: int


class Resolver(Protocol):
    """Turns names into addresses; a practice web brings its own."""

    def resolve(self, host: str, port: int) -> tuple[Address, ...]:
        """At least one address. Raises Unreachable (DNS_NXDOMAIN..., DNS_ERROR)."""


@runtime_checkable
class Forgetful(Protocol):
    """A resolver that can be told to ask again about a name that failed."""

    def forget(self, host: str) -> None:
        """Ask the DNS once more when `host` is wanted next, if it failed before."""


Lookup = Callable[..., Sequence[tuple[Any, ...]]]

_ABSENT = frozenset({socket.EAI_NONAME})


class SystemResolver:
    """The machine's resolver, asked once per name and run; safe for many threads.

    A failure is asked again once (`forget`, for the second look of a run), then it stands too.
    """

    def __init__(self, lookup: Lookup = socket.getaddrinfo) -> None:
        self._lookup = lookup
        self._lock = threading.Lock()
        self._known: dict[str, tuple[str, ...]] = {}
        self._failed: dict[str, Unreachable] = {}
        self._asked_again: set[str] = set()

    def resolve(self, host: str, port: int) -> tuple[Address, ...]:
        """All addresses of `host`, in the order in which they should be tried."""
        with self._lock:
            known, failed = self._known.get(host), self._failed.get(host)
        if failed is not None:
            raise Unreachable(failed.problem, failed.detail)
        if known is None:
            known = self._ask(host)
        return tuple(Address(ip, port) for ip in known)

    def forget(self, host: str) -> None:
        """Let a failed name be asked once more."""
        with self._lock:
            if host in self._failed and host not in self._asked_again:
                self._asked_again.add(host)
                del self._failed[host]

    def _ask(self, host: str) -> tuple[str, ...]:
        try:
            found = self._addresses(host)
        except Unreachable as failed:
            with self._lock:
                self._failed[host] = failed
            raise
        with self._lock:
            self._known[host] = found
        return found

    def _addresses(self, host: str) -> tuple[str, ...]:
        try:
            rows = self._lookup(host, None, type=socket.SOCK_STREAM)
        except socket.gaierror as error:
            raise self._failure(host, error) from None
        except (UnicodeError, ValueError):
            raise Unreachable(Problem.INVALID_URL, "the host is no name") from None
        families = (socket.AF_INET, socket.AF_INET6)
        found = tuple(dict.fromkeys(str(row[4][0]) for row in rows if row[0] in families))
        if not found:
            raise Unreachable(Problem.DNS_ERROR, "the name has no address")
        return found

    def _failure(self, host: str, error: socket.gaierror) -> Unreachable:
        if error.errno == socket.EAI_NODATA:
            return Unreachable(Problem.DNS_ERROR, "the name has no address")
        if error.errno not in _ABSENT:
            return Unreachable(Problem.DNS_ERROR, "the name could not be looked up")
        domain = registrable_domain(host)
        if domain is not None and (domain == host or self._absent(domain)):
            return Unreachable(Problem.DNS_NXDOMAIN_DOMAIN, f"{domain} does not exist")
        return Unreachable(Problem.DNS_NXDOMAIN, f"{host} does not exist")

    def _absent(self, domain: str) -> bool:
        try:
            self._lookup(domain, None, type=socket.SOCK_STREAM)
        except socket.gaierror as error:
            return error.errno in _ABSENT
        return False

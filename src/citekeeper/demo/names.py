"""The practice web's own DNS: every practised host lives on 127.0.0.1, the rest does not exist."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from citekeeper.web import Address

NAME_TROUBLES = ("nxdomain", "nxdomain-domain", "servfail", "refused")
"""nxdomain-domain: not even the domain that the name belongs to exists."""


def is_ip(host: str) -> bool:
    """True for a literal IPv4 or IPv6 address."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


class PracticeResolver:
    """A `web.Resolver` for the practice web.

    `ports` maps the well-known ports to the practice ones ({80: ..., 443: ...}); other ports of a
    practised host, and hosts whose trouble is "refused", lead to a port that nothing listens on.
    `troubles` maps a host to one of `NAME_TROUBLES` or to an IP address to be given for it.
    """

    def __init__(
        self,
        knows: Callable[[str], bool],
        *,
        ports: Mapping[int, int],
        refused_port: int,
        troubles: Mapping[str, str],
    ) -> None:
        self._knows = knows
        self._ports = ports
        self._refused = refused_port
        self._troubles = troubles
        self.asked: list[str] = []

    def resolve(self, host: str, port: int) -> tuple[Address, ...]:
        """Where `host` is practised; raises `web.Unreachable` as a real resolver would."""
        from citekeeper.web import Address

        self.asked.append(host)
        trouble = self._troubles.get(host, "")
        if is_ip(trouble):
            return (Address(trouble, port),)
        if is_ip(host) or host == "localhost":
            return (Address("127.0.0.1" if host == "localhost" else host.strip("[]"), port),)
        if trouble == "refused":
            return (Address("127.0.0.1", self._refused),)
        if trouble or not self._knows(host):
            self._fail(trouble or "nxdomain", host)
        return (Address("127.0.0.1", self._ports.get(port, self._refused)),)

    @staticmethod
    def _fail(trouble: str, host: str) -> None:
        from citekeeper.model import Problem
        from citekeeper.web import Unreachable

        if trouble == "nxdomain":
            raise Unreachable(Problem.DNS_NXDOMAIN, f"{host} does not exist")
        if trouble == "nxdomain-domain":
            raise Unreachable(Problem.DNS_NXDOMAIN_DOMAIN, f"the domain of {host} does not exist")
        raise Unreachable(Problem.DNS_ERROR, f"the name server failed on {host}")

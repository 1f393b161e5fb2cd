"""Short hands for the cases of the twenty-third set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from citekeeper.demo.exchange import Reply, Request
from citekeeper.model import Standing

from ..case import (
    BLOCKED,
    DEAD,
    DRIFTED,
    LIVE,
    MOVED,
    PARKED,
    SOFT_404,
    UNKNOWN,
    UNREACHABLE,
    Case,
    page,
    sent,
    to,
)
from .chrome import Site

Truth = tuple[Standing, ...]
ALIVE: Truth = (LIVE,)
GATE: Truth = (BLOCKED, UNKNOWN)
TOMB: Truth = (SOFT_404, DEAD, DRIFTED)
SOFT: Truth = (SOFT_404,)
SOLD: Truth = (PARKED,)
GONE: Truth = (DEAD,)
ILL: Truth = (UNREACHABLE,)

__all__ = [
    "ALIVE",
    "BLOCKED",
    "DEAD",
    "DRIFTED",
    "GATE",
    "GONE",
    "ILL",
    "LIVE",
    "MOVED",
    "PARKED",
    "SOFT",
    "SOFT_404",
    "SOLD",
    "TOMB",
    "UNKNOWN",
    "UNREACHABLE",
    "Case",
    "Reply",
    "Request",
    "Site",
    "Truth",
    "case",
    "everywhere",
    "hop",
    "living",
    "page",
    "sent",
    "to",
]

PREFIX = "w23-"


def case(
    cause: str, name: str, truth: Truth, path: str, routes: dict[Any, Any], **more: Any
) -> Case:
    """A case whose routes are given."""
    return Case(cause, PREFIX + name, truth, routes, path=path, **more)


def living(
    name: str,
    site: Site,
    path: str,
    title: str,
    text: str,
    *,
    cause: str = "living",
    body: str | None = None,
    truth: Truth = ALIVE,
    rest: Any = None,
    head: str = "",
    extra: str = "",
    **more: Any,
) -> Case:
    """A page that stands, on a site that answers 404 to other addresses."""
    shown = body if body is not None else site.article(title, text, head=head, extra=extra)
    routes = {path: sent(shown), "/": sent(site.front()), "*": rest or site.no()}
    return case(cause, name, truth, path, routes, **more)


def everywhere(cause: str, name: str, truth: Truth, path: str, answer: Any, **more: Any) -> Case:
    """One answer for every address of the host."""
    return case(cause, name, truth, path, {"*": answer}, **more)


def hop(target: str, status: int = 302) -> Callable[[Request], Reply]:
    """A redirect of everything to one place."""
    return lambda _: to(target, status)

"""The one polite HTTP session: user agent, limits, guarded addresses; and the time it runs on.

`Web.get` asks for one hop and nothing else: no redirects are followed, no cookies kept, nothing is
retried behind the caller's back but a kept-open connection that the server had already closed and a
single failed TLS handshake. Whatever goes wrong is an `Unreachable` with its `Problem`.
"""

from __future__ import annotations

from citekeeper.web.clock import Clock, SystemClock
from citekeeper.web.names import Address, Resolver, SystemResolver
from citekeeper.web.reading import Limits
from citekeeper.web.session import Answer, Web, user_agent
from citekeeper.web.trouble import Unreachable

__all__ = [
    "Address",
    "Answer",
    "Clock",
    "Limits",
    "Resolver",
    "SystemClock",
    "SystemResolver",
    "Unreachable",
    "Web",
    "user_agent",
]

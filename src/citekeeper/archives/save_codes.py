"""What Save Page Now's error codes mean for us: whether, when and of whom to ask again.

An error of a capture tells how the site treated the Internet Archive, not whether the link is alive
(docs/archives.md, "Capturing").
"""

from __future__ import annotations

from enum import StrEnum


class Reaction(StrEnum):
    """What an error asks for.

    PERMANENT: not this address. LATER: try again. TOMORROW: after 00:00 UTC. QUIT: nothing more in
    this run. SITE: the site refuses this archive, another one may be let in.
    """

    PERMANENT = "permanent"
    LATER = "later"
    TOMORROW = "tomorrow"
    QUIT = "quit"
    SITE = "site"

    @property
    def final(self) -> bool:
        """True where asking again for the same address brings the same answer."""
        return self in (Reaction.PERMANENT, Reaction.SITE)


_BY_REACTION = {
    Reaction.PERMANENT: (
        "bad-request blocked-url filesize-limit ftp-access-denied http-version-not-supported "
        "invalid-host-resolution invalid-url-syntax method-not-allowed "
        "network-authentication-required not-implemented too-many-redirects"
    ),
    Reaction.LATER: (
        "bad-gateway bandwidth-limit-exceeded browsing-timeout cannot-fetch "
        "capture-location-error celery gateway-timeout internal-server-error "
        "invalid-server-response job-failed no-browsers-available no-captures protocol-error "
        "proxy-error read-timeout recursion-error redis-error service-unavailable "
        "soft-time-limit-exceeded too-many-requests user-session-limit"
    ),
    Reaction.TOMORROW: "max-daily-bandwidth-host too-many-daily-captures",
    Reaction.QUIT: "blocked-client-ip max-daily-bandwidth max-daily-bandwidth-from-ip",
    Reaction.SITE: "blocked no-access not-found unauthorized",
}

CODES = {
    f"error:{name}": reaction for reaction, names in _BY_REACTION.items() for name in names.split()
}
"""Every `status_ext` of Save Page Now 2 that is known (docs/archives.md has their source)."""

SESSION_LIMIT = "error:user-session-limit"
"""Too many captures of ours under way: nothing is wrong with the link."""

LOOK_FIRST = frozenset({"error:no-captures"})
"""Undocumented, and seen of captures that exist: the index is asked before it is believed."""


def reaction(code: str) -> Reaction:
    """What to do about a code; one that nobody knows is tried later."""
    return CODES.get(code, Reaction.LATER)

"""Which addresses that cannot exist are asked beside the cited ones, and what they answer.

At most two for one host and directory in one run, and only where a page looks like a soft 404 or
nothing recent is known of its directory.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from citekeeper.judge.beside import place_of, sibling_uris
from citekeeper.judge.policy import Policy
from citekeeper.judge.siblings import tells_apart, wants_siblings
from citekeeper.model import Observation, Sibling, UriR
from citekeeper.page import PageText
from citekeeper.probe import Fetched, Probed


@dataclass(frozen=True, slots=True)
class Beside:
    """One sibling to be asked: the cited look it belongs to, its address, and which one it is."""

    seen: Observation
    text: str | None
    uri: UriR
    number: int


@dataclass(frozen=True, slots=True)
class Neighbour:
    """What a sibling was answered, with the text of its page."""

    sibling: Sibling
    text: str | None = None


@dataclass(frozen=True, slots=True)
class FetchedBeside:
    """A sibling's answer whose page is still to be read."""

    beside: Beside
    fetched: Fetched

    def read(self, page: PageText) -> Neighbour:
        """All of it, with what the page tells."""
        return neighbour(self.beside, self.fetched.read(page))


def neighbour(beside: Beside, probed: Probed) -> Neighbour:
    """The answer to a sibling as it is kept."""
    seen, (name, folder) = probed.observation, place_of(beside.seen.uri_r)
    page = seen.page
    return Neighbour(
        Sibling(
            run=seen.run,
            host=name,
            directory=folder,
            at=seen.at,
            uri=beside.uri,
            status=seen.status,
            hops=len(seen.redirects),
            final_uri=seen.final_uri,
            title=page.title if page else None,
            text_sha256=page.text_sha256 if page else None,
        ),
        probed.text,
    )


@dataclass(slots=True)
class Neighbours:
    """Decides, as looks come in, which sibling is asked next; safe for many threads."""

    known: Mapping[tuple[str, str], Sequence[Sibling]]
    policy: Policy
    now: datetime
    _claimed: set[tuple[str, str]] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def after_look(self, probed: Probed) -> Beside | None:
        """The first sibling of a page, where one is wanted and nobody asked for it yet."""
        seen = probed.observation
        place = place_of(seen.uri_r)
        fresh = any(self.now - s.at <= self.policy.siblings_hold for s in self.known.get(place, ()))
        if not wants_siblings(seen, known=fresh):
            return None
        uris = sibling_uris(seen.uri_r)
        with self._lock:
            if not uris or place in self._claimed:
                return None
            self._claimed.add(place)
        return Beside(seen, probed.text, UriR(uris[0]), 1)

    def after_sibling(self, asked: Beside, found: Neighbour) -> Beside | None:
        """The second sibling, where the first leaves open whether the two pages are alike."""
        uris = sibling_uris(asked.seen.uri_r)
        if asked.number > 1 or len(uris) < 2:
            return None
        if tells_apart(asked.seen, asked.text, found.sibling, found.text, self.policy):
            return None
        return Beside(asked.seen, asked.text, UriR(uris[1]), 2)

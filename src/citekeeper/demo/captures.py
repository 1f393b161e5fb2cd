"""What the practice archive holds, and its index in the Internet Archive's CDX dialect."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from urllib.parse import urlsplit

FIELDS = ("urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length")
"""The columns of a CDX answer in their order (docs/archives.md)."""

EARLIEST, LATEST = "00010101000000", "99991231235959"


def surt(uri: str) -> str:
    """The key under which captures of one page meet: scheme, www, port, case and a trailing slash
    are folded, the host reversed, as "example,site)/path?query"."""
    split = urlsplit(uri if "://" in uri else f"http://{uri}")
    host = re.sub(r"^www\d*\.", "", (split.hostname or "").lower())
    path = split.path.rstrip("/").lower() or "/"
    query = "&".join(sorted(split.query.lower().split("&"))) if split.query else ""
    return ",".join(reversed(host.split("."))) + ")" + path + (f"?{query}" if query else "")


def padded(timestamp: str, *, end: bool = False) -> str:
    """A short timestamp filled up to 14 digits: to the start of its period, or to its end."""
    filler = LATEST if end else EARLIEST
    return timestamp[:14] + filler[len(timestamp[:14]) :]


def at(timestamp: str) -> datetime:
    """The moment of a timestamp of 4 to 14 digits."""
    return datetime.strptime(padded(timestamp), "%Y%m%d%H%M%S").replace(tzinfo=UTC)


@dataclass(frozen=True)
class Capture:
    """One capture of a page: what the site answered at `timestamp` (14 digits).

    `location` is the target of a captured redirect, as the site sent it, absolute. A `revisit`
    stands in the index as warc/revisit with status "-" and replays the bytes of the same digest.
    `digest` is made from the body unless given.
    """

    uri: str
    timestamp: str
    body: bytes | str = ""
    status: int = 200
    mimetype: str = "text/html"
    location: str | None = None
    revisit: bool = False
    digest: str = ""

    @property
    def content(self) -> bytes:
        """The captured bytes."""
        return self.body.encode() if isinstance(self.body, str) else self.body

    @cached_property
    def key(self) -> str:
        """The SURT key."""
        return surt(self.uri)

    @cached_property
    def fingerprint(self) -> str:
        """Base32 of the SHA-1 of the body, as an index has it, or the digest that was given."""
        raw = hashlib.sha1(self.content + (self.location or "").encode(), usedforsecurity=False)
        return self.digest or base64.b32encode(raw.digest()).decode()

    @property
    def row(self) -> dict[str, str]:
        """Its row in the index."""
        length = "414" if self.revisit else str(len(self.content) + 350)
        mimetype = "warc/revisit" if self.revisit else self.mimetype
        status = "-" if self.revisit else str(self.status)
        values = (self.key, self.timestamp, self.uri, mimetype, status, self.fingerprint, length)
        return dict(zip(FIELDS, values, strict=True))

    def away(self, timestamp: str) -> float:
        """Seconds between this capture and a timestamp."""
        return abs((at(self.timestamp) - at(timestamp)).total_seconds())


class Shelf:
    """All captures of an archive, found by address."""

    def __init__(self, captures: Iterable[Capture]) -> None:
        self._by_key: dict[str, Sequence[Capture]] = {}
        together: dict[str, list[Capture]] = {}
        for capture in captures:
            together.setdefault(capture.key, []).append(capture)
        for key, held in together.items():
            self._by_key[key] = sorted(held, key=lambda capture: capture.timestamp)

    def add(self, capture: Capture) -> None:
        """One capture more; whoever reads meanwhile sees the captures before it."""
        held = (*self._by_key.get(capture.key, ()), capture)
        self._by_key[capture.key] = sorted(held, key=lambda capture: capture.timestamp)

    def of(self, uri: str) -> Sequence[Capture]:
        """The captures of an address, oldest first."""
        return self._by_key.get(surt(uri), [])

    def at(self, uri: str, timestamp: str) -> Capture | None:
        """The capture of exactly that second; of several the one with this very spelling."""
        same = [capture for capture in self.of(uri) if capture.timestamp == timestamp]
        return next((capture for capture in same if capture.uri == uri), same[0] if same else None)

    def nearest(self, uri: str, timestamp: str) -> Capture | None:
        """The capture nearest in time, None where nothing is held."""
        return min(self.of(uri), key=lambda held: held.away(timestamp), default=None)

    def replayed(self, capture: Capture) -> Capture:
        """The capture whose bytes a replay of this one shows: a revisit shows an earlier one's."""
        if not capture.revisit:
            return capture
        same = (
            held
            for held in self.of(capture.uri)
            if not held.revisit and held.fingerprint == capture.fingerprint
        )
        return next(same, capture)


def index(shelf: Shelf, query: Sequence[tuple[str, str]]) -> list[list[str]]:
    """The rows for one CDX question, header first; no rows at all where nothing matches.

    Understood: url, from, to, filter (repeated, "!" negates), sort=closest with closest, limit
    (negative: the last rows), fl. Others are ignored, as the real service ignores them.
    Raises ValueError where url is missing or a filter is none.
    """
    asked = dict(query)
    if not asked.get("url"):
        raise ValueError("url is required")
    first, last = padded(asked.get("from", "")), padded(asked.get("to", ""), end=True)
    rows = [capture.row for capture in shelf.of(asked["url"]) if first <= capture.timestamp <= last]
    for wanted in (value for name, value in query if name == "filter"):
        rows = [row for row in rows if _passes(row, wanted)]
    if asked.get("sort") == "closest" and asked.get("closest"):
        near = at(asked["closest"])
        rows.sort(key=lambda row: abs(at(row["timestamp"]) - near))
    if limit := int(asked.get("limit") or 0):
        rows = rows[:limit] if limit > 0 else rows[limit:]
    fields = asked["fl"].split(",") if asked.get("fl") else list(FIELDS)
    return [fields, *([row[name] for name in fields] for row in rows)] if rows else []


def _passes(row: dict[str, str], wanted: str) -> bool:
    name, colon, pattern = wanted.removeprefix("!").partition(":")
    if not colon or name not in row:
        raise ValueError(f"not a filter: {wanted}")
    return (re.fullmatch(pattern, row[name]) is not None) != wanted.startswith("!")

"""What passes between a client and the practice web: a `Request`, its `Reply`, the recorded `Hit`.

A `Reply` is a value; what makes it misbehave is the word in `then`.
"""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from html import escape
from http import HTTPStatus
from urllib.parse import parse_qsl, urlsplit

MISBEHAVIOURS = ("", "close", "empty", "reset", "hang", "truncate", "drip", "chunked", "garbage")
"""close: answer, then end the connection. empty: end it without a byte. reset: end it with a TCP
reset. hang: say nothing until the client leaves. truncate: half of the promised body, then end.
drip: the body in single bytes, `gap` seconds apart. chunked: a well-formed chunked answer. garbage:
the body as it is, without any HTTP around it, then end."""


@dataclass(frozen=True)
class Request:
    """One request as it arrived: host without port in lower case, path with its query."""

    method: str
    host: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    scheme: str = "http"

    @property
    def url(self) -> str:
        """The address that was asked for, without a port."""
        return f"{self.scheme}://{self.host}{self.path}"

    @property
    def bare_path(self) -> str:
        """The path without its query."""
        return self.path.partition("?")[0]

    @cached_property
    def query(self) -> tuple[tuple[str, str], ...]:
        """The parameters of the query in their order, decoded."""
        return tuple(parse_qsl(urlsplit(self.path).query, keep_blank_values=True))


@dataclass(frozen=True, slots=True)
class Reply:
    """What the practice web answers: status, headers, body, `delay` in seconds before the first
    byte, and one misbehaviour of `MISBEHAVIOURS`. Content-Length is added unless given; a status
    of 204 or 304 and the answer to HEAD carry no body."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes | str = b""
    delay: float = 0.0
    then: str = ""
    gap: float = 0.05

    def __post_init__(self) -> None:
        if self.then not in MISBEHAVIOURS:
            raise ValueError(f"no such misbehaviour: {self.then}")

    @property
    def content(self) -> bytes:
        """The body as bytes; text is sent as UTF-8."""
        return self.body.encode() if isinstance(self.body, str) else self.body

    def head(self) -> bytes:
        """The status line and headers, with the blank line after them."""
        phrase = HTTPStatus(self.status).phrase if self.status in set(HTTPStatus) else "Practice"
        lines = [f"HTTP/1.1 {self.status} {phrase}"]
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        named = {name.lower() for name in self.headers}
        if self.then == "chunked":
            lines.append("Transfer-Encoding: chunked")
        elif "content-length" not in named and self.status not in (204, 304):
            lines.append(f"Content-Length: {len(self.content)}")
        if self.then == "close":
            lines.append("Connection: close")
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


@dataclass(slots=True)
class Hit:
    """One request that reached the practice web; times are `time.monotonic()` of this process.

    `started` is when its head had arrived, `ended` when its answer had been sent (None: not yet).
    """

    host: str
    path: str
    method: str
    headers: Mapping[str, str]
    started: float
    ended: float | None = None
    connection: int = 0
    scheme: str = "http"
    status: int | None = None


def html(title: str, text: str = "", *, status: int = 200, head: str = "", **more: object) -> Reply:
    """An HTML page with a title, an h1 of the same words and paragraphs of text (`head` is markup
    as it is; `more` are the other fields of `Reply`)."""
    title = escape(title, quote=False)
    paragraphs = "".join(f"<p>{escape(part)}</p>\n" for part in text.split("\n\n") if part)
    body = (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"{head}</head>\n<body><h1>{title}</h1>\n{paragraphs}</body></html>\n"
    )
    return Reply(status, {"Content-Type": "text/html; charset=utf-8"}, body, **more)  # type: ignore[arg-type]


def moved(to: str, *, status: int = 301) -> Reply:
    """A redirect to an absolute or relative address."""
    return Reply(status, {"Location": to, "Content-Type": "text/html"}, "<p>Moved.</p>")


def gzip_bomb(size: int = 50_000_000) -> Reply:
    """A page that is small on the wire and `size` bytes of zeros once it is unpacked."""
    return Reply(
        headers={"Content-Type": "text/html", "Content-Encoding": "gzip"},
        body=gzip.compress(bytes(size), mtime=0),
    )


def most_together(hits: Iterable[Hit], host: str | None = None) -> int:
    """How many requests (to `host`, or at all) were under way at the same moment at most."""
    moments: list[tuple[float, int]] = []
    for hit in list(hits):
        if host is None or hit.host == host:
            moments.append((hit.started, 1))
            if hit.ended is not None:
                moments.append((hit.ended, -1))
    together = most = 0
    for _, change in sorted(moments):
        together += change
        most = max(most, together)
    return most


def smallest_gap(hits: Iterable[Hit], host: str) -> float | None:
    """The least number of seconds between the starts of two requests to `host`; None below two."""
    starts = sorted(hit.started for hit in list(hits) if hit.host == host)
    return min((b - a for a, b in itertools.pairwise(starts)), default=None)

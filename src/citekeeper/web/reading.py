"""Reading an answer: its headers made harmless, its body no longer than its limits."""

from __future__ import annotations

import http.client
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import requests
from urllib3.exceptions import HTTPError

from citekeeper.guard import readable
from citekeeper.web.body import Body
from citekeeper.web.wire import BUFFER

SHORT_BODY = 65_536
"""Bytes read of a redirect, so that its connection can be used again."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to connect, between two reads and in all; bytes of a body and of a PDF.

    The numbers are those of docs/findings.md, "Request policy".
    """

    connect: float = 10.0
    read: float = 20.0
    total: float = 45.0
    body: int = 1_000_000
    pdf: int = 4_000_000


_ONCE = frozenset({"location", "content-type", "content-encoding", "content-length", "retry-after"})
_UNWANTED = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def read_headers(raw: Any) -> dict[str, str]:
    """Names in lower case; repeated ones joined, but the first of those that may stand only once.

    Cookies are left out; control characters too. What is UTF-8 is read as such.
    """
    found: dict[str, str] = {}
    for name, text in raw.items():
        name = name.lower()
        if name.startswith("set-cookie"):
            continue
        value = text
        if not text.isascii():
            value = text.encode("latin-1", "replace").decode("utf-8", "replace")
        value = _UNWANTED.sub("", value)
        if name not in found:
            found[name] = value
        elif name not in _ONCE:
            found[name] = f"{found[name]}, {value}"
    return found


def read_body(
    response: requests.Response,
    headers: Mapping[str, str],
    *,
    uri: str,
    limits: Limits,
    read_any: bool,
) -> Body | None:
    """The body within its limits; None where the media type is none we read (`guard.readable`).

    A body that breaks off is kept as far as it came. Raises what the socket raised where a 2xx
    breaks off before its first byte: nobody has seen that page.
    """
    raw = response.raw
    kind = headers.get("content-type")
    redirect = 300 <= response.status_code < 400
    if not (redirect or read_any or readable(kind, uri)):
        raw.close()
        return None
    body = Body(headers.get("content-encoding", ""), SHORT_BODY if redirect else limits.body)
    if not redirect and "pdf" in (kind or "").lower():
        body.limit = limits.pdf
    try:
        _fill(body, raw, limits.pdf)
    except (HTTPError, OSError, http.client.HTTPException, ValueError):
        raw.close()
        body.broken = True
        if not body.started and 200 <= response.status_code < 300:
            raise
    return body


def _fill(body: Body, raw: Any, pdf: int) -> None:
    first = True
    while chunk := raw.read1(BUFFER, decode_content=False):
        if first and chunk.startswith(b"%PDF-"):
            body.limit = max(body.limit, pdf)
        first = False
        if not body.feed(chunk):
            raw.close()
            return
    body.end()
    raw.release_conn()

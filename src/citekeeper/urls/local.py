"""The addresses of copies of our own: a WARC file, and which capture in it is meant."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, unquote

from citekeeper.model import UriM

LOCAL = "local"
"""The archive that a copy of our own is said to be in."""

_PLAIN = "/._-~:+,=@"


@dataclass(frozen=True, slots=True)
class LocalCopy:
    """One capture in a WARC file: `file` is its path from the database's folder, with slashes."""

    file: str
    timestamp: str
    original: str


def join_local(copy: LocalCopy) -> UriM:
    """`local:copies/FILE.warc.gz#TIMESTAMP/URL`: no browser makes a link of it."""
    return UriM(f"{LOCAL}:{quote(copy.file, safe=_PLAIN)}#{copy.timestamp}/{copy.original}")


def is_local(uri_m: str) -> bool:
    """True for the address of a copy of our own."""
    return uri_m.startswith(f"{LOCAL}:")


def split_local(uri_m: str) -> LocalCopy | None:
    """What `join_local` put together; None for every other address."""
    scheme, colon, rest = uri_m.partition(":")
    file, sign, capture = rest.partition("#")
    stamp, slash, original = capture.partition("/")
    if scheme != LOCAL or not (colon and sign and slash and file and original):
        return None
    dated = len(stamp) == 14 and stamp.isascii() and stamp.isdigit()
    return LocalCopy(unquote(file), stamp, original) if dated else None

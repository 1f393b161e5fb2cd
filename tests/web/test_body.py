"""Bodies off the wire, in pieces of any size: unpacked, bounded, and kept where they are wrong."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citekeeper.web.body import Body

PAGE = " ".join(str(i * i) for i in range(700)).encode()


def read(body: Body, wire: bytes, step: int) -> Body:
    """All of `wire` in steps, until the body has enough."""
    for start in range(0, len(wire), step):
        if not body.feed(wire[start : start + step]):
            return body
    body.end()
    return body


@pytest.mark.parametrize("step", [1, 7, 100_000])
@pytest.mark.parametrize(
    ("encoding", "wire"),
    [
        ("", PAGE),
        ("gzip", gzip.compress(PAGE)),
        ("gzip", gzip.compress(PAGE[:1000]) + gzip.compress(PAGE[1000:]) + bytes(100)),
        ("gzip", PAGE),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)[2:-4]),
    ],
)
def test_the_same_in_any_pieces(encoding: str, wire: bytes, step: int) -> None:
    """However the network cuts it, the body is the same."""
    body = read(Body(encoding, 10_000), wire, step)
    assert (body.content, body.truncated) == (PAGE, False)


@pytest.mark.parametrize("step", [1, 100_000])
def test_a_false_checksum_costs_no_page(step: int) -> None:
    """What came out before the fault is kept, as browsers do."""
    spoilt = gzip.compress(PAGE)[:-8] + b"12345678"
    body = read(Body("gzip", 10_000), spoilt, step)
    assert body.truncated
    assert len(body.content) > len(PAGE) - 500


def test_a_fault_does_not_lift_the_limit() -> None:
    """Also where a body is saved in small steps."""
    spoilt = gzip.compress(PAGE)[:-8] + b"12345678"
    assert len(read(Body("gzip", 1000), spoilt, 100_000).content) == 1000
    spoilt = gzip.compress(bytes(100_000))[:-8] + b"12345678"
    assert len(read(Body("gzip", 1000), spoilt, 100_000).content) == 1000


def test_an_empty_packed_body_is_empty() -> None:
    """Nothing on the wire is nothing, and nothing is missing."""
    body = read(Body("gzip", 1000), b"", 1)
    assert (body.content, body.truncated) == (b"", False)


@given(
    st.sampled_from(["", "gzip", "deflate", "br"]),
    st.binary(max_size=300),
    st.integers(1, 50),
    st.integers(0, 100),
)
def test_no_bytes_break_the_limit(encoding: str, wire: bytes, step: int, limit: int) -> None:
    """Whatever is sent, no more than the limit comes out."""
    assert len(read(Body(encoding, limit), wire, step).content) <= limit

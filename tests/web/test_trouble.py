"""Nested exceptions of four libraries, in one of our words."""

from __future__ import annotations

import errno
import ssl

import pytest
import requests
from urllib3 import exceptions

from citekeeper.model import Problem
from citekeeper.web.trouble import unreachable


@pytest.mark.parametrize(
    ("error", "problem"),
    [
        (TimeoutError(), Problem.TIMEOUT),
        (exceptions.ReadTimeoutError(None, None, ""), Problem.TIMEOUT),  # type: ignore[arg-type]
        (OSError(errno.ENETUNREACH, ""), Problem.CONNECT_REFUSED),
        (BrokenPipeError(), Problem.CONNECT_RESET),
        (OSError(errno.EIO, "odd"), Problem.BAD_REPLY),
        (ssl.SSLError(1, "odd"), Problem.TLS_HANDSHAKE),
        (requests.exceptions.InvalidURL("x"), Problem.INVALID_URL),
        (exceptions.InvalidHeader("x"), Problem.BAD_REPLY),
        (RuntimeError("odd"), Problem.BAD_REPLY),
    ],
)
def test_each_cause_has_its_problem(error: Exception, problem: Problem) -> None:
    """However it is wrapped, the innermost cause decides."""
    wrapped = requests.ConnectionError(exceptions.ProtocolError("aborted", error))
    assert unreachable(error).problem is problem
    if problem is not Problem.BAD_REPLY:
        assert unreachable(wrapped).problem is problem


def test_circles_of_exceptions_end() -> None:
    """Exceptions that name each other are looked at once."""
    first, second = ValueError(), KeyError()
    first.__context__, second.__context__ = second, first
    assert unreachable(first).problem is Problem.BAD_REPLY

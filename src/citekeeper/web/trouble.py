"""What went wrong on the way to a server, in our own words.

Exceptions of requests, urllib3, http.client and ssl are nested in each other and print addresses of
objects, of proxies and of whole URLs. None of that leaves this module: an `Unreachable` has one of
our problems and one of our sentences.
"""

from __future__ import annotations

import errno
import http.client
import re
import ssl
from collections.abc import Iterator

from requests.exceptions import InvalidURL
from urllib3 import exceptions

from citekeeper.model import Problem


class Unreachable(Exception):  # noqa: N818 - what the web said, caught by whoever asked
    """No usable HTTP answer: the `problem`, and a `detail` for a person.

    `certificate` is the warning that belongs to a certificate which could not be verified
    ("tls-expired", "tls-self-signed", "tls-unknown-issuer", "tls-mismatch"), else None. `elapsed`
    is how many seconds it took to fail.
    """

    def __init__(self, problem: Problem, detail: str, *, certificate: str | None = None) -> None:
        super().__init__(f"{problem}: {detail}")
        self.problem = problem
        self.detail = detail
        self.certificate = certificate
        self.elapsed = 0.0


CERTIFICATES = {
    9: ("tls-expired", "the certificate is not valid yet"),
    10: ("tls-expired", "the certificate has expired"),
    18: ("tls-self-signed", "the certificate is self-signed"),
    62: ("tls-mismatch", "the certificate is for another name"),
    64: ("tls-mismatch", "the certificate is for another address"),
}
"""OpenSSL's X509_V_ERR codes; every other one means that nobody we trust vouches for it."""

_UNKNOWN_ISSUER = ("tls-unknown-issuer", "nobody we trust vouches for the certificate")

_NO_ROUTE = frozenset(
    {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.ENETDOWN}
)


def unreachable(error: BaseException) -> Unreachable:
    """The one cause behind a nest of exceptions, innermost first."""
    for inner in reversed(list(_nest(error))):
        found = _known(inner)
        if found is not None:
            return found
    return Unreachable(Problem.BAD_REPLY, "the answer cannot be understood")


def _nest(error: BaseException) -> Iterator[BaseException]:
    """An exception and those it wraps, in whatever of the four ways."""
    queue, seen = [error], {id(error)}
    while queue:
        inner = queue.pop(0)
        yield inner
        wrapped = [*inner.args, getattr(inner, "reason", None), inner.__cause__, inner.__context__]
        for other in wrapped:
            if isinstance(other, BaseException) and id(other) not in seen:
                seen.add(id(other))
                queue.append(other)


def _known(error: BaseException) -> Unreachable | None:
    if isinstance(error, Unreachable):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        warning, detail = CERTIFICATES.get(error.verify_code, _UNKNOWN_ISSUER)
        return Unreachable(Problem.TLS_HANDSHAKE, detail, certificate=warning)
    if isinstance(error, TimeoutError | exceptions.TimeoutError):
        return Unreachable(Problem.TIMEOUT, "no answer in time")
    if isinstance(error, ssl.SSLError):
        return Unreachable(Problem.TLS_HANDSHAKE, _tls_words(error))
    if isinstance(error, OSError):  # also what requests raises, so the words come after it
        return _refused_by_proxy(error) or _socket(error) or _words(error)
    return _words(error)


def _words(error: BaseException) -> Unreachable | None:
    """What is wrong with the question, or with the answer, as HTTP."""
    if isinstance(error, InvalidURL | exceptions.LocationParseError | UnicodeError):
        return Unreachable(Problem.INVALID_URL, "the address cannot be asked")
    if isinstance(error, http.client.HTTPException | exceptions.InvalidHeader):
        return Unreachable(Problem.BAD_REPLY, "the answer is not HTTP")
    return None


def _tls_words(error: ssl.SSLError) -> str:
    reason = (getattr(error, "reason", None) or "").lower().replace("_", " ")
    return f"no secure connection ({reason})" if reason else "no secure connection"


def _socket(error: OSError) -> Unreachable | None:
    if isinstance(error, http.client.RemoteDisconnected):
        return Unreachable(Problem.EMPTY_REPLY, "the server closed without an answer")
    if isinstance(error, ConnectionRefusedError):
        return Unreachable(Problem.CONNECT_REFUSED, "the connection was refused")
    if isinstance(error, ConnectionError):
        return Unreachable(Problem.CONNECT_RESET, "the connection was cut")
    if error.errno in _NO_ROUTE:
        return Unreachable(Problem.CONNECT_REFUSED, "there is no way to this address")
    return None


def _refused_by_proxy(error: OSError) -> Unreachable | None:
    """CONNECT answered by anything but 200; the proxy's own sentence is not repeated."""
    told = re.match(r"Tunnel connection failed: (\d{3})", str(error))
    if told is None:
        return None
    problem = Problem.TIMEOUT if told[1] == "504" else Problem.CONNECT_REFUSED
    return Unreachable(problem, f"the proxy made no connection (HTTP {told[1]})")

"""Sockets under requests' HTTPAdapter: guarded addresses, politeness, one time limit.

urllib3 creates connections deep inside; what belongs to the request of the moment (`Asking`) lies
in a thread-local, because a request never leaves its thread.
"""

from __future__ import annotations

import http.client
import io
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from urllib3 import HTTPResponse as Urllib3Response
from urllib3.connection import HTTPConnection, HTTPSConnection

from citekeeper.guard import refuse_address
from citekeeper.model import Problem
from citekeeper.web.names import Address, Resolver
from citekeeper.web.trouble import Unreachable

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

BUFFER = 65536


class Turn(Protocol):
    """What a connection tells the gate about its request (`lanes.Turn`)."""

    def go(self) -> None:
        """Wait until the request may be written."""

    def sent(self) -> None:
        """It has been written."""

    def heard(self) -> None:
        """The head of its answer is here."""


@dataclass(slots=True)
class Asking:
    """One request on its way: its limits, and what it learns.

    `deadline` is in `time.monotonic` seconds: sockets know no other clock. `guarded` says whether
    addresses must pass the guard, `reused` whether the connection had served before.
    """

    resolver: Resolver
    deadline: float
    read: float
    turn: Turn | None = None
    guarded: bool = True
    allow_private: bool = False
    fresh: bool = False
    reused: bool = False
    addresses: list[str] = field(default_factory=list)
    tls: str | None = None
    reply: http.client.HTTPResponse | None = None

    def left(self) -> float:
        """Seconds until the deadline. Raises TimeoutError when there are none."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time for this request is over")
        return left


class _Current(threading.local):
    asking: Asking


CURRENT = _Current()


@contextmanager
def asking(request: Asking) -> Iterator[Asking]:
    """Make `request` the one that this thread's connections work for."""
    CURRENT.asking = request
    try:
        yield request
    finally:
        del CURRENT.asking


# --- reading under one deadline -------------------------------------------------------------------


class _Wire(io.RawIOBase):
    """The receiving side of a socket: each read is bounded by the deadline of the whole answer."""

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._raw = connected.makefile("rb", buffering=0)
        self._asking = CURRENT.asking

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int | None:
        self._socket.settimeout(min(self._asking.read, self._asking.left()))
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Reply(http.client.HTTPResponse):
    """An answer read under the deadline; 102 and 103, which http.client takes for final, go by."""

    def __init__(self, sock: socket.socket, *args: Any, **kwargs: Any) -> None:
        super().__init__(sock, *args, **kwargs)
        self.fp.close()
        self.fp = io.BufferedReader(_Wire(sock), BUFFER)
        CURRENT.asking.reply = self

    def _read_status(self) -> tuple[str, int, str]:
        line: tuple[str, int, str] = super()._read_status()  # type: ignore[misc]
        while line[1] in (102, 103):
            http.client.parse_headers(self.fp)
            line = super()._read_status()  # type: ignore[misc]
        return line


# --- connecting -----------------------------------------------------------------------------------


def _connected(connection: HTTPConnection) -> socket.socket:
    """A socket to one of the checked addresses of the connection's host."""
    request = CURRENT.asking
    name = connection.host
    addresses = request.resolver.resolve(name, connection.port)
    if connection.proxy is None:
        if request.guarded:
            _check(name, addresses, allow_private=request.allow_private)
        request.addresses.extend(a.ip for a in addresses if a.ip not in request.addresses)
    timeout = connection.timeout
    patience = time.monotonic() + (float(timeout) if timeout is not None else request.left())
    return _first(addresses, request, patience)


def _check(name: str, addresses: tuple[Address, ...], *, allow_private: bool) -> None:
    """Every address must be public: a name with one private address is how rebinding begins."""
    for address in addresses:
        if refuse_address(address.ip, allow_private=allow_private):
            detail = f"{name} leads to the private address {address.ip}"
            raise Unreachable(Problem.PRIVATE_HOST, detail)


def _first(addresses: tuple[Address, ...], request: Asking, patience: float) -> socket.socket:
    """The first address that takes the connection; each but the last gets half of the time left."""
    failure: OSError = TimeoutError("no address answered")
    for number, address in enumerate(addresses, 1):
        left = min(patience - time.monotonic(), request.left())
        if left <= 0:
            break
        try:
            return _socket(address, left if number == len(addresses) else left / 2)
        except OSError as error:
            failure = error
    raise failure


def _socket(address: Address, seconds: float) -> socket.socket:
    family = socket.AF_INET6 if ":" in address.ip else socket.AF_INET
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        made.settimeout(seconds)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        made.connect((address.ip, address.port))
    except BaseException:
        made.close()
        raise
    return made


class Connection(HTTPConnection):
    """A connection that goes to what was checked, and waits for its turn.

    The turn is taken when the connection exists, immediately before the request is written, so
    that the time it takes to connect cannot shrink the gap that the server sees.
    """

    response_class = _Reply

    def _new_conn(self) -> socket.socket:
        return _connected(self)

    def endheaders(self, *args: Any, **kwargs: Any) -> None:
        """Connect, wait for the turn, write the request."""
        request = CURRENT.asking
        if self.sock is None:
            self.connect()
        if request.turn is not None:
            before = time.monotonic()
            request.turn.go()
            request.deadline += time.monotonic() - before
        self.sock.settimeout(min(request.read, request.left()))
        super().endheaders(*args, **kwargs)
        if request.turn is not None:
            request.turn.sent()

    def getresponse(self) -> Urllib3Response:  # type: ignore[override]
        """The head of the answer; the gate learns that it is here."""
        request = CURRENT.asking
        try:
            answer = super().getresponse()
        except BaseException:
            if request.reply is not None:
                request.reply.close()  # urllib3 forgets it where it refuses its headers
            raise
        if request.turn is not None:
            request.turn.heard()
        return answer


class TlsConnection(Connection, HTTPSConnection):
    """The same over TLS: the address was checked, name and certificate are the host's."""

    def endheaders(self, *args: Any, **kwargs: Any) -> None:
        """The same, noting which protocol was agreed on."""
        if isinstance(self.sock, ssl.SSLSocket):
            CURRENT.asking.tls = self.sock.version()
        super().endheaders(*args, **kwargs)

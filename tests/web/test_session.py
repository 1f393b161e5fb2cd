"""What a session keeps apart: who may use which connection, and how long one question may take."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from typing import Any

import pytest

from citekeeper.demo.server import PracticeWeb, Reply, html
from citekeeper.lanes import Gate
from citekeeper.model import Problem
from citekeeper.web import (
    Address,
    Limits,
    Resolver,
    SystemClock,
    Unreachable,
    Web,
    user_agent,
)
from citekeeper.web.wire import Asking

Start = Callable[..., PracticeWeb]
Session = Callable[..., Web]


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own proxies only, and no CA bundle of this machine's owner."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def session() -> Iterator[Session]:
    """A factory of sessions; all are closed at the end of the test."""
    with ExitStack() as stack:

        def start(resolver: Resolver, **options: object) -> Web:
            given: dict[str, object] = {
                "user_agent": user_agent("0.1"),
                "clock": SystemClock(),
                "resolver": resolver,
                "gate": None,
            }
            return stack.enter_context(Web(**{**given, **options}))  # type: ignore[arg-type]

        yield start


# --- connections ----------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_cited_url_never_gets_a_trusted_connection(
    practice_web: Start, session: Session, scheme: str
) -> None:
    """What an archive at a private address may be asked, a cited URL to its host may not."""
    practice = practice_web({("archive.example", "*"): html("Only for us")}, tls=True)
    web = session(practice.resolver, ca_bundle=practice.ca_bundle)
    uri = f"{scheme}://archive.example/"
    assert web.get(f"{uri}cdx", trusted=True).status == 200
    with pytest.raises(Unreachable) as refused:
        web.get(f"{uri}secret")
    assert refused.value.problem is Problem.PRIVATE_HOST
    assert [hit.path for hit in practice.hits] == ["/cdx"]


def test_trusted_connections_are_kept_open(practice_web: Start, session: Session) -> None:
    """An archive is asked often: one connection does."""
    practice = practice_web({("archive.example", "*"): html("A")})
    web = session(practice.resolver)
    for path in ("a", "b"):
        web.get(f"http://archive.example/{path}", trusted=True)
    assert practice.connections == 1


# --- canaries -------------------------------------------------------------------------------------


def test_a_direct_answer_is_no_answer_of_the_proxy(practice_web: Start, session: Session) -> None:
    """A local archive is asked without the proxy: its 503 says that it answers."""
    busy = practice_web(lambda _: Reply(503), tls=False)
    proxy = practice_web({}, tls=False)
    web = session(busy.resolver, proxy=proxy.proxy)
    seen = web.answers(f"http://127.0.0.1:{busy.port}/")
    assert (seen.answered, seen.detail) == (True, "HTTP 503")
    assert not proxy.hits


def test_an_exception_from_the_proxy_is_asked_directly(
    practice_web: Start, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """NO_PROXY makes a canary's 503 its own."""
    busy = practice_web(lambda _: Reply(503), tls=False)
    monkeypatch.setenv("http_proxy", "http://proxy.example:1")
    monkeypatch.setenv("no_proxy", "a.example")
    assert session(busy.resolver).answers("http://a.example/").answered


# --- one host, one pace ---------------------------------------------------------------------------


def test_a_final_dot_is_the_same_host(practice_web: Start, session: Session) -> None:
    """Who asks `a.example.` makes `a.example` wait for its turn."""
    practice = practice_web({}, tls=False)
    gate = Gate(SystemClock(), 3600.0)
    web = session(To(practice.port), gate=gate, allow_private=True)
    web.get("http://a.example./")
    assert gate.ready_at("a.example") > gate.now()


# --- one question, one time limit -----------------------------------------------------------------


@pytest.fixture
def slow_stranger() -> Iterator[tuple[To, list[float]]]:
    """A server that says after 0.6 s that it speaks no TLS; and when it was asked."""
    asked: list[float] = []
    left = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def answer(connection: socket.socket) -> None:
            with connection, suppress(OSError):
                asked.append(time.monotonic())
                left.wait(0.6)
                connection.sendall(b"HTTP/1.0 400 No\r\n\r\n")

        def serve() -> None:
            with suppress(OSError):
                while True:
                    threading.Thread(target=answer, args=listener.accept()[:1]).start()

        threading.Thread(target=serve, daemon=True).start()
        yield To(listener.getsockname()[1]), asked
        left.set()
        listener.shutdown(socket.SHUT_RDWR)


def test_asking_again_takes_no_more_time(
    session: Session, slow_stranger: tuple[To, list[float]]
) -> None:
    """A handshake is tried twice within the time of one question, not twice as long."""
    resolver, asked = slow_stranger
    web = session(resolver, allow_private=True, limits=Limits(connect=5, read=5, total=0.9))
    began = time.monotonic()
    with pytest.raises(Unreachable) as failed:
        web.get("https://a.example/")
    took = time.monotonic() - began
    assert len(asked) == 2
    assert failed.value.problem in (Problem.TIMEOUT, Problem.TLS_HANDSHAKE)
    assert took < 1.15
    assert failed.value.elapsed == pytest.approx(took, abs=0.15)


def test_an_unverified_look_is_within_the_time_too(
    practice_web: Start, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A certificate that nobody vouches for gives a page no second time limit."""
    deadlines: list[float] = []

    def noted(*args: Any, **options: Any) -> Asking:
        deadlines.append(options["deadline"])
        return Asking(*args, **options)

    monkeypatch.setattr("citekeeper.web.session.Asking", noted)
    practice = practice_web({("a.example", "/"): html("A")}, certificates={"a.example": "expired"})
    web = session(practice.resolver, allow_private=True, ca_bundle=practice.ca_bundle)
    assert web.get("https://a.example/").warnings == ("tls-expired",)
    assert len(deadlines) == 2
    assert len(set(deadlines)) == 1


# --- what the tests bring -------------------------------------------------------------------------


class To:
    """Every name leads to one port of this machine."""

    def __init__(self, port: int) -> None:
        self.port = port

    def resolve(self, host: str, port: int) -> tuple[Address, ...]:  # noqa: ARG002 - a resolver's
        """The one address."""
        return (Address("127.0.0.1", self.port),)

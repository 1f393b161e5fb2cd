"""What a session keeps apart: who may use which connection, and how long one question may take."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from citekeeper.demo.server import PracticeWeb, Reply, html
from citekeeper.model import Problem
from citekeeper.web import Resolver, SystemClock, Unreachable, Web, user_agent

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

"""One hop to the web, over real sockets: guarded, polite, bounded, and plain words for trouble."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from datetime import UTC, datetime

import pytest

from citekeeper.demo.server import (
    PracticeWeb,
    Reply,
    gzip_bomb,
    html,
    most_together,
    moved,
    smallest_gap,
)
from citekeeper.errors import SettingsError
from citekeeper.lanes import Gate, Stopped
from citekeeper.model import Problem
from citekeeper.web import (
    Address,
    Answer,
    Limits,
    Resolver,
    SystemClock,
    Unreachable,
    Web,
    user_agent,
)

Start = Callable[..., PracticeWeb]
HTML = {"Content-Type": "text/html"}
QUICK = Limits(connect=2.0, read=0.3, total=0.6)


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests' own proxies only, and no CA bundle of this machine's owner."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def session() -> Iterator[Callable[..., Web]]:
    """A factory of sessions on a practice web; all are closed at the end of the test."""
    with ExitStack() as stack:

        def start(practice: PracticeWeb | None = None, **options: object) -> Web:
            given: dict[str, object] = {
                "user_agent": user_agent("0.1"),
                "clock": SystemClock(),
                "resolver": practice.resolver if practice else None,
                "gate": None,
                "ca_bundle": practice.ca_bundle if practice else None,
                "allow_private": True,
            }
            return stack.enter_context(Web(**{**given, **options}))  # type: ignore[arg-type]

        yield start


Session = Callable[..., Web]


def trouble(web: Web, uri: str, **options: object) -> Unreachable:
    """What asking for `uri` fails with."""
    with pytest.raises(Unreachable) as caught:
        web.get(uri, **options)  # type: ignore[arg-type]
    return caught.value


# --- asking ---------------------------------------------------------------------------------------


def test_an_ordinary_page(practice_web: Start, session: Session) -> None:
    """Status, body, headers in lower case, the address of the name; no protocol without TLS."""
    practice = practice_web({("a.example", "/x?y=1"): html("Hello")})
    seen = session(practice).get("http://a.example/x?y=1")
    assert (seen.status, seen.truncated, seen.body_read, seen.warnings) == (200, False, True, ())
    assert b"<h1>Hello</h1>" in seen.body
    assert seen.content_type == "text/html; charset=utf-8"
    assert (seen.dns, seen.tls) == (("127.0.0.1",), None)
    assert seen.elapsed > 0


def test_we_say_who_we_are_and_keep_no_cookies(practice_web: Start, session: Session) -> None:
    """Our name, a browser's Accept, two encodings; a cookie that was set is not sent back."""
    practice = practice_web({("a.example", "/"): Reply(200, {**HTML, "Set-Cookie": "id=1"}, "x")})
    web = session(practice)
    assert "set-cookie" not in web.get("http://a.example/").headers
    web.get("http://a.example/", headers={"Accept": "text/plain"})
    first, second = (hit.headers for hit in practice.hits)
    assert first["user-agent"] == "citekeeper/0.1"
    assert first["accept"].startswith("text/html,")
    assert first["accept-encoding"] == "gzip, deflate"
    assert {hit.method for hit in practice.hits} == {"GET"}
    assert second["accept"] == "text/plain"
    assert "cookie" not in second


def test_the_name_we_give() -> None:
    """With a contact where there is one; what cannot be sent is refused by name."""
    assert user_agent("1.2") == "citekeeper/1.2"
    assert user_agent("1.2", " ") == "citekeeper/1.2"
    assert user_agent("1.2", "mail@a.example") == "citekeeper/1.2 (+mail@a.example)"
    for wrong in ("a\nb", "mäil@a.example"):
        with pytest.raises(SettingsError, match="CITEKEEPER_CONTACT"):
            user_agent("1.2", wrong)


def test_connections_are_kept_open(practice_web: Start, session: Session) -> None:
    """Pages and redirects of one host come over one connection; `fresh` takes a new one."""
    practice = practice_web({("a.example", "/"): html("A"), ("a.example", "/r"): moved("/")})
    web = session(practice)
    for uri in ("http://a.example/", "http://a.example/r", "http://a.example/"):
        web.get(uri)
    assert practice.connections == 1
    web.get("http://a.example/", fresh=True)
    assert practice.connections == 2


def test_few_connections_are_kept_open(
    practice_web: Start, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The host that was asked longest ago loses its connection first."""
    monkeypatch.setattr("citekeeper.web.pools.POOLS", 2)
    practice = practice_web(lambda _: html("A"), tls=False)
    web = session(practice)
    for host in ("a", "b", "a", "c", "a"):
        web.get(f"http://{host}.example/")
    assert practice.connections == 3
    web.get("http://b.example/")
    assert practice.connections == 4


def test_redirects_are_answers(practice_web: Start, session: Session) -> None:
    """One hop is one request: the Location is told, not followed."""
    practice = practice_web({("a.example", "/"): moved("http://b.example/", status=302)})
    seen = session(practice).get("http://a.example/")
    assert (seen.status, seen.headers["location"]) == (302, "http://b.example/")
    assert len(practice.hits) == 1


def test_a_connection_closed_while_idle_is_no_failure(session: Session) -> None:
    """A server that ended a kept-open connection is asked once more, on a new one."""
    with RawServer(
        [
            [b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na", b""],
            [b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nb"],
        ]
    ) as raw:
        web = session(resolver=raw.resolver)
        assert web.get("http://a.example/").body == b"a"
        assert web.get("http://a.example/").body == b"b"
        assert raw.accepted == 2


def test_headers_are_made_harmless(session: Session) -> None:
    """UTF-8 is read as such, control characters go, what is repeated is joined; not Location."""
    head = (
        b"HTTP/1.1 301 Moved\r\nLocation: /caf\xc3\xa9\r\nLocation: /second\r\n"
        b'Link: <a>; rel="x"\r\nLink: <b>\r\nServer: a\x1bb\r\nX-Odd: \xff\r\n'
        b"Content-Length: 0\r\n\r\n"
    )
    with RawServer([[head]]) as raw:
        found = session(resolver=raw.resolver).get("http://a.example/").headers
    assert found["location"] == "/café"
    assert found["link"] == '<a>; rel="x", <b>'
    assert found["server"] == "ab"
    assert found["x-odd"] == "\ufffd"


def test_early_hints_are_not_the_answer(session: Session) -> None:
    """102 and 103 come before the answer, whose status counts."""
    early = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
    with RawServer([[early + b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"]]) as raw:
        assert session(resolver=raw.resolver).get("http://a.example/").status == 404


# --- bodies ---------------------------------------------------------------------------------------


def body_of(
    session: Session, practice_web: Start, reply: Reply, *, limits: Limits | None = None
) -> Answer:
    """The answer to one scripted reply."""
    practice = practice_web({("a.example", "*"): reply}, tls=False)
    return session(practice).get("http://a.example/x", limits=limits)


def test_media_we_do_not_read_are_not_fetched(practice_web: Start, session: Session) -> None:
    """Of a film the headers are enough, and its connection is ended; archives may want it all."""
    film = Reply(200, {"Content-Type": "video/mp4"}, b"x" * 300_000)
    practice = practice_web({("a.example", "/"): film})
    web = session(practice)
    seen = web.get("http://a.example/")
    assert (seen.status, seen.body, seen.body_read, seen.truncated) == (200, b"", False, False)
    assert web.get("http://a.example/", read_any=True).body == b"x" * 300_000
    assert practice.connections == 2


def test_a_body_is_read_up_to_its_limit(practice_web: Start, session: Session) -> None:
    """What is longer is cut there and says so."""
    seen = body_of(session, practice_web, Reply(200, HTML, b"x" * 5000), limits=Limits(body=1000))
    assert (seen.body, seen.truncated, seen.warnings) == (b"x" * 1000, True, ("truncated",))
    exact = body_of(session, practice_web, Reply(200, HTML, b"x" * 1000), limits=Limits(body=1000))
    assert not exact.truncated


@pytest.mark.parametrize("kind", ["application/pdf", "text/html"])
def test_a_pdf_may_be_longer(practice_web: Start, session: Session, kind: str) -> None:
    """By its media type or by its first bytes, whatever it was called."""
    body = b"%PDF-1.7 " + b"x" * 5000
    limits = Limits(body=1000, pdf=3000)
    seen = body_of(session, practice_web, Reply(200, {"Content-Type": kind}, body), limits=limits)
    assert len(seen.body) == 3000


def test_a_decompression_bomb_costs_nothing(practice_web: Start, session: Session) -> None:
    """Fifty megabytes packed into fifty kilobytes end at the limit."""
    seen = body_of(session, practice_web, gzip_bomb(), limits=Limits(body=100_000))
    assert len(seen.body) == 100_000
    assert seen.truncated


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", gzip.compress(b"hello" * 99)),
        ("x-gzip", gzip.compress(b"hello" * 99)),
        ("gzip", gzip.compress(b"hello" * 50) + gzip.compress(b"hello" * 49) + b"\0padding"),
        ("deflate", zlib.compress(b"hello" * 99)),
        ("deflate", zlib.compress(b"hello" * 99)[2:-4]),
        ("GZIP", b"hello" * 99),
        ("deflate", b"hello" * 99),
        ("identity", b"hello" * 99),
        ("br", b"hello" * 99),
    ],
)
def test_encodings_right_and_wrong(
    practice_web: Start, session: Session, encoding: str, body: bytes
) -> None:
    """Packed bodies are unpacked; what does not fit its Content-Encoding is read as it is."""
    seen = body_of(session, practice_web, Reply(200, {**HTML, "Content-Encoding": encoding}, body))
    assert (seen.body, seen.truncated) == (b"hello" * 99, False)


def test_a_packed_body_that_breaks_is_kept_so_far(practice_web: Start, session: Session) -> None:
    """Damage in the middle, or an early end, cost only what follows."""
    packed = gzip.compress(bytes(i * 7 % 251 for i in range(200_000)), 1)
    half = {**HTML, "Content-Encoding": "gzip"}
    spoilt = packed[: len(packed) // 2] + b"\xff" * 5000
    for body in (spoilt, packed[: len(packed) // 2]):
        seen = body_of(session, practice_web, Reply(200, half, body))
        assert seen.truncated
        assert seen.body


def test_what_never_unpacks_ends(practice_web: Start, session: Session) -> None:
    """A packed body of empty blocks costs no more than its limit on the wire."""
    empty_blocks = b"\x78\x9c" + b"\x00\x00\x00\xff\xff" * 40_000
    reply = Reply(200, {**HTML, "Content-Encoding": "deflate"}, empty_blocks)
    assert body_of(session, practice_web, reply, limits=Limits(body=20_000)).truncated


@pytest.mark.parametrize("status", [200, 404])
def test_a_body_that_breaks_off_is_kept(practice_web: Start, session: Session, status: int) -> None:
    """Half a page is a page, with a warning."""
    reply = Reply(status, HTML, "<p>half of this</p>" * 100, then="truncate")
    seen = body_of(session, practice_web, reply)
    assert seen.warnings == ("truncated",)
    assert seen.body.startswith(b"<p>half")


def test_a_body_that_never_begins(session: Session) -> None:
    """A promised page without its first byte was not seen; an error without one is an error."""
    head = b"Content-Type: text/html\r\nContent-Length: 10\r\n\r\n"
    with RawServer([[b"HTTP/1.1 200 OK\r\n" + head], [b"HTTP/1.1 410 Gone\r\n" + head]]) as raw:
        web = session(resolver=raw.resolver)
        assert trouble(web, "http://a.example/").problem is Problem.BAD_REPLY
        gone = web.get("http://a.example/")
        assert (gone.status, gone.truncated) == (410, True)


def test_chunked_bodies(practice_web: Start, session: Session) -> None:
    """Chunks are put together; the connection can be used again."""
    practice = practice_web({("a.example", "/"): Reply(200, HTML, "hello", then="chunked")})
    web = session(practice)
    assert web.get("http://a.example/").body == b"hello"
    web.get("http://a.example/")
    assert practice.connections == 1


# --- time -----------------------------------------------------------------------------------------


def test_a_server_that_says_nothing(practice_web: Start, session: Session) -> None:
    """Silence ends with the read limit."""
    practice = practice_web({("a.example", "/"): Reply(then="hang")})
    failed = trouble(session(practice), "http://a.example/", limits=QUICK)
    assert failed.problem is Problem.TIMEOUT
    assert 0.2 < failed.elapsed < 5


def test_a_dripping_body_ends_with_the_time(practice_web: Start, session: Session) -> None:
    """A byte now and then cannot hold a thread longer than the whole request may take."""
    reply = Reply(200, HTML, "x" * 1000, then="drip", gap=0.05)
    began = time.monotonic()
    seen = body_of(session, practice_web, reply, limits=QUICK)
    assert time.monotonic() - began < 5
    assert seen.truncated
    assert 0 < len(seen.body) < 1000


def test_dripping_headers_end_with_the_time(session: Session) -> None:
    """The limit covers the head of the answer too."""
    with RawServer([[b"HTTP/1.1 200 OK\r\n"] + [b"X-A: b\r\n"] * 90], gap=0.1) as raw:
        web = session(resolver=raw.resolver)
        began = time.monotonic()
        assert trouble(web, "http://a.example/", limits=QUICK).problem is Problem.TIMEOUT
        assert time.monotonic() - began < 5


# --- trouble --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("then", "problem"),
    [("reset", Problem.CONNECT_RESET), ("empty", Problem.EMPTY_REPLY)],
)
def test_servers_that_hang_up(
    practice_web: Start, session: Session, then: str, problem: Problem
) -> None:
    """A reset and an early goodbye are told apart."""
    practice = practice_web({("a.example", "/"): Reply(then=then)})
    assert trouble(session(practice), "http://a.example/").problem is problem


@pytest.mark.parametrize(
    "body", [b"SSH-2.0-OpenSSH_9.2\r\n", b"HTTP/1.1 OK\r\n\r\n", b"\0" * 70_000]
)
def test_answers_that_are_not_http(session: Session, body: bytes) -> None:
    """Another protocol on the port is a bad reply."""
    with RawServer([[body]]) as raw:
        failed = trouble(session(resolver=raw.resolver), "http://a.example/")
    assert failed.problem is Problem.BAD_REPLY


def test_contradicting_lengths_are_a_bad_reply(session: Session) -> None:
    """Two different Content-Lengths are the beginning of smuggling."""
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 1, 2\r\n\r\nab"
    with RawServer([[head]]) as raw:
        failed = trouble(session(resolver=raw.resolver), "http://a.example/")
    assert failed.problem is Problem.BAD_REPLY


def test_names_and_ports_that_lead_nowhere(practice_web: Start, session: Session) -> None:
    """No such name, a name server that fails, nothing listening: three problems."""
    names = {"fails.example": "servfail", "closed.example": "refused"}
    web = session(practice_web({}, names=names))
    assert trouble(web, "http://none.example/").problem is Problem.DNS_NXDOMAIN
    assert trouble(web, "http://fails.example/").problem is Problem.DNS_ERROR
    assert trouble(web, "http://closed.example/").problem is Problem.CONNECT_REFUSED
    assert trouble(web, "https://closed.example/").problem is Problem.CONNECT_REFUSED


@pytest.mark.parametrize("uri", ["http://*.example/", "http://a.example:bad/", "http://\ud800.x/"])
def test_addresses_nobody_can_ask(session: Session, practice_web: Start, uri: str) -> None:
    """What requests would not send is our invalid URL."""
    web = session(practice_web({}))
    assert trouble(web, uri).problem is Problem.INVALID_URL


def test_trouble_is_told_in_our_words(practice_web: Start, session: Session) -> None:
    """No detail shows an object, an exception's name or a path of a library."""
    practice = practice_web(
        {
            ("r.example", "/"): Reply(then="reset"),
            ("e.example", "/"): Reply(then="empty"),
            ("h.example", "/"): html("H"),
        },
        certificates={"h.example": "handshake"},
        names={"c.example": "refused"},
    )
    web = session(practice)
    uris = [f"http://{host}.example/" for host in ("r", "e", "c", "none")]
    for uri in [*uris, "https://h.example/"]:
        failed = trouble(web, uri)
        assert failed.detail
        for word in ("object at", "Error", "HTTPConnection", "errno", "0x", "urllib3"):
            assert word not in failed.detail


# --- the guard at the socket ----------------------------------------------------------------------


def test_names_that_lead_inside_are_refused(practice_web: Start, session: Session) -> None:
    """A public name with a private address is not connected to."""
    practice = practice_web({("a.example", "/"): html("A")})
    failed = trouble(session(practice, allow_private=False), "http://a.example/")
    assert failed.problem is Problem.PRIVATE_HOST
    assert practice.connections == 0


def test_one_private_address_among_public_ones_is_enough(session: Session) -> None:
    """Every address of a name is checked, not only the one that is tried first."""
    resolver = Fixed({"a.example": (Address("93.184.216.34", 80), Address("10.0.0.1", 80))})
    web = session(resolver=resolver, allow_private=False)
    assert trouble(web, "http://a.example/").problem is Problem.PRIVATE_HOST


def test_metadata_addresses_stay_closed(session: Session) -> None:
    """Even where private addresses are allowed."""
    web = session(resolver=Fixed({"a.example": (Address("169.254.169.254", 80),)}))
    assert trouble(web, "http://a.example/").problem is Problem.PRIVATE_HOST
    assert trouble(web, "http://169.254.169.254/").problem is Problem.PRIVATE_HOST


def test_written_private_addresses_are_not_even_resolved(session: Session) -> None:
    """What is refused by its letters costs no question."""
    resolver = Fixed({})
    web = session(resolver=resolver, allow_private=False)
    assert trouble(web, "http://127.0.0.1/").problem is Problem.PRIVATE_HOST
    assert trouble(web, "ftp://a.example/").problem is Problem.SCHEME
    assert resolver.asked == []


def test_configured_addresses_are_trusted(practice_web: Start, session: Session) -> None:
    """An archive on loopback that the user named is asked, whatever cited URLs may do."""
    practice = practice_web({("127.0.0.1", "/"): html("A")})
    web = session(practice, allow_private=False)
    assert web.get(practice.url("/"), trusted=True).status == 200


def test_the_checked_address_is_the_one_connected_to(practice_web: Start, session: Session) -> None:
    """The name is resolved once per connection: nothing can change between check and connect."""
    practice = practice_web({("a.example", "/"): html("A")})
    session(practice).get("https://a.example/")
    assert practice.resolver.asked == ["a.example"]


def test_the_next_address_is_tried(practice_web: Start, session: Session) -> None:
    """Where one address does not answer, another one may; IPv6 addresses are addresses too."""
    practice = practice_web({("a.example", "/"): html("A")}, tls=False)
    dead = PracticeWeb({}, tls=False).start()
    dead.close()
    addresses = (Address("::1", dead.port), Address("127.0.0.1", practice.port))
    web = session(practice, resolver=Fixed({"a.example": addresses}))
    assert web.get("http://a.example/").dns == ("::1", "127.0.0.1")


def test_connecting_ends_with_its_time(session: Session) -> None:
    """Many addresses share one limit."""
    addresses = (Address("127.0.0.1", 9),) * 3
    web = session(resolver=Fixed({"a.example": addresses}))
    limits = Limits(connect=1e-9, read=1, total=1)
    assert trouble(web, "http://a.example/", limits=limits).problem is Problem.TIMEOUT
    nothing_left = Limits(connect=1, read=1, total=0)
    assert trouble(web, "http://a.example/", limits=nothing_left).problem is Problem.TIMEOUT


# --- TLS ------------------------------------------------------------------------------------------


def test_a_good_certificate(practice_web: Start, session: Session) -> None:
    """Verified against the given CA; the protocol is told."""
    practice = practice_web({("a.example", "/"): html("A")})
    web = session(practice)
    for _ in range(2):
        seen = web.get("https://a.example/")
        assert (seen.tls, seen.warnings) == ("TLSv1.3", ())


@pytest.mark.parametrize(
    ("kind", "warning"),
    [
        ("expired", "tls-expired"),
        ("self-signed", "tls-self-signed"),
        ("unknown-issuer", "tls-unknown-issuer"),
        ("wrong-name", "tls-mismatch"),
    ],
)
def test_bad_certificates_are_labelled(
    practice_web: Start, session: Session, kind: str, warning: str
) -> None:
    """The page is looked at once without verification; the verifying sessions stay strict."""
    practice = practice_web(
        {("a.example", "/"): html("A"), ("b.example", "/"): html("B")},
        certificates={"a.example": kind, "b.example": kind},
    )
    web = session(practice)
    for host in ("a", "b"):
        seen = web.get(f"https://{host}.example/")
        assert (seen.status, seen.tls, seen.warnings) == (200, warning, (warning,))
    with pytest.raises(Unreachable) as caught:
        web.get("https://a.example/", trusted=True)
    assert (caught.value.problem, caught.value.certificate) == (Problem.TLS_HANDSHAKE, warning)
    assert web._verifying._context.verify_mode is ssl.CERT_REQUIRED


def test_a_handshake_is_tried_twice(practice_web: Start, session: Session) -> None:
    """A lone failure may be chance, two are an answer."""
    practice = practice_web(
        {("a.example", "/"): html("A")}, certificates={"a.example": "handshake"}
    )
    failed = trouble(session(practice), "https://a.example/")
    assert failed.problem is Problem.TLS_HANDSHAKE
    assert practice.resolver.asked == ["a.example"] * 2


def test_plain_http_on_the_tls_port(session: Session) -> None:
    """A server that speaks no TLS cannot be reached over it."""
    with RawServer([[b"HTTP/1.1 400 Bad Request\r\n\r\n"]] * 2) as raw:
        failed = trouble(session(resolver=raw.resolver), "https://a.example/")
    assert failed.problem is Problem.TLS_HANDSHAKE


def test_the_ca_bundle_of_the_environment(
    practice_web: Start, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """REQUESTS_CA_BUNDLE and its cousins count where no bundle was given."""
    practice = practice_web({("a.example", "/"): html("A")})
    assert practice.ca_bundle is not None
    monkeypatch.setenv("SSL_CERT_FILE", practice.ca_bundle)
    assert session(practice, ca_bundle=None).get("https://a.example/").tls == "TLSv1.3"
    monkeypatch.delenv("SSL_CERT_FILE")
    assert session(practice, ca_bundle=None).get("https://a.example/").tls == "tls-unknown-issuer"


def test_a_ca_bundle_that_is_none(session: Session, tmp_path: object) -> None:
    """A missing bundle is named with its setting; a folder is accepted."""
    with pytest.raises(SettingsError, match="ca_bundle: cannot read certificates"):
        session(resolver=Fixed({}), ca_bundle=f"{tmp_path}/none.pem")
    session(resolver=Fixed({}), ca_bundle=str(tmp_path))


# --- proxies --------------------------------------------------------------------------------------


def test_through_a_proxy(practice_web: Start, session: Session) -> None:
    """Plain and TLS pages; names are left to the proxy, and its connection is kept."""
    practice = practice_web({("a.example", "/"): html("A"), ("b.example", "/"): html("B")})
    web = session(practice, proxy=practice.proxy, allow_private=False)
    assert web.behind_proxy
    for uri in ("http://a.example/", "http://b.example/", "https://a.example/"):
        seen = web.get(uri)
        assert (seen.status, seen.dns) == (200, ())
    assert practice.resolver.asked == ["127.0.0.1"] * 2


def test_private_addresses_are_refused_before_the_proxy(
    practice_web: Start, session: Session
) -> None:
    """Literal addresses and local names never reach it."""
    practice = practice_web({})
    web = session(practice, proxy=practice.proxy, allow_private=False)
    for uri in ("http://10.0.0.1/", "http://localhost/", "http://x.internal/"):
        assert trouble(web, uri).problem is Problem.PRIVATE_HOST
    assert practice.hits == []


def test_configured_loopback_addresses_go_past_the_proxy(
    practice_web: Start, session: Session
) -> None:
    """A practice archive on this machine is not looked for on the proxy's."""
    practice = practice_web({("127.0.0.1", "/"): html("A"), ("a.example", "/"): html("B")})
    proxy = practice_web({("a.example", "/"): html("By proxy")})
    web = session(practice, proxy=proxy.proxy)
    assert web.get(practice.url("/"), trusted=True).status == 200
    assert proxy.hits == []
    assert b"By proxy" in web.get("http://a.example/", trusted=True).body


def test_what_a_proxy_cannot_reach(practice_web: Start, session: Session) -> None:
    """A tunnel that is refused is trouble, in words that show no password."""
    practice = practice_web({})
    proxy = practice.proxy.replace("http://", "http://user:secret@")
    failed = trouble(session(practice, proxy=proxy), "https://none.example/")
    assert failed.problem is Problem.CONNECT_REFUSED
    assert "HTTP 502" in failed.detail
    assert "secret" not in str(failed)
    with RawServer([[b"HTTP/1.1 504 Timeout\r\n\r\n"]]) as raw:
        web = session(resolver=raw.resolver, proxy=f"http://proxy.example:{raw.port}")
        assert trouble(web, "https://none.example/").problem is Problem.TIMEOUT


def test_a_proxy_that_is_down(practice_web: Start, session: Session) -> None:
    """Its refusal is ours."""
    closed = PracticeWeb({}, tls=False).start()
    closed.close()
    web = session(practice_web({}), proxy=closed.proxy)
    for uri in ("http://a.example/", "https://a.example/"):
        assert trouble(web, uri).problem is Problem.CONNECT_REFUSED


def test_the_proxy_learns_its_password_and_no_page_does(session: Session) -> None:
    """Basic credentials go to the proxy with every request that it reads."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
    with RawServer([[answer]]) as raw:
        session(resolver=raw.resolver, proxy=f"http://u:p%40ss@proxy.example:{raw.port}").get(
            "http://a.example/x"
        )
        head = raw.heads[0].lower()
    assert b"get http://a.example/x http/1.1" in head
    assert b"proxy-authorization: basic dtpwqhnz" in head
    assert b"user-agent: citekeeper/0.1" in head


def test_proxies_of_the_environment(
    practice_web: Start, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HTTP_PROXY counts, NO_PROXY makes exceptions, --proxy is for everything."""
    practice = practice_web({("a.example", "/"): html("A"), ("b.example", "/"): html("B")})
    proxy = practice_web({("a.example", "/"): html("By proxy"), ("b.example", "/"): html("Too")})
    monkeypatch.setenv("http_proxy", proxy.proxy.removeprefix("http://"))
    monkeypatch.setenv("no_proxy", "b.example")
    web = session(practice)
    assert b"By proxy" in web.get("http://a.example/").body
    assert b"<h1>B</h1>" in web.get("http://b.example/").body
    assert web.get("https://a.example/").tls == "TLSv1.3"
    named = session(practice, proxy=proxy.proxy)
    assert b"Too" in named.get("http://b.example/").body


@pytest.mark.parametrize(
    "proxy",
    [
        "socks5://127.0.0.1:1",
        "http://",
        "http://a:bad",
        "ftp://u:secret@x",
        "http://secret/a@x:3128",
        "http://secret#a@x:3128",
        "secret?a@x:3128",
        "http://u:secret/a@x:3128",
        "http://u:12#secret@x:3128",
        "http://u:sec\\ret@x:3128",
        "http://u:sec ret@x:3128",
        "http://u:secret@[x:3128",
    ],
)
def test_proxies_that_cannot_be_used(session: Session, proxy: str) -> None:
    """Named by the setting, never by the address, which may hold a password."""
    with pytest.raises(SettingsError, match="--proxy: this proxy cannot be used") as caught:
        session(resolver=Fixed({}), proxy=proxy)
    assert "secret" not in str(caught.value)


# --- politeness -----------------------------------------------------------------------------------


def test_politeness_as_the_server_sees_it(practice_web: Start, session: Session) -> None:
    """However many threads ask: one at a time, and the gap between starts, connecting or not."""
    practice = practice_web({("a.example", "*"): html("A")}, tls=True)
    clock = SystemClock()
    web = session(practice, gate=Gate(clock, 0.03))
    uris = [f"{scheme}://a.example/{n}" for n in range(8) for scheme in ("http", "https")]
    threads = [threading.Thread(target=web.get, args=(uri,)) for uri in uris]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(practice.hits) == 16
    assert most_together(practice.hits, "a.example") == 1
    gap = smallest_gap(practice.hits, "a.example")
    assert gap is not None
    assert gap >= 0.025


def test_a_stop_ends_a_waiting_request(practice_web: Start, session: Session) -> None:
    """Who waits for a turn when the run ends goes home."""
    practice = practice_web({("a.example", "/"): html("A")})
    gate = Gate(SystemClock(), 3600.0)
    web = session(practice, gate=gate)
    web.get("http://a.example/")
    gate.stop()
    with pytest.raises(Stopped):
        web.get("http://a.example/")


def test_configured_addresses_are_not_paced(practice_web: Start, session: Session) -> None:
    """Archives have budgets of their own."""
    practice = practice_web({("a.example", "/"): html("A")})
    web = session(practice, gate=Gate(SystemClock(), 3600.0))
    for _ in range(2):
        assert web.get("http://a.example/", trusted=True).status == 200


def test_a_second_look_asks_the_dns_again(practice_web: Start, session: Session) -> None:
    """A fresh question forgets that the name failed before."""
    practice = practice_web({})
    forgotten: list[str] = []

    class Resolver(Fixed):
        def forget(self, host: str) -> None:
            """Note who was forgotten."""
            forgotten.append(host)

    web = session(practice, resolver=Resolver({}))
    trouble(web, "http://a.example/")
    trouble(web, "http://a.example/", fresh=True)
    assert forgotten == ["a.example"]


# --- canaries -------------------------------------------------------------------------------------


def test_canaries(practice_web: Start, session: Session) -> None:
    """Any HTTP answer is a yes, at the moment of our clock; no answer is a no with its reason."""
    practice = practice_web(
        {("a.example", "/"): Reply(503), ("b.example", "/"): Reply(then="empty")}
    )
    start = datetime(2026, 1, 1, tzinfo=UTC)
    web = session(practice, clock=SystemClock(start), allow_private=False)
    yes, no = web.answers("http://a.example/"), web.answers("http://b.example/")
    assert (yes.answered, yes.detail, yes.at.date()) == (True, "HTTP 503", start.date())
    assert (no.answered, no.detail) == (False, "the server closed without an answer")


def test_canaries_behind_a_proxy(practice_web: Start, session: Session) -> None:
    """A proxy's own "bad gateway" says that the network behind it does not work."""
    practice = practice_web({("a.example", "/"): Reply(404)})
    web = session(practice, proxy=practice.proxy)
    assert web.answers("http://a.example/").answered
    silent = web.answers("http://none.example/")
    assert (silent.answered, silent.detail) == (False, "HTTP 502 from the proxy")


# --- what the tests bring -------------------------------------------------------------------------


class Fixed(Resolver):
    """Names with fixed addresses; the rest does not exist."""

    def __init__(self, known: Mapping[str, tuple[Address, ...]]) -> None:
        self.known = known
        self.asked: list[str] = []

    def resolve(self, host: str, port: int) -> tuple[Address, ...]:
        """The fixed addresses, whatever the port."""
        self.asked.append(f"{host}:{port}")
        if host not in self.known:
            raise Unreachable(Problem.DNS_NXDOMAIN, f"{host} does not exist")
        return self.known[host]


class RawServer:
    """Sends bytes as they are: one list per connection, one part after each request read.

    An empty part ends the connection; so does the end of its list. With `gap` all parts are sent
    after the first request, so many seconds apart.
    """

    def __init__(self, scripts: list[list[bytes]], *, gap: float = 0.0) -> None:
        self.scripts = scripts
        self.gap = gap
        self.accepted = 0
        self.heads: list[bytes] = []
        self.left = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self.listener.getsockname()[1]
        address = (Address("127.0.0.1", self.port),)
        self.resolver = Fixed({"a.example": address, "proxy.example": address})

    def __enter__(self) -> RawServer:
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.left.set()
        self.listener.close()
        self.thread.join(10)

    def _serve(self) -> None:
        for script in self.scripts:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            self.accepted += 1
            with connection:
                try:
                    self._play(connection, script)
                except OSError:
                    continue

    def _play(self, connection: socket.socket, script: list[bytes]) -> None:
        for number, part in enumerate(script):
            if number == 0 or not self.gap:
                self.heads.append(connection.recv(65536))
            elif self.left.wait(self.gap):
                return
            if not part:
                return
            connection.sendall(part)
